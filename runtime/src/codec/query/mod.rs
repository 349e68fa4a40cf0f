//! Forms (`application/x-www-form-urlencoded`), as the query protocols send them.
//!
//! A value deep inside has the names of all members around it, joined by dots, as its key:
//! `Filters.member.1.Name=x`. Forms are only written; what comes back is XML.

#[cfg(test)]
mod tests;
mod writer;

pub use writer::QueryWriter;

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
