//! Writing values as a form, over their schemas.

use super::{Dialect, MAX_DEPTH, member_name, xml_name};
use crate::codec::sorted;
use crate::codec::text::{float_text, timestamp_text};
use crate::encode::{Slash, push_encoded};
use crate::primitives::{BigDecimal, BigInteger, DateTime, Document, base64};
use crate::schema::{Schema, TimestampFormat, Trait};
use crate::serde::{List, Map, Structure, Union, Value, Variant, WriteError, Writer};

/// Writes one form.
#[derive(Debug)]
pub struct QueryWriter {
    out: String,
    /// The key of the position that is being written, percent-encoded.
    key: String,
    depth: u32,
    dialect: Dialect,
}

impl QueryWriter {
    /// A form that begins with the operation and the version of the service.
    pub fn new(dialect: Dialect, action: &str, version: &str) -> Self {
        let mut out = String::with_capacity(128);
        out.push_str("Action=");
        push_encoded(&mut out, action, Slash::Encode);
        out.push_str("&Version=");
        push_encoded(&mut out, version, Slash::Encode);
        Self {
            out,
            key: String::with_capacity(64),
            depth: 0,
            dialect,
        }
    }

    /// Adds the members of an input.
    ///
    /// # Errors
    /// What forms cannot express.
    pub fn members(
        &mut self,
        schema: &'static Schema,
        value: &dyn Structure,
    ) -> Result<(), WriteError> {
        self.enter()?;
        for (index, member) in schema.members().iter().enumerate() {
            let field = value.field(index);
            if !field.is_absent() {
                self.member(member, field)?;
            }
        }
        self.depth -= 1;
        Ok(())
    }

    /// What has been written.
    pub fn into_bytes(self) -> Vec<u8> {
        self.out.into_bytes()
    }

    fn enter(&mut self) -> Result<(), WriteError> {
        if self.depth >= MAX_DEPTH {
            let message = format!("more than {MAX_DEPTH} values are nested");
            return Err(WriteError::new(message));
        }
        self.depth += 1;
        Ok(())
    }

    /// Calls `write` with this step added to the key.
    fn step(
        &mut self,
        name: &str,
        write: impl FnOnce(&mut Self) -> Result<(), WriteError>,
    ) -> Result<(), WriteError> {
        let length = self.key.len();
        if length > 0 {
            self.key.push('.');
        }
        push_encoded(&mut self.key, name, Slash::Encode);
        write(self)?;
        self.key.truncate(length);
        Ok(())
    }

    fn member(&mut self, member: &'static Schema, value: &dyn Value) -> Result<(), WriteError> {
        self.step(&member_name(self.dialect, member), |writer| {
            value.write(member, writer)
        })
        .map_err(|error| error.in_member(member.name()))
    }

    fn begin_pair(&mut self) {
        self.out.push('&');
        self.out.push_str(&self.key);
        self.out.push('=');
    }

    fn pair(&mut self, value: &str) -> Result<(), WriteError> {
        self.begin_pair();
        push_encoded(&mut self.out, value, Slash::Encode);
        Ok(())
    }

    fn entry(
        &mut self,
        number: usize,
        schema: &'static Schema,
        key: &str,
        value: &dyn Value,
    ) -> Result<(), WriteError> {
        self.step(&number.to_string(), |writer| {
            let key_name = xml_name(schema.map_key()).unwrap_or("key");
            writer.step(key_name, |writer| writer.pair(key))?;
            let value_name = xml_name(schema.map_value()).unwrap_or("value");
            writer.step(value_name, |writer| value.write(schema.map_value(), writer))
        })
    }

    fn entries(&mut self, schema: &'static Schema, value: &dyn Map) -> Result<(), WriteError> {
        let shown = !schema.is_sensitive() && !schema.map_key().is_sensitive();
        let start = self.out.len();
        let places = sorted::write(value, start, &mut |rank, key, item| {
            self.entry(rank + 1, schema, key, item)
                .map_err(|error| error.at_key(if shown { key } else { "…" }))?;
            Ok(self.out.len())
        })?;
        if let Some(places) = places {
            let entries = self.out.split_off(start);
            for place in places {
                let entry = entries.get(place.start - start..place.end - start);
                self.out.push_str(entry.unwrap_or_default());
            }
        }
        Ok(())
    }

    fn items(&mut self, schema: &'static Schema, value: &dyn List) -> Result<(), WriteError> {
        let member = schema.list_member();
        for index in 0..value.len() {
            let item = value.item(index);
            self.step(&(index + 1).to_string(), |writer| {
                item.write(member, writer)
            })
            .map_err(|error| error.at_index(index))?;
        }
        Ok(())
    }
}

impl Writer for QueryWriter {
    /// A key without value: forms have no nulls.
    fn null(&mut self, _: &'static Schema) -> Result<(), WriteError> {
        self.pair("")
    }

    fn boolean(&mut self, _: &'static Schema, value: bool) -> Result<(), WriteError> {
        self.pair(if value { "true" } else { "false" })
    }

    fn integer(&mut self, _: &'static Schema, value: i64) -> Result<(), WriteError> {
        self.pair(&value.to_string())
    }

    fn float(&mut self, _: &'static Schema, value: f32) -> Result<(), WriteError> {
        self.pair(&float_text(value.into(), format!("{value:?}")))
    }

    fn double(&mut self, _: &'static Schema, value: f64) -> Result<(), WriteError> {
        self.pair(&float_text(value, format!("{value:?}")))
    }

    fn big_integer(&mut self, _: &'static Schema, value: &BigInteger) -> Result<(), WriteError> {
        self.pair(value.as_ref())
    }

    fn big_decimal(&mut self, _: &'static Schema, value: &BigDecimal) -> Result<(), WriteError> {
        self.pair(value.as_ref())
    }

    fn string(&mut self, _: &'static Schema, value: &str) -> Result<(), WriteError> {
        self.pair(value)
    }

    fn blob(&mut self, _: &'static Schema, value: &[u8]) -> Result<(), WriteError> {
        self.pair(&base64::encode(value))
    }

    fn timestamp(&mut self, schema: &'static Schema, value: DateTime) -> Result<(), WriteError> {
        let format = schema
            .timestamp_format()
            .unwrap_or(TimestampFormat::DateTime);
        self.pair(&timestamp_text(value, format)?)
    }

    fn document(&mut self, _: &'static Schema, _: &Document) -> Result<(), WriteError> {
        Err(WriteError::new("a document cannot be written as a form"))
    }

    fn structure(
        &mut self,
        schema: &'static Schema,
        value: &dyn Structure,
    ) -> Result<(), WriteError> {
        self.members(schema, value)
    }

    fn union(&mut self, schema: &'static Schema, value: &dyn Union) -> Result<(), WriteError> {
        self.enter()?;
        match value.variant() {
            Variant::Known(index, data) => {
                let no_member = || WriteError::new("the union's member is not in its schema");
                let member = schema.members().get(index).ok_or_else(no_member)?;
                self.member(member, data)?;
            }
            Variant::Unknown(unknown) if unknown.tag().is_empty() => {
                return Err(WriteError::new("the union has no member"));
            }
            Variant::Unknown(_) => {
                return Err(WriteError::new(
                    "the union's member is unknown, so it cannot be written as a form",
                ));
            }
        }
        self.depth -= 1;
        Ok(())
    }

    fn list(&mut self, schema: &'static Schema, value: &dyn List) -> Result<(), WriteError> {
        if value.is_empty() {
            return match self.dialect {
                Dialect::Aws => self.pair(""),
                Dialect::Ec2 => Ok(()),
            };
        }
        self.enter()?;
        if self.dialect == Dialect::Ec2 || schema.has(&Trait::XmlFlattened) {
            self.items(schema, value)?;
        } else {
            let name = xml_name(schema.list_member()).unwrap_or("member");
            self.step(name, |writer| writer.items(schema, value))?;
        }
        self.depth -= 1;
        Ok(())
    }

    fn map(&mut self, schema: &'static Schema, value: &dyn Map) -> Result<(), WriteError> {
        if self.dialect == Dialect::Ec2 {
            return Err(WriteError::new("ec2Query has no maps"));
        }
        self.enter()?;
        if schema.has(&Trait::XmlFlattened) {
            self.entries(schema, value)?;
        } else {
            self.step("entry", |writer| writer.entries(schema, value))?;
        }
        self.depth -= 1;
        Ok(())
    }
}
