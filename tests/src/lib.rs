//! Tests of the generator and of what it emits; there is no library here.
//!
//! - `tests/client`: the emitted client of Clean Rooms ML, on the wire and over loopback.
//! - `tests/emitted`: what is emitted for small models of one feature each, and for broken ones.
//! - `tests/protocol`: models with protocol tests, whose emitted tests are compiled and run.
//! - Here: the examples of the README compile.

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
