//! What is mechanical about emitted code, one line per member.
//!
//! Emitted crates hold these calls in one file, `serde.rs`; everything that a user reads is plain
//! Rust in other files. The macros take the number of a member, because a `macro_rules!` macro
//! cannot count and a `match` on numbers is what compiles fastest.

mod blocking;
mod config;
mod enums;
mod errors;
#[cfg(feature = "event-stream")]
mod events;
#[cfg(feature = "test-util")]
mod fake;
mod operation;
mod shapes;
mod test_builder;
