//! Recordings: no secret is kept, and what is kept answers the same calls.

use smithy_runtime::client::Handle;
use smithy_runtime::config::{Builder, Config, Credentials, Region};
use smithy_runtime::error::DisplayErrorContext;
use smithy_runtime::http::{Method, Request};
use smithy_runtime::primitives::SdkBody;
use smithy_runtime::retry::RetryConfig;
use smithy_runtime::transport::recording::{Recorder, Recording, Redaction, Replay};
use smithy_runtime::transport::scripted::{Scripted, Step};
use smithy_runtime::transport::{Transport, TransportSettings};

use crate::service::{ListNames, ListNamesInput, SERVICE, list, new_year, ok};

fn settings(transport: impl Transport + 'static) -> Builder {
    let session = Some("se55ion".to_owned());
    Config::builder()
        .endpoint_url("http://localhost:8000")
        .region(Region::from_static("us-east-1"))
        .credentials_provider(Credentials::from_keys("AKIDEXAMPLE", "k3y", session))
        .time_source(new_year())
        .idempotency_token_provider("token-1")
        .retry_config(RetryConfig::disabled())
        .transport(transport)
}

fn client(transport: impl Transport + 'static) -> Handle {
    Handle::new(&SERVICE, settings(transport).build())
}

async fn list_after(client: &Handle, token: &str) -> Result<Vec<String>, String> {
    let input = ListNamesInput {
        token: Some(token.to_owned()),
        ..ListNamesInput::default()
    };
    let output = client.call().send::<ListNames>(input).await;
    let output = output.map_err(|error| DisplayErrorContext(error).to_string())?;
    Ok(output.names.unwrap_or_default())
}

#[tokio::test]
async fn what_was_recorded_answers_the_same_calls() {
    let recorder = Recorder::new(Scripted::new([
        ok().header("x-amzn-requestid", "r-1").header("date", "now"),
        Step::respond(409)
            .header("x-amzn-errortype", "Busy")
            .body("{\"message\":\n\"no\"}"),
    ]));
    let real = client(recorder.clone());
    list(&real).await.unwrap();
    list(&real).await.unwrap_err();
    let text = recorder.recording().to_string();
    assert_eq!(
        text,
        "# smithy recording 1

request GET http://localhost:8000/names
  authorization: REDACTED
  x-amz-security-token: REDACTED
  x-once: token-1
response 200
  x-amzn-requestid: r-1
  | {\"names\":[\"a\",\"b\"]}

request GET http://localhost:8000/names
  authorization: REDACTED
  x-amz-security-token: REDACTED
  x-once: token-1
response 409
  x-amzn-errortype: Busy
  | {\"message\":
  | \"no\"}
"
    );
    let replay = Replay::new(text.parse().unwrap());
    let again = client(replay.clone());
    assert_eq!(
        list(&again).await.unwrap().names,
        Some(vec!["a".into(), "b".into()])
    );
    let error = list(&again).await.unwrap_err().into_service_error();
    assert_eq!(error.message(), Some("no"));
    assert_eq!(replay.left(), 0);
    let error = DisplayErrorContext(list(&again).await.unwrap_err()).to_string();
    assert!(
        error.contains("nearest is number 1, GET /names, which was played already"),
        "{error}"
    );
}

#[tokio::test]
async fn a_file_is_written_and_read() {
    let recorder = Recorder::new(Scripted::new([ok()]));
    list(&client(recorder.clone())).await.unwrap();
    let path = std::env::temp_dir().join(format!("recording-{}.txt", std::process::id()));
    recorder.recording().save(&path).unwrap();
    let read = Recording::load(&path);
    std::fs::remove_file(&path).unwrap();
    assert_eq!(read.unwrap(), recorder.recording());
}

const TWO: &str = "
request GET http://a/names?page=1
response 200
  | {\"names\":[\"one\"]}
request PUT http://a/names
  | {\"b\":[1],\"a\":2}
response 200
  | {}
";

async fn ask(
    replay: &Replay,
    method: Method,
    uri: &str,
    body: &'static str,
) -> Result<u16, String> {
    let request = Request::new(method, uri, SdkBody::from(body));
    let answer = replay.send(request, &TransportSettings::default()).await;
    let answer = answer.map_err(|error| DisplayErrorContext(error).to_string())?;
    Ok(answer.status().as_u16())
}

#[tokio::test]
async fn requests_find_their_exchange_by_what_they_ask() {
    let replay = Replay::new(TWO.parse().unwrap());
    // Other hosts, and members in another order, are the same.
    let put = ask(
        &replay,
        Method::PUT,
        "https://b/names",
        r#"{"a":2, "b":[1]}"#,
    )
    .await;
    assert_eq!(put, Ok(200));
    assert_eq!(
        ask(&replay, Method::GET, "/names?page=1", "").await,
        Ok(200)
    );
    assert_eq!(replay.left(), 0);

    let replay = Replay::new(TWO.parse().unwrap());
    for (method, uri, body, expected) in [
        (
            Method::GET,
            "http://a/names?page=2",
            "",
            "nothing for GET /names?page=2; nearest is number 1, GET /names?page=1, whose query is another",
        ),
        (
            Method::PUT,
            "http://a/names",
            r#"{"a":3}"#,
            "nearest is number 2, PUT /names, whose body is another, from character 2: \"{\\\"a\\\":3}\" was asked",
        ),
        (
            Method::POST,
            "http://a/names",
            "",
            "whose method is another",
        ),
        (Method::GET, "http://a/names/x", "", "whose path is another"),
    ] {
        let error = ask(&replay, method, uri, body).await.unwrap_err();
        assert!(error.contains(expected), "{error}");
    }
    assert_eq!(replay.left(), 2);
}

#[tokio::test]
async fn in_order_only_method_and_path_count() {
    let replay = Replay::new(TWO.parse().unwrap()).in_order();
    let error = ask(&replay, Method::PUT, "/names", "").await.unwrap_err();
    assert!(
        error.contains("has GET /names?page=1 as its next exchange, number 1, not PUT /names"),
        "{error}"
    );
    assert_eq!(
        ask(&replay, Method::GET, "/names?page=9", "").await,
        Ok(200)
    );
    assert_eq!(ask(&replay, Method::PUT, "/names", "x").await, Ok(200));
    let error = ask(&replay, Method::GET, "/names", "").await.unwrap_err();
    assert!(error.contains("the recording has ended"), "{error}");
}

/// Every place where a secret may stand.
#[tokio::test]
async fn no_secret_is_kept() {
    const SECRET: &str = "5ecret";
    let steps = [
        Step::respond(200)
            .header("set-cookie", "id=5ecret")
            .header("content-type", "application/json")
            .body(
                r#"{"Credentials":{"SecretAccessKey":"5ecret","n":[{"sessionToken":"5ecret"}]}}"#,
            ),
        Step::respond(200)
            .body("<A><Credentials><SecretAccessKey>5ecret</SecretAccessKey></Credentials></A>"),
        Step::respond(200).body(r#"{"Payload":"{\"password\":\"5ecret\"}"}"#),
        Step::respond(200).body("password is 5ecret"),
        Step::respond(200).body(b"\xa1\x68password\x665ecret".to_vec()),
        Step::respond(200)
            .header("content-encoding", "gzip")
            .body("5ecret"),
        Step::respond(200).body("5ecret"),
        Step::respond(200)
            .header("x-tenant", "5ecret")
            .body(r#"{"card":5.25,"x":"5ecret-not"}"#),
    ];
    let redaction = Redaction::default()
        .header("X-Tenant")
        .key("card")
        .key("x")
        .parameter("sig");
    let recorder = Recorder::new(Scripted::new(steps)).redaction(redaction);
    let uris = [
        "https://u:5ecret@a/b?X-Amz-Signature=5ecret&X-Amz-Credential=5ecret&x=5ecret&sig=5ecret",
        "http://a/sts",
        "http://a/c",
        "http://a/d",
        "http://a/e",
        "http://a/f",
        "http://169.254.169.254/latest/api/token",
        "http://a/h",
    ];
    for uri in uris {
        let body = "Action=X&Login.Password=5ecret&b=c";
        let mut request = Request::new(Method::POST, uri, SdkBody::from(body));
        for (name, value) in [
            ("authorization", "AWS4-HMAC-SHA256 Signature=5ecret"),
            ("x-amz-security-token", SECRET),
            ("cookie", "a=5ecret"),
            (
                "content-type",
                "application/x-www-form-urlencoded; charset=utf-8",
            ),
        ] {
            request.headers_mut().try_insert(name, value).unwrap();
        }
        let sent = recorder.send(request, &TransportSettings::default()).await;
        let body = sent.unwrap().into_body().collect_bytes().await.unwrap();
        assert!(
            String::from_utf8_lossy(&body).contains('5'),
            "it is passed on as it came"
        );
    }
    let recording = recorder.recording();
    assert_eq!(recording.len(), uris.len());
    for shown in [recording.to_string(), format!("{recording:?} {recorder:?}")] {
        assert!(!shown.contains(SECRET), "{shown}");
    }
    let text = recording.to_string();
    assert!(
        text.contains("Action=X&Login.Password=REDACTED&b=c"),
        "{text}"
    );
    assert!(
        text.contains("https://a/b?X-Amz-Signature=REDACTED"),
        "{text}"
    );
    let replay = Replay::new(text.parse().unwrap());
    let error = ask(&replay, Method::POST, "/f", "x").await.unwrap_err();
    assert!(error.contains("nearest is number 6"), "{error}");
}

#[tokio::test]
async fn tokens_of_pages_are_matched_though_they_are_hidden() {
    let recorder = Recorder::new(Scripted::new([ok()]));
    assert!(list_after(&client(recorder.clone()), "abc").await.is_ok());
    let replay = Replay::new(recorder.recording());
    assert!(list_after(&client(replay), "REDACTED").await.is_ok());
}
