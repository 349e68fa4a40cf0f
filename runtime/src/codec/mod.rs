//! Codecs: how values look in a format, over schemas. Which codec is used when is the protocol's
//! business.

#[cfg(feature = "protocol-cbor")]
pub mod cbor;
pub mod json;
#[cfg(feature = "protocol-query")]
pub mod query;
mod seen;
#[cfg(any(feature = "protocol-query", feature = "protocol-rest-xml"))]
mod sorted;
#[cfg(test)]
pub(crate) mod test_shapes;
pub(crate) mod text;
#[cfg(any(feature = "protocol-query", feature = "protocol-rest-xml"))]
pub mod xml;
