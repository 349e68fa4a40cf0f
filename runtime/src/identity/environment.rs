//! Credentials in environment variables.

use super::provider::{CredentialsError, ProvideCredentials, Result, future};
use super::{Credentials, Os};

const ACCESS_KEY: &str = "AWS_ACCESS_KEY_ID";
const SECRET_KEY: &str = "AWS_SECRET_ACCESS_KEY";
const SESSION_TOKEN: &str = "AWS_SESSION_TOKEN";
const ACCOUNT_ID: &str = "AWS_ACCOUNT_ID";

/// Reads `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN` and `AWS_ACCOUNT_ID`.
///
/// The first two go together: one without the other is an error, not a reason to look elsewhere.
#[derive(Clone, Debug, Default)]
pub struct EnvironmentVariableCredentialsProvider {
    os: Os,
}

impl EnvironmentVariableCredentialsProvider {
    /// Reads the program's environment.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads the environment of `os`.
    pub fn with_os(os: Os) -> Self {
        Self { os }
    }

    fn load(&self) -> Result {
        let (access_key, secret_key) =
            match (self.os.variable(ACCESS_KEY), self.os.variable(SECRET_KEY)) {
                (Some(access_key), Some(secret_key)) => (access_key, secret_key),
                (None, None) => {
                    return Err(CredentialsError::not_loaded(format!(
                        "{ACCESS_KEY} is not set"
                    )));
                }
                (Some(_), None) => return Err(half(ACCESS_KEY, SECRET_KEY)),
                (None, Some(_)) => return Err(half(SECRET_KEY, ACCESS_KEY)),
            };
        let token = self.os.variable(SESSION_TOKEN);
        let credentials =
            Credentials::new(access_key, secret_key, token, None, "EnvironmentVariable");
        Ok(match self.os.variable(ACCOUNT_ID) {
            Some(account_id) => credentials.with_account_id(account_id),
            None => credentials,
        })
    }
}

fn half(set: &str, missing: &str) -> CredentialsError {
    CredentialsError::invalid_configuration(format!(
        "the environment variable {set} is set, but {missing} is not; set both or none"
    ))
}

impl ProvideCredentials for EnvironmentVariableCredentialsProvider {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::ready(self.load())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn load(variables: &[(&str, &str)]) -> Result {
        let os = variables.iter().fold(Os::empty(), |os, (name, value)| {
            os.with_variable(*name, *value)
        });
        EnvironmentVariableCredentialsProvider::with_os(os)
            .provide_credentials()
            .await
    }

    #[tokio::test]
    async fn all_variables_are_read() {
        let minimal = load(&[
            (ACCESS_KEY, "AKID"),
            (SECRET_KEY, "secret"),
            (SESSION_TOKEN, ""),
        ])
        .await
        .unwrap();
        assert_eq!(
            (minimal.access_key_id(), minimal.secret_access_key()),
            ("AKID", "secret")
        );
        assert_eq!(
            (
                minimal.session_token(),
                minimal.account_id(),
                minimal.expiry()
            ),
            (None, None, None)
        );
        let all = [
            (ACCESS_KEY, "AKID"),
            (SECRET_KEY, "secret"),
            (SESSION_TOKEN, "token"),
            (ACCOUNT_ID, "123"),
        ];
        let full = load(&all).await.unwrap();
        assert_eq!(
            (full.session_token(), full.account_id()),
            (Some("token"), Some("123"))
        );
    }

    #[tokio::test]
    async fn nothing_set_is_not_an_error_of_its_own() {
        let error = load(&[(ACCESS_KEY, " "), (SECRET_KEY, "")])
            .await
            .unwrap_err();
        assert!(matches!(error, CredentialsError::CredentialsNotLoaded(_)));
        assert!(error.to_string().contains(ACCESS_KEY));
    }

    #[tokio::test]
    async fn half_a_key_is_an_error_that_names_the_other_half() {
        for (set, missing) in [(ACCESS_KEY, SECRET_KEY), (SECRET_KEY, ACCESS_KEY)] {
            let error = load(&[(set, "TOPSECRET")]).await.unwrap_err();
            assert!(matches!(error, CredentialsError::InvalidConfiguration(_)));
            let text = format!("{error} {error:?}");
            assert!(
                text.contains(&format!("{missing} is not")) && !text.contains("TOPSECRET"),
                "{text}"
            );
        }
    }
}
