// Generated from the service's model: changes are lost at the next run.

//! The client without `async`: the same requests, whose `send()` waits for the answer, and paginators that
//! are iterators. A thread of the client's own keeps its connections. Calls are safe outside of a runtime, and
//! inside of one, where `spawn_blocking` is the place for them.
//!
//! ```no_run
//! # #[cfg(feature = "blocking")] fn example(config: cleanroomsml::Config) -> Result<(), cleanroomsml::Error> {
//! let client = cleanroomsml::blocking::Client::from_conf(config);
//! let output = client.list_audience_models().send()?;
//! println!("{output:?}");
//! for item in client.list_audience_export_jobs().into_paginator().items() {
//!     println!("{:?}", item?);
//! }
//! # Ok(())
//! # }
//! ```

pub use smithy_runtime::blocking::{Customize, Iter, Paginator, PaginatorItems};

smithy_runtime::blocking_client! {
    crate::client::SERVICE, crate::config::Config {
        cancel_trained_model: crate::operation::cancel_trained_model::CancelTrainedModelFluentBuilder;
        cancel_trained_model_inference_job: crate::operation::cancel_trained_model_inference_job::CancelTrainedModelInferenceJobFluentBuilder;
        create_audience_model: crate::operation::create_audience_model::CreateAudienceModelFluentBuilder;
        create_configured_audience_model: crate::operation::create_configured_audience_model::CreateConfiguredAudienceModelFluentBuilder;
        create_configured_model_algorithm: crate::operation::create_configured_model_algorithm::CreateConfiguredModelAlgorithmFluentBuilder;
        create_configured_model_algorithm_association: crate::operation::create_configured_model_algorithm_association::CreateConfiguredModelAlgorithmAssociationFluentBuilder;
        create_ml_input_channel: crate::operation::create_ml_input_channel::CreateMLInputChannelFluentBuilder;
        create_trained_model: crate::operation::create_trained_model::CreateTrainedModelFluentBuilder;
        create_training_dataset: crate::operation::create_training_dataset::CreateTrainingDatasetFluentBuilder;
        delete_audience_generation_job: crate::operation::delete_audience_generation_job::DeleteAudienceGenerationJobFluentBuilder;
        delete_audience_model: crate::operation::delete_audience_model::DeleteAudienceModelFluentBuilder;
        delete_configured_audience_model: crate::operation::delete_configured_audience_model::DeleteConfiguredAudienceModelFluentBuilder;
        delete_configured_audience_model_policy: crate::operation::delete_configured_audience_model_policy::DeleteConfiguredAudienceModelPolicyFluentBuilder;
        delete_configured_model_algorithm: crate::operation::delete_configured_model_algorithm::DeleteConfiguredModelAlgorithmFluentBuilder;
        delete_configured_model_algorithm_association: crate::operation::delete_configured_model_algorithm_association::DeleteConfiguredModelAlgorithmAssociationFluentBuilder;
        delete_ml_configuration: crate::operation::delete_ml_configuration::DeleteMLConfigurationFluentBuilder;
        delete_ml_input_channel_data: crate::operation::delete_ml_input_channel_data::DeleteMLInputChannelDataFluentBuilder;
        delete_trained_model_output: crate::operation::delete_trained_model_output::DeleteTrainedModelOutputFluentBuilder;
        delete_training_dataset: crate::operation::delete_training_dataset::DeleteTrainingDatasetFluentBuilder;
        get_audience_generation_job: crate::operation::get_audience_generation_job::GetAudienceGenerationJobFluentBuilder;
        get_audience_model: crate::operation::get_audience_model::GetAudienceModelFluentBuilder;
        get_collaboration_configured_model_algorithm_association: crate::operation::get_collaboration_configured_model_algorithm_association::GetCollaborationConfiguredModelAlgorithmAssociationFluentBuilder;
        get_collaboration_ml_input_channel: crate::operation::get_collaboration_ml_input_channel::GetCollaborationMLInputChannelFluentBuilder;
        get_collaboration_trained_model: crate::operation::get_collaboration_trained_model::GetCollaborationTrainedModelFluentBuilder;
        get_configured_audience_model: crate::operation::get_configured_audience_model::GetConfiguredAudienceModelFluentBuilder;
        get_configured_audience_model_policy: crate::operation::get_configured_audience_model_policy::GetConfiguredAudienceModelPolicyFluentBuilder;
        get_configured_model_algorithm: crate::operation::get_configured_model_algorithm::GetConfiguredModelAlgorithmFluentBuilder;
        get_configured_model_algorithm_association: crate::operation::get_configured_model_algorithm_association::GetConfiguredModelAlgorithmAssociationFluentBuilder;
        get_ml_configuration: crate::operation::get_ml_configuration::GetMLConfigurationFluentBuilder;
        get_ml_input_channel: crate::operation::get_ml_input_channel::GetMLInputChannelFluentBuilder;
        get_trained_model: crate::operation::get_trained_model::GetTrainedModelFluentBuilder;
        get_trained_model_inference_job: crate::operation::get_trained_model_inference_job::GetTrainedModelInferenceJobFluentBuilder;
        get_training_dataset: crate::operation::get_training_dataset::GetTrainingDatasetFluentBuilder;
        list_audience_export_jobs: crate::operation::list_audience_export_jobs::ListAudienceExportJobsFluentBuilder;
        list_audience_generation_jobs: crate::operation::list_audience_generation_jobs::ListAudienceGenerationJobsFluentBuilder;
        list_audience_models: crate::operation::list_audience_models::ListAudienceModelsFluentBuilder;
        list_collaboration_configured_model_algorithm_associations: crate::operation::list_collaboration_configured_model_algorithm_associations::ListCollaborationConfiguredModelAlgorithmAssociationsFluentBuilder;
        list_collaboration_ml_input_channels: crate::operation::list_collaboration_ml_input_channels::ListCollaborationMLInputChannelsFluentBuilder;
        list_collaboration_trained_model_export_jobs: crate::operation::list_collaboration_trained_model_export_jobs::ListCollaborationTrainedModelExportJobsFluentBuilder;
        list_collaboration_trained_model_inference_jobs: crate::operation::list_collaboration_trained_model_inference_jobs::ListCollaborationTrainedModelInferenceJobsFluentBuilder;
        list_collaboration_trained_models: crate::operation::list_collaboration_trained_models::ListCollaborationTrainedModelsFluentBuilder;
        list_configured_audience_models: crate::operation::list_configured_audience_models::ListConfiguredAudienceModelsFluentBuilder;
        list_configured_model_algorithm_associations: crate::operation::list_configured_model_algorithm_associations::ListConfiguredModelAlgorithmAssociationsFluentBuilder;
        list_configured_model_algorithms: crate::operation::list_configured_model_algorithms::ListConfiguredModelAlgorithmsFluentBuilder;
        list_ml_input_channels: crate::operation::list_ml_input_channels::ListMLInputChannelsFluentBuilder;
        list_tags_for_resource: crate::operation::list_tags_for_resource::ListTagsForResourceFluentBuilder;
        list_trained_model_inference_jobs: crate::operation::list_trained_model_inference_jobs::ListTrainedModelInferenceJobsFluentBuilder;
        list_trained_model_versions: crate::operation::list_trained_model_versions::ListTrainedModelVersionsFluentBuilder;
        list_trained_models: crate::operation::list_trained_models::ListTrainedModelsFluentBuilder;
        list_training_datasets: crate::operation::list_training_datasets::ListTrainingDatasetsFluentBuilder;
        put_configured_audience_model_policy: crate::operation::put_configured_audience_model_policy::PutConfiguredAudienceModelPolicyFluentBuilder;
        put_ml_configuration: crate::operation::put_ml_configuration::PutMLConfigurationFluentBuilder;
        start_audience_export_job: crate::operation::start_audience_export_job::StartAudienceExportJobFluentBuilder;
        start_audience_generation_job: crate::operation::start_audience_generation_job::StartAudienceGenerationJobFluentBuilder;
        start_trained_model_export_job: crate::operation::start_trained_model_export_job::StartTrainedModelExportJobFluentBuilder;
        start_trained_model_inference_job: crate::operation::start_trained_model_inference_job::StartTrainedModelInferenceJobFluentBuilder;
        tag_resource: crate::operation::tag_resource::TagResourceFluentBuilder;
        untag_resource: crate::operation::untag_resource::UntagResourceFluentBuilder;
        update_configured_audience_model: crate::operation::update_configured_audience_model::UpdateConfiguredAudienceModelFluentBuilder;
    }
}
