//! `smithy.protocols#rpcv2Cbor`: everything is in a CBOR body; HTTP bindings do not count.

use super::rpc_v2::RpcV2;
use super::{BodyCodec, EventFormat, Protocol};
use crate::codec::cbor::{CborReader, CborWriter, read_error_body};
use crate::error::ErrorMetadata;
use crate::http::{Request, Response};
use crate::operation::{ErrorShape, Operation};
use crate::schema::Schema;
use crate::serde::{ReadError, Reader, Structure, Value, WriteError, Writer};

/// The protocol `smithy.protocols#rpcv2Cbor`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Rpcv2Cbor;

const RPC: RpcV2 = RpcV2 {
    name: "rpc-v2-cbor",
    media_type: "application/cbor",
};

impl Protocol for Rpcv2Cbor {
    fn id(&self) -> &'static str {
        "smithy.protocols#rpcv2Cbor"
    }

    #[cfg(feature = "test-util")]
    fn serve(&self) -> Option<&dyn super::serve::Serve> {
        Some(self)
    }

    fn events(&self) -> Option<EventFormat> {
        Some(EventFormat {
            codec: &CborBody,
            initial_messages: true,
        })
    }

    fn write_request(
        &self,
        operation: &'static Operation,
        input: &dyn Structure,
    ) -> Result<Request, WriteError> {
        RPC.request(operation, || {
            let mut writer = CborWriter::new();
            writer.structure(operation.input, input)?;
            Ok(writer.into_bytes())
        })
    }

    fn read_output(
        &self,
        operation: &'static Operation,
        response: &Response,
        body: &[u8],
        output: &mut dyn Structure,
    ) -> Result<(), ReadError> {
        RPC.check(response)?;
        read_members(operation.output, body, output)
    }

    /// The name comes from the body's `__type` alone.
    fn read_error_metadata(
        &self,
        _: &'static Operation,
        response: &Response,
        body: &[u8],
    ) -> ErrorMetadata {
        RPC.error_metadata(response, body, || {
            read_error_body(body).map(|read| (read.kind, read.message))
        })
    }

    fn read_error(
        &self,
        shape: &'static ErrorShape,
        _: &Response,
        body: &[u8],
        error: &mut dyn Structure,
    ) -> Result<(), ReadError> {
        read_members(shape.schema, body, error)
    }
}

/// An empty body leaves the members as they are.
pub(super) fn read_members(
    schema: &'static Schema,
    body: &[u8],
    value: &mut dyn Structure,
) -> Result<(), ReadError> {
    if body.is_empty() {
        return Ok(());
    }
    let mut reader = CborReader::new(body);
    reader.structure(schema, value)?;
    reader.finish()
}

/// CBOR as the format of events.
struct CborBody;

impl BodyCodec for CborBody {
    fn content_type(&self) -> &'static str {
        RPC.media_type
    }

    fn write_members(
        &self,
        schema: &'static Schema,
        value: &dyn Structure,
        wanted: fn(&Schema) -> bool,
    ) -> Result<Vec<u8>, WriteError> {
        let mut writer = CborWriter::new();
        writer.members(schema, value, wanted)?;
        Ok(writer.into_bytes())
    }

    fn write_payload(
        &self,
        schema: &'static Schema,
        value: &dyn Value,
    ) -> Result<Vec<u8>, WriteError> {
        CborWriter::write(schema, value)
    }

    fn empty_payload(&self, _: &'static Schema) -> Option<Vec<u8>> {
        None
    }

    fn read_members(
        &self,
        body: &[u8],
        schema: &'static Schema,
        value: &mut dyn Structure,
        wanted: fn(&Schema) -> bool,
    ) -> Result<(), ReadError> {
        let mut reader = CborReader::new(body);
        if !reader.null(schema)? {
            reader.members(schema, value, wanted)?;
        }
        reader.finish()
    }

    fn read_payload(
        &self,
        body: &[u8],
        schema: &'static Schema,
        value: &mut dyn Value,
    ) -> Result<(), ReadError> {
        CborReader::read(body, schema, value)
    }
}
