//! How each Rust type stands for a shape: the implementations of [`Value`] and [`Shape`].

use std::collections::HashMap;
use std::hash::Hash;

use crate::primitives::{BigDecimal, BigInteger, Blob, ByteStream, DateTime, Document};
use crate::schema::Schema;

use super::{List, Map, ReadError, Reader, Shape, Structure, Value, WriteError, Writer};

/// Implements the traits for a type that one pair of writer and reader methods serves.
macro_rules! scalar {
    ($($type:ty: $method:ident, $empty:expr, |$value:ident| $out:expr;)*) => {$(
        impl Value for $type {
            fn write(
                &self,
                schema: &'static Schema,
                to: &mut dyn Writer,
            ) -> Result<(), WriteError> {
                let $value = self;
                to.$method(schema, $out)
            }

            fn read(
                &mut self,
                schema: &'static Schema,
                from: &mut dyn Reader,
            ) -> Result<(), ReadError> {
                *self = from.$method(schema)?;
                Ok(())
            }
        }

        impl Shape for $type {
            fn empty() -> Self {
                $empty
            }
        }
    )*};
}

scalar! {
    bool: boolean, false, |v| *v;
    i64: integer, 0, |v| *v;
    f32: float, 0.0, |v| *v;
    f64: double, 0.0, |v| *v;
    BigInteger: big_integer, Self::default(), |v| v;
    BigDecimal: big_decimal, Self::default(), |v| v;
    Blob: blob, Self::new(Vec::new()), |v| v.as_ref();
    DateTime: timestamp, Self::from_secs(0), |v| *v;
    Document: document, Self::Null, |v| v;
}

/// Implements the traits for integers narrower than the widest.
macro_rules! narrow_integer {
    ($($type:ty: $name:literal;)*) => {$(
        impl Value for $type {
            fn write(
                &self,
                schema: &'static Schema,
                to: &mut dyn Writer,
            ) -> Result<(), WriteError> {
                to.integer(schema, i64::from(*self))
            }

            fn read(
                &mut self,
                schema: &'static Schema,
                from: &mut dyn Reader,
            ) -> Result<(), ReadError> {
                let value = from.integer(schema)?;
                *self = <$type>::try_from(value).map_err(|_| {
                    ReadError::new(format!("{value} is out of the range of {}", $name))
                })?;
                Ok(())
            }
        }

        impl Shape for $type {
            fn empty() -> Self {
                0
            }
        }
    )*};
}

narrow_integer! {
    i8: "a byte";
    i16: "a short";
    i32: "an integer";
}

impl Value for String {
    fn write(&self, schema: &'static Schema, to: &mut dyn Writer) -> Result<(), WriteError> {
        to.string(schema, self)
    }

    fn read(&mut self, schema: &'static Schema, from: &mut dyn Reader) -> Result<(), ReadError> {
        *self = from.string(schema)?.into_owned();
        Ok(())
    }
}

impl Shape for String {
    fn empty() -> Self {
        Self::new()
    }
}

impl<T: Shape> Value for Option<T> {
    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn write(&self, schema: &'static Schema, to: &mut dyn Writer) -> Result<(), WriteError> {
        match self {
            Some(value) => value.write(schema, to),
            None => to.null(schema),
        }
    }

    fn read(&mut self, schema: &'static Schema, from: &mut dyn Reader) -> Result<(), ReadError> {
        if from.null(schema)? {
            return Ok(());
        }
        // Spelled out: a closure would be compiled once more for every type.
        if self.is_none() {
            *self = Some(T::empty());
        }
        match self {
            Some(value) => value.read(schema, from),
            None => Ok(()),
        }
    }
}

impl<T: Shape> Shape for Option<T> {
    fn empty() -> Self {
        None
    }
}

impl<T: Value> Value for Box<T> {
    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }

    fn write(&self, schema: &'static Schema, to: &mut dyn Writer) -> Result<(), WriteError> {
        (**self).write(schema, to)
    }

    fn read(&mut self, schema: &'static Schema, from: &mut dyn Reader) -> Result<(), ReadError> {
        (**self).read(schema, from)
    }
}

impl<T: Shape> Shape for Box<T> {
    fn empty() -> Self {
        Self::new(T::empty())
    }
}

impl<T: Shape> List for Vec<T> {
    fn len(&self) -> usize {
        Vec::len(self)
    }

    fn item(&self, index: usize) -> &dyn Value {
        match self.get(index) {
            Some(item) => item,
            None => absent(),
        }
    }

    fn push(&mut self) -> &mut dyn Value {
        Vec::push(self, T::empty());
        match self.last_mut() {
            Some(item) => item,
            None => absent_mut(),
        }
    }

    fn reserve(&mut self, additional: usize) {
        Vec::reserve(self, additional);
    }
}

impl<T: Shape> Value for Vec<T> {
    fn write(&self, schema: &'static Schema, to: &mut dyn Writer) -> Result<(), WriteError> {
        to.list(schema, self)
    }

    fn read(&mut self, schema: &'static Schema, from: &mut dyn Reader) -> Result<(), ReadError> {
        from.list(schema, self)
    }
}

impl<T: Shape> Shape for Vec<T> {
    fn empty() -> Self {
        Self::new()
    }
}

/// The key of a map: a string, or an enum.
pub trait MapKey: Eq + Hash {
    /// The key that the wire form `key` stands for.
    fn from_key(key: &str) -> Self;
    /// The wire form.
    fn as_key(&self) -> &str;
}

impl MapKey for String {
    fn from_key(key: &str) -> Self {
        key.to_owned()
    }

    fn as_key(&self) -> &str {
        self
    }
}

impl<K: MapKey, V: Shape> Map for HashMap<K, V> {
    fn len(&self) -> usize {
        HashMap::len(self)
    }

    fn visit(
        &self,
        visit: &mut dyn FnMut(&str, &dyn Value) -> Result<(), WriteError>,
    ) -> Result<(), WriteError> {
        self.iter()
            .try_for_each(|(key, value)| visit(key.as_key(), value))
    }

    fn contains(&self, key: &str) -> bool {
        self.contains_key(&K::from_key(key))
    }

    fn insert(&mut self, key: &str) -> &mut dyn Value {
        self.entry(K::from_key(key))
            .insert_entry(V::empty())
            .into_mut()
    }
}

impl<K: MapKey, V: Shape> Value for HashMap<K, V> {
    fn write(&self, schema: &'static Schema, to: &mut dyn Writer) -> Result<(), WriteError> {
        to.map(schema, self)
    }

    fn read(&mut self, schema: &'static Schema, from: &mut dyn Reader) -> Result<(), ReadError> {
        from.map(schema, self)
    }
}

impl<K: MapKey, V: Shape> Shape for HashMap<K, V> {
    fn empty() -> Self {
        Self::new()
    }
}

/// `smithy.api#Unit`, the type of union members without data: an empty structure on the wire.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unit;

impl Structure for Unit {
    fn field(&self, _: usize) -> &dyn Value {
        absent()
    }

    fn field_mut(&mut self, _: usize) -> &mut dyn Value {
        absent_mut()
    }
}

impl Value for Unit {
    fn write(&self, schema: &'static Schema, to: &mut dyn Writer) -> Result<(), WriteError> {
        to.structure(schema, self)
    }

    fn read(&mut self, schema: &'static Schema, from: &mut dyn Reader) -> Result<(), ReadError> {
        from.structure(schema, self)
    }
}

impl Shape for Unit {
    fn empty() -> Self {
        Self
    }
}

/// A stream is not written or read with the other members: see [`Structure::stream_mut`].
impl Value for ByteStream {
    fn is_absent(&self) -> bool {
        true
    }

    fn write(&self, schema: &'static Schema, _: &mut dyn Writer) -> Result<(), WriteError> {
        Err(WriteError::new(format!(
            "the stream `{}` is no part of a body",
            schema.name()
        )))
    }

    fn read(&mut self, schema: &'static Schema, _: &mut dyn Reader) -> Result<(), ReadError> {
        Err(ReadError::new(format!(
            "the stream `{}` is no part of a body",
            schema.name()
        )))
    }
}

impl Shape for ByteStream {
    fn empty() -> Self {
        Self::default()
    }
}

/// A value of no size that stands where there is none, so that access by index cannot fail.
type Nothing = [(); 0];

impl Value for Nothing {
    fn is_absent(&self) -> bool {
        true
    }

    fn write(&self, schema: &'static Schema, to: &mut dyn Writer) -> Result<(), WriteError> {
        to.null(schema)
    }

    fn read(&mut self, schema: &'static Schema, from: &mut dyn Reader) -> Result<(), ReadError> {
        from.document(schema).map(drop)
    }
}

/// Nothing: what access by index gives where there is no member.
pub fn absent() -> &'static dyn Value {
    const NOTHING: &Nothing = &[];
    NOTHING
}

/// A place that ignores what is read into it: where there is no member.
pub fn absent_mut() -> &'static mut dyn Value {
    let nothing: &'static mut Nothing = &mut [];
    nothing
}

/// The value of a union member without data.
pub fn unit() -> &'static dyn Value {
    &Unit
}

/// The place to read a union member without data into: an empty structure.
pub fn unit_mut() -> &'static mut dyn Value {
    // It has no size, so nothing is allocated and nothing is lost.
    Box::leak(Box::new(Unit))
}
