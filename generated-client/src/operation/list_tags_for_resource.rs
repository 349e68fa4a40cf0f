// Generated from the service's model: changes are lost at the next run.

//! Returns all tags of a resource in one answer. Most `Get` operations include the tags as well;
//! this one spares you the rest.
//!
//! # Request
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .list_tags_for_resource()
//!     .resource_arn("resource-arn") // required
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`resource_arn`](builders::ListTagsForResourceFluentBuilder::resource_arn) (`resourceArn`): `String`, **required**\
//!   ARN of the resource whose tags to list.\
//!   Length: 20 to 2048 characters.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:((membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/(configured-model-algorithm-association|trained-model|trained-model-inference-job|ml-input-channel))|training-dataset|audience-model|configured-audience-model|audience-generation-job|configured-model-algorithm)/[-a-zA-Z0-9_/.]+$`
//!
//! # Response
//!
//! [`ListTagsForResourceOutput`]:
//!
//! ```text
//! ListTagsForResourceOutput {
//!     tags: HashMap<String, String>,
//! }
//! ```
//!
//! - [`tags`](ListTagsForResourceOutput::tags): `HashMap<String, String>`\
//!   All tags of the resource, as key-value pairs.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`ListTagsForResourceError`] inside
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
//! `GET /tags/{resourceArn}`
//!
//! It only reads, so a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/ListTagsForResource).

use std::collections::HashMap;
use crate::types::error::{
    AccessDeniedException, ResourceNotFoundException, ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};

/// The operation `ListTagsForResource`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct ListTagsForResource;

/// The parameters of [`ListTagsForResource`](crate::Client::list_tags_for_resource).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListTagsForResourceInput {
    /// ARN of the resource whose tags to list.
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:((membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/(configured-model-algorithm-association|trained-model|trained-model-inference-job|ml-input-channel))|training-dataset|audience-model|configured-audience-model|audience-generation-job|configured-model-algorithm)/[-a-zA-Z0-9_/.]+$`
    pub resource_arn: Option<String>,
}

impl ListTagsForResourceInput {
    /// Starts building a `ListTagsForResourceInput`.
    #[inline]
    pub fn builder() -> ListTagsForResourceInputBuilder {
        ListTagsForResourceInputBuilder::default()
    }

    /// ARN of the resource whose tags to list.
    #[inline]
    pub fn resource_arn(&self) -> Option<&str> {
        self.resource_arn.as_deref()
    }
}

/// What [`ListTagsForResource`](crate::Client::list_tags_for_resource) returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListTagsForResourceOutput {
    /// All tags of the resource, as key-value pairs.
    ///
    /// - Always present
    /// - Length: 0 to 200 entries
    /// - Each key: length 1 to 128 characters
    /// - Each value: length 0 to 256 characters
    pub tags: HashMap<String, String>,
    pub(crate) _meta: ResponseMetadata,
}

impl ListTagsForResourceOutput {
    /// Starts building a `ListTagsForResourceOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::ListTagsForResourceOutputBuilder {
        builders::ListTagsForResourceOutputBuilder::default()
    }

    /// All tags of the resource, as key-value pairs.
    #[inline]
    pub fn tags(&self) -> &HashMap<String, String> {
        &self.tags
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`list_tags_for_resource`](crate::Client::list_tags_for_resource) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum ListTagsForResourceError {
    /// A parameter of the request is missing or does not meet its constraints.
    ValidationException(ValidationException),
    /// Your credentials do not permit this action, or not on this resource.
    AccessDeniedException(AccessDeniedException),
    /// No resource matches the identifier in the request.
    ResourceNotFoundException(ResourceNotFoundException),
    /// An error that the model does not list; its code and message are in its metadata.
    Unhandled(Unhandled),
}

impl ListTagsForResourceError {
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

/// A request to [`ListTagsForResource`](crate::Client::list_tags_for_resource).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct ListTagsForResourceFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: ListTagsForResourceInput,
}

/// Builds a [`ListTagsForResourceInput`], without a client.
pub type ListTagsForResourceInputBuilder = ListTagsForResourceFluentBuilder<()>;

impl<C> ListTagsForResourceFluentBuilder<C> {
    /// ARN of the resource whose tags to list.
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
}

impl ListTagsForResourceFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`ListTagsForResourceError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<ListTagsForResource> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<ListTagsForResource> {
        Customize::new(self.call, self.input)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{ListTagsForResourceFluentBuilder, ListTagsForResourceInputBuilder};
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::ListTagsForResourceOutputBuilder;
}
