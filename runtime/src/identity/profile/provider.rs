//! The credentials of a profile.

use super::ProfileSet;
use super::source::{self, Source};
use crate::identity::provider::{CredentialsError, ProvideCredentials, Result, future};
use crate::identity::{CredentialProcessProvider, Os, blocking};

/// Takes credentials from a profile of the shared files: its keys, or its `credential_process`.
///
/// The files are read each time; put this provider into a [`CachedCredentials`](crate::identity::CachedCredentials).
#[derive(Clone, Debug, Default)]
pub struct ProfileFileCredentialsProvider {
    os: Os,
    profile: Option<String>,
}

impl ProfileFileCredentialsProvider {
    /// Reads the profile of `AWS_PROFILE`, or else `default`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads this profile instead.
    #[must_use]
    pub fn with_profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// Reads the files of `os`.
    #[must_use]
    pub fn with_os(mut self, os: Os) -> Self {
        self.os = os;
        self
    }

    async fn load(&self) -> Result {
        let Self { os, profile } = self.clone();
        let set = blocking::run(move || ProfileSet::load(&os, profile.as_deref()))
            .await
            .ok_or_else(|| CredentialsError::unhandled("no thread could be started"))?
            .map_err(CredentialsError::invalid_configuration)?;
        match source::find(&set)? {
            Source::Keys(credentials) => Ok(credentials),
            Source::Process {
                command,
                place,
                account_id,
            } => {
                let provider = CredentialProcessProvider::new(command);
                provider
                    .with_place(place)
                    .with_account_id(account_id)
                    .provide_credentials()
                    .await
            }
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn provider(credentials: &str) -> ProfileFileCredentialsProvider {
        let os = Os::empty()
            .with_variable("AWS_SHARED_CREDENTIALS_FILE", "/c")
            .with_file("/c", credentials);
        ProfileFileCredentialsProvider::new().with_os(os)
    }

    #[tokio::test]
    async fn keys_of_the_chosen_profile_are_used() {
        let text = "[default]\naws_access_key_id=A\naws_secret_access_key=s\n[b]\naws_access_key_id=B\naws_secret_access_key=s";
        let provider = provider(text);
        assert_eq!(
            provider
                .provide_credentials()
                .await
                .unwrap()
                .access_key_id(),
            "A"
        );
        let other = provider.with_profile("b");
        assert_eq!(
            other.provide_credentials().await.unwrap().access_key_id(),
            "B"
        );
        assert!(other.with_profile("c").provide_credentials().await.is_err());
    }

    #[tokio::test]
    async fn broken_files_are_errors_that_name_their_line() {
        let error = provider("[default]\nx")
            .provide_credentials()
            .await
            .unwrap_err();
        assert!(matches!(error, CredentialsError::InvalidConfiguration(_)));
        assert!(error.to_string().contains("/c, line 2"), "{error}");
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn processes_are_run() {
        let json = r#"{"Version":1,"AccessKeyId":"P","SecretAccessKey":"s"}"#;
        let provider = provider(&format!(
            "[default]\naws_account_id = 123\ncredential_process = echo '{json}'"
        ));
        let credentials = provider.provide_credentials().await.unwrap();
        assert_eq!(
            (credentials.access_key_id(), credentials.account_id()),
            ("P", Some("123"))
        );
        let error = provider
            .with_profile("x")
            .provide_credentials()
            .await
            .unwrap_err();
        assert!(error.to_string().contains("no profile `x`"));
    }
}
