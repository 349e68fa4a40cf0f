//! What the targets do with the bytes that they get.

#![allow(dead_code, reason = "the shapes serve tests, too")]

pub mod codecs;
pub mod messages;
pub mod models;
pub mod settings;

#[path = "../../runtime/tests/round_trip/bound.rs"]
mod bound;
#[path = "../../runtime/tests/round_trip/compare.rs"]
mod compare;
#[path = "../../runtime/tests/round_trip/invent.rs"]
mod invent;
#[path = "../../codegen/tests/mutation/seed.rs"]
mod seed;
#[path = "../../runtime/tests/round_trip/shapes.rs"]
mod shapes;
#[path = "../../runtime/tests/round_trip/talk.rs"]
mod talk;
