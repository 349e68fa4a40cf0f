//! The trait of everything that gives credentials, and its simplest implementations.

pub mod error;
mod function;
pub mod future;

use std::fmt;
use std::sync::Arc;

pub use self::error::CredentialsError;
pub use self::function::{ProvideCredentialsFn, provide_credentials_fn};
use super::Credentials;

/// What a provider gives.
pub type Result = std::result::Result<Credentials, CredentialsError>;

/// A source of credentials.
///
/// Clients ask it before they sign, so that a slow source belongs behind a
/// [`CachedCredentials`](super::CachedCredentials).
///
/// ```
/// use smithy_runtime::identity::Credentials;
/// use smithy_runtime::identity::provider::{ProvideCredentials, Result, future};
///
/// #[derive(Debug)]
/// struct Vault;
///
/// impl Vault {
///     async fn load(&self) -> Result {
///         Ok(Credentials::new("AKIDEXAMPLE", "secret", None, None, "vault"))
///     }
/// }
///
/// impl ProvideCredentials for Vault {
///     fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
///     where
///         Self: 'a,
///     {
///         future::ProvideCredentials::new(self.load())
///     }
/// }
/// ```
pub trait ProvideCredentials: Send + Sync + fmt::Debug {
    /// Gives credentials, or says why there are none.
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a;
}

impl ProvideCredentials for Credentials {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::ready(Ok(self.clone()))
    }
}

impl<T: ProvideCredentials + ?Sized> ProvideCredentials for Arc<T> {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        (**self).provide_credentials()
    }
}

/// Any provider behind one type that is cheap to clone.
#[derive(Clone)]
pub struct SharedCredentialsProvider(Arc<dyn ProvideCredentials>);

impl SharedCredentialsProvider {
    /// Shares a provider.
    pub fn new(provider: impl ProvideCredentials + 'static) -> Self {
        Self(Arc::new(provider))
    }
}

impl fmt::Debug for SharedCredentialsProvider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl AsRef<dyn ProvideCredentials> for SharedCredentialsProvider {
    fn as_ref(&self) -> &(dyn ProvideCredentials + 'static) {
        &*self.0
    }
}

impl From<Arc<dyn ProvideCredentials>> for SharedCredentialsProvider {
    fn from(provider: Arc<dyn ProvideCredentials>) -> Self {
        Self(provider)
    }
}

impl ProvideCredentials for SharedCredentialsProvider {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        self.0.provide_credentials()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn credentials_provide_themselves_however_wrapped() {
        let credentials = Credentials::from_keys("AKID", "secret", None);
        let shared = SharedCredentialsProvider::new(Arc::new(credentials.clone()));
        let again = SharedCredentialsProvider::from(
            Arc::new(shared.clone()) as Arc<dyn ProvideCredentials>
        );
        assert_eq!(again.provide_credentials().await.unwrap(), credentials);
        assert_eq!(
            again.as_ref().provide_credentials().await.unwrap(),
            credentials
        );
        assert!(!format!("{again:?}").contains("\"secret\""));
    }
}
