//! Calls that send and receive events, in every protocol.

use std::time::Duration;

use smithy_runtime::error::{DisplayErrorContext, SdkError};
use smithy_runtime::event_stream::{HeaderValue, Message, test_util};
use smithy_runtime::presigning::PresigningConfig;
use smithy_runtime::protocol::{AwsJson1_1, Protocol, RestJson1, RestXml, Rpcv2Cbor};

use crate::service::*;

const REST_XML: RestXml = RestXml {
    no_error_wrapping: true,
};

fn input(events: impl IntoIterator<Item = Result<Talk, TalkError>>) -> ConverseInput {
    ConverseInput {
        language: Some("en".into()),
        talk: items(events).into(),
    }
}

/// What one call sent, and what it received.
async fn converse(
    protocol: &'static dyn Protocol,
    input: ConverseInput,
    answer: Vec<u8>,
) -> (smithy_runtime::http::Request, Vec<Talk>) {
    let (client, transport) = client(protocol, [ok(answer)]);
    let mut output = client.call().send::<Converse>(input).await.unwrap();
    let mut events = Vec::new();
    while let Some(event) = output.talk.recv().await.unwrap() {
        events.push(event);
    }
    (transport.requests().remove(0), events)
}

#[tokio::test]
async fn events_go_and_come_in_every_protocol() {
    let protocols: [&'static dyn Protocol; 4] = [&RestJson1, &REST_XML, &AwsJson1_1, &Rpcv2Cbor];
    for protocol in protocols {
        let events = one_of_each();
        let written: Vec<Message> = events
            .iter()
            .map(|event| test_util::encode(protocol, event).unwrap())
            .collect();
        let sent = input(events.clone().map(Ok));
        let (request, received) = converse(protocol, sent, body(&written)).await;
        assert_eq!(received, events, "{}", protocol.id());
        let mut messages = test_util::messages(request.body().bytes().unwrap()).unwrap();
        let rpc = protocol.events().unwrap().initial_messages;
        if rpc {
            let initial = messages.remove(0);
            let kind = initial.header(":event-type").unwrap();
            assert_eq!(kind.as_str(), Some("initial-request"));
        }
        assert_eq!(messages, written, "{}", protocol.id());
        let header = |name: &str| request.headers().get(name);
        assert_eq!(
            header("content-type"),
            Some("application/vnd.amazon.eventstream")
        );
        assert_eq!(header("x-language"), (!rpc).then_some("en"));
    }
}

#[test]
fn events_on_the_wire() {
    let encode = |event| test_util::encode(&RestJson1, &event).unwrap();
    let [said, sound, quoted, silence] = one_of_each().map(encode);
    assert_eq!(said.payload(), r#"{"text":"hello"}"#);
    let names: Vec<_> = said.headers().iter().map(|header| header.name()).collect();
    let all = [
        ":message-type",
        ":event-type",
        ":content-type",
        "at",
        "volume",
    ];
    assert_eq!(names, all);
    assert_eq!(said.header("volume"), Some(&HeaderValue::Int32(7)));
    assert_eq!(sound.payload(), &b"\0\xff"[..]);
    let kind = sound.header(":content-type").unwrap();
    assert_eq!(kind.as_str(), Some("application/octet-stream"));
    assert_eq!(quoted.payload(), r#"{"text":"hello"}"#);
    assert_eq!(
        silence,
        message(
            &[(":message-type", "event"), (":event-type", "silence")],
            ""
        )
    );
    let xml = test_util::encode(&REST_XML, &one_of_each()[2]).unwrap();
    assert_eq!(xml.payload(), "<Said><text>hello</text></Said>");
    let said = test_util::encode(&REST_XML, &one_of_each()[0]).unwrap();
    assert_eq!(said.payload(), "<Said><text>hello</text></Said>");
}

#[tokio::test]
async fn every_message_of_a_signed_request_is_signed() {
    let (request, _) = converse(
        &RestJson1,
        input([Ok(said("a")), Ok(said("b"))]),
        Vec::new(),
    )
    .await;
    let header = |name: &str| request.headers().get(name);
    let payload = "STREAMING-AWS4-HMAC-SHA256-EVENTS";
    assert_eq!(header("x-amz-content-sha256"), Some(payload));
    assert!(
        header("authorization")
            .unwrap()
            .contains("x-amz-content-sha256")
    );
    let mut rest = request.body().bytes().unwrap();
    let mut signatures = Vec::new();
    let mut payloads = Vec::new();
    while !rest.is_empty() {
        let length = u32::from_be_bytes(rest[..4].try_into().unwrap()) as usize;
        let (frame, tail) = rest.split_at(length);
        let outer = Message::decode(frame.to_vec().into()).unwrap();
        let Some(HeaderValue::ByteArray(signature)) = outer.header(":chunk-signature") else {
            panic!("{outer:?}")
        };
        assert_eq!(
            outer.header(":date"),
            Some(&HeaderValue::Timestamp(new_year().into()))
        );
        signatures.push(signature.clone());
        payloads.push(outer.payload().clone());
        rest = tail;
    }
    assert_eq!(signatures.len(), 3);
    assert!(signatures.iter().all(|signature| signature.len() == 32));
    assert!(signatures[0] != signatures[1] && signatures[1] != signatures[2]);
    assert_eq!(payloads[2], "");
    let first = Message::decode(payloads[0].clone()).unwrap();
    assert_eq!(first, test_util::encode(&RestJson1, &said("a")).unwrap());
}

#[tokio::test]
async fn without_a_signature_messages_stand_alone() {
    let (client, transport) = client(&RestJson1, [ok(Vec::new())]);
    let mut call = client.call();
    call.override_config(smithy_runtime::config::Config::builder().allow_no_auth());
    call.send::<Converse>(input([Ok(said("a"))])).await.unwrap();
    let request = transport.requests().remove(0);
    let expected = test_util::encode(&RestJson1, &said("a")).unwrap();
    assert_eq!(request.body().bytes().unwrap(), expected.encode().unwrap());
    assert!(transport.settings()[0].http2);
}

#[tokio::test]
async fn modelled_errors_are_sent_and_end_the_stream() {
    let hoarse = TalkError::Hoarse(Hoarse {
        message: Some("cough".into()),
        _meta: Default::default(),
    });
    let sent = input([Ok(said("a")), Err(hoarse), Ok(said("never"))]);
    let (request, _) = converse(&RestJson1, sent, Vec::new()).await;
    let messages = test_util::messages(request.body().bytes().unwrap()).unwrap();
    let headers = [
        (":message-type", "exception"),
        (":exception-type", "hoarse"),
        (":content-type", "application/json"),
    ];
    assert_eq!(messages.len(), 2);
    assert_eq!(messages[1], message(&headers, r#"{"message":"cough"}"#));
}

#[tokio::test]
async fn what_cannot_be_sent_breaks_the_request_off() {
    let unknown = Talk::Unknown(smithy_runtime::serde::UnknownVariant::new(
        "later",
        Default::default(),
    ));
    for (bad, reason) in [
        (Err(TalkError::unhandled("no microphone")), "no microphone"),
        (Ok(unknown), "the model knows no event \"later\""),
    ] {
        let (client, transport) = client(&RestJson1, [ok(Vec::new())]);
        let sent = input([Ok(said("a")), bad]);
        let error = client.call().send::<Converse>(sent).await.unwrap_err();
        assert!(matches!(error, SdkError::DispatchFailure(_)), "{error:?}");
        let text = DisplayErrorContext(&error).to_string();
        assert!(text.contains(reason), "{text}");
        // Events are sent once.
        assert_eq!(transport.steps_left(), 1);
    }
}

#[tokio::test]
async fn an_input_without_events_sends_none() {
    let (request, _) = converse(&RestJson1, ConverseInput::default(), Vec::new()).await;
    let messages = test_util::messages(request.body().bytes().unwrap()).unwrap();
    assert_eq!(messages, []);
}

#[tokio::test]
async fn events_cannot_be_signed_before_they_are_there() {
    let (client, transport) = client(&RestJson1, []);
    let config = PresigningConfig::expires_in(Duration::from_secs(60)).unwrap();
    let link = client.call().presigned::<Converse>(input([]), config).await;
    let error = DisplayErrorContext(&link.unwrap_err()).to_string();
    assert!(error.contains("it sends events"), "{error}");
    assert!(transport.requests().is_empty());
}
