// Generated from the service's model: changes are lost at the next run.

//! Wraps an audience model in the terms under which others may use it: the output sizes they can
//! choose from, the smallest number of seed users that have to match the training data, which
//! quality metrics they may see, and the Amazon S3 location and role through which results are
//! written.
//!
//! The result is what gets associated with a collaboration and what
//! [`StartAudienceGenerationJob`](crate::Client::start_audience_generation_job) takes as input. It
//! is active at once. Change the terms later with
//! [`UpdateConfiguredAudienceModel`](crate::Client::update_configured_audience_model); let other
//! accounts in with
//! [`PutConfiguredAudienceModelPolicy`](crate::Client::put_configured_audience_model_policy).
//!
//! > **Note:** The role in `outputConfig` needs `s3:PutObject` on the destination, and permission
//! > to use the KMS key if the bucket is encrypted with one.
//!
//! # Request
//!
//! ```no_run
//! use cleanroomsml::types::{
//!     AudienceDestination, AudienceSizeConfig, AudienceSizeType,
//!     ConfiguredAudienceModelOutputConfig, S3ConfigMap, SharedAudienceMetrics,
//!     TagOnCreatePolicy,
//! };
//!
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .create_configured_audience_model()
//!     .name("name") // required
//!     // required
//!     .audience_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:audience-model/example")
//!     .output_config( // required
//!         ConfiguredAudienceModelOutputConfig::new(
//!             AudienceDestination::new(
//!                 S3ConfigMap::new("s3://example-bucket/prefix/"),
//!             ),
//!             "arn:aws:iam::123456789012:role/example",
//!         ),
//!     )
//!     .description("description")
//!     .shared_audience_metrics(SharedAudienceMetrics::All) // required
//!     .min_matching_seed_size(500)
//!     .audience_size_config(
//!         AudienceSizeConfig::new(AudienceSizeType::Absolute, vec![1]),
//!     )
//!     .tags("key", "value")
//!     // or None
//!     .child_resource_tag_on_create_policy(TagOnCreatePolicy::FromParentResource)
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`name`](builders::CreateConfiguredAudienceModelFluentBuilder::name): `String`, **required**\
//!   A name for the new configured audience model.\
//!   Length: 1 to 63 characters.\
//!   Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
//! - [`audience_model_arn`](builders::CreateConfiguredAudienceModelFluentBuilder::audience_model_arn) (`audienceModelArn`): `String`, **required**\
//!   ARN of the audience model to configure, as returned by
//!   [`CreateAudienceModel`](crate::Client::create_audience_model).\
//!   Length: 20 to 2048 characters. ARN of: `AudienceModel`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:audience-model/[-a-zA-Z0-9_/.]+$`
//! - [`output_config`](builders::CreateConfiguredAudienceModelFluentBuilder::output_config) (`outputConfig`): [`ConfiguredAudienceModelOutputConfig`](crate::types::ConfiguredAudienceModelOutputConfig), **required**\
//!   Where audiences made with this model are written, and the IAM role that writes them. The role
//!   needs `s3:PutObject` on the location and, if the location is encrypted with an AWS KMS key, the
//!   permissions to use that key. Every audience gets a location of its own.
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
//! - [`description`](builders::CreateConfiguredAudienceModelFluentBuilder::description): `String`\
//!   Free text that tells others what the new configured audience model is for.\
//!   Length: at most 255 characters.\
//!   Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
//! - [`shared_audience_metrics`](builders::CreateConfiguredAudienceModelFluentBuilder::shared_audience_metrics) (`sharedAudienceMetrics`): [`Vec<SharedAudienceMetrics>`](crate::types::SharedAudienceMetrics), **required**\
//!   Whether the quality metrics of generated audiences are shared: `ALL` of them or `NONE`.\
//!   Each is one of [`All`](crate::types::SharedAudienceMetrics::All), [`None`](crate::types::SharedAudienceMetrics::None).\
//!   Length: exactly 1 item.
//! - [`min_matching_seed_size`](builders::CreateConfiguredAudienceModelFluentBuilder::min_matching_seed_size) (`minMatchingSeedSize`): `i32`\
//!   How many users of a seed audience must, as a minimum, also occur in the training data of the
//!   audience model. If unset, the service applies 500.\
//!   Default: `500`, set by the service. Range: 25 to 500000.
//! - [`audience_size_config`](builders::CreateConfiguredAudienceModelFluentBuilder::audience_size_config) (`audienceSizeConfig`): [`AudienceSizeConfig`](crate::types::AudienceSizeConfig)\
//!   The audience sizes on offer. An export started with
//!   [`StartAudienceExportJob`](crate::Client::start_audience_export_job) must ask for one of them,
//!   and [`GetAudienceGenerationJob`](crate::Client::get_audience_generation_job) reports relevance
//!   scores at each.
//!
//!   - [`audience_size_type`](crate::types::AudienceSizeConfig::audience_size_type) (`audienceSizeType`): [`AudienceSizeType`](crate::types::AudienceSizeType), **required**\
//!     How to read the numbers in `audienceSizeBins`: as counts of users or as percentages.\
//!     One of [`Absolute`](crate::types::AudienceSizeType::Absolute), [`Percentage`](crate::types::AudienceSizeType::Percentage).
//!   - [`audience_size_bins`](crate::types::AudienceSizeConfig::audience_size_bins) (`audienceSizeBins`): `Vec<i32>`, **required**\
//!     The sizes on offer, without repeats. With `PERCENTAGE`, each lies between 1 and 100.\
//!     Length: 1 to 25 items. Items are unique. Each item: range 1 to 20000000.
//! - [`tags`](builders::CreateConfiguredAudienceModelFluentBuilder::tags): `HashMap<String, String>`\
//!   Tags to attach to the new configured audience model, as key-value pairs. One resource can carry
//!   up to 50 tags of your own, each with a different key; case matters in keys and in values. Keys
//!   that start with `aws:`, however capitalised, are reserved for AWS.\
//!   Length: 0 to 200 entries. Each key: length 1 to 128 characters. Each value: length 0 to 256 characters.
//! - [`child_resource_tag_on_create_policy`](builders::CreateConfiguredAudienceModelFluentBuilder::child_resource_tag_on_create_policy) (`childResourceTagOnCreatePolicy`): [`TagOnCreatePolicy`](crate::types::TagOnCreatePolicy)\
//!   Which tags the audience generation jobs of this model start out with: only those of the
//!   [`StartAudienceGenerationJob`](crate::Client::start_audience_generation_job) request (`NONE`),
//!   or by default those of the model, with tags in the request taking precedence
//!   (`FROM_PARENT_RESOURCE`). Tags supplied by a caller in another account are never put on
//!   resources of your account.\
//!   One of [`FromParentResource`](crate::types::TagOnCreatePolicy::FromParentResource), [`None`](crate::types::TagOnCreatePolicy::None).
//!
//! # Response
//!
//! [`CreateConfiguredAudienceModelOutput`]:
//!
//! ```text
//! CreateConfiguredAudienceModelOutput {
//!     configured_audience_model_arn: String,
//! }
//! ```
//!
//! - [`configured_audience_model_arn`](CreateConfiguredAudienceModelOutput::configured_audience_model_arn) (`configuredAudienceModelArn`): `String`\
//!   ARN assigned to the new configured audience model. Pass it to
//!   [`StartAudienceGenerationJob`](crate::Client::start_audience_generation_job).
//!
//! # Errors
//!
//! The service refuses with one of these, as [`CreateConfiguredAudienceModelError`] inside
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
//! - [`ServiceQuotaExceededException`](crate::types::error::ServiceQuotaExceededException) (HTTP 402)\
//!   The request would take you beyond one of your service quotas.
//!
//! # HTTP
//!
//! `POST /configured-audience-model`
//!
//! It is idempotent: a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/CreateConfiguredAudienceModel).

use std::collections::HashMap;
use crate::types::{
    AudienceSizeConfig, ConfiguredAudienceModelOutputConfig, SharedAudienceMetrics,
    TagOnCreatePolicy,
};
use crate::types::error::{
    AccessDeniedException, ConflictException, ResourceNotFoundException,
    ServiceQuotaExceededException, ThrottlingException, ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};

/// The operation `CreateConfiguredAudienceModel`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct CreateConfiguredAudienceModel;

/// The parameters of
/// [`CreateConfiguredAudienceModel`](crate::Client::create_configured_audience_model).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateConfiguredAudienceModelInput {
    /// A name for the new configured audience model.
    ///
    /// - Required
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub name: Option<String>,
    /// ARN of the audience model to configure, as returned by
    /// [`CreateAudienceModel`](crate::Client::create_audience_model).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:audience-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `AudienceModel`
    pub audience_model_arn: Option<String>,
    /// Where audiences made with this model are written, and the IAM role that writes them. The role
    /// needs `s3:PutObject` on the location and, if the location is encrypted with an AWS KMS key, the
    /// permissions to use that key. Every audience gets a location of its own.
    ///
    /// - Required
    pub output_config: Option<ConfiguredAudienceModelOutputConfig>,
    /// Free text that tells others what the new configured audience model is for.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub description: Option<String>,
    /// Whether the quality metrics of generated audiences are shared: `ALL` of them or `NONE`.
    ///
    /// - Required
    /// - Length: exactly 1 item
    pub shared_audience_metrics: Option<Vec<SharedAudienceMetrics>>,
    /// How many users of a seed audience must, as a minimum, also occur in the training data of the
    /// audience model. If unset, the service applies 500.
    ///
    /// - Default: `500`, set by the service
    /// - Range: 25 to 500000
    pub min_matching_seed_size: Option<i32>,
    /// The audience sizes on offer. An export started with
    /// [`StartAudienceExportJob`](crate::Client::start_audience_export_job) must ask for one of them,
    /// and [`GetAudienceGenerationJob`](crate::Client::get_audience_generation_job) reports relevance
    /// scores at each.
    pub audience_size_config: Option<AudienceSizeConfig>,
    /// Tags to attach to the new configured audience model, as key-value pairs. One resource can carry
    /// up to 50 tags of your own, each with a different key; case matters in keys and in values. Keys
    /// that start with `aws:`, however capitalised, are reserved for AWS.
    ///
    /// - Length: 0 to 200 entries
    /// - Each key: length 1 to 128 characters
    /// - Each value: length 0 to 256 characters
    pub tags: Option<HashMap<String, String>>,
    /// Which tags the audience generation jobs of this model start out with: only those of the
    /// [`StartAudienceGenerationJob`](crate::Client::start_audience_generation_job) request (`NONE`),
    /// or by default those of the model, with tags in the request taking precedence
    /// (`FROM_PARENT_RESOURCE`). Tags supplied by a caller in another account are never put on
    /// resources of your account.
    pub child_resource_tag_on_create_policy: Option<TagOnCreatePolicy>,
}

impl CreateConfiguredAudienceModelInput {
    /// Starts building a `CreateConfiguredAudienceModelInput`.
    #[inline]
    pub fn builder() -> CreateConfiguredAudienceModelInputBuilder {
        CreateConfiguredAudienceModelInputBuilder::default()
    }

    /// A name for the new configured audience model.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// ARN of the audience model to configure, as returned by
    /// [`CreateAudienceModel`](crate::Client::create_audience_model).
    #[inline]
    pub fn audience_model_arn(&self) -> Option<&str> {
        self.audience_model_arn.as_deref()
    }

    /// Where audiences made with this model are written, and the IAM role that writes them. The role
    /// needs `s3:PutObject` on the location and, if the location is encrypted with an AWS KMS key, the
    /// permissions to use that key. Every audience gets a location of its own.
    #[inline]
    pub fn output_config(&self) -> Option<&ConfiguredAudienceModelOutputConfig> {
        self.output_config.as_ref()
    }

    /// Free text that tells others what the new configured audience model is for.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// Whether the quality metrics of generated audiences are shared: `ALL` of them or `NONE`.
    #[inline]
    pub fn shared_audience_metrics(&self) -> &[SharedAudienceMetrics] {
        self.shared_audience_metrics.as_deref().unwrap_or_default()
    }

    /// How many users of a seed audience must, as a minimum, also occur in the training data of the
    /// audience model. If unset, the service applies 500.
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

    /// Tags to attach to the new configured audience model, as key-value pairs. One resource can carry
    /// up to 50 tags of your own, each with a different key; case matters in keys and in values. Keys
    /// that start with `aws:`, however capitalised, are reserved for AWS.
    #[inline]
    pub fn tags(&self) -> Option<&HashMap<String, String>> {
        self.tags.as_ref()
    }

    /// Which tags the audience generation jobs of this model start out with: only those of the
    /// [`StartAudienceGenerationJob`](crate::Client::start_audience_generation_job) request (`NONE`),
    /// or by default those of the model, with tags in the request taking precedence
    /// (`FROM_PARENT_RESOURCE`). Tags supplied by a caller in another account are never put on
    /// resources of your account.
    #[inline]
    pub fn child_resource_tag_on_create_policy(&self) -> Option<&TagOnCreatePolicy> {
        self.child_resource_tag_on_create_policy.as_ref()
    }
}

/// What [`CreateConfiguredAudienceModel`](crate::Client::create_configured_audience_model) returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateConfiguredAudienceModelOutput {
    /// ARN assigned to the new configured audience model. Pass it to
    /// [`StartAudienceGenerationJob`](crate::Client::start_audience_generation_job).
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-audience-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredAudienceModel`
    pub configured_audience_model_arn: String,
    pub(crate) _meta: ResponseMetadata,
}

impl CreateConfiguredAudienceModelOutput {
    /// Starts building a `CreateConfiguredAudienceModelOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::CreateConfiguredAudienceModelOutputBuilder {
        builders::CreateConfiguredAudienceModelOutputBuilder::default()
    }

    /// ARN assigned to the new configured audience model. Pass it to
    /// [`StartAudienceGenerationJob`](crate::Client::start_audience_generation_job).
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

/// Why [`create_configured_audience_model`](crate::Client::create_configured_audience_model) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum CreateConfiguredAudienceModelError {
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
    /// The request would take you beyond one of your service quotas.
    ServiceQuotaExceededException(ServiceQuotaExceededException),
    /// An error that the model does not list; its code and message are in its metadata.
    Unhandled(Unhandled),
}

impl CreateConfiguredAudienceModelError {
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

    /// Whether this is [`Self::ServiceQuotaExceededException`].
    #[inline]
    pub fn is_service_quota_exceeded_exception(&self) -> bool {
        matches!(self, Self::ServiceQuotaExceededException(_))
    }
}

/// A request to [`CreateConfiguredAudienceModel`](crate::Client::create_configured_audience_model).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct CreateConfiguredAudienceModelFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: CreateConfiguredAudienceModelInput,
}

/// Builds a [`CreateConfiguredAudienceModelInput`], without a client.
pub type CreateConfiguredAudienceModelInputBuilder = CreateConfiguredAudienceModelFluentBuilder<
    (),
>;

impl<C> CreateConfiguredAudienceModelFluentBuilder<C> {
    /// A name for the new configured audience model.
    ///
    /// - Required
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub fn name(mut self, input: impl Into<String>) -> Self {
        self.input.name = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `name`.
    pub fn set_name(mut self, input: Option<String>) -> Self {
        self.input.name = input;
        self
    }

    /// ARN of the audience model to configure, as returned by
    /// [`CreateAudienceModel`](crate::Client::create_audience_model).
    ///
    /// - Required
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

    /// Where audiences made with this model are written, and the IAM role that writes them. The role
    /// needs `s3:PutObject` on the location and, if the location is encrypted with an AWS KMS key, the
    /// permissions to use that key. Every audience gets a location of its own.
    ///
    /// - Required
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

    /// Free text that tells others what the new configured audience model is for.
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

    /// Whether the quality metrics of generated audiences are shared: `ALL` of them or `NONE`.
    ///
    /// - Required
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
    /// audience model. If unset, the service applies 500.
    ///
    /// - Default: `500`, set by the service
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

    /// The audience sizes on offer. An export started with
    /// [`StartAudienceExportJob`](crate::Client::start_audience_export_job) must ask for one of them,
    /// and [`GetAudienceGenerationJob`](crate::Client::get_audience_generation_job) reports relevance
    /// scores at each.
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

    /// Tags to attach to the new configured audience model, as key-value pairs. One resource can carry
    /// up to 50 tags of your own, each with a different key; case matters in keys and in values. Keys
    /// that start with `aws:`, however capitalised, are reserved for AWS.
    ///
    /// - Length: 0 to 200 entries
    /// - Each key: length 1 to 128 characters
    /// - Each value: length 0 to 256 characters
    ///
    /// Inserts one entry; call it again for each further one.
    pub fn tags(mut self, k: impl Into<String>, v: impl Into<String>) -> Self {
        self.input.tags.get_or_insert_default().insert(k.into(), v.into());
        self
    }

    /// Replaces or, with `None`, clears `tags`.
    pub fn set_tags(mut self, input: Option<HashMap<String, String>>) -> Self {
        self.input.tags = input;
        self
    }

    /// Which tags the audience generation jobs of this model start out with: only those of the
    /// [`StartAudienceGenerationJob`](crate::Client::start_audience_generation_job) request (`NONE`),
    /// or by default those of the model, with tags in the request taking precedence
    /// (`FROM_PARENT_RESOURCE`). Tags supplied by a caller in another account are never put on
    /// resources of your account.
    pub fn child_resource_tag_on_create_policy(
        mut self,
        input: TagOnCreatePolicy,
    ) -> Self {
        self.input.child_resource_tag_on_create_policy = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `child_resource_tag_on_create_policy`.
    pub fn set_child_resource_tag_on_create_policy(
        mut self,
        input: Option<TagOnCreatePolicy>,
    ) -> Self {
        self.input.child_resource_tag_on_create_policy = input;
        self
    }
}

impl CreateConfiguredAudienceModelFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`CreateConfiguredAudienceModelError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<CreateConfiguredAudienceModel> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<CreateConfiguredAudienceModel> {
        Customize::new(self.call, self.input)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{
        CreateConfiguredAudienceModelFluentBuilder,
        CreateConfiguredAudienceModelInputBuilder,
    };
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::CreateConfiguredAudienceModelOutputBuilder;
}
