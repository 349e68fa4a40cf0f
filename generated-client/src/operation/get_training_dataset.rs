// Generated from the service's model: changes are lost at the next run.

//! Reads back one training dataset: its Glue table, the column schema, the role that opens the
//! table, its status and its tags. Call it to check a registration before a model is trained on it.
//! The data itself is not returned.
//!
//! # Waiting
//!
//! [`wait_until`](builders::GetTrainingDatasetFluentBuilder::wait_until) makes the call again and again until its output is as wanted, with
//! growing waits between the calls:
//!
//! ```no_run
//! use std::time::Duration;
//! use cleanroomsml::types::TrainingDatasetStatus;
//!
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .get_training_dataset()
//!     .training_dataset_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:training-dataset/example")
//!     .wait_until(|output| output.status() == &TrainingDatasetStatus::Active)
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
//!     .get_training_dataset()
//!     // required
//!     .training_dataset_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:training-dataset/example")
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`training_dataset_arn`](builders::GetTrainingDatasetFluentBuilder::training_dataset_arn) (`trainingDatasetArn`): `String`, **required**\
//!   ARN of the training dataset to look up, as returned by
//!   [`CreateTrainingDataset`](crate::Client::create_training_dataset) or
//!   [`ListTrainingDatasets`](crate::Client::list_training_datasets).\
//!   Length: 20 to 2048 characters. ARN of: `TrainingDataset`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:training-dataset/[-a-zA-Z0-9_/.]+$`
//!
//! # Response
//!
//! [`GetTrainingDatasetOutput`]:
//!
//! ```text
//! GetTrainingDatasetOutput {
//!     create_time: DateTime,
//!     update_time: DateTime,
//!     training_dataset_arn: String,
//!     name: String,
//!     training_data: Vec<Dataset> {
//!         type: DatasetType, // Interactions
//!         input_config: DatasetInputConfig {
//!             schema: Vec<ColumnSchema> {
//!                 column_name: String,
//!                 column_types: Vec<ColumnType>,
//!             },
//!             data_source: DataSource {
//!                 glue_data_source: GlueDataSource {
//!                     table_name: String,
//!                     database_name: String,
//!                     catalog_id: Option<String>,
//!                 },
//!             },
//!         },
//!     },
//!     status: TrainingDatasetStatus, // Active
//!     role_arn: String,
//!     tags: Option<HashMap<String, String>>,
//!     description: Option<String>,
//! }
//! ```
//!
//! - [`create_time`](GetTrainingDatasetOutput::create_time) (`createTime`): `DateTime`\
//!   When this training dataset was created.
//! - [`update_time`](GetTrainingDatasetOutput::update_time) (`updateTime`): `DateTime`\
//!   When this training dataset last changed.
//! - [`training_dataset_arn`](GetTrainingDatasetOutput::training_dataset_arn) (`trainingDatasetArn`): `String`\
//!   The ARN that identifies this training dataset.
//! - [`name`](GetTrainingDatasetOutput::name): `String`\
//!   The name given to this training dataset when it was created.
//! - [`training_data`](GetTrainingDatasetOutput::training_data) (`trainingData`): [`Vec<Dataset>`](crate::types::Dataset)\
//!   The datasets that make up the training data, with their location and columns.
//!
//!   - [`type`](crate::types::Dataset::type): [`DatasetType`](crate::types::DatasetType)\
//!     The kind of data that the dataset holds.\
//!     One of [`Interactions`](crate::types::DatasetType::Interactions).
//!   - [`input_config`](crate::types::Dataset::input_config) (`inputConfig`): [`DatasetInputConfig`](crate::types::DatasetInputConfig)\
//!     The columns of the dataset and the table they come from.
//!
//!     - [`schema`](crate::types::DatasetInputConfig::schema): [`Vec<ColumnSchema>`](crate::types::ColumnSchema)\
//!       The columns to use, each with the role it plays in training.
//!
//!       - [`column_name`](crate::types::ColumnSchema::column_name) (`columnName`): `String`\
//!         The name under which the table has this column.
//!       - [`column_types`](crate::types::ColumnSchema::column_types) (`columnTypes`): [`Vec<ColumnType>`](crate::types::ColumnType)\
//!         The role that the column plays in training.\
//!         Each is one of [`UserId`](crate::types::ColumnType::UserId), [`ItemId`](crate::types::ColumnType::ItemId), [`Timestamp`](crate::types::ColumnType::Timestamp), [`CategoricalFeature`](crate::types::ColumnType::CategoricalFeature), [`NumericalFeature`](crate::types::ColumnType::NumericalFeature).
//!     - [`data_source`](crate::types::DatasetInputConfig::data_source) (`dataSource`): [`DataSource`](crate::types::DataSource)\
//!       The AWS Glue table to read the dataset from.
//!
//!       - [`glue_data_source`](crate::types::DataSource::glue_data_source) (`glueDataSource`): [`GlueDataSource`](crate::types::GlueDataSource)\
//!         The AWS Glue table to read, with its database and catalog.
//!
//!         - [`table_name`](crate::types::GlueDataSource::table_name) (`tableName`): `String`\
//!           Name of the AWS Glue table that holds the training data.
//!         - [`database_name`](crate::types::GlueDataSource::database_name) (`databaseName`): `String`\
//!           Name of the AWS Glue database in which the table is found.
//!         - [`catalog_id`](crate::types::GlueDataSource::catalog_id) (`catalogId`): `Option<String>`\
//!           ID of the AWS Glue catalog in which the database is found.
//! - [`status`](GetTrainingDatasetOutput::status): [`TrainingDatasetStatus`](crate::types::TrainingDatasetStatus)\
//!   Where this training dataset stands in its lifecycle.\
//!   One of [`Active`](crate::types::TrainingDatasetStatus::Active).
//! - [`role_arn`](GetTrainingDatasetOutput::role_arn) (`roleArn`): `String`\
//!   ARN of the IAM role with which Clean Rooms ML reads the training data.
//! - [`tags`](GetTrainingDatasetOutput::tags): `Option<HashMap<String, String>>`\
//!   The tags that this training dataset carries, as key-value pairs.
//! - [`description`](GetTrainingDatasetOutput::description): `Option<String>`\
//!   Free text that describes this training dataset, if its creator supplied any.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`GetTrainingDatasetError`] inside
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
//! `GET /training-dataset/{trainingDatasetArn}`
//!
//! It only reads, so a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/GetTrainingDataset).

use std::collections::HashMap;
use crate::types::{Dataset, TrainingDatasetStatus};
use crate::types::error::{
    AccessDeniedException, ResourceNotFoundException, ThrottlingException,
    ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::client::waiters::WaitUntil;
use smithy_runtime::error::{ResponseMetadata, Unhandled};
use smithy_runtime::primitives::DateTime;

/// The operation `GetTrainingDataset`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct GetTrainingDataset;

/// The parameters of [`GetTrainingDataset`](crate::Client::get_training_dataset).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetTrainingDatasetInput {
    /// ARN of the training dataset to look up, as returned by
    /// [`CreateTrainingDataset`](crate::Client::create_training_dataset) or
    /// [`ListTrainingDatasets`](crate::Client::list_training_datasets).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:training-dataset/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `TrainingDataset`
    pub training_dataset_arn: Option<String>,
}

impl GetTrainingDatasetInput {
    /// Starts building a `GetTrainingDatasetInput`.
    #[inline]
    pub fn builder() -> GetTrainingDatasetInputBuilder {
        GetTrainingDatasetInputBuilder::default()
    }

    /// ARN of the training dataset to look up, as returned by
    /// [`CreateTrainingDataset`](crate::Client::create_training_dataset) or
    /// [`ListTrainingDatasets`](crate::Client::list_training_datasets).
    #[inline]
    pub fn training_dataset_arn(&self) -> Option<&str> {
        self.training_dataset_arn.as_deref()
    }
}

/// What [`GetTrainingDataset`](crate::Client::get_training_dataset) returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetTrainingDatasetOutput {
    /// When this training dataset was created.
    ///
    /// - Always present
    pub create_time: DateTime,
    /// When this training dataset last changed.
    ///
    /// - Always present
    pub update_time: DateTime,
    /// The ARN that identifies this training dataset.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:training-dataset/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `TrainingDataset`
    pub training_dataset_arn: String,
    /// The name given to this training dataset when it was created.
    ///
    /// - Always present
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub name: String,
    /// The datasets that make up the training data, with their location and columns.
    ///
    /// - Always present
    pub training_data: Vec<Dataset>,
    /// Where this training dataset stands in its lifecycle.
    ///
    /// - Always present
    pub status: TrainingDatasetStatus,
    /// ARN of the IAM role with which Clean Rooms ML reads the training data.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:iam::[0-9]{12}:role/.+$`
    /// - ARN of: `AWS::IAM::Role`
    pub role_arn: String,
    /// The tags that this training dataset carries, as key-value pairs.
    ///
    /// - Length: 0 to 200 entries
    /// - Each key: length 1 to 128 characters
    /// - Each value: length 0 to 256 characters
    pub tags: Option<HashMap<String, String>>,
    /// Free text that describes this training dataset, if its creator supplied any.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub description: Option<String>,
    pub(crate) _meta: ResponseMetadata,
}

impl GetTrainingDatasetOutput {
    /// Starts building a `GetTrainingDatasetOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::GetTrainingDatasetOutputBuilder {
        builders::GetTrainingDatasetOutputBuilder::default()
    }

    /// When this training dataset was created.
    #[inline]
    pub fn create_time(&self) -> &DateTime {
        &self.create_time
    }

    /// When this training dataset last changed.
    #[inline]
    pub fn update_time(&self) -> &DateTime {
        &self.update_time
    }

    /// The ARN that identifies this training dataset.
    #[inline]
    pub fn training_dataset_arn(&self) -> &str {
        &self.training_dataset_arn
    }

    /// The name given to this training dataset when it was created.
    #[inline]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The datasets that make up the training data, with their location and columns.
    #[inline]
    pub fn training_data(&self) -> &[Dataset] {
        &self.training_data
    }

    /// Where this training dataset stands in its lifecycle.
    #[inline]
    pub fn status(&self) -> &TrainingDatasetStatus {
        &self.status
    }

    /// ARN of the IAM role with which Clean Rooms ML reads the training data.
    #[inline]
    pub fn role_arn(&self) -> &str {
        &self.role_arn
    }

    /// The tags that this training dataset carries, as key-value pairs.
    #[inline]
    pub fn tags(&self) -> Option<&HashMap<String, String>> {
        self.tags.as_ref()
    }

    /// Free text that describes this training dataset, if its creator supplied any.
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

/// Why [`get_training_dataset`](crate::Client::get_training_dataset) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetTrainingDatasetError {
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

impl GetTrainingDatasetError {
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

/// A request to [`GetTrainingDataset`](crate::Client::get_training_dataset).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetTrainingDatasetFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: GetTrainingDatasetInput,
}

/// Builds a [`GetTrainingDatasetInput`], without a client.
pub type GetTrainingDatasetInputBuilder = GetTrainingDatasetFluentBuilder<()>;

impl<C> GetTrainingDatasetFluentBuilder<C> {
    /// ARN of the training dataset to look up, as returned by
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

impl GetTrainingDatasetFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`GetTrainingDatasetError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<GetTrainingDataset> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<GetTrainingDataset> {
        Customize::new(self.call, self.input)
    }

    /// Sends the request again and again until `until` is true of an output: a request of its own, with
    /// delays, and a look at each output on the way.
    pub fn wait_until(
        self,
        until: impl FnMut(
            &GetTrainingDatasetOutput,
        ) -> bool + std::marker::Send + 'static,
    ) -> WaitUntil<GetTrainingDataset> {
        WaitUntil::new(self.call, self.input, until)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{GetTrainingDatasetFluentBuilder, GetTrainingDatasetInputBuilder};
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::GetTrainingDatasetOutputBuilder;
}
