//! The credentials of the role that an instance has.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::{ImdsClient, ImdsError};
use crate::identity::json_object::Object;
use crate::identity::provider::{CredentialsError, ProvideCredentials, Result, future};
use crate::identity::{Credentials, ProviderConfig};
use crate::{random, trace};

/// Newer instances tell the account too.
const PATHS: [&str; 2] = [
    "/latest/meta-data/iam/security-credentials-extended/",
    "/latest/meta-data/iam/security-credentials/",
];

/// How much longer credentials are used that the service should have replaced; half as much again, at most.
const EXTENSION: Duration = Duration::from_secs(10 * 60);

/// Asks the instance metadata service for the credentials of the instance's role.
///
/// If the service fails, or still gives credentials that have expired, the last ones are used for some ten
/// minutes more: services may take them, and every signature after that asks again.
#[derive(Clone)]
pub struct ImdsCredentialsProvider(Arc<Inner>);

struct Inner {
    client: ImdsClient,
    config: ProviderConfig,
    role: Option<String>,
    last: Mutex<Option<Credentials>>,
}

impl ImdsCredentialsProvider {
    /// Starts building a provider.
    pub fn builder() -> ImdsCredentialsBuilder {
        ImdsCredentialsBuilder::default()
    }

    async fn load(&self) -> Result {
        match self.ask().await {
            Ok(credentials) => {
                let credentials = self.extended(credentials);
                *self.last() = Some(credentials.clone());
                Ok(credentials)
            }
            Err(error) => {
                let last = self.last().clone();
                let Some(last) = last.filter(|_| may_pass(&error)) else {
                    return Err(error.into());
                };
                trace::warn(&format!(
                    "{error}; the last credentials are used for longer"
                ));
                Ok(self.extended(last))
            }
        }
    }

    async fn ask(&self) -> std::result::Result<Credentials, Problem> {
        match self.ask_at(PATHS[0]).await {
            // Older instances say 404; what imitates the service may say anything of a path that it lacks.
            Err(Problem::Imds(ImdsError::Refused(_, status)))
                if !matches!(status, 300..=399 | 401 | 403) =>
            {
                self.ask_at(PATHS[1]).await
            }
            result => result,
        }
    }

    async fn ask_at(&self, path: &str) -> std::result::Result<Credentials, Problem> {
        let role = match &self.0.role {
            Some(role) => role.clone(),
            None => self.role(path).await?,
        };
        let text = self.0.client.get(&format!("{path}{role}")).await;
        parse(text.map_err(Problem::Imds)?.as_bytes())
    }

    async fn role(&self, path: &str) -> std::result::Result<String, Problem> {
        let text = self.0.client.get(path).await.map_err(Problem::Imds)?;
        let role = text.lines().next().unwrap_or_default().trim();
        // It becomes a part of the path.
        let allowed = |b: u8| b.is_ascii_alphanumeric() || b"_+=,.@-".contains(&b);
        if role.is_empty() || role.len() > 64 || !role.bytes().all(allowed) {
            return Err(Problem::Answer(
                "the name of the role is not one".to_owned(),
            ));
        }
        Ok(role.to_owned())
    }

    /// The credentials, valid for a while at least.
    fn extended(&self, credentials: Credentials) -> Credentials {
        let now = self.0.config.now();
        if credentials.expiry().is_none_or(|expiry| now < expiry) {
            return credentials;
        }
        let longer = EXTENSION.mul_f64(1.0 + random::unit() / 2.0);
        credentials.with_expiry(now.checked_add(longer))
    }

    fn last(&self) -> MutexGuard<'_, Option<Credentials>> {
        self.0.last.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Why there are no credentials.
#[derive(Debug)]
enum Problem {
    Imds(ImdsError),
    /// The answer is of no use.
    Answer(String),
}

/// Whether the credentials from before may be used a little longer.
fn may_pass(problem: &Problem) -> bool {
    !matches!(
        problem,
        Problem::Imds(
            ImdsError::Disabled | ImdsError::InvalidSetting(_) | ImdsError::Refused(_, 404)
        )
    )
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Imds(error) => error.fmt(f),
            Self::Answer(why) => {
                write!(
                    f,
                    "the instance metadata service gave an answer of no use: {why}"
                )
            }
        }
    }
}

impl From<Problem> for CredentialsError {
    fn from(problem: Problem) -> Self {
        match problem {
            Problem::Imds(ImdsError::Refused(_, 404)) => Self::not_loaded(
                "the instance has no role (the instance metadata service says 404)",
            ),
            Problem::Imds(error) => error.into(),
            Problem::Answer(_) => Self::provider_error(problem.to_string()),
        }
    }
}

fn parse(text: &[u8]) -> std::result::Result<Credentials, Problem> {
    let object = Object::parse(text).map_err(Problem::Answer)?;
    let code = object.optional("Code").map_err(Problem::Answer)?;
    if let Some(code) = code.filter(|code| *code != "Success") {
        let code: String = code.chars().take(80).flat_map(char::escape_debug).collect();
        return Err(Problem::Answer(format!(
            "its code is {code}: look at the role of the instance"
        )));
    }
    let read = || {
        let credentials = Credentials::new(
            object.required("AccessKeyId")?,
            object.required("SecretAccessKey")?,
            Some(object.required("Token")?.to_owned()),
            object.time("Expiration")?,
            "IMDSv2",
        );
        Ok(match object.optional("AccountId")? {
            Some(account) => credentials.with_account_id(account),
            None => credentials,
        })
    };
    read().map_err(Problem::Answer)
}

impl fmt::Debug for ImdsCredentialsProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ImdsCredentialsProvider")
            .field("client", &self.0.client)
            .field("role", &self.0.role)
            .finish_non_exhaustive()
    }
}

impl ProvideCredentials for ImdsCredentialsProvider {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(self.load())
    }
}

/// Builds an [`ImdsCredentialsProvider`].
#[derive(Clone, Debug, Default)]
pub struct ImdsCredentialsBuilder {
    config: Option<ProviderConfig>,
    client: Option<ImdsClient>,
    role: Option<String>,
}

impl ImdsCredentialsBuilder {
    /// System, connections, timers and clock. Default: [`ProviderConfig::new`].
    pub fn configure(mut self, config: &ProviderConfig) -> Self {
        self.config = Some(config.clone());
        self
    }

    /// The client to ask with. Default: one with the settings of environment and profile.
    pub fn imds_client(mut self, client: ImdsClient) -> Self {
        self.client = Some(client);
        self
    }

    /// The role to ask for. Default: the one that the service names.
    pub fn profile(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// The provider.
    pub fn build(self) -> ImdsCredentialsProvider {
        let config = self.config.unwrap_or_default();
        let client = self
            .client
            .unwrap_or_else(|| ImdsClient::builder().configure(&config).build());
        ImdsCredentialsProvider(Arc::new(Inner {
            client,
            config,
            role: self.role,
            last: Mutex::new(None),
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_answer_gives_credentials_or_an_error(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
            let _ = parse(&bytes);
        }
    }

    #[test]
    fn codes_other_than_success_are_errors() {
        let text = br#"{"Code":"AssumeRoleUnauthorizedAccess","AccessKeyId":"SECRET"}"#;
        let error = parse(text).unwrap_err().to_string();
        assert!(
            error.contains("AssumeRoleUnauthorizedAccess") && !error.contains("SECRET"),
            "{error}"
        );
    }
}
