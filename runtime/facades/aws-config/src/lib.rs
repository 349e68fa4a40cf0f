//! The paths of `aws_config`: where clients find region, credentials and everything else they share.
//!
//! It owns no types: everything is `smithy-runtime`'s, so that what one client gives out another takes.

#![forbid(unsafe_code)]

pub use smithy_runtime::config::{
    AppName, BehaviorVersion, ConfigLoader, Region, SdkConfig, defaults, from_env, load_defaults,
    load_from_env,
};

/// Credentials and region from environment variables.
pub mod environment {
    pub use smithy_runtime::identity::{
        EnvironmentVariableCredentialsProvider, EnvironmentVariableRegionProvider,
    };
}

/// Credentials and region from the shared files.
pub mod profile {
    pub use smithy_runtime::identity::{ProfileFileCredentialsProvider, ProfileFileRegionProvider};

    /// Which files profiles are read from.
    pub mod profile_file {
        pub use smithy_runtime::identity::profile::{
            FileKind as ProfileFileKind, ProfileFiles, ProfileFilesBuilder,
        };
    }
}

/// Roles that are taken on with other credentials.
pub mod sts {
    pub use smithy_runtime::identity::{AssumeRoleProvider, AssumeRoleProviderBuilder};
}

/// Roles that are taken on with a token in a file.
pub mod web_identity_token {
    pub use smithy_runtime::identity::{StaticConfiguration, WebIdentityTokenCredentialsProvider};
}

/// Single sign-on.
pub mod sso {
    pub use smithy_runtime::identity::{SsoCredentialsProvider, SsoTokenProvider};
}

/// Credentials of the container's host.
pub mod ecs {
    pub use smithy_runtime::identity::EcsCredentialsProvider;
}

/// The instance metadata service of EC2.
pub mod imds {
    pub use smithy_runtime::identity::imds::{
        EndpointMode, ImdsClient as Client, ImdsClientBuilder as Builder, ImdsError,
    };

    /// The credentials of the instance.
    pub mod credentials {
        pub use smithy_runtime::identity::imds::ImdsCredentialsProvider;
    }

    /// The region of the instance.
    pub mod region {
        pub use smithy_runtime::identity::imds::ImdsRegionProvider;
    }
}

/// What providers know of the program that they are in.
pub mod provider_config {
    pub use smithy_runtime::identity::ProviderConfig;
}

/// What is asked if a program says nothing.
pub mod default_provider {
    /// The usual sources of credentials.
    pub mod credentials {
        pub use smithy_runtime::identity::{
            DefaultCredentialsBuilder as Builder, DefaultCredentialsChain,
        };
    }

    /// The usual sources of the region.
    pub mod region {
        pub use smithy_runtime::identity::{DefaultRegionBuilder as Builder, DefaultRegionChain};
    }
}

/// Sources that ask several others.
pub mod meta {
    /// Sources of credentials, one after another.
    pub mod credentials {
        pub use smithy_runtime::identity::CredentialsProviderChain;
    }

    /// Sources of the region, one after another.
    pub mod region {
        pub use smithy_runtime::identity::region::{
            ProvideRegion, Region, RegionProviderChain, future,
        };
    }
}

/// How calls are retried.
pub mod retry {
    pub use smithy_runtime::retry::{ErrorKind, ReconnectMode, RetryConfig, RetryMode};
}

/// Streams that stall.
pub mod stalled_stream_protection {
    pub use smithy_runtime::stalled_stream_protection::{Builder, StalledStreamProtectionConfig};
}

/// Limits of time.
pub mod timeout {
    pub use smithy_runtime::timeout::{TimeoutConfig, TimeoutConfigBuilder};
}
