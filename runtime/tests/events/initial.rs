//! What comes before the events: headers in REST protocols, a message in RPC protocols.

use smithy_runtime::error::{DisplayErrorContext, SdkError};
use smithy_runtime::event_stream::test_util;
use smithy_runtime::protocol::{AwsJson1_1, RestJson1};
use smithy_runtime::transport::scripted::Step;

use crate::service::*;

#[tokio::test]
async fn members_come_as_the_first_message_in_rpc_protocols() {
    let answer = body(&[
        json("initial-response", r#"{"session":"s-9"}"#),
        json("said", r#"{"text":"hi"}"#),
    ]);
    let (client, transport) = client(&AwsJson1_1, [ok(answer)]);
    let input = ConverseInput {
        language: Some("en".into()),
        ..ConverseInput::default()
    };
    let mut output = client.call().send::<Converse>(input).await.unwrap();
    assert_eq!(output.session, "s-9");
    assert_eq!(output.talk.recv().await.unwrap(), Some(said("hi")));
    assert_eq!(output.talk.recv().await.unwrap(), None);
    let request = transport.requests().remove(0);
    let messages = test_util::messages(request.body().bytes().unwrap()).unwrap();
    assert_eq!(messages, [json("initial-request", r#"{"language":"en"}"#)]);
}

#[tokio::test]
async fn the_first_message_may_be_an_event_already() {
    let answer = body(&[json("said", r#"{"text":"hi"}"#)]);
    let (client, _) = client(&AwsJson1_1, [ok(answer)]);
    let output = client.call().send::<Converse>(ConverseInput::default());
    let mut output = output.await.unwrap();
    assert_eq!(output.session, "");
    assert_eq!(output.talk.recv().await.unwrap(), Some(said("hi")));
}

#[tokio::test]
async fn members_are_headers_in_rest_protocols() {
    // A service may send the message all the same.
    let answer = body(&[
        json("initial-response", r#"{"session":"ignored"}"#),
        json("said", r#"{"text":"hi"}"#),
    ]);
    let (client, _) = client(&RestJson1, [ok(answer)]);
    let output = client.call().send::<Converse>(ConverseInput::default());
    let mut output = output.await.unwrap();
    assert_eq!(output.session, "s-1");
    assert_eq!(output.talk.recv().await.unwrap(), Some(said("hi")));
}

#[tokio::test]
async fn required_headers_must_be_there() {
    let (client, _) = client(&RestJson1, [Step::respond(200)]);
    let call = client.call().send::<Converse>(ConverseInput::default());
    let error = call.await.unwrap_err();
    assert!(matches!(error, SdkError::ResponseError(_)), "{error:?}");
    let text = DisplayErrorContext(&error).to_string();
    assert!(text.contains("the header `x-session` is missing"), "{text}");
}

#[tokio::test]
async fn errors_before_the_first_event_are_those_of_the_operation() {
    let step = Step::respond(400)
        .header("x-amzn-errortype", "HoarseException")
        .body(r#"{"message":"cough"}"#);
    let (client, _) = client(&RestJson1, [step]);
    let call = client.call().send::<Converse>(ConverseInput::default());
    let error = call.await.unwrap_err().into_service_error();
    assert!(matches!(error, ConverseError::Hoarse(_)), "{error:?}");
}

#[tokio::test]
async fn a_first_message_that_is_none_fails_the_call() {
    let (client, _) = client(&AwsJson1_1, [ok(vec![0; 64])]);
    let call = client.call().send::<Converse>(ConverseInput::default());
    let error = call.await.unwrap_err();
    let text = DisplayErrorContext(&error).to_string();
    assert!(
        text.contains("the checksum of its lengths is wrong"),
        "{text}"
    );
}
