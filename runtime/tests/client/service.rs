//! A small service, in the form that the generator emits, and clients of it.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use smithy_runtime::client::Handle;
use smithy_runtime::config::{Builder, Config, Credentials, Region};
use smithy_runtime::error::{ErrorMetadata, ResponseMetadata, SdkError, Unhandled};
use smithy_runtime::operation::{AuthScheme, Http, Operation, Segment, Service};
use smithy_runtime::pagination::{Paginate, next_token};
use smithy_runtime::primitives::ByteStream;
use smithy_runtime::protocol::RestJson1;
use smithy_runtime::schema::{BLOB, INTEGER, STRING, Schema, Trait, list_of, member};
use smithy_runtime::serde::{Shape, Stream, Structure, Value};
use smithy_runtime::transport::scripted::{Scripted, Step};
use smithy_runtime::{error_structure, operate, operation_error, output, structure};

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
    Busy = BUSY_ERROR: BUSY { status: 409, server_fault: false, throttling: false }
}

#[derive(Debug)]
pub(crate) enum ListNamesError {
    Busy(Busy),
    Unhandled(Unhandled),
}

operation_error! { ListNamesError { 0 => Busy(Busy), } }

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
output! { ListNamesOutput }

pub(crate) struct ListNames;

operate! {
    ListNames = LIST_NAMES: ListNamesInput => Result<ListNamesOutput, ListNamesError>
}

pub(crate) const LIST_NAMES_FACTS: Operation = Operation {
    name: "ListNames",
    service: &SERVICE,
    input: &LIST_NAMES_INPUT,
    has_input: true,
    output: &LIST_NAMES_OUTPUT,
    http: Http {
        method: "GET",
        path: &[Segment::Literal("names")],
        query: "",
        code: 200,
    },
    errors: &[&BUSY_ERROR],
    auth: None,
    idempotent: true,
    traits: &[],
    endpoint_params: &[],
};

static LIST_NAMES: Operation = LIST_NAMES_FACTS;

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

/// Input and output of a copy, both with a stream.
macro_rules! streaming {
    ($type:ident = $schema:ident: $name:literal $(+ $meta:ident)?) => {
        #[derive(Debug, Default)]
        pub(crate) struct $type {
            pub(crate) data: ByteStream,
            $(pub(crate) $meta: ResponseMetadata,)?
        }

        static $schema: Schema = smithy_runtime::schema::structure(
            $name,
            &[member("data", BLOB).with(&[Trait::HttpPayload, Trait::Streaming])],
        );

        impl Structure for $type {
            fn field(&self, _: usize) -> &dyn Value {
                smithy_runtime::serde::absent()
            }

            fn field_mut(&mut self, _: usize) -> &mut dyn Value {
                smithy_runtime::serde::absent_mut()
            }

            fn stream_mut(&mut self) -> Stream<'_> {
                Stream::Bytes(&mut self.data)
            }
        }

        impl Value for $type {
            fn write(
                &self,
                schema: &'static Schema,
                to: &mut dyn smithy_runtime::serde::Writer,
            ) -> Result<(), smithy_runtime::serde::WriteError> {
                to.structure(schema, self)
            }

            fn read(
                &mut self,
                schema: &'static Schema,
                from: &mut dyn smithy_runtime::serde::Reader,
            ) -> Result<(), smithy_runtime::serde::ReadError> {
                from.structure(schema, self)
            }
        }

        impl Shape for $type {
            fn empty() -> Self {
                Self::default()
            }
        }
    };
}

streaming! { CopyInput = COPY_INPUT: "CopyRequest" }
streaming! { CopyOutput = COPY_OUTPUT: "CopyResponse" + _meta }
output! { CopyOutput }

pub(crate) struct Copy;

operate! { Copy = COPY: CopyInput => Result<CopyOutput, ListNamesError> }

static COPY: Operation = Operation {
    name: "Copy",
    service: &SERVICE,
    input: &COPY_INPUT,
    has_input: true,
    output: &COPY_OUTPUT,
    http: Http {
        method: "PUT",
        path: &[Segment::Literal("copy")],
        query: "",
        code: 200,
    },
    errors: &[],
    auth: Some(&[AuthScheme::Anonymous]),
    idempotent: true,
    traits: &[],
    endpoint_params: &[],
};

/// 2024-01-01T00:00:00Z
pub(crate) fn new_year() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_704_067_200)
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
