// Generated from the service's model: changes are lost at the next run.

//! Offers a configured model algorithm to all members of a collaboration. The association belongs
//! to the membership named in the request, and other members refer to it by its ARN.
//!
//! With `privacyConfiguration` the owner decides what may leave the training environment: which
//! accounts see container logs and with which filter or redaction, how much noise is added to
//! metrics, and how large exported models and inference results may be. The rules cannot be changed
//! afterwards, an association is replaced rather than edited.
//!
//! Members can now call [`CreateMLInputChannel`](crate::Client::create_ml_input_channel) and
//! [`CreateTrainedModel`](crate::Client::create_trained_model) with the association.
//!
//! # Request
//!
//! ```no_run
//! use cleanroomsml::types::{
//!     CustomEntityConfig, EntityType, LogRedactionConfiguration, LogType,
//!     LogsConfigurationPolicy, MetricsConfigurationPolicy, NoiseLevelType,
//!     PrivacyConfiguration, PrivacyConfigurationPolicies,
//!     TrainedModelArtifactMaxSize, TrainedModelArtifactMaxSizeUnitType,
//!     TrainedModelExportFileType, TrainedModelExportsConfigurationPolicy,
//!     TrainedModelExportsMaxSize, TrainedModelExportsMaxSizeUnitType,
//!     TrainedModelInferenceJobsConfigurationPolicy,
//!     TrainedModelInferenceMaxOutputSize,
//!     TrainedModelInferenceMaxOutputSizeUnitType,
//!     TrainedModelsConfigurationPolicy,
//! };
//!
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .create_configured_model_algorithm_association()
//!     .membership_identifier("membership-identifier") // required
//!     // required
//!     .configured_model_algorithm_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:configured-model-algorithm/example")
//!     .name("name") // required
//!     .description("description")
//!     .privacy_configuration(
//!         PrivacyConfiguration::new(
//!             PrivacyConfigurationPolicies::builder()
//!                 .trained_models(
//!                     TrainedModelsConfigurationPolicy::builder()
//!                         .container_logs(
//!                             LogsConfigurationPolicy::builder()
//!                                 // required
//!                                 .allowed_account_ids("allowed-account-id")
//!                                 .filter_pattern("filter-pattern")
//!                                 .log_type(LogType::All) // or ErrorSummary
//!                                 .log_redaction_configuration(
//!                                     LogRedactionConfiguration::builder()
//!                                         // required
//!                                         .entities_to_redact(EntityType::AllPersonallyIdentifiableInformation)
//!                                         .custom_entity_config(
//!                                             CustomEntityConfig::new(
//!                                                 vec![
//!                                                     "custom-data-identifier".into(),
//!                                                 ],
//!                                             ),
//!                                         )
//!                                         .build()?,
//!                                 )
//!                                 .build()?,
//!                         )
//!                         .container_metrics(
//!                             MetricsConfigurationPolicy::new(
//!                                 NoiseLevelType::High,
//!                             ),
//!                         )
//!                         .max_artifact_size(
//!                             TrainedModelArtifactMaxSize::new(
//!                                 TrainedModelArtifactMaxSizeUnitType::Gb,
//!                                 1.0,
//!                             ),
//!                         )
//!                         .build(),
//!                 )
//!                 .trained_model_exports(
//!                     TrainedModelExportsConfigurationPolicy::new(
//!                         TrainedModelExportsMaxSize::new(
//!                             TrainedModelExportsMaxSizeUnitType::Gb,
//!                             1.0,
//!                         ),
//!                         vec![TrainedModelExportFileType::Model],
//!                     ),
//!                 )
//!                 .trained_model_inference_jobs(
//!                     TrainedModelInferenceJobsConfigurationPolicy::builder()
//!                         .container_logs(
//!                             LogsConfigurationPolicy::builder()
//!                                 // required
//!                                 .allowed_account_ids("allowed-account-id")
//!                                 .filter_pattern("filter-pattern")
//!                                 .log_type(LogType::All) // or ErrorSummary
//!                                 .log_redaction_configuration(
//!                                     LogRedactionConfiguration::builder()
//!                                         // required
//!                                         .entities_to_redact(EntityType::AllPersonallyIdentifiableInformation)
//!                                         .custom_entity_config(
//!                                             CustomEntityConfig::new(
//!                                                 vec![
//!                                                     "custom-data-identifier".into(),
//!                                                 ],
//!                                             ),
//!                                         )
//!                                         .build()?,
//!                                 )
//!                                 .build()?,
//!                         )
//!                         .max_output_size(
//!                             TrainedModelInferenceMaxOutputSize::new(
//!                                 TrainedModelInferenceMaxOutputSizeUnitType::Gb,
//!                                 1.0,
//!                             ),
//!                         )
//!                         .build(),
//!                 )
//!                 .build(),
//!         ),
//!     )
//!     .tags("key", "value")
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`membership_identifier`](builders::CreateConfiguredModelAlgorithmAssociationFluentBuilder::membership_identifier) (`membershipIdentifier`): `String`, **required**\
//!   ID of the AWS Clean Rooms membership through which to bring the algorithm into the
//!   collaboration.\
//!   Length: exactly 36 characters.\
//!   Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
//! - [`configured_model_algorithm_arn`](builders::CreateConfiguredModelAlgorithmAssociationFluentBuilder::configured_model_algorithm_arn) (`configuredModelAlgorithmArn`): `String`, **required**\
//!   ARN of the configured model algorithm to bring into the collaboration, as returned by
//!   [`CreateConfiguredModelAlgorithm`](crate::Client::create_configured_model_algorithm) or
//!   [`ListConfiguredModelAlgorithms`](crate::Client::list_configured_model_algorithms).\
//!   Length: 20 to 2048 characters. ARN of: `ConfiguredModelAlgorithm`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-model-algorithm/[-a-zA-Z0-9_/.]+$`
//! - [`name`](builders::CreateConfiguredModelAlgorithmAssociationFluentBuilder::name): `String`, **required**\
//!   A name for the new configured model algorithm association.\
//!   Length: 1 to 63 characters.\
//!   Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
//! - [`description`](builders::CreateConfiguredModelAlgorithmAssociationFluentBuilder::description): `String`\
//!   Free text that tells others what the new configured model algorithm association is for.\
//!   Length: at most 255 characters.\
//!   Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
//! - [`privacy_configuration`](builders::CreateConfiguredModelAlgorithmAssociationFluentBuilder::privacy_configuration) (`privacyConfiguration`): [`PrivacyConfiguration`](crate::types::PrivacyConfiguration)\
//!   What collaborators may learn from models trained with the algorithm: the logs and metrics they
//!   see, and how much data may leave.
//!
//!   - [`policies`](crate::types::PrivacyConfiguration::policies): [`PrivacyConfigurationPolicies`](crate::types::PrivacyConfigurationPolicies), **required**\
//!     The rules, by the kind of activity that they govern.
//!
//!     - [`trained_models`](crate::types::PrivacyConfigurationPolicies::trained_models) (`trainedModels`): [`TrainedModelsConfigurationPolicy`](crate::types::TrainedModelsConfigurationPolicy)\
//!       Rules for training: who sees logs and metrics, and how large artifacts may grow.
//!
//!       - [`container_logs`](crate::types::TrainedModelsConfigurationPolicy::container_logs) (`containerLogs`): [`Vec<LogsConfigurationPolicy>`](crate::types::LogsConfigurationPolicy)\
//!         Who may read the logs of the training container, and in what form.\
//!         Length: 1 to 5 items. Items are unique.
//!
//!         - [`allowed_account_ids`](crate::types::LogsConfigurationPolicy::allowed_account_ids) (`allowedAccountIds`): `Vec<String>`, **required**\
//!           IDs of the AWS accounts that may read the logs.\
//!           Length: 1 to 5 items.
//!         - [`filter_pattern`](crate::types::LogsConfigurationPolicy::filter_pattern) (`filterPattern`): `String`\
//!           A regular expression. Only log content that matches it is passed on.\
//!           Length: 0 to 1024 characters.
//!         - [`log_type`](crate::types::LogsConfigurationPolicy::log_type) (`logType`): [`LogType`](crate::types::LogType)\
//!           Which logs the rule covers: the full logs (`ALL`) or a summary of errors (`ERROR_SUMMARY`).\
//!           One of [`All`](crate::types::LogType::All), [`ErrorSummary`](crate::types::LogType::ErrorSummary).\
//!           Default: `ALL`.
//!         - [`log_redaction_configuration`](crate::types::LogsConfigurationPolicy::log_redaction_configuration) (`logRedactionConfiguration`): [`LogRedactionConfiguration`](crate::types::LogRedactionConfiguration)\
//!           What to black out in the logs before anyone reads them.
//!
//!           - [`entities_to_redact`](crate::types::LogRedactionConfiguration::entities_to_redact) (`entitiesToRedact`): [`Vec<EntityType>`](crate::types::EntityType), **required**\
//!             The kinds of content to black out. With `CUSTOM`, set `customEntityConfig` as well; its patterns
//!             then apply to logs and error messages.\
//!             Each is one of [`AllPersonallyIdentifiableInformation`](crate::types::EntityType::AllPersonallyIdentifiableInformation), [`Numbers`](crate::types::EntityType::Numbers), [`Custom`](crate::types::EntityType::Custom).\
//!             Length: at least 1 item. Items are unique.
//!           - [`custom_entity_config`](crate::types::LogRedactionConfiguration::custom_entity_config) (`customEntityConfig`): [`CustomEntityConfig`](crate::types::CustomEntityConfig)\
//!             The patterns for the `CUSTOM` kind. Set it if, and only if, `entitiesToRedact` has `CUSTOM` in
//!             it.
//!       - [`container_metrics`](crate::types::TrainedModelsConfigurationPolicy::container_metrics) (`containerMetrics`): [`MetricsConfigurationPolicy`](crate::types::MetricsConfigurationPolicy)\
//!         How the metrics of the training container are protected.
//!
//!         - [`noise_level`](crate::types::MetricsConfigurationPolicy::noise_level) (`noiseLevel`): [`NoiseLevelType`](crate::types::NoiseLevelType), **required**\
//!           How much noise to add to the metrics.\
//!           One of [`High`](crate::types::NoiseLevelType::High), [`Medium`](crate::types::NoiseLevelType::Medium), [`Low`](crate::types::NoiseLevelType::Low), [`None`](crate::types::NoiseLevelType::None).
//!       - [`max_artifact_size`](crate::types::TrainedModelsConfigurationPolicy::max_artifact_size) (`maxArtifactSize`): [`TrainedModelArtifactMaxSize`](crate::types::TrainedModelArtifactMaxSize)\
//!         The total size that the artifacts of a trained model may reach.
//!
//!         - [`unit`](crate::types::TrainedModelArtifactMaxSize::unit): [`TrainedModelArtifactMaxSizeUnitType`](crate::types::TrainedModelArtifactMaxSizeUnitType), **required**\
//!           The unit of `value`. Gigabytes are the only choice.\
//!           One of [`Gb`](crate::types::TrainedModelArtifactMaxSizeUnitType::Gb).
//!         - [`value`](crate::types::TrainedModelArtifactMaxSize::value): `f64`, **required**\
//!           The largest total size allowed, in the given `unit`.\
//!           Range: 0.01 to 100.0.
//!     - [`trained_model_exports`](crate::types::PrivacyConfigurationPolicies::trained_model_exports) (`trainedModelExports`): [`TrainedModelExportsConfigurationPolicy`](crate::types::TrainedModelExportsConfigurationPolicy)\
//!       Rules for exports: which files may leave, and how much data in total.
//!
//!       - [`max_size`](crate::types::TrainedModelExportsConfigurationPolicy::max_size) (`maxSize`): [`TrainedModelExportsMaxSize`](crate::types::TrainedModelExportsMaxSize), **required**\
//!         How much data one export may hold.
//!
//!         - [`unit`](crate::types::TrainedModelExportsMaxSize::unit): [`TrainedModelExportsMaxSizeUnitType`](crate::types::TrainedModelExportsMaxSizeUnitType), **required**\
//!           The unit of `value`. Gigabytes are the only choice.\
//!           One of [`Gb`](crate::types::TrainedModelExportsMaxSizeUnitType::Gb).
//!         - [`value`](crate::types::TrainedModelExportsMaxSize::value): `f64`, **required**\
//!           The largest export allowed, in the given `unit`.\
//!           Range: 0.01 to 50.0.
//!       - [`files_to_export`](crate::types::TrainedModelExportsConfigurationPolicy::files_to_export) (`filesToExport`): [`Vec<TrainedModelExportFileType>`](crate::types::TrainedModelExportFileType), **required**\
//!         The kinds of files that an export contains.\
//!         Each is one of [`Model`](crate::types::TrainedModelExportFileType::Model), [`Output`](crate::types::TrainedModelExportFileType::Output).\
//!         Length: 1 to 2 items. Items are unique.
//!     - [`trained_model_inference_jobs`](crate::types::PrivacyConfigurationPolicies::trained_model_inference_jobs) (`trainedModelInferenceJobs`): [`TrainedModelInferenceJobsConfigurationPolicy`](crate::types::TrainedModelInferenceJobsConfigurationPolicy)\
//!       Rules for inference: who sees logs, and how large the output may grow.
//!
//!       - [`container_logs`](crate::types::TrainedModelInferenceJobsConfigurationPolicy::container_logs) (`containerLogs`): [`Vec<LogsConfigurationPolicy>`](crate::types::LogsConfigurationPolicy)\
//!         Who may read the logs of the inference container, and in what form.\
//!         Length: 1 to 5 items. Items are unique.
//!       - [`max_output_size`](crate::types::TrainedModelInferenceJobsConfigurationPolicy::max_output_size) (`maxOutputSize`): [`TrainedModelInferenceMaxOutputSize`](crate::types::TrainedModelInferenceMaxOutputSize)\
//!         The size that the output of an inference job may reach.
//!
//!         - [`unit`](crate::types::TrainedModelInferenceMaxOutputSize::unit): [`TrainedModelInferenceMaxOutputSizeUnitType`](crate::types::TrainedModelInferenceMaxOutputSizeUnitType), **required**\
//!           The unit of `value`. Gigabytes are the only choice.\
//!           One of [`Gb`](crate::types::TrainedModelInferenceMaxOutputSizeUnitType::Gb).
//!         - [`value`](crate::types::TrainedModelInferenceMaxOutputSize::value): `f64`, **required**\
//!           The largest output allowed, in the given `unit`.\
//!           Range: 0.01 to 100.0.
//! - [`tags`](builders::CreateConfiguredModelAlgorithmAssociationFluentBuilder::tags): `HashMap<String, String>`\
//!   Tags to attach to the new configured model algorithm association, as key-value pairs. One
//!   resource can carry up to 50 tags of your own, each with a different key; case matters in keys
//!   and in values. Keys that start with `aws:`, however capitalised, are reserved for AWS.\
//!   Length: 0 to 200 entries. Each key: length 1 to 128 characters. Each value: length 0 to 256 characters.
//!
//! # Response
//!
//! [`CreateConfiguredModelAlgorithmAssociationOutput`]:
//!
//! ```text
//! CreateConfiguredModelAlgorithmAssociationOutput {
//!     configured_model_algorithm_association_arn: String,
//! }
//! ```
//!
//! - [`configured_model_algorithm_association_arn`](CreateConfiguredModelAlgorithmAssociationOutput::configured_model_algorithm_association_arn) (`configuredModelAlgorithmAssociationArn`): `String`\
//!   ARN assigned to the new association. Pass it to
//!   [`CreateMLInputChannel`](crate::Client::create_ml_input_channel) and
//!   [`CreateTrainedModel`](crate::Client::create_trained_model).
//!
//! # Errors
//!
//! The service refuses with one of these, as [`CreateConfiguredModelAlgorithmAssociationError`] inside
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
//! `POST /memberships/{membershipIdentifier}/configured-model-algorithm-associations`
//!
//! It is idempotent: a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/CreateConfiguredModelAlgorithmAssociation).

use std::collections::HashMap;
use crate::types::PrivacyConfiguration;
use crate::types::error::{
    AccessDeniedException, ConflictException, ResourceNotFoundException,
    ServiceQuotaExceededException, ThrottlingException, ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};

/// The operation `CreateConfiguredModelAlgorithmAssociation`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct CreateConfiguredModelAlgorithmAssociation;

/// The parameters of
/// [`CreateConfiguredModelAlgorithmAssociation`](crate::Client::create_configured_model_algorithm_association).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateConfiguredModelAlgorithmAssociationInput {
    /// ID of the AWS Clean Rooms membership through which to bring the algorithm into the
    /// collaboration.
    ///
    /// - Required
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub membership_identifier: Option<String>,
    /// ARN of the configured model algorithm to bring into the collaboration, as returned by
    /// [`CreateConfiguredModelAlgorithm`](crate::Client::create_configured_model_algorithm) or
    /// [`ListConfiguredModelAlgorithms`](crate::Client::list_configured_model_algorithms).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-model-algorithm/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredModelAlgorithm`
    pub configured_model_algorithm_arn: Option<String>,
    /// A name for the new configured model algorithm association.
    ///
    /// - Required
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub name: Option<String>,
    /// Free text that tells others what the new configured model algorithm association is for.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub description: Option<String>,
    /// What collaborators may learn from models trained with the algorithm: the logs and metrics they
    /// see, and how much data may leave.
    pub privacy_configuration: Option<PrivacyConfiguration>,
    /// Tags to attach to the new configured model algorithm association, as key-value pairs. One
    /// resource can carry up to 50 tags of your own, each with a different key; case matters in keys
    /// and in values. Keys that start with `aws:`, however capitalised, are reserved for AWS.
    ///
    /// - Length: 0 to 200 entries
    /// - Each key: length 1 to 128 characters
    /// - Each value: length 0 to 256 characters
    pub tags: Option<HashMap<String, String>>,
}

impl CreateConfiguredModelAlgorithmAssociationInput {
    /// Starts building a `CreateConfiguredModelAlgorithmAssociationInput`.
    #[inline]
    pub fn builder() -> CreateConfiguredModelAlgorithmAssociationInputBuilder {
        CreateConfiguredModelAlgorithmAssociationInputBuilder::default()
    }

    /// ID of the AWS Clean Rooms membership through which to bring the algorithm into the
    /// collaboration.
    #[inline]
    pub fn membership_identifier(&self) -> Option<&str> {
        self.membership_identifier.as_deref()
    }

    /// ARN of the configured model algorithm to bring into the collaboration, as returned by
    /// [`CreateConfiguredModelAlgorithm`](crate::Client::create_configured_model_algorithm) or
    /// [`ListConfiguredModelAlgorithms`](crate::Client::list_configured_model_algorithms).
    #[inline]
    pub fn configured_model_algorithm_arn(&self) -> Option<&str> {
        self.configured_model_algorithm_arn.as_deref()
    }

    /// A name for the new configured model algorithm association.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Free text that tells others what the new configured model algorithm association is for.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// What collaborators may learn from models trained with the algorithm: the logs and metrics they
    /// see, and how much data may leave.
    #[inline]
    pub fn privacy_configuration(&self) -> Option<&PrivacyConfiguration> {
        self.privacy_configuration.as_ref()
    }

    /// Tags to attach to the new configured model algorithm association, as key-value pairs. One
    /// resource can carry up to 50 tags of your own, each with a different key; case matters in keys
    /// and in values. Keys that start with `aws:`, however capitalised, are reserved for AWS.
    #[inline]
    pub fn tags(&self) -> Option<&HashMap<String, String>> {
        self.tags.as_ref()
    }
}

/// What
/// [`CreateConfiguredModelAlgorithmAssociation`](crate::Client::create_configured_model_algorithm_association)
/// returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateConfiguredModelAlgorithmAssociationOutput {
    /// ARN assigned to the new association. Pass it to
    /// [`CreateMLInputChannel`](crate::Client::create_ml_input_channel) and
    /// [`CreateTrainedModel`](crate::Client::create_trained_model).
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/configured-model-algorithm-association/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredModelAlgorithmAssociation`
    pub configured_model_algorithm_association_arn: String,
    pub(crate) _meta: ResponseMetadata,
}

impl CreateConfiguredModelAlgorithmAssociationOutput {
    /// Starts building a `CreateConfiguredModelAlgorithmAssociationOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::CreateConfiguredModelAlgorithmAssociationOutputBuilder {
        builders::CreateConfiguredModelAlgorithmAssociationOutputBuilder::default()
    }

    /// ARN assigned to the new association. Pass it to
    /// [`CreateMLInputChannel`](crate::Client::create_ml_input_channel) and
    /// [`CreateTrainedModel`](crate::Client::create_trained_model).
    #[inline]
    pub fn configured_model_algorithm_association_arn(&self) -> &str {
        &self.configured_model_algorithm_association_arn
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`create_configured_model_algorithm_association`](crate::Client::create_configured_model_algorithm_association) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum CreateConfiguredModelAlgorithmAssociationError {
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

impl CreateConfiguredModelAlgorithmAssociationError {
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

/// A request to [`CreateConfiguredModelAlgorithmAssociation`](crate::Client::create_configured_model_algorithm_association).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateConfiguredModelAlgorithmAssociationFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: CreateConfiguredModelAlgorithmAssociationInput,
}

/// Builds a [`CreateConfiguredModelAlgorithmAssociationInput`], without a client.
pub type CreateConfiguredModelAlgorithmAssociationInputBuilder = CreateConfiguredModelAlgorithmAssociationFluentBuilder<
    (),
>;

impl<C> CreateConfiguredModelAlgorithmAssociationFluentBuilder<C> {
    /// ID of the AWS Clean Rooms membership through which to bring the algorithm into the
    /// collaboration.
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

    /// ARN of the configured model algorithm to bring into the collaboration, as returned by
    /// [`CreateConfiguredModelAlgorithm`](crate::Client::create_configured_model_algorithm) or
    /// [`ListConfiguredModelAlgorithms`](crate::Client::list_configured_model_algorithms).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-model-algorithm/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredModelAlgorithm`
    pub fn configured_model_algorithm_arn(mut self, input: impl Into<String>) -> Self {
        self.input.configured_model_algorithm_arn = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `configured_model_algorithm_arn`.
    pub fn set_configured_model_algorithm_arn(mut self, input: Option<String>) -> Self {
        self.input.configured_model_algorithm_arn = input;
        self
    }

    /// A name for the new configured model algorithm association.
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

    /// Free text that tells others what the new configured model algorithm association is for.
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

    /// What collaborators may learn from models trained with the algorithm: the logs and metrics they
    /// see, and how much data may leave.
    pub fn privacy_configuration(mut self, input: PrivacyConfiguration) -> Self {
        self.input.privacy_configuration = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `privacy_configuration`.
    pub fn set_privacy_configuration(
        mut self,
        input: Option<PrivacyConfiguration>,
    ) -> Self {
        self.input.privacy_configuration = input;
        self
    }

    /// Tags to attach to the new configured model algorithm association, as key-value pairs. One
    /// resource can carry up to 50 tags of your own, each with a different key; case matters in keys
    /// and in values. Keys that start with `aws:`, however capitalised, are reserved for AWS.
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
}

impl CreateConfiguredModelAlgorithmAssociationFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`CreateConfiguredModelAlgorithmAssociationError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<CreateConfiguredModelAlgorithmAssociation> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<CreateConfiguredModelAlgorithmAssociation> {
        Customize::new(self.call, self.input)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{
        CreateConfiguredModelAlgorithmAssociationFluentBuilder,
        CreateConfiguredModelAlgorithmAssociationInputBuilder,
    };
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::CreateConfiguredModelAlgorithmAssociationOutputBuilder;
}
