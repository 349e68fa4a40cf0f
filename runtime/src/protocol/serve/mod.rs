//! Protocols from the other side: requests are read and responses written, for [`crate::fake`].

#[cfg(feature = "protocol-cbor")]
mod cbor;
mod json;
#[cfg(feature = "protocol-query")]
mod query;
mod query_compatible;
mod rest_json;
#[cfg(feature = "protocol-rest-xml")]
mod rest_xml;
mod route;
#[cfg(any(feature = "protocol-query", feature = "protocol-rest-xml"))]
mod xml;

use crate::http::{Headers, Response, StatusCode};
use crate::operation::Operation;
use crate::primitives::SdkBody;
use crate::schema::{self, Schema};
use crate::serde::{ReadError, Structure, Unit, WriteError};

/// How a server speaks a protocol.
pub trait Serve: Send + Sync {
    /// The operation that a request calls, if it is one of these.
    fn route(
        &self,
        operations: &[&'static Operation],
        request: &Incoming<'_>,
    ) -> Option<&'static Operation>;

    /// Reads the members of an input, but for a stream of bytes, which is the whole body.
    ///
    /// # Errors
    /// Malformed input; the error names the path.
    fn read_input(
        &self,
        operation: &'static Operation,
        request: &Incoming<'_>,
        input: &mut dyn Structure,
    ) -> Result<(), ReadError>;

    /// Writes the response for an output, but for a stream of bytes.
    ///
    /// # Errors
    /// What the protocol cannot express; the error names the member.
    fn write_output(
        &self,
        operation: &'static Operation,
        output: &dyn Structure,
    ) -> Result<Response, WriteError>;

    /// Writes the response for an error.
    ///
    /// # Errors
    /// What the protocol cannot express; the error names the member.
    fn write_error(&self, error: &Outgoing<'_>) -> Result<Response, WriteError>;
}

/// A request as a server gets it.
#[derive(Clone, Copy, Debug)]
pub struct Incoming<'a> {
    /// The method, such as `GET`.
    pub method: &'a str,
    /// The path, percent-encoded.
    pub path: &'a str,
    /// The query without its `?`, percent-encoded; empty for none.
    pub query: &'a str,
    /// The header fields.
    pub headers: &'a Headers,
    /// The whole body.
    pub body: &'a [u8],
}

/// An error as a server sends it.
#[derive(Clone, Copy)]
pub struct Outgoing<'a> {
    /// The status of the response.
    pub status: u16,
    /// The name of its shape, or any other code.
    pub name: &'a str,
    /// What `awsQuery` calls it.
    pub code: &'a str,
    /// Whether the fault is the server's.
    pub server_fault: bool,
    /// The text of an error that the model does not know; that of one that it knows is a member.
    pub message: Option<&'a str>,
    /// The members of an error that the model knows.
    pub members: Option<(&'static Schema, &'a dyn Structure)>,
}

impl<'a> Outgoing<'a> {
    fn schema(&self) -> &'static Schema {
        static NONE: Schema = schema::structure("Error", &[]);
        self.members.map_or(&NONE, |(schema, _)| schema)
    }

    fn value(&self) -> &'a dyn Structure {
        self.members.map_or(&Unit, |(_, value)| value)
    }

    /// A response with the error's status.
    fn response(&self, body: Vec<u8>) -> Response {
        let status = StatusCode::from_u16(self.status);
        let status = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Response::new(status, SdkBody::from(body))
    }

    /// `Sender` or `Receiver`: whose fault it is, as the query protocols call them.
    fn side(&self) -> &'static str {
        if self.server_fault {
            "Receiver"
        } else {
            "Sender"
        }
    }
}

/// Sets a header that the protocol itself has.
fn set(response: &mut Response, name: &str, value: &str) -> Result<(), WriteError> {
    let set = response.headers_mut().try_insert(name, value);
    set.map_err(|error| WriteError::new(error.to_string()))
}

/// A success of a protocol that does not bind to HTTP.
fn success(body: Vec<u8>, media_type: &str) -> Result<Response, WriteError> {
    let mut response = Response::new(StatusCode::OK, SdkBody::from(body));
    set(&mut response, "content-type", media_type)?;
    Ok(response)
}
