// Generated from the service's model: changes are lost at the next run.

//! Takes on a role with the token of an identity provider.

use crate::identity::clients::sts::types::{
    AssumedRoleUser, Credentials, PolicyDescriptor,
};
use crate::identity::clients::sts::types::error::IdpCommunicationErrorException;
use crate::error::{ResponseMetadata, Unhandled};

/// The operation `AssumeRoleWithWebIdentity`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct AssumeRoleWithWebIdentity;

/// What both ways to a role have in common.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssumeRoleWithWebIdentityInput {
    /// The role.
    ///
    /// - Required
    pub role_arn: Option<String>,
    /// What the session is called in logs.
    ///
    /// - Required
    pub role_session_name: Option<String>,
    /// Managed policies that the session is held to.
    pub policy_arns: Option<Vec<PolicyDescriptor>>,
    /// A policy, as JSON, that the session is held to.
    pub policy: Option<String>,
    /// How long the session lasts, in seconds.
    pub duration_seconds: Option<i32>,
    /// The token of the identity provider.
    ///
    /// - Required
    /// - Sensitive: redacted in `Debug` output and in errors
    pub web_identity_token: Option<String>,
}

impl std::fmt::Debug for AssumeRoleWithWebIdentityInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AssumeRoleWithWebIdentityInput")
            .field("role_arn", &self.role_arn)
            .field("role_session_name", &self.role_session_name)
            .field("policy_arns", &self.policy_arns)
            .field("policy", &self.policy)
            .field("duration_seconds", &self.duration_seconds)
            .field("web_identity_token", &crate::serde::Redacted)
            .finish()
    }
}

/// The output of [`AssumeRoleWithWebIdentity`](crate::Client::assume_role_with_web_identity).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssumeRoleWithWebIdentityOutput {
    /// Temporary credentials.
    pub credentials: Option<Credentials>,
    /// Who the caller is now.
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub(crate) _meta: ResponseMetadata,
}

/// Why `AssumeRoleWithWebIdentity` was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum AssumeRoleWithWebIdentityError {
    /// STS did not reach the identity provider in time.
    IdpCommunicationErrorException(IdpCommunicationErrorException),
    /// An error that the model does not list; its code and message are in its metadata.
    Unhandled(Unhandled),
}

impl AssumeRoleWithWebIdentityError {
    /// Whether this is [`Self::IdpCommunicationErrorException`].
    #[inline]
    pub fn is_idp_communication_error_exception(&self) -> bool {
        matches!(self, Self::IdpCommunicationErrorException(_))
    }
}
