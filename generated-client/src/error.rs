// Generated from the service's model: changes are lost at the next run.

//! Errors: [`SdkError`] of one call, and [`Error`], any failure of the service's client.

use std::fmt;
use smithy_runtime::operation::downcast_error;

pub use smithy_runtime::error::{
    BoxError, BuildError, ConnectorError, DisplayErrorContext, ErrorMetadata,
    ProvideErrorMetadata, ResponseMetadata, SdkError, Unhandled,
};
use smithy_runtime::error::Failure;

/// Any failure of a call to the service, for programs that pass errors on.
///
/// Every [`SdkError`] and every operation's error turns into it with `?`.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// Your credentials do not permit this action, or not on this resource.
    AccessDeniedException(crate::types::error::AccessDeniedException),
    /// The request clashes with the present state of the resource, for example because other resources
    /// still depend on it.
    ConflictException(crate::types::error::ConflictException),
    /// Something failed inside the service. Try again; if that does not help, turn to AWS Support.
    InternalServiceException(crate::types::error::InternalServiceException),
    /// No resource matches the identifier in the request.
    ResourceNotFoundException(crate::types::error::ResourceNotFoundException),
    /// The request would take you beyond one of your service quotas.
    ServiceQuotaExceededException(crate::types::error::ServiceQuotaExceededException),
    /// Requests are arriving faster than the service admits. Wait a little, then try again.
    ThrottlingException(crate::types::error::ThrottlingException),
    /// A parameter of the request is missing or does not meet its constraints.
    ValidationException(crate::types::error::ValidationException),
    /// An error that the model does not list, or a failure that did not come from the
    /// service.
    Unhandled(Unhandled),
}

impl<T: Failure> From<T> for Error {
    fn from(failure: T) -> Self {
        let error = match failure.into_failure() {
            Ok(error) => error,
            Err(error) => return Self::Unhandled(error),
        };
        let error = match downcast_error(error) {
            Ok(error) => return Self::AccessDeniedException(error),
            Err(error) => error,
        };
        let error = match downcast_error(error) {
            Ok(error) => return Self::ConflictException(error),
            Err(error) => error,
        };
        let error = match downcast_error(error) {
            Ok(error) => return Self::InternalServiceException(error),
            Err(error) => error,
        };
        let error = match downcast_error(error) {
            Ok(error) => return Self::ResourceNotFoundException(error),
            Err(error) => error,
        };
        let error = match downcast_error(error) {
            Ok(error) => return Self::ServiceQuotaExceededException(error),
            Err(error) => error,
        };
        let error = match downcast_error(error) {
            Ok(error) => return Self::ThrottlingException(error),
            Err(error) => error,
        };
        let error = match downcast_error(error) {
            Ok(error) => return Self::ValidationException(error),
            Err(error) => error,
        };
        Self::Unhandled(error.into())
    }
}

impl ProvideErrorMetadata for Error {
    fn meta(&self) -> &ErrorMetadata {
        match self {
            Self::AccessDeniedException(error) => error.meta(),
            Self::ConflictException(error) => error.meta(),
            Self::InternalServiceException(error) => error.meta(),
            Self::ResourceNotFoundException(error) => error.meta(),
            Self::ServiceQuotaExceededException(error) => error.meta(),
            Self::ThrottlingException(error) => error.meta(),
            Self::ValidationException(error) => error.meta(),
            Self::Unhandled(error) => error.meta(),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AccessDeniedException(error) => error.fmt(f),
            Self::ConflictException(error) => error.fmt(f),
            Self::InternalServiceException(error) => error.fmt(f),
            Self::ResourceNotFoundException(error) => error.fmt(f),
            Self::ServiceQuotaExceededException(error) => error.fmt(f),
            Self::ThrottlingException(error) => error.fmt(f),
            Self::ValidationException(error) => error.fmt(f),
            Self::Unhandled(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Unhandled(error) => error.source(),
            _ => None,
        }
    }
}
