// Generated from the service's model: changes are lost at the next run.

//! The errors that the service answers with.

use smithy_runtime::error::ErrorMetadata;

/// Builders of errors, with the feature `test-util`.
pub mod builders {
    #[cfg(feature = "test-util")]
    pub use crate::test_util::error::{
        AccessDeniedExceptionBuilder, ConflictExceptionBuilder,
        InternalServiceExceptionBuilder, ResourceNotFoundExceptionBuilder,
        ServiceQuotaExceededExceptionBuilder, ThrottlingExceptionBuilder,
        ValidationExceptionBuilder,
    };
}

/// Your credentials do not permit this action, or not on this resource.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessDeniedException {
    /// What went wrong, in words meant for people.
    ///
    /// - Always present
    pub message: String,
    pub(crate) _meta: ErrorMetadata,
}

impl AccessDeniedException {
    /// Starts building an `AccessDeniedException`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::AccessDeniedExceptionBuilder {
        builders::AccessDeniedExceptionBuilder::default()
    }

    /// The message of the service.
    #[inline]
    pub fn message(&self) -> Option<&str> {
        Some(self.message.as_str())
            .filter(|text| !text.is_empty())
            .or_else(|| self._meta.message())
    }
}

/// The request clashes with the present state of the resource, for example because other resources
/// still depend on it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConflictException {
    /// What went wrong, in words meant for people.
    ///
    /// - Always present
    pub message: String,
    pub(crate) _meta: ErrorMetadata,
}

impl ConflictException {
    /// Starts building a `ConflictException`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::ConflictExceptionBuilder {
        builders::ConflictExceptionBuilder::default()
    }

    /// The message of the service.
    #[inline]
    pub fn message(&self) -> Option<&str> {
        Some(self.message.as_str())
            .filter(|text| !text.is_empty())
            .or_else(|| self._meta.message())
    }
}

/// Something failed inside the service. Try again; if that does not help, turn to AWS Support.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InternalServiceException {
    /// What went wrong, in words meant for people.
    ///
    /// - Always present
    pub message: String,
    pub(crate) _meta: ErrorMetadata,
}

impl InternalServiceException {
    /// Starts building an `InternalServiceException`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::InternalServiceExceptionBuilder {
        builders::InternalServiceExceptionBuilder::default()
    }

    /// The message of the service.
    #[inline]
    pub fn message(&self) -> Option<&str> {
        Some(self.message.as_str())
            .filter(|text| !text.is_empty())
            .or_else(|| self._meta.message())
    }
}

/// No resource matches the identifier in the request.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResourceNotFoundException {
    /// What went wrong, in words meant for people.
    ///
    /// - Always present
    pub message: String,
    pub(crate) _meta: ErrorMetadata,
}

impl ResourceNotFoundException {
    /// Starts building a `ResourceNotFoundException`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::ResourceNotFoundExceptionBuilder {
        builders::ResourceNotFoundExceptionBuilder::default()
    }

    /// The message of the service.
    #[inline]
    pub fn message(&self) -> Option<&str> {
        Some(self.message.as_str())
            .filter(|text| !text.is_empty())
            .or_else(|| self._meta.message())
    }
}

/// The request would take you beyond one of your service quotas.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceQuotaExceededException {
    /// What went wrong, in words meant for people.
    ///
    /// - Always present
    pub message: String,
    /// Name of the quota in question.
    pub quota_name: Option<String>,
    /// What the quota allows at present.
    ///
    /// - Range: 0 to 100000
    pub quota_value: Option<f64>,
    pub(crate) _meta: ErrorMetadata,
}

impl ServiceQuotaExceededException {
    /// Starts building a `ServiceQuotaExceededException`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::ServiceQuotaExceededExceptionBuilder {
        builders::ServiceQuotaExceededExceptionBuilder::default()
    }

    /// Name of the quota in question.
    #[inline]
    pub fn quota_name(&self) -> Option<&str> {
        self.quota_name.as_deref()
    }

    /// What the quota allows at present.
    #[inline]
    pub fn quota_value(&self) -> Option<f64> {
        self.quota_value
    }

    /// The message of the service.
    #[inline]
    pub fn message(&self) -> Option<&str> {
        Some(self.message.as_str())
            .filter(|text| !text.is_empty())
            .or_else(|| self._meta.message())
    }
}

/// Requests are arriving faster than the service admits. Wait a little, then try again.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThrottlingException {
    /// What went wrong, in words meant for people.
    ///
    /// - Always present
    pub message: String,
    pub(crate) _meta: ErrorMetadata,
}

impl ThrottlingException {
    /// Starts building a `ThrottlingException`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::ThrottlingExceptionBuilder {
        builders::ThrottlingExceptionBuilder::default()
    }

    /// The message of the service.
    #[inline]
    pub fn message(&self) -> Option<&str> {
        Some(self.message.as_str())
            .filter(|text| !text.is_empty())
            .or_else(|| self._meta.message())
    }
}

/// A parameter of the request is missing or does not meet its constraints.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ValidationException {
    /// What went wrong, in words meant for people.
    ///
    /// - Always present
    pub message: String,
    pub(crate) _meta: ErrorMetadata,
}

impl ValidationException {
    /// Starts building a `ValidationException`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::ValidationExceptionBuilder {
        builders::ValidationExceptionBuilder::default()
    }

    /// The message of the service.
    #[inline]
    pub fn message(&self) -> Option<&str> {
        Some(self.message.as_str())
            .filter(|text| !text.is_empty())
            .or_else(|| self._meta.message())
    }
}
