//! The emitted client of Clean Rooms ML: what it sends and what it makes of answers.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that fails panics"
)]

mod answers;
mod bad_input;
mod bad_json;
mod blocking;
mod calls;
mod endpoints;
mod errors;
mod fakes;
mod golden;
mod invent;
mod loopback;
mod model;
mod operations;
mod pages;
mod server;
mod service;
mod wire;
