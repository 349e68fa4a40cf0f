//! Why a waiter ended without what it waited for.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use crate::error::{ErrorMetadata, Failure, ProvideErrorMetadata, SdkError, Unhandled};
use crate::operation::{ModeledError, OperationError};

pub use crate::error::ConstructionFailure;

use super::FinalPoll;

/// Why a waiter ended without what it waited for.
///
/// `O` is the output of the operation, `E` its error enum.
#[derive(Debug)]
#[non_exhaustive]
pub enum WaiterError<O, E> {
    /// The waiter could not start: there are no timers.
    ConstructionFailure(ConstructionFailure),
    /// The time was up.
    ExceededMaxWait(ExceededMaxWait),
    /// The answer shows that what is waited for will not come.
    FailureState(FailureState<O, E>),
    /// A call failed, and the waiter does not expect that failure.
    OperationFailed(OperationFailed<E>),
}

/// The time was up.
#[derive(Clone, Debug)]
pub struct ExceededMaxWait {
    max_wait: Duration,
    elapsed: Duration,
    poll_count: u32,
}

/// The answer shows that what is waited for will not come.
#[derive(Debug)]
pub struct FailureState<O, E>(Box<FinalPoll<O, SdkError<E>>>);

/// A call failed, and the waiter does not expect that failure.
#[derive(Debug)]
pub struct OperationFailed<E>(Box<SdkError<E>>);

impl ExceededMaxWait {
    /// `max_wait` was up after `poll_count` calls and `elapsed`.
    pub fn new(max_wait: Duration, elapsed: Duration, poll_count: u32) -> Self {
        Self {
            max_wait,
            elapsed,
            poll_count,
        }
    }

    /// How long the program was ready to wait.
    pub fn max_wait(&self) -> Duration {
        self.max_wait
    }

    /// How long the waiter took. It may be less: no call is made for which less than the smallest delay
    /// would be left.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// How many calls were made.
    pub fn poll_count(&self) -> u32 {
        self.poll_count
    }
}

impl<O, E> FailureState<O, E> {
    pub(super) fn new(poll: FinalPoll<O, SdkError<E>>) -> Self {
        Self(Box::new(poll))
    }

    /// The call whose answer shows it.
    pub fn final_poll(&self) -> &FinalPoll<O, SdkError<E>> {
        &self.0
    }

    /// The same, owned.
    pub fn into_final_poll(self) -> FinalPoll<O, SdkError<E>> {
        *self.0
    }
}

impl<E> OperationFailed<E> {
    pub(super) fn new(error: SdkError<E>) -> Self {
        Self(Box::new(error))
    }

    /// What the call failed with.
    pub fn error(&self) -> &SdkError<E> {
        &self.0
    }

    /// The same, owned.
    pub fn into_error(self) -> SdkError<E> {
        *self.0
    }
}

impl<O, E: Error + 'static> fmt::Display for WaiterError<O, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ConstructionFailure(error) => {
                write!(f, "the waiter could not start: {}", error.cause())
            }
            Self::ExceededMaxWait(error) => error.fmt(f),
            Self::FailureState(error) => {
                f.write_str("what is waited for will not come")?;
                match error.0.as_result() {
                    Ok(_) => Ok(()),
                    Err(error) => write!(f, ": {error}"),
                }
            }
            Self::OperationFailed(error) => write!(f, "the waiter's call failed: {}", error.0),
        }
    }
}

impl fmt::Display for ExceededMaxWait {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let calls = if self.poll_count == 1 {
            "call"
        } else {
            "calls"
        };
        write!(
            f,
            "not there after {:?} and {} {calls}, of at most {:?}",
            self.elapsed, self.poll_count, self.max_wait
        )
    }
}

impl Error for ExceededMaxWait {}

impl<O: fmt::Debug, E: Error + 'static> Error for WaiterError<O, E> {
    /// The facts are in `Display`; the source is what lies beneath.
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::ConstructionFailure(error) => error.cause().source(),
            Self::ExceededMaxWait(_) => None,
            Self::FailureState(error) => error.0.as_result().err()?.source(),
            Self::OperationFailed(error) => error.0.source(),
        }
    }
}

impl<O, E: ProvideErrorMetadata> ProvideErrorMetadata for WaiterError<O, E> {
    fn meta(&self) -> &ErrorMetadata {
        static NONE: ErrorMetadata = ErrorMetadata::NONE;
        let error = match self {
            Self::FailureState(error) => error.0.as_result().err(),
            Self::OperationFailed(error) => Some(error.error()),
            _ => None,
        };
        error.map_or(&NONE, ProvideErrorMetadata::meta)
    }
}

/// The service's error if there is one; anything else is unhandled.
impl<O, E> Failure for WaiterError<O, E>
where
    O: fmt::Debug + Send + Sync + 'static,
    E: OperationError,
{
    fn into_failure(self) -> Result<Box<dyn ModeledError>, Unhandled> {
        match self {
            Self::OperationFailed(error) => error.into_error().into_failure(),
            Self::FailureState(error) => {
                let poll = error.into_final_poll();
                let (count, elapsed) = (poll.poll_count(), poll.elapsed());
                match poll.into_result() {
                    Err(error) => error.into_failure(),
                    Ok(output) => {
                        let poll = FinalPoll::new(count, elapsed, Ok::<_, SdkError<E>>(output));
                        let error = Self::FailureState(FailureState::new(poll));
                        Err(Unhandled::from_source(Box::new(error)))
                    }
                }
            }
            other => Err(Unhandled::from_source(Box::new(other))),
        }
    }
}
