//! What providers of credentials have to know of the program that they are in.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::profile::{ProfileFileError, ProfileFiles, ProfileSet, Section};
use super::provider::CredentialsError;
use super::{Os, Region, SharedCredentialsProvider, blocking};
use crate::client::Handle;
use crate::config::{Config, SdkConfig, ServiceEndpoints, Settings};
use crate::operation::Service;
use crate::retry::RetryConfig;
use crate::time::{AsyncSleep, SharedAsyncSleep, SharedTimeSource, TimeSource, default_sleep};
use crate::timeout::TimeoutConfig;
use crate::transport::connector::HttpClient;
use crate::transport::{SharedTransport, default_transport};

/// How long a provider's call to a service may take, with all attempts.
const CALL_LIMIT: Duration = Duration::from_secs(30);

/// How long one attempt of it may take.
const ATTEMPT_LIMIT: Duration = Duration::from_secs(10);

/// What providers have to know of the program that they are in: system, profile, region, connections, time.
///
/// ```
/// use smithy_runtime::identity::{ProviderConfig, Region};
/// let config = ProviderConfig::new().with_region(Some(Region::new("eu-west-1")));
/// ```
#[derive(Clone)]
pub struct ProviderConfig {
    os: Os,
    profile: Option<String>,
    files: ProfileFiles,
    /// The shared files, where they were just read.
    known: Option<Arc<ProfileSet>>,
    region: Option<Region>,
    /// Where services that credentials come from have other endpoints.
    endpoints: Option<Arc<ServiceEndpoints>>,
    use_fips: Option<bool>,
    use_dual_stack: Option<bool>,
    transport: Option<SharedTransport>,
    sleep: Option<SharedAsyncSleep>,
    time_source: SharedTimeSource,
}

impl ProviderConfig {
    /// The real system, with the transport and the timers that are there without configuration.
    pub fn new() -> Self {
        Self {
            os: Os::real(),
            transport: default_transport(),
            sleep: default_sleep(),
            ..Self::empty()
        }
    }

    /// A system without variables and files, and no transport or timers: for tests.
    pub fn empty() -> Self {
        Self {
            os: Os::empty(),
            profile: None,
            files: ProfileFiles::default(),
            known: None,
            region: None,
            endpoints: None,
            use_fips: None,
            use_dual_stack: None,
            transport: None,
            sleep: None,
            time_source: SharedTimeSource::default(),
        }
    }

    /// The real system, with region, transport, timers and clock of `shared`, and the endpoints of services that were
    /// found with it.
    pub fn from_sdk_config(shared: &SdkConfig) -> Self {
        let config = Config::from(shared);
        let config = Self::empty().with_settings(config.settings());
        Self {
            os: Os::real(),
            transport: config.transport.or_else(default_transport),
            ..config
        }
    }

    /// With what these settings set; there is no other transport.
    #[must_use]
    pub(crate) fn with_settings(self, settings: &Settings) -> Self {
        Self {
            region: settings.region.clone(),
            endpoints: settings.found.endpoints.clone(),
            use_fips: settings.use_fips,
            use_dual_stack: settings.use_dual_stack,
            transport: settings.transport.clone(),
            sleep: settings.sleep.clone().or_else(default_sleep),
            time_source: settings.time_source.clone().unwrap_or_default(),
            ..self
        }
    }

    /// The environment and the files to look into.
    #[must_use]
    pub fn with_os(mut self, os: Os) -> Self {
        self.os = os;
        self
    }

    /// The profile to read, in place of that of `AWS_PROFILE`.
    #[must_use]
    pub fn with_profile(mut self, name: Option<String>) -> Self {
        self.profile = name;
        self
    }

    /// The files to read profiles from, in place of the two of the user.
    #[must_use]
    pub fn with_profile_files(mut self, files: ProfileFiles) -> Self {
        self.files = files;
        self.known = None;
        self
    }

    /// The shared files as they were just read, so that they are not read again.
    #[must_use]
    pub(crate) fn with_known_profiles(mut self, known: Option<Arc<ProfileSet>>) -> Self {
        self.known = known;
        self
    }

    /// The region to call, in place of that of environment and profile.
    #[must_use]
    pub fn with_region(mut self, region: Option<Region>) -> Self {
        self.region = region;
        self
    }

    /// Whether to call endpoints with FIPS 140 cryptography. Default: no.
    #[must_use]
    pub fn with_use_fips(mut self, use_fips: Option<bool>) -> Self {
        self.use_fips = use_fips;
        self
    }

    /// Whether to call endpoints that also have IPv6 addresses. Default: no.
    #[must_use]
    pub fn with_use_dual_stack(mut self, use_dual_stack: Option<bool>) -> Self {
        self.use_dual_stack = use_dual_stack;
        self
    }

    /// What carries requests.
    #[must_use]
    pub fn with_http_client(mut self, http_client: impl HttpClient + 'static) -> Self {
        self.transport = Some(http_client.into_transport());
        self
    }

    /// The timers for timeouts and retries. Without any, there are neither.
    #[must_use]
    pub fn with_sleep_impl(mut self, sleep: impl AsyncSleep + 'static) -> Self {
        self.sleep = Some(SharedAsyncSleep::new(sleep));
        self
    }

    /// The clock.
    #[must_use]
    pub fn with_time_source(mut self, time_source: impl TimeSource + 'static) -> Self {
        self.time_source = SharedTimeSource::new(time_source);
        self
    }

    pub(crate) fn os(&self) -> &Os {
        &self.os
    }

    pub(super) fn transport(&self) -> Option<&SharedTransport> {
        self.transport.as_ref()
    }

    pub(super) fn sleep(&self) -> Option<&SharedAsyncSleep> {
        self.sleep.as_ref()
    }

    pub(super) fn now(&self) -> SystemTime {
        self.time_source.now()
    }

    pub(super) fn time_source(&self) -> &SharedTimeSource {
        &self.time_source
    }

    /// The profile that the program asks for.
    pub(super) fn profile(&self) -> Option<&str> {
        self.profile.as_deref()
    }

    /// The shared files.
    pub(super) async fn profiles(&self) -> Result<Arc<ProfileSet>, CredentialsError> {
        self.read_profiles()
            .await
            .map_err(CredentialsError::invalid_configuration)
    }

    /// Reads the shared files, if they are not known.
    pub(crate) async fn read_profiles(&self) -> Result<Arc<ProfileSet>, ProfileFileError> {
        if let Some(known) = &self.known {
            return Ok(Arc::clone(known));
        }
        let (os, files, profile) = (self.os.clone(), self.files.clone(), self.profile.clone());
        blocking::run(move || ProfileSet::load_files(&os, &files, profile.as_deref()))
            .await
            .unwrap_or_else(|| {
                Err(ProfileFileError {
                    path: "the shared files".to_owned(),
                    line: None,
                    message: "no thread could be started".to_owned(),
                })
            })
            .map(Arc::new)
    }

    /// Whether the profile to use has a bearer token to sign in with.
    pub(crate) async fn signs_in(&self) -> bool {
        let set = self.read_profiles().await.ok();
        let profile = set.as_ref().and_then(|set| set.selected());
        profile.is_some_and(|profile| profile.get("sso_session").is_some())
    }

    /// Reads a file; `None` if there is none.
    pub(crate) async fn read(&self, path: &str) -> std::io::Result<Option<Vec<u8>>> {
        let (os, path) = (self.os.clone(), path.to_owned());
        blocking::run(move || os.read(&path))
            .await
            .unwrap_or_else(|| Err(std::io::Error::other("no thread could be started")))
    }

    /// The region to call: what the program says, then the environment, then the profile.
    pub(super) fn region(&self, profile: Option<&Section>) -> Option<Region> {
        let variable = |name| self.os.variable(name).map(Region::new);
        let in_profile = || Some(Region::new(profile?.get("region")?.to_owned()));
        self.region
            .clone()
            .or_else(|| variable("AWS_REGION"))
            .or_else(|| variable("AWS_DEFAULT_REGION"))
            .or_else(in_profile)
    }

    /// A client of a service that credentials come from. All its settings are made here.
    pub(super) fn client(
        &self,
        service: &'static Service,
        region: Option<Region>,
        credentials: Option<SharedCredentialsProvider>,
    ) -> Handle {
        let mut builder = Config::builder()
            .with_endpoints(self.endpoints.clone())
            .region(region)
            .time_source(self.time_source.clone());
        builder
            .set_use_fips(self.use_fips)
            .set_use_dual_stack(self.use_dual_stack)
            .set_transport(self.transport.clone())
            .set_sleep_impl(self.sleep.clone())
            .set_credentials_provider(credentials);
        let builder = match self.sleep {
            Some(_) => builder.timeout_config(
                TimeoutConfig::builder()
                    .operation_attempt_timeout(ATTEMPT_LIMIT)
                    .operation_timeout(CALL_LIMIT)
                    .build(),
            ),
            None => builder.retry_config(RetryConfig::disabled()),
        };
        Handle::new(service, builder.build())
    }
}

impl Default for ProviderConfig {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for ProviderConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProviderConfig")
            .field("os", &self.os)
            .field("profile", &self.profile)
            .field("region", &self.region)
            .finish_non_exhaustive()
    }
}
