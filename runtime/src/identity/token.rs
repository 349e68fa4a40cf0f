//! Identities beside keys that sign: tokens, API keys, and logins with a password.

use std::error::Error;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::SystemTime;

use super::credentials::Secret;

/// A text that gives access: a bearer token or an API key.
///
/// Cloning is cheap: clones share one copy. `Debug` does not show the text, and its memory is
/// overwritten when the last clone goes (as well as safe code can).
#[derive(Clone, PartialEq, Eq)]
pub struct Token(Arc<Inner>);

#[derive(PartialEq, Eq)]
struct Inner {
    text: Secret,
    expiry: Option<SystemTime>,
}

impl Token {
    /// A token that is valid until `expiry`; `None` if it never expires.
    pub fn new(text: impl Into<String>, expiry: Option<SystemTime>) -> Self {
        let text = Secret(text.into());
        Self(Arc::new(Inner { text, expiry }))
    }

    /// The text to send. It is a secret.
    pub fn token(&self) -> &str {
        &self.0.text.0
    }

    /// When it ceases to be valid; `None` if never.
    pub fn expiration(&self) -> Option<SystemTime> {
        self.0.expiry
    }
}

impl From<&str> for Token {
    fn from(text: &str) -> Self {
        Self::new(text, None)
    }
}

impl From<String> for Token {
    fn from(text: String) -> Self {
        Self::new(text, None)
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token")
            .field("token", &"** redacted **")
            .field("expiration", &self.0.expiry)
            .finish()
    }
}

/// A name and a password. `Debug` does not show the password.
#[derive(Clone, PartialEq, Eq)]
pub struct Login(Arc<(String, Secret)>);

impl Login {
    /// A login. The name must hold no colon, which ends it on the wire.
    pub fn new(user: impl Into<String>, password: impl Into<String>) -> Self {
        Self(Arc::new((user.into(), Secret(password.into()))))
    }

    /// The name.
    pub fn user(&self) -> &str {
        &self.0.0
    }

    /// The password. It is a secret.
    pub fn password(&self) -> &str {
        &self.0.1.0
    }
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login")
            .field("user", &self.user())
            .field("password", &"** redacted **")
            .finish()
    }
}

/// Why there is no token.
#[derive(Clone, Debug)]
pub struct TokenError(Arc<dyn Error + Send + Sync>);

impl TokenError {
    /// The provider failed.
    pub fn provider_error(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self(Arc::from(source.into()))
    }
}

impl fmt::Display for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the token provider failed: {}", self.0)
    }
}

impl Error for TokenError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.0)
    }
}

/// The future that [`ProvideToken::provide_token`] returns.
#[must_use = "futures do nothing unless awaited"]
pub struct TokenFuture<'a>(Pin<Box<dyn Future<Output = Result<Token, TokenError>> + Send + 'a>>);

impl<'a> TokenFuture<'a> {
    /// Wraps a future.
    pub fn new(future: impl Future<Output = Result<Token, TokenError>> + Send + 'a) -> Self {
        Self(Box::pin(future))
    }

    /// Wraps a result that is there already.
    pub fn ready(result: Result<Token, TokenError>) -> Self {
        Self::new(std::future::ready(result))
    }
}

impl Future for TokenFuture<'_> {
    type Output = Result<Token, TokenError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.as_mut().poll(context)
    }
}

impl fmt::Debug for TokenFuture<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenFuture")
    }
}

/// Where bearer tokens come from. It is asked before every attempt, so it keeps a token that is
/// still valid.
///
/// ```
/// use smithy_runtime::identity::{ProvideToken, Token, TokenFuture};
///
/// #[derive(Debug)]
/// struct Vault;
///
/// impl ProvideToken for Vault {
///     fn provide_token(&self) -> TokenFuture<'_> {
///         TokenFuture::new(async { Ok(Token::from("from the vault")) })
///     }
/// }
/// ```
pub trait ProvideToken: Send + Sync + fmt::Debug {
    /// Gives a token, or says why there is none.
    fn provide_token(&self) -> TokenFuture<'_>;
}

impl ProvideToken for Token {
    fn provide_token(&self) -> TokenFuture<'_> {
        TokenFuture::ready(Ok(self.clone()))
    }
}

/// Any provider behind one type that is cheap to clone.
#[derive(Clone)]
pub struct SharedTokenProvider(Arc<dyn ProvideToken>);

impl SharedTokenProvider {
    /// Shares a provider.
    pub fn new(provider: impl ProvideToken + 'static) -> Self {
        Self(Arc::new(provider))
    }
}

impl ProvideToken for SharedTokenProvider {
    fn provide_token(&self) -> TokenFuture<'_> {
        self.0.provide_token()
    }
}

impl fmt::Debug for SharedTokenProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn tokens_provide_themselves_and_stay_hidden() {
        let token = Token::from("hush");
        let shared = SharedTokenProvider::new(token.clone());
        assert_eq!(shared.provide_token().await.unwrap(), token);
        let login = Login::new("user", "hush");
        assert!(!format!("{shared:?}{login:?}").contains("hush"));
        assert_eq!((login.user(), login.password()), ("user", "hush"));
    }

    #[test]
    fn errors_tell_their_source() {
        let error = TokenError::provider_error("out of order");
        assert_eq!(error.to_string(), "the token provider failed: out of order");
        assert!(error.source().is_some());
    }
}
