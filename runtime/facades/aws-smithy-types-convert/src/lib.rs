//! The paths of `aws_smithy_types_convert`: conversions of timestamps.
//!
//! It owns no types: everything is `smithy-runtime`'s, so that what one client gives out another takes.

#![forbid(unsafe_code)]

/// Timestamps from and to those of chrono.
#[cfg(feature = "convert-chrono")]
pub mod date_time {
    pub use smithy_runtime::primitives::date_time::chrono::{DateTimeExt, Error};
}
