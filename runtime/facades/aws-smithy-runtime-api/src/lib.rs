//! The paths of `aws_smithy_runtime_api`: requests, responses, results and waiters.
//!
//! It owns no types: everything is `smithy-runtime`'s, so that what one client gives out another takes.

#![forbid(unsafe_code)]

/// Errors that can cross threads.
pub mod box_error {
    pub use smithy_runtime::error::BoxError;
}

/// Calls.
pub mod client {
    /// Versions of defaults.
    pub mod behavior_version {
        pub use smithy_runtime::config::BehaviorVersion;
    }

    /// What carries requests.
    pub mod http {
        pub use smithy_runtime::transport::SharedTransport as SharedHttpClient;
        pub use smithy_runtime::transport::connector::{
            HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings,
            HttpConnectorSettingsBuilder, SharedHttpConnector,
        };
    }

    /// Code of a program that looks into calls.
    pub mod interceptors {
        pub use smithy_runtime::interceptor::{Intercept, SharedInterceptor, context};
    }

    /// What calls send and receive.
    pub mod orchestrator {
        pub use smithy_runtime::http::{HttpRequest, HttpResponse};
    }

    /// What calls end with.
    pub mod result {
        pub use smithy_runtime::error::{
            ConnectorError, ConstructionFailure, DispatchFailure, ResponseError, SdkError,
            ServiceError, TimeoutError,
        };
    }

    /// Retries.
    pub mod retries {
        pub use smithy_runtime::retry::classifiers::{self, ClassifyRetry};
        pub use smithy_runtime::retry::{ErrorKind, RetryPartition};
    }

    /// Streams that stall.
    pub mod stalled_stream_protection {
        pub use smithy_runtime::stalled_stream_protection::{
            Builder, DEFAULT_GRACE_PERIOD, StalledStreamProtectionConfig,
        };
    }

    /// The parts of a client.
    pub mod runtime_components {
        pub use smithy_runtime::components::RuntimeComponents;
    }

    /// Waiters.
    pub mod waiters {
        pub use smithy_runtime::client::waiters::{FinalPoll, error};
    }
}

/// Requests and responses.
pub mod http {
    pub use smithy_runtime::http::{Headers, Request, Response, StatusCode};
}

/// Values behind types that are cheap to clone.
pub mod shared {
    pub use smithy_runtime::components::IntoShared;
}
