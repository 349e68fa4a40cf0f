//! Reading JSON into values, over their schemas.

use std::borrow::Cow;

use super::Settings;
use super::document::read_document;
use super::lexer::Lexer;
use crate::codec::seen::Seen;
use crate::primitives::{BigDecimal, BigInteger, Blob, DateTime, DateTimeFormat, Document, base64};
use crate::schema::{Kind, Schema, TimestampFormat};
use crate::serde::{List, Map, ReadError, Reader, Structure, Union, UnknownVariant, Value};

/// Reads one JSON value into Rust values.
pub struct JsonReader<'a> {
    lexer: Lexer<'a>,
    settings: Settings,
}

impl<'a> JsonReader<'a> {
    /// A reader of the value in `input`.
    ///
    /// # Errors
    /// Bytes that are not UTF-8.
    pub fn new(input: &'a [u8], settings: Settings) -> Result<Self, ReadError> {
        Ok(Self {
            lexer: Lexer::new(input)?,
            settings,
        })
    }

    /// Reads the one value of `input` into `value`; a null leaves it as it is.
    ///
    /// # Errors
    /// Malformed input, a value of another type, or text after the value.
    pub fn read(
        input: &'a [u8],
        settings: Settings,
        schema: &'static Schema,
        value: &mut dyn Value,
    ) -> Result<(), ReadError> {
        let mut reader = Self::new(input, settings)?;
        if !reader.lexer.null()? {
            value.read(schema, &mut reader)?;
        }
        reader.finish()
    }

    /// Checks that only white space follows.
    ///
    /// # Errors
    /// Anything else.
    pub fn finish(mut self) -> Result<(), ReadError> {
        self.lexer.finish()
    }

    /// Reads a structure of whose members only those that `wanted` picks are in the body. The
    /// others are unknown members here.
    ///
    /// # Errors
    /// Malformed input, or a value of another type.
    pub fn members(
        &mut self,
        schema: &'static Schema,
        value: &mut dyn Structure,
        wanted: fn(&Schema) -> bool,
    ) -> Result<(), ReadError> {
        let members = schema.members();
        let mut seen = Seen::default();
        let mut next = 0;
        let mut more = self.lexer.open(b'{')?;
        while more {
            let key = self.lexer.key()?;
            match self
                .find(members, next, &key)
                .filter(|(_, member)| wanted(member))
            {
                Some((index, member)) => {
                    if seen.note(index) {
                        return Err(self.twice().in_member(member.name()));
                    }
                    next = index + 1;
                    if !self.lexer.null()? {
                        value
                            .field_mut(index)
                            .read(member, self)
                            .map_err(|error| error.in_member(member.name()))?;
                    }
                }
                None => self.lexer.skip_value()?,
            }
            more = self.lexer.more(b'{')?;
        }
        Ok(())
    }

    /// The member with this name on the wire. Members mostly come in the order of the model, so
    /// the one at `next` is tried first.
    #[inline]
    fn find(
        &self,
        members: &'static [Schema],
        next: usize,
        key: &str,
    ) -> Option<(usize, &'static Schema)> {
        let named = |member: &Schema| self.wire_name(member) == key;
        match members.get(next) {
            Some(member) if named(member) => Some((next, member)),
            _ => members.iter().enumerate().find(|(_, member)| named(member)),
        }
    }

    #[inline]
    fn wire_name(&self, member: &Schema) -> &'static str {
        if self.settings.json_name {
            member.json_name()
        } else {
            member.name()
        }
    }

    #[cold]
    fn twice(&self) -> ReadError {
        self.lexer
            .fault("the member stands here twice, the second time")
    }

    /// A float that JSON numbers cannot express, which is written as a string.
    fn special_float(&mut self, what: &str) -> Result<f64, ReadError> {
        let mark = self.lexer.pos;
        let value = match &*self.lexer.string()? {
            "NaN" => f64::NAN,
            "Infinity" => f64::INFINITY,
            "-Infinity" => f64::NEG_INFINITY,
            _ => {
                self.lexer.pos = mark;
                return Err(self.lexer.expected(what));
            }
        };
        Ok(value)
    }

    fn is_string(&self) -> bool {
        self.lexer.peek() == Some(b'"')
    }

    fn timestamp_format(&self, schema: &Schema) -> TimestampFormat {
        let modelled = if self.settings.timestamp_format {
            schema.timestamp_format()
        } else {
            None
        };
        modelled.unwrap_or(TimestampFormat::EpochSeconds)
    }
}

impl Reader for JsonReader<'_> {
    fn null(&mut self, _: &'static Schema) -> Result<bool, ReadError> {
        self.lexer.null()
    }

    fn boolean(&mut self, _: &'static Schema) -> Result<bool, ReadError> {
        self.lexer.boolean()
    }

    fn integer(&mut self, _: &'static Schema) -> Result<i64, ReadError> {
        self.lexer.number("a number")?.to_i64()
    }

    fn float(&mut self, _: &'static Schema) -> Result<f32, ReadError> {
        if self.is_string() {
            return self.special_float("a number").map(|value| value as f32);
        }
        self.lexer.number("a number")?.to_f32()
    }

    fn double(&mut self, _: &'static Schema) -> Result<f64, ReadError> {
        if self.is_string() {
            return self.special_float("a number");
        }
        self.lexer.number("a number")?.to_f64()
    }

    /// Numbers and strings, whichever the protocol writes.
    fn big_integer(&mut self, _: &'static Schema) -> Result<BigInteger, ReadError> {
        if self.is_string() {
            let text = self.lexer.string()?;
            return text
                .parse()
                .map_err(|_| self.lexer.fault("the string is no integer"));
        }
        self.lexer.number("a number")?.to_big_integer()
    }

    /// Numbers and strings, whichever the protocol writes.
    fn big_decimal(&mut self, _: &'static Schema) -> Result<BigDecimal, ReadError> {
        if self.is_string() {
            let text = self.lexer.string()?;
            return text
                .parse()
                .map_err(|_| self.lexer.fault("the string is no decimal number"));
        }
        self.lexer.number("a number")?.to_big_decimal()
    }

    fn string(&mut self, _: &'static Schema) -> Result<Cow<'_, str>, ReadError> {
        self.lexer.string()
    }

    fn blob(&mut self, _: &'static Schema) -> Result<Blob, ReadError> {
        let text = self.lexer.string()?;
        base64::decode(text.as_bytes())
            .map(Blob::new)
            .map_err(|_| self.lexer.fault("the string is not base64, which ends"))
    }

    /// A number is seconds since 1970 whatever the format; where numbers are expected, date-time
    /// text is taken too.
    fn timestamp(&mut self, schema: &'static Schema) -> Result<DateTime, ReadError> {
        let format = match self.timestamp_format(schema) {
            TimestampFormat::HttpDate => DateTimeFormat::HttpDate,
            TimestampFormat::DateTime | TimestampFormat::EpochSeconds => {
                DateTimeFormat::DateTimeWithOffset
            }
        };
        let start = self.lexer.pos;
        let parsed = if self.is_string() {
            DateTime::from_str(&self.lexer.string()?, format)
        } else {
            let number = self.lexer.number("a timestamp")?;
            DateTime::from_str(number.text, DateTimeFormat::EpochSeconds)
        };
        parsed.map_err(|error| ReadError::new(format!("{error}, at byte {start}")))
    }

    fn document(&mut self, schema: &'static Schema) -> Result<Document, ReadError> {
        read_document(&mut self.lexer).map_err(|error| {
            // The error's path shows keys of the document.
            if schema.is_sensitive() {
                self.lexer.fault("the document is malformed")
            } else {
                error
            }
        })
    }

    fn structure(
        &mut self,
        schema: &'static Schema,
        value: &mut dyn Structure,
    ) -> Result<(), ReadError> {
        self.members(schema, value, |_| true)
    }

    /// Reads the one member that is not null; `__type` is no member.
    fn union(&mut self, schema: &'static Schema, value: &mut dyn Union) -> Result<(), ReadError> {
        let start = self.lexer.pos;
        let members = schema.members();
        let mut found = false;
        let mut more = self.lexer.open(b'{')?;
        while more {
            let key = self.lexer.key()?;
            if self.lexer.null()? {
            } else if let Some((index, member)) = self.find(members, 0, &key) {
                self.only_one(&mut found)?;
                value
                    .set_variant(index)
                    .read(member, self)
                    .map_err(|error| error.in_member(member.name()))?;
            } else if key == "__type" {
                self.lexer.skip_value()?;
            } else {
                self.only_one(&mut found)?;
                let data = self.document(schema)?;
                value.set_unknown(UnknownVariant::new(key, data));
            }
            more = self.lexer.more(b'{')?;
        }
        if found {
            return Ok(());
        }
        Err(ReadError::new(format!(
            "the union has no member, at byte {start}"
        )))
    }

    /// A null in a list that is not sparse is passed over, unless it is a document.
    fn list(&mut self, schema: &'static Schema, value: &mut dyn List) -> Result<(), ReadError> {
        let member = schema.list_member();
        let keep_null = schema.is_sparse() || member.kind() == Kind::Document;
        let mut index = 0;
        let mut more = self.lexer.open(b'[')?;
        while more {
            if keep_null || !self.lexer.null()? {
                value
                    .push()
                    .read(member, self)
                    .map_err(|error| error.at_index(index))?;
            }
            index += 1;
            more = self.lexer.more(b'[')?;
        }
        Ok(())
    }

    /// A null in a map that is not sparse is passed over, unless it is a document.
    fn map(&mut self, schema: &'static Schema, value: &mut dyn Map) -> Result<(), ReadError> {
        let member = schema.map_value();
        let keep_null = schema.is_sparse() || member.kind() == Kind::Document;
        let shown = !schema.is_sensitive() && !schema.map_key().is_sensitive();
        // A key that comes twice replaces its entry, which shows in the count.
        let mut expected = value.len();
        let mut more = self.lexer.open(b'{')?;
        while more {
            let key = self.lexer.key()?;
            if keep_null || !self.lexer.null()? {
                expected += 1;
                value
                    .insert(&key)
                    .read(member, self)
                    .map_err(|error| error.at_key(if shown { &key } else { "…" }))?;
            }
            more = self.lexer.more(b'{')?;
        }
        if value.len() != expected {
            return Err(self.lexer.fault("the object has a key twice, which ends"));
        }
        Ok(())
    }
}

impl JsonReader<'_> {
    fn only_one(&self, found: &mut bool) -> Result<(), ReadError> {
        if std::mem::replace(found, true) {
            return Err(self.lexer.fault("the union has a second member"));
        }
        Ok(())
    }
}
