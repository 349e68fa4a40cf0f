// Generated from the service's model: changes are lost at the next run.

//! Lists audience generation jobs page by page. Without filters it covers the jobs that you can see
//! in the current Region; `configuredAudienceModelArn` and `collaborationId` narrow the list to one
//! configured model or one collaboration.
//!
//! # Pages
//!
//! The answer comes in pages. [`into_paginator`](builders::ListAudienceGenerationJobsFluentBuilder::into_paginator) fetches them one after
//! another, as a stream of pages or of the items on them:
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let mut stream = client.list_audience_generation_jobs().into_paginator().items().send();
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
//!     .list_audience_generation_jobs()
//!     .next_token("next-token")
//!     .max_results(1)
//!     .configured_audience_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:configured-audience-model/example")
//!     .collaboration_id("collaboration-id")
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`next_token`](builders::ListAudienceGenerationJobsFluentBuilder::next_token) (`nextToken`): `String`\
//!   The token from the previous page of results. Leave it out to start with the first page; keep the
//!   other parameters the same while you page.\
//!   Length: 1 to 10240 characters.
//! - [`max_results`](builders::ListAudienceGenerationJobsFluentBuilder::max_results) (`maxResults`): `i32`\
//!   The largest number of entries to return in one page. The service may return fewer.\
//!   Range: 1 to 100.
//! - [`configured_audience_model_arn`](builders::ListAudienceGenerationJobsFluentBuilder::configured_audience_model_arn) (`configuredAudienceModelArn`): `String`\
//!   Lists only jobs that use the configured audience model with this ARN.\
//!   Length: 20 to 2048 characters. ARN of: `ConfiguredAudienceModel`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-audience-model/[-a-zA-Z0-9_/.]+$`
//! - [`collaboration_id`](builders::ListAudienceGenerationJobsFluentBuilder::collaboration_id) (`collaborationId`): `String`\
//!   Lists only jobs in the collaboration with this ID.\
//!   Length: exactly 36 characters.\
//!   Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
//!
//! # Response
//!
//! [`ListAudienceGenerationJobsOutput`]:
//!
//! ```text
//! ListAudienceGenerationJobsOutput {
//!     next_token: Option<String>,
//!     audience_generation_jobs: Vec<AudienceGenerationJobSummary> {
//!         create_time: DateTime,
//!         update_time: DateTime,
//!         audience_generation_job_arn: String,
//!         name: String,
//!         description: Option<String>,
//!         status: AudienceGenerationJobStatus,
//!         configured_audience_model_arn: String,
//!         collaboration_id: Option<String>,
//!         started_by: Option<String>,
//!     },
//! }
//! ```
//!
//! - [`next_token`](ListAudienceGenerationJobsOutput::next_token) (`nextToken`): `Option<String>`\
//!   The token that fetches the following page. It is absent on the last page.
//! - [`audience_generation_jobs`](ListAudienceGenerationJobsOutput::audience_generation_jobs) (`audienceGenerationJobs`): [`Vec<AudienceGenerationJobSummary>`](crate::types::AudienceGenerationJobSummary)\
//!   One page of the audience generation jobs that pass the filters of the request.
//!
//!   - [`create_time`](crate::types::AudienceGenerationJobSummary::create_time) (`createTime`): `DateTime`\
//!     When this audience generation job was created.
//!   - [`update_time`](crate::types::AudienceGenerationJobSummary::update_time) (`updateTime`): `DateTime`\
//!     When this audience generation job last changed.
//!   - [`audience_generation_job_arn`](crate::types::AudienceGenerationJobSummary::audience_generation_job_arn) (`audienceGenerationJobArn`): `String`\
//!     The ARN that identifies this audience generation job.
//!   - [`name`](crate::types::AudienceGenerationJobSummary::name): `String`\
//!     The name given to this audience generation job when it was started.
//!   - [`description`](crate::types::AudienceGenerationJobSummary::description): `Option<String>`\
//!     Free text that describes this audience generation job, if its creator supplied any.
//!   - [`status`](crate::types::AudienceGenerationJobSummary::status): [`AudienceGenerationJobStatus`](crate::types::AudienceGenerationJobStatus)\
//!     Where this audience generation job stands in its lifecycle.\
//!     One of [`CreatePending`](crate::types::AudienceGenerationJobStatus::CreatePending), [`CreateInProgress`](crate::types::AudienceGenerationJobStatus::CreateInProgress), [`CreateFailed`](crate::types::AudienceGenerationJobStatus::CreateFailed), [`Active`](crate::types::AudienceGenerationJobStatus::Active), [`DeletePending`](crate::types::AudienceGenerationJobStatus::DeletePending), [`DeleteInProgress`](crate::types::AudienceGenerationJobStatus::DeleteInProgress), [`DeleteFailed`](crate::types::AudienceGenerationJobStatus::DeleteFailed).
//!   - [`configured_audience_model_arn`](crate::types::AudienceGenerationJobSummary::configured_audience_model_arn) (`configuredAudienceModelArn`): `String`\
//!     ARN of the configured audience model with which the audience is generated.
//!   - [`collaboration_id`](crate::types::AudienceGenerationJobSummary::collaboration_id) (`collaborationId`): `Option<String>`\
//!     ID of the AWS Clean Rooms collaboration in which this job runs, if any.
//!   - [`started_by`](crate::types::AudienceGenerationJobSummary::started_by) (`startedBy`): `Option<String>`\
//!     ID of the AWS account from which this job was started.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`ListAudienceGenerationJobsError`] inside
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
//! `GET /audience-generation-job`
//!
//! It only reads, so a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/ListAudienceGenerationJobs).

use crate::types::AudienceGenerationJobSummary;
use crate::types::error::{
    AccessDeniedException, ThrottlingException, ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};
use smithy_runtime::pagination::{Paginate, Paginator, next_token};

/// The operation `ListAudienceGenerationJobs`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct ListAudienceGenerationJobs;

/// The parameters of [`ListAudienceGenerationJobs`](crate::Client::list_audience_generation_jobs).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListAudienceGenerationJobsInput {
    /// The token from the previous page of results. Leave it out to start with the first page; keep the
    /// other parameters the same while you page.
    ///
    /// - Length: 1 to 10240 characters
    pub next_token: Option<String>,
    /// The largest number of entries to return in one page. The service may return fewer.
    ///
    /// - Range: 1 to 100
    pub max_results: Option<i32>,
    /// Lists only jobs that use the configured audience model with this ARN.
    ///
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-audience-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredAudienceModel`
    pub configured_audience_model_arn: Option<String>,
    /// Lists only jobs in the collaboration with this ID.
    ///
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub collaboration_id: Option<String>,
}

impl ListAudienceGenerationJobsInput {
    /// Starts building a `ListAudienceGenerationJobsInput`.
    #[inline]
    pub fn builder() -> ListAudienceGenerationJobsInputBuilder {
        ListAudienceGenerationJobsInputBuilder::default()
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

    /// Lists only jobs that use the configured audience model with this ARN.
    #[inline]
    pub fn configured_audience_model_arn(&self) -> Option<&str> {
        self.configured_audience_model_arn.as_deref()
    }

    /// Lists only jobs in the collaboration with this ID.
    #[inline]
    pub fn collaboration_id(&self) -> Option<&str> {
        self.collaboration_id.as_deref()
    }
}

/// What [`ListAudienceGenerationJobs`](crate::Client::list_audience_generation_jobs) returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListAudienceGenerationJobsOutput {
    /// The token that fetches the following page. It is absent on the last page.
    ///
    /// - Length: 1 to 10240 characters
    pub next_token: Option<String>,
    /// One page of the audience generation jobs that pass the filters of the request.
    ///
    /// - Always present
    pub audience_generation_jobs: Vec<AudienceGenerationJobSummary>,
    pub(crate) _meta: ResponseMetadata,
}

impl ListAudienceGenerationJobsOutput {
    /// Starts building a `ListAudienceGenerationJobsOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::ListAudienceGenerationJobsOutputBuilder {
        builders::ListAudienceGenerationJobsOutputBuilder::default()
    }

    /// The token that fetches the following page. It is absent on the last page.
    #[inline]
    pub fn next_token(&self) -> Option<&str> {
        self.next_token.as_deref()
    }

    /// One page of the audience generation jobs that pass the filters of the request.
    #[inline]
    pub fn audience_generation_jobs(&self) -> &[AudienceGenerationJobSummary] {
        &self.audience_generation_jobs
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`list_audience_generation_jobs`](crate::Client::list_audience_generation_jobs) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum ListAudienceGenerationJobsError {
    /// A parameter of the request is missing or does not meet its constraints.
    ValidationException(ValidationException),
    /// Your credentials do not permit this action, or not on this resource.
    AccessDeniedException(AccessDeniedException),
    /// Requests are arriving faster than the service admits. Wait a little, then try again.
    ThrottlingException(ThrottlingException),
    /// An error that the model does not list; its code and message are in its metadata.
    Unhandled(Unhandled),
}

impl ListAudienceGenerationJobsError {
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

/// A request to [`ListAudienceGenerationJobs`](crate::Client::list_audience_generation_jobs).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListAudienceGenerationJobsFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: ListAudienceGenerationJobsInput,
}

/// Builds a [`ListAudienceGenerationJobsInput`], without a client.
pub type ListAudienceGenerationJobsInputBuilder = ListAudienceGenerationJobsFluentBuilder<
    (),
>;

impl<C> ListAudienceGenerationJobsFluentBuilder<C> {
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

    /// Lists only jobs that use the configured audience model with this ARN.
    ///
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

    /// Lists only jobs in the collaboration with this ID.
    ///
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub fn collaboration_id(mut self, input: impl Into<String>) -> Self {
        self.input.collaboration_id = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `collaboration_id`.
    pub fn set_collaboration_id(mut self, input: Option<String>) -> Self {
        self.input.collaboration_id = input;
        self
    }
}

impl ListAudienceGenerationJobsFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`ListAudienceGenerationJobsError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<ListAudienceGenerationJobs> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<ListAudienceGenerationJobs> {
        Customize::new(self.call, self.input)
    }

    /// Sends one request per page: a stream of pages, or of the items on them.
    #[inline]
    pub fn into_paginator(self) -> Paginator<ListAudienceGenerationJobs> {
        Paginator::new(self.call, self.input)
    }
}

/// The pages of [`ListAudienceGenerationJobs`](crate::Client::list_audience_generation_jobs).
pub type ListAudienceGenerationJobsPaginator = Paginator<ListAudienceGenerationJobs>;

impl Paginate for ListAudienceGenerationJobs {
    type Item = AudienceGenerationJobSummary;
    type Token = String;

    fn output_token(output: &ListAudienceGenerationJobsOutput) -> Option<String> {
        next_token(output.next_token.as_ref())
    }

    fn set_input_token(input: &mut ListAudienceGenerationJobsInput, token: String) {
        input.next_token = Some(token);
    }

    fn set_page_size(input: &mut ListAudienceGenerationJobsInput, size: i32) {
        input.max_results = Some(size);
    }

    fn items(
        output: ListAudienceGenerationJobsOutput,
    ) -> Vec<AudienceGenerationJobSummary> {
        output.audience_generation_jobs
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{
        ListAudienceGenerationJobsFluentBuilder, ListAudienceGenerationJobsInputBuilder,
    };
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::ListAudienceGenerationJobsOutputBuilder;
}
