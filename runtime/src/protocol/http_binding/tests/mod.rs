//! Bindings through the protocol restJson1, over hand-written operations.

mod requests;
mod responses;
mod shapes;
