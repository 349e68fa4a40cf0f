//! Where a program's credentials come from if it says nothing.

use super::provider::{CredentialsError, ProvideCredentials, Result, future};
use super::{
    CredentialsProviderChain, EcsCredentialsProvider, EnvironmentVariableCredentialsProvider,
    ImdsCredentialsProvider, ProfileFileCredentialsProvider, ProvideRegion, ProviderConfig,
    WebIdentityTokenCredentialsProvider,
};

/// The usual sources of credentials, in the order of all AWS tools: environment variables, the profile in
/// the shared files, the token of a web identity (IRSA), the host of the container (ECS, EKS Pod Identity),
/// the instance metadata service of EC2.
///
/// It asks them each time; clients put it into a [`CachedCredentials`](super::CachedCredentials).
#[derive(Clone, Debug)]
pub struct DefaultCredentialsChain(CredentialsProviderChain);

impl DefaultCredentialsChain {
    /// The chain on the system that the program runs on, with the profile of `AWS_PROFILE` or else `default`.
    pub fn new() -> Self {
        Self::configured(&ProviderConfig::new())
    }

    /// Starts building a chain.
    pub fn builder() -> DefaultCredentialsBuilder {
        DefaultCredentialsBuilder::default()
    }

    /// The chain on another system, or with another profile. Environment variables come first also then,
    /// as in the AWS SDK for Rust; to have nothing but a profile, use its own provider.
    pub fn configured(config: &ProviderConfig) -> Self {
        let environment = EnvironmentVariableCredentialsProvider::with_os(config.os().clone());
        let files = ProfileFileCredentialsProvider::builder().configure(config);
        let token = WebIdentityTokenCredentialsProvider::builder().configure(config);
        let container = EcsCredentialsProvider::builder().configure(config);
        let metadata = ImdsCredentialsProvider::builder().configure(config);
        Self(
            CredentialsProviderChain::first_try("the environment", environment)
                .or_else("the shared files", files.build())
                .or_else("a web identity", token.build())
                .or_else("the container's host", container.build())
                .or_else("the instance", metadata.build()),
        )
    }

    async fn load(&self) -> Result {
        match self.0.provide_credentials().await {
            Err(error @ CredentialsError::CredentialsNotLoaded(_)) => {
                let tried = error.cause().map(ToString::to_string).unwrap_or_default();
                Err(CredentialsError::not_loaded(format!(
                    "{tried}. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or choose a profile with AWS_PROFILE, \
                     or give the client's configuration a credentials provider"
                )))
            }
            result => result,
        }
    }
}

/// Builds a [`DefaultCredentialsChain`].
#[derive(Debug, Default)]
pub struct DefaultCredentialsBuilder {
    config: Option<ProviderConfig>,
    region: Option<Box<dyn ProvideRegion>>,
    profile: Option<String>,
}

impl DefaultCredentialsBuilder {
    /// System, connections, timers and clock. Default: [`ProviderConfig::new`].
    pub fn configure(mut self, config: ProviderConfig) -> Self {
        self.config = Some(config);
        self
    }

    /// The region in which to call STS, in place of that of environment and profile.
    pub fn region(mut self, region: impl ProvideRegion + 'static) -> Self {
        self.region = Some(Box::new(region));
        self
    }

    /// The profile to read, in place of that of `AWS_PROFILE`.
    pub fn profile_name(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// The chain.
    pub async fn build(self) -> DefaultCredentialsChain {
        let mut config = self.config.unwrap_or_default();
        if let Some(region) = &self.region {
            config = config.with_region(region.region().await);
        }
        if let Some(profile) = self.profile {
            config = config.with_profile(Some(profile));
        }
        DefaultCredentialsChain::configured(&config)
    }
}

impl Default for DefaultCredentialsChain {
    fn default() -> Self {
        Self::new()
    }
}

impl ProvideCredentials for DefaultCredentialsChain {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(self.load())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity::Os;

    fn os() -> Os {
        let text = "[default]\naws_access_key_id=FILE\naws_secret_access_key=s\n[b]\naws_access_key_id=B\naws_secret_access_key=s";
        Os::empty()
            .with_variable("HOME", "/h")
            .with_file("/h/.aws/credentials", text)
    }

    fn with_keys(os: Os) -> Os {
        os.with_variable("AWS_ACCESS_KEY_ID", "ENV")
            .with_variable("AWS_SECRET_ACCESS_KEY", "s")
    }

    async fn id(os: Os, profile: Option<&str>) -> String {
        let config = ProviderConfig::empty()
            .with_os(os)
            .with_profile(profile.map(str::to_owned));
        let chain = DefaultCredentialsChain::configured(&config);
        chain
            .provide_credentials()
            .await
            .unwrap()
            .access_key_id()
            .to_owned()
    }

    #[tokio::test]
    async fn the_environment_comes_before_the_files() {
        assert_eq!(id(os(), None).await, "FILE");
        assert_eq!(id(with_keys(os()), None).await, "ENV");
        assert_eq!(id(os().with_variable("AWS_PROFILE", "b"), None).await, "B");
        assert_eq!(
            id(with_keys(os()).with_variable("AWS_PROFILE", "b"), None).await,
            "ENV"
        );
        assert_eq!(id(os(), Some("b")).await, "B");
        assert_eq!(id(with_keys(os()), Some("b")).await, "ENV");
    }

    #[tokio::test]
    async fn nothing_found_says_what_was_tried_and_what_to_set() {
        let os = Os::empty().with_variable("HOME", "/h");
        let chain = DefaultCredentialsChain::configured(&ProviderConfig::empty().with_os(os));
        let error = chain.provide_credentials().await.unwrap_err();
        assert!(matches!(error, CredentialsError::CredentialsNotLoaded(_)));
        let text = error.to_string();
        for part in [
            "AWS_ACCESS_KEY_ID is not set",
            "`default` in /h/.aws/config or",
            "Set AWS_ACCESS_KEY_ID and",
        ] {
            assert!(text.contains(part), "{text}");
        }
    }
}
