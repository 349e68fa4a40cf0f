//! `smithy.protocols#rpcv2Json`: everything is in a JSON body; HTTP bindings, `jsonName` and
//! `timestampFormat` do not count, and big numbers are strings.

use super::aws_json::{read_members, write_members};
use super::json_body::JsonBody;
use super::rpc_v2::RpcV2;
use super::{EventFormat, Protocol};
use crate::codec::json::{Settings, read_error_body};
use crate::error::ErrorMetadata;
use crate::http::{Request, Response};
use crate::operation::{ErrorShape, Operation};
use crate::serde::{ReadError, Structure, WriteError};

/// The protocol `smithy.protocols#rpcv2Json`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Rpcv2Json;

const SETTINGS: Settings = Settings::RPC_V2_JSON;
const RPC: RpcV2 = RpcV2 {
    name: "rpc-v2-json",
    media_type: "application/json",
};

impl Protocol for Rpcv2Json {
    fn id(&self) -> &'static str {
        "smithy.protocols#rpcv2Json"
    }

    #[cfg(feature = "test-util")]
    fn serve(&self) -> Option<&dyn super::serve::Serve> {
        Some(self)
    }

    fn events(&self) -> Option<EventFormat> {
        Some(EventFormat {
            codec: &JsonBody(SETTINGS),
            initial_messages: true,
        })
    }

    fn write_request(
        &self,
        operation: &'static Operation,
        input: &dyn Structure,
    ) -> Result<Request, WriteError> {
        RPC.request(operation, || {
            write_members(operation.input, input, SETTINGS)
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
        read_members(operation.output, body, output, SETTINGS)
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
        read_members(shape.schema, body, error, SETTINGS)
    }
}
