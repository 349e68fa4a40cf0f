// Generated from the service's model: changes are lost at the next run.

//! Takes tags off a resource by their keys. The operation is idempotent, so it can be repeated when
//! an answer got lost.
//!
//! # Request
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .untag_resource()
//!     .resource_arn("resource-arn") // required
//!     .tag_keys("tag-key") // required
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`resource_arn`](builders::UntagResourceFluentBuilder::resource_arn) (`resourceArn`): `String`, **required**\
//!   ARN of the resource whose tags to remove.\
//!   Length: 20 to 2048 characters.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:((membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/(configured-model-algorithm-association|trained-model|trained-model-inference-job|ml-input-channel))|training-dataset|audience-model|configured-audience-model|audience-generation-job|configured-model-algorithm)/[-a-zA-Z0-9_/.]+$`
//! - [`tag_keys`](builders::UntagResourceFluentBuilder::tag_keys) (`tagKeys`): `Vec<String>`, **required**\
//!   Which tags to remove, by key.\
//!   Length: 0 to 200 items. Each item: length 1 to 128 characters.
//!
//! # Response
//!
//! [`UntagResourceOutput`], which has no members.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`UntagResourceError`] inside
//! [`SdkError::ServiceError`](crate::error::SdkError::ServiceError):
//!
//! - [`ValidationException`](crate::types::error::ValidationException) (HTTP 400)\
//!   A parameter of the request is missing or does not meet its constraints.
//! - [`AccessDeniedException`](crate::types::error::AccessDeniedException) (HTTP 403)\
//!   Your credentials do not permit this action, or not on this resource.
//! - [`ResourceNotFoundException`](crate::types::error::ResourceNotFoundException) (HTTP 404)\
//!   No resource matches the identifier in the request.
//!
//! # HTTP
//!
//! `DELETE /tags/{resourceArn}`
//!
//! It is idempotent: a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/UntagResource).

use crate::types::error::{
    AccessDeniedException, ResourceNotFoundException, ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};

/// The operation `UntagResource`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct UntagResource;

/// The parameters of [`UntagResource`](crate::Client::untag_resource).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UntagResourceInput {
    /// ARN of the resource whose tags to remove.
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:((membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/(configured-model-algorithm-association|trained-model|trained-model-inference-job|ml-input-channel))|training-dataset|audience-model|configured-audience-model|audience-generation-job|configured-model-algorithm)/[-a-zA-Z0-9_/.]+$`
    pub resource_arn: Option<String>,
    /// Which tags to remove, by key.
    ///
    /// - Required
    /// - Length: 0 to 200 items
    /// - Each item: length 1 to 128 characters
    pub tag_keys: Option<Vec<String>>,
}

impl UntagResourceInput {
    /// Starts building a `UntagResourceInput`.
    #[inline]
    pub fn builder() -> UntagResourceInputBuilder {
        UntagResourceInputBuilder::default()
    }

    /// ARN of the resource whose tags to remove.
    #[inline]
    pub fn resource_arn(&self) -> Option<&str> {
        self.resource_arn.as_deref()
    }

    /// Which tags to remove, by key.
    #[inline]
    pub fn tag_keys(&self) -> &[String] {
        self.tag_keys.as_deref().unwrap_or_default()
    }
}

/// What [`UntagResource`](crate::Client::untag_resource) returns. It carries no data.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UntagResourceOutput {
    pub(crate) _meta: ResponseMetadata,
}

impl UntagResourceOutput {
    /// Starts building a `UntagResourceOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::UntagResourceOutputBuilder {
        builders::UntagResourceOutputBuilder::default()
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`untag_resource`](crate::Client::untag_resource) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum UntagResourceError {
    /// A parameter of the request is missing or does not meet its constraints.
    ValidationException(ValidationException),
    /// Your credentials do not permit this action, or not on this resource.
    AccessDeniedException(AccessDeniedException),
    /// No resource matches the identifier in the request.
    ResourceNotFoundException(ResourceNotFoundException),
    /// An error that the model does not list; its code and message are in its metadata.
    Unhandled(Unhandled),
}

impl UntagResourceError {
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
}

/// A request to [`UntagResource`](crate::Client::untag_resource).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct UntagResourceFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: UntagResourceInput,
}

/// Builds a [`UntagResourceInput`], without a client.
pub type UntagResourceInputBuilder = UntagResourceFluentBuilder<()>;

impl<C> UntagResourceFluentBuilder<C> {
    /// ARN of the resource whose tags to remove.
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:((membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/(configured-model-algorithm-association|trained-model|trained-model-inference-job|ml-input-channel))|training-dataset|audience-model|configured-audience-model|audience-generation-job|configured-model-algorithm)/[-a-zA-Z0-9_/.]+$`
    pub fn resource_arn(mut self, input: impl Into<String>) -> Self {
        self.input.resource_arn = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `resource_arn`.
    pub fn set_resource_arn(mut self, input: Option<String>) -> Self {
        self.input.resource_arn = input;
        self
    }

    /// Which tags to remove, by key.
    ///
    /// - Required
    /// - Length: 0 to 200 items
    /// - Each item: length 1 to 128 characters
    ///
    /// Appends one item; call it again for each further one.
    pub fn tag_keys(mut self, input: impl Into<String>) -> Self {
        self.input.tag_keys.get_or_insert_default().push(input.into());
        self
    }

    /// Replaces or, with `None`, clears `tag_keys`.
    pub fn set_tag_keys(mut self, input: Option<Vec<String>>) -> Self {
        self.input.tag_keys = input;
        self
    }
}

impl UntagResourceFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`UntagResourceError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<UntagResource> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<UntagResource> {
        Customize::new(self.call, self.input)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{UntagResourceFluentBuilder, UntagResourceInputBuilder};
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::UntagResourceOutputBuilder;
}
