//! Any bytes as a stream of events.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| smithy_fuzz::messages::events(bytes));
