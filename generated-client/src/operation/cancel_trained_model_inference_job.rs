// Generated from the service's model: changes are lost at the next run.

//! Asks for a running inference job to be stopped. As with training, this is a request:
//! [`GetTrainedModelInferenceJob`](crate::Client::get_trained_model_inference_job) shows
//! `CANCEL_PENDING` and `CANCEL_IN_PROGRESS` while it is carried out, and `CANCEL_FAILED` if it was
//! not. A job that cannot be canceled in its present state is answered with `ConflictException`.
//!
//! # Request
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .cancel_trained_model_inference_job()
//!     .membership_identifier("membership-identifier") // required
//!     // required
//!     .trained_model_inference_job_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:membership/example")
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`membership_identifier`](builders::CancelTrainedModelInferenceJobFluentBuilder::membership_identifier) (`membershipIdentifier`): `String`, **required**\
//!   ID of the AWS Clean Rooms membership under which the job was started.\
//!   Length: exactly 36 characters.\
//!   Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
//! - [`trained_model_inference_job_arn`](builders::CancelTrainedModelInferenceJobFluentBuilder::trained_model_inference_job_arn) (`trainedModelInferenceJobArn`): `String`, **required**\
//!   ARN of the trained model inference job to cancel, as returned by
//!   [`StartTrainedModelInferenceJob`](crate::Client::start_trained_model_inference_job) or
//!   [`ListTrainedModelInferenceJobs`](crate::Client::list_trained_model_inference_jobs).\
//!   Length: 20 to 2048 characters. ARN of: `TrainedModelInferenceJob`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model-inference-job/[-a-zA-Z0-9_/.]+$`
//!
//! # Response
//!
//! [`CancelTrainedModelInferenceJobOutput`], which has no members.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`CancelTrainedModelInferenceJobError`] inside
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
//! `PATCH /memberships/{membershipIdentifier}/trained-model-inference-jobs/{trainedModelInferenceJobArn}`
//!
//! It is idempotent: a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/CancelTrainedModelInferenceJob).

use crate::types::error::{
    AccessDeniedException, ConflictException, ResourceNotFoundException,
    ThrottlingException, ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};

/// The operation `CancelTrainedModelInferenceJob`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct CancelTrainedModelInferenceJob;

/// The parameters of
/// [`CancelTrainedModelInferenceJob`](crate::Client::cancel_trained_model_inference_job).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CancelTrainedModelInferenceJobInput {
    /// ID of the AWS Clean Rooms membership under which the job was started.
    ///
    /// - Required
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub membership_identifier: Option<String>,
    /// ARN of the trained model inference job to cancel, as returned by
    /// [`StartTrainedModelInferenceJob`](crate::Client::start_trained_model_inference_job) or
    /// [`ListTrainedModelInferenceJobs`](crate::Client::list_trained_model_inference_jobs).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model-inference-job/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `TrainedModelInferenceJob`
    pub trained_model_inference_job_arn: Option<String>,
}

impl CancelTrainedModelInferenceJobInput {
    /// Starts building a `CancelTrainedModelInferenceJobInput`.
    #[inline]
    pub fn builder() -> CancelTrainedModelInferenceJobInputBuilder {
        CancelTrainedModelInferenceJobInputBuilder::default()
    }

    /// ID of the AWS Clean Rooms membership under which the job was started.
    #[inline]
    pub fn membership_identifier(&self) -> Option<&str> {
        self.membership_identifier.as_deref()
    }

    /// ARN of the trained model inference job to cancel, as returned by
    /// [`StartTrainedModelInferenceJob`](crate::Client::start_trained_model_inference_job) or
    /// [`ListTrainedModelInferenceJobs`](crate::Client::list_trained_model_inference_jobs).
    #[inline]
    pub fn trained_model_inference_job_arn(&self) -> Option<&str> {
        self.trained_model_inference_job_arn.as_deref()
    }
}

/// The output of [`CancelTrainedModelInferenceJob`](crate::Client::cancel_trained_model_inference_job): nothing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CancelTrainedModelInferenceJobOutput {
    pub(crate) _meta: ResponseMetadata,
}

impl CancelTrainedModelInferenceJobOutput {
    /// Starts building a `CancelTrainedModelInferenceJobOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::CancelTrainedModelInferenceJobOutputBuilder {
        builders::CancelTrainedModelInferenceJobOutputBuilder::default()
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`cancel_trained_model_inference_job`](crate::Client::cancel_trained_model_inference_job) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum CancelTrainedModelInferenceJobError {
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

impl CancelTrainedModelInferenceJobError {
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

/// A request to [`CancelTrainedModelInferenceJob`](crate::Client::cancel_trained_model_inference_job).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CancelTrainedModelInferenceJobFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: CancelTrainedModelInferenceJobInput,
}

/// Builds a [`CancelTrainedModelInferenceJobInput`], without a client.
pub type CancelTrainedModelInferenceJobInputBuilder = CancelTrainedModelInferenceJobFluentBuilder<
    (),
>;

impl<C> CancelTrainedModelInferenceJobFluentBuilder<C> {
    /// ID of the AWS Clean Rooms membership under which the job was started.
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

    /// ARN of the trained model inference job to cancel, as returned by
    /// [`StartTrainedModelInferenceJob`](crate::Client::start_trained_model_inference_job) or
    /// [`ListTrainedModelInferenceJobs`](crate::Client::list_trained_model_inference_jobs).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model-inference-job/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `TrainedModelInferenceJob`
    pub fn trained_model_inference_job_arn(mut self, input: impl Into<String>) -> Self {
        self.input.trained_model_inference_job_arn = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `trained_model_inference_job_arn`.
    pub fn set_trained_model_inference_job_arn(mut self, input: Option<String>) -> Self {
        self.input.trained_model_inference_job_arn = input;
        self
    }
}

impl CancelTrainedModelInferenceJobFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`CancelTrainedModelInferenceJobError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<CancelTrainedModelInferenceJob> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<CancelTrainedModelInferenceJob> {
        Customize::new(self.call, self.input)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{
        CancelTrainedModelInferenceJobFluentBuilder,
        CancelTrainedModelInferenceJobInputBuilder,
    };
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::CancelTrainedModelInferenceJobOutputBuilder;
}
