// Generated from the service's model: changes are lost at the next run.

//! Runs a protected query in the collaboration and keeps the result as an ML input channel, a
//! dataset that models read and that no operation hands out. A channel is made for exactly one
//! algorithm association and is kept for `retentionInDays`, between 1 and 30 days.
//!
//! The query runs in the background under the role in `inputChannel`. Wait with
//! [`GetMLInputChannel`](crate::Client::get_ml_input_channel) until `status` is `ACTIVE`; after
//! `CREATE_FAILED` see `statusDetails`. The channel can then be named in
//! [`CreateTrainedModel`](crate::Client::create_trained_model) and
//! [`StartTrainedModelInferenceJob`](crate::Client::start_trained_model_inference_job).
//!
//! > **Note:** If costs in the collaboration are borne by somebody other than you,
//! > `payerConfiguration` names the member that pays for compute and for synthetic data.
//!
//! # Request
//!
//! ```no_run
//! use std::collections::HashMap;
//! use cleanroomsml::types::{
//!     ComputeConfiguration, InputChannel, InputChannelDataSource,
//!     PayerConfiguration, ProtectedQueryInputParameters,
//!     ProtectedQuerySqlParameters, ResultFormat, WorkerComputeConfiguration,
//!     WorkerComputeConfigurationProperties, WorkerComputeType,
//! };
//!
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .create_ml_input_channel()
//!     .membership_identifier("membership-identifier") // required
//!     // required
//!     .configured_model_algorithm_associations("arn:aws:cleanrooms-ml:us-east-1:123456789012:membership/example")
//!     .input_channel( // required
//!         InputChannel::new(
//!             InputChannelDataSource::ProtectedQueryInputParameters(
//!                 ProtectedQueryInputParameters::builder()
//!                     .sql_parameters( // required
//!                         ProtectedQuerySqlParameters::builder()
//!                             .query_string("query-string")
//!                             .analysis_template_arn("arn:aws:cleanrooms:us-east-1:123456789012:membership/example")
//!                             .parameters("key", "value")
//!                             .build(),
//!                     )
//!                     .compute_configuration(
//!                         ComputeConfiguration::Worker(
//!                             WorkerComputeConfiguration::builder()
//!                                 .r#type(WorkerComputeType::Cr1X) // or Cr4X, Cr8X
//!                                 .number(16)
//!                                 .properties(
//!                                     WorkerComputeConfigurationProperties::Spark(
//!                                         HashMap::from([
//!                                             ("key".to_owned(), "value".into()),
//!                                         ]),
//!                                     ),
//!                                 )
//!                                 .build(),
//!                         ),
//!                     )
//!                     .result_format(ResultFormat::Csv) // or Parquet
//!                     .build()?,
//!             ),
//!             "arn:aws:iam::123456789012:role/example",
//!         ),
//!     )
//!     .name("name") // required
//!     .retention_in_days(1) // required
//!     .description("description")
//!     .kms_key_arn("arn:aws:kms:us-east-1:123456789012:key/example")
//!     .tags("key", "value")
//!     .payer_configuration(
//!         PayerConfiguration::builder()
//!             .compute_payer_account_id("compute-payer-account-id")
//!             .synthetic_data_payer_account_id("synthetic-data-payer-account-id")
//!             .build(),
//!     )
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`membership_identifier`](builders::CreateMLInputChannelFluentBuilder::membership_identifier) (`membershipIdentifier`): `String`, **required**\
//!   ID of the AWS Clean Rooms membership under which to create the channel.\
//!   Length: exactly 36 characters.\
//!   Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
//! - [`configured_model_algorithm_associations`](builders::CreateMLInputChannelFluentBuilder::configured_model_algorithm_associations) (`configuredModelAlgorithmAssociations`): `Vec<String>`, **required**\
//!   ARNs of the configured model algorithm associations that the channel is for, as returned by
//!   [`CreateConfiguredModelAlgorithmAssociation`](crate::Client::create_configured_model_algorithm_association)
//!   or
//!   [`ListConfiguredModelAlgorithmAssociations`](crate::Client::list_configured_model_algorithm_associations).\
//!   Length: exactly 1 item. Each item: length 20 to 2048 characters. Each item: ARN of `ConfiguredModelAlgorithmAssociation`.\
//!   Each item: pattern `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/configured-model-algorithm-association/[-a-zA-Z0-9_/.]+$`
//! - [`input_channel`](builders::CreateMLInputChannelFluentBuilder::input_channel) (`inputChannel`): [`InputChannel`](crate::types::InputChannel), **required**\
//!   The query that fills the channel, and the IAM role that runs it.
//!
//!   - [`data_source`](crate::types::InputChannel::data_source) (`dataSource`): [`InputChannelDataSource`](crate::types::InputChannelDataSource), **required**\
//!     The query whose result is the data.
//!   - [`role_arn`](crate::types::InputChannel::role_arn) (`roleArn`): `String`, **required**\
//!     ARN of the IAM role that runs the query in `dataSource`. The role must live in your own account:
//!     naming a role of another account fails with `AccessDeniedException`.\
//!     Length: 20 to 2048 characters. Pattern: `^arn:aws[-a-z]*:iam::[0-9]{12}:role/.+$`. ARN of: `AWS::IAM::Role`.
//! - [`name`](builders::CreateMLInputChannelFluentBuilder::name): `String`, **required**\
//!   A name for the new ML input channel.\
//!   Length: 1 to 63 characters.\
//!   Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
//! - [`retention_in_days`](builders::CreateMLInputChannelFluentBuilder::retention_in_days) (`retentionInDays`): `i32`, **required**\
//!   How many days to keep the data in the channel.\
//!   Range: 1 to 30.
//! - [`description`](builders::CreateMLInputChannelFluentBuilder::description): `String`\
//!   Free text that tells others what the new ML input channel is for.\
//!   Length: at most 255 characters.\
//!   Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
//! - [`kms_key_arn`](builders::CreateMLInputChannelFluentBuilder::kms_key_arn) (`kmsKeyArn`): `String`\
//!   ARN of an AWS KMS key of yours with which the data in the channel is protected.\
//!   Length: 20 to 2048 characters. Pattern: `^arn:aws[-a-z]*:kms:[-a-z0-9]+:[0-9]{12}:key/.+$`. ARN of: `AWS::KMS::Key`.
//! - [`tags`](builders::CreateMLInputChannelFluentBuilder::tags): `HashMap<String, String>`\
//!   Tags to attach to the new ML input channel, as key-value pairs. One resource can carry up to 50
//!   tags of your own, each with a different key; case matters in keys and in values. Keys that start
//!   with `aws:`, however capitalised, are reserved for AWS.\
//!   Length: 0 to 200 entries. Each key: length 1 to 128 characters. Each value: length 0 to 256 characters.
//! - [`payer_configuration`](builders::CreateMLInputChannelFluentBuilder::payer_configuration) (`payerConfiguration`): [`PayerConfiguration`](crate::types::PayerConfiguration)\
//!   Which accounts of the collaboration pay for the compute and the synthetic data of the channel.
//!
//!   - [`compute_payer_account_id`](crate::types::PayerConfiguration::compute_payer_account_id) (`computePayerAccountId`): `String`\
//!     ID of the AWS account that is billed for compute.\
//!     Length: exactly 12 characters. Pattern: `^[0-9]{12}$`.
//!   - [`synthetic_data_payer_account_id`](crate::types::PayerConfiguration::synthetic_data_payer_account_id) (`syntheticDataPayerAccountId`): `String`\
//!     ID of the AWS account that is billed for making synthetic data.\
//!     Length: exactly 12 characters. Pattern: `^[0-9]{12}$`.
//!
//! # Response
//!
//! [`CreateMlInputChannelOutput`]:
//!
//! ```text
//! CreateMlInputChannelOutput {
//!     ml_input_channel_arn: String,
//! }
//! ```
//!
//! - [`ml_input_channel_arn`](CreateMlInputChannelOutput::ml_input_channel_arn) (`mlInputChannelArn`): `String`\
//!   ARN assigned to the new ML input channel. Pass it to
//!   [`CreateTrainedModel`](crate::Client::create_trained_model) or
//!   [`StartTrainedModelInferenceJob`](crate::Client::start_trained_model_inference_job) once the
//!   channel is active.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`CreateMLInputChannelError`] inside
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
//! # Example: Keep the result of a query for a week
//!
//! Runs a query over the tables of the collaboration and keeps the result, in Parquet, for
//! training.
//!
//! ```no_run
//! use std::collections::HashMap;
//! use cleanroomsml::types::{
//!     ComputeConfiguration, InputChannel, InputChannelDataSource,
//!     PayerConfiguration, ProtectedQueryInputParameters,
//!     ProtectedQuerySqlParameters, ResultFormat, WorkerComputeConfiguration,
//!     WorkerComputeConfigurationProperties, WorkerComputeType,
//! };
//!
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .create_ml_input_channel()
//!     .membership_identifier("a1b2c3d4-5678-90ab-cdef-1234567890ab")
//!     .configured_model_algorithm_associations("arn:aws:cleanrooms-ml:us-east-1:123456789012:membership/a1b2c3d4-5678-90ab-cdef-1234567890ab/configured-model-algorithm-association/7c9e")
//!     .input_channel(
//!         InputChannel::new(
//!             InputChannelDataSource::ProtectedQueryInputParameters(
//!                 ProtectedQueryInputParameters::builder()
//!                     .sql_parameters(
//!                         ProtectedQuerySqlParameters::builder()
//!                             .query_string("SELECT age, region, spent FROM orders")
//!                             .build(),
//!                     )
//!                     .compute_configuration(
//!                         ComputeConfiguration::Worker(
//!                             WorkerComputeConfiguration::builder()
//!                                 .r#type(WorkerComputeType::Cr1X)
//!                                 .number(16)
//!                                 .properties(
//!                                     WorkerComputeConfigurationProperties::Spark(
//!                                         HashMap::from([
//!                                             (
//!                                                 "spark.sql.shuffle.partitions".to_owned(),
//!                                                 "200".into(),
//!                                             ),
//!                                         ]),
//!                                     ),
//!                                 )
//!                                 .build(),
//!                         ),
//!                     )
//!                     .result_format(ResultFormat::Parquet)
//!                     .build()?,
//!             ),
//!             "arn:aws:iam::123456789012:role/CleanRoomsMLRole",
//!         ),
//!     )
//!     .name("orders")
//!     .retention_in_days(7)
//!     .payer_configuration(
//!         PayerConfiguration::builder()
//!             .compute_payer_account_id("210987654321")
//!             .build(),
//!     )
//!     .await?;
//! assert_eq!(output.ml_input_channel_arn(), "arn:aws:cleanrooms-ml:us-east-1:123456789012:membership/a1b2c3d4-5678-90ab-cdef-1234567890ab/ml-input-channel/e8f0");
//! # Ok(())
//! # }
//! ```
//!
//! # HTTP
//!
//! `POST /memberships/{membershipIdentifier}/ml-input-channels`
//!
//! It is idempotent: a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/CreateMLInputChannel).

use std::collections::HashMap;
use crate::types::{InputChannel, PayerConfiguration};
use crate::types::error::{
    AccessDeniedException, ConflictException, ResourceNotFoundException,
    ServiceQuotaExceededException, ThrottlingException, ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};

/// The operation `CreateMLInputChannel`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct CreateMLInputChannel;

/// The parameters of [`CreateMLInputChannel`](crate::Client::create_ml_input_channel).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateMlInputChannelInput {
    /// ID of the AWS Clean Rooms membership under which to create the channel.
    ///
    /// - Required
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub membership_identifier: Option<String>,
    /// ARNs of the configured model algorithm associations that the channel is for, as returned by
    /// [`CreateConfiguredModelAlgorithmAssociation`](crate::Client::create_configured_model_algorithm_association)
    /// or
    /// [`ListConfiguredModelAlgorithmAssociations`](crate::Client::list_configured_model_algorithm_associations).
    ///
    /// - Required
    /// - Length: exactly 1 item
    /// - Each item: length 20 to 2048 characters
    /// - Each item: pattern `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/configured-model-algorithm-association/[-a-zA-Z0-9_/.]+$`
    /// - Each item: ARN of `ConfiguredModelAlgorithmAssociation`
    pub configured_model_algorithm_associations: Option<Vec<String>>,
    /// The query that fills the channel, and the IAM role that runs it.
    ///
    /// - Required
    pub input_channel: Option<InputChannel>,
    /// A name for the new ML input channel.
    ///
    /// - Required
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub name: Option<String>,
    /// How many days to keep the data in the channel.
    ///
    /// - Required
    /// - Range: 1 to 30
    pub retention_in_days: Option<i32>,
    /// Free text that tells others what the new ML input channel is for.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub description: Option<String>,
    /// ARN of an AWS KMS key of yours with which the data in the channel is protected.
    ///
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:kms:[-a-z0-9]+:[0-9]{12}:key/.+$`
    /// - ARN of: `AWS::KMS::Key`
    pub kms_key_arn: Option<String>,
    /// Tags to attach to the new ML input channel, as key-value pairs. One resource can carry up to 50
    /// tags of your own, each with a different key; case matters in keys and in values. Keys that start
    /// with `aws:`, however capitalised, are reserved for AWS.
    ///
    /// - Length: 0 to 200 entries
    /// - Each key: length 1 to 128 characters
    /// - Each value: length 0 to 256 characters
    pub tags: Option<HashMap<String, String>>,
    /// Which accounts of the collaboration pay for the compute and the synthetic data of the channel.
    pub payer_configuration: Option<PayerConfiguration>,
}

impl CreateMlInputChannelInput {
    /// Starts building a `CreateMlInputChannelInput`.
    #[inline]
    pub fn builder() -> CreateMlInputChannelInputBuilder {
        CreateMlInputChannelInputBuilder::default()
    }

    /// ID of the AWS Clean Rooms membership under which to create the channel.
    #[inline]
    pub fn membership_identifier(&self) -> Option<&str> {
        self.membership_identifier.as_deref()
    }

    /// ARNs of the configured model algorithm associations that the channel is for, as returned by
    /// [`CreateConfiguredModelAlgorithmAssociation`](crate::Client::create_configured_model_algorithm_association)
    /// or
    /// [`ListConfiguredModelAlgorithmAssociations`](crate::Client::list_configured_model_algorithm_associations).
    #[inline]
    pub fn configured_model_algorithm_associations(&self) -> &[String] {
        self.configured_model_algorithm_associations.as_deref().unwrap_or_default()
    }

    /// The query that fills the channel, and the IAM role that runs it.
    #[inline]
    pub fn input_channel(&self) -> Option<&InputChannel> {
        self.input_channel.as_ref()
    }

    /// A name for the new ML input channel.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// How many days to keep the data in the channel.
    #[inline]
    pub fn retention_in_days(&self) -> Option<i32> {
        self.retention_in_days
    }

    /// Free text that tells others what the new ML input channel is for.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// ARN of an AWS KMS key of yours with which the data in the channel is protected.
    #[inline]
    pub fn kms_key_arn(&self) -> Option<&str> {
        self.kms_key_arn.as_deref()
    }

    /// Tags to attach to the new ML input channel, as key-value pairs. One resource can carry up to 50
    /// tags of your own, each with a different key; case matters in keys and in values. Keys that start
    /// with `aws:`, however capitalised, are reserved for AWS.
    #[inline]
    pub fn tags(&self) -> Option<&HashMap<String, String>> {
        self.tags.as_ref()
    }

    /// Which accounts of the collaboration pay for the compute and the synthetic data of the channel.
    #[inline]
    pub fn payer_configuration(&self) -> Option<&PayerConfiguration> {
        self.payer_configuration.as_ref()
    }
}

/// What [`CreateMLInputChannel`](crate::Client::create_ml_input_channel) returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateMlInputChannelOutput {
    /// ARN assigned to the new ML input channel. Pass it to
    /// [`CreateTrainedModel`](crate::Client::create_trained_model) or
    /// [`StartTrainedModelInferenceJob`](crate::Client::start_trained_model_inference_job) once the
    /// channel is active.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/ml-input-channel/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `MLInputChannel`
    pub ml_input_channel_arn: String,
    pub(crate) _meta: ResponseMetadata,
}

impl CreateMlInputChannelOutput {
    /// Starts building a `CreateMlInputChannelOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::CreateMlInputChannelOutputBuilder {
        builders::CreateMlInputChannelOutputBuilder::default()
    }

    /// ARN assigned to the new ML input channel. Pass it to
    /// [`CreateTrainedModel`](crate::Client::create_trained_model) or
    /// [`StartTrainedModelInferenceJob`](crate::Client::start_trained_model_inference_job) once the
    /// channel is active.
    #[inline]
    pub fn ml_input_channel_arn(&self) -> &str {
        &self.ml_input_channel_arn
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`create_ml_input_channel`](crate::Client::create_ml_input_channel) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum CreateMLInputChannelError {
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

impl CreateMLInputChannelError {
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

/// A request to [`CreateMLInputChannel`](crate::Client::create_ml_input_channel).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateMLInputChannelFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: CreateMlInputChannelInput,
}

/// Builds a [`CreateMlInputChannelInput`], without a client.
pub type CreateMlInputChannelInputBuilder = CreateMLInputChannelFluentBuilder<()>;

impl<C> CreateMLInputChannelFluentBuilder<C> {
    /// ID of the AWS Clean Rooms membership under which to create the channel.
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

    /// ARNs of the configured model algorithm associations that the channel is for, as returned by
    /// [`CreateConfiguredModelAlgorithmAssociation`](crate::Client::create_configured_model_algorithm_association)
    /// or
    /// [`ListConfiguredModelAlgorithmAssociations`](crate::Client::list_configured_model_algorithm_associations).
    ///
    /// - Required
    /// - Length: exactly 1 item
    /// - Each item: length 20 to 2048 characters
    /// - Each item: pattern `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/configured-model-algorithm-association/[-a-zA-Z0-9_/.]+$`
    /// - Each item: ARN of `ConfiguredModelAlgorithmAssociation`
    ///
    /// Appends one item; call it again for each further one.
    pub fn configured_model_algorithm_associations(
        mut self,
        input: impl Into<String>,
    ) -> Self {
        self.input
            .configured_model_algorithm_associations
            .get_or_insert_default()
            .push(input.into());
        self
    }

    /// Replaces or, with `None`, clears `configured_model_algorithm_associations`.
    pub fn set_configured_model_algorithm_associations(
        mut self,
        input: Option<Vec<String>>,
    ) -> Self {
        self.input.configured_model_algorithm_associations = input;
        self
    }

    /// The query that fills the channel, and the IAM role that runs it.
    ///
    /// - Required
    pub fn input_channel(mut self, input: InputChannel) -> Self {
        self.input.input_channel = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `input_channel`.
    pub fn set_input_channel(mut self, input: Option<InputChannel>) -> Self {
        self.input.input_channel = input;
        self
    }

    /// A name for the new ML input channel.
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

    /// How many days to keep the data in the channel.
    ///
    /// - Required
    /// - Range: 1 to 30
    pub fn retention_in_days(mut self, input: i32) -> Self {
        self.input.retention_in_days = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `retention_in_days`.
    pub fn set_retention_in_days(mut self, input: Option<i32>) -> Self {
        self.input.retention_in_days = input;
        self
    }

    /// Free text that tells others what the new ML input channel is for.
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

    /// ARN of an AWS KMS key of yours with which the data in the channel is protected.
    ///
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:kms:[-a-z0-9]+:[0-9]{12}:key/.+$`
    /// - ARN of: `AWS::KMS::Key`
    pub fn kms_key_arn(mut self, input: impl Into<String>) -> Self {
        self.input.kms_key_arn = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `kms_key_arn`.
    pub fn set_kms_key_arn(mut self, input: Option<String>) -> Self {
        self.input.kms_key_arn = input;
        self
    }

    /// Tags to attach to the new ML input channel, as key-value pairs. One resource can carry up to 50
    /// tags of your own, each with a different key; case matters in keys and in values. Keys that start
    /// with `aws:`, however capitalised, are reserved for AWS.
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

    /// Which accounts of the collaboration pay for the compute and the synthetic data of the channel.
    pub fn payer_configuration(mut self, input: PayerConfiguration) -> Self {
        self.input.payer_configuration = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `payer_configuration`.
    pub fn set_payer_configuration(mut self, input: Option<PayerConfiguration>) -> Self {
        self.input.payer_configuration = input;
        self
    }
}

impl CreateMLInputChannelFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`CreateMLInputChannelError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<CreateMLInputChannel> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<CreateMLInputChannel> {
        Customize::new(self.call, self.input)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{CreateMLInputChannelFluentBuilder, CreateMlInputChannelInputBuilder};
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::CreateMlInputChannelOutputBuilder;
}
