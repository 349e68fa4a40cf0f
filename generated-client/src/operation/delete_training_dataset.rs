// Generated from the service's model: changes are lost at the next run.

//! Forgets a training dataset. The Glue table and the rows behind it stay as they are, because a
//! dataset is no more than a description of them.
//!
//! As long as an audience model was made from the dataset, the call fails with `ConflictException`:
//! remove such models with [`DeleteAudienceModel`](crate::Client::delete_audience_model) first.
//!
//! # Request
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .delete_training_dataset()
//!     // required
//!     .training_dataset_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:training-dataset/example")
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`training_dataset_arn`](builders::DeleteTrainingDatasetFluentBuilder::training_dataset_arn) (`trainingDatasetArn`): `String`, **required**\
//!   ARN of the training dataset to delete, as returned by
//!   [`CreateTrainingDataset`](crate::Client::create_training_dataset) or
//!   [`ListTrainingDatasets`](crate::Client::list_training_datasets).\
//!   Length: 20 to 2048 characters. ARN of: `TrainingDataset`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:training-dataset/[-a-zA-Z0-9_/.]+$`
//!
//! # Response
//!
//! [`DeleteTrainingDatasetOutput`], which has no members.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`DeleteTrainingDatasetError`] inside
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
//! `DELETE /training-dataset/{trainingDatasetArn}`
//!
//! It is idempotent: a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/DeleteTrainingDataset).

use crate::types::error::{
    AccessDeniedException, ConflictException, ResourceNotFoundException,
    ThrottlingException, ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};

/// The operation `DeleteTrainingDataset`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct DeleteTrainingDataset;

/// The parameters of [`DeleteTrainingDataset`](crate::Client::delete_training_dataset).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteTrainingDatasetInput {
    /// ARN of the training dataset to delete, as returned by
    /// [`CreateTrainingDataset`](crate::Client::create_training_dataset) or
    /// [`ListTrainingDatasets`](crate::Client::list_training_datasets).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:training-dataset/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `TrainingDataset`
    pub training_dataset_arn: Option<String>,
}

impl DeleteTrainingDatasetInput {
    /// Starts building a `DeleteTrainingDatasetInput`.
    #[inline]
    pub fn builder() -> DeleteTrainingDatasetInputBuilder {
        DeleteTrainingDatasetInputBuilder::default()
    }

    /// ARN of the training dataset to delete, as returned by
    /// [`CreateTrainingDataset`](crate::Client::create_training_dataset) or
    /// [`ListTrainingDatasets`](crate::Client::list_training_datasets).
    #[inline]
    pub fn training_dataset_arn(&self) -> Option<&str> {
        self.training_dataset_arn.as_deref()
    }
}

/// The output of [`DeleteTrainingDataset`](crate::Client::delete_training_dataset): nothing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteTrainingDatasetOutput {
    pub(crate) _meta: ResponseMetadata,
}

impl DeleteTrainingDatasetOutput {
    /// Starts building a `DeleteTrainingDatasetOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::DeleteTrainingDatasetOutputBuilder {
        builders::DeleteTrainingDatasetOutputBuilder::default()
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`delete_training_dataset`](crate::Client::delete_training_dataset) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum DeleteTrainingDatasetError {
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

impl DeleteTrainingDatasetError {
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

/// A request to [`DeleteTrainingDataset`](crate::Client::delete_training_dataset).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteTrainingDatasetFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: DeleteTrainingDatasetInput,
}

/// Builds a [`DeleteTrainingDatasetInput`], without a client.
pub type DeleteTrainingDatasetInputBuilder = DeleteTrainingDatasetFluentBuilder<()>;

impl<C> DeleteTrainingDatasetFluentBuilder<C> {
    /// ARN of the training dataset to delete, as returned by
    /// [`CreateTrainingDataset`](crate::Client::create_training_dataset) or
    /// [`ListTrainingDatasets`](crate::Client::list_training_datasets).
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
}

impl DeleteTrainingDatasetFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`DeleteTrainingDatasetError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<DeleteTrainingDataset> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<DeleteTrainingDataset> {
        Customize::new(self.call, self.input)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{
        DeleteTrainingDatasetFluentBuilder, DeleteTrainingDatasetInputBuilder,
    };
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::DeleteTrainingDatasetOutputBuilder;
}
