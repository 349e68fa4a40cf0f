// Generated from the service's model: changes are lost at the next run.

//! Starts the removal of the data of an ML input channel before its retention period ends.
//! [`GetMLInputChannel`](crate::Client::get_ml_input_channel) shows the progress: `DELETE_PENDING`,
//! then `DELETE_IN_PROGRESS`, or `DELETE_FAILED` if it went wrong.
//!
//! Training and inference that come later need another channel, made with
//! [`CreateMLInputChannel`](crate::Client::create_ml_input_channel). A `ConflictException` means
//! that the channel is still needed.
//!
//! # Request
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .delete_ml_input_channel_data()
//!     // required
//!     .ml_input_channel_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:membership/example")
//!     .membership_identifier("membership-identifier") // required
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`ml_input_channel_arn`](builders::DeleteMLInputChannelDataFluentBuilder::ml_input_channel_arn) (`mlInputChannelArn`): `String`, **required**\
//!   ARN of the ML input channel whose data to delete, as returned by
//!   [`CreateMLInputChannel`](crate::Client::create_ml_input_channel) or
//!   [`ListMLInputChannels`](crate::Client::list_ml_input_channels).\
//!   Length: 20 to 2048 characters. ARN of: `MLInputChannel`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/ml-input-channel/[-a-zA-Z0-9_/.]+$`
//! - [`membership_identifier`](builders::DeleteMLInputChannelDataFluentBuilder::membership_identifier) (`membershipIdentifier`): `String`, **required**\
//!   ID of the AWS Clean Rooms membership under which the channel was created.\
//!   Length: exactly 36 characters.\
//!   Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
//!
//! # Response
//!
//! [`DeleteMlInputChannelDataOutput`], which has no members.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`DeleteMLInputChannelDataError`] inside
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
//! # HTTP
//!
//! `DELETE /memberships/{membershipIdentifier}/ml-input-channels/{mlInputChannelArn}`
//!
//! It is idempotent: a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/DeleteMLInputChannelData).

use crate::types::error::{
    AccessDeniedException, ConflictException, ResourceNotFoundException,
    ThrottlingException, ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};

/// The operation `DeleteMLInputChannelData`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct DeleteMLInputChannelData;

/// The parameters of [`DeleteMLInputChannelData`](crate::Client::delete_ml_input_channel_data).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteMlInputChannelDataInput {
    /// ARN of the ML input channel whose data to delete, as returned by
    /// [`CreateMLInputChannel`](crate::Client::create_ml_input_channel) or
    /// [`ListMLInputChannels`](crate::Client::list_ml_input_channels).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/ml-input-channel/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `MLInputChannel`
    pub ml_input_channel_arn: Option<String>,
    /// ID of the AWS Clean Rooms membership under which the channel was created.
    ///
    /// - Required
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub membership_identifier: Option<String>,
}

impl DeleteMlInputChannelDataInput {
    /// Starts building a `DeleteMlInputChannelDataInput`.
    #[inline]
    pub fn builder() -> DeleteMlInputChannelDataInputBuilder {
        DeleteMlInputChannelDataInputBuilder::default()
    }

    /// ARN of the ML input channel whose data to delete, as returned by
    /// [`CreateMLInputChannel`](crate::Client::create_ml_input_channel) or
    /// [`ListMLInputChannels`](crate::Client::list_ml_input_channels).
    #[inline]
    pub fn ml_input_channel_arn(&self) -> Option<&str> {
        self.ml_input_channel_arn.as_deref()
    }

    /// ID of the AWS Clean Rooms membership under which the channel was created.
    #[inline]
    pub fn membership_identifier(&self) -> Option<&str> {
        self.membership_identifier.as_deref()
    }
}

/// The output of [`DeleteMLInputChannelData`](crate::Client::delete_ml_input_channel_data): nothing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteMlInputChannelDataOutput {
    pub(crate) _meta: ResponseMetadata,
}

impl DeleteMlInputChannelDataOutput {
    /// Starts building a `DeleteMlInputChannelDataOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::DeleteMlInputChannelDataOutputBuilder {
        builders::DeleteMlInputChannelDataOutputBuilder::default()
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`delete_ml_input_channel_data`](crate::Client::delete_ml_input_channel_data) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum DeleteMLInputChannelDataError {
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

impl DeleteMLInputChannelDataError {
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

/// A request to [`DeleteMLInputChannelData`](crate::Client::delete_ml_input_channel_data).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteMLInputChannelDataFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: DeleteMlInputChannelDataInput,
}

/// Builds a [`DeleteMlInputChannelDataInput`], without a client.
pub type DeleteMlInputChannelDataInputBuilder = DeleteMLInputChannelDataFluentBuilder<
    (),
>;

impl<C> DeleteMLInputChannelDataFluentBuilder<C> {
    /// ARN of the ML input channel whose data to delete, as returned by
    /// [`CreateMLInputChannel`](crate::Client::create_ml_input_channel) or
    /// [`ListMLInputChannels`](crate::Client::list_ml_input_channels).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/ml-input-channel/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `MLInputChannel`
    pub fn ml_input_channel_arn(mut self, input: impl Into<String>) -> Self {
        self.input.ml_input_channel_arn = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `ml_input_channel_arn`.
    pub fn set_ml_input_channel_arn(mut self, input: Option<String>) -> Self {
        self.input.ml_input_channel_arn = input;
        self
    }

    /// ID of the AWS Clean Rooms membership under which the channel was created.
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

impl DeleteMLInputChannelDataFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`DeleteMLInputChannelDataError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<DeleteMLInputChannelData> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<DeleteMLInputChannelData> {
        Customize::new(self.call, self.input)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{
        DeleteMLInputChannelDataFluentBuilder, DeleteMlInputChannelDataInputBuilder,
    };
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::DeleteMlInputChannelDataOutputBuilder;
}
