//! Credentials out of a vault of one's own, and out of a function.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::SystemTime;

use aws_credential_types::Credentials;
use aws_credential_types::credential_fn::provide_credentials_fn;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{self, ProvideCredentials, SharedCredentialsProvider, future};

/// Where the keys of the program are kept.
#[derive(Debug, Default)]
pub struct Vault {
    pub opened: AtomicUsize,
    pub locked: bool,
}

impl Vault {
    async fn open(&self) -> provider::Result {
        self.opened.fetch_add(1, Ordering::SeqCst);
        if self.locked {
            return Err(CredentialsError::not_loaded("the vault is locked"));
        }
        let session = Some("token".to_string());
        let expiry = Some(SystemTime::now() + std::time::Duration::from_secs(3600));
        Ok(Credentials::new(
            "AKIDVAULT",
            "secret",
            session,
            expiry,
            "Vault",
        ))
    }
}

impl ProvideCredentials for Vault {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(self.open())
    }
}

/// Keys that a function gives.
pub fn from_function() -> SharedCredentialsProvider {
    SharedCredentialsProvider::new(provide_credentials_fn(|| async {
        Ok(Credentials::from_keys("AKIDFUNCTION", "secret", None))
    }))
}

/// Whose keys they are.
pub async fn key_id(provider: &impl ProvideCredentials) -> Result<String, CredentialsError> {
    let credentials = provider.provide_credentials().await?;
    Ok(credentials.access_key_id().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;

    fn client(
        http: &wire::Replay,
        provider: impl ProvideCredentials + 'static,
    ) -> aws_sdk_cleanroomsml::Client {
        let config = aws_sdk_cleanroomsml::Config::builder()
            .behavior_version(aws_sdk_cleanroomsml::config::BehaviorVersion::latest())
            .region(aws_sdk_cleanroomsml::config::Region::new("us-east-1"))
            .credentials_provider(provider)
            .http_client(http.clone());
        aws_sdk_cleanroomsml::Client::from_conf(config.build())
    }

    #[tokio::test]
    async fn requests_are_signed_with_them() {
        assert_eq!(key_id(&from_function()).await.unwrap(), "AKIDFUNCTION");
        assert_eq!(key_id(&wire::keys()).await.unwrap(), "AKIDEXAMPLE");

        let http = wire::answers(&[(200, "{}"), (200, "{}"), (200, "{}")]);
        let vault = client(&http, Vault::default());
        vault.list_audience_models().send().await.unwrap();
        vault.list_audience_models().send().await.unwrap();
        client(&http, from_function())
            .list_audience_models()
            .send()
            .await
            .unwrap();
        let keys: Vec<String> = http
            .actual_requests()
            .map(|request| {
                let value = request.headers().get("authorization").unwrap().to_string();
                value.split(['=', '/']).nth(1).unwrap().to_string()
            })
            .collect();
        assert_eq!(keys, ["AKIDVAULT", "AKIDVAULT", "AKIDFUNCTION"]);
    }

    #[tokio::test]
    async fn a_locked_vault_is_an_error_before_anything_is_sent() {
        let http = wire::answers(&[(200, "{}")]);
        let vault = Vault {
            locked: true,
            ..Vault::default()
        };
        let error = client(&http, vault)
            .list_audience_models()
            .send()
            .await
            .unwrap_err();
        let text = aws_sdk_cleanroomsml::error::DisplayErrorContext(&error).to_string();
        assert!(text.contains("the vault is locked"), "{text}");
        assert_eq!(wire::sent(&http).len(), 0);
    }
}
