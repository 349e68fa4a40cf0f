// Generated from the service's model: changes are lost at the next run.

//! Starts the deletion of the artifacts that the service keeps for a trained model. Follow it with
//! [`GetTrainedModel`](crate::Client::get_trained_model), which shows `DELETE_PENDING` and
//! `DELETE_IN_PROGRESS` meanwhile. Files that a member received by export are out of reach of this
//! call.
//!
//! > **Important:** Without `versionIdentifier` the base version loses its artifacts. Name the
//! > version if you mean a later one: a deletion cannot be taken back.
//!
//! # Request
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .delete_trained_model_output()
//!     // required
//!     .trained_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:membership/example")
//!     .membership_identifier("membership-identifier") // required
//!     .version_identifier("version-identifier")
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`trained_model_arn`](builders::DeleteTrainedModelOutputFluentBuilder::trained_model_arn) (`trainedModelArn`): `String`, **required**\
//!   ARN of the trained model whose artifacts to delete, as returned by
//!   [`CreateTrainedModel`](crate::Client::create_trained_model) or
//!   [`ListTrainedModels`](crate::Client::list_trained_models).\
//!   Length: 20 to 2048 characters. ARN of: `TrainedModel`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model/[-a-zA-Z0-9_/.]+$`
//! - [`membership_identifier`](builders::DeleteTrainedModelOutputFluentBuilder::membership_identifier) (`membershipIdentifier`): `String`, **required**\
//!   ID of the AWS Clean Rooms membership on whose behalf to delete the artifacts.\
//!   Length: exactly 36 characters.\
//!   Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
//! - [`version_identifier`](builders::DeleteTrainedModelOutputFluentBuilder::version_identifier) (`versionIdentifier`): `String`\
//!   Version of the trained model. Only the artifacts of this version are deleted; if you leave it
//!   out, those of the base version are.\
//!   Length: exactly 36 characters.\
//!   Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
//!
//! # Response
//!
//! [`DeleteTrainedModelOutputOutput`], which has no members.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`DeleteTrainedModelOutputError`] inside
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
//! `DELETE /memberships/{membershipIdentifier}/trained-models/{trainedModelArn}`
//!
//! It is idempotent: a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/DeleteTrainedModelOutput).

use crate::types::error::{
    AccessDeniedException, ConflictException, ResourceNotFoundException,
    ThrottlingException, ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};

/// The operation `DeleteTrainedModelOutput`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct DeleteTrainedModelOutput;

/// The parameters of [`DeleteTrainedModelOutput`](crate::Client::delete_trained_model_output).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteTrainedModelOutputInput {
    /// ARN of the trained model whose artifacts to delete, as returned by
    /// [`CreateTrainedModel`](crate::Client::create_trained_model) or
    /// [`ListTrainedModels`](crate::Client::list_trained_models).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `TrainedModel`
    pub trained_model_arn: Option<String>,
    /// ID of the AWS Clean Rooms membership on whose behalf to delete the artifacts.
    ///
    /// - Required
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub membership_identifier: Option<String>,
    /// Version of the trained model. Only the artifacts of this version are deleted; if you leave it
    /// out, those of the base version are.
    ///
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub version_identifier: Option<String>,
}

impl DeleteTrainedModelOutputInput {
    /// Starts building a `DeleteTrainedModelOutputInput`.
    #[inline]
    pub fn builder() -> DeleteTrainedModelOutputInputBuilder {
        DeleteTrainedModelOutputInputBuilder::default()
    }

    /// ARN of the trained model whose artifacts to delete, as returned by
    /// [`CreateTrainedModel`](crate::Client::create_trained_model) or
    /// [`ListTrainedModels`](crate::Client::list_trained_models).
    #[inline]
    pub fn trained_model_arn(&self) -> Option<&str> {
        self.trained_model_arn.as_deref()
    }

    /// ID of the AWS Clean Rooms membership on whose behalf to delete the artifacts.
    #[inline]
    pub fn membership_identifier(&self) -> Option<&str> {
        self.membership_identifier.as_deref()
    }

    /// Version of the trained model. Only the artifacts of this version are deleted; if you leave it
    /// out, those of the base version are.
    #[inline]
    pub fn version_identifier(&self) -> Option<&str> {
        self.version_identifier.as_deref()
    }
}

/// The output of [`DeleteTrainedModelOutput`](crate::Client::delete_trained_model_output): nothing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteTrainedModelOutputOutput {
    pub(crate) _meta: ResponseMetadata,
}

impl DeleteTrainedModelOutputOutput {
    /// Starts building a `DeleteTrainedModelOutputOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::DeleteTrainedModelOutputOutputBuilder {
        builders::DeleteTrainedModelOutputOutputBuilder::default()
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`delete_trained_model_output`](crate::Client::delete_trained_model_output) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum DeleteTrainedModelOutputError {
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

impl DeleteTrainedModelOutputError {
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

/// A request to [`DeleteTrainedModelOutput`](crate::Client::delete_trained_model_output).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteTrainedModelOutputFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: DeleteTrainedModelOutputInput,
}

/// Builds a [`DeleteTrainedModelOutputInput`], without a client.
pub type DeleteTrainedModelOutputInputBuilder = DeleteTrainedModelOutputFluentBuilder<
    (),
>;

impl<C> DeleteTrainedModelOutputFluentBuilder<C> {
    /// ARN of the trained model whose artifacts to delete, as returned by
    /// [`CreateTrainedModel`](crate::Client::create_trained_model) or
    /// [`ListTrainedModels`](crate::Client::list_trained_models).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `TrainedModel`
    pub fn trained_model_arn(mut self, input: impl Into<String>) -> Self {
        self.input.trained_model_arn = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `trained_model_arn`.
    pub fn set_trained_model_arn(mut self, input: Option<String>) -> Self {
        self.input.trained_model_arn = input;
        self
    }

    /// ID of the AWS Clean Rooms membership on whose behalf to delete the artifacts.
    ///
    /// - Required
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub fn membership_identifier(mut self, input: impl Into<String>) -> Self {
        self.input.membership_identifier = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `membership_identifier`.
    pub fn set_membership_identifier(mut self, input: Option<String>) -> Self {
        self.input.membership_identifier = input;
        self
    }

    /// Version of the trained model. Only the artifacts of this version are deleted; if you leave it
    /// out, those of the base version are.
    ///
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub fn version_identifier(mut self, input: impl Into<String>) -> Self {
        self.input.version_identifier = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `version_identifier`.
    pub fn set_version_identifier(mut self, input: Option<String>) -> Self {
        self.input.version_identifier = input;
        self
    }
}

impl DeleteTrainedModelOutputFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`DeleteTrainedModelOutputError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<DeleteTrainedModelOutput> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<DeleteTrainedModelOutput> {
        Customize::new(self.call, self.input)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{
        DeleteTrainedModelOutputFluentBuilder, DeleteTrainedModelOutputInputBuilder,
    };
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::DeleteTrainedModelOutputOutputBuilder;
}
