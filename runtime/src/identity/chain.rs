//! Several providers asked one after another.

use std::borrow::Cow;

use super::provider::{
    CredentialsError, ProvideCredentials, Result, SharedCredentialsProvider, future,
};

/// Asks providers in order until one has credentials.
///
/// A provider that has none ([`CredentialsError::CredentialsNotLoaded`]) passes on to the next; any
/// other error ends the search, because signing with other credentials than the ones that were
/// configured would hide the mistake.
#[derive(Clone, Debug)]
pub struct CredentialsProviderChain {
    providers: Vec<(Cow<'static, str>, SharedCredentialsProvider)>,
}

impl CredentialsProviderChain {
    /// A chain that starts with this provider. `name` is what errors call it.
    pub fn first_try(
        name: impl Into<Cow<'static, str>>,
        provider: impl ProvideCredentials + 'static,
    ) -> Self {
        Self {
            providers: Vec::new(),
        }
        .or_else(name, provider)
    }

    /// Adds the provider to ask when all before it have nothing.
    #[must_use]
    pub fn or_else(
        mut self,
        name: impl Into<Cow<'static, str>>,
        provider: impl ProvideCredentials + 'static,
    ) -> Self {
        self.providers
            .push((name.into(), SharedCredentialsProvider::new(provider)));
        self
    }

    async fn load(&self) -> Result {
        let mut tried = Vec::with_capacity(self.providers.len());
        for (name, provider) in &self.providers {
            match provider.provide_credentials().await {
                Err(error @ CredentialsError::CredentialsNotLoaded(_)) => {
                    tried.push(match error.cause() {
                        Some(cause) => format!("{name} ({cause})"),
                        None => name.to_string(),
                    })
                }
                result => return result,
            }
        }
        let tried = format!("tried {}", tried.join("; "));
        Err(CredentialsError::not_loaded(tried))
    }
}

impl ProvideCredentials for CredentialsProviderChain {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(self.load())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity::Credentials;
    use crate::identity::provider::provide_credentials_fn;

    fn failing(error: CredentialsError) -> impl ProvideCredentials {
        provide_credentials_fn(move || {
            let error = error.clone();
            async move { Err(error) }
        })
    }

    #[tokio::test]
    async fn the_first_credentials_win() {
        let chain = CredentialsProviderChain::first_try(
            "none",
            failing(CredentialsError::not_loaded_no_source()),
        )
        .or_else("one", Credentials::from_keys("ONE", "", None))
        .or_else("two", Credentials::from_keys("TWO", "", None));
        assert_eq!(
            chain.provide_credentials().await.unwrap().access_key_id(),
            "ONE"
        );
    }

    #[tokio::test]
    async fn real_errors_end_the_search() {
        let chain = CredentialsProviderChain::first_try(
            "bad",
            failing(CredentialsError::invalid_configuration("typo")),
        )
        .or_else("one", Credentials::from_keys("ONE", "", None));
        let error = chain.provide_credentials().await.unwrap_err();
        assert!(matches!(error, CredentialsError::InvalidConfiguration(_)));
    }

    #[tokio::test]
    async fn an_empty_search_lists_what_was_tried() {
        let chain = CredentialsProviderChain::first_try(
            "first",
            failing(CredentialsError::not_loaded("A is not set")),
        )
        .or_else("second", failing(CredentialsError::not_loaded_no_source()));
        let error = chain.provide_credentials().await.unwrap_err();
        assert!(matches!(error, CredentialsError::CredentialsNotLoaded(_)));
        assert_eq!(
            error.to_string(),
            "no credentials found: tried first (A is not set); second"
        );
    }
}
