//! `aws.protocols#restJson1`, served.

use super::json::with_members;
use super::{Incoming, Outgoing, Serve, route, set};
use crate::codec::json::Settings;
use crate::http::Response;
use crate::operation::Operation;
use crate::protocol::RestJson1;
use crate::protocol::http_binding::server::write_response;
use crate::protocol::json_body::JsonBody;
use crate::serde::{ReadError, Structure, WriteError};

const BODY: JsonBody = JsonBody(Settings::REST_JSON);

impl Serve for RestJson1 {
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
        write_response(operation.output, operation.http.code, output, &BODY)
    }

    /// The name stands in the header `x-amzn-errortype`.
    fn write_error(&self, error: &Outgoing<'_>) -> Result<Response, WriteError> {
        let mut response = write_response(error.schema(), error.status, error.value(), &BODY)?;
        if let Some(message) = error.message {
            *response.body_mut() = with_members(&[("message", message)], b"{}").into();
            set(&mut response, "content-type", "application/json")?;
        }
        set(&mut response, "x-amzn-errortype", error.name)?;
        Ok(response)
    }
}
