//! The credentials of a role that whoever has signed in may use.

use std::time::{Duration, SystemTime};

use super::SignIn;
use super::token::TokenSource;
use crate::error::{ProvideErrorMetadata, SdkError};
use crate::identity::clients::sso::client::SERVICE;
use crate::identity::clients::sso::operation::get_role_credentials::{
    GetRoleCredentials, GetRoleCredentialsInput,
};
use crate::identity::clients::sso::types::RoleCredentials;
use crate::identity::provider::{CredentialsError, ProvideCredentials, Result, future};
use crate::identity::{Credentials, ProviderConfig, Region, sts_call};
use crate::serde::Shape;

/// Exchanges the token that `aws sso login` left for the credentials of a role.
#[derive(Debug)]
pub struct SsoCredentialsProvider {
    sign_in: SignIn,
    account_id: String,
    role_name: String,
    tokens: TokenSource,
    config: ProviderConfig,
}

impl SsoCredentialsProvider {
    /// Starts building a provider.
    pub fn builder() -> SsoCredentialsBuilder {
        SsoCredentialsBuilder::default()
    }

    pub(in crate::identity) fn new(
        sign_in: SignIn,
        account_id: String,
        role_name: String,
        config: ProviderConfig,
    ) -> Self {
        Self {
            tokens: TokenSource::new(sign_in.clone(), config.clone()),
            sign_in,
            account_id,
            role_name,
            config,
        }
    }

    async fn load(&self) -> Result {
        let what = format!(
            "single sign-on as `{}` of account {}",
            self.role_name.escape_debug(),
            self.account_id.escape_debug()
        );
        let token = self.tokens.load().await?;
        let region = Some(Region::new(self.sign_in.region.clone()));
        let client = self.config.client(&SERVICE, region, None);
        let input = GetRoleCredentialsInput {
            role_name: Some(self.role_name.clone()),
            account_id: Some(self.account_id.clone()),
            access_token: Some(token.token().to_owned()),
            ..Shape::empty()
        };
        let output = client.call().send::<GetRoleCredentials>(input).await;
        let output = output.map_err(|error| {
            if is_signed_out(&error) {
                let advice = self.sign_in.advice();
                let text = format!("{what}: the token is no longer valid; {advice}");
                return CredentialsError::provider_error(text);
            }
            sts_call::failure(&what, error)
        })?;
        let given = output.role_credentials.unwrap_or_else(Shape::empty);
        let credentials = self.credentials(given).ok_or_else(|| {
            CredentialsError::provider_error(format!(
                "{what}: the answer lacks a part of the credentials"
            ))
        })?;
        Ok(credentials)
    }

    fn credentials(&self, given: RoleCredentials) -> Option<Credentials> {
        let there = |text: Option<String>| text.filter(|text| !text.is_empty());
        let millis = u64::try_from(given.expiration).ok().filter(|n| *n > 0)?;
        let expiry = SystemTime::UNIX_EPOCH.checked_add(Duration::from_millis(millis))?;
        let credentials = Credentials::new(
            there(given.access_key_id)?,
            there(given.secret_access_key)?,
            Some(there(given.session_token)?),
            Some(expiry),
            "SSO",
        );
        Some(credentials.with_account_id(self.account_id.as_str()))
    }
}

/// Whether the token is refused.
fn is_signed_out<E: ProvideErrorMetadata>(error: &SdkError<E>) -> bool {
    let refused = error.as_service_error();
    let status = error.raw_response().map(|response| response.status());
    refused.is_some_and(|error| error.code() == Some("UnauthorizedException"))
        || status.is_some_and(|status| status.as_u16() == 401)
}

impl ProvideCredentials for SsoCredentialsProvider {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(self.load())
    }
}

/// Builds an [`SsoCredentialsProvider`].
#[derive(Debug, Default)]
pub struct SsoCredentialsBuilder {
    config: Option<ProviderConfig>,
    session: Option<String>,
    start_url: String,
    region: Option<Region>,
    account_id: String,
    role_name: String,
}

impl SsoCredentialsBuilder {
    /// System, connections, timers and clock. Default: [`ProviderConfig::new`].
    pub fn configure(mut self, config: &ProviderConfig) -> Self {
        self.config = Some(config.clone());
        self
    }

    /// The name of the session; without one, the file of the token is named after the start URL.
    pub fn session_name(mut self, name: impl Into<String>) -> Self {
        self.session = Some(name.into());
        self
    }

    /// The start URL of the portal.
    pub fn start_url(mut self, url: impl Into<String>) -> Self {
        self.start_url = url.into();
        self
    }

    /// The region of the portal.
    pub fn region(mut self, region: Region) -> Self {
        self.region = Some(region);
        self
    }

    /// The account of the role, twelve digits.
    pub fn account_id(mut self, id: impl Into<String>) -> Self {
        self.account_id = id.into();
        self
    }

    /// The name of the role.
    pub fn role_name(mut self, name: impl Into<String>) -> Self {
        self.role_name = name.into();
        self
    }

    /// The provider.
    pub fn build(self) -> SsoCredentialsProvider {
        let sign_in = SignIn {
            session: self.session,
            start_url: self.start_url,
            region: self
                .region
                .map_or_else(String::new, |region| region.to_string()),
        };
        let config = self.config.unwrap_or_default();
        SsoCredentialsProvider::new(sign_in, self.account_id, self.role_name, config)
    }
}
