//! What a call can fail with, by the step that failed.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use crate::http::Response;
use crate::operation::{ModeledError, OperationError};

use super::{BuildError, ErrorMetadata, ProvideErrorMetadata};

/// Any error that can pass between threads.
pub type BoxError = Box<dyn Error + Send + Sync>;

/// Why a call failed.
///
/// `E` is the error enum of the operation, `R` the raw response.
#[derive(Debug)]
#[non_exhaustive]
pub enum SdkError<E, R = Response> {
    /// The request could not be made: a missing label, no region, no credentials. Nothing was sent.
    ConstructionFailure(ConstructionFailure),
    /// No answer came in time. The request may have been carried out.
    TimeoutError(TimeoutError),
    /// The request could not be sent, or the connection broke. It may have been carried out.
    DispatchFailure(DispatchFailure),
    /// A response came that could not be read.
    ResponseError(ResponseError<R>),
    /// The service refused.
    ServiceError(ServiceError<E, R>),
}

/// The request could not be made.
#[derive(Debug)]
pub struct ConstructionFailure {
    source: BoxError,
}

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
}

/// The request could not be sent, or the connection broke.
#[derive(Debug)]
pub struct DispatchFailure {
    error: ConnectorError,
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

/// A response came that could not be read.
#[derive(Debug)]
pub struct ResponseError<R> {
    source: BoxError,
    /// Boxed: results of calls stay small.
    raw: Box<R>,
}

/// The service refused.
#[derive(Debug)]
pub struct ServiceError<E, R> {
    source: Box<E>,
    raw: Box<R>,
}

/// An error that the model does not list for the operation.
///
/// Its code and message are in its metadata.
#[derive(Debug)]
pub struct Unhandled {
    meta: ErrorMetadata,
    source: Option<BoxError>,
}

impl ConstructionFailure {
    /// The request could not be made because of `source`.
    pub fn new(source: impl Into<BoxError>) -> Self {
        Self {
            source: source.into(),
        }
    }

    /// What the request could not be made because of: often a
    /// [`PrepareError`](super::PrepareError) or a [`WriteError`](crate::serde::WriteError).
    pub fn cause(&self) -> &(dyn Error + Send + Sync + 'static) {
        &*self.source
    }

    /// The same, owned.
    pub fn into_source(self) -> BoxError {
        self.source
    }
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

impl DispatchFailure {
    /// What the transport failed with.
    pub fn as_connector_error(&self) -> &ConnectorError {
        &self.error
    }

    /// Whether connecting, sending or receiving failed.
    pub fn is_io(&self) -> bool {
        self.error.is_io()
    }

    /// Whether a limit of time was passed.
    pub fn is_timeout(&self) -> bool {
        self.error.is_timeout()
    }
}

impl<R> ResponseError<R> {
    /// The raw response.
    pub fn raw(&self) -> &R {
        &self.raw
    }
}

impl<E, R> ServiceError<E, R> {
    /// The operation's error.
    pub fn err(&self) -> &E {
        &self.source
    }

    /// The operation's error.
    pub fn into_err(self) -> E {
        *self.source
    }

    /// The raw response.
    pub fn raw(&self) -> &R {
        &self.raw
    }

    /// The raw response.
    pub fn into_raw(self) -> R {
        *self.raw
    }
}

impl<E, R> SdkError<E, R> {
    /// The request could not be made because of `source`.
    pub fn construction_failure(source: impl Into<BoxError>) -> Self {
        Self::ConstructionFailure(ConstructionFailure::new(source))
    }

    /// A limit of time was passed.
    pub fn timeout_error(kind: TimeoutKind, limit: Duration) -> Self {
        Self::TimeoutError(TimeoutError::new(kind, limit))
    }

    /// The transport failed.
    pub fn dispatch_failure(error: ConnectorError) -> Self {
        Self::DispatchFailure(DispatchFailure { error })
    }

    /// A response could not be read because of `source`.
    pub fn response_error(source: impl Into<BoxError>, raw: R) -> Self {
        Self::ResponseError(ResponseError {
            source: source.into(),
            raw: Box::new(raw),
        })
    }

    /// The service refused with `source`.
    pub fn service_error(source: E, raw: R) -> Self {
        Self::ServiceError(ServiceError {
            source: Box::new(source),
            raw: Box::new(raw),
        })
    }

    /// The operation's error, if the service refused.
    pub fn as_service_error(&self) -> Option<&E> {
        match self {
            Self::ServiceError(error) => Some(&error.source),
            _ => None,
        }
    }

    /// The kind of failure, for logs.
    #[cfg(feature = "tracing")]
    pub(crate) fn kind_name(&self) -> &'static str {
        match self {
            Self::ConstructionFailure(_) => "construction failure",
            Self::TimeoutError(_) => "timeout",
            Self::DispatchFailure(_) => "dispatch failure",
            Self::ResponseError(_) => "response error",
            Self::ServiceError(_) => "service error",
        }
    }

    /// The raw response, if one came.
    pub fn raw_response(&self) -> Option<&R> {
        match self {
            Self::ServiceError(error) => Some(&error.raw),
            Self::ResponseError(error) => Some(&error.raw),
            _ => None,
        }
    }

    /// The same error with the operation's error changed.
    pub fn map_service_error<F>(self, map: impl FnOnce(E) -> F) -> SdkError<F, R> {
        match self {
            Self::ConstructionFailure(error) => SdkError::ConstructionFailure(error),
            Self::TimeoutError(error) => SdkError::TimeoutError(error),
            Self::DispatchFailure(error) => SdkError::DispatchFailure(error),
            Self::ResponseError(error) => SdkError::ResponseError(error),
            Self::ServiceError(error) => SdkError::ServiceError(ServiceError {
                source: Box::new(map(*error.source)),
                raw: error.raw,
            }),
        }
    }
}

impl<E: OperationError, R: fmt::Debug + Send + Sync + 'static> SdkError<E, R> {
    /// The operation's error; any other failure becomes its `Unhandled` variant.
    pub fn into_service_error(self) -> E {
        match self {
            Self::ServiceError(error) => *error.source,
            other => E::from_unhandled(Unhandled::from_source(Box::new(other))),
        }
    }
}

impl<E: Error + 'static, R: fmt::Debug> fmt::Display for SdkError<E, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ConstructionFailure(error) => {
                write!(f, "the request could not be made: {}", error.source)
            }
            Self::TimeoutError(error) => write!(f, "{error}"),
            Self::DispatchFailure(error) => write!(f, "{}", error.error),
            Self::ResponseError(error) => {
                write!(f, "the response could not be read: {}", error.source)
            }
            Self::ServiceError(error) => write!(f, "{}", error.source),
        }
    }
}

impl<E: Error + 'static, R: fmt::Debug> Error for SdkError<E, R> {
    /// The facts of the failure are in its `Display`; the source is what lies beneath.
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::ConstructionFailure(error) => error.source.source(),
            Self::TimeoutError(_) => None,
            Self::DispatchFailure(error) => error.error.source(),
            Self::ResponseError(error) => error.source.source(),
            Self::ServiceError(error) => error.source.source(),
        }
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

impl Unhandled {
    /// An error of the service that the model does not list.
    pub fn new(meta: ErrorMetadata) -> Self {
        Self { meta, source: None }
    }

    /// An error that did not come from the service.
    pub fn from_source(source: BoxError) -> Self {
        Self {
            meta: ErrorMetadata::default(),
            source: Some(source),
        }
    }

    /// Code, message, request id and status, as far as the response had them.
    pub fn meta(&self) -> &ErrorMetadata {
        &self.meta
    }
}

/// A modelled error where the model does not list it: what it told is kept.
impl From<Box<dyn ModeledError>> for Unhandled {
    fn from(error: Box<dyn ModeledError>) -> Self {
        Self::new(error.error_metadata().clone())
    }
}

impl fmt::Display for Unhandled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.source {
            Some(source) => source.fmt(f),
            None => self.meta.fmt(f),
        }
    }
}

impl Error for Unhandled {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_ref()?.source()
    }
}

impl<E: ProvideErrorMetadata, R> ProvideErrorMetadata for SdkError<E, R> {
    fn meta(&self) -> &ErrorMetadata {
        static NONE: ErrorMetadata = ErrorMetadata::NONE;
        match self {
            Self::ServiceError(error) => error.source.meta(),
            _ => &NONE,
        }
    }
}

/// What the crate-level `Error` of an emitted crate can be made from.
pub trait Failure {
    /// The modelled error that it is, else the unhandled one.
    fn into_failure(self) -> Result<Box<dyn ModeledError>, Unhandled>;
}

impl<E: OperationError, R: fmt::Debug + Send + Sync + 'static> Failure for SdkError<E, R> {
    fn into_failure(self) -> Result<Box<dyn ModeledError>, Unhandled> {
        self.into_service_error().into_inner()
    }
}

impl Failure for BuildError {
    fn into_failure(self) -> Result<Box<dyn ModeledError>, Unhandled> {
        Err(Unhandled::from_source(Box::new(self)))
    }
}
