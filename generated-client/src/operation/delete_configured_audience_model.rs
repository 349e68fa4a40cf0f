// Generated from the service's model: changes are lost at the next run.

//! Deletes a configured audience model and takes it out of every collaboration it was associated
//! with. The audience model behind it is left alone.
//!
//! > **Important:** Audience generation jobs made with it have to be deleted first with
//! > [`DeleteAudienceGenerationJob`](crate::Client::delete_audience_generation_job); otherwise the
//! > call fails with `ConflictException`. Other members of a collaboration lose access at the same
//! > moment.
//!
//! # Request
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .delete_configured_audience_model()
//!     // required
//!     .configured_audience_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:configured-audience-model/example")
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`configured_audience_model_arn`](builders::DeleteConfiguredAudienceModelFluentBuilder::configured_audience_model_arn) (`configuredAudienceModelArn`): `String`, **required**\
//!   ARN of the configured audience model to delete, as returned by
//!   [`CreateConfiguredAudienceModel`](crate::Client::create_configured_audience_model) or
//!   [`ListConfiguredAudienceModels`](crate::Client::list_configured_audience_models).\
//!   Length: 20 to 2048 characters. ARN of: `ConfiguredAudienceModel`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-audience-model/[-a-zA-Z0-9_/.]+$`
//!
//! # Response
//!
//! [`DeleteConfiguredAudienceModelOutput`], which has no members.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`DeleteConfiguredAudienceModelError`] inside
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
//! `DELETE /configured-audience-model/{configuredAudienceModelArn}`
//!
//! It is idempotent: a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/DeleteConfiguredAudienceModel).

use crate::types::error::{
    AccessDeniedException, ConflictException, ResourceNotFoundException,
    ThrottlingException, ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};

/// The operation `DeleteConfiguredAudienceModel`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct DeleteConfiguredAudienceModel;

/// The parameters of
/// [`DeleteConfiguredAudienceModel`](crate::Client::delete_configured_audience_model).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteConfiguredAudienceModelInput {
    /// ARN of the configured audience model to delete, as returned by
    /// [`CreateConfiguredAudienceModel`](crate::Client::create_configured_audience_model) or
    /// [`ListConfiguredAudienceModels`](crate::Client::list_configured_audience_models).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-audience-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredAudienceModel`
    pub configured_audience_model_arn: Option<String>,
}

impl DeleteConfiguredAudienceModelInput {
    /// Starts building a `DeleteConfiguredAudienceModelInput`.
    #[inline]
    pub fn builder() -> DeleteConfiguredAudienceModelInputBuilder {
        DeleteConfiguredAudienceModelInputBuilder::default()
    }

    /// ARN of the configured audience model to delete, as returned by
    /// [`CreateConfiguredAudienceModel`](crate::Client::create_configured_audience_model) or
    /// [`ListConfiguredAudienceModels`](crate::Client::list_configured_audience_models).
    #[inline]
    pub fn configured_audience_model_arn(&self) -> Option<&str> {
        self.configured_audience_model_arn.as_deref()
    }
}

/// The output of [`DeleteConfiguredAudienceModel`](crate::Client::delete_configured_audience_model): nothing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteConfiguredAudienceModelOutput {
    pub(crate) _meta: ResponseMetadata,
}

impl DeleteConfiguredAudienceModelOutput {
    /// Starts building a `DeleteConfiguredAudienceModelOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::DeleteConfiguredAudienceModelOutputBuilder {
        builders::DeleteConfiguredAudienceModelOutputBuilder::default()
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`delete_configured_audience_model`](crate::Client::delete_configured_audience_model) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum DeleteConfiguredAudienceModelError {
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

impl DeleteConfiguredAudienceModelError {
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

/// A request to [`DeleteConfiguredAudienceModel`](crate::Client::delete_configured_audience_model).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteConfiguredAudienceModelFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: DeleteConfiguredAudienceModelInput,
}

/// Builds a [`DeleteConfiguredAudienceModelInput`], without a client.
pub type DeleteConfiguredAudienceModelInputBuilder = DeleteConfiguredAudienceModelFluentBuilder<
    (),
>;

impl<C> DeleteConfiguredAudienceModelFluentBuilder<C> {
    /// ARN of the configured audience model to delete, as returned by
    /// [`CreateConfiguredAudienceModel`](crate::Client::create_configured_audience_model) or
    /// [`ListConfiguredAudienceModels`](crate::Client::list_configured_audience_models).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-audience-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredAudienceModel`
    pub fn configured_audience_model_arn(mut self, input: impl Into<String>) -> Self {
        self.input.configured_audience_model_arn = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `configured_audience_model_arn`.
    pub fn set_configured_audience_model_arn(mut self, input: Option<String>) -> Self {
        self.input.configured_audience_model_arn = input;
        self
    }
}

impl DeleteConfiguredAudienceModelFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`DeleteConfiguredAudienceModelError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<DeleteConfiguredAudienceModel> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<DeleteConfiguredAudienceModel> {
        Customize::new(self.call, self.input)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{
        DeleteConfiguredAudienceModelFluentBuilder,
        DeleteConfiguredAudienceModelInputBuilder,
    };
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::DeleteConfiguredAudienceModelOutputBuilder;
}
