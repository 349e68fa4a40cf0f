//! A service with events in both directions, in the form that the generator emits.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use smithy_runtime::client::Handle;
use smithy_runtime::config::{Builder, Config, Credentials, Region};
use smithy_runtime::error::{ErrorMetadata, ResponseMetadata, Unhandled};
use smithy_runtime::event_stream::{
    EventReceiver, EventStreamSender, Header, HeaderValue, Message,
};
use smithy_runtime::operation::{AuthScheme, Operation, OperationTrait, Segment, Service};
use smithy_runtime::primitives::{Blob, DateTime};
use smithy_runtime::protocol::{AwsJson1_1, Protocol, RestJson1, RestXml, Rpcv2Cbor};
use smithy_runtime::schema::{
    BLOB, INTEGER, STRING, Schema, TIMESTAMP, Trait, member, of, structure, union_of,
};
use smithy_runtime::serde::UnknownVariant;
use smithy_runtime::transport::scripted::{Scripted, Step};
use smithy_runtime::{error_structure, event_stream, operation, structure, union};

pub(crate) static SERVICE: Service = Service {
    shape_name: "TalkService",
    sdk_id: "Talk",
    version: "2024-01-01",
    protocols: &[
        &RestJson1,
        &AwsJson1_1,
        &Rpcv2Cbor,
        &RestXml {
            no_error_wrapping: true,
        },
    ],
    auth: &[AuthScheme::SigV4 { name: "talk" }],
    endpoint_rules: None,
    package_version: "0.1.0",
};

/// An event with a header and its other members as the payload.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Said {
    pub(crate) at: Option<DateTime>,
    pub(crate) volume: Option<i32>,
    pub(crate) text: String,
}

structure! {
    Said = SAID: "Said" {
        0 => at: member("at", TIMESTAMP).with(&[Trait::EventHeader]);
        1 => volume: member("volume", INTEGER).with(&[Trait::EventHeader]);
        2 => text: member("text", STRING);
    }
}

/// An event whose payload is bytes.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sound {
    pub(crate) bytes: Option<Blob>,
}

structure! {
    Sound = SOUND: "Sound" {
        0 => bytes: member("bytes", BLOB).with(&[Trait::EventPayload]);
    }
}

/// An event whose payload is a structure.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Quoted {
    pub(crate) said: Option<Said>,
}

structure! {
    Quoted = QUOTED: "Quoted" {
        0 => said: member("said", of(&SAID)).with(&[Trait::EventPayload]);
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Talk {
    Said(Said),
    Sound(Sound),
    Quoted(Quoted),
    Silence,
    Unknown(UnknownVariant),
}

static UNIT: Schema = structure("Silence", &[]);

union! {
    Talk = TALK: "Talk" {
        0 => Said: member("said", of(&SAID));
        1 => Sound: member("sound", of(&SOUND));
        2 => Quoted: member("quoted", of(&QUOTED));
        3 => Silence(()): member("silence", of(&UNIT));
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Hoarse {
    pub(crate) message: Option<String>,
    pub(crate) _meta: ErrorMetadata,
}

impl Hoarse {
    fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
}

structure! {
    Hoarse = HOARSE: "HoarseException" {
        0 => message: member("message", STRING);
    } + _meta
}
error_structure! {
    Hoarse: HOARSE { status: 400, server_fault: false }
}

#[derive(Debug)]
pub(crate) enum TalkError {
    Hoarse(Hoarse),
    Unhandled(Unhandled),
}

event_stream! {
    Talk = TALK: TalkError {
        0 => Hoarse(Hoarse) = "hoarse" | "veryHoarse";
    }
}

#[derive(Debug, Default)]
pub(crate) struct ConverseInput {
    pub(crate) language: Option<String>,
    pub(crate) talk: EventStreamSender<Talk, TalkError>,
}

structure! {
    ConverseInput = CONVERSE_INPUT: "ConverseRequest" {
        0 => language: member("language", STRING).with(&[Trait::HttpHeader("x-language")]);
        1 => talk: member("talk", union_of(&TALK)).with(&[Trait::HttpPayload, Trait::Streaming]);
    } ~ talk
}

#[derive(Debug)]
pub(crate) struct ConverseOutput {
    pub(crate) session: String,
    pub(crate) talk: EventReceiver<Talk, TalkError>,
    pub(crate) _meta: ResponseMetadata,
}

structure! {
    ConverseOutput = CONVERSE_OUTPUT: "ConverseResponse" {
        0 => session: member("session", STRING)
            .with(&[Trait::HttpHeader("x-session"), Trait::Required]);
        1 => talk: member("talk", union_of(&TALK)).with(&[Trait::HttpPayload, Trait::Streaming]);
    } ~ talk + _meta
}

#[derive(Debug)]
pub(crate) enum ConverseError {
    Hoarse(Hoarse),
    Unhandled(Unhandled),
}

pub(crate) struct Converse;

operation! {
    Converse = CONVERSE: ConverseInput => Result<ConverseOutput, ConverseError>;
    Operation::new("Converse", &SERVICE, &CONVERSE_INPUT, &CONVERSE_OUTPUT)
        .http("POST", &[Segment::Literal("converse")], 200)
        .traits(&[OperationTrait::EventStreamHttp2]);
    0 => Hoarse(Hoarse),
}

/// A stream of prepared items.
pub(crate) struct Items<T>(pub(crate) VecDeque<T>);

impl<T> Unpin for Items<T> {}

impl<T> futures_core::Stream for Items<T> {
    type Item = T;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<T>> {
        Poll::Ready(self.0.pop_front())
    }
}

pub(crate) fn items<T>(items: impl IntoIterator<Item = T>) -> Items<T> {
    Items(items.into_iter().collect())
}

pub(crate) fn said(text: &str) -> Talk {
    Talk::Said(Said {
        at: None,
        volume: None,
        text: text.to_owned(),
    })
}

/// What every event of the tests is: one of each kind.
pub(crate) fn one_of_each() -> [Talk; 4] {
    let said = Said {
        at: Some(DateTime::from_millis(1_704_067_200_123)),
        volume: Some(7),
        text: "hello".into(),
    };
    [
        Talk::Said(said.clone()),
        Talk::Sound(Sound {
            bytes: Some(Blob::new(b"\0\xff")),
        }),
        Talk::Quoted(Quoted {
            said: Some(Said {
                at: None,
                volume: None,
                ..said
            }),
        }),
        Talk::Silence,
    ]
}

/// 2024-01-01T00:00:00Z
pub(crate) fn new_year() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_704_067_200)
}

pub(crate) fn config() -> Builder {
    Config::builder()
        .endpoint_url("http://localhost:8000")
        .region(Region::from_static("us-east-1"))
        .credentials_provider(Credentials::from_keys("AKIDEXAMPLE", "wJalrXUtnFEMI", None))
        .time_source(new_year())
}

/// A client that speaks a protocol, whose transport plays these steps.
pub(crate) fn client(
    protocol: &'static dyn Protocol,
    steps: impl IntoIterator<Item = Step>,
) -> (Handle, Scripted) {
    let transport = Scripted::new(steps);
    let config = config().transport(transport.clone()).protocol(protocol);
    (Handle::new(&SERVICE, config.build()), transport)
}

/// A success with this body.
pub(crate) fn ok(body: Vec<u8>) -> Step {
    Step::respond(200)
        .header("x-session", "s-1")
        .header("smithy-protocol", "rpc-v2-cbor")
        .body(body)
}

/// A message with these texts as headers.
pub(crate) fn message(headers: &[(&str, &str)], payload: &'static str) -> Message {
    let headers = headers.iter();
    headers.fold(Message::new(payload), |message, (name, text)| {
        let value = HeaderValue::String((*text).to_owned());
        message.add_header(Header::new(*name, value))
    })
}

/// An event with a JSON payload.
pub(crate) fn json(name: &str, payload: &'static str) -> Message {
    let headers = [
        (":message-type", "event"),
        (":event-type", name),
        (":content-type", "application/json"),
    ];
    message(&headers, payload)
}

pub(crate) fn body<'a>(messages: impl IntoIterator<Item = &'a Message>) -> Vec<u8> {
    let frames = messages.into_iter();
    frames
        .flat_map(|message| message.encode().unwrap())
        .collect()
}
