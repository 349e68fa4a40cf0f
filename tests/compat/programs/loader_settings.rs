//! All clients of a program share retries, limits of time and an endpoint of their own.

use std::time::Duration;

use aws_config::timeout::TimeoutConfig;
use aws_config::{BehaviorVersion, SdkConfig};
use aws_sdk_cleanroomsml::config::retry::RetryConfig;
use aws_smithy_async::rt::sleep::{AsyncSleep, Sleep};
use aws_smithy_async::time::TimeSource;
use aws_smithy_runtime_api::client::http::HttpClient;

/// Timers that do not wait.
#[derive(Debug, Clone)]
pub struct NoWait;

impl AsyncSleep for NoWait {
    fn sleep(&self, _duration: Duration) -> Sleep {
        Sleep::new(std::future::ready(()))
    }
}

/// A clock that stands still.
#[derive(Debug, Clone)]
pub struct Fixed(pub std::time::SystemTime);

impl TimeSource for Fixed {
    fn now(&self) -> std::time::SystemTime {
        self.0
    }
}

pub async fn load(http: impl HttpClient + 'static, time: Fixed) -> SdkConfig {
    let timeouts = TimeoutConfig::builder()
        .operation_timeout(Duration::from_secs(30))
        .operation_attempt_timeout(Duration::from_secs(10))
        .read_timeout(Duration::from_secs(5))
        .connect_timeout(Duration::from_secs(3))
        .build();
    aws_config::defaults(BehaviorVersion::latest())
        .region("us-east-1")
        .endpoint_url("http://localhost:8000/base")
        .retry_config(RetryConfig::standard().with_max_attempts(2))
        .timeout_config(timeouts.clone())
        .sleep_impl(NoWait)
        .time_source(time)
        .test_credentials()
        .http_client(http)
        .load()
        .await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;
    use std::time::UNIX_EPOCH;

    #[tokio::test]
    async fn settings_reach_the_client() {
        let http = wire::answers(&[(500, "{}"), (500, "{}"), (200, wire::MODEL)]);
        let time = Fixed(UNIX_EPOCH + Duration::from_secs(1_704_067_200));
        let config = load(http.clone(), time).await;
        assert_eq!(config.region().unwrap().as_ref(), "us-east-1");

        // The timers do not wait, so that limits of time would be over at once.
        let config = config
            .into_builder()
            .timeout_config(TimeoutConfig::disabled())
            .build();
        let client = aws_sdk_cleanroomsml::Client::new(&config);
        let error = client
            .get_audience_model()
            .audience_model_arn("a")
            .send()
            .await;
        assert!(error.is_err(), "two attempts are not enough");
        assert_eq!(
            wire::sent(&http),
            ["GET http://localhost:8000/base/audience-model/a"; 2]
        );
        let request = http.actual_requests().next().unwrap();
        assert_eq!(
            request.headers().get("x-amz-date"),
            Some("20240101T000000Z")
        );
    }
}
