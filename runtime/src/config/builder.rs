//! The builder of a client's configuration.

use std::fmt;
#[cfg(feature = "credentials")]
use std::sync::Arc;

use crate::endpoint::{ParamValue, PartitionTable};
use crate::identity::{
    CachedCredentials, Login, ProvideCredentials, ProvideToken, SharedCredentialsProvider,
    SharedTokenProvider, Token,
};
use crate::interceptor::{Interceptor, SharedInterceptor};
use crate::protocol::Protocol;
use crate::retry::classifiers::{ClassifyRetry, SharedRetryClassifier};
use crate::retry::{RetryConfig, RetryPartition};
use crate::stalled_stream_protection::StalledStreamProtectionConfig;
use crate::time::{AsyncSleep, SharedAsyncSleep, SharedTimeSource, TimeSource};
use crate::timeout::TimeoutConfig;
use crate::transport::connector::HttpClient;
use crate::transport::{SharedTransport, Transport};
use crate::user_agent::AppName;

#[cfg(feature = "credentials")]
use super::ServiceEndpoints;
use super::{
    AccountIdEndpointMode, AuthSchemeId, BehaviorVersion, Config, IdempotencyTokenProvider, Region,
    RequestChecksumCalculation, ResponseChecksumValidation, Settings,
};

/// Builds a [`Config`], or the part of one that a single call overrides.
///
/// A setting that is not made keeps its default; in an override, that of the client.
#[derive(Clone, Default)]
pub struct Builder(Settings);

macro_rules! setters {
    ($($(#[$doc:meta])* $name:ident, $set:ident: $field:ident, $type:ty;)*) => {$(
        $(#[$doc])*
        pub fn $name(mut self, $name: $type) -> Self {
            self.$set(Some($name));
            self
        }

        /// As the method without `set_`; `None` unsets.
        pub fn $set(&mut self, $name: Option<$type>) -> &mut Self {
            self.0.$field = $name;
            self.0.found.forget(stringify!($field));
            self
        }
    )*};
}

impl Builder {
    /// Starts with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    pub(super) fn from_settings(settings: Settings) -> Self {
        Self(settings)
    }

    pub(super) fn into_settings(self) -> Settings {
        self.0
    }

    #[cfg(feature = "credentials")]
    pub(super) fn settings_mut(&mut self) -> &mut Settings {
        &mut self.0
    }

    /// Looks up the endpoint of the service there.
    #[cfg(feature = "credentials")]
    pub(crate) fn with_endpoints(mut self, endpoints: Option<Arc<ServiceEndpoints>>) -> Self {
        self.0.found.endpoints = endpoints;
        self
    }

    setters! {
        /// Whether to use endpoints with FIPS 140 cryptography. Default: no.
        use_fips, set_use_fips: use_fips, bool;
        /// Whether to use endpoints that also have IPv6 addresses. Default: no.
        use_dual_stack, set_use_dual_stack: use_dual_stack, bool;
        /// Whether to ask a service for the endpoints of operations for which it tells them (trait
        /// `clientDiscoveredEndpoint`). An endpoint that is set is not asked for. Default: only for the
        /// operations that work with no other.
        endpoint_discovery_enabled, set_endpoint_discovery_enabled: endpoint_discovery_enabled, bool;
        /// How often and how fast calls are retried. Default: [`RetryConfig::standard`].
        retry_config, set_retry_config: retry_config, RetryConfig;
        /// The limits of time. Default: 3.1 seconds to connect, no other limit. An override for one
        /// call keeps those limits of the client that it does not set.
        timeout_config, set_timeout_config: timeout_config, TimeoutConfig;
        /// Which defaults to follow, for what is not set. Default: the newest.
        behavior_version, set_behavior_version: behavior_version, BehaviorVersion;
        /// With which other clients to share the budget of retries, and the rate of adaptive mode. Default: with
        /// none.
        retry_partition, set_retry_partition: retry_partition, RetryPartition;
        /// Whether bodies that stall are given up, and when. Default: in both directions after five seconds, but
        /// see [`BehaviorVersion`].
        stalled_stream_protection, set_stalled_stream_protection: stalled_streams,
            StalledStreamProtectionConfig;
        /// The name of the application, for the user agent. No default.
        app_name, set_app_name: app_name, AppName;
        /// The longest body, in bytes, that a response that is not streamed may have. Default:
        /// 64 MiB.
        max_response_body, set_max_response_body: max_response_body, u64;
        /// The partitions and regions that endpoint rules know. Default: those of this release.
        partition_table, set_partition_table: partitions, PartitionTable;
        /// Whether to leave out the host prefixes that operations have (trait `endpoint`), for
        /// custom endpoints that do without. Default: no.
        disable_host_prefix, set_disable_host_prefix: disable_host_prefix, bool;
        /// Whether to send bodies uncompressed that could be compressed. Default: no. Compression
        /// needs the feature `compression`.
        disable_request_compression, set_disable_request_compression: disable_request_compression, bool;
        /// The least size, in bytes, of a body in memory that is compressed, from 0 to
        /// 10,485,760. Default: 10,240.
        request_min_compression_size_bytes, set_request_min_compression_size_bytes:
            request_min_compression_size_bytes, u32;
        /// When requests carry a checksum. Default: whenever the operation can have one.
        request_checksum_calculation, set_request_checksum_calculation: request_checksum_calculation,
            RequestChecksumCalculation;
        /// When checksums of responses are compared. Default: whenever the operation can have one.
        response_checksum_validation, set_response_checksum_validation: response_checksum_validation,
            ResponseChecksumValidation;
        /// The name and password for operations with `httpBasicAuth`. No default.
        basic_auth_login, set_basic_auth_login: login, Login;
        /// Whether calls go to the endpoint of the caller's account, where the service has such endpoints.
        /// Default: if the credentials tell the account.
        account_id_endpoint_mode, set_account_id_endpoint_mode: account_id_endpoint_mode,
            AccountIdEndpointMode;
        /// The protocol to speak, one of those the service knows. Default: the service's best.
        protocol, set_protocol: protocol, &'static dyn Protocol;
    }

    /// The endpoint to use in place of the service's own, such as `http://localhost:8000`. A path in
    /// it stands before that of every request. Default: the service's endpoint rules decide.
    pub fn endpoint_url(mut self, endpoint_url: impl Into<String>) -> Self {
        self.set_endpoint_url(Some(endpoint_url.into()));
        self
    }

    /// As the method without `set_`; `None` unsets.
    pub fn set_endpoint_url(&mut self, endpoint_url: Option<String>) -> &mut Self {
        self.0.endpoint_url = endpoint_url;
        self.0.found.forget("endpoint_url");
        self
    }

    /// A parameter of the service's endpoint rules, by its name in the model, such as `ForcePathStyle`
    /// (trait `clientContextParams`). Services whose rules have no such parameter pass it over.
    pub fn endpoint_param(
        mut self,
        name: impl Into<String>,
        value: impl Into<ParamValue<'static>>,
    ) -> Self {
        let name = name.into();
        self.0.found.forget(&name);
        self.0.endpoint_params.push((name, value.into()));
        self
    }

    /// As [`endpoint_param`](Self::endpoint_param); `None` unsets.
    pub fn set_endpoint_param(
        &mut self,
        name: impl Into<String>,
        value: Option<impl Into<ParamValue<'static>>>,
    ) -> &mut Self {
        let name = name.into();
        self.0.endpoint_params.retain(|(known, _)| *known != name);
        self.0.found.forget(&name);
        if let Some(value) = value {
            self.0.endpoint_params.push((name, value.into()));
        }
        self
    }

    /// The authentication schemes to prefer, best first, such as `["httpBearerAuth"]`. Those that an operation does
    /// not have are passed over; those that are not named follow in the order of the model. A scheme that is
    /// preferred and not supported ends the call. Default: the order of the model.
    pub fn auth_scheme_preference(
        mut self,
        schemes: impl IntoIterator<Item = impl Into<AuthSchemeId>>,
    ) -> Self {
        let schemes = schemes.into_iter().map(Into::into).collect();
        self.set_auth_scheme_preference(Some(schemes));
        self
    }

    /// As the method without `set_`; `None` unsets.
    pub fn set_auth_scheme_preference(&mut self, schemes: Option<Vec<AuthSchemeId>>) -> &mut Self {
        self.0.auth_scheme_preference = schemes;
        self.0.found.forget("auth_scheme_preference");
        self
    }

    /// The regions that signatures of SigV4a hold for, `*` for all. It is kept and not used: these signatures are not
    /// supported.
    pub fn sigv4a_signing_region_set(mut self, regions: impl IntoIterator<Item = Region>) -> Self {
        self.set_sigv4a_signing_region_set(Some(regions.into_iter().collect()));
        self
    }

    /// As the method without `set_`; `None` unsets.
    pub fn set_sigv4a_signing_region_set(&mut self, regions: Option<Vec<Region>>) -> &mut Self {
        self.0.sigv4a_signing_region_set = regions;
        self.0.found.forget("sigv4a_signing_region_set");
        self
    }

    /// The region that requests go to and are signed for. No default.
    pub fn region(mut self, region: impl Into<Option<Region>>) -> Self {
        self.set_region(region.into());
        self
    }

    /// As the method without `set_`; `None` unsets.
    pub fn set_region(&mut self, region: Option<Region>) -> &mut Self {
        self.0.region = region;
        self.0.found.forget("region");
        self
    }

    /// Where credentials come from. They are kept while they are valid. No default.
    pub fn credentials_provider(self, provider: impl ProvideCredentials + 'static) -> Self {
        self.with_credentials(SharedCredentialsProvider::new(provider))
    }

    fn with_credentials(mut self, provider: SharedCredentialsProvider) -> Self {
        self.set_credentials_provider(Some(provider));
        self
    }

    /// As the method without `set_`; `None` unsets.
    pub fn set_credentials_provider(
        &mut self,
        provider: Option<SharedCredentialsProvider>,
    ) -> &mut Self {
        self.0.credentials = provider
            .map(|provider| SharedCredentialsProvider::new(CachedCredentials::new(provider)));
        self
    }

    /// Where bearer tokens come from, for operations with `httpBearerAuth`. No default.
    pub fn token_provider(mut self, provider: impl ProvideToken + 'static) -> Self {
        self.0.tokens = Some(SharedTokenProvider::new(provider));
        self
    }

    /// As the method without `set_`; `None` unsets.
    pub fn set_token_provider(&mut self, provider: Option<SharedTokenProvider>) -> &mut Self {
        self.0.tokens = provider;
        self
    }

    /// The bearer token for operations with `httpBearerAuth`. No default.
    pub fn bearer_token(self, token: impl Into<Token>) -> Self {
        self.token_provider(token.into())
    }

    /// The key for operations with `httpApiKeyAuth`. No default.
    pub fn api_key(mut self, key: impl Into<Token>) -> Self {
        self.0.api_key = Some(key.into());
        self
    }

    /// As the method without `set_`; `None` unsets.
    pub fn set_api_key(&mut self, key: Option<Token>) -> &mut Self {
        self.0.api_key = key;
        self
    }

    /// Sends requests without credentials, to resources that anybody may read.
    pub fn allow_no_auth(mut self) -> Self {
        self.set_allow_no_auth();
        self
    }

    /// As the method without `set_`.
    pub fn set_allow_no_auth(&mut self) -> &mut Self {
        self.0.anonymous = Some(true);
        self
    }

    /// What carries requests. Default: hyper over rustls with the feature `transport-hyper`, else
    /// reqwest over rustls with the feature `transport-reqwest`.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.set_transport(Some(SharedTransport::new(transport)));
        self
    }

    /// As [`transport`](Self::transport), for transports that can be cloned and for other [`HttpClient`]s.
    pub fn http_client(mut self, http_client: impl HttpClient + 'static) -> Self {
        self.0.transport = Some(http_client.into_transport());
        self
    }

    /// As [`set_transport`](Self::set_transport), by another name.
    pub fn set_http_client(&mut self, http_client: Option<SharedTransport>) -> &mut Self {
        self.set_transport(http_client)
    }

    /// As the method without `set_`; `None` unsets.
    pub fn set_transport(&mut self, transport: Option<SharedTransport>) -> &mut Self {
        // Whose certificates it trusts is its own matter.
        self.0.found.forget("ca_bundle");
        self.0.transport = transport;
        self
    }

    /// Clients made of one configuration share connections.
    pub(super) fn set_transport_if_unset(
        &mut self,
        transport: impl FnOnce() -> Option<SharedTransport>,
    ) {
        if self.0.transport.is_none() {
            self.0.transport = transport();
        }
    }

    /// The timers for timeouts and the waits between attempts. Default: those of tokio, with the
    /// feature `rt-tokio`.
    pub fn sleep_impl(mut self, sleep: impl AsyncSleep + 'static) -> Self {
        self.0.sleep = Some(SharedAsyncSleep::new(sleep));
        self
    }

    /// As the method without `set_`; `None` unsets.
    pub fn set_sleep_impl(&mut self, sleep: Option<SharedAsyncSleep>) -> &mut Self {
        self.0.sleep = sleep;
        self
    }

    /// The clock that requests are signed with. Default: the system's.
    pub fn time_source(mut self, time_source: impl TimeSource + 'static) -> Self {
        self.0.time_source = Some(SharedTimeSource::new(time_source));
        self
    }

    /// As the method without `set_`; `None` unsets.
    pub fn set_time_source(&mut self, time_source: Option<SharedTimeSource>) -> &mut Self {
        self.0.time_source = time_source;
        self
    }

    /// Adds an interceptor, after those that are there.
    pub fn interceptor(mut self, interceptor: impl Interceptor + 'static) -> Self {
        self.0
            .interceptors
            .push(SharedInterceptor::new(interceptor));
        self
    }

    /// As the method without `push_`.
    pub fn push_interceptor(&mut self, interceptor: SharedInterceptor) -> &mut Self {
        self.0.interceptors.push(interceptor);
        self
    }

    /// Adds a classifier of failures, after those that are there: see
    /// [`classifiers`](crate::retry::classifiers).
    pub fn retry_classifier(mut self, classifier: impl ClassifyRetry + 'static) -> Self {
        self.push_retry_classifier(SharedRetryClassifier::new(classifier));
        self
    }

    /// As the method without `push_`.
    pub fn push_retry_classifier(&mut self, classifier: SharedRetryClassifier) -> &mut Self {
        self.0.retry_classifiers.push(classifier);
        self
    }

    /// Where the tokens come from that make a repeated request harmless. Default: random UUIDs.
    pub fn idempotency_token_provider(
        mut self,
        provider: impl Into<IdempotencyTokenProvider>,
    ) -> Self {
        self.0.idempotency_tokens = Some(provider.into());
        self
    }

    /// As the method without `set_`; `None` unsets.
    pub fn set_idempotency_token_provider(
        &mut self,
        provider: Option<IdempotencyTokenProvider>,
    ) -> &mut Self {
        self.0.idempotency_tokens = provider;
        self
    }

    /// Where the ids of calls come from, for tests. Default: random UUIDs.
    pub fn invocation_id_generator(
        mut self,
        generator: impl Into<IdempotencyTokenProvider>,
    ) -> Self {
        self.0.invocation_ids = Some(generator.into());
        self
    }

    /// The configuration.
    pub fn build(self) -> Config {
        self.0.into()
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt_as("Builder", f)
    }
}

impl From<Config> for Builder {
    fn from(config: Config) -> Self {
        config.to_builder()
    }
}
