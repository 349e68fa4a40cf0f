// Generated from the service's model: changes are lost at the next run.

//! Removes the ML configuration of a membership. Files that were delivered before stay in your
//! bucket, but new exports, inference results and logs have no place to go until
//! [`PutMLConfiguration`](crate::Client::put_ml_configuration) is called again.
//!
//! # Request
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .delete_ml_configuration()
//!     .membership_identifier("membership-identifier") // required
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`membership_identifier`](builders::DeleteMLConfigurationFluentBuilder::membership_identifier) (`membershipIdentifier`): `String`, **required**\
//!   ID of the AWS Clean Rooms membership whose settings to remove.\
//!   Length: exactly 36 characters.\
//!   Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
//!
//! # Response
//!
//! [`DeleteMlConfigurationOutput`], which has no members.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`DeleteMLConfigurationError`] inside
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
//! `DELETE /memberships/{membershipIdentifier}/ml-configurations`
//!
//! It is idempotent: a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/DeleteMLConfiguration).

use crate::types::error::{
    AccessDeniedException, ResourceNotFoundException, ThrottlingException,
    ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};

/// The operation `DeleteMLConfiguration`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct DeleteMLConfiguration;

/// The parameters of [`DeleteMLConfiguration`](crate::Client::delete_ml_configuration).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteMlConfigurationInput {
    /// ID of the AWS Clean Rooms membership whose settings to remove.
    ///
    /// - Required
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub membership_identifier: Option<String>,
}

impl DeleteMlConfigurationInput {
    /// Starts building a `DeleteMlConfigurationInput`.
    #[inline]
    pub fn builder() -> DeleteMlConfigurationInputBuilder {
        DeleteMlConfigurationInputBuilder::default()
    }

    /// ID of the AWS Clean Rooms membership whose settings to remove.
    #[inline]
    pub fn membership_identifier(&self) -> Option<&str> {
        self.membership_identifier.as_deref()
    }
}

/// The output of [`DeleteMLConfiguration`](crate::Client::delete_ml_configuration): nothing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteMlConfigurationOutput {
    pub(crate) _meta: ResponseMetadata,
}

impl DeleteMlConfigurationOutput {
    /// Starts building a `DeleteMlConfigurationOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::DeleteMlConfigurationOutputBuilder {
        builders::DeleteMlConfigurationOutputBuilder::default()
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`delete_ml_configuration`](crate::Client::delete_ml_configuration) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum DeleteMLConfigurationError {
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

impl DeleteMLConfigurationError {
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

/// A request to [`DeleteMLConfiguration`](crate::Client::delete_ml_configuration).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteMLConfigurationFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: DeleteMlConfigurationInput,
}

/// Builds a [`DeleteMlConfigurationInput`], without a client.
pub type DeleteMlConfigurationInputBuilder = DeleteMLConfigurationFluentBuilder<()>;

impl<C> DeleteMLConfigurationFluentBuilder<C> {
    /// ID of the AWS Clean Rooms membership whose settings to remove.
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

impl DeleteMLConfigurationFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`DeleteMLConfigurationError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<DeleteMLConfiguration> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<DeleteMLConfiguration> {
        Customize::new(self.call, self.input)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{
        DeleteMLConfigurationFluentBuilder, DeleteMlConfigurationInputBuilder,
    };
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::DeleteMlConfigurationOutputBuilder;
}
