//! Bodies that are read: time counts while the reader waits.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use crate::primitives::{BoxError, SdkBody};
use crate::time::{AsyncSleep, SharedAsyncSleep, SharedTimeSource, Sleep, TimeSource};

use super::StalledStream;
use super::pace::Pace;

/// Who is woken by a timer and looks at it later than this was busy with something else.
const PAUSE: Duration = Duration::from_secs(1);

/// Watches one reader.
#[derive(Debug)]
pub(crate) struct Watch {
    pace: Pace,
    sleep: SharedAsyncSleep,
    clock: SharedTimeSource,
    /// It may be from an earlier wait: a timer per piece would be many.
    timer: Option<Sleep>,
    /// Since when the reader waits.
    waiting: Option<SystemTime>,
    /// Whether the timer was set in this wait, for all that was left of the grace period.
    is_full: bool,
}

impl Watch {
    /// For a reader that gives up a stalled stream.
    pub(crate) fn stalled(
        grace: Duration,
        sleep: SharedAsyncSleep,
        clock: SharedTimeSource,
    ) -> Self {
        Self::new(Pace::download(grace), sleep, clock)
    }

    /// For a reader that gives up a stream that is silent for this time.
    pub(crate) fn silent(
        limit: Duration,
        sleep: SharedAsyncSleep,
        clock: SharedTimeSource,
    ) -> Self {
        Self::new(Pace::sound(limit), sleep, clock)
    }

    fn new(pace: Pace, sleep: SharedAsyncSleep, clock: SharedTimeSource) -> Self {
        Self {
            pace,
            sleep,
            clock,
            timer: None,
            waiting: None,
            is_full: false,
        }
    }

    /// The reader got these bytes.
    pub(crate) fn read(&mut self, bytes: usize) {
        if let Some(since) = self.waiting.take() {
            let waited = self.waited(since);
            self.pace.wait(waited);
            self.is_full = false;
        }
        self.pace.carry(bytes);
    }

    /// The reader waits. Ready if it did for too long.
    fn poll_late(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        loop {
            let since = match self.waiting {
                Some(since) => since,
                None => *self.waiting.insert(self.clock.now()),
            };
            if let Some(timer) = &mut self.timer {
                ready!(Pin::new(timer).poll(cx));
                self.timer = None;
                let waited = self.waited(since);
                let left = self.pace.left();
                if waited > left.saturating_add(PAUSE) {
                    // The reader was away: it begins to wait now.
                    self.waiting = None;
                    self.is_full = false;
                    continue;
                }
                if std::mem::take(&mut self.is_full) || waited >= left {
                    return Poll::Ready(());
                }
            }
            let left = self.pace.left().saturating_sub(self.waited(since));
            self.is_full = true;
            self.timer = Some(self.sleep.sleep(left));
        }
    }

    /// As [`poll_late`](Self::poll_late), of a watch over stalls.
    pub(crate) fn poll_stalled(&mut self, cx: &mut Context<'_>) -> Poll<StalledStream> {
        self.poll_late(cx).map(|()| self.pace.stalled(false))
    }

    fn waited(&self, since: SystemTime) -> Duration {
        self.clock.now().duration_since(since).unwrap_or_default()
    }
}

/// The body, which fails when one of the watches does. One that is in memory is given back as it is.
pub(crate) fn watched(body: SdkBody, watches: [Option<Watch>; 2]) -> SdkBody {
    let watches: Vec<Watch> = watches.into_iter().flatten().collect();
    if watches.is_empty() || !body.is_streaming() {
        return body;
    }
    SdkBody::from_body_1_x(Watched { body, watches })
}

struct Watched {
    body: SdkBody,
    watches: Vec<Watch>,
}

impl Body for Watched {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let Self { body, watches } = &mut *self;
        let Poll::Ready(frame) = Pin::new(&mut *body).poll_frame(cx) else {
            for watch in watches {
                if watch.poll_late(cx).is_ready() {
                    let late = watch.pace.late();
                    // The connection is of no more use.
                    *body = SdkBody::empty();
                    return Poll::Ready(Some(Err(late)));
                }
            }
            return Poll::Pending;
        };
        if let Some(Ok(frame)) = &frame {
            let bytes = frame.data_ref().map_or(0, Bytes::len);
            watches.iter_mut().for_each(|watch| watch.read(bytes));
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
