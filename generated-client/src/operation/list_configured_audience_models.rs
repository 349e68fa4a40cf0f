// Generated from the service's model: changes are lost at the next run.

//! Lists the configured audience models of the account in the current Region, one page per call.
//! Each entry names the audience model it is based on and its output location, which is often
//! enough to pick the right one before calling
//! [`GetConfiguredAudienceModel`](crate::Client::get_configured_audience_model).
//!
//! # Pages
//!
//! The answer comes in pages. [`into_paginator`](builders::ListConfiguredAudienceModelsFluentBuilder::into_paginator) fetches them one after
//! another, as a stream of pages or of the items on them:
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let mut stream = client.list_configured_audience_models().into_paginator().items().send();
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
//!     .list_configured_audience_models()
//!     .next_token("next-token")
//!     .max_results(1)
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`next_token`](builders::ListConfiguredAudienceModelsFluentBuilder::next_token) (`nextToken`): `String`\
//!   The token from the previous page of results. Leave it out to start with the first page; keep the
//!   other parameters the same while you page.\
//!   Length: 1 to 10240 characters.
//! - [`max_results`](builders::ListConfiguredAudienceModelsFluentBuilder::max_results) (`maxResults`): `i32`\
//!   The largest number of entries to return in one page. The service may return fewer.\
//!   Range: 1 to 100.
//!
//! # Response
//!
//! [`ListConfiguredAudienceModelsOutput`]:
//!
//! ```text
//! ListConfiguredAudienceModelsOutput {
//!     next_token: Option<String>,
//!     configured_audience_models: Vec<ConfiguredAudienceModelSummary> {
//!         create_time: DateTime,
//!         update_time: DateTime,
//!         name: String,
//!         audience_model_arn: String,
//!         output_config: ConfiguredAudienceModelOutputConfig {
//!             destination: AudienceDestination {
//!                 s3_destination: S3ConfigMap {
//!                     s3_uri: String,
//!                 },
//!             },
//!             role_arn: String,
//!         },
//!         description: Option<String>,
//!         configured_audience_model_arn: String,
//!         status: ConfiguredAudienceModelStatus, // Active
//!     },
//! }
//! ```
//!
//! - [`next_token`](ListConfiguredAudienceModelsOutput::next_token) (`nextToken`): `Option<String>`\
//!   The token that fetches the following page. It is absent on the last page.
//! - [`configured_audience_models`](ListConfiguredAudienceModelsOutput::configured_audience_models) (`configuredAudienceModels`): [`Vec<ConfiguredAudienceModelSummary>`](crate::types::ConfiguredAudienceModelSummary)\
//!   One page of the configured audience models in your account.
//!
//!   - [`create_time`](crate::types::ConfiguredAudienceModelSummary::create_time) (`createTime`): `DateTime`\
//!     When this configured audience model was created.
//!   - [`update_time`](crate::types::ConfiguredAudienceModelSummary::update_time) (`updateTime`): `DateTime`\
//!     When this configured audience model last changed.
//!   - [`name`](crate::types::ConfiguredAudienceModelSummary::name): `String`\
//!     The name given to this configured audience model when it was created.
//!   - [`audience_model_arn`](crate::types::ConfiguredAudienceModelSummary::audience_model_arn) (`audienceModelArn`): `String`\
//!     ARN of the audience model that this configuration builds on.
//!   - [`output_config`](crate::types::ConfiguredAudienceModelSummary::output_config) (`outputConfig`): [`ConfiguredAudienceModelOutputConfig`](crate::types::ConfiguredAudienceModelOutputConfig)\
//!     Where audiences made with this model are written, and the IAM role that writes them.
//!
//!     - [`destination`](crate::types::ConfiguredAudienceModelOutputConfig::destination): [`AudienceDestination`](crate::types::AudienceDestination)\
//!       The place in Amazon S3 to which audiences are written.
//!
//!       - [`s3_destination`](crate::types::AudienceDestination::s3_destination) (`s3Destination`): [`S3ConfigMap`](crate::types::S3ConfigMap)\
//!         Bucket and path to which audiences are written.
//!
//!         - [`s3_uri`](crate::types::S3ConfigMap::s3_uri) (`s3Uri`): `String`\
//!           The location, in the form `s3://bucket/path`.
//!     - [`role_arn`](crate::types::ConfiguredAudienceModelOutputConfig::role_arn) (`roleArn`): `String`\
//!       ARN of the IAM role that may write to the destination.
//!   - [`description`](crate::types::ConfiguredAudienceModelSummary::description): `Option<String>`\
//!     Free text that describes this configured audience model, if its creator supplied any.
//!   - [`configured_audience_model_arn`](crate::types::ConfiguredAudienceModelSummary::configured_audience_model_arn) (`configuredAudienceModelArn`): `String`\
//!     The ARN that identifies this configured audience model.
//!   - [`status`](crate::types::ConfiguredAudienceModelSummary::status): [`ConfiguredAudienceModelStatus`](crate::types::ConfiguredAudienceModelStatus)\
//!     Where this configured audience model stands in its lifecycle.\
//!     One of [`Active`](crate::types::ConfiguredAudienceModelStatus::Active).
//!
//! # Errors
//!
//! The service refuses with one of these, as [`ListConfiguredAudienceModelsError`] inside
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
//! `GET /configured-audience-model`
//!
//! It only reads, so a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/ListConfiguredAudienceModels).

use crate::types::ConfiguredAudienceModelSummary;
use crate::types::error::{
    AccessDeniedException, ThrottlingException, ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};
use smithy_runtime::pagination::{Paginate, Paginator, next_token};

/// The operation `ListConfiguredAudienceModels`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct ListConfiguredAudienceModels;

/// The parameters of
/// [`ListConfiguredAudienceModels`](crate::Client::list_configured_audience_models).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListConfiguredAudienceModelsInput {
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

impl ListConfiguredAudienceModelsInput {
    /// Starts building a `ListConfiguredAudienceModelsInput`.
    #[inline]
    pub fn builder() -> ListConfiguredAudienceModelsInputBuilder {
        ListConfiguredAudienceModelsInputBuilder::default()
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

/// What [`ListConfiguredAudienceModels`](crate::Client::list_configured_audience_models) returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListConfiguredAudienceModelsOutput {
    /// The token that fetches the following page. It is absent on the last page.
    ///
    /// - Length: 1 to 10240 characters
    pub next_token: Option<String>,
    /// One page of the configured audience models in your account.
    ///
    /// - Always present
    pub configured_audience_models: Vec<ConfiguredAudienceModelSummary>,
    pub(crate) _meta: ResponseMetadata,
}

impl ListConfiguredAudienceModelsOutput {
    /// Starts building a `ListConfiguredAudienceModelsOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::ListConfiguredAudienceModelsOutputBuilder {
        builders::ListConfiguredAudienceModelsOutputBuilder::default()
    }

    /// The token that fetches the following page. It is absent on the last page.
    #[inline]
    pub fn next_token(&self) -> Option<&str> {
        self.next_token.as_deref()
    }

    /// One page of the configured audience models in your account.
    #[inline]
    pub fn configured_audience_models(&self) -> &[ConfiguredAudienceModelSummary] {
        &self.configured_audience_models
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`list_configured_audience_models`](crate::Client::list_configured_audience_models) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum ListConfiguredAudienceModelsError {
    /// A parameter of the request is missing or does not meet its constraints.
    ValidationException(ValidationException),
    /// Your credentials do not permit this action, or not on this resource.
    AccessDeniedException(AccessDeniedException),
    /// Requests are arriving faster than the service admits. Wait a little, then try again.
    ThrottlingException(ThrottlingException),
    /// An error that the model does not list; its code and message are in its metadata.
    Unhandled(Unhandled),
}

impl ListConfiguredAudienceModelsError {
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

/// A request to [`ListConfiguredAudienceModels`](crate::Client::list_configured_audience_models).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListConfiguredAudienceModelsFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: ListConfiguredAudienceModelsInput,
}

/// Builds a [`ListConfiguredAudienceModelsInput`], without a client.
pub type ListConfiguredAudienceModelsInputBuilder = ListConfiguredAudienceModelsFluentBuilder<
    (),
>;

impl<C> ListConfiguredAudienceModelsFluentBuilder<C> {
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

impl ListConfiguredAudienceModelsFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`ListConfiguredAudienceModelsError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<ListConfiguredAudienceModels> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<ListConfiguredAudienceModels> {
        Customize::new(self.call, self.input)
    }

    /// Sends one request per page: a stream of pages, or of the items on them.
    #[inline]
    pub fn into_paginator(self) -> Paginator<ListConfiguredAudienceModels> {
        Paginator::new(self.call, self.input)
    }
}

/// The pages of [`ListConfiguredAudienceModels`](crate::Client::list_configured_audience_models).
pub type ListConfiguredAudienceModelsPaginator = Paginator<ListConfiguredAudienceModels>;

impl Paginate for ListConfiguredAudienceModels {
    type Item = ConfiguredAudienceModelSummary;
    type Token = String;

    fn output_token(output: &ListConfiguredAudienceModelsOutput) -> Option<String> {
        next_token(output.next_token.as_ref())
    }

    fn set_input_token(input: &mut ListConfiguredAudienceModelsInput, token: String) {
        input.next_token = Some(token);
    }

    fn set_page_size(input: &mut ListConfiguredAudienceModelsInput, size: i32) {
        input.max_results = Some(size);
    }

    fn items(
        output: ListConfiguredAudienceModelsOutput,
    ) -> Vec<ConfiguredAudienceModelSummary> {
        output.configured_audience_models
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{
        ListConfiguredAudienceModelsFluentBuilder,
        ListConfiguredAudienceModelsInputBuilder,
    };
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::ListConfiguredAudienceModelsOutputBuilder;
}
