// Generated from the service's model: changes are lost at the next run.

//! Registers a table of the AWS Glue Data Catalog, with the meaning of its columns, as training
//! data for lookalike models. No rows are copied: the service keeps the description, and reads the
//! table through `roleArn` when [`CreateAudienceModel`](crate::Client::create_audience_model)
//! trains a model from it.
//!
//! The role has to belong to the calling account; a role of another account is refused with
//! `AccessDeniedException`. A dataset is usable as soon as the call returns, there is no
//! intermediate status.
//!
//! Next, pass the returned ARN to [`CreateAudienceModel`](crate::Client::create_audience_model). To
//! look at what was registered use [`GetTrainingDataset`](crate::Client::get_training_dataset), to
//! drop it [`DeleteTrainingDataset`](crate::Client::delete_training_dataset).
//!
//! # Request
//!
//! ```no_run
//! use cleanroomsml::types::{
//!     ColumnSchema, ColumnType, DataSource, Dataset, DatasetInputConfig,
//!     DatasetType, GlueDataSource,
//! };
//!
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .create_training_dataset()
//!     .name("name") // required
//!     .role_arn("arn:aws:iam::123456789012:role/example") // required
//!     .training_data( // required
//!         Dataset::new(
//!             DatasetType::Interactions,
//!             DatasetInputConfig::new(
//!                 vec![ColumnSchema::new("column-name", vec![ColumnType::UserId])],
//!                 DataSource::new(
//!                     GlueDataSource::builder()
//!                         .table_name("table-name") // required
//!                         .database_name("database-name") // required
//!                         .catalog_id("catalog-id")
//!                         .build()?,
//!                 ),
//!             ),
//!         ),
//!     )
//!     .tags("key", "value")
//!     .description("description")
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`name`](builders::CreateTrainingDatasetFluentBuilder::name): `String`, **required**\
//!   A name for the new training dataset. No other training dataset of your account may have it in
//!   the same Region.\
//!   Length: 1 to 63 characters.\
//!   Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
//! - [`role_arn`](builders::CreateTrainingDatasetFluentBuilder::role_arn) (`roleArn`): `String`, **required**\
//!   ARN of the IAM role that Clean Rooms ML assumes to read the tables named under `trainingData`.
//!   The role must live in your own account: naming a role of another account fails with
//!   `AccessDeniedException`.\
//!   Length: 20 to 2048 characters. Pattern: `^arn:aws[-a-z]*:iam::[0-9]{12}:role/.+$`. ARN of: `AWS::IAM::Role`.
//! - [`training_data`](builders::CreateTrainingDatasetFluentBuilder::training_data) (`trainingData`): [`Vec<Dataset>`](crate::types::Dataset), **required**\
//!   The datasets to train with: for each, what it holds, where it lies and how its columns are to be
//!   understood. The role in `roleArn` needs read access to every table.\
//!   Length: exactly 1 item.
//!
//!   - [`type`](crate::types::Dataset::type): [`DatasetType`](crate::types::DatasetType), **required**\
//!     The kind of data that the dataset holds.\
//!     One of [`Interactions`](crate::types::DatasetType::Interactions).
//!   - [`input_config`](crate::types::Dataset::input_config) (`inputConfig`): [`DatasetInputConfig`](crate::types::DatasetInputConfig), **required**\
//!     The columns of the dataset and the table they come from.
//!
//!     - [`schema`](crate::types::DatasetInputConfig::schema): [`Vec<ColumnSchema>`](crate::types::ColumnSchema), **required**\
//!       The columns to use, each with the role it plays in training.\
//!       Length: 1 to 100 items.
//!
//!       - [`column_name`](crate::types::ColumnSchema::column_name) (`columnName`): `String`, **required**\
//!         The name under which the table has this column.\
//!         Length: 1 to 128 characters.\
//!         Pattern: `^[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?$`
//!       - [`column_types`](crate::types::ColumnSchema::column_types) (`columnTypes`): [`Vec<ColumnType>`](crate::types::ColumnType), **required**\
//!         The role that the column plays in training.\
//!         Each is one of [`UserId`](crate::types::ColumnType::UserId), [`ItemId`](crate::types::ColumnType::ItemId), [`Timestamp`](crate::types::ColumnType::Timestamp), [`CategoricalFeature`](crate::types::ColumnType::CategoricalFeature), [`NumericalFeature`](crate::types::ColumnType::NumericalFeature).\
//!         Length: exactly 1 item.
//!     - [`data_source`](crate::types::DatasetInputConfig::data_source) (`dataSource`): [`DataSource`](crate::types::DataSource), **required**\
//!       The AWS Glue table to read the dataset from.
//!
//!       - [`glue_data_source`](crate::types::DataSource::glue_data_source) (`glueDataSource`): [`GlueDataSource`](crate::types::GlueDataSource), **required**\
//!         The AWS Glue table to read, with its database and catalog.
//!
//!         - [`table_name`](crate::types::GlueDataSource::table_name) (`tableName`): `String`, **required**\
//!           Name of the AWS Glue table that holds the training data.\
//!           Length: 1 to 128 characters.\
//!           Pattern: `^[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?$`
//!         - [`database_name`](crate::types::GlueDataSource::database_name) (`databaseName`): `String`, **required**\
//!           Name of the AWS Glue database in which the table is found.\
//!           Length: 1 to 128 characters. Pattern: `^[a-zA-Z0-9_](([a-zA-Z0-9_]+-)*([a-zA-Z0-9_]+))?$`.
//!         - [`catalog_id`](crate::types::GlueDataSource::catalog_id) (`catalogId`): `String`\
//!           ID of the AWS Glue catalog in which the database is found.\
//!           Length: exactly 12 characters. Pattern: `^[0-9]{12}$`.
//! - [`tags`](builders::CreateTrainingDatasetFluentBuilder::tags): `HashMap<String, String>`\
//!   Tags to attach to the new training dataset, as key-value pairs. One resource can carry up to 50
//!   tags of your own, each with a different key; case matters in keys and in values. Keys that start
//!   with `aws:`, however capitalised, are reserved for AWS.\
//!   Length: 0 to 200 entries. Each key: length 1 to 128 characters. Each value: length 0 to 256 characters.
//! - [`description`](builders::CreateTrainingDatasetFluentBuilder::description): `String`\
//!   Free text that tells others what the new training dataset is for.\
//!   Length: at most 255 characters.\
//!   Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
//!
//! # Response
//!
//! [`CreateTrainingDatasetOutput`]:
//!
//! ```text
//! CreateTrainingDatasetOutput {
//!     training_dataset_arn: String,
//! }
//! ```
//!
//! - [`training_dataset_arn`](CreateTrainingDatasetOutput::training_dataset_arn) (`trainingDatasetArn`): `String`\
//!   ARN assigned to the new training dataset. Pass it to
//!   [`CreateAudienceModel`](crate::Client::create_audience_model).
//!
//! # Errors
//!
//! The service refuses with one of these, as [`CreateTrainingDatasetError`] inside
//! [`SdkError::ServiceError`](crate::error::SdkError::ServiceError):
//!
//! - [`ConflictException`](crate::types::error::ConflictException) (HTTP 409)\
//!   The request clashes with the present state of the resource, for example because other resources
//!   still depend on it.
//! - [`ValidationException`](crate::types::error::ValidationException) (HTTP 400)\
//!   A parameter of the request is missing or does not meet its constraints.
//! - [`AccessDeniedException`](crate::types::error::AccessDeniedException) (HTTP 403)\
//!   Your credentials do not permit this action, or not on this resource.
//! - [`ThrottlingException`](crate::types::error::ThrottlingException) (HTTP 429)\
//!   Requests are arriving faster than the service admits. Wait a little, then try again.
//!
//! # Example: Register a Glue table of interactions
//!
//! Describes three columns of one AWS Glue table: the user, the item and the time of the
//! interaction.
//!
//! ```no_run
//! use cleanroomsml::types::{
//!     ColumnSchema, ColumnType, DataSource, Dataset, DatasetInputConfig,
//!     DatasetType, GlueDataSource,
//! };
//!
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .create_training_dataset()
//!     .name("shop-interactions")
//!     .role_arn("arn:aws:iam::123456789012:role/CleanRoomsMLRole")
//!     .training_data(
//!         Dataset::new(
//!             DatasetType::Interactions,
//!             DatasetInputConfig::new(
//!                 vec![
//!                     ColumnSchema::new("customer", vec![ColumnType::UserId]),
//!                     ColumnSchema::new("article", vec![ColumnType::ItemId]),
//!                     ColumnSchema::new("seen_at", vec![ColumnType::Timestamp]),
//!                 ],
//!                 DataSource::new(
//!                     GlueDataSource::builder()
//!                         .table_name("interactions")
//!                         .database_name("shop")
//!                         .catalog_id("123456789012")
//!                         .build()?,
//!                 ),
//!             ),
//!         ),
//!     )
//!     .tags("team", "growth")
//!     .description("Product views of the web shop")
//!     .await?;
//! assert_eq!(output.training_dataset_arn(), "arn:aws:cleanrooms-ml:us-east-1:123456789012:training-dataset/4d0b9a7e");
//! # Ok(())
//! # }
//! ```
//!
//! # HTTP
//!
//! `POST /training-dataset`
//!
//! It is idempotent: a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/CreateTrainingDataset).

use std::collections::HashMap;
use crate::types::Dataset;
use crate::types::error::{
    AccessDeniedException, ConflictException, ThrottlingException, ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};

/// The operation `CreateTrainingDataset`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct CreateTrainingDataset;

/// The parameters of [`CreateTrainingDataset`](crate::Client::create_training_dataset).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTrainingDatasetInput {
    /// A name for the new training dataset. No other training dataset of your account may have it in
    /// the same Region.
    ///
    /// - Required
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub name: Option<String>,
    /// ARN of the IAM role that Clean Rooms ML assumes to read the tables named under `trainingData`.
    /// The role must live in your own account: naming a role of another account fails with
    /// `AccessDeniedException`.
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:iam::[0-9]{12}:role/.+$`
    /// - ARN of: `AWS::IAM::Role`
    pub role_arn: Option<String>,
    /// The datasets to train with: for each, what it holds, where it lies and how its columns are to be
    /// understood. The role in `roleArn` needs read access to every table.
    ///
    /// - Required
    /// - Length: exactly 1 item
    pub training_data: Option<Vec<Dataset>>,
    /// Tags to attach to the new training dataset, as key-value pairs. One resource can carry up to 50
    /// tags of your own, each with a different key; case matters in keys and in values. Keys that start
    /// with `aws:`, however capitalised, are reserved for AWS.
    ///
    /// - Length: 0 to 200 entries
    /// - Each key: length 1 to 128 characters
    /// - Each value: length 0 to 256 characters
    pub tags: Option<HashMap<String, String>>,
    /// Free text that tells others what the new training dataset is for.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub description: Option<String>,
}

impl CreateTrainingDatasetInput {
    /// Starts building a `CreateTrainingDatasetInput`.
    #[inline]
    pub fn builder() -> CreateTrainingDatasetInputBuilder {
        CreateTrainingDatasetInputBuilder::default()
    }

    /// A name for the new training dataset. No other training dataset of your account may have it in
    /// the same Region.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// ARN of the IAM role that Clean Rooms ML assumes to read the tables named under `trainingData`.
    /// The role must live in your own account: naming a role of another account fails with
    /// `AccessDeniedException`.
    #[inline]
    pub fn role_arn(&self) -> Option<&str> {
        self.role_arn.as_deref()
    }

    /// The datasets to train with: for each, what it holds, where it lies and how its columns are to be
    /// understood. The role in `roleArn` needs read access to every table.
    #[inline]
    pub fn training_data(&self) -> &[Dataset] {
        self.training_data.as_deref().unwrap_or_default()
    }

    /// Tags to attach to the new training dataset, as key-value pairs. One resource can carry up to 50
    /// tags of your own, each with a different key; case matters in keys and in values. Keys that start
    /// with `aws:`, however capitalised, are reserved for AWS.
    #[inline]
    pub fn tags(&self) -> Option<&HashMap<String, String>> {
        self.tags.as_ref()
    }

    /// Free text that tells others what the new training dataset is for.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }
}

/// What [`CreateTrainingDataset`](crate::Client::create_training_dataset) returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateTrainingDatasetOutput {
    /// ARN assigned to the new training dataset. Pass it to
    /// [`CreateAudienceModel`](crate::Client::create_audience_model).
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:training-dataset/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `TrainingDataset`
    pub training_dataset_arn: String,
    pub(crate) _meta: ResponseMetadata,
}

impl CreateTrainingDatasetOutput {
    /// Starts building a `CreateTrainingDatasetOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::CreateTrainingDatasetOutputBuilder {
        builders::CreateTrainingDatasetOutputBuilder::default()
    }

    /// ARN assigned to the new training dataset. Pass it to
    /// [`CreateAudienceModel`](crate::Client::create_audience_model).
    #[inline]
    pub fn training_dataset_arn(&self) -> &str {
        &self.training_dataset_arn
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`create_training_dataset`](crate::Client::create_training_dataset) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum CreateTrainingDatasetError {
    /// The request clashes with the present state of the resource, for example because other resources
    /// still depend on it.
    ConflictException(ConflictException),
    /// A parameter of the request is missing or does not meet its constraints.
    ValidationException(ValidationException),
    /// Your credentials do not permit this action, or not on this resource.
    AccessDeniedException(AccessDeniedException),
    /// Requests are arriving faster than the service admits. Wait a little, then try again.
    ThrottlingException(ThrottlingException),
    /// An error that the model does not list; its code and message are in its metadata.
    Unhandled(Unhandled),
}

impl CreateTrainingDatasetError {
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

    /// Whether this is [`Self::ThrottlingException`].
    #[inline]
    pub fn is_throttling_exception(&self) -> bool {
        matches!(self, Self::ThrottlingException(_))
    }
}

/// A request to [`CreateTrainingDataset`](crate::Client::create_training_dataset).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateTrainingDatasetFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: CreateTrainingDatasetInput,
}

/// Builds a [`CreateTrainingDatasetInput`], without a client.
pub type CreateTrainingDatasetInputBuilder = CreateTrainingDatasetFluentBuilder<()>;

impl<C> CreateTrainingDatasetFluentBuilder<C> {
    /// A name for the new training dataset. No other training dataset of your account may have it in
    /// the same Region.
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

    /// ARN of the IAM role that Clean Rooms ML assumes to read the tables named under `trainingData`.
    /// The role must live in your own account: naming a role of another account fails with
    /// `AccessDeniedException`.
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:iam::[0-9]{12}:role/.+$`
    /// - ARN of: `AWS::IAM::Role`
    pub fn role_arn(mut self, input: impl Into<String>) -> Self {
        self.input.role_arn = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `role_arn`.
    pub fn set_role_arn(mut self, input: Option<String>) -> Self {
        self.input.role_arn = input;
        self
    }

    /// The datasets to train with: for each, what it holds, where it lies and how its columns are to be
    /// understood. The role in `roleArn` needs read access to every table.
    ///
    /// - Required
    /// - Length: exactly 1 item
    ///
    /// Appends one item; call it again for each further one.
    pub fn training_data(mut self, input: Dataset) -> Self {
        self.input.training_data.get_or_insert_default().push(input);
        self
    }

    /// Replaces or, with `None`, clears `training_data`.
    pub fn set_training_data(mut self, input: Option<Vec<Dataset>>) -> Self {
        self.input.training_data = input;
        self
    }

    /// Tags to attach to the new training dataset, as key-value pairs. One resource can carry up to 50
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

    /// Free text that tells others what the new training dataset is for.
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

impl CreateTrainingDatasetFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`CreateTrainingDatasetError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<CreateTrainingDataset> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<CreateTrainingDataset> {
        Customize::new(self.call, self.input)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{
        CreateTrainingDatasetFluentBuilder, CreateTrainingDatasetInputBuilder,
    };
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::CreateTrainingDatasetOutputBuilder;
}
