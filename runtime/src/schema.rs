//! Schemas: what codecs, bindings and protocols need to know of a shape, as static data.
//!
//! A [`Schema`] describes one *position*: a structure itself, a member of a structure or union, the
//! member of a list, the key or the value of a map. Each position carries the traits that are in
//! force there, so a codec never has to look from a member to its target to find one.
//!
//! Emitted code builds schemas with the `const` functions of this module:
//!
//! ```
//! use smithy_runtime::schema::{INTEGER, STRING, Schema, Trait, list, member, of, structure};
//!
//! static BINS: Schema = list("AudienceSizeBins", &[member("member", INTEGER)]);
//! static CONFIG: Schema = structure("AudienceSizeConfig", &[
//!     member("audienceSizeType", STRING),
//!     member("audienceSizeBins", of(&BINS)),
//! ]);
//! assert_eq!(CONFIG.members()[1].members()[0].kind(), INTEGER.kind());
//! ```

use std::fmt;

/// The type of a shape (Smithy 2.0, "The Smithy model", shape types).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `boolean`
    Boolean,
    /// `byte`: 8 bits, signed
    Byte,
    /// `short`: 16 bits, signed
    Short,
    /// `integer`: 32 bits, signed
    Integer,
    /// `long`: 64 bits, signed
    Long,
    /// `intEnum`: an `integer` with names for some values
    IntEnum,
    /// `float`: IEEE 754, 32 bits
    Float,
    /// `double`: IEEE 754, 64 bits
    Double,
    /// `bigInteger`: any number of digits
    BigInteger,
    /// `bigDecimal`: any number of digits
    BigDecimal,
    /// `string`
    String,
    /// `enum`: a `string` with names for some values
    Enum,
    /// `blob`
    Blob,
    /// `timestamp`
    Timestamp,
    /// `document`
    Document,
    /// `list`
    List,
    /// `map`
    Map,
    /// `structure`
    Structure,
    /// `union`
    Union,
}

/// How a timestamp is written (trait `timestampFormat`, Smithy 2.0, "Protocol traits").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TimestampFormat {
    /// RFC 3339 in UTC: `1985-04-12T23:20:50.520Z`
    DateTime,
    /// RFC 9110's preferred form: `Fri, 12 Apr 1985 23:20:50 GMT`
    HttpDate,
    /// Seconds since 1970-01-01T00:00:00Z, with an optional fraction: `482196050.52`
    EpochSeconds,
}

/// A trait that changes what is on the wire at a position. Names are those of the specification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Trait {
    /// `sparse`: elements may be null.
    Sparse,
    /// `sensitive`: never shown in errors or logs.
    Sensitive,
    /// `idempotencyToken`: filled with a UUID when unset.
    IdempotencyToken,
    /// `timestampFormat`
    TimestampFormat(TimestampFormat),
    /// `jsonName`
    JsonName(&'static str),
    /// `mediaType`
    MediaType(&'static str),
    /// `httpLabel`
    HttpLabel,
    /// `httpQuery`
    HttpQuery(&'static str),
    /// `httpQueryParams`
    HttpQueryParams,
    /// `httpHeader`
    HttpHeader(&'static str),
    /// `httpPrefixHeaders`
    HttpPrefixHeaders(&'static str),
    /// `httpPayload`
    HttpPayload,
    /// `httpResponseCode`
    HttpResponseCode,
    /// `hostLabel`
    HostLabel,
    /// `xmlName`; on a structure it names the root element
    XmlName(&'static str),
    /// `xmlFlattened`
    XmlFlattened,
    /// `xmlAttribute`
    XmlAttribute,
    /// `xmlNamespace`
    XmlNamespace {
        /// The namespace's URI.
        uri: &'static str,
        /// The prefix to declare; empty for the default namespace.
        prefix: &'static str,
    },
    /// `aws.protocols#ec2QueryName`
    Ec2QueryName(&'static str),
    /// `streaming`: on a blob or union member that is the payload
    Streaming,
    /// `requiresLength`: a stream whose length must be known before it is sent
    RequiresLength,
    /// `eventHeader`
    EventHeader,
    /// `eventPayload`
    EventPayload,
    /// `required`, where it is not made up for: on members of an output that comes with events
    Required,
    /// A timestamp in a header that is absent if it cannot be read: on members of an output
    Lenient,
    /// `error`: marks a structure, or a member of an event stream, as an exception
    Error,
}

/// One position of the shape graph: its name, type, traits, and what is inside it.
#[derive(Clone, Copy)]
pub struct Schema {
    name: &'static str,
    kind: Kind,
    inner: Inner,
    traits: &'static [Trait],
}

#[derive(Clone, Copy)]
enum Inner {
    /// The schema's own members: none for simple types, one for lists, key and value for maps.
    Members(&'static [Schema]),
    /// The members are those of another shape. A reference lets shapes refer to themselves.
    Target(&'static Schema),
}

/// A position of type `boolean`.
pub const BOOLEAN: Schema = simple(Kind::Boolean);
/// A position of type `byte`.
pub const BYTE: Schema = simple(Kind::Byte);
/// A position of type `short`.
pub const SHORT: Schema = simple(Kind::Short);
/// A position of type `integer`.
pub const INTEGER: Schema = simple(Kind::Integer);
/// A position of type `long`.
pub const LONG: Schema = simple(Kind::Long);
/// A position that is an `intEnum`.
pub const INT_ENUM: Schema = simple(Kind::IntEnum);
/// A position of type `float`.
pub const FLOAT: Schema = simple(Kind::Float);
/// A position of type `double`.
pub const DOUBLE: Schema = simple(Kind::Double);
/// A position of type `bigInteger`.
pub const BIG_INTEGER: Schema = simple(Kind::BigInteger);
/// A position of type `bigDecimal`.
pub const BIG_DECIMAL: Schema = simple(Kind::BigDecimal);
/// A position of type `string`.
pub const STRING: Schema = simple(Kind::String);
/// A position that is an `enum`.
pub const ENUM: Schema = simple(Kind::Enum);
/// A position of type `blob`.
pub const BLOB: Schema = simple(Kind::Blob);
/// A position of type `timestamp`.
pub const TIMESTAMP: Schema = simple(Kind::Timestamp);
/// A position of type `document`.
pub const DOCUMENT: Schema = simple(Kind::Document);

const fn simple(kind: Kind) -> Schema {
    Schema::new("", kind, Inner::Members(&[]))
}

/// A structure with its members in the order of the model.
pub const fn structure(name: &'static str, members: &'static [Schema]) -> Schema {
    Schema::new(name, Kind::Structure, Inner::Members(members))
}

/// A union with its members in the order of the model.
pub const fn union(name: &'static str, members: &'static [Schema]) -> Schema {
    Schema::new(name, Kind::Union, Inner::Members(members))
}

/// A list; `member` holds the one position inside it.
pub const fn list(name: &'static str, member: &'static [Schema; 1]) -> Schema {
    Schema::new(name, Kind::List, Inner::Members(member))
}

/// A map; `entry` holds the positions of its key and its value.
pub const fn map(name: &'static str, entry: &'static [Schema; 2]) -> Schema {
    Schema::new(name, Kind::Map, Inner::Members(entry))
}

/// A position that holds a structure.
pub const fn of(target: &'static Schema) -> Schema {
    Schema::new("", Kind::Structure, Inner::Target(target))
}

/// A position that holds a union.
pub const fn union_of(target: &'static Schema) -> Schema {
    Schema::new("", Kind::Union, Inner::Target(target))
}

/// A position that holds a list.
pub const fn list_of(target: &'static Schema) -> Schema {
    Schema::new("", Kind::List, Inner::Target(target))
}

/// A position that holds a map.
pub const fn map_of(target: &'static Schema) -> Schema {
    Schema::new("", Kind::Map, Inner::Target(target))
}

/// Names a position: `member("createTime", TIMESTAMP)`.
pub const fn member(name: &'static str, schema: Schema) -> Schema {
    Schema { name, ..schema }
}

impl Schema {
    const fn new(name: &'static str, kind: Kind, inner: Inner) -> Self {
        Self {
            name,
            kind,
            inner,
            traits: &[],
        }
    }

    /// The same position with these traits in force.
    pub const fn with(self, traits: &'static [Trait]) -> Self {
        Self { traits, ..self }
    }

    /// The member's name in the model; for a shape that is not a member, the shape's name.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The name of the shape that stands here, without its namespace; empty for simple types.
    pub const fn shape_name(&self) -> &'static str {
        match self.inner {
            Inner::Target(target) => target.name,
            Inner::Members(members) if members.is_empty() && !self.is_aggregate() => "",
            Inner::Members(_) => self.name,
        }
    }

    const fn is_aggregate(&self) -> bool {
        matches!(
            self.kind,
            Kind::List | Kind::Map | Kind::Structure | Kind::Union
        )
    }

    /// The type of the shape that stands here.
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// The positions inside: members of a structure or union, the one of a list, key and value of
    /// a map, nothing for simple types.
    pub const fn members(&self) -> &'static [Schema] {
        match self.inner {
            Inner::Members(members) => members,
            Inner::Target(target) => match target.inner {
                Inner::Members(members) => members,
                Inner::Target(_) => &[],
            },
        }
    }

    /// The shape that this position refers to, with the traits of the shape itself, such as the
    /// `xmlName` of a structure that becomes a root element.
    pub const fn target(&'static self) -> &'static Schema {
        match self.inner {
            Inner::Target(target) => target,
            Inner::Members(_) => self,
        }
    }

    /// The member of a list.
    pub fn list_member(&self) -> &'static Schema {
        self.members().first().unwrap_or(&STRING_POSITION)
    }

    /// The key of a map.
    pub fn map_key(&self) -> &'static Schema {
        self.members().first().unwrap_or(&STRING_POSITION)
    }

    /// The value of a map.
    pub fn map_value(&self) -> &'static Schema {
        self.members().get(1).unwrap_or(&STRING_POSITION)
    }

    /// The traits in force at this position.
    pub const fn traits(&self) -> &'static [Trait] {
        self.traits
    }

    /// The first trait for which `pick` gives a value.
    #[inline]
    pub fn find<T>(&self, pick: impl FnMut(&'static Trait) -> Option<T>) -> Option<T> {
        self.traits.iter().find_map(pick)
    }

    /// Whether a trait without a value, such as [`Trait::HttpLabel`], is in force here.
    pub fn has(&self, flag: &Trait) -> bool {
        self.traits.contains(flag)
    }

    /// The value of `timestampFormat`, if the model sets one for this position.
    pub fn timestamp_format(&self) -> Option<TimestampFormat> {
        self.find(|t| match t {
            Trait::TimestampFormat(format) => Some(*format),
            _ => None,
        })
    }

    /// The value of `jsonName`, else the member's name.
    pub fn json_name(&self) -> &'static str {
        self.find(|t| match t {
            Trait::JsonName(name) => Some(*name),
            _ => None,
        })
        .unwrap_or(self.name)
    }

    /// The value of `mediaType`.
    pub fn media_type(&self) -> Option<&'static str> {
        self.find(|t| match t {
            Trait::MediaType(media_type) => Some(*media_type),
            _ => None,
        })
    }

    /// Whether elements of this list or map may be null.
    pub fn is_sparse(&self) -> bool {
        self.has(&Trait::Sparse)
    }

    /// Whether values at this position must not be shown.
    pub fn is_sensitive(&self) -> bool {
        self.has(&Trait::Sensitive)
    }
}

/// What a list or map without members is read as: emitted schemas always have them.
static STRING_POSITION: Schema = member("member", STRING);

impl fmt::Debug for Schema {
    /// Shows the position alone: members may refer back to their shape.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Schema")
            .field("name", &self.name)
            .field("kind", &self.kind)
            .field("traits", &self.traits)
            .finish_non_exhaustive()
    }
}
