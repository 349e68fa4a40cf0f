//! The call loop, over a scripted transport and a service written by hand.
#![cfg(all(feature = "rt-tokio", feature = "test-util"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that fails panics"
)]

mod auth;
mod calls;
mod config;
mod pages;
mod requests;
mod responses;
mod retries;
mod service;
mod timeouts;
#[cfg(all(feature = "checksum", feature = "compression"))]
mod traits;
