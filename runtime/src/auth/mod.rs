//! How a request proves who sends it: one module per authentication scheme.

pub(crate) mod http;
pub mod sigv4;
