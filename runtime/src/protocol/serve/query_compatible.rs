//! `aws.protocols#awsQueryCompatible`, served: errors also tell the code of `awsQuery`.

use super::{Incoming, Outgoing, Serve, set};
use crate::http::Response;
use crate::operation::Operation;
use crate::protocol::{Protocol, QueryCompatible};
use crate::serde::{ReadError, Structure, WriteError};

impl<P: Protocol> Serve for QueryCompatible<P> {
    fn route(
        &self,
        operations: &[&'static Operation],
        request: &Incoming<'_>,
    ) -> Option<&'static Operation> {
        self.0.serve()?.route(operations, request)
    }

    fn read_input(
        &self,
        operation: &'static Operation,
        request: &Incoming<'_>,
        input: &mut dyn Structure,
    ) -> Result<(), ReadError> {
        let beneath = self.0.serve().ok_or_else(|| ReadError::new(NOT_SERVED))?;
        beneath.read_input(operation, request, input)
    }

    fn write_output(
        &self,
        operation: &'static Operation,
        output: &dyn Structure,
    ) -> Result<Response, WriteError> {
        let beneath = self.0.serve().ok_or_else(|| WriteError::new(NOT_SERVED))?;
        beneath.write_output(operation, output)
    }

    fn write_error(&self, error: &Outgoing<'_>) -> Result<Response, WriteError> {
        let beneath = self.0.serve().ok_or_else(|| WriteError::new(NOT_SERVED))?;
        let mut response = beneath.write_error(error)?;
        let code = format!("{};{}", error.code, error.side());
        set(&mut response, "x-amzn-query-error", &code)?;
        Ok(response)
    }
}

const NOT_SERVED: &str = "the protocol beneath is not served";
