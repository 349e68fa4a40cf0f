//! Loading the configuration that clients share, from environment and profile.

use std::fmt;

#[cfg(feature = "credentials")]
use crate::identity::{DefaultCredentialsChain, Os, RegionProviderChain, SsoTokenProvider};
use crate::identity::{
    ProvideCredentials, ProvideRegion, ProvideToken, Region, SharedCredentialsProvider,
    SharedTokenProvider,
};
use crate::retry::RetryConfig;
use crate::time::{AsyncSleep, TimeSource};
use crate::timeout::TimeoutConfig;
use crate::transport::connector::HttpClient;
use crate::transport::default_transport;
use crate::user_agent::AppName;

#[cfg(doc)]
use super::Builder;
use super::{BehaviorVersion, SdkConfig, SdkConfigBuilder};

/// Starts loading with the defaults of this version.
///
/// ```no_run
/// # async fn f() {
/// use smithy_runtime::config::{BehaviorVersion, defaults};
/// let config = defaults(BehaviorVersion::latest()).region("eu-west-1").load().await;
/// # }
/// ```
pub fn defaults(_: BehaviorVersion) -> ConfigLoader {
    ConfigLoader::default()
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

/// Loads an [`SdkConfig`]. What is not set here is looked up where all AWS tools look: the region in
/// environment variables, the profile of the shared files and the instance metadata service; credentials
/// as [`DefaultCredentialsChain`](crate::identity::DefaultCredentialsChain) says; bearer tokens in the
/// `sso_session` of the profile.
#[derive(Default)]
pub struct ConfigLoader {
    settings: SdkConfigBuilder,
    region: Option<Box<dyn ProvideRegion>>,
    credentials: Credentials,
    tokens: Option<SharedTokenProvider>,
    #[cfg(feature = "credentials")]
    profile: Option<String>,
    #[cfg(feature = "credentials")]
    os: Os,
}

/// What the program says of credentials.
#[derive(Debug, Default)]
enum Credentials {
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
    pub fn behavior_version(self, _: BehaviorVersion) -> Self {
        self
    }

    /// Looks up the region. Credentials are loaded when the first call needs them.
    pub async fn load(self) -> SdkConfig {
        #[cfg(feature = "credentials")]
        let (mut settings, found) = self.look().await;
        #[cfg(not(feature = "credentials"))]
        let (mut settings, found) = self.given().await;
        settings
            .set_region(found.region)
            .set_credentials_provider(found.credentials)
            .set_token_provider(found.tokens)
            .set_transport_if_unset(default_transport);
        settings.build()
    }

    /// What the program says, and for the rest what the usual sources say.
    #[cfg(feature = "credentials")]
    async fn look(self) -> (SdkConfigBuilder, Found) {
        let mut settings = self.settings;
        if self.os.is_real() {
            settings.set_transport_if_unset(default_transport);
        }
        let config = settings.provider_config(self.os, self.profile);
        let region = match &self.region {
            Some(region) => region.region().await,
            None => {
                RegionProviderChain::default()
                    .or_usual(&config)
                    .region()
                    .await
            }
        };
        let config = config.with_region(region.clone());
        let credentials = match self.credentials {
            Credentials::From(provider) => Some(provider),
            Credentials::None => None,
            Credentials::Look => {
                let chain = DefaultCredentialsChain::configured(&config);
                Some(SharedCredentialsProvider::new(chain))
            }
        };
        // A provider without a token would keep services that take either from using credentials.
        let tokens = match self.tokens {
            None if config.signs_in().await => {
                let provider = SsoTokenProvider::builder().configure(&config).build();
                Some(SharedTokenProvider::new(provider))
            }
            tokens => tokens,
        };
        let found = Found {
            region,
            credentials,
            tokens,
        };
        (settings, found)
    }

    /// What the program says.
    #[cfg(not(feature = "credentials"))]
    async fn given(self) -> (SdkConfigBuilder, Found) {
        let region = match &self.region {
            Some(region) => region.region().await,
            None => None,
        };
        let credentials = match self.credentials {
            Credentials::From(provider) => Some(provider),
            Credentials::None | Credentials::Look => None,
        };
        let found = Found {
            region,
            credentials,
            tokens: self.tokens,
        };
        (self.settings, found)
    }
}

/// Who calls, and where to.
struct Found {
    region: Option<Region>,
    credentials: Option<SharedCredentialsProvider>,
    tokens: Option<SharedTokenProvider>,
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
