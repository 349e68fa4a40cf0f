//! Inputs and outputs with members in every place of a message, and operations in every protocol. Fuzz targets read
//! responses of them, too.

use std::collections::HashMap;

use smithy_runtime::error::ErrorMetadata;
use smithy_runtime::operation::{Operation, Segment, Service};
use smithy_runtime::primitives::{Blob, DateTime, Document};
use smithy_runtime::protocol::{
    AwsJson1_0, AwsJson1_1, Protocol, Query, RestJson1, RestXml, Rpcv2Cbor, Rpcv2Json,
};
use smithy_runtime::schema::{
    BLOB, BOOLEAN, DOCUMENT, DOUBLE, ENUM, INT_ENUM, INTEGER, LONG, STRING, Schema, TIMESTAMP,
    TimestampFormat, Trait, list, list_of, map, map_of, member, of, union_of,
};
use smithy_runtime::{error_structure, structure};

use crate::shapes::{ALL, All, CHOICE, Choice, Colour, DATE_TIME, Level};

pub(crate) static REST_XML: RestXml = RestXml {
    no_error_wrapping: false,
};

pub(crate) static PROTOCOLS: [&dyn Protocol; 8] = [
    &RestJson1,
    &REST_XML,
    &AwsJson1_0,
    &AwsJson1_1,
    &Rpcv2Json,
    &Rpcv2Cbor,
    &Query::AWS,
    &Query::EC2,
];

static SERVICE: Service = Service {
    shape_name: "Everything",
    sdk_id: "Everything",
    version: "2020-01-08",
    protocols: &PROTOCOLS,
    auth: &[],
    endpoint_rules: None,
    package_version: "0.1.0",
};

/// One member in every place.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Bound {
    pub(crate) id: Option<String>,
    pub(crate) number: Option<i64>,
    pub(crate) when: Option<DateTime>,
    pub(crate) path: Option<String>,
    pub(crate) q: Option<String>,
    pub(crate) words: Option<Vec<String>>,
    pub(crate) since: Option<DateTime>,
    pub(crate) params: Option<HashMap<String, Vec<String>>>,
    pub(crate) text: Option<String>,
    pub(crate) texts: Option<Vec<String>>,
    pub(crate) numbers: Option<Vec<i64>>,
    pub(crate) times: Option<Vec<DateTime>>,
    pub(crate) dates: Option<Vec<DateTime>>,
    pub(crate) flag: Option<bool>,
    pub(crate) ratio: Option<f64>,
    pub(crate) json: Option<String>,
    pub(crate) level: Option<Level>,
    pub(crate) colours: Option<Vec<Colour>>,
    pub(crate) others: Option<HashMap<String, String>>,
    pub(crate) all: Option<All>,
    pub(crate) remark: Option<String>,
    pub(crate) status: Option<i32>,
}

const SECONDS: Trait = Trait::TimestampFormat(TimestampFormat::EpochSeconds);
static TEXTS: Schema = list("Texts", &[member("member", STRING)]);
static LONGS: Schema = list("Longs", &[member("member", LONG)]);
static TIMES: Schema = list("Times", &[member("member", TIMESTAMP)]);
static DATES: Schema = list("Dates", &[member("member", TIMESTAMP).with(DATE_TIME)]);
static COLOURS: Schema = list("Colours", &[member("member", ENUM)]);
static PARAMS: Schema = map(
    "Params",
    &[member("key", STRING), member("value", list_of(&TEXTS))],
);
static OTHERS: Schema = map("Others", &[member("key", STRING), member("value", STRING)]);

structure! {
    Bound = BOUND: "Bound" {
        0 => id: member("id", STRING).with(&[Trait::HttpLabel]);
        1 => number: member("number", LONG).with(&[Trait::HttpLabel]);
        2 => when: member("when", TIMESTAMP).with(&[Trait::HttpLabel]);
        3 => path: member("path", STRING).with(&[Trait::HttpLabel]);
        4 => q: member("q", STRING).with(&[Trait::HttpQuery("q&")]);
        5 => words: member("words", list_of(&TEXTS)).with(&[Trait::HttpQuery("word")]);
        6 => since: member("since", TIMESTAMP).with(&[Trait::HttpQuery("since"), SECONDS]);
        7 => params: member("params", map_of(&PARAMS)).with(&[Trait::HttpQueryParams]);
        8 => text: member("text", STRING).with(&[Trait::HttpHeader("X-Text")]);
        9 => texts: member("texts", list_of(&TEXTS)).with(&[Trait::HttpHeader("X-Texts")]);
        10 => numbers: member("numbers", list_of(&LONGS)).with(&[Trait::HttpHeader("X-Numbers")]);
        11 => times: member("times", list_of(&TIMES)).with(&[Trait::HttpHeader("X-Times")]);
        12 => dates: member("dates", list_of(&DATES)).with(&[Trait::HttpHeader("X-Dates")]);
        13 => flag: member("flag", BOOLEAN).with(&[Trait::HttpHeader("X-Flag")]);
        14 => ratio: member("ratio", DOUBLE).with(&[Trait::HttpHeader("X-Ratio")]);
        15 => json: member("json", STRING)
            .with(&[Trait::HttpHeader("X-Json"), Trait::MediaType("application/json")]);
        16 => level: member("level", INT_ENUM).with(&[Trait::HttpHeader("X-Level")]);
        17 => colours: member("colours", list_of(&COLOURS)).with(&[Trait::HttpHeader("X-Colours")]);
        18 => others: member("others", map_of(&OTHERS)).with(&[Trait::HttpPrefixHeaders("x-other-")]);
        19 => all: member("all", of(&ALL));
        20 => remark: member("remark", STRING)
            .with(&[Trait::JsonName("Remark"), Trait::XmlName("Remark")]);
        21 => status: member("status", INTEGER).with(&[Trait::HttpResponseCode]);
    }
}

/// An operation with bindings to all places.
pub(crate) static BIND: Operation =
    Operation::new("Bind", &SERVICE, &BOUND, &BOUND).http("POST", PATH, 200);
const PATH: &[Segment] = &[
    Segment::Literal("v1"),
    Segment::Label(0),
    Segment::Label(1),
    Segment::Label(2),
    Segment::Literal("files"),
    Segment::Greedy(3),
    Segment::Literal("end"),
];

/// An operation without bindings.
pub(crate) static PUT: Operation = Operation::new("Put", &SERVICE, &ALL, &ALL);

/// Structures whose one member is the payload, and their operations.
macro_rules! payloads {
    ($($type:ident = $schema:ident, $operation:ident: $value:ty, $position:expr;)*) => {$(
        #[derive(Clone, Debug, PartialEq)]
        pub(crate) struct $type {
            pub(crate) value: Option<$value>,
        }

        structure! {
            $type = $schema: "Holder" {
                0 => value: member("value", $position).with(&[Trait::HttpPayload]);
            }
        }

        pub(crate) static $operation: Operation =
            Operation::new("Hold", &SERVICE, &$schema, &$schema);
    )*};
}

payloads! {
    HeldBytes = HELD_BYTES, HOLD_BYTES: Blob, BLOB;
    HeldText = HELD_TEXT, HOLD_TEXT: String, STRING;
    HeldColour = HELD_COLOUR, HOLD_COLOUR: Colour, ENUM;
    HeldAll = HELD_ALL, HOLD_ALL: All, of(&ALL);
    HeldChoice = HELD_CHOICE, HOLD_CHOICE: Choice, union_of(&CHOICE);
    HeldDocument = HELD_DOCUMENT, HOLD_DOCUMENT: Document, DOCUMENT;
}

/// An error with members in the header and in the body.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Refused {
    pub(crate) message: Option<String>,
    pub(crate) reason: Option<String>,
    pub(crate) all: Option<All>,
    pub(crate) _meta: ErrorMetadata,
}

impl Refused {
    fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }
}

structure! {
    Refused = REFUSED: "Refused" [Trait::Error] {
        0 => message: member("message", STRING);
        1 => reason: member("reason", STRING).with(&[Trait::HttpHeader("X-Reason")]);
        2 => all: member("all", of(&ALL));
    } + _meta
}
error_structure! { Refused: REFUSED { status: 400, server_fault: false } }
