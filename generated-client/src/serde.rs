// Generated from the service's model: changes are lost at the next run.

//! Schemas, access by index and the facts of operations: what codecs and the call loop need.
//! Nobody has to read it.

use crate::client::{Client, SERVICE};
use crate::error::Error;
use crate::operation::cancel_trained_model::{
    CancelTrainedModel, CancelTrainedModelError, CancelTrainedModelFluentBuilder,
    CancelTrainedModelInput, CancelTrainedModelInputBuilder, CancelTrainedModelOutput,
};
use crate::operation::cancel_trained_model_inference_job::{
    CancelTrainedModelInferenceJob, CancelTrainedModelInferenceJobError,
    CancelTrainedModelInferenceJobFluentBuilder, CancelTrainedModelInferenceJobInput,
    CancelTrainedModelInferenceJobInputBuilder, CancelTrainedModelInferenceJobOutput,
};
use crate::operation::create_audience_model::{
    CreateAudienceModel, CreateAudienceModelError, CreateAudienceModelFluentBuilder,
    CreateAudienceModelInput, CreateAudienceModelInputBuilder, CreateAudienceModelOutput,
};
use crate::operation::create_configured_audience_model::{
    CreateConfiguredAudienceModel, CreateConfiguredAudienceModelError,
    CreateConfiguredAudienceModelFluentBuilder, CreateConfiguredAudienceModelInput,
    CreateConfiguredAudienceModelInputBuilder, CreateConfiguredAudienceModelOutput,
};
use crate::operation::create_configured_model_algorithm::{
    CreateConfiguredModelAlgorithm, CreateConfiguredModelAlgorithmError,
    CreateConfiguredModelAlgorithmFluentBuilder, CreateConfiguredModelAlgorithmInput,
    CreateConfiguredModelAlgorithmInputBuilder, CreateConfiguredModelAlgorithmOutput,
};
use crate::operation::create_configured_model_algorithm_association::{
    CreateConfiguredModelAlgorithmAssociation, CreateConfiguredModelAlgorithmAssociationError,
    CreateConfiguredModelAlgorithmAssociationFluentBuilder,
    CreateConfiguredModelAlgorithmAssociationInput,
    CreateConfiguredModelAlgorithmAssociationInputBuilder,
    CreateConfiguredModelAlgorithmAssociationOutput,
};
use crate::operation::create_ml_input_channel::{
    CreateMLInputChannel, CreateMLInputChannelError, CreateMLInputChannelFluentBuilder,
    CreateMlInputChannelInput, CreateMlInputChannelInputBuilder, CreateMlInputChannelOutput,
};
use crate::operation::create_trained_model::{
    CreateTrainedModel, CreateTrainedModelError, CreateTrainedModelFluentBuilder,
    CreateTrainedModelInput, CreateTrainedModelInputBuilder, CreateTrainedModelOutput,
};
use crate::operation::create_training_dataset::{
    CreateTrainingDataset, CreateTrainingDatasetError, CreateTrainingDatasetFluentBuilder,
    CreateTrainingDatasetInput, CreateTrainingDatasetInputBuilder, CreateTrainingDatasetOutput,
};
use crate::operation::delete_audience_generation_job::{
    DeleteAudienceGenerationJob, DeleteAudienceGenerationJobError,
    DeleteAudienceGenerationJobFluentBuilder, DeleteAudienceGenerationJobInput,
    DeleteAudienceGenerationJobInputBuilder, DeleteAudienceGenerationJobOutput,
};
use crate::operation::delete_audience_model::{
    DeleteAudienceModel, DeleteAudienceModelError, DeleteAudienceModelFluentBuilder,
    DeleteAudienceModelInput, DeleteAudienceModelInputBuilder, DeleteAudienceModelOutput,
};
use crate::operation::delete_configured_audience_model::{
    DeleteConfiguredAudienceModel, DeleteConfiguredAudienceModelError,
    DeleteConfiguredAudienceModelFluentBuilder, DeleteConfiguredAudienceModelInput,
    DeleteConfiguredAudienceModelInputBuilder, DeleteConfiguredAudienceModelOutput,
};
use crate::operation::delete_configured_audience_model_policy::{
    DeleteConfiguredAudienceModelPolicy, DeleteConfiguredAudienceModelPolicyError,
    DeleteConfiguredAudienceModelPolicyFluentBuilder, DeleteConfiguredAudienceModelPolicyInput,
    DeleteConfiguredAudienceModelPolicyInputBuilder, DeleteConfiguredAudienceModelPolicyOutput,
};
use crate::operation::delete_configured_model_algorithm::{
    DeleteConfiguredModelAlgorithm, DeleteConfiguredModelAlgorithmError,
    DeleteConfiguredModelAlgorithmFluentBuilder, DeleteConfiguredModelAlgorithmInput,
    DeleteConfiguredModelAlgorithmInputBuilder, DeleteConfiguredModelAlgorithmOutput,
};
use crate::operation::delete_configured_model_algorithm_association::{
    DeleteConfiguredModelAlgorithmAssociation, DeleteConfiguredModelAlgorithmAssociationError,
    DeleteConfiguredModelAlgorithmAssociationFluentBuilder,
    DeleteConfiguredModelAlgorithmAssociationInput,
    DeleteConfiguredModelAlgorithmAssociationInputBuilder,
    DeleteConfiguredModelAlgorithmAssociationOutput,
};
use crate::operation::delete_ml_configuration::{
    DeleteMLConfiguration, DeleteMLConfigurationError, DeleteMLConfigurationFluentBuilder,
    DeleteMlConfigurationInput, DeleteMlConfigurationInputBuilder, DeleteMlConfigurationOutput,
};
use crate::operation::delete_ml_input_channel_data::{
    DeleteMLInputChannelData, DeleteMLInputChannelDataError, DeleteMLInputChannelDataFluentBuilder,
    DeleteMlInputChannelDataInput, DeleteMlInputChannelDataInputBuilder,
    DeleteMlInputChannelDataOutput,
};
use crate::operation::delete_trained_model_output::{
    DeleteTrainedModelOutput, DeleteTrainedModelOutputError, DeleteTrainedModelOutputFluentBuilder,
    DeleteTrainedModelOutputInput, DeleteTrainedModelOutputInputBuilder,
    DeleteTrainedModelOutputOutput,
};
use crate::operation::delete_training_dataset::{
    DeleteTrainingDataset, DeleteTrainingDatasetError, DeleteTrainingDatasetFluentBuilder,
    DeleteTrainingDatasetInput, DeleteTrainingDatasetInputBuilder, DeleteTrainingDatasetOutput,
};
use crate::operation::get_audience_generation_job::{
    GetAudienceGenerationJob, GetAudienceGenerationJobError, GetAudienceGenerationJobFluentBuilder,
    GetAudienceGenerationJobInput, GetAudienceGenerationJobInputBuilder,
    GetAudienceGenerationJobOutput,
};
use crate::operation::get_audience_model::{
    GetAudienceModel, GetAudienceModelError, GetAudienceModelFluentBuilder, GetAudienceModelInput,
    GetAudienceModelInputBuilder, GetAudienceModelOutput,
};
use crate::operation::get_collaboration_configured_model_algorithm_association::{
    GetCollaborationConfiguredModelAlgorithmAssociation,
    GetCollaborationConfiguredModelAlgorithmAssociationError,
    GetCollaborationConfiguredModelAlgorithmAssociationFluentBuilder,
    GetCollaborationConfiguredModelAlgorithmAssociationInput,
    GetCollaborationConfiguredModelAlgorithmAssociationInputBuilder,
    GetCollaborationConfiguredModelAlgorithmAssociationOutput,
};
use crate::operation::get_collaboration_ml_input_channel::{
    GetCollaborationMLInputChannel, GetCollaborationMLInputChannelError,
    GetCollaborationMLInputChannelFluentBuilder, GetCollaborationMlInputChannelInput,
    GetCollaborationMlInputChannelInputBuilder, GetCollaborationMlInputChannelOutput,
};
use crate::operation::get_collaboration_trained_model::{
    GetCollaborationTrainedModel, GetCollaborationTrainedModelError,
    GetCollaborationTrainedModelFluentBuilder, GetCollaborationTrainedModelInput,
    GetCollaborationTrainedModelInputBuilder, GetCollaborationTrainedModelOutput,
};
use crate::operation::get_configured_audience_model::{
    GetConfiguredAudienceModel, GetConfiguredAudienceModelError,
    GetConfiguredAudienceModelFluentBuilder, GetConfiguredAudienceModelInput,
    GetConfiguredAudienceModelInputBuilder, GetConfiguredAudienceModelOutput,
};
use crate::operation::get_configured_audience_model_policy::{
    GetConfiguredAudienceModelPolicy, GetConfiguredAudienceModelPolicyError,
    GetConfiguredAudienceModelPolicyFluentBuilder, GetConfiguredAudienceModelPolicyInput,
    GetConfiguredAudienceModelPolicyInputBuilder, GetConfiguredAudienceModelPolicyOutput,
};
use crate::operation::get_configured_model_algorithm::{
    GetConfiguredModelAlgorithm, GetConfiguredModelAlgorithmError,
    GetConfiguredModelAlgorithmFluentBuilder, GetConfiguredModelAlgorithmInput,
    GetConfiguredModelAlgorithmInputBuilder, GetConfiguredModelAlgorithmOutput,
};
use crate::operation::get_configured_model_algorithm_association::{
    GetConfiguredModelAlgorithmAssociation, GetConfiguredModelAlgorithmAssociationError,
    GetConfiguredModelAlgorithmAssociationFluentBuilder,
    GetConfiguredModelAlgorithmAssociationInput, GetConfiguredModelAlgorithmAssociationInputBuilder,
    GetConfiguredModelAlgorithmAssociationOutput,
};
use crate::operation::get_ml_configuration::{
    GetMLConfiguration, GetMLConfigurationError, GetMLConfigurationFluentBuilder,
    GetMlConfigurationInput, GetMlConfigurationInputBuilder, GetMlConfigurationOutput,
};
use crate::operation::get_ml_input_channel::{
    GetMLInputChannel, GetMLInputChannelError, GetMLInputChannelFluentBuilder,
    GetMlInputChannelInput, GetMlInputChannelInputBuilder, GetMlInputChannelOutput,
};
use crate::operation::get_trained_model::{
    GetTrainedModel, GetTrainedModelError, GetTrainedModelFluentBuilder, GetTrainedModelInput,
    GetTrainedModelInputBuilder, GetTrainedModelOutput,
};
use crate::operation::get_trained_model_inference_job::{
    GetTrainedModelInferenceJob, GetTrainedModelInferenceJobError,
    GetTrainedModelInferenceJobFluentBuilder, GetTrainedModelInferenceJobInput,
    GetTrainedModelInferenceJobInputBuilder, GetTrainedModelInferenceJobOutput,
};
use crate::operation::get_training_dataset::{
    GetTrainingDataset, GetTrainingDatasetError, GetTrainingDatasetFluentBuilder,
    GetTrainingDatasetInput, GetTrainingDatasetInputBuilder, GetTrainingDatasetOutput,
};
use crate::operation::list_audience_export_jobs::{
    ListAudienceExportJobs, ListAudienceExportJobsError, ListAudienceExportJobsFluentBuilder,
    ListAudienceExportJobsInput, ListAudienceExportJobsInputBuilder, ListAudienceExportJobsOutput,
};
use crate::operation::list_audience_generation_jobs::{
    ListAudienceGenerationJobs, ListAudienceGenerationJobsError,
    ListAudienceGenerationJobsFluentBuilder, ListAudienceGenerationJobsInput,
    ListAudienceGenerationJobsInputBuilder, ListAudienceGenerationJobsOutput,
};
use crate::operation::list_audience_models::{
    ListAudienceModels, ListAudienceModelsError, ListAudienceModelsFluentBuilder,
    ListAudienceModelsInput, ListAudienceModelsInputBuilder, ListAudienceModelsOutput,
};
use crate::operation::list_collaboration_configured_model_algorithm_associations::{
    ListCollaborationConfiguredModelAlgorithmAssociations,
    ListCollaborationConfiguredModelAlgorithmAssociationsError,
    ListCollaborationConfiguredModelAlgorithmAssociationsFluentBuilder,
    ListCollaborationConfiguredModelAlgorithmAssociationsInput,
    ListCollaborationConfiguredModelAlgorithmAssociationsInputBuilder,
    ListCollaborationConfiguredModelAlgorithmAssociationsOutput,
};
use crate::operation::list_collaboration_ml_input_channels::{
    ListCollaborationMLInputChannels, ListCollaborationMLInputChannelsError,
    ListCollaborationMLInputChannelsFluentBuilder, ListCollaborationMlInputChannelsInput,
    ListCollaborationMlInputChannelsInputBuilder, ListCollaborationMlInputChannelsOutput,
};
use crate::operation::list_collaboration_trained_model_export_jobs::{
    ListCollaborationTrainedModelExportJobs, ListCollaborationTrainedModelExportJobsError,
    ListCollaborationTrainedModelExportJobsFluentBuilder,
    ListCollaborationTrainedModelExportJobsInput,
    ListCollaborationTrainedModelExportJobsInputBuilder,
    ListCollaborationTrainedModelExportJobsOutput,
};
use crate::operation::list_collaboration_trained_model_inference_jobs::{
    ListCollaborationTrainedModelInferenceJobs, ListCollaborationTrainedModelInferenceJobsError,
    ListCollaborationTrainedModelInferenceJobsFluentBuilder,
    ListCollaborationTrainedModelInferenceJobsInput,
    ListCollaborationTrainedModelInferenceJobsInputBuilder,
    ListCollaborationTrainedModelInferenceJobsOutput,
};
use crate::operation::list_collaboration_trained_models::{
    ListCollaborationTrainedModels, ListCollaborationTrainedModelsError,
    ListCollaborationTrainedModelsFluentBuilder, ListCollaborationTrainedModelsInput,
    ListCollaborationTrainedModelsInputBuilder, ListCollaborationTrainedModelsOutput,
};
use crate::operation::list_configured_audience_models::{
    ListConfiguredAudienceModels, ListConfiguredAudienceModelsError,
    ListConfiguredAudienceModelsFluentBuilder, ListConfiguredAudienceModelsInput,
    ListConfiguredAudienceModelsInputBuilder, ListConfiguredAudienceModelsOutput,
};
use crate::operation::list_configured_model_algorithm_associations::{
    ListConfiguredModelAlgorithmAssociations, ListConfiguredModelAlgorithmAssociationsError,
    ListConfiguredModelAlgorithmAssociationsFluentBuilder,
    ListConfiguredModelAlgorithmAssociationsInput,
    ListConfiguredModelAlgorithmAssociationsInputBuilder,
    ListConfiguredModelAlgorithmAssociationsOutput,
};
use crate::operation::list_configured_model_algorithms::{
    ListConfiguredModelAlgorithms, ListConfiguredModelAlgorithmsError,
    ListConfiguredModelAlgorithmsFluentBuilder, ListConfiguredModelAlgorithmsInput,
    ListConfiguredModelAlgorithmsInputBuilder, ListConfiguredModelAlgorithmsOutput,
};
use crate::operation::list_ml_input_channels::{
    ListMLInputChannels, ListMLInputChannelsError, ListMLInputChannelsFluentBuilder,
    ListMlInputChannelsInput, ListMlInputChannelsInputBuilder, ListMlInputChannelsOutput,
};
use crate::operation::list_tags_for_resource::{
    ListTagsForResource, ListTagsForResourceError, ListTagsForResourceFluentBuilder,
    ListTagsForResourceInput, ListTagsForResourceInputBuilder, ListTagsForResourceOutput,
};
use crate::operation::list_trained_model_inference_jobs::{
    ListTrainedModelInferenceJobs, ListTrainedModelInferenceJobsError,
    ListTrainedModelInferenceJobsFluentBuilder, ListTrainedModelInferenceJobsInput,
    ListTrainedModelInferenceJobsInputBuilder, ListTrainedModelInferenceJobsOutput,
};
use crate::operation::list_trained_model_versions::{
    ListTrainedModelVersions, ListTrainedModelVersionsError, ListTrainedModelVersionsFluentBuilder,
    ListTrainedModelVersionsInput, ListTrainedModelVersionsInputBuilder,
    ListTrainedModelVersionsOutput,
};
use crate::operation::list_trained_models::{
    ListTrainedModels, ListTrainedModelsError, ListTrainedModelsFluentBuilder,
    ListTrainedModelsInput, ListTrainedModelsInputBuilder, ListTrainedModelsOutput,
};
use crate::operation::list_training_datasets::{
    ListTrainingDatasets, ListTrainingDatasetsError, ListTrainingDatasetsFluentBuilder,
    ListTrainingDatasetsInput, ListTrainingDatasetsInputBuilder, ListTrainingDatasetsOutput,
};
use crate::operation::put_configured_audience_model_policy::{
    PutConfiguredAudienceModelPolicy, PutConfiguredAudienceModelPolicyError,
    PutConfiguredAudienceModelPolicyFluentBuilder, PutConfiguredAudienceModelPolicyInput,
    PutConfiguredAudienceModelPolicyInputBuilder, PutConfiguredAudienceModelPolicyOutput,
};
use crate::operation::put_ml_configuration::{
    PutMLConfiguration, PutMLConfigurationError, PutMLConfigurationFluentBuilder,
    PutMlConfigurationInput, PutMlConfigurationInputBuilder, PutMlConfigurationOutput,
};
use crate::operation::start_audience_export_job::{
    StartAudienceExportJob, StartAudienceExportJobError, StartAudienceExportJobFluentBuilder,
    StartAudienceExportJobInput, StartAudienceExportJobInputBuilder, StartAudienceExportJobOutput,
};
use crate::operation::start_audience_generation_job::{
    StartAudienceGenerationJob, StartAudienceGenerationJobError,
    StartAudienceGenerationJobFluentBuilder, StartAudienceGenerationJobInput,
    StartAudienceGenerationJobInputBuilder, StartAudienceGenerationJobOutput,
};
use crate::operation::start_trained_model_export_job::{
    StartTrainedModelExportJob, StartTrainedModelExportJobError,
    StartTrainedModelExportJobFluentBuilder, StartTrainedModelExportJobInput,
    StartTrainedModelExportJobInputBuilder, StartTrainedModelExportJobOutput,
};
use crate::operation::start_trained_model_inference_job::{
    StartTrainedModelInferenceJob, StartTrainedModelInferenceJobError,
    StartTrainedModelInferenceJobFluentBuilder, StartTrainedModelInferenceJobInput,
    StartTrainedModelInferenceJobInputBuilder, StartTrainedModelInferenceJobOutput,
};
use crate::operation::tag_resource::{
    TagResource, TagResourceError, TagResourceFluentBuilder, TagResourceInput,
    TagResourceInputBuilder, TagResourceOutput,
};
use crate::operation::untag_resource::{
    UntagResource, UntagResourceError, UntagResourceFluentBuilder, UntagResourceInput,
    UntagResourceInputBuilder, UntagResourceOutput,
};
use crate::operation::update_configured_audience_model::{
    UpdateConfiguredAudienceModel, UpdateConfiguredAudienceModelError,
    UpdateConfiguredAudienceModelFluentBuilder, UpdateConfiguredAudienceModelInput,
    UpdateConfiguredAudienceModelInputBuilder, UpdateConfiguredAudienceModelOutput,
};
use crate::types::{
    AccessBudget, AccessBudgetDetails, AccessBudgetType, AudienceDestination,
    AudienceExportJobStatus, AudienceExportJobSummary, AudienceGenerationJobDataSource,
    AudienceGenerationJobStatus, AudienceGenerationJobSummary, AudienceModelStatus,
    AudienceModelSummary, AudienceQualityMetrics, AudienceSize, AudienceSizeConfig,
    AudienceSizeType, AutoRefreshMode, CollaborationConfiguredModelAlgorithmAssociationSummary,
    CollaborationMlInputChannelSummary, CollaborationTrainedModelExportJobSummary,
    CollaborationTrainedModelInferenceJobSummary, CollaborationTrainedModelSummary,
    ColumnClassificationDetails, ColumnSchema, ColumnType, ComputeConfiguration,
    ConfiguredAudienceModelOutputConfig, ConfiguredAudienceModelStatus,
    ConfiguredAudienceModelSummary, ConfiguredModelAlgorithmAssociationSummary,
    ConfiguredModelAlgorithmSummary, ContainerConfig, CustomEntityConfig, DataPrivacyScores,
    DataSource, Dataset, DatasetInputConfig, DatasetType, Destination, EntityType, GlueDataSource,
    IncrementalTrainingDataChannel, IncrementalTrainingDataChannelOutput, InferenceContainerConfig,
    InferenceContainerExecutionParameters, InferenceInstanceType, InferenceOutputConfiguration,
    InferenceReceiverMember, InferenceResourceConfig, InputChannel, InputChannelDataSource,
    InstanceType, LogRedactionConfiguration, LogType, LogsConfigurationPolicy, LogsStatus,
    MembershipInferenceAttackScore, MembershipInferenceAttackVersion, MetricDefinition,
    MetricsConfigurationPolicy, MetricsStatus, MlInputChannelStatus, MlInputChannelSummary,
    MlOutputConfiguration, MlSyntheticDataParameters, ModelInferenceDataSource,
    ModelTrainingDataChannel, NoiseLevelType, PayerConfiguration, PolicyExistenceCondition,
    PrivacyBudgets, PrivacyConfiguration, PrivacyConfigurationPolicies,
    ProtectedQueryInputParameters, ProtectedQuerySqlParameters, RelevanceMetric, ResourceConfig,
    ResultFormat, S3ConfigMap, S3DataDistributionType, SharedAudienceMetrics, StatusDetails,
    StoppingCondition, SyntheticDataColumnProperties, SyntheticDataColumnType,
    SyntheticDataConfiguration, SyntheticDataEvaluationScores, TagOnCreatePolicy,
    TrainedModelArtifactMaxSize, TrainedModelArtifactMaxSizeUnitType, TrainedModelExportFileType,
    TrainedModelExportJobStatus, TrainedModelExportOutputConfiguration,
    TrainedModelExportReceiverMember, TrainedModelExportsConfigurationPolicy,
    TrainedModelExportsMaxSize, TrainedModelExportsMaxSizeUnitType, TrainedModelInferenceJobStatus,
    TrainedModelInferenceJobSummary, TrainedModelInferenceJobsConfigurationPolicy,
    TrainedModelInferenceMaxOutputSize, TrainedModelInferenceMaxOutputSizeUnitType,
    TrainedModelStatus, TrainedModelSummary, TrainedModelsConfigurationPolicy,
    TrainingDatasetStatus, TrainingDatasetSummary, TrainingInputMode, WorkerComputeConfiguration,
    WorkerComputeConfigurationProperties, WorkerComputeType,
};
use crate::types::error::{
    AccessDeniedException, ConflictException, InternalServiceException, ResourceNotFoundException,
    ServiceQuotaExceededException, ThrottlingException, ValidationException,
};
use smithy_runtime::{
    error_structure, operation, request, service_error, string_enum, structure, union,
};
use smithy_runtime::operation::{Operation, Segment};
use smithy_runtime::schema::{
    BOOLEAN, DOUBLE, ENUM, INTEGER, LONG, STRING, Schema, TIMESTAMP, TimestampFormat, Trait, list,
    list_of, map, map_of, member, of, union_of,
};

pub(crate) static ACCESS_BUDGET_DETAILS_LIST: Schema =
    list("AccessBudgetDetailsList", &[member("member", of(&ACCESS_BUDGET_DETAILS))]);

pub(crate) static ACCESS_BUDGETS: Schema =
    list("AccessBudgets", &[member("member", of(&ACCESS_BUDGET))]);

pub(crate) static ACCOUNT_ID_LIST: Schema = list("AccountIdList", &[member("member", STRING)]);

pub(crate) static AUDIENCE_EXPORT_JOB_LIST: Schema =
    list("AudienceExportJobList", &[member("member", of(&AUDIENCE_EXPORT_JOB_SUMMARY))]);

pub(crate) static AUDIENCE_GENERATION_JOB_LIST: Schema =
    list("AudienceGenerationJobList", &[member("member", of(&AUDIENCE_GENERATION_JOB_SUMMARY))]);

pub(crate) static AUDIENCE_MODEL_LIST: Schema =
    list("AudienceModelList", &[member("member", of(&AUDIENCE_MODEL_SUMMARY))]);

pub(crate) static AUDIENCE_SIZE_BINS: Schema =
    list("AudienceSizeBins", &[member("member", INTEGER)]);

pub(crate) static COLLABORATION_CONFIGURED_MODEL_ALGORITHM_ASSOCIATION_LIST: Schema =
    list("CollaborationConfiguredModelAlgorithmAssociationList", &[member("member", of(&COLLABORATION_CONFIGURED_MODEL_ALGORITHM_ASSOCIATION_SUMMARY))]);

pub(crate) static COLLABORATION_ML_INPUT_CHANNELS_LIST: Schema =
    list("CollaborationMLInputChannelsList", &[member("member", of(&COLLABORATION_ML_INPUT_CHANNEL_SUMMARY))]);

pub(crate) static COLLABORATION_TRAINED_MODEL_EXPORT_JOB_LIST: Schema =
    list("CollaborationTrainedModelExportJobList", &[member("member", of(&COLLABORATION_TRAINED_MODEL_EXPORT_JOB_SUMMARY))]);

pub(crate) static COLLABORATION_TRAINED_MODEL_INFERENCE_JOB_LIST: Schema =
    list("CollaborationTrainedModelInferenceJobList", &[member("member", of(&COLLABORATION_TRAINED_MODEL_INFERENCE_JOB_SUMMARY))]);

pub(crate) static COLLABORATION_TRAINED_MODEL_LIST: Schema =
    list("CollaborationTrainedModelList", &[member("member", of(&COLLABORATION_TRAINED_MODEL_SUMMARY))]);

pub(crate) static COLUMN_MAPPING_LIST: Schema =
    list("ColumnMappingList", &[member("member", of(&SYNTHETIC_DATA_COLUMN_PROPERTIES))]);

pub(crate) static COLUMN_TYPE_LIST: Schema = list("ColumnTypeList", &[member("member", ENUM)]);

pub(crate) static CONFIGURED_AUDIENCE_MODEL_LIST: Schema =
    list("ConfiguredAudienceModelList", &[member("member", of(&CONFIGURED_AUDIENCE_MODEL_SUMMARY))]);

pub(crate) static CONFIGURED_MODEL_ALGORITHM_ASSOCIATION_ARN_LIST: Schema =
    list("ConfiguredModelAlgorithmAssociationArnList", &[member("member", STRING)]);

pub(crate) static CONFIGURED_MODEL_ALGORITHM_ASSOCIATION_LIST: Schema =
    list("ConfiguredModelAlgorithmAssociationList", &[member("member", of(&CONFIGURED_MODEL_ALGORITHM_ASSOCIATION_SUMMARY))]);

pub(crate) static CONFIGURED_MODEL_ALGORITHM_LIST: Schema =
    list("ConfiguredModelAlgorithmList", &[member("member", of(&CONFIGURED_MODEL_ALGORITHM_SUMMARY))]);

pub(crate) static CONTAINER_ARGUMENTS: Schema =
    list("ContainerArguments", &[member("member", STRING)]);

pub(crate) static CONTAINER_ENTRYPOINT: Schema =
    list("ContainerEntrypoint", &[member("member", STRING)]);

pub(crate) static CUSTOM_DATA_IDENTIFIER_LIST: Schema =
    list("CustomDataIdentifierList", &[member("member", STRING)]);

pub(crate) static DATASET_LIST: Schema = list("DatasetList", &[member("member", of(&DATASET))]);

pub(crate) static DATASET_SCHEMA_LIST: Schema =
    list("DatasetSchemaList", &[member("member", of(&COLUMN_SCHEMA))]);

pub(crate) static ENTITY_TYPE_LIST: Schema = list("EntityTypeList", &[member("member", ENUM)]);

pub(crate) static ENVIRONMENT: Schema =
    map("Environment", &[member("key", STRING), member("value", STRING)]);

pub(crate) static HYPER_PARAMETERS: Schema =
    map("HyperParameters", &[member("key", STRING), member("value", STRING)]);

pub(crate) static INCREMENTAL_TRAINING_DATA_CHANNELS: Schema =
    list("IncrementalTrainingDataChannels", &[member("member", of(&INCREMENTAL_TRAINING_DATA_CHANNEL))]);

pub(crate) static INCREMENTAL_TRAINING_DATA_CHANNELS_OUTPUT: Schema =
    list("IncrementalTrainingDataChannelsOutput", &[member("member", of(&INCREMENTAL_TRAINING_DATA_CHANNEL_OUTPUT))]);

pub(crate) static INFERENCE_ENVIRONMENT_MAP: Schema =
    map("InferenceEnvironmentMap", &[member("key", STRING), member("value", STRING)]);

pub(crate) static INFERENCE_RECEIVER_MEMBERS: Schema =
    list("InferenceReceiverMembers", &[member("member", of(&INFERENCE_RECEIVER_MEMBER))]);

pub(crate) static LOGS_CONFIGURATION_POLICY_LIST: Schema =
    list("LogsConfigurationPolicyList", &[member("member", of(&LOGS_CONFIGURATION_POLICY))]);

pub(crate) static ML_INPUT_CHANNELS_LIST: Schema =
    list("MLInputChannelsList", &[member("member", of(&ML_INPUT_CHANNEL_SUMMARY))]);

pub(crate) static MEMBERSHIP_INFERENCE_ATTACK_SCORE_LIST: Schema =
    list("MembershipInferenceAttackScoreList", &[member("member", of(&MEMBERSHIP_INFERENCE_ATTACK_SCORE))]);

pub(crate) static METRIC_DEFINITION_LIST: Schema =
    list("MetricDefinitionList", &[member("member", of(&METRIC_DEFINITION))]);

pub(crate) static METRICS_LIST: Schema = list("MetricsList", &[member("member", ENUM)]);

pub(crate) static MODEL_TRAINING_DATA_CHANNELS: Schema =
    list("ModelTrainingDataChannels", &[member("member", of(&MODEL_TRAINING_DATA_CHANNEL))]);

pub(crate) static PARAMETER_MAP: Schema =
    map("ParameterMap", &[member("key", STRING), member("value", STRING)]).with(&[Trait::Sensitive]);

pub(crate) static RELEVANCE_METRICS: Schema =
    list("RelevanceMetrics", &[member("member", of(&RELEVANCE_METRIC))]);

pub(crate) static SPARK_PROPERTIES: Schema =
    map("SparkProperties", &[member("key", STRING), member("value", STRING)]);

pub(crate) static TAG_KEYS: Schema = list("TagKeys", &[member("member", STRING)]);

pub(crate) static TAG_MAP: Schema =
    map("TagMap", &[member("key", STRING), member("value", STRING)]);

pub(crate) static TRAINED_MODEL_EXPORT_FILE_TYPE_LIST: Schema =
    list("TrainedModelExportFileTypeList", &[member("member", ENUM)]);

pub(crate) static TRAINED_MODEL_EXPORT_RECEIVER_MEMBERS: Schema =
    list("TrainedModelExportReceiverMembers", &[member("member", of(&TRAINED_MODEL_EXPORT_RECEIVER_MEMBER))]);

pub(crate) static TRAINED_MODEL_INFERENCE_JOB_LIST: Schema =
    list("TrainedModelInferenceJobList", &[member("member", of(&TRAINED_MODEL_INFERENCE_JOB_SUMMARY))]);

pub(crate) static TRAINED_MODEL_LIST: Schema =
    list("TrainedModelList", &[member("member", of(&TRAINED_MODEL_SUMMARY))]);

pub(crate) static TRAINING_DATASET_LIST: Schema =
    list("TrainingDatasetList", &[member("member", of(&TRAINING_DATASET_SUMMARY))]);

string_enum! {
    AccessBudgetType {
        CalendarDay = "CALENDAR_DAY",
        CalendarMonth = "CALENDAR_MONTH",
        CalendarWeek = "CALENDAR_WEEK",
        Lifetime = "LIFETIME",
    }
}

string_enum! {
    AudienceExportJobStatus {
        CreatePending = "CREATE_PENDING",
        CreateInProgress = "CREATE_IN_PROGRESS",
        CreateFailed = "CREATE_FAILED",
        Active = "ACTIVE",
    }
}

string_enum! {
    AudienceGenerationJobStatus {
        CreatePending = "CREATE_PENDING",
        CreateInProgress = "CREATE_IN_PROGRESS",
        CreateFailed = "CREATE_FAILED",
        Active = "ACTIVE",
        DeletePending = "DELETE_PENDING",
        DeleteInProgress = "DELETE_IN_PROGRESS",
        DeleteFailed = "DELETE_FAILED",
    }
}

string_enum! {
    AudienceModelStatus {
        CreatePending = "CREATE_PENDING",
        CreateInProgress = "CREATE_IN_PROGRESS",
        CreateFailed = "CREATE_FAILED",
        Active = "ACTIVE",
        DeletePending = "DELETE_PENDING",
        DeleteInProgress = "DELETE_IN_PROGRESS",
        DeleteFailed = "DELETE_FAILED",
    }
}

string_enum! {
    AudienceSizeType {
        Absolute = "ABSOLUTE",
        Percentage = "PERCENTAGE",
    }
}

string_enum! {
    AutoRefreshMode {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}

string_enum! {
    ColumnType {
        UserId = "USER_ID",
        ItemId = "ITEM_ID",
        Timestamp = "TIMESTAMP",
        CategoricalFeature = "CATEGORICAL_FEATURE",
        NumericalFeature = "NUMERICAL_FEATURE",
    }
}

string_enum! {
    ConfiguredAudienceModelStatus {
        Active = "ACTIVE",
    }
}

string_enum! {
    DatasetType {
        Interactions = "INTERACTIONS",
    }
}

string_enum! {
    EntityType {
        AllPersonallyIdentifiableInformation = "ALL_PERSONALLY_IDENTIFIABLE_INFORMATION",
        Numbers = "NUMBERS",
        Custom = "CUSTOM",
    }
}

string_enum! {
    InferenceInstanceType {
        MlR7I48Xlarge = "ml.r7i.48xlarge",
        MlR6I16Xlarge = "ml.r6i.16xlarge",
        MlM6IXlarge = "ml.m6i.xlarge",
        MlM54Xlarge = "ml.m5.4xlarge",
        MlP2Xlarge = "ml.p2.xlarge",
        MlM416Xlarge = "ml.m4.16xlarge",
        MlR7I16Xlarge = "ml.r7i.16xlarge",
        MlM7IXlarge = "ml.m7i.xlarge",
        MlM6I12Xlarge = "ml.m6i.12xlarge",
        MlR7I8Xlarge = "ml.r7i.8xlarge",
        MlR7ILarge = "ml.r7i.large",
        MlM7I12Xlarge = "ml.m7i.12xlarge",
        MlM6I24Xlarge = "ml.m6i.24xlarge",
        MlM7I24Xlarge = "ml.m7i.24xlarge",
        MlR6I8Xlarge = "ml.r6i.8xlarge",
        MlR6ILarge = "ml.r6i.large",
        MlG52Xlarge = "ml.g5.2xlarge",
        MlM5Large = "ml.m5.large",
        MlM7I48Xlarge = "ml.m7i.48xlarge",
        MlM6I16Xlarge = "ml.m6i.16xlarge",
        MlP216Xlarge = "ml.p2.16xlarge",
        MlG54Xlarge = "ml.g5.4xlarge",
        MlM7I16Xlarge = "ml.m7i.16xlarge",
        MlC42Xlarge = "ml.c4.2xlarge",
        MlC52Xlarge = "ml.c5.2xlarge",
        MlC6I32Xlarge = "ml.c6i.32xlarge",
        MlC44Xlarge = "ml.c4.4xlarge",
        MlG58Xlarge = "ml.g5.8xlarge",
        MlC6IXlarge = "ml.c6i.xlarge",
        MlC54Xlarge = "ml.c5.4xlarge",
        MlG4DnXlarge = "ml.g4dn.xlarge",
        MlC7IXlarge = "ml.c7i.xlarge",
        MlC6I12Xlarge = "ml.c6i.12xlarge",
        MlG4Dn12Xlarge = "ml.g4dn.12xlarge",
        MlC7I12Xlarge = "ml.c7i.12xlarge",
        MlC6I24Xlarge = "ml.c6i.24xlarge",
        MlG4Dn2Xlarge = "ml.g4dn.2xlarge",
        MlC7I24Xlarge = "ml.c7i.24xlarge",
        MlC7I2Xlarge = "ml.c7i.2xlarge",
        MlC48Xlarge = "ml.c4.8xlarge",
        MlC6I2Xlarge = "ml.c6i.2xlarge",
        MlG4Dn4Xlarge = "ml.g4dn.4xlarge",
        MlC7I48Xlarge = "ml.c7i.48xlarge",
        MlC7I4Xlarge = "ml.c7i.4xlarge",
        MlC6I16Xlarge = "ml.c6i.16xlarge",
        MlC59Xlarge = "ml.c5.9xlarge",
        MlG4Dn16Xlarge = "ml.g4dn.16xlarge",
        MlC7I16Xlarge = "ml.c7i.16xlarge",
        MlC6I4Xlarge = "ml.c6i.4xlarge",
        MlC5Xlarge = "ml.c5.xlarge",
        MlC4Xlarge = "ml.c4.xlarge",
        MlG4Dn8Xlarge = "ml.g4dn.8xlarge",
        MlC7I8Xlarge = "ml.c7i.8xlarge",
        MlC7ILarge = "ml.c7i.large",
        MlG5Xlarge = "ml.g5.xlarge",
        MlC6I8Xlarge = "ml.c6i.8xlarge",
        MlC6ILarge = "ml.c6i.large",
        MlG512Xlarge = "ml.g5.12xlarge",
        MlG524Xlarge = "ml.g5.24xlarge",
        MlM7I2Xlarge = "ml.m7i.2xlarge",
        MlC518Xlarge = "ml.c5.18xlarge",
        MlG548Xlarge = "ml.g5.48xlarge",
        MlM6I2Xlarge = "ml.m6i.2xlarge",
        MlG516Xlarge = "ml.g5.16xlarge",
        MlM7I4Xlarge = "ml.m7i.4xlarge",
        MlR6I32Xlarge = "ml.r6i.32xlarge",
        MlM6I4Xlarge = "ml.m6i.4xlarge",
        MlM5Xlarge = "ml.m5.xlarge",
        MlM410Xlarge = "ml.m4.10xlarge",
        MlR6IXlarge = "ml.r6i.xlarge",
        MlM512Xlarge = "ml.m5.12xlarge",
        MlM4Xlarge = "ml.m4.xlarge",
        MlR7I2Xlarge = "ml.r7i.2xlarge",
        MlR7IXlarge = "ml.r7i.xlarge",
        MlR6I12Xlarge = "ml.r6i.12xlarge",
        MlM524Xlarge = "ml.m5.24xlarge",
        MlR7I12Xlarge = "ml.r7i.12xlarge",
        MlM7I8Xlarge = "ml.m7i.8xlarge",
        MlM7ILarge = "ml.m7i.large",
        MlR6I24Xlarge = "ml.r6i.24xlarge",
        MlR6I2Xlarge = "ml.r6i.2xlarge",
        MlM42Xlarge = "ml.m4.2xlarge",
        MlR7I24Xlarge = "ml.r7i.24xlarge",
        MlR7I4Xlarge = "ml.r7i.4xlarge",
        MlM6I8Xlarge = "ml.m6i.8xlarge",
        MlM6ILarge = "ml.m6i.large",
        MlM52Xlarge = "ml.m5.2xlarge",
        MlP28Xlarge = "ml.p2.8xlarge",
        MlR6I4Xlarge = "ml.r6i.4xlarge",
        MlM6I32Xlarge = "ml.m6i.32xlarge",
        MlM44Xlarge = "ml.m4.4xlarge",
        MlP316Xlarge = "ml.p3.16xlarge",
        MlP32Xlarge = "ml.p3.2xlarge",
        MlP38Xlarge = "ml.p3.8xlarge",
    }
}

string_enum! {
    InstanceType {
        MlM4Xlarge = "ml.m4.xlarge",
        MlM42Xlarge = "ml.m4.2xlarge",
        MlM44Xlarge = "ml.m4.4xlarge",
        MlM410Xlarge = "ml.m4.10xlarge",
        MlM416Xlarge = "ml.m4.16xlarge",
        MlG4DnXlarge = "ml.g4dn.xlarge",
        MlG4Dn2Xlarge = "ml.g4dn.2xlarge",
        MlG4Dn4Xlarge = "ml.g4dn.4xlarge",
        MlG4Dn8Xlarge = "ml.g4dn.8xlarge",
        MlG4Dn12Xlarge = "ml.g4dn.12xlarge",
        MlG4Dn16Xlarge = "ml.g4dn.16xlarge",
        MlM5Large = "ml.m5.large",
        MlM5Xlarge = "ml.m5.xlarge",
        MlM52Xlarge = "ml.m5.2xlarge",
        MlM54Xlarge = "ml.m5.4xlarge",
        MlM512Xlarge = "ml.m5.12xlarge",
        MlM524Xlarge = "ml.m5.24xlarge",
        MlC4Xlarge = "ml.c4.xlarge",
        MlC42Xlarge = "ml.c4.2xlarge",
        MlC44Xlarge = "ml.c4.4xlarge",
        MlC48Xlarge = "ml.c4.8xlarge",
        MlP2Xlarge = "ml.p2.xlarge",
        MlP28Xlarge = "ml.p2.8xlarge",
        MlP216Xlarge = "ml.p2.16xlarge",
        MlP4D24Xlarge = "ml.p4d.24xlarge",
        MlP4De24Xlarge = "ml.p4de.24xlarge",
        MlP548Xlarge = "ml.p5.48xlarge",
        MlC5Xlarge = "ml.c5.xlarge",
        MlC52Xlarge = "ml.c5.2xlarge",
        MlC54Xlarge = "ml.c5.4xlarge",
        MlC59Xlarge = "ml.c5.9xlarge",
        MlC518Xlarge = "ml.c5.18xlarge",
        MlC5NXlarge = "ml.c5n.xlarge",
        MlC5N2Xlarge = "ml.c5n.2xlarge",
        MlC5N4Xlarge = "ml.c5n.4xlarge",
        MlC5N9Xlarge = "ml.c5n.9xlarge",
        MlC5N18Xlarge = "ml.c5n.18xlarge",
        MlG5Xlarge = "ml.g5.xlarge",
        MlG52Xlarge = "ml.g5.2xlarge",
        MlG54Xlarge = "ml.g5.4xlarge",
        MlG58Xlarge = "ml.g5.8xlarge",
        MlG516Xlarge = "ml.g5.16xlarge",
        MlG512Xlarge = "ml.g5.12xlarge",
        MlG524Xlarge = "ml.g5.24xlarge",
        MlG548Xlarge = "ml.g5.48xlarge",
        MlTrn12Xlarge = "ml.trn1.2xlarge",
        MlTrn132Xlarge = "ml.trn1.32xlarge",
        MlTrn1N32Xlarge = "ml.trn1n.32xlarge",
        MlM6ILarge = "ml.m6i.large",
        MlM6IXlarge = "ml.m6i.xlarge",
        MlM6I2Xlarge = "ml.m6i.2xlarge",
        MlM6I4Xlarge = "ml.m6i.4xlarge",
        MlM6I8Xlarge = "ml.m6i.8xlarge",
        MlM6I12Xlarge = "ml.m6i.12xlarge",
        MlM6I16Xlarge = "ml.m6i.16xlarge",
        MlM6I24Xlarge = "ml.m6i.24xlarge",
        MlM6I32Xlarge = "ml.m6i.32xlarge",
        MlC6IXlarge = "ml.c6i.xlarge",
        MlC6I2Xlarge = "ml.c6i.2xlarge",
        MlC6I8Xlarge = "ml.c6i.8xlarge",
        MlC6I4Xlarge = "ml.c6i.4xlarge",
        MlC6I12Xlarge = "ml.c6i.12xlarge",
        MlC6I16Xlarge = "ml.c6i.16xlarge",
        MlC6I24Xlarge = "ml.c6i.24xlarge",
        MlC6I32Xlarge = "ml.c6i.32xlarge",
        MlR5DLarge = "ml.r5d.large",
        MlR5DXlarge = "ml.r5d.xlarge",
        MlR5D2Xlarge = "ml.r5d.2xlarge",
        MlR5D4Xlarge = "ml.r5d.4xlarge",
        MlR5D8Xlarge = "ml.r5d.8xlarge",
        MlR5D12Xlarge = "ml.r5d.12xlarge",
        MlR5D16Xlarge = "ml.r5d.16xlarge",
        MlR5D24Xlarge = "ml.r5d.24xlarge",
        MlT3Medium = "ml.t3.medium",
        MlT3Large = "ml.t3.large",
        MlT3Xlarge = "ml.t3.xlarge",
        MlT32Xlarge = "ml.t3.2xlarge",
        MlR5Large = "ml.r5.large",
        MlR5Xlarge = "ml.r5.xlarge",
        MlR52Xlarge = "ml.r5.2xlarge",
        MlR54Xlarge = "ml.r5.4xlarge",
        MlR58Xlarge = "ml.r5.8xlarge",
        MlR512Xlarge = "ml.r5.12xlarge",
        MlR516Xlarge = "ml.r5.16xlarge",
        MlR524Xlarge = "ml.r5.24xlarge",
        MlC7ILarge = "ml.c7i.large",
        MlC7IXlarge = "ml.c7i.xlarge",
        MlC7I2Xlarge = "ml.c7i.2xlarge",
        MlC7I4Xlarge = "ml.c7i.4xlarge",
        MlC7I8Xlarge = "ml.c7i.8xlarge",
        MlC7I12Xlarge = "ml.c7i.12xlarge",
        MlC7I16Xlarge = "ml.c7i.16xlarge",
        MlC7I24Xlarge = "ml.c7i.24xlarge",
        MlC7I48Xlarge = "ml.c7i.48xlarge",
        MlM7ILarge = "ml.m7i.large",
        MlM7IXlarge = "ml.m7i.xlarge",
        MlM7I2Xlarge = "ml.m7i.2xlarge",
        MlM7I4Xlarge = "ml.m7i.4xlarge",
        MlM7I8Xlarge = "ml.m7i.8xlarge",
        MlM7I12Xlarge = "ml.m7i.12xlarge",
        MlM7I16Xlarge = "ml.m7i.16xlarge",
        MlM7I24Xlarge = "ml.m7i.24xlarge",
        MlM7I48Xlarge = "ml.m7i.48xlarge",
        MlR7ILarge = "ml.r7i.large",
        MlR7IXlarge = "ml.r7i.xlarge",
        MlR7I2Xlarge = "ml.r7i.2xlarge",
        MlR7I4Xlarge = "ml.r7i.4xlarge",
        MlR7I8Xlarge = "ml.r7i.8xlarge",
        MlR7I12Xlarge = "ml.r7i.12xlarge",
        MlR7I16Xlarge = "ml.r7i.16xlarge",
        MlR7I24Xlarge = "ml.r7i.24xlarge",
        MlR7I48Xlarge = "ml.r7i.48xlarge",
        MlG6Xlarge = "ml.g6.xlarge",
        MlG62Xlarge = "ml.g6.2xlarge",
        MlG64Xlarge = "ml.g6.4xlarge",
        MlG68Xlarge = "ml.g6.8xlarge",
        MlG612Xlarge = "ml.g6.12xlarge",
        MlG616Xlarge = "ml.g6.16xlarge",
        MlG624Xlarge = "ml.g6.24xlarge",
        MlG648Xlarge = "ml.g6.48xlarge",
        MlG6EXlarge = "ml.g6e.xlarge",
        MlG6E2Xlarge = "ml.g6e.2xlarge",
        MlG6E4Xlarge = "ml.g6e.4xlarge",
        MlG6E8Xlarge = "ml.g6e.8xlarge",
        MlG6E12Xlarge = "ml.g6e.12xlarge",
        MlG6E16Xlarge = "ml.g6e.16xlarge",
        MlG6E24Xlarge = "ml.g6e.24xlarge",
        MlG6E48Xlarge = "ml.g6e.48xlarge",
        MlP5En48Xlarge = "ml.p5en.48xlarge",
        MlP32Xlarge = "ml.p3.2xlarge",
        MlP38Xlarge = "ml.p3.8xlarge",
        MlP316Xlarge = "ml.p3.16xlarge",
        MlP3Dn24Xlarge = "ml.p3dn.24xlarge",
    }
}

string_enum! {
    LogType {
        All = "ALL",
        ErrorSummary = "ERROR_SUMMARY",
    }
}

string_enum! {
    LogsStatus {
        PublishSucceeded = "PUBLISH_SUCCEEDED",
        PublishFailed = "PUBLISH_FAILED",
    }
}

string_enum! {
    MembershipInferenceAttackVersion {
        DistanceToClosestRecordV1 = "DISTANCE_TO_CLOSEST_RECORD_V1",
    }
}

string_enum! {
    MetricsStatus {
        PublishSucceeded = "PUBLISH_SUCCEEDED",
        PublishFailed = "PUBLISH_FAILED",
    }
}

string_enum! {
    MlInputChannelStatus {
        CreatePending = "CREATE_PENDING",
        CreateInProgress = "CREATE_IN_PROGRESS",
        CreateFailed = "CREATE_FAILED",
        Active = "ACTIVE",
        DeletePending = "DELETE_PENDING",
        DeleteInProgress = "DELETE_IN_PROGRESS",
        DeleteFailed = "DELETE_FAILED",
        Inactive = "INACTIVE",
    }
}

string_enum! {
    NoiseLevelType {
        High = "HIGH",
        Medium = "MEDIUM",
        Low = "LOW",
        None = "NONE",
    }
}

string_enum! {
    PolicyExistenceCondition {
        PolicyMustExist = "POLICY_MUST_EXIST",
        PolicyMustNotExist = "POLICY_MUST_NOT_EXIST",
    }
}

string_enum! {
    ResultFormat {
        Csv = "CSV",
        Parquet = "PARQUET",
    }
}

string_enum! {
    S3DataDistributionType {
        FullyReplicated = "FullyReplicated",
        ShardedByS3Key = "ShardedByS3Key",
    }
}

string_enum! {
    SharedAudienceMetrics {
        All = "ALL",
        None = "NONE",
    }
}

string_enum! {
    SyntheticDataColumnType {
        Categorical = "CATEGORICAL",
        Numerical = "NUMERICAL",
    }
}

string_enum! {
    TagOnCreatePolicy {
        FromParentResource = "FROM_PARENT_RESOURCE",
        None = "NONE",
    }
}

string_enum! {
    TrainedModelArtifactMaxSizeUnitType {
        Gb = "GB",
    }
}

string_enum! {
    TrainedModelExportFileType {
        Model = "MODEL",
        Output = "OUTPUT",
    }
}

string_enum! {
    TrainedModelExportJobStatus {
        CreatePending = "CREATE_PENDING",
        CreateInProgress = "CREATE_IN_PROGRESS",
        CreateFailed = "CREATE_FAILED",
        Active = "ACTIVE",
    }
}

string_enum! {
    TrainedModelExportsMaxSizeUnitType {
        Gb = "GB",
    }
}

string_enum! {
    TrainedModelInferenceJobStatus {
        CreatePending = "CREATE_PENDING",
        CreateInProgress = "CREATE_IN_PROGRESS",
        CreateFailed = "CREATE_FAILED",
        Active = "ACTIVE",
        CancelPending = "CANCEL_PENDING",
        CancelInProgress = "CANCEL_IN_PROGRESS",
        CancelFailed = "CANCEL_FAILED",
        Inactive = "INACTIVE",
    }
}

string_enum! {
    TrainedModelInferenceMaxOutputSizeUnitType {
        Gb = "GB",
    }
}

string_enum! {
    TrainedModelStatus {
        CreatePending = "CREATE_PENDING",
        CreateInProgress = "CREATE_IN_PROGRESS",
        CreateFailed = "CREATE_FAILED",
        Active = "ACTIVE",
        DeletePending = "DELETE_PENDING",
        DeleteInProgress = "DELETE_IN_PROGRESS",
        DeleteFailed = "DELETE_FAILED",
        Inactive = "INACTIVE",
        CancelPending = "CANCEL_PENDING",
        CancelInProgress = "CANCEL_IN_PROGRESS",
        CancelFailed = "CANCEL_FAILED",
    }
}

string_enum! {
    TrainingDatasetStatus {
        Active = "ACTIVE",
    }
}

string_enum! {
    TrainingInputMode {
        File = "File",
        FastFile = "FastFile",
        Pipe = "Pipe",
    }
}

string_enum! {
    WorkerComputeType {
        Cr1X = "CR.1X",
        Cr4X = "CR.4X",
        Cr8X = "CR.8X",
    }
}

structure! {
    AccessBudget = ACCESS_BUDGET: "AccessBudget" {
        0 => resource_arn: member("resourceArn", STRING);
        1 => details: member("details", list_of(&ACCESS_BUDGET_DETAILS_LIST));
        2 => aggregate_remaining_budget: member("aggregateRemainingBudget", INTEGER);
    }
}

structure! {
    AccessBudgetDetails = ACCESS_BUDGET_DETAILS: "AccessBudgetDetails" {
        0 => start_time: member("startTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        1 => end_time: member("endTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        2 => remaining_budget: member("remainingBudget", INTEGER);
        3 => budget: member("budget", INTEGER);
        4 => budget_type: member("budgetType", ENUM);
        5 => auto_refresh: member("autoRefresh", ENUM);
    }
}

structure! {
    AudienceDestination = AUDIENCE_DESTINATION: "AudienceDestination" {
        0 => s3_destination: member("s3Destination", of(&S3_CONFIG_MAP));
    }
}

structure! {
    AudienceExportJobSummary = AUDIENCE_EXPORT_JOB_SUMMARY: "AudienceExportJobSummary" {
        0 => create_time: member("createTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        1 => update_time: member("updateTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        2 => name: member("name", STRING);
        3 => audience_generation_job_arn: member("audienceGenerationJobArn", STRING);
        4 => audience_size: member("audienceSize", of(&AUDIENCE_SIZE));
        5 => description: member("description", STRING);
        6 => status: member("status", ENUM);
        7 => status_details: member("statusDetails", of(&STATUS_DETAILS));
        8 => output_location: member("outputLocation", STRING);
    }
}

structure! {
    AudienceGenerationJobDataSource = AUDIENCE_GENERATION_JOB_DATA_SOURCE: "AudienceGenerationJobDataSource" {
        0 => data_source: member("dataSource", of(&S3_CONFIG_MAP));
        1 => role_arn: member("roleArn", STRING);
        2 => sql_parameters: member("sqlParameters", of(&PROTECTED_QUERY_SQL_PARAMETERS)).with(&[Trait::Sensitive]);
        3 => sql_compute_configuration: member("sqlComputeConfiguration", union_of(&COMPUTE_CONFIGURATION));
    }
}

structure! {
    AudienceGenerationJobSummary = AUDIENCE_GENERATION_JOB_SUMMARY: "AudienceGenerationJobSummary" {
        0 => create_time: member("createTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        1 => update_time: member("updateTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        2 => audience_generation_job_arn: member("audienceGenerationJobArn", STRING);
        3 => name: member("name", STRING);
        4 => description: member("description", STRING);
        5 => status: member("status", ENUM);
        6 => configured_audience_model_arn: member("configuredAudienceModelArn", STRING);
        7 => collaboration_id: member("collaborationId", STRING);
        8 => started_by: member("startedBy", STRING);
    }
}

structure! {
    AudienceModelSummary = AUDIENCE_MODEL_SUMMARY: "AudienceModelSummary" {
        0 => create_time: member("createTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        1 => update_time: member("updateTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        2 => audience_model_arn: member("audienceModelArn", STRING);
        3 => name: member("name", STRING);
        4 => training_dataset_arn: member("trainingDatasetArn", STRING);
        5 => status: member("status", ENUM);
        6 => description: member("description", STRING);
    }
}

structure! {
    AudienceQualityMetrics = AUDIENCE_QUALITY_METRICS: "AudienceQualityMetrics" {
        0 => relevance_metrics: member("relevanceMetrics", list_of(&RELEVANCE_METRICS));
        1 => recall_metric: member("recallMetric", DOUBLE);
    }
}

structure! {
    AudienceSize = AUDIENCE_SIZE: "AudienceSize" {
        0 => r#type: member("type", ENUM);
        1 => value: member("value", INTEGER);
    }
}

structure! {
    AudienceSizeConfig = AUDIENCE_SIZE_CONFIG: "AudienceSizeConfig" {
        0 => audience_size_type: member("audienceSizeType", ENUM);
        1 => audience_size_bins: member("audienceSizeBins", list_of(&AUDIENCE_SIZE_BINS));
    }
}

structure! {
    CollaborationConfiguredModelAlgorithmAssociationSummary = COLLABORATION_CONFIGURED_MODEL_ALGORITHM_ASSOCIATION_SUMMARY: "CollaborationConfiguredModelAlgorithmAssociationSummary" {
        0 => create_time: member("createTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        1 => update_time: member("updateTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        2 => configured_model_algorithm_association_arn: member("configuredModelAlgorithmAssociationArn", STRING);
        3 => name: member("name", STRING);
        4 => description: member("description", STRING);
        5 => membership_identifier: member("membershipIdentifier", STRING);
        6 => collaboration_identifier: member("collaborationIdentifier", STRING);
        7 => configured_model_algorithm_arn: member("configuredModelAlgorithmArn", STRING);
        8 => creator_account_id: member("creatorAccountId", STRING);
    }
}

structure! {
    CollaborationMlInputChannelSummary = COLLABORATION_ML_INPUT_CHANNEL_SUMMARY: "CollaborationMLInputChannelSummary" {
        0 => create_time: member("createTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        1 => update_time: member("updateTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        2 => membership_identifier: member("membershipIdentifier", STRING);
        3 => collaboration_identifier: member("collaborationIdentifier", STRING);
        4 => name: member("name", STRING);
        5 => configured_model_algorithm_associations: member("configuredModelAlgorithmAssociations", list_of(&CONFIGURED_MODEL_ALGORITHM_ASSOCIATION_ARN_LIST));
        6 => ml_input_channel_arn: member("mlInputChannelArn", STRING);
        7 => status: member("status", ENUM);
        8 => creator_account_id: member("creatorAccountId", STRING);
        9 => description: member("description", STRING);
        10 => payer_configuration: member("payerConfiguration", of(&PAYER_CONFIGURATION));
    }
}

structure! {
    CollaborationTrainedModelExportJobSummary = COLLABORATION_TRAINED_MODEL_EXPORT_JOB_SUMMARY: "CollaborationTrainedModelExportJobSummary" {
        0 => create_time: member("createTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        1 => update_time: member("updateTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        2 => name: member("name", STRING);
        3 => output_configuration: member("outputConfiguration", of(&TRAINED_MODEL_EXPORT_OUTPUT_CONFIGURATION));
        4 => status: member("status", ENUM);
        5 => status_details: member("statusDetails", of(&STATUS_DETAILS));
        6 => description: member("description", STRING);
        7 => creator_account_id: member("creatorAccountId", STRING);
        8 => trained_model_arn: member("trainedModelArn", STRING);
        9 => trained_model_version_identifier: member("trainedModelVersionIdentifier", STRING);
        10 => membership_identifier: member("membershipIdentifier", STRING);
        11 => collaboration_identifier: member("collaborationIdentifier", STRING);
    }
}

structure! {
    CollaborationTrainedModelInferenceJobSummary = COLLABORATION_TRAINED_MODEL_INFERENCE_JOB_SUMMARY: "CollaborationTrainedModelInferenceJobSummary" {
        0 => trained_model_inference_job_arn: member("trainedModelInferenceJobArn", STRING);
        1 => configured_model_algorithm_association_arn: member("configuredModelAlgorithmAssociationArn", STRING);
        2 => membership_identifier: member("membershipIdentifier", STRING);
        3 => trained_model_arn: member("trainedModelArn", STRING);
        4 => trained_model_version_identifier: member("trainedModelVersionIdentifier", STRING);
        5 => collaboration_identifier: member("collaborationIdentifier", STRING);
        6 => status: member("status", ENUM);
        7 => output_configuration: member("outputConfiguration", of(&INFERENCE_OUTPUT_CONFIGURATION));
        8 => name: member("name", STRING);
        9 => description: member("description", STRING);
        10 => metrics_status: member("metricsStatus", ENUM);
        11 => metrics_status_details: member("metricsStatusDetails", STRING);
        12 => logs_status: member("logsStatus", ENUM);
        13 => logs_status_details: member("logsStatusDetails", STRING);
        14 => ml_model_inference_payer_account_id: member("mlModelInferencePayerAccountId", STRING);
        15 => create_time: member("createTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        16 => update_time: member("updateTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        17 => creator_account_id: member("creatorAccountId", STRING);
    }
}

structure! {
    CollaborationTrainedModelSummary = COLLABORATION_TRAINED_MODEL_SUMMARY: "CollaborationTrainedModelSummary" {
        0 => create_time: member("createTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        1 => update_time: member("updateTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        2 => trained_model_arn: member("trainedModelArn", STRING);
        3 => name: member("name", STRING);
        4 => version_identifier: member("versionIdentifier", STRING);
        5 => incremental_training_data_channels: member("incrementalTrainingDataChannels", list_of(&INCREMENTAL_TRAINING_DATA_CHANNELS_OUTPUT));
        6 => description: member("description", STRING);
        7 => membership_identifier: member("membershipIdentifier", STRING);
        8 => collaboration_identifier: member("collaborationIdentifier", STRING);
        9 => status: member("status", ENUM);
        10 => configured_model_algorithm_association_arn: member("configuredModelAlgorithmAssociationArn", STRING);
        11 => creator_account_id: member("creatorAccountId", STRING);
        12 => ml_model_training_payer_account_id: member("mlModelTrainingPayerAccountId", STRING);
    }
}

structure! {
    ColumnClassificationDetails = COLUMN_CLASSIFICATION_DETAILS: "ColumnClassificationDetails" {
        0 => column_mapping: member("columnMapping", list_of(&COLUMN_MAPPING_LIST));
    }
}

structure! {
    ColumnSchema = COLUMN_SCHEMA: "ColumnSchema" {
        0 => column_name: member("columnName", STRING);
        1 => column_types: member("columnTypes", list_of(&COLUMN_TYPE_LIST));
    }
}

structure! {
    ConfiguredAudienceModelOutputConfig = CONFIGURED_AUDIENCE_MODEL_OUTPUT_CONFIG: "ConfiguredAudienceModelOutputConfig" {
        0 => destination: member("destination", of(&AUDIENCE_DESTINATION));
        1 => role_arn: member("roleArn", STRING);
    }
}

structure! {
    ConfiguredAudienceModelSummary = CONFIGURED_AUDIENCE_MODEL_SUMMARY: "ConfiguredAudienceModelSummary" {
        0 => create_time: member("createTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        1 => update_time: member("updateTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        2 => name: member("name", STRING);
        3 => audience_model_arn: member("audienceModelArn", STRING);
        4 => output_config: member("outputConfig", of(&CONFIGURED_AUDIENCE_MODEL_OUTPUT_CONFIG));
        5 => description: member("description", STRING);
        6 => configured_audience_model_arn: member("configuredAudienceModelArn", STRING);
        7 => status: member("status", ENUM);
    }
}

structure! {
    ConfiguredModelAlgorithmAssociationSummary = CONFIGURED_MODEL_ALGORITHM_ASSOCIATION_SUMMARY: "ConfiguredModelAlgorithmAssociationSummary" {
        0 => create_time: member("createTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        1 => update_time: member("updateTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        2 => configured_model_algorithm_association_arn: member("configuredModelAlgorithmAssociationArn", STRING);
        3 => configured_model_algorithm_arn: member("configuredModelAlgorithmArn", STRING);
        4 => name: member("name", STRING);
        5 => description: member("description", STRING);
        6 => membership_identifier: member("membershipIdentifier", STRING);
        7 => collaboration_identifier: member("collaborationIdentifier", STRING);
    }
}

structure! {
    ConfiguredModelAlgorithmSummary = CONFIGURED_MODEL_ALGORITHM_SUMMARY: "ConfiguredModelAlgorithmSummary" {
        0 => create_time: member("createTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        1 => update_time: member("updateTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        2 => configured_model_algorithm_arn: member("configuredModelAlgorithmArn", STRING);
        3 => name: member("name", STRING);
        4 => description: member("description", STRING);
    }
}

structure! {
    ContainerConfig = CONTAINER_CONFIG: "ContainerConfig" {
        0 => image_uri: member("imageUri", STRING);
        1 => entrypoint: member("entrypoint", list_of(&CONTAINER_ENTRYPOINT));
        2 => arguments: member("arguments", list_of(&CONTAINER_ARGUMENTS));
        3 => metric_definitions: member("metricDefinitions", list_of(&METRIC_DEFINITION_LIST));
    }
}

structure! {
    CustomEntityConfig = CUSTOM_ENTITY_CONFIG: "CustomEntityConfig" {
        0 => custom_data_identifiers: member("customDataIdentifiers", list_of(&CUSTOM_DATA_IDENTIFIER_LIST));
    }
}

structure! {
    DataPrivacyScores = DATA_PRIVACY_SCORES: "DataPrivacyScores" {
        0 => membership_inference_attack_scores: member("membershipInferenceAttackScores", list_of(&MEMBERSHIP_INFERENCE_ATTACK_SCORE_LIST));
    }
}

structure! {
    DataSource = DATA_SOURCE: "DataSource" {
        0 => glue_data_source: member("glueDataSource", of(&GLUE_DATA_SOURCE));
    }
}

structure! {
    Dataset = DATASET: "Dataset" {
        0 => r#type: member("type", ENUM);
        1 => input_config: member("inputConfig", of(&DATASET_INPUT_CONFIG));
    }
}

structure! {
    DatasetInputConfig = DATASET_INPUT_CONFIG: "DatasetInputConfig" {
        0 => schema: member("schema", list_of(&DATASET_SCHEMA_LIST));
        1 => data_source: member("dataSource", of(&DATA_SOURCE));
    }
}

structure! {
    Destination = DESTINATION: "Destination" {
        0 => s3_destination: member("s3Destination", of(&S3_CONFIG_MAP));
    }
}

structure! {
    GlueDataSource = GLUE_DATA_SOURCE: "GlueDataSource" {
        0 => table_name: member("tableName", STRING);
        1 => database_name: member("databaseName", STRING);
        2 => catalog_id: member("catalogId", STRING);
    }
}

structure! {
    IncrementalTrainingDataChannel = INCREMENTAL_TRAINING_DATA_CHANNEL: "IncrementalTrainingDataChannel" {
        0 => trained_model_arn: member("trainedModelArn", STRING);
        1 => version_identifier: member("versionIdentifier", STRING);
        2 => channel_name: member("channelName", STRING);
    }
}

structure! {
    IncrementalTrainingDataChannelOutput = INCREMENTAL_TRAINING_DATA_CHANNEL_OUTPUT: "IncrementalTrainingDataChannelOutput" {
        0 => channel_name: member("channelName", STRING);
        1 => version_identifier: member("versionIdentifier", STRING);
        2 => model_name: member("modelName", STRING);
    }
}

structure! {
    InferenceContainerConfig = INFERENCE_CONTAINER_CONFIG: "InferenceContainerConfig" {
        0 => image_uri: member("imageUri", STRING);
    }
}

structure! {
    InferenceContainerExecutionParameters = INFERENCE_CONTAINER_EXECUTION_PARAMETERS: "InferenceContainerExecutionParameters" {
        0 => max_payload_in_mb: member("maxPayloadInMB", INTEGER);
    }
}

structure! {
    InferenceOutputConfiguration = INFERENCE_OUTPUT_CONFIGURATION: "InferenceOutputConfiguration" {
        0 => accept: member("accept", STRING), "application/json".to_owned();
        1 => members: member("members", list_of(&INFERENCE_RECEIVER_MEMBERS));
    }
}

structure! {
    InferenceReceiverMember = INFERENCE_RECEIVER_MEMBER: "InferenceReceiverMember" {
        0 => account_id: member("accountId", STRING);
    }
}

structure! {
    InferenceResourceConfig = INFERENCE_RESOURCE_CONFIG: "InferenceResourceConfig" {
        0 => instance_type: member("instanceType", ENUM);
        1 => instance_count: member("instanceCount", INTEGER), 1;
    }
}

structure! {
    InputChannel = INPUT_CHANNEL: "InputChannel" {
        0 => data_source: member("dataSource", union_of(&INPUT_CHANNEL_DATA_SOURCE));
        1 => role_arn: member("roleArn", STRING);
    }
}

structure! {
    LogRedactionConfiguration = LOG_REDACTION_CONFIGURATION: "LogRedactionConfiguration" {
        0 => entities_to_redact: member("entitiesToRedact", list_of(&ENTITY_TYPE_LIST));
        1 => custom_entity_config: member("customEntityConfig", of(&CUSTOM_ENTITY_CONFIG));
    }
}

structure! {
    LogsConfigurationPolicy = LOGS_CONFIGURATION_POLICY: "LogsConfigurationPolicy" {
        0 => allowed_account_ids: member("allowedAccountIds", list_of(&ACCOUNT_ID_LIST));
        1 => filter_pattern: member("filterPattern", STRING);
        2 => log_type: member("logType", ENUM), LogType::All;
        3 => log_redaction_configuration: member("logRedactionConfiguration", of(&LOG_REDACTION_CONFIGURATION));
    }
}

structure! {
    MembershipInferenceAttackScore = MEMBERSHIP_INFERENCE_ATTACK_SCORE: "MembershipInferenceAttackScore" {
        0 => attack_version: member("attackVersion", ENUM);
        1 => score: member("score", DOUBLE);
    }
}

structure! {
    MetricDefinition = METRIC_DEFINITION: "MetricDefinition" {
        0 => name: member("name", STRING);
        1 => regex: member("regex", STRING);
    }
}

structure! {
    MetricsConfigurationPolicy = METRICS_CONFIGURATION_POLICY: "MetricsConfigurationPolicy" {
        0 => noise_level: member("noiseLevel", ENUM);
    }
}

structure! {
    MlInputChannelSummary = ML_INPUT_CHANNEL_SUMMARY: "MLInputChannelSummary" {
        0 => create_time: member("createTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        1 => update_time: member("updateTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        2 => membership_identifier: member("membershipIdentifier", STRING);
        3 => collaboration_identifier: member("collaborationIdentifier", STRING);
        4 => name: member("name", STRING);
        5 => configured_model_algorithm_associations: member("configuredModelAlgorithmAssociations", list_of(&CONFIGURED_MODEL_ALGORITHM_ASSOCIATION_ARN_LIST));
        6 => protected_query_identifier: member("protectedQueryIdentifier", STRING);
        7 => ml_input_channel_arn: member("mlInputChannelArn", STRING);
        8 => status: member("status", ENUM);
        9 => description: member("description", STRING);
        10 => payer_configuration: member("payerConfiguration", of(&PAYER_CONFIGURATION));
    }
}

structure! {
    MlOutputConfiguration = ML_OUTPUT_CONFIGURATION: "MLOutputConfiguration" {
        0 => destination: member("destination", of(&DESTINATION));
        1 => role_arn: member("roleArn", STRING);
    }
}

structure! {
    MlSyntheticDataParameters = ML_SYNTHETIC_DATA_PARAMETERS: "MLSyntheticDataParameters" {
        0 => epsilon: member("epsilon", DOUBLE);
        1 => max_membership_inference_attack_score: member("maxMembershipInferenceAttackScore", DOUBLE);
        2 => column_classification: member("columnClassification", of(&COLUMN_CLASSIFICATION_DETAILS));
    }
}

structure! {
    ModelInferenceDataSource = MODEL_INFERENCE_DATA_SOURCE: "ModelInferenceDataSource" {
        0 => ml_input_channel_arn: member("mlInputChannelArn", STRING);
    }
}

structure! {
    ModelTrainingDataChannel = MODEL_TRAINING_DATA_CHANNEL: "ModelTrainingDataChannel" {
        0 => ml_input_channel_arn: member("mlInputChannelArn", STRING);
        1 => channel_name: member("channelName", STRING);
        2 => s3_data_distribution_type: member("s3DataDistributionType", ENUM), S3DataDistributionType::FullyReplicated;
    }
}

structure! {
    PayerConfiguration = PAYER_CONFIGURATION: "PayerConfiguration" {
        0 => compute_payer_account_id: member("computePayerAccountId", STRING);
        1 => synthetic_data_payer_account_id: member("syntheticDataPayerAccountId", STRING);
    }
}

structure! {
    PrivacyConfiguration = PRIVACY_CONFIGURATION: "PrivacyConfiguration" {
        0 => policies: member("policies", of(&PRIVACY_CONFIGURATION_POLICIES));
    }
}

structure! {
    PrivacyConfigurationPolicies = PRIVACY_CONFIGURATION_POLICIES: "PrivacyConfigurationPolicies" {
        0 => trained_models: member("trainedModels", of(&TRAINED_MODELS_CONFIGURATION_POLICY));
        1 => trained_model_exports: member("trainedModelExports", of(&TRAINED_MODEL_EXPORTS_CONFIGURATION_POLICY));
        2 => trained_model_inference_jobs: member("trainedModelInferenceJobs", of(&TRAINED_MODEL_INFERENCE_JOBS_CONFIGURATION_POLICY));
    }
}

structure! {
    ProtectedQueryInputParameters = PROTECTED_QUERY_INPUT_PARAMETERS: "ProtectedQueryInputParameters" {
        0 => sql_parameters: member("sqlParameters", of(&PROTECTED_QUERY_SQL_PARAMETERS)).with(&[Trait::Sensitive]);
        1 => compute_configuration: member("computeConfiguration", union_of(&COMPUTE_CONFIGURATION));
        2 => result_format: member("resultFormat", ENUM), ResultFormat::Csv;
    }
}

structure! {
    ProtectedQuerySqlParameters = PROTECTED_QUERY_SQL_PARAMETERS: "ProtectedQuerySQLParameters" [Trait::Sensitive] {
        0 => query_string: member("queryString", STRING);
        1 => analysis_template_arn: member("analysisTemplateArn", STRING);
        2 => parameters: member("parameters", map_of(&PARAMETER_MAP)).with(&[Trait::Sensitive]);
    }
}

structure! {
    RelevanceMetric = RELEVANCE_METRIC: "RelevanceMetric" {
        0 => audience_size: member("audienceSize", of(&AUDIENCE_SIZE));
        1 => score: member("score", DOUBLE);
    }
}

structure! {
    ResourceConfig = RESOURCE_CONFIG: "ResourceConfig" {
        0 => instance_count: member("instanceCount", INTEGER), 1;
        1 => instance_type: member("instanceType", ENUM);
        2 => volume_size_in_gb: member("volumeSizeInGB", INTEGER);
    }
}

structure! {
    S3ConfigMap = S3_CONFIG_MAP: "S3ConfigMap" {
        0 => s3_uri: member("s3Uri", STRING);
    }
}

structure! {
    StatusDetails = STATUS_DETAILS: "StatusDetails" {
        0 => status_code: member("statusCode", STRING);
        1 => message: member("message", STRING);
    }
}

structure! {
    StoppingCondition = STOPPING_CONDITION: "StoppingCondition" {
        0 => max_runtime_in_seconds: member("maxRuntimeInSeconds", INTEGER), 86400;
    }
}

structure! {
    SyntheticDataColumnProperties = SYNTHETIC_DATA_COLUMN_PROPERTIES: "SyntheticDataColumnProperties" {
        0 => column_name: member("columnName", STRING);
        1 => column_type: member("columnType", ENUM);
        2 => is_predictive_value: member("isPredictiveValue", BOOLEAN);
    }
}

structure! {
    SyntheticDataConfiguration = SYNTHETIC_DATA_CONFIGURATION: "SyntheticDataConfiguration" {
        0 => synthetic_data_parameters: member("syntheticDataParameters", of(&ML_SYNTHETIC_DATA_PARAMETERS));
        1 => synthetic_data_evaluation_scores: member("syntheticDataEvaluationScores", of(&SYNTHETIC_DATA_EVALUATION_SCORES));
    }
}

structure! {
    SyntheticDataEvaluationScores = SYNTHETIC_DATA_EVALUATION_SCORES: "SyntheticDataEvaluationScores" {
        0 => data_privacy_scores: member("dataPrivacyScores", of(&DATA_PRIVACY_SCORES));
    }
}

structure! {
    TrainedModelArtifactMaxSize = TRAINED_MODEL_ARTIFACT_MAX_SIZE: "TrainedModelArtifactMaxSize" {
        0 => unit: member("unit", ENUM);
        1 => value: member("value", DOUBLE);
    }
}

structure! {
    TrainedModelExportOutputConfiguration = TRAINED_MODEL_EXPORT_OUTPUT_CONFIGURATION: "TrainedModelExportOutputConfiguration" {
        0 => members: member("members", list_of(&TRAINED_MODEL_EXPORT_RECEIVER_MEMBERS));
    }
}

structure! {
    TrainedModelExportReceiverMember = TRAINED_MODEL_EXPORT_RECEIVER_MEMBER: "TrainedModelExportReceiverMember" {
        0 => account_id: member("accountId", STRING);
    }
}

structure! {
    TrainedModelExportsConfigurationPolicy = TRAINED_MODEL_EXPORTS_CONFIGURATION_POLICY: "TrainedModelExportsConfigurationPolicy" {
        0 => max_size: member("maxSize", of(&TRAINED_MODEL_EXPORTS_MAX_SIZE));
        1 => files_to_export: member("filesToExport", list_of(&TRAINED_MODEL_EXPORT_FILE_TYPE_LIST));
    }
}

structure! {
    TrainedModelExportsMaxSize = TRAINED_MODEL_EXPORTS_MAX_SIZE: "TrainedModelExportsMaxSize" {
        0 => unit: member("unit", ENUM);
        1 => value: member("value", DOUBLE);
    }
}

structure! {
    TrainedModelInferenceJobSummary = TRAINED_MODEL_INFERENCE_JOB_SUMMARY: "TrainedModelInferenceJobSummary" {
        0 => trained_model_inference_job_arn: member("trainedModelInferenceJobArn", STRING);
        1 => configured_model_algorithm_association_arn: member("configuredModelAlgorithmAssociationArn", STRING);
        2 => membership_identifier: member("membershipIdentifier", STRING);
        3 => trained_model_arn: member("trainedModelArn", STRING);
        4 => trained_model_version_identifier: member("trainedModelVersionIdentifier", STRING);
        5 => collaboration_identifier: member("collaborationIdentifier", STRING);
        6 => status: member("status", ENUM);
        7 => output_configuration: member("outputConfiguration", of(&INFERENCE_OUTPUT_CONFIGURATION));
        8 => name: member("name", STRING);
        9 => description: member("description", STRING);
        10 => metrics_status: member("metricsStatus", ENUM);
        11 => metrics_status_details: member("metricsStatusDetails", STRING);
        12 => logs_status: member("logsStatus", ENUM);
        13 => logs_status_details: member("logsStatusDetails", STRING);
        14 => ml_model_inference_payer_account_id: member("mlModelInferencePayerAccountId", STRING);
        15 => create_time: member("createTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        16 => update_time: member("updateTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
    }
}

structure! {
    TrainedModelInferenceJobsConfigurationPolicy = TRAINED_MODEL_INFERENCE_JOBS_CONFIGURATION_POLICY: "TrainedModelInferenceJobsConfigurationPolicy" {
        0 => container_logs: member("containerLogs", list_of(&LOGS_CONFIGURATION_POLICY_LIST));
        1 => max_output_size: member("maxOutputSize", of(&TRAINED_MODEL_INFERENCE_MAX_OUTPUT_SIZE));
    }
}

structure! {
    TrainedModelInferenceMaxOutputSize = TRAINED_MODEL_INFERENCE_MAX_OUTPUT_SIZE: "TrainedModelInferenceMaxOutputSize" {
        0 => unit: member("unit", ENUM);
        1 => value: member("value", DOUBLE);
    }
}

structure! {
    TrainedModelSummary = TRAINED_MODEL_SUMMARY: "TrainedModelSummary" {
        0 => create_time: member("createTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        1 => update_time: member("updateTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        2 => trained_model_arn: member("trainedModelArn", STRING);
        3 => version_identifier: member("versionIdentifier", STRING);
        4 => incremental_training_data_channels: member("incrementalTrainingDataChannels", list_of(&INCREMENTAL_TRAINING_DATA_CHANNELS_OUTPUT));
        5 => name: member("name", STRING);
        6 => description: member("description", STRING);
        7 => membership_identifier: member("membershipIdentifier", STRING);
        8 => collaboration_identifier: member("collaborationIdentifier", STRING);
        9 => status: member("status", ENUM);
        10 => configured_model_algorithm_association_arn: member("configuredModelAlgorithmAssociationArn", STRING);
        11 => ml_model_training_payer_account_id: member("mlModelTrainingPayerAccountId", STRING);
    }
}

structure! {
    TrainedModelsConfigurationPolicy = TRAINED_MODELS_CONFIGURATION_POLICY: "TrainedModelsConfigurationPolicy" {
        0 => container_logs: member("containerLogs", list_of(&LOGS_CONFIGURATION_POLICY_LIST));
        1 => container_metrics: member("containerMetrics", of(&METRICS_CONFIGURATION_POLICY));
        2 => max_artifact_size: member("maxArtifactSize", of(&TRAINED_MODEL_ARTIFACT_MAX_SIZE));
    }
}

structure! {
    TrainingDatasetSummary = TRAINING_DATASET_SUMMARY: "TrainingDatasetSummary" {
        0 => create_time: member("createTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        1 => update_time: member("updateTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        2 => training_dataset_arn: member("trainingDatasetArn", STRING);
        3 => name: member("name", STRING);
        4 => status: member("status", ENUM);
        5 => description: member("description", STRING);
    }
}

structure! {
    WorkerComputeConfiguration = WORKER_COMPUTE_CONFIGURATION: "WorkerComputeConfiguration" {
        0 => r#type: member("type", ENUM), WorkerComputeType::Cr1X;
        1 => number: member("number", INTEGER), 16;
        2 => properties: member("properties", union_of(&WORKER_COMPUTE_CONFIGURATION_PROPERTIES));
    }
}

union! {
    ComputeConfiguration = COMPUTE_CONFIGURATION: "ComputeConfiguration" {
        0 => Worker: member("worker", of(&WORKER_COMPUTE_CONFIGURATION));
    }
}

union! {
    InputChannelDataSource = INPUT_CHANNEL_DATA_SOURCE: "InputChannelDataSource" {
        0 => ProtectedQueryInputParameters: member("protectedQueryInputParameters", of(&PROTECTED_QUERY_INPUT_PARAMETERS));
    }
}

union! {
    PrivacyBudgets = PRIVACY_BUDGETS: "PrivacyBudgets" {
        0 => AccessBudgets: member("accessBudgets", list_of(&ACCESS_BUDGETS));
    }
}

union! {
    WorkerComputeConfigurationProperties = WORKER_COMPUTE_CONFIGURATION_PROPERTIES: "WorkerComputeConfigurationProperties" {
        0 => Spark: member("spark", map_of(&SPARK_PROPERTIES));
    }
}

structure! {
    AccessDeniedException = ACCESS_DENIED_EXCEPTION: "AccessDeniedException" [Trait::Error] {
        0 => message: member("message", STRING);
    } + _meta
}
error_structure! { AccessDeniedException: ACCESS_DENIED_EXCEPTION { status: 403, server_fault: false } }

structure! {
    ConflictException = CONFLICT_EXCEPTION: "ConflictException" [Trait::Error] {
        0 => message: member("message", STRING);
    } + _meta
}
error_structure! { ConflictException: CONFLICT_EXCEPTION { status: 409, server_fault: false } }

structure! {
    InternalServiceException = INTERNAL_SERVICE_EXCEPTION: "InternalServiceException" [Trait::Error] {
        0 => message: member("message", STRING);
    } + _meta
}
error_structure! { InternalServiceException: INTERNAL_SERVICE_EXCEPTION { status: 500, server_fault: true } }

structure! {
    ResourceNotFoundException = RESOURCE_NOT_FOUND_EXCEPTION: "ResourceNotFoundException" [Trait::Error] {
        0 => message: member("message", STRING);
    } + _meta
}
error_structure! { ResourceNotFoundException: RESOURCE_NOT_FOUND_EXCEPTION { status: 404, server_fault: false } }

structure! {
    ServiceQuotaExceededException = SERVICE_QUOTA_EXCEEDED_EXCEPTION: "ServiceQuotaExceededException" [Trait::Error] {
        0 => message: member("message", STRING);
        1 => quota_name: member("quotaName", STRING);
        2 => quota_value: member("quotaValue", DOUBLE);
    } + _meta
}
error_structure! { ServiceQuotaExceededException: SERVICE_QUOTA_EXCEEDED_EXCEPTION { status: 402, server_fault: false } }

structure! {
    ThrottlingException = THROTTLING_EXCEPTION: "ThrottlingException" [Trait::Error] {
        0 => message: member("message", STRING);
    } + _meta
}
error_structure! { ThrottlingException: THROTTLING_EXCEPTION { status: 429, server_fault: false } }

structure! {
    ValidationException = VALIDATION_EXCEPTION: "ValidationException" [Trait::Error] {
        0 => message: member("message", STRING);
    } + _meta
}
error_structure! { ValidationException: VALIDATION_EXCEPTION { status: 400, server_fault: false } }

service_error! {
    Error {
        AccessDeniedException(AccessDeniedException),
        ConflictException(ConflictException),
        InternalServiceException(InternalServiceException),
        ResourceNotFoundException(ResourceNotFoundException),
        ServiceQuotaExceededException(ServiceQuotaExceededException),
        ThrottlingException(ThrottlingException),
        ValidationException(ValidationException),
    }
}

structure! {
    CancelTrainedModelInput = CANCEL_TRAINED_MODEL_INPUT: "CancelTrainedModelRequest" {
        0 => membership_identifier: member("membershipIdentifier", STRING).with(&[Trait::HttpLabel]);
        1 => trained_model_arn: member("trainedModelArn", STRING).with(&[Trait::HttpLabel]);
        2 => version_identifier: member("versionIdentifier", STRING).with(&[Trait::HttpQuery("versionIdentifier")]);
    }
}

structure! {
    CancelTrainedModelOutput = CANCEL_TRAINED_MODEL_OUTPUT: "Unit" {
    } + _meta
}
operation! {
    CancelTrainedModel = CANCEL_TRAINED_MODEL: CancelTrainedModelInput => Result<CancelTrainedModelOutput, CancelTrainedModelError>;
    Operation::new("CancelTrainedModel", &SERVICE, &CANCEL_TRAINED_MODEL_INPUT, &CANCEL_TRAINED_MODEL_OUTPUT)
        .http("PATCH", &[
            Segment::Literal("memberships"),
            Segment::Label(0),
            Segment::Literal("trained-models"),
            Segment::Label(1),
        ], 200).idempotent();
    0 => ConflictException(ConflictException),
    1 => ValidationException(ValidationException),
    2 => AccessDeniedException(AccessDeniedException),
    3 => ResourceNotFoundException(ResourceNotFoundException),
    4 => ThrottlingException(ThrottlingException),
}
request! { CancelTrainedModel: CancelTrainedModelFluentBuilder, CancelTrainedModelInputBuilder, Client + presigned }

structure! {
    CancelTrainedModelInferenceJobInput = CANCEL_TRAINED_MODEL_INFERENCE_JOB_INPUT: "CancelTrainedModelInferenceJobRequest" {
        0 => membership_identifier: member("membershipIdentifier", STRING).with(&[Trait::HttpLabel]);
        1 => trained_model_inference_job_arn: member("trainedModelInferenceJobArn", STRING).with(&[Trait::HttpLabel]);
    }
}

structure! {
    CancelTrainedModelInferenceJobOutput = CANCEL_TRAINED_MODEL_INFERENCE_JOB_OUTPUT: "Unit" {
    } + _meta
}
operation! {
    CancelTrainedModelInferenceJob = CANCEL_TRAINED_MODEL_INFERENCE_JOB: CancelTrainedModelInferenceJobInput => Result<CancelTrainedModelInferenceJobOutput, CancelTrainedModelInferenceJobError>;
    Operation::new("CancelTrainedModelInferenceJob", &SERVICE, &CANCEL_TRAINED_MODEL_INFERENCE_JOB_INPUT, &CANCEL_TRAINED_MODEL_INFERENCE_JOB_OUTPUT)
        .http("PATCH", &[
            Segment::Literal("memberships"),
            Segment::Label(0),
            Segment::Literal("trained-model-inference-jobs"),
            Segment::Label(1),
        ], 200).idempotent();
    0 => ConflictException(ConflictException),
    1 => ValidationException(ValidationException),
    2 => AccessDeniedException(AccessDeniedException),
    3 => ResourceNotFoundException(ResourceNotFoundException),
    4 => ThrottlingException(ThrottlingException),
}
request! { CancelTrainedModelInferenceJob: CancelTrainedModelInferenceJobFluentBuilder, CancelTrainedModelInferenceJobInputBuilder, Client + presigned }

structure! {
    CreateAudienceModelInput = CREATE_AUDIENCE_MODEL_INPUT: "CreateAudienceModelRequest" {
        0 => training_data_start_time: member("trainingDataStartTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        1 => training_data_end_time: member("trainingDataEndTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        2 => name: member("name", STRING);
        3 => training_dataset_arn: member("trainingDatasetArn", STRING);
        4 => kms_key_arn: member("kmsKeyArn", STRING);
        5 => tags: member("tags", map_of(&TAG_MAP));
        6 => description: member("description", STRING);
    }
}

structure! {
    CreateAudienceModelOutput = CREATE_AUDIENCE_MODEL_OUTPUT: "CreateAudienceModelResponse" {
        0 => audience_model_arn: member("audienceModelArn", STRING);
    } + _meta
}
operation! {
    CreateAudienceModel = CREATE_AUDIENCE_MODEL: CreateAudienceModelInput => Result<CreateAudienceModelOutput, CreateAudienceModelError>;
    Operation::new("CreateAudienceModel", &SERVICE, &CREATE_AUDIENCE_MODEL_INPUT, &CREATE_AUDIENCE_MODEL_OUTPUT)
        .http("POST", &[Segment::Literal("audience-model")], 200).idempotent();
    0 => ConflictException(ConflictException),
    1 => ValidationException(ValidationException),
    2 => AccessDeniedException(AccessDeniedException),
    3 => ResourceNotFoundException(ResourceNotFoundException),
    4 => ThrottlingException(ThrottlingException),
    5 => ServiceQuotaExceededException(ServiceQuotaExceededException),
}
request! { CreateAudienceModel: CreateAudienceModelFluentBuilder, CreateAudienceModelInputBuilder, Client + presigned }

structure! {
    CreateConfiguredAudienceModelInput = CREATE_CONFIGURED_AUDIENCE_MODEL_INPUT: "CreateConfiguredAudienceModelRequest" {
        0 => name: member("name", STRING);
        1 => audience_model_arn: member("audienceModelArn", STRING);
        2 => output_config: member("outputConfig", of(&CONFIGURED_AUDIENCE_MODEL_OUTPUT_CONFIG));
        3 => description: member("description", STRING);
        4 => shared_audience_metrics: member("sharedAudienceMetrics", list_of(&METRICS_LIST));
        5 => min_matching_seed_size: member("minMatchingSeedSize", INTEGER);
        6 => audience_size_config: member("audienceSizeConfig", of(&AUDIENCE_SIZE_CONFIG));
        7 => tags: member("tags", map_of(&TAG_MAP));
        8 => child_resource_tag_on_create_policy: member("childResourceTagOnCreatePolicy", ENUM);
    }
}

structure! {
    CreateConfiguredAudienceModelOutput = CREATE_CONFIGURED_AUDIENCE_MODEL_OUTPUT: "CreateConfiguredAudienceModelResponse" {
        0 => configured_audience_model_arn: member("configuredAudienceModelArn", STRING);
    } + _meta
}
operation! {
    CreateConfiguredAudienceModel = CREATE_CONFIGURED_AUDIENCE_MODEL: CreateConfiguredAudienceModelInput => Result<CreateConfiguredAudienceModelOutput, CreateConfiguredAudienceModelError>;
    Operation::new("CreateConfiguredAudienceModel", &SERVICE, &CREATE_CONFIGURED_AUDIENCE_MODEL_INPUT, &CREATE_CONFIGURED_AUDIENCE_MODEL_OUTPUT)
        .http("POST", &[Segment::Literal("configured-audience-model")], 200).idempotent();
    0 => ConflictException(ConflictException),
    1 => ValidationException(ValidationException),
    2 => AccessDeniedException(AccessDeniedException),
    3 => ResourceNotFoundException(ResourceNotFoundException),
    4 => ThrottlingException(ThrottlingException),
    5 => ServiceQuotaExceededException(ServiceQuotaExceededException),
}
request! { CreateConfiguredAudienceModel: CreateConfiguredAudienceModelFluentBuilder, CreateConfiguredAudienceModelInputBuilder, Client + presigned }

structure! {
    CreateConfiguredModelAlgorithmInput = CREATE_CONFIGURED_MODEL_ALGORITHM_INPUT: "CreateConfiguredModelAlgorithmRequest" {
        0 => name: member("name", STRING);
        1 => description: member("description", STRING);
        2 => role_arn: member("roleArn", STRING);
        3 => training_container_config: member("trainingContainerConfig", of(&CONTAINER_CONFIG));
        4 => inference_container_config: member("inferenceContainerConfig", of(&INFERENCE_CONTAINER_CONFIG));
        5 => tags: member("tags", map_of(&TAG_MAP));
        6 => kms_key_arn: member("kmsKeyArn", STRING);
    }
}

structure! {
    CreateConfiguredModelAlgorithmOutput = CREATE_CONFIGURED_MODEL_ALGORITHM_OUTPUT: "CreateConfiguredModelAlgorithmResponse" {
        0 => configured_model_algorithm_arn: member("configuredModelAlgorithmArn", STRING);
    } + _meta
}
operation! {
    CreateConfiguredModelAlgorithm = CREATE_CONFIGURED_MODEL_ALGORITHM: CreateConfiguredModelAlgorithmInput => Result<CreateConfiguredModelAlgorithmOutput, CreateConfiguredModelAlgorithmError>;
    Operation::new("CreateConfiguredModelAlgorithm", &SERVICE, &CREATE_CONFIGURED_MODEL_ALGORITHM_INPUT, &CREATE_CONFIGURED_MODEL_ALGORITHM_OUTPUT)
        .http("POST", &[Segment::Literal("configured-model-algorithms")], 200).idempotent();
    0 => ConflictException(ConflictException),
    1 => ValidationException(ValidationException),
    2 => AccessDeniedException(AccessDeniedException),
    3 => ThrottlingException(ThrottlingException),
    4 => ServiceQuotaExceededException(ServiceQuotaExceededException),
}
request! { CreateConfiguredModelAlgorithm: CreateConfiguredModelAlgorithmFluentBuilder, CreateConfiguredModelAlgorithmInputBuilder, Client + presigned }

structure! {
    CreateConfiguredModelAlgorithmAssociationInput = CREATE_CONFIGURED_MODEL_ALGORITHM_ASSOCIATION_INPUT: "CreateConfiguredModelAlgorithmAssociationRequest" {
        0 => membership_identifier: member("membershipIdentifier", STRING).with(&[Trait::HttpLabel]);
        1 => configured_model_algorithm_arn: member("configuredModelAlgorithmArn", STRING);
        2 => name: member("name", STRING);
        3 => description: member("description", STRING);
        4 => privacy_configuration: member("privacyConfiguration", of(&PRIVACY_CONFIGURATION));
        5 => tags: member("tags", map_of(&TAG_MAP));
    }
}

structure! {
    CreateConfiguredModelAlgorithmAssociationOutput = CREATE_CONFIGURED_MODEL_ALGORITHM_ASSOCIATION_OUTPUT: "CreateConfiguredModelAlgorithmAssociationResponse" {
        0 => configured_model_algorithm_association_arn: member("configuredModelAlgorithmAssociationArn", STRING);
    } + _meta
}
operation! {
    CreateConfiguredModelAlgorithmAssociation = CREATE_CONFIGURED_MODEL_ALGORITHM_ASSOCIATION: CreateConfiguredModelAlgorithmAssociationInput => Result<CreateConfiguredModelAlgorithmAssociationOutput, CreateConfiguredModelAlgorithmAssociationError>;
    Operation::new("CreateConfiguredModelAlgorithmAssociation", &SERVICE, &CREATE_CONFIGURED_MODEL_ALGORITHM_ASSOCIATION_INPUT, &CREATE_CONFIGURED_MODEL_ALGORITHM_ASSOCIATION_OUTPUT)
        .http("POST", &[
            Segment::Literal("memberships"),
            Segment::Label(0),
            Segment::Literal("configured-model-algorithm-associations"),
        ], 200).idempotent();
    0 => ConflictException(ConflictException),
    1 => ValidationException(ValidationException),
    2 => AccessDeniedException(AccessDeniedException),
    3 => ResourceNotFoundException(ResourceNotFoundException),
    4 => ThrottlingException(ThrottlingException),
    5 => ServiceQuotaExceededException(ServiceQuotaExceededException),
}
request! { CreateConfiguredModelAlgorithmAssociation: CreateConfiguredModelAlgorithmAssociationFluentBuilder, CreateConfiguredModelAlgorithmAssociationInputBuilder, Client + presigned }

structure! {
    CreateMlInputChannelInput = CREATE_ML_INPUT_CHANNEL_INPUT: "CreateMLInputChannelRequest" {
        0 => membership_identifier: member("membershipIdentifier", STRING).with(&[Trait::HttpLabel]);
        1 => configured_model_algorithm_associations: member("configuredModelAlgorithmAssociations", list_of(&CONFIGURED_MODEL_ALGORITHM_ASSOCIATION_ARN_LIST));
        2 => input_channel: member("inputChannel", of(&INPUT_CHANNEL));
        3 => name: member("name", STRING);
        4 => retention_in_days: member("retentionInDays", INTEGER);
        5 => description: member("description", STRING);
        6 => kms_key_arn: member("kmsKeyArn", STRING);
        7 => tags: member("tags", map_of(&TAG_MAP));
        8 => payer_configuration: member("payerConfiguration", of(&PAYER_CONFIGURATION));
    }
}

structure! {
    CreateMlInputChannelOutput = CREATE_ML_INPUT_CHANNEL_OUTPUT: "CreateMLInputChannelResponse" {
        0 => ml_input_channel_arn: member("mlInputChannelArn", STRING);
    } + _meta
}
operation! {
    CreateMLInputChannel = CREATE_ML_INPUT_CHANNEL: CreateMlInputChannelInput => Result<CreateMlInputChannelOutput, CreateMLInputChannelError>;
    Operation::new("CreateMLInputChannel", &SERVICE, &CREATE_ML_INPUT_CHANNEL_INPUT, &CREATE_ML_INPUT_CHANNEL_OUTPUT)
        .http("POST", &[
            Segment::Literal("memberships"),
            Segment::Label(0),
            Segment::Literal("ml-input-channels"),
        ], 200).idempotent();
    0 => ConflictException(ConflictException),
    1 => ValidationException(ValidationException),
    2 => AccessDeniedException(AccessDeniedException),
    3 => ResourceNotFoundException(ResourceNotFoundException),
    4 => ThrottlingException(ThrottlingException),
    5 => ServiceQuotaExceededException(ServiceQuotaExceededException),
}
request! { CreateMLInputChannel: CreateMLInputChannelFluentBuilder, CreateMlInputChannelInputBuilder, Client + presigned }

structure! {
    CreateTrainedModelInput = CREATE_TRAINED_MODEL_INPUT: "CreateTrainedModelRequest" {
        0 => membership_identifier: member("membershipIdentifier", STRING).with(&[Trait::HttpLabel]);
        1 => name: member("name", STRING);
        2 => configured_model_algorithm_association_arn: member("configuredModelAlgorithmAssociationArn", STRING);
        3 => hyperparameters: member("hyperparameters", map_of(&HYPER_PARAMETERS));
        4 => environment: member("environment", map_of(&ENVIRONMENT));
        5 => resource_config: member("resourceConfig", of(&RESOURCE_CONFIG));
        6 => stopping_condition: member("stoppingCondition", of(&STOPPING_CONDITION));
        7 => incremental_training_data_channels: member("incrementalTrainingDataChannels", list_of(&INCREMENTAL_TRAINING_DATA_CHANNELS));
        8 => data_channels: member("dataChannels", list_of(&MODEL_TRAINING_DATA_CHANNELS));
        9 => training_input_mode: member("trainingInputMode", ENUM);
        10 => description: member("description", STRING);
        11 => kms_key_arn: member("kmsKeyArn", STRING);
        12 => tags: member("tags", map_of(&TAG_MAP));
        13 => ml_model_training_payer_account_id: member("mlModelTrainingPayerAccountId", STRING);
    }
}

structure! {
    CreateTrainedModelOutput = CREATE_TRAINED_MODEL_OUTPUT: "CreateTrainedModelResponse" {
        0 => trained_model_arn: member("trainedModelArn", STRING);
        1 => version_identifier: member("versionIdentifier", STRING);
    } + _meta
}
operation! {
    CreateTrainedModel = CREATE_TRAINED_MODEL: CreateTrainedModelInput => Result<CreateTrainedModelOutput, CreateTrainedModelError>;
    Operation::new("CreateTrainedModel", &SERVICE, &CREATE_TRAINED_MODEL_INPUT, &CREATE_TRAINED_MODEL_OUTPUT)
        .http("POST", &[
            Segment::Literal("memberships"),
            Segment::Label(0),
            Segment::Literal("trained-models"),
        ], 200).idempotent();
    0 => ConflictException(ConflictException),
    1 => ValidationException(ValidationException),
    2 => AccessDeniedException(AccessDeniedException),
    3 => ResourceNotFoundException(ResourceNotFoundException),
    4 => InternalServiceException(InternalServiceException),
    5 => ThrottlingException(ThrottlingException),
    6 => ServiceQuotaExceededException(ServiceQuotaExceededException),
}
request! { CreateTrainedModel: CreateTrainedModelFluentBuilder, CreateTrainedModelInputBuilder, Client + presigned }

structure! {
    CreateTrainingDatasetInput = CREATE_TRAINING_DATASET_INPUT: "CreateTrainingDatasetRequest" {
        0 => name: member("name", STRING);
        1 => role_arn: member("roleArn", STRING);
        2 => training_data: member("trainingData", list_of(&DATASET_LIST));
        3 => tags: member("tags", map_of(&TAG_MAP));
        4 => description: member("description", STRING);
    }
}

structure! {
    CreateTrainingDatasetOutput = CREATE_TRAINING_DATASET_OUTPUT: "CreateTrainingDatasetResponse" {
        0 => training_dataset_arn: member("trainingDatasetArn", STRING);
    } + _meta
}
operation! {
    CreateTrainingDataset = CREATE_TRAINING_DATASET: CreateTrainingDatasetInput => Result<CreateTrainingDatasetOutput, CreateTrainingDatasetError>;
    Operation::new("CreateTrainingDataset", &SERVICE, &CREATE_TRAINING_DATASET_INPUT, &CREATE_TRAINING_DATASET_OUTPUT)
        .http("POST", &[Segment::Literal("training-dataset")], 200).idempotent();
    0 => ConflictException(ConflictException),
    1 => ValidationException(ValidationException),
    2 => AccessDeniedException(AccessDeniedException),
    3 => ThrottlingException(ThrottlingException),
}
request! { CreateTrainingDataset: CreateTrainingDatasetFluentBuilder, CreateTrainingDatasetInputBuilder, Client + presigned }

structure! {
    DeleteAudienceGenerationJobInput = DELETE_AUDIENCE_GENERATION_JOB_INPUT: "DeleteAudienceGenerationJobRequest" {
        0 => audience_generation_job_arn: member("audienceGenerationJobArn", STRING).with(&[Trait::HttpLabel]);
    }
}

structure! {
    DeleteAudienceGenerationJobOutput = DELETE_AUDIENCE_GENERATION_JOB_OUTPUT: "Unit" {
    } + _meta
}
operation! {
    DeleteAudienceGenerationJob = DELETE_AUDIENCE_GENERATION_JOB: DeleteAudienceGenerationJobInput => Result<DeleteAudienceGenerationJobOutput, DeleteAudienceGenerationJobError>;
    Operation::new("DeleteAudienceGenerationJob", &SERVICE, &DELETE_AUDIENCE_GENERATION_JOB_INPUT, &DELETE_AUDIENCE_GENERATION_JOB_OUTPUT)
        .http("DELETE", &[Segment::Literal("audience-generation-job"), Segment::Label(0)], 200).idempotent();
    0 => ConflictException(ConflictException),
    1 => ValidationException(ValidationException),
    2 => AccessDeniedException(AccessDeniedException),
    3 => ResourceNotFoundException(ResourceNotFoundException),
    4 => ThrottlingException(ThrottlingException),
}
request! { DeleteAudienceGenerationJob: DeleteAudienceGenerationJobFluentBuilder, DeleteAudienceGenerationJobInputBuilder, Client + presigned }

structure! {
    DeleteAudienceModelInput = DELETE_AUDIENCE_MODEL_INPUT: "DeleteAudienceModelRequest" {
        0 => audience_model_arn: member("audienceModelArn", STRING).with(&[Trait::HttpLabel]);
    }
}

structure! {
    DeleteAudienceModelOutput = DELETE_AUDIENCE_MODEL_OUTPUT: "Unit" {
    } + _meta
}
operation! {
    DeleteAudienceModel = DELETE_AUDIENCE_MODEL: DeleteAudienceModelInput => Result<DeleteAudienceModelOutput, DeleteAudienceModelError>;
    Operation::new("DeleteAudienceModel", &SERVICE, &DELETE_AUDIENCE_MODEL_INPUT, &DELETE_AUDIENCE_MODEL_OUTPUT)
        .http("DELETE", &[Segment::Literal("audience-model"), Segment::Label(0)], 200).idempotent();
    0 => ConflictException(ConflictException),
    1 => ValidationException(ValidationException),
    2 => AccessDeniedException(AccessDeniedException),
    3 => ResourceNotFoundException(ResourceNotFoundException),
    4 => ThrottlingException(ThrottlingException),
}
request! { DeleteAudienceModel: DeleteAudienceModelFluentBuilder, DeleteAudienceModelInputBuilder, Client + presigned }

structure! {
    DeleteConfiguredAudienceModelInput = DELETE_CONFIGURED_AUDIENCE_MODEL_INPUT: "DeleteConfiguredAudienceModelRequest" {
        0 => configured_audience_model_arn: member("configuredAudienceModelArn", STRING).with(&[Trait::HttpLabel]);
    }
}

structure! {
    DeleteConfiguredAudienceModelOutput = DELETE_CONFIGURED_AUDIENCE_MODEL_OUTPUT: "Unit" {
    } + _meta
}
operation! {
    DeleteConfiguredAudienceModel = DELETE_CONFIGURED_AUDIENCE_MODEL: DeleteConfiguredAudienceModelInput => Result<DeleteConfiguredAudienceModelOutput, DeleteConfiguredAudienceModelError>;
    Operation::new("DeleteConfiguredAudienceModel", &SERVICE, &DELETE_CONFIGURED_AUDIENCE_MODEL_INPUT, &DELETE_CONFIGURED_AUDIENCE_MODEL_OUTPUT)
        .http("DELETE", &[Segment::Literal("configured-audience-model"), Segment::Label(0)], 200).idempotent();
    0 => ConflictException(ConflictException),
    1 => ValidationException(ValidationException),
    2 => AccessDeniedException(AccessDeniedException),
    3 => ResourceNotFoundException(ResourceNotFoundException),
    4 => ThrottlingException(ThrottlingException),
}
request! { DeleteConfiguredAudienceModel: DeleteConfiguredAudienceModelFluentBuilder, DeleteConfiguredAudienceModelInputBuilder, Client + presigned }

structure! {
    DeleteConfiguredAudienceModelPolicyInput = DELETE_CONFIGURED_AUDIENCE_MODEL_POLICY_INPUT: "DeleteConfiguredAudienceModelPolicyRequest" {
        0 => configured_audience_model_arn: member("configuredAudienceModelArn", STRING).with(&[Trait::HttpLabel]);
    }
}

structure! {
    DeleteConfiguredAudienceModelPolicyOutput = DELETE_CONFIGURED_AUDIENCE_MODEL_POLICY_OUTPUT: "Unit" {
    } + _meta
}
operation! {
    DeleteConfiguredAudienceModelPolicy = DELETE_CONFIGURED_AUDIENCE_MODEL_POLICY: DeleteConfiguredAudienceModelPolicyInput => Result<DeleteConfiguredAudienceModelPolicyOutput, DeleteConfiguredAudienceModelPolicyError>;
    Operation::new("DeleteConfiguredAudienceModelPolicy", &SERVICE, &DELETE_CONFIGURED_AUDIENCE_MODEL_POLICY_INPUT, &DELETE_CONFIGURED_AUDIENCE_MODEL_POLICY_OUTPUT)
        .http("DELETE", &[
            Segment::Literal("configured-audience-model"),
            Segment::Label(0),
            Segment::Literal("policy"),
        ], 200).idempotent();
    0 => ValidationException(ValidationException),
    1 => AccessDeniedException(AccessDeniedException),
    2 => ResourceNotFoundException(ResourceNotFoundException),
    3 => ThrottlingException(ThrottlingException),
}
request! { DeleteConfiguredAudienceModelPolicy: DeleteConfiguredAudienceModelPolicyFluentBuilder, DeleteConfiguredAudienceModelPolicyInputBuilder, Client + presigned }

structure! {
    DeleteConfiguredModelAlgorithmInput = DELETE_CONFIGURED_MODEL_ALGORITHM_INPUT: "DeleteConfiguredModelAlgorithmRequest" {
        0 => configured_model_algorithm_arn: member("configuredModelAlgorithmArn", STRING).with(&[Trait::HttpLabel]);
    }
}

structure! {
    DeleteConfiguredModelAlgorithmOutput = DELETE_CONFIGURED_MODEL_ALGORITHM_OUTPUT: "Unit" {
    } + _meta
}
operation! {
    DeleteConfiguredModelAlgorithm = DELETE_CONFIGURED_MODEL_ALGORITHM: DeleteConfiguredModelAlgorithmInput => Result<DeleteConfiguredModelAlgorithmOutput, DeleteConfiguredModelAlgorithmError>;
    Operation::new("DeleteConfiguredModelAlgorithm", &SERVICE, &DELETE_CONFIGURED_MODEL_ALGORITHM_INPUT, &DELETE_CONFIGURED_MODEL_ALGORITHM_OUTPUT)
        .http("DELETE", &[Segment::Literal("configured-model-algorithms"), Segment::Label(0)], 200).idempotent();
    0 => ConflictException(ConflictException),
    1 => ValidationException(ValidationException),
    2 => AccessDeniedException(AccessDeniedException),
    3 => ResourceNotFoundException(ResourceNotFoundException),
    4 => ThrottlingException(ThrottlingException),
}
request! { DeleteConfiguredModelAlgorithm: DeleteConfiguredModelAlgorithmFluentBuilder, DeleteConfiguredModelAlgorithmInputBuilder, Client + presigned }

structure! {
    DeleteConfiguredModelAlgorithmAssociationInput = DELETE_CONFIGURED_MODEL_ALGORITHM_ASSOCIATION_INPUT: "DeleteConfiguredModelAlgorithmAssociationRequest" {
        0 => configured_model_algorithm_association_arn: member("configuredModelAlgorithmAssociationArn", STRING).with(&[Trait::HttpLabel]);
        1 => membership_identifier: member("membershipIdentifier", STRING).with(&[Trait::HttpLabel]);
    }
}

structure! {
    DeleteConfiguredModelAlgorithmAssociationOutput = DELETE_CONFIGURED_MODEL_ALGORITHM_ASSOCIATION_OUTPUT: "Unit" {
    } + _meta
}
operation! {
    DeleteConfiguredModelAlgorithmAssociation = DELETE_CONFIGURED_MODEL_ALGORITHM_ASSOCIATION: DeleteConfiguredModelAlgorithmAssociationInput => Result<DeleteConfiguredModelAlgorithmAssociationOutput, DeleteConfiguredModelAlgorithmAssociationError>;
    Operation::new("DeleteConfiguredModelAlgorithmAssociation", &SERVICE, &DELETE_CONFIGURED_MODEL_ALGORITHM_ASSOCIATION_INPUT, &DELETE_CONFIGURED_MODEL_ALGORITHM_ASSOCIATION_OUTPUT)
        .http("DELETE", &[
            Segment::Literal("memberships"),
            Segment::Label(1),
            Segment::Literal("configured-model-algorithm-associations"),
            Segment::Label(0),
        ], 200).idempotent();
    0 => ConflictException(ConflictException),
    1 => ValidationException(ValidationException),
    2 => AccessDeniedException(AccessDeniedException),
    3 => ResourceNotFoundException(ResourceNotFoundException),
    4 => ThrottlingException(ThrottlingException),
}
request! { DeleteConfiguredModelAlgorithmAssociation: DeleteConfiguredModelAlgorithmAssociationFluentBuilder, DeleteConfiguredModelAlgorithmAssociationInputBuilder, Client + presigned }

structure! {
    DeleteMlConfigurationInput = DELETE_ML_CONFIGURATION_INPUT: "DeleteMLConfigurationRequest" {
        0 => membership_identifier: member("membershipIdentifier", STRING).with(&[Trait::HttpLabel]);
    }
}

structure! {
    DeleteMlConfigurationOutput = DELETE_ML_CONFIGURATION_OUTPUT: "Unit" {
    } + _meta
}
operation! {
    DeleteMLConfiguration = DELETE_ML_CONFIGURATION: DeleteMlConfigurationInput => Result<DeleteMlConfigurationOutput, DeleteMLConfigurationError>;
    Operation::new("DeleteMLConfiguration", &SERVICE, &DELETE_ML_CONFIGURATION_INPUT, &DELETE_ML_CONFIGURATION_OUTPUT)
        .http("DELETE", &[
            Segment::Literal("memberships"),
            Segment::Label(0),
            Segment::Literal("ml-configurations"),
        ], 200).idempotent();
    0 => ValidationException(ValidationException),
    1 => AccessDeniedException(AccessDeniedException),
    2 => ResourceNotFoundException(ResourceNotFoundException),
    3 => ThrottlingException(ThrottlingException),
}
request! { DeleteMLConfiguration: DeleteMLConfigurationFluentBuilder, DeleteMlConfigurationInputBuilder, Client + presigned }

structure! {
    DeleteMlInputChannelDataInput = DELETE_ML_INPUT_CHANNEL_DATA_INPUT: "DeleteMLInputChannelDataRequest" {
        0 => ml_input_channel_arn: member("mlInputChannelArn", STRING).with(&[Trait::HttpLabel]);
        1 => membership_identifier: member("membershipIdentifier", STRING).with(&[Trait::HttpLabel]);
    }
}

structure! {
    DeleteMlInputChannelDataOutput = DELETE_ML_INPUT_CHANNEL_DATA_OUTPUT: "Unit" {
    } + _meta
}
operation! {
    DeleteMLInputChannelData = DELETE_ML_INPUT_CHANNEL_DATA: DeleteMlInputChannelDataInput => Result<DeleteMlInputChannelDataOutput, DeleteMLInputChannelDataError>;
    Operation::new("DeleteMLInputChannelData", &SERVICE, &DELETE_ML_INPUT_CHANNEL_DATA_INPUT, &DELETE_ML_INPUT_CHANNEL_DATA_OUTPUT)
        .http("DELETE", &[
            Segment::Literal("memberships"),
            Segment::Label(1),
            Segment::Literal("ml-input-channels"),
            Segment::Label(0),
        ], 200).idempotent();
    0 => ConflictException(ConflictException),
    1 => ValidationException(ValidationException),
    2 => AccessDeniedException(AccessDeniedException),
    3 => ResourceNotFoundException(ResourceNotFoundException),
    4 => ThrottlingException(ThrottlingException),
}
request! { DeleteMLInputChannelData: DeleteMLInputChannelDataFluentBuilder, DeleteMlInputChannelDataInputBuilder, Client + presigned }

structure! {
    DeleteTrainedModelOutputInput = DELETE_TRAINED_MODEL_OUTPUT_INPUT: "DeleteTrainedModelOutputRequest" {
        0 => trained_model_arn: member("trainedModelArn", STRING).with(&[Trait::HttpLabel]);
        1 => membership_identifier: member("membershipIdentifier", STRING).with(&[Trait::HttpLabel]);
        2 => version_identifier: member("versionIdentifier", STRING).with(&[Trait::HttpQuery("versionIdentifier")]);
    }
}

structure! {
    DeleteTrainedModelOutputOutput = DELETE_TRAINED_MODEL_OUTPUT_OUTPUT: "Unit" {
    } + _meta
}
operation! {
    DeleteTrainedModelOutput = DELETE_TRAINED_MODEL_OUTPUT: DeleteTrainedModelOutputInput => Result<DeleteTrainedModelOutputOutput, DeleteTrainedModelOutputError>;
    Operation::new("DeleteTrainedModelOutput", &SERVICE, &DELETE_TRAINED_MODEL_OUTPUT_INPUT, &DELETE_TRAINED_MODEL_OUTPUT_OUTPUT)
        .http("DELETE", &[
            Segment::Literal("memberships"),
            Segment::Label(1),
            Segment::Literal("trained-models"),
            Segment::Label(0),
        ], 200).idempotent();
    0 => ConflictException(ConflictException),
    1 => ValidationException(ValidationException),
    2 => AccessDeniedException(AccessDeniedException),
    3 => ResourceNotFoundException(ResourceNotFoundException),
    4 => ThrottlingException(ThrottlingException),
}
request! { DeleteTrainedModelOutput: DeleteTrainedModelOutputFluentBuilder, DeleteTrainedModelOutputInputBuilder, Client + presigned }

structure! {
    DeleteTrainingDatasetInput = DELETE_TRAINING_DATASET_INPUT: "DeleteTrainingDatasetRequest" {
        0 => training_dataset_arn: member("trainingDatasetArn", STRING).with(&[Trait::HttpLabel]);
    }
}

structure! {
    DeleteTrainingDatasetOutput = DELETE_TRAINING_DATASET_OUTPUT: "Unit" {
    } + _meta
}
operation! {
    DeleteTrainingDataset = DELETE_TRAINING_DATASET: DeleteTrainingDatasetInput => Result<DeleteTrainingDatasetOutput, DeleteTrainingDatasetError>;
    Operation::new("DeleteTrainingDataset", &SERVICE, &DELETE_TRAINING_DATASET_INPUT, &DELETE_TRAINING_DATASET_OUTPUT)
        .http("DELETE", &[Segment::Literal("training-dataset"), Segment::Label(0)], 200).idempotent();
    0 => ConflictException(ConflictException),
    1 => ValidationException(ValidationException),
    2 => AccessDeniedException(AccessDeniedException),
    3 => ResourceNotFoundException(ResourceNotFoundException),
    4 => ThrottlingException(ThrottlingException),
}
request! { DeleteTrainingDataset: DeleteTrainingDatasetFluentBuilder, DeleteTrainingDatasetInputBuilder, Client + presigned }

structure! {
    GetAudienceGenerationJobInput = GET_AUDIENCE_GENERATION_JOB_INPUT: "GetAudienceGenerationJobRequest" {
        0 => audience_generation_job_arn: member("audienceGenerationJobArn", STRING).with(&[Trait::HttpLabel]);
    }
}

structure! {
    GetAudienceGenerationJobOutput = GET_AUDIENCE_GENERATION_JOB_OUTPUT: "GetAudienceGenerationJobResponse" {
        0 => create_time: member("createTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        1 => update_time: member("updateTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        2 => audience_generation_job_arn: member("audienceGenerationJobArn", STRING);
        3 => name: member("name", STRING);
        4 => description: member("description", STRING);
        5 => status: member("status", ENUM);
        6 => status_details: member("statusDetails", of(&STATUS_DETAILS));
        7 => configured_audience_model_arn: member("configuredAudienceModelArn", STRING);
        8 => seed_audience: member("seedAudience", of(&AUDIENCE_GENERATION_JOB_DATA_SOURCE));
        9 => include_seed_in_output: member("includeSeedInOutput", BOOLEAN);
        10 => collaboration_id: member("collaborationId", STRING);
        11 => metrics: member("metrics", of(&AUDIENCE_QUALITY_METRICS));
        12 => started_by: member("startedBy", STRING);
        13 => tags: member("tags", map_of(&TAG_MAP));
        14 => protected_query_identifier: member("protectedQueryIdentifier", STRING);
    } + _meta
}
operation! {
    GetAudienceGenerationJob = GET_AUDIENCE_GENERATION_JOB: GetAudienceGenerationJobInput => Result<GetAudienceGenerationJobOutput, GetAudienceGenerationJobError>;
    Operation::new("GetAudienceGenerationJob", &SERVICE, &GET_AUDIENCE_GENERATION_JOB_INPUT, &GET_AUDIENCE_GENERATION_JOB_OUTPUT)
        .http("GET", &[Segment::Literal("audience-generation-job"), Segment::Label(0)], 200).idempotent();
    0 => ValidationException(ValidationException),
    1 => AccessDeniedException(AccessDeniedException),
    2 => ResourceNotFoundException(ResourceNotFoundException),
    3 => ThrottlingException(ThrottlingException),
}
request! { GetAudienceGenerationJob: GetAudienceGenerationJobFluentBuilder, GetAudienceGenerationJobInputBuilder, Client + presigned }

structure! {
    GetAudienceModelInput = GET_AUDIENCE_MODEL_INPUT: "GetAudienceModelRequest" {
        0 => audience_model_arn: member("audienceModelArn", STRING).with(&[Trait::HttpLabel]);
    }
}

structure! {
    GetAudienceModelOutput = GET_AUDIENCE_MODEL_OUTPUT: "GetAudienceModelResponse" {
        0 => create_time: member("createTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        1 => update_time: member("updateTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        2 => training_data_start_time: member("trainingDataStartTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        3 => training_data_end_time: member("trainingDataEndTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        4 => audience_model_arn: member("audienceModelArn", STRING);
        5 => name: member("name", STRING);
        6 => training_dataset_arn: member("trainingDatasetArn", STRING);
        7 => status: member("status", ENUM);
        8 => status_details: member("statusDetails", of(&STATUS_DETAILS));
        9 => kms_key_arn: member("kmsKeyArn", STRING);
        10 => tags: member("tags", map_of(&TAG_MAP));
        11 => description: member("description", STRING);
    } + _meta
}
operation! {
    GetAudienceModel = GET_AUDIENCE_MODEL: GetAudienceModelInput => Result<GetAudienceModelOutput, GetAudienceModelError>;
    Operation::new("GetAudienceModel", &SERVICE, &GET_AUDIENCE_MODEL_INPUT, &GET_AUDIENCE_MODEL_OUTPUT)
        .http("GET", &[Segment::Literal("audience-model"), Segment::Label(0)], 200).idempotent();
    0 => ValidationException(ValidationException),
    1 => AccessDeniedException(AccessDeniedException),
    2 => ResourceNotFoundException(ResourceNotFoundException),
    3 => ThrottlingException(ThrottlingException),
}
request! { GetAudienceModel: GetAudienceModelFluentBuilder, GetAudienceModelInputBuilder, Client + presigned }

structure! {
    GetCollaborationConfiguredModelAlgorithmAssociationInput = GET_COLLABORATION_CONFIGURED_MODEL_ALGORITHM_ASSOCIATION_INPUT: "GetCollaborationConfiguredModelAlgorithmAssociationRequest" {
        0 => configured_model_algorithm_association_arn: member("configuredModelAlgorithmAssociationArn", STRING).with(&[Trait::HttpLabel]);
        1 => collaboration_identifier: member("collaborationIdentifier", STRING).with(&[Trait::HttpLabel]);
    }
}

structure! {
    GetCollaborationConfiguredModelAlgorithmAssociationOutput = GET_COLLABORATION_CONFIGURED_MODEL_ALGORITHM_ASSOCIATION_OUTPUT: "GetCollaborationConfiguredModelAlgorithmAssociationResponse" {
        0 => create_time: member("createTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        1 => update_time: member("updateTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        2 => configured_model_algorithm_association_arn: member("configuredModelAlgorithmAssociationArn", STRING);
        3 => membership_identifier: member("membershipIdentifier", STRING);
        4 => collaboration_identifier: member("collaborationIdentifier", STRING);
        5 => configured_model_algorithm_arn: member("configuredModelAlgorithmArn", STRING);
        6 => name: member("name", STRING);
        7 => description: member("description", STRING);
        8 => creator_account_id: member("creatorAccountId", STRING);
        9 => privacy_configuration: member("privacyConfiguration", of(&PRIVACY_CONFIGURATION));
    } + _meta
}
operation! {
    GetCollaborationConfiguredModelAlgorithmAssociation = GET_COLLABORATION_CONFIGURED_MODEL_ALGORITHM_ASSOCIATION: GetCollaborationConfiguredModelAlgorithmAssociationInput => Result<GetCollaborationConfiguredModelAlgorithmAssociationOutput, GetCollaborationConfiguredModelAlgorithmAssociationError>;
    Operation::new("GetCollaborationConfiguredModelAlgorithmAssociation", &SERVICE, &GET_COLLABORATION_CONFIGURED_MODEL_ALGORITHM_ASSOCIATION_INPUT, &GET_COLLABORATION_CONFIGURED_MODEL_ALGORITHM_ASSOCIATION_OUTPUT)
        .http("GET", &[
            Segment::Literal("collaborations"),
            Segment::Label(1),
            Segment::Literal("configured-model-algorithm-associations"),
            Segment::Label(0),
        ], 200).idempotent();
    0 => ValidationException(ValidationException),
    1 => AccessDeniedException(AccessDeniedException),
    2 => ResourceNotFoundException(ResourceNotFoundException),
    3 => ThrottlingException(ThrottlingException),
}
request! { GetCollaborationConfiguredModelAlgorithmAssociation: GetCollaborationConfiguredModelAlgorithmAssociationFluentBuilder, GetCollaborationConfiguredModelAlgorithmAssociationInputBuilder, Client + presigned }

structure! {
    GetCollaborationMlInputChannelInput = GET_COLLABORATION_ML_INPUT_CHANNEL_INPUT: "GetCollaborationMLInputChannelRequest" {
        0 => ml_input_channel_arn: member("mlInputChannelArn", STRING).with(&[Trait::HttpLabel]);
        1 => collaboration_identifier: member("collaborationIdentifier", STRING).with(&[Trait::HttpLabel]);
    }
}

structure! {
    GetCollaborationMlInputChannelOutput = GET_COLLABORATION_ML_INPUT_CHANNEL_OUTPUT: "GetCollaborationMLInputChannelResponse" {
        0 => membership_identifier: member("membershipIdentifier", STRING);
        1 => collaboration_identifier: member("collaborationIdentifier", STRING);
        2 => ml_input_channel_arn: member("mlInputChannelArn", STRING);
        3 => name: member("name", STRING);
        4 => configured_model_algorithm_associations: member("configuredModelAlgorithmAssociations", list_of(&CONFIGURED_MODEL_ALGORITHM_ASSOCIATION_ARN_LIST));
        5 => status: member("status", ENUM);
        6 => status_details: member("statusDetails", of(&STATUS_DETAILS));
        7 => retention_in_days: member("retentionInDays", INTEGER);
        8 => number_of_records: member("numberOfRecords", LONG);
        9 => privacy_budgets: member("privacyBudgets", union_of(&PRIVACY_BUDGETS));
        10 => description: member("description", STRING);
        11 => synthetic_data_configuration: member("syntheticDataConfiguration", of(&SYNTHETIC_DATA_CONFIGURATION));
        12 => payer_configuration: member("payerConfiguration", of(&PAYER_CONFIGURATION));
        13 => create_time: member("createTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        14 => update_time: member("updateTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        15 => creator_account_id: member("creatorAccountId", STRING);
    } + _meta
}
operation! {
    GetCollaborationMLInputChannel = GET_COLLABORATION_ML_INPUT_CHANNEL: GetCollaborationMlInputChannelInput => Result<GetCollaborationMlInputChannelOutput, GetCollaborationMLInputChannelError>;
    Operation::new("GetCollaborationMLInputChannel", &SERVICE, &GET_COLLABORATION_ML_INPUT_CHANNEL_INPUT, &GET_COLLABORATION_ML_INPUT_CHANNEL_OUTPUT)
        .http("GET", &[
            Segment::Literal("collaborations"),
            Segment::Label(1),
            Segment::Literal("ml-input-channels"),
            Segment::Label(0),
        ], 200).idempotent();
    0 => ValidationException(ValidationException),
    1 => AccessDeniedException(AccessDeniedException),
    2 => ResourceNotFoundException(ResourceNotFoundException),
    3 => ThrottlingException(ThrottlingException),
}
request! { GetCollaborationMLInputChannel: GetCollaborationMLInputChannelFluentBuilder, GetCollaborationMlInputChannelInputBuilder, Client + presigned }

structure! {
    GetCollaborationTrainedModelInput = GET_COLLABORATION_TRAINED_MODEL_INPUT: "GetCollaborationTrainedModelRequest" {
        0 => trained_model_arn: member("trainedModelArn", STRING).with(&[Trait::HttpLabel]);
        1 => collaboration_identifier: member("collaborationIdentifier", STRING).with(&[Trait::HttpLabel]);
        2 => version_identifier: member("versionIdentifier", STRING).with(&[Trait::HttpQuery("versionIdentifier")]);
    }
}

structure! {
    GetCollaborationTrainedModelOutput = GET_COLLABORATION_TRAINED_MODEL_OUTPUT: "GetCollaborationTrainedModelResponse" {
        0 => membership_identifier: member("membershipIdentifier", STRING);
        1 => collaboration_identifier: member("collaborationIdentifier", STRING);
        2 => trained_model_arn: member("trainedModelArn", STRING);
        3 => version_identifier: member("versionIdentifier", STRING);
        4 => incremental_training_data_channels: member("incrementalTrainingDataChannels", list_of(&INCREMENTAL_TRAINING_DATA_CHANNELS_OUTPUT));
        5 => name: member("name", STRING);
        6 => description: member("description", STRING);
        7 => status: member("status", ENUM);
        8 => status_details: member("statusDetails", of(&STATUS_DETAILS));
        9 => configured_model_algorithm_association_arn: member("configuredModelAlgorithmAssociationArn", STRING);
        10 => resource_config: member("resourceConfig", of(&RESOURCE_CONFIG));
        11 => training_input_mode: member("trainingInputMode", ENUM);
        12 => stopping_condition: member("stoppingCondition", of(&STOPPING_CONDITION));
        13 => metrics_status: member("metricsStatus", ENUM);
        14 => metrics_status_details: member("metricsStatusDetails", STRING);
        15 => logs_status: member("logsStatus", ENUM);
        16 => logs_status_details: member("logsStatusDetails", STRING);
        17 => training_container_image_digest: member("trainingContainerImageDigest", STRING);
        18 => ml_model_training_payer_account_id: member("mlModelTrainingPayerAccountId", STRING);
        19 => create_time: member("createTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        20 => update_time: member("updateTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        21 => creator_account_id: member("creatorAccountId", STRING);
    } + _meta
}
operation! {
    GetCollaborationTrainedModel = GET_COLLABORATION_TRAINED_MODEL: GetCollaborationTrainedModelInput => Result<GetCollaborationTrainedModelOutput, GetCollaborationTrainedModelError>;
    Operation::new("GetCollaborationTrainedModel", &SERVICE, &GET_COLLABORATION_TRAINED_MODEL_INPUT, &GET_COLLABORATION_TRAINED_MODEL_OUTPUT)
        .http("GET", &[
            Segment::Literal("collaborations"),
            Segment::Label(1),
            Segment::Literal("trained-models"),
            Segment::Label(0),
        ], 200).idempotent();
    0 => ValidationException(ValidationException),
    1 => AccessDeniedException(AccessDeniedException),
    2 => ResourceNotFoundException(ResourceNotFoundException),
    3 => ThrottlingException(ThrottlingException),
}
request! { GetCollaborationTrainedModel: GetCollaborationTrainedModelFluentBuilder, GetCollaborationTrainedModelInputBuilder, Client + presigned }

structure! {
    GetConfiguredAudienceModelInput = GET_CONFIGURED_AUDIENCE_MODEL_INPUT: "GetConfiguredAudienceModelRequest" {
        0 => configured_audience_model_arn: member("configuredAudienceModelArn", STRING).with(&[Trait::HttpLabel]);
    }
}

structure! {
    GetConfiguredAudienceModelOutput = GET_CONFIGURED_AUDIENCE_MODEL_OUTPUT: "GetConfiguredAudienceModelResponse" {
        0 => create_time: member("createTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        1 => update_time: member("updateTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        2 => configured_audience_model_arn: member("configuredAudienceModelArn", STRING);
        3 => name: member("name", STRING);
        4 => audience_model_arn: member("audienceModelArn", STRING);
        5 => output_config: member("outputConfig", of(&CONFIGURED_AUDIENCE_MODEL_OUTPUT_CONFIG));
        6 => description: member("description", STRING);
        7 => status: member("status", ENUM);
        8 => shared_audience_metrics: member("sharedAudienceMetrics", list_of(&METRICS_LIST));
        9 => min_matching_seed_size: member("minMatchingSeedSize", INTEGER);
        10 => audience_size_config: member("audienceSizeConfig", of(&AUDIENCE_SIZE_CONFIG));
        11 => tags: member("tags", map_of(&TAG_MAP));
        12 => child_resource_tag_on_create_policy: member("childResourceTagOnCreatePolicy", ENUM);
    } + _meta
}
operation! {
    GetConfiguredAudienceModel = GET_CONFIGURED_AUDIENCE_MODEL: GetConfiguredAudienceModelInput => Result<GetConfiguredAudienceModelOutput, GetConfiguredAudienceModelError>;
    Operation::new("GetConfiguredAudienceModel", &SERVICE, &GET_CONFIGURED_AUDIENCE_MODEL_INPUT, &GET_CONFIGURED_AUDIENCE_MODEL_OUTPUT)
        .http("GET", &[Segment::Literal("configured-audience-model"), Segment::Label(0)], 200).idempotent();
    0 => ValidationException(ValidationException),
    1 => AccessDeniedException(AccessDeniedException),
    2 => ResourceNotFoundException(ResourceNotFoundException),
    3 => ThrottlingException(ThrottlingException),
}
request! { GetConfiguredAudienceModel: GetConfiguredAudienceModelFluentBuilder, GetConfiguredAudienceModelInputBuilder, Client + presigned }

structure! {
    GetConfiguredAudienceModelPolicyInput = GET_CONFIGURED_AUDIENCE_MODEL_POLICY_INPUT: "GetConfiguredAudienceModelPolicyRequest" {
        0 => configured_audience_model_arn: member("configuredAudienceModelArn", STRING).with(&[Trait::HttpLabel]);
    }
}

structure! {
    GetConfiguredAudienceModelPolicyOutput = GET_CONFIGURED_AUDIENCE_MODEL_POLICY_OUTPUT: "GetConfiguredAudienceModelPolicyResponse" {
        0 => configured_audience_model_arn: member("configuredAudienceModelArn", STRING);
        1 => configured_audience_model_policy: member("configuredAudienceModelPolicy", STRING);
        2 => policy_hash: member("policyHash", STRING);
    } + _meta
}
operation! {
    GetConfiguredAudienceModelPolicy = GET_CONFIGURED_AUDIENCE_MODEL_POLICY: GetConfiguredAudienceModelPolicyInput => Result<GetConfiguredAudienceModelPolicyOutput, GetConfiguredAudienceModelPolicyError>;
    Operation::new("GetConfiguredAudienceModelPolicy", &SERVICE, &GET_CONFIGURED_AUDIENCE_MODEL_POLICY_INPUT, &GET_CONFIGURED_AUDIENCE_MODEL_POLICY_OUTPUT)
        .http("GET", &[
            Segment::Literal("configured-audience-model"),
            Segment::Label(0),
            Segment::Literal("policy"),
        ], 200).idempotent();
    0 => ValidationException(ValidationException),
    1 => AccessDeniedException(AccessDeniedException),
    2 => ResourceNotFoundException(ResourceNotFoundException),
    3 => ThrottlingException(ThrottlingException),
}
request! { GetConfiguredAudienceModelPolicy: GetConfiguredAudienceModelPolicyFluentBuilder, GetConfiguredAudienceModelPolicyInputBuilder, Client + presigned }

structure! {
    GetConfiguredModelAlgorithmInput = GET_CONFIGURED_MODEL_ALGORITHM_INPUT: "GetConfiguredModelAlgorithmRequest" {
        0 => configured_model_algorithm_arn: member("configuredModelAlgorithmArn", STRING).with(&[Trait::HttpLabel]);
    }
}

structure! {
    GetConfiguredModelAlgorithmOutput = GET_CONFIGURED_MODEL_ALGORITHM_OUTPUT: "GetConfiguredModelAlgorithmResponse" {
        0 => create_time: member("createTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        1 => update_time: member("updateTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        2 => configured_model_algorithm_arn: member("configuredModelAlgorithmArn", STRING);
        3 => name: member("name", STRING);
        4 => training_container_config: member("trainingContainerConfig", of(&CONTAINER_CONFIG));
        5 => inference_container_config: member("inferenceContainerConfig", of(&INFERENCE_CONTAINER_CONFIG));
        6 => role_arn: member("roleArn", STRING);
        7 => description: member("description", STRING);
        8 => tags: member("tags", map_of(&TAG_MAP));
        9 => kms_key_arn: member("kmsKeyArn", STRING);
    } + _meta
}
operation! {
    GetConfiguredModelAlgorithm = GET_CONFIGURED_MODEL_ALGORITHM: GetConfiguredModelAlgorithmInput => Result<GetConfiguredModelAlgorithmOutput, GetConfiguredModelAlgorithmError>;
    Operation::new("GetConfiguredModelAlgorithm", &SERVICE, &GET_CONFIGURED_MODEL_ALGORITHM_INPUT, &GET_CONFIGURED_MODEL_ALGORITHM_OUTPUT)
        .http("GET", &[Segment::Literal("configured-model-algorithms"), Segment::Label(0)], 200).idempotent();
    0 => ValidationException(ValidationException),
    1 => AccessDeniedException(AccessDeniedException),
    2 => ResourceNotFoundException(ResourceNotFoundException),
    3 => ThrottlingException(ThrottlingException),
}
request! { GetConfiguredModelAlgorithm: GetConfiguredModelAlgorithmFluentBuilder, GetConfiguredModelAlgorithmInputBuilder, Client + presigned }

structure! {
    GetConfiguredModelAlgorithmAssociationInput = GET_CONFIGURED_MODEL_ALGORITHM_ASSOCIATION_INPUT: "GetConfiguredModelAlgorithmAssociationRequest" {
        0 => configured_model_algorithm_association_arn: member("configuredModelAlgorithmAssociationArn", STRING).with(&[Trait::HttpLabel]);
        1 => membership_identifier: member("membershipIdentifier", STRING).with(&[Trait::HttpLabel]);
    }
}

structure! {
    GetConfiguredModelAlgorithmAssociationOutput = GET_CONFIGURED_MODEL_ALGORITHM_ASSOCIATION_OUTPUT: "GetConfiguredModelAlgorithmAssociationResponse" {
        0 => create_time: member("createTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        1 => update_time: member("updateTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        2 => configured_model_algorithm_association_arn: member("configuredModelAlgorithmAssociationArn", STRING);
        3 => membership_identifier: member("membershipIdentifier", STRING);
        4 => collaboration_identifier: member("collaborationIdentifier", STRING);
        5 => configured_model_algorithm_arn: member("configuredModelAlgorithmArn", STRING);
        6 => name: member("name", STRING);
        7 => privacy_configuration: member("privacyConfiguration", of(&PRIVACY_CONFIGURATION));
        8 => description: member("description", STRING);
        9 => tags: member("tags", map_of(&TAG_MAP));
    } + _meta
}
operation! {
    GetConfiguredModelAlgorithmAssociation = GET_CONFIGURED_MODEL_ALGORITHM_ASSOCIATION: GetConfiguredModelAlgorithmAssociationInput => Result<GetConfiguredModelAlgorithmAssociationOutput, GetConfiguredModelAlgorithmAssociationError>;
    Operation::new("GetConfiguredModelAlgorithmAssociation", &SERVICE, &GET_CONFIGURED_MODEL_ALGORITHM_ASSOCIATION_INPUT, &GET_CONFIGURED_MODEL_ALGORITHM_ASSOCIATION_OUTPUT)
        .http("GET", &[
            Segment::Literal("memberships"),
            Segment::Label(1),
            Segment::Literal("configured-model-algorithm-associations"),
            Segment::Label(0),
        ], 200).idempotent();
    0 => ValidationException(ValidationException),
    1 => AccessDeniedException(AccessDeniedException),
    2 => ResourceNotFoundException(ResourceNotFoundException),
    3 => ThrottlingException(ThrottlingException),
}
request! { GetConfiguredModelAlgorithmAssociation: GetConfiguredModelAlgorithmAssociationFluentBuilder, GetConfiguredModelAlgorithmAssociationInputBuilder, Client + presigned }

structure! {
    GetMlConfigurationInput = GET_ML_CONFIGURATION_INPUT: "GetMLConfigurationRequest" {
        0 => membership_identifier: member("membershipIdentifier", STRING).with(&[Trait::HttpLabel]);
    }
}

structure! {
    GetMlConfigurationOutput = GET_ML_CONFIGURATION_OUTPUT: "GetMLConfigurationResponse" {
        0 => membership_identifier: member("membershipIdentifier", STRING);
        1 => default_output_location: member("defaultOutputLocation", of(&ML_OUTPUT_CONFIGURATION));
        2 => create_time: member("createTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        3 => update_time: member("updateTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
    } + _meta
}
operation! {
    GetMLConfiguration = GET_ML_CONFIGURATION: GetMlConfigurationInput => Result<GetMlConfigurationOutput, GetMLConfigurationError>;
    Operation::new("GetMLConfiguration", &SERVICE, &GET_ML_CONFIGURATION_INPUT, &GET_ML_CONFIGURATION_OUTPUT)
        .http("GET", &[
            Segment::Literal("memberships"),
            Segment::Label(0),
            Segment::Literal("ml-configurations"),
        ], 200).idempotent();
    0 => ValidationException(ValidationException),
    1 => AccessDeniedException(AccessDeniedException),
    2 => ResourceNotFoundException(ResourceNotFoundException),
    3 => ThrottlingException(ThrottlingException),
}
request! { GetMLConfiguration: GetMLConfigurationFluentBuilder, GetMlConfigurationInputBuilder, Client + presigned }

structure! {
    GetMlInputChannelInput = GET_ML_INPUT_CHANNEL_INPUT: "GetMLInputChannelRequest" {
        0 => ml_input_channel_arn: member("mlInputChannelArn", STRING).with(&[Trait::HttpLabel]);
        1 => membership_identifier: member("membershipIdentifier", STRING).with(&[Trait::HttpLabel]);
    }
}

structure! {
    GetMlInputChannelOutput = GET_ML_INPUT_CHANNEL_OUTPUT: "GetMLInputChannelResponse" {
        0 => membership_identifier: member("membershipIdentifier", STRING);
        1 => collaboration_identifier: member("collaborationIdentifier", STRING);
        2 => ml_input_channel_arn: member("mlInputChannelArn", STRING);
        3 => name: member("name", STRING);
        4 => configured_model_algorithm_associations: member("configuredModelAlgorithmAssociations", list_of(&CONFIGURED_MODEL_ALGORITHM_ASSOCIATION_ARN_LIST));
        5 => status: member("status", ENUM);
        6 => status_details: member("statusDetails", of(&STATUS_DETAILS));
        7 => retention_in_days: member("retentionInDays", INTEGER);
        8 => number_of_records: member("numberOfRecords", LONG);
        9 => privacy_budgets: member("privacyBudgets", union_of(&PRIVACY_BUDGETS));
        10 => description: member("description", STRING);
        11 => synthetic_data_configuration: member("syntheticDataConfiguration", of(&SYNTHETIC_DATA_CONFIGURATION));
        12 => payer_configuration: member("payerConfiguration", of(&PAYER_CONFIGURATION));
        13 => create_time: member("createTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        14 => update_time: member("updateTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        15 => input_channel: member("inputChannel", of(&INPUT_CHANNEL));
        16 => protected_query_identifier: member("protectedQueryIdentifier", STRING);
        17 => number_of_files: member("numberOfFiles", DOUBLE);
        18 => size_in_gb: member("sizeInGb", DOUBLE);
        19 => kms_key_arn: member("kmsKeyArn", STRING);
        20 => tags: member("tags", map_of(&TAG_MAP));
    } + _meta
}
operation! {
    GetMLInputChannel = GET_ML_INPUT_CHANNEL: GetMlInputChannelInput => Result<GetMlInputChannelOutput, GetMLInputChannelError>;
    Operation::new("GetMLInputChannel", &SERVICE, &GET_ML_INPUT_CHANNEL_INPUT, &GET_ML_INPUT_CHANNEL_OUTPUT)
        .http("GET", &[
            Segment::Literal("memberships"),
            Segment::Label(1),
            Segment::Literal("ml-input-channels"),
            Segment::Label(0),
        ], 200).idempotent();
    0 => ValidationException(ValidationException),
    1 => AccessDeniedException(AccessDeniedException),
    2 => ResourceNotFoundException(ResourceNotFoundException),
    3 => ThrottlingException(ThrottlingException),
}
request! { GetMLInputChannel: GetMLInputChannelFluentBuilder, GetMlInputChannelInputBuilder, Client + presigned }

structure! {
    GetTrainedModelInput = GET_TRAINED_MODEL_INPUT: "GetTrainedModelRequest" {
        0 => trained_model_arn: member("trainedModelArn", STRING).with(&[Trait::HttpLabel]);
        1 => membership_identifier: member("membershipIdentifier", STRING).with(&[Trait::HttpLabel]);
        2 => version_identifier: member("versionIdentifier", STRING).with(&[Trait::HttpQuery("versionIdentifier")]);
    }
}

structure! {
    GetTrainedModelOutput = GET_TRAINED_MODEL_OUTPUT: "GetTrainedModelResponse" {
        0 => membership_identifier: member("membershipIdentifier", STRING);
        1 => collaboration_identifier: member("collaborationIdentifier", STRING);
        2 => trained_model_arn: member("trainedModelArn", STRING);
        3 => version_identifier: member("versionIdentifier", STRING);
        4 => incremental_training_data_channels: member("incrementalTrainingDataChannels", list_of(&INCREMENTAL_TRAINING_DATA_CHANNELS_OUTPUT));
        5 => name: member("name", STRING);
        6 => description: member("description", STRING);
        7 => status: member("status", ENUM);
        8 => status_details: member("statusDetails", of(&STATUS_DETAILS));
        9 => configured_model_algorithm_association_arn: member("configuredModelAlgorithmAssociationArn", STRING);
        10 => resource_config: member("resourceConfig", of(&RESOURCE_CONFIG));
        11 => training_input_mode: member("trainingInputMode", ENUM);
        12 => stopping_condition: member("stoppingCondition", of(&STOPPING_CONDITION));
        13 => metrics_status: member("metricsStatus", ENUM);
        14 => metrics_status_details: member("metricsStatusDetails", STRING);
        15 => logs_status: member("logsStatus", ENUM);
        16 => logs_status_details: member("logsStatusDetails", STRING);
        17 => training_container_image_digest: member("trainingContainerImageDigest", STRING);
        18 => ml_model_training_payer_account_id: member("mlModelTrainingPayerAccountId", STRING);
        19 => create_time: member("createTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        20 => update_time: member("updateTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        21 => hyperparameters: member("hyperparameters", map_of(&HYPER_PARAMETERS));
        22 => environment: member("environment", map_of(&ENVIRONMENT));
        23 => kms_key_arn: member("kmsKeyArn", STRING);
        24 => tags: member("tags", map_of(&TAG_MAP));
        25 => data_channels: member("dataChannels", list_of(&MODEL_TRAINING_DATA_CHANNELS));
    } + _meta
}
operation! {
    GetTrainedModel = GET_TRAINED_MODEL: GetTrainedModelInput => Result<GetTrainedModelOutput, GetTrainedModelError>;
    Operation::new("GetTrainedModel", &SERVICE, &GET_TRAINED_MODEL_INPUT, &GET_TRAINED_MODEL_OUTPUT)
        .http("GET", &[
            Segment::Literal("memberships"),
            Segment::Label(1),
            Segment::Literal("trained-models"),
            Segment::Label(0),
        ], 200).idempotent();
    0 => ValidationException(ValidationException),
    1 => AccessDeniedException(AccessDeniedException),
    2 => ResourceNotFoundException(ResourceNotFoundException),
    3 => ThrottlingException(ThrottlingException),
}
request! { GetTrainedModel: GetTrainedModelFluentBuilder, GetTrainedModelInputBuilder, Client + presigned }

structure! {
    GetTrainedModelInferenceJobInput = GET_TRAINED_MODEL_INFERENCE_JOB_INPUT: "GetTrainedModelInferenceJobRequest" {
        0 => membership_identifier: member("membershipIdentifier", STRING).with(&[Trait::HttpLabel]);
        1 => trained_model_inference_job_arn: member("trainedModelInferenceJobArn", STRING).with(&[Trait::HttpLabel]);
    }
}

structure! {
    GetTrainedModelInferenceJobOutput = GET_TRAINED_MODEL_INFERENCE_JOB_OUTPUT: "GetTrainedModelInferenceJobResponse" {
        0 => create_time: member("createTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        1 => update_time: member("updateTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        2 => trained_model_inference_job_arn: member("trainedModelInferenceJobArn", STRING);
        3 => configured_model_algorithm_association_arn: member("configuredModelAlgorithmAssociationArn", STRING);
        4 => name: member("name", STRING);
        5 => status: member("status", ENUM);
        6 => trained_model_arn: member("trainedModelArn", STRING);
        7 => trained_model_version_identifier: member("trainedModelVersionIdentifier", STRING);
        8 => resource_config: member("resourceConfig", of(&INFERENCE_RESOURCE_CONFIG));
        9 => output_configuration: member("outputConfiguration", of(&INFERENCE_OUTPUT_CONFIGURATION));
        10 => membership_identifier: member("membershipIdentifier", STRING);
        11 => data_source: member("dataSource", of(&MODEL_INFERENCE_DATA_SOURCE));
        12 => container_execution_parameters: member("containerExecutionParameters", of(&INFERENCE_CONTAINER_EXECUTION_PARAMETERS));
        13 => status_details: member("statusDetails", of(&STATUS_DETAILS));
        14 => description: member("description", STRING);
        15 => inference_container_image_digest: member("inferenceContainerImageDigest", STRING);
        16 => environment: member("environment", map_of(&INFERENCE_ENVIRONMENT_MAP));
        17 => kms_key_arn: member("kmsKeyArn", STRING);
        18 => metrics_status: member("metricsStatus", ENUM);
        19 => metrics_status_details: member("metricsStatusDetails", STRING);
        20 => logs_status: member("logsStatus", ENUM);
        21 => logs_status_details: member("logsStatusDetails", STRING);
        22 => tags: member("tags", map_of(&TAG_MAP));
        23 => ml_model_inference_payer_account_id: member("mlModelInferencePayerAccountId", STRING);
    } + _meta
}
operation! {
    GetTrainedModelInferenceJob = GET_TRAINED_MODEL_INFERENCE_JOB: GetTrainedModelInferenceJobInput => Result<GetTrainedModelInferenceJobOutput, GetTrainedModelInferenceJobError>;
    Operation::new("GetTrainedModelInferenceJob", &SERVICE, &GET_TRAINED_MODEL_INFERENCE_JOB_INPUT, &GET_TRAINED_MODEL_INFERENCE_JOB_OUTPUT)
        .http("GET", &[
            Segment::Literal("memberships"),
            Segment::Label(0),
            Segment::Literal("trained-model-inference-jobs"),
            Segment::Label(1),
        ], 200).idempotent();
    0 => ValidationException(ValidationException),
    1 => AccessDeniedException(AccessDeniedException),
    2 => ResourceNotFoundException(ResourceNotFoundException),
    3 => ThrottlingException(ThrottlingException),
}
request! { GetTrainedModelInferenceJob: GetTrainedModelInferenceJobFluentBuilder, GetTrainedModelInferenceJobInputBuilder, Client + presigned }

structure! {
    GetTrainingDatasetInput = GET_TRAINING_DATASET_INPUT: "GetTrainingDatasetRequest" {
        0 => training_dataset_arn: member("trainingDatasetArn", STRING).with(&[Trait::HttpLabel]);
    }
}

structure! {
    GetTrainingDatasetOutput = GET_TRAINING_DATASET_OUTPUT: "GetTrainingDatasetResponse" {
        0 => create_time: member("createTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        1 => update_time: member("updateTime", TIMESTAMP).with(&[Trait::TimestampFormat(TimestampFormat::DateTime)]);
        2 => training_dataset_arn: member("trainingDatasetArn", STRING);
        3 => name: member("name", STRING);
        4 => training_data: member("trainingData", list_of(&DATASET_LIST));
        5 => status: member("status", ENUM);
        6 => role_arn: member("roleArn", STRING);
        7 => tags: member("tags", map_of(&TAG_MAP));
        8 => description: member("description", STRING);
    } + _meta
}
operation! {
    GetTrainingDataset = GET_TRAINING_DATASET: GetTrainingDatasetInput => Result<GetTrainingDatasetOutput, GetTrainingDatasetError>;
    Operation::new("GetTrainingDataset", &SERVICE, &GET_TRAINING_DATASET_INPUT, &GET_TRAINING_DATASET_OUTPUT)
        .http("GET", &[Segment::Literal("training-dataset"), Segment::Label(0)], 200).idempotent();
    0 => ValidationException(ValidationException),
    1 => AccessDeniedException(AccessDeniedException),
    2 => ResourceNotFoundException(ResourceNotFoundException),
    3 => ThrottlingException(ThrottlingException),
}
request! { GetTrainingDataset: GetTrainingDatasetFluentBuilder, GetTrainingDatasetInputBuilder, Client + presigned }

structure! {
    ListAudienceExportJobsInput = LIST_AUDIENCE_EXPORT_JOBS_INPUT: "ListAudienceExportJobsRequest" {
        0 => next_token: member("nextToken", STRING).with(&[Trait::HttpQuery("nextToken")]);
        1 => max_results: member("maxResults", INTEGER).with(&[Trait::HttpQuery("maxResults")]);
        2 => audience_generation_job_arn: member("audienceGenerationJobArn", STRING).with(&[Trait::HttpQuery("audienceGenerationJobArn")]);
    }
}

structure! {
    ListAudienceExportJobsOutput = LIST_AUDIENCE_EXPORT_JOBS_OUTPUT: "ListAudienceExportJobsResponse" {
        0 => next_token: member("nextToken", STRING);
        1 => audience_export_jobs: member("audienceExportJobs", list_of(&AUDIENCE_EXPORT_JOB_LIST));
    } + _meta
}
operation! {
    ListAudienceExportJobs = LIST_AUDIENCE_EXPORT_JOBS: ListAudienceExportJobsInput => Result<ListAudienceExportJobsOutput, ListAudienceExportJobsError>;
    Operation::new("ListAudienceExportJobs", &SERVICE, &LIST_AUDIENCE_EXPORT_JOBS_INPUT, &LIST_AUDIENCE_EXPORT_JOBS_OUTPUT)
        .http("GET", &[Segment::Literal("audience-export-job")], 200).idempotent();
    0 => ValidationException(ValidationException),
    1 => AccessDeniedException(AccessDeniedException),
    2 => ThrottlingException(ThrottlingException),
}
request! { ListAudienceExportJobs: ListAudienceExportJobsFluentBuilder, ListAudienceExportJobsInputBuilder, Client, paginated + presigned }

structure! {
    ListAudienceGenerationJobsInput = LIST_AUDIENCE_GENERATION_JOBS_INPUT: "ListAudienceGenerationJobsRequest" {
        0 => next_token: member("nextToken", STRING).with(&[Trait::HttpQuery("nextToken")]);
        1 => max_results: member("maxResults", INTEGER).with(&[Trait::HttpQuery("maxResults")]);
        2 => configured_audience_model_arn: member("configuredAudienceModelArn", STRING).with(&[Trait::HttpQuery("configuredAudienceModelArn")]);
        3 => collaboration_id: member("collaborationId", STRING).with(&[Trait::HttpQuery("collaborationId")]);
    }
}

structure! {
    ListAudienceGenerationJobsOutput = LIST_AUDIENCE_GENERATION_JOBS_OUTPUT: "ListAudienceGenerationJobsResponse" {
        0 => next_token: member("nextToken", STRING);
        1 => audience_generation_jobs: member("audienceGenerationJobs", list_of(&AUDIENCE_GENERATION_JOB_LIST));
    } + _meta
}
operation! {
    ListAudienceGenerationJobs = LIST_AUDIENCE_GENERATION_JOBS: ListAudienceGenerationJobsInput => Result<ListAudienceGenerationJobsOutput, ListAudienceGenerationJobsError>;
    Operation::new("ListAudienceGenerationJobs", &SERVICE, &LIST_AUDIENCE_GENERATION_JOBS_INPUT, &LIST_AUDIENCE_GENERATION_JOBS_OUTPUT)
        .http("GET", &[Segment::Literal("audience-generation-job")], 200).idempotent();
    0 => ValidationException(ValidationException),
    1 => AccessDeniedException(AccessDeniedException),
    2 => ThrottlingException(ThrottlingException),
}
request! { ListAudienceGenerationJobs: ListAudienceGenerationJobsFluentBuilder, ListAudienceGenerationJobsInputBuilder, Client, paginated + presigned }

structure! {
    ListAudienceModelsInput = LIST_AUDIENCE_MODELS_INPUT: "ListAudienceModelsRequest" {
        0 => next_token: member("nextToken", STRING).with(&[Trait::HttpQuery("nextToken")]);
        1 => max_results: member("maxResults", INTEGER).with(&[Trait::HttpQuery("maxResults")]);
    }
}

structure! {
    ListAudienceModelsOutput = LIST_AUDIENCE_MODELS_OUTPUT: "ListAudienceModelsResponse" {
        0 => next_token: member("nextToken", STRING);
        1 => audience_models: member("audienceModels", list_of(&AUDIENCE_MODEL_LIST));
    } + _meta
}
operation! {
    ListAudienceModels = LIST_AUDIENCE_MODELS: ListAudienceModelsInput => Result<ListAudienceModelsOutput, ListAudienceModelsError>;
    Operation::new("ListAudienceModels", &SERVICE, &LIST_AUDIENCE_MODELS_INPUT, &LIST_AUDIENCE_MODELS_OUTPUT)
        .http("GET", &[Segment::Literal("audience-model")], 200).idempotent();
    0 => ValidationException(ValidationException),
    1 => AccessDeniedException(AccessDeniedException),
    2 => ThrottlingException(ThrottlingException),
}
request! { ListAudienceModels: ListAudienceModelsFluentBuilder, ListAudienceModelsInputBuilder, Client, paginated + presigned }

structure! {
    ListCollaborationConfiguredModelAlgorithmAssociationsInput = LIST_COLLABORATION_CONFIGURED_MODEL_ALGORITHM_ASSOCIATIONS_INPUT: "ListCollaborationConfiguredModelAlgorithmAssociationsRequest" {
        0 => next_token: member("nextToken", STRING).with(&[Trait::HttpQuery("nextToken")]);
        1 => max_results: member("maxResults", INTEGER).with(&[Trait::HttpQuery("maxResults")]);
        2 => collaboration_identifier: member("collaborationIdentifier", STRING).with(&[Trait::HttpLabel]);
    }
}

structure! {
    ListCollaborationConfiguredModelAlgorithmAssociationsOutput = LIST_COLLABORATION_CONFIGURED_MODEL_ALGORITHM_ASSOCIATIONS_OUTPUT: "ListCollaborationConfiguredModelAlgorithmAssociationsResponse" {
        0 => next_token: member("nextToken", STRING);
        1 => collaboration_configured_model_algorithm_associations: member("collaborationConfiguredModelAlgorithmAssociations", list_of(&COLLABORATION_CONFIGURED_MODEL_ALGORITHM_ASSOCIATION_LIST));
    } + _meta
}
operation! {
    ListCollaborationConfiguredModelAlgorithmAssociations = LIST_COLLABORATION_CONFIGURED_MODEL_ALGORITHM_ASSOCIATIONS: ListCollaborationConfiguredModelAlgorithmAssociationsInput => Result<ListCollaborationConfiguredModelAlgorithmAssociationsOutput, ListCollaborationConfiguredModelAlgorithmAssociationsError>;
    Operation::new("ListCollaborationConfiguredModelAlgorithmAssociations", &SERVICE, &LIST_COLLABORATION_CONFIGURED_MODEL_ALGORITHM_ASSOCIATIONS_INPUT, &LIST_COLLABORATION_CONFIGURED_MODEL_ALGORITHM_ASSOCIATIONS_OUTPUT)
        .http("GET", &[
            Segment::Literal("collaborations"),
            Segment::Label(2),
            Segment::Literal("configured-model-algorithm-associations"),
        ], 200).idempotent();
    0 => ValidationException(ValidationException),
    1 => AccessDeniedException(AccessDeniedException),
    2 => ThrottlingException(ThrottlingException),
}
request! { ListCollaborationConfiguredModelAlgorithmAssociations: ListCollaborationConfiguredModelAlgorithmAssociationsFluentBuilder, ListCollaborationConfiguredModelAlgorithmAssociationsInputBuilder, Client, paginated + presigned }

structure! {
    ListCollaborationMlInputChannelsInput = LIST_COLLABORATION_ML_INPUT_CHANNELS_INPUT: "ListCollaborationMLInputChannelsRequest" {
        0 => next_token: member("nextToken", STRING).with(&[Trait::HttpQuery("nextToken")]);
        1 => max_results: member("maxResults", INTEGER).with(&[Trait::HttpQuery("maxResults")]);
        2 => collaboration_identifier: member("collaborationIdentifier", STRING).with(&[Trait::HttpLabel]);
    }
}

structure! {
    ListCollaborationMlInputChannelsOutput = LIST_COLLABORATION_ML_INPUT_CHANNELS_OUTPUT: "ListCollaborationMLInputChannelsResponse" {
        0 => next_token: member("nextToken", STRING);
        1 => collaboration_ml_input_channels_list: member("collaborationMLInputChannelsList", list_of(&COLLABORATION_ML_INPUT_CHANNELS_LIST));
    } + _meta
}
operation! {
    ListCollaborationMLInputChannels = LIST_COLLABORATION_ML_INPUT_CHANNELS: ListCollaborationMlInputChannelsInput => Result<ListCollaborationMlInputChannelsOutput, ListCollaborationMLInputChannelsError>;
    Operation::new("ListCollaborationMLInputChannels", &SERVICE, &LIST_COLLABORATION_ML_INPUT_CHANNELS_INPUT, &LIST_COLLABORATION_ML_INPUT_CHANNELS_OUTPUT)
        .http("GET", &[
            Segment::Literal("collaborations"),
            Segment::Label(2),
            Segment::Literal("ml-input-channels"),
        ], 200).idempotent();
    0 => ValidationException(ValidationException),
    1 => AccessDeniedException(AccessDeniedException),
    2 => ThrottlingException(ThrottlingException),
}
request! { ListCollaborationMLInputChannels: ListCollaborationMLInputChannelsFluentBuilder, ListCollaborationMlInputChannelsInputBuilder, Client, paginated + presigned }

structure! {
    ListCollaborationTrainedModelExportJobsInput = LIST_COLLABORATION_TRAINED_MODEL_EXPORT_JOBS_INPUT: "ListCollaborationTrainedModelExportJobsRequest" {
        0 => next_token: member("nextToken", STRING).with(&[Trait::HttpQuery("nextToken")]);
        1 => max_results: member("maxResults", INTEGER).with(&[Trait::HttpQuery("maxResults")]);
        2 => collaboration_identifier: member("collaborationIdentifier", STRING).with(&[Trait::HttpLabel]);
        3 => trained_model_arn: member("trainedModelArn", STRING).with(&[Trait::HttpLabel]);
        4 => trained_model_version_identifier: member("trainedModelVersionIdentifier", STRING).with(&[Trait::HttpQuery("trainedModelVersionIdentifier")]);
    }
}

structure! {
    ListCollaborationTrainedModelExportJobsOutput = LIST_COLLABORATION_TRAINED_MODEL_EXPORT_JOBS_OUTPUT: "ListCollaborationTrainedModelExportJobsResponse" {
        0 => next_token: member("nextToken", STRING);
        1 => collaboration_trained_model_export_jobs: member("collaborationTrainedModelExportJobs", list_of(&COLLABORATION_TRAINED_MODEL_EXPORT_JOB_LIST));
    } + _meta
}
operation! {
    ListCollaborationTrainedModelExportJobs = LIST_COLLABORATION_TRAINED_MODEL_EXPORT_JOBS: ListCollaborationTrainedModelExportJobsInput => Result<ListCollaborationTrainedModelExportJobsOutput, ListCollaborationTrainedModelExportJobsError>;
    Operation::new("ListCollaborationTrainedModelExportJobs", &SERVICE, &LIST_COLLABORATION_TRAINED_MODEL_EXPORT_JOBS_INPUT, &LIST_COLLABORATION_TRAINED_MODEL_EXPORT_JOBS_OUTPUT)
        .http("GET", &[
            Segment::Literal("collaborations"),
            Segment::Label(2),
            Segment::Literal("trained-models"),
            Segment::Label(3),
            Segment::Literal("export-jobs"),
        ], 200).idempotent();
    0 => ValidationException(ValidationException),
    1 => AccessDeniedException(AccessDeniedException),
    2 => ThrottlingException(ThrottlingException),
}
request! { ListCollaborationTrainedModelExportJobs: ListCollaborationTrainedModelExportJobsFluentBuilder, ListCollaborationTrainedModelExportJobsInputBuilder, Client, paginated + presigned }

structure! {
    ListCollaborationTrainedModelInferenceJobsInput = LIST_COLLABORATION_TRAINED_MODEL_INFERENCE_JOBS_INPUT: "ListCollaborationTrainedModelInferenceJobsRequest" {
        0 => next_token: member("nextToken", STRING).with(&[Trait::HttpQuery("nextToken")]);
        1 => max_results: member("maxResults", INTEGER).with(&[Trait::HttpQuery("maxResults")]);
        2 => collaboration_identifier: member("collaborationIdentifier", STRING).with(&[Trait::HttpLabel]);
        3 => trained_model_arn: member("trainedModelArn", STRING).with(&[Trait::HttpQuery("trainedModelArn")]);
        4 => trained_model_version_identifier: member("trainedModelVersionIdentifier", STRING).with(&[Trait::HttpQuery("trainedModelVersionIdentifier")]);
    }
}

structure! {
    ListCollaborationTrainedModelInferenceJobsOutput = LIST_COLLABORATION_TRAINED_MODEL_INFERENCE_JOBS_OUTPUT: "ListCollaborationTrainedModelInferenceJobsResponse" {
        0 => next_token: member("nextToken", STRING);
        1 => collaboration_trained_model_inference_jobs: member("collaborationTrainedModelInferenceJobs", list_of(&COLLABORATION_TRAINED_MODEL_INFERENCE_JOB_LIST));
    } + _meta
}
operation! {
    ListCollaborationTrainedModelInferenceJobs = LIST_COLLABORATION_TRAINED_MODEL_INFERENCE_JOBS: ListCollaborationTrainedModelInferenceJobsInput => Result<ListCollaborationTrainedModelInferenceJobsOutput, ListCollaborationTrainedModelInferenceJobsError>;
    Operation::new("ListCollaborationTrainedModelInferenceJobs", &SERVICE, &LIST_COLLABORATION_TRAINED_MODEL_INFERENCE_JOBS_INPUT, &LIST_COLLABORATION_TRAINED_MODEL_INFERENCE_JOBS_OUTPUT)
        .http("GET", &[
            Segment::Literal("collaborations"),
            Segment::Label(2),
            Segment::Literal("trained-model-inference-jobs"),
        ], 200).idempotent();
    0 => ValidationException(ValidationException),
    1 => AccessDeniedException(AccessDeniedException),
    2 => ThrottlingException(ThrottlingException),
}
request! { ListCollaborationTrainedModelInferenceJobs: ListCollaborationTrainedModelInferenceJobsFluentBuilder, ListCollaborationTrainedModelInferenceJobsInputBuilder, Client, paginated + presigned }

structure! {
    ListCollaborationTrainedModelsInput = LIST_COLLABORATION_TRAINED_MODELS_INPUT: "ListCollaborationTrainedModelsRequest" {
        0 => next_token: member("nextToken", STRING).with(&[Trait::HttpQuery("nextToken")]);
        1 => max_results: member("maxResults", INTEGER).with(&[Trait::HttpQuery("maxResults")]);
        2 => collaboration_identifier: member("collaborationIdentifier", STRING).with(&[Trait::HttpLabel]);
    }
}

structure! {
    ListCollaborationTrainedModelsOutput = LIST_COLLABORATION_TRAINED_MODELS_OUTPUT: "ListCollaborationTrainedModelsResponse" {
        0 => next_token: member("nextToken", STRING);
        1 => collaboration_trained_models: member("collaborationTrainedModels", list_of(&COLLABORATION_TRAINED_MODEL_LIST));
    } + _meta
}
operation! {
    ListCollaborationTrainedModels = LIST_COLLABORATION_TRAINED_MODELS: ListCollaborationTrainedModelsInput => Result<ListCollaborationTrainedModelsOutput, ListCollaborationTrainedModelsError>;
    Operation::new("ListCollaborationTrainedModels", &SERVICE, &LIST_COLLABORATION_TRAINED_MODELS_INPUT, &LIST_COLLABORATION_TRAINED_MODELS_OUTPUT)
        .http("GET", &[
            Segment::Literal("collaborations"),
            Segment::Label(2),
            Segment::Literal("trained-models"),
        ], 200).idempotent();
    0 => ValidationException(ValidationException),
    1 => AccessDeniedException(AccessDeniedException),
    2 => ThrottlingException(ThrottlingException),
}
request! { ListCollaborationTrainedModels: ListCollaborationTrainedModelsFluentBuilder, ListCollaborationTrainedModelsInputBuilder, Client, paginated + presigned }

structure! {
    ListConfiguredAudienceModelsInput = LIST_CONFIGURED_AUDIENCE_MODELS_INPUT: "ListConfiguredAudienceModelsRequest" {
        0 => next_token: member("nextToken", STRING).with(&[Trait::HttpQuery("nextToken")]);
        1 => max_results: member("maxResults", INTEGER).with(&[Trait::HttpQuery("maxResults")]);
    }
}

structure! {
    ListConfiguredAudienceModelsOutput = LIST_CONFIGURED_AUDIENCE_MODELS_OUTPUT: "ListConfiguredAudienceModelsResponse" {
        0 => next_token: member("nextToken", STRING);
        1 => configured_audience_models: member("configuredAudienceModels", list_of(&CONFIGURED_AUDIENCE_MODEL_LIST));
    } + _meta
}
operation! {
    ListConfiguredAudienceModels = LIST_CONFIGURED_AUDIENCE_MODELS: ListConfiguredAudienceModelsInput => Result<ListConfiguredAudienceModelsOutput, ListConfiguredAudienceModelsError>;
    Operation::new("ListConfiguredAudienceModels", &SERVICE, &LIST_CONFIGURED_AUDIENCE_MODELS_INPUT, &LIST_CONFIGURED_AUDIENCE_MODELS_OUTPUT)
        .http("GET", &[Segment::Literal("configured-audience-model")], 200).idempotent();
    0 => ValidationException(ValidationException),
    1 => AccessDeniedException(AccessDeniedException),
    2 => ThrottlingException(ThrottlingException),
}
request! { ListConfiguredAudienceModels: ListConfiguredAudienceModelsFluentBuilder, ListConfiguredAudienceModelsInputBuilder, Client, paginated + presigned }

structure! {
    ListConfiguredModelAlgorithmAssociationsInput = LIST_CONFIGURED_MODEL_ALGORITHM_ASSOCIATIONS_INPUT: "ListConfiguredModelAlgorithmAssociationsRequest" {
        0 => next_token: member("nextToken", STRING).with(&[Trait::HttpQuery("nextToken")]);
        1 => max_results: member("maxResults", INTEGER).with(&[Trait::HttpQuery("maxResults")]);
        2 => membership_identifier: member("membershipIdentifier", STRING).with(&[Trait::HttpLabel]);
    }
}

structure! {
    ListConfiguredModelAlgorithmAssociationsOutput = LIST_CONFIGURED_MODEL_ALGORITHM_ASSOCIATIONS_OUTPUT: "ListConfiguredModelAlgorithmAssociationsResponse" {
        0 => next_token: member("nextToken", STRING);
        1 => configured_model_algorithm_associations: member("configuredModelAlgorithmAssociations", list_of(&CONFIGURED_MODEL_ALGORITHM_ASSOCIATION_LIST));
    } + _meta
}
operation! {
    ListConfiguredModelAlgorithmAssociations = LIST_CONFIGURED_MODEL_ALGORITHM_ASSOCIATIONS: ListConfiguredModelAlgorithmAssociationsInput => Result<ListConfiguredModelAlgorithmAssociationsOutput, ListConfiguredModelAlgorithmAssociationsError>;
    Operation::new("ListConfiguredModelAlgorithmAssociations", &SERVICE, &LIST_CONFIGURED_MODEL_ALGORITHM_ASSOCIATIONS_INPUT, &LIST_CONFIGURED_MODEL_ALGORITHM_ASSOCIATIONS_OUTPUT)
        .http("GET", &[
            Segment::Literal("memberships"),
            Segment::Label(2),
            Segment::Literal("configured-model-algorithm-associations"),
        ], 200).idempotent();
    0 => ValidationException(ValidationException),
    1 => AccessDeniedException(AccessDeniedException),
    2 => ThrottlingException(ThrottlingException),
}
request! { ListConfiguredModelAlgorithmAssociations: ListConfiguredModelAlgorithmAssociationsFluentBuilder, ListConfiguredModelAlgorithmAssociationsInputBuilder, Client, paginated + presigned }

structure! {
    ListConfiguredModelAlgorithmsInput = LIST_CONFIGURED_MODEL_ALGORITHMS_INPUT: "ListConfiguredModelAlgorithmsRequest" {
        0 => next_token: member("nextToken", STRING).with(&[Trait::HttpQuery("nextToken")]);
        1 => max_results: member("maxResults", INTEGER).with(&[Trait::HttpQuery("maxResults")]);
    }
}

structure! {
    ListConfiguredModelAlgorithmsOutput = LIST_CONFIGURED_MODEL_ALGORITHMS_OUTPUT: "ListConfiguredModelAlgorithmsResponse" {
        0 => next_token: member("nextToken", STRING);
        1 => configured_model_algorithms: member("configuredModelAlgorithms", list_of(&CONFIGURED_MODEL_ALGORITHM_LIST));
    } + _meta
}
operation! {
    ListConfiguredModelAlgorithms = LIST_CONFIGURED_MODEL_ALGORITHMS: ListConfiguredModelAlgorithmsInput => Result<ListConfiguredModelAlgorithmsOutput, ListConfiguredModelAlgorithmsError>;
    Operation::new("ListConfiguredModelAlgorithms", &SERVICE, &LIST_CONFIGURED_MODEL_ALGORITHMS_INPUT, &LIST_CONFIGURED_MODEL_ALGORITHMS_OUTPUT)
        .http("GET", &[Segment::Literal("configured-model-algorithms")], 200).idempotent();
    0 => ValidationException(ValidationException),
    1 => AccessDeniedException(AccessDeniedException),
    2 => ThrottlingException(ThrottlingException),
}
request! { ListConfiguredModelAlgorithms: ListConfiguredModelAlgorithmsFluentBuilder, ListConfiguredModelAlgorithmsInputBuilder, Client, paginated + presigned }

structure! {
    ListMlInputChannelsInput = LIST_ML_INPUT_CHANNELS_INPUT: "ListMLInputChannelsRequest" {
        0 => next_token: member("nextToken", STRING).with(&[Trait::HttpQuery("nextToken")]);
        1 => max_results: member("maxResults", INTEGER).with(&[Trait::HttpQuery("maxResults")]);
        2 => membership_identifier: member("membershipIdentifier", STRING).with(&[Trait::HttpLabel]);
    }
}

structure! {
    ListMlInputChannelsOutput = LIST_ML_INPUT_CHANNELS_OUTPUT: "ListMLInputChannelsResponse" {
        0 => next_token: member("nextToken", STRING);
        1 => ml_input_channels_list: member("mlInputChannelsList", list_of(&ML_INPUT_CHANNELS_LIST));
    } + _meta
}
operation! {
    ListMLInputChannels = LIST_ML_INPUT_CHANNELS: ListMlInputChannelsInput => Result<ListMlInputChannelsOutput, ListMLInputChannelsError>;
    Operation::new("ListMLInputChannels", &SERVICE, &LIST_ML_INPUT_CHANNELS_INPUT, &LIST_ML_INPUT_CHANNELS_OUTPUT)
        .http("GET", &[
            Segment::Literal("memberships"),
            Segment::Label(2),
            Segment::Literal("ml-input-channels"),
        ], 200).idempotent();
    0 => ValidationException(ValidationException),
    1 => AccessDeniedException(AccessDeniedException),
    2 => ThrottlingException(ThrottlingException),
}
request! { ListMLInputChannels: ListMLInputChannelsFluentBuilder, ListMlInputChannelsInputBuilder, Client, paginated + presigned }

structure! {
    ListTagsForResourceInput = LIST_TAGS_FOR_RESOURCE_INPUT: "ListTagsForResourceRequest" {
        0 => resource_arn: member("resourceArn", STRING).with(&[Trait::HttpLabel]);
    }
}

structure! {
    ListTagsForResourceOutput = LIST_TAGS_FOR_RESOURCE_OUTPUT: "ListTagsForResourceResponse" {
        0 => tags: member("tags", map_of(&TAG_MAP));
    } + _meta
}
operation! {
    ListTagsForResource = LIST_TAGS_FOR_RESOURCE: ListTagsForResourceInput => Result<ListTagsForResourceOutput, ListTagsForResourceError>;
    Operation::new("ListTagsForResource", &SERVICE, &LIST_TAGS_FOR_RESOURCE_INPUT, &LIST_TAGS_FOR_RESOURCE_OUTPUT)
        .http("GET", &[Segment::Literal("tags"), Segment::Label(0)], 200).idempotent();
    0 => ValidationException(ValidationException),
    1 => AccessDeniedException(AccessDeniedException),
    2 => ResourceNotFoundException(ResourceNotFoundException),
}
request! { ListTagsForResource: ListTagsForResourceFluentBuilder, ListTagsForResourceInputBuilder, Client + presigned }

structure! {
    ListTrainedModelInferenceJobsInput = LIST_TRAINED_MODEL_INFERENCE_JOBS_INPUT: "ListTrainedModelInferenceJobsRequest" {
        0 => next_token: member("nextToken", STRING).with(&[Trait::HttpQuery("nextToken")]);
        1 => max_results: member("maxResults", INTEGER).with(&[Trait::HttpQuery("maxResults")]);
        2 => membership_identifier: member("membershipIdentifier", STRING).with(&[Trait::HttpLabel]);
        3 => trained_model_arn: member("trainedModelArn", STRING).with(&[Trait::HttpQuery("trainedModelArn")]);
        4 => trained_model_version_identifier: member("trainedModelVersionIdentifier", STRING).with(&[Trait::HttpQuery("trainedModelVersionIdentifier")]);
    }
}

structure! {
    ListTrainedModelInferenceJobsOutput = LIST_TRAINED_MODEL_INFERENCE_JOBS_OUTPUT: "ListTrainedModelInferenceJobsResponse" {
        0 => next_token: member("nextToken", STRING);
        1 => trained_model_inference_jobs: member("trainedModelInferenceJobs", list_of(&TRAINED_MODEL_INFERENCE_JOB_LIST));
    } + _meta
}
operation! {
    ListTrainedModelInferenceJobs = LIST_TRAINED_MODEL_INFERENCE_JOBS: ListTrainedModelInferenceJobsInput => Result<ListTrainedModelInferenceJobsOutput, ListTrainedModelInferenceJobsError>;
    Operation::new("ListTrainedModelInferenceJobs", &SERVICE, &LIST_TRAINED_MODEL_INFERENCE_JOBS_INPUT, &LIST_TRAINED_MODEL_INFERENCE_JOBS_OUTPUT)
        .http("GET", &[
            Segment::Literal("memberships"),
            Segment::Label(2),
            Segment::Literal("trained-model-inference-jobs"),
        ], 200).idempotent();
    0 => ValidationException(ValidationException),
    1 => AccessDeniedException(AccessDeniedException),
    2 => ThrottlingException(ThrottlingException),
}
request! { ListTrainedModelInferenceJobs: ListTrainedModelInferenceJobsFluentBuilder, ListTrainedModelInferenceJobsInputBuilder, Client, paginated + presigned }

structure! {
    ListTrainedModelVersionsInput = LIST_TRAINED_MODEL_VERSIONS_INPUT: "ListTrainedModelVersionsRequest" {
        0 => next_token: member("nextToken", STRING).with(&[Trait::HttpQuery("nextToken")]);
        1 => max_results: member("maxResults", INTEGER).with(&[Trait::HttpQuery("maxResults")]);
        2 => membership_identifier: member("membershipIdentifier", STRING).with(&[Trait::HttpLabel]);
        3 => trained_model_arn: member("trainedModelArn", STRING).with(&[Trait::HttpLabel]);
        4 => status: member("status", ENUM).with(&[Trait::HttpQuery("status")]);
    }
}

structure! {
    ListTrainedModelVersionsOutput = LIST_TRAINED_MODEL_VERSIONS_OUTPUT: "ListTrainedModelVersionsResponse" {
        0 => next_token: member("nextToken", STRING);
        1 => trained_models: member("trainedModels", list_of(&TRAINED_MODEL_LIST));
    } + _meta
}
operation! {
    ListTrainedModelVersions = LIST_TRAINED_MODEL_VERSIONS: ListTrainedModelVersionsInput => Result<ListTrainedModelVersionsOutput, ListTrainedModelVersionsError>;
    Operation::new("ListTrainedModelVersions", &SERVICE, &LIST_TRAINED_MODEL_VERSIONS_INPUT, &LIST_TRAINED_MODEL_VERSIONS_OUTPUT)
        .http("GET", &[
            Segment::Literal("memberships"),
            Segment::Label(2),
            Segment::Literal("trained-models"),
            Segment::Label(3),
            Segment::Literal("versions"),
        ], 200).idempotent();
    0 => ValidationException(ValidationException),
    1 => AccessDeniedException(AccessDeniedException),
    2 => ResourceNotFoundException(ResourceNotFoundException),
    3 => ThrottlingException(ThrottlingException),
}
request! { ListTrainedModelVersions: ListTrainedModelVersionsFluentBuilder, ListTrainedModelVersionsInputBuilder, Client, paginated + presigned }

structure! {
    ListTrainedModelsInput = LIST_TRAINED_MODELS_INPUT: "ListTrainedModelsRequest" {
        0 => next_token: member("nextToken", STRING).with(&[Trait::HttpQuery("nextToken")]);
        1 => max_results: member("maxResults", INTEGER).with(&[Trait::HttpQuery("maxResults")]);
        2 => membership_identifier: member("membershipIdentifier", STRING).with(&[Trait::HttpLabel]);
    }
}

structure! {
    ListTrainedModelsOutput = LIST_TRAINED_MODELS_OUTPUT: "ListTrainedModelsResponse" {
        0 => next_token: member("nextToken", STRING);
        1 => trained_models: member("trainedModels", list_of(&TRAINED_MODEL_LIST));
    } + _meta
}
operation! {
    ListTrainedModels = LIST_TRAINED_MODELS: ListTrainedModelsInput => Result<ListTrainedModelsOutput, ListTrainedModelsError>;
    Operation::new("ListTrainedModels", &SERVICE, &LIST_TRAINED_MODELS_INPUT, &LIST_TRAINED_MODELS_OUTPUT)
        .http("GET", &[
            Segment::Literal("memberships"),
            Segment::Label(2),
            Segment::Literal("trained-models"),
        ], 200).idempotent();
    0 => ValidationException(ValidationException),
    1 => AccessDeniedException(AccessDeniedException),
    2 => ThrottlingException(ThrottlingException),
}
request! { ListTrainedModels: ListTrainedModelsFluentBuilder, ListTrainedModelsInputBuilder, Client, paginated + presigned }

structure! {
    ListTrainingDatasetsInput = LIST_TRAINING_DATASETS_INPUT: "ListTrainingDatasetsRequest" {
        0 => next_token: member("nextToken", STRING).with(&[Trait::HttpQuery("nextToken")]);
        1 => max_results: member("maxResults", INTEGER).with(&[Trait::HttpQuery("maxResults")]);
    }
}

structure! {
    ListTrainingDatasetsOutput = LIST_TRAINING_DATASETS_OUTPUT: "ListTrainingDatasetsResponse" {
        0 => next_token: member("nextToken", STRING);
        1 => training_datasets: member("trainingDatasets", list_of(&TRAINING_DATASET_LIST));
    } + _meta
}
operation! {
    ListTrainingDatasets = LIST_TRAINING_DATASETS: ListTrainingDatasetsInput => Result<ListTrainingDatasetsOutput, ListTrainingDatasetsError>;
    Operation::new("ListTrainingDatasets", &SERVICE, &LIST_TRAINING_DATASETS_INPUT, &LIST_TRAINING_DATASETS_OUTPUT)
        .http("GET", &[Segment::Literal("training-dataset")], 200).idempotent();
    0 => ValidationException(ValidationException),
    1 => AccessDeniedException(AccessDeniedException),
    2 => ThrottlingException(ThrottlingException),
}
request! { ListTrainingDatasets: ListTrainingDatasetsFluentBuilder, ListTrainingDatasetsInputBuilder, Client, paginated + presigned }

structure! {
    PutConfiguredAudienceModelPolicyInput = PUT_CONFIGURED_AUDIENCE_MODEL_POLICY_INPUT: "PutConfiguredAudienceModelPolicyRequest" {
        0 => configured_audience_model_arn: member("configuredAudienceModelArn", STRING).with(&[Trait::HttpLabel]);
        1 => configured_audience_model_policy: member("configuredAudienceModelPolicy", STRING);
        2 => previous_policy_hash: member("previousPolicyHash", STRING);
        3 => policy_existence_condition: member("policyExistenceCondition", ENUM);
    }
}

structure! {
    PutConfiguredAudienceModelPolicyOutput = PUT_CONFIGURED_AUDIENCE_MODEL_POLICY_OUTPUT: "PutConfiguredAudienceModelPolicyResponse" {
        0 => configured_audience_model_policy: member("configuredAudienceModelPolicy", STRING);
        1 => policy_hash: member("policyHash", STRING);
    } + _meta
}
operation! {
    PutConfiguredAudienceModelPolicy = PUT_CONFIGURED_AUDIENCE_MODEL_POLICY: PutConfiguredAudienceModelPolicyInput => Result<PutConfiguredAudienceModelPolicyOutput, PutConfiguredAudienceModelPolicyError>;
    Operation::new("PutConfiguredAudienceModelPolicy", &SERVICE, &PUT_CONFIGURED_AUDIENCE_MODEL_POLICY_INPUT, &PUT_CONFIGURED_AUDIENCE_MODEL_POLICY_OUTPUT)
        .http("PUT", &[
            Segment::Literal("configured-audience-model"),
            Segment::Label(0),
            Segment::Literal("policy"),
        ], 200).idempotent();
    0 => ValidationException(ValidationException),
    1 => AccessDeniedException(AccessDeniedException),
    2 => ResourceNotFoundException(ResourceNotFoundException),
    3 => ThrottlingException(ThrottlingException),
}
request! { PutConfiguredAudienceModelPolicy: PutConfiguredAudienceModelPolicyFluentBuilder, PutConfiguredAudienceModelPolicyInputBuilder, Client + presigned }

structure! {
    PutMlConfigurationInput = PUT_ML_CONFIGURATION_INPUT: "PutMLConfigurationRequest" {
        0 => membership_identifier: member("membershipIdentifier", STRING).with(&[Trait::HttpLabel]);
        1 => default_output_location: member("defaultOutputLocation", of(&ML_OUTPUT_CONFIGURATION));
    }
}

structure! {
    PutMlConfigurationOutput = PUT_ML_CONFIGURATION_OUTPUT: "Unit" {
    } + _meta
}
operation! {
    PutMLConfiguration = PUT_ML_CONFIGURATION: PutMlConfigurationInput => Result<PutMlConfigurationOutput, PutMLConfigurationError>;
    Operation::new("PutMLConfiguration", &SERVICE, &PUT_ML_CONFIGURATION_INPUT, &PUT_ML_CONFIGURATION_OUTPUT)
        .http("PUT", &[
            Segment::Literal("memberships"),
            Segment::Label(0),
            Segment::Literal("ml-configurations"),
        ], 200).idempotent();
    0 => ValidationException(ValidationException),
    1 => AccessDeniedException(AccessDeniedException),
    2 => ThrottlingException(ThrottlingException),
}
request! { PutMLConfiguration: PutMLConfigurationFluentBuilder, PutMlConfigurationInputBuilder, Client + presigned }

structure! {
    StartAudienceExportJobInput = START_AUDIENCE_EXPORT_JOB_INPUT: "StartAudienceExportJobRequest" {
        0 => name: member("name", STRING);
        1 => audience_generation_job_arn: member("audienceGenerationJobArn", STRING);
        2 => audience_size: member("audienceSize", of(&AUDIENCE_SIZE));
        3 => description: member("description", STRING);
    }
}

structure! {
    StartAudienceExportJobOutput = START_AUDIENCE_EXPORT_JOB_OUTPUT: "Unit" {
    } + _meta
}
operation! {
    StartAudienceExportJob = START_AUDIENCE_EXPORT_JOB: StartAudienceExportJobInput => Result<StartAudienceExportJobOutput, StartAudienceExportJobError>;
    Operation::new("StartAudienceExportJob", &SERVICE, &START_AUDIENCE_EXPORT_JOB_INPUT, &START_AUDIENCE_EXPORT_JOB_OUTPUT)
        .http("POST", &[Segment::Literal("audience-export-job")], 200).idempotent();
    0 => ConflictException(ConflictException),
    1 => ValidationException(ValidationException),
    2 => AccessDeniedException(AccessDeniedException),
    3 => ResourceNotFoundException(ResourceNotFoundException),
    4 => ThrottlingException(ThrottlingException),
    5 => ServiceQuotaExceededException(ServiceQuotaExceededException),
}
request! { StartAudienceExportJob: StartAudienceExportJobFluentBuilder, StartAudienceExportJobInputBuilder, Client + presigned }

structure! {
    StartAudienceGenerationJobInput = START_AUDIENCE_GENERATION_JOB_INPUT: "StartAudienceGenerationJobRequest" {
        0 => name: member("name", STRING);
        1 => configured_audience_model_arn: member("configuredAudienceModelArn", STRING);
        2 => seed_audience: member("seedAudience", of(&AUDIENCE_GENERATION_JOB_DATA_SOURCE));
        3 => include_seed_in_output: member("includeSeedInOutput", BOOLEAN);
        4 => collaboration_id: member("collaborationId", STRING);
        5 => description: member("description", STRING);
        6 => tags: member("tags", map_of(&TAG_MAP));
    }
}

structure! {
    StartAudienceGenerationJobOutput = START_AUDIENCE_GENERATION_JOB_OUTPUT: "StartAudienceGenerationJobResponse" {
        0 => audience_generation_job_arn: member("audienceGenerationJobArn", STRING);
    } + _meta
}
operation! {
    StartAudienceGenerationJob = START_AUDIENCE_GENERATION_JOB: StartAudienceGenerationJobInput => Result<StartAudienceGenerationJobOutput, StartAudienceGenerationJobError>;
    Operation::new("StartAudienceGenerationJob", &SERVICE, &START_AUDIENCE_GENERATION_JOB_INPUT, &START_AUDIENCE_GENERATION_JOB_OUTPUT)
        .http("POST", &[Segment::Literal("audience-generation-job")], 200).idempotent();
    0 => ConflictException(ConflictException),
    1 => ValidationException(ValidationException),
    2 => AccessDeniedException(AccessDeniedException),
    3 => ResourceNotFoundException(ResourceNotFoundException),
    4 => ThrottlingException(ThrottlingException),
    5 => ServiceQuotaExceededException(ServiceQuotaExceededException),
}
request! { StartAudienceGenerationJob: StartAudienceGenerationJobFluentBuilder, StartAudienceGenerationJobInputBuilder, Client + presigned }

structure! {
    StartTrainedModelExportJobInput = START_TRAINED_MODEL_EXPORT_JOB_INPUT: "StartTrainedModelExportJobRequest" {
        0 => name: member("name", STRING);
        1 => trained_model_arn: member("trainedModelArn", STRING).with(&[Trait::HttpLabel]);
        2 => trained_model_version_identifier: member("trainedModelVersionIdentifier", STRING);
        3 => membership_identifier: member("membershipIdentifier", STRING).with(&[Trait::HttpLabel]);
        4 => output_configuration: member("outputConfiguration", of(&TRAINED_MODEL_EXPORT_OUTPUT_CONFIGURATION));
        5 => description: member("description", STRING);
    }
}

structure! {
    StartTrainedModelExportJobOutput = START_TRAINED_MODEL_EXPORT_JOB_OUTPUT: "Unit" {
    } + _meta
}
operation! {
    StartTrainedModelExportJob = START_TRAINED_MODEL_EXPORT_JOB: StartTrainedModelExportJobInput => Result<StartTrainedModelExportJobOutput, StartTrainedModelExportJobError>;
    Operation::new("StartTrainedModelExportJob", &SERVICE, &START_TRAINED_MODEL_EXPORT_JOB_INPUT, &START_TRAINED_MODEL_EXPORT_JOB_OUTPUT)
        .http("POST", &[
            Segment::Literal("memberships"),
            Segment::Label(3),
            Segment::Literal("trained-models"),
            Segment::Label(1),
            Segment::Literal("export-jobs"),
        ], 200).idempotent();
    0 => ConflictException(ConflictException),
    1 => ValidationException(ValidationException),
    2 => AccessDeniedException(AccessDeniedException),
    3 => ResourceNotFoundException(ResourceNotFoundException),
    4 => ThrottlingException(ThrottlingException),
}
request! { StartTrainedModelExportJob: StartTrainedModelExportJobFluentBuilder, StartTrainedModelExportJobInputBuilder, Client + presigned }

structure! {
    StartTrainedModelInferenceJobInput = START_TRAINED_MODEL_INFERENCE_JOB_INPUT: "StartTrainedModelInferenceJobRequest" {
        0 => membership_identifier: member("membershipIdentifier", STRING).with(&[Trait::HttpLabel]);
        1 => name: member("name", STRING);
        2 => trained_model_arn: member("trainedModelArn", STRING);
        3 => trained_model_version_identifier: member("trainedModelVersionIdentifier", STRING);
        4 => configured_model_algorithm_association_arn: member("configuredModelAlgorithmAssociationArn", STRING);
        5 => resource_config: member("resourceConfig", of(&INFERENCE_RESOURCE_CONFIG));
        6 => output_configuration: member("outputConfiguration", of(&INFERENCE_OUTPUT_CONFIGURATION));
        7 => data_source: member("dataSource", of(&MODEL_INFERENCE_DATA_SOURCE));
        8 => description: member("description", STRING);
        9 => container_execution_parameters: member("containerExecutionParameters", of(&INFERENCE_CONTAINER_EXECUTION_PARAMETERS));
        10 => environment: member("environment", map_of(&INFERENCE_ENVIRONMENT_MAP));
        11 => kms_key_arn: member("kmsKeyArn", STRING);
        12 => tags: member("tags", map_of(&TAG_MAP));
        13 => ml_model_inference_payer_account_id: member("mlModelInferencePayerAccountId", STRING);
    }
}

structure! {
    StartTrainedModelInferenceJobOutput = START_TRAINED_MODEL_INFERENCE_JOB_OUTPUT: "StartTrainedModelInferenceJobResponse" {
        0 => trained_model_inference_job_arn: member("trainedModelInferenceJobArn", STRING);
    } + _meta
}
operation! {
    StartTrainedModelInferenceJob = START_TRAINED_MODEL_INFERENCE_JOB: StartTrainedModelInferenceJobInput => Result<StartTrainedModelInferenceJobOutput, StartTrainedModelInferenceJobError>;
    Operation::new("StartTrainedModelInferenceJob", &SERVICE, &START_TRAINED_MODEL_INFERENCE_JOB_INPUT, &START_TRAINED_MODEL_INFERENCE_JOB_OUTPUT)
        .http("POST", &[
            Segment::Literal("memberships"),
            Segment::Label(0),
            Segment::Literal("trained-model-inference-jobs"),
        ], 200).idempotent();
    0 => ConflictException(ConflictException),
    1 => ValidationException(ValidationException),
    2 => AccessDeniedException(AccessDeniedException),
    3 => ResourceNotFoundException(ResourceNotFoundException),
    4 => ThrottlingException(ThrottlingException),
    5 => ServiceQuotaExceededException(ServiceQuotaExceededException),
}
request! { StartTrainedModelInferenceJob: StartTrainedModelInferenceJobFluentBuilder, StartTrainedModelInferenceJobInputBuilder, Client + presigned }

structure! {
    TagResourceInput = TAG_RESOURCE_INPUT: "TagResourceRequest" {
        0 => resource_arn: member("resourceArn", STRING).with(&[Trait::HttpLabel]);
        1 => tags: member("tags", map_of(&TAG_MAP));
    }
}

structure! {
    TagResourceOutput = TAG_RESOURCE_OUTPUT: "TagResourceResponse" {
    } + _meta
}
operation! {
    TagResource = TAG_RESOURCE: TagResourceInput => Result<TagResourceOutput, TagResourceError>;
    Operation::new("TagResource", &SERVICE, &TAG_RESOURCE_INPUT, &TAG_RESOURCE_OUTPUT)
        .http("POST", &[Segment::Literal("tags"), Segment::Label(0)], 200);
    0 => ValidationException(ValidationException),
    1 => AccessDeniedException(AccessDeniedException),
    2 => ResourceNotFoundException(ResourceNotFoundException),
}
request! { TagResource: TagResourceFluentBuilder, TagResourceInputBuilder, Client + presigned }

structure! {
    UntagResourceInput = UNTAG_RESOURCE_INPUT: "UntagResourceRequest" {
        0 => resource_arn: member("resourceArn", STRING).with(&[Trait::HttpLabel]);
        1 => tag_keys: member("tagKeys", list_of(&TAG_KEYS)).with(&[Trait::HttpQuery("tagKeys")]);
    }
}

structure! {
    UntagResourceOutput = UNTAG_RESOURCE_OUTPUT: "UntagResourceResponse" {
    } + _meta
}
operation! {
    UntagResource = UNTAG_RESOURCE: UntagResourceInput => Result<UntagResourceOutput, UntagResourceError>;
    Operation::new("UntagResource", &SERVICE, &UNTAG_RESOURCE_INPUT, &UNTAG_RESOURCE_OUTPUT)
        .http("DELETE", &[Segment::Literal("tags"), Segment::Label(0)], 200).idempotent();
    0 => ValidationException(ValidationException),
    1 => AccessDeniedException(AccessDeniedException),
    2 => ResourceNotFoundException(ResourceNotFoundException),
}
request! { UntagResource: UntagResourceFluentBuilder, UntagResourceInputBuilder, Client + presigned }

structure! {
    UpdateConfiguredAudienceModelInput = UPDATE_CONFIGURED_AUDIENCE_MODEL_INPUT: "UpdateConfiguredAudienceModelRequest" {
        0 => configured_audience_model_arn: member("configuredAudienceModelArn", STRING).with(&[Trait::HttpLabel]);
        1 => output_config: member("outputConfig", of(&CONFIGURED_AUDIENCE_MODEL_OUTPUT_CONFIG));
        2 => audience_model_arn: member("audienceModelArn", STRING);
        3 => shared_audience_metrics: member("sharedAudienceMetrics", list_of(&METRICS_LIST));
        4 => min_matching_seed_size: member("minMatchingSeedSize", INTEGER);
        5 => audience_size_config: member("audienceSizeConfig", of(&AUDIENCE_SIZE_CONFIG));
        6 => description: member("description", STRING);
    }
}

structure! {
    UpdateConfiguredAudienceModelOutput = UPDATE_CONFIGURED_AUDIENCE_MODEL_OUTPUT: "UpdateConfiguredAudienceModelResponse" {
        0 => configured_audience_model_arn: member("configuredAudienceModelArn", STRING);
    } + _meta
}
operation! {
    UpdateConfiguredAudienceModel = UPDATE_CONFIGURED_AUDIENCE_MODEL: UpdateConfiguredAudienceModelInput => Result<UpdateConfiguredAudienceModelOutput, UpdateConfiguredAudienceModelError>;
    Operation::new("UpdateConfiguredAudienceModel", &SERVICE, &UPDATE_CONFIGURED_AUDIENCE_MODEL_INPUT, &UPDATE_CONFIGURED_AUDIENCE_MODEL_OUTPUT)
        .http("PATCH", &[Segment::Literal("configured-audience-model"), Segment::Label(0)], 200).idempotent();
    0 => ConflictException(ConflictException),
    1 => ValidationException(ValidationException),
    2 => AccessDeniedException(AccessDeniedException),
    3 => ResourceNotFoundException(ResourceNotFoundException),
    4 => ThrottlingException(ThrottlingException),
}
request! { UpdateConfiguredAudienceModel: UpdateConfiguredAudienceModelFluentBuilder, UpdateConfiguredAudienceModelInputBuilder, Client + presigned }
