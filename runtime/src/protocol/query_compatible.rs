//! `aws.protocols#awsQueryCompatible`: a service that once spoke `awsQuery` keeps its error codes.

use super::{EventFormat, Protocol};
use crate::error::ErrorMetadata;
use crate::http::{HeaderName, HeaderValue, Request, Response};
use crate::operation::{ErrorShape, Operation};
use crate::serde::{ReadError, Structure, WriteError};

/// A protocol of a service with `aws.protocols#awsQueryCompatible`: requests ask for the error codes
/// of `awsQuery`, which then stand in place of the names of error shapes.
#[derive(Clone, Copy, Debug, Default)]
pub struct QueryCompatible<P>(
    /// The protocol beneath.
    pub P,
);

const QUERY_MODE: HeaderName = HeaderName::from_static("x-amzn-query-mode");
const QUERY_ERROR: &str = "x-amzn-query-error";

impl<P: Protocol> Protocol for QueryCompatible<P> {
    fn id(&self) -> &'static str {
        self.0.id()
    }

    #[cfg(feature = "test-util")]
    fn serve(&self) -> Option<&dyn super::serve::Serve> {
        self.0.serve()?;
        Some(self)
    }

    fn events(&self) -> Option<EventFormat> {
        self.0.events()
    }

    fn write_request(
        &self,
        operation: &'static Operation,
        input: &dyn Structure,
    ) -> Result<Request, WriteError> {
        let mut request = self.0.write_request(operation, input)?;
        let headers = request.headers_mut().as_map_mut();
        headers.insert(QUERY_MODE, HeaderValue::from_static("true"));
        Ok(request)
    }

    fn prepare_link(&self, request: &mut Request) {
        self.0.prepare_link(request);
    }

    fn is_error_document(&self, body: &[u8]) -> bool {
        self.0.is_error_document(body)
    }

    fn is_success(&self, operation: &'static Operation, response: &Response) -> bool {
        self.0.is_success(operation, response)
    }

    fn read_output(
        &self,
        operation: &'static Operation,
        response: &Response,
        body: &[u8],
        output: &mut dyn Structure,
    ) -> Result<(), ReadError> {
        self.0.read_output(operation, response, body, output)
    }

    /// The header `x-amzn-query-error` holds the code, and after a semicolon whose fault it is.
    fn read_error_metadata(
        &self,
        operation: &'static Operation,
        response: &Response,
        body: &[u8],
    ) -> ErrorMetadata {
        let mut meta = self.0.read_error_metadata(operation, response, body);
        let sent = response.headers().get(QUERY_ERROR).unwrap_or_default();
        let code = sent.split(';').next().unwrap_or_default().trim();
        if !code.is_empty() {
            meta.replace_code(code);
        }
        meta
    }

    fn read_error(
        &self,
        shape: &'static ErrorShape,
        response: &Response,
        body: &[u8],
        error: &mut dyn Structure,
    ) -> Result<(), ReadError> {
        self.0.read_error(shape, response, body, error)
    }
}
