//! Reading one value after another: each kind from the element or attribute that the reader stands on.

use std::borrow::Cow;

use super::members::Members;
use super::reader::{At, XmlReader};
use super::{is_flattened, local, xml_name};
use crate::codec::text;
use crate::primitives::{BigDecimal, BigInteger, Blob, DateTime, Document, base64};
use crate::schema::{Kind, Schema, TimestampFormat};
use crate::serde::{List, Map, ReadError, Reader, Structure, Union, UnknownVariant};

impl Reader for XmlReader<'_> {
    /// `xsi:nil`, and an empty element where a value cannot be empty.
    fn null(&mut self, schema: &'static Schema) -> Result<bool, ReadError> {
        let At::Element(tag) = &self.at else {
            return Ok(false);
        };
        let may_be_empty = matches!(
            schema.kind(),
            Kind::String | Kind::Enum | Kind::Blob | Kind::List | Kind::Map | Kind::Structure
        );
        if tag.is_nil() || (!may_be_empty && self.lexer.is_empty(tag)) {
            self.lexer.skip(tag)?;
            return Ok(true);
        }
        Ok(false)
    }

    fn boolean(&mut self, _: &'static Schema) -> Result<bool, ReadError> {
        self.parsed(|text| match text.trim() {
            "1" => Ok(true),
            "0" => Ok(false),
            word => text::parse(&word.to_ascii_lowercase(), "true or false"),
        })
    }

    fn integer(&mut self, _: &'static Schema) -> Result<i64, ReadError> {
        self.parsed(|text| text::parse(text, "a whole number"))
    }

    fn float(&mut self, _: &'static Schema) -> Result<f32, ReadError> {
        self.parsed(|text| text::parse_float(text, |value| value))
    }

    fn double(&mut self, _: &'static Schema) -> Result<f64, ReadError> {
        self.parsed(|text| text::parse_float(text, f64::from))
    }

    fn big_integer(&mut self, _: &'static Schema) -> Result<BigInteger, ReadError> {
        self.parsed(|text| text::parse(text, "a whole number"))
    }

    fn big_decimal(&mut self, _: &'static Schema) -> Result<BigDecimal, ReadError> {
        self.parsed(|text| text::parse(text, "a number"))
    }

    fn string(&mut self, _: &'static Schema) -> Result<Cow<'_, str>, ReadError> {
        self.text()
    }

    fn blob(&mut self, _: &'static Schema) -> Result<Blob, ReadError> {
        self.parsed(|text| {
            base64::decode(text.trim())
                .map(Blob::new)
                .map_err(|_| ReadError::new("expected base64, found another text"))
        })
    }

    fn timestamp(&mut self, schema: &'static Schema) -> Result<DateTime, ReadError> {
        let format = schema
            .timestamp_format()
            .unwrap_or(TimestampFormat::DateTime);
        self.parsed(|text| text::parse_timestamp(text, format))
    }

    /// XML has no documents; what a member without data holds is passed over.
    fn document(&mut self, schema: &'static Schema) -> Result<Document, ReadError> {
        if schema.kind() == Kind::Document {
            return Err(self.lexer.fault("a document cannot be read from XML"));
        }
        let tag = self.element()?;
        self.lexer.skip(&tag).map(|()| Document::Null)
    }

    fn structure(
        &mut self,
        schema: &'static Schema,
        value: &mut dyn Structure,
    ) -> Result<(), ReadError> {
        self.members(schema, value, |_| true)
    }

    /// An element without members leaves the union as it is.
    fn union(&mut self, schema: &'static Schema, value: &mut dyn Union) -> Result<(), ReadError> {
        let tag = self.element()?;
        let members = Members {
            schema,
            wanted: |_| true,
        };
        let mut found = false;
        while let Some(child) = self.lexer.child(&tag)? {
            if std::mem::replace(&mut found, true) {
                return Err(self.lexer.fault("the union has a second member"));
            }
            let name = child.local_name();
            if let Some((index, member)) = members.find(name, 0) {
                self.at = At::Element(child);
                value
                    .set_variant(index)
                    .read(member, self)
                    .map_err(|error| error.in_member(member.name()))?;
            } else {
                self.lexer.skip(&child)?;
                value.set_unknown(UnknownVariant::new(name, Document::Null));
            }
        }
        Ok(())
    }

    /// The elements of a flattened list stand where the list would, each under its name.
    fn list(&mut self, schema: &'static Schema, value: &mut dyn List) -> Result<(), ReadError> {
        let member = schema.list_member();
        let tag = self.element()?;
        let mut push = |reader: &mut Self, item| {
            let index = value.len();
            reader.at = At::Element(item);
            value
                .push()
                .read(member, reader)
                .map_err(|error| error.at_index(index))
        };
        if is_flattened(schema) {
            push(self, tag)?;
            while let Some(item) = self.lexer.sibling(&tag)? {
                push(self, item)?;
            }
            return Ok(());
        }
        let name = local(xml_name(member).unwrap_or("member"));
        while let Some(item) = self.lexer.child(&tag)? {
            if item.local_name() == name {
                push(self, item)?;
            } else {
                self.lexer.skip(&item)?;
            }
        }
        Ok(())
    }

    /// The entries of a flattened map stand where the map would, each under its name.
    fn map(&mut self, schema: &'static Schema, value: &mut dyn Map) -> Result<(), ReadError> {
        let tag = self.element()?;
        if is_flattened(schema) {
            self.entry(&tag, schema, value)?;
            while let Some(entry) = self.lexer.sibling(&tag)? {
                self.entry(&entry, schema, value)?;
            }
            return Ok(());
        }
        while let Some(entry) = self.lexer.child(&tag)? {
            if entry.local_name() == "entry" {
                self.entry(&entry, schema, value)?;
            } else {
                self.lexer.skip(&entry)?;
            }
        }
        Ok(())
    }
}
