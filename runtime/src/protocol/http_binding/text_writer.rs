//! Values as text: in labels, query parameters, headers and text payloads.

use crate::codec::text::{float_text, timestamp_text};
use crate::primitives::{BigDecimal, BigInteger, DateTime, Document, base64};
use crate::schema::{Schema, TimestampFormat};
use crate::serde::{List, Map, Structure, Union, Value, WriteError, Writer};

/// Where the text goes; it decides on the form of timestamps and on quotes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Label,
    Query,
    Header,
    /// The whole body.
    Payload,
}

/// Collects the texts of one member: one for a simple type, one for each element of a list or
/// entry of a map.
pub(in crate::protocol) struct TextWriter {
    place: Place,
    entries: Vec<(String, Vec<u8>)>,
    /// The key of the map's entry that is being written.
    key: Option<String>,
    in_list: bool,
}

impl TextWriter {
    /// The texts of a member with the keys of the map they are from, sorted by them; the keys are
    /// empty for all types but maps.
    pub(super) fn entries(
        place: Place,
        member: &'static Schema,
        value: &dyn Value,
    ) -> Result<Vec<(String, String)>, WriteError> {
        let collected = Self::collect(place, member, value)?;
        let mut entries: Vec<_> = collected
            .into_iter()
            .map(|(key, text)| (key, String::from_utf8(text).unwrap_or_default()))
            .collect();
        entries.sort_by(|(a, _), (b, _)| a.cmp(b));
        Ok(entries)
    }

    /// The text of a member of a simple type; a list's elements are joined by `, `.
    pub(super) fn single(
        place: Place,
        member: &'static Schema,
        value: &dyn Value,
    ) -> Result<String, WriteError> {
        let texts = Self::collect(place, member, value)?;
        let joined = texts
            .into_iter()
            .map(|(_, text)| text)
            .collect::<Vec<_>>()
            .join(&b", "[..]);
        Ok(String::from_utf8(joined).unwrap_or_default())
    }

    /// The bytes of a text or blob that is a whole body.
    pub(in crate::protocol) fn payload(
        member: &'static Schema,
        value: &dyn Value,
    ) -> Result<Vec<u8>, WriteError> {
        let texts = Self::collect(Place::Payload, member, value)?;
        Ok(texts
            .into_iter()
            .next()
            .map(|(_, text)| text)
            .unwrap_or_default())
    }

    fn collect(
        place: Place,
        member: &'static Schema,
        value: &dyn Value,
    ) -> Result<Vec<(String, Vec<u8>)>, WriteError> {
        let mut writer = Self {
            place,
            entries: Vec::new(),
            key: None,
            in_list: false,
        };
        value
            .write(member, &mut writer)
            .map_err(|error| error.in_member(member.name()))?;
        Ok(writer.entries)
    }

    fn push(&mut self, text: impl Into<Vec<u8>>) -> Result<(), WriteError> {
        self.entries
            .push((self.key.clone().unwrap_or_default(), text.into()));
        Ok(())
    }

    fn unfit(&self, what: &str) -> Result<(), WriteError> {
        let place = match self.place {
            Place::Label => "a label",
            Place::Query => "a query parameter",
            Place::Header => "a header",
            Place::Payload => "a text body",
        };
        Err(WriteError::new(format!(
            "{what} cannot be written as {place}"
        )))
    }
}

/// In a list, quotes tell a comma of the text from one between elements.
fn quote(text: &str) -> String {
    let plain = !text.contains([',', '"']) && text.trim() == text;
    if plain {
        return text.to_owned();
    }
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{escaped}\"")
}

impl Writer for TextWriter {
    /// Absent elements have no text.
    fn null(&mut self, _: &'static Schema) -> Result<(), WriteError> {
        Ok(())
    }

    fn boolean(&mut self, _: &'static Schema, value: bool) -> Result<(), WriteError> {
        self.push(if value { "true" } else { "false" })
    }

    fn integer(&mut self, _: &'static Schema, value: i64) -> Result<(), WriteError> {
        self.push(value.to_string())
    }

    fn float(&mut self, _: &'static Schema, value: f32) -> Result<(), WriteError> {
        self.push(float_text(value.into(), format!("{value:?}")))
    }

    fn double(&mut self, _: &'static Schema, value: f64) -> Result<(), WriteError> {
        self.push(float_text(value, format!("{value:?}")))
    }

    fn big_integer(&mut self, _: &'static Schema, value: &BigInteger) -> Result<(), WriteError> {
        self.push(value.as_ref())
    }

    fn big_decimal(&mut self, _: &'static Schema, value: &BigDecimal) -> Result<(), WriteError> {
        self.push(value.as_ref())
    }

    /// In headers a string with a media type is base64, as its text may be of several lines.
    fn string(&mut self, schema: &'static Schema, value: &str) -> Result<(), WriteError> {
        match self.place {
            Place::Header if schema.media_type().is_some() => self.push(base64::encode(value)),
            Place::Header if self.in_list => self.push(quote(value)),
            _ => self.push(value),
        }
    }

    fn blob(&mut self, _: &'static Schema, value: &[u8]) -> Result<(), WriteError> {
        match self.place {
            Place::Payload => self.push(value),
            _ => self.push(base64::encode(value)),
        }
    }

    fn timestamp(&mut self, schema: &'static Schema, value: DateTime) -> Result<(), WriteError> {
        let default = match self.place {
            Place::Header => TimestampFormat::HttpDate,
            _ => TimestampFormat::DateTime,
        };
        let text = timestamp_text(value, schema.timestamp_format().unwrap_or(default))?;
        self.push(text)
    }

    fn document(&mut self, _: &'static Schema, _: &Document) -> Result<(), WriteError> {
        self.unfit("a document")
    }

    fn structure(&mut self, _: &'static Schema, _: &dyn Structure) -> Result<(), WriteError> {
        self.unfit("a structure")
    }

    fn union(&mut self, _: &'static Schema, _: &dyn Union) -> Result<(), WriteError> {
        self.unfit("a union")
    }

    fn list(&mut self, schema: &'static Schema, value: &dyn List) -> Result<(), WriteError> {
        if self.in_list || !matches!(self.place, Place::Query | Place::Header) {
            return self.unfit("a list");
        }
        self.in_list = true;
        let member = schema.list_member();
        for index in 0..value.len() {
            value
                .item(index)
                .write(member, self)
                .map_err(|error| error.at_index(index))?;
        }
        self.in_list = false;
        Ok(())
    }

    fn map(&mut self, schema: &'static Schema, value: &dyn Map) -> Result<(), WriteError> {
        if self.key.is_some() || !matches!(self.place, Place::Query | Place::Header) {
            return self.unfit("a map");
        }
        let member = schema.map_value();
        value.visit(&mut |key, item| {
            self.key = Some(key.to_owned());
            item.write(member, self).map_err(|error| error.at_key(key))
        })?;
        self.key = None;
        Ok(())
    }
}
