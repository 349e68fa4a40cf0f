//! Constraint traits.

use super::{TraitValue, Traits, ids};
use crate::model::{Node, NodeError, Number};

/// `smithy.api#length`: characters of a string, bytes of a blob, elements of a list, entries of a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Length {
    /// Smallest length.
    pub min: Option<u64>,
    /// Largest length.
    pub max: Option<u64>,
}

impl TraitValue<'_> for Length {
    const ID: &'static str = ids::LENGTH;

    fn read(value: &Node) -> Result<Self, NodeError> {
        let min = value.optional("min")?.map(Node::expect_u64).transpose()?;
        let max = value.optional("max")?.map(Node::expect_u64).transpose()?;
        match (min, max) {
            (None, None) => Err(NodeError::new(
                value.span,
                "neither `min` nor `max` is given",
            )),
            (Some(min), Some(max)) if min > max => {
                Err(NodeError::new(value.span, "`min` is larger than `max`"))
            }
            _ => Ok(Self { min, max }),
        }
    }
}

/// `smithy.api#range`, both ends inclusive.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range<'a> {
    /// Smallest value.
    pub min: Option<&'a Number>,
    /// Largest value.
    pub max: Option<&'a Number>,
}

impl<'a> TraitValue<'a> for Range<'a> {
    const ID: &'static str = ids::RANGE;

    fn read(value: &'a Node) -> Result<Self, NodeError> {
        let min = value
            .optional("min")?
            .map(Node::expect_number)
            .transpose()?;
        let max = value
            .optional("max")?
            .map(Node::expect_number)
            .transpose()?;
        if min.is_none() && max.is_none() {
            return Err(NodeError::new(
                value.span,
                "neither `min` nor `max` is given",
            ));
        }
        Ok(Self { min, max })
    }
}

impl Traits {
    /// `smithy.api#length`.
    #[must_use]
    pub fn length(&self) -> Option<Length> {
        self.read()
    }

    /// `smithy.api#range`.
    #[must_use]
    pub fn range(&self) -> Option<Range<'_>> {
        self.read()
    }

    /// `smithy.api#pattern`: a regular expression of ECMA 262.
    #[must_use]
    pub fn pattern(&self) -> Option<&str> {
        self.string(ids::PATTERN)
    }

    /// Whether `smithy.api#uniqueItems` is applied.
    #[must_use]
    pub fn has_unique_items(&self) -> bool {
        self.has(ids::UNIQUE_ITEMS)
    }
}
