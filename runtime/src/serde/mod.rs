//! Values, and the writers and readers that codecs implement over them.
//!
//! A codec is written once, over schemas and these object-safe traits; shapes are written once, as
//! access by index ([`Structure::field`]). So a crate holds codecs + shapes, never codecs × shapes.
//!
//! - [`Value`] is any member's value. Its type picks the call: `i32` calls [`Writer::integer`], a
//!   `Vec<T>` calls [`Writer::list`], a structure [`Writer::structure`].
//! - A [`Writer`] or [`Reader`] walks aggregates itself, so each codec decides on order, on what an
//!   absent member means, and on what a repeated one means.
//! - Reading is in place: values start [`Shape::empty`] and are filled. A list appends per
//!   occurrence, as flattened XML lists need, which come interleaved with other members.

mod error;
mod unknown;
mod value;

pub use error::{Path, ReadError, WriteError};
pub use unknown::{Redacted, UnknownValue, UnknownVariant};
pub use value::{MapKey, Unit, absent, absent_mut, unit, unit_mut};

use std::borrow::Cow;

use crate::primitives::{BigDecimal, BigInteger, Blob, ByteStream, DateTime, Document};
use crate::schema::Schema;

/// A value that a codec can write and read at some position of a schema.
pub trait Value {
    /// Whether there is nothing to write: an unset optional member. In a sparse list or map such an
    /// element is a null.
    fn is_absent(&self) -> bool {
        false
    }

    /// Writes this value at the position that `schema` describes.
    ///
    /// # Errors
    /// What the format cannot express, such as a timestamp out of range.
    fn write(&self, schema: &'static Schema, to: &mut dyn Writer) -> Result<(), WriteError>;

    /// Reads into this value what stands at the position that `schema` describes.
    ///
    /// # Errors
    /// Malformed input, or input of another type; the error names the path.
    fn read(&mut self, schema: &'static Schema, from: &mut dyn Reader) -> Result<(), ReadError>;
}

/// A type of value that can be made from nothing, to be read into.
///
/// `empty` is also what client error correction puts in place of a required member that a response
/// lacks: zero, an empty string, list or map, the epoch, an unknown enum value or union member.
pub trait Shape: Value {
    /// The value before anything is read: defaults of the model are filled in.
    fn empty() -> Self
    where
        Self: Sized;
}

/// A structure: its members by their index in the schema.
pub trait Structure {
    /// The member at `index`; [`absent`] past the end, and for a streaming member.
    fn field(&self, index: usize) -> &dyn Value;

    /// The place to read the member at `index` into; past the end, a place that ignores it.
    fn field_mut(&mut self, index: usize) -> &mut dyn Value;

    /// The streaming member, which codecs never see: the call loop takes it out of an input and
    /// puts it into an output.
    fn stream_mut(&mut self) -> Stream<'_> {
        Stream::None
    }
}

/// The streaming member of an input or output.
#[non_exhaustive]
pub enum Stream<'a> {
    /// There is none.
    None,
    /// A blob with the trait `streaming`.
    Bytes(&'a mut ByteStream),
    /// Events to send.
    #[cfg(feature = "event-stream")]
    Send(&'a mut dyn crate::event_stream::EventSource),
    /// Events to receive.
    #[cfg(feature = "event-stream")]
    Receive(&'a mut dyn crate::event_stream::EventSink),
}

/// A type that a streaming member can have.
pub trait StreamMember {
    /// The member, for the call loop.
    fn as_stream(&mut self) -> Stream<'_>;
}

impl StreamMember for ByteStream {
    fn as_stream(&mut self) -> Stream<'_> {
        Stream::Bytes(self)
    }
}

/// A union: the member that is set, by its index in the schema.
pub trait Union {
    /// The member that is set.
    fn variant(&self) -> Variant<'_>;

    /// Sets the member at `index` to an empty value and gives the place to read into. An index past
    /// the end changes nothing and gives a place that ignores what is read.
    fn set_variant(&mut self, index: usize) -> &mut dyn Value;

    /// Keeps a member that the model does not know, with its tag.
    fn set_unknown(&mut self, unknown: UnknownVariant);
}

/// The member of a union that is set.
#[derive(Clone, Copy)]
pub enum Variant<'a> {
    /// A member of the schema, by its index, and its value.
    Known(usize, &'a dyn Value),
    /// A member that the model does not know.
    Unknown(&'a UnknownVariant),
}

/// A list of values.
pub trait List {
    /// How many elements there are.
    fn len(&self) -> usize;

    /// Whether there is no element.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The element at `index`; [`absent`] past the end.
    fn item(&self, index: usize) -> &dyn Value;

    /// Appends an empty element and gives the place to read into.
    fn push(&mut self) -> &mut dyn Value;

    /// Makes room for `additional` elements. Codecs bound what they ask for.
    fn reserve(&mut self, additional: usize);
}

/// A map of values with keys that are strings or enums.
pub trait Map {
    /// How many entries there are.
    fn len(&self) -> usize;

    /// Whether there is no entry.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Calls `visit` for each entry, in no stated order, and stops at the first error.
    ///
    /// # Errors
    /// That of `visit`.
    fn visit(
        &self,
        visit: &mut dyn FnMut(&str, &dyn Value) -> Result<(), WriteError>,
    ) -> Result<(), WriteError>;

    /// Whether there is an entry for `key`.
    fn contains(&self, key: &str) -> bool;

    /// Sets the entry for `key` to an empty value and gives the place to read into.
    fn insert(&mut self, key: &str) -> &mut dyn Value;
}

/// What a codec implements to write values.
///
/// Each method receives the schema of the position it writes at.
pub trait Writer {
    /// Writes a null: an absent element of a sparse list or map.
    fn null(&mut self, schema: &'static Schema) -> Result<(), WriteError>;
    /// Writes a `boolean`.
    fn boolean(&mut self, schema: &'static Schema, value: bool) -> Result<(), WriteError>;
    /// Writes a `byte`, `short`, `integer`, `long` or `intEnum`; [`Schema::kind`] tells the width.
    fn integer(&mut self, schema: &'static Schema, value: i64) -> Result<(), WriteError>;
    /// Writes a `float`.
    fn float(&mut self, schema: &'static Schema, value: f32) -> Result<(), WriteError>;
    /// Writes a `double`.
    fn double(&mut self, schema: &'static Schema, value: f64) -> Result<(), WriteError>;
    /// Writes a `bigInteger`.
    fn big_integer(
        &mut self,
        schema: &'static Schema,
        value: &BigInteger,
    ) -> Result<(), WriteError>;
    /// Writes a `bigDecimal`.
    fn big_decimal(
        &mut self,
        schema: &'static Schema,
        value: &BigDecimal,
    ) -> Result<(), WriteError>;
    /// Writes a `string` or an `enum`.
    fn string(&mut self, schema: &'static Schema, value: &str) -> Result<(), WriteError>;
    /// Writes a `blob`.
    fn blob(&mut self, schema: &'static Schema, value: &[u8]) -> Result<(), WriteError>;
    /// Writes a `timestamp`.
    fn timestamp(&mut self, schema: &'static Schema, value: DateTime) -> Result<(), WriteError>;
    /// Writes a `document`.
    fn document(&mut self, schema: &'static Schema, value: &Document) -> Result<(), WriteError>;
    /// Writes a structure: its members are those of `schema`, by index.
    fn structure(
        &mut self,
        schema: &'static Schema,
        value: &dyn Structure,
    ) -> Result<(), WriteError>;
    /// Writes a union.
    fn union(&mut self, schema: &'static Schema, value: &dyn Union) -> Result<(), WriteError>;
    /// Writes a list.
    fn list(&mut self, schema: &'static Schema, value: &dyn List) -> Result<(), WriteError>;
    /// Writes a map.
    fn map(&mut self, schema: &'static Schema, value: &dyn Map) -> Result<(), WriteError>;
}

/// What a codec implements to read values.
///
/// Each method receives the schema of the position it reads at, and fails with an error that tells
/// what was expected and what was found.
pub trait Reader {
    /// Consumes a null if one stands here. In formats without nulls there never is one.
    fn null(&mut self, schema: &'static Schema) -> Result<bool, ReadError>;
    /// Reads a `boolean`.
    fn boolean(&mut self, schema: &'static Schema) -> Result<bool, ReadError>;
    /// Reads a whole number; the caller checks that it fits.
    fn integer(&mut self, schema: &'static Schema) -> Result<i64, ReadError>;
    /// Reads a `float`.
    fn float(&mut self, schema: &'static Schema) -> Result<f32, ReadError>;
    /// Reads a `double`.
    fn double(&mut self, schema: &'static Schema) -> Result<f64, ReadError>;
    /// Reads a `bigInteger`.
    fn big_integer(&mut self, schema: &'static Schema) -> Result<BigInteger, ReadError>;
    /// Reads a `bigDecimal`.
    fn big_decimal(&mut self, schema: &'static Schema) -> Result<BigDecimal, ReadError>;
    /// Reads a `string` or an `enum`, borrowed where the input allows it.
    fn string(&mut self, schema: &'static Schema) -> Result<Cow<'_, str>, ReadError>;
    /// Reads a `blob`.
    fn blob(&mut self, schema: &'static Schema) -> Result<Blob, ReadError>;
    /// Reads a `timestamp`.
    fn timestamp(&mut self, schema: &'static Schema) -> Result<DateTime, ReadError>;
    /// Reads a `document`.
    fn document(&mut self, schema: &'static Schema) -> Result<Document, ReadError>;
    /// Reads a structure's members into their places.
    fn structure(
        &mut self,
        schema: &'static Schema,
        value: &mut dyn Structure,
    ) -> Result<(), ReadError>;
    /// Reads a union's member into its place.
    fn union(&mut self, schema: &'static Schema, value: &mut dyn Union) -> Result<(), ReadError>;
    /// Appends the elements of a list.
    fn list(&mut self, schema: &'static Schema, value: &mut dyn List) -> Result<(), ReadError>;
    /// Inserts the entries of a map.
    fn map(&mut self, schema: &'static Schema, value: &mut dyn Map) -> Result<(), ReadError>;
}
