//! `aws.protocols#ec2Query`: forms in requests, XML in responses.

use super::xml_error::{self, Wrapping};
use super::{Protocol, query_request};
use crate::codec::query::Dialect;
use crate::codec::xml::XmlReader;
use crate::error::ErrorMetadata;
use crate::http::{Request, Response};
use crate::operation::{ErrorShape, Operation};
use crate::serde::{ReadError, Structure, WriteError};

/// The protocol `aws.protocols#ec2Query`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Ec2Query;

impl Protocol for Ec2Query {
    fn id(&self) -> &'static str {
        "aws.protocols#ec2Query"
    }

    fn write_request(
        &self,
        operation: &'static Operation,
        input: &dyn Structure,
    ) -> Result<Request, WriteError> {
        query_request::write(Dialect::Ec2, operation, input)
    }

    /// The members are in `<{Operation}Response>`.
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
        reader.members(operation.output, output, |_| true)?;
        reader.finish()
    }

    fn read_error_metadata(
        &self,
        _: &'static Operation,
        response: &Response,
        body: &[u8],
    ) -> ErrorMetadata {
        xml_error::metadata(response, body, Wrapping::Errors)
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
        xml_error::read_members(body, Wrapping::Errors, shape.schema, error, |_| true)
    }
}
