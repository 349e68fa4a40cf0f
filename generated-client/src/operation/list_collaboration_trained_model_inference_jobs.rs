// Generated from the service's model: changes are lost at the next run.

//! Lists the inference jobs of all members of a collaboration with the account that started each.
//! Filter by model, or by model and version. Members who only receive results use it to see whether
//! a job has finished.
//!
//! # Pages
//!
//! The answer comes in pages. [`into_paginator`](builders::ListCollaborationTrainedModelInferenceJobsFluentBuilder::into_paginator) fetches them one after
//! another, as a stream of pages or of the items on them:
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let mut stream = client.list_collaboration_trained_model_inference_jobs().into_paginator().items().send();
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
//!     .list_collaboration_trained_model_inference_jobs()
//!     .next_token("next-token")
//!     .max_results(1)
//!     .collaboration_identifier("collaboration-identifier") // required
//!     .trained_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:membership/example")
//!     .trained_model_version_identifier("trained-model-version-identifier")
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`next_token`](builders::ListCollaborationTrainedModelInferenceJobsFluentBuilder::next_token) (`nextToken`): `String`\
//!   The token from the previous page of results. Leave it out to start with the first page; keep the
//!   other parameters the same while you page.\
//!   Length: 1 to 10240 characters.
//! - [`max_results`](builders::ListCollaborationTrainedModelInferenceJobsFluentBuilder::max_results) (`maxResults`): `i32`\
//!   The largest number of entries to return in one page. The service may return fewer.\
//!   Range: 1 to 100.
//! - [`collaboration_identifier`](builders::ListCollaborationTrainedModelInferenceJobsFluentBuilder::collaboration_identifier) (`collaborationIdentifier`): `String`, **required**\
//!   ID of the AWS Clean Rooms collaboration whose inference jobs to list.\
//!   Length: exactly 36 characters.\
//!   Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
//! - [`trained_model_arn`](builders::ListCollaborationTrainedModelInferenceJobsFluentBuilder::trained_model_arn) (`trainedModelArn`): `String`\
//!   Lists only jobs that run the trained model with this ARN.\
//!   Length: 20 to 2048 characters. ARN of: `TrainedModel`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model/[-a-zA-Z0-9_/.]+$`
//! - [`trained_model_version_identifier`](builders::ListCollaborationTrainedModelInferenceJobsFluentBuilder::trained_model_version_identifier) (`trainedModelVersionIdentifier`): `String`\
//!   Lists only jobs that run this version of the trained model.\
//!   Length: exactly 36 characters.\
//!   Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
//!
//! # Response
//!
//! [`ListCollaborationTrainedModelInferenceJobsOutput`]:
//!
//! ```text
//! ListCollaborationTrainedModelInferenceJobsOutput {
//!     next_token: Option<String>,
//!     collaboration_trained_model_inference_jobs: Vec<CollaborationTrainedModelInferenceJobSummary> {
//!         trained_model_inference_job_arn: String,
//!         configured_model_algorithm_association_arn: Option<String>,
//!         membership_identifier: String,
//!         trained_model_arn: String,
//!         trained_model_version_identifier: Option<String>,
//!         collaboration_identifier: String,
//!         status: TrainedModelInferenceJobStatus,
//!         output_configuration: InferenceOutputConfiguration {
//!             accept: String,
//!             members: Vec<InferenceReceiverMember> {
//!                 account_id: String,
//!             },
//!         },
//!         name: String,
//!         description: Option<String>,
//!         metrics_status: Option<MetricsStatus>, // PublishSucceeded | PublishFailed
//!         metrics_status_details: Option<String>,
//!         logs_status: Option<LogsStatus>, // PublishSucceeded | PublishFailed
//!         logs_status_details: Option<String>,
//!         ml_model_inference_payer_account_id: Option<String>,
//!         create_time: DateTime,
//!         update_time: DateTime,
//!         creator_account_id: String,
//!     },
//! }
//! ```
//!
//! - [`next_token`](ListCollaborationTrainedModelInferenceJobsOutput::next_token) (`nextToken`): `Option<String>`\
//!   The token that fetches the following page. It is absent on the last page.
//! - [`collaboration_trained_model_inference_jobs`](ListCollaborationTrainedModelInferenceJobsOutput::collaboration_trained_model_inference_jobs) (`collaborationTrainedModelInferenceJobs`): [`Vec<CollaborationTrainedModelInferenceJobSummary>`](crate::types::CollaborationTrainedModelInferenceJobSummary)\
//!   One page of the inference jobs in the collaboration that pass the filters of the request.
//!
//!   - [`trained_model_inference_job_arn`](crate::types::CollaborationTrainedModelInferenceJobSummary::trained_model_inference_job_arn) (`trainedModelInferenceJobArn`): `String`\
//!     The ARN that identifies this trained model inference job.
//!   - [`configured_model_algorithm_association_arn`](crate::types::CollaborationTrainedModelInferenceJobSummary::configured_model_algorithm_association_arn) (`configuredModelAlgorithmAssociationArn`): `Option<String>`\
//!     ARN of the association whose algorithm this job uses.
//!   - [`membership_identifier`](crate::types::CollaborationTrainedModelInferenceJobSummary::membership_identifier) (`membershipIdentifier`): `String`\
//!     ID of the AWS Clean Rooms membership under which this trained model inference job was created.
//!   - [`trained_model_arn`](crate::types::CollaborationTrainedModelInferenceJobSummary::trained_model_arn) (`trainedModelArn`): `String`\
//!     ARN of the trained model that this job runs.
//!   - [`trained_model_version_identifier`](crate::types::CollaborationTrainedModelInferenceJobSummary::trained_model_version_identifier) (`trainedModelVersionIdentifier`): `Option<String>`\
//!     Version of the trained model that this job runs.
//!   - [`collaboration_identifier`](crate::types::CollaborationTrainedModelInferenceJobSummary::collaboration_identifier) (`collaborationIdentifier`): `String`\
//!     ID of the AWS Clean Rooms collaboration to which this trained model inference job belongs.
//!   - [`status`](crate::types::CollaborationTrainedModelInferenceJobSummary::status): [`TrainedModelInferenceJobStatus`](crate::types::TrainedModelInferenceJobStatus)\
//!     Where this trained model inference job stands in its lifecycle.\
//!     One of [`CreatePending`](crate::types::TrainedModelInferenceJobStatus::CreatePending), [`CreateInProgress`](crate::types::TrainedModelInferenceJobStatus::CreateInProgress), [`CreateFailed`](crate::types::TrainedModelInferenceJobStatus::CreateFailed), [`Active`](crate::types::TrainedModelInferenceJobStatus::Active), [`CancelPending`](crate::types::TrainedModelInferenceJobStatus::CancelPending), [`CancelInProgress`](crate::types::TrainedModelInferenceJobStatus::CancelInProgress), [`CancelFailed`](crate::types::TrainedModelInferenceJobStatus::CancelFailed), [`Inactive`](crate::types::TrainedModelInferenceJobStatus::Inactive).
//!   - [`output_configuration`](crate::types::CollaborationTrainedModelInferenceJobSummary::output_configuration) (`outputConfiguration`): [`InferenceOutputConfiguration`](crate::types::InferenceOutputConfiguration)\
//!     Which members receive the output, and in what format.
//!
//!     - [`accept`](crate::types::InferenceOutputConfiguration::accept): `String`\
//!       MIME type of the output. `application/json` unless set.
//!     - [`members`](crate::types::InferenceOutputConfiguration::members): [`Vec<InferenceReceiverMember>`](crate::types::InferenceReceiverMember)\
//!       The members who receive the output.
//!
//!       - [`account_id`](crate::types::InferenceReceiverMember::account_id) (`accountId`): `String`\
//!         ID of the AWS account of the member.
//!   - [`name`](crate::types::CollaborationTrainedModelInferenceJobSummary::name): `String`\
//!     The name given to this trained model inference job when it was started.
//!   - [`description`](crate::types::CollaborationTrainedModelInferenceJobSummary::description): `Option<String>`\
//!     Free text that describes this trained model inference job, if its creator supplied any.
//!   - [`metrics_status`](crate::types::CollaborationTrainedModelInferenceJobSummary::metrics_status) (`metricsStatus`): [`Option<MetricsStatus>`](crate::types::MetricsStatus)\
//!     Whether the metrics could be published.\
//!     One of [`PublishSucceeded`](crate::types::MetricsStatus::PublishSucceeded), [`PublishFailed`](crate::types::MetricsStatus::PublishFailed).
//!   - [`metrics_status_details`](crate::types::CollaborationTrainedModelInferenceJobSummary::metrics_status_details) (`metricsStatusDetails`): `Option<String>`\
//!     An explanation of the metrics status, such as why publishing failed.
//!   - [`logs_status`](crate::types::CollaborationTrainedModelInferenceJobSummary::logs_status) (`logsStatus`): [`Option<LogsStatus>`](crate::types::LogsStatus)\
//!     Whether the logs could be published.\
//!     One of [`PublishSucceeded`](crate::types::LogsStatus::PublishSucceeded), [`PublishFailed`](crate::types::LogsStatus::PublishFailed).
//!   - [`logs_status_details`](crate::types::CollaborationTrainedModelInferenceJobSummary::logs_status_details) (`logsStatusDetails`): `Option<String>`\
//!     An explanation of the logs status, such as why publishing failed.
//!   - [`ml_model_inference_payer_account_id`](crate::types::CollaborationTrainedModelInferenceJobSummary::ml_model_inference_payer_account_id) (`mlModelInferencePayerAccountId`): `Option<String>`\
//!     ID of the AWS account that is billed for inference.
//!   - [`create_time`](crate::types::CollaborationTrainedModelInferenceJobSummary::create_time) (`createTime`): `DateTime`\
//!     When this trained model inference job was created.
//!   - [`update_time`](crate::types::CollaborationTrainedModelInferenceJobSummary::update_time) (`updateTime`): `DateTime`\
//!     When this trained model inference job last changed.
//!   - [`creator_account_id`](crate::types::CollaborationTrainedModelInferenceJobSummary::creator_account_id) (`creatorAccountId`): `String`\
//!     The 12-digit ID of the AWS account that created this trained model inference job.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`ListCollaborationTrainedModelInferenceJobsError`] inside
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
//! `GET /collaborations/{collaborationIdentifier}/trained-model-inference-jobs`
//!
//! It only reads, so a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/ListCollaborationTrainedModelInferenceJobs).

use crate::types::CollaborationTrainedModelInferenceJobSummary;
use crate::types::error::{
    AccessDeniedException, ThrottlingException, ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};
use smithy_runtime::pagination::{Paginate, Paginator, next_token};

/// The operation `ListCollaborationTrainedModelInferenceJobs`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct ListCollaborationTrainedModelInferenceJobs;

/// The parameters of
/// [`ListCollaborationTrainedModelInferenceJobs`](crate::Client::list_collaboration_trained_model_inference_jobs).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListCollaborationTrainedModelInferenceJobsInput {
    /// The token from the previous page of results. Leave it out to start with the first page; keep the
    /// other parameters the same while you page.
    ///
    /// - Length: 1 to 10240 characters
    pub next_token: Option<String>,
    /// The largest number of entries to return in one page. The service may return fewer.
    ///
    /// - Range: 1 to 100
    pub max_results: Option<i32>,
    /// ID of the AWS Clean Rooms collaboration whose inference jobs to list.
    ///
    /// - Required
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub collaboration_identifier: Option<String>,
    /// Lists only jobs that run the trained model with this ARN.
    ///
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `TrainedModel`
    pub trained_model_arn: Option<String>,
    /// Lists only jobs that run this version of the trained model.
    ///
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub trained_model_version_identifier: Option<String>,
}

impl ListCollaborationTrainedModelInferenceJobsInput {
    /// Starts building a `ListCollaborationTrainedModelInferenceJobsInput`.
    #[inline]
    pub fn builder() -> ListCollaborationTrainedModelInferenceJobsInputBuilder {
        ListCollaborationTrainedModelInferenceJobsInputBuilder::default()
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

    /// ID of the AWS Clean Rooms collaboration whose inference jobs to list.
    #[inline]
    pub fn collaboration_identifier(&self) -> Option<&str> {
        self.collaboration_identifier.as_deref()
    }

    /// Lists only jobs that run the trained model with this ARN.
    #[inline]
    pub fn trained_model_arn(&self) -> Option<&str> {
        self.trained_model_arn.as_deref()
    }

    /// Lists only jobs that run this version of the trained model.
    #[inline]
    pub fn trained_model_version_identifier(&self) -> Option<&str> {
        self.trained_model_version_identifier.as_deref()
    }
}

/// What
/// [`ListCollaborationTrainedModelInferenceJobs`](crate::Client::list_collaboration_trained_model_inference_jobs)
/// returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListCollaborationTrainedModelInferenceJobsOutput {
    /// The token that fetches the following page. It is absent on the last page.
    ///
    /// - Length: 1 to 10240 characters
    pub next_token: Option<String>,
    /// One page of the inference jobs in the collaboration that pass the filters of the request.
    ///
    /// - Always present
    pub collaboration_trained_model_inference_jobs: Vec<
        CollaborationTrainedModelInferenceJobSummary,
    >,
    pub(crate) _meta: ResponseMetadata,
}

impl ListCollaborationTrainedModelInferenceJobsOutput {
    /// Starts building a `ListCollaborationTrainedModelInferenceJobsOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::ListCollaborationTrainedModelInferenceJobsOutputBuilder {
        builders::ListCollaborationTrainedModelInferenceJobsOutputBuilder::default()
    }

    /// The token that fetches the following page. It is absent on the last page.
    #[inline]
    pub fn next_token(&self) -> Option<&str> {
        self.next_token.as_deref()
    }

    /// One page of the inference jobs in the collaboration that pass the filters of the request.
    #[inline]
    pub fn collaboration_trained_model_inference_jobs(
        &self,
    ) -> &[CollaborationTrainedModelInferenceJobSummary] {
        &self.collaboration_trained_model_inference_jobs
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`list_collaboration_trained_model_inference_jobs`](crate::Client::list_collaboration_trained_model_inference_jobs) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum ListCollaborationTrainedModelInferenceJobsError {
    /// A parameter of the request is missing or does not meet its constraints.
    ValidationException(ValidationException),
    /// Your credentials do not permit this action, or not on this resource.
    AccessDeniedException(AccessDeniedException),
    /// Requests are arriving faster than the service admits. Wait a little, then try again.
    ThrottlingException(ThrottlingException),
    /// An error that the model does not list; its code and message are in its metadata.
    Unhandled(Unhandled),
}

impl ListCollaborationTrainedModelInferenceJobsError {
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

/// A request to [`ListCollaborationTrainedModelInferenceJobs`](crate::Client::list_collaboration_trained_model_inference_jobs).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListCollaborationTrainedModelInferenceJobsFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: ListCollaborationTrainedModelInferenceJobsInput,
}

/// Builds a [`ListCollaborationTrainedModelInferenceJobsInput`], without a client.
pub type ListCollaborationTrainedModelInferenceJobsInputBuilder = ListCollaborationTrainedModelInferenceJobsFluentBuilder<
    (),
>;

impl<C> ListCollaborationTrainedModelInferenceJobsFluentBuilder<C> {
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

    /// ID of the AWS Clean Rooms collaboration whose inference jobs to list.
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

    /// Lists only jobs that run the trained model with this ARN.
    ///
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

    /// Lists only jobs that run this version of the trained model.
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

impl ListCollaborationTrainedModelInferenceJobsFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`ListCollaborationTrainedModelInferenceJobsError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<ListCollaborationTrainedModelInferenceJobs> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<ListCollaborationTrainedModelInferenceJobs> {
        Customize::new(self.call, self.input)
    }

    /// Sends one request per page: a stream of pages, or of the items on them.
    #[inline]
    pub fn into_paginator(
        self,
    ) -> Paginator<ListCollaborationTrainedModelInferenceJobs> {
        Paginator::new(self.call, self.input)
    }
}

/// The pages of [`ListCollaborationTrainedModelInferenceJobs`](crate::Client::list_collaboration_trained_model_inference_jobs).
pub type ListCollaborationTrainedModelInferenceJobsPaginator = Paginator<
    ListCollaborationTrainedModelInferenceJobs,
>;

impl Paginate for ListCollaborationTrainedModelInferenceJobs {
    type Item = CollaborationTrainedModelInferenceJobSummary;
    type Token = String;

    fn output_token(
        output: &ListCollaborationTrainedModelInferenceJobsOutput,
    ) -> Option<String> {
        next_token(output.next_token.as_ref())
    }

    fn set_input_token(
        input: &mut ListCollaborationTrainedModelInferenceJobsInput,
        token: String,
    ) {
        input.next_token = Some(token);
    }

    fn set_page_size(
        input: &mut ListCollaborationTrainedModelInferenceJobsInput,
        size: i32,
    ) {
        input.max_results = Some(size);
    }

    fn items(
        output: ListCollaborationTrainedModelInferenceJobsOutput,
    ) -> Vec<CollaborationTrainedModelInferenceJobSummary> {
        output.collaboration_trained_model_inference_jobs
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{
        ListCollaborationTrainedModelInferenceJobsFluentBuilder,
        ListCollaborationTrainedModelInferenceJobsInputBuilder,
    };
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::ListCollaborationTrainedModelInferenceJobsOutputBuilder;
}
