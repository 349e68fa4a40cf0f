//! Configuration of a client: what a program sets itself, and what it shares between clients.
//!
//! Emitted crates show this module as their own `config`.

mod behavior;
mod builder;
mod found;
mod loader;
#[cfg(feature = "credentials")]
mod look;
#[cfg(feature = "credentials")]
mod resolve;
mod sdk_config;
mod settings;
#[cfg(feature = "test-util")]
mod test_defaults;
mod values;

pub use self::behavior::BehaviorVersion;
pub(crate) use self::behavior::Defaults;
pub use self::builder::Builder;
pub(crate) use self::found::Found;
pub use self::found::{InvalidSetting, Origin};
pub use self::loader::{ConfigLoader, defaults, from_env, load_defaults, load_from_env};
#[cfg(feature = "credentials")]
pub(crate) use self::resolve::ServiceEndpoints;
pub use self::sdk_config::{SdkConfig, SdkConfigBuilder};
pub(crate) use self::settings::Settings;
pub use self::values::{
    AccountIdEndpointMode, AuthSchemeId, IdempotencyTokenProvider, RequestChecksumCalculation,
    ResponseChecksumValidation,
};
pub use crate::components::{ConfigBag, RuntimeComponents};
pub use crate::endpoint::{Endpoint, PartitionTable};
pub use crate::http;
pub use crate::identity::{
    Credentials, CredentialsError, Login, ProvideCredentials, ProvideToken, Region,
    SharedCredentialsProvider, SharedTokenProvider, Token, TokenError, TokenFuture,
};
pub use crate::interceptor::{Intercept, Interceptor, SharedInterceptor};
pub use crate::retry;
pub use crate::stalled_stream_protection::StalledStreamProtectionConfig;
pub use crate::time::{
    AsyncSleep, SharedAsyncSleep, SharedTimeSource, Sleep, SystemTimeSource, TimeSource,
};
pub use crate::timeout;
pub use crate::transport::connector::HttpClient;
pub use crate::transport::{SharedTransport, SharedTransport as SharedHttpClient, Transport};
pub use crate::user_agent::{AppName, InvalidAppName};

/// The names of interceptors' contexts, for programs that have their own interceptors.
pub mod interceptors {
    pub use crate::interceptor::context::*;
    pub use crate::interceptor::{Intercept, SharedInterceptor};
}

use std::fmt;
use std::sync::Arc;

use crate::operation::Service;

/// The most that `request_min_compression_size_bytes` can be.
#[cfg(any(feature = "credentials", feature = "compression"))]
pub(crate) const MAX_MIN_COMPRESSION_SIZE: u32 = 10_485_760;

/// The configuration of a client. Clones share one copy.
#[derive(Clone)]
pub struct Config(Arc<Settings>);

impl Config {
    /// Starts with nothing set.
    pub fn builder() -> Builder {
        Builder::new()
    }

    /// The configuration that clients share, without any of their own settings.
    pub fn new(shared: &SdkConfig) -> Self {
        shared.into()
    }

    /// Goes on from this configuration.
    pub fn to_builder(&self) -> Builder {
        Builder::from_settings((*self.0).clone())
    }

    /// The region that requests go to and are signed for.
    pub fn region(&self) -> Option<&Region> {
        self.0.region.as_ref()
    }

    /// Where credentials come from.
    pub fn credentials_provider(&self) -> Option<&SharedCredentialsProvider> {
        self.0.credentials.as_ref()
    }

    /// The endpoint that replaces the service's own.
    pub fn endpoint_url(&self) -> Option<&str> {
        self.0.endpoint_url.as_deref()
    }

    /// How calls are retried.
    pub fn retry_config(&self) -> Option<&retry::RetryConfig> {
        self.0.retry_config.as_ref()
    }

    /// The limits of time.
    pub fn timeout_config(&self) -> Option<&timeout::TimeoutConfig> {
        self.0.timeout_config.as_ref()
    }

    /// Whether streams that stall are given up.
    pub fn stalled_stream_protection(&self) -> Option<&StalledStreamProtectionConfig> {
        self.0.stalled_streams.as_ref()
    }

    /// Which defaults are followed.
    pub fn behavior_version(&self) -> Option<BehaviorVersion> {
        self.0.behavior_version
    }

    /// The name of the application.
    pub fn app_name(&self) -> Option<&AppName> {
        self.0.app_name.as_ref()
    }

    /// The interceptors of all calls.
    pub fn interceptors(&self) -> impl Iterator<Item = SharedInterceptor> + '_ {
        self.0.interceptors.iter().cloned()
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.0
    }

    /// Where the value of a setting comes from, by the name of its method, such as `use_fips`; `retry_mode` and
    /// `max_attempts` are those of `retry_config`.
    #[cfg(feature = "credentials")]
    pub fn get_origin(&self, setting: &str) -> Origin {
        self.0.origin(setting)
    }

    /// This configuration with what `over` sets.
    pub(crate) fn overlaid(&self, over: &Self) -> Self {
        let mut settings = (*self.0).clone();
        settings.overlay((*over.0).clone());
        Self(Arc::new(settings))
    }

    /// This configuration with the endpoint that was set for a service outside of the program.
    #[cfg(feature = "credentials")]
    pub(crate) fn for_service(self, service: &Service) -> Self {
        let Some(endpoints) = &self.0.found.endpoints else {
            return self;
        };
        let mut settings = (*self.0).clone();
        endpoints.set(&mut settings, Some(service.sdk_id));
        settings.into()
    }

    #[cfg(not(feature = "credentials"))]
    pub(crate) fn for_service(self, _: &Service) -> Self {
        self
    }
}

impl From<Settings> for Config {
    fn from(settings: Settings) -> Self {
        Self(Arc::new(settings))
    }
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt_as("Config", f)
    }
}
