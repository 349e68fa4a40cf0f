//! How a request proves who sends it: one module per authentication scheme.

pub mod sigv4;
