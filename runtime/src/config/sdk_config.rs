//! Configuration that clients of several services share.

use std::fmt;

use crate::identity::{Region, SharedCredentialsProvider, SharedTokenProvider};
use crate::retry::RetryConfig;
use crate::stalled_stream_protection::StalledStreamProtectionConfig;
use crate::time::{AsyncSleep, TimeSource};
use crate::timeout::TimeoutConfig;
use crate::transport::connector::HttpClient;
use crate::transport::{SharedTransport, Transport};
use crate::user_agent::AppName;

#[cfg(feature = "credentials")]
use super::Origin;
use super::{
    AccountIdEndpointMode, AuthSchemeId, BehaviorVersion, Builder, Config,
    RequestChecksumCalculation, ResponseChecksumValidation, Settings,
};

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

    /// Whether streams that stall are given up.
    pub fn stalled_stream_protection(&self) -> Option<StalledStreamProtectionConfig> {
        self.0.stalled_stream_protection().cloned()
    }

    /// Which defaults are followed.
    pub fn behavior_version(&self) -> Option<BehaviorVersion> {
        self.0.behavior_version()
    }

    /// The name of the application.
    pub fn app_name(&self) -> Option<&AppName> {
        self.0.app_name()
    }

    /// Whether endpoints with FIPS 140 cryptography are used.
    pub fn use_fips(&self) -> Option<bool> {
        self.0.settings().use_fips
    }

    /// Whether endpoints that also have IPv6 addresses are used.
    pub fn use_dual_stack(&self) -> Option<bool> {
        self.0.settings().use_dual_stack
    }

    /// Whether bodies are sent uncompressed that could be compressed.
    pub fn disable_request_compression(&self) -> Option<bool> {
        self.0.settings().disable_request_compression
    }

    /// The least size, in bytes, of a body that is compressed.
    pub fn request_min_compression_size_bytes(&self) -> Option<u32> {
        self.0.settings().request_min_compression_size_bytes
    }

    /// When requests carry a checksum.
    pub fn request_checksum_calculation(&self) -> Option<RequestChecksumCalculation> {
        self.0.settings().request_checksum_calculation
    }

    /// When checksums of responses are compared.
    pub fn response_checksum_validation(&self) -> Option<ResponseChecksumValidation> {
        self.0.settings().response_checksum_validation
    }

    /// Whether calls go to the endpoint of the caller's account.
    pub fn account_id_endpoint_mode(&self) -> Option<&AccountIdEndpointMode> {
        self.0.settings().account_id_endpoint_mode.as_ref()
    }

    /// The preferred authentication schemes, best first.
    pub fn auth_scheme_preference(&self) -> Option<&[AuthSchemeId]> {
        self.0.settings().auth_scheme_preference.as_deref()
    }

    /// The regions that signatures of SigV4a hold for.
    pub fn sigv4a_signing_region_set(&self) -> Option<&[Region]> {
        self.0.settings().sigv4a_signing_region_set.as_deref()
    }

    /// Where the value of a setting comes from, as [`Config::get_origin`].
    #[cfg(feature = "credentials")]
    pub fn get_origin(&self, setting: &str) -> Origin {
        self.0.get_origin(setting)
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

impl From<Settings> for SdkConfig {
    fn from(settings: Settings) -> Self {
        Self(settings.into())
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

    /// As [`Builder::disable_request_compression`].
    pub fn disable_request_compression(self, disable: bool) -> Self {
        Self(self.0.disable_request_compression(disable))
    }

    /// As [`Builder::request_min_compression_size_bytes`].
    pub fn request_min_compression_size_bytes(self, bytes: u32) -> Self {
        Self(self.0.request_min_compression_size_bytes(bytes))
    }

    /// As [`Builder::request_checksum_calculation`].
    pub fn request_checksum_calculation(self, when: RequestChecksumCalculation) -> Self {
        Self(self.0.request_checksum_calculation(when))
    }

    /// As [`Builder::response_checksum_validation`].
    pub fn response_checksum_validation(self, when: ResponseChecksumValidation) -> Self {
        Self(self.0.response_checksum_validation(when))
    }

    /// As [`Builder::account_id_endpoint_mode`].
    pub fn account_id_endpoint_mode(self, mode: AccountIdEndpointMode) -> Self {
        Self(self.0.account_id_endpoint_mode(mode))
    }

    /// As [`Builder::auth_scheme_preference`].
    pub fn auth_scheme_preference(
        self,
        schemes: impl IntoIterator<Item = impl Into<AuthSchemeId>>,
    ) -> Self {
        Self(self.0.auth_scheme_preference(schemes))
    }

    /// As [`Builder::sigv4a_signing_region_set`].
    pub fn sigv4a_signing_region_set(self, regions: impl IntoIterator<Item = Region>) -> Self {
        Self(self.0.sigv4a_signing_region_set(regions))
    }

    /// As [`Builder::transport`].
    pub fn transport(self, transport: impl Transport + 'static) -> Self {
        Self(self.0.transport(transport))
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
    pub fn behavior_version(self, version: BehaviorVersion) -> Self {
        Self(self.0.behavior_version(version))
    }

    /// As [`Builder::set_behavior_version`].
    pub fn set_behavior_version(&mut self, version: Option<BehaviorVersion>) -> &mut Self {
        self.0.set_behavior_version(version);
        self
    }

    /// As [`Builder::stalled_stream_protection`].
    pub fn stalled_stream_protection(self, protection: StalledStreamProtectionConfig) -> Self {
        Self(self.0.stalled_stream_protection(protection))
    }

    /// As [`Builder::set_stalled_stream_protection`].
    pub fn set_stalled_stream_protection(
        &mut self,
        protection: Option<StalledStreamProtectionConfig>,
    ) -> &mut Self {
        self.0.set_stalled_stream_protection(protection);
        self
    }

    pub(super) fn into_settings(self) -> Settings {
        self.0.into_settings()
    }

    /// The configuration.
    pub fn build(self) -> SdkConfig {
        SdkConfig(self.0.build())
    }
}
