//! Single values as headers.

use std::borrow::Cow;

use bytes::Bytes;

use super::HeaderValue;
use crate::primitives::{BigDecimal, BigInteger, Blob, DateTime, Document};
use crate::schema::{Kind, Schema};
use crate::serde::{List, Map, ReadError, Reader, Structure, Union, Value, WriteError, Writer};

/// Writer methods for values that have no place here.
macro_rules! refuse_to_write {
    ($error:expr => $($method:ident($value:ty)),*) => {$(
        fn $method(&mut self, _: &'static Schema, _: $value) -> Result<(), WriteError> {
            Err($error)
        }
    )*};
}

/// Reader methods for values that have no place here.
macro_rules! refuse_to_read {
    ($error:expr => $($method:ident($($place:ty)?) -> $value:ty),*) => {$(
        fn $method(&mut self, _: &'static Schema $(, _: $place)?) -> Result<$value, ReadError> {
            Err($error)
        }
    )*};
}

pub(super) use {refuse_to_read, refuse_to_write};

/// The header that a member is.
pub(super) fn write(
    member: &'static Schema,
    value: &dyn Value,
) -> Result<Option<HeaderValue>, WriteError> {
    let mut writer = HeaderWriter(None);
    value.write(member, &mut writer)?;
    Ok(writer.0)
}

/// Reads a member that is a header.
pub(super) fn read(
    member: &'static Schema,
    header: &HeaderValue,
    place: &mut dyn Value,
) -> Result<(), ReadError> {
    place.read(member, &mut HeaderReader(header))
}

struct HeaderWriter(Option<HeaderValue>);

impl HeaderWriter {
    fn set(&mut self, value: HeaderValue) -> Result<(), WriteError> {
        self.0 = Some(value);
        Ok(())
    }

    fn unfit() -> WriteError {
        WriteError::new("a value of this type cannot be the header of an event")
    }
}

impl Writer for HeaderWriter {
    fn null(&mut self, _: &'static Schema) -> Result<(), WriteError> {
        Ok(())
    }

    fn boolean(&mut self, _: &'static Schema, value: bool) -> Result<(), WriteError> {
        self.set(HeaderValue::Bool(value))
    }

    fn integer(&mut self, schema: &'static Schema, value: i64) -> Result<(), WriteError> {
        let header = match schema.kind() {
            Kind::Byte => i8::try_from(value).map(HeaderValue::Byte),
            Kind::Short => i16::try_from(value).map(HeaderValue::Int16),
            Kind::Integer | Kind::IntEnum => i32::try_from(value).map(HeaderValue::Int32),
            _ => Ok(HeaderValue::Int64(value)),
        };
        self.set(header.map_err(|_| WriteError::new("the number is out of its range"))?)
    }

    fn string(&mut self, _: &'static Schema, value: &str) -> Result<(), WriteError> {
        self.set(HeaderValue::String(value.to_owned()))
    }

    fn blob(&mut self, _: &'static Schema, value: &[u8]) -> Result<(), WriteError> {
        self.set(HeaderValue::ByteArray(Bytes::copy_from_slice(value)))
    }

    fn timestamp(&mut self, _: &'static Schema, value: DateTime) -> Result<(), WriteError> {
        self.set(HeaderValue::Timestamp(value))
    }

    refuse_to_write! {
        Self::unfit() => float(f32), double(f64), big_integer(&BigInteger),
        big_decimal(&BigDecimal), document(&Document), structure(&dyn Structure),
        union(&dyn Union), list(&dyn List), map(&dyn Map)
    }
}

struct HeaderReader<'a>(&'a HeaderValue);

impl HeaderReader<'_> {
    fn expected(&self, what: &str) -> ReadError {
        ReadError::new(format!("expected {what}, found {}", self.0.type_name()))
    }

    fn unfit() -> ReadError {
        ReadError::new("a value of this type cannot be read from the header of an event")
    }
}

impl Reader for HeaderReader<'_> {
    /// A header that is there is not null.
    fn null(&mut self, _: &'static Schema) -> Result<bool, ReadError> {
        Ok(false)
    }

    fn boolean(&mut self, _: &'static Schema) -> Result<bool, ReadError> {
        match self.0 {
            HeaderValue::Bool(value) => Ok(*value),
            _ => Err(self.expected("a boolean")),
        }
    }

    /// Of any width: the caller checks that the number fits.
    fn integer(&mut self, _: &'static Schema) -> Result<i64, ReadError> {
        match *self.0 {
            HeaderValue::Byte(value) => Ok(value.into()),
            HeaderValue::Int16(value) => Ok(value.into()),
            HeaderValue::Int32(value) => Ok(value.into()),
            HeaderValue::Int64(value) => Ok(value),
            _ => Err(self.expected("a whole number")),
        }
    }

    fn string(&mut self, _: &'static Schema) -> Result<Cow<'_, str>, ReadError> {
        match self.0 {
            HeaderValue::String(text) => Ok(Cow::Borrowed(text)),
            _ => Err(self.expected("a string")),
        }
    }

    fn blob(&mut self, _: &'static Schema) -> Result<Blob, ReadError> {
        match self.0 {
            HeaderValue::ByteArray(bytes) => Ok(Blob::new(&**bytes)),
            _ => Err(self.expected("a byte array")),
        }
    }

    fn timestamp(&mut self, _: &'static Schema) -> Result<DateTime, ReadError> {
        match self.0 {
            HeaderValue::Timestamp(time) => Ok(*time),
            _ => Err(self.expected("a timestamp")),
        }
    }

    refuse_to_read! {
        Self::unfit() => float() -> f32, double() -> f64, big_integer() -> BigInteger,
        big_decimal() -> BigDecimal, document() -> Document, structure(&mut dyn Structure) -> (),
        union(&mut dyn Union) -> (), list(&mut dyn List) -> (), map(&mut dyn Map) -> ()
    }
}
