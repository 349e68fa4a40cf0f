// Generated from the service's model: changes are lost at the next run.

//! A server that answers as AWS Clean Rooms ML would, for tests: it speaks the service's protocol on
//! loopback, and a closure answers each operation.

pub use smithy_runtime::fake::{Failure, Received, Refusal, StartError};

smithy_runtime::fake_server! {
    crate::client::SERVICE, crate::config::Config {
        cancel_trained_model: crate::operation::cancel_trained_model::CancelTrainedModel;
        cancel_trained_model_inference_job: crate::operation::cancel_trained_model_inference_job::CancelTrainedModelInferenceJob;
        create_audience_model: crate::operation::create_audience_model::CreateAudienceModel;
        create_configured_audience_model: crate::operation::create_configured_audience_model::CreateConfiguredAudienceModel;
        create_configured_model_algorithm: crate::operation::create_configured_model_algorithm::CreateConfiguredModelAlgorithm;
        create_configured_model_algorithm_association: crate::operation::create_configured_model_algorithm_association::CreateConfiguredModelAlgorithmAssociation;
        create_ml_input_channel: crate::operation::create_ml_input_channel::CreateMLInputChannel;
        create_trained_model: crate::operation::create_trained_model::CreateTrainedModel;
        create_training_dataset: crate::operation::create_training_dataset::CreateTrainingDataset;
        delete_audience_generation_job: crate::operation::delete_audience_generation_job::DeleteAudienceGenerationJob;
        delete_audience_model: crate::operation::delete_audience_model::DeleteAudienceModel;
        delete_configured_audience_model: crate::operation::delete_configured_audience_model::DeleteConfiguredAudienceModel;
        delete_configured_audience_model_policy: crate::operation::delete_configured_audience_model_policy::DeleteConfiguredAudienceModelPolicy;
        delete_configured_model_algorithm: crate::operation::delete_configured_model_algorithm::DeleteConfiguredModelAlgorithm;
        delete_configured_model_algorithm_association: crate::operation::delete_configured_model_algorithm_association::DeleteConfiguredModelAlgorithmAssociation;
        delete_ml_configuration: crate::operation::delete_ml_configuration::DeleteMLConfiguration;
        delete_ml_input_channel_data: crate::operation::delete_ml_input_channel_data::DeleteMLInputChannelData;
        delete_trained_model_output: crate::operation::delete_trained_model_output::DeleteTrainedModelOutput;
        delete_training_dataset: crate::operation::delete_training_dataset::DeleteTrainingDataset;
        get_audience_generation_job: crate::operation::get_audience_generation_job::GetAudienceGenerationJob;
        get_audience_model: crate::operation::get_audience_model::GetAudienceModel;
        get_collaboration_configured_model_algorithm_association: crate::operation::get_collaboration_configured_model_algorithm_association::GetCollaborationConfiguredModelAlgorithmAssociation;
        get_collaboration_ml_input_channel: crate::operation::get_collaboration_ml_input_channel::GetCollaborationMLInputChannel;
        get_collaboration_trained_model: crate::operation::get_collaboration_trained_model::GetCollaborationTrainedModel;
        get_configured_audience_model: crate::operation::get_configured_audience_model::GetConfiguredAudienceModel;
        get_configured_audience_model_policy: crate::operation::get_configured_audience_model_policy::GetConfiguredAudienceModelPolicy;
        get_configured_model_algorithm: crate::operation::get_configured_model_algorithm::GetConfiguredModelAlgorithm;
        get_configured_model_algorithm_association: crate::operation::get_configured_model_algorithm_association::GetConfiguredModelAlgorithmAssociation;
        get_ml_configuration: crate::operation::get_ml_configuration::GetMLConfiguration;
        get_ml_input_channel: crate::operation::get_ml_input_channel::GetMLInputChannel;
        get_trained_model: crate::operation::get_trained_model::GetTrainedModel;
        get_trained_model_inference_job: crate::operation::get_trained_model_inference_job::GetTrainedModelInferenceJob;
        get_training_dataset: crate::operation::get_training_dataset::GetTrainingDataset;
        list_audience_export_jobs: crate::operation::list_audience_export_jobs::ListAudienceExportJobs;
        list_audience_generation_jobs: crate::operation::list_audience_generation_jobs::ListAudienceGenerationJobs;
        list_audience_models: crate::operation::list_audience_models::ListAudienceModels;
        list_collaboration_configured_model_algorithm_associations: crate::operation::list_collaboration_configured_model_algorithm_associations::ListCollaborationConfiguredModelAlgorithmAssociations;
        list_collaboration_ml_input_channels: crate::operation::list_collaboration_ml_input_channels::ListCollaborationMLInputChannels;
        list_collaboration_trained_model_export_jobs: crate::operation::list_collaboration_trained_model_export_jobs::ListCollaborationTrainedModelExportJobs;
        list_collaboration_trained_model_inference_jobs: crate::operation::list_collaboration_trained_model_inference_jobs::ListCollaborationTrainedModelInferenceJobs;
        list_collaboration_trained_models: crate::operation::list_collaboration_trained_models::ListCollaborationTrainedModels;
        list_configured_audience_models: crate::operation::list_configured_audience_models::ListConfiguredAudienceModels;
        list_configured_model_algorithm_associations: crate::operation::list_configured_model_algorithm_associations::ListConfiguredModelAlgorithmAssociations;
        list_configured_model_algorithms: crate::operation::list_configured_model_algorithms::ListConfiguredModelAlgorithms;
        list_ml_input_channels: crate::operation::list_ml_input_channels::ListMLInputChannels;
        list_tags_for_resource: crate::operation::list_tags_for_resource::ListTagsForResource;
        list_trained_model_inference_jobs: crate::operation::list_trained_model_inference_jobs::ListTrainedModelInferenceJobs;
        list_trained_model_versions: crate::operation::list_trained_model_versions::ListTrainedModelVersions;
        list_trained_models: crate::operation::list_trained_models::ListTrainedModels;
        list_training_datasets: crate::operation::list_training_datasets::ListTrainingDatasets;
        put_configured_audience_model_policy: crate::operation::put_configured_audience_model_policy::PutConfiguredAudienceModelPolicy;
        put_ml_configuration: crate::operation::put_ml_configuration::PutMLConfiguration;
        start_audience_export_job: crate::operation::start_audience_export_job::StartAudienceExportJob;
        start_audience_generation_job: crate::operation::start_audience_generation_job::StartAudienceGenerationJob;
        start_trained_model_export_job: crate::operation::start_trained_model_export_job::StartTrainedModelExportJob;
        start_trained_model_inference_job: crate::operation::start_trained_model_inference_job::StartTrainedModelInferenceJob;
        tag_resource: crate::operation::tag_resource::TagResource;
        untag_resource: crate::operation::untag_resource::UntagResource;
        update_configured_audience_model: crate::operation::update_configured_audience_model::UpdateConfiguredAudienceModel;
    }
}
