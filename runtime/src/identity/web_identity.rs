//! The credentials of a role, taken on with the token of an identity provider (IRSA, OpenID Connect).

use super::clients::sts::operation::assume_role_with_web_identity::{
    AssumeRoleWithWebIdentity, AssumeRoleWithWebIdentityInput,
};
use super::provider::{CredentialsError, ProvideCredentials, Result, future};
use super::{ProviderConfig, Region, sts_call};
use crate::serde::Shape;

const TOKEN_FILE: &str = "AWS_WEB_IDENTITY_TOKEN_FILE";
const ROLE_ARN: &str = "AWS_ROLE_ARN";
const SESSION_NAME: &str = "AWS_ROLE_SESSION_NAME";

/// The longest token that STS takes.
const MAX_TOKEN: usize = 20_000;

/// Takes on a role with the token in a file, as pods of Kubernetes get it (IRSA).
///
/// Without a [configuration](StaticConfiguration) of its own it reads `AWS_WEB_IDENTITY_TOKEN_FILE`,
/// `AWS_ROLE_ARN` and `AWS_ROLE_SESSION_NAME`. The file is read each time, because tokens are replaced in it.
#[derive(Clone, Debug)]
pub struct WebIdentityTokenCredentialsProvider {
    fixed: Option<StaticConfiguration>,
    region: Option<Region>,
    /// Where the settings are written, for errors.
    place: Option<String>,
    config: ProviderConfig,
}

/// The role and the file of a [`WebIdentityTokenCredentialsProvider`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaticConfiguration {
    /// The file with the token.
    pub web_identity_token_file: std::path::PathBuf,
    /// The role's ARN.
    pub role_arn: String,
    /// What the session is called in logs.
    pub session_name: String,
}

/// Builds a [`WebIdentityTokenCredentialsProvider`].
#[derive(Debug, Default)]
pub struct WebIdentityTokenBuilder {
    fixed: Option<StaticConfiguration>,
    config: Option<ProviderConfig>,
}

struct Settings {
    file: String,
    role_arn: String,
    session_name: Option<String>,
}

impl WebIdentityTokenCredentialsProvider {
    /// Starts building a provider.
    pub fn builder() -> WebIdentityTokenBuilder {
        WebIdentityTokenBuilder::default()
    }

    /// The provider of a profile, with the place of its settings.
    pub(super) fn of_profile(
        fixed: StaticConfiguration,
        region: Option<Region>,
        place: String,
        config: ProviderConfig,
    ) -> Self {
        Self {
            fixed: Some(fixed),
            region,
            place: Some(place),
            config,
        }
    }

    fn settings(&self) -> std::result::Result<Settings, CredentialsError> {
        if let Some(fixed) = &self.fixed {
            let session_name = Some(fixed.session_name.clone()).filter(|name| !name.is_empty());
            return Ok(Settings {
                file: fixed.web_identity_token_file.to_string_lossy().into_owned(),
                role_arn: fixed.role_arn.clone(),
                session_name,
            });
        }
        let os = self.config.os();
        let Some(file) = os.variable(TOKEN_FILE) else {
            return Err(CredentialsError::not_loaded(format!(
                "{TOKEN_FILE} is not set"
            )));
        };
        let role_arn = os.variable(ROLE_ARN).ok_or_else(|| {
            CredentialsError::invalid_configuration(format!(
                "{TOKEN_FILE} is set, but {ROLE_ARN} is not: set both or none"
            ))
        })?;
        Ok(Settings {
            file,
            role_arn,
            session_name: os.variable(SESSION_NAME),
        })
    }

    async fn token(&self, what: &str, path: &str) -> std::result::Result<String, CredentialsError> {
        let wrong = |why: &str| {
            CredentialsError::invalid_configuration(format!("{what}: the token file {path} {why}"))
        };
        let bytes = match self.config.read(path).await {
            Ok(Some(bytes)) => bytes,
            Ok(None) => return Err(wrong("does not exist")),
            Err(error) => return Err(wrong(&format!("cannot be read: {error}"))),
        };
        let text = String::from_utf8(bytes).map_err(|_| wrong("is not UTF-8"))?;
        match text.trim() {
            "" => Err(wrong("is empty")),
            token if token.len() > MAX_TOKEN => {
                Err(wrong("is longer than 20,000 bytes: it is not a token"))
            }
            token => Ok(token.to_owned()),
        }
    }

    async fn load(&self) -> Result {
        let settings = self.settings()?;
        let place = self
            .place
            .as_deref()
            .map_or_else(String::new, |place| format!(" ({place})"));
        let role = settings.role_arn.escape_debug();
        let what = format!("AssumeRoleWithWebIdentity of `{role}`{place}");
        sts_call::check(&settings.role_arn, settings.session_name.as_deref())
            .map_err(|why| CredentialsError::invalid_configuration(format!("{what}: {why}")))?;
        let token = self.token(&what, &settings.file).await?;
        let client = sts_call::client(&self.config, self.region().await?, None)?;
        let session_name = settings.session_name;
        let input = AssumeRoleWithWebIdentityInput {
            role_arn: Some(settings.role_arn),
            role_session_name: session_name
                .or_else(|| Some(sts_call::session_name(self.config.now()))),
            web_identity_token: Some(token),
            ..Shape::empty()
        };
        let output = client.call().send::<AssumeRoleWithWebIdentity>(input).await;
        let output = output.map_err(|error| sts_call::failure(&what, error))?;
        let user = output.assumed_role_user.as_ref();
        sts_call::credentials(&what, output.credentials, user, "WebIdentityToken")
    }

    /// The files are read for the region alone, and only where nothing else names one.
    async fn region(&self) -> std::result::Result<Option<Region>, CredentialsError> {
        if let Some(region) = self.region.clone().or_else(|| self.config.region(None)) {
            return Ok(Some(region));
        }
        let profiles = self.config.profiles().await?;
        Ok(self.config.region(profiles.selected()))
    }
}

impl WebIdentityTokenBuilder {
    /// The role and the file, in place of those of the environment.
    pub fn static_configuration(mut self, fixed: StaticConfiguration) -> Self {
        self.fixed = Some(fixed);
        self
    }

    /// System, region, connections and timers. Default: [`ProviderConfig::new`].
    pub fn configure(mut self, config: &ProviderConfig) -> Self {
        self.config = Some(config.clone());
        self
    }

    /// The provider.
    pub fn build(self) -> WebIdentityTokenCredentialsProvider {
        WebIdentityTokenCredentialsProvider {
            fixed: self.fixed,
            region: None,
            place: None,
            config: self.config.unwrap_or_default(),
        }
    }
}

impl ProvideCredentials for WebIdentityTokenCredentialsProvider {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(self.load())
    }
}
