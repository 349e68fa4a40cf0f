// Generated from the service's model: changes are lost at the next run.

//! Builders of outputs and errors and of what they are made of: what test doubles need.
//!
//! They are found beside those of inputs, in the `builders` modules.

pub(crate) mod error;
pub(crate) mod operation;
pub(crate) mod types;
