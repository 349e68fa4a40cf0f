//! The credentials of a role, taken on with other credentials.

use std::fmt;
use std::time::Duration;

use super::clients::sts::operation::assume_role::{AssumeRole, AssumeRoleInput};
use super::provider::{CredentialsError, ProvideCredentials, Result, future};
use super::{ProviderConfig, Region, SharedCredentialsProvider, sts_call};
use crate::config::SdkConfig;
use crate::serde::Shape;

/// Takes on a role: STS exchanges the credentials of another provider for those of the role.
///
/// It calls STS each time; clients put it into a [`CachedCredentials`](super::CachedCredentials).
///
/// ```no_run
/// # async fn f(config: smithy_runtime::config::SdkConfig) {
/// use smithy_runtime::identity::AssumeRoleProvider;
/// let provider = AssumeRoleProvider::builder("arn:aws:iam::123456789012:role/reader")
///     .session_name("nightly-report")
///     .configure(&config)
///     .build()
///     .await;
/// # }
/// ```
#[derive(Clone)]
pub struct AssumeRoleProvider {
    role: Role,
    region: Option<Region>,
    base: Option<SharedCredentialsProvider>,
    config: ProviderConfig,
}

/// The role, and what the session is like.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Role {
    pub(super) arn: String,
    pub(super) session_name: Option<String>,
    pub(super) external_id: Option<String>,
    pub(super) policy: Option<String>,
    pub(super) policy_arns: Vec<String>,
    pub(super) session_length: Option<Duration>,
    /// Where a profile names it.
    pub(super) place: Option<String>,
}

impl AssumeRoleProvider {
    /// Starts building a provider of the credentials of a role, by its ARN.
    pub fn builder(role: impl Into<String>) -> AssumeRoleProviderBuilder {
        AssumeRoleProviderBuilder {
            role: Role {
                arn: role.into(),
                ..Role::default()
            },
            region: None,
            shared: None,
            config: None,
        }
    }

    /// One step of a profile's chain of roles.
    pub(super) fn of_profile(
        role: Role,
        region: Option<Region>,
        base: SharedCredentialsProvider,
        config: ProviderConfig,
    ) -> Self {
        Self {
            role,
            region,
            base: Some(base),
            config,
        }
    }

    async fn load(&self) -> Result {
        let role = &self.role;
        let place = role.place.as_deref();
        let place = place.map_or_else(String::new, |place| format!(" ({place})"));
        let what = format!("AssumeRole of `{}`{place}", role.arn.escape_debug());
        sts_call::check(&role.arn, role.session_name.as_deref())
            .map_err(|why| CredentialsError::invalid_configuration(format!("{what}: {why}")))?;
        let client = sts_call::client(&self.config, self.region.clone(), self.base.clone())?;
        let session_name = role.session_name.clone();
        let input = AssumeRoleInput {
            role_arn: Some(role.arn.clone()),
            role_session_name: session_name
                .or_else(|| Some(sts_call::session_name(self.config.now()))),
            external_id: role.external_id.clone(),
            policy: role.policy.clone(),
            policy_arns: sts_call::policies(&role.policy_arns),
            duration_seconds: sts_call::seconds(role.session_length),
            ..Shape::empty()
        };
        let output = client.call().send::<AssumeRole>(input).await;
        let output = output.map_err(|error| sts_call::failure(&what, error))?;
        let user = output.assumed_role_user.as_ref();
        sts_call::credentials(&what, output.credentials, user, "AssumeRoleProvider")
    }
}

impl fmt::Debug for AssumeRoleProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AssumeRoleProvider")
            .field("role", &self.role.arn)
            .field("session_name", &self.role.session_name)
            .field("region", &self.region)
            .field("base", &self.base)
            .finish_non_exhaustive()
    }
}

impl ProvideCredentials for AssumeRoleProvider {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(self.load())
    }
}

/// Builds an [`AssumeRoleProvider`].
#[derive(Clone, Debug)]
pub struct AssumeRoleProviderBuilder {
    role: Role,
    region: Option<Region>,
    shared: Option<SdkConfig>,
    config: Option<ProviderConfig>,
}

impl AssumeRoleProviderBuilder {
    /// What the session is called in logs: 2 to 64 letters, digits or characters of `_=,.@-`.
    /// Default: a name with the time in it.
    pub fn session_name(mut self, name: impl Into<String>) -> Self {
        self.role.session_name = Some(name.into());
        self
    }

    /// What the owner of the role asks callers to know. No default.
    pub fn external_id(mut self, id: impl Into<String>) -> Self {
        self.role.external_id = Some(id.into());
        self
    }

    /// A policy, as JSON, that the session is held to beside the role's own. No default.
    pub fn policy(mut self, policy: impl Into<String>) -> Self {
        self.role.policy = Some(policy.into());
        self
    }

    /// Managed policies, by ARN, that the session is held to beside the role's own. No default.
    pub fn policy_arns(mut self, arns: Vec<String>) -> Self {
        self.role.policy_arns = arns;
        self
    }

    /// How long the session lasts, in whole seconds. Default: an hour, which STS decides.
    pub fn session_length(mut self, length: Duration) -> Self {
        self.role.session_length = Some(length);
        self
    }

    /// The region in which to call STS. Default: that of the configuration.
    pub fn region(mut self, region: Region) -> Self {
        self.region = Some(region);
        self
    }

    /// Where region, connections, timers and, unless [`build_from_provider`](Self::build_from_provider)
    /// names others, the credentials come from. Default: they are looked for as
    /// [`load_from_env`](crate::config::load_from_env) does.
    pub fn configure(mut self, config: &SdkConfig) -> Self {
        self.shared = Some(config.clone());
        self
    }

    /// As [`configure`](Self::configure), from what providers know.
    pub fn configure_provider(mut self, config: ProviderConfig) -> Self {
        self.config = Some(config);
        self
    }

    /// The provider. It takes on the role with the credentials of the configuration.
    pub async fn build(mut self) -> AssumeRoleProvider {
        let shared = match self.shared.take() {
            Some(shared) => shared,
            None => crate::config::load_from_env().await,
        };
        let base = shared.credentials_provider();
        self.shared = Some(shared);
        self.finish(base)
    }

    /// The provider. It takes on the role with the credentials of `provider`.
    pub async fn build_from_provider(
        mut self,
        provider: impl ProvideCredentials + 'static,
    ) -> AssumeRoleProvider {
        if self.shared.is_none() && self.config.is_none() {
            self.shared = Some(crate::config::from_env().no_credentials().load().await);
        }
        self.finish(Some(SharedCredentialsProvider::new(provider)))
    }

    fn finish(self, base: Option<SharedCredentialsProvider>) -> AssumeRoleProvider {
        let shared = self.shared.as_ref();
        let config = self
            .config
            .or_else(|| shared.map(ProviderConfig::from_sdk_config))
            .unwrap_or_default();
        AssumeRoleProvider {
            region: self.region.or_else(|| config.region(None)),
            role: self.role,
            base,
            config,
        }
    }
}
