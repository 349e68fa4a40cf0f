//! Items as trees, which tests compare.

use super::decoder::Decoder;
use super::{major, number, tag};
use crate::primitives::DateTime;
use crate::serde::ReadError;
use crate::test_util::Tree;

/// The one item of an input. Integers and floats stay what they are; the width does not count.
pub(crate) fn tree(input: &[u8]) -> Result<Tree, ReadError> {
    let mut from = Decoder::new(input);
    let tree = item(&mut from)?;
    from.finish()?;
    Ok(tree)
}

fn item(from: &mut Decoder<'_>) -> Result<Tree, ReadError> {
    if from.null() {
        return Ok(Tree::Null);
    }
    Ok(match from.peek().map(|first| first >> 5) {
        Some(major::TEXT) => Tree::Text(from.text()?.into_owned()),
        Some(major::BYTES) => Tree::Bytes(from.bytes()?.into_owned()),
        Some(major::ARRAY) => {
            let mut left = from.open(major::ARRAY, "an array")?;
            let mut items = Vec::new();
            while from.more(&mut left)? {
                items.push(item(from)?);
            }
            Tree::List(items)
        }
        Some(major::MAP) => {
            let mut left = from.open(major::MAP, "a map")?;
            let mut entries = Vec::new();
            while from.more(&mut left)? {
                entries.push((from.text()?.into_owned(), item(from)?));
            }
            Tree::Map(entries)
        }
        Some(major::TAG) => return tagged(from),
        Some(major::SIMPLE) if matches!(from.peek(), Some(0xf4 | 0xf5)) => {
            Tree::Bool(from.boolean()?)
        }
        _ => return simple(from),
    })
}

fn simple(from: &mut Decoder<'_>) -> Result<Tree, ReadError> {
    let start = from.pos;
    let head = from.head()?;
    Ok(match (head.major, Decoder::float_of(head)) {
        (major::UNSIGNED, _) => Tree::Integer(head.value.into()),
        (major::NEGATIVE, _) => Tree::Integer(-1 - i128::from(head.value)),
        (_, Some(value)) => Tree::Float(value),
        _ => return Err(from.expected("a number", start)),
    })
}

fn tagged(from: &mut Decoder<'_>) -> Result<Tree, ReadError> {
    let start = from.pos;
    let head = from.head()?;
    match head.value {
        tag::EPOCH_SECONDS => {
            let time = match simple(from)? {
                Tree::Integer(seconds) => i64::try_from(seconds).ok().map(DateTime::from_secs),
                Tree::Float(seconds) => Some(DateTime::from_secs_f64(seconds)),
                _ => None,
            };
            time.map(Tree::Time)
                .ok_or_else(|| from.fault_at("the time is out of range", start))
        }
        tag::POSITIVE_BIG | tag::NEGATIVE_BIG => {
            from.pos = start;
            let value = number::read_big_integer(from)?;
            Ok(Tree::Decimal(value.as_ref().to_owned()))
        }
        tag::DECIMAL => {
            from.pos = start;
            let value = number::read_big_decimal(from)?;
            Ok(Tree::Decimal(value.as_ref().to_owned()))
        }
        _ => Err(from.fault_at("the tag is not known", start)),
    }
}
