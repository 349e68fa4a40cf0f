//! Where a program's credentials come from if it says nothing.

use super::profile::ProfileFileCredentialsProvider;
use super::provider::{CredentialsError, ProvideCredentials, Result, future};
use super::{CredentialsProviderChain, EnvironmentVariableCredentialsProvider, Os};

/// The usual sources of credentials, in the order of all AWS tools: environment variables, then the
/// profile in the shared files.
///
/// It reads them each time; clients put it into a [`CachedCredentials`](super::CachedCredentials).
#[derive(Clone, Debug)]
pub struct DefaultCredentialsChain(CredentialsProviderChain);

impl DefaultCredentialsChain {
    /// The chain on the system that the program runs on, with the profile of `AWS_PROFILE` or else `default`.
    pub fn new() -> Self {
        Self::with(Os::real(), None)
    }

    /// The chain on another system, or with another profile. Environment variables come first also then,
    /// as in the AWS SDK for Rust; to have nothing but a profile, use its own provider.
    pub fn with(os: Os, profile: Option<String>) -> Self {
        let mut files = ProfileFileCredentialsProvider::new().with_os(os.clone());
        if let Some(name) = profile {
            files = files.with_profile(name);
        }
        let environment = EnvironmentVariableCredentialsProvider::with_os(os);
        Self(
            CredentialsProviderChain::first_try("the environment", environment)
                .or_else("the shared files", files),
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
        let chain = DefaultCredentialsChain::with(os, profile.map(str::to_owned));
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
        let chain = DefaultCredentialsChain::with(Os::empty().with_variable("HOME", "/h"), None);
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
