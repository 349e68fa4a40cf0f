// Generated from the service's model: changes are lost at the next run.

//! Lists the training datasets of the account in the current Region, one page at a time. A page
//! holds summaries only; [`GetTrainingDataset`](crate::Client::get_training_dataset) gives the
//! schema and the role. Pass the `nextToken` of one answer to the next call until an answer comes
//! without one.
//!
//! # Pages
//!
//! The answer comes in pages. [`into_paginator`](builders::ListTrainingDatasetsFluentBuilder::into_paginator) fetches them one after
//! another, as a stream of pages or of the items on them:
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let mut stream = client.list_training_datasets().into_paginator().items().send();
//! while let Some(next) = stream.next().await {
//!     println!("{:?}", next?);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Request
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client.list_training_datasets().next_token("next-token").max_results(1).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`next_token`](builders::ListTrainingDatasetsFluentBuilder::next_token) (`nextToken`): `String`\
//!   The token from the previous page of results. Leave it out to start with the first page; keep the
//!   other parameters the same while you page.\
//!   Length: 1 to 10240 characters.
//! - [`max_results`](builders::ListTrainingDatasetsFluentBuilder::max_results) (`maxResults`): `i32`\
//!   The largest number of entries to return in one page. The service may return fewer.\
//!   Range: 1 to 100.
//!
//! # Response
//!
//! [`ListTrainingDatasetsOutput`]:
//!
//! ```text
//! ListTrainingDatasetsOutput {
//!     next_token: Option<String>,
//!     training_datasets: Vec<TrainingDatasetSummary> {
//!         create_time: DateTime,
//!         update_time: DateTime,
//!         training_dataset_arn: String,
//!         name: String,
//!         status: TrainingDatasetStatus, // Active
//!         description: Option<String>,
//!     },
//! }
//! ```
//!
//! - [`next_token`](ListTrainingDatasetsOutput::next_token) (`nextToken`): `Option<String>`\
//!   The token that fetches the following page. It is absent on the last page.
//! - [`training_datasets`](ListTrainingDatasetsOutput::training_datasets) (`trainingDatasets`): [`Vec<TrainingDatasetSummary>`](crate::types::TrainingDatasetSummary)\
//!   One page of the training datasets in your account.
//!
//!   - [`create_time`](crate::types::TrainingDatasetSummary::create_time) (`createTime`): `DateTime`\
//!     When this training dataset was created.
//!   - [`update_time`](crate::types::TrainingDatasetSummary::update_time) (`updateTime`): `DateTime`\
//!     When this training dataset last changed.
//!   - [`training_dataset_arn`](crate::types::TrainingDatasetSummary::training_dataset_arn) (`trainingDatasetArn`): `String`\
//!     The ARN that identifies this training dataset.
//!   - [`name`](crate::types::TrainingDatasetSummary::name): `String`\
//!     The name given to this training dataset when it was created.
//!   - [`status`](crate::types::TrainingDatasetSummary::status): [`TrainingDatasetStatus`](crate::types::TrainingDatasetStatus)\
//!     Where this training dataset stands in its lifecycle.\
//!     One of [`Active`](crate::types::TrainingDatasetStatus::Active).
//!   - [`description`](crate::types::TrainingDatasetSummary::description): `Option<String>`\
//!     Free text that describes this training dataset, if its creator supplied any.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`ListTrainingDatasetsError`] inside
//! [`SdkError::ServiceError`](crate::error::SdkError::ServiceError):
//!
//! - [`ValidationException`](crate::types::error::ValidationException) (HTTP 400)\
//!   A parameter of the request is missing or does not meet its constraints.
//! - [`AccessDeniedException`](crate::types::error::AccessDeniedException) (HTTP 403)\
//!   Your credentials do not permit this action, or not on this resource.
//! - [`ThrottlingException`](crate::types::error::ThrottlingException) (HTTP 429)\
//!   Requests are arriving faster than the service admits. Wait a little, then try again.
//!
//! # HTTP
//!
//! `GET /training-dataset`
//!
//! It only reads, so a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/ListTrainingDatasets).

use crate::types::TrainingDatasetSummary;
use crate::types::error::{
    AccessDeniedException, ThrottlingException, ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};
use smithy_runtime::pagination::{Paginate, Paginator, next_token};

/// The operation `ListTrainingDatasets`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct ListTrainingDatasets;

/// The parameters of [`ListTrainingDatasets`](crate::Client::list_training_datasets).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListTrainingDatasetsInput {
    /// The token from the previous page of results. Leave it out to start with the first page; keep the
    /// other parameters the same while you page.
    ///
    /// - Length: 1 to 10240 characters
    pub next_token: Option<String>,
    /// The largest number of entries to return in one page. The service may return fewer.
    ///
    /// - Range: 1 to 100
    pub max_results: Option<i32>,
}

impl ListTrainingDatasetsInput {
    /// Starts building a `ListTrainingDatasetsInput`.
    #[inline]
    pub fn builder() -> ListTrainingDatasetsInputBuilder {
        ListTrainingDatasetsInputBuilder::default()
    }

    /// The token from the previous page of results. Leave it out to start with the first page; keep the
    /// other parameters the same while you page.
    #[inline]
    pub fn next_token(&self) -> Option<&str> {
        self.next_token.as_deref()
    }

    /// The largest number of entries to return in one page. The service may return fewer.
    #[inline]
    pub fn max_results(&self) -> Option<i32> {
        self.max_results
    }
}

/// What [`ListTrainingDatasets`](crate::Client::list_training_datasets) returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListTrainingDatasetsOutput {
    /// The token that fetches the following page. It is absent on the last page.
    ///
    /// - Length: 1 to 10240 characters
    pub next_token: Option<String>,
    /// One page of the training datasets in your account.
    ///
    /// - Always present
    pub training_datasets: Vec<TrainingDatasetSummary>,
    pub(crate) _meta: ResponseMetadata,
}

impl ListTrainingDatasetsOutput {
    /// Starts building a `ListTrainingDatasetsOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::ListTrainingDatasetsOutputBuilder {
        builders::ListTrainingDatasetsOutputBuilder::default()
    }

    /// The token that fetches the following page. It is absent on the last page.
    #[inline]
    pub fn next_token(&self) -> Option<&str> {
        self.next_token.as_deref()
    }

    /// One page of the training datasets in your account.
    #[inline]
    pub fn training_datasets(&self) -> &[TrainingDatasetSummary] {
        &self.training_datasets
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`list_training_datasets`](crate::Client::list_training_datasets) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum ListTrainingDatasetsError {
    /// A parameter of the request is missing or does not meet its constraints.
    ValidationException(ValidationException),
    /// Your credentials do not permit this action, or not on this resource.
    AccessDeniedException(AccessDeniedException),
    /// Requests are arriving faster than the service admits. Wait a little, then try again.
    ThrottlingException(ThrottlingException),
    /// An error that the model does not list; its code and message are in its metadata.
    Unhandled(Unhandled),
}

impl ListTrainingDatasetsError {
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

/// A request to [`ListTrainingDatasets`](crate::Client::list_training_datasets).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListTrainingDatasetsFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: ListTrainingDatasetsInput,
}

/// Builds a [`ListTrainingDatasetsInput`], without a client.
pub type ListTrainingDatasetsInputBuilder = ListTrainingDatasetsFluentBuilder<()>;

impl<C> ListTrainingDatasetsFluentBuilder<C> {
    /// The token from the previous page of results. Leave it out to start with the first page; keep the
    /// other parameters the same while you page.
    ///
    /// - Length: 1 to 10240 characters
    pub fn next_token(mut self, input: impl Into<String>) -> Self {
        self.input.next_token = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `next_token`.
    pub fn set_next_token(mut self, input: Option<String>) -> Self {
        self.input.next_token = input;
        self
    }

    /// The largest number of entries to return in one page. The service may return fewer.
    ///
    /// - Range: 1 to 100
    pub fn max_results(mut self, input: i32) -> Self {
        self.input.max_results = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `max_results`.
    pub fn set_max_results(mut self, input: Option<i32>) -> Self {
        self.input.max_results = input;
        self
    }
}

impl ListTrainingDatasetsFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`ListTrainingDatasetsError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<ListTrainingDatasets> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<ListTrainingDatasets> {
        Customize::new(self.call, self.input)
    }

    /// Sends one request per page: a stream of pages, or of the items on them.
    #[inline]
    pub fn into_paginator(self) -> Paginator<ListTrainingDatasets> {
        Paginator::new(self.call, self.input)
    }
}

/// The pages of [`ListTrainingDatasets`](crate::Client::list_training_datasets).
pub type ListTrainingDatasetsPaginator = Paginator<ListTrainingDatasets>;

impl Paginate for ListTrainingDatasets {
    type Item = TrainingDatasetSummary;
    type Token = String;

    fn output_token(output: &ListTrainingDatasetsOutput) -> Option<String> {
        next_token(output.next_token.as_ref())
    }

    fn set_input_token(input: &mut ListTrainingDatasetsInput, token: String) {
        input.next_token = Some(token);
    }

    fn set_page_size(input: &mut ListTrainingDatasetsInput, size: i32) {
        input.max_results = Some(size);
    }

    fn items(output: ListTrainingDatasetsOutput) -> Vec<TrainingDatasetSummary> {
        output.training_datasets
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{ListTrainingDatasetsFluentBuilder, ListTrainingDatasetsInputBuilder};
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::ListTrainingDatasetsOutputBuilder;
}
