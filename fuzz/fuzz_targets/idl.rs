//! Any bytes as a file of the Smithy IDL.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| smithy_fuzz::exercise("m.smithy", bytes));
