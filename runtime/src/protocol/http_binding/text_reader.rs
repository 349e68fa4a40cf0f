//! Values from text: headers, the status, and bodies that are one text or blob.

use std::borrow::Cow;

use crate::codec::text;
use crate::http::Headers;
use crate::primitives::{BigDecimal, BigInteger, Blob, DateTime, Document, base64};
use crate::schema::{Kind, Schema, TimestampFormat};
use crate::serde::{List, Map, ReadError, Reader, Structure, Union};

/// Reads the value of one member.
pub(in crate::protocol) enum TextReader<'a> {
    /// The value of a header, several lines of it joined by commas.
    Header(Cow<'a, str>),
    /// All headers whose names begin with this.
    Prefixed(&'a Headers, &'static str),
    /// A whole body.
    Payload(&'a [u8]),
}

impl<'a> TextReader<'a> {
    fn text(&self) -> Result<&str, ReadError> {
        match self {
            Self::Header(text) => Ok(text),
            Self::Payload(bytes) => std::str::from_utf8(bytes).map_err(|error| {
                ReadError::new(format!(
                    "the body is not UTF-8 at byte {}",
                    error.valid_up_to()
                ))
            }),
            Self::Prefixed(..) => Err(ReadError::new("headers with a prefix are a map")),
        }
    }

    fn number<T: std::str::FromStr>(&self, what: &str) -> Result<T, ReadError> {
        text::parse(self.text()?, what)
    }

    fn unfit<T>(what: &str) -> Result<T, ReadError> {
        Err(ReadError::new(format!("{what} cannot be read from text")))
    }
}

impl Reader for TextReader<'_> {
    /// A header that is there is not null.
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

    fn string(&mut self, schema: &'static Schema) -> Result<Cow<'_, str>, ReadError> {
        let text = self.text()?;
        if matches!(self, Self::Header(_)) && schema.media_type().is_some() {
            let bytes =
                base64::decode(text.trim()).map_err(|error| ReadError::new(error.to_string()))?;
            return String::from_utf8(bytes)
                .map(Cow::Owned)
                .map_err(|_| ReadError::new("the base64 text does not hold UTF-8"));
        }
        Ok(Cow::Borrowed(text))
    }

    fn blob(&mut self, _: &'static Schema) -> Result<Blob, ReadError> {
        match self {
            Self::Payload(bytes) => Ok(Blob::new(*bytes)),
            _ => base64::decode(self.text()?.trim())
                .map(Blob::new)
                .map_err(|error| ReadError::new(error.to_string())),
        }
    }

    fn timestamp(&mut self, schema: &'static Schema) -> Result<DateTime, ReadError> {
        text::parse_timestamp(self.text()?, header_format(schema))
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
        let member = schema.list_member();
        for (index, text) in split_list(self.text()?, member)?.into_iter().enumerate() {
            value
                .push()
                .read(member, &mut TextReader::Header(text))
                .map_err(|error| error.at_index(index))?;
        }
        Ok(())
    }

    fn map(&mut self, schema: &'static Schema, value: &mut dyn Map) -> Result<(), ReadError> {
        let Self::Prefixed(headers, prefix) = self else {
            return Self::unfit("a map");
        };
        let prefix = prefix.to_ascii_lowercase();
        for (name, _) in headers.iter() {
            let Some(key) = name
                .strip_prefix(&*prefix)
                .filter(|key| !value.contains(key))
            else {
                continue;
            };
            let text = joined(headers, name).unwrap_or_default();
            value
                .insert(key)
                .read(schema.map_value(), &mut TextReader::Header(text))
                .map_err(|error| error.at_key(key))?;
        }
        Ok(())
    }
}

/// The value of a header, several lines of it joined by commas; `None` without the header.
pub(super) fn joined<'a>(headers: &'a Headers, name: &str) -> Option<Cow<'a, str>> {
    let mut lines = headers.get_all(name);
    let first = lines.next()?;
    Some(lines.fold(Cow::Borrowed(first), |all, line| {
        Cow::Owned(format!("{all}, {line}"))
    }))
}

fn header_format(schema: &Schema) -> TimestampFormat {
    schema
        .timestamp_format()
        .unwrap_or(TimestampFormat::HttpDate)
}

/// Splits a list at its commas. An http-date has a comma of its own; a text in quotes may have any
/// number. Elements without text are passed over.
fn split_list<'a>(text: &'a str, member: &Schema) -> Result<Vec<Cow<'a, str>>, ReadError> {
    match member.kind() {
        Kind::Timestamp if header_format(member) == TimestampFormat::HttpDate => {
            Ok(split_at_second_commas(text))
        }
        Kind::String | Kind::Enum => split_quoted(text),
        _ => Ok(non_empty(text.split(',')).collect()),
    }
}

fn non_empty<'a>(parts: impl Iterator<Item = &'a str>) -> impl Iterator<Item = Cow<'a, str>> {
    parts
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(Cow::Borrowed)
}

fn split_at_second_commas(text: &str) -> Vec<Cow<'_, str>> {
    let mut commas = 0;
    let parts = text.split(move |c| {
        let comma = c == ',';
        commas += usize::from(comma);
        comma && commas % 2 == 0
    });
    non_empty(parts).collect()
}

fn split_quoted(text: &str) -> Result<Vec<Cow<'_, str>>, ReadError> {
    let mut out = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        if let Some(quoted) = rest.strip_prefix('"') {
            let (element, after) = unquote(quoted)?;
            out.push(Cow::Owned(element));
            let after = after.trim_start();
            rest = match after.strip_prefix(',') {
                Some(next) => next,
                None if after.is_empty() => "",
                None => return Err(ReadError::new("expected `,` after a quoted element")),
            };
        } else {
            let (element, after) = rest.split_once(',').unwrap_or((rest, ""));
            out.extend(non_empty(std::iter::once(element)));
            rest = after;
        }
        rest = rest.trim_start();
    }
    Ok(out)
}

/// Reads to the closing quote; a backslash takes the next character as it is.
fn unquote(text: &str) -> Result<(String, &str), ReadError> {
    let mut out = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => return Ok((out, chars.as_str())),
            '\\' => out.extend(chars.next()),
            _ => out.push(c),
        }
    }
    Err(ReadError::new("a quoted element has no end"))
}
