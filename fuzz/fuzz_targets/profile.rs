//! Any bytes as the shared configuration files.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| smithy_fuzz::settings::profile(bytes));
