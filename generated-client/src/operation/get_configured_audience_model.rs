// Generated from the service's model: changes are lost at the next run.

//! Returns the terms of one configured audience model: the audience model behind it, the output
//! location, shared metrics, seed and size limits, tag policy and tags. Who else may use it is kept
//! apart, see
//! [`GetConfiguredAudienceModelPolicy`](crate::Client::get_configured_audience_model_policy).
//!
//! # Waiting
//!
//! [`wait_until`](builders::GetConfiguredAudienceModelFluentBuilder::wait_until) makes the call again and again until its output is as wanted, with
//! growing waits between the calls:
//!
//! ```no_run
//! use std::time::Duration;
//! use cleanroomsml::types::ConfiguredAudienceModelStatus;
//!
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .get_configured_audience_model()
//!     .configured_audience_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:configured-audience-model/example")
//!     .wait_until(|output| output.status() == &ConfiguredAudienceModelStatus::Active)
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
//!     .get_configured_audience_model()
//!     // required
//!     .configured_audience_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:configured-audience-model/example")
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`configured_audience_model_arn`](builders::GetConfiguredAudienceModelFluentBuilder::configured_audience_model_arn) (`configuredAudienceModelArn`): `String`, **required**\
//!   ARN of the configured audience model to look up, as returned by
//!   [`CreateConfiguredAudienceModel`](crate::Client::create_configured_audience_model) or
//!   [`ListConfiguredAudienceModels`](crate::Client::list_configured_audience_models).\
//!   Length: 20 to 2048 characters. ARN of: `ConfiguredAudienceModel`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-audience-model/[-a-zA-Z0-9_/.]+$`
//!
//! # Response
//!
//! [`GetConfiguredAudienceModelOutput`]:
//!
//! ```text
//! GetConfiguredAudienceModelOutput {
//!     create_time: DateTime,
//!     update_time: DateTime,
//!     configured_audience_model_arn: String,
//!     name: String,
//!     audience_model_arn: String,
//!     output_config: ConfiguredAudienceModelOutputConfig {
//!         destination: AudienceDestination {
//!             s3_destination: S3ConfigMap {
//!                 s3_uri: String,
//!             },
//!         },
//!         role_arn: String,
//!     },
//!     description: Option<String>,
//!     status: ConfiguredAudienceModelStatus, // Active
//!     shared_audience_metrics: Vec<SharedAudienceMetrics>,
//!     min_matching_seed_size: Option<i32>,
//!     audience_size_config: Option<AudienceSizeConfig> {
//!         audience_size_type: AudienceSizeType, // Absolute | Percentage
//!         audience_size_bins: Vec<i32>,
//!     },
//!     tags: Option<HashMap<String, String>>,
//!     child_resource_tag_on_create_policy: Option<TagOnCreatePolicy>, // FromParentResource | None
//! }
//! ```
//!
//! - [`create_time`](GetConfiguredAudienceModelOutput::create_time) (`createTime`): `DateTime`\
//!   When this configured audience model was created.
//! - [`update_time`](GetConfiguredAudienceModelOutput::update_time) (`updateTime`): `DateTime`\
//!   When this configured audience model last changed.
//! - [`configured_audience_model_arn`](GetConfiguredAudienceModelOutput::configured_audience_model_arn) (`configuredAudienceModelArn`): `String`\
//!   The ARN that identifies this configured audience model.
//! - [`name`](GetConfiguredAudienceModelOutput::name): `String`\
//!   The name given to this configured audience model when it was created.
//! - [`audience_model_arn`](GetConfiguredAudienceModelOutput::audience_model_arn) (`audienceModelArn`): `String`\
//!   ARN of the audience model that this configuration builds on.
//! - [`output_config`](GetConfiguredAudienceModelOutput::output_config) (`outputConfig`): [`ConfiguredAudienceModelOutputConfig`](crate::types::ConfiguredAudienceModelOutputConfig)\
//!   Where audiences made with this model are written, and the IAM role that writes them.
//!
//!   - [`destination`](crate::types::ConfiguredAudienceModelOutputConfig::destination): [`AudienceDestination`](crate::types::AudienceDestination)\
//!     The place in Amazon S3 to which audiences are written.
//!
//!     - [`s3_destination`](crate::types::AudienceDestination::s3_destination) (`s3Destination`): [`S3ConfigMap`](crate::types::S3ConfigMap)\
//!       Bucket and path to which audiences are written.
//!
//!       - [`s3_uri`](crate::types::S3ConfigMap::s3_uri) (`s3Uri`): `String`\
//!         The location, in the form `s3://bucket/path`.
//!   - [`role_arn`](crate::types::ConfiguredAudienceModelOutputConfig::role_arn) (`roleArn`): `String`\
//!     ARN of the IAM role that may write to the destination.
//! - [`description`](GetConfiguredAudienceModelOutput::description): `Option<String>`\
//!   Free text that describes this configured audience model, if its creator supplied any.
//! - [`status`](GetConfiguredAudienceModelOutput::status): [`ConfiguredAudienceModelStatus`](crate::types::ConfiguredAudienceModelStatus)\
//!   Where this configured audience model stands in its lifecycle.\
//!   One of [`Active`](crate::types::ConfiguredAudienceModelStatus::Active).
//! - [`shared_audience_metrics`](GetConfiguredAudienceModelOutput::shared_audience_metrics) (`sharedAudienceMetrics`): [`Vec<SharedAudienceMetrics>`](crate::types::SharedAudienceMetrics)\
//!   Whether the quality metrics of generated audiences are shared: `ALL` of them or `NONE`.\
//!   Each is one of [`All`](crate::types::SharedAudienceMetrics::All), [`None`](crate::types::SharedAudienceMetrics::None).
//! - [`min_matching_seed_size`](GetConfiguredAudienceModelOutput::min_matching_seed_size) (`minMatchingSeedSize`): `Option<i32>`\
//!   How many users of a seed audience must, as a minimum, also occur in the training data of the
//!   audience model.
//! - [`audience_size_config`](GetConfiguredAudienceModelOutput::audience_size_config) (`audienceSizeConfig`): [`Option<AudienceSizeConfig>`](crate::types::AudienceSizeConfig)\
//!   The audience sizes on offer. An export started with
//!   [`StartAudienceExportJob`](crate::Client::start_audience_export_job) must ask for one of them,
//!   and [`GetAudienceGenerationJob`](crate::Client::get_audience_generation_job) reports relevance
//!   scores at each.
//!
//!   - [`audience_size_type`](crate::types::AudienceSizeConfig::audience_size_type) (`audienceSizeType`): [`AudienceSizeType`](crate::types::AudienceSizeType)\
//!     How to read the numbers in `audienceSizeBins`: as counts of users or as percentages.\
//!     One of [`Absolute`](crate::types::AudienceSizeType::Absolute), [`Percentage`](crate::types::AudienceSizeType::Percentage).
//!   - [`audience_size_bins`](crate::types::AudienceSizeConfig::audience_size_bins) (`audienceSizeBins`): `Vec<i32>`\
//!     The sizes on offer, without repeats. With `PERCENTAGE`, each lies between 1 and 100.
//! - [`tags`](GetConfiguredAudienceModelOutput::tags): `Option<HashMap<String, String>>`\
//!   The tags that this configured audience model carries, as key-value pairs.
//! - [`child_resource_tag_on_create_policy`](GetConfiguredAudienceModelOutput::child_resource_tag_on_create_policy) (`childResourceTagOnCreatePolicy`): [`Option<TagOnCreatePolicy>`](crate::types::TagOnCreatePolicy)\
//!   Which tags the audience generation jobs of this model start out with, as chosen in
//!   [`CreateConfiguredAudienceModel`](crate::Client::create_configured_audience_model).\
//!   One of [`FromParentResource`](crate::types::TagOnCreatePolicy::FromParentResource), [`None`](crate::types::TagOnCreatePolicy::None).
//!
//! # Errors
//!
//! The service refuses with one of these, as [`GetConfiguredAudienceModelError`] inside
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
//! `GET /configured-audience-model/{configuredAudienceModelArn}`
//!
//! It only reads, so a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/GetConfiguredAudienceModel).

use std::collections::HashMap;
use crate::types::{
    AudienceSizeConfig, ConfiguredAudienceModelOutputConfig,
    ConfiguredAudienceModelStatus, SharedAudienceMetrics, TagOnCreatePolicy,
};
use crate::types::error::{
    AccessDeniedException, ResourceNotFoundException, ThrottlingException,
    ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::client::waiters::WaitUntil;
use smithy_runtime::error::{ResponseMetadata, Unhandled};
use smithy_runtime::primitives::DateTime;

/// The operation `GetConfiguredAudienceModel`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct GetConfiguredAudienceModel;

/// The parameters of [`GetConfiguredAudienceModel`](crate::Client::get_configured_audience_model).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetConfiguredAudienceModelInput {
    /// ARN of the configured audience model to look up, as returned by
    /// [`CreateConfiguredAudienceModel`](crate::Client::create_configured_audience_model) or
    /// [`ListConfiguredAudienceModels`](crate::Client::list_configured_audience_models).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-audience-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredAudienceModel`
    pub configured_audience_model_arn: Option<String>,
}

impl GetConfiguredAudienceModelInput {
    /// Starts building a `GetConfiguredAudienceModelInput`.
    #[inline]
    pub fn builder() -> GetConfiguredAudienceModelInputBuilder {
        GetConfiguredAudienceModelInputBuilder::default()
    }

    /// ARN of the configured audience model to look up, as returned by
    /// [`CreateConfiguredAudienceModel`](crate::Client::create_configured_audience_model) or
    /// [`ListConfiguredAudienceModels`](crate::Client::list_configured_audience_models).
    #[inline]
    pub fn configured_audience_model_arn(&self) -> Option<&str> {
        self.configured_audience_model_arn.as_deref()
    }
}

/// What [`GetConfiguredAudienceModel`](crate::Client::get_configured_audience_model) returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetConfiguredAudienceModelOutput {
    /// When this configured audience model was created.
    ///
    /// - Always present
    pub create_time: DateTime,
    /// When this configured audience model last changed.
    ///
    /// - Always present
    pub update_time: DateTime,
    /// The ARN that identifies this configured audience model.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-audience-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredAudienceModel`
    pub configured_audience_model_arn: String,
    /// The name given to this configured audience model when it was created.
    ///
    /// - Always present
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub name: String,
    /// ARN of the audience model that this configuration builds on.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:audience-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `AudienceModel`
    pub audience_model_arn: String,
    /// Where audiences made with this model are written, and the IAM role that writes them.
    ///
    /// - Always present
    pub output_config: ConfiguredAudienceModelOutputConfig,
    /// Free text that describes this configured audience model, if its creator supplied any.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub description: Option<String>,
    /// Where this configured audience model stands in its lifecycle.
    ///
    /// - Always present
    pub status: ConfiguredAudienceModelStatus,
    /// Whether the quality metrics of generated audiences are shared: `ALL` of them or `NONE`.
    ///
    /// - Always present
    /// - Length: exactly 1 item
    pub shared_audience_metrics: Vec<SharedAudienceMetrics>,
    /// How many users of a seed audience must, as a minimum, also occur in the training data of the
    /// audience model.
    ///
    /// - Range: 25 to 500000
    pub min_matching_seed_size: Option<i32>,
    /// The audience sizes on offer. An export started with
    /// [`StartAudienceExportJob`](crate::Client::start_audience_export_job) must ask for one of them,
    /// and [`GetAudienceGenerationJob`](crate::Client::get_audience_generation_job) reports relevance
    /// scores at each.
    pub audience_size_config: Option<AudienceSizeConfig>,
    /// The tags that this configured audience model carries, as key-value pairs.
    ///
    /// - Length: 0 to 200 entries
    /// - Each key: length 1 to 128 characters
    /// - Each value: length 0 to 256 characters
    pub tags: Option<HashMap<String, String>>,
    /// Which tags the audience generation jobs of this model start out with, as chosen in
    /// [`CreateConfiguredAudienceModel`](crate::Client::create_configured_audience_model).
    pub child_resource_tag_on_create_policy: Option<TagOnCreatePolicy>,
    pub(crate) _meta: ResponseMetadata,
}

impl GetConfiguredAudienceModelOutput {
    /// Starts building a `GetConfiguredAudienceModelOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::GetConfiguredAudienceModelOutputBuilder {
        builders::GetConfiguredAudienceModelOutputBuilder::default()
    }

    /// When this configured audience model was created.
    #[inline]
    pub fn create_time(&self) -> &DateTime {
        &self.create_time
    }

    /// When this configured audience model last changed.
    #[inline]
    pub fn update_time(&self) -> &DateTime {
        &self.update_time
    }

    /// The ARN that identifies this configured audience model.
    #[inline]
    pub fn configured_audience_model_arn(&self) -> &str {
        &self.configured_audience_model_arn
    }

    /// The name given to this configured audience model when it was created.
    #[inline]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// ARN of the audience model that this configuration builds on.
    #[inline]
    pub fn audience_model_arn(&self) -> &str {
        &self.audience_model_arn
    }

    /// Where audiences made with this model are written, and the IAM role that writes them.
    #[inline]
    pub fn output_config(&self) -> &ConfiguredAudienceModelOutputConfig {
        &self.output_config
    }

    /// Free text that describes this configured audience model, if its creator supplied any.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// Where this configured audience model stands in its lifecycle.
    #[inline]
    pub fn status(&self) -> &ConfiguredAudienceModelStatus {
        &self.status
    }

    /// Whether the quality metrics of generated audiences are shared: `ALL` of them or `NONE`.
    #[inline]
    pub fn shared_audience_metrics(&self) -> &[SharedAudienceMetrics] {
        &self.shared_audience_metrics
    }

    /// How many users of a seed audience must, as a minimum, also occur in the training data of the
    /// audience model.
    #[inline]
    pub fn min_matching_seed_size(&self) -> Option<i32> {
        self.min_matching_seed_size
    }

    /// The audience sizes on offer. An export started with
    /// [`StartAudienceExportJob`](crate::Client::start_audience_export_job) must ask for one of them,
    /// and [`GetAudienceGenerationJob`](crate::Client::get_audience_generation_job) reports relevance
    /// scores at each.
    #[inline]
    pub fn audience_size_config(&self) -> Option<&AudienceSizeConfig> {
        self.audience_size_config.as_ref()
    }

    /// The tags that this configured audience model carries, as key-value pairs.
    #[inline]
    pub fn tags(&self) -> Option<&HashMap<String, String>> {
        self.tags.as_ref()
    }

    /// Which tags the audience generation jobs of this model start out with, as chosen in
    /// [`CreateConfiguredAudienceModel`](crate::Client::create_configured_audience_model).
    #[inline]
    pub fn child_resource_tag_on_create_policy(&self) -> Option<&TagOnCreatePolicy> {
        self.child_resource_tag_on_create_policy.as_ref()
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`get_configured_audience_model`](crate::Client::get_configured_audience_model) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetConfiguredAudienceModelError {
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

impl GetConfiguredAudienceModelError {
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

/// A request to [`GetConfiguredAudienceModel`](crate::Client::get_configured_audience_model).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetConfiguredAudienceModelFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: GetConfiguredAudienceModelInput,
}

/// Builds a [`GetConfiguredAudienceModelInput`], without a client.
pub type GetConfiguredAudienceModelInputBuilder = GetConfiguredAudienceModelFluentBuilder<
    (),
>;

impl<C> GetConfiguredAudienceModelFluentBuilder<C> {
    /// ARN of the configured audience model to look up, as returned by
    /// [`CreateConfiguredAudienceModel`](crate::Client::create_configured_audience_model) or
    /// [`ListConfiguredAudienceModels`](crate::Client::list_configured_audience_models).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-audience-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredAudienceModel`
    pub fn configured_audience_model_arn(mut self, input: impl Into<String>) -> Self {
        self.input.configured_audience_model_arn = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `configured_audience_model_arn`.
    pub fn set_configured_audience_model_arn(mut self, input: Option<String>) -> Self {
        self.input.configured_audience_model_arn = input;
        self
    }
}

impl GetConfiguredAudienceModelFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`GetConfiguredAudienceModelError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<GetConfiguredAudienceModel> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<GetConfiguredAudienceModel> {
        Customize::new(self.call, self.input)
    }

    /// Sends the request again and again until `until` is true of an output: a request of its own, with
    /// delays, and a look at each output on the way.
    pub fn wait_until(
        self,
        until: impl FnMut(
            &GetConfiguredAudienceModelOutput,
        ) -> bool + std::marker::Send + 'static,
    ) -> WaitUntil<GetConfiguredAudienceModel> {
        WaitUntil::new(self.call, self.input, until)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{
        GetConfiguredAudienceModelFluentBuilder, GetConfiguredAudienceModelInputBuilder,
    };
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::GetConfiguredAudienceModelOutputBuilder;
}
