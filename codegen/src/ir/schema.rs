//! Positions of schemas: what the runtime's `schema` module holds, as data to print.

use super::Ident;

/// The type of a shape, as schemas name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are those of Smithy's shape types")]
pub enum Kind {
    Boolean,
    Byte,
    Short,
    Integer,
    Long,
    IntEnum,
    Float,
    Double,
    BigInteger,
    BigDecimal,
    String,
    Enum,
    Blob,
    Timestamp,
    Document,
    List,
    Map,
    Structure,
    Union,
}

/// One position of a schema: a member, a list's member, a map's key or value.
#[derive(Clone, Debug, PartialEq)]
pub struct Position {
    /// The member's name in the model.
    pub name: String,
    /// Its type.
    pub kind: Kind,
    /// The static with the schema of the aggregate that stands here.
    pub target: Option<Ident>,
    /// The traits in force here, those of the target that apply included.
    pub traits: Vec<Trait>,
}

/// The schema of a list or map shape.
#[derive(Clone, Debug, PartialEq)]
pub struct Collection {
    /// The static.
    pub schema: Ident,
    /// The shape's name in the model.
    pub shape: String,
    /// What is inside.
    pub kind: CollectionKind,
    /// Traits of the shape itself.
    pub traits: Vec<Trait>,
}

/// What is inside a list or map.
#[derive(Clone, Debug, PartialEq)]
pub enum CollectionKind {
    /// A list of this.
    List(Position),
    /// A map from this to that.
    Map(Position, Position),
}

/// `smithy.api#timestampFormat`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimestampFormat {
    /// `date-time`
    DateTime,
    /// `http-date`
    HttpDate,
    /// `epoch-seconds`
    EpochSeconds,
}

/// A trait that changes what is on the wire at a position; the names are the specification's.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(
    missing_docs,
    reason = "see the runtime's `schema::Trait`, which has the same members"
)]
pub enum Trait {
    Sparse,
    Sensitive,
    IdempotencyToken,
    TimestampFormat(TimestampFormat),
    JsonName(String),
    MediaType(String),
    HttpLabel,
    HttpQuery(String),
    HttpQueryParams,
    HttpHeader(String),
    HttpPrefixHeaders(String),
    HttpPayload,
    HttpResponseCode,
    HostLabel,
    XmlName(String),
    XmlFlattened,
    XmlAttribute,
    XmlNamespace { uri: String, prefix: String },
    Ec2QueryName(String),
    Streaming,
    RequiresLength,
    EventHeader,
    EventPayload,
    Required,
    Lenient,
    Error,
}
