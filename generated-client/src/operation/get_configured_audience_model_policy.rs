// Generated from the service's model: changes are lost at the next run.

//! Reads the resource policy of a configured audience model together with its hash. Keep the hash
//! and hand it to
//! [`PutConfiguredAudienceModelPolicy`](crate::Client::put_configured_audience_model_policy) as
//! `previousPolicyHash`, so that an edit in between is noticed.
//!
//! # Request
//!
//! ```no_run
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .get_configured_audience_model_policy()
//!     // required
//!     .configured_audience_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:configured-audience-model/example")
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`configured_audience_model_arn`](builders::GetConfiguredAudienceModelPolicyFluentBuilder::configured_audience_model_arn) (`configuredAudienceModelArn`): `String`, **required**\
//!   ARN of the configured audience model whose policy to read, as returned by
//!   [`CreateConfiguredAudienceModel`](crate::Client::create_configured_audience_model) or
//!   [`ListConfiguredAudienceModels`](crate::Client::list_configured_audience_models).\
//!   Length: 20 to 2048 characters. ARN of: `ConfiguredAudienceModel`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-audience-model/[-a-zA-Z0-9_/.]+$`
//!
//! # Response
//!
//! [`GetConfiguredAudienceModelPolicyOutput`]:
//!
//! ```text
//! GetConfiguredAudienceModelPolicyOutput {
//!     configured_audience_model_arn: String,
//!     configured_audience_model_policy: String,
//!     policy_hash: String,
//! }
//! ```
//!
//! - [`configured_audience_model_arn`](GetConfiguredAudienceModelPolicyOutput::configured_audience_model_arn) (`configuredAudienceModelArn`): `String`\
//!   ARN of the configured audience model under this policy.
//! - [`configured_audience_model_policy`](GetConfiguredAudienceModelPolicyOutput::configured_audience_model_policy) (`configuredAudienceModelPolicy`): `String`\
//!   The resource policy in force, as an IAM policy document in JSON.
//! - [`policy_hash`](GetConfiguredAudienceModelPolicyOutput::policy_hash) (`policyHash`): `String`\
//!   Digest of the policy text. Send it as `previousPolicyHash` with
//!   [`PutConfiguredAudienceModelPolicy`](crate::Client::put_configured_audience_model_policy) to
//!   detect changes made by others.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`GetConfiguredAudienceModelPolicyError`] inside
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
//! `GET /configured-audience-model/{configuredAudienceModelArn}/policy`
//!
//! It only reads, so a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/GetConfiguredAudienceModelPolicy).

use crate::types::error::{
    AccessDeniedException, ResourceNotFoundException, ThrottlingException,
    ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};

/// The operation `GetConfiguredAudienceModelPolicy`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct GetConfiguredAudienceModelPolicy;

/// The parameters of
/// [`GetConfiguredAudienceModelPolicy`](crate::Client::get_configured_audience_model_policy).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetConfiguredAudienceModelPolicyInput {
    /// ARN of the configured audience model whose policy to read, as returned by
    /// [`CreateConfiguredAudienceModel`](crate::Client::create_configured_audience_model) or
    /// [`ListConfiguredAudienceModels`](crate::Client::list_configured_audience_models).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-audience-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredAudienceModel`
    pub configured_audience_model_arn: Option<String>,
}

impl GetConfiguredAudienceModelPolicyInput {
    /// Starts building a `GetConfiguredAudienceModelPolicyInput`.
    #[inline]
    pub fn builder() -> GetConfiguredAudienceModelPolicyInputBuilder {
        GetConfiguredAudienceModelPolicyInputBuilder::default()
    }

    /// ARN of the configured audience model whose policy to read, as returned by
    /// [`CreateConfiguredAudienceModel`](crate::Client::create_configured_audience_model) or
    /// [`ListConfiguredAudienceModels`](crate::Client::list_configured_audience_models).
    #[inline]
    pub fn configured_audience_model_arn(&self) -> Option<&str> {
        self.configured_audience_model_arn.as_deref()
    }
}

/// What [`GetConfiguredAudienceModelPolicy`](crate::Client::get_configured_audience_model_policy)
/// returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetConfiguredAudienceModelPolicyOutput {
    /// ARN of the configured audience model under this policy.
    ///
    /// - Always present
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-audience-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredAudienceModel`
    pub configured_audience_model_arn: String,
    /// The resource policy in force, as an IAM policy document in JSON.
    ///
    /// - Always present
    /// - Length: 1 to 20480 characters
    pub configured_audience_model_policy: String,
    /// Digest of the policy text. Send it as `previousPolicyHash` with
    /// [`PutConfiguredAudienceModelPolicy`](crate::Client::put_configured_audience_model_policy) to
    /// detect changes made by others.
    ///
    /// - Always present
    /// - Length: 64 to 128 characters
    /// - Pattern: `^[0-9a-f]+$`
    pub policy_hash: String,
    pub(crate) _meta: ResponseMetadata,
}

impl GetConfiguredAudienceModelPolicyOutput {
    /// Starts building a `GetConfiguredAudienceModelPolicyOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::GetConfiguredAudienceModelPolicyOutputBuilder {
        builders::GetConfiguredAudienceModelPolicyOutputBuilder::default()
    }

    /// ARN of the configured audience model under this policy.
    #[inline]
    pub fn configured_audience_model_arn(&self) -> &str {
        &self.configured_audience_model_arn
    }

    /// The resource policy in force, as an IAM policy document in JSON.
    #[inline]
    pub fn configured_audience_model_policy(&self) -> &str {
        &self.configured_audience_model_policy
    }

    /// Digest of the policy text. Send it as `previousPolicyHash` with
    /// [`PutConfiguredAudienceModelPolicy`](crate::Client::put_configured_audience_model_policy) to
    /// detect changes made by others.
    #[inline]
    pub fn policy_hash(&self) -> &str {
        &self.policy_hash
    }

    /// Request id, status, headers and number of attempts of the response.
    #[inline]
    pub fn response_metadata(&self) -> &ResponseMetadata {
        &self._meta
    }
}

/// Why [`get_configured_audience_model_policy`](crate::Client::get_configured_audience_model_policy) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetConfiguredAudienceModelPolicyError {
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

impl GetConfiguredAudienceModelPolicyError {
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

/// A request to [`GetConfiguredAudienceModelPolicy`](crate::Client::get_configured_audience_model_policy).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct GetConfiguredAudienceModelPolicyFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: GetConfiguredAudienceModelPolicyInput,
}

/// Builds a [`GetConfiguredAudienceModelPolicyInput`], without a client.
pub type GetConfiguredAudienceModelPolicyInputBuilder = GetConfiguredAudienceModelPolicyFluentBuilder<
    (),
>;

impl<C> GetConfiguredAudienceModelPolicyFluentBuilder<C> {
    /// ARN of the configured audience model whose policy to read, as returned by
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
}

impl GetConfiguredAudienceModelPolicyFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`GetConfiguredAudienceModelPolicyError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<GetConfiguredAudienceModelPolicy> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<GetConfiguredAudienceModelPolicy> {
        Customize::new(self.call, self.input)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{
        GetConfiguredAudienceModelPolicyFluentBuilder,
        GetConfiguredAudienceModelPolicyInputBuilder,
    };
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::GetConfiguredAudienceModelPolicyOutputBuilder;
}
