//! Round trips: whatever value is written, in whatever format and protocol, is read back.
//!
//! The values are made of random bytes, so a failing one shrinks with its bytes. What has no reader in a client (the
//! path and query of a request, a form) is read by a reader of these tests.

#![allow(clippy::unwrap_used, clippy::panic)]

mod bound;
mod codecs;
mod compare;
mod events;
mod form;
mod invent;
mod payloads;
mod requests;
mod responses;
mod shapes;
mod talk;
mod uri;

use proptest::prelude::*;

/// Bytes to make a value of.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    proptest::collection::vec(any::<u8>(), 0..2_000)
}
