// Generated from the service's model: changes are lost at the next run.

//! Starts a job that ranks the users of the training data by their likeness to a seed audience. The
//! seed comes either from a JSON Lines file in Amazon S3 or from a SQL query, each read with the
//! role in `seedAudience`. At least as many seed users as the configured audience model demands
//! have to be found in the training data.
//!
//! The ARN is returned immediately and the job runs in the background. Follow it with
//! [`GetAudienceGenerationJob`](crate::Client::get_audience_generation_job) until `status` is
//! `ACTIVE` or `CREATE_FAILED`. By default seed users do not appear in the result; set
//! `includeSeedInOutput` to keep them.
//!
//! An active job holds a ranking, not yet a list of a certain length. Pick a size and write it out
//! with [`StartAudienceExportJob`](crate::Client::start_audience_export_job); several exports of
//! different sizes can be made from one job.
//!
//! # Request
//!
//! ```no_run
//! use std::collections::HashMap;
//! use cleanroomsml::types::{
//!     AudienceGenerationJobDataSource, ComputeConfiguration,
//!     ProtectedQuerySqlParameters, S3ConfigMap, WorkerComputeConfiguration,
//!     WorkerComputeConfigurationProperties, WorkerComputeType,
//! };
//!
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .start_audience_generation_job()
//!     .name("name") // required
//!     // required
//!     .configured_audience_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:configured-audience-model/example")
//!     .seed_audience( // required
//!         AudienceGenerationJobDataSource::builder()
//!             .data_source(S3ConfigMap::new("s3://example-bucket/prefix/"))
//!             .role_arn("arn:aws:iam::123456789012:role/example") // required
//!             .sql_parameters(
//!                 ProtectedQuerySqlParameters::builder()
//!                     .query_string("query-string")
//!                     .analysis_template_arn("arn:aws:cleanrooms:us-east-1:123456789012:membership/example")
//!                     .parameters("key", "value")
//!                     .build(),
//!             )
//!             .sql_compute_configuration(
//!                 ComputeConfiguration::Worker(
//!                     WorkerComputeConfiguration::builder()
//!                         .r#type(WorkerComputeType::Cr1X) // or Cr4X, Cr8X
//!                         .number(16)
//!                         .properties(
//!                             WorkerComputeConfigurationProperties::Spark(
//!                                 HashMap::from([
//!                                     ("key".to_owned(), "value".into()),
//!                                 ]),
//!                             ),
//!                         )
//!                         .build(),
//!                 ),
//!             )
//!             .build()?,
//!     )
//!     .include_seed_in_output(true)
//!     .collaboration_id("collaboration-id")
//!     .description("description")
//!     .tags("key", "value")
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`name`](builders::StartAudienceGenerationJobFluentBuilder::name): `String`, **required**\
//!   A name for the new audience generation job.\
//!   Length: 1 to 63 characters.\
//!   Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
//! - [`configured_audience_model_arn`](builders::StartAudienceGenerationJobFluentBuilder::configured_audience_model_arn) (`configuredAudienceModelArn`): `String`, **required**\
//!   ARN of the configured audience model to generate with, as returned by
//!   [`CreateConfiguredAudienceModel`](crate::Client::create_configured_audience_model) or
//!   [`ListConfiguredAudienceModels`](crate::Client::list_configured_audience_models).\
//!   Length: 20 to 2048 characters. ARN of: `ConfiguredAudienceModel`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-audience-model/[-a-zA-Z0-9_/.]+$`
//! - [`seed_audience`](builders::StartAudienceGenerationJobFluentBuilder::seed_audience) (`seedAudience`): [`AudienceGenerationJobDataSource`](crate::types::AudienceGenerationJobDataSource), **required**\
//!   The users to find lookalikes of: where they are stored, or the query that selects them.
//!
//!   - [`data_source`](crate::types::AudienceGenerationJobDataSource::data_source) (`dataSource`): [`S3ConfigMap`](crate::types::S3ConfigMap)\
//!     The file in Amazon S3 that lists the seed users. It is in JSON Lines form, with one object such
//!     as `{"user_id": "111111"}` on each line.
//!
//!     - [`s3_uri`](crate::types::S3ConfigMap::s3_uri) (`s3Uri`): `String`, **required**\
//!       The location, in the form `s3://bucket/path`.\
//!       Length: 1 to 1285 characters. Pattern: `^s3://.+$`.
//!   - [`role_arn`](crate::types::AudienceGenerationJobDataSource::role_arn) (`roleArn`): `String`, **required**\
//!     ARN of the IAM role with which the service reads the seed audience from Amazon S3.\
//!     Length: 20 to 2048 characters. Pattern: `^arn:aws[-a-z]*:iam::[0-9]{12}:role/.+$`. ARN of: `AWS::IAM::Role`.
//!   - [`sql_parameters`](crate::types::AudienceGenerationJobDataSource::sql_parameters) (`sqlParameters`): [`ProtectedQuerySqlParameters`](crate::types::ProtectedQuerySqlParameters)\
//!     The SQL query that selects the seed users.\
//!     Sensitive: redacted in `Debug` output and in errors.
//!
//!     - [`query_string`](crate::types::ProtectedQuerySqlParameters::query_string) (`queryString`): `String`\
//!       The SQL text to run.\
//!       Length: at most 500000 characters.
//!     - [`analysis_template_arn`](crate::types::ProtectedQuerySqlParameters::analysis_template_arn) (`analysisTemplateArn`): `String`\
//!       ARN of an analysis template of the collaboration to run.\
//!       Length: 0 to 200 characters.\
//!       Pattern: `^arn:aws[-a-z]*:cleanrooms:[\w]{2}-[\w]{4,9}-[\d]:[\d]{12}:membership/[\d\w-]+/analysistemplate/[\d\w-]+$`
//!     - [`parameters`](crate::types::ProtectedQuerySqlParameters::parameters): `HashMap<String, String>`\
//!       Values for the parameters of the query, by parameter name.\
//!       Each key: length 1 to 100 characters. Each key: pattern `^[0-9a-zA-Z_]+$`. Each value: length 0 to 1000 characters. Sensitive: redacted in `Debug` output and in errors.
//!   - [`sql_compute_configuration`](crate::types::AudienceGenerationJobDataSource::sql_compute_configuration) (`sqlComputeConfiguration`): [`ComputeConfiguration`](crate::types::ComputeConfiguration)\
//!     The compute capacity for the query in `sqlParameters`.
//! - [`include_seed_in_output`](builders::StartAudienceGenerationJobFluentBuilder::include_seed_in_output) (`includeSeedInOutput`): `bool`\
//!   Whether the seed users are part of the audience too. If `true`, they come first in the output.
//!   Seed users are left out by default.\
//!   Default: `false`, set by the service.
//! - [`collaboration_id`](builders::StartAudienceGenerationJobFluentBuilder::collaboration_id) (`collaborationId`): `String`\
//!   ID of the AWS Clean Rooms collaboration in which the job is to run.\
//!   Length: exactly 36 characters.\
//!   Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
//! - [`description`](builders::StartAudienceGenerationJobFluentBuilder::description): `String`\
//!   Free text that tells others what the new audience generation job is for.\
//!   Length: at most 255 characters.\
//!   Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
//! - [`tags`](builders::StartAudienceGenerationJobFluentBuilder::tags): `HashMap<String, String>`\
//!   Tags to attach to the new audience generation job, as key-value pairs. One resource can carry up
//!   to 50 tags of your own, each with a different key; case matters in keys and in values. Keys that
//!   start with `aws:`, however capitalised, are reserved for AWS.\
//!   Length: 0 to 200 entries. Each key: length 1 to 128 characters. Each value: length 0 to 256 characters.
//!
//! # Response
//!
//! [`StartAudienceGenerationJobOutput`]:
//!
//! ```text
//! StartAudienceGenerationJobOutput {
//!     audience_generation_job_arn: String,
//! }
//! ```
//!
//! - [`audience_generation_job_arn`](StartAudienceGenerationJobOutput::audience_generation_job_arn) (`audienceGenerationJobArn`): `String`\
//!   ARN assigned to the new audience generation job. Follow it with
//!   [`GetAudienceGenerationJob`](crate::Client::get_audience_generation_job).
//!
//! # Errors
//!
//! The service refuses with one of these, as [`StartAudienceGenerationJobError`] inside
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
//! # Example: Generate from a seed file
//!
//! The seed is a JSON Lines file in Amazon S3, read with a role of the caller.
//!
//! ```no_run
//! use cleanroomsml::types::{AudienceGenerationJobDataSource, S3ConfigMap};
//!
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .start_audience_generation_job()
//!     .name("spring-campaign")
//!     .configured_audience_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:configured-audience-model/9b7e")
//!     .seed_audience(
//!         AudienceGenerationJobDataSource::builder()
//!             .data_source(
//!                 S3ConfigMap::new("s3://example-bucket/seed/users.jsonl"),
//!             )
//!             .role_arn("arn:aws:iam::123456789012:role/CleanRoomsMLRole")
//!             .build()?,
//!     )
//!     .include_seed_in_output(false)
//!     .collaboration_id("0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0")
//!     .await?;
//! assert_eq!(output.audience_generation_job_arn(), "arn:aws:cleanrooms-ml:us-east-1:123456789012:audience-generation-job/51d6");
//! # Ok(())
//! # }
//! ```
//!
//! # Example: Generate from a query
//!
//! The seed is the result of a SQL query that four workers of the larger kind run.
//!
//! ```no_run
//! use cleanroomsml::types::{
//!     AudienceGenerationJobDataSource, ComputeConfiguration,
//!     ProtectedQuerySqlParameters, WorkerComputeConfiguration, WorkerComputeType,
//! };
//!
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .start_audience_generation_job()
//!     .name("spring-campaign-sql")
//!     .configured_audience_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:configured-audience-model/9b7e")
//!     .seed_audience(
//!         AudienceGenerationJobDataSource::builder()
//!             .role_arn("arn:aws:iam::123456789012:role/CleanRoomsMLRole")
//!             .sql_parameters(
//!                 ProtectedQuerySqlParameters::builder()
//!                     .query_string("SELECT user_id FROM customers WHERE tier = :tier")
//!                     .parameters("tier", "gold")
//!                     .build(),
//!             )
//!             .sql_compute_configuration(
//!                 ComputeConfiguration::Worker(
//!                     WorkerComputeConfiguration::builder()
//!                         .r#type(WorkerComputeType::Cr4X)
//!                         .number(4)
//!                         .build(),
//!                 ),
//!             )
//!             .build()?,
//!     )
//!     .collaboration_id("0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0")
//!     .await?;
//! assert_eq!(output.audience_generation_job_arn(), "arn:aws:cleanrooms-ml:us-east-1:123456789012:audience-generation-job/6a70");
//! # Ok(())
//! # }
//! ```
//!
//! # HTTP
//!
//! `POST /audience-generation-job`
//!
//! It is idempotent: a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/StartAudienceGenerationJob).

use std::collections::HashMap;
use crate::types::AudienceGenerationJobDataSource;
use crate::types::error::{
    AccessDeniedException, ConflictException, ResourceNotFoundException,
    ServiceQuotaExceededException, ThrottlingException, ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};

/// The operation `StartAudienceGenerationJob`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct StartAudienceGenerationJob;

/// The parameters of [`StartAudienceGenerationJob`](crate::Client::start_audience_generation_job).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StartAudienceGenerationJobInput {
    /// A name for the new audience generation job.
    ///
    /// - Required
    /// - Length: 1 to 63 characters
    /// - Pattern: `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`
    pub name: Option<String>,
    /// ARN of the configured audience model to generate with, as returned by
    /// [`CreateConfiguredAudienceModel`](crate::Client::create_configured_audience_model) or
    /// [`ListConfiguredAudienceModels`](crate::Client::list_configured_audience_models).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-audience-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredAudienceModel`
    pub configured_audience_model_arn: Option<String>,
    /// The users to find lookalikes of: where they are stored, or the query that selects them.
    ///
    /// - Required
    pub seed_audience: Option<AudienceGenerationJobDataSource>,
    /// Whether the seed users are part of the audience too. If `true`, they come first in the output.
    /// Seed users are left out by default.
    ///
    /// - Default: `false`, set by the service
    pub include_seed_in_output: Option<bool>,
    /// ID of the AWS Clean Rooms collaboration in which the job is to run.
    ///
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub collaboration_id: Option<String>,
    /// Free text that tells others what the new audience generation job is for.
    ///
    /// - Length: at most 255 characters
    /// - Pattern: `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`
    pub description: Option<String>,
    /// Tags to attach to the new audience generation job, as key-value pairs. One resource can carry up
    /// to 50 tags of your own, each with a different key; case matters in keys and in values. Keys that
    /// start with `aws:`, however capitalised, are reserved for AWS.
    ///
    /// - Length: 0 to 200 entries
    /// - Each key: length 1 to 128 characters
    /// - Each value: length 0 to 256 characters
    pub tags: Option<HashMap<String, String>>,
}

impl StartAudienceGenerationJobInput {
    /// Starts building a `StartAudienceGenerationJobInput`.
    #[inline]
    pub fn builder() -> StartAudienceGenerationJobInputBuilder {
        StartAudienceGenerationJobInputBuilder::default()
    }

    /// A name for the new audience generation job.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// ARN of the configured audience model to generate with, as returned by
    /// [`CreateConfiguredAudienceModel`](crate::Client::create_configured_audience_model) or
    /// [`ListConfiguredAudienceModels`](crate::Client::list_configured_audience_models).
    #[inline]
    pub fn configured_audience_model_arn(&self) -> Option<&str> {
        self.configured_audience_model_arn.as_deref()
    }

    /// The users to find lookalikes of: where they are stored, or the query that selects them.
    #[inline]
    pub fn seed_audience(&self) -> Option<&AudienceGenerationJobDataSource> {
        self.seed_audience.as_ref()
    }

    /// Whether the seed users are part of the audience too. If `true`, they come first in the output.
    /// Seed users are left out by default.
    #[inline]
    pub fn include_seed_in_output(&self) -> Option<bool> {
        self.include_seed_in_output
    }

    /// ID of the AWS Clean Rooms collaboration in which the job is to run.
    #[inline]
    pub fn collaboration_id(&self) -> Option<&str> {
        self.collaboration_id.as_deref()
    }

    /// Free text that tells others what the new audience generation job is for.
    #[inline]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// Tags to attach to the new audience generation job, as key-value pairs. One resource can carry up
    /// to 50 tags of your own, each with a different key; case matters in keys and in values. Keys that
    /// start with `aws:`, however capitalised, are reserved for AWS.
    #[inline]
    pub fn tags(&self) -> Option<&HashMap<String, String>> {
        self.tags.as_ref()
    }
}

/// What [`StartAudienceGenerationJob`](crate::Client::start_audience_generation_job) returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StartAudienceGenerationJobOutput {
    /// ARN assigned to the new audience generation job. Follow it with
    /// [`GetAudienceGenerationJob`](crate::Client::get_audience_generation_job).
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:audience-generation-job/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `AudienceGenerationJob`
    pub audience_generation_job_arn: String,
    pub(crate) _meta: ResponseMetadata,
}

impl StartAudienceGenerationJobOutput {
    /// Starts building a `StartAudienceGenerationJobOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::StartAudienceGenerationJobOutputBuilder {
        builders::StartAudienceGenerationJobOutputBuilder::default()
    }

    /// ARN assigned to the new audience generation job. Follow it with
    /// [`GetAudienceGenerationJob`](crate::Client::get_audience_generation_job).
    #[inline]
    pub fn audience_generation_job_arn(&self) -> &str {
        &self.audience_generation_job_arn
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`start_audience_generation_job`](crate::Client::start_audience_generation_job) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartAudienceGenerationJobError {
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

impl StartAudienceGenerationJobError {
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

/// A request to [`StartAudienceGenerationJob`](crate::Client::start_audience_generation_job).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct StartAudienceGenerationJobFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: StartAudienceGenerationJobInput,
}

/// Builds a [`StartAudienceGenerationJobInput`], without a client.
pub type StartAudienceGenerationJobInputBuilder = StartAudienceGenerationJobFluentBuilder<
    (),
>;

impl<C> StartAudienceGenerationJobFluentBuilder<C> {
    /// A name for the new audience generation job.
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

    /// ARN of the configured audience model to generate with, as returned by
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

    /// The users to find lookalikes of: where they are stored, or the query that selects them.
    ///
    /// - Required
    pub fn seed_audience(mut self, input: AudienceGenerationJobDataSource) -> Self {
        self.input.seed_audience = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `seed_audience`.
    pub fn set_seed_audience(
        mut self,
        input: Option<AudienceGenerationJobDataSource>,
    ) -> Self {
        self.input.seed_audience = input;
        self
    }

    /// Whether the seed users are part of the audience too. If `true`, they come first in the output.
    /// Seed users are left out by default.
    ///
    /// - Default: `false`, set by the service
    pub fn include_seed_in_output(mut self, input: bool) -> Self {
        self.input.include_seed_in_output = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `include_seed_in_output`.
    pub fn set_include_seed_in_output(mut self, input: Option<bool>) -> Self {
        self.input.include_seed_in_output = input;
        self
    }

    /// ID of the AWS Clean Rooms collaboration in which the job is to run.
    ///
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub fn collaboration_id(mut self, input: impl Into<String>) -> Self {
        self.input.collaboration_id = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `collaboration_id`.
    pub fn set_collaboration_id(mut self, input: Option<String>) -> Self {
        self.input.collaboration_id = input;
        self
    }

    /// Free text that tells others what the new audience generation job is for.
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

    /// Tags to attach to the new audience generation job, as key-value pairs. One resource can carry up
    /// to 50 tags of your own, each with a different key; case matters in keys and in values. Keys that
    /// start with `aws:`, however capitalised, are reserved for AWS.
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
}

impl StartAudienceGenerationJobFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`StartAudienceGenerationJobError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<StartAudienceGenerationJob> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<StartAudienceGenerationJob> {
        Customize::new(self.call, self.input)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{
        StartAudienceGenerationJobFluentBuilder, StartAudienceGenerationJobInputBuilder,
    };
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::StartAudienceGenerationJobOutputBuilder;
}
