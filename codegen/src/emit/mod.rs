//! From the intermediate representation to Rust: one module per emitted file.

pub mod endpoint;
