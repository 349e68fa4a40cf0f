//! Types of the emitted crate: structures, unions, enums, and how members are held.

use super::{ErrorRef, Ident, Literal, Position};

/// The name of an emitted type, and the module that it is in.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeName {
    /// Which module.
    pub module: Module,
    /// The type.
    pub name: Ident,
}

/// Where emitted types live.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Module {
    /// `crate::types`
    Types,
    /// `crate::types::error`
    Errors,
    /// `crate::operation::…`, by the operation's module.
    Operation(Ident),
}

/// The type of a value, without regard to whether it may be absent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// `bool`
    Boolean,
    /// `i8`
    Byte,
    /// `i16`
    Short,
    /// `i32`
    Integer,
    /// `i64`
    Long,
    /// `f32`
    Float,
    /// `f64`
    Double,
    /// `BigInteger`
    BigInteger,
    /// `BigDecimal`
    BigDecimal,
    /// `String`
    String,
    /// `Blob`
    Blob,
    /// `DateTime`
    Timestamp,
    /// `Document`
    Document,
    /// An open enum of strings.
    Enum(TypeName),
    /// An open enum of integers.
    IntEnum(TypeName),
    /// A structure.
    Structure(TypeName),
    /// A union.
    Union(TypeName),
    /// `Vec<T>`, or `Vec<Option<T>>` where sparse.
    List {
        /// The elements.
        member: Box<Type>,
        /// Whether elements may be null.
        sparse: bool,
    },
    /// `HashMap<K, V>`, or `HashMap<K, Option<V>>` where sparse.
    Map {
        /// The keys: a string or an enum.
        key: Box<Type>,
        /// The values.
        value: Box<Type>,
        /// Whether values may be null.
        sparse: bool,
    },
    /// `ByteStream`
    ByteStream,
    /// `EventStreamSender<T, E>` or `EventReceiver<T, E>`
    EventStream(EventStream),
    /// No data: a union member that targets `smithy.api#Unit`.
    Unit,
}

/// A stream of events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventStream {
    /// The union of events.
    pub events: TypeName,
    /// The errors that the stream may end with.
    pub errors: TypeName,
    /// Whether a program sends them.
    pub sent: bool,
}

/// Whether a member is always there.
#[derive(Clone, Debug, PartialEq)]
pub enum Presence {
    /// It may be absent: `Option<T>`.
    Optional,
    /// It is always there, and a builder must be given it.
    Required,
    /// It is always there, with this value where nothing is given.
    Defaulted(Literal),
}

/// What a member is beside data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldRole {
    /// Data.
    Plain,
    /// The `message` of an error.
    ErrorMessage,
}

/// A member of a structure.
#[derive(Clone, Debug)]
pub struct Field {
    /// The field, its accessor and its setter.
    pub name: Ident,
    /// The setter that takes an `Option`: `set_` and the name.
    pub setter: Ident,
    /// The member's name in the model.
    pub member: String,
    /// Its type.
    pub ty: Type,
    /// Whether it is always there.
    pub presence: Presence,
    /// Whether it closes a cycle of structures and must be boxed.
    pub boxed: bool,
    /// Whether the model calls it required, whatever [`Field::presence`] makes of it.
    pub required: bool,
    /// Whether its value must not be shown.
    pub sensitive: bool,
    /// What it is beside data.
    pub role: FieldRole,
    /// What it is and its constraints.
    pub docs: Vec<String>,
    /// Its constraints, one line each: `length 1–63`, `pattern …`.
    pub constraints: Vec<String>,
    /// Whether and why it should not be used any more.
    pub deprecated: Option<Deprecated>,
    /// Its place in the schema.
    pub position: Position,
}

/// `smithy.api#deprecated`
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deprecated {
    /// Since when.
    pub since: Option<String>,
    /// What to do instead.
    pub message: Option<String>,
}

/// A structure: a type of its own, an input, an output or an error.
#[derive(Clone, Debug)]
pub struct Structure {
    /// The type.
    pub name: Ident,
    /// Its builder.
    pub builder: Ident,
    /// The static that holds its schema.
    pub schema: Ident,
    /// The shape's name in the model.
    pub shape: String,
    /// What it is.
    pub docs: Vec<String>,
    /// Its members, in the order of the model.
    pub fields: Vec<Field>,
    /// Traits of the shape itself, such as the `xmlName` of a root element.
    pub traits: Vec<super::Trait>,
    /// Whether its whole content must not be shown.
    pub sensitive: bool,
    /// Whether a user passes it to an operation: then it has `new` and a builder always. What only
    /// comes back has a builder for tests.
    pub in_input: bool,
    /// Whether it holds a stream, so that it cannot be cloned or compared.
    pub streaming: bool,
    /// Whether and why it should not be used any more.
    pub deprecated: Option<Deprecated>,
    /// What makes it an error.
    pub error: Option<ErrorFacts>,
}

/// What makes a structure an error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorFacts {
    /// The static that holds these facts.
    pub facts: Ident,
    /// The variant in every enum of errors, that of the whole crate included.
    pub variant: Ident,
    /// The HTTP status.
    pub status: u16,
    /// Whether the fault is the server's.
    pub server_fault: bool,
    /// The code on the wire where it is not the shape's name.
    pub code: Option<String>,
    /// `smithy.api#retryable`: whether it is throttling.
    pub retryable: Option<bool>,
}

/// A union.
#[derive(Clone, Debug)]
pub struct Union {
    /// The type.
    pub name: Ident,
    /// The static that holds its schema.
    pub schema: Ident,
    /// The shape's name in the model.
    pub shape: String,
    /// What it is.
    pub docs: Vec<String>,
    /// Its members, in the order of the model.
    pub variants: Vec<UnionVariant>,
    /// The variant for members that the model does not know; `Unknown` unless that is taken.
    pub unknown: Ident,
    /// Traits of the shape itself, such as the `xmlName` of a root element.
    pub traits: Vec<super::Trait>,
    /// Whether its whole content must not be shown.
    pub sensitive: bool,
    /// Whether and why it should not be used any more.
    pub deprecated: Option<Deprecated>,
    /// What makes it the events of a stream; its members that are errors are there.
    pub stream: Option<StreamErrors>,
}

/// The errors that a stream of events may end with: an enum of its own.
#[derive(Clone, Debug)]
pub struct StreamErrors {
    /// The enum.
    pub name: Ident,
    /// Its errors, each with the members of the union that are this error.
    pub errors: Vec<(ErrorRef, Vec<String>)>,
}

/// A member of a union.
#[derive(Clone, Debug)]
pub struct UnionVariant {
    /// The variant.
    pub name: Ident,
    /// The same in snake case, for `as_x` and `is_x`.
    pub snake: String,
    /// The member's name in the model.
    pub member: String,
    /// Its type; [`Type::Unit`] for none.
    pub ty: Type,
    /// Whether it closes a cycle and must be boxed.
    pub boxed: bool,
    /// Whether its value must not be shown.
    pub sensitive: bool,
    /// What it is.
    pub docs: Vec<String>,
    /// Whether and why it should not be used any more.
    pub deprecated: Option<Deprecated>,
    /// Its place in the schema.
    pub position: Position,
}

/// An enum of strings.
#[derive(Clone, Debug)]
pub struct Enum {
    /// The type.
    pub name: Ident,
    /// The shape's name in the model.
    pub shape: String,
    /// What it is.
    pub docs: Vec<String>,
    /// Its values, in the order of the model.
    pub variants: Vec<EnumVariant>,
    /// Whether its values must not be shown.
    pub sensitive: bool,
    /// Whether and why it should not be used any more.
    pub deprecated: Option<Deprecated>,
}

/// A value of an enum.
#[derive(Clone, Debug)]
pub struct EnumVariant {
    /// The variant.
    pub name: Ident,
    /// The value on the wire.
    pub value: String,
    /// What it means.
    pub docs: Vec<String>,
    /// Whether and why it should not be used any more.
    pub deprecated: Option<Deprecated>,
}

/// An enum of integers.
#[derive(Clone, Debug)]
pub struct IntEnum {
    /// The type.
    pub name: Ident,
    /// The shape's name in the model.
    pub shape: String,
    /// What it is.
    pub docs: Vec<String>,
    /// Its values, in the order of the model.
    pub variants: Vec<IntVariant>,
    /// Whether and why it should not be used any more.
    pub deprecated: Option<Deprecated>,
}

/// A value of an integer enum.
#[derive(Clone, Debug)]
pub struct IntVariant {
    /// The variant.
    pub name: Ident,
    /// The value on the wire.
    pub value: i32,
    /// What it means.
    pub docs: Vec<String>,
    /// Whether and why it should not be used any more.
    pub deprecated: Option<Deprecated>,
}
