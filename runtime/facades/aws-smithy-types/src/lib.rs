//! The paths of `aws_smithy_types`: the values that shapes are made of, errors, bodies, settings.
//!
//! It owns no types: everything is `smithy-runtime`'s, so that what one client gives out another takes.

#![forbid(unsafe_code)]

pub use smithy_runtime::primitives::{
    BigDecimal, BigInteger, Blob, DateTime, Document, Number, date_time,
};

/// Base64, as shapes carry binary data in text.
pub mod base64 {
    pub use smithy_runtime::primitives::base64::{decode, encode};
}

/// Bodies of requests and responses.
pub mod body {
    pub use smithy_runtime::primitives::body::{Error, SdkBody};
}

/// Blobs that are streamed.
pub mod byte_stream {
    pub use smithy_runtime::primitives::byte_stream::{AggregatedBytes, ByteStream, Length};

    /// What reading a stream fails with.
    pub mod error {
        pub use smithy_runtime::primitives::byte_stream::Error;
    }
}

/// When checksums are sent and compared.
pub mod checksum_config {
    pub use smithy_runtime::config::{RequestChecksumCalculation, ResponseChecksumValidation};
}

/// The settings of a call.
pub mod config_bag {
    pub use smithy_runtime::components::ConfigBag;
}

/// What errors tell.
pub mod error {
    pub use smithy_runtime::error::ErrorMetadata;

    /// Errors with all their causes.
    pub mod display {
        pub use smithy_runtime::error::DisplayErrorContext;
    }

    /// Code and message of an error.
    pub mod metadata {
        pub use smithy_runtime::error::{
            ErrorMetadata, ErrorMetadataBuilder as Builder, ProvideErrorMetadata,
        };
    }

    /// Errors of builders.
    pub mod operation {
        pub use smithy_runtime::error::BuildError;
    }
}

/// Messages that carry events.
pub mod event_stream {
    pub use smithy_runtime::event_stream::{Header, HeaderValue, Message, RawMessage};
}

/// How calls are retried.
pub mod retry {
    pub use smithy_runtime::retry::{ErrorKind, ReconnectMode, RetryConfig, RetryMode};
}

/// Limits of time.
pub mod timeout {
    pub use smithy_runtime::timeout::{TimeoutConfig, TimeoutConfigBuilder};
}
