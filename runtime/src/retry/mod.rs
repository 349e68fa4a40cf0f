//! Retries: which failures are worth another attempt, how long to wait, and when to stop.

mod backoff;
mod budget;
pub mod classifiers;
mod classify;
mod partition;
mod rate;

use std::time::Duration;

pub(crate) use self::backoff::{delay, retry_after};
pub use self::classifiers::{ClassifyRetry, RetryAction};
pub(crate) use self::classify::{Reason, service_error};
pub(crate) use self::partition::Quota;
pub use self::partition::RetryPartition;

/// How a client retries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryMode {
    /// Exponential backoff with jitter, within a budget that all calls of a client share.
    Standard,
    /// As [`Standard`](Self::Standard); and once the service asked for fewer requests, every attempt
    /// of the client waits until its measured rate allows it, also the first one of a call.
    Adaptive,
}

/// What becomes of a connection whose call failed.
///
/// Accepted for programs that set it, and of no effect: a connection that broke, or whose call was
/// given up for a timeout, is never used again; one that brought an error of the service always is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReconnectMode {
    /// Connect anew after a failure that may pass.
    #[default]
    ReconnectOnTransientError,
    /// Keep the connection.
    ReuseAllConnections,
}

/// What kind of failure another attempt is for. It decides what that costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The exchange broke, or took too long.
    TransientError,
    /// The service asks for fewer requests.
    ThrottlingError,
    /// The service failed.
    ServerError,
    /// The request is wrong, and may not be the next time.
    ClientError,
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
/// Clients share one budget if they have the same [`RetryPartition`]. Programs can decide on failures
/// that they know better: see [`classifiers`].
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
    reconnect_mode: ReconnectMode,
    static_base: bool,
}

impl RetryConfig {
    /// Three attempts; before retry `n` a random time of up to 2ⁿ⁻¹ seconds, at most 20.
    pub fn standard() -> Self {
        Self {
            mode: RetryMode::Standard,
            max_attempts: 3,
            initial_backoff: Duration::from_secs(1),
            max_backoff: Duration::from_secs(20),
            reconnect_mode: ReconnectMode::default(),
            static_base: false,
        }
    }

    /// As [`standard`](Self::standard), and with a limit on the rate of sending, which the client finds
    /// by itself.
    ///
    /// It does nothing until the service asks for fewer requests. From then on the rate falls to 0.7 of
    /// what was measured whenever the service asks again, and grows along a cubic curve otherwise: fast
    /// at first, slowly near the rate at which it was asked, then faster. It is at least one request in
    /// two seconds. All calls of a client share it, whatever they call; so it suits clients that use one
    /// resource.
    pub fn adaptive() -> Self {
        Self {
            mode: RetryMode::Adaptive,
            ..Self::standard()
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

    /// Accepted, and of no effect: see [`ReconnectMode`].
    pub fn with_reconnect_mode(mut self, reconnect_mode: ReconnectMode) -> Self {
        self.reconnect_mode = reconnect_mode;
        self
    }

    /// Whether to wait for the whole of each backoff, in place of a random part of it. For tests: clients
    /// that failed together would come back together. Default: no.
    pub fn with_use_static_exponential_base(mut self, use_static_exponential_base: bool) -> Self {
        self.static_base = use_static_exponential_base;
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

    /// As it was set; it has no effect.
    pub fn reconnect_mode(&self) -> ReconnectMode {
        self.reconnect_mode
    }

    /// Whether waits are no random part of the backoff, but all of it.
    pub fn use_static_exponential_base(&self) -> bool {
        self.static_base
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
