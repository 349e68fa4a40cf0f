// Generated from the service's model: changes are lost at the next run.

//! The value types that shapes are made of.

pub use smithy_runtime::primitives::{
    AggregatedBytes, BigDecimal, BigInteger, Blob, ByteStream, DateTime, DateTimeFormat,
    Document, SdkBody, byte_stream::{Error as ByteStreamError, Length},
};

pub use smithy_runtime::serde::{UnknownValue, UnknownVariant};
