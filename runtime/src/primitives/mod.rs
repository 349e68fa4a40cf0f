//! The value types that shapes are made of: blobs, timestamps, documents, big numbers, bodies.

pub mod base64;
mod big_number;
mod blob;
pub mod body;
pub mod byte_stream;
pub mod date_time;
pub mod document;

pub use big_number::{BigDecimal, BigInteger, BigNumberError};
pub use blob::Blob;
pub use body::SdkBody;
pub use byte_stream::{AggregatedBytes, ByteStream};
pub use date_time::{DateTime, Format as DateTimeFormat};
pub use document::{Document, Number};

/// Any error that can cross threads: what bodies and transports fail with.
pub type BoxError = Box<dyn std::error::Error + Send + Sync + 'static>;
