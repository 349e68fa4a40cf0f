//! JSON (RFC 8259), as the Smithy protocols use it.
//!
//! - Reading is strict on syntax: no trailing commas, no comments, no text after the value, no
//!   member or key twice. It is lenient where services differ: a null member is an absent one,
//!   unknown members are skipped, `1.0` and `1e3` are integers, a number stands for any timestamp,
//!   half of a surrogate pair becomes U+FFFD.
//! - Aggregates nest at most [`MAX_DEPTH`] deep, in both directions.
//! - Errors name the path and the byte: `$.models[3].createTime: expected a string, found a number
//!   at byte 812`. They never show a value.

mod document;
mod error_body;
mod lexer;
pub(super) mod number;
mod reader;
mod string;
#[cfg(test)]
mod tests;
mod writer;

pub use document::{document_to_vec, parse_document, write_document};
pub(crate) use error_body::read_error_body;
pub use reader::JsonReader;
pub use writer::JsonWriter;

/// How deep objects and arrays may nest.
pub const MAX_DEPTH: u32 = 128;

/// In what the JSON of one protocol differs from that of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Whether the trait `jsonName` counts.
    pub json_name: bool,
    /// Whether the trait `timestampFormat` counts; otherwise all timestamps are epoch seconds.
    pub timestamp_format: bool,
    /// Whether `bigInteger` and `bigDecimal` are strings; otherwise they are numbers.
    pub big_numbers_as_strings: bool,
}

impl Settings {
    /// The JSON of `aws.protocols#restJson1`.
    pub const REST_JSON: Self = Self {
        json_name: true,
        timestamp_format: true,
        big_numbers_as_strings: false,
    };

    /// The JSON of `aws.protocols#awsJson1_0` and `awsJson1_1`.
    pub const AWS_JSON: Self = Self {
        json_name: false,
        ..Self::REST_JSON
    };

    /// The JSON of `smithy.protocols#rpcv2Json`.
    pub const RPC_V2_JSON: Self = Self {
        json_name: false,
        timestamp_format: false,
        big_numbers_as_strings: true,
    };
}
