//! Reads a Smithy service model and emits a typed async Rust client crate: load → lower → emit.

#![forbid(unsafe_code)]

pub mod diagnostics;
pub mod emit;
pub mod ir;
pub mod load;
pub mod lower;
pub mod model;
pub mod validate;
