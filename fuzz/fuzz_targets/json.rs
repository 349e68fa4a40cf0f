//! Any bytes as a JSON body.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| smithy_fuzz::codecs::json(bytes));
