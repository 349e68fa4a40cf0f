//! Limits of time, in tokio's paused time.

use std::time::Duration;

use smithy_runtime::client::Handle;
use smithy_runtime::config::retry::RetryConfig;
use smithy_runtime::config::timeout::TimeoutConfig;
use smithy_runtime::error::{DispatchKind, SdkError, TimeoutKind};
use smithy_runtime::transport::scripted::{Scripted, Step};
use tokio::time::Instant;

use crate::service::{SERVICE, client, config, list, ok};

const SECOND: Duration = Duration::from_secs(1);

fn limited(steps: impl IntoIterator<Item = Step>, timeouts: TimeoutConfig) -> (Handle, Scripted) {
    let transport = Scripted::new(steps);
    let config = config(&transport)
        .timeout_config(timeouts)
        .retry_config(RetryConfig::standard().with_initial_backoff(Duration::ZERO));
    (Handle::new(&SERVICE, config.build()), transport)
}

#[tokio::test(start_paused = true)]
async fn an_attempt_that_takes_too_long_is_repeated() {
    let timeouts = TimeoutConfig::builder().operation_attempt_timeout(2 * SECOND);
    let (client, transport) = limited([ok().after(3 * SECOND), ok()], timeouts.build());
    let start = Instant::now();
    list(&client).await.unwrap();
    assert_eq!(start.elapsed(), 2 * SECOND);
    let ttl = transport.requests()[0]
        .headers()
        .get("amz-sdk-request")
        .unwrap()
        .to_owned();
    assert_eq!(ttl, "ttl=20240101T000002Z; attempt=1; max=3");

    let (client, _) = limited(
        [Step::hang(), Step::hang(), Step::hang()],
        TimeoutConfig::builder()
            .operation_attempt_timeout(2 * SECOND)
            .build(),
    );
    let error = list(&client).await.unwrap_err();
    assert!(
        matches!(&error, SdkError::TimeoutError(t) if t.kind() == TimeoutKind::Attempt),
        "{error:?}"
    );
    assert_eq!(error.to_string(), "the attempt took longer than 2s");
}

#[tokio::test(start_paused = true)]
async fn a_call_that_takes_too_long_ends() {
    let timeouts = TimeoutConfig::builder()
        .operation_attempt_timeout(2 * SECOND)
        .operation_timeout(5 * SECOND)
        .build();
    let (client, transport) = limited([Step::hang(), Step::hang(), Step::hang()], timeouts);
    let start = Instant::now();
    let error = list(&client).await.unwrap_err();
    assert_eq!(start.elapsed(), 5 * SECOND);
    assert!(matches!(&error, SdkError::TimeoutError(t) if t.kind() == TimeoutKind::Operation));
    assert_eq!(transport.requests().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn silence_is_bounded_by_the_read_timeout() {
    let timeouts = TimeoutConfig::builder().read_timeout(SECOND).build();
    let (client, transport) = limited(
        [Step::hang(), Step::hang(), ok().after(2 * SECOND)],
        timeouts,
    );
    let error = list(&client).await.unwrap_err();
    let SdkError::DispatchFailure(failure) = &error else {
        panic!("{error:?}")
    };
    assert!(failure.is_timeout());
    assert_eq!(
        failure.as_connector_error().kind(),
        DispatchKind::Timeout(TimeoutKind::Read, SECOND)
    );
    assert_eq!(transport.requests().len(), 3);
    assert_eq!(transport.settings()[0].read_timeout, Some(SECOND));
}

#[tokio::test(start_paused = true)]
async fn only_connecting_is_limited_by_default() {
    let (slow, transport) = client([ok().after(3600 * SECOND)]);
    list(&slow).await.unwrap();
    let settings = transport.settings()[0];
    assert_eq!(settings.connect_timeout, Some(Duration::from_millis(3100)));
    assert_eq!(settings.read_timeout, None);

    let (unlimited, transport) = limited([ok()], TimeoutConfig::disabled());
    list(&unlimited).await.unwrap();
    assert_eq!(transport.settings()[0].connect_timeout, None);
}
