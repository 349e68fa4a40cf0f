//! The bearer token of a sign-in, renewed while it can be.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::SignIn;
use super::cached_token::{CachedToken, Renewal};
use crate::identity::cache::{Cache, DEFAULT_BUFFER, Identity, Source, Step};
use crate::identity::clients::sso_oidc::client::SERVICE;
use crate::identity::clients::sso_oidc::operation::create_token::{
    CreateToken, CreateTokenInput, CreateTokenOutput,
};
use crate::identity::credentials::Secret;
use crate::identity::profile::sso;
use crate::identity::provider::CredentialsError;
use crate::identity::token::{ProvideToken, Token, TokenError, TokenFuture};
use crate::identity::{ProviderConfig, Region};
use crate::serde::Shape;
use crate::time::TimeSource;
use crate::trace;

/// Tokens are renewed this long before they end.
const WINDOW: Duration = Duration::from_secs(5 * 60);

/// Gives the bearer token that `aws sso login` left, and renews it while the sign-in lasts.
///
/// The token is read from `~/.aws/sso/cache`, and written back there when it was renewed. It is kept in
/// memory until shortly before it ends; however many calls wait, it is renewed once.
#[derive(Clone)]
pub struct SsoTokenProvider {
    source: Arc<TokenSource>,
    cache: Cache<Token>,
}

/// Where tokens are found.
#[derive(Debug)]
pub(super) struct TokenSource {
    /// `None` to take it from the profile.
    sign_in: Option<SignIn>,
    config: ProviderConfig,
}

impl SsoTokenProvider {
    /// Starts building a provider.
    pub fn builder() -> SsoTokenBuilder {
        SsoTokenBuilder::default()
    }
}

impl TokenSource {
    pub(super) fn new(sign_in: SignIn, config: ProviderConfig) -> Self {
        Self {
            sign_in: Some(sign_in),
            config,
        }
    }

    /// The token, from the file or renewed.
    pub(super) async fn load(&self) -> Result<Token, CredentialsError> {
        let sign_in = match &self.sign_in {
            Some(sign_in) => sign_in.clone(),
            None => {
                let profiles = self.config.profiles().await?;
                sso::session_of_selected(&profiles)?
            }
        };
        let failed = |why: String| {
            let advice = sign_in.advice();
            CredentialsError::provider_error(format!("single sign-on: {why}; {advice}"))
        };
        let found = CachedToken::read(self.config.os(), &sign_in).await;
        let mut found = found.map_err(failed)?;
        let now = self.config.now();
        let valid = now < found.expires_at;
        let text = std::mem::replace(&mut found.access_token, Secret(String::new()));
        let expires_at = found.expires_at;
        let current = || Token::new(text.0.clone(), Some(expires_at));
        if valid && expires_at.duration_since(now).unwrap_or_default() > WINDOW {
            return Ok(current());
        }
        let renewal = found.renewal.take().filter(|renewal| now < renewal.until);
        let Some(renewal) = renewal else {
            return match valid {
                true => Ok(current()),
                false => Err(failed("the token has expired".to_owned())),
            };
        };
        match self.renew(&sign_in, &renewal, now).await {
            Ok(renewed) => Ok(self.keep(found, renewed).await),
            Err(why) if valid => {
                trace::warn(&why);
                Ok(current())
            }
            Err(why) => Err(failed(why)),
        }
    }

    async fn renew(
        &self,
        sign_in: &SignIn,
        renewal: &Renewal,
        now: SystemTime,
    ) -> Result<Renewed, String> {
        let region = Some(Region::new(sign_in.region.clone()));
        let client = self.config.client(&SERVICE, region, None);
        let input = CreateTokenInput {
            client_id: Some(renewal.client_id.clone()),
            client_secret: Some(renewal.client_secret.0.clone()),
            grant_type: Some("refresh_token".to_owned()),
            refresh_token: Some(renewal.refresh_token.0.clone()),
            ..Shape::empty()
        };
        let output = client.call().send::<CreateToken>(input).await;
        let output = output.map_err(|error| format!("the token cannot be renewed: {error}"))?;
        Renewed::new(output, now).ok_or_else(|| "the answer has no new token".to_owned())
    }

    /// The new token, also in the file. A file that cannot be written costs a renewal, not the call.
    async fn keep(&self, old: CachedToken, renewed: Renewed) -> Token {
        let (text, refresh) = (&renewed.access_token.0, renewed.refresh_token.as_ref());
        let refresh = refresh.map(|secret| secret.0.as_str());
        let written = old
            .replace(self.config.os(), text, renewed.expires_at, refresh)
            .await;
        if let Err(why) = written {
            trace::warn(&why);
        }
        Token::new(text.clone(), Some(renewed.expires_at))
    }
}

/// What the service gave.
struct Renewed {
    access_token: Secret,
    refresh_token: Option<Secret>,
    expires_at: SystemTime,
}

impl Renewed {
    fn new(output: CreateTokenOutput, now: SystemTime) -> Option<Self> {
        let access_token = output.access_token.filter(|text| !text.is_empty())?;
        let seconds = u64::try_from(output.expires_in).ok()?;
        Some(Self {
            access_token: Secret(access_token),
            refresh_token: output.refresh_token.map(Secret),
            expires_at: now.checked_add(Duration::from_secs(seconds))?,
        })
    }
}

impl Identity for Token {
    type Error = TokenError;

    fn expiry(&self) -> Option<SystemTime> {
        self.expiration()
    }

    fn panicked() -> TokenError {
        TokenError::provider_error("the provider panicked")
    }
}

impl Source<Token> for Arc<TokenSource> {
    fn load(&self) -> Pin<Box<dyn Future<Output = Result<Token, TokenError>> + Send + '_>> {
        Box::pin(async {
            TokenSource::load(self)
                .await
                .map_err(TokenError::provider_error)
        })
    }
}

impl ProvideToken for SsoTokenProvider {
    fn provide_token(&self) -> TokenFuture<'_> {
        match self.cache.step() {
            Step::Use(token) => TokenFuture::ready(Ok(token)),
            Step::Wait(flight) => TokenFuture::new(self.cache.wait(flight)),
        }
    }
}

impl fmt::Debug for SsoTokenProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SsoTokenProvider")
            .field("source", &self.source)
            .finish()
    }
}

/// Builds an [`SsoTokenProvider`].
#[derive(Debug, Default)]
pub struct SsoTokenBuilder {
    config: Option<ProviderConfig>,
    session: Option<String>,
    start_url: Option<String>,
    region: Option<Region>,
}

impl SsoTokenBuilder {
    /// System, profile, connections, timers and clock. Default: [`ProviderConfig::new`].
    pub fn configure(mut self, config: &ProviderConfig) -> Self {
        self.config = Some(config.clone());
        self
    }

    /// The name of the session. Without session, start URL and region, those of the profile are taken.
    pub fn session_name(mut self, name: impl Into<String>) -> Self {
        self.session = Some(name.into());
        self
    }

    /// The start URL of the portal.
    pub fn start_url(mut self, url: impl Into<String>) -> Self {
        self.start_url = Some(url.into());
        self
    }

    /// The region of the portal.
    pub fn region(mut self, region: Region) -> Self {
        self.region = Some(region);
        self
    }

    /// The provider.
    pub fn build(self) -> SsoTokenProvider {
        let config = self.config.unwrap_or_default();
        let sign_in = match (self.session, self.start_url, self.region) {
            (None, None, None) => None,
            (session, start_url, region) => Some(SignIn {
                session,
                start_url: start_url.unwrap_or_default(),
                region: region.map_or_else(String::new, |region| region.to_string()),
            }),
        };
        let clock = config.time_source().clone();
        let source = Arc::new(TokenSource { sign_in, config });
        let cache = Cache::new(Arc::clone(&source), DEFAULT_BUFFER, move || clock.now());
        SsoTokenProvider { source, cache }
    }
}
