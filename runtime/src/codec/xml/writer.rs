//! Writing values as XML, over their schemas.

use super::escape::{self, Place};
use super::{MAX_DEPTH, is_flattened, root_name, wire_name, xml_name};
use crate::codec::json::number::{write_f32, write_f64, write_i64};
use crate::codec::sorted;
use crate::codec::text::{special_float, write_timestamp};
use crate::primitives::{BigDecimal, BigInteger, DateTime, Document, base64};
use crate::schema::{Schema, TimestampFormat, Trait};
use crate::serde::{List, Map, Structure, Union, Value, Variant, WriteError, Writer};

/// Writes one XML document, without white space between elements and without a declaration.
#[derive(Debug)]
pub struct XmlWriter {
    out: Vec<u8>,
    depth: u32,
    /// Where the next value stands. In an element, its start tag lacks the `>`.
    place: Place,
}

impl XmlWriter {
    /// The document whose root element is `value`. The root has the name of the position, else of
    /// the shape: `xmlName`, else the shape's own.
    ///
    /// # Errors
    /// What XML cannot express.
    pub fn write(schema: &'static Schema, value: &dyn Value) -> Result<Vec<u8>, WriteError> {
        let mut writer = Self::new();
        let name = root_name(schema);
        writer.open_root(name, schema)?;
        value.write(schema, &mut writer)?;
        writer.close(name);
        Ok(writer.out)
    }

    /// The document whose root element is a structure with only those of its members that `wanted`
    /// picks.
    ///
    /// # Errors
    /// What XML cannot express.
    pub fn write_members(
        schema: &'static Schema,
        value: &dyn Structure,
        wanted: fn(&Schema) -> bool,
    ) -> Result<Vec<u8>, WriteError> {
        let mut writer = Self::new();
        let name = root_name(schema);
        writer.open_root(name, schema)?;
        writer.members(schema, value, wanted)?;
        writer.close(name);
        Ok(writer.out)
    }

    fn new() -> Self {
        Self {
            out: Vec::with_capacity(256),
            depth: 0,
            place: Place::Element,
        }
    }

    fn push(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }

    fn open_root(&mut self, name: &str, schema: &'static Schema) -> Result<(), WriteError> {
        if has_namespace(schema) {
            self.open(name, schema)
        } else {
            self.open(name, schema.target())
        }
    }

    /// Begins a start tag, with the namespace of the position.
    #[inline]
    fn open(&mut self, name: &str, schema: &Schema) -> Result<(), WriteError> {
        if self.depth >= MAX_DEPTH {
            let message = format!("more than {MAX_DEPTH} elements are nested");
            return Err(WriteError::new(message));
        }
        self.depth += 1;
        self.out.push(b'<');
        self.push(name);
        for t in schema.traits() {
            if let Trait::XmlNamespace { uri, prefix } = t {
                self.namespace(uri, prefix);
            }
        }
        Ok(())
    }

    fn namespace(&mut self, uri: &str, prefix: &str) {
        self.push(" xmlns");
        if !prefix.is_empty() {
            self.push(":");
            self.push(prefix);
        }
        self.push("=\"");
        escape::write(uri, Place::Attribute, &mut self.out);
        self.push("\"");
    }

    #[inline]
    fn close(&mut self, name: &str) {
        self.depth -= 1;
        self.push("</");
        self.push(name);
        self.out.push(b'>');
    }

    /// Writes an element.
    fn element(
        &mut self,
        name: &str,
        schema: &'static Schema,
        value: &dyn Value,
    ) -> Result<(), WriteError> {
        self.open(name, schema)?;
        value.write(schema, self)?;
        self.close(name);
        Ok(())
    }

    /// Writes the member of a structure or union: one element, or several for a flattened list.
    fn member(&mut self, member: &'static Schema, value: &dyn Value) -> Result<(), WriteError> {
        if is_flattened(member) {
            value.write(member, self)
        } else {
            self.element(wire_name(member), member, value)
        }
        .map_err(|error| error.in_member(member.name()))
    }

    fn members(
        &mut self,
        schema: &'static Schema,
        value: &dyn Structure,
        wanted: fn(&Schema) -> bool,
    ) -> Result<(), WriteError> {
        let mut any_attribute = false;
        for (index, member) in schema.members().iter().enumerate() {
            if member.has(&Trait::XmlAttribute) {
                any_attribute = true;
                if !value.field(index).is_absent() && wanted(member) {
                    self.attribute(member, value.field(index))?;
                }
            }
        }
        self.begin_aggregate("a structure")?;
        for (index, member) in schema.members().iter().enumerate() {
            let field = value.field(index);
            let is_attribute = any_attribute && member.has(&Trait::XmlAttribute);
            if !field.is_absent() && !is_attribute && wanted(member) {
                self.member(member, field)?;
            }
        }
        Ok(())
    }

    fn attribute(&mut self, member: &'static Schema, value: &dyn Value) -> Result<(), WriteError> {
        self.push(" ");
        self.push(wire_name(member));
        self.push("=\"");
        let place = std::mem::replace(&mut self.place, Place::Attribute);
        value
            .write(member, self)
            .map_err(|error| error.in_member(member.name()))?;
        self.place = place;
        self.push("\"");
        Ok(())
    }

    /// Ends the start tag before the elements inside.
    #[inline]
    fn begin_aggregate(&mut self, what: &str) -> Result<(), WriteError> {
        match self.place {
            Place::Element => {
                self.out.push(b'>');
                Ok(())
            }
            Place::Attribute => {
                let message = format!("{what} cannot be written as an attribute");
                Err(WriteError::new(message))
            }
        }
    }

    /// Writes a text that needs no escapes.
    #[inline]
    fn plain(&mut self, text: &str) -> Result<(), WriteError> {
        if self.place == Place::Element {
            self.out.push(b'>');
        }
        self.push(text);
        Ok(())
    }

    /// Writes an entry of a map.
    fn entry(
        &mut self,
        name: &str,
        schema: &'static Schema,
        key: &str,
        value: &dyn Value,
    ) -> Result<(), WriteError> {
        if is_flattened(schema) {
            self.open(name, schema)?;
        } else {
            self.open(name, &ENTRY)?;
        }
        self.plain("")?;
        let key_name = xml_name(schema.map_key()).unwrap_or("key");
        self.open(key_name, schema.map_key())?;
        self.string(schema.map_key(), key)?;
        self.close(key_name);
        let value_name = xml_name(schema.map_value()).unwrap_or("value");
        self.element(value_name, schema.map_value(), value)?;
        self.close(name);
        Ok(())
    }
}

fn has_namespace(schema: &Schema) -> bool {
    let mut traits = schema.traits().iter();
    traits.any(|t| matches!(t, Trait::XmlNamespace { .. }))
}

/// The entry of a map, which has no position in a schema.
static ENTRY: Schema = crate::schema::structure("entry", &[]);

impl Writer for XmlWriter {
    /// An empty element: XML has no nulls.
    fn null(&mut self, _: &'static Schema) -> Result<(), WriteError> {
        self.plain("")
    }

    fn boolean(&mut self, _: &'static Schema, value: bool) -> Result<(), WriteError> {
        self.plain(if value { "true" } else { "false" })
    }

    fn integer(&mut self, _: &'static Schema, value: i64) -> Result<(), WriteError> {
        self.plain("")?;
        write_i64(value, &mut self.out);
        Ok(())
    }

    fn float(&mut self, _: &'static Schema, value: f32) -> Result<(), WriteError> {
        self.plain(special_float(value.into()).unwrap_or_default())?;
        if value.is_finite() {
            write_f32(value, &mut self.out);
        }
        Ok(())
    }

    fn double(&mut self, _: &'static Schema, value: f64) -> Result<(), WriteError> {
        self.plain(special_float(value).unwrap_or_default())?;
        if value.is_finite() {
            write_f64(value, &mut self.out);
        }
        Ok(())
    }

    fn big_integer(&mut self, _: &'static Schema, value: &BigInteger) -> Result<(), WriteError> {
        self.plain(value.as_ref())
    }

    fn big_decimal(&mut self, _: &'static Schema, value: &BigDecimal) -> Result<(), WriteError> {
        self.plain(value.as_ref())
    }

    fn string(&mut self, _: &'static Schema, value: &str) -> Result<(), WriteError> {
        self.plain("")?;
        escape::write(value, self.place, &mut self.out);
        Ok(())
    }

    fn blob(&mut self, _: &'static Schema, value: &[u8]) -> Result<(), WriteError> {
        self.plain("")?;
        base64::encode_to(value, &mut self.out);
        Ok(())
    }

    fn timestamp(&mut self, schema: &'static Schema, value: DateTime) -> Result<(), WriteError> {
        let format = schema
            .timestamp_format()
            .unwrap_or(TimestampFormat::DateTime);
        self.plain("")?;
        write_timestamp(value, format, &mut self.out)
    }

    fn document(&mut self, _: &'static Schema, _: &Document) -> Result<(), WriteError> {
        Err(WriteError::new("a document cannot be written as XML"))
    }

    fn structure(
        &mut self,
        schema: &'static Schema,
        value: &dyn Structure,
    ) -> Result<(), WriteError> {
        self.members(schema, value, |_| true)
    }

    fn union(&mut self, schema: &'static Schema, value: &dyn Union) -> Result<(), WriteError> {
        self.begin_aggregate("a union")?;
        match value.variant() {
            Variant::Known(index, data) => {
                let no_member = || WriteError::new("the union's member is not in its schema");
                self.member(schema.members().get(index).ok_or_else(no_member)?, data)
            }
            Variant::Unknown(unknown) if unknown.tag().is_empty() => {
                Err(WriteError::new("the union has no member"))
            }
            Variant::Unknown(_) => Err(WriteError::new(
                "the union's member is unknown, so it cannot be written as XML",
            )),
        }
    }

    fn list(&mut self, schema: &'static Schema, value: &dyn List) -> Result<(), WriteError> {
        let member = schema.list_member();
        let flattened = is_flattened(schema);
        let name = if flattened {
            wire_name(schema)
        } else {
            self.begin_aggregate("a list")?;
            xml_name(member).unwrap_or("member")
        };
        let tag = if flattened && has_namespace(schema) {
            schema
        } else {
            member
        };
        for index in 0..value.len() {
            self.open(name, tag)?;
            value
                .item(index)
                .write(member, self)
                .map_err(|error| error.at_index(index))?;
            self.close(name);
        }
        Ok(())
    }

    fn map(&mut self, schema: &'static Schema, value: &dyn Map) -> Result<(), WriteError> {
        let name = if is_flattened(schema) {
            wire_name(schema)
        } else {
            self.begin_aggregate("a map")?;
            "entry"
        };
        let shown = !schema.is_sensitive() && !schema.map_key().is_sensitive();
        let start = self.out.len();
        let places = sorted::write(value, start, &mut |_, key, item| {
            self.entry(name, schema, key, item)
                .map_err(|error| error.at_key(if shown { key } else { "…" }))?;
            Ok(self.out.len())
        })?;
        if let Some(places) = places {
            let entries = self.out.get(start..).unwrap_or_default().to_vec();
            self.out.truncate(start);
            for place in places {
                let entry = entries.get(place.start - start..place.end - start);
                self.out.extend_from_slice(entry.unwrap_or_default());
            }
        }
        Ok(())
    }
}
