//! Retries, timeouts, a wrong clock, interceptors and overrides, through the emitted client.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use cleanroomsml::Client;
use cleanroomsml::config::retry::RetryConfig;
use cleanroomsml::config::timeout::TimeoutConfig;
use cleanroomsml::config::{Config, Interceptor, Region};
use cleanroomsml::error::{ProvideErrorMetadata, SdkError};
use cleanroomsml::operation::get_audience_model::{GetAudienceModelInput, GetAudienceModelOutput};
use smithy_runtime::error::{ConnectorError, TimeoutKind};
use smithy_runtime::http::Request;
use smithy_runtime::interceptor::{Answer, CallInfo, Result as Hook};
use smithy_runtime::transport::scripted::{Scripted, Step};

use crate::service::{ARN, CONFIGURED_ARN, client, config, get, ok, refused};

#[tokio::test(start_paused = true)]
async fn throttling_is_tried_again() {
    let (client, transport) = client([
        refused(429, "ThrottlingException", "slow down"),
        refused(429, "ThrottlingException", "slow down"),
        ok(r#"{"name":"n"}"#),
    ]);
    let output = get(&client).await.unwrap();
    assert_eq!(output.name(), "n");
    assert_eq!(output.response_metadata().attempts(), 3);
    let attempts: Vec<_> = transport
        .requests()
        .iter()
        .map(|request| request.headers().get("amz-sdk-request").unwrap().to_owned())
        .collect();
    assert_eq!(
        attempts,
        ["attempt=1; max=3", "attempt=2; max=3", "attempt=3; max=3"]
    );
}

#[tokio::test(start_paused = true)]
async fn throttling_to_the_end_is_a_typed_error() {
    let answers = || refused(429, "ThrottlingException", "slow down");
    let (client, transport) = client([answers(), answers(), answers()]);
    let failure = get(&client).await.unwrap_err();
    assert!(failure.meta().is_retryable());
    let error = failure.into_service_error();
    assert!(error.is_throttling_exception(), "{error:?}");
    assert_eq!(transport.requests().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn what_is_worth_another_attempt() {
    let broken = || Step::fail(ConnectorError::io("connection reset"));
    for (answer, attempts) in [
        (refused(500, "InternalServiceException", "oops"), 2),
        (refused(400, "RequestLimitExceeded", "too many"), 2),
        (Step::respond(500), 2),
        (Step::respond(502).body("<html>"), 2),
        (Step::respond(503), 2),
        (Step::respond(504), 2),
        (Step::respond(429), 2),
        (broken(), 2),
        (refused(400, "ValidationException", "wrong"), 1),
        (refused(404, "ResourceNotFoundException", "gone"), 1),
        (refused(403, "AccessDeniedException", "no"), 1),
        (Step::respond(501), 1),
        (Step::fail(ConnectorError::user("impossible")), 1),
        (ok("{"), 1),
    ] {
        let shown = format!("{answer:?}");
        let (client, transport) = client([answer, ok("{}")]);
        let result = get(&client).await;
        assert_eq!(transport.requests().len(), attempts, "{shown}");
        assert_eq!(result.is_ok(), attempts == 2, "{shown}: {result:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_body_is_sent_again() {
    let (client, transport) = client([Step::respond(503), ok("{}")]);
    let call = client
        .update_configured_audience_model()
        .configured_audience_model_arn(CONFIGURED_ARN)
        .description("d");
    call.await.unwrap();
    let requests = transport.requests();
    for request in &requests {
        assert_eq!(request.body().bytes(), Some(&br#"{"description":"d"}"#[..]));
    }
    assert_eq!(requests.len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_slow_attempt_is_repeated_and_a_slow_call_ended() {
    let second = Duration::from_secs(1);
    let limits = TimeoutConfig::builder()
        .operation_attempt_timeout(second)
        .operation_timeout(60 * second)
        .build();
    let transport = Scripted::new([Step::hang(), ok("{}").after(second / 2)]);
    let client = Client::from_conf(config(&transport).timeout_config(limits).build());
    get(&client).await.unwrap();
    assert_eq!(transport.requests().len(), 2);

    let start = tokio::time::Instant::now();
    let limits = TimeoutConfig::builder().operation_timeout(second).build();
    let transport = Scripted::new([Step::hang()]);
    let client = Client::from_conf(config(&transport).timeout_config(limits).build());
    match get(&client).await.unwrap_err() {
        SdkError::TimeoutError(timeout) => {
            assert_eq!(timeout.kind(), TimeoutKind::Operation);
            assert_eq!(timeout.limit(), second);
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(start.elapsed(), second);
}

#[tokio::test(start_paused = true)]
async fn a_wrong_clock_is_corrected() {
    let late = refused(403, "RequestTimeTooSkewed", "your clock is wrong")
        .header("date", "Mon, 01 Jan 2024 02:00:00 GMT");
    let (client, transport) = client([late, ok("{}"), ok("{}")]);
    get(&client).await.unwrap();
    get(&client).await.unwrap();
    let dates: Vec<_> = transport
        .requests()
        .iter()
        .map(|request| request.headers().get("x-amz-date").unwrap().to_owned())
        .collect();
    assert_eq!(
        dates,
        ["20240101T000000Z", "20240101T020000Z", "20240101T020000Z"],
        "what was learnt holds for later calls"
    );
}

#[tokio::test]
async fn one_call_differs_from_the_others() {
    let (client, transport) = client([ok("{}"), ok("{}"), Step::respond(500)]);
    let over = Config::builder().region(Region::new("eu-west-1"));
    let call = client.get_audience_model().audience_model_arn(ARN);
    call.clone()
        .customize()
        .config_override(over)
        .send()
        .await
        .unwrap();
    call.clone().await.unwrap();
    let once = Config::builder().retry_config(RetryConfig::disabled());
    let failed = call.customize().config_override(once).await;
    assert!(failed.is_err());
    let requests = transport.requests();
    assert_eq!(requests.len(), 3, "no retry in the last call");
    for (request, region) in requests.iter().zip(["eu-west-1", "us-east-1", "us-east-1"]) {
        let host = format!("https://cleanrooms-ml.{region}.amazonaws.com/");
        assert!(request.uri().starts_with(&host), "{}", request.uri());
        let authorization = request.headers().get("authorization").unwrap();
        assert!(authorization.contains(&format!("/{region}/cleanrooms-ml/")));
    }
}

#[tokio::test]
async fn a_request_is_sent_in_every_way() {
    let (client, transport) = client([ok("{}"), ok("{}"), ok("{}"), ok("{}")]);
    let call = client.get_audience_model().audience_model_arn(ARN);
    assert_eq!(call.as_input().audience_model_arn(), Some(ARN));
    call.clone().send().await.unwrap();
    call.clone().await.unwrap();
    tokio::spawn(call.customize().into_future())
        .await
        .unwrap()
        .unwrap();
    let builder = GetAudienceModelInput::builder().audience_model_arn(ARN);
    builder.send_with(&client).await.unwrap();
    let requests = transport.requests();
    assert_eq!(requests.len(), 4);
    for request in &requests {
        assert_eq!(request.uri(), requests[0].uri());
    }
}

/// Changes the input and the request, and notes the output.
#[derive(Clone, Debug, Default)]
struct Notes(Arc<Mutex<Vec<String>>>);

impl Interceptor for Notes {
    fn read_before_serialization(&self, call: &CallInfo<'_>) -> Hook {
        let input = call.input::<GetAudienceModelInput>().unwrap();
        self.note(format!("{:?}", input.audience_model_arn()))
    }

    fn modify_before_signing(&self, call: &CallInfo<'_>, request: &mut Request) -> Hook {
        request.headers_mut().try_insert("x-note", "1")?;
        self.note(format!("{} {}", call.operation().name, request.method()))
    }

    fn read_after_deserialization(&self, _: &CallInfo<'_>, answer: Answer<'_>) -> Hook {
        match answer {
            Answer::Output(output) => {
                let output = output.downcast_ref::<GetAudienceModelOutput>().unwrap();
                self.note(output.name().to_owned())
            }
            Answer::Error(error) => self.note(error.code().unwrap_or("none").to_owned()),
            _ => Ok(()),
        }
    }
}

impl Notes {
    fn note(&self, text: String) -> Hook {
        self.0.lock().unwrap().push(text);
        Ok(())
    }
}

#[tokio::test]
async fn interceptors_see_typed_values() {
    let notes = Notes::default();
    let transport = Scripted::new([ok(r#"{"name":"n"}"#), refused(404, "Lost", "")]);
    let config = config(&transport).interceptor(notes.clone()).build();
    let client = Client::from_conf(config);
    get(&client).await.unwrap();
    get(&client).await.unwrap_err();
    let (input, request) = (format!("{:?}", Some(ARN)), "GetAudienceModel GET");
    let expected = [&input, request, "n", &input, request, "Lost"];
    assert_eq!(*notes.0.lock().unwrap(), expected);
    for request in transport.requests() {
        assert_eq!(request.headers().get("x-note"), Some("1"));
        let authorization = request.headers().get("authorization").unwrap();
        assert!(
            authorization.contains(";x-note,"),
            "what is added is signed"
        );
    }
}

#[test]
fn printing_shows_no_secret() {
    let secret = "wJalrXUtnFEMI";
    let (client, _) = client([]);
    let call = client.get_audience_model().audience_model_arn(ARN);
    for text in [format!("{client:?}"), format!("{call:?}")] {
        assert!(!text.contains(secret), "{text}");
    }
}
