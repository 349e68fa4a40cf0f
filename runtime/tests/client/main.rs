//! The call loop, over a scripted transport and a service written by hand.
#![cfg(feature = "test-util")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that fails panics"
)]
#![cfg_attr(not(feature = "rt-tokio"), allow(dead_code))]

#[cfg(feature = "rt-tokio")]
mod adaptive;
#[cfg(feature = "rt-tokio")]
mod auth;
#[cfg(feature = "rt-tokio")]
mod calls;
#[cfg(feature = "rt-tokio")]
mod classifiers;
#[cfg(feature = "rt-tokio")]
mod config;
mod customs;
#[cfg(feature = "rt-tokio")]
mod discovery;
#[cfg(feature = "rt-tokio")]
mod endpoints;
#[cfg(feature = "rt-tokio")]
mod fake;
#[cfg(feature = "rt-tokio")]
mod mocks;
#[cfg(feature = "rt-tokio")]
mod pages;
#[cfg(feature = "rt-tokio")]
mod presigned;
#[cfg(feature = "rt-tokio")]
mod recordings;
#[cfg(feature = "rt-tokio")]
mod requests;
#[cfg(feature = "rt-tokio")]
mod responses;
#[cfg(feature = "rt-tokio")]
mod retries;
mod service;
#[cfg(all(feature = "rt-tokio", feature = "credentials"))]
mod settings;
#[cfg(feature = "rt-tokio")]
mod stalls;
#[cfg(feature = "rt-tokio")]
mod timeouts;
#[cfg(all(feature = "rt-tokio", feature = "tracing"))]
mod traces;
#[cfg(all(feature = "rt-tokio", feature = "checksum", feature = "compression"))]
mod traits;
#[cfg(feature = "rt-tokio")]
mod waiters;
#[cfg(not(feature = "rt-tokio"))]
mod without_timers;
