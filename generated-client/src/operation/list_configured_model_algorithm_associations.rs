// Generated from the service's model: changes are lost at the next run.

//! Lists, page by page, the algorithm associations that were created under one of your memberships.
//! For those that other members contributed use
//! [`ListCollaborationConfiguredModelAlgorithmAssociations`](crate::Client::list_collaboration_configured_model_algorithm_associations).
//!
//! # Pages
//!
//! The answer comes in pages. [`into_paginator`](builders::ListConfiguredModelAlgorithmAssociationsFluentBuilder::into_paginator) fetches them one after
//! another, as a stream of pages or of the items on them:
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let mut stream = client.list_configured_model_algorithm_associations().into_paginator().items().send();
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
//!     .list_configured_model_algorithm_associations()
//!     .next_token("next-token")
//!     .max_results(1)
//!     .membership_identifier("membership-identifier") // required
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`next_token`](builders::ListConfiguredModelAlgorithmAssociationsFluentBuilder::next_token) (`nextToken`): `String`\
//!   The token from the previous page of results. Leave it out to start with the first page; keep the
//!   other parameters the same while you page.\
//!   Length: 1 to 10240 characters.
//! - [`max_results`](builders::ListConfiguredModelAlgorithmAssociationsFluentBuilder::max_results) (`maxResults`): `i32`\
//!   The largest number of entries to return in one page. The service may return fewer.\
//!   Range: 1 to 100.
//! - [`membership_identifier`](builders::ListConfiguredModelAlgorithmAssociationsFluentBuilder::membership_identifier) (`membershipIdentifier`): `String`, **required**\
//!   ID of the AWS Clean Rooms membership whose associations to list.\
//!   Length: exactly 36 characters.\
//!   Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
//!
//! # Response
//!
//! [`ListConfiguredModelAlgorithmAssociationsOutput`]:
//!
//! ```text
//! ListConfiguredModelAlgorithmAssociationsOutput {
//!     next_token: Option<String>,
//!     configured_model_algorithm_associations: Vec<ConfiguredModelAlgorithmAssociationSummary> {
//!         create_time: DateTime,
//!         update_time: DateTime,
//!         configured_model_algorithm_association_arn: String,
//!         configured_model_algorithm_arn: String,
//!         name: String,
//!         description: Option<String>,
//!         membership_identifier: String,
//!         collaboration_identifier: String,
//!     },
//! }
//! ```
//!
//! - [`next_token`](ListConfiguredModelAlgorithmAssociationsOutput::next_token) (`nextToken`): `Option<String>`\
//!   The token that fetches the following page. It is absent on the last page.
//! - [`configured_model_algorithm_associations`](ListConfiguredModelAlgorithmAssociationsOutput::configured_model_algorithm_associations) (`configuredModelAlgorithmAssociations`): [`Vec<ConfiguredModelAlgorithmAssociationSummary>`](crate::types::ConfiguredModelAlgorithmAssociationSummary)\
//!   One page of the associations that the membership created.
//!
//!   - [`create_time`](crate::types::ConfiguredModelAlgorithmAssociationSummary::create_time) (`createTime`): `DateTime`\
//!     When this configured model algorithm association was created.
//!   - [`update_time`](crate::types::ConfiguredModelAlgorithmAssociationSummary::update_time) (`updateTime`): `DateTime`\
//!     When this configured model algorithm association last changed.
//!   - [`configured_model_algorithm_association_arn`](crate::types::ConfiguredModelAlgorithmAssociationSummary::configured_model_algorithm_association_arn) (`configuredModelAlgorithmAssociationArn`): `String`\
//!     The ARN that identifies this configured model algorithm association.
//!   - [`configured_model_algorithm_arn`](crate::types::ConfiguredModelAlgorithmAssociationSummary::configured_model_algorithm_arn) (`configuredModelAlgorithmArn`): `String`\
//!     ARN of the configured model algorithm that the association brings into the collaboration.
//!   - [`name`](crate::types::ConfiguredModelAlgorithmAssociationSummary::name): `String`\
//!     The name given to this configured model algorithm association when it was created.
//!   - [`description`](crate::types::ConfiguredModelAlgorithmAssociationSummary::description): `Option<String>`\
//!     Free text that describes this configured model algorithm association, if its creator supplied
//!     any.
//!   - [`membership_identifier`](crate::types::ConfiguredModelAlgorithmAssociationSummary::membership_identifier) (`membershipIdentifier`): `String`\
//!     ID of the AWS Clean Rooms membership under which this configured model algorithm association was
//!     created.
//!   - [`collaboration_identifier`](crate::types::ConfiguredModelAlgorithmAssociationSummary::collaboration_identifier) (`collaborationIdentifier`): `String`\
//!     ID of the AWS Clean Rooms collaboration to which this configured model algorithm association
//!     belongs.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`ListConfiguredModelAlgorithmAssociationsError`] inside
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
//! `GET /memberships/{membershipIdentifier}/configured-model-algorithm-associations`
//!
//! It only reads, so a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/ListConfiguredModelAlgorithmAssociations).

use crate::types::ConfiguredModelAlgorithmAssociationSummary;
use crate::types::error::{
    AccessDeniedException, ThrottlingException, ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};
use smithy_runtime::pagination::{Paginate, Paginator, next_token};

/// The operation `ListConfiguredModelAlgorithmAssociations`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct ListConfiguredModelAlgorithmAssociations;

/// The parameters of
/// [`ListConfiguredModelAlgorithmAssociations`](crate::Client::list_configured_model_algorithm_associations).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListConfiguredModelAlgorithmAssociationsInput {
    /// The token from the previous page of results. Leave it out to start with the first page; keep the
    /// other parameters the same while you page.
    ///
    /// - Length: 1 to 10240 characters
    pub next_token: Option<String>,
    /// The largest number of entries to return in one page. The service may return fewer.
    ///
    /// - Range: 1 to 100
    pub max_results: Option<i32>,
    /// ID of the AWS Clean Rooms membership whose associations to list.
    ///
    /// - Required
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub membership_identifier: Option<String>,
}

impl ListConfiguredModelAlgorithmAssociationsInput {
    /// Starts building a `ListConfiguredModelAlgorithmAssociationsInput`.
    #[inline]
    pub fn builder() -> ListConfiguredModelAlgorithmAssociationsInputBuilder {
        ListConfiguredModelAlgorithmAssociationsInputBuilder::default()
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

    /// ID of the AWS Clean Rooms membership whose associations to list.
    #[inline]
    pub fn membership_identifier(&self) -> Option<&str> {
        self.membership_identifier.as_deref()
    }
}

/// What
/// [`ListConfiguredModelAlgorithmAssociations`](crate::Client::list_configured_model_algorithm_associations)
/// returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListConfiguredModelAlgorithmAssociationsOutput {
    /// The token that fetches the following page. It is absent on the last page.
    ///
    /// - Length: 1 to 10240 characters
    pub next_token: Option<String>,
    /// One page of the associations that the membership created.
    ///
    /// - Always present
    pub configured_model_algorithm_associations: Vec<
        ConfiguredModelAlgorithmAssociationSummary,
    >,
    pub(crate) _meta: ResponseMetadata,
}

impl ListConfiguredModelAlgorithmAssociationsOutput {
    /// Starts building a `ListConfiguredModelAlgorithmAssociationsOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::ListConfiguredModelAlgorithmAssociationsOutputBuilder {
        builders::ListConfiguredModelAlgorithmAssociationsOutputBuilder::default()
    }

    /// The token that fetches the following page. It is absent on the last page.
    #[inline]
    pub fn next_token(&self) -> Option<&str> {
        self.next_token.as_deref()
    }

    /// One page of the associations that the membership created.
    #[inline]
    pub fn configured_model_algorithm_associations(
        &self,
    ) -> &[ConfiguredModelAlgorithmAssociationSummary] {
        &self.configured_model_algorithm_associations
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`list_configured_model_algorithm_associations`](crate::Client::list_configured_model_algorithm_associations) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum ListConfiguredModelAlgorithmAssociationsError {
    /// A parameter of the request is missing or does not meet its constraints.
    ValidationException(ValidationException),
    /// Your credentials do not permit this action, or not on this resource.
    AccessDeniedException(AccessDeniedException),
    /// Requests are arriving faster than the service admits. Wait a little, then try again.
    ThrottlingException(ThrottlingException),
    /// An error that the model does not list; its code and message are in its metadata.
    Unhandled(Unhandled),
}

impl ListConfiguredModelAlgorithmAssociationsError {
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

/// A request to [`ListConfiguredModelAlgorithmAssociations`](crate::Client::list_configured_model_algorithm_associations).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListConfiguredModelAlgorithmAssociationsFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: ListConfiguredModelAlgorithmAssociationsInput,
}

/// Builds a [`ListConfiguredModelAlgorithmAssociationsInput`], without a client.
pub type ListConfiguredModelAlgorithmAssociationsInputBuilder = ListConfiguredModelAlgorithmAssociationsFluentBuilder<
    (),
>;

impl<C> ListConfiguredModelAlgorithmAssociationsFluentBuilder<C> {
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

    /// ID of the AWS Clean Rooms membership whose associations to list.
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
}

impl ListConfiguredModelAlgorithmAssociationsFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`ListConfiguredModelAlgorithmAssociationsError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<ListConfiguredModelAlgorithmAssociations> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<ListConfiguredModelAlgorithmAssociations> {
        Customize::new(self.call, self.input)
    }

    /// Sends one request per page: a stream of pages, or of the items on them.
    #[inline]
    pub fn into_paginator(self) -> Paginator<ListConfiguredModelAlgorithmAssociations> {
        Paginator::new(self.call, self.input)
    }
}

/// The pages of [`ListConfiguredModelAlgorithmAssociations`](crate::Client::list_configured_model_algorithm_associations).
pub type ListConfiguredModelAlgorithmAssociationsPaginator = Paginator<
    ListConfiguredModelAlgorithmAssociations,
>;

impl Paginate for ListConfiguredModelAlgorithmAssociations {
    type Item = ConfiguredModelAlgorithmAssociationSummary;
    type Token = String;

    fn output_token(
        output: &ListConfiguredModelAlgorithmAssociationsOutput,
    ) -> Option<String> {
        next_token(output.next_token.as_ref())
    }

    fn set_input_token(
        input: &mut ListConfiguredModelAlgorithmAssociationsInput,
        token: String,
    ) {
        input.next_token = Some(token);
    }

    fn set_page_size(
        input: &mut ListConfiguredModelAlgorithmAssociationsInput,
        size: i32,
    ) {
        input.max_results = Some(size);
    }

    fn items(
        output: ListConfiguredModelAlgorithmAssociationsOutput,
    ) -> Vec<ConfiguredModelAlgorithmAssociationSummary> {
        output.configured_model_algorithm_associations
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{
        ListConfiguredModelAlgorithmAssociationsFluentBuilder,
        ListConfiguredModelAlgorithmAssociationsInputBuilder,
    };
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::ListConfiguredModelAlgorithmAssociationsOutputBuilder;
}
