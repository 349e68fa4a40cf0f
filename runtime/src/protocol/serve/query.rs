//! `aws.protocols#awsQuery` and `ec2Query`, served: forms are read, XML is written.

use super::xml::{error_document, rewrapped};
use super::{Incoming, Outgoing, Serve, route, set, success};
use crate::codec::query::{Dialect, QueryReader};
use crate::codec::xml::XmlWriter;
use crate::http::Response;
use crate::operation::Operation;
use crate::protocol::Query;
use crate::schema::Schema;
use crate::serde::{ReadError, Structure, WriteError};

impl Serve for Query {
    /// The form says which operation it is for.
    fn route(
        &self,
        operations: &[&'static Operation],
        request: &Incoming<'_>,
    ) -> Option<&'static Operation> {
        let form = std::str::from_utf8(request.body).ok()?;
        let mut pairs = form.split('&').map(str::trim);
        let action = pairs.find_map(|pair| pair.strip_prefix("Action="))?;
        route::by_name(operations, action)
    }

    fn read_input(
        &self,
        operation: &'static Operation,
        request: &Incoming<'_>,
        input: &mut dyn Structure,
    ) -> Result<(), ReadError> {
        let mut reader = QueryReader::new(self.0, request.body)?;
        reader.members(operation.input, input)
    }

    fn write_output(
        &self,
        operation: &'static Operation,
        output: &dyn Structure,
    ) -> Result<Response, WriteError> {
        let response = format!("{}Response", operation.name);
        let result = format!("{}Result", operation.name);
        let around = match self.0 {
            Dialect::Aws => vec![response.as_str(), result.as_str()],
            Dialect::Ec2 => vec![response.as_str()],
        };
        let body = members(operation.output, output)?;
        success(rewrapped(&around, &body), "text/xml")
    }

    fn write_error(&self, error: &Outgoing<'_>) -> Result<Response, WriteError> {
        let around: &[&str] = match self.0 {
            Dialect::Aws => &["ErrorResponse"],
            Dialect::Ec2 => &["Response", "Errors"],
        };
        let body = members(error.schema(), error.value())?;
        let document = error_document(around, error.code, error, &body);
        let mut response = error.response(document);
        set(&mut response, "content-type", "text/xml")?;
        Ok(response)
    }
}

fn members(schema: &'static Schema, value: &dyn Structure) -> Result<Vec<u8>, WriteError> {
    XmlWriter::write_members(schema, value, |_| true)
}
