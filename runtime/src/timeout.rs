//! Limits of time: how long to connect, to wait for data, for an attempt and for a call.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

use crate::error::{TimeoutError, TimeoutKind};
use crate::time::{AsyncSleep, SharedAsyncSleep};

/// How long to connect when nothing else is set.
pub(crate) const DEFAULT_CONNECT: Duration = Duration::from_millis(3100);

/// The limits of time of a call. What is not set has no limit, except connecting: 3.1 seconds.
///
/// ```
/// use smithy_runtime::timeout::TimeoutConfig;
/// use std::time::Duration;
///
/// let timeouts = TimeoutConfig::builder()
///     .operation_timeout(Duration::from_secs(30))
///     .operation_attempt_timeout(Duration::from_secs(10))
///     .build();
/// assert_eq!(timeouts.operation_timeout(), Some(Duration::from_secs(30)));
/// assert_eq!(timeouts.connect_timeout(), Some(Duration::from_millis(3100)));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TimeoutConfig {
    connect: Limit,
    read: Limit,
    attempt: Limit,
    operation: Limit,
}

/// Whether and how a limit is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Limit {
    #[default]
    Unset,
    Disabled,
    After(Duration),
}

impl Limit {
    fn or(self, other: Self) -> Self {
        match self {
            Self::Unset => other,
            set => set,
        }
    }

    fn get(self) -> Option<Duration> {
        match self {
            Self::After(limit) => Some(limit),
            Self::Unset | Self::Disabled => None,
        }
    }
}

impl From<Option<Duration>> for Limit {
    fn from(limit: Option<Duration>) -> Self {
        limit.map_or(Self::Unset, Self::After)
    }
}

impl TimeoutConfig {
    /// Starts with nothing set.
    pub fn builder() -> TimeoutConfigBuilder {
        TimeoutConfigBuilder::default()
    }

    /// No limit at all, not even for connecting.
    pub fn disabled() -> Self {
        Self {
            connect: Limit::Disabled,
            read: Limit::Disabled,
            attempt: Limit::Disabled,
            operation: Limit::Disabled,
        }
    }

    /// Goes on from these settings.
    pub fn to_builder(&self) -> TimeoutConfigBuilder {
        TimeoutConfigBuilder(self.clone())
    }

    /// How long connecting may take, TLS included.
    pub fn connect_timeout(&self) -> Option<Duration> {
        self.connect.or(Limit::After(DEFAULT_CONNECT)).get()
    }

    /// How long the service may take to the head of its response, counted from when the request is
    /// handed to the transport, and between two pieces of its body; of a streamed one, while the program
    /// waits for it. Events may be silent for longer.
    pub fn read_timeout(&self) -> Option<Duration> {
        self.read.get()
    }

    /// How long one attempt may take, from sending the request to the end of the response (to its
    /// head, where the operation streams its output).
    pub fn operation_attempt_timeout(&self) -> Option<Duration> {
        self.attempt.get()
    }

    /// How long the whole call may take, with all attempts and the waits between them.
    pub fn operation_timeout(&self) -> Option<Duration> {
        self.operation.get()
    }

    /// Whether a limit is set that needs a timer of the client's own.
    pub(crate) fn needs_timer(&self) -> bool {
        [self.read, self.attempt, self.operation]
            .iter()
            .any(|limit| limit.get().is_some())
    }

    /// What is not set here, as `weaker` sets it.
    pub(crate) fn or(&self, weaker: &Self) -> Self {
        Self {
            connect: self.connect.or(weaker.connect),
            read: self.read.or(weaker.read),
            attempt: self.attempt.or(weaker.attempt),
            operation: self.operation.or(weaker.operation),
        }
    }
}

/// Builds a [`TimeoutConfig`].
#[derive(Clone, Debug, Default)]
pub struct TimeoutConfigBuilder(TimeoutConfig);

macro_rules! limits {
    ($($(#[$doc:meta])* $name:ident, $set:ident, $disable:ident: $field:ident;)*) => {$(
        $(#[$doc])*
        pub fn $name(mut self, limit: Duration) -> Self {
            self.0.$field = Limit::After(limit);
            self
        }

        /// As the method without `set_`; `None` leaves the setting to weaker sources.
        pub fn $set(&mut self, limit: Option<Duration>) -> &mut Self {
            self.0.$field = limit.into();
            self
        }

        /// No limit, whatever weaker sources say.
        pub fn $disable(mut self) -> Self {
            self.0.$field = Limit::Disabled;
            self
        }
    )*};
}

impl TimeoutConfigBuilder {
    limits! {
        /// How long connecting may take, TLS included. Default 3.1 seconds.
        connect_timeout, set_connect_timeout, disable_connect_timeout: connect;
        /// How long the service may take to the head of its response, and between two pieces of
        /// its body. Default: no limit.
        read_timeout, set_read_timeout, disable_read_timeout: read;
        /// How long one attempt may take. Default: no limit.
        operation_attempt_timeout, set_operation_attempt_timeout,
            disable_operation_attempt_timeout: attempt;
        /// How long the whole call may take, retries included. Default: no limit.
        operation_timeout, set_operation_timeout, disable_operation_timeout: operation;
    }

    /// The settings.
    pub fn build(self) -> TimeoutConfig {
        self.0
    }
}

/// Runs `future` for at most `limit`. Without a limit no timer is made.
///
/// The future is borrowed: moved in, every level of the call loop would hold it twice.
pub(crate) async fn limited<T>(
    sleep: Option<&SharedAsyncSleep>,
    kind: TimeoutKind,
    limit: Option<Duration>,
    mut future: Pin<&mut (impl Future<Output = T> + ?Sized)>,
) -> Result<T, TimeoutError> {
    let (Some(sleep), Some(limit)) = (sleep, limit) else {
        return Ok(future.await);
    };
    let mut timer = sleep.sleep(limit);
    poll_fn(|cx| {
        if let Poll::Ready(value) = future.as_mut().poll(cx) {
            return Poll::Ready(Ok(value));
        }
        Pin::new(&mut timer)
            .poll(cx)
            .map(|()| Err(TimeoutError::new(kind, limit)))
    })
    .await
}
