//! From the model to the intermediate representation: every decision is made here, once.

pub mod endpoint;
