// Generated from the service's model: changes are lost at the next run.

//! Lists the export jobs of one trained model in a collaboration, on request for a single version.
//! As no operation reads a single export job, poll this one after
//! [`StartTrainedModelExportJob`](crate::Client::start_trained_model_export_job).
//!
//! # Pages
//!
//! The answer comes in pages. [`into_paginator`](builders::ListCollaborationTrainedModelExportJobsFluentBuilder::into_paginator) fetches them one after
//! another, as a stream of pages or of the items on them:
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let mut stream = client.list_collaboration_trained_model_export_jobs().into_paginator().items().send();
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
//!     .list_collaboration_trained_model_export_jobs()
//!     .next_token("next-token")
//!     .max_results(1)
//!     .collaboration_identifier("collaboration-identifier") // required
//!     // required
//!     .trained_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:membership/example")
//!     .trained_model_version_identifier("trained-model-version-identifier")
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`next_token`](builders::ListCollaborationTrainedModelExportJobsFluentBuilder::next_token) (`nextToken`): `String`\
//!   The token from the previous page of results. Leave it out to start with the first page; keep the
//!   other parameters the same while you page.\
//!   Length: 1 to 10240 characters.
//! - [`max_results`](builders::ListCollaborationTrainedModelExportJobsFluentBuilder::max_results) (`maxResults`): `i32`\
//!   The largest number of entries to return in one page. The service may return fewer.\
//!   Range: 1 to 100.
//! - [`collaboration_identifier`](builders::ListCollaborationTrainedModelExportJobsFluentBuilder::collaboration_identifier) (`collaborationIdentifier`): `String`, **required**\
//!   ID of the AWS Clean Rooms collaboration whose export jobs to list.\
//!   Length: exactly 36 characters.\
//!   Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
//! - [`trained_model_arn`](builders::ListCollaborationTrainedModelExportJobsFluentBuilder::trained_model_arn) (`trainedModelArn`): `String`, **required**\
//!   ARN of the trained model whose exports to list, as returned by
//!   [`ListCollaborationTrainedModels`](crate::Client::list_collaboration_trained_models).\
//!   Length: 20 to 2048 characters. ARN of: `TrainedModel`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model/[-a-zA-Z0-9_/.]+$`
//! - [`trained_model_version_identifier`](builders::ListCollaborationTrainedModelExportJobsFluentBuilder::trained_model_version_identifier) (`trainedModelVersionIdentifier`): `String`\
//!   Lists only exports of this version of the trained model.\
//!   Length: exactly 36 characters.\
//!   Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
//!
//! # Response
//!
//! [`ListCollaborationTrainedModelExportJobsOutput`]:
//!
//! ```text
//! ListCollaborationTrainedModelExportJobsOutput {
//!     next_token: Option<String>,
//!     collaboration_trained_model_export_jobs: Vec<CollaborationTrainedModelExportJobSummary> {
//!         create_time: DateTime,
//!         update_time: DateTime,
//!         name: String,
//!         output_configuration: TrainedModelExportOutputConfiguration {
//!             members: Vec<TrainedModelExportReceiverMember> {
//!                 account_id: String,
//!             },
//!         },
//!         status: TrainedModelExportJobStatus, // CreatePending | CreateInProgress | CreateFailed | Active
//!         status_details: Option<StatusDetails> {
//!             status_code: Option<String>,
//!             message: Option<String>,
//!         },
//!         description: Option<String>,
//!         creator_account_id: String,
//!         trained_model_arn: String,
//!         trained_model_version_identifier: Option<String>,
//!         membership_identifier: String,
//!         collaboration_identifier: String,
//!     },
//! }
//! ```
//!
//! - [`next_token`](ListCollaborationTrainedModelExportJobsOutput::next_token) (`nextToken`): `Option<String>`\
//!   The token that fetches the following page. It is absent on the last page.
//! - [`collaboration_trained_model_export_jobs`](ListCollaborationTrainedModelExportJobsOutput::collaboration_trained_model_export_jobs) (`collaborationTrainedModelExportJobs`): [`Vec<CollaborationTrainedModelExportJobSummary>`](crate::types::CollaborationTrainedModelExportJobSummary)\
//!   One page of the exports of the trained model.
//!
//!   - [`create_time`](crate::types::CollaborationTrainedModelExportJobSummary::create_time) (`createTime`): `DateTime`\
//!     When this trained model export job was created.
//!   - [`update_time`](crate::types::CollaborationTrainedModelExportJobSummary::update_time) (`updateTime`): `DateTime`\
//!     When this trained model export job last changed.
//!   - [`name`](crate::types::CollaborationTrainedModelExportJobSummary::name): `String`\
//!     The name given to this trained model export job when it was started.
//!   - [`output_configuration`](crate::types::CollaborationTrainedModelExportJobSummary::output_configuration) (`outputConfiguration`): [`TrainedModelExportOutputConfiguration`](crate::types::TrainedModelExportOutputConfiguration)\
//!     Which members receive the exported files.
//!
//!     - [`members`](crate::types::TrainedModelExportOutputConfiguration::members): [`Vec<TrainedModelExportReceiverMember>`](crate::types::TrainedModelExportReceiverMember)\
//!       The members who receive the files.
//!
//!       - [`account_id`](crate::types::TrainedModelExportReceiverMember::account_id) (`accountId`): `String`\
//!         ID of the AWS account of the member.
//!   - [`status`](crate::types::CollaborationTrainedModelExportJobSummary::status): [`TrainedModelExportJobStatus`](crate::types::TrainedModelExportJobStatus)\
//!     Where this trained model export job stands in its lifecycle.\
//!     One of [`CreatePending`](crate::types::TrainedModelExportJobStatus::CreatePending), [`CreateInProgress`](crate::types::TrainedModelExportJobStatus::CreateInProgress), [`CreateFailed`](crate::types::TrainedModelExportJobStatus::CreateFailed), [`Active`](crate::types::TrainedModelExportJobStatus::Active).
//!   - [`status_details`](crate::types::CollaborationTrainedModelExportJobSummary::status_details) (`statusDetails`): [`Option<StatusDetails>`](crate::types::StatusDetails)\
//!     Further information on the status of this trained model export job, such as why it failed.
//!
//!     - [`status_code`](crate::types::StatusDetails::status_code) (`statusCode`): `Option<String>`\
//!       A code for the cause, meant for programs. The codes of existing error conditions stay as they
//!       are.
//!     - [`message`](crate::types::StatusDetails::message): `Option<String>`\
//!       An explanation for people. Its wording may change at any time, so let programs look at
//!       `statusCode` instead.
//!   - [`description`](crate::types::CollaborationTrainedModelExportJobSummary::description): `Option<String>`\
//!     Free text that describes this trained model export job, if its creator supplied any.
//!   - [`creator_account_id`](crate::types::CollaborationTrainedModelExportJobSummary::creator_account_id) (`creatorAccountId`): `String`\
//!     The 12-digit ID of the AWS account that created this trained model export job.
//!   - [`trained_model_arn`](crate::types::CollaborationTrainedModelExportJobSummary::trained_model_arn) (`trainedModelArn`): `String`\
//!     ARN of the trained model to which the exported files belong.
//!   - [`trained_model_version_identifier`](crate::types::CollaborationTrainedModelExportJobSummary::trained_model_version_identifier) (`trainedModelVersionIdentifier`): `Option<String>`\
//!     Version of the trained model to which the exported files belong.
//!   - [`membership_identifier`](crate::types::CollaborationTrainedModelExportJobSummary::membership_identifier) (`membershipIdentifier`): `String`\
//!     ID of the AWS Clean Rooms membership under which this trained model export job was created.
//!   - [`collaboration_identifier`](crate::types::CollaborationTrainedModelExportJobSummary::collaboration_identifier) (`collaborationIdentifier`): `String`\
//!     ID of the AWS Clean Rooms collaboration to which this trained model export job belongs.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`ListCollaborationTrainedModelExportJobsError`] inside
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
//! `GET /collaborations/{collaborationIdentifier}/trained-models/{trainedModelArn}/export-jobs`
//!
//! It only reads, so a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/ListCollaborationTrainedModelExportJobs).

use crate::types::CollaborationTrainedModelExportJobSummary;
use crate::types::error::{
    AccessDeniedException, ThrottlingException, ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};
use smithy_runtime::pagination::{Paginate, Paginator, next_token};

/// The operation `ListCollaborationTrainedModelExportJobs`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct ListCollaborationTrainedModelExportJobs;

/// The parameters of
/// [`ListCollaborationTrainedModelExportJobs`](crate::Client::list_collaboration_trained_model_export_jobs).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListCollaborationTrainedModelExportJobsInput {
    /// The token from the previous page of results. Leave it out to start with the first page; keep the
    /// other parameters the same while you page.
    ///
    /// - Length: 1 to 10240 characters
    pub next_token: Option<String>,
    /// The largest number of entries to return in one page. The service may return fewer.
    ///
    /// - Range: 1 to 100
    pub max_results: Option<i32>,
    /// ID of the AWS Clean Rooms collaboration whose export jobs to list.
    ///
    /// - Required
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub collaboration_identifier: Option<String>,
    /// ARN of the trained model whose exports to list, as returned by
    /// [`ListCollaborationTrainedModels`](crate::Client::list_collaboration_trained_models).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `TrainedModel`
    pub trained_model_arn: Option<String>,
    /// Lists only exports of this version of the trained model.
    ///
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub trained_model_version_identifier: Option<String>,
}

impl ListCollaborationTrainedModelExportJobsInput {
    /// Starts building a `ListCollaborationTrainedModelExportJobsInput`.
    #[inline]
    pub fn builder() -> ListCollaborationTrainedModelExportJobsInputBuilder {
        ListCollaborationTrainedModelExportJobsInputBuilder::default()
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

    /// ID of the AWS Clean Rooms collaboration whose export jobs to list.
    #[inline]
    pub fn collaboration_identifier(&self) -> Option<&str> {
        self.collaboration_identifier.as_deref()
    }

    /// ARN of the trained model whose exports to list, as returned by
    /// [`ListCollaborationTrainedModels`](crate::Client::list_collaboration_trained_models).
    #[inline]
    pub fn trained_model_arn(&self) -> Option<&str> {
        self.trained_model_arn.as_deref()
    }

    /// Lists only exports of this version of the trained model.
    #[inline]
    pub fn trained_model_version_identifier(&self) -> Option<&str> {
        self.trained_model_version_identifier.as_deref()
    }
}

/// What
/// [`ListCollaborationTrainedModelExportJobs`](crate::Client::list_collaboration_trained_model_export_jobs)
/// returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListCollaborationTrainedModelExportJobsOutput {
    /// The token that fetches the following page. It is absent on the last page.
    ///
    /// - Length: 1 to 10240 characters
    pub next_token: Option<String>,
    /// One page of the exports of the trained model.
    ///
    /// - Always present
    pub collaboration_trained_model_export_jobs: Vec<
        CollaborationTrainedModelExportJobSummary,
    >,
    pub(crate) _meta: ResponseMetadata,
}

impl ListCollaborationTrainedModelExportJobsOutput {
    /// Starts building a `ListCollaborationTrainedModelExportJobsOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::ListCollaborationTrainedModelExportJobsOutputBuilder {
        builders::ListCollaborationTrainedModelExportJobsOutputBuilder::default()
    }

    /// The token that fetches the following page. It is absent on the last page.
    #[inline]
    pub fn next_token(&self) -> Option<&str> {
        self.next_token.as_deref()
    }

    /// One page of the exports of the trained model.
    #[inline]
    pub fn collaboration_trained_model_export_jobs(
        &self,
    ) -> &[CollaborationTrainedModelExportJobSummary] {
        &self.collaboration_trained_model_export_jobs
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`list_collaboration_trained_model_export_jobs`](crate::Client::list_collaboration_trained_model_export_jobs) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum ListCollaborationTrainedModelExportJobsError {
    /// A parameter of the request is missing or does not meet its constraints.
    ValidationException(ValidationException),
    /// Your credentials do not permit this action, or not on this resource.
    AccessDeniedException(AccessDeniedException),
    /// Requests are arriving faster than the service admits. Wait a little, then try again.
    ThrottlingException(ThrottlingException),
    /// An error that the model does not list; its code and message are in its metadata.
    Unhandled(Unhandled),
}

impl ListCollaborationTrainedModelExportJobsError {
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

/// A request to [`ListCollaborationTrainedModelExportJobs`](crate::Client::list_collaboration_trained_model_export_jobs).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListCollaborationTrainedModelExportJobsFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: ListCollaborationTrainedModelExportJobsInput,
}

/// Builds a [`ListCollaborationTrainedModelExportJobsInput`], without a client.
pub type ListCollaborationTrainedModelExportJobsInputBuilder = ListCollaborationTrainedModelExportJobsFluentBuilder<
    (),
>;

impl<C> ListCollaborationTrainedModelExportJobsFluentBuilder<C> {
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

    /// ID of the AWS Clean Rooms collaboration whose export jobs to list.
    ///
    /// - Required
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub fn collaboration_identifier(mut self, input: impl Into<String>) -> Self {
        self.input.collaboration_identifier = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `collaboration_identifier`.
    pub fn set_collaboration_identifier(mut self, input: Option<String>) -> Self {
        self.input.collaboration_identifier = input;
        self
    }

    /// ARN of the trained model whose exports to list, as returned by
    /// [`ListCollaborationTrainedModels`](crate::Client::list_collaboration_trained_models).
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

    /// Lists only exports of this version of the trained model.
    ///
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub fn trained_model_version_identifier(mut self, input: impl Into<String>) -> Self {
        self.input.trained_model_version_identifier = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `trained_model_version_identifier`.
    pub fn set_trained_model_version_identifier(
        mut self,
        input: Option<String>,
    ) -> Self {
        self.input.trained_model_version_identifier = input;
        self
    }
}

impl ListCollaborationTrainedModelExportJobsFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`ListCollaborationTrainedModelExportJobsError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<ListCollaborationTrainedModelExportJobs> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<ListCollaborationTrainedModelExportJobs> {
        Customize::new(self.call, self.input)
    }

    /// Sends one request per page: a stream of pages, or of the items on them.
    #[inline]
    pub fn into_paginator(self) -> Paginator<ListCollaborationTrainedModelExportJobs> {
        Paginator::new(self.call, self.input)
    }
}

/// The pages of [`ListCollaborationTrainedModelExportJobs`](crate::Client::list_collaboration_trained_model_export_jobs).
pub type ListCollaborationTrainedModelExportJobsPaginator = Paginator<
    ListCollaborationTrainedModelExportJobs,
>;

impl Paginate for ListCollaborationTrainedModelExportJobs {
    type Item = CollaborationTrainedModelExportJobSummary;
    type Token = String;

    fn output_token(
        output: &ListCollaborationTrainedModelExportJobsOutput,
    ) -> Option<String> {
        next_token(output.next_token.as_ref())
    }

    fn set_input_token(
        input: &mut ListCollaborationTrainedModelExportJobsInput,
        token: String,
    ) {
        input.next_token = Some(token);
    }

    fn set_page_size(
        input: &mut ListCollaborationTrainedModelExportJobsInput,
        size: i32,
    ) {
        input.max_results = Some(size);
    }

    fn items(
        output: ListCollaborationTrainedModelExportJobsOutput,
    ) -> Vec<CollaborationTrainedModelExportJobSummary> {
        output.collaboration_trained_model_export_jobs
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{
        ListCollaborationTrainedModelExportJobsFluentBuilder,
        ListCollaborationTrainedModelExportJobsInputBuilder,
    };
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::ListCollaborationTrainedModelExportJobsOutputBuilder;
}
