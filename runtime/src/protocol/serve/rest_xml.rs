//! `aws.protocols#restXml`, served.

use super::xml::{error_document, inside};
use super::{Incoming, Outgoing, Serve, route, set};
use crate::http::Response;
use crate::operation::{Operation, OperationTrait};
use crate::protocol::RestXml;
use crate::protocol::http_binding::server::write_response;
use crate::protocol::rest_xml::XmlBody;
use crate::serde::{ReadError, Structure, WriteError};

const BODY: XmlBody = XmlBody::Wrapped;

impl Serve for RestXml {
    fn route(
        &self,
        operations: &[&'static Operation],
        request: &Incoming<'_>,
    ) -> Option<&'static Operation> {
        route::by_path(operations, request)
    }

    fn read_input(
        &self,
        operation: &'static Operation,
        request: &Incoming<'_>,
        input: &mut dyn Structure,
    ) -> Result<(), ReadError> {
        route::read_bound(operation, request, input, &BODY)
    }

    fn write_output(
        &self,
        operation: &'static Operation,
        output: &dyn Structure,
    ) -> Result<Response, WriteError> {
        let mut response = write_response(operation.output, operation.http.code, output, &BODY)?;
        let unwrapped = &OperationTrait::S3UnwrappedXmlOutput;
        if operation.traits.contains(unwrapped) {
            let body = response.body().bytes().unwrap_or_default();
            let (_, member) = inside(body);
            let member = member.to_vec();
            *response.body_mut() = member.into();
        }
        Ok(response)
    }

    fn write_error(&self, error: &Outgoing<'_>) -> Result<Response, WriteError> {
        let mut response = write_response(error.schema(), error.status, error.value(), &BODY)?;
        let body = response.body().bytes().unwrap_or_default();
        let around: &[&str] = match self.no_error_wrapping {
            true => &[],
            false => &["ErrorResponse"],
        };
        let document = error_document(around, error.name, error, body);
        *response.body_mut() = document.into();
        set(&mut response, "content-type", "application/xml")?;
        Ok(response)
    }
}
