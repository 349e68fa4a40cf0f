// Generated from the service's model: changes are lost at the next run.

//! Starts the training of an audience model, the model that measures how alike two users are. The
//! service runs the training and stores the result, so there is no infrastructure to choose. With
//! `trainingDataStartTime` and `trainingDataEndTime` the training is limited to interactions within
//! a window.
//!
//! The answer carries the ARN right away while training goes on. Poll
//! [`GetAudienceModel`](crate::Client::get_audience_model) until `status` is `ACTIVE`; with
//! `CREATE_FAILED`, `statusDetails` says why. Name a `kmsKeyArn` to keep the model under your own
//! key.
//!
//! An active model is not offered to anybody yet: put it behind a
//! [`CreateConfiguredAudienceModel`](crate::Client::create_configured_audience_model) call. One
//! model can stand behind several configured audience models.
//!
//! # Request
//!
//! ```no_run
//! use cleanroomsml::primitives::DateTime;
//!
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .create_audience_model()
//!     .training_data_start_time(DateTime::from_secs(1704067200))
//!     .training_data_end_time(DateTime::from_secs(1704067200))
//!     .name("name") // required
//!     // required
//!     .training_dataset_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:training-dataset/example")
//!     .kms_key_arn("arn:aws:kms:us-east-1:123456789012:key/example")
//!     .tags("key", "value")
//!     .description("description")
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`training_data_start_time`](builders::CreateAudienceModelFluentBuilder::training_data_start_time) (`trainingDataStartTime`): `DateTime`\
//!   Start of the training window, the span of time from which training data is taken.
//! - [`training_data_end_time`](builders::CreateAudienceModelFluentBuilder::training_data_end_time) (`trainingDataEndTime`): `DateTime`\
//!   End of the training window, the span of time from which training data is taken.
//! - [`name`](builders::CreateAudienceModelFluentBuilder::name): `String`, **required**\
//!   A name for the new audience model.\
//!   Length: 1 to 63 characters.\
//!   Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
//! - [`training_dataset_arn`](builders::CreateAudienceModelFluentBuilder::training_dataset_arn) (`trainingDatasetArn`): `String`, **required**\
//!   ARN of the training dataset to train the model on, as returned by
//!   [`CreateTrainingDataset`](crate::Client::create_training_dataset).\
//!   Length: 20 to 2048 characters. ARN of: `TrainingDataset`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:training-dataset/[-a-zA-Z0-9_/.]+$`
//! - [`kms_key_arn`](builders::CreateAudienceModelFluentBuilder::kms_key_arn) (`kmsKeyArn`): `String`\
//!   ARN of an AWS KMS key of yours. The service uses it to encrypt and decrypt your data in the
//!   trained model and the data that goes with it.\
//!   Length: 20 to 2048 characters. Pattern: `^arn:aws[-a-z]*:kms:[-a-z0-9]+:[0-9]{12}:key/.+$`. ARN of: `AWS::KMS::Key`.
//! - [`tags`](builders::CreateAudienceModelFluentBuilder::tags): `HashMap<String, String>`\
//!   Tags to attach to the new audience model, as key-value pairs. One resource can carry up to 50
//!   tags of your own, each with a different key; case matters in keys and in values. Keys that start
//!   with `aws:`, however capitalised, are reserved for AWS.\
//!   Length: 0 to 200 entries. Each key: length 1 to 128 characters. Each value: length 0 to 256 characters.
//! - [`description`](builders::CreateAudienceModelFluentBuilder::description): `String`\
//!   Free text that tells others what the new audience model is for.\
//!   Length: at most 255 characters.\
//!   Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
//!
//! # Response
//!
//! [`CreateAudienceModelOutput`]:
//!
//! ```text
//! CreateAudienceModelOutput {
//!     audience_model_arn: String,
//! }
//! ```
//!
//! - [`audience_model_arn`](CreateAudienceModelOutput::audience_model_arn) (`audienceModelArn`): `String`\
//!   ARN assigned to the new audience model. Training goes on after the call returns; follow it with
//!   [`GetAudienceModel`](crate::Client::get_audience_model).
//!
//! # Errors
//!
//! The service refuses with one of these, as [`CreateAudienceModelError`] inside
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
//! # Example: Train on one quarter
//!
//! Starts training on the interactions of three months. The answer comes before training is done.
//!
//! ```no_run
//! use cleanroomsml::primitives::DateTime;
//!
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .create_audience_model()
//!     .training_data_start_time(DateTime::from_secs(1704067200))
//!     .training_data_end_time(DateTime::from_secs(1711929599))
//!     .name("shop-lookalike")
//!     .training_dataset_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:training-dataset/4d0b9a7e")
//!     .kms_key_arn("arn:aws:kms:us-east-1:123456789012:key/11112222-3333-4444-5555-666677778888")
//!     .tags("team", "growth")
//!     .await?;
//! assert_eq!(output.audience_model_arn(), "arn:aws:cleanrooms-ml:us-east-1:123456789012:audience-model/3f2c1a");
//! # Ok(())
//! # }
//! ```
//!
//! # HTTP
//!
//! `POST /audience-model`
//!
//! It is idempotent: a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/CreateAudienceModel).

use std::collections::HashMap;
use crate::types::error::{
    AccessDeniedException, ConflictException, ResourceNotFoundException,
    ServiceQuotaExceededException, ThrottlingException, ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};
use smithy_runtime::primitives::DateTime;

/// The operation `CreateAudienceModel`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct CreateAudienceModel;

/// The parameters of [`CreateAudienceModel`](crate::Client::create_audience_model).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateAudienceModelInput {
    /// Start of the training window, the span of time from which training data is taken.
    pub training_data_start_time: Option<DateTime>,
    /// End of the training window, the span of time from which training data is taken.
    pub training_data_end_time: Option<DateTime>,
    /// A name for the new audience model.
    ///
    /// - Required
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub name: Option<String>,
    /// ARN of the training dataset to train the model on, as returned by
    /// [`CreateTrainingDataset`](crate::Client::create_training_dataset).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:training-dataset/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `TrainingDataset`
    pub training_dataset_arn: Option<String>,
    /// ARN of an AWS KMS key of yours. The service uses it to encrypt and decrypt your data in the
    /// trained model and the data that goes with it.
    ///
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:kms:[-a-z0-9]+:[0-9]{12}:key/.+$`
    /// - ARN of: `AWS::KMS::Key`
    pub kms_key_arn: Option<String>,
    /// Tags to attach to the new audience model, as key-value pairs. One resource can carry up to 50
    /// tags of your own, each with a different key; case matters in keys and in values. Keys that start
    /// with `aws:`, however capitalised, are reserved for AWS.
    ///
    /// - Length: 0 to 200 entries
    /// - Each key: length 1 to 128 characters
    /// - Each value: length 0 to 256 characters
    pub tags: Option<HashMap<String, String>>,
    /// Free text that tells others what the new audience model is for.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub description: Option<String>,
}

impl CreateAudienceModelInput {
    /// Starts building a `CreateAudienceModelInput`.
    #[inline]
    pub fn builder() -> CreateAudienceModelInputBuilder {
        CreateAudienceModelInputBuilder::default()
    }

    /// Start of the training window, the span of time from which training data is taken.
    #[inline]
    pub fn training_data_start_time(&self) -> Option<&DateTime> {
        self.training_data_start_time.as_ref()
    }

    /// End of the training window, the span of time from which training data is taken.
    #[inline]
    pub fn training_data_end_time(&self) -> Option<&DateTime> {
        self.training_data_end_time.as_ref()
    }

    /// A name for the new audience model.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// ARN of the training dataset to train the model on, as returned by
    /// [`CreateTrainingDataset`](crate::Client::create_training_dataset).
    #[inline]
    pub fn training_dataset_arn(&self) -> Option<&str> {
        self.training_dataset_arn.as_deref()
    }

    /// ARN of an AWS KMS key of yours. The service uses it to encrypt and decrypt your data in the
    /// trained model and the data that goes with it.
    #[inline]
    pub fn kms_key_arn(&self) -> Option<&str> {
        self.kms_key_arn.as_deref()
    }

    /// Tags to attach to the new audience model, as key-value pairs. One resource can carry up to 50
    /// tags of your own, each with a different key; case matters in keys and in values. Keys that start
    /// with `aws:`, however capitalised, are reserved for AWS.
    #[inline]
    pub fn tags(&self) -> Option<&HashMap<String, String>> {
        self.tags.as_ref()
    }

    /// Free text that tells others what the new audience model is for.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }
}

/// What [`CreateAudienceModel`](crate::Client::create_audience_model) returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateAudienceModelOutput {
    /// ARN assigned to the new audience model. Training goes on after the call returns; follow it with
    /// [`GetAudienceModel`](crate::Client::get_audience_model).
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:audience-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `AudienceModel`
    pub audience_model_arn: String,
    pub(crate) _meta: ResponseMetadata,
}

impl CreateAudienceModelOutput {
    /// Starts building a `CreateAudienceModelOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::CreateAudienceModelOutputBuilder {
        builders::CreateAudienceModelOutputBuilder::default()
    }

    /// ARN assigned to the new audience model. Training goes on after the call returns; follow it with
    /// [`GetAudienceModel`](crate::Client::get_audience_model).
    #[inline]
    pub fn audience_model_arn(&self) -> &str {
        &self.audience_model_arn
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`create_audience_model`](crate::Client::create_audience_model) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum CreateAudienceModelError {
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

impl CreateAudienceModelError {
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

/// A request to [`CreateAudienceModel`](crate::Client::create_audience_model).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateAudienceModelFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: CreateAudienceModelInput,
}

/// Builds a [`CreateAudienceModelInput`], without a client.
pub type CreateAudienceModelInputBuilder = CreateAudienceModelFluentBuilder<()>;

impl<C> CreateAudienceModelFluentBuilder<C> {
    /// Start of the training window, the span of time from which training data is taken.
    pub fn training_data_start_time(mut self, input: DateTime) -> Self {
        self.input.training_data_start_time = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `training_data_start_time`.
    pub fn set_training_data_start_time(mut self, input: Option<DateTime>) -> Self {
        self.input.training_data_start_time = input;
        self
    }

    /// End of the training window, the span of time from which training data is taken.
    pub fn training_data_end_time(mut self, input: DateTime) -> Self {
        self.input.training_data_end_time = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `training_data_end_time`.
    pub fn set_training_data_end_time(mut self, input: Option<DateTime>) -> Self {
        self.input.training_data_end_time = input;
        self
    }

    /// A name for the new audience model.
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

    /// ARN of the training dataset to train the model on, as returned by
    /// [`CreateTrainingDataset`](crate::Client::create_training_dataset).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:training-dataset/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `TrainingDataset`
    pub fn training_dataset_arn(mut self, input: impl Into<String>) -> Self {
        self.input.training_dataset_arn = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `training_dataset_arn`.
    pub fn set_training_dataset_arn(mut self, input: Option<String>) -> Self {
        self.input.training_dataset_arn = input;
        self
    }

    /// ARN of an AWS KMS key of yours. The service uses it to encrypt and decrypt your data in the
    /// trained model and the data that goes with it.
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

    /// Tags to attach to the new audience model, as key-value pairs. One resource can carry up to 50
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

    /// Free text that tells others what the new audience model is for.
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
}

impl CreateAudienceModelFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`CreateAudienceModelError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<CreateAudienceModel> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<CreateAudienceModel> {
        Customize::new(self.call, self.input)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{CreateAudienceModelFluentBuilder, CreateAudienceModelInputBuilder};
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::CreateAudienceModelOutputBuilder;
}
