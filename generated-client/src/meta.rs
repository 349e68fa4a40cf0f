// Generated from the service's model: changes are lost at the next run.

//! Facts about this crate.

/// The version of this crate.
pub static PKG_VERSION: &str = env!("CARGO_PKG_VERSION");

/// The version of the service's interface that it was made for.
pub static API_VERSION: &str = "2023-09-06";
