//! Credentials that a program prints (`credential_process`).

mod output;
mod run;
mod words;

use std::fmt;
use std::time::Duration;

use self::run::RunError;
use super::blocking;
use super::provider::{CredentialsError, ProvideCredentials, Result, future};

/// How long a program may take, unless told otherwise: people may have to confirm a prompt.
const DEFAULT_LIMIT: Duration = Duration::from_secs(60);

/// Runs a program that prints credentials, as `credential_process` in a profile does.
///
/// The program is started each time, without a shell and without input; put this provider into a
/// [`CachedCredentials`](super::CachedCredentials). It must print one JSON object within its time (60
/// seconds) and 64 KiB: `Version` 1, `AccessKeyId`, `SecretAccessKey`, and if there are any `SessionToken`,
/// `Expiration` (as `2024-01-02T03:04:05Z`) and `AccountId`.
#[derive(Clone)]
pub struct CredentialProcessProvider {
    command: String,
    place: Option<String>,
    account_id: Option<String>,
    limit: Duration,
}

impl CredentialProcessProvider {
    /// Runs this command line: a program and its arguments, with quotes around those that hold spaces.
    pub fn new(command: impl Into<String>) -> Self {
        Self {
            command: command.into(),
            place: None,
            account_id: None,
            limit: DEFAULT_LIMIT,
        }
    }

    /// Gives the program this long. Default 60 seconds.
    #[must_use]
    pub fn with_timeout(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// Says in errors where the command is written.
    pub(super) fn with_place(mut self, place: String) -> Self {
        self.place = Some(place);
        self
    }

    /// The account, in case the program does not say.
    pub(super) fn with_account_id(mut self, account_id: Option<String>) -> Self {
        self.account_id = account_id;
        self
    }

    async fn load(&self) -> Result {
        let words = words::split(&self.command, cfg!(windows));
        let words = words.map_err(|why| self.invalid("the command", why))?;
        let Some((program, arguments)) = words.split_first() else {
            return Err(self.invalid("the command", "it is empty"));
        };
        let (limit, job) = (self.limit, (program.clone(), arguments.to_vec()));
        let output = blocking::run(move || run::run(&job.0, &job.1, limit))
            .await
            .ok_or_else(|| CredentialsError::unhandled("no thread could be started"))?
            .map_err(|error| self.explain(program, error))?;
        let credentials = output::parse(&output).map_err(|why| {
            CredentialsError::provider_error(
                self.describe(&format!("the output of `{program}`"), &why),
            )
        })?;
        Ok(match &self.account_id {
            Some(account_id) if credentials.account_id().is_none() => {
                credentials.with_account_id(account_id)
            }
            _ => credentials,
        })
    }

    fn explain(&self, program: &str, error: RunError) -> CredentialsError {
        let program = format!("`{program}`");
        let why = match error {
            RunError::Start(error) => {
                return self.invalid(&program, &format!("it cannot be run: {error}"));
            }
            RunError::TimedOut => return CredentialsError::provider_timed_out(self.limit),
            RunError::Output(error) => format!("its output cannot be read: {error}"),
            RunError::TooLong => "it printed more than 64 KiB".to_owned(),
            RunError::Failed { status, complaint } if complaint.is_empty() => {
                format!("it ended with {status}")
            }
            RunError::Failed { status, complaint } => {
                format!("it ended with {status} and said: {complaint}")
            }
        };
        CredentialsError::provider_error(self.describe(&program, &why))
    }

    fn invalid(&self, what: &str, why: &str) -> CredentialsError {
        CredentialsError::invalid_configuration(self.describe(what, why))
    }

    /// `what`, where it comes from, and `why` it fails. Arguments may be secret and are not shown.
    fn describe(&self, what: &str, why: &str) -> String {
        let place = self
            .place
            .as_deref()
            .map_or_else(String::new, |place| format!(" ({place})"));
        format!("credential_process{place}: {what}: {why}")
    }
}

impl fmt::Debug for CredentialProcessProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Arguments may be secret.
        let program = self.command.split_whitespace().next().unwrap_or_default();
        f.debug_struct("CredentialProcessProvider")
            .field("program", &program)
            .finish_non_exhaustive()
    }
}

impl ProvideCredentials for CredentialProcessProvider {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(self.load())
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::*;

    async fn load(command: &str) -> Result {
        let provider =
            CredentialProcessProvider::new(command).with_timeout(Duration::from_secs(20));
        provider
            .with_place("/c, line 2".into())
            .provide_credentials()
            .await
    }

    #[tokio::test]
    async fn printed_credentials_are_used() {
        let json = r#"{"Version":1,"AccessKeyId":"AKID","SecretAccessKey":"s","Expiration":"2033-05-18T03:33:20Z"}"#;
        let provider = CredentialProcessProvider::new(format!("printf %s '{json}'"));
        let credentials = provider.provide_credentials().await.unwrap();
        assert_eq!(
            (credentials.access_key_id(), credentials.account_id()),
            ("AKID", None)
        );
        let expiry = std::time::UNIX_EPOCH + Duration::from_secs(2_000_000_000);
        assert_eq!(credentials.expiry(), Some(expiry));
        let credentials = provider
            .with_account_id(Some("123".into()))
            .provide_credentials()
            .await
            .unwrap();
        assert_eq!(credentials.account_id(), Some("123"));
    }

    #[tokio::test]
    async fn failures_name_the_place_and_no_secret() {
        for (command, wanted) in [
            ("", "the command: it is empty"),
            ("'open", "a quote is not closed"),
            (
                "/no/such --password TOPSECRET",
                "`/no/such`: it cannot be run",
            ),
            (
                "sh -c 'echo TOPSECRET; exit 4'",
                "`sh`: it ended with exit status: 4",
            ),
            ("echo TOPSECRET", "the output of `echo`: it is not JSON"),
            (
                "echo '{\"Version\":1,\"SecretAccessKey\":\"TOPSECRET\"}'",
                "`AccessKeyId` is missing",
            ),
        ] {
            let error = load(command).await.unwrap_err();
            let text = format!("{error} {error:?}");
            assert!(
                text.contains(wanted) && text.contains("/c, line 2"),
                "{command}: {text}"
            );
            assert!(!text.contains("TOPSECRET"), "{command}: {text}");
        }
    }

    #[tokio::test]
    async fn slow_programs_time_out() {
        let provider =
            CredentialProcessProvider::new("sleep 60").with_timeout(Duration::from_millis(30));
        let error = provider.provide_credentials().await.unwrap_err();
        assert!(
            matches!(error, CredentialsError::ProviderTimedOut(_)),
            "{error}"
        );
    }

    #[test]
    fn debug_shows_no_argument() {
        let provider = CredentialProcessProvider::new("get --password TOPSECRET");
        assert!(!format!("{provider:?}").contains("TOPSECRET"));
    }
}
