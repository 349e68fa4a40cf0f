//! The loop of all waiters: one boxed call after another, whatever the operation.

use std::future::Future;
use std::marker::{PhantomData, Send as CrossThreads};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use crate::client::core::Core;
use crate::client::send::{Outcome, Refusal, Running, start, typed, typed_error};
use crate::client::{Call, PrepareError};
use crate::error::{ConstructionFailure, SdkError};
use crate::operation::{Operate, Output};
use crate::random;
use crate::time::AsyncSleep;

use super::FinalPoll;
use super::delay::Delays;
use super::error::{ExceededMaxWait, FailureState, OperationFailed, WaiterError};

/// What the answer of a call means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It is what is waited for.
    Success,
    /// It will not become what is waited for.
    Failure,
    /// It may become so.
    Retry,
}

/// How far a waiter is.
#[derive(Clone, Copy)]
pub(super) struct So {
    pub(super) poll_count: u32,
    pub(super) elapsed: Duration,
}

/// What is called, and what its answers mean.
pub(super) trait Polled: CrossThreads {
    /// The next call.
    fn call(&self) -> Running;

    /// What an answer means; none if nothing is said of it.
    fn judge(&mut self, outcome: &Outcome, so: So) -> Option<Verdict>;
}

/// A call that can be repeated.
pub(super) struct Repeat<O: Operate> {
    pub(super) call: Call,
    pub(super) input: O::Input,
}

impl<O: Operate<Input: Clone>> Repeat<O> {
    pub(super) fn start(&self) -> Running {
        start::<O>(self.call.clone(), self.input.clone())
    }
}

/// How a waiter ends, before it is given its types.
enum End {
    Success(Last),
    Failure(Last),
    Failed(SdkError<Refusal>),
    Exceeded(ExceededMaxWait),
    NoTimer,
}

type Last = FinalPoll<Box<dyn Output>, SdkError<Refusal>>;

/// A waiter under way: a future of its final poll.
#[must_use = "a waiter does nothing unless it is awaited"]
pub struct Wait<O> {
    running: Pin<Box<dyn Future<Output = End> + CrossThreads>>,
    operation: PhantomData<fn() -> O>,
}

impl<O: Operate> Wait<O> {
    pub(super) fn new(
        call: &Call,
        polled: impl Polled + 'static,
        delays: Delays,
        max_wait: Duration,
    ) -> Self {
        Self {
            running: Box::pin(run(
                Arc::clone(&call.core),
                Box::new(polled),
                delays,
                max_wait,
            )),
            operation: PhantomData,
        }
    }
}

impl<O: Operate> Future for Wait<O> {
    type Output =
        Result<FinalPoll<O::Output, SdkError<O::Error>>, WaiterError<O::Output, O::Error>>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        Poll::Ready(match ready!(self.running.as_mut().poll(cx)) {
            End::Success(last) => Ok(last.map(typed::<O>)),
            End::Failure(last) => Err(WaiterError::FailureState(FailureState::new(
                last.map(typed::<O>),
            ))),
            End::Failed(error) => Err(WaiterError::OperationFailed(OperationFailed::new(
                typed_error::<O>(error),
            ))),
            End::Exceeded(error) => Err(WaiterError::ExceededMaxWait(error)),
            End::NoTimer => Err(WaiterError::ConstructionFailure(ConstructionFailure::new(
                PrepareError::MissingTimer,
            ))),
        })
    }
}

impl<O> std::fmt::Debug for Wait<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Wait")
    }
}

async fn run(
    core: Arc<Core>,
    mut polled: Box<dyn Polled>,
    delays: Delays,
    max_wait: Duration,
) -> End {
    let Some(sleep) = core.sleep() else {
        return End::NoTimer;
    };
    let started = core.clock();
    let mut slept = Duration::ZERO;
    let mut poll_count = 0_u32;
    loop {
        poll_count = poll_count.saturating_add(1);
        let outcome = polled.call().await;
        // A clock may be set back meanwhile; what was slept has passed all the same.
        let passed = core.clock().duration_since(started).unwrap_or_default();
        let elapsed = passed.max(slept);
        let so = So {
            poll_count,
            elapsed,
        };
        let verdict = polled.judge(&outcome, so);
        let last = |outcome| FinalPoll::new(poll_count, elapsed, outcome);
        match (verdict, outcome) {
            (Some(Verdict::Success), outcome) => return End::Success(last(outcome)),
            (Some(Verdict::Failure), outcome) => return End::Failure(last(outcome)),
            (None, Err(error)) => return End::Failed(error),
            (Some(Verdict::Retry), _) | (None, Ok(_)) => {}
        }
        let remaining = max_wait.saturating_sub(elapsed);
        let Some(wait) = delays.after(poll_count, remaining, random::unit()) else {
            let error = ExceededMaxWait::new(max_wait, elapsed, poll_count);
            return End::Exceeded(error);
        };
        sleep.sleep(wait).await;
        slept = slept.saturating_add(wait);
    }
}
