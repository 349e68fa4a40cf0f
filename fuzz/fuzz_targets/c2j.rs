//! Any bytes as the files of one service, as botocore describes it.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| smithy_fuzz::models::service(bytes));
