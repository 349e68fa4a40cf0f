// Generated from the service's model: changes are lost at the next run.

//! Shows an algorithm association to any member of the collaboration, whoever contributed it. Look
//! at its privacy configuration before you train with it: the configuration settles which logs,
//! metrics and files will reach you.
//!
//! # Request
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .get_collaboration_configured_model_algorithm_association()
//!     // required
//!     .configured_model_algorithm_association_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:membership/example")
//!     .collaboration_identifier("collaboration-identifier") // required
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`configured_model_algorithm_association_arn`](builders::GetCollaborationConfiguredModelAlgorithmAssociationFluentBuilder::configured_model_algorithm_association_arn) (`configuredModelAlgorithmAssociationArn`): `String`, **required**\
//!   ARN of the configured model algorithm association to look up, as returned by
//!   [`ListCollaborationConfiguredModelAlgorithmAssociations`](crate::Client::list_collaboration_configured_model_algorithm_associations).\
//!   Length: 20 to 2048 characters. ARN of: `ConfiguredModelAlgorithmAssociation`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/configured-model-algorithm-association/[-a-zA-Z0-9_/.]+$`
//! - [`collaboration_identifier`](builders::GetCollaborationConfiguredModelAlgorithmAssociationFluentBuilder::collaboration_identifier) (`collaborationIdentifier`): `String`, **required**\
//!   ID of the AWS Clean Rooms collaboration in which the association was made.\
//!   Length: exactly 36 characters.\
//!   Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
//!
//! # Response
//!
//! [`GetCollaborationConfiguredModelAlgorithmAssociationOutput`]:
//!
//! ```text
//! GetCollaborationConfiguredModelAlgorithmAssociationOutput {
//!     create_time: DateTime,
//!     update_time: DateTime,
//!     configured_model_algorithm_association_arn: String,
//!     membership_identifier: String,
//!     collaboration_identifier: String,
//!     configured_model_algorithm_arn: String,
//!     name: String,
//!     description: Option<String>,
//!     creator_account_id: String,
//!     privacy_configuration: Option<PrivacyConfiguration> {
//!         policies: PrivacyConfigurationPolicies {
//!             trained_models: Option<TrainedModelsConfigurationPolicy> {
//!                 container_logs: Option<Vec<LogsConfigurationPolicy>> {
//!                     allowed_account_ids: Vec<String>,
//!                     filter_pattern: Option<String>,
//!                     log_type: LogType, // All | ErrorSummary
//!                     log_redaction_configuration: Option<LogRedactionConfiguration> {
//!                         entities_to_redact: Vec<EntityType>,
//!                         custom_entity_config: Option<CustomEntityConfig>,
//!                     },
//!                 },
//!                 container_metrics: Option<MetricsConfigurationPolicy> {
//!                     noise_level: NoiseLevelType, // High | Medium | Low | None
//!                 },
//!                 max_artifact_size: Option<TrainedModelArtifactMaxSize> {
//!                     unit: TrainedModelArtifactMaxSizeUnitType, // Gb
//!                     value: f64,
//!                 },
//!             },
//!             trained_model_exports: Option<TrainedModelExportsConfigurationPolicy> {
//!                 max_size: TrainedModelExportsMaxSize {
//!                     unit: TrainedModelExportsMaxSizeUnitType, // Gb
//!                     value: f64,
//!                 },
//!                 files_to_export: Vec<TrainedModelExportFileType>,
//!             },
//!             trained_model_inference_jobs: Option<TrainedModelInferenceJobsConfigurationPolicy> {
//!                 container_logs: Option<Vec<LogsConfigurationPolicy>> {
//!                     allowed_account_ids: Vec<String>,
//!                     filter_pattern: Option<String>,
//!                     log_type: LogType, // All | ErrorSummary
//!                     log_redaction_configuration: Option<LogRedactionConfiguration> {
//!                         entities_to_redact: Vec<EntityType>,
//!                         custom_entity_config: Option<CustomEntityConfig>,
//!                     },
//!                 },
//!                 max_output_size: Option<TrainedModelInferenceMaxOutputSize> {
//!                     unit: TrainedModelInferenceMaxOutputSizeUnitType, // Gb
//!                     value: f64,
//!                 },
//!             },
//!         },
//!     },
//! }
//! ```
//!
//! - [`create_time`](GetCollaborationConfiguredModelAlgorithmAssociationOutput::create_time) (`createTime`): `DateTime`\
//!   When this configured model algorithm association was created.
//! - [`update_time`](GetCollaborationConfiguredModelAlgorithmAssociationOutput::update_time) (`updateTime`): `DateTime`\
//!   When this configured model algorithm association last changed.
//! - [`configured_model_algorithm_association_arn`](GetCollaborationConfiguredModelAlgorithmAssociationOutput::configured_model_algorithm_association_arn) (`configuredModelAlgorithmAssociationArn`): `String`\
//!   The ARN that identifies this configured model algorithm association.
//! - [`membership_identifier`](GetCollaborationConfiguredModelAlgorithmAssociationOutput::membership_identifier) (`membershipIdentifier`): `String`\
//!   ID of the AWS Clean Rooms membership under which this configured model algorithm association was
//!   created.
//! - [`collaboration_identifier`](GetCollaborationConfiguredModelAlgorithmAssociationOutput::collaboration_identifier) (`collaborationIdentifier`): `String`\
//!   ID of the AWS Clean Rooms collaboration to which this configured model algorithm association
//!   belongs.
//! - [`configured_model_algorithm_arn`](GetCollaborationConfiguredModelAlgorithmAssociationOutput::configured_model_algorithm_arn) (`configuredModelAlgorithmArn`): `String`\
//!   ARN of the configured model algorithm that the association brings into the collaboration.
//! - [`name`](GetCollaborationConfiguredModelAlgorithmAssociationOutput::name): `String`\
//!   The name given to this configured model algorithm association when it was created.
//! - [`description`](GetCollaborationConfiguredModelAlgorithmAssociationOutput::description): `Option<String>`\
//!   Free text that describes this configured model algorithm association, if its creator supplied
//!   any.
//! - [`creator_account_id`](GetCollaborationConfiguredModelAlgorithmAssociationOutput::creator_account_id) (`creatorAccountId`): `String`\
//!   The 12-digit ID of the AWS account that created this configured model algorithm association.
//! - [`privacy_configuration`](GetCollaborationConfiguredModelAlgorithmAssociationOutput::privacy_configuration) (`privacyConfiguration`): [`Option<PrivacyConfiguration>`](crate::types::PrivacyConfiguration)\
//!   What collaborators may learn from models trained with the algorithm: the logs and metrics they
//!   see, and how much data may leave.
//!
//!   - [`policies`](crate::types::PrivacyConfiguration::policies): [`PrivacyConfigurationPolicies`](crate::types::PrivacyConfigurationPolicies)\
//!     The rules, by the kind of activity that they govern.
//!
//!     - [`trained_models`](crate::types::PrivacyConfigurationPolicies::trained_models) (`trainedModels`): [`Option<TrainedModelsConfigurationPolicy>`](crate::types::TrainedModelsConfigurationPolicy)\
//!       Rules for training: who sees logs and metrics, and how large artifacts may grow.
//!
//!       - [`container_logs`](crate::types::TrainedModelsConfigurationPolicy::container_logs) (`containerLogs`): [`Option<Vec<LogsConfigurationPolicy>>`](crate::types::LogsConfigurationPolicy)\
//!         Who may read the logs of the training container, and in what form.
//!
//!         - [`allowed_account_ids`](crate::types::LogsConfigurationPolicy::allowed_account_ids) (`allowedAccountIds`): `Vec<String>`\
//!           IDs of the AWS accounts that may read the logs.
//!         - [`filter_pattern`](crate::types::LogsConfigurationPolicy::filter_pattern) (`filterPattern`): `Option<String>`\
//!           A regular expression. Only log content that matches it is passed on.
//!         - [`log_type`](crate::types::LogsConfigurationPolicy::log_type) (`logType`): [`LogType`](crate::types::LogType)\
//!           Which logs the rule covers: the full logs (`ALL`) or a summary of errors (`ERROR_SUMMARY`).\
//!           One of [`All`](crate::types::LogType::All), [`ErrorSummary`](crate::types::LogType::ErrorSummary).
//!         - [`log_redaction_configuration`](crate::types::LogsConfigurationPolicy::log_redaction_configuration) (`logRedactionConfiguration`): [`Option<LogRedactionConfiguration>`](crate::types::LogRedactionConfiguration)\
//!           What to black out in the logs before anyone reads them.
//!
//!           - [`entities_to_redact`](crate::types::LogRedactionConfiguration::entities_to_redact) (`entitiesToRedact`): [`Vec<EntityType>`](crate::types::EntityType)\
//!             The kinds of content to black out. With `CUSTOM`, set `customEntityConfig` as well; its patterns
//!             then apply to logs and error messages.\
//!             Each is one of [`AllPersonallyIdentifiableInformation`](crate::types::EntityType::AllPersonallyIdentifiableInformation), [`Numbers`](crate::types::EntityType::Numbers), [`Custom`](crate::types::EntityType::Custom).
//!           - [`custom_entity_config`](crate::types::LogRedactionConfiguration::custom_entity_config) (`customEntityConfig`): [`Option<CustomEntityConfig>`](crate::types::CustomEntityConfig)\
//!             The patterns for the `CUSTOM` kind. Set it if, and only if, `entitiesToRedact` has `CUSTOM` in
//!             it.
//!       - [`container_metrics`](crate::types::TrainedModelsConfigurationPolicy::container_metrics) (`containerMetrics`): [`Option<MetricsConfigurationPolicy>`](crate::types::MetricsConfigurationPolicy)\
//!         How the metrics of the training container are protected.
//!
//!         - [`noise_level`](crate::types::MetricsConfigurationPolicy::noise_level) (`noiseLevel`): [`NoiseLevelType`](crate::types::NoiseLevelType)\
//!           How much noise to add to the metrics.\
//!           One of [`High`](crate::types::NoiseLevelType::High), [`Medium`](crate::types::NoiseLevelType::Medium), [`Low`](crate::types::NoiseLevelType::Low), [`None`](crate::types::NoiseLevelType::None).
//!       - [`max_artifact_size`](crate::types::TrainedModelsConfigurationPolicy::max_artifact_size) (`maxArtifactSize`): [`Option<TrainedModelArtifactMaxSize>`](crate::types::TrainedModelArtifactMaxSize)\
//!         The total size that the artifacts of a trained model may reach.
//!
//!         - [`unit`](crate::types::TrainedModelArtifactMaxSize::unit): [`TrainedModelArtifactMaxSizeUnitType`](crate::types::TrainedModelArtifactMaxSizeUnitType)\
//!           The unit of `value`. Gigabytes are the only choice.\
//!           One of [`Gb`](crate::types::TrainedModelArtifactMaxSizeUnitType::Gb).
//!         - [`value`](crate::types::TrainedModelArtifactMaxSize::value): `f64`\
//!           The largest total size allowed, in the given `unit`.
//!     - [`trained_model_exports`](crate::types::PrivacyConfigurationPolicies::trained_model_exports) (`trainedModelExports`): [`Option<TrainedModelExportsConfigurationPolicy>`](crate::types::TrainedModelExportsConfigurationPolicy)\
//!       Rules for exports: which files may leave, and how much data in total.
//!
//!       - [`max_size`](crate::types::TrainedModelExportsConfigurationPolicy::max_size) (`maxSize`): [`TrainedModelExportsMaxSize`](crate::types::TrainedModelExportsMaxSize)\
//!         How much data one export may hold.
//!
//!         - [`unit`](crate::types::TrainedModelExportsMaxSize::unit): [`TrainedModelExportsMaxSizeUnitType`](crate::types::TrainedModelExportsMaxSizeUnitType)\
//!           The unit of `value`. Gigabytes are the only choice.\
//!           One of [`Gb`](crate::types::TrainedModelExportsMaxSizeUnitType::Gb).
//!         - [`value`](crate::types::TrainedModelExportsMaxSize::value): `f64`\
//!           The largest export allowed, in the given `unit`.
//!       - [`files_to_export`](crate::types::TrainedModelExportsConfigurationPolicy::files_to_export) (`filesToExport`): [`Vec<TrainedModelExportFileType>`](crate::types::TrainedModelExportFileType)\
//!         The kinds of files that an export contains.\
//!         Each is one of [`Model`](crate::types::TrainedModelExportFileType::Model), [`Output`](crate::types::TrainedModelExportFileType::Output).
//!     - [`trained_model_inference_jobs`](crate::types::PrivacyConfigurationPolicies::trained_model_inference_jobs) (`trainedModelInferenceJobs`): [`Option<TrainedModelInferenceJobsConfigurationPolicy>`](crate::types::TrainedModelInferenceJobsConfigurationPolicy)\
//!       Rules for inference: who sees logs, and how large the output may grow.
//!
//!       - [`container_logs`](crate::types::TrainedModelInferenceJobsConfigurationPolicy::container_logs) (`containerLogs`): [`Option<Vec<LogsConfigurationPolicy>>`](crate::types::LogsConfigurationPolicy)\
//!         Who may read the logs of the inference container, and in what form.
//!       - [`max_output_size`](crate::types::TrainedModelInferenceJobsConfigurationPolicy::max_output_size) (`maxOutputSize`): [`Option<TrainedModelInferenceMaxOutputSize>`](crate::types::TrainedModelInferenceMaxOutputSize)\
//!         The size that the output of an inference job may reach.
//!
//!         - [`unit`](crate::types::TrainedModelInferenceMaxOutputSize::unit): [`TrainedModelInferenceMaxOutputSizeUnitType`](crate::types::TrainedModelInferenceMaxOutputSizeUnitType)\
//!           The unit of `value`. Gigabytes are the only choice.\
//!           One of [`Gb`](crate::types::TrainedModelInferenceMaxOutputSizeUnitType::Gb).
//!         - [`value`](crate::types::TrainedModelInferenceMaxOutputSize::value): `f64`\
//!           The largest output allowed, in the given `unit`.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`GetCollaborationConfiguredModelAlgorithmAssociationError`] inside
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
//! `GET /collaborations/{collaborationIdentifier}/configured-model-algorithm-associations/{configuredModelAlgorithmAssociationArn}`
//!
//! It only reads, so a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/GetCollaborationConfiguredModelAlgorithmAssociation).

use crate::types::PrivacyConfiguration;
use crate::types::error::{
    AccessDeniedException, ResourceNotFoundException, ThrottlingException,
    ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};
use smithy_runtime::primitives::DateTime;

/// The operation `GetCollaborationConfiguredModelAlgorithmAssociation`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct GetCollaborationConfiguredModelAlgorithmAssociation;

/// The parameters of
/// [`GetCollaborationConfiguredModelAlgorithmAssociation`](crate::Client::get_collaboration_configured_model_algorithm_association).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCollaborationConfiguredModelAlgorithmAssociationInput {
    /// ARN of the configured model algorithm association to look up, as returned by
    /// [`ListCollaborationConfiguredModelAlgorithmAssociations`](crate::Client::list_collaboration_configured_model_algorithm_associations).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/configured-model-algorithm-association/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredModelAlgorithmAssociation`
    pub configured_model_algorithm_association_arn: Option<String>,
    /// ID of the AWS Clean Rooms collaboration in which the association was made.
    ///
    /// - Required
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub collaboration_identifier: Option<String>,
}

impl GetCollaborationConfiguredModelAlgorithmAssociationInput {
    /// Starts building a `GetCollaborationConfiguredModelAlgorithmAssociationInput`.
    #[inline]
    pub fn builder() -> GetCollaborationConfiguredModelAlgorithmAssociationInputBuilder {
        GetCollaborationConfiguredModelAlgorithmAssociationInputBuilder::default()
    }

    /// ARN of the configured model algorithm association to look up, as returned by
    /// [`ListCollaborationConfiguredModelAlgorithmAssociations`](crate::Client::list_collaboration_configured_model_algorithm_associations).
    #[inline]
    pub fn configured_model_algorithm_association_arn(&self) -> Option<&str> {
        self.configured_model_algorithm_association_arn.as_deref()
    }

    /// ID of the AWS Clean Rooms collaboration in which the association was made.
    #[inline]
    pub fn collaboration_identifier(&self) -> Option<&str> {
        self.collaboration_identifier.as_deref()
    }
}

/// What
/// [`GetCollaborationConfiguredModelAlgorithmAssociation`](crate::Client::get_collaboration_configured_model_algorithm_association)
/// returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCollaborationConfiguredModelAlgorithmAssociationOutput {
    /// When this configured model algorithm association was created.
    ///
    /// - Always present
    pub create_time: DateTime,
    /// When this configured model algorithm association last changed.
    ///
    /// - Always present
    pub update_time: DateTime,
    /// The ARN that identifies this configured model algorithm association.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/configured-model-algorithm-association/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredModelAlgorithmAssociation`
    pub configured_model_algorithm_association_arn: String,
    /// ID of the AWS Clean Rooms membership under which this configured model algorithm association was
    /// created.
    ///
    /// - Always present
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub membership_identifier: String,
    /// ID of the AWS Clean Rooms collaboration to which this configured model algorithm association
    /// belongs.
    ///
    /// - Always present
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub collaboration_identifier: String,
    /// ARN of the configured model algorithm that the association brings into the collaboration.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-model-algorithm/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredModelAlgorithm`
    pub configured_model_algorithm_arn: String,
    /// The name given to this configured model algorithm association when it was created.
    ///
    /// - Always present
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub name: String,
    /// Free text that describes this configured model algorithm association, if its creator supplied
    /// any.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub description: Option<String>,
    /// The 12-digit ID of the AWS account that created this configured model algorithm association.
    ///
    /// - Always present
    /// - Length: exactly 12 characters
    /// - Pattern: `^[0-9]{12}$`
    pub creator_account_id: String,
    /// What collaborators may learn from models trained with the algorithm: the logs and metrics they
    /// see, and how much data may leave.
    pub privacy_configuration: Option<PrivacyConfiguration>,
    pub(crate) _meta: ResponseMetadata,
}

impl GetCollaborationConfiguredModelAlgorithmAssociationOutput {
    /// Starts building a `GetCollaborationConfiguredModelAlgorithmAssociationOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::GetCollaborationConfiguredModelAlgorithmAssociationOutputBuilder {
        builders::GetCollaborationConfiguredModelAlgorithmAssociationOutputBuilder::default()
    }

    /// When this configured model algorithm association was created.
    #[inline]
    pub fn create_time(&self) -> &DateTime {
        &self.create_time
    }

    /// When this configured model algorithm association last changed.
    #[inline]
    pub fn update_time(&self) -> &DateTime {
        &self.update_time
    }

    /// The ARN that identifies this configured model algorithm association.
    #[inline]
    pub fn configured_model_algorithm_association_arn(&self) -> &str {
        &self.configured_model_algorithm_association_arn
    }

    /// ID of the AWS Clean Rooms membership under which this configured model algorithm association was
    /// created.
    #[inline]
    pub fn membership_identifier(&self) -> &str {
        &self.membership_identifier
    }

    /// ID of the AWS Clean Rooms collaboration to which this configured model algorithm association
    /// belongs.
    #[inline]
    pub fn collaboration_identifier(&self) -> &str {
        &self.collaboration_identifier
    }

    /// ARN of the configured model algorithm that the association brings into the collaboration.
    #[inline]
    pub fn configured_model_algorithm_arn(&self) -> &str {
        &self.configured_model_algorithm_arn
    }

    /// The name given to this configured model algorithm association when it was created.
    #[inline]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Free text that describes this configured model algorithm association, if its creator supplied
    /// any.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// The 12-digit ID of the AWS account that created this configured model algorithm association.
    #[inline]
    pub fn creator_account_id(&self) -> &str {
        &self.creator_account_id
    }

    /// What collaborators may learn from models trained with the algorithm: the logs and metrics they
    /// see, and how much data may leave.
    #[inline]
    pub fn privacy_configuration(&self) -> Option<&PrivacyConfiguration> {
        self.privacy_configuration.as_ref()
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`get_collaboration_configured_model_algorithm_association`](crate::Client::get_collaboration_configured_model_algorithm_association) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetCollaborationConfiguredModelAlgorithmAssociationError {
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

impl GetCollaborationConfiguredModelAlgorithmAssociationError {
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

/// A request to [`GetCollaborationConfiguredModelAlgorithmAssociation`](crate::Client::get_collaboration_configured_model_algorithm_association).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetCollaborationConfiguredModelAlgorithmAssociationFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: GetCollaborationConfiguredModelAlgorithmAssociationInput,
}

/// Builds a [`GetCollaborationConfiguredModelAlgorithmAssociationInput`], without a client.
pub type GetCollaborationConfiguredModelAlgorithmAssociationInputBuilder = GetCollaborationConfiguredModelAlgorithmAssociationFluentBuilder<
    (),
>;

impl<C> GetCollaborationConfiguredModelAlgorithmAssociationFluentBuilder<C> {
    /// ARN of the configured model algorithm association to look up, as returned by
    /// [`ListCollaborationConfiguredModelAlgorithmAssociations`](crate::Client::list_collaboration_configured_model_algorithm_associations).
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

    /// ID of the AWS Clean Rooms collaboration in which the association was made.
    ///
    /// - Required
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub fn collaboration_identifier(mut self, input: impl Into<String>) -> Self {
        self.input.collaboration_identifier = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `collaboration_identifier`.
    pub fn set_collaboration_identifier(mut self, input: Option<String>) -> Self {
        self.input.collaboration_identifier = input;
        self
    }
}

impl GetCollaborationConfiguredModelAlgorithmAssociationFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`GetCollaborationConfiguredModelAlgorithmAssociationError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<GetCollaborationConfiguredModelAlgorithmAssociation> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(
        self,
    ) -> Customize<GetCollaborationConfiguredModelAlgorithmAssociation> {
        Customize::new(self.call, self.input)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{
        GetCollaborationConfiguredModelAlgorithmAssociationFluentBuilder,
        GetCollaborationConfiguredModelAlgorithmAssociationInputBuilder,
    };
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::GetCollaborationConfiguredModelAlgorithmAssociationOutputBuilder;
}
