//! `aws.protocols#awsQuery`: forms in requests, XML in responses.

use super::xml_error::{self, Wrapping};
use super::{Protocol, query_request};
use crate::codec::query::Dialect;
use crate::codec::xml::XmlReader;
use crate::error::ErrorMetadata;
use crate::http::{Request, Response};
use crate::operation::{ErrorShape, Operation};
use crate::serde::{ReadError, Structure, WriteError};

/// The protocol `aws.protocols#awsQuery`.
#[derive(Clone, Copy, Debug, Default)]
pub struct AwsQuery;

impl Protocol for AwsQuery {
    fn id(&self) -> &'static str {
        "aws.protocols#awsQuery"
    }

    fn write_request(
        &self,
        operation: &'static Operation,
        input: &dyn Structure,
    ) -> Result<Request, WriteError> {
        query_request::write(Dialect::Aws, operation, input)
    }

    /// The members are in `<{Operation}Response><{Operation}Result>`; an operation without output
    /// has no result.
    fn read_output(
        &self,
        operation: &'static Operation,
        _: &Response,
        body: &[u8],
        output: &mut dyn Structure,
    ) -> Result<(), ReadError> {
        if body.trim_ascii().is_empty() {
            return Ok(());
        }
        let mut reader = XmlReader::new(body)?;
        if reader.enter(|name| name.strip_suffix("Result") == Some(operation.name))? {
            reader.members(operation.output, output, |_| true)?;
        }
        reader.finish()
    }

    fn read_error_metadata(
        &self,
        _: &'static Operation,
        response: &Response,
        body: &[u8],
    ) -> ErrorMetadata {
        xml_error::metadata(response, body, Wrapping::ErrorResponse)
    }

    fn read_error(
        &self,
        shape: &'static ErrorShape,
        _: &Response,
        body: &[u8],
        error: &mut dyn Structure,
    ) -> Result<(), ReadError> {
        if body.trim_ascii().is_empty() {
            return Ok(());
        }
        xml_error::read_members(body, Wrapping::ErrorResponse, shape.schema, error, |_| true)
    }
}
