//! The intermediate representation: every decision about the emitted crate, made once.
//!
//! Lowering fills it, emission prints it. The types are closed and hold no logic. Types refer to
//! each other by name ([`TypeName`]), and everything is in the order of the model, so that the
//! output is the same bytes on every machine. Documentation is Markdown, ready to print.

pub mod endpoint;
mod literal;
mod operation;
pub mod path;
mod schema;
mod test;
mod types;
mod waiter;

pub use literal::{Literal, LiteralField};
pub use operation::{
    ErrorRef, Example, ExampleResult, HostPart, Http, Operation, OperationTrait, PageItem,
    Pagination, ParamSource, PathStep, Segment,
};
pub use schema::{Collection, CollectionKind, Kind, Position, TimestampFormat, Trait};
pub use test::{
    ClientSetting, EndpointTest, EventMessage, EventsTest, HeaderKind, ProtocolTest, RequestTest,
    ResponseTest, TestKind,
};
pub use types::{
    Deprecated, Enum, EnumVariant, ErrorFacts, EventStream, Field, FieldRole, IntEnum, IntVariant,
    Module, Presence, StreamErrors, Structure, Type, TypeName, Union, UnionVariant,
};

pub use waiter::{Acceptor, AcceptorState, Matcher, PathComparator, Status, Waiter};

pub use crate::lower::names::Ident;

/// One client crate.
#[derive(Clone, Debug)]
pub struct Service {
    /// The package's name, such as `cleanroomsml`.
    pub package: String,
    /// The name of the service shape, which RPC protocols put on the wire.
    pub shape_name: String,
    /// The name in prose: `title`, else the SDK id.
    pub title: String,
    /// `aws.api#service`'s `sdkId`, else the shape's name.
    pub sdk_id: String,
    /// The service's version.
    pub version: String,
    /// What the service is.
    pub docs: Vec<String>,
    /// The protocols it speaks, best first.
    pub protocols: Vec<Protocol>,
    /// Its authentication schemes, in order of preference.
    pub auth: Vec<Auth>,
    /// How endpoints are found; none without a rule set.
    pub endpoint: Option<endpoint::RuleSet>,
    /// How the service tells endpoints; none where no operation of the client wants that.
    pub endpoint_discovery: Option<EndpointDiscovery>,
    /// Settings of the client that its endpoint rules ask for.
    pub client_params: Vec<ClientParam>,
    /// How many operations of the service the client leaves out.
    pub left_out: usize,
    /// Its operations, sorted by name.
    pub operations: Vec<Operation>,
    /// Structures that are neither input, output nor error, sorted by name.
    pub structures: Vec<Structure>,
    /// Its unions, sorted by name.
    pub unions: Vec<Union>,
    /// Its string enums, sorted by name.
    pub enums: Vec<Enum>,
    /// Its integer enums, sorted by name.
    pub int_enums: Vec<IntEnum>,
    /// Its error structures, sorted by name.
    pub errors: Vec<Structure>,
    /// The list and map shapes that schemas refer to.
    pub collections: Vec<Collection>,
    /// The prefix of links to the service's API reference, to which an operation's name is added.
    pub reference_url: Option<String>,
    /// `aws.protocols#awsQueryCompatible`: error codes are those of the query protocol.
    pub aws_query_compatible: bool,
}

/// `aws.api#clientEndpointDiscovery`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndpointDiscovery {
    /// The operation that tells endpoints, by its marker type.
    pub operation: TypeName,
    /// The name of the error that says that an endpoint is wrong.
    pub error: Option<String>,
}

/// A protocol, by the name of its trait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    /// `aws.protocols#restJson1`
    RestJson1,
    /// `aws.protocols#awsJson1_0`
    AwsJson1_0,
    /// `aws.protocols#awsJson1_1`
    AwsJson1_1,
    /// `aws.protocols#restXml`
    RestXml {
        /// Whether errors are not wrapped in `ErrorResponse`.
        no_error_wrapping: bool,
    },
    /// `aws.protocols#awsQuery`
    AwsQuery,
    /// `aws.protocols#ec2Query`
    Ec2Query,
    /// `smithy.protocols#rpcv2Cbor`
    Rpcv2Cbor,
    /// `smithy.protocols#rpcv2Json`
    Rpcv2Json,
}

/// An authentication scheme, by the name of its trait.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Auth {
    /// `aws.auth#sigv4`
    SigV4 {
        /// The signing name.
        name: String,
    },
    /// `aws.auth#sigv4a`
    SigV4a {
        /// The signing name.
        name: String,
    },
    /// `smithy.api#httpBearerAuth`
    Bearer,
    /// `smithy.api#httpBasicAuth`
    Basic,
    /// `smithy.api#httpDigestAuth`
    Digest,
    /// `smithy.api#httpApiKeyAuth`
    ApiKey {
        /// The header or query parameter that carries the key.
        name: String,
        /// Whether `name` is a query parameter.
        in_query: bool,
        /// What stands before the key in a header; empty for nothing.
        scheme: String,
    },
    /// No authentication.
    Anonymous,
}

/// `smithy.rules#clientContextParams`: a setting of the client.
#[derive(Clone, Debug)]
pub struct ClientParam {
    /// The endpoint parameter.
    pub parameter: String,
    /// The builder's method.
    pub name: Ident,
    /// The builder's method that takes an `Option`.
    pub setter: Ident,
    /// What it does.
    pub docs: Vec<String>,
    /// Its type.
    pub kind: endpoint::Kind,
}
