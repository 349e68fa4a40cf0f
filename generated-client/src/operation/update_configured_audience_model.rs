// Generated from the service's model: changes are lost at the next run.

//! Changes the terms of a configured audience model in place; its ARN and its associations stay
//! valid. Only the members that you send are replaced, everything that you leave out keeps its
//! present value. Apart from the ARN every member is optional.
//!
//! New terms count for generation jobs that are started afterwards. Jobs that are already running
//! finish under the terms they began with.
//!
//! > **Note:** A structure such as `outputConfig` or `audienceSizeConfig` has required members of
//! > its own and is therefore sent as a whole. Read the current one with
//! > [`GetConfiguredAudienceModel`](crate::Client::get_configured_audience_model) before you change
//! > a part of it.
//!
//! # Request
//!
//! ```no_run
//! use cleanroomsml::types::{
//!     AudienceDestination, AudienceSizeConfig, AudienceSizeType,
//!     ConfiguredAudienceModelOutputConfig, S3ConfigMap, SharedAudienceMetrics,
//! };
//!
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .update_configured_audience_model()
//!     // required
//!     .configured_audience_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:configured-audience-model/example")
//!     .output_config(
//!         ConfiguredAudienceModelOutputConfig::new(
//!             AudienceDestination::new(
//!                 S3ConfigMap::new("s3://example-bucket/prefix/"),
//!             ),
//!             "arn:aws:iam::123456789012:role/example",
//!         ),
//!     )
//!     .audience_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:audience-model/example")
//!     .shared_audience_metrics(SharedAudienceMetrics::All) // or None
//!     .min_matching_seed_size(25)
//!     .audience_size_config(
//!         AudienceSizeConfig::new(AudienceSizeType::Absolute, vec![1]),
//!     )
//!     .description("description")
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`configured_audience_model_arn`](builders::UpdateConfiguredAudienceModelFluentBuilder::configured_audience_model_arn) (`configuredAudienceModelArn`): `String`, **required**\
//!   ARN of the configured audience model to change, as returned by
//!   [`CreateConfiguredAudienceModel`](crate::Client::create_configured_audience_model) or
//!   [`ListConfiguredAudienceModels`](crate::Client::list_configured_audience_models).\
//!   Length: 20 to 2048 characters. ARN of: `ConfiguredAudienceModel`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-audience-model/[-a-zA-Z0-9_/.]+$`
//! - [`output_config`](builders::UpdateConfiguredAudienceModelFluentBuilder::output_config) (`outputConfig`): [`ConfiguredAudienceModelOutputConfig`](crate::types::ConfiguredAudienceModelOutputConfig)\
//!   Replaces the place where audiences are written and the IAM role that writes them.
//!
//!   - [`destination`](crate::types::ConfiguredAudienceModelOutputConfig::destination): [`AudienceDestination`](crate::types::AudienceDestination), **required**\
//!     The place in Amazon S3 to which audiences are written.
//!
//!     - [`s3_destination`](crate::types::AudienceDestination::s3_destination) (`s3Destination`): [`S3ConfigMap`](crate::types::S3ConfigMap), **required**\
//!       Bucket and path to which audiences are written.
//!
//!       - [`s3_uri`](crate::types::S3ConfigMap::s3_uri) (`s3Uri`): `String`, **required**\
//!         The location, in the form `s3://bucket/path`.\
//!         Length: 1 to 1285 characters. Pattern: `^s3://.+$`.
//!   - [`role_arn`](crate::types::ConfiguredAudienceModelOutputConfig::role_arn) (`roleArn`): `String`, **required**\
//!     ARN of the IAM role that may write to the destination.\
//!     Length: 20 to 2048 characters. Pattern: `^arn:aws[-a-z]*:iam::[0-9]{12}:role/.+$`. ARN of: `AWS::IAM::Role`.
//! - [`audience_model_arn`](builders::UpdateConfiguredAudienceModelFluentBuilder::audience_model_arn) (`audienceModelArn`): `String`\
//!   ARN of another audience model for the configuration to build on from now on.\
//!   Length: 20 to 2048 characters. ARN of: `AudienceModel`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:audience-model/[-a-zA-Z0-9_/.]+$`
//! - [`shared_audience_metrics`](builders::UpdateConfiguredAudienceModelFluentBuilder::shared_audience_metrics) (`sharedAudienceMetrics`): [`Vec<SharedAudienceMetrics>`](crate::types::SharedAudienceMetrics)\
//!   Replaces the choice of which quality metrics of generated audiences are shared: `ALL` of them or
//!   `NONE`.\
//!   Each is one of [`All`](crate::types::SharedAudienceMetrics::All), [`None`](crate::types::SharedAudienceMetrics::None).\
//!   Length: exactly 1 item.
//! - [`min_matching_seed_size`](builders::UpdateConfiguredAudienceModelFluentBuilder::min_matching_seed_size) (`minMatchingSeedSize`): `i32`\
//!   How many users of a seed audience must, as a minimum, also occur in the training data of the
//!   audience model.\
//!   Range: 25 to 500000.
//! - [`audience_size_config`](builders::UpdateConfiguredAudienceModelFluentBuilder::audience_size_config) (`audienceSizeConfig`): [`AudienceSizeConfig`](crate::types::AudienceSizeConfig)\
//!   Replaces the audience sizes on offer.
//!
//!   - [`audience_size_type`](crate::types::AudienceSizeConfig::audience_size_type) (`audienceSizeType`): [`AudienceSizeType`](crate::types::AudienceSizeType), **required**\
//!     How to read the numbers in `audienceSizeBins`: as counts of users or as percentages.\
//!     One of [`Absolute`](crate::types::AudienceSizeType::Absolute), [`Percentage`](crate::types::AudienceSizeType::Percentage).
//!   - [`audience_size_bins`](crate::types::AudienceSizeConfig::audience_size_bins) (`audienceSizeBins`): `Vec<i32>`, **required**\
//!     The sizes on offer, without repeats. With `PERCENTAGE`, each lies between 1 and 100.\
//!     Length: 1 to 25 items. Items are unique. Each item: range 1 to 20000000.
//! - [`description`](builders::UpdateConfiguredAudienceModelFluentBuilder::description): `String`\
//!   Replaces the description of the model.\
//!   Length: at most 255 characters.\
//!   Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
//!
//! # Response
//!
//! [`UpdateConfiguredAudienceModelOutput`]:
//!
//! ```text
//! UpdateConfiguredAudienceModelOutput {
//!     configured_audience_model_arn: String,
//! }
//! ```
//!
//! - [`configured_audience_model_arn`](UpdateConfiguredAudienceModelOutput::configured_audience_model_arn) (`configuredAudienceModelArn`): `String`\
//!   ARN of the configured audience model that now has the new settings.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`UpdateConfiguredAudienceModelError`] inside
//! [`SdkError::ServiceError`](crate::error::SdkError::ServiceError):
//!
//! - [`ConflictException`](crate::types::error::ConflictException) (HTTP 409)\
//!   The request clashes with the present state of the resource, for example because other resources
//!   still depend on it.
//! - [`ValidationException`](crate::types::error::ValidationException) (HTTP 400)\
//!   A parameter of the request is missing or does not meet its constraints.
//! - [`AccessDeniedException`](crate::types::error::AccessDeniedException) (HTTP 403)\
//!   Your credentials do not permit this action, or not on this resource.
//! - [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException) (HTTP 404)\
//!   No resource matches the identifier in the request.
//! - [`ThrottlingException`](crate::types::error::ThrottlingException) (HTTP 429)\
//!   Requests are arriving faster than the service admits. Wait a little, then try again.
//!
//! # Example: Offer other sizes
//!
//! Replaces the sizes on offer and the text that describes the model. All other terms stay.
//!
//! ```no_run
//! use cleanroomsml::types::{AudienceSizeConfig, AudienceSizeType};
//!
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .update_configured_audience_model()
//!     .configured_audience_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:configured-audience-model/9b7e")
//!     .audience_size_config(
//!         AudienceSizeConfig::new(AudienceSizeType::Percentage, vec![1, 5, 10]),
//!     )
//!     .description("Sizes in percent")
//!     .await?;
//! assert_eq!(output.configured_audience_model_arn(), "arn:aws:cleanrooms-ml:us-east-1:123456789012:configured-audience-model/9b7e");
//! # Ok(())
//! # }
//! ```
//!
//! # Example: Swap the audience model
//!
//! Points the configured audience model at a newer model and raises the number of seed users that
//! must match.
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .update_configured_audience_model()
//!     .configured_audience_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:configured-audience-model/9b7e")
//!     .audience_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:audience-model/8e44")
//!     .min_matching_seed_size(1000)
//!     .await?;
//! assert_eq!(output.configured_audience_model_arn(), "arn:aws:cleanrooms-ml:us-east-1:123456789012:configured-audience-model/9b7e");
//! # Ok(())
//! # }
//! ```
//!
//! # HTTP
//!
//! `PATCH /configured-audience-model/{configuredAudienceModelArn}`
//!
//! It is idempotent: a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/UpdateConfiguredAudienceModel).

use crate::types::{
    AudienceSizeConfig, ConfiguredAudienceModelOutputConfig, SharedAudienceMetrics,
};
use crate::types::error::{
    AccessDeniedException, ConflictException, ResourceNotFoundException,
    ThrottlingException, ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};

/// The operation `UpdateConfiguredAudienceModel`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct UpdateConfiguredAudienceModel;

/// The parameters of
/// [`UpdateConfiguredAudienceModel`](crate::Client::update_configured_audience_model). Members left
/// unset keep their current value.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateConfiguredAudienceModelInput {
    /// ARN of the configured audience model to change, as returned by
    /// [`CreateConfiguredAudienceModel`](crate::Client::create_configured_audience_model) or
    /// [`ListConfiguredAudienceModels`](crate::Client::list_configured_audience_models).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-audience-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredAudienceModel`
    pub configured_audience_model_arn: Option<String>,
    /// Replaces the place where audiences are written and the IAM role that writes them.
    pub output_config: Option<ConfiguredAudienceModelOutputConfig>,
    /// ARN of another audience model for the configuration to build on from now on.
    ///
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:audience-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `AudienceModel`
    pub audience_model_arn: Option<String>,
    /// Replaces the choice of which quality metrics of generated audiences are shared: `ALL` of them or
    /// `NONE`.
    ///
    /// - Length: exactly 1 item
    pub shared_audience_metrics: Option<Vec<SharedAudienceMetrics>>,
    /// How many users of a seed audience must, as a minimum, also occur in the training data of the
    /// audience model.
    ///
    /// - Range: 25 to 500000
    pub min_matching_seed_size: Option<i32>,
    /// Replaces the audience sizes on offer.
    pub audience_size_config: Option<AudienceSizeConfig>,
    /// Replaces the description of the model.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub description: Option<String>,
}

impl UpdateConfiguredAudienceModelInput {
    /// Starts building a `UpdateConfiguredAudienceModelInput`.
    #[inline]
    pub fn builder() -> UpdateConfiguredAudienceModelInputBuilder {
        UpdateConfiguredAudienceModelInputBuilder::default()
    }

    /// ARN of the configured audience model to change, as returned by
    /// [`CreateConfiguredAudienceModel`](crate::Client::create_configured_audience_model) or
    /// [`ListConfiguredAudienceModels`](crate::Client::list_configured_audience_models).
    #[inline]
    pub fn configured_audience_model_arn(&self) -> Option<&str> {
        self.configured_audience_model_arn.as_deref()
    }

    /// Replaces the place where audiences are written and the IAM role that writes them.
    #[inline]
    pub fn output_config(&self) -> Option<&ConfiguredAudienceModelOutputConfig> {
        self.output_config.as_ref()
    }

    /// ARN of another audience model for the configuration to build on from now on.
    #[inline]
    pub fn audience_model_arn(&self) -> Option<&str> {
        self.audience_model_arn.as_deref()
    }

    /// Replaces the choice of which quality metrics of generated audiences are shared: `ALL` of them or
    /// `NONE`.
    #[inline]
    pub fn shared_audience_metrics(&self) -> &[SharedAudienceMetrics] {
        self.shared_audience_metrics.as_deref().unwrap_or_default()
    }

    /// How many users of a seed audience must, as a minimum, also occur in the training data of the
    /// audience model.
    #[inline]
    pub fn min_matching_seed_size(&self) -> Option<i32> {
        self.min_matching_seed_size
    }

    /// Replaces the audience sizes on offer.
    #[inline]
    pub fn audience_size_config(&self) -> Option<&AudienceSizeConfig> {
        self.audience_size_config.as_ref()
    }

    /// Replaces the description of the model.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }
}

/// What [`UpdateConfiguredAudienceModel`](crate::Client::update_configured_audience_model) returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateConfiguredAudienceModelOutput {
    /// ARN of the configured audience model that now has the new settings.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-audience-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredAudienceModel`
    pub configured_audience_model_arn: String,
    pub(crate) _meta: ResponseMetadata,
}

impl UpdateConfiguredAudienceModelOutput {
    /// Starts building a `UpdateConfiguredAudienceModelOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::UpdateConfiguredAudienceModelOutputBuilder {
        builders::UpdateConfiguredAudienceModelOutputBuilder::default()
    }

    /// ARN of the configured audience model that now has the new settings.
    #[inline]
    pub fn configured_audience_model_arn(&self) -> &str {
        &self.configured_audience_model_arn
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`update_configured_audience_model`](crate::Client::update_configured_audience_model) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum UpdateConfiguredAudienceModelError {
    /// The request clashes with the present state of the resource, for example because other resources
    /// still depend on it.
    ConflictException(ConflictException),
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

impl UpdateConfiguredAudienceModelError {
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

/// A request to [`UpdateConfiguredAudienceModel`](crate::Client::update_configured_audience_model).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UpdateConfiguredAudienceModelFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: UpdateConfiguredAudienceModelInput,
}

/// Builds a [`UpdateConfiguredAudienceModelInput`], without a client.
pub type UpdateConfiguredAudienceModelInputBuilder = UpdateConfiguredAudienceModelFluentBuilder<
    (),
>;

impl<C> UpdateConfiguredAudienceModelFluentBuilder<C> {
    /// ARN of the configured audience model to change, as returned by
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

    /// Replaces the place where audiences are written and the IAM role that writes them.
    pub fn output_config(mut self, input: ConfiguredAudienceModelOutputConfig) -> Self {
        self.input.output_config = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `output_config`.
    pub fn set_output_config(
        mut self,
        input: Option<ConfiguredAudienceModelOutputConfig>,
    ) -> Self {
        self.input.output_config = input;
        self
    }

    /// ARN of another audience model for the configuration to build on from now on.
    ///
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:audience-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `AudienceModel`
    pub fn audience_model_arn(mut self, input: impl Into<String>) -> Self {
        self.input.audience_model_arn = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `audience_model_arn`.
    pub fn set_audience_model_arn(mut self, input: Option<String>) -> Self {
        self.input.audience_model_arn = input;
        self
    }

    /// Replaces the choice of which quality metrics of generated audiences are shared: `ALL` of them or
    /// `NONE`.
    ///
    /// - Length: exactly 1 item
    ///
    /// Appends one item; call it again for each further one.
    pub fn shared_audience_metrics(mut self, input: SharedAudienceMetrics) -> Self {
        self.input.shared_audience_metrics.get_or_insert_default().push(input);
        self
    }

    /// Replaces or, with `None`, clears `shared_audience_metrics`.
    pub fn set_shared_audience_metrics(
        mut self,
        input: Option<Vec<SharedAudienceMetrics>>,
    ) -> Self {
        self.input.shared_audience_metrics = input;
        self
    }

    /// How many users of a seed audience must, as a minimum, also occur in the training data of the
    /// audience model.
    ///
    /// - Range: 25 to 500000
    pub fn min_matching_seed_size(mut self, input: i32) -> Self {
        self.input.min_matching_seed_size = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `min_matching_seed_size`.
    pub fn set_min_matching_seed_size(mut self, input: Option<i32>) -> Self {
        self.input.min_matching_seed_size = input;
        self
    }

    /// Replaces the audience sizes on offer.
    pub fn audience_size_config(mut self, input: AudienceSizeConfig) -> Self {
        self.input.audience_size_config = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `audience_size_config`.
    pub fn set_audience_size_config(
        mut self,
        input: Option<AudienceSizeConfig>,
    ) -> Self {
        self.input.audience_size_config = input;
        self
    }

    /// Replaces the description of the model.
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

impl UpdateConfiguredAudienceModelFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`UpdateConfiguredAudienceModelError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<UpdateConfiguredAudienceModel> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<UpdateConfiguredAudienceModel> {
        Customize::new(self.call, self.input)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{
        UpdateConfiguredAudienceModelFluentBuilder,
        UpdateConfiguredAudienceModelInputBuilder,
    };
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::UpdateConfiguredAudienceModelOutputBuilder;
}
