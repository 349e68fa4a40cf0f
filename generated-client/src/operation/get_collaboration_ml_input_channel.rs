// Generated from the service's model: changes are lost at the next run.

//! Shows an ML input channel to any member of the collaboration: its status, association, record
//! count, retention, privacy budgets and creator. The query text, the key and the tags are visible
//! only to its owner, in [`GetMLInputChannel`](crate::Client::get_ml_input_channel).
//!
//! # Waiting
//!
//! [`wait_until`](builders::GetCollaborationMLInputChannelFluentBuilder::wait_until) makes the call again and again until its output is as wanted, with
//! growing waits between the calls:
//!
//! ```no_run
//! use std::time::Duration;
//! use cleanroomsml::types::MlInputChannelStatus;
//!
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .get_collaboration_ml_input_channel()
//!     .ml_input_channel_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:membership/example")
//!     .collaboration_identifier("collaboration-identifier")
//!     .wait_until(|output| output.status() == &MlInputChannelStatus::Active)
//!     .fail_if(|output| output.status() == &MlInputChannelStatus::CreateFailed)
//!     .on_progress(|so_far| println!("{:?}", so_far.output().status()))
//!     .wait(Duration::from_secs(3600))
//!     .await?
//!     .into_result()?;
//! # Ok(())
//! # }
//! ```
//!
//! # Request
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .get_collaboration_ml_input_channel()
//!     // required
//!     .ml_input_channel_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:membership/example")
//!     .collaboration_identifier("collaboration-identifier") // required
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`ml_input_channel_arn`](builders::GetCollaborationMLInputChannelFluentBuilder::ml_input_channel_arn) (`mlInputChannelArn`): `String`, **required**\
//!   ARN of the ML input channel to look up, as returned by
//!   [`ListCollaborationMLInputChannels`](crate::Client::list_collaboration_ml_input_channels).\
//!   Length: 20 to 2048 characters. ARN of: `MLInputChannel`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/ml-input-channel/[-a-zA-Z0-9_/.]+$`
//! - [`collaboration_identifier`](builders::GetCollaborationMLInputChannelFluentBuilder::collaboration_identifier) (`collaborationIdentifier`): `String`, **required**\
//!   ID of the AWS Clean Rooms collaboration in which the channel exists.\
//!   Length: exactly 36 characters.\
//!   Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
//!
//! # Response
//!
//! [`GetCollaborationMlInputChannelOutput`]:
//!
//! ```text
//! GetCollaborationMlInputChannelOutput {
//!     membership_identifier: String,
//!     collaboration_identifier: String,
//!     ml_input_channel_arn: String,
//!     name: String,
//!     configured_model_algorithm_associations: Vec<String>,
//!     status: MlInputChannelStatus,
//!     status_details: Option<StatusDetails> {
//!         status_code: Option<String>,
//!         message: Option<String>,
//!     },
//!     retention_in_days: i32,
//!     number_of_records: Option<i64>,
//!     privacy_budgets: Option<PrivacyBudgets>,
//!     description: Option<String>,
//!     synthetic_data_configuration: Option<SyntheticDataConfiguration> {
//!         synthetic_data_parameters: MlSyntheticDataParameters {
//!             epsilon: f64,
//!             max_membership_inference_attack_score: f64,
//!             column_classification: Option<ColumnClassificationDetails> {
//!                 column_mapping: Vec<SyntheticDataColumnProperties> {
//!                     column_name: String,
//!                     column_type: SyntheticDataColumnType, // Categorical | Numerical
//!                     is_predictive_value: bool,
//!                 },
//!             },
//!         },
//!         synthetic_data_evaluation_scores: Option<SyntheticDataEvaluationScores> {
//!             data_privacy_scores: DataPrivacyScores {
//!                 membership_inference_attack_scores: Vec<MembershipInferenceAttackScore> {
//!                     attack_version: MembershipInferenceAttackVersion, // DistanceToClosestRecordV1
//!                     score: f64,
//!                 },
//!             },
//!         },
//!     },
//!     payer_configuration: Option<PayerConfiguration> {
//!         compute_payer_account_id: Option<String>,
//!         synthetic_data_payer_account_id: Option<String>,
//!     },
//!     create_time: DateTime,
//!     update_time: DateTime,
//!     creator_account_id: String,
//! }
//! ```
//!
//! - [`membership_identifier`](GetCollaborationMlInputChannelOutput::membership_identifier) (`membershipIdentifier`): `String`\
//!   ID of the AWS Clean Rooms membership under which this ML input channel was created.
//! - [`collaboration_identifier`](GetCollaborationMlInputChannelOutput::collaboration_identifier) (`collaborationIdentifier`): `String`\
//!   ID of the AWS Clean Rooms collaboration to which this ML input channel belongs.
//! - [`ml_input_channel_arn`](GetCollaborationMlInputChannelOutput::ml_input_channel_arn) (`mlInputChannelArn`): `String`\
//!   The ARN that identifies this ML input channel.
//! - [`name`](GetCollaborationMlInputChannelOutput::name): `String`\
//!   The name given to this ML input channel when it was created.
//! - [`configured_model_algorithm_associations`](GetCollaborationMlInputChannelOutput::configured_model_algorithm_associations) (`configuredModelAlgorithmAssociations`): `Vec<String>`\
//!   ARNs of the configured model algorithm associations that may use the data of this channel.
//! - [`status`](GetCollaborationMlInputChannelOutput::status): [`MlInputChannelStatus`](crate::types::MlInputChannelStatus)\
//!   Where this ML input channel stands in its lifecycle.\
//!   One of [`CreatePending`](crate::types::MlInputChannelStatus::CreatePending), [`CreateInProgress`](crate::types::MlInputChannelStatus::CreateInProgress), [`CreateFailed`](crate::types::MlInputChannelStatus::CreateFailed), [`Active`](crate::types::MlInputChannelStatus::Active), [`DeletePending`](crate::types::MlInputChannelStatus::DeletePending), [`DeleteInProgress`](crate::types::MlInputChannelStatus::DeleteInProgress), [`DeleteFailed`](crate::types::MlInputChannelStatus::DeleteFailed), [`Inactive`](crate::types::MlInputChannelStatus::Inactive).
//! - [`status_details`](GetCollaborationMlInputChannelOutput::status_details) (`statusDetails`): [`Option<StatusDetails>`](crate::types::StatusDetails)\
//!   Further information on the status of this ML input channel, such as why it failed.
//!
//!   - [`status_code`](crate::types::StatusDetails::status_code) (`statusCode`): `Option<String>`\
//!     A code for the cause, meant for programs. The codes of existing error conditions stay as they
//!     are.
//!   - [`message`](crate::types::StatusDetails::message): `Option<String>`\
//!     An explanation for people. Its wording may change at any time, so let programs look at
//!     `statusCode` instead.
//! - [`retention_in_days`](GetCollaborationMlInputChannelOutput::retention_in_days) (`retentionInDays`): `i32`\
//!   How many days the data in this channel is kept.
//! - [`number_of_records`](GetCollaborationMlInputChannelOutput::number_of_records) (`numberOfRecords`): `Option<i64>`\
//!   How many records this channel holds.
//! - [`privacy_budgets`](GetCollaborationMlInputChannelOutput::privacy_budgets) (`privacyBudgets`): [`Option<PrivacyBudgets>`](crate::types::PrivacyBudgets)\
//!   How much more use may be made of this channel, by resource and period.
//! - [`description`](GetCollaborationMlInputChannelOutput::description): `Option<String>`\
//!   Free text that describes this ML input channel, if its creator supplied any.
//! - [`synthetic_data_configuration`](GetCollaborationMlInputChannelOutput::synthetic_data_configuration) (`syntheticDataConfiguration`): [`Option<SyntheticDataConfiguration>`](crate::types::SyntheticDataConfiguration)\
//!   How synthetic data is made for this channel, and how well it protects privacy. Unset if the
//!   channel holds no synthetic data.
//!
//!   - [`synthetic_data_parameters`](crate::types::SyntheticDataConfiguration::synthetic_data_parameters) (`syntheticDataParameters`): [`MlSyntheticDataParameters`](crate::types::MlSyntheticDataParameters)\
//!     The settings for making synthetic data, such as its privacy level and the treatment of columns.
//!
//!     - [`epsilon`](crate::types::MlSyntheticDataParameters::epsilon): `f64`\
//!       The epsilon of differential privacy. The smaller it is, the better individuals are protected and
//!       the less useful the data may become.
//!     - [`max_membership_inference_attack_score`](crate::types::MlSyntheticDataParameters::max_membership_inference_attack_score) (`maxMembershipInferenceAttackScore`): `f64`\
//!       The highest membership inference attack score that is acceptable. If the synthetic data scores
//!       above it, making the data fails.
//!     - [`column_classification`](crate::types::MlSyntheticDataParameters::column_classification) (`columnClassification`): [`Option<ColumnClassificationDetails>`](crate::types::ColumnClassificationDetails)\
//!       What each column holds and how to treat it.
//!
//!       - [`column_mapping`](crate::types::ColumnClassificationDetails::column_mapping) (`columnMapping`): [`Vec<SyntheticDataColumnProperties>`](crate::types::SyntheticDataColumnProperties)\
//!         The columns, one entry for each.
//!
//!         - [`column_name`](crate::types::SyntheticDataColumnProperties::column_name) (`columnName`): `String`\
//!           The name under which the data has this column.
//!         - [`column_type`](crate::types::SyntheticDataColumnProperties::column_type) (`columnType`): [`SyntheticDataColumnType`](crate::types::SyntheticDataColumnType)\
//!           The kind of values in the column. It decides how synthetic values are made.\
//!           One of [`Categorical`](crate::types::SyntheticDataColumnType::Categorical), [`Numerical`](crate::types::SyntheticDataColumnType::Numerical).
//!         - [`is_predictive_value`](crate::types::SyntheticDataColumnProperties::is_predictive_value) (`isPredictiveValue`): `bool`\
//!           Whether the column is a target, that is, a value that models are to predict. It bears on which
//!           statistical relationships are kept intact.
//!   - [`synthetic_data_evaluation_scores`](crate::types::SyntheticDataConfiguration::synthetic_data_evaluation_scores) (`syntheticDataEvaluationScores`): [`Option<SyntheticDataEvaluationScores>`](crate::types::SyntheticDataEvaluationScores)\
//!     How the synthetic data was rated.
//!
//!     - [`data_privacy_scores`](crate::types::SyntheticDataEvaluationScores::data_privacy_scores) (`dataPrivacyScores`): [`DataPrivacyScores`](crate::types::DataPrivacyScores)\
//!       How well the synthetic data protects the people in the original data.
//!
//!       - [`membership_inference_attack_scores`](crate::types::DataPrivacyScores::membership_inference_attack_scores) (`membershipInferenceAttackScores`): [`Vec<MembershipInferenceAttackScore>`](crate::types::MembershipInferenceAttackScore)\
//!         How far the data withstands membership inference attacks, which try to find out whether a given
//!         person was in the original data.
//!
//!         - [`attack_version`](crate::types::MembershipInferenceAttackScore::attack_version) (`attackVersion`): [`MembershipInferenceAttackVersion`](crate::types::MembershipInferenceAttackVersion)\
//!           The attack that was tried, with its version.\
//!           One of [`DistanceToClosestRecordV1`](crate::types::MembershipInferenceAttackVersion::DistanceToClosestRecordV1).
//!         - [`score`](crate::types::MembershipInferenceAttackScore::score): `f64`\
//!           How vulnerable the data is to the attack, as a number.
//! - [`payer_configuration`](GetCollaborationMlInputChannelOutput::payer_configuration) (`payerConfiguration`): [`Option<PayerConfiguration>`](crate::types::PayerConfiguration)\
//!   Which accounts pay for the compute and the synthetic data of this channel.
//!
//!   - [`compute_payer_account_id`](crate::types::PayerConfiguration::compute_payer_account_id) (`computePayerAccountId`): `Option<String>`\
//!     ID of the AWS account that is billed for compute.
//!   - [`synthetic_data_payer_account_id`](crate::types::PayerConfiguration::synthetic_data_payer_account_id) (`syntheticDataPayerAccountId`): `Option<String>`\
//!     ID of the AWS account that is billed for making synthetic data.
//! - [`create_time`](GetCollaborationMlInputChannelOutput::create_time) (`createTime`): `DateTime`\
//!   When this ML input channel was created.
//! - [`update_time`](GetCollaborationMlInputChannelOutput::update_time) (`updateTime`): `DateTime`\
//!   When this ML input channel last changed.
//! - [`creator_account_id`](GetCollaborationMlInputChannelOutput::creator_account_id) (`creatorAccountId`): `String`\
//!   The 12-digit ID of the AWS account that created this ML input channel.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`GetCollaborationMLInputChannelError`] inside
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
//! `GET /collaborations/{collaborationIdentifier}/ml-input-channels/{mlInputChannelArn}`
//!
//! It only reads, so a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/GetCollaborationMLInputChannel).

use crate::types::{
    MlInputChannelStatus, PayerConfiguration, PrivacyBudgets, StatusDetails,
    SyntheticDataConfiguration,
};
use crate::types::error::{
    AccessDeniedException, ResourceNotFoundException, ThrottlingException,
    ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::client::waiters::WaitUntil;
use smithy_runtime::error::{ResponseMetadata, Unhandled};
use smithy_runtime::primitives::DateTime;

/// The operation `GetCollaborationMLInputChannel`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct GetCollaborationMLInputChannel;

/// The parameters of
/// [`GetCollaborationMLInputChannel`](crate::Client::get_collaboration_ml_input_channel).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCollaborationMlInputChannelInput {
    /// ARN of the ML input channel to look up, as returned by
    /// [`ListCollaborationMLInputChannels`](crate::Client::list_collaboration_ml_input_channels).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/ml-input-channel/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `MLInputChannel`
    pub ml_input_channel_arn: Option<String>,
    /// ID of the AWS Clean Rooms collaboration in which the channel exists.
    ///
    /// - Required
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub collaboration_identifier: Option<String>,
}

impl GetCollaborationMlInputChannelInput {
    /// Starts building a `GetCollaborationMlInputChannelInput`.
    #[inline]
    pub fn builder() -> GetCollaborationMlInputChannelInputBuilder {
        GetCollaborationMlInputChannelInputBuilder::default()
    }

    /// ARN of the ML input channel to look up, as returned by
    /// [`ListCollaborationMLInputChannels`](crate::Client::list_collaboration_ml_input_channels).
    #[inline]
    pub fn ml_input_channel_arn(&self) -> Option<&str> {
        self.ml_input_channel_arn.as_deref()
    }

    /// ID of the AWS Clean Rooms collaboration in which the channel exists.
    #[inline]
    pub fn collaboration_identifier(&self) -> Option<&str> {
        self.collaboration_identifier.as_deref()
    }
}

/// What [`GetCollaborationMLInputChannel`](crate::Client::get_collaboration_ml_input_channel)
/// returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetCollaborationMlInputChannelOutput {
    /// ID of the AWS Clean Rooms membership under which this ML input channel was created.
    ///
    /// - Always present
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub membership_identifier: String,
    /// ID of the AWS Clean Rooms collaboration to which this ML input channel belongs.
    ///
    /// - Always present
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub collaboration_identifier: String,
    /// The ARN that identifies this ML input channel.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/ml-input-channel/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `MLInputChannel`
    pub ml_input_channel_arn: String,
    /// The name given to this ML input channel when it was created.
    ///
    /// - Always present
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub name: String,
    /// ARNs of the configured model algorithm associations that may use the data of this channel.
    ///
    /// - Always present
    /// - Length: exactly 1 item
    /// - Each item: length 20 to 2048 characters
    /// - Each item: pattern `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/configured-model-algorithm-association/[-a-zA-Z0-9_/.]+$`
    /// - Each item: ARN of `ConfiguredModelAlgorithmAssociation`
    pub configured_model_algorithm_associations: Vec<String>,
    /// Where this ML input channel stands in its lifecycle.
    ///
    /// - Always present
    pub status: MlInputChannelStatus,
    /// Further information on the status of this ML input channel, such as why it failed.
    pub status_details: Option<StatusDetails>,
    /// How many days the data in this channel is kept.
    ///
    /// - Always present
    /// - Range: 1 to 30
    pub retention_in_days: i32,
    /// How many records this channel holds.
    ///
    /// - Range: 0 to 100000000000
    pub number_of_records: Option<i64>,
    /// How much more use may be made of this channel, by resource and period.
    pub privacy_budgets: Option<PrivacyBudgets>,
    /// Free text that describes this ML input channel, if its creator supplied any.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub description: Option<String>,
    /// How synthetic data is made for this channel, and how well it protects privacy. Unset if the
    /// channel holds no synthetic data.
    pub synthetic_data_configuration: Option<SyntheticDataConfiguration>,
    /// Which accounts pay for the compute and the synthetic data of this channel.
    pub payer_configuration: Option<PayerConfiguration>,
    /// When this ML input channel was created.
    ///
    /// - Always present
    pub create_time: DateTime,
    /// When this ML input channel last changed.
    ///
    /// - Always present
    pub update_time: DateTime,
    /// The 12-digit ID of the AWS account that created this ML input channel.
    ///
    /// - Always present
    /// - Length: exactly 12 characters
    /// - Pattern: `^[0-9]{12}$`
    pub creator_account_id: String,
    pub(crate) _meta: ResponseMetadata,
}

impl GetCollaborationMlInputChannelOutput {
    /// Starts building a `GetCollaborationMlInputChannelOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::GetCollaborationMlInputChannelOutputBuilder {
        builders::GetCollaborationMlInputChannelOutputBuilder::default()
    }

    /// ID of the AWS Clean Rooms membership under which this ML input channel was created.
    #[inline]
    pub fn membership_identifier(&self) -> &str {
        &self.membership_identifier
    }

    /// ID of the AWS Clean Rooms collaboration to which this ML input channel belongs.
    #[inline]
    pub fn collaboration_identifier(&self) -> &str {
        &self.collaboration_identifier
    }

    /// The ARN that identifies this ML input channel.
    #[inline]
    pub fn ml_input_channel_arn(&self) -> &str {
        &self.ml_input_channel_arn
    }

    /// The name given to this ML input channel when it was created.
    #[inline]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// ARNs of the configured model algorithm associations that may use the data of this channel.
    #[inline]
    pub fn configured_model_algorithm_associations(&self) -> &[String] {
        &self.configured_model_algorithm_associations
    }

    /// Where this ML input channel stands in its lifecycle.
    #[inline]
    pub fn status(&self) -> &MlInputChannelStatus {
        &self.status
    }

    /// Further information on the status of this ML input channel, such as why it failed.
    #[inline]
    pub fn status_details(&self) -> Option<&StatusDetails> {
        self.status_details.as_ref()
    }

    /// How many days the data in this channel is kept.
    #[inline]
    pub fn retention_in_days(&self) -> i32 {
        self.retention_in_days
    }

    /// How many records this channel holds.
    #[inline]
    pub fn number_of_records(&self) -> Option<i64> {
        self.number_of_records
    }

    /// How much more use may be made of this channel, by resource and period.
    #[inline]
    pub fn privacy_budgets(&self) -> Option<&PrivacyBudgets> {
        self.privacy_budgets.as_ref()
    }

    /// Free text that describes this ML input channel, if its creator supplied any.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// How synthetic data is made for this channel, and how well it protects privacy. Unset if the
    /// channel holds no synthetic data.
    #[inline]
    pub fn synthetic_data_configuration(&self) -> Option<&SyntheticDataConfiguration> {
        self.synthetic_data_configuration.as_ref()
    }

    /// Which accounts pay for the compute and the synthetic data of this channel.
    #[inline]
    pub fn payer_configuration(&self) -> Option<&PayerConfiguration> {
        self.payer_configuration.as_ref()
    }

    /// When this ML input channel was created.
    #[inline]
    pub fn create_time(&self) -> &DateTime {
        &self.create_time
    }

    /// When this ML input channel last changed.
    #[inline]
    pub fn update_time(&self) -> &DateTime {
        &self.update_time
    }

    /// The 12-digit ID of the AWS account that created this ML input channel.
    #[inline]
    pub fn creator_account_id(&self) -> &str {
        &self.creator_account_id
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`get_collaboration_ml_input_channel`](crate::Client::get_collaboration_ml_input_channel) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetCollaborationMLInputChannelError {
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

impl GetCollaborationMLInputChannelError {
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

/// A request to [`GetCollaborationMLInputChannel`](crate::Client::get_collaboration_ml_input_channel).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetCollaborationMLInputChannelFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: GetCollaborationMlInputChannelInput,
}

/// Builds a [`GetCollaborationMlInputChannelInput`], without a client.
pub type GetCollaborationMlInputChannelInputBuilder = GetCollaborationMLInputChannelFluentBuilder<
    (),
>;

impl<C> GetCollaborationMLInputChannelFluentBuilder<C> {
    /// ARN of the ML input channel to look up, as returned by
    /// [`ListCollaborationMLInputChannels`](crate::Client::list_collaboration_ml_input_channels).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/ml-input-channel/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `MLInputChannel`
    pub fn ml_input_channel_arn(mut self, input: impl Into<String>) -> Self {
        self.input.ml_input_channel_arn = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `ml_input_channel_arn`.
    pub fn set_ml_input_channel_arn(mut self, input: Option<String>) -> Self {
        self.input.ml_input_channel_arn = input;
        self
    }

    /// ID of the AWS Clean Rooms collaboration in which the channel exists.
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

impl GetCollaborationMLInputChannelFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`GetCollaborationMLInputChannelError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<GetCollaborationMLInputChannel> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<GetCollaborationMLInputChannel> {
        Customize::new(self.call, self.input)
    }

    /// Sends the request again and again until `until` is true of an output: a request of its own, with
    /// delays, and a look at each output on the way.
    pub fn wait_until(
        self,
        until: impl FnMut(
            &GetCollaborationMlInputChannelOutput,
        ) -> bool + std::marker::Send + 'static,
    ) -> WaitUntil<GetCollaborationMLInputChannel> {
        WaitUntil::new(self.call, self.input, until)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{
        GetCollaborationMLInputChannelFluentBuilder,
        GetCollaborationMlInputChannelInputBuilder,
    };
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::GetCollaborationMlInputChannelOutputBuilder;
}
