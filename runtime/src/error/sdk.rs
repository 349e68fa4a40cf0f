//! What a call can fail with, by the step that failed.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use crate::http::Response;
use crate::operation::{OperationError, RequestId, RequestIdExt};

use super::{
    ConnectorError, ErrorMetadata, ProvideErrorMetadata, TimeoutError, TimeoutKind, Unhandled,
    extended_request_id, request_id,
};

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

/// The request could not be sent, or the connection broke.
#[derive(Debug)]
pub struct DispatchFailure {
    error: ConnectorError,
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

    /// The operation's error, to complete it.
    pub(crate) fn service_error_mut(&mut self) -> Option<&mut E> {
        match self {
            Self::ServiceError(error) => Some(&mut error.source),
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

impl<E: ProvideErrorMetadata, R> ProvideErrorMetadata for SdkError<E, R> {
    fn meta(&self) -> &ErrorMetadata {
        static NONE: ErrorMetadata = ErrorMetadata::NONE;
        match self {
            Self::ServiceError(error) => error.source.meta(),
            _ => &NONE,
        }
    }
}

impl<E> RequestId for SdkError<E> {
    /// The id in the response, if one came.
    fn request_id(&self) -> Option<&str> {
        request_id(self.raw_response()?.headers())
    }
}

impl<E> RequestIdExt for SdkError<E> {
    fn extended_request_id(&self) -> Option<&str> {
        extended_request_id(self.raw_response()?.headers())
    }
}
