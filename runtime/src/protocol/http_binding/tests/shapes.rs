//! Hand-written operations, in the form that the generator emits.
#![allow(unreachable_pub, dead_code, reason = "emitted types are public")]

use std::collections::HashMap;

use crate::operation::{Http, Operation, Segment, Service};
use crate::primitives::{Blob, DateTime, Document};
use crate::schema::*;
use crate::serde::UnknownVariant;
use crate::{error_structure, structure, union};

const DATE_TIME: &[Trait] = &[Trait::TimestampFormat(TimestampFormat::DateTime)];
pub(super) static STRINGS: Schema = list("Strings", &[member("member", STRING)]);
pub(super) static INTEGERS: Schema = list("Integers", &[member("member", INTEGER)]);
pub(super) static TIMES: Schema = list("Times", &[member("member", TIMESTAMP)]);
pub(super) static DATES: Schema = list("Dates", &[member("member", TIMESTAMP).with(DATE_TIME)]);
pub(super) static STRING_MAP: Schema = map(
    "StringMap",
    &[member("key", STRING), member("value", STRING)],
);
pub(super) static LIST_MAP: Schema = map(
    "ListMap",
    &[member("key", STRING), member("value", list_of(&STRINGS))],
);

pub(super) static SERVICE: Service = Service {
    shape_name: "Things",
    sdk_id: "Things",
    version: "2024-01-01",
    protocols: &[&crate::protocol::RestJson1],
    auth: &[],
    endpoint_rules: None,
    package_version: "0.1.0",
};

pub(super) const fn operation(
    input: &'static Schema,
    output: &'static Schema,
    http: Http,
) -> Operation {
    Operation {
        name: "Operation",
        service: &SERVICE,
        input,
        has_input: true,
        output,
        http,
        errors: &[],
        auth: None,
        idempotent: false,
        traits: &[],
        endpoint_params: &[],
    }
}

pub(super) const POST: Http = Http {
    method: "POST",
    path: &[Segment::Literal("things")],
    query: "",
    code: 200,
};

pub(super) static EMPTY: Schema = structure("Empty", &[]);

/// Members in the path and the query, and one in the body.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Target {
    pub(super) id: Option<String>,
    pub(super) path: Option<String>,
    pub(super) number: Option<f64>,
    pub(super) when: Option<DateTime>,
    pub(super) filter: Option<String>,
    pub(super) sizes: Option<Vec<i32>>,
    pub(super) dates: Option<Vec<DateTime>>,
    pub(super) rest: Option<HashMap<String, Vec<String>>>,
    pub(super) note: Option<String>,
}

structure! {
    Target = TARGET: "Target" {
        0 => id: member("id", STRING).with(&[Trait::HttpLabel]);
        1 => path: member("path", STRING).with(&[Trait::HttpLabel]);
        2 => number: member("number", DOUBLE).with(&[Trait::HttpQuery("n")]);
        3 => when: member("when", TIMESTAMP)
            .with(&[Trait::HttpQuery("when"), Trait::TimestampFormat(TimestampFormat::EpochSeconds)]);
        4 => filter: member("filter", STRING).with(&[Trait::HttpQuery("a filter")]);
        5 => sizes: member("sizes", list_of(&INTEGERS)).with(&[Trait::HttpQuery("size")]);
        6 => dates: member("dates", list_of(&TIMES)).with(&[Trait::HttpQuery("date")]);
        7 => rest: member("rest", map_of(&LIST_MAP)).with(&[Trait::HttpQueryParams]);
        8 => note: member("note", STRING).with(&[Trait::JsonName("remark"), Trait::HostLabel]);
    }
}

pub(super) static GET_TARGET: Operation = operation(
    &TARGET,
    &EMPTY,
    Http {
        method: "GET",
        path: &[
            Segment::Literal("v1"),
            Segment::Label(0),
            Segment::Literal("files"),
            Segment::Greedy(1),
            Segment::Literal(""),
        ],
        query: "x&list-type=2",
        code: 200,
    },
);

/// Members in headers, on both ways; in the body none of a request, one of a response.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Fields {
    pub(super) text: Option<String>,
    pub(super) texts: Option<Vec<String>>,
    pub(super) flag: Option<bool>,
    pub(super) sizes: Option<Vec<i32>>,
    pub(super) ratio: Option<f32>,
    pub(super) when: Option<DateTime>,
    pub(super) times: Option<Vec<DateTime>>,
    pub(super) dates: Option<Vec<DateTime>>,
    pub(super) json: Option<String>,
    pub(super) others: Option<HashMap<String, String>>,
    pub(super) named: Option<String>,
    pub(super) content_type: Option<String>,
}

structure! {
    Fields = FIELDS: "Fields" {
        0 => text: member("text", STRING).with(&[Trait::HttpHeader("X-Text")]);
        1 => texts: member("texts", list_of(&STRINGS)).with(&[Trait::HttpHeader("X-Texts")]);
        2 => flag: member("flag", BOOLEAN).with(&[Trait::HttpHeader("X-Flag")]);
        3 => sizes: member("sizes", list_of(&INTEGERS)).with(&[Trait::HttpHeader("X-Sizes")]);
        4 => ratio: member("ratio", FLOAT).with(&[Trait::HttpHeader("X-Ratio")]);
        5 => when: member("when", TIMESTAMP).with(&[Trait::HttpHeader("X-When")]);
        6 => times: member("times", list_of(&TIMES)).with(&[Trait::HttpHeader("X-Times")]);
        7 => dates: member("dates", list_of(&DATES)).with(&[Trait::HttpHeader("X-Dates")]);
        8 => json: member("json", STRING)
            .with(&[Trait::HttpHeader("X-Json"), Trait::MediaType("application/json")]);
        9 => others: member("others", map_of(&STRING_MAP)).with(&[Trait::HttpPrefixHeaders("X-Meta-")]);
        10 => named: member("named", STRING).with(&[Trait::HttpHeader("x-meta-named")]);
        11 => content_type: member("contentType", STRING).with(&[Trait::HttpHeader("Content-Type")]);
    }
}

pub(super) static PUT_FIELDS: Operation = operation(&FIELDS, &FIELDS, POST);

/// A payload of each kind; `$payload` is its schema.
macro_rules! payload {
    ($name:ident, $schema:ident, $operation:ident, $type:ty, $payload:expr) => {
        #[derive(Clone, Debug, PartialEq)]
        pub(super) struct $name {
            pub(super) payload: Option<$type>,
        }

        structure! { $name = $schema: "Payload" { 0 => payload: member("payload", $payload); } }

        pub(super) static $operation: Operation = operation(&$schema, &$schema, POST);
    };
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Nested {
    pub(super) name: Option<String>,
}

structure! {
    Nested = NESTED: "Nested" {
        // Deeper down the binding means nothing.
        0 => name: member("name", STRING).with(&[Trait::HttpHeader("X-Name")]);
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Choice {
    Name(String),
    Unknown(UnknownVariant),
}

union! { Choice = CHOICE: "Choice" { 0 => Name: member("name", STRING); } }

payload! { TextPayload, TEXT_PAYLOAD, TEXT, String, STRING.with(&[Trait::HttpPayload]) }
payload! { BlobPayload, BLOB_PAYLOAD, BLOBS, Blob, BLOB.with(&[Trait::HttpPayload]) }
payload! { ImagePayload, IMAGE_PAYLOAD, IMAGES, Blob, BLOB.with(&[Trait::HttpPayload, Trait::MediaType("image/png")]) }
payload! { StructPayload, STRUCT_PAYLOAD, STRUCTS, Nested, of(&NESTED).with(&[Trait::HttpPayload]) }
payload! { UnionPayload, UNION_PAYLOAD, UNIONS, Choice, union_of(&CHOICE).with(&[Trait::HttpPayload]) }
payload! { DocumentPayload, DOCUMENT_PAYLOAD, DOCUMENTS, Document, DOCUMENT.with(&[Trait::HttpPayload]) }
payload! { Body, BODY, BODIES, Nested, of(&NESTED) }

/// A streaming payload: the call loop puts the body in.
pub(super) static STREAM_INPUT: Schema = structure(
    "StreamInput",
    &[member("body", BLOB).with(&[Trait::HttpPayload, Trait::Streaming])],
);
pub(super) static STREAM: Operation = operation(&STREAM_INPUT, &STREAM_INPUT, POST);
pub(super) static EVENT_INPUT: Schema = structure(
    "EventInput",
    &[member("events", union_of(&CHOICE)).with(&[Trait::HttpPayload, Trait::Streaming])],
);
pub(super) static EVENTS: Operation = operation(&EVENT_INPUT, &EVENT_INPUT, POST);
pub(super) static NOTHING: Operation = operation(&EMPTY, &EMPTY, Http::POST_ROOT);

/// The status and a member of the body; its query binding counts in requests only.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Outcome {
    pub(super) status: Option<i32>,
    pub(super) name: Option<String>,
}

structure! {
    Outcome = OUTCOME: "Outcome" {
        0 => status: member("status", INTEGER).with(&[Trait::HttpResponseCode]);
        1 => name: member("name", STRING).with(&[Trait::HttpQuery("name")]);
    }
}

pub(super) static RUN: Operation = operation(&EMPTY, &OUTCOME, POST);

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Refused {
    pub(super) message: Option<String>,
    pub(super) region: Option<String>,
    pub(super) _meta: crate::error::ErrorMetadata,
}

impl Refused {
    fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
}

structure! {
    Refused = REFUSED: "Refused" {
        0 => message: member("message", STRING);
        1 => region: member("region", STRING).with(&[Trait::HttpHeader("x-region")]);
    } + _meta
}
error_structure! { Refused: REFUSED { status: 409, server_fault: false } }
