//! Values from paths and queries, for fake servers.

use std::borrow::Cow;

use crate::codec::text;
use crate::primitives::{BigDecimal, BigInteger, Blob, DateTime, Document, base64};
use crate::schema::{Kind, Schema, TimestampFormat};
use crate::serde::{List, Map, ReadError, Reader, Structure, Union};

/// Reads the value of one member.
pub(super) enum UriReader<'a> {
    /// Its texts, decoded: one of a label, one for each element of a list in the query.
    Texts(Vec<&'a str>),
    /// The query as a map.
    Params(Params<'a>),
}

/// The parameters of a query, without those that have a meaning of their own.
#[derive(Clone, Copy)]
pub(super) struct Params<'a> {
    pub(super) query: &'a [(String, String)],
    pub(super) named: &'a [&'a str],
}

impl<'a> UriReader<'a> {
    fn text(&self) -> Result<&'a str, ReadError> {
        match self {
            Self::Texts(texts) => match texts.as_slice() {
                [text] => Ok(text),
                _ => Err(ReadError::new("a parameter stands twice that is no list")),
            },
            Self::Params(_) => Err(ReadError::new("all parameters together are a map")),
        }
    }

    fn number<T: std::str::FromStr>(&self, what: &str) -> Result<T, ReadError> {
        text::parse(self.text()?, what)
    }

    fn unfit<T>(what: &str) -> Result<T, ReadError> {
        Err(ReadError::new(format!("{what} cannot be read from a URI")))
    }
}

impl Reader for UriReader<'_> {
    /// URIs have no nulls.
    fn null(&mut self, _: &'static Schema) -> Result<bool, ReadError> {
        Ok(false)
    }

    fn boolean(&mut self, _: &'static Schema) -> Result<bool, ReadError> {
        self.number("true or false")
    }

    fn integer(&mut self, _: &'static Schema) -> Result<i64, ReadError> {
        self.number("a whole number")
    }

    fn float(&mut self, _: &'static Schema) -> Result<f32, ReadError> {
        text::parse_float(self.text()?, |value| value)
    }

    fn double(&mut self, _: &'static Schema) -> Result<f64, ReadError> {
        text::parse_float(self.text()?, f64::from)
    }

    fn big_integer(&mut self, _: &'static Schema) -> Result<BigInteger, ReadError> {
        self.number("a whole number")
    }

    fn big_decimal(&mut self, _: &'static Schema) -> Result<BigDecimal, ReadError> {
        self.number("a number")
    }

    fn string(&mut self, _: &'static Schema) -> Result<Cow<'_, str>, ReadError> {
        self.text().map(Cow::Borrowed)
    }

    fn blob(&mut self, _: &'static Schema) -> Result<Blob, ReadError> {
        base64::decode(self.text()?)
            .map(Blob::new)
            .map_err(|error| ReadError::new(error.to_string()))
    }

    fn timestamp(&mut self, schema: &'static Schema) -> Result<DateTime, ReadError> {
        let format = schema.timestamp_format();
        text::parse_timestamp(self.text()?, format.unwrap_or(TimestampFormat::DateTime))
    }

    fn document(&mut self, _: &'static Schema) -> Result<Document, ReadError> {
        Self::unfit("a document")
    }

    fn structure(&mut self, _: &'static Schema, _: &mut dyn Structure) -> Result<(), ReadError> {
        Self::unfit("a structure")
    }

    fn union(&mut self, _: &'static Schema, _: &mut dyn Union) -> Result<(), ReadError> {
        Self::unfit("a union")
    }

    fn list(&mut self, schema: &'static Schema, value: &mut dyn List) -> Result<(), ReadError> {
        let Self::Texts(texts) = self else {
            return Self::unfit("a list of all parameters");
        };
        for (index, text) in texts.iter().enumerate() {
            let mut one = UriReader::Texts(vec![text]);
            let read = value.push().read(schema.list_member(), &mut one);
            read.map_err(|error| error.at_index(index))?;
        }
        Ok(())
    }

    fn map(&mut self, schema: &'static Schema, value: &mut dyn Map) -> Result<(), ReadError> {
        let Self::Params(Params { query, named }) = *self else {
            return Self::unfit("a map");
        };
        for (key, first) in query {
            if named.contains(&key.as_str()) || value.contains(key) {
                continue;
            }
            let texts = match schema.map_value().kind() {
                Kind::List => {
                    let same = query.iter().filter(|(other, _)| other == key);
                    same.map(|(_, text)| text.as_str()).collect()
                }
                _ => vec![first.as_str()],
            };
            let place = value.insert(key);
            let read = place.read(schema.map_value(), &mut UriReader::Texts(texts));
            read.map_err(|error| error.at_key(key))?;
        }
        Ok(())
    }
}
