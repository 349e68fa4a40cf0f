//! Shapes and their members.

use super::traits::Traits;
use super::{Node, ShapeId};
use crate::diagnostics::Span;
use indexmap::IndexMap;
use std::fmt;
use std::sync::Arc;

/// A shape of the model.
#[derive(Clone, Debug)]
pub struct Shape {
    /// Its absolute id, without a member.
    pub id: ShapeId,
    /// What it is, with the data of services, resources and operations.
    pub kind: ShapeKind,
    /// Its traits, in model order.
    pub traits: Traits,
    /// Its members, in model order; members of mixins come first.
    ///
    /// Lists have `member`; maps have `key` and `value`; enums have one per value.
    pub members: IndexMap<Arc<str>, Member>,
    /// The mixins it names, in model order. Their members and traits are already part of this shape.
    pub mixins: Vec<ShapeRef>,
    /// Where it is defined: its name.
    pub span: Span,
}

/// A member of a shape.
#[derive(Clone, Debug)]
pub struct Member {
    /// Its absolute id, `namespace#Name$member`.
    pub id: ShapeId,
    /// The shape it targets; `smithy.api#Unit` for members of enums.
    pub target: ShapeId,
    /// Where the target is written.
    pub target_span: Span,
    /// Its own traits; those of the target are apart, see [`Model::member_trait`](super::Model::member_trait).
    pub traits: Traits,
    /// Where it is defined: its name.
    pub span: Span,
    /// The mixin from which the member was taken, if the shape does not introduce it itself.
    pub mixin: Option<ShapeId>,
}

impl Member {
    /// The member's name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.id.member().unwrap_or_default()
    }
}

/// The name of another shape, and where it is written.
#[derive(Clone, Debug)]
pub struct ShapeRef {
    /// The shape that is meant.
    pub target: ShapeId,
    /// Where it is written.
    pub span: Span,
}

/// References are equal when they name the same shape.
impl PartialEq for ShapeRef {
    fn eq(&self, other: &Self) -> bool {
        self.target == other.target
    }
}

/// What a shape is.
#[derive(Clone, Debug, PartialEq)]
pub enum ShapeKind {
    /// Bytes.
    Blob,
    /// `true` or `false`.
    Boolean,
    /// Text.
    String,
    /// A closed or open set of texts.
    Enum,
    /// 8 bits, signed.
    Byte,
    /// 16 bits, signed.
    Short,
    /// 32 bits, signed.
    Integer,
    /// A set of 32-bit numbers.
    IntEnum,
    /// 64 bits, signed.
    Long,
    /// 32-bit float.
    Float,
    /// 64-bit float.
    Double,
    /// A whole number of any size.
    BigInteger,
    /// A decimal number of any precision.
    BigDecimal,
    /// An instant.
    Timestamp,
    /// Any value of the protocol's data model.
    Document,
    /// A list.
    List,
    /// A map with text keys.
    Map,
    /// A structure.
    Structure,
    /// Exactly one of its members.
    Union,
    /// An operation.
    Operation(Box<Operation>),
    /// A resource.
    Resource(Box<Resource>),
    /// A service.
    Service(Box<Service>),
}

/// The data of an operation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Operation {
    /// Input structure; `None` when there is none or it is `smithy.api#Unit`.
    pub input: Option<ShapeRef>,
    /// Output structure; `None` when there is none or it is `smithy.api#Unit`.
    pub output: Option<ShapeRef>,
    /// Errors of this operation; those of the service are not among them.
    pub errors: Vec<ShapeRef>,
}

/// The data of a service.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Service {
    /// Version, often a date; empty when the model gives none.
    pub version: Arc<str>,
    /// Operations bound to the service itself.
    pub operations: Vec<ShapeRef>,
    /// Resources bound to the service itself.
    pub resources: Vec<ShapeRef>,
    /// Errors that every operation can return.
    pub errors: Vec<ShapeRef>,
    /// Names that shapes of the closure take instead of their own.
    pub rename: IndexMap<ShapeId, Arc<str>>,
}

/// The data of a resource.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Resource {
    /// Identifiers by name.
    pub identifiers: IndexMap<Arc<str>, ShapeRef>,
    /// Properties by name.
    pub properties: IndexMap<Arc<str>, ShapeRef>,
    /// Lifecycle operation `put`.
    pub put: Option<ShapeRef>,
    /// Lifecycle operation `create`.
    pub create: Option<ShapeRef>,
    /// Lifecycle operation `read`.
    pub read: Option<ShapeRef>,
    /// Lifecycle operation `update`.
    pub update: Option<ShapeRef>,
    /// Lifecycle operation `delete`.
    pub delete: Option<ShapeRef>,
    /// Lifecycle operation `list`.
    pub list: Option<ShapeRef>,
    /// Further operations on one instance.
    pub operations: Vec<ShapeRef>,
    /// Further operations on the collection.
    pub collection_operations: Vec<ShapeRef>,
    /// Child resources.
    pub resources: Vec<ShapeRef>,
}

impl Resource {
    /// Every operation of the resource itself: lifecycle (put, create, read, update, delete, list),
    /// then `operations`, then `collectionOperations`.
    pub fn all_operations(&self) -> impl Iterator<Item = &ShapeRef> {
        let lifecycle = [
            &self.put,
            &self.create,
            &self.read,
            &self.update,
            &self.delete,
            &self.list,
        ];
        let lifecycle = lifecycle.into_iter().flatten();
        lifecycle
            .chain(&self.operations)
            .chain(&self.collection_operations)
    }
}

impl ShapeKind {
    /// The name of the type as models write it, such as `bigInteger`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Blob => "blob",
            Self::Boolean => "boolean",
            Self::String => "string",
            Self::Enum => "enum",
            Self::Byte => "byte",
            Self::Short => "short",
            Self::Integer => "integer",
            Self::IntEnum => "intEnum",
            Self::Long => "long",
            Self::Float => "float",
            Self::Double => "double",
            Self::BigInteger => "bigInteger",
            Self::BigDecimal => "bigDecimal",
            Self::Timestamp => "timestamp",
            Self::Document => "document",
            Self::List => "list",
            Self::Map => "map",
            Self::Structure => "structure",
            Self::Union => "union",
            Self::Operation(_) => "operation",
            Self::Resource(_) => "resource",
            Self::Service(_) => "service",
        }
    }

    /// The type that models call `name`; `set` of Smithy 1.0 is a list.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "blob" => Self::Blob,
            "boolean" => Self::Boolean,
            "string" => Self::String,
            "enum" => Self::Enum,
            "byte" => Self::Byte,
            "short" => Self::Short,
            "integer" => Self::Integer,
            "intEnum" => Self::IntEnum,
            "long" => Self::Long,
            "float" => Self::Float,
            "double" => Self::Double,
            "bigInteger" => Self::BigInteger,
            "bigDecimal" => Self::BigDecimal,
            "timestamp" => Self::Timestamp,
            "document" => Self::Document,
            "list" | "set" => Self::List,
            "map" => Self::Map,
            "structure" => Self::Structure,
            "union" => Self::Union,
            "operation" => Self::Operation(Box::default()),
            "resource" => Self::Resource(Box::default()),
            "service" => Self::Service(Box::default()),
            _ => return None,
        })
    }

    /// Whether the shape describes data: everything but services, resources and operations.
    #[must_use]
    pub fn is_data(&self) -> bool {
        !matches!(
            self,
            Self::Operation(_) | Self::Resource(_) | Self::Service(_)
        )
    }

    /// Whether the shape holds other values: list, map, structure, union.
    #[must_use]
    pub fn is_aggregate(&self) -> bool {
        matches!(self, Self::List | Self::Map | Self::Structure | Self::Union)
    }

    /// Whether values are numbers.
    #[must_use]
    pub fn is_number(&self) -> bool {
        matches!(
            self,
            Self::Byte
                | Self::Short
                | Self::Integer
                | Self::IntEnum
                | Self::Long
                | Self::Float
                | Self::Double
                | Self::BigInteger
                | Self::BigDecimal
        )
    }

    /// Whether values are texts: string or enum.
    #[must_use]
    pub fn is_text(&self) -> bool {
        matches!(self, Self::String | Self::Enum)
    }
}

impl fmt::Display for ShapeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Shape {
    /// A shape without traits and members.
    #[must_use]
    pub fn new(id: ShapeId, kind: ShapeKind, span: Span) -> Self {
        Self {
            id,
            kind,
            traits: Traits::default(),
            members: IndexMap::new(),
            mixins: Vec::new(),
            span,
        }
    }

    /// The member with a name.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<&Member> {
        self.members.get(name)
    }

    /// The element of a list.
    #[must_use]
    pub fn list_member(&self) -> Option<&Member> {
        self.is_kind(&ShapeKind::List)
            .then(|| self.member("member"))?
    }

    /// The key of a map.
    #[must_use]
    pub fn map_key(&self) -> Option<&Member> {
        self.is_kind(&ShapeKind::Map).then(|| self.member("key"))?
    }

    /// The value of a map.
    #[must_use]
    pub fn map_value(&self) -> Option<&Member> {
        self.is_kind(&ShapeKind::Map)
            .then(|| self.member("value"))?
    }

    /// The data of an operation.
    #[must_use]
    pub fn as_operation(&self) -> Option<&Operation> {
        match &self.kind {
            ShapeKind::Operation(operation) => Some(operation),
            _ => None,
        }
    }

    /// The data of a resource.
    #[must_use]
    pub fn as_resource(&self) -> Option<&Resource> {
        match &self.kind {
            ShapeKind::Resource(resource) => Some(resource),
            _ => None,
        }
    }

    /// The data of a service.
    #[must_use]
    pub fn as_service(&self) -> Option<&Service> {
        match &self.kind {
            ShapeKind::Service(service) => Some(service),
            _ => None,
        }
    }

    /// Whether this is a structure.
    #[must_use]
    pub fn is_structure(&self) -> bool {
        self.is_kind(&ShapeKind::Structure)
    }

    /// Whether this is a union.
    #[must_use]
    pub fn is_union(&self) -> bool {
        self.is_kind(&ShapeKind::Union)
    }

    /// Whether this is a mixin, which is no part of a closure.
    #[must_use]
    pub fn is_mixin(&self) -> bool {
        self.traits.has(super::traits::ids::MIXIN)
    }

    /// Members of an enum or intEnum with their wire values, in model order.
    ///
    /// A member of a string enum without a value has its name as value: loading adds it.
    pub fn enum_values(&self) -> impl Iterator<Item = (&Member, &Node)> {
        let is_enum = matches!(self.kind, ShapeKind::Enum | ShapeKind::IntEnum);
        let members = is_enum.then(|| self.members.values());
        let value = |member| Member::enum_value(member).map(|value| (member, value));
        members.into_iter().flatten().filter_map(value)
    }

    fn is_kind(&self, kind: &ShapeKind) -> bool {
        std::mem::discriminant(&self.kind) == std::mem::discriminant(kind)
    }
}

impl Member {
    /// The wire value of a member of an enum: a string, or a number for intEnum.
    #[must_use]
    pub fn enum_value(&self) -> Option<&Node> {
        self.traits.get(super::traits::ids::ENUM_VALUE)
    }
}
