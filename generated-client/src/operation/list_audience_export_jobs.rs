// Generated from the service's model: changes are lost at the next run.

//! Lists audience export jobs with their size, status and output location. There is no operation
//! that reads a single export, so this list, best narrowed by `audienceGenerationJobArn`, is how to
//! wait for [`StartAudienceExportJob`](crate::Client::start_audience_export_job) to finish.
//!
//! # Pages
//!
//! The answer comes in pages. [`into_paginator`](builders::ListAudienceExportJobsFluentBuilder::into_paginator) fetches them one after
//! another, as a stream of pages or of the items on them:
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let mut stream = client.list_audience_export_jobs().into_paginator().items().send();
//! while let Some(next) = stream.next().await {
//!     println!("{:?}", next?);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Request
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .list_audience_export_jobs()
//!     .next_token("next-token")
//!     .max_results(1)
//!     .audience_generation_job_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:audience-generation-job/example")
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`next_token`](builders::ListAudienceExportJobsFluentBuilder::next_token) (`nextToken`): `String`\
//!   The token from the previous page of results. Leave it out to start with the first page; keep the
//!   other parameters the same while you page.\
//!   Length: 1 to 10240 characters.
//! - [`max_results`](builders::ListAudienceExportJobsFluentBuilder::max_results) (`maxResults`): `i32`\
//!   The largest number of entries to return in one page. The service may return fewer.\
//!   Range: 1 to 100.
//! - [`audience_generation_job_arn`](builders::ListAudienceExportJobsFluentBuilder::audience_generation_job_arn) (`audienceGenerationJobArn`): `String`\
//!   Lists only exports of the audience generation job with this ARN.\
//!   Length: 20 to 2048 characters. ARN of: `AudienceGenerationJob`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:audience-generation-job/[-a-zA-Z0-9_/.]+$`
//!
//! # Response
//!
//! [`ListAudienceExportJobsOutput`]:
//!
//! ```text
//! ListAudienceExportJobsOutput {
//!     next_token: Option<String>,
//!     audience_export_jobs: Vec<AudienceExportJobSummary> {
//!         create_time: DateTime,
//!         update_time: DateTime,
//!         name: String,
//!         audience_generation_job_arn: String,
//!         audience_size: AudienceSize {
//!             type: AudienceSizeType, // Absolute | Percentage
//!             value: i32,
//!         },
//!         description: Option<String>,
//!         status: AudienceExportJobStatus, // CreatePending | CreateInProgress | CreateFailed | Active
//!         status_details: Option<StatusDetails> {
//!             status_code: Option<String>,
//!             message: Option<String>,
//!         },
//!         output_location: Option<String>,
//!     },
//! }
//! ```
//!
//! - [`next_token`](ListAudienceExportJobsOutput::next_token) (`nextToken`): `Option<String>`\
//!   The token that fetches the following page. It is absent on the last page.
//! - [`audience_export_jobs`](ListAudienceExportJobsOutput::audience_export_jobs) (`audienceExportJobs`): [`Vec<AudienceExportJobSummary>`](crate::types::AudienceExportJobSummary)\
//!   One page of the audience export jobs that pass the filter of the request.
//!
//!   - [`create_time`](crate::types::AudienceExportJobSummary::create_time) (`createTime`): `DateTime`\
//!     When this audience export job was created.
//!   - [`update_time`](crate::types::AudienceExportJobSummary::update_time) (`updateTime`): `DateTime`\
//!     When this audience export job last changed.
//!   - [`name`](crate::types::AudienceExportJobSummary::name): `String`\
//!     The name given to this audience export job when it was started.
//!   - [`audience_generation_job_arn`](crate::types::AudienceExportJobSummary::audience_generation_job_arn) (`audienceGenerationJobArn`): `String`\
//!     ARN of the audience generation job whose audience is exported.
//!   - [`audience_size`](crate::types::AudienceExportJobSummary::audience_size) (`audienceSize`): [`AudienceSize`](crate::types::AudienceSize)\
//!     How large the exported audience is.
//!
//!     - [`type`](crate::types::AudienceSize::type): [`AudienceSizeType`](crate::types::AudienceSizeType)\
//!       How to read `value`: as a count of users (`ABSOLUTE`) or as a percentage (`PERCENTAGE`).\
//!       One of [`Absolute`](crate::types::AudienceSizeType::Absolute), [`Percentage`](crate::types::AudienceSizeType::Percentage).
//!     - [`value`](crate::types::AudienceSize::value): `i32`\
//!       The size itself. With `PERCENTAGE`, it lies between 1 and 100.
//!   - [`description`](crate::types::AudienceExportJobSummary::description): `Option<String>`\
//!     Free text that describes this audience export job, if its creator supplied any.
//!   - [`status`](crate::types::AudienceExportJobSummary::status): [`AudienceExportJobStatus`](crate::types::AudienceExportJobStatus)\
//!     Where this audience export job stands in its lifecycle.\
//!     One of [`CreatePending`](crate::types::AudienceExportJobStatus::CreatePending), [`CreateInProgress`](crate::types::AudienceExportJobStatus::CreateInProgress), [`CreateFailed`](crate::types::AudienceExportJobStatus::CreateFailed), [`Active`](crate::types::AudienceExportJobStatus::Active).
//!   - [`status_details`](crate::types::AudienceExportJobSummary::status_details) (`statusDetails`): [`Option<StatusDetails>`](crate::types::StatusDetails)\
//!     Further information on the status of this audience export job, such as why it failed.
//!
//!     - [`status_code`](crate::types::StatusDetails::status_code) (`statusCode`): `Option<String>`\
//!       A code for the cause, meant for programs. The codes of existing error conditions stay as they
//!       are.
//!     - [`message`](crate::types::StatusDetails::message): `Option<String>`\
//!       An explanation for people. Its wording may change at any time, so let programs look at
//!       `statusCode` instead.
//!   - [`output_location`](crate::types::AudienceExportJobSummary::output_location) (`outputLocation`): `Option<String>`\
//!     Where in Amazon S3 the exported audience is found.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`ListAudienceExportJobsError`] inside
//! [`SdkError::ServiceError`](crate::error::SdkError::ServiceError):
//!
//! - [`ValidationException`](crate::types::error::ValidationException) (HTTP 400)\
//!   A parameter of the request is missing or does not meet its constraints.
//! - [`AccessDeniedException`](crate::types::error::AccessDeniedException) (HTTP 403)\
//!   Your credentials do not permit this action, or not on this resource.
//! - [`ThrottlingException`](crate::types::error::ThrottlingException) (HTTP 429)\
//!   Requests are arriving faster than the service admits. Wait a little, then try again.
//!
//! # HTTP
//!
//! `GET /audience-export-job`
//!
//! It only reads, so a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/ListAudienceExportJobs).

use crate::types::AudienceExportJobSummary;
use crate::types::error::{
    AccessDeniedException, ThrottlingException, ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};
use smithy_runtime::pagination::{Paginate, Paginator, next_token};

/// The operation `ListAudienceExportJobs`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct ListAudienceExportJobs;

/// The parameters of [`ListAudienceExportJobs`](crate::Client::list_audience_export_jobs).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListAudienceExportJobsInput {
    /// The token from the previous page of results. Leave it out to start with the first page; keep the
    /// other parameters the same while you page.
    ///
    /// - Length: 1 to 10240 characters
    pub next_token: Option<String>,
    /// The largest number of entries to return in one page. The service may return fewer.
    ///
    /// - Range: 1 to 100
    pub max_results: Option<i32>,
    /// Lists only exports of the audience generation job with this ARN.
    ///
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:audience-generation-job/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `AudienceGenerationJob`
    pub audience_generation_job_arn: Option<String>,
}

impl ListAudienceExportJobsInput {
    /// Starts building a `ListAudienceExportJobsInput`.
    #[inline]
    pub fn builder() -> ListAudienceExportJobsInputBuilder {
        ListAudienceExportJobsInputBuilder::default()
    }

    /// The token from the previous page of results. Leave it out to start with the first page; keep the
    /// other parameters the same while you page.
    #[inline]
    pub fn next_token(&self) -> Option<&str> {
        self.next_token.as_deref()
    }

    /// The largest number of entries to return in one page. The service may return fewer.
    #[inline]
    pub fn max_results(&self) -> Option<i32> {
        self.max_results
    }

    /// Lists only exports of the audience generation job with this ARN.
    #[inline]
    pub fn audience_generation_job_arn(&self) -> Option<&str> {
        self.audience_generation_job_arn.as_deref()
    }
}

/// What [`ListAudienceExportJobs`](crate::Client::list_audience_export_jobs) returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListAudienceExportJobsOutput {
    /// The token that fetches the following page. It is absent on the last page.
    ///
    /// - Length: 1 to 10240 characters
    pub next_token: Option<String>,
    /// One page of the audience export jobs that pass the filter of the request.
    ///
    /// - Always present
    pub audience_export_jobs: Vec<AudienceExportJobSummary>,
    pub(crate) _meta: ResponseMetadata,
}

impl ListAudienceExportJobsOutput {
    /// Starts building a `ListAudienceExportJobsOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::ListAudienceExportJobsOutputBuilder {
        builders::ListAudienceExportJobsOutputBuilder::default()
    }

    /// The token that fetches the following page. It is absent on the last page.
    #[inline]
    pub fn next_token(&self) -> Option<&str> {
        self.next_token.as_deref()
    }

    /// One page of the audience export jobs that pass the filter of the request.
    #[inline]
    pub fn audience_export_jobs(&self) -> &[AudienceExportJobSummary] {
        &self.audience_export_jobs
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`list_audience_export_jobs`](crate::Client::list_audience_export_jobs) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum ListAudienceExportJobsError {
    /// A parameter of the request is missing or does not meet its constraints.
    ValidationException(ValidationException),
    /// Your credentials do not permit this action, or not on this resource.
    AccessDeniedException(AccessDeniedException),
    /// Requests are arriving faster than the service admits. Wait a little, then try again.
    ThrottlingException(ThrottlingException),
    /// An error that the model does not list; its code and message are in its metadata.
    Unhandled(Unhandled),
}

impl ListAudienceExportJobsError {
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

    /// Whether this is [`Self::ThrottlingException`].
    #[inline]
    pub fn is_throttling_exception(&self) -> bool {
        matches!(self, Self::ThrottlingException(_))
    }
}

/// A request to [`ListAudienceExportJobs`](crate::Client::list_audience_export_jobs).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListAudienceExportJobsFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: ListAudienceExportJobsInput,
}

/// Builds a [`ListAudienceExportJobsInput`], without a client.
pub type ListAudienceExportJobsInputBuilder = ListAudienceExportJobsFluentBuilder<()>;

impl<C> ListAudienceExportJobsFluentBuilder<C> {
    /// The token from the previous page of results. Leave it out to start with the first page; keep the
    /// other parameters the same while you page.
    ///
    /// - Length: 1 to 10240 characters
    pub fn next_token(mut self, input: impl Into<String>) -> Self {
        self.input.next_token = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `next_token`.
    pub fn set_next_token(mut self, input: Option<String>) -> Self {
        self.input.next_token = input;
        self
    }

    /// The largest number of entries to return in one page. The service may return fewer.
    ///
    /// - Range: 1 to 100
    pub fn max_results(mut self, input: i32) -> Self {
        self.input.max_results = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `max_results`.
    pub fn set_max_results(mut self, input: Option<i32>) -> Self {
        self.input.max_results = input;
        self
    }

    /// Lists only exports of the audience generation job with this ARN.
    ///
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

impl ListAudienceExportJobsFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`ListAudienceExportJobsError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<ListAudienceExportJobs> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<ListAudienceExportJobs> {
        Customize::new(self.call, self.input)
    }

    /// Sends one request per page: a stream of pages, or of the items on them.
    #[inline]
    pub fn into_paginator(self) -> Paginator<ListAudienceExportJobs> {
        Paginator::new(self.call, self.input)
    }
}

/// The pages of [`ListAudienceExportJobs`](crate::Client::list_audience_export_jobs).
pub type ListAudienceExportJobsPaginator = Paginator<ListAudienceExportJobs>;

impl Paginate for ListAudienceExportJobs {
    type Item = AudienceExportJobSummary;
    type Token = String;

    fn output_token(output: &ListAudienceExportJobsOutput) -> Option<String> {
        next_token(output.next_token.as_ref())
    }

    fn set_input_token(input: &mut ListAudienceExportJobsInput, token: String) {
        input.next_token = Some(token);
    }

    fn set_page_size(input: &mut ListAudienceExportJobsInput, size: i32) {
        input.max_results = Some(size);
    }

    fn items(output: ListAudienceExportJobsOutput) -> Vec<AudienceExportJobSummary> {
        output.audience_export_jobs
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{
        ListAudienceExportJobsFluentBuilder, ListAudienceExportJobsInputBuilder,
    };
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::ListAudienceExportJobsOutputBuilder;
}
