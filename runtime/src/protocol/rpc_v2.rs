//! What `smithy.protocols#rpcv2Cbor` and `rpcv2Json` share: where requests go, and the headers on
//! both sides.

use crate::error::ErrorMetadata;
use crate::http::{HeaderName, HeaderValue, Method, Request, Response};
use crate::operation::Operation;
use crate::serde::{ReadError, WriteError};

use super::error_code::error_metadata;
use super::payload::{EVENT_STREAM, has_events};

/// One of the protocols.
pub(super) struct RpcV2 {
    /// Its name in the header `smithy-protocol`.
    pub(super) name: &'static str,
    /// The media type of its bodies.
    pub(super) media_type: &'static str,
}

const SMITHY_PROTOCOL: HeaderName = HeaderName::from_static("smithy-protocol");

impl RpcV2 {
    /// The request with this body, which an operation without input does not have.
    pub(super) fn request(
        &self,
        operation: &'static Operation,
        write: impl FnOnce() -> Result<Vec<u8>, WriteError>,
    ) -> Result<Request, WriteError> {
        let sends_events = has_events(operation.input);
        let body = if operation.has_input && !sends_events {
            write()?
        } else {
            Vec::new()
        };
        let uri = format!(
            "/service/{}/operation/{}",
            operation.service.shape_name, operation.name
        );
        let mut request = Request::new(Method::POST, uri, body.into());
        let headers = request.headers_mut().as_map_mut();
        let mut set = |name, value| headers.insert(name, HeaderValue::from_static(value));
        set(SMITHY_PROTOCOL, self.name);
        set(
            http::header::ACCEPT,
            self.media_type_of(has_events(operation.output)),
        );
        if operation.has_input {
            set(http::header::CONTENT_TYPE, self.media_type_of(sends_events));
        }
        Ok(request)
    }

    const fn media_type_of(&self, events: bool) -> &'static str {
        if events {
            EVENT_STREAM
        } else {
            self.media_type
        }
    }

    /// Whether the response says that it is of this protocol.
    fn is_of(&self, response: &Response) -> bool {
        response.headers().get(SMITHY_PROTOCOL.as_str()) == Some(self.name)
    }

    /// Refuses a success that is not of this protocol: a proxy may have answered.
    pub(super) fn check(&self, response: &Response) -> Result<(), ReadError> {
        if self.is_of(response) {
            return Ok(());
        }
        Err(ReadError::new(format!(
            "the header `smithy-protocol` is not `{}`",
            self.name
        )))
    }

    /// The metadata of an error response, whose body `read` gives name and message of. Of a
    /// response that is not of this protocol only the status counts.
    pub(super) fn error_metadata(
        &self,
        response: &Response,
        body: &[u8],
        read: impl FnOnce() -> Option<(Option<String>, Option<String>)>,
    ) -> ErrorMetadata {
        match self.is_of(response).then(read).flatten() {
            Some((name, message)) => error_metadata(response, name.as_deref(), message, &[]),
            None => error_metadata(response, None, None, body),
        }
    }
}
