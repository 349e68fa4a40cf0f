// Generated from the service's model: changes are lost at the next run.

//! Looks up one audience model: the dataset it was trained on, the training window, the key that
//! encrypts it, and its `status`.
//!
//! This is the call to poll after [`CreateAudienceModel`](crate::Client::create_audience_model) and
//! after [`DeleteAudienceModel`](crate::Client::delete_audience_model). Creation moves through
//! `CREATE_PENDING` and `CREATE_IN_PROGRESS` and ends in `ACTIVE` or `CREATE_FAILED`; deletion
//! moves through `DELETE_PENDING` and `DELETE_IN_PROGRESS` and ends with the model gone, or with
//! `DELETE_FAILED`. Take the reason of a failure from `statusDetails`, and branch on its
//! `statusCode` rather than on the message.
//!
//! # Waiting
//!
//! [`wait_until`](builders::GetAudienceModelFluentBuilder::wait_until) makes the call again and again until its output is as wanted, with
//! growing waits between the calls:
//!
//! ```no_run
//! use std::time::Duration;
//! use cleanroomsml::types::AudienceModelStatus;
//!
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .get_audience_model()
//!     .audience_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:audience-model/example")
//!     .wait_until(|output| output.status() == &AudienceModelStatus::Active)
//!     .fail_if(|output| output.status() == &AudienceModelStatus::CreateFailed)
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
//!     .get_audience_model()
//!     // required
//!     .audience_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:audience-model/example")
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`audience_model_arn`](builders::GetAudienceModelFluentBuilder::audience_model_arn) (`audienceModelArn`): `String`, **required**\
//!   ARN of the audience model to look up, as returned by
//!   [`CreateAudienceModel`](crate::Client::create_audience_model) or
//!   [`ListAudienceModels`](crate::Client::list_audience_models).\
//!   Length: 20 to 2048 characters. ARN of: `AudienceModel`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:audience-model/[-a-zA-Z0-9_/.]+$`
//!
//! # Response
//!
//! [`GetAudienceModelOutput`]:
//!
//! ```text
//! GetAudienceModelOutput {
//!     create_time: DateTime,
//!     update_time: DateTime,
//!     training_data_start_time: Option<DateTime>,
//!     training_data_end_time: Option<DateTime>,
//!     audience_model_arn: String,
//!     name: String,
//!     training_dataset_arn: String,
//!     status: AudienceModelStatus,
//!     status_details: Option<StatusDetails> {
//!         status_code: Option<String>,
//!         message: Option<String>,
//!     },
//!     kms_key_arn: Option<String>,
//!     tags: Option<HashMap<String, String>>,
//!     description: Option<String>,
//! }
//! ```
//!
//! - [`create_time`](GetAudienceModelOutput::create_time) (`createTime`): `DateTime`\
//!   When this audience model was created.
//! - [`update_time`](GetAudienceModelOutput::update_time) (`updateTime`): `DateTime`\
//!   When this audience model last changed.
//! - [`training_data_start_time`](GetAudienceModelOutput::training_data_start_time) (`trainingDataStartTime`): `Option<DateTime>`\
//!   Start of the training window, if one was set.
//! - [`training_data_end_time`](GetAudienceModelOutput::training_data_end_time) (`trainingDataEndTime`): `Option<DateTime>`\
//!   End of the training window, if one was set.
//! - [`audience_model_arn`](GetAudienceModelOutput::audience_model_arn) (`audienceModelArn`): `String`\
//!   The ARN that identifies this audience model.
//! - [`name`](GetAudienceModelOutput::name): `String`\
//!   The name given to this audience model when it was created.
//! - [`training_dataset_arn`](GetAudienceModelOutput::training_dataset_arn) (`trainingDatasetArn`): `String`\
//!   ARN of the training dataset on which this model was trained.
//! - [`status`](GetAudienceModelOutput::status): [`AudienceModelStatus`](crate::types::AudienceModelStatus)\
//!   Where this audience model stands in its lifecycle.\
//!   One of [`CreatePending`](crate::types::AudienceModelStatus::CreatePending), [`CreateInProgress`](crate::types::AudienceModelStatus::CreateInProgress), [`CreateFailed`](crate::types::AudienceModelStatus::CreateFailed), [`Active`](crate::types::AudienceModelStatus::Active), [`DeletePending`](crate::types::AudienceModelStatus::DeletePending), [`DeleteInProgress`](crate::types::AudienceModelStatus::DeleteInProgress), [`DeleteFailed`](crate::types::AudienceModelStatus::DeleteFailed).
//! - [`status_details`](GetAudienceModelOutput::status_details) (`statusDetails`): [`Option<StatusDetails>`](crate::types::StatusDetails)\
//!   Further information on the status of this audience model, such as why it failed.
//!
//!   - [`status_code`](crate::types::StatusDetails::status_code) (`statusCode`): `Option<String>`\
//!     A code for the cause, meant for programs. The codes of existing error conditions stay as they
//!     are.
//!   - [`message`](crate::types::StatusDetails::message): `Option<String>`\
//!     An explanation for people. Its wording may change at any time, so let programs look at
//!     `statusCode` instead.
//! - [`kms_key_arn`](GetAudienceModelOutput::kms_key_arn) (`kmsKeyArn`): `Option<String>`\
//!   ARN of the AWS KMS key that protects the data of this audience model, if one was set.
//! - [`tags`](GetAudienceModelOutput::tags): `Option<HashMap<String, String>>`\
//!   The tags that this audience model carries, as key-value pairs.
//! - [`description`](GetAudienceModelOutput::description): `Option<String>`\
//!   Free text that describes this audience model, if its creator supplied any.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`GetAudienceModelError`] inside
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
//! # Example: Read a model that is ready
//!
//! The model is active, so it can be put behind a configured audience model.
//!
//! ```no_run
//! use cleanroomsml::types::AudienceModelStatus;
//!
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .get_audience_model()
//!     .audience_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:audience-model/3f2c1a")
//!     .await?;
//! assert_eq!(output.audience_model_arn(), "arn:aws:cleanrooms-ml:us-east-1:123456789012:audience-model/3f2c1a");
//! assert_eq!(output.name(), "shop-lookalike");
//! assert_eq!(output.training_dataset_arn(), "arn:aws:cleanrooms-ml:us-east-1:123456789012:training-dataset/4d0b9a7e");
//! assert_eq!(output.status(), &AudienceModelStatus::Active);
//! assert_eq!(output.kms_key_arn(), Some("arn:aws:kms:us-east-1:123456789012:key/11112222-3333-4444-5555-666677778888"));
//! assert_eq!(output.description(), Some("First quarter"));
//! # Ok(())
//! # }
//! ```
//!
//! # Example: Ask for a model that does not exist
//!
//! An ARN that belongs to no model is answered with an error.
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let error = client
//!     .get_audience_model()
//!     .audience_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:audience-model/gone")
//!     .await
//!     .unwrap_err()
//!     .into_service_error();
//! assert!(error.is_resource_not_found_exception());
//! # Ok(())
//! # }
//! ```
//!
//! # HTTP
//!
//! `GET /audience-model/{audienceModelArn}`
//!
//! It only reads, so a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/GetAudienceModel).

use std::collections::HashMap;
use crate::types::{AudienceModelStatus, StatusDetails};
use crate::types::error::{
    AccessDeniedException, ResourceNotFoundException, ThrottlingException,
    ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::client::waiters::WaitUntil;
use smithy_runtime::error::{ResponseMetadata, Unhandled};
use smithy_runtime::primitives::DateTime;

/// The operation `GetAudienceModel`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct GetAudienceModel;

/// The parameters of [`GetAudienceModel`](crate::Client::get_audience_model).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAudienceModelInput {
    /// ARN of the audience model to look up, as returned by
    /// [`CreateAudienceModel`](crate::Client::create_audience_model) or
    /// [`ListAudienceModels`](crate::Client::list_audience_models).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:audience-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `AudienceModel`
    pub audience_model_arn: Option<String>,
}

impl GetAudienceModelInput {
    /// Starts building a `GetAudienceModelInput`.
    #[inline]
    pub fn builder() -> GetAudienceModelInputBuilder {
        GetAudienceModelInputBuilder::default()
    }

    /// ARN of the audience model to look up, as returned by
    /// [`CreateAudienceModel`](crate::Client::create_audience_model) or
    /// [`ListAudienceModels`](crate::Client::list_audience_models).
    #[inline]
    pub fn audience_model_arn(&self) -> Option<&str> {
        self.audience_model_arn.as_deref()
    }
}

/// What [`GetAudienceModel`](crate::Client::get_audience_model) returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAudienceModelOutput {
    /// When this audience model was created.
    ///
    /// - Always present
    pub create_time: DateTime,
    /// When this audience model last changed.
    ///
    /// - Always present
    pub update_time: DateTime,
    /// Start of the training window, if one was set.
    pub training_data_start_time: Option<DateTime>,
    /// End of the training window, if one was set.
    pub training_data_end_time: Option<DateTime>,
    /// The ARN that identifies this audience model.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:audience-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `AudienceModel`
    pub audience_model_arn: String,
    /// The name given to this audience model when it was created.
    ///
    /// - Always present
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub name: String,
    /// ARN of the training dataset on which this model was trained.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:training-dataset/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `TrainingDataset`
    pub training_dataset_arn: String,
    /// Where this audience model stands in its lifecycle.
    ///
    /// - Always present
    pub status: AudienceModelStatus,
    /// Further information on the status of this audience model, such as why it failed.
    pub status_details: Option<StatusDetails>,
    /// ARN of the AWS KMS key that protects the data of this audience model, if one was set.
    ///
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:kms:[-a-z0-9]+:[0-9]{12}:key/.+$`
    /// - ARN of: `AWS::KMS::Key`
    pub kms_key_arn: Option<String>,
    /// The tags that this audience model carries, as key-value pairs.
    ///
    /// - Length: 0 to 200 entries
    /// - Each key: length 1 to 128 characters
    /// - Each value: length 0 to 256 characters
    pub tags: Option<HashMap<String, String>>,
    /// Free text that describes this audience model, if its creator supplied any.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub description: Option<String>,
    pub(crate) _meta: ResponseMetadata,
}

impl GetAudienceModelOutput {
    /// Starts building a `GetAudienceModelOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::GetAudienceModelOutputBuilder {
        builders::GetAudienceModelOutputBuilder::default()
    }

    /// When this audience model was created.
    #[inline]
    pub fn create_time(&self) -> &DateTime {
        &self.create_time
    }

    /// When this audience model last changed.
    #[inline]
    pub fn update_time(&self) -> &DateTime {
        &self.update_time
    }

    /// Start of the training window, if one was set.
    #[inline]
    pub fn training_data_start_time(&self) -> Option<&DateTime> {
        self.training_data_start_time.as_ref()
    }

    /// End of the training window, if one was set.
    #[inline]
    pub fn training_data_end_time(&self) -> Option<&DateTime> {
        self.training_data_end_time.as_ref()
    }

    /// The ARN that identifies this audience model.
    #[inline]
    pub fn audience_model_arn(&self) -> &str {
        &self.audience_model_arn
    }

    /// The name given to this audience model when it was created.
    #[inline]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// ARN of the training dataset on which this model was trained.
    #[inline]
    pub fn training_dataset_arn(&self) -> &str {
        &self.training_dataset_arn
    }

    /// Where this audience model stands in its lifecycle.
    #[inline]
    pub fn status(&self) -> &AudienceModelStatus {
        &self.status
    }

    /// Further information on the status of this audience model, such as why it failed.
    #[inline]
    pub fn status_details(&self) -> Option<&StatusDetails> {
        self.status_details.as_ref()
    }

    /// ARN of the AWS KMS key that protects the data of this audience model, if one was set.
    #[inline]
    pub fn kms_key_arn(&self) -> Option<&str> {
        self.kms_key_arn.as_deref()
    }

    /// The tags that this audience model carries, as key-value pairs.
    #[inline]
    pub fn tags(&self) -> Option<&HashMap<String, String>> {
        self.tags.as_ref()
    }

    /// Free text that describes this audience model, if its creator supplied any.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`get_audience_model`](crate::Client::get_audience_model) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetAudienceModelError {
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

impl GetAudienceModelError {
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

/// A request to [`GetAudienceModel`](crate::Client::get_audience_model).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetAudienceModelFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: GetAudienceModelInput,
}

/// Builds a [`GetAudienceModelInput`], without a client.
pub type GetAudienceModelInputBuilder = GetAudienceModelFluentBuilder<()>;

impl<C> GetAudienceModelFluentBuilder<C> {
    /// ARN of the audience model to look up, as returned by
    /// [`CreateAudienceModel`](crate::Client::create_audience_model) or
    /// [`ListAudienceModels`](crate::Client::list_audience_models).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:audience-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `AudienceModel`
    pub fn audience_model_arn(mut self, input: impl Into<String>) -> Self {
        self.input.audience_model_arn = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `audience_model_arn`.
    pub fn set_audience_model_arn(mut self, input: Option<String>) -> Self {
        self.input.audience_model_arn = input;
        self
    }
}

impl GetAudienceModelFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`GetAudienceModelError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<GetAudienceModel> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<GetAudienceModel> {
        Customize::new(self.call, self.input)
    }

    /// Sends the request again and again until `until` is true of an output: a request of its own, with
    /// delays, and a look at each output on the way.
    pub fn wait_until(
        self,
        until: impl FnMut(&GetAudienceModelOutput) -> bool + std::marker::Send + 'static,
    ) -> WaitUntil<GetAudienceModel> {
        WaitUntil::new(self.call, self.input, until)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{GetAudienceModelFluentBuilder, GetAudienceModelInputBuilder};
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::GetAudienceModelOutputBuilder;
}
