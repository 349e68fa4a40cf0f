//! The request of the query protocols: a form, posted to the root.

use crate::codec::query::{Dialect, QueryWriter};
use crate::http::{Method, Request};
use crate::operation::Operation;
use crate::serde::{Structure, WriteError};

/// Writes the request of an operation. Its HTTP bindings do not count.
///
/// # Errors
/// A value that forms cannot express; the error names the member.
pub(super) fn write(
    dialect: Dialect,
    operation: &'static Operation,
    input: &dyn Structure,
) -> Result<Request, WriteError> {
    let mut form = QueryWriter::new(dialect, operation.name, operation.service.version);
    form.members(operation.input, input)?;
    let mut request = Request::new(Method::POST, "/", form.into_bytes().into());
    request
        .headers_mut()
        .try_insert("Content-Type", "application/x-www-form-urlencoded")
        .map_err(|error| WriteError::new(error.to_string()))?;
    Ok(request)
}
