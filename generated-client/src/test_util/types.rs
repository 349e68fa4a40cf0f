// Generated from the service's model: changes are lost at the next run.

//! Builders of what outputs are made of.

use crate::types::{
    AccessBudget, AccessBudgetDetails, AccessBudgetType, AudienceExportJobStatus,
    AudienceExportJobSummary, AudienceGenerationJobStatus, AudienceGenerationJobSummary,
    AudienceModelStatus, AudienceModelSummary, AudienceQualityMetrics, AudienceSize,
    AutoRefreshMode, CollaborationConfiguredModelAlgorithmAssociationSummary,
    CollaborationMlInputChannelSummary, CollaborationTrainedModelExportJobSummary,
    CollaborationTrainedModelInferenceJobSummary, CollaborationTrainedModelSummary,
    ColumnClassificationDetails, ConfiguredAudienceModelOutputConfig, ConfiguredAudienceModelStatus,
    ConfiguredAudienceModelSummary, ConfiguredModelAlgorithmAssociationSummary,
    ConfiguredModelAlgorithmSummary, DataPrivacyScores, IncrementalTrainingDataChannelOutput,
    InferenceOutputConfiguration, LogsStatus, MembershipInferenceAttackScore,
    MembershipInferenceAttackVersion, MetricsStatus, MlInputChannelStatus, MlInputChannelSummary,
    MlSyntheticDataParameters, PayerConfiguration, RelevanceMetric, StatusDetails,
    SyntheticDataColumnProperties, SyntheticDataColumnType, SyntheticDataConfiguration,
    SyntheticDataEvaluationScores, TrainedModelExportJobStatus,
    TrainedModelExportOutputConfiguration, TrainedModelInferenceJobStatus,
    TrainedModelInferenceJobSummary, TrainedModelStatus, TrainedModelSummary, TrainingDatasetStatus,
    TrainingDatasetSummary,
};
use smithy_runtime::test_builder;
use smithy_runtime::primitives::DateTime;

test_builder! {
    AccessBudgetBuilder: AccessBudget, required ["resource_arn", "details", "aggregate_remaining_budget"] {
        [0] value resource_arn(impl Into<String>) set_resource_arn: String;
        [1] list details(AccessBudgetDetails) set_details: AccessBudgetDetails;
        [2] value aggregate_remaining_budget(i32) set_aggregate_remaining_budget: i32;
    }
}

test_builder! {
    AccessBudgetDetailsBuilder: AccessBudgetDetails, required ["start_time", "remaining_budget", "budget", "budget_type"] {
        [0] value start_time(DateTime) set_start_time: DateTime;
        [] value end_time(DateTime) set_end_time: DateTime;
        [1] value remaining_budget(i32) set_remaining_budget: i32;
        [2] value budget(i32) set_budget: i32;
        [3] value budget_type(AccessBudgetType) set_budget_type: AccessBudgetType;
        [] value auto_refresh(AutoRefreshMode) set_auto_refresh: AutoRefreshMode;
    }
}

test_builder! {
    AudienceExportJobSummaryBuilder: AudienceExportJobSummary, required ["create_time", "update_time", "name", "audience_generation_job_arn", "audience_size", "status"] {
        [0] value create_time(DateTime) set_create_time: DateTime;
        [1] value update_time(DateTime) set_update_time: DateTime;
        [2] value name(impl Into<String>) set_name: String;
        [3] value audience_generation_job_arn(impl Into<String>) set_audience_generation_job_arn: String;
        [4] value audience_size(AudienceSize) set_audience_size: AudienceSize;
        [] value description(impl Into<String>) set_description: String;
        [5] value status(AudienceExportJobStatus) set_status: AudienceExportJobStatus;
        [] value status_details(StatusDetails) set_status_details: StatusDetails;
        [] value output_location(impl Into<String>) set_output_location: String;
    }
}

test_builder! {
    AudienceGenerationJobSummaryBuilder: AudienceGenerationJobSummary, required ["create_time", "update_time", "audience_generation_job_arn", "name", "status", "configured_audience_model_arn"] {
        [0] value create_time(DateTime) set_create_time: DateTime;
        [1] value update_time(DateTime) set_update_time: DateTime;
        [2] value audience_generation_job_arn(impl Into<String>) set_audience_generation_job_arn: String;
        [3] value name(impl Into<String>) set_name: String;
        [] value description(impl Into<String>) set_description: String;
        [4] value status(AudienceGenerationJobStatus) set_status: AudienceGenerationJobStatus;
        [5] value configured_audience_model_arn(impl Into<String>) set_configured_audience_model_arn: String;
        [] value collaboration_id(impl Into<String>) set_collaboration_id: String;
        [] value started_by(impl Into<String>) set_started_by: String;
    }
}

test_builder! {
    AudienceModelSummaryBuilder: AudienceModelSummary, required ["create_time", "update_time", "audience_model_arn", "name", "training_dataset_arn", "status"] {
        [0] value create_time(DateTime) set_create_time: DateTime;
        [1] value update_time(DateTime) set_update_time: DateTime;
        [2] value audience_model_arn(impl Into<String>) set_audience_model_arn: String;
        [3] value name(impl Into<String>) set_name: String;
        [4] value training_dataset_arn(impl Into<String>) set_training_dataset_arn: String;
        [5] value status(AudienceModelStatus) set_status: AudienceModelStatus;
        [] value description(impl Into<String>) set_description: String;
    }
}

test_builder! {
    AudienceQualityMetricsBuilder: AudienceQualityMetrics, required ["relevance_metrics"] {
        [0] list relevance_metrics(RelevanceMetric) set_relevance_metrics: RelevanceMetric;
        [] value recall_metric(f64) set_recall_metric: f64;
    }
}

test_builder! {
    CollaborationConfiguredModelAlgorithmAssociationSummaryBuilder: CollaborationConfiguredModelAlgorithmAssociationSummary, required ["create_time", "update_time", "configured_model_algorithm_association_arn", "name", "membership_identifier", "collaboration_identifier", "configured_model_algorithm_arn", "creator_account_id"] {
        [0] value create_time(DateTime) set_create_time: DateTime;
        [1] value update_time(DateTime) set_update_time: DateTime;
        [2] value configured_model_algorithm_association_arn(impl Into<String>) set_configured_model_algorithm_association_arn: String;
        [3] value name(impl Into<String>) set_name: String;
        [] value description(impl Into<String>) set_description: String;
        [4] value membership_identifier(impl Into<String>) set_membership_identifier: String;
        [5] value collaboration_identifier(impl Into<String>) set_collaboration_identifier: String;
        [6] value configured_model_algorithm_arn(impl Into<String>) set_configured_model_algorithm_arn: String;
        [7] value creator_account_id(impl Into<String>) set_creator_account_id: String;
    }
}

test_builder! {
    CollaborationMlInputChannelSummaryBuilder: CollaborationMlInputChannelSummary, required ["create_time", "update_time", "membership_identifier", "collaboration_identifier", "name", "configured_model_algorithm_associations", "ml_input_channel_arn", "status", "creator_account_id"] {
        [0] value create_time(DateTime) set_create_time: DateTime;
        [1] value update_time(DateTime) set_update_time: DateTime;
        [2] value membership_identifier(impl Into<String>) set_membership_identifier: String;
        [3] value collaboration_identifier(impl Into<String>) set_collaboration_identifier: String;
        [4] value name(impl Into<String>) set_name: String;
        [5] list configured_model_algorithm_associations(impl Into<String>) set_configured_model_algorithm_associations: String;
        [6] value ml_input_channel_arn(impl Into<String>) set_ml_input_channel_arn: String;
        [7] value status(MlInputChannelStatus) set_status: MlInputChannelStatus;
        [8] value creator_account_id(impl Into<String>) set_creator_account_id: String;
        [] value description(impl Into<String>) set_description: String;
        [] value payer_configuration(PayerConfiguration) set_payer_configuration: PayerConfiguration;
    }
}

test_builder! {
    CollaborationTrainedModelExportJobSummaryBuilder: CollaborationTrainedModelExportJobSummary, required ["create_time", "update_time", "name", "output_configuration", "status", "creator_account_id", "trained_model_arn", "membership_identifier", "collaboration_identifier"] {
        [0] value create_time(DateTime) set_create_time: DateTime;
        [1] value update_time(DateTime) set_update_time: DateTime;
        [2] value name(impl Into<String>) set_name: String;
        [3] value output_configuration(TrainedModelExportOutputConfiguration) set_output_configuration: TrainedModelExportOutputConfiguration;
        [4] value status(TrainedModelExportJobStatus) set_status: TrainedModelExportJobStatus;
        [] value status_details(StatusDetails) set_status_details: StatusDetails;
        [] value description(impl Into<String>) set_description: String;
        [5] value creator_account_id(impl Into<String>) set_creator_account_id: String;
        [6] value trained_model_arn(impl Into<String>) set_trained_model_arn: String;
        [] value trained_model_version_identifier(impl Into<String>) set_trained_model_version_identifier: String;
        [7] value membership_identifier(impl Into<String>) set_membership_identifier: String;
        [8] value collaboration_identifier(impl Into<String>) set_collaboration_identifier: String;
    }
}

test_builder! {
    CollaborationTrainedModelInferenceJobSummaryBuilder: CollaborationTrainedModelInferenceJobSummary, required ["trained_model_inference_job_arn", "membership_identifier", "trained_model_arn", "collaboration_identifier", "status", "output_configuration", "name", "create_time", "update_time", "creator_account_id"] {
        [0] value trained_model_inference_job_arn(impl Into<String>) set_trained_model_inference_job_arn: String;
        [] value configured_model_algorithm_association_arn(impl Into<String>) set_configured_model_algorithm_association_arn: String;
        [1] value membership_identifier(impl Into<String>) set_membership_identifier: String;
        [2] value trained_model_arn(impl Into<String>) set_trained_model_arn: String;
        [] value trained_model_version_identifier(impl Into<String>) set_trained_model_version_identifier: String;
        [3] value collaboration_identifier(impl Into<String>) set_collaboration_identifier: String;
        [4] value status(TrainedModelInferenceJobStatus) set_status: TrainedModelInferenceJobStatus;
        [5] value output_configuration(InferenceOutputConfiguration) set_output_configuration: InferenceOutputConfiguration;
        [6] value name(impl Into<String>) set_name: String;
        [] value description(impl Into<String>) set_description: String;
        [] value metrics_status(MetricsStatus) set_metrics_status: MetricsStatus;
        [] value metrics_status_details(impl Into<String>) set_metrics_status_details: String;
        [] value logs_status(LogsStatus) set_logs_status: LogsStatus;
        [] value logs_status_details(impl Into<String>) set_logs_status_details: String;
        [] value ml_model_inference_payer_account_id(impl Into<String>) set_ml_model_inference_payer_account_id: String;
        [7] value create_time(DateTime) set_create_time: DateTime;
        [8] value update_time(DateTime) set_update_time: DateTime;
        [9] value creator_account_id(impl Into<String>) set_creator_account_id: String;
    }
}

test_builder! {
    CollaborationTrainedModelSummaryBuilder: CollaborationTrainedModelSummary, required ["create_time", "update_time", "trained_model_arn", "name", "membership_identifier", "collaboration_identifier", "status", "configured_model_algorithm_association_arn", "creator_account_id"] {
        [0] value create_time(DateTime) set_create_time: DateTime;
        [1] value update_time(DateTime) set_update_time: DateTime;
        [2] value trained_model_arn(impl Into<String>) set_trained_model_arn: String;
        [3] value name(impl Into<String>) set_name: String;
        [] value version_identifier(impl Into<String>) set_version_identifier: String;
        [] list incremental_training_data_channels(IncrementalTrainingDataChannelOutput) set_incremental_training_data_channels: IncrementalTrainingDataChannelOutput;
        [] value description(impl Into<String>) set_description: String;
        [4] value membership_identifier(impl Into<String>) set_membership_identifier: String;
        [5] value collaboration_identifier(impl Into<String>) set_collaboration_identifier: String;
        [6] value status(TrainedModelStatus) set_status: TrainedModelStatus;
        [7] value configured_model_algorithm_association_arn(impl Into<String>) set_configured_model_algorithm_association_arn: String;
        [8] value creator_account_id(impl Into<String>) set_creator_account_id: String;
        [] value ml_model_training_payer_account_id(impl Into<String>) set_ml_model_training_payer_account_id: String;
    }
}

test_builder! {
    ColumnClassificationDetailsBuilder: ColumnClassificationDetails, required ["column_mapping"] {
        [0] list column_mapping(SyntheticDataColumnProperties) set_column_mapping: SyntheticDataColumnProperties;
    }
}

test_builder! {
    ConfiguredAudienceModelSummaryBuilder: ConfiguredAudienceModelSummary, required ["create_time", "update_time", "name", "audience_model_arn", "output_config", "configured_audience_model_arn", "status"] {
        [0] value create_time(DateTime) set_create_time: DateTime;
        [1] value update_time(DateTime) set_update_time: DateTime;
        [2] value name(impl Into<String>) set_name: String;
        [3] value audience_model_arn(impl Into<String>) set_audience_model_arn: String;
        [4] value output_config(ConfiguredAudienceModelOutputConfig) set_output_config: ConfiguredAudienceModelOutputConfig;
        [] value description(impl Into<String>) set_description: String;
        [5] value configured_audience_model_arn(impl Into<String>) set_configured_audience_model_arn: String;
        [6] value status(ConfiguredAudienceModelStatus) set_status: ConfiguredAudienceModelStatus;
    }
}

test_builder! {
    ConfiguredModelAlgorithmAssociationSummaryBuilder: ConfiguredModelAlgorithmAssociationSummary, required ["create_time", "update_time", "configured_model_algorithm_association_arn", "configured_model_algorithm_arn", "name", "membership_identifier", "collaboration_identifier"] {
        [0] value create_time(DateTime) set_create_time: DateTime;
        [1] value update_time(DateTime) set_update_time: DateTime;
        [2] value configured_model_algorithm_association_arn(impl Into<String>) set_configured_model_algorithm_association_arn: String;
        [3] value configured_model_algorithm_arn(impl Into<String>) set_configured_model_algorithm_arn: String;
        [4] value name(impl Into<String>) set_name: String;
        [] value description(impl Into<String>) set_description: String;
        [5] value membership_identifier(impl Into<String>) set_membership_identifier: String;
        [6] value collaboration_identifier(impl Into<String>) set_collaboration_identifier: String;
    }
}

test_builder! {
    ConfiguredModelAlgorithmSummaryBuilder: ConfiguredModelAlgorithmSummary, required ["create_time", "update_time", "configured_model_algorithm_arn", "name"] {
        [0] value create_time(DateTime) set_create_time: DateTime;
        [1] value update_time(DateTime) set_update_time: DateTime;
        [2] value configured_model_algorithm_arn(impl Into<String>) set_configured_model_algorithm_arn: String;
        [3] value name(impl Into<String>) set_name: String;
        [] value description(impl Into<String>) set_description: String;
    }
}

test_builder! {
    DataPrivacyScoresBuilder: DataPrivacyScores, required ["membership_inference_attack_scores"] {
        [0] list membership_inference_attack_scores(MembershipInferenceAttackScore) set_membership_inference_attack_scores: MembershipInferenceAttackScore;
    }
}

test_builder! {
    IncrementalTrainingDataChannelOutputBuilder: IncrementalTrainingDataChannelOutput, required ["channel_name", "model_name"] {
        [0] value channel_name(impl Into<String>) set_channel_name: String;
        [] value version_identifier(impl Into<String>) set_version_identifier: String;
        [1] value model_name(impl Into<String>) set_model_name: String;
    }
}

test_builder! {
    MembershipInferenceAttackScoreBuilder: MembershipInferenceAttackScore, required ["attack_version", "score"] {
        [0] value attack_version(MembershipInferenceAttackVersion) set_attack_version: MembershipInferenceAttackVersion;
        [1] value score(f64) set_score: f64;
    }
}

test_builder! {
    MlInputChannelSummaryBuilder: MlInputChannelSummary, required ["create_time", "update_time", "membership_identifier", "collaboration_identifier", "name", "configured_model_algorithm_associations", "ml_input_channel_arn", "status"] {
        [0] value create_time(DateTime) set_create_time: DateTime;
        [1] value update_time(DateTime) set_update_time: DateTime;
        [2] value membership_identifier(impl Into<String>) set_membership_identifier: String;
        [3] value collaboration_identifier(impl Into<String>) set_collaboration_identifier: String;
        [4] value name(impl Into<String>) set_name: String;
        [5] list configured_model_algorithm_associations(impl Into<String>) set_configured_model_algorithm_associations: String;
        [] value protected_query_identifier(impl Into<String>) set_protected_query_identifier: String;
        [6] value ml_input_channel_arn(impl Into<String>) set_ml_input_channel_arn: String;
        [7] value status(MlInputChannelStatus) set_status: MlInputChannelStatus;
        [] value description(impl Into<String>) set_description: String;
        [] value payer_configuration(PayerConfiguration) set_payer_configuration: PayerConfiguration;
    }
}

test_builder! {
    MlSyntheticDataParametersBuilder: MlSyntheticDataParameters, required ["epsilon", "max_membership_inference_attack_score"] {
        [0] value epsilon(f64) set_epsilon: f64;
        [1] value max_membership_inference_attack_score(f64) set_max_membership_inference_attack_score: f64;
        [] value column_classification(ColumnClassificationDetails) set_column_classification: ColumnClassificationDetails;
    }
}

test_builder! {
    RelevanceMetricBuilder: RelevanceMetric, required ["audience_size"] {
        [0] value audience_size(AudienceSize) set_audience_size: AudienceSize;
        [] value score(f64) set_score: f64;
    }
}

test_builder! {
    StatusDetailsBuilder: StatusDetails {
        [] value status_code(impl Into<String>) set_status_code: String;
        [] value message(impl Into<String>) set_message: String;
    }
}

test_builder! {
    SyntheticDataColumnPropertiesBuilder: SyntheticDataColumnProperties, required ["column_name", "column_type", "is_predictive_value"] {
        [0] value column_name(impl Into<String>) set_column_name: String;
        [1] value column_type(SyntheticDataColumnType) set_column_type: SyntheticDataColumnType;
        [2] value is_predictive_value(bool) set_is_predictive_value: bool;
    }
}

test_builder! {
    SyntheticDataConfigurationBuilder: SyntheticDataConfiguration, required ["synthetic_data_parameters"] {
        [0] value synthetic_data_parameters(MlSyntheticDataParameters) set_synthetic_data_parameters: MlSyntheticDataParameters;
        [] value synthetic_data_evaluation_scores(SyntheticDataEvaluationScores) set_synthetic_data_evaluation_scores: SyntheticDataEvaluationScores;
    }
}

test_builder! {
    SyntheticDataEvaluationScoresBuilder: SyntheticDataEvaluationScores, required ["data_privacy_scores"] {
        [0] value data_privacy_scores(DataPrivacyScores) set_data_privacy_scores: DataPrivacyScores;
    }
}

test_builder! {
    TrainedModelInferenceJobSummaryBuilder: TrainedModelInferenceJobSummary, required ["trained_model_inference_job_arn", "membership_identifier", "trained_model_arn", "collaboration_identifier", "status", "output_configuration", "name", "create_time", "update_time"] {
        [0] value trained_model_inference_job_arn(impl Into<String>) set_trained_model_inference_job_arn: String;
        [] value configured_model_algorithm_association_arn(impl Into<String>) set_configured_model_algorithm_association_arn: String;
        [1] value membership_identifier(impl Into<String>) set_membership_identifier: String;
        [2] value trained_model_arn(impl Into<String>) set_trained_model_arn: String;
        [] value trained_model_version_identifier(impl Into<String>) set_trained_model_version_identifier: String;
        [3] value collaboration_identifier(impl Into<String>) set_collaboration_identifier: String;
        [4] value status(TrainedModelInferenceJobStatus) set_status: TrainedModelInferenceJobStatus;
        [5] value output_configuration(InferenceOutputConfiguration) set_output_configuration: InferenceOutputConfiguration;
        [6] value name(impl Into<String>) set_name: String;
        [] value description(impl Into<String>) set_description: String;
        [] value metrics_status(MetricsStatus) set_metrics_status: MetricsStatus;
        [] value metrics_status_details(impl Into<String>) set_metrics_status_details: String;
        [] value logs_status(LogsStatus) set_logs_status: LogsStatus;
        [] value logs_status_details(impl Into<String>) set_logs_status_details: String;
        [] value ml_model_inference_payer_account_id(impl Into<String>) set_ml_model_inference_payer_account_id: String;
        [7] value create_time(DateTime) set_create_time: DateTime;
        [8] value update_time(DateTime) set_update_time: DateTime;
    }
}

test_builder! {
    TrainedModelSummaryBuilder: TrainedModelSummary, required ["create_time", "update_time", "trained_model_arn", "name", "membership_identifier", "collaboration_identifier", "status", "configured_model_algorithm_association_arn"] {
        [0] value create_time(DateTime) set_create_time: DateTime;
        [1] value update_time(DateTime) set_update_time: DateTime;
        [2] value trained_model_arn(impl Into<String>) set_trained_model_arn: String;
        [] value version_identifier(impl Into<String>) set_version_identifier: String;
        [] list incremental_training_data_channels(IncrementalTrainingDataChannelOutput) set_incremental_training_data_channels: IncrementalTrainingDataChannelOutput;
        [3] value name(impl Into<String>) set_name: String;
        [] value description(impl Into<String>) set_description: String;
        [4] value membership_identifier(impl Into<String>) set_membership_identifier: String;
        [5] value collaboration_identifier(impl Into<String>) set_collaboration_identifier: String;
        [6] value status(TrainedModelStatus) set_status: TrainedModelStatus;
        [7] value configured_model_algorithm_association_arn(impl Into<String>) set_configured_model_algorithm_association_arn: String;
        [] value ml_model_training_payer_account_id(impl Into<String>) set_ml_model_training_payer_account_id: String;
    }
}

test_builder! {
    TrainingDatasetSummaryBuilder: TrainingDatasetSummary, required ["create_time", "update_time", "training_dataset_arn", "name", "status"] {
        [0] value create_time(DateTime) set_create_time: DateTime;
        [1] value update_time(DateTime) set_update_time: DateTime;
        [2] value training_dataset_arn(impl Into<String>) set_training_dataset_arn: String;
        [3] value name(impl Into<String>) set_name: String;
        [4] value status(TrainingDatasetStatus) set_status: TrainingDatasetStatus;
        [] value description(impl Into<String>) set_description: String;
    }
}
