//! Typed values: defaults, the values of examples, and the parameters of tests.

use super::{Ident, TypeName};

/// A value that is known to fit its type.
#[derive(Clone, Debug, PartialEq)]
pub enum Literal {
    /// A null: an absent element of a sparse list or map, a null document, or a stream without
    /// events.
    Null,
    /// `bool`
    Boolean(bool),
    /// Any of the integers; the type tells the width.
    Integer(i64),
    /// `f32` or `f64`; may be infinite or not a number.
    Float(f64),
    /// `BigInteger` or `BigDecimal`, in its text form.
    BigNumber(String),
    /// `String`
    String(String),
    /// `Blob` or `ByteStream`
    Blob(Vec<u8>),
    /// `DateTime`
    Timestamp {
        /// Seconds since 1970-01-01T00:00:00Z.
        seconds: i64,
        /// Nanoseconds after that.
        nanos: u32,
    },
    /// `Document`, as JSON text.
    Document(String),
    /// A value of an enum that the model knows.
    Enum {
        /// The type.
        ty: TypeName,
        /// The variant.
        variant: Ident,
    },
    /// A value of an enum that the model does not know.
    UnknownEnum {
        /// The type.
        ty: TypeName,
        /// The value on the wire.
        value: String,
    },
    /// A value of an integer enum.
    IntEnum {
        /// The type.
        ty: TypeName,
        /// The value on the wire.
        value: i32,
    },
    /// A structure with the members that are set.
    Structure {
        /// The type.
        ty: TypeName,
        /// The members that are set, in the order of the model.
        fields: Vec<LiteralField>,
        /// Whether every required member is set, so that it can be built.
        complete: bool,
        /// Whether `build()` of its builder is fallible.
        fallible: bool,
    },
    /// A union with the member that is set.
    Union {
        /// The type.
        ty: TypeName,
        /// The variant.
        variant: Ident,
        /// Its value; none for a member without data.
        value: Option<Box<Literal>>,
    },
    /// The events of a stream that a program sends, and errors among them: each is a variant of the
    /// union, or of the enum of errors.
    Events(Vec<Literal>),
    /// A list.
    List(Vec<Literal>),
    /// A map, with keys as on the wire.
    Map(Vec<(String, Literal)>),
}

/// A member that a structure literal sets.
#[derive(Clone, Debug, PartialEq)]
pub struct LiteralField {
    /// The field.
    pub name: Ident,
    /// The setter that takes an `Option`.
    pub setter: Ident,
    /// The field's type.
    pub ty: super::Type,
    /// Its value.
    pub value: Literal,
    /// What a reader should know of it, such as `required`; shown as a comment in examples.
    pub note: Option<String>,
}
