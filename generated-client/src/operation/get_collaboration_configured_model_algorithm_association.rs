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
//!     .configured_model_algorithm_association_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:membership/example") // required
//!     .collaboration_identifier("collaboration-identifier") // required
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`configured_model_algorithm_association_arn`](builders::GetCollaborationConfiguredModelAlgorithmAssociationFluentBuilder::configured_model_algorithm_association_arn) (`configuredModelAlgorithmAssociationArn`): `String`, **required**
//!   ARN of the configured model algorithm association to look up, as returned by
//!   [`ListCollaborationConfiguredModelAlgorithmAssociations`](crate::Client::list_collaboration_configured_model_algorithm_associations).
//!   Length: 20 to 2048 characters.
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/configured-model-algorithm-association/[-a-zA-Z0-9_/.]+$`.
//!   ARN of: `ConfiguredModelAlgorithmAssociation`.
//! - [`collaboration_identifier`](builders::GetCollaborationConfiguredModelAlgorithmAssociationFluentBuilder::collaboration_identifier) (`collaborationIdentifier`): `String`, **required**
//!   ID of the AWS Clean Rooms collaboration in which the association was made.
//!   Length: exactly 36 characters.
//!   Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`.
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
//! # Errors
//!
//! [`GetCollaborationConfiguredModelAlgorithmAssociationError`], as the service's part of [`SdkError`](crate::error::SdkError):
//!
//! - [`ValidationException`](crate::types::error::ValidationException) (HTTP 400)
//!   A parameter of the request is missing or does not meet its constraints.
//! - [`AccessDeniedException`](crate::types::error::AccessDeniedException) (HTTP 403)
//!   Your credentials do not permit this action, or not on this resource.
//! - [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException) (HTTP 404)
//!   No resource matches the identifier in the request.
//! - [`ThrottlingException`](crate::types::error::ThrottlingException) (HTTP 429)
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
    pub fn is_validation_exception(&self) -> bool {
        matches!(self, Self::ValidationException(_))
    }

    /// Whether this is [`Self::AccessDeniedException`].
    pub fn is_access_denied_exception(&self) -> bool {
        matches!(self, Self::AccessDeniedException(_))
    }

    /// Whether this is [`Self::ResourceNotFoundException`].
    pub fn is_resource_not_found_exception(&self) -> bool {
        matches!(self, Self::ResourceNotFoundException(_))
    }

    /// Whether this is [`Self::ThrottlingException`].
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
    pub fn send(self) -> Send<GetCollaborationConfiguredModelAlgorithmAssociation> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
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
    pub use crate::test_util::GetCollaborationConfiguredModelAlgorithmAssociationOutputBuilder;
}
