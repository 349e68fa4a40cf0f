//! Reading CBOR into values, over their schemas.

use std::borrow::Cow;

use super::decoder::Decoder;
use super::document::read_document;
use super::number::{read_big_decimal, read_big_integer};
use super::{major, tag};
use crate::codec::seen::Seen;
use crate::primitives::date_time::civil;
use crate::primitives::{BigDecimal, BigInteger, Blob, DateTime, Document};
use crate::schema::{Kind, Schema};
use crate::serde::{List, Map, ReadError, Reader, Structure, Union, UnknownVariant, Value};

/// How many elements of a list to make room for at once: the input only claims to have them.
const MAX_RESERVE: usize = 1024;
/// Up to this many seconds from 1970, 64 bits hold microseconds beside them.
const MICROSECONDS_UP_TO: f64 = 4_294_967_296.0;

/// Reads one CBOR item into Rust values.
pub struct CborReader<'a> {
    from: Decoder<'a>,
}

impl<'a> CborReader<'a> {
    /// A reader of the item in `input`.
    pub fn new(input: &'a [u8]) -> Self {
        Self {
            from: Decoder::new(input),
        }
    }

    /// Reads the one item of `input` into `value`; a null leaves it as it is.
    ///
    /// # Errors
    /// Malformed input, a value of another type, or bytes after the item.
    pub fn read(
        input: &'a [u8],
        schema: &'static Schema,
        value: &mut dyn Value,
    ) -> Result<(), ReadError> {
        let mut reader = Self::new(input);
        if !reader.from.null() {
            value.read(schema, &mut reader)?;
        }
        reader.finish()
    }

    /// Checks that nothing follows.
    ///
    /// # Errors
    /// Anything else.
    pub fn finish(self) -> Result<(), ReadError> {
        self.from.finish()
    }

    /// Reads a structure of whose members only those that `wanted` picks are in the map. The others
    /// are unknown members here.
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
        let mut items = self.from.open(major::MAP, "a map")?;
        while self.from.more(&mut items)? {
            let key = self.from.key()?;
            let found = find(members, next, &key).filter(|(_, member)| wanted(member));
            let Some((index, member)) = found else {
                self.from.skip()?;
                continue;
            };
            if seen.note(index) {
                let twice = self
                    .from
                    .fault("the member stands here twice, the second time");
                return Err(twice.in_member(member.name()));
            }
            next = index + 1;
            if !self.from.null() {
                value
                    .field_mut(index)
                    .read(member, self)
                    .map_err(|error| error.in_member(member.name()))?;
            }
        }
        Ok(())
    }

    /// A number as a float.
    fn number(&mut self) -> Result<f64, ReadError> {
        let start = self.from.pos;
        let head = self.from.head()?;
        match head.major {
            major::UNSIGNED => Ok(head.value as f64),
            major::NEGATIVE => Ok(-1.0 - head.value as f64),
            _ => Decoder::float_of(head).ok_or_else(|| self.from.expected("a number", start)),
        }
    }

    fn only_one(&self, found: &mut bool) -> Result<(), ReadError> {
        if std::mem::replace(found, true) {
            return Err(self.from.fault("the union has a second member"));
        }
        Ok(())
    }
}

/// The member with this name. Members mostly come in the order of the model, so the one at `next`
/// is tried first.
#[inline]
fn find(members: &'static [Schema], next: usize, key: &[u8]) -> Option<(usize, &'static Schema)> {
    let named = |member: &Schema| member.name().as_bytes() == key;
    match members.get(next) {
        Some(member) if named(member) => Some((next, member)),
        _ => members.iter().enumerate().find(|(_, member)| named(member)),
    }
}

impl Reader for CborReader<'_> {
    fn null(&mut self, _: &'static Schema) -> Result<bool, ReadError> {
        Ok(self.from.null())
    }

    fn boolean(&mut self, _: &'static Schema) -> Result<bool, ReadError> {
        self.from.boolean()
    }

    /// Floats without a fraction are taken too.
    fn integer(&mut self, _: &'static Schema) -> Result<i64, ReadError> {
        const BEYOND: f64 = 9_223_372_036_854_775_808.0;
        let start = self.from.pos;
        let head = self.from.head()?;
        let value = match (head.major, i64::try_from(head.value)) {
            (major::UNSIGNED, Ok(value)) => return Ok(value),
            (major::NEGATIVE, Ok(value)) => return Ok(!value),
            (major::UNSIGNED | major::NEGATIVE, Err(_)) => None,
            _ => match Decoder::float_of(head) {
                None => return Err(self.from.expected("an integer", start)),
                float => float.filter(|v| v.fract() == 0.0 && (-BEYOND..BEYOND).contains(v)),
            },
        };
        match value {
            Some(value) => Ok(value as i64),
            None => Err(self
                .from
                .fault_at("the number has a fraction, or more than 64 bits,", start)),
        }
    }

    fn float(&mut self, _: &'static Schema) -> Result<f32, ReadError> {
        let start = self.from.pos;
        let value = self.number()?;
        let narrow = value as f32;
        if narrow.is_infinite() && value.is_finite() {
            return Err(self
                .from
                .fault_at("the number is out of the range of a float", start));
        }
        Ok(narrow)
    }

    fn double(&mut self, _: &'static Schema) -> Result<f64, ReadError> {
        self.number()
    }

    fn big_integer(&mut self, _: &'static Schema) -> Result<BigInteger, ReadError> {
        read_big_integer(&mut self.from)
    }

    fn big_decimal(&mut self, _: &'static Schema) -> Result<BigDecimal, ReadError> {
        read_big_decimal(&mut self.from)
    }

    fn string(&mut self, _: &'static Schema) -> Result<Cow<'_, str>, ReadError> {
        self.from.text()
    }

    fn blob(&mut self, _: &'static Schema) -> Result<Blob, ReadError> {
        Ok(Blob::new(self.from.bytes()?.into_owned()))
    }

    /// Seconds since 1970, whatever `timestampFormat` says.
    fn timestamp(&mut self, _: &'static Schema) -> Result<DateTime, ReadError> {
        let start = self.from.pos;
        let wrong = |from: &Decoder<'_>| from.expected("a timestamp", start);
        let head = self.from.head()?;
        if (head.major, head.value) != (major::TAG, tag::EPOCH_SECONDS) {
            return Err(wrong(&self.from));
        }
        let head = self.from.head()?;
        let time = match (head.major, i64::try_from(head.value)) {
            (major::UNSIGNED, Ok(secs)) => Some(DateTime::from_secs(secs)),
            (major::NEGATIVE, Ok(secs)) => Some(DateTime::from_secs(!secs)),
            (major::SIMPLE, _) => match Decoder::float_of(head) {
                Some(secs) => instant(secs),
                None => return Err(wrong(&self.from)),
            },
            (major::UNSIGNED | major::NEGATIVE, Err(_)) => None,
            _ => return Err(wrong(&self.from)),
        };
        time.filter(|time| civil::YEARS.contains(&time.secs()))
            .ok_or_else(|| {
                self.from
                    .fault_at("the timestamp is not within the years 1 to 9999", start)
            })
    }

    fn document(&mut self, schema: &'static Schema) -> Result<Document, ReadError> {
        let start = self.from.pos;
        read_document(&mut self.from).map_err(|error| {
            // The error's path shows keys of the document.
            if schema.is_sensitive() {
                self.from.fault_at("the document is malformed", start)
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
        let start = self.from.pos;
        let mut found = false;
        let mut items = self.from.open(major::MAP, "a map")?;
        while self.from.more(&mut items)? {
            let key = self.from.text()?;
            if self.from.null() {
            } else if let Some((index, member)) = find(schema.members(), 0, key.as_bytes()) {
                self.only_one(&mut found)?;
                value
                    .set_variant(index)
                    .read(member, self)
                    .map_err(|error| error.in_member(member.name()))?;
            } else if key == "__type" {
                self.from.skip()?;
            } else {
                self.only_one(&mut found)?;
                let data = self.document(schema)?;
                value.set_unknown(UnknownVariant::new(key, data));
            }
        }
        if found {
            return Ok(());
        }
        Err(self.from.fault_at("the union has no member,", start))
    }

    /// A null in a list that is not sparse is passed over, unless it is a document.
    fn list(&mut self, schema: &'static Schema, value: &mut dyn List) -> Result<(), ReadError> {
        let member = schema.list_member();
        let keep_null = schema.is_sparse() || member.kind() == Kind::Document;
        let mut index = 0;
        let mut items = self.from.open(major::ARRAY, "an array")?;
        value.reserve(items.at_most(&self.from).min(MAX_RESERVE));
        while self.from.more(&mut items)? {
            if keep_null || !self.from.null() {
                value
                    .push()
                    .read(member, self)
                    .map_err(|error| error.at_index(index))?;
            }
            index += 1;
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
        let mut items = self.from.open(major::MAP, "a map")?;
        while self.from.more(&mut items)? {
            let key = self.from.text()?;
            if keep_null || !self.from.null() {
                expected += 1;
                value
                    .insert(&key)
                    .read(member, self)
                    .map_err(|error| error.at_key(if shown { &key } else { "…" }))?;
            }
        }
        if value.len() != expected {
            return Err(self.from.fault("the map has a key twice, which ends"));
        }
        Ok(())
    }
}

/// The instant that a float of seconds means: its digits beyond what 64 bits hold are noise.
fn instant(secs: f64) -> Option<DateTime> {
    let (start, end) = (*civil::YEARS.start() as f64, *civil::YEARS.end() as f64);
    if !(start..=end + 1.0).contains(&secs) {
        return None;
    }
    if secs.abs() < MICROSECONDS_UP_TO {
        let micros = (secs * 1e6).round() as i128;
        return DateTime::from_nanos(micros * 1000).ok();
    }
    Some(DateTime::from_millis((secs * 1e3).round() as i64))
}
