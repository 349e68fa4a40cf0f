//! HTTP bindings (Smithy 2.0, "HTTP bindings"): which member goes where in a request or response.
//!
//! They count only for the members of an operation's input, output or error; the same traits
//! deeper down mean nothing. What stays for the body is the business of a [`BodyCodec`].

mod body;
mod headers;
#[cfg(feature = "test-util")]
pub(super) mod server;
pub(super) mod text_reader;
pub(super) mod text_writer;
mod uri;
#[cfg(feature = "test-util")]
mod uri_reader;

#[cfg(test)]
mod tests;

use crate::http::{Method, Request, Response};
use crate::operation::Operation;
use crate::primitives::SdkBody;
use crate::schema::{Schema, Trait};
use crate::serde::{ReadError, Structure, Value, WriteError};

/// How a protocol writes and reads the part of a message that is not bound to HTTP.
pub trait BodyCodec: Send + Sync {
    /// The media type of such a body.
    fn content_type(&self) -> &'static str;

    /// Writes the members of a structure that `wanted` picks.
    ///
    /// # Errors
    /// What the format cannot express.
    fn write_members(
        &self,
        schema: &'static Schema,
        value: &dyn Structure,
        wanted: fn(&Schema) -> bool,
    ) -> Result<Vec<u8>, WriteError>;

    /// Writes a payload that is a structure, a union or a document.
    ///
    /// # Errors
    /// What the format cannot express.
    fn write_payload(
        &self,
        schema: &'static Schema,
        value: &dyn Value,
    ) -> Result<Vec<u8>, WriteError>;

    /// What is sent for a payload structure that is not set; none for no body at all.
    fn empty_payload(&self, schema: &'static Schema) -> Option<Vec<u8>>;

    /// Reads the members of a structure that `wanted` picks from a body that is not empty.
    ///
    /// # Errors
    /// Malformed input, or a value of another type.
    fn read_members(
        &self,
        body: &[u8],
        schema: &'static Schema,
        value: &mut dyn Structure,
        wanted: fn(&Schema) -> bool,
    ) -> Result<(), ReadError>;

    /// Reads a payload that is a structure, a union or a document; it is not empty.
    ///
    /// # Errors
    /// Malformed input, or a value of another type.
    fn read_payload(
        &self,
        body: &[u8],
        schema: &'static Schema,
        value: &mut dyn Value,
    ) -> Result<(), ReadError>;
}

/// Where a member of an input, output or error is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Location {
    Label,
    Query(&'static str),
    QueryParams,
    Header(&'static str),
    PrefixHeaders(&'static str),
    Payload,
    ResponseCode,
    Body,
}

impl Location {
    fn of(member: &Schema) -> Self {
        let bound = member.find(|t| match t {
            Trait::HttpLabel => Some(Self::Label),
            Trait::HttpQuery(name) => Some(Self::Query(name)),
            Trait::HttpQueryParams => Some(Self::QueryParams),
            Trait::HttpHeader(name) => Some(Self::Header(name)),
            Trait::HttpPrefixHeaders(prefix) => Some(Self::PrefixHeaders(prefix)),
            Trait::HttpPayload => Some(Self::Payload),
            Trait::HttpResponseCode => Some(Self::ResponseCode),
            _ => None,
        });
        bound.unwrap_or(Self::Body)
    }

    /// In a request: what binds to responses alone does not count.
    fn in_request(member: &Schema) -> Self {
        match Self::of(member) {
            Self::ResponseCode => Self::Body,
            location => location,
        }
    }

    /// In a response: what binds to requests alone does not count.
    fn in_response(member: &Schema) -> Self {
        match Self::of(member) {
            Self::Label | Self::Query(_) | Self::QueryParams => Self::Body,
            location => location,
        }
    }
}

fn in_request_body(member: &Schema) -> bool {
    Location::in_request(member) == Location::Body
}

fn in_response_body(member: &Schema) -> bool {
    Location::in_response(member) == Location::Body
}

/// Writes the request of an operation with `smithy.api#http`. A stream is left for the call loop
/// to put in.
///
/// # Errors
/// A label that is not set or empty, a header that HTTP does not allow, a value that the format
/// cannot express. The error names the member.
pub(crate) fn write_request(
    operation: &'static Operation,
    input: &dyn Structure,
    codec: &dyn BodyCodec,
) -> Result<Request, WriteError> {
    let uri = uri::write(operation, input)?;
    let (body, content_type) = body::write(operation.input, input, codec)?;
    let method = Method::from_bytes(operation.http.method.as_bytes())
        .map_err(|_| WriteError::new("the HTTP method is invalid"))?;
    let mut request = Request::new(method, uri, body.into());
    if let Some(content_type) = content_type {
        headers::insert(request.headers_mut(), "Content-Type", content_type)?;
    }
    let headers = request.headers_mut();
    headers::write(operation.input, input, Location::in_request, headers)?;
    Ok(request)
}

/// Makes a request a GET, with the members of its body behind the query that it has.
///
/// # Errors
/// A value that cannot be written as a query parameter; the error names the member.
pub(crate) fn members_as_query(
    operation: &'static Operation,
    input: &dyn Structure,
    request: &mut Request,
) -> Result<(), WriteError> {
    let mut uri = request.uri().to_owned();
    uri::write_body_members(operation.input, input, &mut uri)?;
    request.set_uri(uri);
    request.set_method(Method::GET);
    request.headers_mut().remove("content-type");
    *request.body_mut() = SdkBody::empty();
    Ok(())
}

/// Reads the members of an output or error. An empty body leaves its members as they are.
///
/// # Errors
/// Malformed input; the error names the path.
pub(crate) fn read_response(
    schema: &'static Schema,
    response: &Response,
    body: &[u8],
    value: &mut dyn Structure,
    codec: &dyn BodyCodec,
) -> Result<(), ReadError> {
    let headers = headers::Found {
        at: Location::in_response,
        status: Some(response.status()),
        headers: response.headers(),
    };
    headers.read(schema, value)?;
    body::read(schema, body, value, codec, in_response_body)
}
