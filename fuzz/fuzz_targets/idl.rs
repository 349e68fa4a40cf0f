//! Any bytes as a file of the Smithy IDL.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| smithy_fuzz::models::file("m.smithy", bytes));
