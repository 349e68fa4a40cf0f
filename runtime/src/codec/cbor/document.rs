//! Documents as CBOR: what a union's unknown member carries.

use std::collections::HashMap;

use super::decoder::Decoder;
use super::encoder::Encoder;
use super::{major, number, tag};
use crate::primitives::{Document, Number, base64};
use crate::serde::{ReadError, WriteError};

/// Reads the item that begins here. Bytes, which documents have no place for, become base64 text;
/// timestamps become seconds; other tags are passed over.
pub(super) fn read_document(from: &mut Decoder<'_>) -> Result<Document, ReadError> {
    while from.peek().map(|first| first >> 5) == Some(major::TAG) {
        let start = from.pos;
        let head = from.head()?;
        if matches!(
            head.value,
            tag::POSITIVE_BIG | tag::NEGATIVE_BIG | tag::DECIMAL
        ) {
            from.pos = start;
            return read_big_number(from);
        }
    }
    if from.null() {
        return Ok(Document::Null);
    }
    match from.peek().map(|first| first >> 5) {
        Some(major::TEXT) => from.text().map(|text| Document::String(text.into_owned())),
        Some(major::BYTES) => Ok(Document::String(base64::encode(from.bytes()?))),
        Some(major::ARRAY) => read_array(from),
        Some(major::MAP) => read_map(from),
        Some(major::SIMPLE) if matches!(from.peek(), Some(0xf4 | 0xf5)) => {
            from.boolean().map(Document::Bool)
        }
        _ => read_number(from),
    }
}

fn read_number(from: &mut Decoder<'_>) -> Result<Document, ReadError> {
    let start = from.pos;
    let head = from.head()?;
    let number = match head.major {
        major::UNSIGNED => Number::PosInt(head.value),
        major::NEGATIVE => match i64::try_from(head.value) {
            Ok(value) => Number::NegInt(-1 - value),
            Err(_) => Number::Float(-1.0 - head.value as f64),
        },
        _ => match Decoder::float_of(head) {
            Some(value) => Number::Float(value),
            None => return Err(from.expected("a value", start)),
        },
    };
    Ok(Document::Number(number))
}

/// A number that documents can only keep nearly.
fn read_big_number(from: &mut Decoder<'_>) -> Result<Document, ReadError> {
    let number = number::read_big_decimal(from)?;
    Ok(match number.as_ref().parse() {
        Ok(value) => Document::Number(Number::Float(value)),
        Err(_) => Document::String(number.as_ref().to_owned()),
    })
}

fn read_array(from: &mut Decoder<'_>) -> Result<Document, ReadError> {
    let mut values = Vec::new();
    let mut items = from.open(major::ARRAY, "an array")?;
    while from.more(&mut items)? {
        let value = read_document(from).map_err(|error| error.at_index(values.len()))?;
        values.push(value);
    }
    Ok(Document::Array(values))
}

fn read_map(from: &mut Decoder<'_>) -> Result<Document, ReadError> {
    let mut members = HashMap::new();
    let mut items = from.open(major::MAP, "a map")?;
    while from.more(&mut items)? {
        let key = from.text()?.into_owned();
        let value = read_document(from).map_err(|error| error.at_key(&key))?;
        if members.insert(key, value).is_some() {
            return Err(from.fault("a map has a key twice, the second ends"));
        }
    }
    Ok(Document::Object(members))
}

/// Writes a document. The members of objects come in the order of their names, so that equal
/// documents give equal bytes.
pub(super) fn write_document(document: &Document, to: &mut Encoder) -> Result<(), WriteError> {
    match document {
        Document::Object(members) => {
            let mut sorted: Vec<_> = members.iter().collect();
            sorted.sort_unstable_by_key(|(name, _)| *name);
            to.open_sized(major::MAP, sorted.len())?;
            for (name, value) in sorted {
                to.text(name);
                write_document(value, to).map_err(|error| error.at_key(name))?;
            }
            to.close_sized();
        }
        Document::Array(values) => {
            to.open_sized(major::ARRAY, values.len())?;
            for (i, value) in values.iter().enumerate() {
                write_document(value, to).map_err(|error| error.at_index(i))?;
            }
            to.close_sized();
        }
        Document::Number(Number::PosInt(value)) => to.head(major::UNSIGNED, *value),
        Document::Number(Number::NegInt(value)) => to.integer(*value),
        Document::Number(Number::Float(value)) => to.double(*value),
        Document::String(text) => to.text(text),
        Document::Bool(value) => to.boolean(*value),
        Document::Null => to.null(),
    }
    Ok(())
}
