//! The poll that a waiter ends with.

use std::time::Duration;

/// The last call of a waiter: what came of it, and what it took to get there.
#[derive(Clone, Debug)]
pub struct FinalPoll<O, E> {
    poll_count: u32,
    elapsed: Duration,
    result: Result<O, E>,
}

impl<O, E> FinalPoll<O, E> {
    /// The last of `poll_count` calls, `elapsed` after the waiter started.
    pub fn new(poll_count: u32, elapsed: Duration, result: Result<O, E>) -> Self {
        Self {
            poll_count,
            elapsed,
            result,
        }
    }

    /// How many calls were made.
    pub fn poll_count(&self) -> u32 {
        self.poll_count
    }

    /// How long the waiter took.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// What the call gave. Some waiters wait for an error, such as that a resource is not found.
    ///
    /// # Errors
    /// The error of the call.
    pub fn into_result(self) -> Result<O, E> {
        self.result
    }

    /// As [`into_result`](Self::into_result), borrowed.
    ///
    /// # Errors
    /// The error of the call.
    pub fn as_result(&self) -> Result<&O, &E> {
        self.result.as_ref()
    }

    pub(super) fn map<P, F>(
        self,
        map: impl FnOnce(Result<O, E>) -> Result<P, F>,
    ) -> FinalPoll<P, F> {
        FinalPoll {
            poll_count: self.poll_count,
            elapsed: self.elapsed,
            result: map(self.result),
        }
    }
}
