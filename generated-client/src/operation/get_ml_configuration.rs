// Generated from the service's model: changes are lost at the next run.

//! Returns the output location and role that were set for a membership with
//! [`PutMLConfiguration`](crate::Client::put_ml_configuration), and when they were last changed. If
//! none has been set, the call ends in `ResourceNotFoundException`.
//!
//! # Request
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .get_ml_configuration()
//!     .membership_identifier("membership-identifier") // required
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`membership_identifier`](builders::GetMLConfigurationFluentBuilder::membership_identifier) (`membershipIdentifier`): `String`, **required**\
//!   ID of the AWS Clean Rooms membership whose settings to read.\
//!   Length: exactly 36 characters.\
//!   Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
//!
//! # Response
//!
//! [`GetMlConfigurationOutput`]:
//!
//! ```text
//! GetMlConfigurationOutput {
//!     membership_identifier: String,
//!     default_output_location: MlOutputConfiguration {
//!         destination: Option<Destination> {
//!             s3_destination: S3ConfigMap {
//!                 s3_uri: String,
//!             },
//!         },
//!         role_arn: String,
//!     },
//!     create_time: DateTime,
//!     update_time: DateTime,
//! }
//! ```
//!
//! - [`membership_identifier`](GetMlConfigurationOutput::membership_identifier) (`membershipIdentifier`): `String`\
//!   ID of the AWS Clean Rooms membership that the settings belong to.
//! - [`default_output_location`](GetMlConfigurationOutput::default_output_location) (`defaultOutputLocation`): [`MlOutputConfiguration`](crate::types::MlOutputConfiguration)\
//!   Where model output for this member is written, and the IAM role that writes it.
//!
//!   - [`destination`](crate::types::MlOutputConfiguration::destination): [`Option<Destination>`](crate::types::Destination)\
//!     The place in Amazon S3 to which model output is written.
//!
//!     - [`s3_destination`](crate::types::Destination::s3_destination) (`s3Destination`): [`S3ConfigMap`](crate::types::S3ConfigMap)\
//!       Bucket and path to which model artifacts are exported.
//!
//!       - [`s3_uri`](crate::types::S3ConfigMap::s3_uri) (`s3Uri`): `String`\
//!         The location, in the form `s3://bucket/path`.
//!   - [`role_arn`](crate::types::MlOutputConfiguration::role_arn) (`roleArn`): `String`\
//!     ARN of the IAM role that writes the output.
//! - [`create_time`](GetMlConfigurationOutput::create_time) (`createTime`): `DateTime`\
//!   When this ML configuration was created.
//! - [`update_time`](GetMlConfigurationOutput::update_time) (`updateTime`): `DateTime`\
//!   When this ML configuration last changed.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`GetMLConfigurationError`] inside
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
//! `GET /memberships/{membershipIdentifier}/ml-configurations`
//!
//! It only reads, so a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/GetMLConfiguration).

use crate::types::MlOutputConfiguration;
use crate::types::error::{
    AccessDeniedException, ResourceNotFoundException, ThrottlingException,
    ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};
use smithy_runtime::primitives::DateTime;

/// The operation `GetMLConfiguration`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct GetMLConfiguration;

/// The parameters of [`GetMLConfiguration`](crate::Client::get_ml_configuration).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetMlConfigurationInput {
    /// ID of the AWS Clean Rooms membership whose settings to read.
    ///
    /// - Required
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub membership_identifier: Option<String>,
}

impl GetMlConfigurationInput {
    /// Starts building a `GetMlConfigurationInput`.
    #[inline]
    pub fn builder() -> GetMlConfigurationInputBuilder {
        GetMlConfigurationInputBuilder::default()
    }

    /// ID of the AWS Clean Rooms membership whose settings to read.
    #[inline]
    pub fn membership_identifier(&self) -> Option<&str> {
        self.membership_identifier.as_deref()
    }
}

/// What [`GetMLConfiguration`](crate::Client::get_ml_configuration) returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetMlConfigurationOutput {
    /// ID of the AWS Clean Rooms membership that the settings belong to.
    ///
    /// - Always present
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub membership_identifier: String,
    /// Where model output for this member is written, and the IAM role that writes it.
    ///
    /// - Always present
    pub default_output_location: MlOutputConfiguration,
    /// When this ML configuration was created.
    ///
    /// - Always present
    pub create_time: DateTime,
    /// When this ML configuration last changed.
    ///
    /// - Always present
    pub update_time: DateTime,
    pub(crate) _meta: ResponseMetadata,
}

impl GetMlConfigurationOutput {
    /// Starts building a `GetMlConfigurationOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::GetMlConfigurationOutputBuilder {
        builders::GetMlConfigurationOutputBuilder::default()
    }

    /// ID of the AWS Clean Rooms membership that the settings belong to.
    #[inline]
    pub fn membership_identifier(&self) -> &str {
        &self.membership_identifier
    }

    /// Where model output for this member is written, and the IAM role that writes it.
    #[inline]
    pub fn default_output_location(&self) -> &MlOutputConfiguration {
        &self.default_output_location
    }

    /// When this ML configuration was created.
    #[inline]
    pub fn create_time(&self) -> &DateTime {
        &self.create_time
    }

    /// When this ML configuration last changed.
    #[inline]
    pub fn update_time(&self) -> &DateTime {
        &self.update_time
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`get_ml_configuration`](crate::Client::get_ml_configuration) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetMLConfigurationError {
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

impl GetMLConfigurationError {
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

/// A request to [`GetMLConfiguration`](crate::Client::get_ml_configuration).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetMLConfigurationFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: GetMlConfigurationInput,
}

/// Builds a [`GetMlConfigurationInput`], without a client.
pub type GetMlConfigurationInputBuilder = GetMLConfigurationFluentBuilder<()>;

impl<C> GetMLConfigurationFluentBuilder<C> {
    /// ID of the AWS Clean Rooms membership whose settings to read.
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

impl GetMLConfigurationFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`GetMLConfigurationError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<GetMLConfiguration> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<GetMLConfiguration> {
        Customize::new(self.call, self.input)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{GetMLConfigurationFluentBuilder, GetMlConfigurationInputBuilder};
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::GetMlConfigurationOutputBuilder;
}
