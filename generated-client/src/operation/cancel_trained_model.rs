// Generated from the service's model: changes are lost at the next run.

//! Asks for a training run to be stopped. The request is only taken on here: follow the model with
//! [`GetTrainedModel`](crate::Client::get_trained_model) through `CANCEL_PENDING` and
//! `CANCEL_IN_PROGRESS`, and be prepared for `CANCEL_FAILED`.
//!
//! Without `versionIdentifier` the base version is meant. A run that cannot be stopped in its
//! present state leads to `ConflictException`.
//!
//! # Request
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .cancel_trained_model()
//!     .membership_identifier("membership-identifier") // required
//!     // required
//!     .trained_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:membership/example")
//!     .version_identifier("version-identifier")
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`membership_identifier`](builders::CancelTrainedModelFluentBuilder::membership_identifier) (`membershipIdentifier`): `String`, **required**\
//!   ID of the AWS Clean Rooms membership under which the trained model was created.\
//!   Length: exactly 36 characters.\
//!   Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
//! - [`trained_model_arn`](builders::CancelTrainedModelFluentBuilder::trained_model_arn) (`trainedModelArn`): `String`, **required**\
//!   ARN of the trained model whose training to cancel, as returned by
//!   [`CreateTrainedModel`](crate::Client::create_trained_model) or
//!   [`ListTrainedModels`](crate::Client::list_trained_models).\
//!   Length: 20 to 2048 characters. ARN of: `TrainedModel`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model/[-a-zA-Z0-9_/.]+$`
//! - [`version_identifier`](builders::CancelTrainedModelFluentBuilder::version_identifier) (`versionIdentifier`): `String`\
//!   Version of the trained model. If you leave it out, training of the base version is canceled.\
//!   Length: exactly 36 characters.\
//!   Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
//!
//! # Response
//!
//! [`CancelTrainedModelOutput`], which has no members.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`CancelTrainedModelError`] inside
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
//! `PATCH /memberships/{membershipIdentifier}/trained-models/{trainedModelArn}`
//!
//! It is idempotent: a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/CancelTrainedModel).

use crate::types::error::{
    AccessDeniedException, ConflictException, ResourceNotFoundException,
    ThrottlingException, ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};

/// The operation `CancelTrainedModel`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct CancelTrainedModel;

/// The parameters of [`CancelTrainedModel`](crate::Client::cancel_trained_model).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CancelTrainedModelInput {
    /// ID of the AWS Clean Rooms membership under which the trained model was created.
    ///
    /// - Required
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub membership_identifier: Option<String>,
    /// ARN of the trained model whose training to cancel, as returned by
    /// [`CreateTrainedModel`](crate::Client::create_trained_model) or
    /// [`ListTrainedModels`](crate::Client::list_trained_models).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `TrainedModel`
    pub trained_model_arn: Option<String>,
    /// Version of the trained model. If you leave it out, training of the base version is canceled.
    ///
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub version_identifier: Option<String>,
}

impl CancelTrainedModelInput {
    /// Starts building a `CancelTrainedModelInput`.
    #[inline]
    pub fn builder() -> CancelTrainedModelInputBuilder {
        CancelTrainedModelInputBuilder::default()
    }

    /// ID of the AWS Clean Rooms membership under which the trained model was created.
    #[inline]
    pub fn membership_identifier(&self) -> Option<&str> {
        self.membership_identifier.as_deref()
    }

    /// ARN of the trained model whose training to cancel, as returned by
    /// [`CreateTrainedModel`](crate::Client::create_trained_model) or
    /// [`ListTrainedModels`](crate::Client::list_trained_models).
    #[inline]
    pub fn trained_model_arn(&self) -> Option<&str> {
        self.trained_model_arn.as_deref()
    }

    /// Version of the trained model. If you leave it out, training of the base version is canceled.
    #[inline]
    pub fn version_identifier(&self) -> Option<&str> {
        self.version_identifier.as_deref()
    }
}

/// The output of [`CancelTrainedModel`](crate::Client::cancel_trained_model): nothing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CancelTrainedModelOutput {
    pub(crate) _meta: ResponseMetadata,
}

impl CancelTrainedModelOutput {
    /// Starts building a `CancelTrainedModelOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::CancelTrainedModelOutputBuilder {
        builders::CancelTrainedModelOutputBuilder::default()
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`cancel_trained_model`](crate::Client::cancel_trained_model) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum CancelTrainedModelError {
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

impl CancelTrainedModelError {
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

/// A request to [`CancelTrainedModel`](crate::Client::cancel_trained_model).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CancelTrainedModelFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: CancelTrainedModelInput,
}

/// Builds a [`CancelTrainedModelInput`], without a client.
pub type CancelTrainedModelInputBuilder = CancelTrainedModelFluentBuilder<()>;

impl<C> CancelTrainedModelFluentBuilder<C> {
    /// ID of the AWS Clean Rooms membership under which the trained model was created.
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

    /// ARN of the trained model whose training to cancel, as returned by
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

    /// Version of the trained model. If you leave it out, training of the base version is canceled.
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

impl CancelTrainedModelFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`CancelTrainedModelError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<CancelTrainedModel> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<CancelTrainedModel> {
        Customize::new(self.call, self.input)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{CancelTrainedModelFluentBuilder, CancelTrainedModelInputBuilder};
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::CancelTrainedModelOutputBuilder;
}
