//! The instance metadata service of EC2 (IMDSv2).

mod credentials;
mod error;
mod region;
mod settings;

pub use self::credentials::{ImdsCredentialsBuilder, ImdsCredentialsProvider};
pub use self::error::ImdsError;
pub use self::region::ImdsRegionProvider;
pub use self::settings::EndpointMode;

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use self::settings::{Given, Settings};
use super::ProviderConfig;
use super::credentials::Secret;
use super::fetch::{Answer, FetchError, Limits, fetch};
use crate::http::Method;

const TOKEN_PATH: &str = "/latest/api/token";
const TOKEN_HEADER: &str = "x-aws-ec2-metadata-token";
const TTL_HEADER: &str = "x-aws-ec2-metadata-token-ttl-seconds";

/// A token is replaced this long before it ends, so that none ends on its way.
const TOKEN_MARGIN: Duration = Duration::from_secs(120);

/// A client of the instance metadata service. Clones share its session token.
///
/// It speaks version 2, in which every request carries a token; version 1 only if
/// [`allow_v1`](ImdsClientBuilder::allow_v1) says so. Requests go past proxies, and redirects are refused.
#[derive(Clone)]
pub struct ImdsClient(Arc<Inner>);

struct Inner {
    config: ProviderConfig,
    given: Given,
    token: Mutex<Option<Token>>,
}

/// The proof of a session.
#[derive(Clone)]
struct Token {
    /// `None` if the service only speaks version 1.
    text: Option<Arc<Secret>>,
    until: SystemTime,
}

impl ImdsClient {
    /// Starts building a client.
    pub fn builder() -> ImdsClientBuilder {
        ImdsClientBuilder::default()
    }

    /// The text at a path, such as `/latest/meta-data/placement/region`.
    ///
    /// # Errors
    /// See [`ImdsError`].
    pub async fn get(&self, path: &str) -> Result<String, ImdsError> {
        let settings = Settings::find(&self.0.config, &self.0.given).await?;
        let uri = format!("{}{path}", settings.endpoint);
        let mut token = self.token(&settings).await?;
        let mut answer = self.ask(&settings, &uri, &token).await?;
        if answer.status.as_u16() == 401 {
            // The service has forgotten the session.
            *self.lock() = None;
            token = self.token(&settings).await?;
            answer = self.ask(&settings, &uri, &token).await?;
        }
        match answer.status.as_u16() {
            200 => text(answer).map_err(|_| ImdsError::NotText),
            status => Err(ImdsError::Refused(path.to_owned(), status)),
        }
    }

    async fn ask(
        &self,
        settings: &Settings,
        uri: &str,
        token: &Token,
    ) -> Result<Answer, ImdsError> {
        let secret = token.text.as_ref().map(|secret| secret.0.as_str());
        let headers: Vec<_> = secret
            .map(|text| (TOKEN_HEADER, text))
            .into_iter()
            .collect();
        let config = &self.0.config;
        fetch(config, settings.limits, Method::GET, uri, &headers)
            .await
            .map_err(ImdsError::from)
    }

    /// The token of the session, a new one if need be.
    async fn token(&self, settings: &Settings) -> Result<Token, ImdsError> {
        let now = self.0.config.now();
        let known = self.lock().clone();
        if let Some(token) = known.filter(|token| now < token.until) {
            return Ok(token);
        }
        let token = self.new_token(settings, now).await?;
        *self.lock() = Some(token.clone());
        Ok(token)
    }

    async fn new_token(&self, settings: &Settings, now: SystemTime) -> Result<Token, ImdsError> {
        let uri = format!("{}{TOKEN_PATH}", settings.endpoint);
        let ttl = settings.token_ttl.as_secs().to_string();
        let config = &self.0.config;
        let headers = [(TTL_HEADER, ttl.as_str())];
        let answer = fetch(config, settings.limits, Method::PUT, &uri, &headers).await;
        let answer = match answer {
            Ok(answer) if answer.status.as_u16() == 200 => answer,
            // What only speaks version 1 does not know the path, or does not let containers have tokens.
            Ok(answer) if settings.allow_v1 && matches!(answer.status.as_u16(), 403..=405) => {
                return Ok(Token::none(now, settings));
            }
            // Nor do routers that count hops.
            Err(FetchError::TimedOut(false, _)) if settings.allow_v1 => {
                return Ok(Token::none(now, settings));
            }
            Ok(answer) => return Err(ImdsError::TokenRefused(answer.status.as_u16())),
            Err(error) => return Err(error.into()),
        };
        let told = answer.headers.get(TTL_HEADER);
        let told = told.and_then(|text| text.trim().parse().ok());
        let ttl = told.map_or(settings.token_ttl, Duration::from_secs);
        let text = text(answer).map_err(|_| ImdsError::NotText)?;
        if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(ImdsError::NotText);
        }
        Ok(Token {
            text: Some(Arc::new(Secret(text))),
            until: end(now, ttl),
        })
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Option<Token>> {
        self.0.token.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Token {
    fn none(now: SystemTime, settings: &Settings) -> Self {
        Self {
            text: None,
            until: end(now, settings.token_ttl),
        }
    }
}

/// When to ask for another token.
fn end(now: SystemTime, ttl: Duration) -> SystemTime {
    let used = ttl.saturating_sub(TOKEN_MARGIN.min(ttl / 4));
    now.checked_add(used).unwrap_or(now)
}

fn text(answer: Answer) -> Result<String, std::string::FromUtf8Error> {
    let text = String::from_utf8(answer.body)?;
    Ok(text.trim().to_owned())
}

impl fmt::Debug for ImdsClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ImdsClient")
            .field("config", &self.0.config)
            .field("given", &self.0.given)
            .finish_non_exhaustive()
    }
}

/// Builds an [`ImdsClient`].
#[derive(Clone, Debug, Default)]
pub struct ImdsClientBuilder {
    config: Option<ProviderConfig>,
    given: Given,
}

impl ImdsClientBuilder {
    /// System, connections, timers and clock. Default: [`ProviderConfig::new`].
    pub fn configure(mut self, config: &ProviderConfig) -> Self {
        self.config = Some(config.clone());
        self
    }

    /// Where the service is, such as `http://169.254.169.254`. Default: that of
    /// `AWS_EC2_METADATA_SERVICE_ENDPOINT` or the profile, or else what the endpoint mode says.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.given.endpoint = Some(endpoint.into());
        self
    }

    /// Whether to use the address of IPv4 or that of IPv6. Default: that of
    /// `AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE` or the profile, or else IPv4.
    pub fn endpoint_mode(mut self, mode: EndpointMode) -> Self {
        self.given.mode = Some(mode);
        self
    }

    /// How long a session's token lasts, from a second to six hours. Default: six hours.
    pub fn token_ttl(mut self, ttl: Duration) -> Self {
        self.given.token_ttl = Some(ttl);
        self
    }

    /// How often to try, the first time included. Default: 4. That nobody takes a connection is not tried again.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.given.attempts = Some(attempts);
        self
    }

    /// How long connecting may take. Default: one second.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.given.connect = Some(limit);
        self
    }

    /// How long an answer may take. Default: one second.
    pub fn read_timeout(mut self, limit: Duration) -> Self {
        self.given.read = Some(limit);
        self
    }

    /// Whether to go on without a token where the service gives none. Default: no.
    /// `AWS_EC2_METADATA_V1_DISABLED` and the profile can still forbid it.
    pub fn allow_v1(mut self, allow: bool) -> Self {
        self.given.allow_v1 = allow;
        self
    }

    /// The client.
    pub fn build(self) -> ImdsClient {
        ImdsClient(Arc::new(Inner {
            config: self.config.unwrap_or_default(),
            given: self.given,
            token: Mutex::new(None),
        }))
    }
}

/// The limits that hold unless others are set.
const LIMITS: Limits = Limits {
    connect: Duration::from_secs(1),
    read: Duration::from_secs(1),
    attempts: 4,
};
