//! Protocols: how an operation becomes a request, and a response an output or an error.
//!
//! A protocol is a value behind a `&'static dyn Protocol`; it holds no state, and the emitted code
//! never names its syntax.

mod aws_json;
mod error_code;
mod http_binding;
mod json_body;
pub(crate) mod payload;
#[cfg(feature = "protocol-query")]
mod query;
mod query_compatible;
mod rest_json;
#[cfg(feature = "protocol-rest-xml")]
mod rest_xml;
#[cfg(test)]
mod rpc_tests;
mod rpc_v2;
#[cfg(feature = "protocol-cbor")]
mod rpcv2_cbor;
mod rpcv2_json;
#[cfg(feature = "test-util")]
pub mod serve;
#[cfg(any(feature = "protocol-query", feature = "protocol-rest-xml"))]
mod xml_error;
#[cfg(test)]
mod xml_tests;

pub use aws_json::{AwsJson1_0, AwsJson1_1};
pub use http_binding::BodyCodec;
pub(crate) use http_binding::members_as_query;
#[cfg(feature = "protocol-query")]
pub use query::Query;
pub use query_compatible::QueryCompatible;
pub use rest_json::RestJson1;
#[cfg(feature = "protocol-rest-xml")]
pub use rest_xml::RestXml;
#[cfg(feature = "protocol-cbor")]
pub use rpcv2_cbor::Rpcv2Cbor;
pub use rpcv2_json::Rpcv2Json;

use std::fmt::{self, Debug};

use crate::error::ErrorMetadata;
use crate::http::{Request, Response};
use crate::operation::{ErrorShape, Operation};
use crate::serde::{ReadError, Structure, WriteError};

/// How a protocol carries events.
#[derive(Clone, Copy)]
pub struct EventFormat {
    /// The format of their payloads.
    pub codec: &'static dyn BodyCodec,
    /// Whether the members beside the stream are messages of their own, which begin it
    /// (`initial-request`, `initial-response`). Otherwise they are bound to HTTP.
    pub initial_messages: bool,
}

impl fmt::Debug for EventFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventFormat")
            .field("content_type", &self.codec.content_type())
            .field("initial_messages", &self.initial_messages)
            .finish()
    }
}

/// How requests are written and responses are read.
pub trait Protocol: Debug + Send + Sync {
    /// The shape id of the protocol's trait, such as `aws.protocols#restJson1`.
    fn id(&self) -> &'static str;

    /// How events are carried; none where the protocol carries none.
    fn events(&self) -> Option<EventFormat> {
        None
    }

    /// The protocol from the other side, for [`fake`](crate::fake) servers; none where they do not
    /// speak it.
    #[cfg(feature = "test-util")]
    fn serve(&self) -> Option<&dyn serve::Serve> {
        None
    }

    /// Writes the request for `input`; the call loop puts in the body if that is a stream. Its URI is the target alone, a path with a query
    /// (`/audience-model/a%2Fb?x=1`), to be put after the endpoint's.
    ///
    /// # Errors
    /// A label that is not set or empty, a header value that HTTP does not allow, a value that the
    /// format cannot express.
    fn write_request(
        &self,
        operation: &'static Operation,
        input: &dyn Structure,
    ) -> Result<Request, WriteError>;

    /// Changes a request for a link: without a header or a body where the protocol has a form of the request that needs
    /// none. Most protocols have no such form. The target may stand behind an endpoint's URL already.
    fn prepare_link(&self, request: &mut Request) {
        let _ = request;
    }

    /// Whether the response is a success, of which the output is read.
    fn is_success(&self, operation: &'static Operation, response: &Response) -> bool {
        let _ = operation;
        response.status().is_success()
    }

    /// Whether the body of a success is the document of an error all the same: some services find out that a call fails
    /// after they have sent the status ([`OperationTrait::ErrorInSuccess`](crate::operation::OperationTrait)).
    fn is_error_document(&self, body: &[u8]) -> bool {
        let _ = body;
        false
    }

    /// Reads the members of the output. `body` is the whole body; it is empty where the output has
    /// a streaming member.
    ///
    /// # Errors
    /// Malformed input; the error names the path.
    fn read_output(
        &self,
        operation: &'static Operation,
        response: &Response,
        body: &[u8],
        output: &mut dyn Structure,
    ) -> Result<(), ReadError>;

    /// Reads code and message of an error response. It does not fail: what cannot be read leaves
    /// the code to be derived from the status.
    fn read_error_metadata(
        &self,
        operation: &'static Operation,
        response: &Response,
        body: &[u8],
    ) -> ErrorMetadata;

    /// Reads the members of a modelled error, which is of this shape.
    ///
    /// # Errors
    /// Malformed input; the error names the path.
    fn read_error(
        &self,
        shape: &'static ErrorShape,
        response: &Response,
        body: &[u8],
        error: &mut dyn Structure,
    ) -> Result<(), ReadError>;
}
