//! Configuration of a client: what a program sets itself, and what it shares between clients.
//!
//! Emitted crates show this module as their own `config`.

mod builder;
mod loader;
mod sdk_config;
mod settings;
#[cfg(feature = "test-util")]
mod test_defaults;
mod values;

pub use self::builder::Builder;
pub use self::loader::{ConfigLoader, defaults, from_env, load_defaults, load_from_env};
pub use self::sdk_config::{SdkConfig, SdkConfigBuilder};
pub(crate) use self::settings::Settings;
pub use self::values::{
    AccountIdEndpointMode, AuthSchemeId, BehaviorVersion, IdempotencyTokenProvider,
    RequestChecksumCalculation, ResponseChecksumValidation,
};
pub use crate::endpoint::{Endpoint, PartitionTable};
pub use crate::http;
pub use crate::identity::{
    Credentials, CredentialsError, Login, ProvideCredentials, ProvideToken, Region,
    SharedCredentialsProvider, SharedTokenProvider, Token, TokenError, TokenFuture,
};
pub use crate::components::{ConfigBag, RuntimeComponents};
pub use crate::interceptor::{Intercept, Interceptor, SharedInterceptor};
pub use crate::retry;
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
        self.0.retry.as_ref()
    }

    /// The limits of time.
    pub fn timeout_config(&self) -> Option<&timeout::TimeoutConfig> {
        self.0.timeout.as_ref()
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

    /// This configuration with what `over` sets.
    pub(crate) fn overlaid(&self, over: Builder) -> Self {
        let mut settings = (*self.0).clone();
        settings.overlay(over.into_settings());
        Self(Arc::new(settings))
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
