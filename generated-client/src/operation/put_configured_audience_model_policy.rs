// Generated from the service's model: changes are lost at the next run.

//! Sets the resource policy of a configured audience model, replacing a policy that is already
//! there. The policy is an IAM policy document in JSON; it decides which other accounts may use the
//! model.
//!
//! Two optional members guard against overwriting the work of somebody else.
//! `policyExistenceCondition` makes the call fail unless a policy exists, or unless none does;
//! `previousPolicyHash` makes it fail unless the present policy is the one you read. The answer
//! holds the new hash for the next change.
//!
//! # Request
//!
//! ```no_run
//! use cleanroomsml::types::PolicyExistenceCondition;
//!
//! # async fn example(client: cleanroomsml::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let output = client
//!     .put_configured_audience_model_policy()
//!     // required
//!     .configured_audience_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:configured-audience-model/example")
//!     // required
//!     .configured_audience_model_policy("configured-audience-model-policy")
//!     .previous_policy_hash("previous-policy-hash")
//!     // or PolicyMustNotExist
//!     .policy_existence_condition(PolicyExistenceCondition::PolicyMustExist)
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Parameters
//!
//! - [`configured_audience_model_arn`](builders::PutConfiguredAudienceModelPolicyFluentBuilder::configured_audience_model_arn) (`configuredAudienceModelArn`): `String`, **required**\
//!   ARN of the configured audience model to govern, as returned by
//!   [`CreateConfiguredAudienceModel`](crate::Client::create_configured_audience_model) or
//!   [`ListConfiguredAudienceModels`](crate::Client::list_configured_audience_models).\
//!   Length: 20 to 2048 characters. ARN of: `ConfiguredAudienceModel`.\
//!   Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-audience-model/[-a-zA-Z0-9_/.]+$`
//! - [`configured_audience_model_policy`](builders::PutConfiguredAudienceModelPolicyFluentBuilder::configured_audience_model_policy) (`configuredAudienceModelPolicy`): `String`, **required**\
//!   The resource policy to put in force, as an IAM policy document in JSON.\
//!   Length: 1 to 20480 characters.
//! - [`previous_policy_hash`](builders::PutConfiguredAudienceModelPolicyFluentBuilder::previous_policy_hash) (`previousPolicyHash`): `String`\
//!   The `policyHash` of the policy that you expect to replace, from
//!   [`GetConfiguredAudienceModelPolicy`](crate::Client::get_configured_audience_model_policy). It
//!   guards against overwriting a change that someone else made in the meantime.\
//!   Length: 64 to 128 characters. Pattern: `^[0-9a-f]+$`.
//! - [`policy_existence_condition`](builders::PutConfiguredAudienceModelPolicyFluentBuilder::policy_existence_condition) (`policyExistenceCondition`): [`PolicyExistenceCondition`](crate::types::PolicyExistenceCondition)\
//!   What you expect of the present state: that a policy is already attached, or that none is. It
//!   guards against overwriting a change that someone else made in the meantime.\
//!   One of [`PolicyMustExist`](crate::types::PolicyExistenceCondition::PolicyMustExist), [`PolicyMustNotExist`](crate::types::PolicyExistenceCondition::PolicyMustNotExist).
//!
//! # Response
//!
//! [`PutConfiguredAudienceModelPolicyOutput`]:
//!
//! ```text
//! PutConfiguredAudienceModelPolicyOutput {
//!     configured_audience_model_policy: String,
//!     policy_hash: String,
//! }
//! ```
//!
//! - [`configured_audience_model_policy`](PutConfiguredAudienceModelPolicyOutput::configured_audience_model_policy) (`configuredAudienceModelPolicy`): `String`\
//!   The resource policy now in force, as an IAM policy document in JSON.
//! - [`policy_hash`](PutConfiguredAudienceModelPolicyOutput::policy_hash) (`policyHash`): `String`\
//!   Digest of the policy text. Send it as `previousPolicyHash` with the next
//!   [`PutConfiguredAudienceModelPolicy`](crate::Client::put_configured_audience_model_policy) to
//!   detect changes made by others.
//!
//! # Errors
//!
//! The service refuses with one of these, as [`PutConfiguredAudienceModelPolicyError`] inside
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
//! `PUT /configured-audience-model/{configuredAudienceModelArn}/policy`
//!
//! It is idempotent: a repeated call does no harm.
//!
//! See also: [the service's API reference](https://docs.aws.amazon.com/goto/WebAPI/cleanroomsml-2023-09-06/PutConfiguredAudienceModelPolicy).

use crate::types::PolicyExistenceCondition;
use crate::types::error::{
    AccessDeniedException, ResourceNotFoundException, ThrottlingException,
    ValidationException,
};
use smithy_runtime::client::{Call, Customize, Send};
use smithy_runtime::error::{ResponseMetadata, Unhandled};

/// The operation `PutConfiguredAudienceModelPolicy`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct PutConfiguredAudienceModelPolicy;

/// The parameters of
/// [`PutConfiguredAudienceModelPolicy`](crate::Client::put_configured_audience_model_policy).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PutConfiguredAudienceModelPolicyInput {
    /// ARN of the configured audience model to govern, as returned by
    /// [`CreateConfiguredAudienceModel`](crate::Client::create_configured_audience_model) or
    /// [`ListConfiguredAudienceModels`](crate::Client::list_configured_audience_models).
    ///
    /// - Required
    /// - Length: 20 to 2048 characters
    /// - Pattern: `^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{12}:configured-audience-model/[-a-zA-Z0-9_/.]+$`
    /// - ARN of: `ConfiguredAudienceModel`
    pub configured_audience_model_arn: Option<String>,
    /// The resource policy to put in force, as an IAM policy document in JSON.
    ///
    /// - Required
    /// - Length: 1 to 20480 characters
    pub configured_audience_model_policy: Option<String>,
    /// The `policyHash` of the policy that you expect to replace, from
    /// [`GetConfiguredAudienceModelPolicy`](crate::Client::get_configured_audience_model_policy). It
    /// guards against overwriting a change that someone else made in the meantime.
    ///
    /// - Length: 64 to 128 characters
    /// - Pattern: `^[0-9a-f]+$`
    pub previous_policy_hash: Option<String>,
    /// What you expect of the present state: that a policy is already attached, or that none is. It
    /// guards against overwriting a change that someone else made in the meantime.
    pub policy_existence_condition: Option<PolicyExistenceCondition>,
}

impl PutConfiguredAudienceModelPolicyInput {
    /// Starts building a `PutConfiguredAudienceModelPolicyInput`.
    #[inline]
    pub fn builder() -> PutConfiguredAudienceModelPolicyInputBuilder {
        PutConfiguredAudienceModelPolicyInputBuilder::default()
    }

    /// ARN of the configured audience model to govern, as returned by
    /// [`CreateConfiguredAudienceModel`](crate::Client::create_configured_audience_model) or
    /// [`ListConfiguredAudienceModels`](crate::Client::list_configured_audience_models).
    #[inline]
    pub fn configured_audience_model_arn(&self) -> Option<&str> {
        self.configured_audience_model_arn.as_deref()
    }

    /// The resource policy to put in force, as an IAM policy document in JSON.
    #[inline]
    pub fn configured_audience_model_policy(&self) -> Option<&str> {
        self.configured_audience_model_policy.as_deref()
    }

    /// The `policyHash` of the policy that you expect to replace, from
    /// [`GetConfiguredAudienceModelPolicy`](crate::Client::get_configured_audience_model_policy). It
    /// guards against overwriting a change that someone else made in the meantime.
    #[inline]
    pub fn previous_policy_hash(&self) -> Option<&str> {
        self.previous_policy_hash.as_deref()
    }

    /// What you expect of the present state: that a policy is already attached, or that none is. It
    /// guards against overwriting a change that someone else made in the meantime.
    #[inline]
    pub fn policy_existence_condition(&self) -> Option<&PolicyExistenceCondition> {
        self.policy_existence_condition.as_ref()
    }
}

/// What [`PutConfiguredAudienceModelPolicy`](crate::Client::put_configured_audience_model_policy)
/// returns.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PutConfiguredAudienceModelPolicyOutput {
    /// The resource policy now in force, as an IAM policy document in JSON.
    ///
    /// - Always present
    /// - Length: 1 to 20480 characters
    pub configured_audience_model_policy: String,
    /// Digest of the policy text. Send it as `previousPolicyHash` with the next
    /// [`PutConfiguredAudienceModelPolicy`](crate::Client::put_configured_audience_model_policy) to
    /// detect changes made by others.
    ///
    /// - Always present
    /// - Length: 64 to 128 characters
    /// - Pattern: `^[0-9a-f]+$`
    pub policy_hash: String,
    pub(crate) _meta: ResponseMetadata,
}

impl PutConfiguredAudienceModelPolicyOutput {
    /// Starts building a `PutConfiguredAudienceModelPolicyOutput`.
    #[cfg(feature = "test-util")]
    #[inline]
    pub fn builder() -> builders::PutConfiguredAudienceModelPolicyOutputBuilder {
        builders::PutConfiguredAudienceModelPolicyOutputBuilder::default()
    }

    /// The resource policy now in force, as an IAM policy document in JSON.
    #[inline]
    pub fn configured_audience_model_policy(&self) -> &str {
        &self.configured_audience_model_policy
    }

    /// Digest of the policy text. Send it as `previousPolicyHash` with the next
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

/// Why [`put_configured_audience_model_policy`](crate::Client::put_configured_audience_model_policy) was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum PutConfiguredAudienceModelPolicyError {
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

impl PutConfiguredAudienceModelPolicyError {
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

/// A request to [`PutConfiguredAudienceModelPolicy`](crate::Client::put_configured_audience_model_policy).
///
/// Set its members, then `.await` it or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited or sent"]
pub struct PutConfiguredAudienceModelPolicyFluentBuilder<C = Call> {
    pub(crate) call: C,
    pub(crate) input: PutConfiguredAudienceModelPolicyInput,
}

/// Builds a [`PutConfiguredAudienceModelPolicyInput`], without a client.
pub type PutConfiguredAudienceModelPolicyInputBuilder = PutConfiguredAudienceModelPolicyFluentBuilder<
    (),
>;

impl<C> PutConfiguredAudienceModelPolicyFluentBuilder<C> {
    /// ARN of the configured audience model to govern, as returned by
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

    /// The resource policy to put in force, as an IAM policy document in JSON.
    ///
    /// - Required
    /// - Length: 1 to 20480 characters
    pub fn configured_audience_model_policy(mut self, input: impl Into<String>) -> Self {
        self.input.configured_audience_model_policy = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `configured_audience_model_policy`.
    pub fn set_configured_audience_model_policy(
        mut self,
        input: Option<String>,
    ) -> Self {
        self.input.configured_audience_model_policy = input;
        self
    }

    /// The `policyHash` of the policy that you expect to replace, from
    /// [`GetConfiguredAudienceModelPolicy`](crate::Client::get_configured_audience_model_policy). It
    /// guards against overwriting a change that someone else made in the meantime.
    ///
    /// - Length: 64 to 128 characters
    /// - Pattern: `^[0-9a-f]+$`
    pub fn previous_policy_hash(mut self, input: impl Into<String>) -> Self {
        self.input.previous_policy_hash = Some(input.into());
        self
    }

    /// Replaces or, with `None`, clears `previous_policy_hash`.
    pub fn set_previous_policy_hash(mut self, input: Option<String>) -> Self {
        self.input.previous_policy_hash = input;
        self
    }

    /// What you expect of the present state: that a policy is already attached, or that none is. It
    /// guards against overwriting a change that someone else made in the meantime.
    pub fn policy_existence_condition(
        mut self,
        input: PolicyExistenceCondition,
    ) -> Self {
        self.input.policy_existence_condition = Some(input);
        self
    }

    /// Replaces or, with `None`, clears `policy_existence_condition`.
    pub fn set_policy_existence_condition(
        mut self,
        input: Option<PolicyExistenceCondition>,
    ) -> Self {
        self.input.policy_existence_condition = input;
        self
    }
}

impl PutConfiguredAudienceModelPolicyFluentBuilder {
    /// Sends the request.
    ///
    /// # Errors
    /// [`PutConfiguredAudienceModelPolicyError`] if the service refuses; see [`SdkError`](crate::error::SdkError) for what else can go wrong.
    #[inline]
    pub fn send(self) -> Send<PutConfiguredAudienceModelPolicy> {
        self.call.send(self.input)
    }

    /// Changes the configuration or the request of this one call.
    #[inline]
    pub fn customize(self) -> Customize<PutConfiguredAudienceModelPolicy> {
        Customize::new(self.call, self.input)
    }
}

/// The builders of this operation.
pub mod builders {
    pub use super::{
        PutConfiguredAudienceModelPolicyFluentBuilder,
        PutConfiguredAudienceModelPolicyInputBuilder,
    };
    #[cfg(feature = "test-util")]
    pub use crate::test_util::operation::PutConfiguredAudienceModelPolicyOutputBuilder;
}
