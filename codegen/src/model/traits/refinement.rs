//! Type refinement traits.

use super::{TraitValue, Traits, each, ids};
use crate::model::{Node, NodeError, ShapeId};

/// `smithy.api#error`: who is at fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// The caller.
    Client,
    /// The service.
    Server,
}

impl TraitValue<'_> for ErrorKind {
    const ID: &'static str = ids::ERROR;

    fn read(value: &Node) -> Result<Self, NodeError> {
        match value.as_str() {
            Some("client") => Ok(Self::Client),
            Some("server") => Ok(Self::Server),
            _ => Err(value.wrong("`client` or `server`")),
        }
    }
}

/// One entry of `smithy.api#enum`, the trait of Smithy 1.0.
#[derive(Clone, Debug, PartialEq)]
pub struct EnumDefinition<'a> {
    /// The value on the wire.
    pub value: &'a str,
    /// The name of the constant.
    pub name: Option<&'a str>,
    /// What it means.
    pub documentation: Option<&'a str>,
    /// Whether it should no longer be used.
    pub deprecated: bool,
}

/// All entries of `smithy.api#enum`.
impl<'a> TraitValue<'a> for Vec<EnumDefinition<'a>> {
    const ID: &'static str = ids::ENUM;

    fn read(value: &'a Node) -> Result<Self, NodeError> {
        each(value, |entry| {
            Ok(EnumDefinition {
                value: entry.field("value")?.expect_str()?,
                name: entry.optional_str("name")?,
                documentation: entry.optional_str("documentation")?,
                deprecated: entry.flag("deprecated")?,
            })
        })
    }
}

impl Traits {
    /// Whether `smithy.api#required` is applied.
    #[must_use]
    pub fn is_required(&self) -> bool {
        self.has(ids::REQUIRED)
    }

    /// The value of `smithy.api#default`; a `null` value is returned as a null node.
    #[must_use]
    pub fn default_value(&self) -> Option<&Node> {
        self.get(ids::DEFAULT)
    }

    /// Whether `smithy.api#addedDefault` is applied.
    #[must_use]
    pub fn has_added_default(&self) -> bool {
        self.has(ids::ADDED_DEFAULT)
    }

    /// Whether `smithy.api#clientOptional` is applied.
    #[must_use]
    pub fn is_client_optional(&self) -> bool {
        self.has(ids::CLIENT_OPTIONAL)
    }

    /// Whether `smithy.api#input` is applied: the structure is the input of one operation.
    #[must_use]
    pub fn is_input(&self) -> bool {
        self.has(ids::INPUT)
    }

    /// Whether `smithy.api#output` is applied: the structure is the output of one operation.
    #[must_use]
    pub fn is_output(&self) -> bool {
        self.has(ids::OUTPUT)
    }

    /// `smithy.api#error`.
    #[must_use]
    pub fn error(&self) -> Option<ErrorKind> {
        self.read()
    }

    /// Whether `smithy.api#sparse` is applied: elements or values may be null.
    #[must_use]
    pub fn is_sparse(&self) -> bool {
        self.has(ids::SPARSE)
    }

    /// `smithy.api#enum`, on strings of Smithy 1.0 models; empty when there is none.
    #[must_use]
    pub fn enum_definitions(&self) -> Vec<EnumDefinition<'_>> {
        self.read().unwrap_or_default()
    }

    /// Traits of a mixin that shapes do not take over from it: `localTraits` of `smithy.api#mixin`.
    #[must_use]
    pub fn local_traits(&self) -> Vec<ShapeId> {
        let listed = self
            .get(ids::MIXIN)
            .and_then(|mixin| mixin.get("localTraits"));
        let listed = listed.and_then(Node::as_array).unwrap_or_default();
        listed
            .iter()
            .filter_map(|id| super::shape_id(id).ok())
            .collect()
    }
}
