//! What a receiver makes of what comes.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::Frame;
use smithy_runtime::error::{DisplayErrorContext, ProvideErrorMetadata as _, SdkError};
use smithy_runtime::event_stream::{EventReceiver, Message, RawMessage};
use smithy_runtime::primitives::SdkBody;
use smithy_runtime::protocol::{RestJson1, RestXml};

use crate::service::*;

type Receiver = EventReceiver<Talk, TalkError>;

fn receiver(body: impl Into<SdkBody>) -> Receiver {
    EventReceiver::from_body(&RestJson1, body.into()).unwrap()
}

async fn error(message: Message) -> SdkError<TalkError, RawMessage> {
    receiver(body(&[message])).recv().await.unwrap_err()
}

#[tokio::test]
async fn unknown_events_are_kept() {
    let mut talk = receiver(body(&[
        json("whispered", r#"{"text":"psst"}"#),
        message(&[(":message-type", "event"), (":event-type", "sang")], "la"),
        json("said", r#"{"text":"hi","unknown":[1]}"#),
    ]));
    let Some(Talk::Unknown(unknown)) = talk.recv().await.unwrap() else {
        panic!("no unknown event")
    };
    assert_eq!(unknown.tag(), "whispered");
    let data = unknown.value().as_object().unwrap();
    assert_eq!(data["text"].as_string(), Some("psst"));
    let Some(Talk::Unknown(unknown)) = talk.recv().await.unwrap() else {
        panic!("no unknown event")
    };
    assert_eq!(unknown.tag(), "sang");
    assert!(unknown.value().is_null());
    assert_eq!(talk.recv().await.unwrap(), Some(said("hi")));
    assert_eq!(talk.recv().await.unwrap(), None);
}

#[tokio::test]
async fn exceptions_are_typed_and_end_the_stream() {
    for name in ["hoarse", "veryHoarse"] {
        let exception = message(
            &[
                (":message-type", "exception"),
                (":exception-type", name),
                (":content-type", "application/json"),
            ],
            r#"{"message":"cough"}"#,
        );
        let mut talk = receiver(body(&[exception.clone(), json("said", "{}")]));
        let SdkError::ServiceError(context) = talk.recv().await.unwrap_err() else {
            panic!("no error of the service")
        };
        assert_eq!(context.raw(), &RawMessage::Decoded(exception));
        let error = context.into_err();
        assert_eq!(error.meta().code(), Some("HoarseException"));
        assert_eq!(error.meta().message(), Some("cough"));
        assert_eq!(error.to_string(), "HoarseException: cough");
        assert!(matches!(error, TalkError::Hoarse(_)));
        assert_eq!(talk.recv().await.unwrap(), None);
    }
}

#[tokio::test]
async fn other_errors_keep_code_and_message() {
    let unlisted = error(message(
        &[
            (":message-type", "exception"),
            (":exception-type", "asleep"),
        ],
        "",
    ));
    let unlisted = unlisted.await;
    assert!(matches!(&unlisted, SdkError::ServiceError(_)));
    assert_eq!(unlisted.code(), Some("asleep"));
    let unmodelled = error(message(
        &[
            (":message-type", "error"),
            (":error-code", "internal"),
            (":error-message", "oops"),
        ],
        "",
    ));
    let unmodelled = unmodelled.await;
    assert_eq!(
        (unmodelled.code(), unmodelled.message()),
        (Some("internal"), Some("oops"))
    );
    assert!(matches!(
        unmodelled.into_service_error(),
        TalkError::Unhandled(_)
    ));
}

#[tokio::test]
async fn messages_that_are_no_events_are_passed() {
    for (bad, reason) in [
        (
            message(&[(":event-type", "said")], ""),
            "has no header `:message-type`",
        ),
        (
            message(&[(":message-type", "event")], ""),
            "has no header `:event-type`",
        ),
        (
            message(&[(":message-type", "letter")], ""),
            "is \"letter\", which means nothing",
        ),
        (
            json("said", r#"{"text":1}"#),
            "$.said.text: expected a string",
        ),
        (json("said", "{"), "$.said"),
    ] {
        let mut talk = receiver(body(&[bad.clone(), json("said", r#"{"text":"hi"}"#)]));
        let error = talk.recv().await.unwrap_err();
        let text = DisplayErrorContext(&error).to_string();
        assert!(text.contains(reason), "{text}");
        let SdkError::ResponseError(error) = error else {
            panic!("{error:?}")
        };
        assert_eq!(error.raw(), &RawMessage::Decoded(bad));
        assert_eq!(talk.recv().await.unwrap(), Some(said("hi")));
    }
}

#[tokio::test]
async fn headers_of_another_type_are_errors() {
    let said = json("said", r#"{"text":"a"}"#);
    let bad = smithy_runtime::event_stream::Header::new(
        "volume",
        smithy_runtime::event_stream::HeaderValue::String("loud".into()),
    );
    let error = error(said.add_header(bad)).await;
    let text = DisplayErrorContext(&error).to_string();
    assert!(
        text.contains("$.said.volume: expected a whole number, found a string"),
        "{text}"
    );
}

#[tokio::test]
async fn broken_frames_end_the_stream() {
    let good = body(&[json("said", r#"{"text":"hi"}"#)]);
    let mut wrong = good.clone();
    *wrong.last_mut().unwrap() ^= 1;
    let cut = good[..good.len() - 1].to_vec();
    for (bad, reason) in [
        (wrong, "its checksum is wrong"),
        (cut, "the stream ends inside"),
    ] {
        let mut talk = receiver([good.clone(), bad].concat());
        assert_eq!(talk.recv().await.unwrap(), Some(said("hi")));
        let error = talk.recv().await.unwrap_err();
        let text = DisplayErrorContext(&error).to_string();
        assert!(text.contains(reason), "{text}");
        assert!(matches!(error, SdkError::ResponseError(_)));
        assert_eq!(talk.recv().await.unwrap(), None);
    }
}

/// A body that gives one chunk and breaks.
struct Breaking(Option<Bytes>);

impl http_body::Body for Breaking {
    type Data = Bytes;
    type Error = &'static str;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, &'static str>>> {
        Poll::Ready(Some(match self.0.take() {
            Some(bytes) => Ok(Frame::data(bytes)),
            None => Err("reset"),
        }))
    }
}

#[tokio::test]
async fn broken_connections_are_failures_of_the_exchange() {
    let good = body(&[json("said", r#"{"text":"hi"}"#)]);
    let mut talk = receiver(SdkBody::from_body_1_x(Breaking(Some(good.into()))));
    assert_eq!(talk.recv().await.unwrap(), Some(said("hi")));
    let error = talk.recv().await.unwrap_err();
    assert!(matches!(error, SdkError::DispatchFailure(_)), "{error:?}");
    assert_eq!(talk.recv().await.unwrap(), None);
}

#[tokio::test]
async fn payloads_of_xml() {
    let headers = [
        (":message-type", "event"),
        (":event-type", "quoted"),
        (":content-type", "text/xml"),
    ];
    let event = message(&headers, "<Said xmlns=\"\"><text>hello</text></Said>");
    let protocol = RestXml {
        no_error_wrapping: true,
    };
    let read = Receiver::from_body(&protocol, body(&[event]).into());
    let event = read.unwrap().recv().await.unwrap();
    assert_eq!(event.as_ref(), Some(&one_of_each()[2]));
}

#[tokio::test]
async fn tests_can_prepare_events() {
    let failed =
        SdkError::service_error(TalkError::unhandled("prepared"), RawMessage::Invalid(None));
    let mut talk = Receiver::from_events([Ok(said("a")), Err(failed)]);
    let next = std::future::poll_fn(|cx| futures_core::Stream::poll_next(Pin::new(&mut talk), cx));
    assert_eq!(next.await.unwrap().unwrap(), said("a"));
    assert!(talk.recv().await.is_err());
    assert_eq!(talk.recv().await.unwrap(), None);
}
