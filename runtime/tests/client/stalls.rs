//! Bodies that stall, in both directions, in tokio's paused time.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame};
use smithy_runtime::client::Handle;
use smithy_runtime::config::timeout::TimeoutConfig;
use smithy_runtime::config::{BehaviorVersion, Builder, StalledStreamProtectionConfig};
use smithy_runtime::error::{DispatchKind, SdkError, TimeoutKind};
use smithy_runtime::http::{Request, Response, StatusCode};
use smithy_runtime::primitives::{ByteStream, SdkBody};
use smithy_runtime::stalled_stream_protection::StalledStream;
use smithy_runtime::transport::scripted::{Scripted, Step};
use smithy_runtime::transport::{Sending, Transport, TransportSettings};
use tokio::time::{Instant, sleep, timeout};

use crate::service::{Copy, CopyError, CopyInput, CopyOutput, SERVICE, TokioClock, config, list};

const SECOND: Duration = Duration::from_secs(1);

/// What a body does next.
#[derive(Clone, Copy, Debug)]
enum Next {
    Bytes(usize),
    Wait(u64),
    Hang,
}

use Next::{Bytes as Gives, Hang, Wait};

struct Played {
    steps: VecDeque<Next>,
    waiting: Option<Pin<Box<tokio::time::Sleep>>>,
}

fn body(steps: &[Next]) -> SdkBody {
    SdkBody::from_body_1_x(Played {
        steps: steps.iter().copied().collect(),
        waiting: None,
    })
}

impl Body for Played {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
        loop {
            if let Some(waiting) = &mut self.waiting {
                ready!(waiting.as_mut().poll(cx));
                self.waiting = None;
            }
            match self.steps.front() {
                None => return Poll::Ready(None),
                Some(Hang) => return Poll::Pending,
                Some(Wait(seconds)) => {
                    self.waiting = Some(Box::pin(sleep(Duration::from_secs(*seconds))));
                }
                Some(Gives(length)) => {
                    let data = Bytes::from(vec![b'x'; *length]);
                    self.steps.pop_front();
                    return Poll::Ready(Some(Ok(Frame::data(data))));
                }
            }
            self.steps.pop_front();
        }
    }

    fn is_end_stream(&self) -> bool {
        self.steps.is_empty() && self.waiting.is_none()
    }
}

fn clocked(transport: &Scripted) -> Builder {
    config(transport).time_source(TokioClock::new())
}

async fn copy(client: &Handle, data: SdkBody) -> Result<CopyOutput, SdkError<CopyError>> {
    let data = ByteStream::new(data);
    client.call().send::<Copy>(CopyInput { data }).await
}

/// The streamed output of a call whose answer has this body.
async fn download(steps: &[Next], change: impl FnOnce(Builder) -> Builder) -> ByteStream {
    let transport = Scripted::new([Step::respond(200).body(body(steps))]);
    let client = Handle::new(&SERVICE, change(clocked(&transport)).build());
    copy(&client, SdkBody::empty()).await.unwrap().data
}

/// Reads to the end: how many bytes there were, and how the stream failed.
async fn read(mut stream: ByteStream) -> (usize, Option<StalledStream>) {
    let mut length = 0;
    loop {
        match stream.try_next().await {
            Ok(None) => return (length, None),
            Ok(Some(data)) => length += data.len(),
            Err(error) => {
                let source = std::error::Error::source(&error).unwrap();
                let stalled = source.downcast_ref::<StalledStream>().unwrap().clone();
                // Nothing comes after it.
                assert!(stream.try_next().await.unwrap().is_none());
                return (length, Some(stalled));
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn downloads_that_stall_are_given_up() {
    for (steps, length, seconds) in [
        (&[Hang][..], 0, 5),
        (&[Gives(10), Hang], 10, 5),
        (&[Gives(10), Wait(4), Gives(1), Hang], 11, 4 + 2),
        (&[Gives(1), Wait(4), Gives(100_000), Hang], 100_001, 4 + 5),
        // A byte in two seconds: five seconds are lost in ten.
        (
            &[
                Wait(2),
                Gives(1),
                Wait(2),
                Gives(1),
                Wait(2),
                Gives(1),
                Wait(2),
                Gives(1),
                Hang,
            ],
            4,
            9,
        ),
    ] {
        let start = Instant::now();
        let (read, stalled) = read(download(steps, |config| config).await).await;
        let stalled = stalled.unwrap();
        assert_eq!(read, length, "{steps:?}");
        assert_eq!(start.elapsed().as_secs(), seconds, "{steps:?}");
        assert_eq!(stalled.grace_period(), 5 * SECOND);
        assert!(stalled.bytes_per_second() < 1.0);
        let text = stalled.to_string();
        assert!(
            text.starts_with("the download stalled: 0.")
                && text.contains("stalled_stream_protection"),
            "{text}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn downloads_that_come_are_not() {
    let steady = [Wait(1), Gives(1)].repeat(100);
    let bursts = [Gives(1 << 20), Wait(4)].repeat(10);
    for (steps, length) in [(&steady[..], 100), (&bursts, 10 << 20), (&[][..], 0)] {
        let stream = download(steps, |config| config).await;
        assert_eq!(read(stream).await, (length, None), "{steps:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_pause_of_who_reads_is_no_stall() {
    // Not polled at all.
    let mut stream = download(&[Gives(1), Wait(3), Gives(2)], |config| config).await;
    sleep(60 * SECOND).await;
    assert_eq!(stream.try_next().await.unwrap().unwrap().len(), 1);
    sleep(60 * SECOND).await;
    assert_eq!(stream.try_next().await.unwrap().unwrap().len(), 2);

    // Polled, and then left alone while a timer runs out.
    let mut stream = download(&[Wait(90), Gives(2)], |config| config).await;
    assert!(timeout(SECOND, stream.try_next()).await.is_err());
    sleep(86 * SECOND).await;
    assert_eq!(stream.try_next().await.unwrap().unwrap().len(), 2);

    // Who comes back and waits is told in the end.
    let mut stream = download(&[Hang], |config| config).await;
    assert!(timeout(SECOND, stream.try_next()).await.is_err());
    sleep(86 * SECOND).await;
    let start = Instant::now();
    stream.try_next().await.unwrap_err();
    assert_eq!(start.elapsed(), 5 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn protection_is_set_and_turned_off() {
    let steps = [Wait(100), Gives(1)];
    let patient = StalledStreamProtectionConfig::enabled().grace_period(101 * SECOND);
    let up_only = StalledStreamProtectionConfig::enabled().download_enabled(false);
    for protection in [
        patient.build(),
        up_only.build(),
        StalledStreamProtectionConfig::disabled(),
    ] {
        let change = |config: Builder| config.stalled_stream_protection(protection.clone());
        let (length, stalled) = read(download(&steps, change).await).await;
        assert_eq!((length, stalled), (1, None), "{protection:?}");
    }
    let hasty = StalledStreamProtectionConfig::enabled().grace_period(SECOND);
    let start = Instant::now();
    let change = |config: Builder| config.stalled_stream_protection(hasty.build());
    let (_, stalled) = read(download(&steps, change).await).await;
    assert_eq!((start.elapsed(), stalled.is_some()), (SECOND, true));
    // Downloads are protected in all versions of the defaults.
    let oldest = |config: Builder| config.behavior_version(BehaviorVersion::v2023_11_09());
    assert!(read(download(&steps, oldest).await).await.1.is_some());
}

#[tokio::test(start_paused = true)]
async fn streams_are_bounded_by_the_read_timeout() {
    let limits = TimeoutConfig::builder().read_timeout(2 * SECOND).build();
    let off = StalledStreamProtectionConfig::disabled();
    let change = |config: Builder| config.timeout_config(limits).stalled_stream_protection(off);
    let mut stream = download(&[Wait(1), Gives(1), Wait(1), Gives(1), Hang], change).await;
    let start = Instant::now();
    for _ in 0..2 {
        assert_eq!(stream.try_next().await.unwrap().unwrap().len(), 1);
    }
    let error = stream.try_next().await.unwrap_err();
    let source = std::error::Error::source(&error).unwrap().to_string();
    assert_eq!(source, "no data from the service within 2s");
    assert_eq!(start.elapsed(), 4 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn answers_that_stall_are_asked_for_again() {
    let stalls = || Step::respond(200).body(body(&[Gives(3), Hang]));
    let transport = Scripted::new([stalls(), crate::service::ok()]);
    let client = Handle::new(&SERVICE, clocked(&transport).build());
    assert_eq!(list(&client).await.unwrap()._meta.attempts(), 2);

    let transport = Scripted::new([stalls(), stalls(), stalls()]);
    // The clock stands still; timers do not.
    let client = Handle::new(&SERVICE, config(&transport).build());
    let failure = list(&client).await.unwrap_err();
    let SdkError::DispatchFailure(dispatch) = &failure else {
        panic!("{failure:?}")
    };
    let kind = DispatchKind::Timeout(TimeoutKind::StalledStream, 5 * SECOND);
    assert_eq!(dispatch.as_connector_error().kind(), kind);
    assert!(
        failure.to_string().starts_with("the download stalled"),
        "{failure}"
    );
}

/// Takes bodies as its steps say: so many pieces, then a wait.
#[derive(Clone, Debug, Default)]
struct Slow {
    /// What is done with the requests, one after another.
    steps: Arc<Mutex<VecDeque<Vec<Next>>>>,
    pieces: Arc<Mutex<Vec<usize>>>,
}

impl Slow {
    fn new(requests: &[&[Next]]) -> Self {
        let steps = requests.iter().map(|steps| steps.to_vec()).collect();
        Self {
            steps: Arc::new(Mutex::new(steps)),
            pieces: Arc::default(),
        }
    }

    fn client(&self, change: impl FnOnce(Builder) -> Builder) -> Handle {
        let config = clocked(&Scripted::new([])).transport(self.clone());
        Handle::new(&SERVICE, change(config).build())
    }
}

impl Transport for Slow {
    fn send(&self, mut request: Request, _: &TransportSettings) -> Sending<'_> {
        let steps = self.steps.lock().unwrap().pop_front().unwrap_or_default();
        Box::pin(async move {
            let mut stream = ByteStream::new(std::mem::take(request.body_mut()));
            for step in steps {
                match step {
                    Wait(seconds) => sleep(Duration::from_secs(seconds)).await,
                    Hang => std::future::pending().await,
                    Gives(pieces) => {
                        for _ in 0..pieces {
                            let piece = stream.try_next().await.unwrap().unwrap();
                            self.pieces.lock().unwrap().push(piece.len());
                        }
                    }
                }
            }
            while let Some(piece) = stream.try_next().await.unwrap() {
                self.pieces.lock().unwrap().push(piece.len());
            }
            Ok(Response::new(StatusCode::OK, SdkBody::empty()))
        })
    }
}

#[tokio::test(start_paused = true)]
async fn uploads_that_stall_are_given_up() {
    let large = || body(&[Gives(100_000)]);
    for (transport, seconds) in [
        (&[Gives(1), Hang][..], 5),
        (&[Gives(1), Wait(4), Gives(1), Wait(6)], 4 + 5),
    ] {
        let transport = Slow::new(&[transport]);
        let start = Instant::now();
        let failure = copy(&transport.client(|config| config), large())
            .await
            .unwrap_err();
        assert_eq!(start.elapsed().as_secs(), seconds);
        let SdkError::DispatchFailure(dispatch) = &failure else {
            panic!("{failure:?}")
        };
        assert!(dispatch.is_timeout());
        assert_eq!(
            failure.to_string(),
            "the upload stalled: 0.00 bytes per second in 5s, less than 1; \
             `Config::builder().stalled_stream_protection(…)` sets another grace period, or turns this off"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn uploads_that_go_on_are_not() {
    let far = [Gives(1), Wait(4)].repeat(6);
    let slow_source = [Wait(60), Gives(10), Wait(60), Gives(40_000)];
    for (transport, source, pieces) in [
        (&far[..], &[Gives(100_000)][..], 7),
        // Nobody waits for the service while the source has nothing.
        (&[], &slow_source, 4),
        (&[Gives(1), Wait(4)], &slow_source, 4),
        // What is not asked for yet, or was taken as a whole, is not held up.
        (&[Wait(60)], &[Gives(10)], 1),
        (&[Gives(1), Wait(60)], &[Gives(10)], 1),
    ] {
        let transport = Slow::new(&[transport]);
        copy(&transport.client(|config| config), body(source))
            .await
            .unwrap();
        assert_eq!(transport.pieces.lock().unwrap().len(), pieces, "{source:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn uploads_are_tried_again_if_they_can_be() {
    let stalls: &[Next] = &[Gives(1), Hang];
    let again = || SdkBody::retryable(|| body(&[Gives(100_000)]));
    let transport = Slow::new(&[stalls, &[]]);
    copy(&transport.client(|config| config), again())
        .await
        .unwrap();
    assert_eq!(
        transport.pieces.lock().unwrap().iter().sum::<usize>(),
        16_384 + 100_000
    );

    let transport = Slow::new(&[stalls, &[]]);
    copy(&transport.client(|config| config), body(&[Gives(100_000)]))
        .await
        .unwrap_err();
    assert_eq!(transport.steps.lock().unwrap().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn uploads_are_protected_from_march_2024_on() {
    let patient: &[Next] = &[Gives(1), Wait(60)];
    let calls = |change: fn(Builder) -> Builder| async move {
        let transport = Slow::new(&[patient]);
        let upload = copy(&transport.client(change), body(&[Gives(100_000)])).await;
        let first = transport.pieces.lock().unwrap()[0];
        (upload.is_ok(), first)
    };
    assert_eq!(calls(|config| config).await, (false, 16_384));
    let version = |config: Builder| config.behavior_version(BehaviorVersion::v2024_03_28());
    assert_eq!(calls(version).await, (false, 16_384));
    // What is not protected is sent as it comes.
    let version = |config: Builder| config.behavior_version(BehaviorVersion::v2023_11_09());
    assert_eq!(calls(version).await, (true, 100_000));
    let off = |config: Builder| {
        config.stalled_stream_protection(StalledStreamProtectionConfig::disabled())
    };
    assert_eq!(calls(off).await, (true, 100_000));
}
