//! The credentials of a profile.

use std::fmt;
use std::sync::Arc;

use super::chain::{BaseSource, NamedSource, ProfileChain, ProfileRole};
use crate::identity::assume_role::Role;
use crate::identity::provider::{CredentialsError, ProvideCredentials, Result, future};
use crate::identity::sso::SignIn;
use crate::identity::{
    AssumeRoleProvider, EcsCredentialsProvider, EnvironmentVariableCredentialsProvider,
    ImdsCredentialsProvider, ProviderConfig, Region, SharedCredentialsProvider,
    SsoCredentialsProvider, StaticConfiguration, WebIdentityTokenCredentialsProvider,
};

/// Takes credentials from a profile of the shared files, whatever it says: keys, roles with their source
/// profiles, single sign-on, tokens of web identities, processes.
///
/// The files are read each time; clients put this provider into a
/// [`CachedCredentials`](crate::identity::CachedCredentials).
#[derive(Clone)]
pub struct ProfileFileCredentialsProvider {
    config: ProviderConfig,
    named: Arc<Named>,
}

/// What `credential_source` can name.
struct Named {
    environment: EnvironmentVariableCredentialsProvider,
    metadata: ImdsCredentialsProvider,
    container: EcsCredentialsProvider,
}

/// Builds a [`ProfileFileCredentialsProvider`].
#[derive(Debug, Default)]
pub struct ProfileFileCredentialsBuilder {
    config: Option<ProviderConfig>,
    profile: Option<String>,
}

impl ProfileFileCredentialsProvider {
    /// Reads the profile of `AWS_PROFILE`, or else `default`.
    pub fn new() -> Self {
        Self::builder().build()
    }

    /// Starts building a provider.
    pub fn builder() -> ProfileFileCredentialsBuilder {
        ProfileFileCredentialsBuilder::default()
    }

    async fn load(&self) -> Result {
        let set = self.config.profiles().await?;
        let chain = ProfileChain::resolve(&set)?;
        let region = self.config.region(set.selected());
        let mut credentials = self.base(chain.base, region.clone()).await?;
        for role in chain.roles {
            let base = SharedCredentialsProvider::new(credentials);
            let config = self.config.clone();
            let provider =
                AssumeRoleProvider::of_profile(role.into(), region.clone(), base, config);
            credentials = provider.provide_credentials().await?;
        }
        Ok(credentials)
    }

    async fn base(&self, source: BaseSource, region: Option<Region>) -> Result {
        let config = self.config.clone();
        match source {
            BaseSource::Keys(credentials) => Ok(credentials),
            BaseSource::Process(provider) => provider.provide_credentials().await,
            BaseSource::Named(source) => self.named(source).await,
            BaseSource::WebIdentity {
                role_arn,
                token_file,
                session_name,
                place,
            } => {
                let fixed = StaticConfiguration {
                    web_identity_token_file: token_file,
                    role_arn,
                    session_name: session_name.unwrap_or_default(),
                };
                WebIdentityTokenCredentialsProvider::of_profile(fixed, region, place, config)
                    .provide_credentials()
                    .await
            }
            BaseSource::Sso {
                session,
                region,
                start_url,
                role,
            } => {
                let Some((account, role)) = role else {
                    return Err(CredentialsError::not_loaded(
                        "the profile signs in for a bearer token alone: it has no `sso_account_id` and \
                         `sso_role_name`",
                    ));
                };
                let sign_in = SignIn {
                    session,
                    start_url,
                    region,
                };
                SsoCredentialsProvider::new(sign_in, account, role, config)
                    .provide_credentials()
                    .await
            }
        }
    }

    /// What is named must be there: a profile that asks for it does not want anything else.
    async fn named(&self, source: NamedSource) -> Result {
        let (name, provider): (_, &dyn ProvideCredentials) = match source {
            NamedSource::Environment => ("Environment", &self.named.environment),
            NamedSource::Ec2InstanceMetadata => ("Ec2InstanceMetadata", &self.named.metadata),
            NamedSource::EcsContainer => ("EcsContainer", &self.named.container),
        };
        match provider.provide_credentials().await {
            Err(error @ CredentialsError::CredentialsNotLoaded(_)) => {
                Err(CredentialsError::invalid_configuration(format!(
                    "the `credential_source` {name} of the profile has nothing: {error}"
                )))
            }
            result => result,
        }
    }
}

impl From<ProfileRole> for Role {
    fn from(role: ProfileRole) -> Self {
        Self {
            arn: role.role_arn,
            session_name: role.session_name,
            external_id: role.external_id,
            session_length: role.duration,
            place: Some(role.place),
            ..Self::default()
        }
    }
}

impl Default for ProfileFileCredentialsProvider {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for ProfileFileCredentialsProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProfileFileCredentialsProvider")
            .field("config", &self.config)
            .finish_non_exhaustive()
    }
}

impl ProvideCredentials for ProfileFileCredentialsProvider {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(self.load())
    }
}

impl ProfileFileCredentialsBuilder {
    /// System, region, connections, timers and clock. Default: [`ProviderConfig::new`].
    pub fn configure(mut self, config: &ProviderConfig) -> Self {
        self.config = Some(config.clone());
        self
    }

    /// The profile to read, in place of that of the configuration or of `AWS_PROFILE`.
    pub fn profile_name(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// The provider.
    pub fn build(self) -> ProfileFileCredentialsProvider {
        let config = self.config.unwrap_or_default();
        let config = match self.profile {
            Some(name) => config.with_profile(Some(name)),
            None => config,
        };
        let os = config.os().clone();
        ProfileFileCredentialsProvider {
            named: Arc::new(Named {
                environment: EnvironmentVariableCredentialsProvider::with_os(os),
                metadata: ImdsCredentialsProvider::builder()
                    .configure(&config)
                    .build(),
                container: EcsCredentialsProvider::builder().configure(&config).build(),
            }),
            config,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity::Os;

    fn builder(credentials: &str) -> ProfileFileCredentialsBuilder {
        let os = Os::empty()
            .with_variable("AWS_SHARED_CREDENTIALS_FILE", "/c")
            .with_file("/c", credentials);
        let config = ProviderConfig::empty().with_os(os);
        ProfileFileCredentialsProvider::builder().configure(&config)
    }

    #[tokio::test]
    async fn keys_of_the_chosen_profile_are_used() {
        let text = "[default]\naws_access_key_id=A\naws_secret_access_key=s\n[b]\naws_access_key_id=B\naws_secret_access_key=s";
        let id = |provider: ProfileFileCredentialsProvider| async move {
            let credentials = provider.provide_credentials().await.unwrap();
            credentials.access_key_id().to_owned()
        };
        assert_eq!(id(builder(text).build()).await, "A");
        assert_eq!(id(builder(text).profile_name("b").build()).await, "B");
        let missing = builder(text).profile_name("c").build();
        assert!(missing.provide_credentials().await.is_err());
    }

    #[tokio::test]
    async fn broken_files_are_errors_that_name_their_line() {
        let provider = builder("[default]\nx").build();
        let error = provider.provide_credentials().await.unwrap_err();
        assert!(matches!(error, CredentialsError::InvalidConfiguration(_)));
        assert!(error.to_string().contains("/c, line 2"), "{error}");
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn processes_are_run() {
        let json = r#"{"Version":1,"AccessKeyId":"P","SecretAccessKey":"s"}"#;
        let text = format!("[default]\naws_account_id = 123\ncredential_process = echo '{json}'");
        let credentials = builder(&text).build().provide_credentials().await.unwrap();
        assert_eq!(
            (credentials.access_key_id(), credentials.account_id()),
            ("P", Some("123"))
        );
    }
}
