//! What a transport fails with, and limits of time that are passed.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use crate::retry::ErrorKind;

use super::BoxError;

/// No answer came in time.
#[derive(Debug)]
pub struct TimeoutError {
    kind: TimeoutKind,
    limit: Duration,
}

/// Which limit was passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeoutKind {
    /// Time to connect.
    Connect,
    /// Time to the first byte of the response, or between two reads of its body.
    Read,
    /// Time for one attempt.
    Attempt,
    /// Time for the whole call, with its retries.
    Operation,
    /// How far a body may be behind the least rate: see
    /// [`stalled_stream_protection`](crate::stalled_stream_protection).
    StalledStream,
}

/// What a transport failed with.
#[derive(Debug)]
pub struct ConnectorError {
    kind: DispatchKind,
    source: BoxError,
}

/// What kind of failure a transport had; it decides on retries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DispatchKind {
    /// A limit of time was passed.
    Timeout(TimeoutKind, Duration),
    /// Connecting, sending or receiving failed: worth another try.
    Io,
    /// The request is not one that can be sent: never tried again.
    User,
    /// Anything else: never tried again.
    Other,
}

impl TimeoutError {
    /// `limit` was passed.
    pub fn new(kind: TimeoutKind, limit: Duration) -> Self {
        Self { kind, limit }
    }

    /// Which limit was passed.
    pub fn kind(&self) -> TimeoutKind {
        self.kind
    }

    /// How long the limit is.
    pub fn limit(&self) -> Duration {
        self.limit
    }
}

impl ConnectorError {
    /// A failure of this kind, caused by `source`.
    pub fn new(kind: DispatchKind, source: impl Into<BoxError>) -> Self {
        Self {
            kind,
            source: source.into(),
        }
    }

    /// Connecting, sending or receiving failed.
    pub fn io(source: impl Into<BoxError>) -> Self {
        Self::new(DispatchKind::Io, source)
    }

    /// The request is not one that can be sent.
    pub fn user(source: impl Into<BoxError>) -> Self {
        Self::new(DispatchKind::User, source)
    }

    /// The transport failed. With a kind other than [`ErrorKind::ClientError`] another attempt may succeed, as after
    /// [`io`](Self::io).
    pub fn other(source: BoxError, kind: Option<ErrorKind>) -> Self {
        match kind {
            None | Some(ErrorKind::ClientError) => Self::new(DispatchKind::Other, source),
            Some(_) => Self::io(source),
        }
    }

    /// A limit of time was passed.
    pub fn timeout(kind: TimeoutKind, limit: Duration) -> Self {
        Self::new(
            DispatchKind::Timeout(kind, limit),
            TimeoutError { kind, limit },
        )
    }

    /// What kind of failure it was.
    pub fn kind(&self) -> DispatchKind {
        self.kind
    }

    /// Whether connecting, sending or receiving failed.
    pub fn is_io(&self) -> bool {
        self.kind == DispatchKind::Io
    }

    /// Whether a limit of time was passed.
    pub fn is_timeout(&self) -> bool {
        matches!(self.kind, DispatchKind::Timeout(..))
    }

    /// Whether the request is not one that can be sent.
    pub fn is_user(&self) -> bool {
        self.kind == DispatchKind::User
    }
}

impl fmt::Display for TimeoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (what, limit) = (self.kind, self.limit);
        match what {
            TimeoutKind::Connect => write!(f, "no connection within {limit:?}"),
            TimeoutKind::Read => write!(f, "no data from the service within {limit:?}"),
            TimeoutKind::Attempt => write!(f, "the attempt took longer than {limit:?}"),
            TimeoutKind::Operation => {
                write!(f, "the call took longer than {limit:?}, retries included")
            }
            TimeoutKind::StalledStream => write!(f, "a stream carried nothing for {limit:?}"),
        }
    }
}

impl Error for TimeoutError {}

impl fmt::Display for ConnectorError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            DispatchKind::Timeout(..) => return self.source.fmt(f),
            DispatchKind::Io => write!(f, "the exchange with the service broke: {}", self.source),
            DispatchKind::User => write!(f, "the request cannot be sent: {}", self.source),
            DispatchKind::Other => write!(f, "the transport failed: {}", self.source),
        }?;
        match root(&*self.source) {
            Some(cause) => write!(f, " ({cause})"),
            None => Ok(()),
        }
    }
}

/// What lies deepest: transports say `error sending request` and keep the cause beneath.
fn root<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a (dyn Error + 'static)> {
    let mut root = error.source()?;
    while let Some(cause) = root.source() {
        root = cause;
    }
    Some(root)
}

impl Error for ConnectorError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.source()
    }
}
