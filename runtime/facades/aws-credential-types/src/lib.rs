//! The paths of `aws_credential_types`: credentials, tokens and their providers.
//!
//! It owns no types: everything is `smithy-runtime`'s, so that what one client gives out another takes.

#![forbid(unsafe_code)]

pub use smithy_runtime::identity::{Credentials, Token};

/// Providers made of a function.
pub mod credential_fn {
    pub use smithy_runtime::identity::provider::{ProvideCredentialsFn, provide_credentials_fn};
}

/// Where credentials come from.
pub mod provider {
    pub use smithy_runtime::identity::provider::{
        ProvideCredentials, Result, SharedCredentialsProvider, error, future,
    };

    /// Where bearer tokens come from.
    pub mod token {
        pub use smithy_runtime::identity::{ProvideToken, SharedTokenProvider};
    }
}
