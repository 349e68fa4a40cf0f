//! XML 1.0, as the Smithy protocols use it.
//!
//! - Reading is strict on syntax: tags match, one root, no text around it, no document type
//!   definition and so no entities beside the five of XML and numeric ones. It is lenient where
//!   services differ: namespaces and prefixes do not count, unknown elements and attributes are
//!   skipped, comments may stand anywhere, an empty element is an absent number, boolean or
//!   timestamp, and of an element that comes twice the second counts (lists and maps append).
//! - Elements nest at most [`MAX_DEPTH`] deep, in both directions.
//! - Errors name the path and the byte: `$.models[3].createTime: expected true or false, found
//!   another text, which ends at byte 812`. They never show a value.
//! - What XML has no form for is an error: documents, and union members that the model does not
//!   know.

mod escape;
mod lexer;
mod members;
mod reader;
mod tag;
#[cfg(test)]
mod tests;
#[cfg(feature = "test-util")]
mod tree;
mod values;
mod writer;

pub use reader::XmlReader;
#[cfg(feature = "test-util")]
pub(crate) use tree::tree;
pub use writer::XmlWriter;

use crate::schema::{Schema, Trait};

/// How deep elements may nest.
pub const MAX_DEPTH: u32 = 128;

/// The name of a member's element or attribute: `xmlName`, else the member's name. It may have a
/// prefix.
#[inline]
fn wire_name(member: &Schema) -> &'static str {
    xml_name(member).unwrap_or(member.name())
}

#[inline]
fn xml_name(schema: &Schema) -> Option<&'static str> {
    schema.find(|t| match t {
        Trait::XmlName(name) => Some(*name),
        _ => None,
    })
}

/// The name of the root element for a value at this position: that of the position, else that of
/// the shape.
fn root_name(schema: &'static Schema) -> &'static str {
    xml_name(schema)
        .or_else(|| xml_name(schema.target()))
        .unwrap_or(schema.shape_name())
}

/// A name without its prefix.
#[inline]
fn local(name: &str) -> &str {
    match name.rfind(':') {
        Some(at) => name.get(at + 1..).unwrap_or_default(),
        None => name,
    }
}

/// Appends the text of an element, escaped.
#[cfg(feature = "test-util")]
pub(crate) fn push_escaped(text: &str, out: &mut Vec<u8>) {
    escape::write(text, escape::Place::Element, out);
}

#[inline]
fn is_flattened(schema: &Schema) -> bool {
    schema.has(&Trait::XmlFlattened)
}
