// Generated from the service's model: changes are lost at the next run.

//! Trains a model: starts the training container of an algorithm association on the instances in
//! `resourceConfig` and feeds it the ML input channels in `dataChannels`. `stoppingCondition` ends
//! a run that takes too long, `trainingInputMode` chooses between downloaded files and streams.
//!
//! To go on from an existing model instead of starting afresh, name it in
//! `incrementalTrainingDataChannels`; the two kinds of channel together may number 20 at most. The
//! `versionIdentifier` of the answer tells this version from others of the same model.
//!
//! The answer comes at once. Poll [`GetTrainedModel`](crate::Client::get_trained_model): training
//! passes `CREATE_PENDING` and `CREATE_IN_PROGRESS` and ends in `ACTIVE` or `CREATE_FAILED`. Stop
//! it early with [`CancelTrainedModel`](crate::Client::cancel_trained_model). An active model is
//! ready for [`StartTrainedModelInferenceJob`](crate::Client::start_trained_model_inference_job)
//! and [`StartTrainedModelExportJob`](crate::Client::start_trained_model_export_job).
//!
//! > **Note:** This is the one operation that declares `InternalServiceException`. It is safe to
//! > try again after a pause.
//!
//! # Request
//!
//! ```no_run
//! use cleanroomsml::types::{
//!     IncrementalTrainingDataChannel, InstanceType, ModelTrainingDataChannel,
//!     ResourceConfig, S3DataDistributionType, StoppingCondition,
//!     TrainingInputMode,
//! };
//!
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .create_trained_model()
//!     .membership_identifier("membership-identifier") // required
//!     .name("name") // required
//!     // required
//!     .configured_model_algorithm_association_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:membership/example")
//!     .hyperparameters("key", "value")
//!     .environment("key", "value")
//!     .resource_config( // required
//!         ResourceConfig::builder()
//!             .instance_count(1)
//!             .instance_type(InstanceType::MlM4Xlarge) // required
//!             .volume_size_in_gb(1) // required
//!             .build()?,
//!     )
//!     .stopping_condition(
//!         StoppingCondition::builder().max_runtime_in_seconds(86400).build(),
//!     )
//!     .incremental_training_data_channels(
//!         IncrementalTrainingDataChannel::builder()
//!             // required
//!             .trained_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:membership/example")
//!             .version_identifier("version-identifier")
//!             .channel_name("channel-name") // required
//!             .build()?,
//!     )
//!     .data_channels( // required
//!         ModelTrainingDataChannel::builder()
//!             // required
//!             .ml_input_channel_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:membership/example")
//!             .channel_name("channel-name") // required
//!             // or ShardedByS3Key
//!             .s3_data_distribution_type(S3DataDistributionType::FullyReplicated)
//!             .build()?,
//!     )
//!     .training_input_mode(TrainingInputMode::File) // or FastFile, Pipe
//!     .description("description")
//!     .kms_key_arn("arn:aws:kms:us-east-1:123456789012:key/example")
//!     .tags("key", "value")
//!     .ml_model_training_payer_account_id("ml-model-training-payer-account-id")
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`membership_identifier`](builders::CreateTrainedModelFluentBuilder::membership_identifier) (`membershipIdentifier`): `String`, **required**\
//!   ID of the AWS Clean Rooms membership under which to create the trained model.\
//!   Length: exactly 36 characters.\
//!   Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
//! - [`name`](builders::CreateTrainedModelFluentBuilder::name): `String`, **required**\
//!   A name for the new trained model.\
//!   Length: 1 to 63 characters.\
//!   Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
//! - [`configured_model_algorithm_association_arn`](builders::CreateTrainedModelFluentBuilder::configured_model_algorithm_association_arn) (`configuredModelAlgorithmAssociationArn`): `String`, **required**\
//!   ARN of the association whose algorithm to train with, as returned by
//!   [`CreateConfiguredModelAlgorithmAssociation`](crate::Client::create_configured_model_algorithm_association)
//!   or
//!   [`ListConfiguredModelAlgorithmAssociations`](crate::Client::list_configured_model_algorithm_associations).\
//!   Length: 20 to 2048 characters. ARN of: `ConfiguredModelAlgorithmAssociation`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/configured-model-algorithm-association/[-a-zA-Z0-9_/.]+$`
//! - [`hyperparameters`](builders::CreateTrainedModelFluentBuilder::hyperparameters): `HashMap<String, String>`\
//!   Settings of the algorithm, as names and values. Which ones there are depends on the algorithm.
//!   They are fixed before training begins and affect how good the model gets.\
//!   Length: 0 to 100 entries. Each key: length 1 to 256 characters. Each key: pattern `^.*$`. Each value: length 1 to 2500 characters. Each value: pattern `^.*$`.
//! - [`environment`](builders::CreateTrainedModelFluentBuilder::environment): `HashMap<String, String>`\
//!   Environment variables for the container, as names and values.\
//!   Length: 0 to 100 entries. Each key: length 1 to 512 characters. Each key: pattern `^[a-zA-Z_][a-zA-Z0-9_]*$`. Each value: length 1 to 512 characters. Each value: pattern `^[\S\s]*$`.
//! - [`resource_config`](builders::CreateTrainedModelFluentBuilder::resource_config) (`resourceConfig`): [`ResourceConfig`](crate::types::ResourceConfig), **required**\
//!   The instances to train on and their storage.
//!
//!   - [`instance_count`](crate::types::ResourceConfig::instance_count) (`instanceCount`): `i32`\
//!     How many instances to use. One unless set.\
//!     Default: `1`. Range: 1 to 5.
//!   - [`instance_type`](crate::types::ResourceConfig::instance_type) (`instanceType`): [`InstanceType`](crate::types::InstanceType), **required**\
//!     The type of each instance.\
//!     One of [`MlM4Xlarge`](crate::types::InstanceType::MlM4Xlarge), [`MlM42Xlarge`](crate::types::InstanceType::MlM42Xlarge), [`MlM44Xlarge`](crate::types::InstanceType::MlM44Xlarge), [`MlM410Xlarge`](crate::types::InstanceType::MlM410Xlarge), [`MlM416Xlarge`](crate::types::InstanceType::MlM416Xlarge), [`MlG4DnXlarge`](crate::types::InstanceType::MlG4DnXlarge), [`MlG4Dn2Xlarge`](crate::types::InstanceType::MlG4Dn2Xlarge), [`MlG4Dn4Xlarge`](crate::types::InstanceType::MlG4Dn4Xlarge), and 125 more.
//!   - [`volume_size_in_gb`](crate::types::ResourceConfig::volume_size_in_gb) (`volumeSizeInGB`): `i32`, **required**\
//!     Storage for each instance, in gigabytes. How much an instance can take depends on its type; see
//!     [instance store volumes](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-store-volumes.html).\
//!     Range: 1 to 8192.
//! - [`stopping_condition`](builders::CreateTrainedModelFluentBuilder::stopping_condition) (`stoppingCondition`): [`StoppingCondition`](crate::types::StoppingCondition)\
//!   When to stop training.
//!
//!   - [`max_runtime_in_seconds`](crate::types::StoppingCondition::max_runtime_in_seconds) (`maxRuntimeInSeconds`): `i32`\
//!     How many seconds training may run before it is stopped. 86400 (one day) unless set.\
//!     Default: `86400`. Range: 1 to 2419200.
//! - [`incremental_training_data_channels`](builders::CreateTrainedModelFluentBuilder::incremental_training_data_channels) (`incrementalTrainingDataChannels`): [`Vec<IncrementalTrainingDataChannel>`](crate::types::IncrementalTrainingDataChannel)\
//!   A channel that passes an earlier trained model into this training, so that it need not start
//!   from scratch. At most one is allowed, and together with `dataChannels` there may be no more than
//!   20 channels.\
//!   Length: exactly 1 item.
//!
//!   - [`trained_model_arn`](crate::types::IncrementalTrainingDataChannel::trained_model_arn) (`trainedModelArn`): `String`, **required**\
//!     ARN of the trained model to build on, as returned by
//!     [`CreateTrainedModel`](crate::Client::create_trained_model) or
//!     [`ListTrainedModels`](crate::Client::list_trained_models).\
//!     Length: 20 to 2048 characters. ARN of: `TrainedModel`.\
//!     Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model/[-a-zA-Z0-9_/.]+$`
//!   - [`version_identifier`](crate::types::IncrementalTrainingDataChannel::version_identifier) (`versionIdentifier`): `String`\
//!     Version of the trained model to build on. The latest one unless set.\
//!     Length: exactly 36 characters.\
//!     Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
//!   - [`channel_name`](crate::types::IncrementalTrainingDataChannel::channel_name) (`channelName`): `String`, **required**\
//!     The name under which the training algorithm sees the earlier model. No two channels of one
//!     training may share a name.\
//!     Length: 1 to 64 characters. Pattern: `^[A-Za-z0-9\.\-_]+$`.
//! - [`data_channels`](builders::CreateTrainedModelFluentBuilder::data_channels) (`dataChannels`): [`Vec<ModelTrainingDataChannel>`](crate::types::ModelTrainingDataChannel), **required**\
//!   The channels through which training data reaches the algorithm. Together with
//!   `incrementalTrainingDataChannels` there may be no more than 20.\
//!   Length: 1 to 20 items. Items are unique.
//!
//!   - [`ml_input_channel_arn`](crate::types::ModelTrainingDataChannel::ml_input_channel_arn) (`mlInputChannelArn`): `String`, **required**\
//!     ARN of the ML input channel that holds the data, as returned by
//!     [`CreateMLInputChannel`](crate::Client::create_ml_input_channel) or
//!     [`ListMLInputChannels`](crate::Client::list_ml_input_channels).\
//!     Length: 20 to 2048 characters. ARN of: `MLInputChannel`.\
//!     Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/ml-input-channel/[-a-zA-Z0-9_/.]+$`
//!   - [`channel_name`](crate::types::ModelTrainingDataChannel::channel_name) (`channelName`): `String`, **required**\
//!     The name under which the training algorithm sees the data.\
//!     Length: 1 to 64 characters. Pattern: `^[A-Za-z0-9\.\-_]+$`.
//!   - [`s3_data_distribution_type`](crate::types::ModelTrainingDataChannel::s3_data_distribution_type) (`s3DataDistributionType`): [`S3DataDistributionType`](crate::types::S3DataDistributionType)\
//!     Whether every training instance gets all of the data, or each gets a part of its own.\
//!     One of [`FullyReplicated`](crate::types::S3DataDistributionType::FullyReplicated), [`ShardedByS3Key`](crate::types::S3DataDistributionType::ShardedByS3Key).\
//!     Default: `FullyReplicated`.
//! - [`training_input_mode`](builders::CreateTrainedModelFluentBuilder::training_input_mode) (`trainingInputMode`): [`TrainingInputMode`](crate::types::TrainingInputMode)\
//!   How to hand the training data to the algorithm: as downloaded files, as files streamed on
//!   demand, or through named pipes.\
//!   One of [`File`](crate::types::TrainingInputMode::File), [`FastFile`](crate::types::TrainingInputMode::FastFile), [`Pipe`](crate::types::TrainingInputMode::Pipe).\
//!   Default: `File`, set by the service.
//! - [`description`](builders::CreateTrainedModelFluentBuilder::description): `String`\
//!   Free text that tells others what the new trained model is for.\
//!   Length: at most 255 characters.\
//!   Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
//! - [`kms_key_arn`](builders::CreateTrainedModelFluentBuilder::kms_key_arn) (`kmsKeyArn`): `String`\
//!   ARN of an AWS KMS key of yours. The service uses it to encrypt and decrypt your data in the
//!   trained model and the data that goes with it.\
//!   Length: 20 to 2048 characters. Pattern: `^arn:aws[-a-z]*:kms:[-a-z0-9]+:[0-9]{12}:key/.+$`. ARN of: `AWS::KMS::Key`.
//! - [`tags`](builders::CreateTrainedModelFluentBuilder::tags): `HashMap<String, String>`\
//!   Tags to attach to the new trained model, as key-value pairs. One resource can carry up to 50
//!   tags of your own, each with a different key; case matters in keys and in values. Keys that start
//!   with `aws:`, however capitalised, are reserved for AWS.\
//!   Length: 0 to 200 entries. Each key: length 1 to 128 characters. Each value: length 0 to 256 characters.
//! - [`ml_model_training_payer_account_id`](builders::CreateTrainedModelFluentBuilder::ml_model_training_payer_account_id) (`mlModelTrainingPayerAccountId`): `String`\
//!   ID of the AWS account that is to be billed for training.\
//!   Length: exactly 12 characters. Pattern: `^[0-9]{12}$`.
//!
//! # Response
//!
//! [`CreateTrainedModelOutput`]:
//!
//! ```text
//! CreateTrainedModelOutput {
//!     trained_model_arn: String,
//!     version_identifier: Option<String>,
//! }
//! ```
//!
//! - [`trained_model_arn`](CreateTrainedModelOutput::trained_model_arn) (`trainedModelArn`): `String`\
//!   ARN assigned to the new trained model. Follow the training with
//!   [`GetTrainedModel`](crate::Client::get_trained_model).
//! - [`version_identifier`](CreateTrainedModelOutput::version_identifier) (`versionIdentifier`): `Option<String>`\
//!   Version identifier of the trained model just created. Use it to pick this very version for
//!   inference, export or incremental training. The base version of a model has the identifier
//!   `NULL`.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`CreateTrainedModelError`] inside
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
//! - [`InternalServiceException`](crate::types::error::InternalServiceException) (HTTP 500)\
//!   Something failed inside the service. Try again; if that does not help, turn to AWS Support.
//! - [`ThrottlingException`](crate::types::error::ThrottlingException) (HTTP 429)\
//!   Requests are arriving faster than the service admits. Wait a little, then try again.
//! - [`ServiceQuotaExceededException`](crate::types::error::ServiceQuotaExceededException) (HTTP 402)\
//!   The request would take you beyond one of your service quotas.
//!
//! # HTTP
//!
//! `POST /memberships/{membershipIdentifier}/trained-models`
//!
//! It is idempotent: a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/CreateTrainedModel).

use std::collections::HashMap;
use crate::types::{
    IncrementalTrainingDataChannel, ModelTrainingDataChannel, ResourceConfig,
    StoppingCondition, TrainingInputMode,
};
use crate::types::error::{
    AccessDeniedException, ConflictException, InternalServiceException,
    ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException,
    ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};

/// The operation `CreateTrainedModel`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct CreateTrainedModel;

/// The parameters of [`CreateTrainedModel`](crate::Client::create_trained_model).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTrainedModelInput {
    /// ID of the AWS Clean Rooms membership under which to create the trained model.
    ///
    /// - Required
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub membership_identifier: Option<String>,
    /// A name for the new trained model.
    ///
    /// - Required
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub name: Option<String>,
    /// ARN of the association whose algorithm to train with, as returned by
    /// [`CreateConfiguredModelAlgorithmAssociation`](crate::Client::create_configured_model_algorithm_association)
    /// or
    /// [`ListConfiguredModelAlgorithmAssociations`](crate::Client::list_configured_model_algorithm_associations).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/configured-model-algorithm-association/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredModelAlgorithmAssociation`
    pub configured_model_algorithm_association_arn: Option<String>,
    /// Settings of the algorithm, as names and values. Which ones there are depends on the algorithm.
    /// They are fixed before training begins and affect how good the model gets.
    ///
    /// - Length: 0 to 100 entries
    /// - Each key: length 1 to 256 characters
    /// - Each key: pattern `^.*$`
    /// - Each value: length 1 to 2500 characters
    /// - Each value: pattern `^.*$`
    pub hyperparameters: Option<HashMap<String, String>>,
    /// Environment variables for the container, as names and values.
    ///
    /// - Length: 0 to 100 entries
    /// - Each key: length 1 to 512 characters
    /// - Each key: pattern `^[a-zA-Z_][a-zA-Z0-9_]*$`
    /// - Each value: length 1 to 512 characters
    /// - Each value: pattern `^[\S\s]*$`
    pub environment: Option<HashMap<String, String>>,
    /// The instances to train on and their storage.
    ///
    /// - Required
    pub resource_config: Option<ResourceConfig>,
    /// When to stop training.
    pub stopping_condition: Option<StoppingCondition>,
    /// A channel that passes an earlier trained model into this training, so that it need not start
    /// from scratch. At most one is allowed, and together with `dataChannels` there may be no more than
    /// 20 channels.
    ///
    /// - Length: exactly 1 item
    pub incremental_training_data_channels: Option<Vec<IncrementalTrainingDataChannel>>,
    /// The channels through which training data reaches the algorithm. Together with
    /// `incrementalTrainingDataChannels` there may be no more than 20.
    ///
    /// - Required
    /// - Length: 1 to 20 items
    /// - Items are unique
    pub data_channels: Option<Vec<ModelTrainingDataChannel>>,
    /// How to hand the training data to the algorithm: as downloaded files, as files streamed on
    /// demand, or through named pipes.
    ///
    /// - Default: `File`, set by the service
    pub training_input_mode: Option<TrainingInputMode>,
    /// Free text that tells others what the new trained model is for.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub description: Option<String>,
    /// ARN of an AWS KMS key of yours. The service uses it to encrypt and decrypt your data in the
    /// trained model and the data that goes with it.
    ///
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:kms:[-a-z0-9]+:[0-9]{12}:key/.+$`
    /// - ARN of: `AWS::KMS::Key`
    pub kms_key_arn: Option<String>,
    /// Tags to attach to the new trained model, as key-value pairs. One resource can carry up to 50
    /// tags of your own, each with a different key; case matters in keys and in values. Keys that start
    /// with `aws:`, however capitalised, are reserved for AWS.
    ///
    /// - Length: 0 to 200 entries
    /// - Each key: length 1 to 128 characters
    /// - Each value: length 0 to 256 characters
    pub tags: Option<HashMap<String, String>>,
    /// ID of the AWS account that is to be billed for training.
    ///
    /// - Length: exactly 12 characters
    /// - Pattern: `^[0-9]{12}$`
    pub ml_model_training_payer_account_id: Option<String>,
}

impl CreateTrainedModelInput {
    /// Starts building a `CreateTrainedModelInput`.
    #[inline]
    pub fn builder() -> CreateTrainedModelInputBuilder {
        CreateTrainedModelInputBuilder::default()
    }

    /// ID of the AWS Clean Rooms membership under which to create the trained model.
    #[inline]
    pub fn membership_identifier(&self) -> Option<&str> {
        self.membership_identifier.as_deref()
    }

    /// A name for the new trained model.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// ARN of the association whose algorithm to train with, as returned by
    /// [`CreateConfiguredModelAlgorithmAssociation`](crate::Client::create_configured_model_algorithm_association)
    /// or
    /// [`ListConfiguredModelAlgorithmAssociations`](crate::Client::list_configured_model_algorithm_associations).
    #[inline]
    pub fn configured_model_algorithm_association_arn(&self) -> Option<&str> {
        self.configured_model_algorithm_association_arn.as_deref()
    }

    /// Settings of the algorithm, as names and values. Which ones there are depends on the algorithm.
    /// They are fixed before training begins and affect how good the model gets.
    #[inline]
    pub fn hyperparameters(&self) -> Option<&HashMap<String, String>> {
        self.hyperparameters.as_ref()
    }

    /// Environment variables for the container, as names and values.
    #[inline]
    pub fn environment(&self) -> Option<&HashMap<String, String>> {
        self.environment.as_ref()
    }

    /// The instances to train on and their storage.
    #[inline]
    pub fn resource_config(&self) -> Option<&ResourceConfig> {
        self.resource_config.as_ref()
    }

    /// When to stop training.
    #[inline]
    pub fn stopping_condition(&self) -> Option<&StoppingCondition> {
        self.stopping_condition.as_ref()
    }

    /// A channel that passes an earlier trained model into this training, so that it need not start
    /// from scratch. At most one is allowed, and together with `dataChannels` there may be no more than
    /// 20 channels.
    #[inline]
    pub fn incremental_training_data_channels(
        &self,
    ) -> &[IncrementalTrainingDataChannel] {
        self.incremental_training_data_channels.as_deref().unwrap_or_default()
    }

    /// The channels through which training data reaches the algorithm. Together with
    /// `incrementalTrainingDataChannels` there may be no more than 20.
    #[inline]
    pub fn data_channels(&self) -> &[ModelTrainingDataChannel] {
        self.data_channels.as_deref().unwrap_or_default()
    }

    /// How to hand the training data to the algorithm: as downloaded files, as files streamed on
    /// demand, or through named pipes.
    #[inline]
    pub fn training_input_mode(&self) -> Option<&TrainingInputMode> {
        self.training_input_mode.as_ref()
    }

    /// Free text that tells others what the new trained model is for.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// ARN of an AWS KMS key of yours. The service uses it to encrypt and decrypt your data in the
    /// trained model and the data that goes with it.
    #[inline]
    pub fn kms_key_arn(&self) -> Option<&str> {
        self.kms_key_arn.as_deref()
    }

    /// Tags to attach to the new trained model, as key-value pairs. One resource can carry up to 50
    /// tags of your own, each with a different key; case matters in keys and in values. Keys that start
    /// with `aws:`, however capitalised, are reserved for AWS.
    #[inline]
    pub fn tags(&self) -> Option<&HashMap<String, String>> {
        self.tags.as_ref()
    }

    /// ID of the AWS account that is to be billed for training.
    #[inline]
    pub fn ml_model_training_payer_account_id(&self) -> Option<&str> {
        self.ml_model_training_payer_account_id.as_deref()
    }
}

/// What [`CreateTrainedModel`](crate::Client::create_trained_model) returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTrainedModelOutput {
    /// ARN assigned to the new trained model. Follow the training with
    /// [`GetTrainedModel`](crate::Client::get_trained_model).
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `TrainedModel`
    pub trained_model_arn: String,
    /// Version identifier of the trained model just created. Use it to pick this very version for
    /// inference, export or incremental training. The base version of a model has the identifier
    /// `NULL`.
    ///
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub version_identifier: Option<String>,
    pub(crate) _meta: ResponseMetadata,
}

impl CreateTrainedModelOutput {
    /// Starts building a `CreateTrainedModelOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::CreateTrainedModelOutputBuilder {
        builders::CreateTrainedModelOutputBuilder::default()
    }

    /// ARN assigned to the new trained model. Follow the training with
    /// [`GetTrainedModel`](crate::Client::get_trained_model).
    #[inline]
    pub fn trained_model_arn(&self) -> &str {
        &self.trained_model_arn
    }

    /// Version identifier of the trained model just created. Use it to pick this very version for
    /// inference, export or incremental training. The base version of a model has the identifier
    /// `NULL`.
    #[inline]
    pub fn version_identifier(&self) -> Option<&str> {
        self.version_identifier.as_deref()
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`create_trained_model`](crate::Client::create_trained_model) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum CreateTrainedModelError {
    /// The request clashes with the present state of the resource, for example because other resources
    /// still depend on it.
    ConflictException(ConflictException),
    /// A parameter of the request is missing or does not meet its constraints.
    ValidationException(ValidationException),
    /// Your credentials do not permit this action, or not on this resource.
    AccessDeniedException(AccessDeniedException),
    /// No resource matches the identifier in the request.
    ResourceNotFoundException(ResourceNotFoundException),
    /// Something failed inside the service. Try again; if that does not help, turn to AWS Support.
    InternalServiceException(InternalServiceException),
    /// Requests are arriving faster than the service admits. Wait a little, then try again.
    ThrottlingException(ThrottlingException),
    /// The request would take you beyond one of your service quotas.
    ServiceQuotaExceededException(ServiceQuotaExceededException),
    /// An error that the model does not list; its code and message are in its metadata.
    Unhandled(Unhandled),
}

impl CreateTrainedModelError {
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

    /// Whether this is [`Self::InternalServiceException`].
    #[inline]
    pub fn is_internal_service_exception(&self) -> bool {
        matches!(self, Self::InternalServiceException(_))
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

/// A request to [`CreateTrainedModel`](crate::Client::create_trained_model).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateTrainedModelFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: CreateTrainedModelInput,
}

/// Builds a [`CreateTrainedModelInput`], without a client.
pub type CreateTrainedModelInputBuilder = CreateTrainedModelFluentBuilder<()>;

impl<C> CreateTrainedModelFluentBuilder<C> {
    /// ID of the AWS Clean Rooms membership under which to create the trained model.
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

    /// A name for the new trained model.
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

    /// ARN of the association whose algorithm to train with, as returned by
    /// [`CreateConfiguredModelAlgorithmAssociation`](crate::Client::create_configured_model_algorithm_association)
    /// or
    /// [`ListConfiguredModelAlgorithmAssociations`](crate::Client::list_configured_model_algorithm_associations).
    ///
    /// - Required
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

    /// Settings of the algorithm, as names and values. Which ones there are depends on the algorithm.
    /// They are fixed before training begins and affect how good the model gets.
    ///
    /// - Length: 0 to 100 entries
    /// - Each key: length 1 to 256 characters
    /// - Each key: pattern `^.*$`
    /// - Each value: length 1 to 2500 characters
    /// - Each value: pattern `^.*$`
    ///
    /// Inserts one entry; call it again for each further one.
    pub fn hyperparameters(
        mut self,
        k: impl Into<String>,
        v: impl Into<String>,
    ) -> Self {
        self.input.hyperparameters.get_or_insert_default().insert(k.into(), v.into());
        self
    }

    /// Replaces or, with `None`, clears `hyperparameters`.
    pub fn set_hyperparameters(
        mut self,
        input: Option<HashMap<String, String>>,
    ) -> Self {
        self.input.hyperparameters = input;
        self
    }

    /// Environment variables for the container, as names and values.
    ///
    /// - Length: 0 to 100 entries
    /// - Each key: length 1 to 512 characters
    /// - Each key: pattern `^[a-zA-Z_][a-zA-Z0-9_]*$`
    /// - Each value: length 1 to 512 characters
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

    /// The instances to train on and their storage.
    ///
    /// - Required
    pub fn resource_config(mut self, input: ResourceConfig) -> Self {
        self.input.resource_config = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `resource_config`.
    pub fn set_resource_config(mut self, input: Option<ResourceConfig>) -> Self {
        self.input.resource_config = input;
        self
    }

    /// When to stop training.
    pub fn stopping_condition(mut self, input: StoppingCondition) -> Self {
        self.input.stopping_condition = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `stopping_condition`.
    pub fn set_stopping_condition(mut self, input: Option<StoppingCondition>) -> Self {
        self.input.stopping_condition = input;
        self
    }

    /// A channel that passes an earlier trained model into this training, so that it need not start
    /// from scratch. At most one is allowed, and together with `dataChannels` there may be no more than
    /// 20 channels.
    ///
    /// - Length: exactly 1 item
    ///
    /// Appends one item; call it again for each further one.
    pub fn incremental_training_data_channels(
        mut self,
        input: IncrementalTrainingDataChannel,
    ) -> Self {
        self.input
            .incremental_training_data_channels
            .get_or_insert_default()
            .push(input);
        self
    }

    /// Replaces or, with `None`, clears `incremental_training_data_channels`.
    pub fn set_incremental_training_data_channels(
        mut self,
        input: Option<Vec<IncrementalTrainingDataChannel>>,
    ) -> Self {
        self.input.incremental_training_data_channels = input;
        self
    }

    /// The channels through which training data reaches the algorithm. Together with
    /// `incrementalTrainingDataChannels` there may be no more than 20.
    ///
    /// - Required
    /// - Length: 1 to 20 items
    /// - Items are unique
    ///
    /// Appends one item; call it again for each further one.
    pub fn data_channels(mut self, input: ModelTrainingDataChannel) -> Self {
        self.input.data_channels.get_or_insert_default().push(input);
        self
    }

    /// Replaces or, with `None`, clears `data_channels`.
    pub fn set_data_channels(
        mut self,
        input: Option<Vec<ModelTrainingDataChannel>>,
    ) -> Self {
        self.input.data_channels = input;
        self
    }

    /// How to hand the training data to the algorithm: as downloaded files, as files streamed on
    /// demand, or through named pipes.
    ///
    /// - Default: `File`, set by the service
    pub fn training_input_mode(mut self, input: TrainingInputMode) -> Self {
        self.input.training_input_mode = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `training_input_mode`.
    pub fn set_training_input_mode(mut self, input: Option<TrainingInputMode>) -> Self {
        self.input.training_input_mode = input;
        self
    }

    /// Free text that tells others what the new trained model is for.
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

    /// ARN of an AWS KMS key of yours. The service uses it to encrypt and decrypt your data in the
    /// trained model and the data that goes with it.
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

    /// Tags to attach to the new trained model, as key-value pairs. One resource can carry up to 50
    /// tags of your own, each with a different key; case matters in keys and in values. Keys that start
    /// with `aws:`, however capitalised, are reserved for AWS.
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

    /// ID of the AWS account that is to be billed for training.
    ///
    /// - Length: exactly 12 characters
    /// - Pattern: `^[0-9]{12}$`
    pub fn ml_model_training_payer_account_id(
        mut self,
        input: impl Into<String>,
    ) -> Self {
        self.input.ml_model_training_payer_account_id = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `ml_model_training_payer_account_id`.
    pub fn set_ml_model_training_payer_account_id(
        mut self,
        input: Option<String>,
    ) -> Self {
        self.input.ml_model_training_payer_account_id = input;
        self
    }
}

impl CreateTrainedModelFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`CreateTrainedModelError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<CreateTrainedModel> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<CreateTrainedModel> {
        Customize::new(self.call, self.input)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{CreateTrainedModelFluentBuilder, CreateTrainedModelInputBuilder};
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::CreateTrainedModelOutputBuilder;
}
