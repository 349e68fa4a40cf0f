//! What the generator emits: small models of one feature each, and broken ones.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that fails panics"
)]

mod broken;
mod compat;
mod compiles;
mod fakes;
mod fixture;
mod guide;
mod layout;
mod names;
mod own_service;
mod protocols;
mod settings;
mod slices;
mod snapshots;
mod up_to_date;
mod workspace;
