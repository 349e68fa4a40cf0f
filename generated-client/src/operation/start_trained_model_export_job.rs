// Generated from the service's model: changes are lost at the next run.

//! Sends the files of a trained model to one member of the collaboration. Which files and how much
//! of them may leave is settled by the export policy of the algorithm association; where they
//! arrive, by the receiver's [`PutMLConfiguration`](crate::Client::put_ml_configuration).
//!
//! Choose a version with `trainedModelVersionIdentifier`. The job runs in the background and the
//! answer is empty; its status appears in
//! [`ListCollaborationTrainedModelExportJobs`](crate::Client::list_collaboration_trained_model_export_jobs).
//!
//! # Request
//!
//! ```no_run
//! use cleanroomsml::types::{
//!     TrainedModelExportOutputConfiguration, TrainedModelExportReceiverMember,
//! };
//!
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .start_trained_model_export_job()
//!     .name("name") // required
//!     // required
//!     .trained_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:membership/example")
//!     .trained_model_version_identifier("trained-model-version-identifier")
//!     .membership_identifier("membership-identifier") // required
//!     .output_configuration( // required
//!         TrainedModelExportOutputConfiguration::new(
//!             vec![TrainedModelExportReceiverMember::new("account-id")],
//!         ),
//!     )
//!     .description("description")
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`name`](builders::StartTrainedModelExportJobFluentBuilder::name): `String`, **required**\
//!   A name for the new trained model export job.\
//!   Length: 1 to 63 characters.\
//!   Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
//! - [`trained_model_arn`](builders::StartTrainedModelExportJobFluentBuilder::trained_model_arn) (`trainedModelArn`): `String`, **required**\
//!   ARN of the trained model to export, as returned by
//!   [`CreateTrainedModel`](crate::Client::create_trained_model) or
//!   [`ListTrainedModels`](crate::Client::list_trained_models).\
//!   Length: 20 to 2048 characters. ARN of: `TrainedModel`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model/[-a-zA-Z0-9_/.]+$`
//! - [`trained_model_version_identifier`](builders::StartTrainedModelExportJobFluentBuilder::trained_model_version_identifier) (`trainedModelVersionIdentifier`): `String`\
//!   Version of the trained model to export.\
//!   Length: exactly 36 characters.\
//!   Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
//! - [`membership_identifier`](builders::StartTrainedModelExportJobFluentBuilder::membership_identifier) (`membershipIdentifier`): `String`, **required**\
//!   ID of the AWS Clean Rooms membership that receives the exported artifacts.\
//!   Length: exactly 36 characters.\
//!   Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
//! - [`output_configuration`](builders::StartTrainedModelExportJobFluentBuilder::output_configuration) (`outputConfiguration`): [`TrainedModelExportOutputConfiguration`](crate::types::TrainedModelExportOutputConfiguration), **required**\
//!   Which members receive the exported files.
//!
//!   - [`members`](crate::types::TrainedModelExportOutputConfiguration::members): [`Vec<TrainedModelExportReceiverMember>`](crate::types::TrainedModelExportReceiverMember), **required**\
//!     The members who receive the files.\
//!     Length: exactly 1 item.
//!
//!     - [`account_id`](crate::types::TrainedModelExportReceiverMember::account_id) (`accountId`): `String`, **required**\
//!       ID of the AWS account of the member.\
//!       Length: exactly 12 characters. Pattern: `^[0-9]{12}$`.
//! - [`description`](builders::StartTrainedModelExportJobFluentBuilder::description): `String`\
//!   Free text that tells others what the new trained model export job is for.\
//!   Length: at most 255 characters.\
//!   Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
//!
//! # Response
//!
//! [`StartTrainedModelExportJobOutput`], which has no members.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`StartTrainedModelExportJobError`] inside
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
//!
//! # HTTP
//!
//! `POST /memberships/{membershipIdentifier}/trained-models/{trainedModelArn}/export-jobs`
//!
//! It is idempotent: a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/StartTrainedModelExportJob).

use crate::types::TrainedModelExportOutputConfiguration;
use crate::types::error::{
    AccessDeniedException, ConflictException, ResourceNotFoundException,
    ThrottlingException, ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};

/// The operation `StartTrainedModelExportJob`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct StartTrainedModelExportJob;

/// The parameters of [`StartTrainedModelExportJob`](crate::Client::start_trained_model_export_job).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StartTrainedModelExportJobInput {
    /// A name for the new trained model export job.
    ///
    /// - Required
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub name: Option<String>,
    /// ARN of the trained model to export, as returned by
    /// [`CreateTrainedModel`](crate::Client::create_trained_model) or
    /// [`ListTrainedModels`](crate::Client::list_trained_models).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `TrainedModel`
    pub trained_model_arn: Option<String>,
    /// Version of the trained model to export.
    ///
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub trained_model_version_identifier: Option<String>,
    /// ID of the AWS Clean Rooms membership that receives the exported artifacts.
    ///
    /// - Required
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub membership_identifier: Option<String>,
    /// Which members receive the exported files.
    ///
    /// - Required
    pub output_configuration: Option<TrainedModelExportOutputConfiguration>,
    /// Free text that tells others what the new trained model export job is for.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub description: Option<String>,
}

impl StartTrainedModelExportJobInput {
    /// Starts building a `StartTrainedModelExportJobInput`.
    #[inline]
    pub fn builder() -> StartTrainedModelExportJobInputBuilder {
        StartTrainedModelExportJobInputBuilder::default()
    }

    /// A name for the new trained model export job.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// ARN of the trained model to export, as returned by
    /// [`CreateTrainedModel`](crate::Client::create_trained_model) or
    /// [`ListTrainedModels`](crate::Client::list_trained_models).
    #[inline]
    pub fn trained_model_arn(&self) -> Option<&str> {
        self.trained_model_arn.as_deref()
    }

    /// Version of the trained model to export.
    #[inline]
    pub fn trained_model_version_identifier(&self) -> Option<&str> {
        self.trained_model_version_identifier.as_deref()
    }

    /// ID of the AWS Clean Rooms membership that receives the exported artifacts.
    #[inline]
    pub fn membership_identifier(&self) -> Option<&str> {
        self.membership_identifier.as_deref()
    }

    /// Which members receive the exported files.
    #[inline]
    pub fn output_configuration(
        &self,
    ) -> Option<&TrainedModelExportOutputConfiguration> {
        self.output_configuration.as_ref()
    }

    /// Free text that tells others what the new trained model export job is for.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }
}

/// The output of [`StartTrainedModelExportJob`](crate::Client::start_trained_model_export_job): nothing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StartTrainedModelExportJobOutput {
    pub(crate) _meta: ResponseMetadata,
}

impl StartTrainedModelExportJobOutput {
    /// Starts building a `StartTrainedModelExportJobOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::StartTrainedModelExportJobOutputBuilder {
        builders::StartTrainedModelExportJobOutputBuilder::default()
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`start_trained_model_export_job`](crate::Client::start_trained_model_export_job) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartTrainedModelExportJobError {
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
    /// An error that the model does not list; its code and message are in its metadata.
    Unhandled(Unhandled),
}

impl StartTrainedModelExportJobError {
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
}

/// A request to [`StartTrainedModelExportJob`](crate::Client::start_trained_model_export_job).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct StartTrainedModelExportJobFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: StartTrainedModelExportJobInput,
}

/// Builds a [`StartTrainedModelExportJobInput`], without a client.
pub type StartTrainedModelExportJobInputBuilder = StartTrainedModelExportJobFluentBuilder<
    (),
>;

impl<C> StartTrainedModelExportJobFluentBuilder<C> {
    /// A name for the new trained model export job.
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

    /// ARN of the trained model to export, as returned by
    /// [`CreateTrainedModel`](crate::Client::create_trained_model) or
    /// [`ListTrainedModels`](crate::Client::list_trained_models).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `TrainedModel`
    pub fn trained_model_arn(mut self, input: impl Into<String>) -> Self {
        self.input.trained_model_arn = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `trained_model_arn`.
    pub fn set_trained_model_arn(mut self, input: Option<String>) -> Self {
        self.input.trained_model_arn = input;
        self
    }

    /// Version of the trained model to export.
    ///
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub fn trained_model_version_identifier(mut self, input: impl Into<String>) -> Self {
        self.input.trained_model_version_identifier = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `trained_model_version_identifier`.
    pub fn set_trained_model_version_identifier(
        mut self,
        input: Option<String>,
    ) -> Self {
        self.input.trained_model_version_identifier = input;
        self
    }

    /// ID of the AWS Clean Rooms membership that receives the exported artifacts.
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

    /// Which members receive the exported files.
    ///
    /// - Required
    pub fn output_configuration(
        mut self,
        input: TrainedModelExportOutputConfiguration,
    ) -> Self {
        self.input.output_configuration = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `output_configuration`.
    pub fn set_output_configuration(
        mut self,
        input: Option<TrainedModelExportOutputConfiguration>,
    ) -> Self {
        self.input.output_configuration = input;
        self
    }

    /// Free text that tells others what the new trained model export job is for.
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

impl StartTrainedModelExportJobFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`StartTrainedModelExportJobError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<StartTrainedModelExportJob> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<StartTrainedModelExportJob> {
        Customize::new(self.call, self.input)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{
        StartTrainedModelExportJobFluentBuilder, StartTrainedModelExportJobInputBuilder,
    };
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::StartTrainedModelExportJobOutputBuilder;
}
