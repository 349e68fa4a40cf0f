// Generated from the service's model: changes are lost at the next run.

//! Reports on one audience generation job: its status, the configured audience model and
//! collaboration it ran in, who started it and, where the owner of the model shares them, its
//! quality metrics.
//!
//! Poll it after [`StartAudienceGenerationJob`](crate::Client::start_audience_generation_job). The
//! metrics show a relevance score per audience size, which helps to choose the size for
//! [`StartAudienceExportJob`](crate::Client::start_audience_export_job).
//!
//! # Waiting
//!
//! [`wait_until`](builders::GetAudienceGenerationJobFluentBuilder::wait_until) makes the call again and again until its output is as wanted, with
//! growing waits between the calls:
//!
//! ```no_run
//! use std::time::Duration;
//! use cleanroomsml::types::AudienceGenerationJobStatus;
//!
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .get_audience_generation_job()
//!     .audience_generation_job_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:audience-generation-job/example")
//!     .wait_until(|output| output.status() == &AudienceGenerationJobStatus::Active)
//!     .fail_if(|output| output.status() == &AudienceGenerationJobStatus::CreateFailed)
//!     .on_progress(|so_far| println!("{:?}", so_far.output().status()))
//!     .wait(Duration::from_secs(3600))
//!     .await?
//!     .into_result()?;
//! # Ok(())
//! # }
//! ```
//!
//! # Request
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .get_audience_generation_job()
//!     // required
//!     .audience_generation_job_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:audience-generation-job/example")
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`audience_generation_job_arn`](builders::GetAudienceGenerationJobFluentBuilder::audience_generation_job_arn) (`audienceGenerationJobArn`): `String`, **required**\
//!   ARN of the audience generation job to look up, as returned by
//!   [`StartAudienceGenerationJob`](crate::Client::start_audience_generation_job) or
//!   [`ListAudienceGenerationJobs`](crate::Client::list_audience_generation_jobs).\
//!   Length: 20 to 2048 characters. ARN of: `AudienceGenerationJob`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:audience-generation-job/[-a-zA-Z0-9_/.]+$`
//!
//! # Response
//!
//! [`GetAudienceGenerationJobOutput`]:
//!
//! ```text
//! GetAudienceGenerationJobOutput {
//!     create_time: DateTime,
//!     update_time: DateTime,
//!     audience_generation_job_arn: String,
//!     name: String,
//!     description: Option<String>,
//!     status: AudienceGenerationJobStatus,
//!     status_details: Option<StatusDetails> {
//!         status_code: Option<String>,
//!         message: Option<String>,
//!     },
//!     configured_audience_model_arn: String,
//!     seed_audience: Option<AudienceGenerationJobDataSource> {
//!         data_source: Option<S3ConfigMap> {
//!             s3_uri: String,
//!         },
//!         role_arn: String,
//!         sql_parameters: Option<ProtectedQuerySqlParameters> {
//!             query_string: Option<String>,
//!             analysis_template_arn: Option<String>,
//!             parameters: Option<HashMap<String, String>>,
//!         },
//!         sql_compute_configuration: Option<ComputeConfiguration>,
//!     },
//!     include_seed_in_output: Option<bool>,
//!     collaboration_id: Option<String>,
//!     metrics: Option<AudienceQualityMetrics> {
//!         relevance_metrics: Vec<RelevanceMetric> {
//!             audience_size: AudienceSize {
//!                 type: AudienceSizeType, // Absolute | Percentage
//!                 value: i32,
//!             },
//!             score: Option<f64>,
//!         },
//!         recall_metric: Option<f64>,
//!     },
//!     started_by: Option<String>,
//!     tags: Option<HashMap<String, String>>,
//!     protected_query_identifier: Option<String>,
//! }
//! ```
//!
//! - [`create_time`](GetAudienceGenerationJobOutput::create_time) (`createTime`): `DateTime`\
//!   When this audience generation job was created.
//! - [`update_time`](GetAudienceGenerationJobOutput::update_time) (`updateTime`): `DateTime`\
//!   When this audience generation job last changed.
//! - [`audience_generation_job_arn`](GetAudienceGenerationJobOutput::audience_generation_job_arn) (`audienceGenerationJobArn`): `String`\
//!   The ARN that identifies this audience generation job.
//! - [`name`](GetAudienceGenerationJobOutput::name): `String`\
//!   The name given to this audience generation job when it was started.
//! - [`description`](GetAudienceGenerationJobOutput::description): `Option<String>`\
//!   Free text that describes this audience generation job, if its creator supplied any.
//! - [`status`](GetAudienceGenerationJobOutput::status): [`AudienceGenerationJobStatus`](crate::types::AudienceGenerationJobStatus)\
//!   Where this audience generation job stands in its lifecycle.\
//!   One of [`CreatePending`](crate::types::AudienceGenerationJobStatus::CreatePending), [`CreateInProgress`](crate::types::AudienceGenerationJobStatus::CreateInProgress), [`CreateFailed`](crate::types::AudienceGenerationJobStatus::CreateFailed), [`Active`](crate::types::AudienceGenerationJobStatus::Active), [`DeletePending`](crate::types::AudienceGenerationJobStatus::DeletePending), [`DeleteInProgress`](crate::types::AudienceGenerationJobStatus::DeleteInProgress), [`DeleteFailed`](crate::types::AudienceGenerationJobStatus::DeleteFailed).
//! - [`status_details`](GetAudienceGenerationJobOutput::status_details) (`statusDetails`): [`Option<StatusDetails>`](crate::types::StatusDetails)\
//!   Further information on the status of this audience generation job, such as why it failed.
//!
//!   - [`status_code`](crate::types::StatusDetails::status_code) (`statusCode`): `Option<String>`\
//!     A code for the cause, meant for programs. The codes of existing error conditions stay as they
//!     are.
//!   - [`message`](crate::types::StatusDetails::message): `Option<String>`\
//!     An explanation for people. Its wording may change at any time, so let programs look at
//!     `statusCode` instead.
//! - [`configured_audience_model_arn`](GetAudienceGenerationJobOutput::configured_audience_model_arn) (`configuredAudienceModelArn`): `String`\
//!   ARN of the configured audience model with which the audience is generated.
//! - [`seed_audience`](GetAudienceGenerationJobOutput::seed_audience) (`seedAudience`): [`Option<AudienceGenerationJobDataSource>`](crate::types::AudienceGenerationJobDataSource)\
//!   The seed audience that the job started from. Unset when the caller is the account that started
//!   the job.
//!
//!   - [`data_source`](crate::types::AudienceGenerationJobDataSource::data_source) (`dataSource`): [`Option<S3ConfigMap>`](crate::types::S3ConfigMap)\
//!     The file in Amazon S3 that lists the seed users. It is in JSON Lines form, with one object such
//!     as `{"user_id": "111111"}` on each line.
//!
//!     - [`s3_uri`](crate::types::S3ConfigMap::s3_uri) (`s3Uri`): `String`\
//!       The location, in the form `s3://bucket/path`.
//!   - [`role_arn`](crate::types::AudienceGenerationJobDataSource::role_arn) (`roleArn`): `String`\
//!     ARN of the IAM role with which the service reads the seed audience from Amazon S3.
//!   - [`sql_parameters`](crate::types::AudienceGenerationJobDataSource::sql_parameters) (`sqlParameters`): [`Option<ProtectedQuerySqlParameters>`](crate::types::ProtectedQuerySqlParameters)\
//!     The SQL query that selects the seed users.
//!
//!     - [`query_string`](crate::types::ProtectedQuerySqlParameters::query_string) (`queryString`): `Option<String>`\
//!       The SQL text to run.
//!     - [`analysis_template_arn`](crate::types::ProtectedQuerySqlParameters::analysis_template_arn) (`analysisTemplateArn`): `Option<String>`\
//!       ARN of an analysis template of the collaboration to run.
//!     - [`parameters`](crate::types::ProtectedQuerySqlParameters::parameters): `Option<HashMap<String, String>>`\
//!       Values for the parameters of the query, by parameter name.
//!   - [`sql_compute_configuration`](crate::types::AudienceGenerationJobDataSource::sql_compute_configuration) (`sqlComputeConfiguration`): [`Option<ComputeConfiguration>`](crate::types::ComputeConfiguration)\
//!     The compute capacity for the query in `sqlParameters`.
//! - [`include_seed_in_output`](GetAudienceGenerationJobOutput::include_seed_in_output) (`includeSeedInOutput`): `Option<bool>`\
//!   Whether the seed users are part of the audience too. If `true`, they come first in the output;
//!   nothing marks them as such, but a recipient who knows the minimum seed size knows that the first
//!   entries up to that count are seed users.
//! - [`collaboration_id`](GetAudienceGenerationJobOutput::collaboration_id) (`collaborationId`): `Option<String>`\
//!   ID of the AWS Clean Rooms collaboration in which this job runs, if any.
//! - [`metrics`](GetAudienceGenerationJobOutput::metrics): [`Option<AudienceQualityMetrics>`](crate::types::AudienceQualityMetrics)\
//!   How good the audience is: relevance scores at each size on offer, and the recall score.
//!
//!   - [`relevance_metrics`](crate::types::AudienceQualityMetrics::relevance_metrics) (`relevanceMetrics`): [`Vec<RelevanceMetric>`](crate::types::RelevanceMetric)\
//!     The relevance score at each audience size on offer.
//!
//!     - [`audience_size`](crate::types::RelevanceMetric::audience_size) (`audienceSize`): [`AudienceSize`](crate::types::AudienceSize)\
//!       The audience size that the score belongs to.
//!
//!       - [`type`](crate::types::AudienceSize::type): [`AudienceSizeType`](crate::types::AudienceSizeType)\
//!         How to read `value`: as a count of users (`ABSOLUTE`) or as a percentage (`PERCENTAGE`).\
//!         One of [`Absolute`](crate::types::AudienceSizeType::Absolute), [`Percentage`](crate::types::AudienceSizeType::Percentage).
//!       - [`value`](crate::types::AudienceSize::value): `i32`\
//!         The size itself. With `PERCENTAGE`, it lies between 1 and 100.
//!     - [`score`](crate::types::RelevanceMetric::score): `Option<f64>`\
//!       How relevant an audience of this size is.
//!   - [`recall_metric`](crate::types::AudienceQualityMetrics::recall_metric) (`recallMetric`): `Option<f64>`\
//!     Recall, from 0 to 1: of the users in a sample of the training data who are most similar (the top
//!     20% by default), the share that the job places in the seed audience. Higher is better; a recall
//!     close to the largest size bin means that the model does no better than picking users at random.
//! - [`started_by`](GetAudienceGenerationJobOutput::started_by) (`startedBy`): `Option<String>`\
//!   ID of the AWS account from which this job was started.
//! - [`tags`](GetAudienceGenerationJobOutput::tags): `Option<HashMap<String, String>>`\
//!   The tags that this audience generation job carries, as key-value pairs.
//! - [`protected_query_identifier`](GetAudienceGenerationJobOutput::protected_query_identifier) (`protectedQueryIdentifier`): `Option<String>`\
//!   ID of the protected query that belongs to this job, if its seed audience came from a query.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`GetAudienceGenerationJobError`] inside
//! [`SdkError::ServiceError`](crate::error::SdkError::ServiceError):
//!
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
//! `GET /audience-generation-job/{audienceGenerationJobArn}`
//!
//! It only reads, so a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/GetAudienceGenerationJob).

use std::collections::HashMap;
use crate::types::{
    AudienceGenerationJobDataSource, AudienceGenerationJobStatus, AudienceQualityMetrics,
    StatusDetails,
};
use crate::types::error::{
    AccessDeniedException, ResourceNotFoundException, ThrottlingException,
    ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::client::waiters::WaitUntil;
use smithy_runtime::error::{ResponseMetadata, Unhandled};
use smithy_runtime::primitives::DateTime;

/// The operation `GetAudienceGenerationJob`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct GetAudienceGenerationJob;

/// The parameters of [`GetAudienceGenerationJob`](crate::Client::get_audience_generation_job).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAudienceGenerationJobInput {
    /// ARN of the audience generation job to look up, as returned by
    /// [`StartAudienceGenerationJob`](crate::Client::start_audience_generation_job) or
    /// [`ListAudienceGenerationJobs`](crate::Client::list_audience_generation_jobs).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:audience-generation-job/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `AudienceGenerationJob`
    pub audience_generation_job_arn: Option<String>,
}

impl GetAudienceGenerationJobInput {
    /// Starts building a `GetAudienceGenerationJobInput`.
    #[inline]
    pub fn builder() -> GetAudienceGenerationJobInputBuilder {
        GetAudienceGenerationJobInputBuilder::default()
    }

    /// ARN of the audience generation job to look up, as returned by
    /// [`StartAudienceGenerationJob`](crate::Client::start_audience_generation_job) or
    /// [`ListAudienceGenerationJobs`](crate::Client::list_audience_generation_jobs).
    #[inline]
    pub fn audience_generation_job_arn(&self) -> Option<&str> {
        self.audience_generation_job_arn.as_deref()
    }
}

/// What [`GetAudienceGenerationJob`](crate::Client::get_audience_generation_job) returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAudienceGenerationJobOutput {
    /// When this audience generation job was created.
    ///
    /// - Always present
    pub create_time: DateTime,
    /// When this audience generation job last changed.
    ///
    /// - Always present
    pub update_time: DateTime,
    /// The ARN that identifies this audience generation job.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:audience-generation-job/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `AudienceGenerationJob`
    pub audience_generation_job_arn: String,
    /// The name given to this audience generation job when it was started.
    ///
    /// - Always present
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub name: String,
    /// Free text that describes this audience generation job, if its creator supplied any.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub description: Option<String>,
    /// Where this audience generation job stands in its lifecycle.
    ///
    /// - Always present
    pub status: AudienceGenerationJobStatus,
    /// Further information on the status of this audience generation job, such as why it failed.
    pub status_details: Option<StatusDetails>,
    /// ARN of the configured audience model with which the audience is generated.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-audience-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredAudienceModel`
    pub configured_audience_model_arn: String,
    /// The seed audience that the job started from. Unset when the caller is the account that started
    /// the job.
    pub seed_audience: Option<AudienceGenerationJobDataSource>,
    /// Whether the seed users are part of the audience too. If `true`, they come first in the output;
    /// nothing marks them as such, but a recipient who knows the minimum seed size knows that the first
    /// entries up to that count are seed users.
    pub include_seed_in_output: Option<bool>,
    /// ID of the AWS Clean Rooms collaboration in which this job runs, if any.
    ///
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub collaboration_id: Option<String>,
    /// How good the audience is: relevance scores at each size on offer, and the recall score.
    pub metrics: Option<AudienceQualityMetrics>,
    /// ID of the AWS account from which this job was started.
    ///
    /// - Length: exactly 12 characters
    /// - Pattern: `^[0-9]{12}$`
    pub started_by: Option<String>,
    /// The tags that this audience generation job carries, as key-value pairs.
    ///
    /// - Length: 0 to 200 entries
    /// - Each key: length 1 to 128 characters
    /// - Each value: length 0 to 256 characters
    pub tags: Option<HashMap<String, String>>,
    /// ID of the protected query that belongs to this job, if its seed audience came from a query.
    pub protected_query_identifier: Option<String>,
    pub(crate) _meta: ResponseMetadata,
}

impl GetAudienceGenerationJobOutput {
    /// Starts building a `GetAudienceGenerationJobOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::GetAudienceGenerationJobOutputBuilder {
        builders::GetAudienceGenerationJobOutputBuilder::default()
    }

    /// When this audience generation job was created.
    #[inline]
    pub fn create_time(&self) -> &DateTime {
        &self.create_time
    }

    /// When this audience generation job last changed.
    #[inline]
    pub fn update_time(&self) -> &DateTime {
        &self.update_time
    }

    /// The ARN that identifies this audience generation job.
    #[inline]
    pub fn audience_generation_job_arn(&self) -> &str {
        &self.audience_generation_job_arn
    }

    /// The name given to this audience generation job when it was started.
    #[inline]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Free text that describes this audience generation job, if its creator supplied any.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// Where this audience generation job stands in its lifecycle.
    #[inline]
    pub fn status(&self) -> &AudienceGenerationJobStatus {
        &self.status
    }

    /// Further information on the status of this audience generation job, such as why it failed.
    #[inline]
    pub fn status_details(&self) -> Option<&StatusDetails> {
        self.status_details.as_ref()
    }

    /// ARN of the configured audience model with which the audience is generated.
    #[inline]
    pub fn configured_audience_model_arn(&self) -> &str {
        &self.configured_audience_model_arn
    }

    /// The seed audience that the job started from. Unset when the caller is the account that started
    /// the job.
    #[inline]
    pub fn seed_audience(&self) -> Option<&AudienceGenerationJobDataSource> {
        self.seed_audience.as_ref()
    }

    /// Whether the seed users are part of the audience too. If `true`, they come first in the output;
    /// nothing marks them as such, but a recipient who knows the minimum seed size knows that the first
    /// entries up to that count are seed users.
    #[inline]
    pub fn include_seed_in_output(&self) -> Option<bool> {
        self.include_seed_in_output
    }

    /// ID of the AWS Clean Rooms collaboration in which this job runs, if any.
    #[inline]
    pub fn collaboration_id(&self) -> Option<&str> {
        self.collaboration_id.as_deref()
    }

    /// How good the audience is: relevance scores at each size on offer, and the recall score.
    #[inline]
    pub fn metrics(&self) -> Option<&AudienceQualityMetrics> {
        self.metrics.as_ref()
    }

    /// ID of the AWS account from which this job was started.
    #[inline]
    pub fn started_by(&self) -> Option<&str> {
        self.started_by.as_deref()
    }

    /// The tags that this audience generation job carries, as key-value pairs.
    #[inline]
    pub fn tags(&self) -> Option<&HashMap<String, String>> {
        self.tags.as_ref()
    }

    /// ID of the protected query that belongs to this job, if its seed audience came from a query.
    #[inline]
    pub fn protected_query_identifier(&self) -> Option<&str> {
        self.protected_query_identifier.as_deref()
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`get_audience_generation_job`](crate::Client::get_audience_generation_job) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetAudienceGenerationJobError {
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

impl GetAudienceGenerationJobError {
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

/// A request to [`GetAudienceGenerationJob`](crate::Client::get_audience_generation_job).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetAudienceGenerationJobFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: GetAudienceGenerationJobInput,
}

/// Builds a [`GetAudienceGenerationJobInput`], without a client.
pub type GetAudienceGenerationJobInputBuilder = GetAudienceGenerationJobFluentBuilder<
    (),
>;

impl<C> GetAudienceGenerationJobFluentBuilder<C> {
    /// ARN of the audience generation job to look up, as returned by
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

impl GetAudienceGenerationJobFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`GetAudienceGenerationJobError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<GetAudienceGenerationJob> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<GetAudienceGenerationJob> {
        Customize::new(self.call, self.input)
    }

    /// Sends the request again and again until `until` is true of an output: a request of its own, with
    /// delays, and a look at each output on the way.
    pub fn wait_until(
        self,
        until: impl FnMut(
            &GetAudienceGenerationJobOutput,
        ) -> bool + std::marker::Send + 'static,
    ) -> WaitUntil<GetAudienceGenerationJob> {
        WaitUntil::new(self.call, self.input, until)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{
        GetAudienceGenerationJobFluentBuilder, GetAudienceGenerationJobInputBuilder,
    };
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::GetAudienceGenerationJobOutputBuilder;
}
