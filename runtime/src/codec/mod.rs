//! Codecs: how values look in a format, over schemas. Which codec is used when is the protocol's
//! business.

pub mod json;
#[cfg(feature = "protocol-query")]
pub mod query;
#[cfg(any(feature = "protocol-query", feature = "protocol-rest-xml"))]
mod sorted;
pub(crate) mod text;
#[cfg(any(feature = "protocol-query", feature = "protocol-rest-xml"))]
pub mod xml;
