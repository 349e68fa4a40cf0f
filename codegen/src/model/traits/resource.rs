//! Resource traits.

use super::{TraitValue, Traits, each, ids, shape_id};
use crate::model::{Node, NodeError, ShapeId};

/// One entry of `smithy.api#references`.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference<'a> {
    /// The resource that is meant.
    pub resource: ShapeId,
    /// The service it belongs to.
    pub service: Option<ShapeId>,
    /// Which member holds which identifier: pairs of identifier and member.
    pub ids: Vec<(&'a str, &'a str)>,
    /// Link relation.
    pub rel: Option<&'a str>,
}

/// All entries of `smithy.api#references`.
impl<'a> TraitValue<'a> for Vec<Reference<'a>> {
    const ID: &'static str = ids::REFERENCES;

    fn read(value: &'a Node) -> Result<Self, NodeError> {
        each(value, reference)
    }
}

fn reference(node: &Node) -> Result<Reference<'_>, NodeError> {
    let mut bound = Vec::new();
    if let Some(ids) = node.optional("ids")? {
        for entry in ids.expect_object()? {
            bound.push((&*entry.key, entry.value.expect_str()?));
        }
    }
    Ok(Reference {
        resource: shape_id(node.field("resource")?)?,
        service: node.optional("service")?.map(shape_id).transpose()?,
        ids: bound,
        rel: node.optional_str("rel")?,
    })
}

impl Traits {
    /// `smithy.api#references`; empty when there are none.
    #[must_use]
    pub fn references(&self) -> Vec<Reference<'_>> {
        self.read().unwrap_or_default()
    }

    /// The identifier that a member carries, from `smithy.api#resourceIdentifier`.
    #[must_use]
    pub fn resource_identifier(&self) -> Option<&str> {
        self.string(ids::RESOURCE_IDENTIFIER)
    }

    /// Whether `smithy.api#noReplace` is applied.
    #[must_use]
    pub fn is_no_replace(&self) -> bool {
        self.has(ids::NO_REPLACE)
    }
}
