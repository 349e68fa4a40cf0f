//! One client differs from the others of the program; a configuration is also made by hand.

use aws_config::SdkConfig;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_sdk_cleanroomsml as cleanroomsml;
use aws_sdk_cleanroomsml::config::retry::{ReconnectMode, RetryConfig, RetryPartition};
use aws_sdk_cleanroomsml::config::{
    BehaviorVersion, Credentials, Region, StalledStreamProtectionConfig,
};
use aws_smithy_runtime_api::client::http::HttpClient;
use std::time::Duration;

/// A configuration without any source: every setting is here.
pub fn by_hand(http: impl HttpClient + 'static) -> SdkConfig {
    let keys = Credentials::from_keys("AKIDEXAMPLE", "secret", None);
    SdkConfig::builder()
        .region(Region::from_static("us-east-1"))
        .credentials_provider(SharedCredentialsProvider::new(keys))
        .retry_config(RetryConfig::disabled())
        .behavior_version(BehaviorVersion::latest())
        .http_client(http)
        .build()
}

/// The same in another region.
pub fn elsewhere(shared: &SdkConfig, region: &'static str) -> cleanroomsml::Client {
    let config = cleanroomsml::config::Builder::from(shared)
        .region(Region::new(region))
        .build();
    cleanroomsml::Client::from_conf(config)
}

/// A client behind a slow link, which shares its retries with all that ask for reports.
pub fn patient(shared: &SdkConfig) -> cleanroomsml::Client {
    let protection = StalledStreamProtectionConfig::enabled()
        .upload_enabled(false)
        .grace_period(Duration::from_secs(60))
        .build();
    let retries = RetryConfig::adaptive()
        .with_max_attempts(2)
        .with_initial_backoff(Duration::from_millis(1))
        .with_max_backoff(Duration::from_secs(5))
        .with_reconnect_mode(ReconnectMode::ReuseAllConnections);
    let config = cleanroomsml::config::Builder::from(shared)
        .behavior_version(BehaviorVersion::v2024_03_28())
        .retry_config(retries)
        .retry_partition(RetryPartition::new("reports"))
        .stalled_stream_protection(protection)
        .build();
    cleanroomsml::Client::from_conf(config)
}

/// A client of a service with a setting of its own.
pub fn by_path(shared: &SdkConfig) -> aws_sdk_depot::Client {
    let config = aws_sdk_depot::config::Builder::from(shared).force_path_style(true);
    aws_sdk_depot::Client::from_conf(config.build())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;

    #[tokio::test]
    async fn retries_are_shared_and_set() {
        let http = wire::answers(&[(500, "{}"), (200, "{}")]);
        let client = patient(&by_hand(http.clone()));
        client.list_audience_models().send().await.unwrap();
    }

    #[tokio::test]
    async fn each_client_has_its_own_settings() {
        let http = wire::answers(&[(200, "{}"), (200, "{}"), (200, "{}"), (500, "{}")]);
        let shared = by_hand(http.clone());
        let here = cleanroomsml::Client::new(&shared);
        here.list_audience_models().send().await.unwrap();
        elsewhere(&shared, "eu-west-1")
            .list_audience_models()
            .send()
            .await
            .unwrap();
        by_path(&shared)
            .list_parcels()
            .shelf("s")
            .send()
            .await
            .unwrap();
        assert!(
            here.list_audience_models().send().await.is_err(),
            "nothing is tried again"
        );
        assert_eq!(
            wire::sent(&http),
            [
                "GET https://cleanrooms-ml.us-east-1.amazonaws.com/audience-model",
                "GET https://cleanrooms-ml.eu-west-1.amazonaws.com/audience-model",
                "GET https://path.depot.us-east-1.example.com/s",
                "GET https://cleanrooms-ml.us-east-1.amazonaws.com/audience-model",
            ]
        );
    }
}
