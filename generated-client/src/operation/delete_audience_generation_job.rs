// Generated from the service's model: changes are lost at the next run.

//! Starts the removal of an audience generation job and of all data kept for it. Audiences that
//! were exported to Amazon S3 before are not touched.
//!
//! While the removal runs, [`GetAudienceGenerationJob`](crate::Client::get_audience_generation_job)
//! shows `DELETE_PENDING` or `DELETE_IN_PROGRESS`. A job that something else still depends on is
//! refused with `ConflictException`.
//!
//! # Request
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .delete_audience_generation_job()
//!     // required
//!     .audience_generation_job_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:audience-generation-job/example")
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`audience_generation_job_arn`](builders::DeleteAudienceGenerationJobFluentBuilder::audience_generation_job_arn) (`audienceGenerationJobArn`): `String`, **required**\
//!   ARN of the audience generation job to delete, as returned by
//!   [`StartAudienceGenerationJob`](crate::Client::start_audience_generation_job) or
//!   [`ListAudienceGenerationJobs`](crate::Client::list_audience_generation_jobs).\
//!   Length: 20 to 2048 characters. ARN of: `AudienceGenerationJob`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:audience-generation-job/[-a-zA-Z0-9_/.]+$`
//!
//! # Response
//!
//! [`DeleteAudienceGenerationJobOutput`], which has no members.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`DeleteAudienceGenerationJobError`] inside
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
//! `DELETE /audience-generation-job/{audienceGenerationJobArn}`
//!
//! It is idempotent: a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/DeleteAudienceGenerationJob).

use crate::types::error::{
    AccessDeniedException, ConflictException, ResourceNotFoundException,
    ThrottlingException, ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};

/// The operation `DeleteAudienceGenerationJob`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct DeleteAudienceGenerationJob;

/// The parameters of
/// [`DeleteAudienceGenerationJob`](crate::Client::delete_audience_generation_job).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteAudienceGenerationJobInput {
    /// ARN of the audience generation job to delete, as returned by
    /// [`StartAudienceGenerationJob`](crate::Client::start_audience_generation_job) or
    /// [`ListAudienceGenerationJobs`](crate::Client::list_audience_generation_jobs).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:audience-generation-job/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `AudienceGenerationJob`
    pub audience_generation_job_arn: Option<String>,
}

impl DeleteAudienceGenerationJobInput {
    /// Starts building a `DeleteAudienceGenerationJobInput`.
    #[inline]
    pub fn builder() -> DeleteAudienceGenerationJobInputBuilder {
        DeleteAudienceGenerationJobInputBuilder::default()
    }

    /// ARN of the audience generation job to delete, as returned by
    /// [`StartAudienceGenerationJob`](crate::Client::start_audience_generation_job) or
    /// [`ListAudienceGenerationJobs`](crate::Client::list_audience_generation_jobs).
    #[inline]
    pub fn audience_generation_job_arn(&self) -> Option<&str> {
        self.audience_generation_job_arn.as_deref()
    }
}

/// The output of [`DeleteAudienceGenerationJob`](crate::Client::delete_audience_generation_job): nothing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteAudienceGenerationJobOutput {
    pub(crate) _meta: ResponseMetadata,
}

impl DeleteAudienceGenerationJobOutput {
    /// Starts building a `DeleteAudienceGenerationJobOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::DeleteAudienceGenerationJobOutputBuilder {
        builders::DeleteAudienceGenerationJobOutputBuilder::default()
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`delete_audience_generation_job`](crate::Client::delete_audience_generation_job) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum DeleteAudienceGenerationJobError {
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

impl DeleteAudienceGenerationJobError {
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

/// A request to [`DeleteAudienceGenerationJob`](crate::Client::delete_audience_generation_job).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteAudienceGenerationJobFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: DeleteAudienceGenerationJobInput,
}

/// Builds a [`DeleteAudienceGenerationJobInput`], without a client.
pub type DeleteAudienceGenerationJobInputBuilder = DeleteAudienceGenerationJobFluentBuilder<
    (),
>;

impl<C> DeleteAudienceGenerationJobFluentBuilder<C> {
    /// ARN of the audience generation job to delete, as returned by
    /// [`StartAudienceGenerationJob`](crate::Client::start_audience_generation_job) or
    /// [`ListAudienceGenerationJobs`](crate::Client::list_audience_generation_jobs).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:audience-generation-job/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `AudienceGenerationJob`
    pub fn audience_generation_job_arn(mut self, input: impl Into<String>) -> Self {
        self.input.audience_generation_job_arn = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `audience_generation_job_arn`.
    pub fn set_audience_generation_job_arn(mut self, input: Option<String>) -> Self {
        self.input.audience_generation_job_arn = input;
        self
    }
}

impl DeleteAudienceGenerationJobFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`DeleteAudienceGenerationJobError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<DeleteAudienceGenerationJob> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<DeleteAudienceGenerationJob> {
        Customize::new(self.call, self.input)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{
        DeleteAudienceGenerationJobFluentBuilder, DeleteAudienceGenerationJobInputBuilder,
    };
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::DeleteAudienceGenerationJobOutputBuilder;
}
