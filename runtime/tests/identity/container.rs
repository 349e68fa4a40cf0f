//! Credentials of the container's host.

use std::time::Duration;

use smithy_runtime::error::ConnectorError;
use smithy_runtime::identity::{EcsCredentialsProvider, Os};
use smithy_runtime::transport::scripted::{Scripted, Step};

use crate::scene::{at, config, fail, is_invalid, is_not_loaded, load, os, parts};

const RELATIVE: &str = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
const FULL: &str = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
const TOKEN: &str = "AWS_CONTAINER_AUTHORIZATION_TOKEN";
const TOKEN_FILE: &str = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE";

fn provider(os: Os, transport: &Scripted) -> EcsCredentialsProvider {
    EcsCredentialsProvider::builder()
        .configure(&config(os, transport))
        .build()
}

fn granted() -> Step {
    Step::respond(200).body(
        r#"{"AccessKeyId":"TASK","SecretAccessKey":"SECRET","Token":"TOKEN-TASK",
        "Expiration":"2024-01-01T06:00:00Z","RoleArn":"arn:aws:iam::123456789012:role/task"}"#,
    )
}

#[tokio::test]
async fn relative_uris_lead_to_the_host() {
    let transport = Scripted::new([granted()]);
    let os = os(&[
        (RELATIVE, "/v2/credentials?id=1"),
        (FULL, "https://elsewhere/"),
    ]);
    let credentials = load(&provider(os, &transport)).await;
    assert_eq!(
        parts(&credentials),
        (
            "TASK",
            Some("TOKEN-TASK"),
            Some("123456789012"),
            "EcsContainer"
        )
    );
    assert_eq!(credentials.expiry(), Some(at(6 * 3600)));
    let request = &transport.requests()[0];
    assert_eq!(request.uri(), "http://169.254.170.2/v2/credentials?id=1");
    assert_eq!(request.headers().get("authorization"), None);
    assert!(transport.settings()[0].direct, "proxies are passed by");
}

#[tokio::test]
async fn the_file_of_the_token_comes_first_and_is_read_anew() {
    let transport = Scripted::new([granted(), granted()]);
    let pod = os(&[
        (FULL, "http://169.254.170.23/v1/credentials"),
        (TOKEN, "SECRET-variable"),
        (TOKEN_FILE, "/token"),
    ]);
    load(&provider(
        pod.with_file("/token", "SECRET-file\n"),
        &transport,
    ))
    .await;
    let task = os(&[(FULL, "http://localhost:80/c"), (TOKEN, "SECRET-variable")]);
    load(&provider(task, &transport)).await;
    let sent: Vec<_> = transport
        .requests()
        .iter()
        .map(|request| request.headers().get("authorization").unwrap().to_owned())
        .collect();
    assert_eq!(sent, ["SECRET-file", "SECRET-variable"]);
    let shown = format!("{:?}", transport.requests());
    assert!(!shown.contains("SECRET"), "{shown}");
}

#[tokio::test]
async fn nothing_is_sent_where_it_should_not_go() {
    let transport = Scripted::new([]);
    assert!(is_not_loaded(&fail(&provider(os(&[]), &transport)).await));
    for (name, uri) in [
        (FULL, "http://example.com/SECRET"),
        (FULL, "http://169.254.169.254/"),
        (FULL, "http://127.0.0.1@example.com/"),
        (FULL, "file:///etc/passwd"),
        (RELATIVE, "@example.com/"),
        (RELATIVE, "no/slash"),
        (RELATIVE, "/a b"),
    ] {
        let error = fail(&provider(os(&[(name, uri)]), &transport)).await;
        assert!(
            is_invalid(&error) && error.to_string().contains(name),
            "{uri}: {error}"
        );
    }
    for token in ["SECRET\r\nx: y", "SECRET\u{7}"] {
        let os = os(&[(FULL, "http://127.0.0.1/"), (TOKEN, token)]);
        assert!(is_invalid(&fail(&provider(os, &transport)).await));
    }
    let missing = os(&[(FULL, "http://127.0.0.1/"), (TOKEN_FILE, "/token")]);
    for os in [
        missing.clone(),
        missing.clone().with_file("/token", ""),
        missing.with_file("/token", &b"\xff"[..]),
    ] {
        let error = fail(&provider(os, &transport)).await;
        assert!(
            is_invalid(&error) && error.to_string().contains(TOKEN_FILE),
            "{error}"
        );
    }
    assert!(transport.requests().is_empty());
}

#[tokio::test(start_paused = true)]
async fn failures_are_tried_again_and_refusals_told() {
    let task = || os(&[(RELATIVE, "/c")]);
    let transport = Scripted::new([
        Step::respond(500),
        Step::fail(ConnectorError::io("broken")),
        granted(),
    ]);
    load(&provider(task(), &transport)).await;
    assert_eq!(transport.requests().len(), 3);
    let refused = Step::respond(403).body(r#"{"code":"AccessDenied","message":"no\nno"}"#);
    let error = fail(&provider(task(), &Scripted::new([refused]))).await;
    assert!(
        error
            .to_string()
            .contains(r"403 Forbidden: AccessDenied: no\nno"),
        "{error}"
    );
    let moved = Step::respond(307).header("location", "http://example.com/");
    let transport = Scripted::new([moved]);
    let error = fail(&provider(task(), &transport)).await;
    assert!(error.to_string().contains("redirect"), "{error}");
    assert_eq!(transport.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn silence_and_nonsense_end() {
    let task = || os(&[(RELATIVE, "/c")]);
    let start = tokio::time::Instant::now();
    let silent = Scripted::new([Step::hang(), Step::hang(), Step::hang()]);
    fail(&provider(task(), &silent)).await;
    assert!(start.elapsed() < Duration::from_secs(30));
    for (body, wanted) in [
        (String::new(), "not JSON"),
        ("SECRET".into(), "not JSON"),
        ("[]".into(), "not a JSON object"),
        (
            r#"{"AccessKeyId":"SECRET"}"#.into(),
            "`SecretAccessKey` is missing",
        ),
        (
            r#"{"AccessKeyId":"a","SecretAccessKey":"SECRET","Expiration":"SECRET"}"#.into(),
            "`Expiration`",
        ),
        ("x".repeat(70_000), "longer than 64 KiB"),
    ] {
        let transport = Scripted::new([Step::respond(200).body(body)]);
        let error = fail(&provider(task(), &transport)).await;
        assert!(error.to_string().contains(wanted), "{error}");
    }
}
