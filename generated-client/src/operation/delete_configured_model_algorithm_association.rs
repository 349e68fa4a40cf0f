// Generated from the service's model: changes are lost at the next run.

//! Withdraws an algorithm from a collaboration. The configured model algorithm itself remains and
//! can be associated again.
//!
//! A `ConflictException` means that a resource made with the association still needs it.
//!
//! # Request
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .delete_configured_model_algorithm_association()
//!     // required
//!     .configured_model_algorithm_association_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:membership/example")
//!     .membership_identifier("membership-identifier") // required
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`configured_model_algorithm_association_arn`](builders::DeleteConfiguredModelAlgorithmAssociationFluentBuilder::configured_model_algorithm_association_arn) (`configuredModelAlgorithmAssociationArn`): `String`, **required**\
//!   ARN of the configured model algorithm association to delete, as returned by
//!   [`CreateConfiguredModelAlgorithmAssociation`](crate::Client::create_configured_model_algorithm_association)
//!   or
//!   [`ListConfiguredModelAlgorithmAssociations`](crate::Client::list_configured_model_algorithm_associations).\
//!   Length: 20 to 2048 characters. ARN of: `ConfiguredModelAlgorithmAssociation`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/configured-model-algorithm-association/[-a-zA-Z0-9_/.]+$`
//! - [`membership_identifier`](builders::DeleteConfiguredModelAlgorithmAssociationFluentBuilder::membership_identifier) (`membershipIdentifier`): `String`, **required**\
//!   ID of the AWS Clean Rooms membership on whose behalf to delete the association.\
//!   Length: exactly 36 characters.\
//!   Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
//!
//! # Response
//!
//! [`DeleteConfiguredModelAlgorithmAssociationOutput`], which has no members.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`DeleteConfiguredModelAlgorithmAssociationError`] inside
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
//! `DELETE /memberships/{membershipIdentifier}/configured-model-algorithm-associations/{configuredModelAlgorithmAssociationArn}`
//!
//! It is idempotent: a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/DeleteConfiguredModelAlgorithmAssociation).

use crate::types::error::{
    AccessDeniedException, ConflictException, ResourceNotFoundException,
    ThrottlingException, ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};

/// The operation `DeleteConfiguredModelAlgorithmAssociation`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct DeleteConfiguredModelAlgorithmAssociation;

/// The parameters of
/// [`DeleteConfiguredModelAlgorithmAssociation`](crate::Client::delete_configured_model_algorithm_association).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteConfiguredModelAlgorithmAssociationInput {
    /// ARN of the configured model algorithm association to delete, as returned by
    /// [`CreateConfiguredModelAlgorithmAssociation`](crate::Client::create_configured_model_algorithm_association)
    /// or
    /// [`ListConfiguredModelAlgorithmAssociations`](crate::Client::list_configured_model_algorithm_associations).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/configured-model-algorithm-association/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredModelAlgorithmAssociation`
    pub configured_model_algorithm_association_arn: Option<String>,
    /// ID of the AWS Clean Rooms membership on whose behalf to delete the association.
    ///
    /// - Required
    /// - Length: exactly 36 characters
    /// - Pattern: `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`
    pub membership_identifier: Option<String>,
}

impl DeleteConfiguredModelAlgorithmAssociationInput {
    /// Starts building a `DeleteConfiguredModelAlgorithmAssociationInput`.
    #[inline]
    pub fn builder() -> DeleteConfiguredModelAlgorithmAssociationInputBuilder {
        DeleteConfiguredModelAlgorithmAssociationInputBuilder::default()
    }

    /// ARN of the configured model algorithm association to delete, as returned by
    /// [`CreateConfiguredModelAlgorithmAssociation`](crate::Client::create_configured_model_algorithm_association)
    /// or
    /// [`ListConfiguredModelAlgorithmAssociations`](crate::Client::list_configured_model_algorithm_associations).
    #[inline]
    pub fn configured_model_algorithm_association_arn(&self) -> Option<&str> {
        self.configured_model_algorithm_association_arn.as_deref()
    }

    /// ID of the AWS Clean Rooms membership on whose behalf to delete the association.
    #[inline]
    pub fn membership_identifier(&self) -> Option<&str> {
        self.membership_identifier.as_deref()
    }
}

/// The output of [`DeleteConfiguredModelAlgorithmAssociation`](crate::Client::delete_configured_model_algorithm_association): nothing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteConfiguredModelAlgorithmAssociationOutput {
    pub(crate) _meta: ResponseMetadata,
}

impl DeleteConfiguredModelAlgorithmAssociationOutput {
    /// Starts building a `DeleteConfiguredModelAlgorithmAssociationOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::DeleteConfiguredModelAlgorithmAssociationOutputBuilder {
        builders::DeleteConfiguredModelAlgorithmAssociationOutputBuilder::default()
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`delete_configured_model_algorithm_association`](crate::Client::delete_configured_model_algorithm_association) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum DeleteConfiguredModelAlgorithmAssociationError {
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

impl DeleteConfiguredModelAlgorithmAssociationError {
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

/// A request to [`DeleteConfiguredModelAlgorithmAssociation`](crate::Client::delete_configured_model_algorithm_association).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct DeleteConfiguredModelAlgorithmAssociationFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: DeleteConfiguredModelAlgorithmAssociationInput,
}

/// Builds a [`DeleteConfiguredModelAlgorithmAssociationInput`], without a client.
pub type DeleteConfiguredModelAlgorithmAssociationInputBuilder = DeleteConfiguredModelAlgorithmAssociationFluentBuilder<
    (),
>;

impl<C> DeleteConfiguredModelAlgorithmAssociationFluentBuilder<C> {
    /// ARN of the configured model algorithm association to delete, as returned by
    /// [`CreateConfiguredModelAlgorithmAssociation`](crate::Client::create_configured_model_algorithm_association)
    /// or
    /// [`ListConfiguredModelAlgorithmAssociations`](crate::Client::list_configured_model_algorithm_associations).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:membership/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/configured-model-algorithm-association/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredModelAlgorithmAssociation`
    pub fn configured_model_algorithm_association_arn(
        mut self,
        input: impl Into<String>,
    ) -> Self {
        self.input.configured_model_algorithm_association_arn = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `configured_model_algorithm_association_arn`.
    pub fn set_configured_model_algorithm_association_arn(
        mut self,
        input: Option<String>,
    ) -> Self {
        self.input.configured_model_algorithm_association_arn = input;
        self
    }

    /// ID of the AWS Clean Rooms membership on whose behalf to delete the association.
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

impl DeleteConfiguredModelAlgorithmAssociationFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`DeleteConfiguredModelAlgorithmAssociationError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<DeleteConfiguredModelAlgorithmAssociation> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<DeleteConfiguredModelAlgorithmAssociation> {
        Customize::new(self.call, self.input)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{
        DeleteConfiguredModelAlgorithmAssociationFluentBuilder,
        DeleteConfiguredModelAlgorithmAssociationInputBuilder,
    };
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::DeleteConfiguredModelAlgorithmAssociationOutputBuilder;
}
