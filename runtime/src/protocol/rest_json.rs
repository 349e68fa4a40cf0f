//! `aws.protocols#restJson1`: JSON bodies, everything else bound to HTTP.

use super::error_code::json_error_metadata;
use super::http_binding::{read_response, write_request};
use super::json_body::JsonBody;
use super::{EventFormat, Protocol};
use crate::codec::json::Settings;
use crate::error::ErrorMetadata;
use crate::http::{Request, Response};
use crate::operation::{ErrorShape, Operation};
use crate::serde::{ReadError, Structure, WriteError};

/// The protocol `aws.protocols#restJson1`.
#[derive(Clone, Copy, Debug, Default)]
pub struct RestJson1;

const SETTINGS: Settings = Settings::REST_JSON;

impl Protocol for RestJson1 {
    fn id(&self) -> &'static str {
        "aws.protocols#restJson1"
    }

    #[cfg(feature = "test-util")]
    fn serve(&self) -> Option<&dyn super::serve::Serve> {
        Some(self)
    }

    fn events(&self) -> Option<EventFormat> {
        Some(EventFormat {
            codec: &JsonBody(SETTINGS),
            initial_messages: false,
        })
    }

    fn write_request(
        &self,
        operation: &'static Operation,
        input: &dyn Structure,
    ) -> Result<Request, WriteError> {
        write_request(operation, input, &JsonBody(SETTINGS))
    }

    fn read_output(
        &self,
        operation: &'static Operation,
        response: &Response,
        body: &[u8],
        output: &mut dyn Structure,
    ) -> Result<(), ReadError> {
        read_response(
            operation.output,
            response,
            body,
            output,
            &JsonBody(SETTINGS),
        )
    }

    /// The name comes from the header `x-amzn-errortype`, else from the body's `__type` or `code`.
    fn read_error_metadata(
        &self,
        _: &'static Operation,
        response: &Response,
        body: &[u8],
    ) -> ErrorMetadata {
        json_error_metadata(response, body)
    }

    fn read_error(
        &self,
        shape: &'static ErrorShape,
        response: &Response,
        body: &[u8],
        error: &mut dyn Structure,
    ) -> Result<(), ReadError> {
        read_response(shape.schema, response, body, error, &JsonBody(SETTINGS))
    }
}
