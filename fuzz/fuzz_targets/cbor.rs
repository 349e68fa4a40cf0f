//! Any bytes as a CBOR body.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| smithy_fuzz::codecs::cbor(bytes));
