// Generated from the service's model: changes are lost at the next run.

//! Lists the configured model algorithms of the account in the current Region, one page per call.
//! Use
//! [`ListConfiguredModelAlgorithmAssociations`](crate::Client::list_configured_model_algorithm_associations)
//! to see which of them are offered within a membership.
//!
//! # Pages
//!
//! The answer comes in pages. [`into_paginator`](builders::ListConfiguredModelAlgorithmsFluentBuilder::into_paginator) fetches them one after
//! another, as a stream of pages or of the items on them:
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let mut stream = client.list_configured_model_algorithms().into_paginator().items().send();
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
//! let output = client
//!     .list_configured_model_algorithms()
//!     .next_token("next-token")
//!     .max_results(1)
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`next_token`](builders::ListConfiguredModelAlgorithmsFluentBuilder::next_token) (`nextToken`): `String`\
//!   The token from the previous page of results. Leave it out to start with the first page; keep the
//!   other parameters the same while you page.\
//!   Length: 1 to 10240 characters.
//! - [`max_results`](builders::ListConfiguredModelAlgorithmsFluentBuilder::max_results) (`maxResults`): `i32`\
//!   The largest number of entries to return in one page. The service may return fewer.\
//!   Range: 1 to 100.
//!
//! # Response
//!
//! [`ListConfiguredModelAlgorithmsOutput`]:
//!
//! ```text
//! ListConfiguredModelAlgorithmsOutput {
//!     next_token: Option<String>,
//!     configured_model_algorithms: Vec<ConfiguredModelAlgorithmSummary> {
//!         create_time: DateTime,
//!         update_time: DateTime,
//!         configured_model_algorithm_arn: String,
//!         name: String,
//!         description: Option<String>,
//!     },
//! }
//! ```
//!
//! - [`next_token`](ListConfiguredModelAlgorithmsOutput::next_token) (`nextToken`): `Option<String>`\
//!   The token that fetches the following page. It is absent on the last page.
//! - [`configured_model_algorithms`](ListConfiguredModelAlgorithmsOutput::configured_model_algorithms) (`configuredModelAlgorithms`): [`Vec<ConfiguredModelAlgorithmSummary>`](crate::types::ConfiguredModelAlgorithmSummary)\
//!   One page of the configured model algorithms in your account.
//!
//!   - [`create_time`](crate::types::ConfiguredModelAlgorithmSummary::create_time) (`createTime`): `DateTime`\
//!     When this configured model algorithm was created.
//!   - [`update_time`](crate::types::ConfiguredModelAlgorithmSummary::update_time) (`updateTime`): `DateTime`\
//!     When this configured model algorithm last changed.
//!   - [`configured_model_algorithm_arn`](crate::types::ConfiguredModelAlgorithmSummary::configured_model_algorithm_arn) (`configuredModelAlgorithmArn`): `String`\
//!     The ARN that identifies this configured model algorithm.
//!   - [`name`](crate::types::ConfiguredModelAlgorithmSummary::name): `String`\
//!     The name given to this configured model algorithm when it was created.
//!   - [`description`](crate::types::ConfiguredModelAlgorithmSummary::description): `Option<String>`\
//!     Free text that describes this configured model algorithm, if its creator supplied any.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`ListConfiguredModelAlgorithmsError`] inside
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
//! `GET /configured-model-algorithms`
//!
//! It only reads, so a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/ListConfiguredModelAlgorithms).

use crate::types::ConfiguredModelAlgorithmSummary;
use crate::types::error::{
    AccessDeniedException, ThrottlingException, ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};
use smithy_runtime::pagination::{Paginate, Paginator, next_token};

/// The operation `ListConfiguredModelAlgorithms`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct ListConfiguredModelAlgorithms;

/// The parameters of
/// [`ListConfiguredModelAlgorithms`](crate::Client::list_configured_model_algorithms).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListConfiguredModelAlgorithmsInput {
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

impl ListConfiguredModelAlgorithmsInput {
    /// Starts building a `ListConfiguredModelAlgorithmsInput`.
    #[inline]
    pub fn builder() -> ListConfiguredModelAlgorithmsInputBuilder {
        ListConfiguredModelAlgorithmsInputBuilder::default()
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

/// What [`ListConfiguredModelAlgorithms`](crate::Client::list_configured_model_algorithms) returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListConfiguredModelAlgorithmsOutput {
    /// The token that fetches the following page. It is absent on the last page.
    ///
    /// - Length: 1 to 10240 characters
    pub next_token: Option<String>,
    /// One page of the configured model algorithms in your account.
    ///
    /// - Always present
    pub configured_model_algorithms: Vec<ConfiguredModelAlgorithmSummary>,
    pub(crate) _meta: ResponseMetadata,
}

impl ListConfiguredModelAlgorithmsOutput {
    /// Starts building a `ListConfiguredModelAlgorithmsOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::ListConfiguredModelAlgorithmsOutputBuilder {
        builders::ListConfiguredModelAlgorithmsOutputBuilder::default()
    }

    /// The token that fetches the following page. It is absent on the last page.
    #[inline]
    pub fn next_token(&self) -> Option<&str> {
        self.next_token.as_deref()
    }

    /// One page of the configured model algorithms in your account.
    #[inline]
    pub fn configured_model_algorithms(&self) -> &[ConfiguredModelAlgorithmSummary] {
        &self.configured_model_algorithms
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`list_configured_model_algorithms`](crate::Client::list_configured_model_algorithms) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum ListConfiguredModelAlgorithmsError {
    /// A parameter of the request is missing or does not meet its constraints.
    ValidationException(ValidationException),
    /// Your credentials do not permit this action, or not on this resource.
    AccessDeniedException(AccessDeniedException),
    /// Requests are arriving faster than the service admits. Wait a little, then try again.
    ThrottlingException(ThrottlingException),
    /// An error that the model does not list; its code and message are in its metadata.
    Unhandled(Unhandled),
}

impl ListConfiguredModelAlgorithmsError {
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

/// A request to [`ListConfiguredModelAlgorithms`](crate::Client::list_configured_model_algorithms).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListConfiguredModelAlgorithmsFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: ListConfiguredModelAlgorithmsInput,
}

/// Builds a [`ListConfiguredModelAlgorithmsInput`], without a client.
pub type ListConfiguredModelAlgorithmsInputBuilder = ListConfiguredModelAlgorithmsFluentBuilder<
    (),
>;

impl<C> ListConfiguredModelAlgorithmsFluentBuilder<C> {
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

impl ListConfiguredModelAlgorithmsFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`ListConfiguredModelAlgorithmsError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<ListConfiguredModelAlgorithms> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<ListConfiguredModelAlgorithms> {
        Customize::new(self.call, self.input)
    }

    /// Sends one request per page: a stream of pages, or of the items on them.
    #[inline]
    pub fn into_paginator(self) -> Paginator<ListConfiguredModelAlgorithms> {
        Paginator::new(self.call, self.input)
    }
}

/// The pages of [`ListConfiguredModelAlgorithms`](crate::Client::list_configured_model_algorithms).
pub type ListConfiguredModelAlgorithmsPaginator = Paginator<
    ListConfiguredModelAlgorithms,
>;

impl Paginate for ListConfiguredModelAlgorithms {
    type Item = ConfiguredModelAlgorithmSummary;
    type Token = String;

    fn output_token(output: &ListConfiguredModelAlgorithmsOutput) -> Option<String> {
        next_token(output.next_token.as_ref())
    }

    fn set_input_token(input: &mut ListConfiguredModelAlgorithmsInput, token: String) {
        input.next_token = Some(token);
    }

    fn set_page_size(input: &mut ListConfiguredModelAlgorithmsInput, size: i32) {
        input.max_results = Some(size);
    }

    fn items(
        output: ListConfiguredModelAlgorithmsOutput,
    ) -> Vec<ConfiguredModelAlgorithmSummary> {
        output.configured_model_algorithms
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{
        ListConfiguredModelAlgorithmsFluentBuilder,
        ListConfiguredModelAlgorithmsInputBuilder,
    };
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::ListConfiguredModelAlgorithmsOutputBuilder;
}
