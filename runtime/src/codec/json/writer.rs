//! Writing values as JSON, over their schemas.

use super::Settings;
use super::document::{inner, write_at_depth};
use super::number::{write_f32, write_f64, write_i64};
use super::string::write_string;
use crate::codec::text::special_float;
use crate::primitives::{BigDecimal, BigInteger, DateTime, DateTimeFormat, Document, base64};
use crate::schema::{Schema, TimestampFormat, Trait};
use crate::serde::{List, Map, Structure, Union, Value, Variant, WriteError, Writer};

/// Writes one JSON value, without white space.
#[derive(Debug)]
pub struct JsonWriter {
    out: Vec<u8>,
    depth: u32,
    settings: Settings,
}

impl JsonWriter {
    /// A writer with nothing written.
    pub fn new(settings: Settings) -> Self {
        Self {
            out: Vec::with_capacity(128),
            depth: 0,
            settings,
        }
    }

    /// The JSON of `value`.
    ///
    /// # Errors
    /// What JSON cannot express.
    pub fn write(
        settings: Settings,
        schema: &'static Schema,
        value: &dyn Value,
    ) -> Result<Vec<u8>, WriteError> {
        let mut writer = Self::new(settings);
        value.write(schema, &mut writer)?;
        Ok(writer.into_bytes())
    }

    /// What has been written.
    pub fn into_bytes(self) -> Vec<u8> {
        self.out
    }

    /// Writes a structure with only those of its members that `wanted` picks.
    ///
    /// # Errors
    /// What JSON cannot express.
    pub fn members(
        &mut self,
        schema: &'static Schema,
        value: &dyn Structure,
        wanted: fn(&Schema) -> bool,
    ) -> Result<(), WriteError> {
        self.object(schema, value, wanted)
    }

    #[inline]
    fn object(
        &mut self,
        schema: &'static Schema,
        value: &dyn Structure,
        wanted: impl Fn(&Schema) -> bool,
    ) -> Result<(), WriteError> {
        self.depth = inner(self.depth)?;
        let mut before = b'{';
        for (index, member) in schema.members().iter().enumerate() {
            let field = value.field(index);
            if field.is_absent() || !wanted(member) {
                continue;
            }
            self.member_key(before, member);
            before = b',';
            field
                .write(member, self)
                .map_err(|error| error.in_member(member.name()))?;
        }
        if before == b'{' {
            self.out.push(before);
        }
        self.close(b'}');
        Ok(())
    }

    fn open(&mut self, bracket: u8) -> Result<(), WriteError> {
        self.depth = inner(self.depth)?;
        self.out.push(bracket);
        Ok(())
    }

    fn close(&mut self, bracket: u8) {
        self.depth -= 1;
        self.out.push(bracket);
    }

    #[inline]
    fn comma(&mut self, first: &mut bool) {
        if !std::mem::replace(first, false) {
            self.out.push(b',');
        }
    }

    fn key(&mut self, key: &str) {
        write_string(key, &mut self.out);
        self.out.push(b':');
    }

    /// Writes the key of a member, and what stands before it: a bracket or a comma.
    #[inline]
    fn member_key(&mut self, before: u8, member: &Schema) {
        if self.settings.json_name
            && let Some(name) = member.find(|t| match t {
                Trait::JsonName(name) => Some(*name),
                _ => None,
            })
        {
            self.out.push(before);
            return self.key(name);
        }
        let name = member.name();
        // Names of the model are identifiers.
        self.out.reserve(name.len() + 4);
        self.out.extend_from_slice(&[before, b'"']);
        self.out.extend_from_slice(name.as_bytes());
        self.out.extend_from_slice(b"\":");
    }

    /// Writes what needs no escapes.
    #[inline]
    fn quoted(&mut self, text: &str) {
        self.out.push(b'"');
        self.out.extend_from_slice(text.as_bytes());
        self.out.push(b'"');
    }

    fn big_number(&mut self, text: &str) {
        if self.settings.big_numbers_as_strings {
            self.quoted(text);
        } else {
            self.out.extend_from_slice(text.as_bytes());
        }
    }
}

impl Writer for JsonWriter {
    fn null(&mut self, _: &'static Schema) -> Result<(), WriteError> {
        self.out.extend_from_slice(b"null");
        Ok(())
    }

    fn boolean(&mut self, _: &'static Schema, value: bool) -> Result<(), WriteError> {
        self.out
            .extend_from_slice(if value { b"true" } else { b"false" });
        Ok(())
    }

    fn integer(&mut self, _: &'static Schema, value: i64) -> Result<(), WriteError> {
        write_i64(value, &mut self.out);
        Ok(())
    }

    fn float(&mut self, _: &'static Schema, value: f32) -> Result<(), WriteError> {
        match special_float(value.into()) {
            Some(word) => self.quoted(word),
            None => write_f32(value, &mut self.out),
        }
        Ok(())
    }

    fn double(&mut self, _: &'static Schema, value: f64) -> Result<(), WriteError> {
        match special_float(value) {
            Some(word) => self.quoted(word),
            None => write_f64(value, &mut self.out),
        }
        Ok(())
    }

    fn big_integer(&mut self, _: &'static Schema, value: &BigInteger) -> Result<(), WriteError> {
        self.big_number(value.as_ref());
        Ok(())
    }

    fn big_decimal(&mut self, _: &'static Schema, value: &BigDecimal) -> Result<(), WriteError> {
        self.big_number(value.as_ref());
        Ok(())
    }

    fn string(&mut self, _: &'static Schema, value: &str) -> Result<(), WriteError> {
        write_string(value, &mut self.out);
        Ok(())
    }

    fn blob(&mut self, _: &'static Schema, value: &[u8]) -> Result<(), WriteError> {
        self.out.push(b'"');
        base64::encode_to(value, &mut self.out);
        self.out.push(b'"');
        Ok(())
    }

    fn timestamp(&mut self, schema: &'static Schema, value: DateTime) -> Result<(), WriteError> {
        let modelled = if self.settings.timestamp_format {
            schema.timestamp_format()
        } else {
            None
        };
        let format = match modelled {
            None | Some(TimestampFormat::EpochSeconds) => DateTimeFormat::EpochSeconds,
            Some(TimestampFormat::DateTime) => DateTimeFormat::DateTime,
            Some(TimestampFormat::HttpDate) => DateTimeFormat::HttpDate,
        };
        let quote = if format == DateTimeFormat::EpochSeconds {
            &b""[..]
        } else {
            b"\""
        };
        self.out.extend_from_slice(quote);
        value
            .write_to(format, &mut self.out)
            .map_err(|error| WriteError::new(error.to_string()))?;
        self.out.extend_from_slice(quote);
        Ok(())
    }

    fn document(&mut self, _: &'static Schema, value: &Document) -> Result<(), WriteError> {
        write_at_depth(value, self.depth, &mut self.out)
    }

    fn structure(
        &mut self,
        schema: &'static Schema,
        value: &dyn Structure,
    ) -> Result<(), WriteError> {
        self.object(schema, value, |_| true)
    }

    fn union(&mut self, schema: &'static Schema, value: &dyn Union) -> Result<(), WriteError> {
        self.depth = inner(self.depth)?;
        match value.variant() {
            Variant::Known(index, data) => {
                let no_member = || WriteError::new("the union's member is not in its schema");
                let member = schema.members().get(index).ok_or_else(no_member)?;
                self.member_key(b'{', member);
                data.write(member, self)
                    .map_err(|error| error.in_member(member.name()))?;
            }
            Variant::Unknown(unknown) if unknown.tag().is_empty() => {
                return Err(WriteError::new("the union has no member"));
            }
            Variant::Unknown(unknown) => {
                self.out.push(b'{');
                self.key(unknown.tag());
                write_at_depth(unknown.value(), self.depth, &mut self.out)?;
            }
        }
        self.close(b'}');
        Ok(())
    }

    fn list(&mut self, schema: &'static Schema, value: &dyn List) -> Result<(), WriteError> {
        let member = schema.list_member();
        self.open(b'[')?;
        let mut first = true;
        for index in 0..value.len() {
            self.comma(&mut first);
            value
                .item(index)
                .write(member, self)
                .map_err(|error| error.at_index(index))?;
        }
        self.close(b']');
        Ok(())
    }

    fn map(&mut self, schema: &'static Schema, value: &dyn Map) -> Result<(), WriteError> {
        let member = schema.map_value();
        let shown = !schema.is_sensitive() && !schema.map_key().is_sensitive();
        self.open(b'{')?;
        let mut first = true;
        value.visit(&mut |key, item| {
            self.comma(&mut first);
            self.key(key);
            item.write(member, self)
                .map_err(|error| error.at_key(if shown { key } else { "…" }))
        })?;
        self.close(b'}');
        Ok(())
    }
}
