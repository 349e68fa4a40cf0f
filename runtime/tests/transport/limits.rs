//! Limits of time over real connections: that a service is silent, and that a body stalls.

use std::future::Future;
use std::io::Write;
use std::net::TcpStream;
use std::sync::mpsc::channel;
use std::time::Duration;

use bytes::Bytes;
use smithy_runtime::client::Handle;
use smithy_runtime::config::retry::RetryConfig;
use smithy_runtime::config::timeout::{TimeoutConfig, TimeoutConfigBuilder};
use smithy_runtime::config::{Builder, Config, StalledStreamProtectionConfig};
use smithy_runtime::error::{DispatchKind, SdkError, TimeoutKind};
use smithy_runtime::primitives::ByteStream;

use crate::Tested;
use crate::server::{one_connection, read_head};
use crate::service::{Copy, CopyError, CopyInput, CopyOutput, SERVICE};

const LIMIT: Duration = Duration::from_millis(300);

/// Calls a server that does with the one connection what `talk` says, and then keeps it open.
async fn call(
    tested: &Tested,
    talk: impl FnOnce(&mut TcpStream) + Send + 'static,
    data: ByteStream,
    change: impl FnOnce(Builder) -> Builder,
) -> (Result<CopyOutput, SdkError<CopyError>>, impl Sized) {
    let (keep, end) = channel::<()>();
    let url = one_connection(move |mut stream| {
        talk(&mut stream);
        let _ = end.recv();
    });
    let config = Config::builder()
        .endpoint_url(url)
        .transport(tested.transport.clone())
        .retry_config(RetryConfig::disabled());
    let client = Handle::new(&SERVICE, change(config).build());
    let call = client.call().send::<Copy>(CopyInput { data });
    (soon(call).await, keep)
}

async fn soon<T>(future: impl Future<Output = T>) -> T {
    let limit = Duration::from_secs(10);
    tokio::time::timeout(limit, future).await.unwrap()
}

fn hear(stream: &mut TcpStream) {
    read_head(stream).unwrap();
}

fn begin(stream: &mut TcpStream) {
    hear(stream);
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\nabc";
    stream.write_all(head.as_bytes()).unwrap();
}

fn kind<T: std::fmt::Debug>(result: Result<T, SdkError<CopyError>>) -> TimeoutKind {
    match result.unwrap_err() {
        SdkError::TimeoutError(timeout) => timeout.kind(),
        SdkError::DispatchFailure(failure) => match failure.as_connector_error().kind() {
            DispatchKind::Timeout(kind, _) => kind,
            kind => panic!("{kind:?}"),
        },
        error => panic!("{error:?}"),
    }
}

pub(crate) async fn silence_is_limited_in_three_ways(tested: Tested) {
    type Set = fn(TimeoutConfigBuilder) -> TimeoutConfigBuilder;
    let limits: [(Set, _); 3] = [
        (|limits| limits.read_timeout(LIMIT), TimeoutKind::Read),
        (
            |limits| limits.operation_attempt_timeout(LIMIT),
            TimeoutKind::Attempt,
        ),
        (
            |limits| limits.operation_timeout(LIMIT),
            TimeoutKind::Operation,
        ),
    ];
    for (set, expected) in limits {
        let limits = set(TimeoutConfig::builder()).build();
        let change = |config: Builder| config.timeout_config(limits);
        let (result, _open) = call(&tested, hear, ByteStream::default(), change).await;
        assert_eq!(kind(result), expected);
    }
}

pub(crate) async fn streams_that_stop_are_given_up(tested: Tested) {
    type Change = Box<dyn FnOnce(Builder) -> Builder>;
    let read = TimeoutConfig::builder().read_timeout(LIMIT).build();
    let stalled = StalledStreamProtectionConfig::enabled().grace_period(LIMIT);
    let changes: [(Change, _); 2] = [
        (Box::new(|config| config.timeout_config(read)), "no data"),
        (
            Box::new(|config| config.stalled_stream_protection(stalled.build())),
            "the download stalled",
        ),
    ];
    for (change, expected) in changes {
        let (result, _open) = call(&tested, begin, ByteStream::default(), change).await;
        let mut stream = result.unwrap().data;
        assert_eq!(stream.try_next().await.unwrap().unwrap(), "abc");
        let error = soon(stream.try_next()).await.unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
}

/// Chunks without end.
struct Endless;

impl futures_core::Stream for Endless {
    type Item = Result<Bytes, std::io::Error>;

    fn poll_next(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(Some(Ok(Bytes::from_static(&[b'x'; 64 * 1024]))))
    }
}

/// Chunks that never come.
struct Nothing;

impl futures_core::Stream for Nothing {
    type Item = Result<Bytes, std::io::Error>;

    fn poll_next(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Pending
    }
}

pub(crate) async fn uploads_that_nobody_reads_are_given_up(tested: Tested) {
    let stalled = StalledStreamProtectionConfig::enabled().grace_period(LIMIT);
    let change = |config: Builder| config.stalled_stream_protection(stalled.clone().build());
    let endless = ByteStream::from_stream(Endless);
    let (result, _open) = call(&tested, hear, endless, change).await;
    assert_eq!(kind(result), TimeoutKind::StalledStream);

    // A source that has nothing is not the service's fault.
    let limits = TimeoutConfig::builder()
        .operation_timeout(4 * LIMIT)
        .build();
    let change = |config: Builder| {
        config
            .stalled_stream_protection(stalled.clone().build())
            .timeout_config(limits)
    };
    let nothing = ByteStream::from_stream(Nothing);
    let (result, _open) = call(&tested, hear, nothing, change).await;
    assert_eq!(kind(result), TimeoutKind::Operation);
}
