//! CBOR (RFC 8949), as `smithy.protocols#rpcv2Cbor` uses it.
//!
//! - Writing: every length is definite, integers and lengths take the fewest bytes, a `float` is 32
//!   bits and a `double` 64. A `timestamp` is tag 1 with whole seconds or a 64-bit float, a
//!   `bigInteger` beyond 64 bits tag 2 or 3, a `bigDecimal` tag 4.
//! - Reading is strict on syntax: no bytes after the value, no member or key twice. It is lenient
//!   where services differ: lengths may be indefinite, floats of any width, `undefined` is null, a
//!   null member is an absent one, unknown members are skipped.
//! - Arrays and maps nest at most [`MAX_DEPTH`] deep, in both directions.
//! - Errors name the path and the byte: `$.models[3].createTime: expected a timestamp, found a text
//!   at byte 812`. They never show a value.

mod decoder;
mod document;
mod encoder;
mod error_body;
mod number;
mod reader;
#[cfg(test)]
mod tests;
#[cfg(feature = "test-util")]
mod tree;
mod writer;

pub(crate) use error_body::read_error_body;
pub use reader::CborReader;
#[cfg(feature = "test-util")]
pub(crate) use tree::tree;
pub use writer::CborWriter;

/// How deep arrays and maps may nest.
pub const MAX_DEPTH: u32 = 128;

/// The types of items, which are the upper three bits of their first byte.
mod major {
    pub(super) const UNSIGNED: u8 = 0;
    pub(super) const NEGATIVE: u8 = 1;
    pub(super) const BYTES: u8 = 2;
    pub(super) const TEXT: u8 = 3;
    pub(super) const ARRAY: u8 = 4;
    pub(super) const MAP: u8 = 5;
    pub(super) const TAG: u8 = 6;
    pub(super) const SIMPLE: u8 = 7;
}

/// The tags that have a meaning here.
mod tag {
    pub(super) const EPOCH_SECONDS: u64 = 1;
    pub(super) const POSITIVE_BIG: u64 = 2;
    pub(super) const NEGATIVE_BIG: u64 = 3;
    pub(super) const DECIMAL: u64 = 4;
}
