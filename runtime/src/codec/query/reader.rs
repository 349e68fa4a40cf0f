//! Reading a form, over schemas: what a service does with what the writer wrote.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::{Dialect, MAX_DEPTH, member_name, xml_name};
use crate::codec::text;
use crate::encode::decode;
use crate::primitives::{BigDecimal, BigInteger, Blob, DateTime, Document, base64};
use crate::schema::{Schema, TimestampFormat, Trait};
use crate::serde::{List, Map, ReadError, Reader, Structure, Union};

/// Reads one form.
#[derive(Debug)]
pub struct QueryReader {
    /// Values by their keys, both decoded.
    pairs: BTreeMap<String, String>,
    /// The key of the position that is being read.
    key: String,
    depth: u32,
    dialect: Dialect,
}

impl QueryReader {
    /// Reads the pairs of a form.
    ///
    /// # Errors
    /// Bytes that are no text, a key that stands twice.
    pub fn new(dialect: Dialect, form: &[u8]) -> Result<Self, ReadError> {
        let form = std::str::from_utf8(form).map_err(|_| ReadError::new("the form is no text"))?;
        let mut pairs = BTreeMap::new();
        for pair in form
            .split('&')
            .map(str::trim)
            .filter(|pair| !pair.is_empty())
        {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            if pairs
                .insert(decode(key, true), decode(value, true))
                .is_some()
            {
                return Err(ReadError::new(format!("the key `{key}` stands twice")));
            }
        }
        Ok(Self {
            pairs,
            key: String::new(),
            depth: 0,
            dialect,
        })
    }

    /// Reads the members of an input that are there.
    ///
    /// # Errors
    /// A value of another type; the error names the member.
    pub fn members(
        &mut self,
        schema: &'static Schema,
        value: &mut dyn Structure,
    ) -> Result<(), ReadError> {
        self.enter()?;
        for (index, member) in schema.members().iter().enumerate() {
            let name = member_name(self.dialect, member);
            self.step(&name, |reader| match reader.is_there() {
                true => value.field_mut(index).read(member, reader),
                false => Ok(()),
            })
            .map_err(|error| error.in_member(member.name()))?;
        }
        self.depth -= 1;
        Ok(())
    }

    fn enter(&mut self) -> Result<(), ReadError> {
        if self.depth >= MAX_DEPTH {
            let message = format!("more than {MAX_DEPTH} values are nested");
            return Err(ReadError::new(message));
        }
        self.depth += 1;
        Ok(())
    }

    /// Calls `read` with this step added to the key.
    fn step<T>(&mut self, name: &str, read: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.key.len();
        if length > 0 {
            self.key.push('.');
        }
        self.key.push_str(name);
        let result = read(self);
        self.key.truncate(length);
        result
    }

    /// Whether there is a value at the key, or below it.
    fn is_there(&self) -> bool {
        let below = format!("{}.", self.key);
        let mut after = self.pairs.range(below.clone()..);
        self.pairs.contains_key(&self.key)
            || after.next().is_some_and(|(k, _)| k.starts_with(&below))
    }

    fn text(&self) -> Result<&str, ReadError> {
        let text = self.pairs.get(&self.key).map(String::as_str);
        text.ok_or_else(|| ReadError::new("expected a value, found keys below this one"))
    }

    /// Calls `read` at the number of each element, from 1, as long as there are any.
    fn numbered(
        &mut self,
        mut read: impl FnMut(&mut Self, usize) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        for number in 1..=self.pairs.len() {
            let more = self.step(&number.to_string(), |reader| match reader.is_there() {
                true => read(reader, number - 1).map(|()| true),
                false => Ok(false),
            })?;
            if !more {
                break;
            }
        }
        Ok(())
    }

    fn elements(
        &mut self,
        schema: &'static Schema,
        name: &str,
        mut read: impl FnMut(&mut Self, usize) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        self.enter()?;
        if self.dialect == Dialect::Ec2 || schema.has(&Trait::XmlFlattened) {
            self.numbered(&mut read)?;
        } else {
            self.step(name, |reader| reader.numbered(&mut read))?;
        }
        self.depth -= 1;
        Ok(())
    }
}

impl Reader for QueryReader {
    /// Forms have no nulls.
    fn null(&mut self, _: &'static Schema) -> Result<bool, ReadError> {
        Ok(false)
    }

    fn boolean(&mut self, _: &'static Schema) -> Result<bool, ReadError> {
        text::parse(self.text()?, "true or false")
    }

    fn integer(&mut self, _: &'static Schema) -> Result<i64, ReadError> {
        text::parse(self.text()?, "a whole number")
    }

    fn float(&mut self, _: &'static Schema) -> Result<f32, ReadError> {
        text::parse_float(self.text()?, |value| value)
    }

    fn double(&mut self, _: &'static Schema) -> Result<f64, ReadError> {
        text::parse_float(self.text()?, f64::from)
    }

    fn big_integer(&mut self, _: &'static Schema) -> Result<BigInteger, ReadError> {
        text::parse(self.text()?, "a whole number")
    }

    fn big_decimal(&mut self, _: &'static Schema) -> Result<BigDecimal, ReadError> {
        text::parse(self.text()?, "a number")
    }

    fn string(&mut self, _: &'static Schema) -> Result<Cow<'_, str>, ReadError> {
        self.text().map(Cow::Borrowed)
    }

    fn blob(&mut self, _: &'static Schema) -> Result<Blob, ReadError> {
        let bytes = base64::decode(self.text()?.trim());
        bytes
            .map(Blob::new)
            .map_err(|error| ReadError::new(error.to_string()))
    }

    fn timestamp(&mut self, schema: &'static Schema) -> Result<DateTime, ReadError> {
        let format = schema.timestamp_format();
        text::parse_timestamp(self.text()?, format.unwrap_or(TimestampFormat::DateTime))
    }

    fn document(&mut self, _: &'static Schema) -> Result<Document, ReadError> {
        Err(ReadError::new("a document cannot be read from a form"))
    }

    fn structure(
        &mut self,
        schema: &'static Schema,
        value: &mut dyn Structure,
    ) -> Result<(), ReadError> {
        self.members(schema, value)
    }

    fn union(&mut self, schema: &'static Schema, value: &mut dyn Union) -> Result<(), ReadError> {
        self.enter()?;
        for (index, member) in schema.members().iter().enumerate() {
            let name = member_name(self.dialect, member);
            let found = self
                .step(&name, |reader| match reader.is_there() {
                    true => value.set_variant(index).read(member, reader).map(|()| true),
                    false => Ok(false),
                })
                .map_err(|error| error.in_member(member.name()))?;
            if found {
                break;
            }
        }
        self.depth -= 1;
        Ok(())
    }

    /// A key without elements below it is an empty list.
    fn list(&mut self, schema: &'static Schema, value: &mut dyn List) -> Result<(), ReadError> {
        let member = schema.list_member();
        let name = xml_name(member).unwrap_or("member");
        self.elements(schema, name, |reader, index| {
            let read = value.push().read(member, reader);
            read.map_err(|error| error.at_index(index))
        })
    }

    fn map(&mut self, schema: &'static Schema, value: &mut dyn Map) -> Result<(), ReadError> {
        let key_name = xml_name(schema.map_key()).unwrap_or("key");
        let value_name = xml_name(schema.map_value()).unwrap_or("value");
        self.elements(schema, "entry", |reader, index| {
            let key = reader
                .step(key_name, |reader| reader.text().map(str::to_owned))
                .map_err(|error| error.at_index(index))?;
            let place = value.insert(&key);
            reader
                .step(value_name, |reader| place.read(schema.map_value(), reader))
                .map_err(|error| error.at_index(index))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::{INTEGER, STRING, list, list_of, member};

    #[derive(Debug, PartialEq)]
    struct Herd {
        names: Option<Vec<String>>,
        size: Option<i32>,
    }

    static NAMES: Schema = list("Names", &[member("member", STRING)]);

    crate::structure! {
        Herd = HERD: "Herd" {
            0 => names: member("names", list_of(&NAMES));
            1 => size: member("size", INTEGER);
        }
    }

    fn read(form: &str) -> Result<Herd, String> {
        let mut herd = <Herd as crate::serde::Shape>::empty();
        let reader = QueryReader::new(Dialect::Aws, form.as_bytes());
        let read = reader.and_then(|mut reader| reader.members(&HERD, &mut herd));
        read.map_err(|error| error.to_string()).map(|()| herd)
    }

    #[test]
    fn what_is_there_is_read() {
        let herd = read("Action=X&names.member.1=a+b&names.member.2=%C3%A9&size=3").unwrap();
        let names = Some(vec!["a b".to_owned(), "é".to_owned()]);
        assert_eq!(
            herd,
            Herd {
                names,
                size: Some(3)
            }
        );
        assert_eq!(read("names=").unwrap().names, Some(Vec::new()));
        assert_eq!(read("").unwrap().names, None);
    }

    #[test]
    fn what_is_malformed_is_an_error_with_its_place() {
        for (form, message) in [
            (
                "size=x",
                "cannot read $.size: expected a whole number, found another text",
            ),
            (
                "size.a=1",
                "cannot read $.size: expected a value, found keys below this one",
            ),
            (
                "names.member.1.x=1",
                "cannot read $.names[0]: expected a value, found keys below this one",
            ),
            ("a=1&a=2", "cannot read $: the key `a` stands twice"),
        ] {
            assert_eq!(read(form).unwrap_err(), message);
        }
    }
}
