//! What the model does not know, kept as it came.

use std::error::Error;
use std::fmt;

use crate::primitives::Document;

/// An enum value that the model does not know, kept as it came.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    /// Keeps `value`.
    pub fn new(value: &str) -> Self {
        Self(value.into())
    }

    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the model knows no value {:?}", self.as_str())
    }
}

impl Error for UnknownValue {}

/// A union member that the model does not know, kept as it came: its tag and its data.
///
/// It is written back unchanged, so a program that passes values on loses nothing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnknownVariant {
    tag: String,
    value: Document,
}

impl UnknownVariant {
    /// A member with this tag and data.
    pub fn new(tag: impl Into<String>, value: Document) -> Self {
        Self {
            tag: tag.into(),
            value,
        }
    }

    /// The member's name on the wire; empty when the response had no member at all.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The member's data; null where the format has no self-describing form.
    pub fn value(&self) -> &Document {
        &self.value
    }
}

/// What `Debug` shows in place of a sensitive value.
#[derive(Clone, Copy)]
pub struct Redacted;

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("** redacted **")
    }
}
