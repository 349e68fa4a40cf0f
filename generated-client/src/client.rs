// Generated from the service's model: changes are lost at the next run.

//! The client of AWS Clean Rooms ML.

use crate::config::{Config, SdkConfig};
use crate::operation::cancel_trained_model::CancelTrainedModelFluentBuilder;
use crate::operation::cancel_trained_model_inference_job::CancelTrainedModelInferenceJobFluentBuilder;
use crate::operation::create_audience_model::CreateAudienceModelFluentBuilder;
use crate::operation::create_configured_audience_model::CreateConfiguredAudienceModelFluentBuilder;
use crate::operation::create_configured_model_algorithm::CreateConfiguredModelAlgorithmFluentBuilder;
use crate::operation::create_configured_model_algorithm_association::CreateConfiguredModelAlgorithmAssociationFluentBuilder;
use crate::operation::create_ml_input_channel::CreateMLInputChannelFluentBuilder;
use crate::operation::create_trained_model::CreateTrainedModelFluentBuilder;
use crate::operation::create_training_dataset::CreateTrainingDatasetFluentBuilder;
use crate::operation::delete_audience_generation_job::DeleteAudienceGenerationJobFluentBuilder;
use crate::operation::delete_audience_model::DeleteAudienceModelFluentBuilder;
use crate::operation::delete_configured_audience_model::DeleteConfiguredAudienceModelFluentBuilder;
use crate::operation::delete_configured_audience_model_policy::DeleteConfiguredAudienceModelPolicyFluentBuilder;
use crate::operation::delete_configured_model_algorithm::DeleteConfiguredModelAlgorithmFluentBuilder;
use crate::operation::delete_configured_model_algorithm_association::DeleteConfiguredModelAlgorithmAssociationFluentBuilder;
use crate::operation::delete_ml_configuration::DeleteMLConfigurationFluentBuilder;
use crate::operation::delete_ml_input_channel_data::DeleteMLInputChannelDataFluentBuilder;
use crate::operation::delete_trained_model_output::DeleteTrainedModelOutputFluentBuilder;
use crate::operation::delete_training_dataset::DeleteTrainingDatasetFluentBuilder;
use crate::operation::get_audience_generation_job::GetAudienceGenerationJobFluentBuilder;
use crate::operation::get_audience_model::GetAudienceModelFluentBuilder;
use crate::operation::get_collaboration_configured_model_algorithm_association::GetCollaborationConfiguredModelAlgorithmAssociationFluentBuilder;
use crate::operation::get_collaboration_ml_input_channel::GetCollaborationMLInputChannelFluentBuilder;
use crate::operation::get_collaboration_trained_model::GetCollaborationTrainedModelFluentBuilder;
use crate::operation::get_configured_audience_model::GetConfiguredAudienceModelFluentBuilder;
use crate::operation::get_configured_audience_model_policy::GetConfiguredAudienceModelPolicyFluentBuilder;
use crate::operation::get_configured_model_algorithm::GetConfiguredModelAlgorithmFluentBuilder;
use crate::operation::get_configured_model_algorithm_association::GetConfiguredModelAlgorithmAssociationFluentBuilder;
use crate::operation::get_ml_configuration::GetMLConfigurationFluentBuilder;
use crate::operation::get_ml_input_channel::GetMLInputChannelFluentBuilder;
use crate::operation::get_trained_model::GetTrainedModelFluentBuilder;
use crate::operation::get_trained_model_inference_job::GetTrainedModelInferenceJobFluentBuilder;
use crate::operation::get_training_dataset::GetTrainingDatasetFluentBuilder;
use crate::operation::list_audience_export_jobs::ListAudienceExportJobsFluentBuilder;
use crate::operation::list_audience_generation_jobs::ListAudienceGenerationJobsFluentBuilder;
use crate::operation::list_audience_models::ListAudienceModelsFluentBuilder;
use crate::operation::list_collaboration_configured_model_algorithm_associations::ListCollaborationConfiguredModelAlgorithmAssociationsFluentBuilder;
use crate::operation::list_collaboration_ml_input_channels::ListCollaborationMLInputChannelsFluentBuilder;
use crate::operation::list_collaboration_trained_model_export_jobs::ListCollaborationTrainedModelExportJobsFluentBuilder;
use crate::operation::list_collaboration_trained_model_inference_jobs::ListCollaborationTrainedModelInferenceJobsFluentBuilder;
use crate::operation::list_collaboration_trained_models::ListCollaborationTrainedModelsFluentBuilder;
use crate::operation::list_configured_audience_models::ListConfiguredAudienceModelsFluentBuilder;
use crate::operation::list_configured_model_algorithm_associations::ListConfiguredModelAlgorithmAssociationsFluentBuilder;
use crate::operation::list_configured_model_algorithms::ListConfiguredModelAlgorithmsFluentBuilder;
use crate::operation::list_ml_input_channels::ListMLInputChannelsFluentBuilder;
use crate::operation::list_tags_for_resource::ListTagsForResourceFluentBuilder;
use crate::operation::list_trained_model_inference_jobs::ListTrainedModelInferenceJobsFluentBuilder;
use crate::operation::list_trained_model_versions::ListTrainedModelVersionsFluentBuilder;
use crate::operation::list_trained_models::ListTrainedModelsFluentBuilder;
use crate::operation::list_training_datasets::ListTrainingDatasetsFluentBuilder;
use crate::operation::put_configured_audience_model_policy::PutConfiguredAudienceModelPolicyFluentBuilder;
use crate::operation::put_ml_configuration::PutMLConfigurationFluentBuilder;
use crate::operation::start_audience_export_job::StartAudienceExportJobFluentBuilder;
use crate::operation::start_audience_generation_job::StartAudienceGenerationJobFluentBuilder;
use crate::operation::start_trained_model_export_job::StartTrainedModelExportJobFluentBuilder;
use crate::operation::start_trained_model_inference_job::StartTrainedModelInferenceJobFluentBuilder;
use crate::operation::tag_resource::TagResourceFluentBuilder;
use crate::operation::untag_resource::UntagResourceFluentBuilder;
use crate::operation::update_configured_audience_model::UpdateConfiguredAudienceModelFluentBuilder;
use smithy_runtime::client::Handle;
use smithy_runtime::operation::{AuthScheme, Service};

/// A client of AWS Clean Rooms ML.
///
/// It is cheap to clone and can be shared between threads: clones use the same connections,
/// credentials and retry budget.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) handle: Handle,
}

impl Client {
    /// A client with the settings that all clients of a program share.
    pub fn new(config: &SdkConfig) -> Self {
        Self::from_conf(Config::from(config))
    }

    /// A client with settings of its own.
    pub fn from_conf(config: Config) -> Self {
        Self {
            handle: Handle::new(&SERVICE, config),
        }
    }

    /// The settings of this client.
    pub fn config(&self) -> &Config {
        self.handle.config()
    }

    /// Asks for a training run to be stopped.
    ///
    /// See [`cancel_trained_model`](crate::operation::cancel_trained_model) for a request, the response and the errors.
    #[inline]
    pub fn cancel_trained_model(&self) -> CancelTrainedModelFluentBuilder {
        self.handle.call().into()
    }

    /// Asks for a running inference job to be stopped.
    ///
    /// See [`cancel_trained_model_inference_job`](crate::operation::cancel_trained_model_inference_job) for a request, the response and the errors.
    #[inline]
    pub fn cancel_trained_model_inference_job(
        &self,
    ) -> CancelTrainedModelInferenceJobFluentBuilder {
        self.handle.call().into()
    }

    /// Starts the training of an audience model, the model that measures how alike two users are.
    ///
    /// See [`create_audience_model`](crate::operation::create_audience_model) for a request, the response and the errors.
    #[inline]
    pub fn create_audience_model(&self) -> CreateAudienceModelFluentBuilder {
        self.handle.call().into()
    }

    /// Wraps an audience model in the terms under which others may use it: the output sizes they can choose from, the smallest number of seed users that have to match the training data, which quality metrics they may see, and the Amazon S3 location and role through which results are written.
    ///
    /// See [`create_configured_audience_model`](crate::operation::create_configured_audience_model) for a request, the response and the errors.
    #[inline]
    pub fn create_configured_audience_model(
        &self,
    ) -> CreateConfiguredAudienceModelFluentBuilder {
        self.handle.call().into()
    }

    /// Describes a custom algorithm: the container image that trains it, the image that runs inference, or both, held in Amazon ECR, along with entry point, arguments and the metrics to be read from the training log.
    ///
    /// See [`create_configured_model_algorithm`](crate::operation::create_configured_model_algorithm) for a request, the response and the errors.
    #[inline]
    pub fn create_configured_model_algorithm(
        &self,
    ) -> CreateConfiguredModelAlgorithmFluentBuilder {
        self.handle.call().into()
    }

    /// Offers a configured model algorithm to all members of a collaboration.
    ///
    /// See [`create_configured_model_algorithm_association`](crate::operation::create_configured_model_algorithm_association) for a request, the response and the errors.
    #[inline]
    pub fn create_configured_model_algorithm_association(
        &self,
    ) -> CreateConfiguredModelAlgorithmAssociationFluentBuilder {
        self.handle.call().into()
    }

    /// Runs a protected query in the collaboration and keeps the result as an ML input channel, a dataset that models read and that no operation hands out.
    ///
    /// See [`create_ml_input_channel`](crate::operation::create_ml_input_channel) for a request, the response and the errors.
    #[inline]
    pub fn create_ml_input_channel(&self) -> CreateMLInputChannelFluentBuilder {
        self.handle.call().into()
    }

    /// Trains a model: starts the training container of an algorithm association on the instances in `resourceConfig` and feeds it the ML input channels in `dataChannels`.
    ///
    /// See [`create_trained_model`](crate::operation::create_trained_model) for a request, the response and the errors.
    #[inline]
    pub fn create_trained_model(&self) -> CreateTrainedModelFluentBuilder {
        self.handle.call().into()
    }

    /// Registers a table of the AWS Glue Data Catalog, with the meaning of its columns, as training data for lookalike models.
    ///
    /// See [`create_training_dataset`](crate::operation::create_training_dataset) for a request, the response and the errors.
    #[inline]
    pub fn create_training_dataset(&self) -> CreateTrainingDatasetFluentBuilder {
        self.handle.call().into()
    }

    /// Starts the removal of an audience generation job and of all data kept for it.
    ///
    /// See [`delete_audience_generation_job`](crate::operation::delete_audience_generation_job) for a request, the response and the errors.
    #[inline]
    pub fn delete_audience_generation_job(
        &self,
    ) -> DeleteAudienceGenerationJobFluentBuilder {
        self.handle.call().into()
    }

    /// Starts the removal of an audience model and of what training produced.
    ///
    /// See [`delete_audience_model`](crate::operation::delete_audience_model) for a request, the response and the errors.
    #[inline]
    pub fn delete_audience_model(&self) -> DeleteAudienceModelFluentBuilder {
        self.handle.call().into()
    }

    /// Deletes a configured audience model and takes it out of every collaboration it was associated with.
    ///
    /// See [`delete_configured_audience_model`](crate::operation::delete_configured_audience_model) for a request, the response and the errors.
    #[inline]
    pub fn delete_configured_audience_model(
        &self,
    ) -> DeleteConfiguredAudienceModelFluentBuilder {
        self.handle.call().into()
    }

    /// Removes the resource policy from a configured audience model.
    ///
    /// See [`delete_configured_audience_model_policy`](crate::operation::delete_configured_audience_model_policy) for a request, the response and the errors.
    #[inline]
    pub fn delete_configured_audience_model_policy(
        &self,
    ) -> DeleteConfiguredAudienceModelPolicyFluentBuilder {
        self.handle.call().into()
    }

    /// Deletes the description of a custom algorithm; the images in Amazon ECR stay.
    ///
    /// See [`delete_configured_model_algorithm`](crate::operation::delete_configured_model_algorithm) for a request, the response and the errors.
    #[inline]
    pub fn delete_configured_model_algorithm(
        &self,
    ) -> DeleteConfiguredModelAlgorithmFluentBuilder {
        self.handle.call().into()
    }

    /// Withdraws an algorithm from a collaboration.
    ///
    /// See [`delete_configured_model_algorithm_association`](crate::operation::delete_configured_model_algorithm_association) for a request, the response and the errors.
    #[inline]
    pub fn delete_configured_model_algorithm_association(
        &self,
    ) -> DeleteConfiguredModelAlgorithmAssociationFluentBuilder {
        self.handle.call().into()
    }

    /// Removes the ML configuration of a membership.
    ///
    /// See [`delete_ml_configuration`](crate::operation::delete_ml_configuration) for a request, the response and the errors.
    #[inline]
    pub fn delete_ml_configuration(&self) -> DeleteMLConfigurationFluentBuilder {
        self.handle.call().into()
    }

    /// Starts the removal of the data of an ML input channel before its retention period ends.
    ///
    /// See [`delete_ml_input_channel_data`](crate::operation::delete_ml_input_channel_data) for a request, the response and the errors.
    #[inline]
    pub fn delete_ml_input_channel_data(&self) -> DeleteMLInputChannelDataFluentBuilder {
        self.handle.call().into()
    }

    /// Starts the deletion of the artifacts that the service keeps for a trained model.
    ///
    /// See [`delete_trained_model_output`](crate::operation::delete_trained_model_output) for a request, the response and the errors.
    #[inline]
    pub fn delete_trained_model_output(&self) -> DeleteTrainedModelOutputFluentBuilder {
        self.handle.call().into()
    }

    /// Forgets a training dataset.
    ///
    /// See [`delete_training_dataset`](crate::operation::delete_training_dataset) for a request, the response and the errors.
    #[inline]
    pub fn delete_training_dataset(&self) -> DeleteTrainingDatasetFluentBuilder {
        self.handle.call().into()
    }

    /// Reports on one audience generation job: its status, the configured audience model and collaboration it ran in, who started it and, where the owner of the model shares them, its quality metrics.
    ///
    /// See [`get_audience_generation_job`](crate::operation::get_audience_generation_job) for a request, the response and the errors.
    #[inline]
    pub fn get_audience_generation_job(&self) -> GetAudienceGenerationJobFluentBuilder {
        self.handle.call().into()
    }

    /// Looks up one audience model: the dataset it was trained on, the training window, the key that encrypts it, and its `status`.
    ///
    /// See [`get_audience_model`](crate::operation::get_audience_model) for a request, the response and the errors.
    #[inline]
    pub fn get_audience_model(&self) -> GetAudienceModelFluentBuilder {
        self.handle.call().into()
    }

    /// Shows an algorithm association to any member of the collaboration, whoever contributed it.
    ///
    /// See [`get_collaboration_configured_model_algorithm_association`](crate::operation::get_collaboration_configured_model_algorithm_association) for a request, the response and the errors.
    #[inline]
    pub fn get_collaboration_configured_model_algorithm_association(
        &self,
    ) -> GetCollaborationConfiguredModelAlgorithmAssociationFluentBuilder {
        self.handle.call().into()
    }

    /// Shows an ML input channel to any member of the collaboration: its status, association, record count, retention, privacy budgets and creator.
    ///
    /// See [`get_collaboration_ml_input_channel`](crate::operation::get_collaboration_ml_input_channel) for a request, the response and the errors.
    #[inline]
    pub fn get_collaboration_ml_input_channel(
        &self,
    ) -> GetCollaborationMLInputChannelFluentBuilder {
        self.handle.call().into()
    }

    /// Shows a trained model to any member of the collaboration, without the hyperparameters, environment and tags that only its owner sees in `GetTrainedModel`.
    ///
    /// See [`get_collaboration_trained_model`](crate::operation::get_collaboration_trained_model) for a request, the response and the errors.
    #[inline]
    pub fn get_collaboration_trained_model(
        &self,
    ) -> GetCollaborationTrainedModelFluentBuilder {
        self.handle.call().into()
    }

    /// Returns the terms of one configured audience model: the audience model behind it, the output location, shared metrics, seed and size limits, tag policy and tags.
    ///
    /// See [`get_configured_audience_model`](crate::operation::get_configured_audience_model) for a request, the response and the errors.
    #[inline]
    pub fn get_configured_audience_model(
        &self,
    ) -> GetConfiguredAudienceModelFluentBuilder {
        self.handle.call().into()
    }

    /// Reads the resource policy of a configured audience model together with its hash.
    ///
    /// See [`get_configured_audience_model_policy`](crate::operation::get_configured_audience_model_policy) for a request, the response and the errors.
    #[inline]
    pub fn get_configured_audience_model_policy(
        &self,
    ) -> GetConfiguredAudienceModelPolicyFluentBuilder {
        self.handle.call().into()
    }

    /// Returns the container settings, role, key and tags of one configured model algorithm.
    ///
    /// See [`get_configured_model_algorithm`](crate::operation::get_configured_model_algorithm) for a request, the response and the errors.
    #[inline]
    pub fn get_configured_model_algorithm(
        &self,
    ) -> GetConfiguredModelAlgorithmFluentBuilder {
        self.handle.call().into()
    }

    /// Returns one algorithm association of a membership of yours, with its privacy configuration and tags.
    ///
    /// See [`get_configured_model_algorithm_association`](crate::operation::get_configured_model_algorithm_association) for a request, the response and the errors.
    #[inline]
    pub fn get_configured_model_algorithm_association(
        &self,
    ) -> GetConfiguredModelAlgorithmAssociationFluentBuilder {
        self.handle.call().into()
    }

    /// Returns the output location and role that were set for a membership with `PutMLConfiguration`, and when they were last changed.
    ///
    /// See [`get_ml_configuration`](crate::operation::get_ml_configuration) for a request, the response and the errors.
    #[inline]
    pub fn get_ml_configuration(&self) -> GetMLConfigurationFluentBuilder {
        self.handle.call().into()
    }

    /// Returns one ML input channel of a membership of yours: the query behind it, its status, how many records and files it holds and how large it is, the access budgets that apply, and for synthetic data the generation settings with their privacy scores.
    ///
    /// See [`get_ml_input_channel`](crate::operation::get_ml_input_channel) for a request, the response and the errors.
    #[inline]
    pub fn get_ml_input_channel(&self) -> GetMLInputChannelFluentBuilder {
        self.handle.call().into()
    }

    /// Describes a trained model of a membership of yours: status, channels, hyperparameters, instances, the digest of the image that was run, and whether metrics and logs could be published.
    ///
    /// See [`get_trained_model`](crate::operation::get_trained_model) for a request, the response and the errors.
    #[inline]
    pub fn get_trained_model(&self) -> GetTrainedModelFluentBuilder {
        self.handle.call().into()
    }

    /// Describes an inference job of a membership of yours: model and version, input channel, instances, receiver, status, and how publishing its metrics and logs went.
    ///
    /// See [`get_trained_model_inference_job`](crate::operation::get_trained_model_inference_job) for a request, the response and the errors.
    #[inline]
    pub fn get_trained_model_inference_job(
        &self,
    ) -> GetTrainedModelInferenceJobFluentBuilder {
        self.handle.call().into()
    }

    /// Reads back one training dataset: its Glue table, the column schema, the role that opens the table, its status and its tags.
    ///
    /// See [`get_training_dataset`](crate::operation::get_training_dataset) for a request, the response and the errors.
    #[inline]
    pub fn get_training_dataset(&self) -> GetTrainingDatasetFluentBuilder {
        self.handle.call().into()
    }

    /// Lists audience export jobs with their size, status and output location.
    ///
    /// See [`list_audience_export_jobs`](crate::operation::list_audience_export_jobs) for a request, the response and the errors.
    ///
    /// The answer comes in pages: [`into_paginator`](crate::operation::list_audience_export_jobs::builders::ListAudienceExportJobsFluentBuilder::into_paginator) fetches them all.
    #[inline]
    pub fn list_audience_export_jobs(&self) -> ListAudienceExportJobsFluentBuilder {
        self.handle.call().into()
    }

    /// Lists audience generation jobs page by page.
    ///
    /// See [`list_audience_generation_jobs`](crate::operation::list_audience_generation_jobs) for a request, the response and the errors.
    ///
    /// The answer comes in pages: [`into_paginator`](crate::operation::list_audience_generation_jobs::builders::ListAudienceGenerationJobsFluentBuilder::into_paginator) fetches them all.
    #[inline]
    pub fn list_audience_generation_jobs(
        &self,
    ) -> ListAudienceGenerationJobsFluentBuilder {
        self.handle.call().into()
    }

    /// Lists the audience models of the account in the current Region, in whatever status they are.
    ///
    /// See [`list_audience_models`](crate::operation::list_audience_models) for a request, the response and the errors.
    ///
    /// The answer comes in pages: [`into_paginator`](crate::operation::list_audience_models::builders::ListAudienceModelsFluentBuilder::into_paginator) fetches them all.
    #[inline]
    pub fn list_audience_models(&self) -> ListAudienceModelsFluentBuilder {
        self.handle.call().into()
    }

    /// Lists every algorithm association of a collaboration together with the account that contributed it, in pages.
    ///
    /// See [`list_collaboration_configured_model_algorithm_associations`](crate::operation::list_collaboration_configured_model_algorithm_associations) for a request, the response and the errors.
    ///
    /// The answer comes in pages: [`into_paginator`](crate::operation::list_collaboration_configured_model_algorithm_associations::builders::ListCollaborationConfiguredModelAlgorithmAssociationsFluentBuilder::into_paginator) fetches them all.
    #[inline]
    pub fn list_collaboration_configured_model_algorithm_associations(
        &self,
    ) -> ListCollaborationConfiguredModelAlgorithmAssociationsFluentBuilder {
        self.handle.call().into()
    }

    /// Lists the ML input channels of all members of a collaboration, with the account that created each of them.
    ///
    /// See [`list_collaboration_ml_input_channels`](crate::operation::list_collaboration_ml_input_channels) for a request, the response and the errors.
    ///
    /// The answer comes in pages: [`into_paginator`](crate::operation::list_collaboration_ml_input_channels::builders::ListCollaborationMLInputChannelsFluentBuilder::into_paginator) fetches them all.
    #[inline]
    pub fn list_collaboration_ml_input_channels(
        &self,
    ) -> ListCollaborationMLInputChannelsFluentBuilder {
        self.handle.call().into()
    }

    /// Lists the export jobs of one trained model in a collaboration, on request for a single version.
    ///
    /// See [`list_collaboration_trained_model_export_jobs`](crate::operation::list_collaboration_trained_model_export_jobs) for a request, the response and the errors.
    ///
    /// The answer comes in pages: [`into_paginator`](crate::operation::list_collaboration_trained_model_export_jobs::builders::ListCollaborationTrainedModelExportJobsFluentBuilder::into_paginator) fetches them all.
    #[inline]
    pub fn list_collaboration_trained_model_export_jobs(
        &self,
    ) -> ListCollaborationTrainedModelExportJobsFluentBuilder {
        self.handle.call().into()
    }

    /// Lists the inference jobs of all members of a collaboration with the account that started each.
    ///
    /// See [`list_collaboration_trained_model_inference_jobs`](crate::operation::list_collaboration_trained_model_inference_jobs) for a request, the response and the errors.
    ///
    /// The answer comes in pages: [`into_paginator`](crate::operation::list_collaboration_trained_model_inference_jobs::builders::ListCollaborationTrainedModelInferenceJobsFluentBuilder::into_paginator) fetches them all.
    #[inline]
    pub fn list_collaboration_trained_model_inference_jobs(
        &self,
    ) -> ListCollaborationTrainedModelInferenceJobsFluentBuilder {
        self.handle.call().into()
    }

    /// Lists the trained models of all members of a collaboration, each with its creator and version.
    ///
    /// See [`list_collaboration_trained_models`](crate::operation::list_collaboration_trained_models) for a request, the response and the errors.
    ///
    /// The answer comes in pages: [`into_paginator`](crate::operation::list_collaboration_trained_models::builders::ListCollaborationTrainedModelsFluentBuilder::into_paginator) fetches them all.
    #[inline]
    pub fn list_collaboration_trained_models(
        &self,
    ) -> ListCollaborationTrainedModelsFluentBuilder {
        self.handle.call().into()
    }

    /// Lists the configured audience models of the account in the current Region, one page per call.
    ///
    /// See [`list_configured_audience_models`](crate::operation::list_configured_audience_models) for a request, the response and the errors.
    ///
    /// The answer comes in pages: [`into_paginator`](crate::operation::list_configured_audience_models::builders::ListConfiguredAudienceModelsFluentBuilder::into_paginator) fetches them all.
    #[inline]
    pub fn list_configured_audience_models(
        &self,
    ) -> ListConfiguredAudienceModelsFluentBuilder {
        self.handle.call().into()
    }

    /// Lists, page by page, the algorithm associations that were created under one of your memberships.
    ///
    /// See [`list_configured_model_algorithm_associations`](crate::operation::list_configured_model_algorithm_associations) for a request, the response and the errors.
    ///
    /// The answer comes in pages: [`into_paginator`](crate::operation::list_configured_model_algorithm_associations::builders::ListConfiguredModelAlgorithmAssociationsFluentBuilder::into_paginator) fetches them all.
    #[inline]
    pub fn list_configured_model_algorithm_associations(
        &self,
    ) -> ListConfiguredModelAlgorithmAssociationsFluentBuilder {
        self.handle.call().into()
    }

    /// Lists the configured model algorithms of the account in the current Region, one page per call.
    ///
    /// See [`list_configured_model_algorithms`](crate::operation::list_configured_model_algorithms) for a request, the response and the errors.
    ///
    /// The answer comes in pages: [`into_paginator`](crate::operation::list_configured_model_algorithms::builders::ListConfiguredModelAlgorithmsFluentBuilder::into_paginator) fetches them all.
    #[inline]
    pub fn list_configured_model_algorithms(
        &self,
    ) -> ListConfiguredModelAlgorithmsFluentBuilder {
        self.handle.call().into()
    }

    /// Lists the ML input channels of one membership, whatever their status, one page per call.
    ///
    /// See [`list_ml_input_channels`](crate::operation::list_ml_input_channels) for a request, the response and the errors.
    ///
    /// The answer comes in pages: [`into_paginator`](crate::operation::list_ml_input_channels::builders::ListMLInputChannelsFluentBuilder::into_paginator) fetches them all.
    #[inline]
    pub fn list_ml_input_channels(&self) -> ListMLInputChannelsFluentBuilder {
        self.handle.call().into()
    }

    /// Returns all tags of a resource in one answer.
    ///
    /// See [`list_tags_for_resource`](crate::operation::list_tags_for_resource) for a request, the response and the errors.
    #[inline]
    pub fn list_tags_for_resource(&self) -> ListTagsForResourceFluentBuilder {
        self.handle.call().into()
    }

    /// Lists the inference jobs of one membership, page by page.
    ///
    /// See [`list_trained_model_inference_jobs`](crate::operation::list_trained_model_inference_jobs) for a request, the response and the errors.
    ///
    /// The answer comes in pages: [`into_paginator`](crate::operation::list_trained_model_inference_jobs::builders::ListTrainedModelInferenceJobsFluentBuilder::into_paginator) fetches them all.
    #[inline]
    pub fn list_trained_model_inference_jobs(
        &self,
    ) -> ListTrainedModelInferenceJobsFluentBuilder {
        self.handle.call().into()
    }

    /// Lists the versions of one trained model, optionally only those with a certain `status`.
    ///
    /// See [`list_trained_model_versions`](crate::operation::list_trained_model_versions) for a request, the response and the errors.
    ///
    /// The answer comes in pages: [`into_paginator`](crate::operation::list_trained_model_versions::builders::ListTrainedModelVersionsFluentBuilder::into_paginator) fetches them all.
    #[inline]
    pub fn list_trained_model_versions(&self) -> ListTrainedModelVersionsFluentBuilder {
        self.handle.call().into()
    }

    /// Lists the trained models of one membership, one page per call.
    ///
    /// See [`list_trained_models`](crate::operation::list_trained_models) for a request, the response and the errors.
    ///
    /// The answer comes in pages: [`into_paginator`](crate::operation::list_trained_models::builders::ListTrainedModelsFluentBuilder::into_paginator) fetches them all.
    #[inline]
    pub fn list_trained_models(&self) -> ListTrainedModelsFluentBuilder {
        self.handle.call().into()
    }

    /// Lists the training datasets of the account in the current Region, one page at a time.
    ///
    /// See [`list_training_datasets`](crate::operation::list_training_datasets) for a request, the response and the errors.
    ///
    /// The answer comes in pages: [`into_paginator`](crate::operation::list_training_datasets::builders::ListTrainingDatasetsFluentBuilder::into_paginator) fetches them all.
    #[inline]
    pub fn list_training_datasets(&self) -> ListTrainingDatasetsFluentBuilder {
        self.handle.call().into()
    }

    /// Sets the resource policy of a configured audience model, replacing a policy that is already there.
    ///
    /// See [`put_configured_audience_model_policy`](crate::operation::put_configured_audience_model_policy) for a request, the response and the errors.
    #[inline]
    pub fn put_configured_audience_model_policy(
        &self,
    ) -> PutConfiguredAudienceModelPolicyFluentBuilder {
        self.handle.call().into()
    }

    /// Sets where ML results for one of your memberships go: an Amazon S3 location and the role with which the service writes there and publishes metrics and logs.
    ///
    /// See [`put_ml_configuration`](crate::operation::put_ml_configuration) for a request, the response and the errors.
    #[inline]
    pub fn put_ml_configuration(&self) -> PutMLConfigurationFluentBuilder {
        self.handle.call().into()
    }

    /// Writes an audience of the given size from a finished generation job to the Amazon S3 location of the configured audience model.
    ///
    /// See [`start_audience_export_job`](crate::operation::start_audience_export_job) for a request, the response and the errors.
    #[inline]
    pub fn start_audience_export_job(&self) -> StartAudienceExportJobFluentBuilder {
        self.handle.call().into()
    }

    /// Starts a job that ranks the users of the training data by their likeness to a seed audience.
    ///
    /// See [`start_audience_generation_job`](crate::operation::start_audience_generation_job) for a request, the response and the errors.
    #[inline]
    pub fn start_audience_generation_job(
        &self,
    ) -> StartAudienceGenerationJobFluentBuilder {
        self.handle.call().into()
    }

    /// Sends the files of a trained model to one member of the collaboration.
    ///
    /// See [`start_trained_model_export_job`](crate::operation::start_trained_model_export_job) for a request, the response and the errors.
    #[inline]
    pub fn start_trained_model_export_job(
        &self,
    ) -> StartTrainedModelExportJobFluentBuilder {
        self.handle.call().into()
    }

    /// Applies a trained model to the records of an ML input channel and delivers the predictions to the member named in `outputConfiguration`.
    ///
    /// See [`start_trained_model_inference_job`](crate::operation::start_trained_model_inference_job) for a request, the response and the errors.
    #[inline]
    pub fn start_trained_model_inference_job(
        &self,
    ) -> StartTrainedModelInferenceJobFluentBuilder {
        self.handle.call().into()
    }

    /// Adds tags to a resource, or gives new values to tags that are there.
    ///
    /// See [`tag_resource`](crate::operation::tag_resource) for a request, the response and the errors.
    #[inline]
    pub fn tag_resource(&self) -> TagResourceFluentBuilder {
        self.handle.call().into()
    }

    /// Takes tags off a resource by their keys.
    ///
    /// See [`untag_resource`](crate::operation::untag_resource) for a request, the response and the errors.
    #[inline]
    pub fn untag_resource(&self) -> UntagResourceFluentBuilder {
        self.handle.call().into()
    }

    /// Changes the terms of a configured audience model in place; its ARN and its associations stay valid.
    ///
    /// See [`update_configured_audience_model`](crate::operation::update_configured_audience_model) for a request, the response and the errors.
    #[inline]
    pub fn update_configured_audience_model(
        &self,
    ) -> UpdateConfiguredAudienceModelFluentBuilder {
        self.handle.call().into()
    }
}

/// What the call loop knows of the service.
pub(crate) static SERVICE: Service = Service {
    shape_name: "AWSStarkControlService",
    sdk_id: "CleanRoomsML",
    version: "2023-09-06",
    protocols: &[&smithy_runtime::protocol::RestJson1],
    auth: &[
        AuthScheme::SigV4 {
            name: "cleanrooms-ml",
        },
    ],
    endpoint_rules: Some(&crate::endpoint::RULE_SET),
    package_version: crate::meta::PKG_VERSION,
};
