//! Adaptive mode, and what clients share that have one partition. In tokio's paused time.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use smithy_runtime::client::Handle;
use smithy_runtime::config::Config;
use smithy_runtime::config::retry::{RetryConfig, RetryMode, RetryPartition};
use smithy_runtime::error::ProvideErrorMetadata;
use smithy_runtime::http::{Request, Response, StatusCode};
use smithy_runtime::primitives::SdkBody;
use smithy_runtime::transport::scripted::{Scripted, Step};
use smithy_runtime::transport::{Sending, Transport, TransportSettings};
use tokio::time::Instant;

use crate::service::{ListNames, ListNamesInput, SERVICE, TokioClock, config, error, list, ok};

const SECOND: Duration = Duration::from_secs(1);
const LATENCY: Duration = Duration::from_millis(20);

/// Answers so many requests in each second, and refuses the others.
#[derive(Clone, Debug)]
struct Narrow {
    per_second: usize,
    start: Instant,
    /// In which second requests came.
    requests: Arc<Mutex<Vec<u64>>>,
}

impl Narrow {
    fn new(per_second: usize) -> Self {
        Self {
            per_second,
            start: Instant::now(),
            requests: Arc::default(),
        }
    }

    fn in_second(&self, second: u64) -> usize {
        let requests = self.requests.lock().unwrap();
        requests.iter().filter(|at| **at == second).count()
    }
}

impl Transport for Narrow {
    fn send(&self, _: Request, _: &TransportSettings) -> Sending<'_> {
        let second = self.start.elapsed().as_secs();
        self.requests.lock().unwrap().push(second);
        let status = match self.in_second(second) > self.per_second {
            true => StatusCode::TOO_MANY_REQUESTS,
            false => StatusCode::OK,
        };
        Box::pin(async move {
            // So that calls are under way together.
            tokio::time::sleep(LATENCY).await;
            Ok(Response::new(status, SdkBody::from("{}")))
        })
    }
}

fn clocked(transport: impl Transport + 'static, retry: RetryConfig) -> Handle {
    let config = config(&Scripted::new([]))
        .transport(transport)
        .time_source(TokioClock::new())
        .retry_config(retry);
    Handle::new(&SERVICE, config.build())
}

/// Makes so many calls at once; tells how many succeeded.
async fn at_once(client: &Handle, calls: usize) -> usize {
    let calls: Vec<_> = (0..calls)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { list(&client).await })
        })
        .collect();
    let mut succeeded = 0;
    for call in calls {
        match call.await.unwrap() {
            Ok(_) => succeeded += 1,
            Err(error) => assert_eq!(error.meta().http_status().unwrap().as_u16(), 429),
        }
    }
    succeeded
}

#[tokio::test(start_paused = true)]
async fn a_hundred_calls_under_throttling_keep_to_rate_and_budget() {
    let service = Narrow::new(10);
    let client = clocked(
        service.clone(),
        RetryConfig::adaptive().with_max_attempts(8),
    );
    let succeeded = at_once(&client, 100).await;
    // All went at once; ten were served. The budget pays for fifty retries and what those give back.
    assert_eq!(service.in_second(0), 100);
    let sent = service.requests.lock().unwrap().len();
    assert!(sent <= 200, "{sent}");
    assert_eq!(succeeded, sent - 90, "what is sent late is served");
    // Nothing was measured when the service asked for fewer: it starts at the least rate.
    let mut second = 1;
    let mut most = 0;
    while service.in_second(second) + service.in_second(second + 1) > 0 {
        most = most.max(service.in_second(second));
        second += 1;
    }
    assert!((1..=10).contains(&most), "{most} in one second");
}

#[tokio::test(start_paused = true)]
async fn first_attempts_wait_too_once_the_service_asked() {
    let client = |retry| {
        let transport = Scripted::new([error(429, "A"), ok(), ok(), ok(), ok()]);
        clocked(transport, retry)
    };
    for (retry, least) in [(RetryConfig::standard(), 0), (RetryConfig::adaptive(), 2)] {
        let client = client(retry.with_max_backoff(Duration::ZERO));
        let start = Instant::now();
        for _ in 0..3 {
            list(&client).await.unwrap();
        }
        let took = start.elapsed();
        // Two seconds for the first token, as nothing was measured before; then less and less.
        assert_eq!(took.as_secs(), least, "{took:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn without_throttling_nothing_waits() {
    let service = Narrow::new(1000);
    let client = clocked(service.clone(), RetryConfig::adaptive());
    let start = Instant::now();
    assert_eq!(at_once(&client, 100).await, 100);
    assert_eq!(start.elapsed(), LATENCY);
    assert_eq!(
        client.config().retry_config().unwrap().mode(),
        RetryMode::Adaptive
    );
}

#[tokio::test(start_paused = true)]
async fn the_wait_for_a_turn_counts_against_the_operation() {
    let transport = Scripted::new([error(429, "A"), ok()]);
    let client = clocked(transport, RetryConfig::adaptive());
    let limit = smithy_runtime::config::timeout::TimeoutConfig::builder()
        .operation_timeout(SECOND)
        .build();
    let mut call = client.call();
    call.override_config(Config::builder().timeout_config(limit));
    let start = Instant::now();
    let error = call.send::<ListNames>(ListNamesInput::default()).await;
    assert!(error.unwrap_err().to_string().contains("retries included"));
    assert_eq!(start.elapsed(), SECOND);
}

/// Spends the budget of a client: a hundred retries of five tokens.
async fn spend(client: &Handle, transport: &Scripted) {
    (0..101).for_each(|_| transport.push(error(500, "A")));
    list(client).await.unwrap_err();
    assert_eq!(transport.steps_left(), 0);
}

#[tokio::test(start_paused = true)]
async fn partitions_share_a_budget() {
    let retry = RetryConfig::standard()
        .with_max_attempts(1000)
        .with_max_backoff(Duration::ZERO);
    let transport = Scripted::new([]);
    let config = || config(&transport).retry_config(retry.clone());
    let client = |config: smithy_runtime::config::Builder| Handle::new(&SERVICE, config.build());
    let named = |name: &'static str| config().retry_partition(RetryPartition::new(name));
    let first = client(named("shared by two"));
    let second = client(named("shared by two"));
    let other = client(named("of its own"));
    let plain = client(config());
    spend(&first, &transport).await;

    let twice = || {
        transport.push(error(500, "A"));
        transport.push(ok());
    };
    for client in [other, plain] {
        twice();
        list(&client).await.unwrap();
    }
    transport.push(error(500, "A"));
    list(&second).await.unwrap_err();
    // One call may have another partition than its client.
    twice();
    let mut call = second.call();
    let elsewhere = RetryPartition::new("elsewhere");
    call.override_config(Config::builder().retry_partition(elsewhere));
    call.send::<ListNames>(ListNamesInput::default())
        .await
        .unwrap();
    assert_eq!(transport.steps_left(), 0);
}

proptest::proptest! {
    /// Whatever the service does: never more attempts than allowed, none after a success or a failure that
    /// stays, and all of them where nothing else ends it.
    #[test]
    fn attempts_are_never_more_than_allowed(
        answers in proptest::collection::vec(0_u8..5, 0..8),
        max in 0_u32..7,
        adaptive in proptest::bool::ANY,
    ) {
        let steps = answers.iter().map(|answer| match answer {
            0 => error(500, "A"),
            1 => error(429, "A"),
            2 => Step::fail(smithy_runtime::error::ConnectorError::io("reset")),
            3 => error(400, "A"),
            _ => ok(),
        });
        let transport = Scripted::new(steps);
        let retry = if adaptive { RetryConfig::adaptive() } else { RetryConfig::standard() };
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .build()
            .unwrap();
        let result = runtime.block_on(async {
            let client = clocked(transport.clone(), retry.with_max_attempts(max));
            list(&client).await
        });
        let allowed = usize::try_from(max.max(1)).unwrap();
        let ends = answers.iter().position(|answer| *answer > 2).map_or(answers.len() + 1, |at| at + 1);
        let expected = allowed.min(ends);
        // A request past the end of the script is kept, and ends the call.
        assert_eq!(transport.requests().len(), expected);
        assert_eq!(result.is_ok(), answers.get(expected - 1) == Some(&4));
    }
}
