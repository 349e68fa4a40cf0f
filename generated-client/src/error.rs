// Generated from the service's model: changes are lost at the next run.

//! Errors: [`SdkError`] of one call, and [`Error`], any failure of the service's client.

use crate::types::error::{
    AccessDeniedException, ConflictException, InternalServiceException,
    ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
    ValidationException,
};

pub use smithy_runtime::error::{
    BoxError, BuildError, ConnectorError, DisplayErrorContext, ErrorMetadata,
    ProvideErrorMetadata, ResponseMetadata, SdkError, Unhandled,
};

pub use smithy_runtime::client::waiters::error::WaiterError;

/// Any failure of a call to the service, for programs that pass errors on.
///
/// Every [`SdkError`] and every operation's error turns into it with `?`.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// Your credentials do not permit this action, or not on this resource.
    AccessDeniedException(AccessDeniedException),
    /// The request clashes with the present state of the resource, for example because other resources
    /// still depend on it.
    ConflictException(ConflictException),
    /// Something failed inside the service. Try again; if that does not help, turn to AWS Support.
    InternalServiceException(InternalServiceException),
    /// No resource matches the identifier in the request.
    ResourceNotFoundException(ResourceNotFoundException),
    /// The request would take you beyond one of your service quotas.
    ServiceQuotaExceededException(ServiceQuotaExceededException),
    /// Requests are arriving faster than the service admits. Wait a little, then try again.
    ThrottlingException(ThrottlingException),
    /// A parameter of the request is missing or does not meet its constraints.
    ValidationException(ValidationException),
    /// An error that the model does not list, or a failure that did not come from the
    /// service.
    Unhandled(Unhandled),
}
