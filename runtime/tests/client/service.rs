//! A small service, in the form that the generator emits, and clients of it.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use smithy_runtime::client::Handle;
use smithy_runtime::config::{Builder, Config, Credentials, Region};
use smithy_runtime::error::{ErrorMetadata, ResponseMetadata, SdkError, Unhandled};
use smithy_runtime::operation::{AuthScheme, Operation, Segment, Service};
use smithy_runtime::pagination::{Paginate, next_token};
use smithy_runtime::primitives::ByteStream;
use smithy_runtime::protocol::RestJson1;
use smithy_runtime::schema::{BLOB, INTEGER, STRING, Schema, Trait, list_of, member};
use smithy_runtime::transport::scripted::{Scripted, Step};
use smithy_runtime::{error_structure, operation, structure};

pub(crate) const SERVICE_FACTS: Service = Service {
    shape_name: "NameService",
    sdk_id: "Names",
    version: "2024-01-01",
    protocols: &[&RestJson1],
    auth: &[AuthScheme::SigV4 { name: "names" }],
    endpoint_rules: None,
    package_version: "0.1.0",
};

pub(crate) static SERVICE: Service = SERVICE_FACTS;

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Busy {
    pub(crate) message: Option<String>,
    pub(crate) _meta: ErrorMetadata,
}

impl Busy {
    fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
}

structure! {
    Busy = BUSY: "Busy" {
        0 => message: member("message", STRING);
    } + _meta
}
error_structure! {
    Busy: BUSY { status: 409, server_fault: false, throttling: false }
}

#[derive(Debug)]
pub(crate) enum ListNamesError {
    Busy(Busy),
    Unhandled(Unhandled),
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct ListNamesInput {
    pub(crate) token: Option<String>,
    pub(crate) size: Option<i32>,
    pub(crate) once: Option<String>,
}

structure! {
    ListNamesInput = LIST_NAMES_INPUT: "ListNamesRequest" {
        0 => token: member("token", STRING).with(&[Trait::HttpQuery("token")]);
        1 => size: member("size", INTEGER).with(&[Trait::HttpQuery("size")]);
        2 => once: member("once", STRING)
            .with(&[Trait::HttpHeader("x-once"), Trait::IdempotencyToken]);
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ListNamesOutput {
    pub(crate) names: Option<Vec<String>>,
    pub(crate) token: Option<String>,
    pub(crate) _meta: ResponseMetadata,
}

static NAMES: Schema = smithy_runtime::schema::list("Names", &[member("member", STRING)]);

structure! {
    ListNamesOutput = LIST_NAMES_OUTPUT: "ListNamesResponse" {
        0 => names: member("names", list_of(&NAMES));
        1 => token: member("token", STRING);
    } + _meta
}

pub(crate) struct ListNames;

operation! {
    ListNames = LIST_NAMES: ListNamesInput => Result<ListNamesOutput, ListNamesError>;
    Operation::new("ListNames", &SERVICE, &LIST_NAMES_INPUT, &LIST_NAMES_OUTPUT)
        .http("GET", &[Segment::Literal("names")], 200).idempotent();
    0 => Busy(Busy),
}

impl Paginate for ListNames {
    type Item = String;
    type Token = String;

    fn output_token(output: &ListNamesOutput) -> Option<String> {
        next_token(output.token.as_ref())
    }

    fn set_input_token(input: &mut ListNamesInput, token: String) {
        input.token = Some(token);
    }

    fn set_page_size(input: &mut ListNamesInput, size: i32) {
        input.size = Some(size);
    }

    fn items(output: ListNamesOutput) -> Vec<String> {
        output.names.unwrap_or_default()
    }
}

#[derive(Debug, Default)]
pub(crate) struct CopyInput {
    pub(crate) data: ByteStream,
}

structure! {
    CopyInput = COPY_INPUT: "CopyRequest" {
        0 => data: member("data", BLOB).with(&[Trait::HttpPayload, Trait::Streaming]);
    } ~ data
}

#[derive(Debug)]
pub(crate) struct CopyOutput {
    pub(crate) data: ByteStream,
    pub(crate) _meta: ResponseMetadata,
}

structure! {
    CopyOutput = COPY_OUTPUT: "CopyResponse" {
        0 => data: member("data", BLOB).with(&[Trait::HttpPayload, Trait::Streaming]);
    } ~ data + _meta
}

#[derive(Debug)]
pub(crate) enum CopyError {
    Unhandled(Unhandled),
}

pub(crate) struct Copy;

operation! {
    Copy = COPY: CopyInput => Result<CopyOutput, CopyError>;
    Operation::new("Copy", &SERVICE, &COPY_INPUT, &COPY_OUTPUT)
        .http("PUT", &[Segment::Literal("copy")], 200).auth(&[AuthScheme::Anonymous]).idempotent();
}

/// 2024-01-01T00:00:00Z
pub(crate) fn new_year() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_704_067_200)
}

/// A clock that goes as tokio's does, paused or not.
#[cfg(feature = "rt-tokio")]
#[derive(Clone, Debug)]
pub(crate) struct TokioClock(pub(crate) tokio::time::Instant);

#[cfg(feature = "rt-tokio")]
impl TokioClock {
    pub(crate) fn new() -> Self {
        Self(tokio::time::Instant::now())
    }
}

#[cfg(feature = "rt-tokio")]
impl smithy_runtime::config::TimeSource for TokioClock {
    fn now(&self) -> SystemTime {
        new_year() + self.0.elapsed()
    }
}

/// A configuration with which calls succeed.
pub(crate) fn config(transport: &Scripted) -> Builder {
    Config::builder()
        .endpoint_url("http://localhost:8000/base/")
        .region(Region::from_static("us-east-1"))
        .credentials_provider(Credentials::from_keys("AKIDEXAMPLE", "wJalrXUtnFEMI", None))
        .time_source(new_year())
        .transport(transport.clone())
}

/// A client whose transport plays these steps.
pub(crate) fn client(steps: impl IntoIterator<Item = Step>) -> (Handle, Scripted) {
    let transport = Scripted::new(steps);
    (Handle::new(&SERVICE, config(&transport).build()), transport)
}

/// Calls `ListNames`.
pub(crate) async fn list(client: &Handle) -> Result<ListNamesOutput, SdkError<ListNamesError>> {
    client
        .call()
        .send::<ListNames>(ListNamesInput::default())
        .await
}

/// A success.
pub(crate) fn ok() -> Step {
    Step::respond(200).body(r#"{"names":["a","b"]}"#)
}

/// An error of the service.
pub(crate) fn error(status: u16, code: &str) -> Step {
    Step::respond(status)
        .header("x-amzn-errortype", code)
        .body(r#"{"message":"no"}"#)
}
