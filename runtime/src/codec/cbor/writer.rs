//! Writing values as CBOR, over their schemas.

use super::document::write_document;
use super::encoder::Encoder;
use super::number::{write_big_decimal, write_big_integer};
use super::{major, tag};
use crate::primitives::date_time::civil;
use crate::primitives::{BigDecimal, BigInteger, DateTime, Document};
use crate::schema::Schema;
use crate::serde::{List, Map, Structure, Union, Value, Variant, WriteError, Writer};

/// Writes one CBOR item.
#[derive(Debug)]
pub struct CborWriter {
    to: Encoder,
}

impl Default for CborWriter {
    fn default() -> Self {
        Self::new()
    }
}

impl CborWriter {
    /// A writer with nothing written.
    pub fn new() -> Self {
        Self { to: Encoder::new() }
    }

    /// The CBOR of `value`.
    ///
    /// # Errors
    /// A timestamp before the year 1 or after 9999, a number of more than some 39,000 digits, more
    /// than [`MAX_DEPTH`](super::MAX_DEPTH) levels, a union without a member.
    pub fn write(schema: &'static Schema, value: &dyn Value) -> Result<Vec<u8>, WriteError> {
        let mut writer = Self::new();
        value.write(schema, &mut writer)?;
        Ok(writer.into_bytes())
    }

    /// Writes a structure with only those of its members that `wanted` picks.
    ///
    /// # Errors
    /// What CBOR cannot express.
    pub fn members(
        &mut self,
        schema: &'static Schema,
        value: &dyn Structure,
        wanted: fn(&Schema) -> bool,
    ) -> Result<(), WriteError> {
        let map = self.to.open(major::MAP)?;
        let mut count = 0;
        for (index, member) in schema.members().iter().enumerate() {
            let field = value.field(index);
            if field.is_absent() || !wanted(member) {
                continue;
            }
            count += 1;
            self.to.text(member.name());
            field
                .write(member, self)
                .map_err(|error| error.in_member(member.name()))?;
        }
        self.to.close(map, count);
        Ok(())
    }

    /// What has been written.
    pub fn into_bytes(self) -> Vec<u8> {
        self.to.out
    }
}

impl Writer for CborWriter {
    fn null(&mut self, _: &'static Schema) -> Result<(), WriteError> {
        self.to.null();
        Ok(())
    }

    fn boolean(&mut self, _: &'static Schema, value: bool) -> Result<(), WriteError> {
        self.to.boolean(value);
        Ok(())
    }

    fn integer(&mut self, _: &'static Schema, value: i64) -> Result<(), WriteError> {
        self.to.integer(value);
        Ok(())
    }

    fn float(&mut self, _: &'static Schema, value: f32) -> Result<(), WriteError> {
        self.to.float(value);
        Ok(())
    }

    fn double(&mut self, _: &'static Schema, value: f64) -> Result<(), WriteError> {
        self.to.double(value);
        Ok(())
    }

    fn big_integer(&mut self, _: &'static Schema, value: &BigInteger) -> Result<(), WriteError> {
        write_big_integer(value.as_ref(), &mut self.to)
    }

    fn big_decimal(&mut self, _: &'static Schema, value: &BigDecimal) -> Result<(), WriteError> {
        write_big_decimal(value, &mut self.to)
    }

    fn string(&mut self, _: &'static Schema, value: &str) -> Result<(), WriteError> {
        self.to.text(value);
        Ok(())
    }

    fn blob(&mut self, _: &'static Schema, value: &[u8]) -> Result<(), WriteError> {
        self.to.bytes(value);
        Ok(())
    }

    /// Seconds since 1970, whatever `timestampFormat` says; to the millisecond.
    fn timestamp(&mut self, _: &'static Schema, value: DateTime) -> Result<(), WriteError> {
        if !civil::YEARS.contains(&value.secs()) {
            return Err(WriteError::new(
                "the timestamp is not within the years 1 to 9999",
            ));
        }
        self.to.head(major::TAG, tag::EPOCH_SECONDS);
        let millis = value.subsec_nanos() / 1_000_000;
        if millis == 0 {
            self.to.integer(value.secs());
        } else {
            // Exact up to the division: the years have fewer than 2^53 milliseconds.
            let all = value.secs() * 1000 + i64::from(millis);
            self.to.double(all as f64 / 1000.0);
        }
        Ok(())
    }

    fn document(&mut self, _: &'static Schema, value: &Document) -> Result<(), WriteError> {
        write_document(value, &mut self.to)
    }

    fn structure(
        &mut self,
        schema: &'static Schema,
        value: &dyn Structure,
    ) -> Result<(), WriteError> {
        self.members(schema, value, |_| true)
    }

    fn union(&mut self, schema: &'static Schema, value: &dyn Union) -> Result<(), WriteError> {
        self.to.open_sized(major::MAP, 1)?;
        match value.variant() {
            Variant::Known(index, data) => {
                let no_member = || WriteError::new("the union's member is not in its schema");
                let member = schema.members().get(index).ok_or_else(no_member)?;
                self.to.text(member.name());
                data.write(member, self)
                    .map_err(|error| error.in_member(member.name()))?;
            }
            Variant::Unknown(unknown) if unknown.tag().is_empty() => {
                return Err(WriteError::new("the union has no member"));
            }
            Variant::Unknown(unknown) => {
                self.to.text(unknown.tag());
                write_document(unknown.value(), &mut self.to)?;
            }
        }
        self.to.close_sized();
        Ok(())
    }

    fn list(&mut self, schema: &'static Schema, value: &dyn List) -> Result<(), WriteError> {
        let member = schema.list_member();
        self.to.open_sized(major::ARRAY, value.len())?;
        for index in 0..value.len() {
            value
                .item(index)
                .write(member, self)
                .map_err(|error| error.at_index(index))?;
        }
        self.to.close_sized();
        Ok(())
    }

    fn map(&mut self, schema: &'static Schema, value: &dyn Map) -> Result<(), WriteError> {
        let member = schema.map_value();
        let shown = !schema.is_sensitive() && !schema.map_key().is_sensitive();
        self.to.open_sized(major::MAP, value.len())?;
        value.visit(&mut |key, item| {
            self.to.text(key);
            item.write(member, self)
                .map_err(|error| error.at_key(if shown { key } else { "…" }))
        })?;
        self.to.close_sized();
        Ok(())
    }
}
