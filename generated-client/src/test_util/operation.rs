// Generated from the service's model: changes are lost at the next run.

//! Builders of outputs.

use crate::operation::cancel_trained_model::CancelTrainedModelOutput;
use crate::operation::cancel_trained_model_inference_job::CancelTrainedModelInferenceJobOutput;
use crate::operation::create_audience_model::CreateAudienceModelOutput;
use crate::operation::create_configured_audience_model::CreateConfiguredAudienceModelOutput;
use crate::operation::create_configured_model_algorithm::CreateConfiguredModelAlgorithmOutput;
use crate::operation::create_configured_model_algorithm_association::CreateConfiguredModelAlgorithmAssociationOutput;
use crate::operation::create_ml_input_channel::CreateMlInputChannelOutput;
use crate::operation::create_trained_model::CreateTrainedModelOutput;
use crate::operation::create_training_dataset::CreateTrainingDatasetOutput;
use crate::operation::delete_audience_generation_job::DeleteAudienceGenerationJobOutput;
use crate::operation::delete_audience_model::DeleteAudienceModelOutput;
use crate::operation::delete_configured_audience_model::DeleteConfiguredAudienceModelOutput;
use crate::operation::delete_configured_audience_model_policy::DeleteConfiguredAudienceModelPolicyOutput;
use crate::operation::delete_configured_model_algorithm::DeleteConfiguredModelAlgorithmOutput;
use crate::operation::delete_configured_model_algorithm_association::DeleteConfiguredModelAlgorithmAssociationOutput;
use crate::operation::delete_ml_configuration::DeleteMlConfigurationOutput;
use crate::operation::delete_ml_input_channel_data::DeleteMlInputChannelDataOutput;
use crate::operation::delete_trained_model_output::DeleteTrainedModelOutputOutput;
use crate::operation::delete_training_dataset::DeleteTrainingDatasetOutput;
use crate::operation::get_audience_generation_job::GetAudienceGenerationJobOutput;
use crate::operation::get_audience_model::GetAudienceModelOutput;
use crate::operation::get_collaboration_configured_model_algorithm_association::GetCollaborationConfiguredModelAlgorithmAssociationOutput;
use crate::operation::get_collaboration_ml_input_channel::GetCollaborationMlInputChannelOutput;
use crate::operation::get_collaboration_trained_model::GetCollaborationTrainedModelOutput;
use crate::operation::get_configured_audience_model::GetConfiguredAudienceModelOutput;
use crate::operation::get_configured_audience_model_policy::GetConfiguredAudienceModelPolicyOutput;
use crate::operation::get_configured_model_algorithm::GetConfiguredModelAlgorithmOutput;
use crate::operation::get_configured_model_algorithm_association::GetConfiguredModelAlgorithmAssociationOutput;
use crate::operation::get_ml_configuration::GetMlConfigurationOutput;
use crate::operation::get_ml_input_channel::GetMlInputChannelOutput;
use crate::operation::get_trained_model::GetTrainedModelOutput;
use crate::operation::get_trained_model_inference_job::GetTrainedModelInferenceJobOutput;
use crate::operation::get_training_dataset::GetTrainingDatasetOutput;
use crate::operation::list_audience_export_jobs::ListAudienceExportJobsOutput;
use crate::operation::list_audience_generation_jobs::ListAudienceGenerationJobsOutput;
use crate::operation::list_audience_models::ListAudienceModelsOutput;
use crate::operation::list_collaboration_configured_model_algorithm_associations::ListCollaborationConfiguredModelAlgorithmAssociationsOutput;
use crate::operation::list_collaboration_ml_input_channels::ListCollaborationMlInputChannelsOutput;
use crate::operation::list_collaboration_trained_model_export_jobs::ListCollaborationTrainedModelExportJobsOutput;
use crate::operation::list_collaboration_trained_model_inference_jobs::ListCollaborationTrainedModelInferenceJobsOutput;
use crate::operation::list_collaboration_trained_models::ListCollaborationTrainedModelsOutput;
use crate::operation::list_configured_audience_models::ListConfiguredAudienceModelsOutput;
use crate::operation::list_configured_model_algorithm_associations::ListConfiguredModelAlgorithmAssociationsOutput;
use crate::operation::list_configured_model_algorithms::ListConfiguredModelAlgorithmsOutput;
use crate::operation::list_ml_input_channels::ListMlInputChannelsOutput;
use crate::operation::list_tags_for_resource::ListTagsForResourceOutput;
use crate::operation::list_trained_model_inference_jobs::ListTrainedModelInferenceJobsOutput;
use crate::operation::list_trained_model_versions::ListTrainedModelVersionsOutput;
use crate::operation::list_trained_models::ListTrainedModelsOutput;
use crate::operation::list_training_datasets::ListTrainingDatasetsOutput;
use crate::operation::put_configured_audience_model_policy::PutConfiguredAudienceModelPolicyOutput;
use crate::operation::put_ml_configuration::PutMlConfigurationOutput;
use crate::operation::start_audience_export_job::StartAudienceExportJobOutput;
use crate::operation::start_audience_generation_job::StartAudienceGenerationJobOutput;
use crate::operation::start_trained_model_export_job::StartTrainedModelExportJobOutput;
use crate::operation::start_trained_model_inference_job::StartTrainedModelInferenceJobOutput;
use crate::operation::tag_resource::TagResourceOutput;
use crate::operation::untag_resource::UntagResourceOutput;
use crate::operation::update_configured_audience_model::UpdateConfiguredAudienceModelOutput;
use crate::types::{
    AudienceExportJobSummary, AudienceGenerationJobDataSource, AudienceGenerationJobStatus,
    AudienceGenerationJobSummary, AudienceModelStatus, AudienceModelSummary, AudienceQualityMetrics,
    AudienceSizeConfig, CollaborationConfiguredModelAlgorithmAssociationSummary,
    CollaborationMlInputChannelSummary, CollaborationTrainedModelExportJobSummary,
    CollaborationTrainedModelInferenceJobSummary, CollaborationTrainedModelSummary,
    ConfiguredAudienceModelOutputConfig, ConfiguredAudienceModelStatus,
    ConfiguredAudienceModelSummary, ConfiguredModelAlgorithmAssociationSummary,
    ConfiguredModelAlgorithmSummary, ContainerConfig, Dataset, IncrementalTrainingDataChannelOutput,
    InferenceContainerConfig, InferenceContainerExecutionParameters, InferenceOutputConfiguration,
    InferenceResourceConfig, InputChannel, LogsStatus, MetricsStatus, MlInputChannelStatus,
    MlInputChannelSummary, MlOutputConfiguration, ModelInferenceDataSource,
    ModelTrainingDataChannel, PayerConfiguration, PrivacyBudgets, PrivacyConfiguration,
    ResourceConfig, SharedAudienceMetrics, StatusDetails, StoppingCondition,
    SyntheticDataConfiguration, TagOnCreatePolicy, TrainedModelInferenceJobStatus,
    TrainedModelInferenceJobSummary, TrainedModelStatus, TrainedModelSummary, TrainingDatasetStatus,
    TrainingDatasetSummary, TrainingInputMode,
};
use smithy_runtime::test_builder;
use smithy_runtime::primitives::DateTime;

test_builder! {
    CancelTrainedModelOutputBuilder: CancelTrainedModelOutput {
    }
}

test_builder! {
    CancelTrainedModelInferenceJobOutputBuilder: CancelTrainedModelInferenceJobOutput {
    }
}

test_builder! {
    CreateAudienceModelOutputBuilder: CreateAudienceModelOutput, required ["audience_model_arn"] {
        [0] value audience_model_arn(impl Into<String>) set_audience_model_arn: String;
    }
}

test_builder! {
    CreateConfiguredAudienceModelOutputBuilder: CreateConfiguredAudienceModelOutput, required ["configured_audience_model_arn"] {
        [0] value configured_audience_model_arn(impl Into<String>) set_configured_audience_model_arn: String;
    }
}

test_builder! {
    CreateConfiguredModelAlgorithmOutputBuilder: CreateConfiguredModelAlgorithmOutput, required ["configured_model_algorithm_arn"] {
        [0] value configured_model_algorithm_arn(impl Into<String>) set_configured_model_algorithm_arn: String;
    }
}

test_builder! {
    CreateConfiguredModelAlgorithmAssociationOutputBuilder: CreateConfiguredModelAlgorithmAssociationOutput, required ["configured_model_algorithm_association_arn"] {
        [0] value configured_model_algorithm_association_arn(impl Into<String>) set_configured_model_algorithm_association_arn: String;
    }
}

test_builder! {
    CreateMlInputChannelOutputBuilder: CreateMlInputChannelOutput, required ["ml_input_channel_arn"] {
        [0] value ml_input_channel_arn(impl Into<String>) set_ml_input_channel_arn: String;
    }
}

test_builder! {
    CreateTrainedModelOutputBuilder: CreateTrainedModelOutput, required ["trained_model_arn"] {
        [0] value trained_model_arn(impl Into<String>) set_trained_model_arn: String;
        [] value version_identifier(impl Into<String>) set_version_identifier: String;
    }
}

test_builder! {
    CreateTrainingDatasetOutputBuilder: CreateTrainingDatasetOutput, required ["training_dataset_arn"] {
        [0] value training_dataset_arn(impl Into<String>) set_training_dataset_arn: String;
    }
}

test_builder! {
    DeleteAudienceGenerationJobOutputBuilder: DeleteAudienceGenerationJobOutput {
    }
}

test_builder! {
    DeleteAudienceModelOutputBuilder: DeleteAudienceModelOutput {
    }
}

test_builder! {
    DeleteConfiguredAudienceModelOutputBuilder: DeleteConfiguredAudienceModelOutput {
    }
}

test_builder! {
    DeleteConfiguredAudienceModelPolicyOutputBuilder: DeleteConfiguredAudienceModelPolicyOutput {
    }
}

test_builder! {
    DeleteConfiguredModelAlgorithmOutputBuilder: DeleteConfiguredModelAlgorithmOutput {
    }
}

test_builder! {
    DeleteConfiguredModelAlgorithmAssociationOutputBuilder: DeleteConfiguredModelAlgorithmAssociationOutput {
    }
}

test_builder! {
    DeleteMlConfigurationOutputBuilder: DeleteMlConfigurationOutput {
    }
}

test_builder! {
    DeleteMlInputChannelDataOutputBuilder: DeleteMlInputChannelDataOutput {
    }
}

test_builder! {
    DeleteTrainedModelOutputOutputBuilder: DeleteTrainedModelOutputOutput {
    }
}

test_builder! {
    DeleteTrainingDatasetOutputBuilder: DeleteTrainingDatasetOutput {
    }
}

test_builder! {
    GetAudienceGenerationJobOutputBuilder: GetAudienceGenerationJobOutput, required ["create_time", "update_time", "audience_generation_job_arn", "name", "status", "configured_audience_model_arn"] {
        [0] value create_time(DateTime) set_create_time: DateTime;
        [1] value update_time(DateTime) set_update_time: DateTime;
        [2] value audience_generation_job_arn(impl Into<String>) set_audience_generation_job_arn: String;
        [3] value name(impl Into<String>) set_name: String;
        [] value description(impl Into<String>) set_description: String;
        [4] value status(AudienceGenerationJobStatus) set_status: AudienceGenerationJobStatus;
        [] value status_details(StatusDetails) set_status_details: StatusDetails;
        [5] value configured_audience_model_arn(impl Into<String>) set_configured_audience_model_arn: String;
        [] value seed_audience(AudienceGenerationJobDataSource) set_seed_audience: AudienceGenerationJobDataSource;
        [] value include_seed_in_output(bool) set_include_seed_in_output: bool;
        [] value collaboration_id(impl Into<String>) set_collaboration_id: String;
        [] value metrics(AudienceQualityMetrics) set_metrics: AudienceQualityMetrics;
        [] value started_by(impl Into<String>) set_started_by: String;
        [] map tags(impl Into<String>, impl Into<String>) set_tags: String, String;
        [] value protected_query_identifier(impl Into<String>) set_protected_query_identifier: String;
    }
}

test_builder! {
    GetAudienceModelOutputBuilder: GetAudienceModelOutput, required ["create_time", "update_time", "audience_model_arn", "name", "training_dataset_arn", "status"] {
        [0] value create_time(DateTime) set_create_time: DateTime;
        [1] value update_time(DateTime) set_update_time: DateTime;
        [] value training_data_start_time(DateTime) set_training_data_start_time: DateTime;
        [] value training_data_end_time(DateTime) set_training_data_end_time: DateTime;
        [2] value audience_model_arn(impl Into<String>) set_audience_model_arn: String;
        [3] value name(impl Into<String>) set_name: String;
        [4] value training_dataset_arn(impl Into<String>) set_training_dataset_arn: String;
        [5] value status(AudienceModelStatus) set_status: AudienceModelStatus;
        [] value status_details(StatusDetails) set_status_details: StatusDetails;
        [] value kms_key_arn(impl Into<String>) set_kms_key_arn: String;
        [] map tags(impl Into<String>, impl Into<String>) set_tags: String, String;
        [] value description(impl Into<String>) set_description: String;
    }
}

test_builder! {
    GetCollaborationConfiguredModelAlgorithmAssociationOutputBuilder: GetCollaborationConfiguredModelAlgorithmAssociationOutput, required ["create_time", "update_time", "configured_model_algorithm_association_arn", "membership_identifier", "collaboration_identifier", "configured_model_algorithm_arn", "name", "creator_account_id"] {
        [0] value create_time(DateTime) set_create_time: DateTime;
        [1] value update_time(DateTime) set_update_time: DateTime;
        [2] value configured_model_algorithm_association_arn(impl Into<String>) set_configured_model_algorithm_association_arn: String;
        [3] value membership_identifier(impl Into<String>) set_membership_identifier: String;
        [4] value collaboration_identifier(impl Into<String>) set_collaboration_identifier: String;
        [5] value configured_model_algorithm_arn(impl Into<String>) set_configured_model_algorithm_arn: String;
        [6] value name(impl Into<String>) set_name: String;
        [] value description(impl Into<String>) set_description: String;
        [7] value creator_account_id(impl Into<String>) set_creator_account_id: String;
        [] value privacy_configuration(PrivacyConfiguration) set_privacy_configuration: PrivacyConfiguration;
    }
}

test_builder! {
    GetCollaborationMlInputChannelOutputBuilder: GetCollaborationMlInputChannelOutput, required ["membership_identifier", "collaboration_identifier", "ml_input_channel_arn", "name", "configured_model_algorithm_associations", "status", "retention_in_days", "create_time", "update_time", "creator_account_id"] {
        [0] value membership_identifier(impl Into<String>) set_membership_identifier: String;
        [1] value collaboration_identifier(impl Into<String>) set_collaboration_identifier: String;
        [2] value ml_input_channel_arn(impl Into<String>) set_ml_input_channel_arn: String;
        [3] value name(impl Into<String>) set_name: String;
        [4] list configured_model_algorithm_associations(impl Into<String>) set_configured_model_algorithm_associations: String;
        [5] value status(MlInputChannelStatus) set_status: MlInputChannelStatus;
        [] value status_details(StatusDetails) set_status_details: StatusDetails;
        [6] value retention_in_days(i32) set_retention_in_days: i32;
        [] value number_of_records(i64) set_number_of_records: i64;
        [] value privacy_budgets(PrivacyBudgets) set_privacy_budgets: PrivacyBudgets;
        [] value description(impl Into<String>) set_description: String;
        [] value synthetic_data_configuration(SyntheticDataConfiguration) set_synthetic_data_configuration: SyntheticDataConfiguration;
        [] value payer_configuration(PayerConfiguration) set_payer_configuration: PayerConfiguration;
        [7] value create_time(DateTime) set_create_time: DateTime;
        [8] value update_time(DateTime) set_update_time: DateTime;
        [9] value creator_account_id(impl Into<String>) set_creator_account_id: String;
    }
}

test_builder! {
    GetCollaborationTrainedModelOutputBuilder: GetCollaborationTrainedModelOutput, required ["membership_identifier", "collaboration_identifier", "trained_model_arn", "name", "status", "configured_model_algorithm_association_arn", "create_time", "update_time", "creator_account_id"] {
        [0] value membership_identifier(impl Into<String>) set_membership_identifier: String;
        [1] value collaboration_identifier(impl Into<String>) set_collaboration_identifier: String;
        [2] value trained_model_arn(impl Into<String>) set_trained_model_arn: String;
        [] value version_identifier(impl Into<String>) set_version_identifier: String;
        [] list incremental_training_data_channels(IncrementalTrainingDataChannelOutput) set_incremental_training_data_channels: IncrementalTrainingDataChannelOutput;
        [3] value name(impl Into<String>) set_name: String;
        [] value description(impl Into<String>) set_description: String;
        [4] value status(TrainedModelStatus) set_status: TrainedModelStatus;
        [] value status_details(StatusDetails) set_status_details: StatusDetails;
        [5] value configured_model_algorithm_association_arn(impl Into<String>) set_configured_model_algorithm_association_arn: String;
        [] value resource_config(ResourceConfig) set_resource_config: ResourceConfig;
        [] value training_input_mode(TrainingInputMode) set_training_input_mode: TrainingInputMode;
        [] value stopping_condition(StoppingCondition) set_stopping_condition: StoppingCondition;
        [] value metrics_status(MetricsStatus) set_metrics_status: MetricsStatus;
        [] value metrics_status_details(impl Into<String>) set_metrics_status_details: String;
        [] value logs_status(LogsStatus) set_logs_status: LogsStatus;
        [] value logs_status_details(impl Into<String>) set_logs_status_details: String;
        [] value training_container_image_digest(impl Into<String>) set_training_container_image_digest: String;
        [] value ml_model_training_payer_account_id(impl Into<String>) set_ml_model_training_payer_account_id: String;
        [6] value create_time(DateTime) set_create_time: DateTime;
        [7] value update_time(DateTime) set_update_time: DateTime;
        [8] value creator_account_id(impl Into<String>) set_creator_account_id: String;
    }
}

test_builder! {
    GetConfiguredAudienceModelOutputBuilder: GetConfiguredAudienceModelOutput, required ["create_time", "update_time", "configured_audience_model_arn", "name", "audience_model_arn", "output_config", "status", "shared_audience_metrics"] {
        [0] value create_time(DateTime) set_create_time: DateTime;
        [1] value update_time(DateTime) set_update_time: DateTime;
        [2] value configured_audience_model_arn(impl Into<String>) set_configured_audience_model_arn: String;
        [3] value name(impl Into<String>) set_name: String;
        [4] value audience_model_arn(impl Into<String>) set_audience_model_arn: String;
        [5] value output_config(ConfiguredAudienceModelOutputConfig) set_output_config: ConfiguredAudienceModelOutputConfig;
        [] value description(impl Into<String>) set_description: String;
        [6] value status(ConfiguredAudienceModelStatus) set_status: ConfiguredAudienceModelStatus;
        [7] list shared_audience_metrics(SharedAudienceMetrics) set_shared_audience_metrics: SharedAudienceMetrics;
        [] value min_matching_seed_size(i32) set_min_matching_seed_size: i32;
        [] value audience_size_config(AudienceSizeConfig) set_audience_size_config: AudienceSizeConfig;
        [] map tags(impl Into<String>, impl Into<String>) set_tags: String, String;
        [] value child_resource_tag_on_create_policy(TagOnCreatePolicy) set_child_resource_tag_on_create_policy: TagOnCreatePolicy;
    }
}

test_builder! {
    GetConfiguredAudienceModelPolicyOutputBuilder: GetConfiguredAudienceModelPolicyOutput, required ["configured_audience_model_arn", "configured_audience_model_policy", "policy_hash"] {
        [0] value configured_audience_model_arn(impl Into<String>) set_configured_audience_model_arn: String;
        [1] value configured_audience_model_policy(impl Into<String>) set_configured_audience_model_policy: String;
        [2] value policy_hash(impl Into<String>) set_policy_hash: String;
    }
}

test_builder! {
    GetConfiguredModelAlgorithmOutputBuilder: GetConfiguredModelAlgorithmOutput, required ["create_time", "update_time", "configured_model_algorithm_arn", "name", "role_arn"] {
        [0] value create_time(DateTime) set_create_time: DateTime;
        [1] value update_time(DateTime) set_update_time: DateTime;
        [2] value configured_model_algorithm_arn(impl Into<String>) set_configured_model_algorithm_arn: String;
        [3] value name(impl Into<String>) set_name: String;
        [] value training_container_config(ContainerConfig) set_training_container_config: ContainerConfig;
        [] value inference_container_config(InferenceContainerConfig) set_inference_container_config: InferenceContainerConfig;
        [4] value role_arn(impl Into<String>) set_role_arn: String;
        [] value description(impl Into<String>) set_description: String;
        [] map tags(impl Into<String>, impl Into<String>) set_tags: String, String;
        [] value kms_key_arn(impl Into<String>) set_kms_key_arn: String;
    }
}

test_builder! {
    GetConfiguredModelAlgorithmAssociationOutputBuilder: GetConfiguredModelAlgorithmAssociationOutput, required ["create_time", "update_time", "configured_model_algorithm_association_arn", "membership_identifier", "collaboration_identifier", "configured_model_algorithm_arn", "name"] {
        [0] value create_time(DateTime) set_create_time: DateTime;
        [1] value update_time(DateTime) set_update_time: DateTime;
        [2] value configured_model_algorithm_association_arn(impl Into<String>) set_configured_model_algorithm_association_arn: String;
        [3] value membership_identifier(impl Into<String>) set_membership_identifier: String;
        [4] value collaboration_identifier(impl Into<String>) set_collaboration_identifier: String;
        [5] value configured_model_algorithm_arn(impl Into<String>) set_configured_model_algorithm_arn: String;
        [6] value name(impl Into<String>) set_name: String;
        [] value privacy_configuration(PrivacyConfiguration) set_privacy_configuration: PrivacyConfiguration;
        [] value description(impl Into<String>) set_description: String;
        [] map tags(impl Into<String>, impl Into<String>) set_tags: String, String;
    }
}

test_builder! {
    GetMlConfigurationOutputBuilder: GetMlConfigurationOutput, required ["membership_identifier", "default_output_location", "create_time", "update_time"] {
        [0] value membership_identifier(impl Into<String>) set_membership_identifier: String;
        [1] value default_output_location(MlOutputConfiguration) set_default_output_location: MlOutputConfiguration;
        [2] value create_time(DateTime) set_create_time: DateTime;
        [3] value update_time(DateTime) set_update_time: DateTime;
    }
}

test_builder! {
    GetMlInputChannelOutputBuilder: GetMlInputChannelOutput, required ["membership_identifier", "collaboration_identifier", "ml_input_channel_arn", "name", "configured_model_algorithm_associations", "status", "retention_in_days", "create_time", "update_time", "input_channel"] {
        [0] value membership_identifier(impl Into<String>) set_membership_identifier: String;
        [1] value collaboration_identifier(impl Into<String>) set_collaboration_identifier: String;
        [2] value ml_input_channel_arn(impl Into<String>) set_ml_input_channel_arn: String;
        [3] value name(impl Into<String>) set_name: String;
        [4] list configured_model_algorithm_associations(impl Into<String>) set_configured_model_algorithm_associations: String;
        [5] value status(MlInputChannelStatus) set_status: MlInputChannelStatus;
        [] value status_details(StatusDetails) set_status_details: StatusDetails;
        [6] value retention_in_days(i32) set_retention_in_days: i32;
        [] value number_of_records(i64) set_number_of_records: i64;
        [] value privacy_budgets(PrivacyBudgets) set_privacy_budgets: PrivacyBudgets;
        [] value description(impl Into<String>) set_description: String;
        [] value synthetic_data_configuration(SyntheticDataConfiguration) set_synthetic_data_configuration: SyntheticDataConfiguration;
        [] value payer_configuration(PayerConfiguration) set_payer_configuration: PayerConfiguration;
        [7] value create_time(DateTime) set_create_time: DateTime;
        [8] value update_time(DateTime) set_update_time: DateTime;
        [9] value input_channel(InputChannel) set_input_channel: InputChannel;
        [] value protected_query_identifier(impl Into<String>) set_protected_query_identifier: String;
        [] value number_of_files(f64) set_number_of_files: f64;
        [] value size_in_gb(f64) set_size_in_gb: f64;
        [] value kms_key_arn(impl Into<String>) set_kms_key_arn: String;
        [] map tags(impl Into<String>, impl Into<String>) set_tags: String, String;
    }
}

test_builder! {
    GetTrainedModelOutputBuilder: GetTrainedModelOutput, required ["membership_identifier", "collaboration_identifier", "trained_model_arn", "name", "status", "configured_model_algorithm_association_arn", "create_time", "update_time", "data_channels"] {
        [0] value membership_identifier(impl Into<String>) set_membership_identifier: String;
        [1] value collaboration_identifier(impl Into<String>) set_collaboration_identifier: String;
        [2] value trained_model_arn(impl Into<String>) set_trained_model_arn: String;
        [] value version_identifier(impl Into<String>) set_version_identifier: String;
        [] list incremental_training_data_channels(IncrementalTrainingDataChannelOutput) set_incremental_training_data_channels: IncrementalTrainingDataChannelOutput;
        [3] value name(impl Into<String>) set_name: String;
        [] value description(impl Into<String>) set_description: String;
        [4] value status(TrainedModelStatus) set_status: TrainedModelStatus;
        [] value status_details(StatusDetails) set_status_details: StatusDetails;
        [5] value configured_model_algorithm_association_arn(impl Into<String>) set_configured_model_algorithm_association_arn: String;
        [] value resource_config(ResourceConfig) set_resource_config: ResourceConfig;
        [] value training_input_mode(TrainingInputMode) set_training_input_mode: TrainingInputMode;
        [] value stopping_condition(StoppingCondition) set_stopping_condition: StoppingCondition;
        [] value metrics_status(MetricsStatus) set_metrics_status: MetricsStatus;
        [] value metrics_status_details(impl Into<String>) set_metrics_status_details: String;
        [] value logs_status(LogsStatus) set_logs_status: LogsStatus;
        [] value logs_status_details(impl Into<String>) set_logs_status_details: String;
        [] value training_container_image_digest(impl Into<String>) set_training_container_image_digest: String;
        [] value ml_model_training_payer_account_id(impl Into<String>) set_ml_model_training_payer_account_id: String;
        [6] value create_time(DateTime) set_create_time: DateTime;
        [7] value update_time(DateTime) set_update_time: DateTime;
        [] map hyperparameters(impl Into<String>, impl Into<String>) set_hyperparameters: String, String;
        [] map environment(impl Into<String>, impl Into<String>) set_environment: String, String;
        [] value kms_key_arn(impl Into<String>) set_kms_key_arn: String;
        [] map tags(impl Into<String>, impl Into<String>) set_tags: String, String;
        [8] list data_channels(ModelTrainingDataChannel) set_data_channels: ModelTrainingDataChannel;
    }
}

test_builder! {
    GetTrainedModelInferenceJobOutputBuilder: GetTrainedModelInferenceJobOutput, required ["create_time", "update_time", "trained_model_inference_job_arn", "name", "status", "trained_model_arn", "resource_config", "output_configuration", "membership_identifier", "data_source"] {
        [0] value create_time(DateTime) set_create_time: DateTime;
        [1] value update_time(DateTime) set_update_time: DateTime;
        [2] value trained_model_inference_job_arn(impl Into<String>) set_trained_model_inference_job_arn: String;
        [] value configured_model_algorithm_association_arn(impl Into<String>) set_configured_model_algorithm_association_arn: String;
        [3] value name(impl Into<String>) set_name: String;
        [4] value status(TrainedModelInferenceJobStatus) set_status: TrainedModelInferenceJobStatus;
        [5] value trained_model_arn(impl Into<String>) set_trained_model_arn: String;
        [] value trained_model_version_identifier(impl Into<String>) set_trained_model_version_identifier: String;
        [6] value resource_config(InferenceResourceConfig) set_resource_config: InferenceResourceConfig;
        [7] value output_configuration(InferenceOutputConfiguration) set_output_configuration: InferenceOutputConfiguration;
        [8] value membership_identifier(impl Into<String>) set_membership_identifier: String;
        [9] value data_source(ModelInferenceDataSource) set_data_source: ModelInferenceDataSource;
        [] value container_execution_parameters(InferenceContainerExecutionParameters) set_container_execution_parameters: InferenceContainerExecutionParameters;
        [] value status_details(StatusDetails) set_status_details: StatusDetails;
        [] value description(impl Into<String>) set_description: String;
        [] value inference_container_image_digest(impl Into<String>) set_inference_container_image_digest: String;
        [] map environment(impl Into<String>, impl Into<String>) set_environment: String, String;
        [] value kms_key_arn(impl Into<String>) set_kms_key_arn: String;
        [] value metrics_status(MetricsStatus) set_metrics_status: MetricsStatus;
        [] value metrics_status_details(impl Into<String>) set_metrics_status_details: String;
        [] value logs_status(LogsStatus) set_logs_status: LogsStatus;
        [] value logs_status_details(impl Into<String>) set_logs_status_details: String;
        [] map tags(impl Into<String>, impl Into<String>) set_tags: String, String;
        [] value ml_model_inference_payer_account_id(impl Into<String>) set_ml_model_inference_payer_account_id: String;
    }
}

test_builder! {
    GetTrainingDatasetOutputBuilder: GetTrainingDatasetOutput, required ["create_time", "update_time", "training_dataset_arn", "name", "training_data", "status", "role_arn"] {
        [0] value create_time(DateTime) set_create_time: DateTime;
        [1] value update_time(DateTime) set_update_time: DateTime;
        [2] value training_dataset_arn(impl Into<String>) set_training_dataset_arn: String;
        [3] value name(impl Into<String>) set_name: String;
        [4] list training_data(Dataset) set_training_data: Dataset;
        [5] value status(TrainingDatasetStatus) set_status: TrainingDatasetStatus;
        [6] value role_arn(impl Into<String>) set_role_arn: String;
        [] map tags(impl Into<String>, impl Into<String>) set_tags: String, String;
        [] value description(impl Into<String>) set_description: String;
    }
}

test_builder! {
    ListAudienceExportJobsOutputBuilder: ListAudienceExportJobsOutput, required ["audience_export_jobs"] {
        [] value next_token(impl Into<String>) set_next_token: String;
        [0] list audience_export_jobs(AudienceExportJobSummary) set_audience_export_jobs: AudienceExportJobSummary;
    }
}

test_builder! {
    ListAudienceGenerationJobsOutputBuilder: ListAudienceGenerationJobsOutput, required ["audience_generation_jobs"] {
        [] value next_token(impl Into<String>) set_next_token: String;
        [0] list audience_generation_jobs(AudienceGenerationJobSummary) set_audience_generation_jobs: AudienceGenerationJobSummary;
    }
}

test_builder! {
    ListAudienceModelsOutputBuilder: ListAudienceModelsOutput, required ["audience_models"] {
        [] value next_token(impl Into<String>) set_next_token: String;
        [0] list audience_models(AudienceModelSummary) set_audience_models: AudienceModelSummary;
    }
}

test_builder! {
    ListCollaborationConfiguredModelAlgorithmAssociationsOutputBuilder: ListCollaborationConfiguredModelAlgorithmAssociationsOutput, required ["collaboration_configured_model_algorithm_associations"] {
        [] value next_token(impl Into<String>) set_next_token: String;
        [0] list collaboration_configured_model_algorithm_associations(CollaborationConfiguredModelAlgorithmAssociationSummary) set_collaboration_configured_model_algorithm_associations: CollaborationConfiguredModelAlgorithmAssociationSummary;
    }
}

test_builder! {
    ListCollaborationMlInputChannelsOutputBuilder: ListCollaborationMlInputChannelsOutput, required ["collaboration_ml_input_channels_list"] {
        [] value next_token(impl Into<String>) set_next_token: String;
        [0] list collaboration_ml_input_channels_list(CollaborationMlInputChannelSummary) set_collaboration_ml_input_channels_list: CollaborationMlInputChannelSummary;
    }
}

test_builder! {
    ListCollaborationTrainedModelExportJobsOutputBuilder: ListCollaborationTrainedModelExportJobsOutput, required ["collaboration_trained_model_export_jobs"] {
        [] value next_token(impl Into<String>) set_next_token: String;
        [0] list collaboration_trained_model_export_jobs(CollaborationTrainedModelExportJobSummary) set_collaboration_trained_model_export_jobs: CollaborationTrainedModelExportJobSummary;
    }
}

test_builder! {
    ListCollaborationTrainedModelInferenceJobsOutputBuilder: ListCollaborationTrainedModelInferenceJobsOutput, required ["collaboration_trained_model_inference_jobs"] {
        [] value next_token(impl Into<String>) set_next_token: String;
        [0] list collaboration_trained_model_inference_jobs(CollaborationTrainedModelInferenceJobSummary) set_collaboration_trained_model_inference_jobs: CollaborationTrainedModelInferenceJobSummary;
    }
}

test_builder! {
    ListCollaborationTrainedModelsOutputBuilder: ListCollaborationTrainedModelsOutput, required ["collaboration_trained_models"] {
        [] value next_token(impl Into<String>) set_next_token: String;
        [0] list collaboration_trained_models(CollaborationTrainedModelSummary) set_collaboration_trained_models: CollaborationTrainedModelSummary;
    }
}

test_builder! {
    ListConfiguredAudienceModelsOutputBuilder: ListConfiguredAudienceModelsOutput, required ["configured_audience_models"] {
        [] value next_token(impl Into<String>) set_next_token: String;
        [0] list configured_audience_models(ConfiguredAudienceModelSummary) set_configured_audience_models: ConfiguredAudienceModelSummary;
    }
}

test_builder! {
    ListConfiguredModelAlgorithmAssociationsOutputBuilder: ListConfiguredModelAlgorithmAssociationsOutput, required ["configured_model_algorithm_associations"] {
        [] value next_token(impl Into<String>) set_next_token: String;
        [0] list configured_model_algorithm_associations(ConfiguredModelAlgorithmAssociationSummary) set_configured_model_algorithm_associations: ConfiguredModelAlgorithmAssociationSummary;
    }
}

test_builder! {
    ListConfiguredModelAlgorithmsOutputBuilder: ListConfiguredModelAlgorithmsOutput, required ["configured_model_algorithms"] {
        [] value next_token(impl Into<String>) set_next_token: String;
        [0] list configured_model_algorithms(ConfiguredModelAlgorithmSummary) set_configured_model_algorithms: ConfiguredModelAlgorithmSummary;
    }
}

test_builder! {
    ListMlInputChannelsOutputBuilder: ListMlInputChannelsOutput, required ["ml_input_channels_list"] {
        [] value next_token(impl Into<String>) set_next_token: String;
        [0] list ml_input_channels_list(MlInputChannelSummary) set_ml_input_channels_list: MlInputChannelSummary;
    }
}

test_builder! {
    ListTagsForResourceOutputBuilder: ListTagsForResourceOutput, required ["tags"] {
        [0] map tags(impl Into<String>, impl Into<String>) set_tags: String, String;
    }
}

test_builder! {
    ListTrainedModelInferenceJobsOutputBuilder: ListTrainedModelInferenceJobsOutput, required ["trained_model_inference_jobs"] {
        [] value next_token(impl Into<String>) set_next_token: String;
        [0] list trained_model_inference_jobs(TrainedModelInferenceJobSummary) set_trained_model_inference_jobs: TrainedModelInferenceJobSummary;
    }
}

test_builder! {
    ListTrainedModelVersionsOutputBuilder: ListTrainedModelVersionsOutput, required ["trained_models"] {
        [] value next_token(impl Into<String>) set_next_token: String;
        [0] list trained_models(TrainedModelSummary) set_trained_models: TrainedModelSummary;
    }
}

test_builder! {
    ListTrainedModelsOutputBuilder: ListTrainedModelsOutput, required ["trained_models"] {
        [] value next_token(impl Into<String>) set_next_token: String;
        [0] list trained_models(TrainedModelSummary) set_trained_models: TrainedModelSummary;
    }
}

test_builder! {
    ListTrainingDatasetsOutputBuilder: ListTrainingDatasetsOutput, required ["training_datasets"] {
        [] value next_token(impl Into<String>) set_next_token: String;
        [0] list training_datasets(TrainingDatasetSummary) set_training_datasets: TrainingDatasetSummary;
    }
}

test_builder! {
    PutConfiguredAudienceModelPolicyOutputBuilder: PutConfiguredAudienceModelPolicyOutput, required ["configured_audience_model_policy", "policy_hash"] {
        [0] value configured_audience_model_policy(impl Into<String>) set_configured_audience_model_policy: String;
        [1] value policy_hash(impl Into<String>) set_policy_hash: String;
    }
}

test_builder! {
    PutMlConfigurationOutputBuilder: PutMlConfigurationOutput {
    }
}

test_builder! {
    StartAudienceExportJobOutputBuilder: StartAudienceExportJobOutput {
    }
}

test_builder! {
    StartAudienceGenerationJobOutputBuilder: StartAudienceGenerationJobOutput, required ["audience_generation_job_arn"] {
        [0] value audience_generation_job_arn(impl Into<String>) set_audience_generation_job_arn: String;
    }
}

test_builder! {
    StartTrainedModelExportJobOutputBuilder: StartTrainedModelExportJobOutput {
    }
}

test_builder! {
    StartTrainedModelInferenceJobOutputBuilder: StartTrainedModelInferenceJobOutput, required ["trained_model_inference_job_arn"] {
        [0] value trained_model_inference_job_arn(impl Into<String>) set_trained_model_inference_job_arn: String;
    }
}

test_builder! {
    TagResourceOutputBuilder: TagResourceOutput {
    }
}

test_builder! {
    UntagResourceOutputBuilder: UntagResourceOutput {
    }
}

test_builder! {
    UpdateConfiguredAudienceModelOutputBuilder: UpdateConfiguredAudienceModelOutput, required ["configured_audience_model_arn"] {
        [0] value configured_audience_model_arn(impl Into<String>) set_configured_audience_model_arn: String;
    }
}
