//! Credentials and region of the instance.

use std::time::Duration;

use smithy_runtime::error::{ConnectorError, TimeoutKind};
use smithy_runtime::identity::{
    ImdsClient, ImdsCredentialsProvider, ImdsRegionProvider, ProvideRegion, Region,
};
use smithy_runtime::transport::scripted::{Scripted, Step};

use crate::scene::{Clock, at, config, fail, is_not_loaded, load, os, parts};

const EXTENDED: &str = "http://169.254.169.254/latest/meta-data/iam/security-credentials-extended/";
const PLAIN: &str = "http://169.254.169.254/latest/meta-data/iam/security-credentials/";

/// How often a question is asked that the service fails to answer.
const ATTEMPTS: usize = 4;

fn token() -> Step {
    Step::respond(200)
        .header("x-aws-ec2-metadata-token-ttl-seconds", "21600")
        .body("TOKEN-session")
}

fn text(text: &'static str) -> Step {
    Step::respond(200).body(text)
}

fn credentials(id: &str, expiration: &str) -> Step {
    Step::respond(200).body(format!(
        r#"{{"Code":"Success","Type":"AWS-HMAC","AccessKeyId":"{id}","SecretAccessKey":"SECRET",
        "Token":"TOKEN-{id}","Expiration":"{expiration}","AccountId":"123456789012"}}"#
    ))
}

fn provider(transport: &Scripted) -> ImdsCredentialsProvider {
    ImdsCredentialsProvider::builder()
        .configure(&config(os(&[]), transport))
        .build()
}

#[tokio::test]
async fn a_session_gives_role_and_credentials() {
    let transport = Scripted::new([
        token(),
        text("web\n"),
        credentials("ONE", "2024-01-01T06:00:00Z"),
        text("web"),
        credentials("TWO", "2024-01-01T06:00:00Z"),
    ]);
    let provider = provider(&transport);
    let found = load(&provider).await;
    assert_eq!(
        parts(&found),
        ("ONE", Some("TOKEN-ONE"), Some("123456789012"), "IMDSv2")
    );
    assert_eq!(found.expiry(), Some(at(6 * 3600)));
    assert_eq!(load(&provider).await.access_key_id(), "TWO");
    let requests = transport.requests();
    let sent: Vec<_> = requests
        .iter()
        .map(|r| (r.method(), r.uri().to_owned()))
        .collect();
    assert_eq!(
        sent[0],
        ("PUT", "http://169.254.169.254/latest/api/token".to_owned())
    );
    assert_eq!(sent[1], ("GET", EXTENDED.to_owned()));
    assert_eq!(sent[2], ("GET", format!("{EXTENDED}web")));
    assert_eq!(sent.len(), 5, "the session goes on: {sent:?}");
    let header = |i: usize, name: &str| requests[i].headers().get(name).map(str::to_owned);
    assert_eq!(
        header(0, "x-aws-ec2-metadata-token-ttl-seconds").as_deref(),
        Some("21600")
    );
    assert_eq!(
        header(4, "x-aws-ec2-metadata-token").as_deref(),
        Some("TOKEN-session")
    );
    assert!(transport.settings().iter().all(|settings| settings.direct));
    assert!(!format!("{requests:?}").contains("TOKEN-"), "{requests:?}");
}

#[tokio::test]
async fn older_instances_have_one_path_less() {
    let transport = Scripted::new([
        token(),
        Step::respond(404),
        text("web"),
        credentials("ONE", "2024-01-01T06:00:00Z"),
    ]);
    load(&provider(&transport)).await;
    assert_eq!(transport.requests()[3].uri(), format!("{PLAIN}web"));
    let transport = Scripted::new([token(), Step::respond(404), Step::respond(404)]);
    let error = fail(&provider(&transport)).await;
    assert!(
        is_not_loaded(&error) && error.to_string().contains("no role"),
        "{error}"
    );
}

#[tokio::test]
async fn imitations_may_refuse_the_newer_path_in_their_own_way() {
    let mut steps = vec![token()];
    steps.extend((0..ATTEMPTS).map(|_| Step::respond(500)));
    steps.push(text("web"));
    steps.push(credentials("ONE", "2024-01-01T06:00:00Z"));
    let transport = Scripted::new(steps);
    load(&provider(&transport)).await;
    let asked = transport
        .requests()
        .last()
        .map(|last| last.uri().to_owned());
    assert_eq!(asked, Some(format!("{PLAIN}web")));
}

#[tokio::test]
async fn a_forgotten_session_is_begun_anew() {
    let transport = Scripted::new([
        token(),
        Step::respond(401),
        token(),
        text("web"),
        credentials("ONE", "2024-01-01T06:00:00Z"),
    ]);
    load(&provider(&transport)).await;
    assert_eq!(transport.steps_left(), 0);
    let transport = Scripted::new([token(), Step::respond(401), token(), Step::respond(401)]);
    let error = fail(&provider(&transport)).await;
    assert!(error.to_string().contains("401"), "{error}");
}

#[tokio::test]
async fn sessions_end() {
    let clock = Clock::new();
    let transport = Scripted::new([token(), text("a"), text("b"), token(), text("c")]);
    let config = config(os(&[]), &transport).with_time_source(clock.clone());
    let client = ImdsClient::builder().configure(&config).build();
    for (wait, answer) in [(0, "a"), (21_400, "b"), (200, "c")] {
        clock.go_on(wait);
        assert_eq!(client.get("/x").await.unwrap(), answer);
    }
    assert_eq!(transport.steps_left(), 0);
}

#[tokio::test(start_paused = true)]
async fn off_ec2_nobody_waits_long() {
    let limit = Duration::from_secs(1);
    let absent = ConnectorError::timeout(TimeoutKind::Connect, limit);
    let transport = Scripted::new([Step::fail(absent)]);
    let error = fail(&provider(&transport)).await;
    assert!(
        is_not_loaded(&error) && error.to_string().contains("no answer within 1s"),
        "{error}"
    );
    assert_eq!(transport.requests().len(), 1);
    assert_eq!(transport.settings()[0].connect_timeout, Some(limit));
    let start = tokio::time::Instant::now();
    let transport = Scripted::new((0..4).map(|_| Step::hang()));
    fail(&provider(&transport)).await;
    assert!(
        start.elapsed() < Duration::from_secs(15),
        "{:?}",
        start.elapsed()
    );
    let transport = Scripted::new([Step::respond(500), token(), text("x")]);
    let client = ImdsClient::builder()
        .configure(&config(os(&[]), &transport))
        .build();
    assert_eq!(client.get("/x").await.unwrap(), "x");
    let off = config(os(&[("AWS_EC2_METADATA_DISABLED", "true")]), &transport);
    let off = ImdsCredentialsProvider::builder().configure(&off).build();
    assert!(is_not_loaded(&fail(&off).await));
}

#[tokio::test]
async fn version_one_is_spoken_only_if_allowed() {
    for status in [403, 404, 405] {
        let script = || Scripted::new([Step::respond(status), text("x")]);
        let build =
            |transport: &Scripted, os| ImdsClient::builder().configure(&config(os, transport));
        let error = build(&script(), os(&[]))
            .build()
            .get("/x")
            .await
            .unwrap_err();
        assert!(error.to_string().contains(&status.to_string()), "{error}");
        let transport = script();
        let client = build(&transport, os(&[])).allow_v1(true).build();
        assert_eq!(client.get("/x").await.unwrap(), "x");
        let sent = &transport.requests()[1];
        assert_eq!(sent.headers().get("x-aws-ec2-metadata-token"), None);
        let forbidden = os(&[("AWS_EC2_METADATA_V1_DISABLED", "true")]);
        let client = build(&script(), forbidden).allow_v1(true).build();
        assert!(client.get("/x").await.is_err());
    }
}

#[tokio::test]
async fn hostile_answers_are_refused() {
    for (steps, wanted) in [
        (
            vec![Step::respond(302).header("location", "http://x/")],
            "redirect",
        ),
        (vec![text("two lines\nSECRET")], "not the text"),
        (vec![text("")], "not the text"),
        (
            vec![Step::respond(200).body(b"\xff".to_vec())],
            "not the text",
        ),
        (vec![token(), Step::respond(301)], "redirect"),
        (vec![token(), text("../../SECRET")], "name of the role"),
        (vec![token(), text("")], "name of the role"),
        (vec![token(), text("web"), text("SECRET")], "not JSON"),
        (
            vec![token(), text("web"), text(r#"{"Code":"Failed"}"#)],
            "its code is Failed",
        ),
        (
            vec![
                token(),
                text("web"),
                text(r#"{"AccessKeyId":"SECRET","SecretAccessKey":"s"}"#),
            ],
            "`Token` is missing",
        ),
        (
            vec![token(), Step::respond(200).body("x".repeat(70_000))],
            "longer than 64 KiB",
        ),
    ] {
        let error = fail(&provider(&Scripted::new(steps))).await;
        assert!(error.to_string().contains(wanted), "{wanted}: {error}");
    }
}

#[tokio::test(start_paused = true)]
async fn credentials_outlive_an_outage() {
    let clock = Clock::new();
    let transport = Scripted::new([
        token(),
        text("web"),
        credentials("ONE", "2024-01-01T01:00:00Z"),
    ]);
    let config = config(os(&[]), &transport).with_time_source(clock.clone());
    let provider = ImdsCredentialsProvider::builder()
        .configure(&config)
        .build();
    load(&provider).await;
    clock.go_on(3700);
    transport.push(Step::respond(400));
    let longer = load(&provider).await;
    assert_eq!(longer.access_key_id(), "ONE");
    let expiry = longer.expiry().unwrap();
    assert!(
        expiry >= at(3700 + 600) && expiry <= at(3700 + 900),
        "{expiry:?}"
    );
    // The same where the service itself is late.
    transport.push(text("web"));
    transport.push(credentials("ONE", "2024-01-01T01:00:00Z"));
    assert!(load(&provider).await.expiry().unwrap() >= at(3700 + 600));
    // But not where the role is gone.
    transport.push(Step::respond(404));
    transport.push(Step::respond(404));
    assert!(is_not_loaded(&fail(&provider).await));
}

#[tokio::test]
async fn the_region_is_that_of_the_instance() {
    let transport = Scripted::new([token(), text("eu-north-1\n"), text("evil.example/")]);
    let provider = ImdsRegionProvider::new(&config(os(&[]), &transport));
    assert_eq!(provider.region().await, Some(Region::new("eu-north-1")));
    assert_eq!(provider.region().await, None);
    assert!(
        transport.requests()[1]
            .uri()
            .ends_with("/latest/meta-data/placement/region")
    );
}
