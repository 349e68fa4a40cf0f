//! One shape of each kind, written by hand in the form that the generator emits.
#![allow(dead_code, reason = "some shapes are only compiled")]

use std::collections::HashMap;

use smithy_runtime::client::{Call, Handle};
use smithy_runtime::error::{ErrorMetadata, ResponseMetadata, Unhandled};
use smithy_runtime::operation::{Operation, OperationError, Segment, Service};
use smithy_runtime::primitives::{DateTime, Document};
use smithy_runtime::schema::{
    ENUM, INTEGER, STRING, Schema, TIMESTAMP, TimestampFormat, Trait, list, list_of, map, map_of,
    member, of, union_of,
};
use smithy_runtime::serde::{Shape, Structure, Union, UnknownValue, UnknownVariant, Variant};
use smithy_runtime::{error_structure, operation, request, string_enum, structure, union};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub(crate) enum Status {
    Active,
    CreatePending,
    Unknown(UnknownValue),
}

string_enum! {
    Status {
        Active = "ACTIVE",
        CreatePending = "CREATE_PENDING",
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Node {
    pub(crate) status: Status,
    pub(crate) created: DateTime,
    pub(crate) next: Option<Box<Node>>,
    pub(crate) bins: Option<Vec<i32>>,
    pub(crate) tags: Option<HashMap<String, String>>,
    pub(crate) choice: Option<Choice>,
    pub(crate) retries: i32,
}

static BINS: Schema = list("Bins", &[member("member", INTEGER)]);
static TAGS: Schema = map("Tags", &[member("key", STRING), member("value", STRING)]);

structure! {
    Node = NODE: "Node" {
        0 => status: member("status", ENUM);
        1 => created: member("created", TIMESTAMP)
            .with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        2 => next: member("next", of(&NODE));
        3 => bins: member("bins", list_of(&BINS));
        4 => tags: member("tags", map_of(&TAGS));
        5 => choice: member("choice", union_of(&CHOICE));
        6 => retries: member("retries", INTEGER), 3;
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Choice {
    Name(String),
    Nothing,
    Unknown(UnknownVariant),
}

union! {
    Choice = CHOICE: "Choice" {
        0 => Name: member("name", STRING);
        1 => Nothing(()): member("nothing", of(&UNIT));
    }
}

static UNIT: Schema = smithy_runtime::schema::structure("Unit", &[]);

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Refused {
    pub(crate) reason: Option<String>,
    pub(crate) _meta: ErrorMetadata,
}

impl Refused {
    fn message(&self) -> Option<&str> {
        None
    }
}

structure! {
    Refused = REFUSED: "Refused" {
        0 => reason: member("reason", STRING);
    } + _meta
}
error_structure! {
    Refused: REFUSED { status: 409, server_fault: false, throttling: true }
}

#[derive(Debug)]
pub(crate) enum GetNodeError {
    Refused(Refused),
    Unhandled(Unhandled),
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct GetNodeInput {
    pub(crate) id: Option<String>,
}

structure! {
    GetNodeInput = GET_NODE_INPUT: "GetNodeRequest" {
        0 => id: member("id", STRING).with(&[Trait::HttpLabel]);
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct GetNodeOutput {
    pub(crate) node: Option<Node>,
    pub(crate) _meta: ResponseMetadata,
}

structure! {
    GetNodeOutput = GET_NODE_OUTPUT: "GetNodeResponse" {
        0 => node: member("node", of(&NODE)).with(&[Trait::HttpPayload]);
    } + _meta
}

pub(crate) struct GetNode;

static SERVICE: Service = Service {
    shape_name: "Nodes",
    sdk_id: "Nodes",
    version: "2024-01-01",
    protocols: &[],
    auth: &[],
    endpoint_rules: None,
    package_version: "0.1.0",
};

#[derive(Debug)]
pub(crate) struct GetNodeFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: GetNodeInput,
}

pub(crate) type GetNodeInputBuilder = GetNodeFluentBuilder<()>;

pub(crate) struct Client {
    handle: Handle,
}

operation! {
    GetNode = GET_NODE: GetNodeInput => Result<GetNodeOutput, GetNodeError>;
    Operation::new("GetNode", &SERVICE, &GET_NODE_INPUT, &GET_NODE_OUTPUT)
        .http("GET", &[Segment::Literal("node"), Segment::Label(0)], 200).idempotent();
    0 => Refused(Refused),
}
request! { GetNode: GetNodeFluentBuilder, GetNodeInputBuilder, Client }

#[test]
fn schema_reaches_through_recursion() {
    let next = &NODE.members()[2];
    assert_eq!(next.name(), "next");
    assert_eq!(next.shape_name(), "Node");
    assert_eq!(next.members()[2].members()[0].name(), "status");
    assert_eq!(NODE.members()[4].map_value().name(), "value");
}

#[test]
fn empty_fills_defaults() {
    let node = Node::empty();
    assert_eq!(node.retries, 3);
    assert_eq!(node.status, Status::from(""));
    assert_eq!(node.created, DateTime::from_secs(0));
    assert!(node.field(2).is_absent());
    assert!(node.field(99).is_absent());
}

#[test]
fn union_variants_by_index() {
    let mut choice = Choice::empty();
    assert!(matches!(choice.variant(), Variant::Unknown(u) if u.tag().is_empty()));
    choice.set_variant(1);
    assert_eq!(choice, Choice::Nothing);
    choice.set_variant(0);
    assert_eq!(choice, Choice::Name(String::new()));
    choice.set_variant(7);
    assert_eq!(choice, Choice::Name(String::new()));
    choice.set_unknown(UnknownVariant::new("later", Document::Null));
    assert!(matches!(choice.variant(), Variant::Unknown(u) if u.tag() == "later"));
}

#[test]
fn errors_are_made_by_their_index() {
    let mut error = (GET_NODE.errors[0].empty)();
    *error.error_metadata_mut() = ErrorMetadata::builder()
        .code("Refused")
        .message("no")
        .build();
    let error = GetNodeError::from_modeled(0, error);
    assert!(matches!(error, GetNodeError::Refused(_)));
    assert_eq!(error.to_string(), "Refused: no");
    let error = GetNodeError::from_modeled(9, (GET_NODE.errors[0].empty)());
    assert!(matches!(error, GetNodeError::Unhandled(_)));
}
