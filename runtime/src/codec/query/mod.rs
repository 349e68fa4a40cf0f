//! Forms (`application/x-www-form-urlencoded`), as the query protocols send them.
//!
//! A value deep inside has the names of all members around it, joined by dots, as its key:
//! `Filters.member.1.Name=x`. Clients only write forms, what comes back is XML; fake servers read them.

#[cfg(feature = "test-util")]
mod reader;
#[cfg(test)]
mod tests;
mod writer;

#[cfg(feature = "test-util")]
pub use reader::QueryReader;
pub use writer::QueryWriter;

use std::borrow::Cow;

use crate::schema::{Schema, Trait};

/// How deep values may nest.
pub const MAX_DEPTH: u32 = 128;

/// In what one query protocol differs from the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// `aws.protocols#awsQuery`: lists and maps have `.member` and `.entry` in their keys unless
    /// they are flattened; an empty list is sent as a key without value.
    Aws,
    /// `aws.protocols#ec2Query`: names are capitalised or those of `ec2QueryName`, lists are always
    /// flattened, an empty list is not sent, and there are no maps.
    Ec2,
}

fn xml_name(schema: &Schema) -> Option<&'static str> {
    schema.find(|t| match t {
        Trait::XmlName(name) => Some(*name),
        _ => None,
    })
}

/// The name of a member in keys.
fn member_name(dialect: Dialect, member: &'static Schema) -> Cow<'static, str> {
    let xml = xml_name(member);
    if dialect == Dialect::Aws {
        return Cow::Borrowed(xml.unwrap_or(member.name()));
    }
    let ec2 = member.find(|t| match t {
        Trait::Ec2QueryName(name) => Some(*name),
        _ => None,
    });
    match ec2 {
        Some(name) => Cow::Borrowed(name),
        None => capitalised(xml.unwrap_or(member.name())),
    }
}

fn capitalised(name: &'static str) -> Cow<'static, str> {
    let mut chars = name.chars();
    match chars.next() {
        Some(first) if first.is_ascii_lowercase() => {
            Cow::Owned(format!("{}{}", first.to_ascii_uppercase(), chars.as_str()))
        }
        _ => Cow::Borrowed(name),
    }
}
