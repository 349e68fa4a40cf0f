//! Waits until the program likes an answer: for any operation that can be repeated.

use std::any::Any;
use std::fmt;
use std::time::Duration;

use crate::client::Call;
use crate::client::send::{Outcome, Running};
use crate::operation::Operate;

use super::delay::Delays;
use super::poll::{Polled, Repeat, So, Verdict, Wait};

type Condition<T> = Box<dyn FnMut(&T) -> bool + Send>;
type OnProgress<T> = Box<dyn FnMut(Progress<'_, T>) + Send>;

/// Makes a call again and again until its output is as wanted.
///
/// The first call is made at once. The waits between calls are random, between the smallest delay and a
/// bound that doubles with each call up to the largest delay.
///
/// A call that fails ends it, after the client's own retries. A call under way is not broken off when the
/// time is up; timeouts of the client bound it.
#[must_use = "a waiter does nothing unless `wait` is called and awaited"]
pub struct WaitUntil<O: Operate> {
    repeat: Repeat<O>,
    until: Condition<O::Output>,
    fail: Option<Condition<O::Output>>,
    progress: Option<OnProgress<O::Output>>,
    delays: Delays,
}

impl<O: Operate<Input: Clone>> WaitUntil<O> {
    /// Waits until `until` is true of an output.
    pub fn new(
        call: Call,
        input: O::Input,
        until: impl FnMut(&O::Output) -> bool + Send + 'static,
    ) -> Self {
        Self {
            repeat: Repeat { call, input },
            until: Box::new(until),
            fail: None,
            progress: None,
            delays: Delays::USUAL,
        }
    }

    /// Gives up, with a [`FailureState`](super::error::FailureState), at an output of which `fail` is
    /// true, such as that of a job that has failed. Asked after the condition that is waited for.
    pub fn fail_if(mut self, fail: impl FnMut(&O::Output) -> bool + Send + 'static) -> Self {
        self.fail = Some(Box::new(fail));
        self
    }

    /// Shows each output that is not the last one.
    pub fn on_progress(
        mut self,
        progress: impl FnMut(Progress<'_, O::Output>) + Send + 'static,
    ) -> Self {
        self.progress = Some(Box::new(progress));
        self
    }

    /// The smallest wait between two calls. Default: 2 seconds; at least a millisecond.
    pub fn min_delay(mut self, delay: Duration) -> Self {
        self.delays.min = delay;
        self
    }

    /// The largest wait between two calls, if it is more than the smallest. Default: 120 seconds.
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.delays.max = delay;
        self
    }

    /// Waits for at most `max_wait`.
    ///
    /// # Errors
    /// [`WaiterError`](super::error::WaiterError): the time was up, the output shows a failure, a call
    /// failed, or the client has no timers.
    pub fn wait(self, max_wait: Duration) -> Wait<O> {
        let call = self.repeat.call.clone();
        let delays = self.delays;
        Wait::new(&call, self, delays, max_wait)
    }
}

impl<O: Operate<Input: Clone>> Polled for WaitUntil<O> {
    fn call(&self) -> Running {
        self.repeat.start()
    }

    fn judge(&mut self, outcome: &Outcome, so: So) -> Option<Verdict> {
        let output: &dyn Any = &**outcome.as_ref().ok()?;
        let output = output.downcast_ref()?;
        if (self.until)(output) {
            return Some(Verdict::Success);
        }
        if self.fail.as_mut().is_some_and(|fail| fail(output)) {
            return Some(Verdict::Failure);
        }
        if let Some(progress) = &mut self.progress {
            progress(Progress { so, output });
        }
        Some(Verdict::Retry)
    }
}

impl<O: Operate> fmt::Debug for WaitUntil<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WaitUntil")
            .field("operation", &O::OPERATION.name)
            .field("input", &self.repeat.input)
            .field("delays", &self.delays)
            .finish_non_exhaustive()
    }
}

/// How far a waiter is.
#[derive(Clone, Copy)]
pub struct Progress<'a, T> {
    so: So,
    output: &'a T,
}

impl<'a, T> Progress<'a, T> {
    /// How many calls were made.
    pub fn poll_count(&self) -> u32 {
        self.so.poll_count
    }

    /// How much time has passed.
    pub fn elapsed(&self) -> Duration {
        self.so.elapsed
    }

    /// The output of the latest call.
    pub fn output(&self) -> &'a T {
        self.output
    }
}

impl<T: fmt::Debug> fmt::Debug for Progress<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Progress")
            .field("poll_count", &self.poll_count())
            .field("elapsed", &self.elapsed())
            .field("output", self.output)
            .finish()
    }
}
