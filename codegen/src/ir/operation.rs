//! Operations: their types, their binding to HTTP, and what their documentation shows.

use super::path::Path;
use super::{
    Auth, Deprecated, Ident, Literal, ProtocolTest, Status, Structure, Type, TypeName, Waiter,
};

/// An operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The operation's name in the model.
    pub shape: String,
    /// The marker type that names it: `GetAudienceModel`.
    pub name: Ident,
    /// The client's method: `get_audience_model`.
    pub method: Ident,
    /// The module of its types.
    pub module: Ident,
    /// The static that holds its facts: `GET_AUDIENCE_MODEL`.
    pub schema: Ident,
    /// The error enum: `GetAudienceModelError`.
    pub error: Ident,
    /// The builder that is called: `GetAudienceModelFluentBuilder`.
    pub fluent_builder: Ident,
    /// The alias for its paginator: `ListAudienceModelsPaginator`.
    pub paginator: Ident,
    /// What it does.
    pub docs: Vec<String>,
    /// The first sentence of that.
    pub summary: String,
    /// Whether and why it should not be used any more.
    pub deprecated: Option<Deprecated>,
    /// The input; one without members for `smithy.api#Unit`.
    pub input: Structure,
    /// Whether the model has an input at all.
    pub has_input: bool,
    /// The output; one without members for `smithy.api#Unit`.
    pub output: Structure,
    /// The errors that the model lists, those of the service included, in its order.
    pub errors: Vec<ErrorRef>,
    /// `smithy.api#http`, or POST to `/`.
    pub http: Http,
    /// The authentication schemes where they are not the service's.
    pub auth: Option<Vec<Auth>>,
    /// Whether a repeated call does no harm.
    pub idempotent: bool,
    /// Whether it only reads.
    pub readonly: bool,
    /// Traits that few operations have.
    pub traits: Vec<OperationTrait>,
    /// Where endpoint parameters take their values from, for this operation.
    pub endpoint_params: Vec<(String, ParamSource)>,
    /// How its pages are linked.
    pub pagination: Option<Pagination>,
    /// Its waiters.
    pub waiters: Vec<Waiter>,
    /// Where its output tells a state that may be waited for.
    pub status: Option<Status>,
    /// The service's API reference.
    pub reference_url: Option<String>,
    /// A request with every member, for the documentation.
    pub request_skeleton: Literal,
    /// A response with every member, for the documentation.
    pub response_skeleton: Literal,
    /// `smithy.api#examples`
    pub examples: Vec<Example>,
    /// `smithy.test#httpRequestTests`, `smithy.test#httpResponseTests`; those of its errors too. None
    /// where no tests were asked for.
    pub tests: Vec<ProtocolTest>,
}

/// An error of an operation.
#[derive(Clone, Debug)]
pub struct ErrorRef {
    /// The error structure.
    pub ty: TypeName,
    /// The variant of the operation's error enum.
    pub variant: Ident,
    /// The method that tests for it: `is_conflict_exception`.
    pub predicate: Ident,
    /// The static that holds its facts.
    pub facts: Ident,
    /// The HTTP status.
    pub status: u16,
    /// What it means, for the operation's page.
    pub docs: Vec<String>,
}

/// `smithy.api#http`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Http {
    /// The method, such as `GET`.
    pub method: String,
    /// The pattern as the model has it, for documentation.
    pub uri: String,
    /// The segments of the path.
    pub path: Vec<Segment>,
    /// The literal query string, without `?`.
    pub query: String,
    /// The status of a success.
    pub code: u16,
}

/// A segment of a URI pattern; labels are indexes of input members.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Text.
    Literal(String),
    /// `{label}`
    Label(usize),
    /// `{label+}`
    Greedy(usize),
}

/// A trait of an operation that changes what is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OperationTrait {
    /// `smithy.api#endpoint`
    HostPrefix(Vec<HostPart>),
    /// `smithy.api#httpChecksumRequired`
    HttpChecksumRequired,
    /// `smithy.api#requestCompression`
    RequestCompression(Vec<String>),
    /// `aws.auth#unsignedPayload`
    UnsignedPayload,
    /// `aws.customizations#s3UnwrappedXmlOutput`
    S3UnwrappedXmlOutput,
    /// A header that every request has.
    Header(String, String),
    /// The input member with this index gets this value where it is unset or empty.
    Fill(usize, String),
    /// Signatures as Amazon S3 wants them.
    S3Signature,
    /// A link to the operation is a GET with the members of the body in its query.
    LinkInQuery,
    /// The body of a success may hold an error all the same.
    ErrorInSuccess,
    /// The input member with this index is sent without what stands before its last slash.
    LastSegment(usize),
    /// Requests carry the tree hash of their body.
    TreeHash,
    /// The input member with this index holds the URL to call.
    EndpointMember(usize),
    /// The path is that of the endpoint alone.
    EndpointPath,
    /// `smithy.api#longPoll`, in milliseconds.
    LongPoll(u32),
    /// The protocol wants HTTP/2 for the events that the operation sends.
    EventStreamHttp2,
    /// `aws.api#clientDiscoveredEndpoint`
    DiscoveredEndpoint {
        /// Whether no other endpoint will do.
        required: bool,
        /// The indexes of the input members that decide.
        ids: Vec<usize>,
    },
    /// `aws.protocols#httpChecksum`
    HttpChecksum {
        /// The index of the input member that names the algorithm.
        request_algorithm_member: Option<usize>,
        /// Whether the request must carry a checksum.
        request_checksum_required: bool,
        /// The index of the input member that asks for validation.
        request_validation_mode_member: Option<usize>,
        /// The algorithms of the response.
        response_algorithms: Vec<String>,
    },
}

/// A piece of a host prefix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HostPart {
    /// Text.
    Literal(String),
    /// The value of the input member with this index.
    Label(usize),
}

/// Where an endpoint parameter takes its value from.
#[derive(Clone, Debug, PartialEq)]
pub enum ParamSource {
    /// `smithy.rules#staticContextParams`
    String(String),
    /// `smithy.rules#staticContextParams`
    Boolean(bool),
    /// `smithy.rules#staticContextParams`
    Strings(Vec<String>),
    /// `smithy.rules#contextParam`: the input member with this index.
    Member(usize),
    /// `smithy.rules#operationContextParams`: what stands at this path of the input.
    Path(Path),
}

/// `smithy.api#paginated`, with the service's defaults merged in.
#[derive(Clone, Debug)]
pub struct Pagination {
    /// The input member that takes the token.
    pub input_token: Ident,
    /// The output member that gives the next one, through nested structures.
    pub output_token: Vec<PathStep>,
    /// The type of the token.
    pub token: Type,
    /// The output member that holds the page, through nested structures; none for pages only.
    pub items: Option<Vec<PathStep>>,
    /// The type of an item: an element of the list, or key and value of the map.
    pub item: Option<PageItem>,
    /// The input member that bounds the page.
    pub page_size: Option<Ident>,
}

/// What a page holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageItem {
    /// A list of this.
    Element(Type),
    /// A map of these.
    Entry(Type, Type),
}

/// A step of a path from an output to a nested member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathStep {
    /// The field.
    pub field: Ident,
    /// Whether it is an `Option`.
    pub optional: bool,
    /// Whether it is boxed.
    pub boxed: bool,
}

/// `smithy.api#examples`
#[derive(Clone, Debug)]
pub struct Example {
    /// Its title.
    pub title: String,
    /// What it shows.
    pub docs: Vec<String>,
    /// The input.
    pub input: Literal,
    /// What comes back.
    pub result: ExampleResult,
}

/// What an example's call gives.
#[derive(Clone, Debug)]
pub enum ExampleResult {
    /// An output.
    Output(Literal),
    /// An error: the variant of the operation's error enum, and the error.
    Error(Ident, Literal),
    /// The example does not say.
    Unstated,
}
