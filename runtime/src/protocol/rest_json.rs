//! `aws.protocols#restJson1`: JSON bodies, everything else bound to HTTP.

use super::Protocol;
use super::error_code::json_error_metadata;
use super::http_binding::{BodyCodec, read_response, write_request};
use crate::codec::json::{JsonReader, JsonWriter, Settings};
use crate::error::ErrorMetadata;
use crate::http::{Request, Response};
use crate::operation::{ErrorShape, Operation};
use crate::schema::Schema;
use crate::serde::{ReadError, Reader, Structure, Value, WriteError};

/// The protocol `aws.protocols#restJson1`.
#[derive(Clone, Copy, Debug, Default)]
pub struct RestJson1;

const SETTINGS: Settings = Settings::REST_JSON;

impl Protocol for RestJson1 {
    fn id(&self) -> &'static str {
        "aws.protocols#restJson1"
    }

    fn write_request(
        &self,
        operation: &'static Operation,
        input: &dyn Structure,
    ) -> Result<Request, WriteError> {
        write_request(operation, input, &JsonBody)
    }

    fn read_output(
        &self,
        operation: &'static Operation,
        response: &Response,
        body: &[u8],
        output: &mut dyn Structure,
    ) -> Result<(), ReadError> {
        read_response(operation.output, response, body, output, &JsonBody)
    }

    /// The name comes from the header `x-amzn-errortype`, else from the body's `__type` or `code`.
    fn read_error_metadata(
        &self,
        _: &'static Operation,
        response: &Response,
        body: &[u8],
    ) -> ErrorMetadata {
        json_error_metadata(response, body)
    }

    fn read_error(
        &self,
        shape: &'static ErrorShape,
        response: &Response,
        body: &[u8],
        error: &mut dyn Structure,
    ) -> Result<(), ReadError> {
        read_response(shape.schema, response, body, error, &JsonBody)
    }
}

struct JsonBody;

impl BodyCodec for JsonBody {
    fn content_type(&self) -> &'static str {
        "application/json"
    }

    fn write_members(
        &self,
        schema: &'static Schema,
        value: &dyn Structure,
        wanted: fn(&Schema) -> bool,
    ) -> Result<Vec<u8>, WriteError> {
        let mut writer = JsonWriter::new(SETTINGS);
        writer.members(schema, value, wanted)?;
        Ok(writer.into_bytes())
    }

    fn write_payload(
        &self,
        schema: &'static Schema,
        value: &dyn Value,
    ) -> Result<Vec<u8>, WriteError> {
        JsonWriter::write(SETTINGS, schema, value)
    }

    fn empty_payload(&self, _: &'static Schema) -> Option<Vec<u8>> {
        Some(b"{}".to_vec())
    }

    fn read_members(
        &self,
        body: &[u8],
        schema: &'static Schema,
        value: &mut dyn Structure,
        wanted: fn(&Schema) -> bool,
    ) -> Result<(), ReadError> {
        let mut reader = JsonReader::new(body, SETTINGS)?;
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
        JsonReader::read(body, SETTINGS, schema, value)
    }
}
