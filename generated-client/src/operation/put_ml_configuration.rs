// Generated from the service's model: changes are lost at the next run.

//! Sets where ML results for one of your memberships go: an Amazon S3 location and the role with
//! which the service writes there and publishes metrics and logs. An earlier configuration of the
//! membership is replaced. Call it before you take part in custom modeling, since exports,
//! inference results, metrics and logs for you all travel by it.
//!
//! # Request
//!
//! ```no_run
//! use cleanroomsml::types::{Destination, MlOutputConfiguration, S3ConfigMap};
//!
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .put_ml_configuration()
//!     .membership_identifier("membership-identifier") // required
//!     .default_output_location( // required
//!         MlOutputConfiguration::builder()
//!             .destination(
//!                 Destination::new(
//!                     S3ConfigMap::new("s3://example-bucket/prefix/"),
//!                 ),
//!             )
//!             .role_arn("arn:aws:iam::123456789012:role/example") // required
//!             .build()?,
//!     )
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`membership_identifier`](builders::PutMLConfigurationFluentBuilder::membership_identifier) (`membershipIdentifier`): `String`, **required**\
//!   ID of the AWS Clean Rooms membership to set up.\
//!   Length: exactly 36 characters.\
//!   Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
//! - [`default_output_location`](builders::PutMLConfigurationFluentBuilder::default_output_location) (`defaultOutputLocation`): [`MlOutputConfiguration`](crate::types::MlOutputConfiguration), **required**\
//!   Where model output for this member is written unless something else applies, and the IAM role
//!   that writes it.
//!
//!   - [`destination`](crate::types::MlOutputConfiguration::destination): [`Destination`](crate::types::Destination)\
//!     The place in Amazon S3 to which model output is written.
//!
//!     - [`s3_destination`](crate::types::Destination::s3_destination) (`s3Destination`): [`S3ConfigMap`](crate::types::S3ConfigMap), **required**\
//!       Bucket and path to which model artifacts are exported.
//!
//!       - [`s3_uri`](crate::types::S3ConfigMap::s3_uri) (`s3Uri`): `String`, **required**\
//!         The location, in the form `s3://bucket/path`.\
//!         Length: 1 to 1285 characters. Pattern: `^s3://.+$`.
//!   - [`role_arn`](crate::types::MlOutputConfiguration::role_arn) (`roleArn`): `String`, **required**\
//!     ARN of the IAM role that writes the output.\
//!     Length: 20 to 2048 characters. Pattern: `^arn:aws[-a-z]*:iam::[0-9]{12}:role/.+$`. ARN of: `AWS::IAM::Role`.
//!
//! # Response
//!
//! [`PutMlConfigurationOutput`], which has no members.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`PutMLConfigurationError`] inside
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
//! `PUT /memberships/{membershipIdentifier}/ml-configurations`
//!
//! It is idempotent: a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/PutMLConfiguration).

use crate::types::MlOutputConfiguration;
use crate::types::error::{
    AccessDeniedException, ThrottlingException, ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};

/// The operation `PutMLConfiguration`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct PutMLConfiguration;

/// The parameters of [`PutMLConfiguration`](crate::Client::put_ml_configuration).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PutMlConfigurationInput {
    /// ID of the AWS Clean Rooms membership to set up.
    ///
    /// - Required
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub membership_identifier: Option<String>,
    /// Where model output for this member is written unless something else applies, and the IAM role
    /// that writes it.
    ///
    /// - Required
    pub default_output_location: Option<MlOutputConfiguration>,
}

impl PutMlConfigurationInput {
    /// Starts building a `PutMlConfigurationInput`.
    #[inline]
    pub fn builder() -> PutMlConfigurationInputBuilder {
        PutMlConfigurationInputBuilder::default()
    }

    /// ID of the AWS Clean Rooms membership to set up.
    #[inline]
    pub fn membership_identifier(&self) -> Option<&str> {
        self.membership_identifier.as_deref()
    }

    /// Where model output for this member is written unless something else applies, and the IAM role
    /// that writes it.
    #[inline]
    pub fn default_output_location(&self) -> Option<&MlOutputConfiguration> {
        self.default_output_location.as_ref()
    }
}

/// The output of [`PutMLConfiguration`](crate::Client::put_ml_configuration): nothing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PutMlConfigurationOutput {
    pub(crate) _meta: ResponseMetadata,
}

impl PutMlConfigurationOutput {
    /// Starts building a `PutMlConfigurationOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::PutMlConfigurationOutputBuilder {
        builders::PutMlConfigurationOutputBuilder::default()
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`put_ml_configuration`](crate::Client::put_ml_configuration) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum PutMLConfigurationError {
    /// A parameter of the request is missing or does not meet its constraints.
    ValidationException(ValidationException),
    /// Your credentials do not permit this action, or not on this resource.
    AccessDeniedException(AccessDeniedException),
    /// Requests are arriving faster than the service admits. Wait a little, then try again.
    ThrottlingException(ThrottlingException),
    /// An error that the model does not list; its code and message are in its metadata.
    Unhandled(Unhandled),
}

impl PutMLConfigurationError {
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

/// A request to [`PutMLConfiguration`](crate::Client::put_ml_configuration).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PutMLConfigurationFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: PutMlConfigurationInput,
}

/// Builds a [`PutMlConfigurationInput`], without a client.
pub type PutMlConfigurationInputBuilder = PutMLConfigurationFluentBuilder<()>;

impl<C> PutMLConfigurationFluentBuilder<C> {
    /// ID of the AWS Clean Rooms membership to set up.
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

    /// Where model output for this member is written unless something else applies, and the IAM role
    /// that writes it.
    ///
    /// - Required
    pub fn default_output_location(mut self, input: MlOutputConfiguration) -> Self {
        self.input.default_output_location = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `default_output_location`.
    pub fn set_default_output_location(
        mut self,
        input: Option<MlOutputConfiguration>,
    ) -> Self {
        self.input.default_output_location = input;
        self
    }
}

impl PutMLConfigurationFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`PutMLConfigurationError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<PutMLConfiguration> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<PutMLConfiguration> {
        Customize::new(self.call, self.input)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{PutMLConfigurationFluentBuilder, PutMlConfigurationInputBuilder};
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::PutMlConfigurationOutputBuilder;
}
