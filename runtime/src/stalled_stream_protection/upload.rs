//! Bodies that are sent: time counts while the transport takes no more.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use crate::error::ConnectorError;
use crate::http::Response;
use crate::primitives::{BoxError, SdkBody};
use crate::time::{AsyncSleep, SharedAsyncSleep, SharedTimeSource, Sleep, TimeSource};
use crate::transport::Sending;

use super::StalledStream;
use super::pace::Pace;

/// A transport takes the next piece when there is room for it. With long ones, a slow connection would look
/// like one that stalled.
const PIECE: usize = 16 * 1024;

/// Splits a body that is to be sent into the body to send, and who looks at how that goes.
pub(crate) fn metered(
    body: SdkBody,
    grace: Duration,
    sleep: SharedAsyncSleep,
    clock: SharedTimeSource,
) -> (SdkBody, Meter) {
    let state = State {
        pace: Pace::upload(grace),
        phase: Phase::Idle,
        turns: 0,
    };
    let shared = Arc::new(Shared {
        clock,
        grace,
        state: Mutex::new(state),
    });
    let metered = body.around(|body| {
        SdkBody::from_body_1_x(Metered {
            body,
            rest: Bytes::new(),
            shared: Arc::clone(&shared),
        })
    });
    let meter = Meter {
        shared,
        sleep,
        timer: None,
        is_over: false,
        seen: None,
    };
    (metered, meter)
}

/// What the body and the meter share: transports read bodies in tasks of their own.
struct Shared {
    clock: SharedTimeSource,
    grace: Duration,
    state: Mutex<State>,
}

struct State {
    pace: Pace,
    phase: Phase,
    /// How often the transport asked.
    turns: u64,
}

#[derive(Clone, Copy)]
enum Phase {
    /// The transport did not begin yet, or waits for the program's stream.
    Idle,
    /// The transport has something to send, since this time.
    Sending(SystemTime),
    /// The transport has all of it.
    Done,
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn since(&self, time: SystemTime) -> Duration {
        self.clock.now().duration_since(time).unwrap_or_default()
    }

    /// The transport asks for more.
    fn asks(&self) {
        let mut state = self.state();
        state.turns = state.turns.wrapping_add(1);
        if let Phase::Sending(since) = state.phase {
            state.pace.wait(self.since(since));
        }
        state.phase = Phase::Idle;
    }

    /// The transport got this many bytes, or the last of them.
    fn gets(&self, bytes: usize, is_last: bool) {
        let now = self.clock.now();
        let mut state = self.state();
        state.pace.carry(bytes);
        state.phase = match is_last {
            true => Phase::Done,
            false => Phase::Sending(now),
        };
    }
}

/// The body as the transport takes it.
struct Metered {
    body: SdkBody,
    /// The rest of a long piece.
    rest: Bytes,
    shared: Arc<Shared>,
}

impl Metered {
    fn hand(&mut self) -> Frame<Bytes> {
        let piece = self.rest.split_to(self.rest.len().min(PIECE));
        let is_last = self.rest.is_empty() && self.body.is_end_stream();
        self.shared.gets(piece.len(), is_last);
        Frame::data(piece)
    }
}

impl Body for Metered {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        self.shared.asks();
        if !self.rest.is_empty() {
            return Poll::Ready(Some(Ok(self.hand())));
        }
        let frame = ready!(Pin::new(&mut self.body).poll_frame(cx));
        Poll::Ready(match frame.map(|frame| frame.map(Frame::into_data)) {
            Some(Ok(Ok(data))) => {
                self.rest = data;
                Some(Ok(self.hand()))
            }
            Some(Ok(Err(trailers))) => {
                self.shared.gets(0, self.body.is_end_stream());
                Some(Ok(trailers))
            }
            Some(Err(error)) => {
                self.shared.gets(0, true);
                Some(Err(error))
            }
            None => {
                self.shared.gets(0, true);
                None
            }
        })
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty() && self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        let rest = self.rest.len() as u64;
        let body = self.body.size_hint();
        let mut hint = SizeHint::new();
        if let Some(upper) = body.upper() {
            hint.set_upper(upper.saturating_add(rest));
        }
        hint.set_lower(body.lower().saturating_add(rest));
        hint
    }
}

/// Looks at how an upload goes.
pub(crate) struct Meter {
    shared: Arc<Shared>,
    sleep: SharedAsyncSleep,
    timer: Option<Sleep>,
    /// Whether the timer ended, and nothing was looked at since.
    is_over: bool,
    /// The turn of the transport in which the timer was set, if it was sending then.
    seen: Option<u64>,
}

impl Meter {
    /// Waits for the response, or until the upload stalls.
    pub(crate) async fn over(
        mut self,
        mut sending: Sending<'_>,
    ) -> Result<Response, ConnectorError> {
        poll_fn(|cx| match sending.as_mut().poll(cx) {
            Poll::Pending => self.poll_stalled(cx).map(|stalled| Err(stalled.into())),
            answer => answer,
        })
        .await
    }

    fn poll_stalled(&mut self, cx: &mut Context<'_>) -> Poll<StalledStream> {
        if let Some(timer) = &mut self.timer {
            ready!(Pin::new(timer).poll(cx));
            self.timer = None;
            self.is_over = true;
        }
        let is_over = std::mem::take(&mut self.is_over);
        let state = self.shared.state();
        let left = match state.phase {
            Phase::Done => return Poll::Pending,
            Phase::Idle => {
                self.seen = None;
                self.shared.grace
            }
            Phase::Sending(since) => {
                let left = state.pace.left().saturating_sub(self.shared.since(since));
                // The clock may stand still; the timer does not.
                let stands = self.seen.replace(state.turns) == Some(state.turns);
                if left.is_zero() || stands && is_over {
                    return Poll::Ready(state.pace.stalled(true));
                }
                left
            }
        };
        drop(state);
        let timer = self.timer.insert(self.sleep.sleep(left));
        if Pin::new(timer).poll(cx).is_ready() {
            // A timer that ends at once must not keep others from running.
            self.timer = None;
            self.is_over = true;
            cx.waker().wake_by_ref();
        }
        Poll::Pending
    }
}
