// Generated from the service's model: changes are lost at the next run.

//! Writes an audience of the given size from a finished generation job to the Amazon S3 location of
//! the configured audience model. `audienceSize` has to be one of the sizes that the configured
//! audience model offers.
//!
//! The call answers with an empty result, not with an ARN. Find the export and its status with
//! [`ListAudienceExportJobs`](crate::Client::list_audience_export_jobs), filtered by the generation
//! job; once it is `ACTIVE`, `outputLocation` tells where the file lies.
//!
//! # Request
//!
//! ```no_run
//! use cleanroomsml::types::{AudienceSize, AudienceSizeType};
//!
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .start_audience_export_job()
//!     .name("name") // required
//!     // required
//!     .audience_generation_job_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:audience-generation-job/example")
//!     .audience_size(AudienceSize::new(AudienceSizeType::Absolute, 1)) // required
//!     .description("description")
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`name`](builders::StartAudienceExportJobFluentBuilder::name): `String`, **required**\
//!   A name for the new audience export job.\
//!   Length: 1 to 63 characters.\
//!   Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
//! - [`audience_generation_job_arn`](builders::StartAudienceExportJobFluentBuilder::audience_generation_job_arn) (`audienceGenerationJobArn`): `String`, **required**\
//!   ARN of the audience generation job whose audience to export, as returned by
//!   [`StartAudienceGenerationJob`](crate::Client::start_audience_generation_job) or
//!   [`ListAudienceGenerationJobs`](crate::Client::list_audience_generation_jobs).\
//!   Length: 20 to 2048 characters. ARN of: `AudienceGenerationJob`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:audience-generation-job/[-a-zA-Z0-9_/.]+$`
//! - [`audience_size`](builders::StartAudienceExportJobFluentBuilder::audience_size) (`audienceSize`): [`AudienceSize`](crate::types::AudienceSize), **required**\
//!   How large an audience to export. Choose one of the sizes that the configured audience model
//!   offers.
//!
//!   - [`type`](crate::types::AudienceSize::type): [`AudienceSizeType`](crate::types::AudienceSizeType), **required**\
//!     How to read `value`: as a count of users (`ABSOLUTE`) or as a percentage (`PERCENTAGE`).\
//!     One of [`Absolute`](crate::types::AudienceSizeType::Absolute), [`Percentage`](crate::types::AudienceSizeType::Percentage).
//!   - [`value`](crate::types::AudienceSize::value): `i32`, **required**\
//!     The size itself. With `PERCENTAGE`, it lies between 1 and 100.\
//!     Range: 1 to 20000000.
//! - [`description`](builders::StartAudienceExportJobFluentBuilder::description): `String`\
//!   Free text that tells others what the new audience export job is for.\
//!   Length: at most 255 characters.\
//!   Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
//!
//! # Response
//!
//! [`StartAudienceExportJobOutput`], which has no members.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`StartAudienceExportJobError`] inside
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
//! - [`ServiceQuotaExceededException`](crate::types::error::ServiceQuotaExceededException) (HTTP 402)\
//!   The request would take you beyond one of your service quotas.
//!
//! # HTTP
//!
//! `POST /audience-export-job`
//!
//! It is idempotent: a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/StartAudienceExportJob).

use crate::types::AudienceSize;
use crate::types::error::{
    AccessDeniedException, ConflictException, ResourceNotFoundException,
    ServiceQuotaExceededException, ThrottlingException, ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};

/// The operation `StartAudienceExportJob`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct StartAudienceExportJob;

/// The parameters of [`StartAudienceExportJob`](crate::Client::start_audience_export_job).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StartAudienceExportJobInput {
    /// A name for the new audience export job.
    ///
    /// - Required
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub name: Option<String>,
    /// ARN of the audience generation job whose audience to export, as returned by
    /// [`StartAudienceGenerationJob`](crate::Client::start_audience_generation_job) or
    /// [`ListAudienceGenerationJobs`](crate::Client::list_audience_generation_jobs).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:audience-generation-job/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `AudienceGenerationJob`
    pub audience_generation_job_arn: Option<String>,
    /// How large an audience to export. Choose one of the sizes that the configured audience model
    /// offers.
    ///
    /// - Required
    pub audience_size: Option<AudienceSize>,
    /// Free text that tells others what the new audience export job is for.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub description: Option<String>,
}

impl StartAudienceExportJobInput {
    /// Starts building a `StartAudienceExportJobInput`.
    #[inline]
    pub fn builder() -> StartAudienceExportJobInputBuilder {
        StartAudienceExportJobInputBuilder::default()
    }

    /// A name for the new audience export job.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// ARN of the audience generation job whose audience to export, as returned by
    /// [`StartAudienceGenerationJob`](crate::Client::start_audience_generation_job) or
    /// [`ListAudienceGenerationJobs`](crate::Client::list_audience_generation_jobs).
    #[inline]
    pub fn audience_generation_job_arn(&self) -> Option<&str> {
        self.audience_generation_job_arn.as_deref()
    }

    /// How large an audience to export. Choose one of the sizes that the configured audience model
    /// offers.
    #[inline]
    pub fn audience_size(&self) -> Option<&AudienceSize> {
        self.audience_size.as_ref()
    }

    /// Free text that tells others what the new audience export job is for.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }
}

/// The output of [`StartAudienceExportJob`](crate::Client::start_audience_export_job): nothing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StartAudienceExportJobOutput {
    pub(crate) _meta: ResponseMetadata,
}

impl StartAudienceExportJobOutput {
    /// Starts building a `StartAudienceExportJobOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::StartAudienceExportJobOutputBuilder {
        builders::StartAudienceExportJobOutputBuilder::default()
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`start_audience_export_job`](crate::Client::start_audience_export_job) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartAudienceExportJobError {
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
    /// The request would take you beyond one of your service quotas.
    ServiceQuotaExceededException(ServiceQuotaExceededException),
    /// An error that the model does not list; its code and message are in its metadata.
    Unhandled(Unhandled),
}

impl StartAudienceExportJobError {
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

    /// Whether this is [`Self::ServiceQuotaExceededException`].
    #[inline]
    pub fn is_service_quota_exceeded_exception(&self) -> bool {
        matches!(self, Self::ServiceQuotaExceededException(_))
    }
}

/// A request to [`StartAudienceExportJob`](crate::Client::start_audience_export_job).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct StartAudienceExportJobFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: StartAudienceExportJobInput,
}

/// Builds a [`StartAudienceExportJobInput`], without a client.
pub type StartAudienceExportJobInputBuilder = StartAudienceExportJobFluentBuilder<()>;

impl<C> StartAudienceExportJobFluentBuilder<C> {
    /// A name for the new audience export job.
    ///
    /// - Required
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub fn name(mut self, input: impl Into<String>) -> Self {
        self.input.name = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `name`.
    pub fn set_name(mut self, input: Option<String>) -> Self {
        self.input.name = input;
        self
    }

    /// ARN of the audience generation job whose audience to export, as returned by
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

    /// How large an audience to export. Choose one of the sizes that the configured audience model
    /// offers.
    ///
    /// - Required
    pub fn audience_size(mut self, input: AudienceSize) -> Self {
        self.input.audience_size = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `audience_size`.
    pub fn set_audience_size(mut self, input: Option<AudienceSize>) -> Self {
        self.input.audience_size = input;
        self
    }

    /// Free text that tells others what the new audience export job is for.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub fn description(mut self, input: impl Into<String>) -> Self {
        self.input.description = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `description`.
    pub fn set_description(mut self, input: Option<String>) -> Self {
        self.input.description = input;
        self
    }
}

impl StartAudienceExportJobFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`StartAudienceExportJobError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<StartAudienceExportJob> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<StartAudienceExportJob> {
        Customize::new(self.call, self.input)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{
        StartAudienceExportJobFluentBuilder, StartAudienceExportJobInputBuilder,
    };
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::StartAudienceExportJobOutputBuilder;
}
