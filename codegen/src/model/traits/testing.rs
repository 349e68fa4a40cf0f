//! Test traits: the cases of `smithy.test#httpRequestTests`, `httpResponseTests` and
//! `eventStreamTests`.

use super::http::status;
use super::{TraitValue, Traits, each, ids, shape_id};
use crate::model::{Node, NodeError, ShapeId};

/// What requests and responses of cases have in common.
#[derive(Clone, Debug, PartialEq)]
pub struct HttpTest<'a> {
    /// Its id, unique among the cases of its trait.
    pub id: &'a str,
    /// The protocol that it is a case of.
    pub protocol: ShapeId,
    /// What it shows.
    pub documentation: Option<&'a str>,
    /// `client` or `server`, where it is not for both.
    pub applies_to: Option<&'a str>,
    /// The authentication scheme to use.
    pub auth_scheme: Option<ShapeId>,
    /// Headers with their values, in the order of the model.
    pub headers: Vec<(&'a str, &'a str)>,
    /// Headers that must not be there.
    pub forbid_headers: Vec<&'a str>,
    /// Headers that must be there.
    pub require_headers: Vec<&'a str>,
    /// The body; nothing is said of it without one.
    pub body: Option<&'a str>,
    /// The media type by which the body is compared.
    pub body_media_type: Option<&'a str>,
    /// The members of the input, output or error by name, an object.
    pub params: Option<&'a Node>,
    /// Settings of who runs the cases, an object.
    pub vendor_params: Option<&'a Node>,
    /// The shape of those settings.
    pub vendor_params_shape: Option<ShapeId>,
}

/// A case of `smithy.test#httpRequestTests`.
#[derive(Clone, Debug, PartialEq)]
pub struct HttpRequestTest<'a> {
    /// What all cases have.
    pub test: HttpTest<'a>,
    /// The method.
    pub method: &'a str,
    /// The path, encoded, without the query.
    pub uri: &'a str,
    /// The host that the client is given, perhaps with a path.
    pub host: Option<&'a str>,
    /// The host that the request goes to.
    pub resolved_host: Option<&'a str>,
    /// Query parameters, encoded.
    pub query_params: Vec<&'a str>,
    /// Names of parameters that must not be there.
    pub forbid_query_params: Vec<&'a str>,
    /// Names of parameters that must be there.
    pub require_query_params: Vec<&'a str>,
}

/// A case of `smithy.test#httpResponseTests`.
#[derive(Clone, Debug, PartialEq)]
pub struct HttpResponseTest<'a> {
    /// What all cases have.
    pub test: HttpTest<'a>,
    /// The status.
    pub code: u16,
}

/// A case of `smithy.test#eventStreamTests`.
#[derive(Clone, Debug, PartialEq)]
pub struct EventStreamTest<'a> {
    /// What all cases have.
    pub test: HttpTest<'a>,
    /// The members of the input beside the stream, an object.
    pub initial_request_params: Option<&'a Node>,
    /// What is sent before the events: method, URI and headers in protocols over HTTP.
    pub initial_request: Option<&'a Node>,
    /// The members of the output beside the stream, an object.
    pub initial_response_params: Option<&'a Node>,
    /// What is received before the events: status, headers and body in protocols over HTTP.
    pub initial_response: Option<&'a Node>,
    /// The events in both directions, in their order.
    pub events: Vec<EventTest<'a>>,
    /// Whether the call must fail.
    pub fails: bool,
    /// The error that it must fail with.
    pub error: Option<ShapeId>,
}

/// An event of such a case.
#[derive(Clone, Debug, PartialEq)]
pub struct EventTest<'a> {
    /// Whether the client sends it.
    pub sent: bool,
    /// The event, an object with one member; none for one that is in no model.
    pub params: Option<&'a Node>,
    /// Headers, each an object whose one member names the type.
    pub headers: Vec<(&'a str, &'a Node)>,
    /// Headers that must not be there.
    pub forbid_headers: Vec<&'a str>,
    /// Headers that must be there.
    pub require_headers: Vec<&'a str>,
    /// The payload.
    pub body: Option<&'a str>,
    /// The media type by which the payload is compared.
    pub body_media_type: Option<&'a str>,
    /// The whole message, in Base64.
    pub bytes: Option<&'a str>,
}

fn read_event(node: &Node) -> Result<EventTest<'_>, NodeError> {
    let kind = node.field("type")?;
    let sent = match kind.expect_str()? {
        "request" => true,
        "response" => false,
        _ => return Err(kind.wrong("`request` or `response`")),
    };
    let headers = node.optional("headers")?.map(Node::expect_object);
    let headers = headers.transpose()?.into_iter().flatten();
    Ok(EventTest {
        sent,
        params: node.optional("params")?,
        headers: headers.map(|entry| (&*entry.key, &entry.value)).collect(),
        forbid_headers: names(node, "forbidHeaders")?,
        require_headers: names(node, "requireHeaders")?,
        body: node.optional_str("body")?,
        body_media_type: node.optional_str("bodyMediaType")?,
        bytes: node.optional_str("bytes")?,
    })
}

impl<'a> TraitValue<'a> for Vec<EventStreamTest<'a>> {
    const ID: &'static str = ids::EVENT_STREAM_TESTS;

    fn read(value: &'a Node) -> Result<Self, NodeError> {
        each(value, |node| {
            let failure = node.optional("expectation")?;
            let failure = failure.map(|node| node.optional("failure")).transpose()?;
            let failure = failure.flatten();
            let error = failure.map(|node| node.optional("errorId")).transpose()?;
            let events = node.optional("events")?.map(|list| each(list, read_event));
            Ok(EventStreamTest {
                test: read(node)?,
                initial_request_params: node.optional("initialRequestParams")?,
                initial_request: node.optional("initialRequest")?,
                initial_response_params: node.optional("initialResponseParams")?,
                initial_response: node.optional("initialResponse")?,
                events: events.transpose()?.unwrap_or_default(),
                fails: failure.is_some(),
                error: error.flatten().map(shape_id).transpose()?,
            })
        })
    }
}

fn read(node: &Node) -> Result<HttpTest<'_>, NodeError> {
    let shape = |key: &str| node.optional(key)?.map(shape_id).transpose();
    let object = |key: &str| {
        let found = node.optional(key)?;
        found.map(Node::expect_object).transpose()?;
        Ok::<_, NodeError>(found)
    };
    let headers = object("headers")?.and_then(Node::as_object);
    Ok(HttpTest {
        id: node.field("id")?.expect_str()?,
        protocol: shape_id(node.field("protocol")?)?,
        documentation: node.optional_str("documentation")?,
        applies_to: node.optional_str("appliesTo")?,
        auth_scheme: shape("authScheme")?,
        headers: headers
            .into_iter()
            .flatten()
            .map(|entry| Ok((&*entry.key, entry.value.expect_str()?)))
            .collect::<Result<_, NodeError>>()?,
        forbid_headers: names(node, "forbidHeaders")?,
        require_headers: names(node, "requireHeaders")?,
        body: node.optional_str("body")?,
        body_media_type: node.optional_str("bodyMediaType")?,
        params: object("params")?,
        vendor_params: object("vendorParams")?,
        vendor_params_shape: shape("vendorParamsShape")?,
    })
}

fn names<'a>(node: &'a Node, key: &str) -> Result<Vec<&'a str>, NodeError> {
    let found = node.optional(key)?.map(Node::expect_strings);
    Ok(found.transpose()?.unwrap_or_default())
}

impl<'a> TraitValue<'a> for Vec<HttpRequestTest<'a>> {
    const ID: &'static str = ids::HTTP_REQUEST_TESTS;

    fn read(value: &'a Node) -> Result<Self, NodeError> {
        each(value, |node| {
            Ok(HttpRequestTest {
                test: read(node)?,
                method: node.field("method")?.expect_str()?,
                uri: node.field("uri")?.expect_str()?,
                host: node.optional_str("host")?,
                resolved_host: node.optional_str("resolvedHost")?,
                query_params: names(node, "queryParams")?,
                forbid_query_params: names(node, "forbidQueryParams")?,
                require_query_params: names(node, "requireQueryParams")?,
            })
        })
    }
}

impl<'a> TraitValue<'a> for Vec<HttpResponseTest<'a>> {
    const ID: &'static str = ids::HTTP_RESPONSE_TESTS;

    fn read(value: &'a Node) -> Result<Self, NodeError> {
        each(value, |node| {
            Ok(HttpResponseTest {
                test: read(node)?,
                code: status(node.field("code")?)?,
            })
        })
    }
}

impl Traits {
    /// `smithy.test#httpRequestTests`; empty when there are none.
    #[must_use]
    pub fn http_request_tests(&self) -> Vec<HttpRequestTest<'_>> {
        self.read().unwrap_or_default()
    }

    /// `smithy.test#eventStreamTests`; empty when there are none.
    #[must_use]
    pub fn event_stream_tests(&self) -> Vec<EventStreamTest<'_>> {
        self.read().unwrap_or_default()
    }

    /// `smithy.test#httpResponseTests`; empty when there are none.
    #[must_use]
    pub fn http_response_tests(&self) -> Vec<HttpResponseTest<'_>> {
        self.read().unwrap_or_default()
    }
}
