// Generated from the service's model: changes are lost at the next run.

//! Lists the inference jobs of one membership, page by page. `trainedModelArn` and
//! `trainedModelVersionIdentifier` limit the list to a model or to one of its versions.
//!
//! # Pages
//!
//! The answer comes in pages. [`into_paginator`](builders::ListTrainedModelInferenceJobsFluentBuilder::into_paginator) fetches them one after
//! another, as a stream of pages or of the items on them:
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let mut stream = client.list_trained_model_inference_jobs().into_paginator().items().send();
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
//!     .list_trained_model_inference_jobs()
//!     .next_token("next-token")
//!     .max_results(1)
//!     .membership_identifier("membership-identifier") // required
//!     .trained_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:membership/example")
//!     .trained_model_version_identifier("trained-model-version-identifier")
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`next_token`](builders::ListTrainedModelInferenceJobsFluentBuilder::next_token) (`nextToken`): `String`\
//!   The token from the previous page of results. Leave it out to start with the first page; keep the
//!   other parameters the same while you page.\
//!   Length: 1 to 10240 characters.
//! - [`max_results`](builders::ListTrainedModelInferenceJobsFluentBuilder::max_results) (`maxResults`): `i32`\
//!   The largest number of entries to return in one page. The service may return fewer.\
//!   Range: 1 to 100.
//! - [`membership_identifier`](builders::ListTrainedModelInferenceJobsFluentBuilder::membership_identifier) (`membershipIdentifier`): `String`, **required**\
//!   ID of the AWS Clean Rooms membership whose inference jobs to list.\
//!   Length: exactly 36 characters.\
//!   Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
//! - [`trained_model_arn`](builders::ListTrainedModelInferenceJobsFluentBuilder::trained_model_arn) (`trainedModelArn`): `String`\
//!   Lists only jobs that run the trained model with this ARN.\
//!   Length: 20 to 2048 characters. ARN of: `TrainedModel`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model/[-a-zA-Z0-9_/.]+$`
//! - [`trained_model_version_identifier`](builders::ListTrainedModelInferenceJobsFluentBuilder::trained_model_version_identifier) (`trainedModelVersionIdentifier`): `String`\
//!   Lists only jobs that run this version of the trained model.\
//!   Length: exactly 36 characters.\
//!   Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
//!
//! # Response
//!
//! [`ListTrainedModelInferenceJobsOutput`]:
//!
//! ```text
//! ListTrainedModelInferenceJobsOutput {
//!     next_token: Option<String>,
//!     trained_model_inference_jobs: Vec<TrainedModelInferenceJobSummary> {
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
//!     },
//! }
//! ```
//!
//! - [`next_token`](ListTrainedModelInferenceJobsOutput::next_token) (`nextToken`): `Option<String>`\
//!   The token that fetches the following page. It is absent on the last page.
//! - [`trained_model_inference_jobs`](ListTrainedModelInferenceJobsOutput::trained_model_inference_jobs) (`trainedModelInferenceJobs`): [`Vec<TrainedModelInferenceJobSummary>`](crate::types::TrainedModelInferenceJobSummary)\
//!   One page of the inference jobs that pass the filters of the request.
//!
//!   - [`trained_model_inference_job_arn`](crate::types::TrainedModelInferenceJobSummary::trained_model_inference_job_arn) (`trainedModelInferenceJobArn`): `String`\
//!     The ARN that identifies this trained model inference job.
//!   - [`configured_model_algorithm_association_arn`](crate::types::TrainedModelInferenceJobSummary::configured_model_algorithm_association_arn) (`configuredModelAlgorithmAssociationArn`): `Option<String>`\
//!     ARN of the association whose algorithm this job uses.
//!   - [`membership_identifier`](crate::types::TrainedModelInferenceJobSummary::membership_identifier) (`membershipIdentifier`): `String`\
//!     ID of the AWS Clean Rooms membership under which this trained model inference job was created.
//!   - [`trained_model_arn`](crate::types::TrainedModelInferenceJobSummary::trained_model_arn) (`trainedModelArn`): `String`\
//!     ARN of the trained model that this job runs.
//!   - [`trained_model_version_identifier`](crate::types::TrainedModelInferenceJobSummary::trained_model_version_identifier) (`trainedModelVersionIdentifier`): `Option<String>`\
//!     Version of the trained model that this job runs.
//!   - [`collaboration_identifier`](crate::types::TrainedModelInferenceJobSummary::collaboration_identifier) (`collaborationIdentifier`): `String`\
//!     ID of the AWS Clean Rooms collaboration to which this trained model inference job belongs.
//!   - [`status`](crate::types::TrainedModelInferenceJobSummary::status): [`TrainedModelInferenceJobStatus`](crate::types::TrainedModelInferenceJobStatus)\
//!     Where this trained model inference job stands in its lifecycle.\
//!     One of [`CreatePending`](crate::types::TrainedModelInferenceJobStatus::CreatePending), [`CreateInProgress`](crate::types::TrainedModelInferenceJobStatus::CreateInProgress), [`CreateFailed`](crate::types::TrainedModelInferenceJobStatus::CreateFailed), [`Active`](crate::types::TrainedModelInferenceJobStatus::Active), [`CancelPending`](crate::types::TrainedModelInferenceJobStatus::CancelPending), [`CancelInProgress`](crate::types::TrainedModelInferenceJobStatus::CancelInProgress), [`CancelFailed`](crate::types::TrainedModelInferenceJobStatus::CancelFailed), [`Inactive`](crate::types::TrainedModelInferenceJobStatus::Inactive).
//!   - [`output_configuration`](crate::types::TrainedModelInferenceJobSummary::output_configuration) (`outputConfiguration`): [`InferenceOutputConfiguration`](crate::types::InferenceOutputConfiguration)\
//!     Which members receive the output, and in what format.
//!
//!     - [`accept`](crate::types::InferenceOutputConfiguration::accept): `String`\
//!       MIME type of the output. `application/json` unless set.
//!     - [`members`](crate::types::InferenceOutputConfiguration::members): [`Vec<InferenceReceiverMember>`](crate::types::InferenceReceiverMember)\
//!       The members who receive the output.
//!
//!       - [`account_id`](crate::types::InferenceReceiverMember::account_id) (`accountId`): `String`\
//!         ID of the AWS account of the member.
//!   - [`name`](crate::types::TrainedModelInferenceJobSummary::name): `String`\
//!     The name given to this trained model inference job when it was started.
//!   - [`description`](crate::types::TrainedModelInferenceJobSummary::description): `Option<String>`\
//!     Free text that describes this trained model inference job, if its creator supplied any.
//!   - [`metrics_status`](crate::types::TrainedModelInferenceJobSummary::metrics_status) (`metricsStatus`): [`Option<MetricsStatus>`](crate::types::MetricsStatus)\
//!     Whether the metrics could be published.\
//!     One of [`PublishSucceeded`](crate::types::MetricsStatus::PublishSucceeded), [`PublishFailed`](crate::types::MetricsStatus::PublishFailed).
//!   - [`metrics_status_details`](crate::types::TrainedModelInferenceJobSummary::metrics_status_details) (`metricsStatusDetails`): `Option<String>`\
//!     An explanation of the metrics status, such as why publishing failed.
//!   - [`logs_status`](crate::types::TrainedModelInferenceJobSummary::logs_status) (`logsStatus`): [`Option<LogsStatus>`](crate::types::LogsStatus)\
//!     Whether the logs could be published.\
//!     One of [`PublishSucceeded`](crate::types::LogsStatus::PublishSucceeded), [`PublishFailed`](crate::types::LogsStatus::PublishFailed).
//!   - [`logs_status_details`](crate::types::TrainedModelInferenceJobSummary::logs_status_details) (`logsStatusDetails`): `Option<String>`\
//!     An explanation of the logs status, such as why publishing failed.
//!   - [`ml_model_inference_payer_account_id`](crate::types::TrainedModelInferenceJobSummary::ml_model_inference_payer_account_id) (`mlModelInferencePayerAccountId`): `Option<String>`\
//!     ID of the AWS account that is billed for inference.
//!   - [`create_time`](crate::types::TrainedModelInferenceJobSummary::create_time) (`createTime`): `DateTime`\
//!     When this trained model inference job was created.
//!   - [`update_time`](crate::types::TrainedModelInferenceJobSummary::update_time) (`updateTime`): `DateTime`\
//!     When this trained model inference job last changed.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`ListTrainedModelInferenceJobsError`] inside
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
//! `GET /memberships/{membershipIdentifier}/trained-model-inference-jobs`
//!
//! It only reads, so a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/ListTrainedModelInferenceJobs).

use crate::types::TrainedModelInferenceJobSummary;
use crate::types::error::{
    AccessDeniedException, ThrottlingException, ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};
use smithy_runtime::pagination::{Paginate, Paginator, next_token};

/// The operation `ListTrainedModelInferenceJobs`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct ListTrainedModelInferenceJobs;

/// The parameters of
/// [`ListTrainedModelInferenceJobs`](crate::Client::list_trained_model_inference_jobs).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListTrainedModelInferenceJobsInput {
    /// The token from the previous page of results. Leave it out to start with the first page; keep the
    /// other parameters the same while you page.
    ///
    /// - Length: 1 to 10240 characters
    pub next_token: Option<String>,
    /// The largest number of entries to return in one page. The service may return fewer.
    ///
    /// - Range: 1 to 100
    pub max_results: Option<i32>,
    /// ID of the AWS Clean Rooms membership whose inference jobs to list.
    ///
    /// - Required
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub membership_identifier: Option<String>,
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

impl ListTrainedModelInferenceJobsInput {
    /// Starts building a `ListTrainedModelInferenceJobsInput`.
    #[inline]
    pub fn builder() -> ListTrainedModelInferenceJobsInputBuilder {
        ListTrainedModelInferenceJobsInputBuilder::default()
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

    /// ID of the AWS Clean Rooms membership whose inference jobs to list.
    #[inline]
    pub fn membership_identifier(&self) -> Option<&str> {
        self.membership_identifier.as_deref()
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

/// What [`ListTrainedModelInferenceJobs`](crate::Client::list_trained_model_inference_jobs)
/// returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListTrainedModelInferenceJobsOutput {
    /// The token that fetches the following page. It is absent on the last page.
    ///
    /// - Length: 1 to 10240 characters
    pub next_token: Option<String>,
    /// One page of the inference jobs that pass the filters of the request.
    ///
    /// - Always present
    pub trained_model_inference_jobs: Vec<TrainedModelInferenceJobSummary>,
    pub(crate) _meta: ResponseMetadata,
}

impl ListTrainedModelInferenceJobsOutput {
    /// Starts building a `ListTrainedModelInferenceJobsOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::ListTrainedModelInferenceJobsOutputBuilder {
        builders::ListTrainedModelInferenceJobsOutputBuilder::default()
    }

    /// The token that fetches the following page. It is absent on the last page.
    #[inline]
    pub fn next_token(&self) -> Option<&str> {
        self.next_token.as_deref()
    }

    /// One page of the inference jobs that pass the filters of the request.
    #[inline]
    pub fn trained_model_inference_jobs(&self) -> &[TrainedModelInferenceJobSummary] {
        &self.trained_model_inference_jobs
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`list_trained_model_inference_jobs`](crate::Client::list_trained_model_inference_jobs) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum ListTrainedModelInferenceJobsError {
    /// A parameter of the request is missing or does not meet its constraints.
    ValidationException(ValidationException),
    /// Your credentials do not permit this action, or not on this resource.
    AccessDeniedException(AccessDeniedException),
    /// Requests are arriving faster than the service admits. Wait a little, then try again.
    ThrottlingException(ThrottlingException),
    /// An error that the model does not list; its code and message are in its metadata.
    Unhandled(Unhandled),
}

impl ListTrainedModelInferenceJobsError {
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

/// A request to [`ListTrainedModelInferenceJobs`](crate::Client::list_trained_model_inference_jobs).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListTrainedModelInferenceJobsFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: ListTrainedModelInferenceJobsInput,
}

/// Builds a [`ListTrainedModelInferenceJobsInput`], without a client.
pub type ListTrainedModelInferenceJobsInputBuilder = ListTrainedModelInferenceJobsFluentBuilder<
    (),
>;

impl<C> ListTrainedModelInferenceJobsFluentBuilder<C> {
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

    /// ID of the AWS Clean Rooms membership whose inference jobs to list.
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

impl ListTrainedModelInferenceJobsFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`ListTrainedModelInferenceJobsError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<ListTrainedModelInferenceJobs> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<ListTrainedModelInferenceJobs> {
        Customize::new(self.call, self.input)
    }

    /// Sends one request per page: a stream of pages, or of the items on them.
    #[inline]
    pub fn into_paginator(self) -> Paginator<ListTrainedModelInferenceJobs> {
        Paginator::new(self.call, self.input)
    }
}

/// The pages of [`ListTrainedModelInferenceJobs`](crate::Client::list_trained_model_inference_jobs).
pub type ListTrainedModelInferenceJobsPaginator = Paginator<
    ListTrainedModelInferenceJobs,
>;

impl Paginate for ListTrainedModelInferenceJobs {
    type Item = TrainedModelInferenceJobSummary;
    type Token = String;

    fn output_token(output: &ListTrainedModelInferenceJobsOutput) -> Option<String> {
        next_token(output.next_token.as_ref())
    }

    fn set_input_token(input: &mut ListTrainedModelInferenceJobsInput, token: String) {
        input.next_token = Some(token);
    }

    fn set_page_size(input: &mut ListTrainedModelInferenceJobsInput, size: i32) {
        input.max_results = Some(size);
    }

    fn items(
        output: ListTrainedModelInferenceJobsOutput,
    ) -> Vec<TrainedModelInferenceJobSummary> {
        output.trained_model_inference_jobs
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{
        ListTrainedModelInferenceJobsFluentBuilder,
        ListTrainedModelInferenceJobsInputBuilder,
    };
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::ListTrainedModelInferenceJobsOutputBuilder;
}
