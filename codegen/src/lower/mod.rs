//! Lowering: every decision about a client is made here, once, before anything is emitted.

pub mod docs;
pub mod endpoint;
pub mod names;
