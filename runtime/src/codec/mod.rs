//! Codecs: how values look in a format, over schemas. Which codec is used when is the protocol's
//! business.

pub mod json;
