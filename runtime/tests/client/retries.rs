//! Which failures are tried again, after which wait, and when it stops.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use smithy_runtime::client::Handle;
use smithy_runtime::config::retry::RetryConfig;
use smithy_runtime::config::{AsyncSleep, Sleep};
use smithy_runtime::error::{ConnectorError, ProvideErrorMetadata, SdkError, TimeoutKind};
use smithy_runtime::operation::RequestId;
use smithy_runtime::primitives::{ByteStream, SdkBody};
use smithy_runtime::transport::scripted::{Scripted, Step};

use crate::service::{Copy, CopyInput, ListNamesError, SERVICE, client, config, error, list, ok};

/// Timers that end at once and note how long they were to run.
#[derive(Clone, Debug, Default)]
struct Noted(Arc<Mutex<Vec<Duration>>>);

impl AsyncSleep for Noted {
    fn sleep(&self, duration: Duration) -> Sleep {
        self.0.lock().unwrap().push(duration);
        Sleep::new(std::future::ready(()))
    }
}

impl Noted {
    fn waits(&self) -> Vec<Duration> {
        self.0.lock().unwrap().clone()
    }
}

/// A client whose waits are noted.
fn noted(steps: Vec<Step>, retry: RetryConfig) -> (Handle, Scripted, Noted) {
    let (transport, waits) = (Scripted::new(steps), Noted::default());
    let config = config(&transport)
        .sleep_impl(waits.clone())
        .retry_config(retry);
    (Handle::new(&SERVICE, config.build()), transport, waits)
}

#[tokio::test]
async fn failures_that_may_pass_are_tried_again() {
    for step in [
        error(500, "Anything"),
        error(502, "Anything"),
        error(503, "Anything"),
        error(504, "Anything"),
        error(429, "Anything"),
        error(400, "ThrottlingException"),
        error(400, "RequestTimeout"),
        error(409, "Busy"),
        Step::fail(ConnectorError::io("reset")),
        Step::fail(ConnectorError::timeout(
            TimeoutKind::Connect,
            Duration::from_secs(3),
        )),
    ] {
        let (client, transport, waits) = noted(vec![step, ok()], RetryConfig::standard());
        let output = list(&client).await.unwrap();
        assert_eq!(output._meta.attempts(), 2);
        assert_eq!(transport.steps_left(), 0);
        assert!(
            waits
                .waits()
                .iter()
                .all(|wait| *wait <= Duration::from_secs(1))
        );
    }
}

#[tokio::test]
async fn other_failures_are_not() {
    for step in [
        error(400, "ValidationException"),
        error(501, "Anything"),
        error(409, "Unknown"),
        Step::fail(ConnectorError::user("no")),
        Step::respond(200).body("not JSON"),
    ] {
        let (client, transport, _) = noted(vec![step, ok()], RetryConfig::standard());
        list(&client).await.unwrap_err();
        assert_eq!(transport.steps_left(), 1);
    }
}

#[tokio::test]
async fn attempts_share_their_id_and_are_counted() {
    let (client, transport, _) = noted(
        vec![error(500, "A"), error(500, "B"), error(500, "C"), ok()],
        RetryConfig::standard(),
    );
    let failure = list(&client).await.unwrap_err();
    assert_eq!(failure.code(), Some("C"));
    let requests = transport.requests();
    let all = |name: &str| -> Vec<String> {
        let value = |r: &smithy_runtime::http::Request| r.headers().get(name).unwrap().to_owned();
        requests.iter().map(value).collect()
    };
    assert_eq!(
        all("amz-sdk-request"),
        ["attempt=1; max=3", "attempt=2; max=3", "attempt=3; max=3"]
    );
    for same in ["amz-sdk-invocation-id", "x-once"] {
        let values = all(same);
        assert!(values[0].len() == 36 && values.iter().all(|v| *v == values[0]));
    }
    list(&client).await.unwrap();
    let other = transport.requests()[3]
        .headers()
        .get("amz-sdk-invocation-id")
        .unwrap()
        .to_owned();
    assert_ne!(other, all("amz-sdk-invocation-id")[0]);
}

#[tokio::test]
async fn retries_can_be_set() {
    let (client, transport, _) = noted(vec![error(500, "A"), ok()], RetryConfig::disabled());
    list(&client).await.unwrap_err();
    assert_eq!(transport.steps_left(), 1);
    assert_eq!(
        transport.requests()[0].headers().get("amz-sdk-request"),
        Some("attempt=1; max=1")
    );

    let steps = (0..5).map(|_| error(500, "A")).chain([ok()]).collect();
    let (client, _, waits) = noted(
        steps,
        RetryConfig::standard()
            .with_max_attempts(6)
            .with_initial_backoff(Duration::from_millis(10))
            .with_max_backoff(Duration::from_millis(40)),
    );
    assert_eq!(list(&client).await.unwrap()._meta.attempts(), 6);
    let most = [10, 20, 40, 40, 40].map(Duration::from_millis);
    let waits = waits.waits();
    assert!(
        waits.iter().zip(&most).all(|(wait, most)| wait <= most),
        "{waits:?}"
    );
}

#[tokio::test]
async fn the_service_says_how_long_to_wait() {
    for (name, value, expected) in [
        ("Retry-After", "7", 7_000),
        ("Retry-After", "Mon, 01 Jan 2024 00:00:09 GMT", 9_000),
        ("x-amz-retry-after", "1500", 1_500),
        ("Retry-After", "3600", 20_000),
    ] {
        let step = error(503, "SlowDown").header(name, value);
        let (client, _, waits) = noted(vec![step, ok()], RetryConfig::standard());
        list(&client).await.unwrap();
        assert_eq!(waits.waits(), [Duration::from_millis(expected)]);
    }
}

#[tokio::test]
async fn the_budget_is_shared_and_refilled() {
    let retry = RetryConfig::standard().with_max_attempts(1000);
    let steps = (0..101).map(|_| error(500, "A")).collect();
    let (client, transport, _) = noted(steps, retry);
    // 500 tokens pay for a hundred retries.
    list(&client).await.unwrap_err();
    assert_eq!(
        (transport.steps_left(), transport.requests().len()),
        (0, 101)
    );
    // Other calls have none left, and a success gives one back.
    for _ in 0..5 {
        transport.push(error(500, "A"));
        list(&client.clone()).await.unwrap_err();
        transport.push(ok());
        list(&client).await.unwrap();
        assert_eq!(transport.steps_left(), 0);
    }
    transport.push(error(500, "A"));
    transport.push(ok());
    list(&client).await.unwrap();
    // That retry gave its cost back.
    transport.push(error(500, "A"));
    transport.push(ok());
    list(&client).await.unwrap();
    transport.push(error(429, "A"));
    list(&client).await.unwrap_err();
}

fn chunks(text: &'static str) -> SdkBody {
    struct Once(Option<&'static str>);
    impl http_body::Body for Once {
        type Data = bytes::Bytes;
        type Error = std::io::Error;

        fn poll_frame(
            mut self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Result<http_body::Frame<bytes::Bytes>, std::io::Error>>>
        {
            let frame = self
                .0
                .take()
                .map(|text| Ok(http_body::Frame::data(text.into())));
            std::task::Poll::Ready(frame)
        }
    }
    SdkBody::from_body_1_x(Once(Some(text)))
}

#[tokio::test]
async fn bodies_that_cannot_be_read_twice_are_sent_once() {
    let copy = |client: &Handle, body| {
        let data = ByteStream::new(body);
        client.call().send::<Copy>(CopyInput { data })
    };
    let steps = || vec![error(503, "A"), Step::respond(200).body("copied")];

    let (client, transport, _) = noted(steps(), RetryConfig::standard());
    copy(&client, chunks("abc")).await.unwrap_err();
    assert_eq!(transport.requests()[0].body().bytes(), Some(&b"abc"[..]));
    assert_eq!(transport.steps_left(), 1);

    for body in [SdkBody::from("abc"), SdkBody::retryable(|| chunks("abc"))] {
        let (client, transport, _) = noted(steps(), RetryConfig::standard());
        let output = copy(&client, body).await.unwrap();
        let copied = output.data.collect().await.unwrap().to_vec();
        assert_eq!(copied, b"copied");
        for request in transport.requests() {
            assert_eq!(request.body().bytes(), Some(&b"abc"[..]));
        }
        assert_eq!(transport.requests().len(), 2);
    }
}

#[tokio::test]
async fn a_wrong_clock_is_corrected_once() {
    let late =
        || error(403, "RequestTimeTooSkewed").header("date", "Mon, 01 Jan 2024 02:00:00 GMT");
    let (client, transport, waits) = noted(vec![late(), ok(), ok()], RetryConfig::standard());
    list(&client).await.unwrap();
    list(&client).await.unwrap();
    let requests = transport.requests();
    let dates: Vec<_> = requests
        .iter()
        .map(|request| request.headers().get("x-amz-date").unwrap())
        .collect();
    assert_eq!(
        dates,
        ["20240101T000000Z", "20240101T020000Z", "20240101T020000Z"]
    );
    assert!(waits.waits().is_empty());

    // The same code with a right clock, and without a date, is an error like any other.
    for step in [
        error(403, "RequestTimeTooSkewed").header("date", "Mon, 01 Jan 2024 00:03:00 GMT"),
        error(403, "RequestTimeTooSkewed"),
    ] {
        let (client, transport, _) = noted(vec![step, ok()], RetryConfig::standard());
        list(&client).await.unwrap_err();
        assert_eq!(transport.steps_left(), 1);
    }

    // A service whose clock runs away is followed once.
    let later = error(403, "RequestExpired").header("date", "Mon, 01 Jan 2024 05:00:00 GMT");
    let (client, transport, _) = noted(vec![late(), later, ok()], RetryConfig::standard());
    list(&client).await.unwrap_err();
    assert_eq!(transport.steps_left(), 1);
}

#[tokio::test(start_paused = true)]
async fn errors_tell_what_the_service_said() {
    let started = tokio::time::Instant::now();
    let busy = || error(409, "Busy").header("x-amzn-requestid", "id-1");
    let (client, _) = client([busy(), busy(), busy()]);
    let failure = list(&client).await.unwrap_err();
    assert!(started.elapsed() <= Duration::from_secs(3));
    assert_eq!(failure.to_string(), "Busy: no (HTTP 409, request id id-1)");
    assert_eq!(failure.request_id(), Some("id-1"));
    assert!(failure.meta().is_retryable());
    let raw = failure.raw_response().unwrap();
    assert_eq!(raw.body().bytes(), Some(&br#"{"message":"no"}"#[..]));
    let SdkError::ServiceError(refused) = failure else {
        panic!("{failure:?}")
    };
    assert!(matches!(refused.err(), ListNamesError::Busy(busy) if busy.message.is_some()));
}
