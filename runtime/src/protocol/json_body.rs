//! JSON as the format of bodies and of events.

use super::BodyCodec;
use crate::codec::json::{JsonReader, JsonWriter, Settings};
use crate::schema::Schema;
use crate::serde::{ReadError, Reader as _, Structure, Value, WriteError};

/// Bodies in the JSON of one protocol.
pub(super) struct JsonBody(pub(super) Settings);

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
        let mut writer = JsonWriter::new(self.0);
        writer.members(schema, value, wanted)?;
        Ok(writer.into_bytes())
    }

    fn write_payload(
        &self,
        schema: &'static Schema,
        value: &dyn Value,
    ) -> Result<Vec<u8>, WriteError> {
        JsonWriter::write(self.0, schema, value)
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
        let mut reader = JsonReader::new(body, self.0)?;
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
        JsonReader::read(body, self.0, schema, value)
    }
}
