//! Streams of events, over a service written by hand: a scripted transport, and HTTP/2.
#![cfg(all(feature = "test-util", feature = "event-stream", feature = "rt-tokio"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that fails panics"
)]

mod calls;
mod cases;
#[cfg(any(feature = "transport-reqwest", feature = "transport-hyper"))]
mod http2;
mod initial;
mod receive;
mod service;
