//! Codecs: how values look in a format, over schemas. Which codec is used when is the protocol's
//! business.

#[cfg(feature = "protocol-cbor")]
pub mod cbor;
pub mod json;
mod seen;
#[cfg(test)]
pub(crate) mod test_shapes;
