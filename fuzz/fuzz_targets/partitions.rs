//! Any bytes as a table of partitions.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| smithy_fuzz::settings::partitions(bytes));
