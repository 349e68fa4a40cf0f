// Generated from the service's model: changes are lost at the next run.

//! Starts the removal of an audience model and of what training produced. The model can be followed
//! with [`GetAudienceModel`](crate::Client::get_audience_model) while it is in one of the `DELETE`
//! states.
//!
//! A model that a configured audience model still refers to cannot go; the call then fails with
//! `ConflictException`. Either delete the configured audience model with
//! [`DeleteConfiguredAudienceModel`](crate::Client::delete_configured_audience_model), or point it
//! at another model with
//! [`UpdateConfiguredAudienceModel`](crate::Client::update_configured_audience_model).
//!
//! # Request
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .delete_audience_model()
//!     // required
//!     .audience_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:audience-model/example")
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`audience_model_arn`](builders::DeleteAudienceModelFluentBuilder::audience_model_arn) (`audienceModelArn`): `String`, **required**\
//!   ARN of the audience model to delete, as returned by
//!   [`CreateAudienceModel`](crate::Client::create_audience_model) or
//!   [`ListAudienceModels`](crate::Client::list_audience_models).\
//!   Length: 20 to 2048 characters. ARN of: `AudienceModel`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:audience-model/[-a-zA-Z0-9_/.]+$`
//!
//! # Response
//!
//! [`DeleteAudienceModelOutput`], which has no members.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`DeleteAudienceModelError`] inside
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
//! `DELETE /audience-model/{audienceModelArn}`
//!
//! It is idempotent: a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/DeleteAudienceModel).

use crate::types::error::{
    AccessDeniedException, ConflictException, ResourceNotFoundException,
    ThrottlingException, ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};

/// The operation `DeleteAudienceModel`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct DeleteAudienceModel;

/// The parameters of [`DeleteAudienceModel`](crate::Client::delete_audience_model).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteAudienceModelInput {
    /// ARN of the audience model to delete, as returned by
    /// [`CreateAudienceModel`](crate::Client::create_audience_model) or
    /// [`ListAudienceModels`](crate::Client::list_audience_models).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:audience-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `AudienceModel`
    pub audience_model_arn: Option<String>,
}

impl DeleteAudienceModelInput {
    /// Starts building a `DeleteAudienceModelInput`.
    #[inline]
    pub fn builder() -> DeleteAudienceModelInputBuilder {
        DeleteAudienceModelInputBuilder::default()
    }

    /// ARN of the audience model to delete, as returned by
    /// [`CreateAudienceModel`](crate::Client::create_audience_model) or
    /// [`ListAudienceModels`](crate::Client::list_audience_models).
    #[inline]
    pub fn audience_model_arn(&self) -> Option<&str> {
        self.audience_model_arn.as_deref()
    }
}

/// The output of [`DeleteAudienceModel`](crate::Client::delete_audience_model): nothing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteAudienceModelOutput {
    pub(crate) _meta: ResponseMetadata,
}

impl DeleteAudienceModelOutput {
    /// Starts building a `DeleteAudienceModelOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::DeleteAudienceModelOutputBuilder {
        builders::DeleteAudienceModelOutputBuilder::default()
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`delete_audience_model`](crate::Client::delete_audience_model) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum DeleteAudienceModelError {
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

impl DeleteAudienceModelError {
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

/// A request to [`DeleteAudienceModel`](crate::Client::delete_audience_model).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteAudienceModelFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: DeleteAudienceModelInput,
}

/// Builds a [`DeleteAudienceModelInput`], without a client.
pub type DeleteAudienceModelInputBuilder = DeleteAudienceModelFluentBuilder<()>;

impl<C> DeleteAudienceModelFluentBuilder<C> {
    /// ARN of the audience model to delete, as returned by
    /// [`CreateAudienceModel`](crate::Client::create_audience_model) or
    /// [`ListAudienceModels`](crate::Client::list_audience_models).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:audience-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `AudienceModel`
    pub fn audience_model_arn(mut self, input: impl Into<String>) -> Self {
        self.input.audience_model_arn = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `audience_model_arn`.
    pub fn set_audience_model_arn(mut self, input: Option<String>) -> Self {
        self.input.audience_model_arn = input;
        self
    }
}

impl DeleteAudienceModelFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`DeleteAudienceModelError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<DeleteAudienceModel> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<DeleteAudienceModel> {
        Customize::new(self.call, self.input)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{DeleteAudienceModelFluentBuilder, DeleteAudienceModelInputBuilder};
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::DeleteAudienceModelOutputBuilder;
}
