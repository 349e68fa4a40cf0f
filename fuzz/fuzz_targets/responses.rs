//! Any bytes as a response, in every protocol.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| smithy_fuzz::messages::response(bytes));
