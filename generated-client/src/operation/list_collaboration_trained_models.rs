// Generated from the service's model: changes are lost at the next run.

//! Lists the trained models of all members of a collaboration, each with its creator and version. A
//! member that receives exports or inference results can follow the models of others from here.
//!
//! # Pages
//!
//! The answer comes in pages. [`into_paginator`](builders::ListCollaborationTrainedModelsFluentBuilder::into_paginator) fetches them one after
//! another, as a stream of pages or of the items on them:
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let mut stream = client.list_collaboration_trained_models().into_paginator().items().send();
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
//!     .list_collaboration_trained_models()
//!     .next_token("next-token")
//!     .max_results(1)
//!     .collaboration_identifier("collaboration-identifier") // required
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`next_token`](builders::ListCollaborationTrainedModelsFluentBuilder::next_token) (`nextToken`): `String`\
//!   The token from the previous page of results. Leave it out to start with the first page; keep the
//!   other parameters the same while you page.\
//!   Length: 1 to 10240 characters.
//! - [`max_results`](builders::ListCollaborationTrainedModelsFluentBuilder::max_results) (`maxResults`): `i32`\
//!   The largest number of entries to return in one page. The service may return fewer.\
//!   Range: 1 to 100.
//! - [`collaboration_identifier`](builders::ListCollaborationTrainedModelsFluentBuilder::collaboration_identifier) (`collaborationIdentifier`): `String`, **required**\
//!   ID of the AWS Clean Rooms collaboration whose trained models to list.\
//!   Length: exactly 36 characters.\
//!   Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
//!
//! # Response
//!
//! [`ListCollaborationTrainedModelsOutput`]:
//!
//! ```text
//! ListCollaborationTrainedModelsOutput {
//!     next_token: Option<String>,
//!     collaboration_trained_models: Vec<CollaborationTrainedModelSummary> {
//!         create_time: DateTime,
//!         update_time: DateTime,
//!         trained_model_arn: String,
//!         name: String,
//!         version_identifier: Option<String>,
//!         incremental_training_data_channels: Option<Vec<IncrementalTrainingDataChannelOutput>> {
//!             channel_name: String,
//!             version_identifier: Option<String>,
//!             model_name: String,
//!         },
//!         description: Option<String>,
//!         membership_identifier: String,
//!         collaboration_identifier: String,
//!         status: TrainedModelStatus,
//!         configured_model_algorithm_association_arn: String,
//!         creator_account_id: String,
//!         ml_model_training_payer_account_id: Option<String>,
//!     },
//! }
//! ```
//!
//! - [`next_token`](ListCollaborationTrainedModelsOutput::next_token) (`nextToken`): `Option<String>`\
//!   The token that fetches the following page. It is absent on the last page.
//! - [`collaboration_trained_models`](ListCollaborationTrainedModelsOutput::collaboration_trained_models) (`collaborationTrainedModels`): [`Vec<CollaborationTrainedModelSummary>`](crate::types::CollaborationTrainedModelSummary)\
//!   One page of the trained models in the collaboration, whoever created them.
//!
//!   - [`create_time`](crate::types::CollaborationTrainedModelSummary::create_time) (`createTime`): `DateTime`\
//!     When this trained model was created.
//!   - [`update_time`](crate::types::CollaborationTrainedModelSummary::update_time) (`updateTime`): `DateTime`\
//!     When this trained model last changed.
//!   - [`trained_model_arn`](crate::types::CollaborationTrainedModelSummary::trained_model_arn) (`trainedModelArn`): `String`\
//!     The ARN that identifies this trained model.
//!   - [`name`](crate::types::CollaborationTrainedModelSummary::name): `String`\
//!     The name given to this trained model when it was created.
//!   - [`version_identifier`](crate::types::CollaborationTrainedModelSummary::version_identifier) (`versionIdentifier`): `Option<String>`\
//!     Version identifier of this trained model. It tells this version from others under the same ARN.
//!   - [`incremental_training_data_channels`](crate::types::CollaborationTrainedModelSummary::incremental_training_data_channels) (`incrementalTrainingDataChannels`): [`Option<Vec<IncrementalTrainingDataChannelOutput>>`](crate::types::IncrementalTrainingDataChannelOutput)\
//!     The channels that passed an earlier model into the training of this version. Absent if the
//!     training started from scratch.
//!
//!     - [`channel_name`](crate::types::IncrementalTrainingDataChannelOutput::channel_name) (`channelName`): `String`\
//!       The name under which the training algorithm saw the earlier model.
//!     - [`version_identifier`](crate::types::IncrementalTrainingDataChannelOutput::version_identifier) (`versionIdentifier`): `Option<String>`\
//!       Version of the earlier model.
//!     - [`model_name`](crate::types::IncrementalTrainingDataChannelOutput::model_name) (`modelName`): `String`\
//!       The name of the earlier model.
//!   - [`description`](crate::types::CollaborationTrainedModelSummary::description): `Option<String>`\
//!     Free text that describes this trained model, if its creator supplied any.
//!   - [`membership_identifier`](crate::types::CollaborationTrainedModelSummary::membership_identifier) (`membershipIdentifier`): `String`\
//!     ID of the AWS Clean Rooms membership under which this trained model was created.
//!   - [`collaboration_identifier`](crate::types::CollaborationTrainedModelSummary::collaboration_identifier) (`collaborationIdentifier`): `String`\
//!     ID of the AWS Clean Rooms collaboration to which this trained model belongs.
//!   - [`status`](crate::types::CollaborationTrainedModelSummary::status): [`TrainedModelStatus`](crate::types::TrainedModelStatus)\
//!     Where this trained model stands in its lifecycle.\
//!     One of [`CreatePending`](crate::types::TrainedModelStatus::CreatePending), [`CreateInProgress`](crate::types::TrainedModelStatus::CreateInProgress), [`CreateFailed`](crate::types::TrainedModelStatus::CreateFailed), [`Active`](crate::types::TrainedModelStatus::Active), [`DeletePending`](crate::types::TrainedModelStatus::DeletePending), [`DeleteInProgress`](crate::types::TrainedModelStatus::DeleteInProgress), [`DeleteFailed`](crate::types::TrainedModelStatus::DeleteFailed), [`Inactive`](crate::types::TrainedModelStatus::Inactive), and 3 more.
//!   - [`configured_model_algorithm_association_arn`](crate::types::CollaborationTrainedModelSummary::configured_model_algorithm_association_arn) (`configuredModelAlgorithmAssociationArn`): `String`\
//!     ARN of the configured model algorithm association on which this trained model is based.
//!   - [`creator_account_id`](crate::types::CollaborationTrainedModelSummary::creator_account_id) (`creatorAccountId`): `String`\
//!     The 12-digit ID of the AWS account that created this trained model.
//!   - [`ml_model_training_payer_account_id`](crate::types::CollaborationTrainedModelSummary::ml_model_training_payer_account_id) (`mlModelTrainingPayerAccountId`): `Option<String>`\
//!     ID of the AWS account that is billed for training.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`ListCollaborationTrainedModelsError`] inside
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
//! `GET /collaborations/{collaborationIdentifier}/trained-models`
//!
//! It only reads, so a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/ListCollaborationTrainedModels).

use crate::types::CollaborationTrainedModelSummary;
use crate::types::error::{
    AccessDeniedException, ThrottlingException, ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};
use smithy_runtime::pagination::{Paginate, Paginator, next_token};

/// The operation `ListCollaborationTrainedModels`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct ListCollaborationTrainedModels;

/// The parameters of
/// [`ListCollaborationTrainedModels`](crate::Client::list_collaboration_trained_models).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListCollaborationTrainedModelsInput {
    /// The token from the previous page of results. Leave it out to start with the first page; keep the
    /// other parameters the same while you page.
    ///
    /// - Length: 1 to 10240 characters
    pub next_token: Option<String>,
    /// The largest number of entries to return in one page. The service may return fewer.
    ///
    /// - Range: 1 to 100
    pub max_results: Option<i32>,
    /// ID of the AWS Clean Rooms collaboration whose trained models to list.
    ///
    /// - Required
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub collaboration_identifier: Option<String>,
}

impl ListCollaborationTrainedModelsInput {
    /// Starts building a `ListCollaborationTrainedModelsInput`.
    #[inline]
    pub fn builder() -> ListCollaborationTrainedModelsInputBuilder {
        ListCollaborationTrainedModelsInputBuilder::default()
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

    /// ID of the AWS Clean Rooms collaboration whose trained models to list.
    #[inline]
    pub fn collaboration_identifier(&self) -> Option<&str> {
        self.collaboration_identifier.as_deref()
    }
}

/// What [`ListCollaborationTrainedModels`](crate::Client::list_collaboration_trained_models)
/// returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListCollaborationTrainedModelsOutput {
    /// The token that fetches the following page. It is absent on the last page.
    ///
    /// - Length: 1 to 10240 characters
    pub next_token: Option<String>,
    /// One page of the trained models in the collaboration, whoever created them.
    ///
    /// - Always present
    pub collaboration_trained_models: Vec<CollaborationTrainedModelSummary>,
    pub(crate) _meta: ResponseMetadata,
}

impl ListCollaborationTrainedModelsOutput {
    /// Starts building a `ListCollaborationTrainedModelsOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::ListCollaborationTrainedModelsOutputBuilder {
        builders::ListCollaborationTrainedModelsOutputBuilder::default()
    }

    /// The token that fetches the following page. It is absent on the last page.
    #[inline]
    pub fn next_token(&self) -> Option<&str> {
        self.next_token.as_deref()
    }

    /// One page of the trained models in the collaboration, whoever created them.
    #[inline]
    pub fn collaboration_trained_models(&self) -> &[CollaborationTrainedModelSummary] {
        &self.collaboration_trained_models
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`list_collaboration_trained_models`](crate::Client::list_collaboration_trained_models) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum ListCollaborationTrainedModelsError {
    /// A parameter of the request is missing or does not meet its constraints.
    ValidationException(ValidationException),
    /// Your credentials do not permit this action, or not on this resource.
    AccessDeniedException(AccessDeniedException),
    /// Requests are arriving faster than the service admits. Wait a little, then try again.
    ThrottlingException(ThrottlingException),
    /// An error that the model does not list; its code and message are in its metadata.
    Unhandled(Unhandled),
}

impl ListCollaborationTrainedModelsError {
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

/// A request to [`ListCollaborationTrainedModels`](crate::Client::list_collaboration_trained_models).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListCollaborationTrainedModelsFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: ListCollaborationTrainedModelsInput,
}

/// Builds a [`ListCollaborationTrainedModelsInput`], without a client.
pub type ListCollaborationTrainedModelsInputBuilder = ListCollaborationTrainedModelsFluentBuilder<
    (),
>;

impl<C> ListCollaborationTrainedModelsFluentBuilder<C> {
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

    /// ID of the AWS Clean Rooms collaboration whose trained models to list.
    ///
    /// - Required
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub fn collaboration_identifier(mut self, input: impl Into<String>) -> Self {
        self.input.collaboration_identifier = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `collaboration_identifier`.
    pub fn set_collaboration_identifier(mut self, input: Option<String>) -> Self {
        self.input.collaboration_identifier = input;
        self
    }
}

impl ListCollaborationTrainedModelsFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`ListCollaborationTrainedModelsError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<ListCollaborationTrainedModels> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<ListCollaborationTrainedModels> {
        Customize::new(self.call, self.input)
    }

    /// Sends one request per page: a stream of pages, or of the items on them.
    #[inline]
    pub fn into_paginator(self) -> Paginator<ListCollaborationTrainedModels> {
        Paginator::new(self.call, self.input)
    }
}

/// The pages of [`ListCollaborationTrainedModels`](crate::Client::list_collaboration_trained_models).
pub type ListCollaborationTrainedModelsPaginator = Paginator<
    ListCollaborationTrainedModels,
>;

impl Paginate for ListCollaborationTrainedModels {
    type Item = CollaborationTrainedModelSummary;
    type Token = String;

    fn output_token(output: &ListCollaborationTrainedModelsOutput) -> Option<String> {
        next_token(output.next_token.as_ref())
    }

    fn set_input_token(input: &mut ListCollaborationTrainedModelsInput, token: String) {
        input.next_token = Some(token);
    }

    fn set_page_size(input: &mut ListCollaborationTrainedModelsInput, size: i32) {
        input.max_results = Some(size);
    }

    fn items(
        output: ListCollaborationTrainedModelsOutput,
    ) -> Vec<CollaborationTrainedModelSummary> {
        output.collaboration_trained_models
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{
        ListCollaborationTrainedModelsFluentBuilder,
        ListCollaborationTrainedModelsInputBuilder,
    };
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::ListCollaborationTrainedModelsOutputBuilder;
}
