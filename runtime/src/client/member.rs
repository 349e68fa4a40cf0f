//! Single members of an input, apart from any protocol: read for endpoints, filled with tokens.

use std::borrow::Cow;

use crate::primitives::{BigDecimal, BigInteger, Blob, DateTime, Document};
use crate::schema::Schema;
use crate::serde::{List, Map, ReadError, Reader, Structure, Union, Value, WriteError, Writer};

/// A member's value, as far as endpoints use it.
#[derive(Debug, Default, PartialEq)]
pub(super) enum Plain {
    /// Unset, or of another type.
    #[default]
    Nothing,
    Text(String),
    Boolean(bool),
    Texts(Vec<String>),
}

/// The value of a member.
pub(super) fn value_of(member: &'static Schema, value: &dyn Value) -> Plain {
    let mut plain = Plain::Nothing;
    if !value.is_absent() && value.write(member, &mut plain).is_err() {
        return Plain::Nothing;
    }
    plain
}

/// The value of a string member, if it is set.
#[cfg(feature = "event-stream")]
pub(crate) fn text_of(member: &'static Schema, value: &dyn Value) -> Option<String> {
    match value_of(member, value) {
        Plain::Text(text) => Some(text),
        _ => None,
    }
}

/// Sets a string member.
pub(crate) fn set_text(
    member: &'static Schema,
    place: &mut dyn Value,
    text: String,
) -> Result<(), ReadError> {
    place.read(member, &mut Text(text))
}

fn other<T>() -> Result<T, WriteError> {
    Err(WriteError::new("not a string, boolean or list of strings"))
}

impl Writer for Plain {
    fn null(&mut self, _: &'static Schema) -> Result<(), WriteError> {
        Ok(())
    }

    fn boolean(&mut self, _: &'static Schema, value: bool) -> Result<(), WriteError> {
        *self = Self::Boolean(value);
        Ok(())
    }

    fn string(&mut self, _: &'static Schema, value: &str) -> Result<(), WriteError> {
        *self = Self::Text(value.to_owned());
        Ok(())
    }

    fn list(&mut self, schema: &'static Schema, value: &dyn List) -> Result<(), WriteError> {
        let member = schema.list_member();
        let texts =
            (0..value.len()).filter_map(|index| match value_of(member, value.item(index)) {
                Plain::Text(text) => Some(text),
                _ => None,
            });
        *self = Self::Texts(texts.collect());
        Ok(())
    }

    fn integer(&mut self, _: &'static Schema, _: i64) -> Result<(), WriteError> {
        other()
    }

    fn float(&mut self, _: &'static Schema, _: f32) -> Result<(), WriteError> {
        other()
    }

    fn double(&mut self, _: &'static Schema, _: f64) -> Result<(), WriteError> {
        other()
    }

    fn big_integer(&mut self, _: &'static Schema, _: &BigInteger) -> Result<(), WriteError> {
        other()
    }

    fn big_decimal(&mut self, _: &'static Schema, _: &BigDecimal) -> Result<(), WriteError> {
        other()
    }

    fn blob(&mut self, _: &'static Schema, _: &[u8]) -> Result<(), WriteError> {
        other()
    }

    fn timestamp(&mut self, _: &'static Schema, _: DateTime) -> Result<(), WriteError> {
        other()
    }

    fn document(&mut self, _: &'static Schema, _: &Document) -> Result<(), WriteError> {
        other()
    }

    fn structure(&mut self, _: &'static Schema, _: &dyn Structure) -> Result<(), WriteError> {
        other()
    }

    fn union(&mut self, _: &'static Schema, _: &dyn Union) -> Result<(), WriteError> {
        other()
    }

    fn map(&mut self, _: &'static Schema, _: &dyn Map) -> Result<(), WriteError> {
        other()
    }
}

/// A reader whose input is one string.
struct Text(String);

fn text_only<T>() -> Result<T, ReadError> {
    Err(ReadError::new("expected a string member"))
}

impl Reader for Text {
    fn null(&mut self, _: &'static Schema) -> Result<bool, ReadError> {
        Ok(false)
    }

    fn string(&mut self, _: &'static Schema) -> Result<Cow<'_, str>, ReadError> {
        Ok(Cow::Owned(std::mem::take(&mut self.0)))
    }

    fn boolean(&mut self, _: &'static Schema) -> Result<bool, ReadError> {
        text_only()
    }

    fn integer(&mut self, _: &'static Schema) -> Result<i64, ReadError> {
        text_only()
    }

    fn float(&mut self, _: &'static Schema) -> Result<f32, ReadError> {
        text_only()
    }

    fn double(&mut self, _: &'static Schema) -> Result<f64, ReadError> {
        text_only()
    }

    fn big_integer(&mut self, _: &'static Schema) -> Result<BigInteger, ReadError> {
        text_only()
    }

    fn big_decimal(&mut self, _: &'static Schema) -> Result<BigDecimal, ReadError> {
        text_only()
    }

    fn blob(&mut self, _: &'static Schema) -> Result<Blob, ReadError> {
        text_only()
    }

    fn timestamp(&mut self, _: &'static Schema) -> Result<DateTime, ReadError> {
        text_only()
    }

    fn document(&mut self, _: &'static Schema) -> Result<Document, ReadError> {
        text_only()
    }

    fn structure(&mut self, _: &'static Schema, _: &mut dyn Structure) -> Result<(), ReadError> {
        text_only()
    }

    fn union(&mut self, _: &'static Schema, _: &mut dyn Union) -> Result<(), ReadError> {
        text_only()
    }

    fn list(&mut self, _: &'static Schema, _: &mut dyn List) -> Result<(), ReadError> {
        text_only()
    }

    fn map(&mut self, _: &'static Schema, _: &mut dyn Map) -> Result<(), ReadError> {
        text_only()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::{BOOLEAN, INTEGER, STRING, list, member};

    static NAME: Schema = member("name", STRING);
    static FLAG: Schema = member("flag", BOOLEAN);
    static COUNT: Schema = member("count", INTEGER);
    static NAMES: Schema = list("Names", &[member("member", STRING)]);

    #[test]
    fn values_that_endpoints_use() {
        assert_eq!(
            value_of(&NAME, &Some("a".to_owned())),
            Plain::Text("a".into())
        );
        assert_eq!(value_of(&NAME, &None::<String>), Plain::Nothing);
        assert_eq!(value_of(&FLAG, &true), Plain::Boolean(true));
        assert_eq!(value_of(&COUNT, &3_i32), Plain::Nothing);
        let names = vec!["a".to_owned(), "b".to_owned()];
        assert_eq!(value_of(&NAMES, &names), Plain::Texts(names.clone()));
    }

    #[test]
    fn only_strings_are_set() {
        let mut name = None::<String>;
        set_text(&NAME, &mut name, "token".into()).unwrap();
        assert_eq!(name.as_deref(), Some("token"));
        let mut count = None::<i32>;
        assert!(set_text(&COUNT, &mut count, "token".into()).is_err());
    }
}
