//! Start tags, with their attributes.

use std::borrow::Cow;

use super::escape::{self, Place};
use super::local;
use crate::serde::ReadError;

/// The start tag of an element.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tag<'a> {
    /// The name with its prefix, as the end tag must have it.
    pub(super) name: &'a str,
    /// The attributes as they stand in the tag; their syntax has been checked.
    pub(super) attributes: &'a str,
    /// Whether the tag is the whole element: `<name/>`.
    pub(super) empty: bool,
}
impl<'a> Tag<'a> {
    /// The name without its prefix.
    #[inline]
    pub(super) fn local_name(&self) -> &'a str {
        local(self.name)
    }

    /// The name with its prefix.
    #[cfg(feature = "test-util")]
    pub(super) fn name(&self) -> &'a str {
        self.name
    }

    /// All attributes, declarations of namespaces too, by their whole names.
    ///
    /// # Errors
    /// A malformed reference in a value.
    #[cfg(feature = "test-util")]
    pub(super) fn attributes(&self) -> Result<Vec<(&'a str, Cow<'a, str>)>, ReadError> {
        let mut all = Vec::new();
        let mut rest = self.attributes;
        while let Some((name, value, after)) = split_attribute(rest) {
            all.push((name, escape::read(value, Place::Attribute)?));
            rest = after;
        }
        Ok(all)
    }

    /// The value of the attribute with this name; prefixes do not count.
    ///
    /// # Errors
    /// A malformed reference in the value.
    pub(super) fn attribute(&self, name: &str) -> Result<Option<Cow<'a, str>>, ReadError> {
        let mut rest = self.attributes;
        while let Some((found, value, after)) = split_attribute(rest) {
            let declares_namespace = found == "xmlns" || found.starts_with("xmlns:");
            if !declares_namespace && local(found) == name {
                return escape::read(value, Place::Attribute).map(Some);
            }
            rest = after;
        }
        Ok(None)
    }

    /// Whether the element says that it stands for a null.
    #[inline]
    pub(super) fn is_nil(&self) -> bool {
        !self.attributes.is_empty()
            && matches!(self.attribute("nil"), Ok(Some(value)) if value == "true" || value == "1")
    }
}

/// Splits the first attribute off: its name, its raw value, and the rest.
fn split_attribute(text: &str) -> Option<(&str, &str, &str)> {
    let (name, after) = text.split_once('=')?;
    let mut chars = after.trim_start().chars();
    let quote = chars.next()?;
    let (value, rest) = chars.as_str().split_once(quote)?;
    Some((name.trim(), value, rest))
}
