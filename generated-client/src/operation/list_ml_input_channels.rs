// Generated from the service's model: changes are lost at the next run.

//! Lists the ML input channels of one membership, whatever their status, one page per call. See
//! [`ListCollaborationMLInputChannels`](crate::Client::list_collaboration_ml_input_channels) for
//! the channels of all members.
//!
//! # Pages
//!
//! The answer comes in pages. [`into_paginator`](builders::ListMLInputChannelsFluentBuilder::into_paginator) fetches them one after
//! another, as a stream of pages or of the items on them:
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let mut stream = client.list_ml_input_channels().into_paginator().items().send();
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
//!     .list_ml_input_channels()
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
//! - [`next_token`](builders::ListMLInputChannelsFluentBuilder::next_token) (`nextToken`): `String`\
//!   The token from the previous page of results. Leave it out to start with the first page; keep the
//!   other parameters the same while you page.\
//!   Length: 1 to 10240 characters.
//! - [`max_results`](builders::ListMLInputChannelsFluentBuilder::max_results) (`maxResults`): `i32`\
//!   The largest number of entries to return in one page. The service may return fewer.\
//!   Range: 1 to 100.
//! - [`membership_identifier`](builders::ListMLInputChannelsFluentBuilder::membership_identifier) (`membershipIdentifier`): `String`, **required**\
//!   ID of the AWS Clean Rooms membership whose channels to list.\
//!   Length: exactly 36 characters.\
//!   Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
//!
//! # Response
//!
//! [`ListMlInputChannelsOutput`]:
//!
//! ```text
//! ListMlInputChannelsOutput {
//!     next_token: Option<String>,
//!     ml_input_channels_list: Vec<MlInputChannelSummary> {
//!         create_time: DateTime,
//!         update_time: DateTime,
//!         membership_identifier: String,
//!         collaboration_identifier: String,
//!         name: String,
//!         configured_model_algorithm_associations: Vec<String>,
//!         protected_query_identifier: Option<String>,
//!         ml_input_channel_arn: String,
//!         status: MlInputChannelStatus,
//!         description: Option<String>,
//!         payer_configuration: Option<PayerConfiguration> {
//!             compute_payer_account_id: Option<String>,
//!             synthetic_data_payer_account_id: Option<String>,
//!         },
//!     },
//! }
//! ```
//!
//! - [`next_token`](ListMlInputChannelsOutput::next_token) (`nextToken`): `Option<String>`\
//!   The token that fetches the following page. It is absent on the last page.
//! - [`ml_input_channels_list`](ListMlInputChannelsOutput::ml_input_channels_list) (`mlInputChannelsList`): [`Vec<MlInputChannelSummary>`](crate::types::MlInputChannelSummary)\
//!   One page of the ML input channels that the membership created.
//!
//!   - [`create_time`](crate::types::MlInputChannelSummary::create_time) (`createTime`): `DateTime`\
//!     When this ML input channel was created.
//!   - [`update_time`](crate::types::MlInputChannelSummary::update_time) (`updateTime`): `DateTime`\
//!     When this ML input channel last changed.
//!   - [`membership_identifier`](crate::types::MlInputChannelSummary::membership_identifier) (`membershipIdentifier`): `String`\
//!     ID of the AWS Clean Rooms membership under which this ML input channel was created.
//!   - [`collaboration_identifier`](crate::types::MlInputChannelSummary::collaboration_identifier) (`collaborationIdentifier`): `String`\
//!     ID of the AWS Clean Rooms collaboration to which this ML input channel belongs.
//!   - [`name`](crate::types::MlInputChannelSummary::name): `String`\
//!     The name given to this ML input channel when it was created.
//!   - [`configured_model_algorithm_associations`](crate::types::MlInputChannelSummary::configured_model_algorithm_associations) (`configuredModelAlgorithmAssociations`): `Vec<String>`\
//!     ARNs of the configured model algorithm associations that may use the data of this channel.
//!   - [`protected_query_identifier`](crate::types::MlInputChannelSummary::protected_query_identifier) (`protectedQueryIdentifier`): `Option<String>`\
//!     ID of the protected query that filled this channel.
//!   - [`ml_input_channel_arn`](crate::types::MlInputChannelSummary::ml_input_channel_arn) (`mlInputChannelArn`): `String`\
//!     The ARN that identifies this ML input channel.
//!   - [`status`](crate::types::MlInputChannelSummary::status): [`MlInputChannelStatus`](crate::types::MlInputChannelStatus)\
//!     Where this ML input channel stands in its lifecycle.\
//!     One of [`CreatePending`](crate::types::MlInputChannelStatus::CreatePending), [`CreateInProgress`](crate::types::MlInputChannelStatus::CreateInProgress), [`CreateFailed`](crate::types::MlInputChannelStatus::CreateFailed), [`Active`](crate::types::MlInputChannelStatus::Active), [`DeletePending`](crate::types::MlInputChannelStatus::DeletePending), [`DeleteInProgress`](crate::types::MlInputChannelStatus::DeleteInProgress), [`DeleteFailed`](crate::types::MlInputChannelStatus::DeleteFailed), [`Inactive`](crate::types::MlInputChannelStatus::Inactive).
//!   - [`description`](crate::types::MlInputChannelSummary::description): `Option<String>`\
//!     Free text that describes this ML input channel, if its creator supplied any.
//!   - [`payer_configuration`](crate::types::MlInputChannelSummary::payer_configuration) (`payerConfiguration`): [`Option<PayerConfiguration>`](crate::types::PayerConfiguration)\
//!     Which accounts pay for the compute and the synthetic data of this channel.
//!
//!     - [`compute_payer_account_id`](crate::types::PayerConfiguration::compute_payer_account_id) (`computePayerAccountId`): `Option<String>`\
//!       ID of the AWS account that is billed for compute.
//!     - [`synthetic_data_payer_account_id`](crate::types::PayerConfiguration::synthetic_data_payer_account_id) (`syntheticDataPayerAccountId`): `Option<String>`\
//!       ID of the AWS account that is billed for making synthetic data.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`ListMLInputChannelsError`] inside
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
//! `GET /memberships/{membershipIdentifier}/ml-input-channels`
//!
//! It only reads, so a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/ListMLInputChannels).

use crate::types::MlInputChannelSummary;
use crate::types::error::{
    AccessDeniedException, ThrottlingException, ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};
use smithy_runtime::pagination::{Paginate, Paginator, next_token};

/// The operation `ListMLInputChannels`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct ListMLInputChannels;

/// The parameters of [`ListMLInputChannels`](crate::Client::list_ml_input_channels).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListMlInputChannelsInput {
    /// The token from the previous page of results. Leave it out to start with the first page; keep the
    /// other parameters the same while you page.
    ///
    /// - Length: 1 to 10240 characters
    pub next_token: Option<String>,
    /// The largest number of entries to return in one page. The service may return fewer.
    ///
    /// - Range: 1 to 100
    pub max_results: Option<i32>,
    /// ID of the AWS Clean Rooms membership whose channels to list.
    ///
    /// - Required
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub membership_identifier: Option<String>,
}

impl ListMlInputChannelsInput {
    /// Starts building a `ListMlInputChannelsInput`.
    #[inline]
    pub fn builder() -> ListMlInputChannelsInputBuilder {
        ListMlInputChannelsInputBuilder::default()
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

    /// ID of the AWS Clean Rooms membership whose channels to list.
    #[inline]
    pub fn membership_identifier(&self) -> Option<&str> {
        self.membership_identifier.as_deref()
    }
}

/// What [`ListMLInputChannels`](crate::Client::list_ml_input_channels) returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListMlInputChannelsOutput {
    /// The token that fetches the following page. It is absent on the last page.
    ///
    /// - Length: 1 to 10240 characters
    pub next_token: Option<String>,
    /// One page of the ML input channels that the membership created.
    ///
    /// - Always present
    pub ml_input_channels_list: Vec<MlInputChannelSummary>,
    pub(crate) _meta: ResponseMetadata,
}

impl ListMlInputChannelsOutput {
    /// Starts building a `ListMlInputChannelsOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::ListMlInputChannelsOutputBuilder {
        builders::ListMlInputChannelsOutputBuilder::default()
    }

    /// The token that fetches the following page. It is absent on the last page.
    #[inline]
    pub fn next_token(&self) -> Option<&str> {
        self.next_token.as_deref()
    }

    /// One page of the ML input channels that the membership created.
    #[inline]
    pub fn ml_input_channels_list(&self) -> &[MlInputChannelSummary] {
        &self.ml_input_channels_list
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`list_ml_input_channels`](crate::Client::list_ml_input_channels) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum ListMLInputChannelsError {
    /// A parameter of the request is missing or does not meet its constraints.
    ValidationException(ValidationException),
    /// Your credentials do not permit this action, or not on this resource.
    AccessDeniedException(AccessDeniedException),
    /// Requests are arriving faster than the service admits. Wait a little, then try again.
    ThrottlingException(ThrottlingException),
    /// An error that the model does not list; its code and message are in its metadata.
    Unhandled(Unhandled),
}

impl ListMLInputChannelsError {
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

/// A request to [`ListMLInputChannels`](crate::Client::list_ml_input_channels).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListMLInputChannelsFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: ListMlInputChannelsInput,
}

/// Builds a [`ListMlInputChannelsInput`], without a client.
pub type ListMlInputChannelsInputBuilder = ListMLInputChannelsFluentBuilder<()>;

impl<C> ListMLInputChannelsFluentBuilder<C> {
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

    /// ID of the AWS Clean Rooms membership whose channels to list.
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

impl ListMLInputChannelsFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`ListMLInputChannelsError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<ListMLInputChannels> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<ListMLInputChannels> {
        Customize::new(self.call, self.input)
    }

    /// Sends one request per page: a stream of pages, or of the items on them.
    #[inline]
    pub fn into_paginator(self) -> Paginator<ListMLInputChannels> {
        Paginator::new(self.call, self.input)
    }
}

/// The pages of [`ListMLInputChannels`](crate::Client::list_ml_input_channels).
pub type ListMlInputChannelsPaginator = Paginator<ListMLInputChannels>;

impl Paginate for ListMLInputChannels {
    type Item = MlInputChannelSummary;
    type Token = String;

    fn output_token(output: &ListMlInputChannelsOutput) -> Option<String> {
        next_token(output.next_token.as_ref())
    }

    fn set_input_token(input: &mut ListMlInputChannelsInput, token: String) {
        input.next_token = Some(token);
    }

    fn set_page_size(input: &mut ListMlInputChannelsInput, size: i32) {
        input.max_results = Some(size);
    }

    fn items(output: ListMlInputChannelsOutput) -> Vec<MlInputChannelSummary> {
        output.ml_input_channels_list
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{ListMLInputChannelsFluentBuilder, ListMlInputChannelsInputBuilder};
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::ListMlInputChannelsOutputBuilder;
}
