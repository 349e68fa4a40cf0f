//! Any bytes as an XML body.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| smithy_fuzz::codecs::xml(bytes));
