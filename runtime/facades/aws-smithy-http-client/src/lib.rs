//! The paths of `aws_smithy_http_client`: the transport and its TLS, transports for tests.
//!
//! It owns no types: everything is `smithy-runtime`'s, so that what one client gives out another takes.

#![forbid(unsafe_code)]

pub use smithy_runtime::transport::http_client::HttpClientBuilder as Builder;

/// Whom to trust.
pub mod tls {
    pub use smithy_runtime::transport::http_client::{
        Provider, TlsContext, TlsContextBuilder, TrustStore,
    };

    /// Cryptography of rustls.
    pub mod rustls_provider {
        pub use smithy_runtime::transport::http_client::CryptoMode;
    }
}

/// Transports for tests.
#[cfg(feature = "test-util")]
pub mod test_util {
    pub use smithy_runtime::transport::function::{
        CaptureRequestReceiver, capture_request, infallible_client_fn,
    };
    pub use smithy_runtime::transport::static_replay::{ReplayEvent, StaticReplayClient};
}
