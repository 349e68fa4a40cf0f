//! The paths of `aws_smithy_types_convert`: conversions of timestamps.
//!
//! It owns no types: everything is `smithy-runtime`'s, so that what one client gives out another takes.

#![forbid(unsafe_code)]

/// Timestamps from and to those of chrono and time.
#[cfg(any(feature = "convert-chrono", feature = "convert-time"))]
pub mod date_time {
    pub use smithy_runtime::primitives::date_time::convert::{DateTimeExt, Error};
}
