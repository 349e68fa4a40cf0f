//! Retries: which failures are worth another attempt, how long to wait, and when to stop.

mod backoff;
mod budget;
mod classify;

use std::time::Duration;

pub(crate) use self::backoff::{delay, retry_after};
pub(crate) use self::budget::Budget;
pub(crate) use self::classify::{Reason, service_error};

/// How a client retries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryMode {
    /// Exponential backoff with jitter, within a budget that all calls of a client share.
    Standard,
}

/// How often and how fast to try again.
///
/// Tried again are failures that may pass: a broken connection, a timeout, HTTP 429, 500, 502, 503
/// and 504, the usual error codes of overload, and errors that the model calls retryable. A request
/// whose body streams from a source that cannot be read twice is sent once.
///
/// All calls of a client share a budget of 500 tokens. A retry costs 5, after a timeout or an error
/// of overload 10; a retry that succeeds gives its cost back, any other success gives 1. With the
/// budget spent, errors reach the caller at once, so that a service in trouble is left alone.
///
/// ```
/// use smithy_runtime::retry::RetryConfig;
/// use std::time::Duration;
///
/// let config = RetryConfig::standard()
///     .with_max_attempts(5)
///     .with_initial_backoff(Duration::from_millis(200));
/// assert_eq!(config.max_attempts(), 5);
/// assert_eq!(RetryConfig::disabled().max_attempts(), 1);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetryConfig {
    mode: RetryMode,
    max_attempts: u32,
    initial_backoff: Duration,
    max_backoff: Duration,
}

impl RetryConfig {
    /// Three attempts; before retry `n` a random time of up to 2ⁿ⁻¹ seconds, at most 20.
    pub fn standard() -> Self {
        Self {
            mode: RetryMode::Standard,
            max_attempts: 3,
            initial_backoff: Duration::from_secs(1),
            max_backoff: Duration::from_secs(20),
        }
    }

    /// One attempt.
    pub fn disabled() -> Self {
        Self::standard().with_max_attempts(1)
    }

    /// How the client retries.
    pub fn with_retry_mode(mut self, mode: RetryMode) -> Self {
        self.mode = mode;
        self
    }

    /// How often to try, the first time included. Zero counts as one.
    pub fn with_max_attempts(mut self, max_attempts: u32) -> Self {
        self.max_attempts = max_attempts.max(1);
        self
    }

    /// The longest wait before the first retry. It doubles with each further one.
    pub fn with_initial_backoff(mut self, initial_backoff: Duration) -> Self {
        self.initial_backoff = initial_backoff;
        self
    }

    /// The longest wait before any retry, also when the service asks for more.
    pub fn with_max_backoff(mut self, max_backoff: Duration) -> Self {
        self.max_backoff = max_backoff;
        self
    }

    /// How the client retries.
    pub fn mode(&self) -> RetryMode {
        self.mode
    }

    /// How often to try, the first time included.
    pub fn max_attempts(&self) -> u32 {
        self.max_attempts
    }

    /// The longest wait before the first retry.
    pub fn initial_backoff(&self) -> Duration {
        self.initial_backoff
    }

    /// The longest wait before any retry.
    pub fn max_backoff(&self) -> Duration {
        self.max_backoff
    }

    /// Whether there is more than one attempt.
    pub fn has_retry(&self) -> bool {
        self.max_attempts > 1
    }
}

impl Default for RetryConfig {
    fn default() -> Self {
        Self::standard()
    }
}
