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
