//! Configuration that clients of several services share.

use std::fmt;

#[cfg(feature = "credentials")]
use crate::identity::{Os, ProviderConfig};
use crate::identity::{Region, SharedCredentialsProvider, SharedTokenProvider};
use crate::retry::RetryConfig;
use crate::time::{AsyncSleep, TimeSource};
use crate::timeout::TimeoutConfig;
use crate::transport::connector::HttpClient;
use crate::transport::{SharedTransport, Transport};
use crate::user_agent::AppName;

use super::{BehaviorVersion, Builder, Config};

/// What clients of several services have in common: region, credentials, connections, retries.
///
/// [`defaults`](super::defaults) loads one from environment and profile. Clones share one copy, and
/// clients made of it share connections and loaded credentials.
#[derive(Clone)]
pub struct SdkConfig(Config);

impl SdkConfig {
    /// Starts with nothing set.
    pub fn builder() -> SdkConfigBuilder {
        SdkConfigBuilder::default()
    }

    /// Goes on from this configuration.
    pub fn to_builder(&self) -> SdkConfigBuilder {
        SdkConfigBuilder(self.0.to_builder())
    }

    /// The same, for programs that call it so.
    pub fn into_builder(self) -> SdkConfigBuilder {
        self.to_builder()
    }

    /// The region that requests go to and are signed for.
    pub fn region(&self) -> Option<&Region> {
        self.0.region()
    }

    /// Where credentials come from.
    pub fn credentials_provider(&self) -> Option<SharedCredentialsProvider> {
        self.0.credentials_provider().cloned()
    }

    /// The endpoint that replaces the services' own.
    pub fn endpoint_url(&self) -> Option<&str> {
        self.0.endpoint_url()
    }

    /// How calls are retried.
    pub fn retry_config(&self) -> Option<&RetryConfig> {
        self.0.retry_config()
    }

    /// The limits of time.
    pub fn timeout_config(&self) -> Option<&TimeoutConfig> {
        self.0.timeout_config()
    }

    /// The name of the application.
    pub fn app_name(&self) -> Option<&AppName> {
        self.0.app_name()
    }

    /// What carries requests.
    pub fn transport(&self) -> Option<SharedTransport> {
        self.0.settings().transport.clone()
    }
}

impl fmt::Debug for SdkConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.settings().fmt_as("SdkConfig", f)
    }
}

/// The settings of a client, for others to start from.
#[cfg(feature = "test-util")]
impl From<Config> for SdkConfig {
    fn from(config: Config) -> Self {
        Self(config)
    }
}

impl From<&SdkConfig> for Config {
    fn from(shared: &SdkConfig) -> Self {
        shared.0.clone()
    }
}

impl From<&SdkConfig> for Builder {
    fn from(shared: &SdkConfig) -> Self {
        shared.0.to_builder()
    }
}

/// Builds an [`SdkConfig`]. What a setting does is told at [`Builder`].
#[derive(Clone, Debug, Default)]
pub struct SdkConfigBuilder(Builder);

impl SdkConfigBuilder {
    /// As [`Builder::region`].
    pub fn region(self, region: impl Into<Option<Region>>) -> Self {
        Self(self.0.region(region))
    }

    /// As [`Builder::set_region`].
    pub fn set_region(&mut self, region: impl Into<Option<Region>>) -> &mut Self {
        self.0.set_region(region.into());
        self
    }

    /// As [`Builder::credentials_provider`].
    pub fn credentials_provider(mut self, provider: SharedCredentialsProvider) -> Self {
        self.0.set_credentials_provider(Some(provider));
        self
    }

    /// As [`Builder::set_credentials_provider`].
    pub fn set_credentials_provider(
        &mut self,
        provider: Option<SharedCredentialsProvider>,
    ) -> &mut Self {
        self.0.set_credentials_provider(provider);
        self
    }

    /// As [`Builder::set_token_provider`].
    pub fn set_token_provider(&mut self, provider: Option<SharedTokenProvider>) -> &mut Self {
        self.0.set_token_provider(provider);
        self
    }

    /// What providers have to know: these settings, a system and a profile.
    #[cfg(feature = "credentials")]
    pub(super) fn provider_config(&self, os: Os, profile: Option<String>) -> ProviderConfig {
        ProviderConfig::from_settings(self.0.settings())
            .with_os(os)
            .with_profile(profile)
    }

    /// As [`Builder::endpoint_url`].
    pub fn endpoint_url(self, endpoint_url: impl Into<String>) -> Self {
        Self(self.0.endpoint_url(endpoint_url))
    }

    /// As [`Builder::retry_config`].
    pub fn retry_config(self, retry_config: RetryConfig) -> Self {
        Self(self.0.retry_config(retry_config))
    }

    /// As [`Builder::timeout_config`].
    pub fn timeout_config(self, timeout_config: TimeoutConfig) -> Self {
        Self(self.0.timeout_config(timeout_config))
    }

    /// As [`Builder::app_name`].
    pub fn app_name(self, app_name: AppName) -> Self {
        Self(self.0.app_name(app_name))
    }

    /// As [`Builder::use_fips`].
    pub fn use_fips(self, use_fips: bool) -> Self {
        Self(self.0.use_fips(use_fips))
    }

    /// As [`Builder::use_dual_stack`].
    pub fn use_dual_stack(self, use_dual_stack: bool) -> Self {
        Self(self.0.use_dual_stack(use_dual_stack))
    }

    /// As [`Builder::transport`].
    pub fn transport(self, transport: impl Transport + 'static) -> Self {
        Self(self.0.transport(transport))
    }

    /// Clients made of one configuration share connections.
    pub(super) fn set_transport_if_unset(
        &mut self,
        transport: impl FnOnce() -> Option<SharedTransport>,
    ) -> &mut Self {
        if !self.0.has_transport() {
            self.0.set_transport(transport());
        }
        self
    }

    /// As [`Builder::http_client`].
    pub fn http_client(self, http_client: impl HttpClient + 'static) -> Self {
        Self(self.0.http_client(http_client))
    }

    /// As [`Builder::sleep_impl`].
    pub fn sleep_impl(self, sleep: impl AsyncSleep + 'static) -> Self {
        Self(self.0.sleep_impl(sleep))
    }

    /// As [`Builder::time_source`].
    pub fn time_source(self, time_source: impl TimeSource + 'static) -> Self {
        Self(self.0.time_source(time_source))
    }

    /// As [`Builder::behavior_version`].
    pub fn behavior_version(self, _: BehaviorVersion) -> Self {
        self
    }

    /// The configuration.
    pub fn build(self) -> SdkConfig {
        SdkConfig(self.0.build())
    }
}
