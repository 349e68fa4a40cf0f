//! `smithy.protocols#rpcv2Cbor`, served.

use super::json::{rpc_v2_response, rpc_v2_route};
use super::{Incoming, Outgoing, Serve};
use crate::codec::cbor::CborWriter;
use crate::http::{Response, StatusCode};
use crate::operation::Operation;
use crate::protocol::Rpcv2Cbor;
use crate::protocol::rpcv2_cbor::read_members;
use crate::schema::{STRING, Schema, member};
use crate::serde::{ReadError, Structure, WriteError, Writer as _};

impl Serve for Rpcv2Cbor {
    fn route(
        &self,
        operations: &[&'static Operation],
        request: &Incoming<'_>,
    ) -> Option<&'static Operation> {
        rpc_v2_route(operations, request)
    }

    fn read_input(
        &self,
        operation: &'static Operation,
        request: &Incoming<'_>,
        input: &mut dyn Structure,
    ) -> Result<(), ReadError> {
        read_members(operation.input, request.body, input)
    }

    fn write_output(
        &self,
        operation: &'static Operation,
        output: &dyn Structure,
    ) -> Result<Response, WriteError> {
        let mut writer = CborWriter::new();
        writer.structure(operation.output, output)?;
        let response = Response::new(StatusCode::OK, writer.into_bytes().into());
        rpc_v2_response(response, "cbor")
    }

    fn write_error(&self, error: &Outgoing<'_>) -> Result<Response, WriteError> {
        rpc_v2_response(error.response(error_body(error)?), "cbor")
    }
}

/// The members of an error beside its name, as a map whose length is not stated: the writer has
/// stated that of the members alone.
fn error_body(error: &Outgoing<'_>) -> Result<Vec<u8>, WriteError> {
    static TEXT: Schema = member("text", STRING);
    const ENDLESS_MAP: u8 = 0xbf;
    const END: u8 = 0xff;
    let mut writer = CborWriter::new();
    writer.string(&TEXT, "__type")?;
    writer.string(&TEXT, error.name)?;
    if let Some(message) = error.message {
        writer.string(&TEXT, "message")?;
        writer.string(&TEXT, message)?;
    }
    let mut members = CborWriter::new();
    members.structure(error.schema(), error.value())?;
    let members = members.into_bytes();
    let head = match members.first().map_or(0, |first| first & 0x1f) {
        0..=23 => 1,
        24 => 2,
        25 => 3,
        _ => 5,
    };
    let mut out = vec![ENDLESS_MAP];
    out.extend(writer.into_bytes());
    out.extend_from_slice(members.get(head..).unwrap_or_default());
    out.push(END);
    Ok(out)
}
