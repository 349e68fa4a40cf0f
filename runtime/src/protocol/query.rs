//! `aws.protocols#awsQuery` and `aws.protocols#ec2Query`: forms in requests, XML in responses.

use super::Protocol;
use super::xml_error::{self, Wrapping};
use crate::codec::query::{Dialect, QueryWriter};
use crate::codec::xml::XmlReader;
use crate::error::ErrorMetadata;
use crate::http::{Method, Request, Response};
use crate::operation::{ErrorShape, Operation};
use crate::primitives::SdkBody;
use crate::serde::{ReadError, Structure, WriteError};

/// A query protocol: the two differ in the keys of forms, and in the elements around results and errors.
#[derive(Clone, Copy, Debug)]
pub struct Query(pub(super) Dialect);

impl Query {
    /// The protocol `aws.protocols#awsQuery`.
    pub const AWS: Self = Self(Dialect::Aws);

    /// The protocol `aws.protocols#ec2Query`.
    pub const EC2: Self = Self(Dialect::Ec2);

    fn wrapping(self) -> Wrapping {
        match self.0 {
            Dialect::Aws => Wrapping::ErrorResponse,
            Dialect::Ec2 => Wrapping::Errors,
        }
    }
}

impl Protocol for Query {
    fn id(&self) -> &'static str {
        match self.0 {
            Dialect::Aws => "aws.protocols#awsQuery",
            Dialect::Ec2 => "aws.protocols#ec2Query",
        }
    }

    #[cfg(feature = "test-util")]
    fn serve(&self) -> Option<&dyn super::serve::Serve> {
        Some(self)
    }

    /// A form, posted to the root. HTTP bindings of the operation do not count.
    fn write_request(
        &self,
        operation: &'static Operation,
        input: &dyn Structure,
    ) -> Result<Request, WriteError> {
        let mut form = QueryWriter::new(self.0, operation.name, operation.service.version);
        form.members(operation.input, input)?;
        let mut request = Request::new(Method::POST, "/", form.into_bytes().into());
        request
            .headers_mut()
            .try_insert("Content-Type", "application/x-www-form-urlencoded")
            .map_err(|error| WriteError::new(error.to_string()))?;
        Ok(request)
    }

    /// The form as the query of a GET, which needs neither a body nor a header.
    fn prepare_link(&self, request: &mut Request) {
        let form = request.body().bytes().map(std::str::from_utf8);
        let Some(Ok(form)) = form else {
            return;
        };
        let uri = request.uri();
        let separator = if uri.contains('?') { '&' } else { '?' };
        let uri = format!("{uri}{separator}{form}");
        request.set_uri(uri);
        request.set_method(Method::GET);
        request.headers_mut().remove("content-type");
        *request.body_mut() = SdkBody::empty();
    }

    /// The members are in `<{Operation}Response>`; with `awsQuery` in `<{Operation}Result>` inside of that, which an
    /// operation without output does not have.
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
        let is_result = |name: &str| name.strip_suffix("Result") == Some(operation.name);
        if self.0 == Dialect::Ec2 || reader.enter(is_result)? {
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
        xml_error::metadata(response, body, self.wrapping())
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
        xml_error::read_members(body, self.wrapping(), shape.schema, error, |_| true)
    }
}
