//! A function as a provider.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;

use super::{ProvideCredentials, Result, future};

/// What [`provide_credentials_fn`] returns.
#[derive(Clone, Copy)]
pub struct ProvideCredentialsFn<'c, T> {
    function: T,
    lifetime: PhantomData<&'c ()>,
}

/// Makes a provider of a function that returns a future of credentials.
///
/// ```
/// use smithy_runtime::identity::Credentials;
/// use smithy_runtime::identity::provider::provide_credentials_fn;
///
/// let provider = provide_credentials_fn(|| async {
///     Ok(Credentials::new("AKIDEXAMPLE", "secret", None, None, "function"))
/// });
/// # let _ = provider;
/// ```
pub fn provide_credentials_fn<'c, T, F>(function: T) -> ProvideCredentialsFn<'c, T>
where
    T: Fn() -> F + Send + Sync + 'c,
    F: Future<Output = Result> + Send + 'static,
{
    ProvideCredentialsFn {
        function,
        lifetime: PhantomData,
    }
}

impl<T> fmt::Debug for ProvideCredentialsFn<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ProvideCredentialsFn")
    }
}

impl<T, F> ProvideCredentials for ProvideCredentialsFn<'_, T>
where
    T: Fn() -> F + Send + Sync,
    F: Future<Output = Result> + Send + 'static,
{
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new((self.function)())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity::{Credentials, CredentialsError};
    use std::sync::atomic::{AtomicU32, Ordering};

    #[tokio::test]
    async fn functions_are_called_each_time() {
        let calls = AtomicU32::new(0);
        let provider = provide_credentials_fn(|| {
            let call = calls.fetch_add(1, Ordering::SeqCst);
            async move {
                match call {
                    0 => Ok(Credentials::from_keys("AKID", "secret", None)),
                    _ => Err(CredentialsError::unhandled("once only")),
                }
            }
        });
        assert_eq!(
            provider
                .provide_credentials()
                .await
                .unwrap()
                .access_key_id(),
            "AKID"
        );
        assert!(provider.provide_credentials().await.is_err());
    }
}
