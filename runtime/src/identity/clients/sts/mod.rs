// Generated from the service's model: changes are lost at the next run.

//! AWS Security Token Service, as far as the runtime calls it.

#![allow(dead_code, unreachable_pub)]

pub(crate) mod client;

mod endpoint;

pub(crate) mod operation;

mod serde;

pub(crate) mod types;
