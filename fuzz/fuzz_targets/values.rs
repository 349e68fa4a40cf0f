//! Any value, written and read by every codec.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| smithy_fuzz::codecs::values(bytes));
