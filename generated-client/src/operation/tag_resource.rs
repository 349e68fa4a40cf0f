// Generated from the service's model: changes are lost at the next run.

//! Adds tags to a resource, or gives new values to tags that are there. Tags with other keys are
//! kept. Audience export jobs, trained model export jobs and ML configurations cannot be tagged.
//!
//! # Request
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .tag_resource()
//!     .resource_arn("resource-arn") // required
//!     .tags("key", "value") // required
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`resource_arn`](builders::TagResourceFluentBuilder::resource_arn) (`resourceArn`): `String`, **required**\
//!   ARN of the resource to tag.\
//!   Length: 20 to 2048 characters.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:((membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/(configured-model-algorithm-association|trained-model|trained-model-inference-job|ml-input-channel))|training-dataset|audience-model|configured-audience-model|audience-generation-job|configured-model-algorithm)/[-a-zA-Z0-9_/.]+$`
//! - [`tags`](builders::TagResourceFluentBuilder::tags): `HashMap<String, String>`, **required**\
//!   The tags to attach, as key-value pairs. One resource can carry up to 50 tags of your own, each
//!   with a different key; case matters in keys and in values. Keys that start with `aws:`, however
//!   capitalised, are reserved for AWS.\
//!   Length: 0 to 200 entries. Each key: length 1 to 128 characters. Each value: length 0 to 256 characters.
//!
//! # Response
//!
//! [`TagResourceOutput`], which has no members.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`TagResourceError`] inside
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
//! `POST /tags/{resourceArn}`
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/TagResource).

use std::collections::HashMap;
use crate::types::error::{
    AccessDeniedException, ResourceNotFoundException, ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};

/// The operation `TagResource`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct TagResource;

/// The parameters of [`TagResource`](crate::Client::tag_resource).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TagResourceInput {
    /// ARN of the resource to tag.
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:((membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/(configured-model-algorithm-association|trained-model|trained-model-inference-job|ml-input-channel))|training-dataset|audience-model|configured-audience-model|audience-generation-job|configured-model-algorithm)/[-a-zA-Z0-9_/.]+$`
    pub resource_arn: Option<String>,
    /// The tags to attach, as key-value pairs. One resource can carry up to 50 tags of your own, each
    /// with a different key; case matters in keys and in values. Keys that start with `aws:`, however
    /// capitalised, are reserved for AWS.
    ///
    /// - Required
    /// - Length: 0 to 200 entries
    /// - Each key: length 1 to 128 characters
    /// - Each value: length 0 to 256 characters
    pub tags: Option<HashMap<String, String>>,
}

impl TagResourceInput {
    /// Starts building a `TagResourceInput`.
    #[inline]
    pub fn builder() -> TagResourceInputBuilder {
        TagResourceInputBuilder::default()
    }

    /// ARN of the resource to tag.
    #[inline]
    pub fn resource_arn(&self) -> Option<&str> {
        self.resource_arn.as_deref()
    }

    /// The tags to attach, as key-value pairs. One resource can carry up to 50 tags of your own, each
    /// with a different key; case matters in keys and in values. Keys that start with `aws:`, however
    /// capitalised, are reserved for AWS.
    #[inline]
    pub fn tags(&self) -> Option<&HashMap<String, String>> {
        self.tags.as_ref()
    }
}

/// What [`TagResource`](crate::Client::tag_resource) returns. It carries no data.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TagResourceOutput {
    pub(crate) _meta: ResponseMetadata,
}

impl TagResourceOutput {
    /// Starts building a `TagResourceOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::TagResourceOutputBuilder {
        builders::TagResourceOutputBuilder::default()
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`tag_resource`](crate::Client::tag_resource) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum TagResourceError {
    /// A parameter of the request is missing or does not meet its constraints.
    ValidationException(ValidationException),
    /// Your credentials do not permit this action, or not on this resource.
    AccessDeniedException(AccessDeniedException),
    /// No resource matches the identifier in the request.
    ResourceNotFoundException(ResourceNotFoundException),
    /// An error that the model does not list; its code and message are in its metadata.
    Unhandled(Unhandled),
}

impl TagResourceError {
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

/// A request to [`TagResource`](crate::Client::tag_resource).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct TagResourceFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: TagResourceInput,
}

/// Builds a [`TagResourceInput`], without a client.
pub type TagResourceInputBuilder = TagResourceFluentBuilder<()>;

impl<C> TagResourceFluentBuilder<C> {
    /// ARN of the resource to tag.
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

    /// The tags to attach, as key-value pairs. One resource can carry up to 50 tags of your own, each
    /// with a different key; case matters in keys and in values. Keys that start with `aws:`, however
    /// capitalised, are reserved for AWS.
    ///
    /// - Required
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

impl TagResourceFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`TagResourceError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<TagResource> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<TagResource> {
        Customize::new(self.call, self.input)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{TagResourceFluentBuilder, TagResourceInputBuilder};
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::TagResourceOutputBuilder;
}
