// Generated from the service's model: changes are lost at the next run.

//! Lists the versions of one trained model, optionally only those with a certain `status`. A page
//! has 10 entries unless `maxResults` asks for another number, with 100 as the ceiling.
//!
//! Use it to choose the version for an inference job, an export or the next round of incremental
//! training, and pass its `versionIdentifier` on to
//! [`StartTrainedModelInferenceJob`](crate::Client::start_trained_model_inference_job),
//! [`StartTrainedModelExportJob`](crate::Client::start_trained_model_export_job) or
//! [`CreateTrainedModel`](crate::Client::create_trained_model).
//!
//! # Pages
//!
//! The answer comes in pages. [`into_paginator`](builders::ListTrainedModelVersionsFluentBuilder::into_paginator) fetches them one after
//! another, as a stream of pages or of the items on them:
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let mut stream = client.list_trained_model_versions().into_paginator().items().send();
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
//! use cleanroomsml::types::TrainedModelStatus;
//!
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .list_trained_model_versions()
//!     .next_token("next-token")
//!     .max_results(1)
//!     .membership_identifier("membership-identifier") // required
//!     // required
//!     .trained_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:membership/example")
//!     // or CreateInProgress, CreateFailed, Active, DeletePending, …
//!     .status(TrainedModelStatus::CreatePending)
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`next_token`](builders::ListTrainedModelVersionsFluentBuilder::next_token) (`nextToken`): `String`\
//!   The token from the previous page of results. Leave it out to start with the first page; keep the
//!   other parameters the same while you page.\
//!   Length: 1 to 10240 characters.
//! - [`max_results`](builders::ListTrainedModelVersionsFluentBuilder::max_results) (`maxResults`): `i32`\
//!   The largest number of entries to return in one page. The service may return fewer. If unset, a
//!   page holds up to 10.\
//!   Range: 1 to 100.
//! - [`membership_identifier`](builders::ListTrainedModelVersionsFluentBuilder::membership_identifier) (`membershipIdentifier`): `String`, **required**\
//!   ID of the AWS Clean Rooms membership under which the trained model was created.\
//!   Length: exactly 36 characters.\
//!   Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
//! - [`trained_model_arn`](builders::ListTrainedModelVersionsFluentBuilder::trained_model_arn) (`trainedModelArn`): `String`, **required**\
//!   ARN of the trained model whose versions to list, as returned by
//!   [`CreateTrainedModel`](crate::Client::create_trained_model) or
//!   [`ListTrainedModels`](crate::Client::list_trained_models).\
//!   Length: 20 to 2048 characters. ARN of: `TrainedModel`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model/[-a-zA-Z0-9_/.]+$`
//! - [`status`](builders::ListTrainedModelVersionsFluentBuilder::status): [`TrainedModelStatus`](crate::types::TrainedModelStatus)\
//!   Lists only versions that have this status.\
//!   One of [`CreatePending`](crate::types::TrainedModelStatus::CreatePending), [`CreateInProgress`](crate::types::TrainedModelStatus::CreateInProgress), [`CreateFailed`](crate::types::TrainedModelStatus::CreateFailed), [`Active`](crate::types::TrainedModelStatus::Active), [`DeletePending`](crate::types::TrainedModelStatus::DeletePending), [`DeleteInProgress`](crate::types::TrainedModelStatus::DeleteInProgress), [`DeleteFailed`](crate::types::TrainedModelStatus::DeleteFailed), [`Inactive`](crate::types::TrainedModelStatus::Inactive), and 3 more.
//!
//! # Response
//!
//! [`ListTrainedModelVersionsOutput`]:
//!
//! ```text
//! ListTrainedModelVersionsOutput {
//!     next_token: Option<String>,
//!     trained_models: Vec<TrainedModelSummary> {
//!         create_time: DateTime,
//!         update_time: DateTime,
//!         trained_model_arn: String,
//!         version_identifier: Option<String>,
//!         incremental_training_data_channels: Option<Vec<IncrementalTrainingDataChannelOutput>> {
//!             channel_name: String,
//!             version_identifier: Option<String>,
//!             model_name: String,
//!         },
//!         name: String,
//!         description: Option<String>,
//!         membership_identifier: String,
//!         collaboration_identifier: String,
//!         status: TrainedModelStatus,
//!         configured_model_algorithm_association_arn: String,
//!         ml_model_training_payer_account_id: Option<String>,
//!     },
//! }
//! ```
//!
//! - [`next_token`](ListTrainedModelVersionsOutput::next_token) (`nextToken`): `Option<String>`\
//!   The token that fetches the following page. It is absent on the last page.
//! - [`trained_models`](ListTrainedModelVersionsOutput::trained_models) (`trainedModels`): [`Vec<TrainedModelSummary>`](crate::types::TrainedModelSummary)\
//!   One page of the versions of the trained model, one entry for each version.
//!
//!   - [`create_time`](crate::types::TrainedModelSummary::create_time) (`createTime`): `DateTime`\
//!     When this trained model was created.
//!   - [`update_time`](crate::types::TrainedModelSummary::update_time) (`updateTime`): `DateTime`\
//!     When this trained model last changed.
//!   - [`trained_model_arn`](crate::types::TrainedModelSummary::trained_model_arn) (`trainedModelArn`): `String`\
//!     The ARN that identifies this trained model.
//!   - [`version_identifier`](crate::types::TrainedModelSummary::version_identifier) (`versionIdentifier`): `Option<String>`\
//!     Version identifier of this trained model. It tells this version from others under the same ARN.
//!   - [`incremental_training_data_channels`](crate::types::TrainedModelSummary::incremental_training_data_channels) (`incrementalTrainingDataChannels`): [`Option<Vec<IncrementalTrainingDataChannelOutput>>`](crate::types::IncrementalTrainingDataChannelOutput)\
//!     The channels that passed an earlier model into the training of this version. Absent if the
//!     training started from scratch.
//!
//!     - [`channel_name`](crate::types::IncrementalTrainingDataChannelOutput::channel_name) (`channelName`): `String`\
//!       The name under which the training algorithm saw the earlier model.
//!     - [`version_identifier`](crate::types::IncrementalTrainingDataChannelOutput::version_identifier) (`versionIdentifier`): `Option<String>`\
//!       Version of the earlier model.
//!     - [`model_name`](crate::types::IncrementalTrainingDataChannelOutput::model_name) (`modelName`): `String`\
//!       The name of the earlier model.
//!   - [`name`](crate::types::TrainedModelSummary::name): `String`\
//!     The name given to this trained model when it was created.
//!   - [`description`](crate::types::TrainedModelSummary::description): `Option<String>`\
//!     Free text that describes this trained model, if its creator supplied any.
//!   - [`membership_identifier`](crate::types::TrainedModelSummary::membership_identifier) (`membershipIdentifier`): `String`\
//!     ID of the AWS Clean Rooms membership under which this trained model was created.
//!   - [`collaboration_identifier`](crate::types::TrainedModelSummary::collaboration_identifier) (`collaborationIdentifier`): `String`\
//!     ID of the AWS Clean Rooms collaboration to which this trained model belongs.
//!   - [`status`](crate::types::TrainedModelSummary::status): [`TrainedModelStatus`](crate::types::TrainedModelStatus)\
//!     Where this trained model stands in its lifecycle.\
//!     One of [`CreatePending`](crate::types::TrainedModelStatus::CreatePending), [`CreateInProgress`](crate::types::TrainedModelStatus::CreateInProgress), [`CreateFailed`](crate::types::TrainedModelStatus::CreateFailed), [`Active`](crate::types::TrainedModelStatus::Active), [`DeletePending`](crate::types::TrainedModelStatus::DeletePending), [`DeleteInProgress`](crate::types::TrainedModelStatus::DeleteInProgress), [`DeleteFailed`](crate::types::TrainedModelStatus::DeleteFailed), [`Inactive`](crate::types::TrainedModelStatus::Inactive), and 3 more.
//!   - [`configured_model_algorithm_association_arn`](crate::types::TrainedModelSummary::configured_model_algorithm_association_arn) (`configuredModelAlgorithmAssociationArn`): `String`\
//!     ARN of the configured model algorithm association on which this trained model is based.
//!   - [`ml_model_training_payer_account_id`](crate::types::TrainedModelSummary::ml_model_training_payer_account_id) (`mlModelTrainingPayerAccountId`): `Option<String>`\
//!     ID of the AWS account that is billed for training.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`ListTrainedModelVersionsError`] inside
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
//! `GET /memberships/{membershipIdentifier}/trained-models/{trainedModelArn}/versions`
//!
//! It only reads, so a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/ListTrainedModelVersions).

use crate::types::{TrainedModelStatus, TrainedModelSummary};
use crate::types::error::{
    AccessDeniedException, ResourceNotFoundException, ThrottlingException,
    ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};
use smithy_runtime::pagination::{Paginate, Paginator, next_token};

/// The operation `ListTrainedModelVersions`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct ListTrainedModelVersions;

/// The parameters of [`ListTrainedModelVersions`](crate::Client::list_trained_model_versions).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListTrainedModelVersionsInput {
    /// The token from the previous page of results. Leave it out to start with the first page; keep the
    /// other parameters the same while you page.
    ///
    /// - Length: 1 to 10240 characters
    pub next_token: Option<String>,
    /// The largest number of entries to return in one page. The service may return fewer. If unset, a
    /// page holds up to 10.
    ///
    /// - Range: 1 to 100
    pub max_results: Option<i32>,
    /// ID of the AWS Clean Rooms membership under which the trained model was created.
    ///
    /// - Required
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub membership_identifier: Option<String>,
    /// ARN of the trained model whose versions to list, as returned by
    /// [`CreateTrainedModel`](crate::Client::create_trained_model) or
    /// [`ListTrainedModels`](crate::Client::list_trained_models).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `TrainedModel`
    pub trained_model_arn: Option<String>,
    /// Lists only versions that have this status.
    pub status: Option<TrainedModelStatus>,
}

impl ListTrainedModelVersionsInput {
    /// Starts building a `ListTrainedModelVersionsInput`.
    #[inline]
    pub fn builder() -> ListTrainedModelVersionsInputBuilder {
        ListTrainedModelVersionsInputBuilder::default()
    }

    /// The token from the previous page of results. Leave it out to start with the first page; keep the
    /// other parameters the same while you page.
    #[inline]
    pub fn next_token(&self) -> Option<&str> {
        self.next_token.as_deref()
    }

    /// The largest number of entries to return in one page. The service may return fewer. If unset, a
    /// page holds up to 10.
    #[inline]
    pub fn max_results(&self) -> Option<i32> {
        self.max_results
    }

    /// ID of the AWS Clean Rooms membership under which the trained model was created.
    #[inline]
    pub fn membership_identifier(&self) -> Option<&str> {
        self.membership_identifier.as_deref()
    }

    /// ARN of the trained model whose versions to list, as returned by
    /// [`CreateTrainedModel`](crate::Client::create_trained_model) or
    /// [`ListTrainedModels`](crate::Client::list_trained_models).
    #[inline]
    pub fn trained_model_arn(&self) -> Option<&str> {
        self.trained_model_arn.as_deref()
    }

    /// Lists only versions that have this status.
    #[inline]
    pub fn status(&self) -> Option<&TrainedModelStatus> {
        self.status.as_ref()
    }
}

/// What [`ListTrainedModelVersions`](crate::Client::list_trained_model_versions) returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListTrainedModelVersionsOutput {
    /// The token that fetches the following page. It is absent on the last page.
    ///
    /// - Length: 1 to 10240 characters
    pub next_token: Option<String>,
    /// One page of the versions of the trained model, one entry for each version.
    ///
    /// - Always present
    pub trained_models: Vec<TrainedModelSummary>,
    pub(crate) _meta: ResponseMetadata,
}

impl ListTrainedModelVersionsOutput {
    /// Starts building a `ListTrainedModelVersionsOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::ListTrainedModelVersionsOutputBuilder {
        builders::ListTrainedModelVersionsOutputBuilder::default()
    }

    /// The token that fetches the following page. It is absent on the last page.
    #[inline]
    pub fn next_token(&self) -> Option<&str> {
        self.next_token.as_deref()
    }

    /// One page of the versions of the trained model, one entry for each version.
    #[inline]
    pub fn trained_models(&self) -> &[TrainedModelSummary] {
        &self.trained_models
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`list_trained_model_versions`](crate::Client::list_trained_model_versions) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum ListTrainedModelVersionsError {
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

impl ListTrainedModelVersionsError {
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

/// A request to [`ListTrainedModelVersions`](crate::Client::list_trained_model_versions).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListTrainedModelVersionsFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: ListTrainedModelVersionsInput,
}

/// Builds a [`ListTrainedModelVersionsInput`], without a client.
pub type ListTrainedModelVersionsInputBuilder = ListTrainedModelVersionsFluentBuilder<
    (),
>;

impl<C> ListTrainedModelVersionsFluentBuilder<C> {
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

    /// The largest number of entries to return in one page. The service may return fewer. If unset, a
    /// page holds up to 10.
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

    /// ID of the AWS Clean Rooms membership under which the trained model was created.
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

    /// ARN of the trained model whose versions to list, as returned by
    /// [`CreateTrainedModel`](crate::Client::create_trained_model) or
    /// [`ListTrainedModels`](crate::Client::list_trained_models).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/trained-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `TrainedModel`
    pub fn trained_model_arn(mut self, input: impl Into<String>) -> Self {
        self.input.trained_model_arn = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `trained_model_arn`.
    pub fn set_trained_model_arn(mut self, input: Option<String>) -> Self {
        self.input.trained_model_arn = input;
        self
    }

    /// Lists only versions that have this status.
    pub fn status(mut self, input: TrainedModelStatus) -> Self {
        self.input.status = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `status`.
    pub fn set_status(mut self, input: Option<TrainedModelStatus>) -> Self {
        self.input.status = input;
        self
    }
}

impl ListTrainedModelVersionsFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`ListTrainedModelVersionsError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<ListTrainedModelVersions> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<ListTrainedModelVersions> {
        Customize::new(self.call, self.input)
    }

    /// Sends one request per page: a stream of pages, or of the items on them.
    #[inline]
    pub fn into_paginator(self) -> Paginator<ListTrainedModelVersions> {
        Paginator::new(self.call, self.input)
    }
}

/// The pages of [`ListTrainedModelVersions`](crate::Client::list_trained_model_versions).
pub type ListTrainedModelVersionsPaginator = Paginator<ListTrainedModelVersions>;

impl Paginate for ListTrainedModelVersions {
    type Item = TrainedModelSummary;
    type Token = String;

    fn output_token(output: &ListTrainedModelVersionsOutput) -> Option<String> {
        next_token(output.next_token.as_ref())
    }

    fn set_input_token(input: &mut ListTrainedModelVersionsInput, token: String) {
        input.next_token = Some(token);
    }

    fn set_page_size(input: &mut ListTrainedModelVersionsInput, size: i32) {
        input.max_results = Some(size);
    }

    fn items(output: ListTrainedModelVersionsOutput) -> Vec<TrainedModelSummary> {
        output.trained_models
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{
        ListTrainedModelVersionsFluentBuilder, ListTrainedModelVersionsInputBuilder,
    };
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::ListTrainedModelVersionsOutputBuilder;
}
