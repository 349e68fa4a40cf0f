// Generated from the service's model: changes are lost at the next run.

//! Applies a trained model to the records of an ML input channel and delivers the predictions to
//! the member named in `outputConfiguration`. The model has to be active, and the algorithm has to
//! come with an inference image.
//!
//! Instances, environment variables and batching are set per job. The job runs in the background:
//! poll [`GetTrainedModelInferenceJob`](crate::Client::get_trained_model_inference_job) until
//! `ACTIVE` or `CREATE_FAILED`, or stop it with
//! [`CancelTrainedModelInferenceJob`](crate::Client::cancel_trained_model_inference_job). The
//! result is bounded by the output size that the association's privacy configuration allows.
//!
//! # Request
//!
//! ```no_run
//! use cleanroomsml::types::{
//!     InferenceContainerExecutionParameters, InferenceInstanceType,
//!     InferenceOutputConfiguration, InferenceReceiverMember,
//!     InferenceResourceConfig, ModelInferenceDataSource,
//! };
//!
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .start_trained_model_inference_job()
//!     .membership_identifier("membership-identifier") // required
//!     .name("name") // required
//!     // required
//!     .trained_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:membership/example")
//!     .trained_model_version_identifier("trained-model-version-identifier")
//!     .configured_model_algorithm_association_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:membership/example")
//!     .resource_config( // required
//!         InferenceResourceConfig::builder()
//!             .instance_type(InferenceInstanceType::MlR7I48Xlarge) // required
//!             .instance_count(1)
//!             .build()?,
//!     )
//!     .output_configuration( // required
//!         InferenceOutputConfiguration::builder()
//!             .accept("accept")
//!             .members(InferenceReceiverMember::new("account-id")) // required
//!             .build()?,
//!     )
//!     .data_source( // required
//!         ModelInferenceDataSource::new(
//!             "arn:aws:cleanrooms-ml:us-east-1:123456789012:membership/example",
//!         ),
//!     )
//!     .description("description")
//!     .container_execution_parameters(
//!         InferenceContainerExecutionParameters::builder()
//!             .max_payload_in_mb(1)
//!             .build(),
//!     )
//!     .environment("key", "value")
//!     .kms_key_arn("arn:aws:kms:us-east-1:123456789012:key/example")
//!     .tags("key", "value")
//!     .ml_model_inference_payer_account_id("ml-model-inference-payer-account-id")
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`membership_identifier`](builders::StartTrainedModelInferenceJobFluentBuilder::membership_identifier) (`membershipIdentifier`): `String`, **required**\
//!   ID of the AWS Clean Rooms membership under which to run the job.\
//!   Length: exactly 36 characters.\
//!   Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
//! - [`name`](builders::StartTrainedModelInferenceJobFluentBuilder::name): `String`, **required**\
//!   A name for the new trained model inference job.\
//!   Length: 1 to 63 characters.\
//!   Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
//! - [`trained_model_arn`](builders::StartTrainedModelInferenceJobFluentBuilder::trained_model_arn) (`trainedModelArn`): `String`, **required**\
//!   ARN of the trained model to run, as returned by
//!   [`CreateTrainedModel`](crate::Client::create_trained_model) or
//!   [`ListTrainedModels`](crate::Client::list_trained_models).\
//!   Length: 20 to 2048 characters. ARN of: `TrainedModel`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model/[-a-zA-Z0-9_/.]+$`
//! - [`trained_model_version_identifier`](builders::StartTrainedModelInferenceJobFluentBuilder::trained_model_version_identifier) (`trainedModelVersionIdentifier`): `String`\
//!   Version of the trained model to run.\
//!   Length: exactly 36 characters.\
//!   Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
//! - [`configured_model_algorithm_association_arn`](builders::StartTrainedModelInferenceJobFluentBuilder::configured_model_algorithm_association_arn) (`configuredModelAlgorithmAssociationArn`): `String`\
//!   ARN of the association whose algorithm to use, as returned by
//!   [`CreateConfiguredModelAlgorithmAssociation`](crate::Client::create_configured_model_algorithm_association)
//!   or
//!   [`ListConfiguredModelAlgorithmAssociations`](crate::Client::list_configured_model_algorithm_associations).\
//!   Length: 20 to 2048 characters. ARN of: `ConfiguredModelAlgorithmAssociation`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/configured-model-algorithm-association/[-a-zA-Z0-9_/.]+$`
//! - [`resource_config`](builders::StartTrainedModelInferenceJobFluentBuilder::resource_config) (`resourceConfig`): [`InferenceResourceConfig`](crate::types::InferenceResourceConfig), **required**\
//!   The instances to run inference on.
//!
//!   - [`instance_type`](crate::types::InferenceResourceConfig::instance_type) (`instanceType`): [`InferenceInstanceType`](crate::types::InferenceInstanceType), **required**\
//!     The type of each instance.\
//!     One of [`MlR7I48Xlarge`](crate::types::InferenceInstanceType::MlR7I48Xlarge), [`MlR6I16Xlarge`](crate::types::InferenceInstanceType::MlR6I16Xlarge), [`MlM6IXlarge`](crate::types::InferenceInstanceType::MlM6IXlarge), [`MlM54Xlarge`](crate::types::InferenceInstanceType::MlM54Xlarge), [`MlP2Xlarge`](crate::types::InferenceInstanceType::MlP2Xlarge), [`MlM416Xlarge`](crate::types::InferenceInstanceType::MlM416Xlarge), [`MlR7I16Xlarge`](crate::types::InferenceInstanceType::MlR7I16Xlarge), [`MlM7IXlarge`](crate::types::InferenceInstanceType::MlM7IXlarge), and 86 more.
//!   - [`instance_count`](crate::types::InferenceResourceConfig::instance_count) (`instanceCount`): `i32`\
//!     How many instances to use. One unless set.\
//!     Default: `1`. Range: 1 to 10.
//! - [`output_configuration`](builders::StartTrainedModelInferenceJobFluentBuilder::output_configuration) (`outputConfiguration`): [`InferenceOutputConfiguration`](crate::types::InferenceOutputConfiguration), **required**\
//!   Which members receive the output, and in what format.
//!
//!   - [`accept`](crate::types::InferenceOutputConfiguration::accept): `String`\
//!     MIME type of the output. `application/json` unless set.\
//!     Default: `application/json`. Length: at most 256 characters. Pattern: `^.*$`.
//!   - [`members`](crate::types::InferenceOutputConfiguration::members): [`Vec<InferenceReceiverMember>`](crate::types::InferenceReceiverMember), **required**\
//!     The members who receive the output.\
//!     Length: exactly 1 item.
//!
//!     - [`account_id`](crate::types::InferenceReceiverMember::account_id) (`accountId`): `String`, **required**\
//!       ID of the AWS account of the member.\
//!       Length: exactly 12 characters. Pattern: `^[0-9]{12}$`.
//! - [`data_source`](builders::StartTrainedModelInferenceJobFluentBuilder::data_source) (`dataSource`): [`ModelInferenceDataSource`](crate::types::ModelInferenceDataSource), **required**\
//!   The data to run the model on.
//!
//!   - [`ml_input_channel_arn`](crate::types::ModelInferenceDataSource::ml_input_channel_arn) (`mlInputChannelArn`): `String`, **required**\
//!     ARN of the ML input channel that holds the data, as returned by
//!     [`CreateMLInputChannel`](crate::Client::create_ml_input_channel) or
//!     [`ListMLInputChannels`](crate::Client::list_ml_input_channels).\
//!     Length: 20 to 2048 characters. ARN of: `MLInputChannel`.\
//!     Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/ml-input-channel/[-a-zA-Z0-9_/.]+$`
//! - [`description`](builders::StartTrainedModelInferenceJobFluentBuilder::description): `String`\
//!   Free text that tells others what the new trained model inference job is for.\
//!   Length: at most 255 characters.\
//!   Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
//! - [`container_execution_parameters`](builders::StartTrainedModelInferenceJobFluentBuilder::container_execution_parameters) (`containerExecutionParameters`): [`InferenceContainerExecutionParameters`](crate::types::InferenceContainerExecutionParameters)\
//!   Limits for the calls to the inference container.
//!
//!   - [`max_payload_in_mb`](crate::types::InferenceContainerExecutionParameters::max_payload_in_mb) (`maxPayloadInMB`): `i32`\
//!     How much data one call to the container may carry, in megabytes.\
//!     Range: 1 to 100.
//! - [`environment`](builders::StartTrainedModelInferenceJobFluentBuilder::environment): `HashMap<String, String>`\
//!   Environment variables for the container, as names and values.\
//!   Length: 0 to 16 entries. Each key: length 1 to 1024 characters. Each key: pattern `^[a-zA-Z_][a-zA-Z0-9_]*$`. Each value: length 1 to 10240 characters. Each value: pattern `^[\S\s]*$`.
//! - [`kms_key_arn`](builders::StartTrainedModelInferenceJobFluentBuilder::kms_key_arn) (`kmsKeyArn`): `String`\
//!   ARN of an AWS KMS key of yours. The service uses it to encrypt and decrypt your data in the job
//!   and the data that goes with it.\
//!   Length: 20 to 2048 characters. Pattern: `^arn:aws[-a-z]*:kms:[-a-z0-9]+:[0-9]{12}:key/.+$`. ARN of: `AWS::KMS::Key`.
//! - [`tags`](builders::StartTrainedModelInferenceJobFluentBuilder::tags): `HashMap<String, String>`\
//!   Tags to attach to the new trained model inference job, as key-value pairs. One resource can
//!   carry up to 50 tags of your own, each with a different key; case matters in keys and in values.
//!   Keys that start with `aws:`, however capitalised, are reserved for AWS.\
//!   Length: 0 to 200 entries. Each key: length 1 to 128 characters. Each value: length 0 to 256 characters.
//! - [`ml_model_inference_payer_account_id`](builders::StartTrainedModelInferenceJobFluentBuilder::ml_model_inference_payer_account_id) (`mlModelInferencePayerAccountId`): `String`\
//!   ID of the AWS account that is to be billed for inference.\
//!   Length: exactly 12 characters. Pattern: `^[0-9]{12}$`.
//!
//! # Response
//!
//! [`StartTrainedModelInferenceJobOutput`]:
//!
//! ```text
//! StartTrainedModelInferenceJobOutput {
//!     trained_model_inference_job_arn: String,
//! }
//! ```
//!
//! - [`trained_model_inference_job_arn`](StartTrainedModelInferenceJobOutput::trained_model_inference_job_arn) (`trainedModelInferenceJobArn`): `String`\
//!   ARN assigned to the new trained model inference job. Follow it with
//!   [`GetTrainedModelInferenceJob`](crate::Client::get_trained_model_inference_job).
//!
//! # Errors
//!
//! The service refuses with one of these, as [`StartTrainedModelInferenceJobError`] inside
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
//! `POST /memberships/{membershipIdentifier}/trained-model-inference-jobs`
//!
//! It is idempotent: a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/StartTrainedModelInferenceJob).

use std::collections::HashMap;
use crate::types::{
    InferenceContainerExecutionParameters, InferenceOutputConfiguration,
    InferenceResourceConfig, ModelInferenceDataSource,
};
use crate::types::error::{
    AccessDeniedException, ConflictException, ResourceNotFoundException,
    ServiceQuotaExceededException, ThrottlingException, ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};

/// The operation `StartTrainedModelInferenceJob`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct StartTrainedModelInferenceJob;

/// The parameters of
/// [`StartTrainedModelInferenceJob`](crate::Client::start_trained_model_inference_job).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StartTrainedModelInferenceJobInput {
    /// ID of the AWS Clean Rooms membership under which to run the job.
    ///
    /// - Required
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub membership_identifier: Option<String>,
    /// A name for the new trained model inference job.
    ///
    /// - Required
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub name: Option<String>,
    /// ARN of the trained model to run, as returned by
    /// [`CreateTrainedModel`](crate::Client::create_trained_model) or
    /// [`ListTrainedModels`](crate::Client::list_trained_models).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `TrainedModel`
    pub trained_model_arn: Option<String>,
    /// Version of the trained model to run.
    ///
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub trained_model_version_identifier: Option<String>,
    /// ARN of the association whose algorithm to use, as returned by
    /// [`CreateConfiguredModelAlgorithmAssociation`](crate::Client::create_configured_model_algorithm_association)
    /// or
    /// [`ListConfiguredModelAlgorithmAssociations`](crate::Client::list_configured_model_algorithm_associations).
    ///
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/configured-model-algorithm-association/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredModelAlgorithmAssociation`
    pub configured_model_algorithm_association_arn: Option<String>,
    /// The instances to run inference on.
    ///
    /// - Required
    pub resource_config: Option<InferenceResourceConfig>,
    /// Which members receive the output, and in what format.
    ///
    /// - Required
    pub output_configuration: Option<InferenceOutputConfiguration>,
    /// The data to run the model on.
    ///
    /// - Required
    pub data_source: Option<ModelInferenceDataSource>,
    /// Free text that tells others what the new trained model inference job is for.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub description: Option<String>,
    /// Limits for the calls to the inference container.
    pub container_execution_parameters: Option<InferenceContainerExecutionParameters>,
    /// Environment variables for the container, as names and values.
    ///
    /// - Length: 0 to 16 entries
    /// - Each key: length 1 to 1024 characters
    /// - Each key: pattern `^[a-zA-Z_][a-zA-Z0-9_]*$`
    /// - Each value: length 1 to 10240 characters
    /// - Each value: pattern `^[\S\s]*$`
    pub environment: Option<HashMap<String, String>>,
    /// ARN of an AWS KMS key of yours. The service uses it to encrypt and decrypt your data in the job
    /// and the data that goes with it.
    ///
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:kms:[-a-z0-9]+:[0-9]{12}:key/.+$`
    /// - ARN of: `AWS::KMS::Key`
    pub kms_key_arn: Option<String>,
    /// Tags to attach to the new trained model inference job, as key-value pairs. One resource can
    /// carry up to 50 tags of your own, each with a different key; case matters in keys and in values.
    /// Keys that start with `aws:`, however capitalised, are reserved for AWS.
    ///
    /// - Length: 0 to 200 entries
    /// - Each key: length 1 to 128 characters
    /// - Each value: length 0 to 256 characters
    pub tags: Option<HashMap<String, String>>,
    /// ID of the AWS account that is to be billed for inference.
    ///
    /// - Length: exactly 12 characters
    /// - Pattern: `^[0-9]{12}$`
    pub ml_model_inference_payer_account_id: Option<String>,
}

impl StartTrainedModelInferenceJobInput {
    /// Starts building a `StartTrainedModelInferenceJobInput`.
    #[inline]
    pub fn builder() -> StartTrainedModelInferenceJobInputBuilder {
        StartTrainedModelInferenceJobInputBuilder::default()
    }

    /// ID of the AWS Clean Rooms membership under which to run the job.
    #[inline]
    pub fn membership_identifier(&self) -> Option<&str> {
        self.membership_identifier.as_deref()
    }

    /// A name for the new trained model inference job.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// ARN of the trained model to run, as returned by
    /// [`CreateTrainedModel`](crate::Client::create_trained_model) or
    /// [`ListTrainedModels`](crate::Client::list_trained_models).
    #[inline]
    pub fn trained_model_arn(&self) -> Option<&str> {
        self.trained_model_arn.as_deref()
    }

    /// Version of the trained model to run.
    #[inline]
    pub fn trained_model_version_identifier(&self) -> Option<&str> {
        self.trained_model_version_identifier.as_deref()
    }

    /// ARN of the association whose algorithm to use, as returned by
    /// [`CreateConfiguredModelAlgorithmAssociation`](crate::Client::create_configured_model_algorithm_association)
    /// or
    /// [`ListConfiguredModelAlgorithmAssociations`](crate::Client::list_configured_model_algorithm_associations).
    #[inline]
    pub fn configured_model_algorithm_association_arn(&self) -> Option<&str> {
        self.configured_model_algorithm_association_arn.as_deref()
    }

    /// The instances to run inference on.
    #[inline]
    pub fn resource_config(&self) -> Option<&InferenceResourceConfig> {
        self.resource_config.as_ref()
    }

    /// Which members receive the output, and in what format.
    #[inline]
    pub fn output_configuration(&self) -> Option<&InferenceOutputConfiguration> {
        self.output_configuration.as_ref()
    }

    /// The data to run the model on.
    #[inline]
    pub fn data_source(&self) -> Option<&ModelInferenceDataSource> {
        self.data_source.as_ref()
    }

    /// Free text that tells others what the new trained model inference job is for.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// Limits for the calls to the inference container.
    #[inline]
    pub fn container_execution_parameters(
        &self,
    ) -> Option<&InferenceContainerExecutionParameters> {
        self.container_execution_parameters.as_ref()
    }

    /// Environment variables for the container, as names and values.
    #[inline]
    pub fn environment(&self) -> Option<&HashMap<String, String>> {
        self.environment.as_ref()
    }

    /// ARN of an AWS KMS key of yours. The service uses it to encrypt and decrypt your data in the job
    /// and the data that goes with it.
    #[inline]
    pub fn kms_key_arn(&self) -> Option<&str> {
        self.kms_key_arn.as_deref()
    }

    /// Tags to attach to the new trained model inference job, as key-value pairs. One resource can
    /// carry up to 50 tags of your own, each with a different key; case matters in keys and in values.
    /// Keys that start with `aws:`, however capitalised, are reserved for AWS.
    #[inline]
    pub fn tags(&self) -> Option<&HashMap<String, String>> {
        self.tags.as_ref()
    }

    /// ID of the AWS account that is to be billed for inference.
    #[inline]
    pub fn ml_model_inference_payer_account_id(&self) -> Option<&str> {
        self.ml_model_inference_payer_account_id.as_deref()
    }
}

/// What [`StartTrainedModelInferenceJob`](crate::Client::start_trained_model_inference_job)
/// returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StartTrainedModelInferenceJobOutput {
    /// ARN assigned to the new trained model inference job. Follow it with
    /// [`GetTrainedModelInferenceJob`](crate::Client::get_trained_model_inference_job).
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model-inference-job/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `TrainedModelInferenceJob`
    pub trained_model_inference_job_arn: String,
    pub(crate) _meta: ResponseMetadata,
}

impl StartTrainedModelInferenceJobOutput {
    /// Starts building a `StartTrainedModelInferenceJobOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::StartTrainedModelInferenceJobOutputBuilder {
        builders::StartTrainedModelInferenceJobOutputBuilder::default()
    }

    /// ARN assigned to the new trained model inference job. Follow it with
    /// [`GetTrainedModelInferenceJob`](crate::Client::get_trained_model_inference_job).
    #[inline]
    pub fn trained_model_inference_job_arn(&self) -> &str {
        &self.trained_model_inference_job_arn
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`start_trained_model_inference_job`](crate::Client::start_trained_model_inference_job) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartTrainedModelInferenceJobError {
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

impl StartTrainedModelInferenceJobError {
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

/// A request to [`StartTrainedModelInferenceJob`](crate::Client::start_trained_model_inference_job).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct StartTrainedModelInferenceJobFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: StartTrainedModelInferenceJobInput,
}

/// Builds a [`StartTrainedModelInferenceJobInput`], without a client.
pub type StartTrainedModelInferenceJobInputBuilder = StartTrainedModelInferenceJobFluentBuilder<
    (),
>;

impl<C> StartTrainedModelInferenceJobFluentBuilder<C> {
    /// ID of the AWS Clean Rooms membership under which to run the job.
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

    /// A name for the new trained model inference job.
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

    /// ARN of the trained model to run, as returned by
    /// [`CreateTrainedModel`](crate::Client::create_trained_model) or
    /// [`ListTrainedModels`](crate::Client::list_trained_models).
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

    /// Version of the trained model to run.
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

    /// ARN of the association whose algorithm to use, as returned by
    /// [`CreateConfiguredModelAlgorithmAssociation`](crate::Client::create_configured_model_algorithm_association)
    /// or
    /// [`ListConfiguredModelAlgorithmAssociations`](crate::Client::list_configured_model_algorithm_associations).
    ///
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/configured-model-algorithm-association/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredModelAlgorithmAssociation`
    pub fn configured_model_algorithm_association_arn(
        mut self,
        input: impl Into<String>,
    ) -> Self {
        self.input.configured_model_algorithm_association_arn = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `configured_model_algorithm_association_arn`.
    pub fn set_configured_model_algorithm_association_arn(
        mut self,
        input: Option<String>,
    ) -> Self {
        self.input.configured_model_algorithm_association_arn = input;
        self
    }

    /// The instances to run inference on.
    ///
    /// - Required
    pub fn resource_config(mut self, input: InferenceResourceConfig) -> Self {
        self.input.resource_config = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `resource_config`.
    pub fn set_resource_config(
        mut self,
        input: Option<InferenceResourceConfig>,
    ) -> Self {
        self.input.resource_config = input;
        self
    }

    /// Which members receive the output, and in what format.
    ///
    /// - Required
    pub fn output_configuration(mut self, input: InferenceOutputConfiguration) -> Self {
        self.input.output_configuration = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `output_configuration`.
    pub fn set_output_configuration(
        mut self,
        input: Option<InferenceOutputConfiguration>,
    ) -> Self {
        self.input.output_configuration = input;
        self
    }

    /// The data to run the model on.
    ///
    /// - Required
    pub fn data_source(mut self, input: ModelInferenceDataSource) -> Self {
        self.input.data_source = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `data_source`.
    pub fn set_data_source(mut self, input: Option<ModelInferenceDataSource>) -> Self {
        self.input.data_source = input;
        self
    }

    /// Free text that tells others what the new trained model inference job is for.
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

    /// Limits for the calls to the inference container.
    pub fn container_execution_parameters(
        mut self,
        input: InferenceContainerExecutionParameters,
    ) -> Self {
        self.input.container_execution_parameters = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `container_execution_parameters`.
    pub fn set_container_execution_parameters(
        mut self,
        input: Option<InferenceContainerExecutionParameters>,
    ) -> Self {
        self.input.container_execution_parameters = input;
        self
    }

    /// Environment variables for the container, as names and values.
    ///
    /// - Length: 0 to 16 entries
    /// - Each key: length 1 to 1024 characters
    /// - Each key: pattern `^[a-zA-Z_][a-zA-Z0-9_]*$`
    /// - Each value: length 1 to 10240 characters
    /// - Each value: pattern `^[\S\s]*$`
    ///
    /// Inserts one entry; call it again for each further one.
    pub fn environment(mut self, k: impl Into<String>, v: impl Into<String>) -> Self {
        self.input.environment.get_or_insert_default().insert(k.into(), v.into());
        self
    }

    /// Replaces or, with `None`, clears `environment`.
    pub fn set_environment(mut self, input: Option<HashMap<String, String>>) -> Self {
        self.input.environment = input;
        self
    }

    /// ARN of an AWS KMS key of yours. The service uses it to encrypt and decrypt your data in the job
    /// and the data that goes with it.
    ///
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:kms:[-a-z0-9]+:[0-9]{12}:key/.+$`
    /// - ARN of: `AWS::KMS::Key`
    pub fn kms_key_arn(mut self, input: impl Into<String>) -> Self {
        self.input.kms_key_arn = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `kms_key_arn`.
    pub fn set_kms_key_arn(mut self, input: Option<String>) -> Self {
        self.input.kms_key_arn = input;
        self
    }

    /// Tags to attach to the new trained model inference job, as key-value pairs. One resource can
    /// carry up to 50 tags of your own, each with a different key; case matters in keys and in values.
    /// Keys that start with `aws:`, however capitalised, are reserved for AWS.
    ///
    /// - Length: 0 to 200 entries
    /// - Each key: length 1 to 128 characters
    /// - Each value: length 0 to 256 characters
    ///
    /// Inserts one entry; call it again for each further one.
    pub fn tags(mut self, k: impl Into<String>, v: impl Into<String>) -> Self {
        self.input.tags.get_or_insert_default().insert(k.into(), v.into());
        self
    }

    /// Replaces or, with `None`, clears `tags`.
    pub fn set_tags(mut self, input: Option<HashMap<String, String>>) -> Self {
        self.input.tags = input;
        self
    }

    /// ID of the AWS account that is to be billed for inference.
    ///
    /// - Length: exactly 12 characters
    /// - Pattern: `^[0-9]{12}$`
    pub fn ml_model_inference_payer_account_id(
        mut self,
        input: impl Into<String>,
    ) -> Self {
        self.input.ml_model_inference_payer_account_id = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `ml_model_inference_payer_account_id`.
    pub fn set_ml_model_inference_payer_account_id(
        mut self,
        input: Option<String>,
    ) -> Self {
        self.input.ml_model_inference_payer_account_id = input;
        self
    }
}

impl StartTrainedModelInferenceJobFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`StartTrainedModelInferenceJobError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<StartTrainedModelInferenceJob> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<StartTrainedModelInferenceJob> {
        Customize::new(self.call, self.input)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{
        StartTrainedModelInferenceJobFluentBuilder,
        StartTrainedModelInferenceJobInputBuilder,
    };
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::StartTrainedModelInferenceJobOutputBuilder;
}
