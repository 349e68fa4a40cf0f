//! Calls over a transport of the program's own: connectors that a client gives.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use aws_config::SdkConfig;
use aws_sdk_cleanroomsml::config::{Region, RuntimeComponents};
use aws_sdk_cleanroomsml::primitives::SdkBody;
use aws_sdk_cleanroomsml::{Client, Error};
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient,
    SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::retries::ErrorKind;
use aws_smithy_runtime_api::shared::IntoShared;

/// A desk that answers itself, but every other time it is closed.
#[derive(Clone, Debug, Default)]
pub struct Desk(Arc<AtomicUsize>);

impl HttpConnector for Desk {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        if self.0.fetch_add(1, Ordering::SeqCst) % 2 == 0 {
            let closed = ConnectorError::other("closed".into(), Some(ErrorKind::ServerError));
            return HttpConnectorFuture::ready(Err(closed));
        }
        HttpConnectorFuture::new(async move {
            let request = request
                .try_into_http1x()
                .map_err(|error| ConnectorError::user(Box::new(error)))?;
            let body = format!(
                r#"{{ "audienceModels": [{{ "name": "{}" }}] }}"#,
                request.uri().path()
            );
            let status = 200
                .try_into()
                .map_err(|error| ConnectorError::user(Box::new(error)))?;
            Ok(HttpResponse::new(status, SdkBody::from(body)))
        })
    }
}

impl HttpClient for Desk {
    fn http_connector(
        &self,
        settings: &HttpConnectorSettings,
        _components: &RuntimeComponents,
    ) -> SharedHttpConnector {
        assert_eq!(settings.connect_timeout(), Some(Duration::from_secs(1)));
        self.clone().into_shared()
    }
}

/// A client that counts what it hands on to another.
#[derive(Debug)]
pub struct Counted {
    inner: SharedHttpClient,
    count: Arc<AtomicUsize>,
}

impl HttpClient for Counted {
    fn http_connector(
        &self,
        settings: &HttpConnectorSettings,
        components: &RuntimeComponents,
    ) -> SharedHttpConnector {
        self.count.fetch_add(1, Ordering::SeqCst);
        self.inner.http_connector(settings, components)
    }
}

pub async fn models(
    shared: &SdkConfig,
    http: impl HttpClient + 'static,
) -> Result<Vec<String>, Error> {
    let limits = aws_config::timeout::TimeoutConfig::builder();
    let config = aws_sdk_cleanroomsml::config::Builder::from(shared)
        .region(Region::new("us-east-1"))
        .timeout_config(limits.connect_timeout(Duration::from_secs(1)).build())
        .http_client(http)
        .build();
    let client = Client::from_conf(config);
    let output = client.list_audience_models().send().await?;
    let models = output.audience_models().iter();
    Ok(models.map(|model| model.name().to_owned()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;
    use aws_credential_types::provider::SharedCredentialsProvider;
    use aws_sdk_cleanroomsml::config::retry::RetryConfig;

    #[tokio::test]
    async fn a_failure_of_the_transport_is_tried_again() {
        let retries = RetryConfig::standard().with_initial_backoff(Duration::from_millis(1));
        let shared = SdkConfig::builder()
            .credentials_provider(SharedCredentialsProvider::new(wire::keys()))
            .retry_config(retries)
            .build();
        let desk = Desk::default();
        let names = models(&shared, desk.clone()).await.unwrap();
        assert_eq!(names, ["/audience-model"]);

        let count = Arc::new(AtomicUsize::new(0));
        let inner: SharedHttpClient = desk.into_shared();
        let counted = Counted {
            inner,
            count: count.clone(),
        };
        assert_eq!(models(&shared, counted).await.unwrap(), ["/audience-model"]);
        assert_eq!(count.load(Ordering::SeqCst), 2);
    }
}
