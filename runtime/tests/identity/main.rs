//! Providers of credentials and tokens over scripted transports and made-up systems.
#![cfg(all(feature = "credentials", feature = "rt-tokio", feature = "test-util"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that fails panics"
)]

mod assume_role;
mod container;
mod default_chain;
mod imds;
mod profile;
mod scene;
mod secrets;
mod single_flight;
mod sso;
mod web_identity;
