//! Any text as a selector, a pattern and a JMESPath expression.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| smithy_fuzz::models::expressions(bytes));
