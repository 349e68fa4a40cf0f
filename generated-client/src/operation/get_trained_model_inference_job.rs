// Generated from the service's model: changes are lost at the next run.

//! Describes an inference job of a membership of yours: model and version, input channel,
//! instances, receiver, status, and how publishing its metrics and logs went. Poll it after
//! [`StartTrainedModelInferenceJob`](crate::Client::start_trained_model_inference_job) or
//! [`CancelTrainedModelInferenceJob`](crate::Client::cancel_trained_model_inference_job).
//!
//! # Waiting
//!
//! [`wait_until`](builders::GetTrainedModelInferenceJobFluentBuilder::wait_until) makes the call again and again until its output is as wanted, with
//! growing waits between the calls:
//!
//! ```no_run
//! use std::time::Duration;
//! use cleanroomsml::types::TrainedModelInferenceJobStatus;
//!
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .get_trained_model_inference_job()
//!     .membership_identifier("membership-identifier")
//!     .trained_model_inference_job_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:membership/example")
//!     .wait_until(|output| output.status() == &TrainedModelInferenceJobStatus::Active)
//!     .fail_if(|output| output.status() == &TrainedModelInferenceJobStatus::CreateFailed)
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
//!     .get_trained_model_inference_job()
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
//! - [`membership_identifier`](builders::GetTrainedModelInferenceJobFluentBuilder::membership_identifier) (`membershipIdentifier`): `String`, **required**\
//!   ID of the AWS Clean Rooms membership under which the job was started.\
//!   Length: exactly 36 characters.\
//!   Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
//! - [`trained_model_inference_job_arn`](builders::GetTrainedModelInferenceJobFluentBuilder::trained_model_inference_job_arn) (`trainedModelInferenceJobArn`): `String`, **required**\
//!   ARN of the trained model inference job to look up, as returned by
//!   [`StartTrainedModelInferenceJob`](crate::Client::start_trained_model_inference_job) or
//!   [`ListTrainedModelInferenceJobs`](crate::Client::list_trained_model_inference_jobs).\
//!   Length: 20 to 2048 characters. ARN of: `TrainedModelInferenceJob`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model-inference-job/[-a-zA-Z0-9_/.]+$`
//!
//! # Response
//!
//! [`GetTrainedModelInferenceJobOutput`]:
//!
//! ```text
//! GetTrainedModelInferenceJobOutput {
//!     create_time: DateTime,
//!     update_time: DateTime,
//!     trained_model_inference_job_arn: String,
//!     configured_model_algorithm_association_arn: Option<String>,
//!     name: String,
//!     status: TrainedModelInferenceJobStatus,
//!     trained_model_arn: String,
//!     trained_model_version_identifier: Option<String>,
//!     resource_config: InferenceResourceConfig {
//!         instance_type: InferenceInstanceType,
//!         instance_count: i32,
//!     },
//!     output_configuration: InferenceOutputConfiguration {
//!         accept: String,
//!         members: Vec<InferenceReceiverMember> {
//!             account_id: String,
//!         },
//!     },
//!     membership_identifier: String,
//!     data_source: ModelInferenceDataSource {
//!         ml_input_channel_arn: String,
//!     },
//!     container_execution_parameters: Option<InferenceContainerExecutionParameters> {
//!         max_payload_in_mb: Option<i32>,
//!     },
//!     status_details: Option<StatusDetails> {
//!         status_code: Option<String>,
//!         message: Option<String>,
//!     },
//!     description: Option<String>,
//!     inference_container_image_digest: Option<String>,
//!     environment: Option<HashMap<String, String>>,
//!     kms_key_arn: Option<String>,
//!     metrics_status: Option<MetricsStatus>, // PublishSucceeded | PublishFailed
//!     metrics_status_details: Option<String>,
//!     logs_status: Option<LogsStatus>, // PublishSucceeded | PublishFailed
//!     logs_status_details: Option<String>,
//!     tags: Option<HashMap<String, String>>,
//!     ml_model_inference_payer_account_id: Option<String>,
//! }
//! ```
//!
//! - [`create_time`](GetTrainedModelInferenceJobOutput::create_time) (`createTime`): `DateTime`\
//!   When this trained model inference job was created.
//! - [`update_time`](GetTrainedModelInferenceJobOutput::update_time) (`updateTime`): `DateTime`\
//!   When this trained model inference job last changed.
//! - [`trained_model_inference_job_arn`](GetTrainedModelInferenceJobOutput::trained_model_inference_job_arn) (`trainedModelInferenceJobArn`): `String`\
//!   The ARN that identifies this trained model inference job.
//! - [`configured_model_algorithm_association_arn`](GetTrainedModelInferenceJobOutput::configured_model_algorithm_association_arn) (`configuredModelAlgorithmAssociationArn`): `Option<String>`\
//!   ARN of the association whose algorithm this job uses.
//! - [`name`](GetTrainedModelInferenceJobOutput::name): `String`\
//!   The name given to this trained model inference job when it was started.
//! - [`status`](GetTrainedModelInferenceJobOutput::status): [`TrainedModelInferenceJobStatus`](crate::types::TrainedModelInferenceJobStatus)\
//!   Where this trained model inference job stands in its lifecycle.\
//!   One of [`CreatePending`](crate::types::TrainedModelInferenceJobStatus::CreatePending), [`CreateInProgress`](crate::types::TrainedModelInferenceJobStatus::CreateInProgress), [`CreateFailed`](crate::types::TrainedModelInferenceJobStatus::CreateFailed), [`Active`](crate::types::TrainedModelInferenceJobStatus::Active), [`CancelPending`](crate::types::TrainedModelInferenceJobStatus::CancelPending), [`CancelInProgress`](crate::types::TrainedModelInferenceJobStatus::CancelInProgress), [`CancelFailed`](crate::types::TrainedModelInferenceJobStatus::CancelFailed), [`Inactive`](crate::types::TrainedModelInferenceJobStatus::Inactive).
//! - [`trained_model_arn`](GetTrainedModelInferenceJobOutput::trained_model_arn) (`trainedModelArn`): `String`\
//!   ARN of the trained model that this job runs.
//! - [`trained_model_version_identifier`](GetTrainedModelInferenceJobOutput::trained_model_version_identifier) (`trainedModelVersionIdentifier`): `Option<String>`\
//!   Version of the trained model that this job runs.
//! - [`resource_config`](GetTrainedModelInferenceJobOutput::resource_config) (`resourceConfig`): [`InferenceResourceConfig`](crate::types::InferenceResourceConfig)\
//!   The instances that inference runs on.
//!
//!   - [`instance_type`](crate::types::InferenceResourceConfig::instance_type) (`instanceType`): [`InferenceInstanceType`](crate::types::InferenceInstanceType)\
//!     The type of each instance.\
//!     One of [`MlR7I48Xlarge`](crate::types::InferenceInstanceType::MlR7I48Xlarge), [`MlR6I16Xlarge`](crate::types::InferenceInstanceType::MlR6I16Xlarge), [`MlM6IXlarge`](crate::types::InferenceInstanceType::MlM6IXlarge), [`MlM54Xlarge`](crate::types::InferenceInstanceType::MlM54Xlarge), [`MlP2Xlarge`](crate::types::InferenceInstanceType::MlP2Xlarge), [`MlM416Xlarge`](crate::types::InferenceInstanceType::MlM416Xlarge), [`MlR7I16Xlarge`](crate::types::InferenceInstanceType::MlR7I16Xlarge), [`MlM7IXlarge`](crate::types::InferenceInstanceType::MlM7IXlarge), and 86 more.
//!   - [`instance_count`](crate::types::InferenceResourceConfig::instance_count) (`instanceCount`): `i32`\
//!     How many instances to use. One unless set.
//! - [`output_configuration`](GetTrainedModelInferenceJobOutput::output_configuration) (`outputConfiguration`): [`InferenceOutputConfiguration`](crate::types::InferenceOutputConfiguration)\
//!   Which members receive the output, and in what format.
//!
//!   - [`accept`](crate::types::InferenceOutputConfiguration::accept): `String`\
//!     MIME type of the output. `application/json` unless set.
//!   - [`members`](crate::types::InferenceOutputConfiguration::members): [`Vec<InferenceReceiverMember>`](crate::types::InferenceReceiverMember)\
//!     The members who receive the output.
//!
//!     - [`account_id`](crate::types::InferenceReceiverMember::account_id) (`accountId`): `String`\
//!       ID of the AWS account of the member.
//! - [`membership_identifier`](GetTrainedModelInferenceJobOutput::membership_identifier) (`membershipIdentifier`): `String`\
//!   ID of the AWS Clean Rooms membership under which this trained model inference job was created.
//! - [`data_source`](GetTrainedModelInferenceJobOutput::data_source) (`dataSource`): [`ModelInferenceDataSource`](crate::types::ModelInferenceDataSource)\
//!   The data that the model is run on.
//!
//!   - [`ml_input_channel_arn`](crate::types::ModelInferenceDataSource::ml_input_channel_arn) (`mlInputChannelArn`): `String`\
//!     ARN of the ML input channel that holds the data, as returned by
//!     [`CreateMLInputChannel`](crate::Client::create_ml_input_channel) or
//!     [`ListMLInputChannels`](crate::Client::list_ml_input_channels).
//! - [`container_execution_parameters`](GetTrainedModelInferenceJobOutput::container_execution_parameters) (`containerExecutionParameters`): [`Option<InferenceContainerExecutionParameters>`](crate::types::InferenceContainerExecutionParameters)\
//!   Limits for the calls to the inference container.
//!
//!   - [`max_payload_in_mb`](crate::types::InferenceContainerExecutionParameters::max_payload_in_mb) (`maxPayloadInMB`): `Option<i32>`\
//!     How much data one call to the container may carry, in megabytes.
//! - [`status_details`](GetTrainedModelInferenceJobOutput::status_details) (`statusDetails`): [`Option<StatusDetails>`](crate::types::StatusDetails)\
//!   Further information on the status of this trained model inference job, such as why it failed.
//!
//!   - [`status_code`](crate::types::StatusDetails::status_code) (`statusCode`): `Option<String>`\
//!     A code for the cause, meant for programs. The codes of existing error conditions stay as they
//!     are.
//!   - [`message`](crate::types::StatusDetails::message): `Option<String>`\
//!     An explanation for people. Its wording may change at any time, so let programs look at
//!     `statusCode` instead.
//! - [`description`](GetTrainedModelInferenceJobOutput::description): `Option<String>`\
//!   Free text that describes this trained model inference job, if its creator supplied any.
//! - [`inference_container_image_digest`](GetTrainedModelInferenceJobOutput::inference_container_image_digest) (`inferenceContainerImageDigest`): `Option<String>`\
//!   Digest of the container image that runs inference. It identifies the exact image.
//! - [`environment`](GetTrainedModelInferenceJobOutput::environment): `Option<HashMap<String, String>>`\
//!   Environment variables that the inference container is given, as names and values.
//! - [`kms_key_arn`](GetTrainedModelInferenceJobOutput::kms_key_arn) (`kmsKeyArn`): `Option<String>`\
//!   ARN of the AWS KMS key that protects the data of this job, if one was set.
//! - [`metrics_status`](GetTrainedModelInferenceJobOutput::metrics_status) (`metricsStatus`): [`Option<MetricsStatus>`](crate::types::MetricsStatus)\
//!   Whether the metrics could be published.\
//!   One of [`PublishSucceeded`](crate::types::MetricsStatus::PublishSucceeded), [`PublishFailed`](crate::types::MetricsStatus::PublishFailed).
//! - [`metrics_status_details`](GetTrainedModelInferenceJobOutput::metrics_status_details) (`metricsStatusDetails`): `Option<String>`\
//!   An explanation of the metrics status, such as why publishing failed.
//! - [`logs_status`](GetTrainedModelInferenceJobOutput::logs_status) (`logsStatus`): [`Option<LogsStatus>`](crate::types::LogsStatus)\
//!   Whether the logs could be published.\
//!   One of [`PublishSucceeded`](crate::types::LogsStatus::PublishSucceeded), [`PublishFailed`](crate::types::LogsStatus::PublishFailed).
//! - [`logs_status_details`](GetTrainedModelInferenceJobOutput::logs_status_details) (`logsStatusDetails`): `Option<String>`\
//!   An explanation of the logs status, such as why publishing failed.
//! - [`tags`](GetTrainedModelInferenceJobOutput::tags): `Option<HashMap<String, String>>`\
//!   The tags that this trained model inference job carries, as key-value pairs.
//! - [`ml_model_inference_payer_account_id`](GetTrainedModelInferenceJobOutput::ml_model_inference_payer_account_id) (`mlModelInferencePayerAccountId`): `Option<String>`\
//!   ID of the AWS account that is billed for inference.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`GetTrainedModelInferenceJobError`] inside
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
//! `GET /memberships/{membershipIdentifier}/trained-model-inference-jobs/{trainedModelInferenceJobArn}`
//!
//! It only reads, so a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/GetTrainedModelInferenceJob).

use std::collections::HashMap;
use crate::types::{
    InferenceContainerExecutionParameters, InferenceOutputConfiguration,
    InferenceResourceConfig, LogsStatus, MetricsStatus, ModelInferenceDataSource,
    StatusDetails, TrainedModelInferenceJobStatus,
};
use crate::types::error::{
    AccessDeniedException, ResourceNotFoundException, ThrottlingException,
    ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::client::waiters::WaitUntil;
use smithy_runtime::error::{ResponseMetadata, Unhandled};
use smithy_runtime::primitives::DateTime;

/// The operation `GetTrainedModelInferenceJob`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct GetTrainedModelInferenceJob;

/// The parameters of
/// [`GetTrainedModelInferenceJob`](crate::Client::get_trained_model_inference_job).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetTrainedModelInferenceJobInput {
    /// ID of the AWS Clean Rooms membership under which the job was started.
    ///
    /// - Required
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub membership_identifier: Option<String>,
    /// ARN of the trained model inference job to look up, as returned by
    /// [`StartTrainedModelInferenceJob`](crate::Client::start_trained_model_inference_job) or
    /// [`ListTrainedModelInferenceJobs`](crate::Client::list_trained_model_inference_jobs).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model-inference-job/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `TrainedModelInferenceJob`
    pub trained_model_inference_job_arn: Option<String>,
}

impl GetTrainedModelInferenceJobInput {
    /// Starts building a `GetTrainedModelInferenceJobInput`.
    #[inline]
    pub fn builder() -> GetTrainedModelInferenceJobInputBuilder {
        GetTrainedModelInferenceJobInputBuilder::default()
    }

    /// ID of the AWS Clean Rooms membership under which the job was started.
    #[inline]
    pub fn membership_identifier(&self) -> Option<&str> {
        self.membership_identifier.as_deref()
    }

    /// ARN of the trained model inference job to look up, as returned by
    /// [`StartTrainedModelInferenceJob`](crate::Client::start_trained_model_inference_job) or
    /// [`ListTrainedModelInferenceJobs`](crate::Client::list_trained_model_inference_jobs).
    #[inline]
    pub fn trained_model_inference_job_arn(&self) -> Option<&str> {
        self.trained_model_inference_job_arn.as_deref()
    }
}

/// What [`GetTrainedModelInferenceJob`](crate::Client::get_trained_model_inference_job) returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetTrainedModelInferenceJobOutput {
    /// When this trained model inference job was created.
    ///
    /// - Always present
    pub create_time: DateTime,
    /// When this trained model inference job last changed.
    ///
    /// - Always present
    pub update_time: DateTime,
    /// The ARN that identifies this trained model inference job.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model-inference-job/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `TrainedModelInferenceJob`
    pub trained_model_inference_job_arn: String,
    /// ARN of the association whose algorithm this job uses.
    ///
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/configured-model-algorithm-association/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredModelAlgorithmAssociation`
    pub configured_model_algorithm_association_arn: Option<String>,
    /// The name given to this trained model inference job when it was started.
    ///
    /// - Always present
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub name: String,
    /// Where this trained model inference job stands in its lifecycle.
    ///
    /// - Always present
    pub status: TrainedModelInferenceJobStatus,
    /// ARN of the trained model that this job runs.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `TrainedModel`
    pub trained_model_arn: String,
    /// Version of the trained model that this job runs.
    ///
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub trained_model_version_identifier: Option<String>,
    /// The instances that inference runs on.
    ///
    /// - Always present
    pub resource_config: InferenceResourceConfig,
    /// Which members receive the output, and in what format.
    ///
    /// - Always present
    pub output_configuration: InferenceOutputConfiguration,
    /// ID of the AWS Clean Rooms membership under which this trained model inference job was created.
    ///
    /// - Always present
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub membership_identifier: String,
    /// The data that the model is run on.
    ///
    /// - Always present
    pub data_source: ModelInferenceDataSource,
    /// Limits for the calls to the inference container.
    pub container_execution_parameters: Option<InferenceContainerExecutionParameters>,
    /// Further information on the status of this trained model inference job, such as why it failed.
    pub status_details: Option<StatusDetails>,
    /// Free text that describes this trained model inference job, if its creator supplied any.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub description: Option<String>,
    /// Digest of the container image that runs inference. It identifies the exact image.
    pub inference_container_image_digest: Option<String>,
    /// Environment variables that the inference container is given, as names and values.
    ///
    /// - Length: 0 to 16 entries
    /// - Each key: length 1 to 1024 characters
    /// - Each key: pattern `^[a-zA-Z_][a-zA-Z0-9_]*$`
    /// - Each value: length 1 to 10240 characters
    /// - Each value: pattern `^[\S\s]*$`
    pub environment: Option<HashMap<String, String>>,
    /// ARN of the AWS KMS key that protects the data of this job, if one was set.
    ///
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:kms:[-a-z0-9]+:[0-9]{12}:key/.+$`
    /// - ARN of: `AWS::KMS::Key`
    pub kms_key_arn: Option<String>,
    /// Whether the metrics could be published.
    pub metrics_status: Option<MetricsStatus>,
    /// An explanation of the metrics status, such as why publishing failed.
    pub metrics_status_details: Option<String>,
    /// Whether the logs could be published.
    pub logs_status: Option<LogsStatus>,
    /// An explanation of the logs status, such as why publishing failed.
    pub logs_status_details: Option<String>,
    /// The tags that this trained model inference job carries, as key-value pairs.
    ///
    /// - Length: 0 to 200 entries
    /// - Each key: length 1 to 128 characters
    /// - Each value: length 0 to 256 characters
    pub tags: Option<HashMap<String, String>>,
    /// ID of the AWS account that is billed for inference.
    ///
    /// - Length: exactly 12 characters
    /// - Pattern: `^[0-9]{12}$`
    pub ml_model_inference_payer_account_id: Option<String>,
    pub(crate) _meta: ResponseMetadata,
}

impl GetTrainedModelInferenceJobOutput {
    /// Starts building a `GetTrainedModelInferenceJobOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::GetTrainedModelInferenceJobOutputBuilder {
        builders::GetTrainedModelInferenceJobOutputBuilder::default()
    }

    /// When this trained model inference job was created.
    #[inline]
    pub fn create_time(&self) -> &DateTime {
        &self.create_time
    }

    /// When this trained model inference job last changed.
    #[inline]
    pub fn update_time(&self) -> &DateTime {
        &self.update_time
    }

    /// The ARN that identifies this trained model inference job.
    #[inline]
    pub fn trained_model_inference_job_arn(&self) -> &str {
        &self.trained_model_inference_job_arn
    }

    /// ARN of the association whose algorithm this job uses.
    #[inline]
    pub fn configured_model_algorithm_association_arn(&self) -> Option<&str> {
        self.configured_model_algorithm_association_arn.as_deref()
    }

    /// The name given to this trained model inference job when it was started.
    #[inline]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Where this trained model inference job stands in its lifecycle.
    #[inline]
    pub fn status(&self) -> &TrainedModelInferenceJobStatus {
        &self.status
    }

    /// ARN of the trained model that this job runs.
    #[inline]
    pub fn trained_model_arn(&self) -> &str {
        &self.trained_model_arn
    }

    /// Version of the trained model that this job runs.
    #[inline]
    pub fn trained_model_version_identifier(&self) -> Option<&str> {
        self.trained_model_version_identifier.as_deref()
    }

    /// The instances that inference runs on.
    #[inline]
    pub fn resource_config(&self) -> &InferenceResourceConfig {
        &self.resource_config
    }

    /// Which members receive the output, and in what format.
    #[inline]
    pub fn output_configuration(&self) -> &InferenceOutputConfiguration {
        &self.output_configuration
    }

    /// ID of the AWS Clean Rooms membership under which this trained model inference job was created.
    #[inline]
    pub fn membership_identifier(&self) -> &str {
        &self.membership_identifier
    }

    /// The data that the model is run on.
    #[inline]
    pub fn data_source(&self) -> &ModelInferenceDataSource {
        &self.data_source
    }

    /// Limits for the calls to the inference container.
    #[inline]
    pub fn container_execution_parameters(
        &self,
    ) -> Option<&InferenceContainerExecutionParameters> {
        self.container_execution_parameters.as_ref()
    }

    /// Further information on the status of this trained model inference job, such as why it failed.
    #[inline]
    pub fn status_details(&self) -> Option<&StatusDetails> {
        self.status_details.as_ref()
    }

    /// Free text that describes this trained model inference job, if its creator supplied any.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// Digest of the container image that runs inference. It identifies the exact image.
    #[inline]
    pub fn inference_container_image_digest(&self) -> Option<&str> {
        self.inference_container_image_digest.as_deref()
    }

    /// Environment variables that the inference container is given, as names and values.
    #[inline]
    pub fn environment(&self) -> Option<&HashMap<String, String>> {
        self.environment.as_ref()
    }

    /// ARN of the AWS KMS key that protects the data of this job, if one was set.
    #[inline]
    pub fn kms_key_arn(&self) -> Option<&str> {
        self.kms_key_arn.as_deref()
    }

    /// Whether the metrics could be published.
    #[inline]
    pub fn metrics_status(&self) -> Option<&MetricsStatus> {
        self.metrics_status.as_ref()
    }

    /// An explanation of the metrics status, such as why publishing failed.
    #[inline]
    pub fn metrics_status_details(&self) -> Option<&str> {
        self.metrics_status_details.as_deref()
    }

    /// Whether the logs could be published.
    #[inline]
    pub fn logs_status(&self) -> Option<&LogsStatus> {
        self.logs_status.as_ref()
    }

    /// An explanation of the logs status, such as why publishing failed.
    #[inline]
    pub fn logs_status_details(&self) -> Option<&str> {
        self.logs_status_details.as_deref()
    }

    /// The tags that this trained model inference job carries, as key-value pairs.
    #[inline]
    pub fn tags(&self) -> Option<&HashMap<String, String>> {
        self.tags.as_ref()
    }

    /// ID of the AWS account that is billed for inference.
    #[inline]
    pub fn ml_model_inference_payer_account_id(&self) -> Option<&str> {
        self.ml_model_inference_payer_account_id.as_deref()
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`get_trained_model_inference_job`](crate::Client::get_trained_model_inference_job) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetTrainedModelInferenceJobError {
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

impl GetTrainedModelInferenceJobError {
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

/// A request to [`GetTrainedModelInferenceJob`](crate::Client::get_trained_model_inference_job).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetTrainedModelInferenceJobFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: GetTrainedModelInferenceJobInput,
}

/// Builds a [`GetTrainedModelInferenceJobInput`], without a client.
pub type GetTrainedModelInferenceJobInputBuilder = GetTrainedModelInferenceJobFluentBuilder<
    (),
>;

impl<C> GetTrainedModelInferenceJobFluentBuilder<C> {
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

    /// ARN of the trained model inference job to look up, as returned by
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

impl GetTrainedModelInferenceJobFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`GetTrainedModelInferenceJobError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<GetTrainedModelInferenceJob> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<GetTrainedModelInferenceJob> {
        Customize::new(self.call, self.input)
    }

    /// Sends the request again and again until `until` is true of an output: a request of its own, with
    /// delays, and a look at each output on the way.
    pub fn wait_until(
        self,
        until: impl FnMut(
            &GetTrainedModelInferenceJobOutput,
        ) -> bool + std::marker::Send + 'static,
    ) -> WaitUntil<GetTrainedModelInferenceJob> {
        WaitUntil::new(self.call, self.input, until)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{
        GetTrainedModelInferenceJobFluentBuilder, GetTrainedModelInferenceJobInputBuilder,
    };
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::GetTrainedModelInferenceJobOutputBuilder;
}
