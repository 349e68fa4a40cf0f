// Generated from the service's model: changes are lost at the next run.

//! Describes a trained model of a membership of yours: status, channels, hyperparameters,
//! instances, the digest of the image that was run, and whether metrics and logs could be
//! published.
//!
//! Name a `versionIdentifier` to see one particular version; without it the latest version is
//! returned. The `status` of a model runs through the `CREATE`, `CANCEL` and `DELETE` states
//! described at [`CreateTrainedModel`](crate::Client::create_trained_model),
//! [`CancelTrainedModel`](crate::Client::cancel_trained_model) and
//! [`DeleteTrainedModelOutput`](crate::Client::delete_trained_model_output); `INACTIVE` marks a
//! model that can no longer be used.
//!
//! # Waiting
//!
//! [`wait_until`](builders::GetTrainedModelFluentBuilder::wait_until) makes the call again and again until its output is as wanted, with
//! growing waits between the calls:
//!
//! ```no_run
//! use std::time::Duration;
//! use cleanroomsml::types::TrainedModelStatus;
//!
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .get_trained_model()
//!     .trained_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:membership/example")
//!     .membership_identifier("membership-identifier")
//!     .wait_until(|output| output.status() == &TrainedModelStatus::Active)
//!     .fail_if(|output| output.status() == &TrainedModelStatus::CreateFailed)
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
//!     .get_trained_model()
//!     // required
//!     .trained_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:membership/example")
//!     .membership_identifier("membership-identifier") // required
//!     .version_identifier("version-identifier")
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`trained_model_arn`](builders::GetTrainedModelFluentBuilder::trained_model_arn) (`trainedModelArn`): `String`, **required**\
//!   ARN of the trained model to look up, as returned by
//!   [`CreateTrainedModel`](crate::Client::create_trained_model) or
//!   [`ListTrainedModels`](crate::Client::list_trained_models).\
//!   Length: 20 to 2048 characters. ARN of: `TrainedModel`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model/[-a-zA-Z0-9_/.]+$`
//! - [`membership_identifier`](builders::GetTrainedModelFluentBuilder::membership_identifier) (`membershipIdentifier`): `String`, **required**\
//!   ID of the AWS Clean Rooms membership under which the trained model was created.\
//!   Length: exactly 36 characters.\
//!   Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
//! - [`version_identifier`](builders::GetTrainedModelFluentBuilder::version_identifier) (`versionIdentifier`): `String`\
//!   Version of the trained model. If you leave it out, you get the latest one.\
//!   Length: exactly 36 characters.\
//!   Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
//!
//! # Response
//!
//! [`GetTrainedModelOutput`]:
//!
//! ```text
//! GetTrainedModelOutput {
//!     membership_identifier: String,
//!     collaboration_identifier: String,
//!     trained_model_arn: String,
//!     version_identifier: Option<String>,
//!     incremental_training_data_channels: Option<Vec<IncrementalTrainingDataChannelOutput>> {
//!         channel_name: String,
//!         version_identifier: Option<String>,
//!         model_name: String,
//!     },
//!     name: String,
//!     description: Option<String>,
//!     status: TrainedModelStatus,
//!     status_details: Option<StatusDetails> {
//!         status_code: Option<String>,
//!         message: Option<String>,
//!     },
//!     configured_model_algorithm_association_arn: String,
//!     resource_config: Option<ResourceConfig> {
//!         instance_count: i32,
//!         instance_type: InstanceType,
//!         volume_size_in_gb: i32,
//!     },
//!     training_input_mode: Option<TrainingInputMode>, // File | FastFile | Pipe
//!     stopping_condition: Option<StoppingCondition> {
//!         max_runtime_in_seconds: i32,
//!     },
//!     metrics_status: Option<MetricsStatus>, // PublishSucceeded | PublishFailed
//!     metrics_status_details: Option<String>,
//!     logs_status: Option<LogsStatus>, // PublishSucceeded | PublishFailed
//!     logs_status_details: Option<String>,
//!     training_container_image_digest: Option<String>,
//!     ml_model_training_payer_account_id: Option<String>,
//!     create_time: DateTime,
//!     update_time: DateTime,
//!     hyperparameters: Option<HashMap<String, String>>,
//!     environment: Option<HashMap<String, String>>,
//!     kms_key_arn: Option<String>,
//!     tags: Option<HashMap<String, String>>,
//!     data_channels: Vec<ModelTrainingDataChannel> {
//!         ml_input_channel_arn: String,
//!         channel_name: String,
//!         s3_data_distribution_type: S3DataDistributionType, // FullyReplicated | ShardedByS3Key
//!     },
//! }
//! ```
//!
//! - [`membership_identifier`](GetTrainedModelOutput::membership_identifier) (`membershipIdentifier`): `String`\
//!   ID of the AWS Clean Rooms membership under which this trained model was created.
//! - [`collaboration_identifier`](GetTrainedModelOutput::collaboration_identifier) (`collaborationIdentifier`): `String`\
//!   ID of the AWS Clean Rooms collaboration to which this trained model belongs.
//! - [`trained_model_arn`](GetTrainedModelOutput::trained_model_arn) (`trainedModelArn`): `String`\
//!   The ARN that identifies this trained model.
//! - [`version_identifier`](GetTrainedModelOutput::version_identifier) (`versionIdentifier`): `Option<String>`\
//!   Version identifier of this trained model. It tells this version from others under the same ARN.
//! - [`incremental_training_data_channels`](GetTrainedModelOutput::incremental_training_data_channels) (`incrementalTrainingDataChannels`): [`Option<Vec<IncrementalTrainingDataChannelOutput>>`](crate::types::IncrementalTrainingDataChannelOutput)\
//!   The channels that passed an earlier model into the training of this version. Absent if the
//!   training started from scratch.
//!
//!   - [`channel_name`](crate::types::IncrementalTrainingDataChannelOutput::channel_name) (`channelName`): `String`\
//!     The name under which the training algorithm saw the earlier model.
//!   - [`version_identifier`](crate::types::IncrementalTrainingDataChannelOutput::version_identifier) (`versionIdentifier`): `Option<String>`\
//!     Version of the earlier model.
//!   - [`model_name`](crate::types::IncrementalTrainingDataChannelOutput::model_name) (`modelName`): `String`\
//!     The name of the earlier model.
//! - [`name`](GetTrainedModelOutput::name): `String`\
//!   The name given to this trained model when it was created.
//! - [`description`](GetTrainedModelOutput::description): `Option<String>`\
//!   Free text that describes this trained model, if its creator supplied any.
//! - [`status`](GetTrainedModelOutput::status): [`TrainedModelStatus`](crate::types::TrainedModelStatus)\
//!   Where this trained model stands in its lifecycle.\
//!   One of [`CreatePending`](crate::types::TrainedModelStatus::CreatePending), [`CreateInProgress`](crate::types::TrainedModelStatus::CreateInProgress), [`CreateFailed`](crate::types::TrainedModelStatus::CreateFailed), [`Active`](crate::types::TrainedModelStatus::Active), [`DeletePending`](crate::types::TrainedModelStatus::DeletePending), [`DeleteInProgress`](crate::types::TrainedModelStatus::DeleteInProgress), [`DeleteFailed`](crate::types::TrainedModelStatus::DeleteFailed), [`Inactive`](crate::types::TrainedModelStatus::Inactive), and 3 more.
//! - [`status_details`](GetTrainedModelOutput::status_details) (`statusDetails`): [`Option<StatusDetails>`](crate::types::StatusDetails)\
//!   Further information on the status of this trained model, such as why it failed.
//!
//!   - [`status_code`](crate::types::StatusDetails::status_code) (`statusCode`): `Option<String>`\
//!     A code for the cause, meant for programs. The codes of existing error conditions stay as they
//!     are.
//!   - [`message`](crate::types::StatusDetails::message): `Option<String>`\
//!     An explanation for people. Its wording may change at any time, so let programs look at
//!     `statusCode` instead.
//! - [`configured_model_algorithm_association_arn`](GetTrainedModelOutput::configured_model_algorithm_association_arn) (`configuredModelAlgorithmAssociationArn`): `String`\
//!   ARN of the configured model algorithm association on which this trained model is based.
//! - [`resource_config`](GetTrainedModelOutput::resource_config) (`resourceConfig`): [`Option<ResourceConfig>`](crate::types::ResourceConfig)\
//!   The instances used for training and their storage.
//!
//!   - [`instance_count`](crate::types::ResourceConfig::instance_count) (`instanceCount`): `i32`\
//!     How many instances to use. One unless set.
//!   - [`instance_type`](crate::types::ResourceConfig::instance_type) (`instanceType`): [`InstanceType`](crate::types::InstanceType)\
//!     The type of each instance.\
//!     One of [`MlM4Xlarge`](crate::types::InstanceType::MlM4Xlarge), [`MlM42Xlarge`](crate::types::InstanceType::MlM42Xlarge), [`MlM44Xlarge`](crate::types::InstanceType::MlM44Xlarge), [`MlM410Xlarge`](crate::types::InstanceType::MlM410Xlarge), [`MlM416Xlarge`](crate::types::InstanceType::MlM416Xlarge), [`MlG4DnXlarge`](crate::types::InstanceType::MlG4DnXlarge), [`MlG4Dn2Xlarge`](crate::types::InstanceType::MlG4Dn2Xlarge), [`MlG4Dn4Xlarge`](crate::types::InstanceType::MlG4Dn4Xlarge), and 125 more.
//!   - [`volume_size_in_gb`](crate::types::ResourceConfig::volume_size_in_gb) (`volumeSizeInGB`): `i32`\
//!     Storage for each instance, in gigabytes. How much an instance can take depends on its type; see
//!     [instance store volumes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-store-volumes.html).
//! - [`training_input_mode`](GetTrainedModelOutput::training_input_mode) (`trainingInputMode`): [`Option<TrainingInputMode>`](crate::types::TrainingInputMode)\
//!   How the algorithm got at the training data: as downloaded files, as files streamed on demand, or
//!   through named pipes.\
//!   One of [`File`](crate::types::TrainingInputMode::File), [`FastFile`](crate::types::TrainingInputMode::FastFile), [`Pipe`](crate::types::TrainingInputMode::Pipe).
//! - [`stopping_condition`](GetTrainedModelOutput::stopping_condition) (`stoppingCondition`): [`Option<StoppingCondition>`](crate::types::StoppingCondition)\
//!   The condition that was set for stopping training.
//!
//!   - [`max_runtime_in_seconds`](crate::types::StoppingCondition::max_runtime_in_seconds) (`maxRuntimeInSeconds`): `i32`\
//!     How many seconds training may run before it is stopped. 86400 (one day) unless set.
//! - [`metrics_status`](GetTrainedModelOutput::metrics_status) (`metricsStatus`): [`Option<MetricsStatus>`](crate::types::MetricsStatus)\
//!   Whether the metrics could be published.\
//!   One of [`PublishSucceeded`](crate::types::MetricsStatus::PublishSucceeded), [`PublishFailed`](crate::types::MetricsStatus::PublishFailed).
//! - [`metrics_status_details`](GetTrainedModelOutput::metrics_status_details) (`metricsStatusDetails`): `Option<String>`\
//!   An explanation of the metrics status, such as why publishing failed.
//! - [`logs_status`](GetTrainedModelOutput::logs_status) (`logsStatus`): [`Option<LogsStatus>`](crate::types::LogsStatus)\
//!   Whether the logs could be published.\
//!   One of [`PublishSucceeded`](crate::types::LogsStatus::PublishSucceeded), [`PublishFailed`](crate::types::LogsStatus::PublishFailed).
//! - [`logs_status_details`](GetTrainedModelOutput::logs_status_details) (`logsStatusDetails`): `Option<String>`\
//!   An explanation of the logs status, such as why publishing failed.
//! - [`training_container_image_digest`](GetTrainedModelOutput::training_container_image_digest) (`trainingContainerImageDigest`): `Option<String>`\
//!   Digest of the container image that did the training. It identifies the exact image.
//! - [`ml_model_training_payer_account_id`](GetTrainedModelOutput::ml_model_training_payer_account_id) (`mlModelTrainingPayerAccountId`): `Option<String>`\
//!   ID of the AWS account that is billed for training.
//! - [`create_time`](GetTrainedModelOutput::create_time) (`createTime`): `DateTime`\
//!   When this trained model was created.
//! - [`update_time`](GetTrainedModelOutput::update_time) (`updateTime`): `DateTime`\
//!   When this trained model last changed.
//! - [`hyperparameters`](GetTrainedModelOutput::hyperparameters): `Option<HashMap<String, String>>`\
//!   Settings of the algorithm, as names and values. Which ones there are depends on the algorithm.
//! - [`environment`](GetTrainedModelOutput::environment): `Option<HashMap<String, String>>`\
//!   Environment variables that the training container was given, as names and values.
//! - [`kms_key_arn`](GetTrainedModelOutput::kms_key_arn) (`kmsKeyArn`): `Option<String>`\
//!   ARN of the AWS KMS key that protects the data of this trained model, if one was set.
//! - [`tags`](GetTrainedModelOutput::tags): `Option<HashMap<String, String>>`\
//!   The tags that this trained model carries, as key-value pairs.
//! - [`data_channels`](GetTrainedModelOutput::data_channels) (`dataChannels`): [`Vec<ModelTrainingDataChannel>`](crate::types::ModelTrainingDataChannel)\
//!   The channels through which training data reaches the algorithm.
//!
//!   - [`ml_input_channel_arn`](crate::types::ModelTrainingDataChannel::ml_input_channel_arn) (`mlInputChannelArn`): `String`\
//!     ARN of the ML input channel that holds the data, as returned by
//!     [`CreateMLInputChannel`](crate::Client::create_ml_input_channel) or
//!     [`ListMLInputChannels`](crate::Client::list_ml_input_channels).
//!   - [`channel_name`](crate::types::ModelTrainingDataChannel::channel_name) (`channelName`): `String`\
//!     The name under which the training algorithm sees the data.
//!   - [`s3_data_distribution_type`](crate::types::ModelTrainingDataChannel::s3_data_distribution_type) (`s3DataDistributionType`): [`S3DataDistributionType`](crate::types::S3DataDistributionType)\
//!     Whether every training instance gets all of the data, or each gets a part of its own.\
//!     One of [`FullyReplicated`](crate::types::S3DataDistributionType::FullyReplicated), [`ShardedByS3Key`](crate::types::S3DataDistributionType::ShardedByS3Key).
//!
//! # Errors
//!
//! The service refuses with one of these, as [`GetTrainedModelError`] inside
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
//! # Example: Read one version of a model
//!
//! The version was trained on top of an earlier one and is ready for inference.
//!
//! ```no_run
//! use cleanroomsml::types::{LogsStatus, MetricsStatus, TrainedModelStatus, TrainingInputMode};
//!
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .get_trained_model()
//!     .trained_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:membership/a1b2c3d4-5678-90ab-cdef-1234567890ab/trained-model/b21d")
//!     .membership_identifier("a1b2c3d4-5678-90ab-cdef-1234567890ab")
//!     .version_identifier("6f5e4d3c-2b1a-4098-8765-43210fedcba9")
//!     .await?;
//! assert_eq!(output.membership_identifier(), "a1b2c3d4-5678-90ab-cdef-1234567890ab");
//! assert_eq!(output.collaboration_identifier(), "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0");
//! assert_eq!(output.trained_model_arn(), "arn:aws:cleanrooms-ml:us-east-1:123456789012:membership/a1b2c3d4-5678-90ab-cdef-1234567890ab/trained-model/b21d");
//! assert_eq!(output.version_identifier(), Some("6f5e4d3c-2b1a-4098-8765-43210fedcba9"));
//! assert_eq!(output.name(), "spending");
//! assert_eq!(output.status(), &TrainedModelStatus::Active);
//! assert_eq!(output.configured_model_algorithm_association_arn(), "arn:aws:cleanrooms-ml:us-east-1:123456789012:membership/a1b2c3d4-5678-90ab-cdef-1234567890ab/configured-model-algorithm-association/7c9e");
//! assert_eq!(output.training_input_mode(), Some(&TrainingInputMode::File));
//! assert_eq!(output.metrics_status(), Some(&MetricsStatus::PublishSucceeded));
//! assert_eq!(output.logs_status(), Some(&LogsStatus::PublishSucceeded));
//! # Ok(())
//! # }
//! ```
//!
//! # HTTP
//!
//! `GET /memberships/{membershipIdentifier}/trained-models/{trainedModelArn}`
//!
//! It only reads, so a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/GetTrainedModel).

use std::collections::HashMap;
use crate::types::{
    IncrementalTrainingDataChannelOutput, LogsStatus, MetricsStatus,
    ModelTrainingDataChannel, ResourceConfig, StatusDetails, StoppingCondition,
    TrainedModelStatus, TrainingInputMode,
};
use crate::types::error::{
    AccessDeniedException, ResourceNotFoundException, ThrottlingException,
    ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::client::waiters::WaitUntil;
use smithy_runtime::error::{ResponseMetadata, Unhandled};
use smithy_runtime::primitives::DateTime;

/// The operation `GetTrainedModel`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct GetTrainedModel;

/// The parameters of [`GetTrainedModel`](crate::Client::get_trained_model).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetTrainedModelInput {
    /// ARN of the trained model to look up, as returned by
    /// [`CreateTrainedModel`](crate::Client::create_trained_model) or
    /// [`ListTrainedModels`](crate::Client::list_trained_models).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `TrainedModel`
    pub trained_model_arn: Option<String>,
    /// ID of the AWS Clean Rooms membership under which the trained model was created.
    ///
    /// - Required
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub membership_identifier: Option<String>,
    /// Version of the trained model. If you leave it out, you get the latest one.
    ///
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub version_identifier: Option<String>,
}

impl GetTrainedModelInput {
    /// Starts building a `GetTrainedModelInput`.
    #[inline]
    pub fn builder() -> GetTrainedModelInputBuilder {
        GetTrainedModelInputBuilder::default()
    }

    /// ARN of the trained model to look up, as returned by
    /// [`CreateTrainedModel`](crate::Client::create_trained_model) or
    /// [`ListTrainedModels`](crate::Client::list_trained_models).
    #[inline]
    pub fn trained_model_arn(&self) -> Option<&str> {
        self.trained_model_arn.as_deref()
    }

    /// ID of the AWS Clean Rooms membership under which the trained model was created.
    #[inline]
    pub fn membership_identifier(&self) -> Option<&str> {
        self.membership_identifier.as_deref()
    }

    /// Version of the trained model. If you leave it out, you get the latest one.
    #[inline]
    pub fn version_identifier(&self) -> Option<&str> {
        self.version_identifier.as_deref()
    }
}

/// What [`GetTrainedModel`](crate::Client::get_trained_model) returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetTrainedModelOutput {
    /// ID of the AWS Clean Rooms membership under which this trained model was created.
    ///
    /// - Always present
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub membership_identifier: String,
    /// ID of the AWS Clean Rooms collaboration to which this trained model belongs.
    ///
    /// - Always present
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub collaboration_identifier: String,
    /// The ARN that identifies this trained model.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `TrainedModel`
    pub trained_model_arn: String,
    /// Version identifier of this trained model. It tells this version from others under the same ARN.
    ///
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub version_identifier: Option<String>,
    /// The channels that passed an earlier model into the training of this version. Absent if the
    /// training started from scratch.
    ///
    /// - Length: exactly 1 item
    pub incremental_training_data_channels: Option<
        Vec<IncrementalTrainingDataChannelOutput>,
    >,
    /// The name given to this trained model when it was created.
    ///
    /// - Always present
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub name: String,
    /// Free text that describes this trained model, if its creator supplied any.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub description: Option<String>,
    /// Where this trained model stands in its lifecycle.
    ///
    /// - Always present
    pub status: TrainedModelStatus,
    /// Further information on the status of this trained model, such as why it failed.
    pub status_details: Option<StatusDetails>,
    /// ARN of the configured model algorithm association on which this trained model is based.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/configured-model-algorithm-association/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredModelAlgorithmAssociation`
    pub configured_model_algorithm_association_arn: String,
    /// The instances used for training and their storage.
    pub resource_config: Option<ResourceConfig>,
    /// How the algorithm got at the training data: as downloaded files, as files streamed on demand, or
    /// through named pipes.
    pub training_input_mode: Option<TrainingInputMode>,
    /// The condition that was set for stopping training.
    pub stopping_condition: Option<StoppingCondition>,
    /// Whether the metrics could be published.
    pub metrics_status: Option<MetricsStatus>,
    /// An explanation of the metrics status, such as why publishing failed.
    pub metrics_status_details: Option<String>,
    /// Whether the logs could be published.
    pub logs_status: Option<LogsStatus>,
    /// An explanation of the logs status, such as why publishing failed.
    pub logs_status_details: Option<String>,
    /// Digest of the container image that did the training. It identifies the exact image.
    pub training_container_image_digest: Option<String>,
    /// ID of the AWS account that is billed for training.
    ///
    /// - Length: exactly 12 characters
    /// - Pattern: `^[0-9]{12}$`
    pub ml_model_training_payer_account_id: Option<String>,
    /// When this trained model was created.
    ///
    /// - Always present
    pub create_time: DateTime,
    /// When this trained model last changed.
    ///
    /// - Always present
    pub update_time: DateTime,
    /// Settings of the algorithm, as names and values. Which ones there are depends on the algorithm.
    ///
    /// - Length: 0 to 100 entries
    /// - Each key: length 1 to 256 characters
    /// - Each key: pattern `^.*$`
    /// - Each value: length 1 to 2500 characters
    /// - Each value: pattern `^.*$`
    pub hyperparameters: Option<HashMap<String, String>>,
    /// Environment variables that the training container was given, as names and values.
    ///
    /// - Length: 0 to 100 entries
    /// - Each key: length 1 to 512 characters
    /// - Each key: pattern `^[a-zA-Z_][a-zA-Z0-9_]*$`
    /// - Each value: length 1 to 512 characters
    /// - Each value: pattern `^[\S\s]*$`
    pub environment: Option<HashMap<String, String>>,
    /// ARN of the AWS KMS key that protects the data of this trained model, if one was set.
    ///
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:kms:[-a-z0-9]+:[0-9]{12}:key/.+$`
    /// - ARN of: `AWS::KMS::Key`
    pub kms_key_arn: Option<String>,
    /// The tags that this trained model carries, as key-value pairs.
    ///
    /// - Length: 0 to 200 entries
    /// - Each key: length 1 to 128 characters
    /// - Each value: length 0 to 256 characters
    pub tags: Option<HashMap<String, String>>,
    /// The channels through which training data reaches the algorithm.
    ///
    /// - Always present
    /// - Length: 1 to 20 items
    /// - Items are unique
    pub data_channels: Vec<ModelTrainingDataChannel>,
    pub(crate) _meta: ResponseMetadata,
}

impl GetTrainedModelOutput {
    /// Starts building a `GetTrainedModelOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::GetTrainedModelOutputBuilder {
        builders::GetTrainedModelOutputBuilder::default()
    }

    /// ID of the AWS Clean Rooms membership under which this trained model was created.
    #[inline]
    pub fn membership_identifier(&self) -> &str {
        &self.membership_identifier
    }

    /// ID of the AWS Clean Rooms collaboration to which this trained model belongs.
    #[inline]
    pub fn collaboration_identifier(&self) -> &str {
        &self.collaboration_identifier
    }

    /// The ARN that identifies this trained model.
    #[inline]
    pub fn trained_model_arn(&self) -> &str {
        &self.trained_model_arn
    }

    /// Version identifier of this trained model. It tells this version from others under the same ARN.
    #[inline]
    pub fn version_identifier(&self) -> Option<&str> {
        self.version_identifier.as_deref()
    }

    /// The channels that passed an earlier model into the training of this version. Absent if the
    /// training started from scratch.
    #[inline]
    pub fn incremental_training_data_channels(
        &self,
    ) -> &[IncrementalTrainingDataChannelOutput] {
        self.incremental_training_data_channels.as_deref().unwrap_or_default()
    }

    /// The name given to this trained model when it was created.
    #[inline]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Free text that describes this trained model, if its creator supplied any.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// Where this trained model stands in its lifecycle.
    #[inline]
    pub fn status(&self) -> &TrainedModelStatus {
        &self.status
    }

    /// Further information on the status of this trained model, such as why it failed.
    #[inline]
    pub fn status_details(&self) -> Option<&StatusDetails> {
        self.status_details.as_ref()
    }

    /// ARN of the configured model algorithm association on which this trained model is based.
    #[inline]
    pub fn configured_model_algorithm_association_arn(&self) -> &str {
        &self.configured_model_algorithm_association_arn
    }

    /// The instances used for training and their storage.
    #[inline]
    pub fn resource_config(&self) -> Option<&ResourceConfig> {
        self.resource_config.as_ref()
    }

    /// How the algorithm got at the training data: as downloaded files, as files streamed on demand, or
    /// through named pipes.
    #[inline]
    pub fn training_input_mode(&self) -> Option<&TrainingInputMode> {
        self.training_input_mode.as_ref()
    }

    /// The condition that was set for stopping training.
    #[inline]
    pub fn stopping_condition(&self) -> Option<&StoppingCondition> {
        self.stopping_condition.as_ref()
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

    /// Digest of the container image that did the training. It identifies the exact image.
    #[inline]
    pub fn training_container_image_digest(&self) -> Option<&str> {
        self.training_container_image_digest.as_deref()
    }

    /// ID of the AWS account that is billed for training.
    #[inline]
    pub fn ml_model_training_payer_account_id(&self) -> Option<&str> {
        self.ml_model_training_payer_account_id.as_deref()
    }

    /// When this trained model was created.
    #[inline]
    pub fn create_time(&self) -> &DateTime {
        &self.create_time
    }

    /// When this trained model last changed.
    #[inline]
    pub fn update_time(&self) -> &DateTime {
        &self.update_time
    }

    /// Settings of the algorithm, as names and values. Which ones there are depends on the algorithm.
    #[inline]
    pub fn hyperparameters(&self) -> Option<&HashMap<String, String>> {
        self.hyperparameters.as_ref()
    }

    /// Environment variables that the training container was given, as names and values.
    #[inline]
    pub fn environment(&self) -> Option<&HashMap<String, String>> {
        self.environment.as_ref()
    }

    /// ARN of the AWS KMS key that protects the data of this trained model, if one was set.
    #[inline]
    pub fn kms_key_arn(&self) -> Option<&str> {
        self.kms_key_arn.as_deref()
    }

    /// The tags that this trained model carries, as key-value pairs.
    #[inline]
    pub fn tags(&self) -> Option<&HashMap<String, String>> {
        self.tags.as_ref()
    }

    /// The channels through which training data reaches the algorithm.
    #[inline]
    pub fn data_channels(&self) -> &[ModelTrainingDataChannel] {
        &self.data_channels
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`get_trained_model`](crate::Client::get_trained_model) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetTrainedModelError {
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

impl GetTrainedModelError {
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

/// A request to [`GetTrainedModel`](crate::Client::get_trained_model).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetTrainedModelFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: GetTrainedModelInput,
}

/// Builds a [`GetTrainedModelInput`], without a client.
pub type GetTrainedModelInputBuilder = GetTrainedModelFluentBuilder<()>;

impl<C> GetTrainedModelFluentBuilder<C> {
    /// ARN of the trained model to look up, as returned by
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

    /// ID of the AWS Clean Rooms membership under which the trained model was created.
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

    /// Version of the trained model. If you leave it out, you get the latest one.
    ///
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub fn version_identifier(mut self, input: impl Into<String>) -> Self {
        self.input.version_identifier = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `version_identifier`.
    pub fn set_version_identifier(mut self, input: Option<String>) -> Self {
        self.input.version_identifier = input;
        self
    }
}

impl GetTrainedModelFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`GetTrainedModelError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<GetTrainedModel> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<GetTrainedModel> {
        Customize::new(self.call, self.input)
    }

    /// Sends the request again and again until `until` is true of an output: a request of its own, with
    /// delays, and a look at each output on the way.
    pub fn wait_until(
        self,
        until: impl FnMut(&GetTrainedModelOutput) -> bool + std::marker::Send + 'static,
    ) -> WaitUntil<GetTrainedModel> {
        WaitUntil::new(self.call, self.input, until)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{GetTrainedModelFluentBuilder, GetTrainedModelInputBuilder};
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::GetTrainedModelOutputBuilder;
}
