// Generated from the service's model: changes are lost at the next run.

//! Deletes the description of a custom algorithm; the images in Amazon ECR stay. The call fails
//! with `ConflictException` while something depends on the algorithm, so take back its associations
//! with
//! [`DeleteConfiguredModelAlgorithmAssociation`](crate::Client::delete_configured_model_algorithm_association)
//! beforehand.
//!
//! # Request
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .delete_configured_model_algorithm()
//!     // required
//!     .configured_model_algorithm_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:configured-model-algorithm/example")
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`configured_model_algorithm_arn`](builders::DeleteConfiguredModelAlgorithmFluentBuilder::configured_model_algorithm_arn) (`configuredModelAlgorithmArn`): `String`, **required**\
//!   ARN of the configured model algorithm to delete, as returned by
//!   [`CreateConfiguredModelAlgorithm`](crate::Client::create_configured_model_algorithm) or
//!   [`ListConfiguredModelAlgorithms`](crate::Client::list_configured_model_algorithms).\
//!   Length: 20 to 2048 characters. ARN of: `ConfiguredModelAlgorithm`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-model-algorithm/[-a-zA-Z0-9_/.]+$`
//!
//! # Response
//!
//! [`DeleteConfiguredModelAlgorithmOutput`], which has no members.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`DeleteConfiguredModelAlgorithmError`] inside
//! [`SdkError::ServiceError`](crate::error::SdkError::ServiceError):
//!
//! - [`ConflictException`](crate::types::error::ConflictException) (HTTP 409)\
//!   The request clashes with the present state of the resource, for example because other resources
//!   still depend on it.
//! - [`ValidationException`](crate::types::error::ValidationException) (HTTP 400)\
//!   A parameter of the request is missing or does not meet its constraints.
//! - [`AccessDeniedException`](crate::types::error::AccessDeniedException) (HTTP 403)\
//!   Your credentials do not permit this action, or not on this resource.
//! - [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException) (HTTP 404)\
//!   No resource matches the identifier in the request.
//! - [`ThrottlingException`](crate::types::error::ThrottlingException) (HTTP 429)\
//!   Requests are arriving faster than the service admits. Wait a little, then try again.
//!
//! # HTTP
//!
//! `DELETE /configured-model-algorithms/{configuredModelAlgorithmArn}`
//!
//! It is idempotent: a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/DeleteConfiguredModelAlgorithm).

use crate::types::error::{
    AccessDeniedException, ConflictException, ResourceNotFoundException,
    ThrottlingException, ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};

/// The operation `DeleteConfiguredModelAlgorithm`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct DeleteConfiguredModelAlgorithm;

/// The parameters of
/// [`DeleteConfiguredModelAlgorithm`](crate::Client::delete_configured_model_algorithm).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteConfiguredModelAlgorithmInput {
    /// ARN of the configured model algorithm to delete, as returned by
    /// [`CreateConfiguredModelAlgorithm`](crate::Client::create_configured_model_algorithm) or
    /// [`ListConfiguredModelAlgorithms`](crate::Client::list_configured_model_algorithms).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-model-algorithm/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredModelAlgorithm`
    pub configured_model_algorithm_arn: Option<String>,
}

impl DeleteConfiguredModelAlgorithmInput {
    /// Starts building a `DeleteConfiguredModelAlgorithmInput`.
    #[inline]
    pub fn builder() -> DeleteConfiguredModelAlgorithmInputBuilder {
        DeleteConfiguredModelAlgorithmInputBuilder::default()
    }

    /// ARN of the configured model algorithm to delete, as returned by
    /// [`CreateConfiguredModelAlgorithm`](crate::Client::create_configured_model_algorithm) or
    /// [`ListConfiguredModelAlgorithms`](crate::Client::list_configured_model_algorithms).
    #[inline]
    pub fn configured_model_algorithm_arn(&self) -> Option<&str> {
        self.configured_model_algorithm_arn.as_deref()
    }
}

/// The output of [`DeleteConfiguredModelAlgorithm`](crate::Client::delete_configured_model_algorithm): nothing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteConfiguredModelAlgorithmOutput {
    pub(crate) _meta: ResponseMetadata,
}

impl DeleteConfiguredModelAlgorithmOutput {
    /// Starts building a `DeleteConfiguredModelAlgorithmOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::DeleteConfiguredModelAlgorithmOutputBuilder {
        builders::DeleteConfiguredModelAlgorithmOutputBuilder::default()
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`delete_configured_model_algorithm`](crate::Client::delete_configured_model_algorithm) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum DeleteConfiguredModelAlgorithmError {
    /// The request clashes with the present state of the resource, for example because other resources
    /// still depend on it.
    ConflictException(ConflictException),
    /// A parameter of the request is missing or does not meet its constraints.
    ValidationException(ValidationException),
    /// Your credentials do not permit this action, or not on this resource.
    AccessDeniedException(AccessDeniedException),
    /// No resource matches the identifier in the request.
    ResourceNotFoundException(ResourceNotFoundException),
    /// Requests are arriving faster than the service admits. Wait a little, then try again.
    ThrottlingException(ThrottlingException),
    /// An error that the model does not list; its code and message are in its metadata.
    Unhandled(Unhandled),
}

impl DeleteConfiguredModelAlgorithmError {
    /// Whether this is [`Self::ConflictException`].
    #[inline]
    pub fn is_conflict_exception(&self) -> bool {
        matches!(self, Self::ConflictException(_))
    }

    /// Whether this is [`Self::ValidationException`].
    #[inline]
    pub fn is_validation_exception(&self) -> bool {
        matches!(self, Self::ValidationException(_))
    }

    /// Whether this is [`Self::AccessDeniedException`].
    #[inline]
    pub fn is_access_denied_exception(&self) -> bool {
        matches!(self, Self::AccessDeniedException(_))
    }

    /// Whether this is [`Self::ResourceNotFoundException`].
    #[inline]
    pub fn is_resource_not_found_exception(&self) -> bool {
        matches!(self, Self::ResourceNotFoundException(_))
    }

    /// Whether this is [`Self::ThrottlingException`].
    #[inline]
    pub fn is_throttling_exception(&self) -> bool {
        matches!(self, Self::ThrottlingException(_))
    }
}

/// A request to [`DeleteConfiguredModelAlgorithm`](crate::Client::delete_configured_model_algorithm).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteConfiguredModelAlgorithmFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: DeleteConfiguredModelAlgorithmInput,
}

/// Builds a [`DeleteConfiguredModelAlgorithmInput`], without a client.
pub type DeleteConfiguredModelAlgorithmInputBuilder = DeleteConfiguredModelAlgorithmFluentBuilder<
    (),
>;

impl<C> DeleteConfiguredModelAlgorithmFluentBuilder<C> {
    /// ARN of the configured model algorithm to delete, as returned by
    /// [`CreateConfiguredModelAlgorithm`](crate::Client::create_configured_model_algorithm) or
    /// [`ListConfiguredModelAlgorithms`](crate::Client::list_configured_model_algorithms).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-model-algorithm/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredModelAlgorithm`
    pub fn configured_model_algorithm_arn(mut self, input: impl Into<String>) -> Self {
        self.input.configured_model_algorithm_arn = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `configured_model_algorithm_arn`.
    pub fn set_configured_model_algorithm_arn(mut self, input: Option<String>) -> Self {
        self.input.configured_model_algorithm_arn = input;
        self
    }
}

impl DeleteConfiguredModelAlgorithmFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`DeleteConfiguredModelAlgorithmError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<DeleteConfiguredModelAlgorithm> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<DeleteConfiguredModelAlgorithm> {
        Customize::new(self.call, self.input)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{
        DeleteConfiguredModelAlgorithmFluentBuilder,
        DeleteConfiguredModelAlgorithmInputBuilder,
    };
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::DeleteConfiguredModelAlgorithmOutputBuilder;
}
