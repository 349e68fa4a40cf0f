//! Protocol tests: what a call must send, and what it must make of a response.

use super::{Ident, Literal, Protocol};

/// A case of a model, as a test of the emitted client.
#[derive(Clone, Debug)]
pub struct ProtocolTest {
    /// The function.
    pub name: Ident,
    /// The id of the case.
    pub id: String,
    /// What it shows.
    pub docs: Vec<String>,
    /// The protocol to speak.
    pub protocol: Protocol,
    /// The shape id of the authentication scheme to use; none for the client's choice.
    pub auth_scheme: Option<String>,
    /// What else the client is told.
    pub settings: Vec<ClientSetting>,
    /// The input of the call.
    pub input: Literal,
    /// Headers of the request or response.
    pub headers: Vec<(String, String)>,
    /// The body's media type, empty where it is not known, and its text.
    pub body: Option<(String, String)>,
    /// Whether big decimals may have been rounded to 64 bits before they came into the model.
    pub rounded: bool,
    /// What is checked.
    pub kind: TestKind,
}

/// What a test checks.
#[derive(Clone, Debug)]
pub enum TestKind {
    /// The request that is sent.
    Request(RequestTest),
    /// What becomes of a response.
    Response(ResponseTest),
    /// Where the request goes.
    Endpoint(EndpointTest),
    /// The events of a call; its own headers and body are those of the response.
    Events(EventsTest),
}

/// An endpoint that is expected.
#[derive(Clone, Debug)]
pub struct EndpointTest {
    /// Its URL, or the error of the rules.
    pub expected: Result<String, String>,
    /// The signing name and the region of the signature, where the case states them.
    pub signed_for: Option<(String, String)>,
}

/// Events that are expected, and what comes before them.
#[derive(Clone, Debug)]
pub struct EventsTest {
    /// Method and path of the request.
    pub request: Option<(String, String)>,
    /// Headers of the request.
    pub request_headers: Vec<(String, String)>,
    /// The status of the response.
    pub code: Option<u16>,
    /// The messages in both directions, in their order.
    pub messages: Vec<EventMessage>,
    /// The output's field with the events, if it has one.
    pub stream: Option<Ident>,
    /// The events that come, as variants of the union.
    pub received: Vec<Literal>,
    /// The output, where the case states it.
    pub output: Option<Literal>,
    /// Whether the call or its stream must fail.
    pub fails: bool,
    /// The name of the error that it must fail with.
    pub error: Option<String>,
}

/// A message of an event.
#[derive(Clone, Debug)]
pub struct EventMessage {
    /// Whether the client sends it.
    pub sent: bool,
    /// Headers, each with its type and its value.
    pub headers: Vec<(String, HeaderKind, Literal)>,
    /// Headers that must not be there.
    pub forbid_headers: Vec<String>,
    /// Headers that must be there.
    pub require_headers: Vec<String>,
    /// The payload's media type, empty where it is not known, and its text.
    pub body: Option<(String, String)>,
    /// The whole message, in Base64.
    pub bytes: Option<String>,
}

/// The type of an event's header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(
    missing_docs,
    reason = "the names are those of the runtime's `HeaderValue`"
)]
pub enum HeaderKind {
    Bool,
    Byte,
    Int16,
    Int32,
    Int64,
    ByteArray,
    String,
    Timestamp,
    Uuid,
}

/// A request that is expected.
#[derive(Clone, Debug)]
pub struct RequestTest {
    /// The method.
    pub method: String,
    /// The path, encoded.
    pub path: String,
    /// The URL of the endpoint that the client is given.
    pub endpoint: Option<String>,
    /// The host that the request must go to.
    pub resolved_host: Option<String>,
    /// Query parameters that must be there, encoded.
    pub query_params: Vec<String>,
    /// Names of query parameters that must not be there.
    pub forbid_query_params: Vec<String>,
    /// Names of query parameters that must be there.
    pub require_query_params: Vec<String>,
    /// Headers that must not be there.
    pub forbid_headers: Vec<String>,
    /// Headers that must be there.
    pub require_headers: Vec<String>,
}

/// A response, and what it means.
#[derive(Clone, Debug)]
pub struct ResponseTest {
    /// The status.
    pub code: u16,
    /// The output or error.
    pub expected: Literal,
    /// Whether it is an error.
    pub error: bool,
    /// The code that the error's metadata must tell.
    pub error_code: Option<String>,
    /// Whether the fault must be the sender's; unstated where this is `None`.
    pub sender_fault: Option<bool>,
}

/// A setting of the client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClientSetting {
    /// The region.
    Region(String),
    /// Whether to use endpoints that have IPv6 addresses too.
    DualStack(bool),
    /// Whether to use endpoints with FIPS 140 cryptography.
    Fips(bool),
    /// The endpoint to use.
    EndpointUrl(String),
    /// A parameter of the endpoint rules.
    EndpointParam(String, super::endpoint::Default),
}
