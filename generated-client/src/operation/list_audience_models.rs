// Generated from the service's model: changes are lost at the next run.

//! Lists the audience models of the account in the current Region, in whatever status they are. Use
//! it to find the ARN that [`GetAudienceModel`](crate::Client::get_audience_model) and
//! [`CreateConfiguredAudienceModel`](crate::Client::create_configured_audience_model) ask for.
//! Results come in pages of at most `maxResults` entries.
//!
//! # Pages
//!
//! The answer comes in pages. [`into_paginator`](builders::ListAudienceModelsFluentBuilder::into_paginator) fetches them one after
//! another, as a stream of pages or of the items on them:
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let mut stream = client.list_audience_models().into_paginator().items().send();
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
//! let output = client.list_audience_models().next_token("next-token").max_results(1).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`next_token`](builders::ListAudienceModelsFluentBuilder::next_token) (`nextToken`): `String`\
//!   The token from the previous page of results. Leave it out to start with the first page; keep the
//!   other parameters the same while you page.\
//!   Length: 1 to 10240 characters.
//! - [`max_results`](builders::ListAudienceModelsFluentBuilder::max_results) (`maxResults`): `i32`\
//!   The largest number of entries to return in one page. The service may return fewer.\
//!   Range: 1 to 100.
//!
//! # Response
//!
//! [`ListAudienceModelsOutput`]:
//!
//! ```text
//! ListAudienceModelsOutput {
//!     next_token: Option<String>,
//!     audience_models: Vec<AudienceModelSummary> {
//!         create_time: DateTime,
//!         update_time: DateTime,
//!         audience_model_arn: String,
//!         name: String,
//!         training_dataset_arn: String,
//!         status: AudienceModelStatus,
//!         description: Option<String>,
//!     },
//! }
//! ```
//!
//! - [`next_token`](ListAudienceModelsOutput::next_token) (`nextToken`): `Option<String>`\
//!   The token that fetches the following page. It is absent on the last page.
//! - [`audience_models`](ListAudienceModelsOutput::audience_models) (`audienceModels`): [`Vec<AudienceModelSummary>`](crate::types::AudienceModelSummary)\
//!   One page of the audience models in your account.
//!
//!   - [`create_time`](crate::types::AudienceModelSummary::create_time) (`createTime`): `DateTime`\
//!     When this audience model was created.
//!   - [`update_time`](crate::types::AudienceModelSummary::update_time) (`updateTime`): `DateTime`\
//!     When this audience model last changed.
//!   - [`audience_model_arn`](crate::types::AudienceModelSummary::audience_model_arn) (`audienceModelArn`): `String`\
//!     The ARN that identifies this audience model.
//!   - [`name`](crate::types::AudienceModelSummary::name): `String`\
//!     The name given to this audience model when it was created.
//!   - [`training_dataset_arn`](crate::types::AudienceModelSummary::training_dataset_arn) (`trainingDatasetArn`): `String`\
//!     ARN of the training dataset on which this model was trained.
//!   - [`status`](crate::types::AudienceModelSummary::status): [`AudienceModelStatus`](crate::types::AudienceModelStatus)\
//!     Where this audience model stands in its lifecycle.\
//!     One of [`CreatePending`](crate::types::AudienceModelStatus::CreatePending), [`CreateInProgress`](crate::types::AudienceModelStatus::CreateInProgress), [`CreateFailed`](crate::types::AudienceModelStatus::CreateFailed), [`Active`](crate::types::AudienceModelStatus::Active), [`DeletePending`](crate::types::AudienceModelStatus::DeletePending), [`DeleteInProgress`](crate::types::AudienceModelStatus::DeleteInProgress), [`DeleteFailed`](crate::types::AudienceModelStatus::DeleteFailed).
//!   - [`description`](crate::types::AudienceModelSummary::description): `Option<String>`\
//!     Free text that describes this audience model, if its creator supplied any.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`ListAudienceModelsError`] inside
//! [`SdkError::ServiceError`](crate::error::SdkError::ServiceError):
//!
//! - [`ValidationException`](crate::types::error::ValidationException) (HTTP 400)\
//!   A parameter of the request is missing or does not meet its constraints.
//! - [`AccessDeniedException`](crate::types::error::AccessDeniedException) (HTTP 403)\
//!   Your credentials do not permit this action, or not on this resource.
//! - [`ThrottlingException`](crate::types::error::ThrottlingException) (HTTP 429)\
//!   Requests are arriving faster than the service admits. Wait a little, then try again.
//!
//! # Example: Read the first page
//!
//! Asks for two models at most. The token in the answer leads to the second page.
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client.list_audience_models().max_results(2).await?;
//! assert_eq!(output.next_token(), Some("cGFnZS0y"));
//! # Ok(())
//! # }
//! ```
//!
//! # HTTP
//!
//! `GET /audience-model`
//!
//! It only reads, so a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/ListAudienceModels).

use crate::types::AudienceModelSummary;
use crate::types::error::{
    AccessDeniedException, ThrottlingException, ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};
use smithy_runtime::pagination::{Paginate, Paginator, next_token};

/// The operation `ListAudienceModels`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct ListAudienceModels;

/// The parameters of [`ListAudienceModels`](crate::Client::list_audience_models).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListAudienceModelsInput {
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

impl ListAudienceModelsInput {
    /// Starts building a `ListAudienceModelsInput`.
    #[inline]
    pub fn builder() -> ListAudienceModelsInputBuilder {
        ListAudienceModelsInputBuilder::default()
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

/// What [`ListAudienceModels`](crate::Client::list_audience_models) returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListAudienceModelsOutput {
    /// The token that fetches the following page. It is absent on the last page.
    ///
    /// - Length: 1 to 10240 characters
    pub next_token: Option<String>,
    /// One page of the audience models in your account.
    ///
    /// - Always present
    pub audience_models: Vec<AudienceModelSummary>,
    pub(crate) _meta: ResponseMetadata,
}

impl ListAudienceModelsOutput {
    /// Starts building a `ListAudienceModelsOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::ListAudienceModelsOutputBuilder {
        builders::ListAudienceModelsOutputBuilder::default()
    }

    /// The token that fetches the following page. It is absent on the last page.
    #[inline]
    pub fn next_token(&self) -> Option<&str> {
        self.next_token.as_deref()
    }

    /// One page of the audience models in your account.
    #[inline]
    pub fn audience_models(&self) -> &[AudienceModelSummary] {
        &self.audience_models
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`list_audience_models`](crate::Client::list_audience_models) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum ListAudienceModelsError {
    /// A parameter of the request is missing or does not meet its constraints.
    ValidationException(ValidationException),
    /// Your credentials do not permit this action, or not on this resource.
    AccessDeniedException(AccessDeniedException),
    /// Requests are arriving faster than the service admits. Wait a little, then try again.
    ThrottlingException(ThrottlingException),
    /// An error that the model does not list; its code and message are in its metadata.
    Unhandled(Unhandled),
}

impl ListAudienceModelsError {
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

/// A request to [`ListAudienceModels`](crate::Client::list_audience_models).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListAudienceModelsFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: ListAudienceModelsInput,
}

/// Builds a [`ListAudienceModelsInput`], without a client.
pub type ListAudienceModelsInputBuilder = ListAudienceModelsFluentBuilder<()>;

impl<C> ListAudienceModelsFluentBuilder<C> {
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

impl ListAudienceModelsFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`ListAudienceModelsError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<ListAudienceModels> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<ListAudienceModels> {
        Customize::new(self.call, self.input)
    }

    /// Sends one request per page: a stream of pages, or of the items on them.
    #[inline]
    pub fn into_paginator(self) -> Paginator<ListAudienceModels> {
        Paginator::new(self.call, self.input)
    }
}

/// The pages of [`ListAudienceModels`](crate::Client::list_audience_models).
pub type ListAudienceModelsPaginator = Paginator<ListAudienceModels>;

impl Paginate for ListAudienceModels {
    type Item = AudienceModelSummary;
    type Token = String;

    fn output_token(output: &ListAudienceModelsOutput) -> Option<String> {
        next_token(output.next_token.as_ref())
    }

    fn set_input_token(input: &mut ListAudienceModelsInput, token: String) {
        input.next_token = Some(token);
    }

    fn set_page_size(input: &mut ListAudienceModelsInput, size: i32) {
        input.max_results = Some(size);
    }

    fn items(output: ListAudienceModelsOutput) -> Vec<AudienceModelSummary> {
        output.audience_models
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{ListAudienceModelsFluentBuilder, ListAudienceModelsInputBuilder};
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::ListAudienceModelsOutputBuilder;
}
