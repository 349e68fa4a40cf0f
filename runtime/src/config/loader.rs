//! Loading the configuration that clients share, from environment and profile.

use std::fmt;

#[cfg(feature = "credentials")]
use crate::identity::{Os, profile::ProfileFiles};
use crate::identity::{
    ProvideCredentials, ProvideRegion, ProvideToken, Region, SharedCredentialsProvider,
    SharedTokenProvider,
};
use crate::retry::RetryConfig;
use crate::stalled_stream_protection::StalledStreamProtectionConfig;
use crate::time::{AsyncSleep, TimeSource};
use crate::timeout::TimeoutConfig;
use crate::transport::connector::HttpClient;
#[cfg(not(feature = "credentials"))]
use crate::transport::default_transport;
use crate::user_agent::AppName;

#[cfg(feature = "credentials")]
use super::look::Look;
use super::{
    AccountIdEndpointMode, AuthSchemeId, BehaviorVersion, Builder, RequestChecksumCalculation,
    ResponseChecksumValidation, SdkConfig, SdkConfigBuilder,
};

/// Starts loading with the defaults of this version.
///
/// ```no_run
/// # async fn f() {
/// use smithy_runtime::config::{BehaviorVersion, defaults};
/// let config = defaults(BehaviorVersion::latest()).region("eu-west-1").load().await;
/// # }
/// ```
pub fn defaults(version: BehaviorVersion) -> ConfigLoader {
    ConfigLoader::default().behavior_version(version)
}

/// Starts loading with the newest defaults.
pub fn from_env() -> ConfigLoader {
    ConfigLoader::default()
}

/// Loads with the defaults of this version and nothing else set.
pub async fn load_defaults(version: BehaviorVersion) -> SdkConfig {
    defaults(version).load().await
}

/// Loads with the newest defaults and nothing else set.
pub async fn load_from_env() -> SdkConfig {
    from_env().load().await
}

/// Loads an [`SdkConfig`]. What is not set here is looked up where all AWS tools look: settings in environment
/// variables, then in the profile of the shared files; the region also at the instance metadata service; credentials
/// as [`DefaultCredentialsChain`](crate::identity::DefaultCredentialsChain) says; bearer tokens in the
/// `sso_session` of the profile. [`SdkConfig::get_origin`] tells where a value comes from.
#[derive(Default)]
pub struct ConfigLoader {
    settings: SdkConfigBuilder,
    region: Option<Box<dyn ProvideRegion>>,
    credentials: Credentials,
    tokens: Option<SharedTokenProvider>,
    #[cfg(feature = "credentials")]
    profile: Option<String>,
    #[cfg(feature = "credentials")]
    files: ProfileFiles,
    #[cfg(feature = "credentials")]
    os: Os,
}

/// What the program says of credentials.
#[derive(Debug, Default)]
pub(super) enum Credentials {
    #[default]
    Look,
    None,
    From(SharedCredentialsProvider),
}

impl ConfigLoader {
    fn change(mut self, change: impl FnOnce(SdkConfigBuilder) -> SdkConfigBuilder) -> Self {
        self.settings = change(self.settings);
        self
    }

    /// Where the region comes from, in place of the usual sources: a [`Region`], its name, or
    /// a [chain](crate::identity::RegionProviderChain).
    pub fn region(mut self, region: impl ProvideRegion + 'static) -> Self {
        self.region = Some(Box::new(region));
        self
    }

    /// Where credentials come from, in place of the usual sources.
    pub fn credentials_provider(mut self, provider: impl ProvideCredentials + 'static) -> Self {
        self.credentials = Credentials::From(SharedCredentialsProvider::new(provider));
        self
    }

    /// Where bearer tokens come from, in place of the single sign-on of the profile.
    pub fn token_provider(mut self, provider: impl ProvideToken + 'static) -> Self {
        self.tokens = Some(SharedTokenProvider::new(provider));
        self
    }

    /// Looks for no credentials; calls that need them fail.
    pub fn no_credentials(mut self) -> Self {
        self.credentials = Credentials::None;
        self
    }

    /// Credentials that no service accepts.
    #[cfg(feature = "test-util")]
    pub fn test_credentials(self) -> Self {
        self.credentials_provider(crate::identity::Credentials::for_tests())
    }

    /// The profile to read, in place of that of `AWS_PROFILE`.
    #[cfg(feature = "credentials")]
    pub fn profile_name(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// The files to read profiles from, in place of the two of the user.
    #[cfg(feature = "credentials")]
    pub fn profile_files(mut self, files: ProfileFiles) -> Self {
        self.files = files;
        self
    }

    /// Starts with an environment without variables and files, for tests.
    #[cfg(all(feature = "credentials", feature = "test-util"))]
    pub fn empty_test_environment(self) -> Self {
        self.os(Os::empty())
    }

    /// The environment and the files to look into, for tests.
    #[cfg(feature = "credentials")]
    pub fn os(mut self, os: Os) -> Self {
        self.os = os;
        self
    }

    /// As [`Builder::endpoint_url`].
    pub fn endpoint_url(self, url: impl Into<String>) -> Self {
        self.change(|settings| settings.endpoint_url(url))
    }

    /// As [`Builder::retry_config`].
    pub fn retry_config(self, retry_config: RetryConfig) -> Self {
        self.change(|settings| settings.retry_config(retry_config))
    }

    /// As [`Builder::timeout_config`].
    pub fn timeout_config(self, timeout_config: TimeoutConfig) -> Self {
        self.change(|settings| settings.timeout_config(timeout_config))
    }

    /// As [`Builder::app_name`].
    pub fn app_name(self, app_name: AppName) -> Self {
        self.change(|settings| settings.app_name(app_name))
    }

    /// As [`Builder::use_fips`].
    pub fn use_fips(self, use_fips: bool) -> Self {
        self.change(|settings| settings.use_fips(use_fips))
    }

    /// As [`Builder::use_dual_stack`].
    pub fn use_dual_stack(self, use_dual_stack: bool) -> Self {
        self.change(|settings| settings.use_dual_stack(use_dual_stack))
    }

    /// As [`Builder::http_client`].
    pub fn http_client(self, http_client: impl HttpClient + 'static) -> Self {
        self.change(|settings| settings.http_client(http_client))
    }

    /// As [`Builder::sleep_impl`].
    pub fn sleep_impl(self, sleep: impl AsyncSleep + 'static) -> Self {
        self.change(|settings| settings.sleep_impl(sleep))
    }

    /// As [`Builder::time_source`].
    pub fn time_source(self, time_source: impl TimeSource + 'static) -> Self {
        self.change(|settings| settings.time_source(time_source))
    }

    /// As [`Builder::behavior_version`].
    pub fn behavior_version(self, version: BehaviorVersion) -> Self {
        self.change(|settings| settings.behavior_version(version))
    }

    /// As [`Builder::stalled_stream_protection`].
    pub fn stalled_stream_protection(self, protection: StalledStreamProtectionConfig) -> Self {
        self.change(|settings| settings.stalled_stream_protection(protection))
    }

    /// As [`Builder::disable_request_compression`].
    pub fn disable_request_compression(self, disable: bool) -> Self {
        self.change(|settings| settings.disable_request_compression(disable))
    }

    /// As [`Builder::request_min_compression_size_bytes`].
    pub fn request_min_compression_size_bytes(self, bytes: u32) -> Self {
        self.change(|settings| settings.request_min_compression_size_bytes(bytes))
    }

    /// As [`Builder::request_checksum_calculation`].
    pub fn request_checksum_calculation(self, when: RequestChecksumCalculation) -> Self {
        self.change(|settings| settings.request_checksum_calculation(when))
    }

    /// As [`Builder::response_checksum_validation`].
    pub fn response_checksum_validation(self, when: ResponseChecksumValidation) -> Self {
        self.change(|settings| settings.response_checksum_validation(when))
    }

    /// As [`Builder::account_id_endpoint_mode`].
    pub fn account_id_endpoint_mode(self, mode: AccountIdEndpointMode) -> Self {
        self.change(|settings| settings.account_id_endpoint_mode(mode))
    }

    /// As [`Builder::auth_scheme_preference`].
    pub fn auth_scheme_preference(
        self,
        schemes: impl IntoIterator<Item = impl Into<AuthSchemeId>>,
    ) -> Self {
        self.change(|settings| settings.auth_scheme_preference(schemes))
    }

    /// As [`Builder::sigv4a_signing_region_set`].
    pub fn sigv4a_signing_region_set(self, regions: impl IntoIterator<Item = Region>) -> Self {
        self.change(|settings| settings.sigv4a_signing_region_set(regions))
    }

    /// Looks up what is not set. Credentials are loaded when the first call needs them.
    ///
    /// What cannot be used is passed over here, and ends each call of a client with an error that names its place.
    pub async fn load(self) -> SdkConfig {
        let mut settings = Builder::from_settings(self.settings.into_settings());
        #[cfg(feature = "credentials")]
        Look {
            os: self.os,
            profile: self.profile,
            files: self.files,
            region: self.region,
            credentials: self.credentials,
            tokens: self.tokens,
        }
        .fill(&mut settings)
        .await;
        #[cfg(not(feature = "credentials"))]
        {
            if let Some(region) = &self.region {
                settings.set_region(region.region().await);
            }
            if let Credentials::From(provider) = self.credentials {
                settings.set_credentials_provider(Some(provider));
            }
            settings.set_token_provider(self.tokens);
            settings.set_transport_if_unset(default_transport);
        }
        settings.into_settings().into()
    }
}

impl fmt::Debug for ConfigLoader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConfigLoader")
            .field("settings", &self.settings)
            .field("region", &self.region)
            .field("credentials", &self.credentials)
            .finish_non_exhaustive()
    }
}
