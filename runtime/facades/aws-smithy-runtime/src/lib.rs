//! The paths of `aws_smithy_runtime`: transports for tests.
//!
//! It owns no types: everything is `smithy-runtime`'s, so that what one client gives out another takes.

#![forbid(unsafe_code)]

/// Calls.
pub mod client {
    /// Retries.
    pub mod retries {
        pub use smithy_runtime::retry::RetryPartition;
    }

    /// What carries requests.
    pub mod http {
        /// A transport over connectors of hyper 0.14.
        #[cfg(feature = "connector-hyper-0-14-x")]
        pub mod hyper_014 {
            pub use smithy_runtime::transport::hyper_014::HyperClientBuilder;
        }

        /// Transports for tests.
        #[cfg(feature = "test-util")]
        pub mod test_util {
            pub use smithy_runtime::transport::function::{
                CaptureRequestReceiver, capture_request, infallible_client_fn,
            };
            pub use smithy_runtime::transport::static_replay::{ReplayEvent, StaticReplayClient};
        }
    }
}
