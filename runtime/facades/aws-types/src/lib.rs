//! The paths of `aws_types`: what clients of several services share.
//!
//! It owns no types: everything is `smithy-runtime`'s, so that what one client gives out another takes.

#![forbid(unsafe_code)]

pub use smithy_runtime::config::SdkConfig;

/// The name that an application gives itself.
pub mod app_name {
    pub use smithy_runtime::config::{AppName, InvalidAppName};
}

/// Where values come from.
pub mod origin {
    pub use smithy_runtime::config::Origin;
}

/// Regions.
pub mod region {
    pub use smithy_runtime::config::Region;
}

/// Configuration that clients of several services share.
pub mod sdk_config {
    pub use smithy_runtime::config::{
        BehaviorVersion, SdkConfig, SdkConfigBuilder as Builder, SharedCredentialsProvider,
        StalledStreamProtectionConfig,
    };
}
