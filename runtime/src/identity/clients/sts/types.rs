// Generated from the service's model: changes are lost at the next run.

//! What the members of requests and responses are made of.

use crate::primitives::DateTime;

pub(crate) mod error;

/// Who the caller is now.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssumedRoleUser {
    /// The `AssumedRoleId` of this type.
    ///
    /// - Always present
    pub assumed_role_id: String,
    /// The `Arn` of this type.
    ///
    /// - Always present
    pub arn: String,
}

/// Temporary credentials.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Credentials {
    /// The `AccessKeyId` of this type.
    ///
    /// - Always present
    pub access_key_id: String,
    /// The `SecretAccessKey` of this type.
    ///
    /// - Always present
    /// - Sensitive: redacted in `Debug` output and in errors
    pub secret_access_key: String,
    /// The `SessionToken` of this type.
    ///
    /// - Always present
    /// - Sensitive: redacted in `Debug` output and in errors
    pub session_token: String,
    /// When they cease to be valid.
    ///
    /// - Always present
    pub expiration: DateTime,
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Credentials")
            .field("access_key_id", &self.access_key_id)
            .field("secret_access_key", &crate::serde::Redacted)
            .field("session_token", &crate::serde::Redacted)
            .field("expiration", &self.expiration)
            .finish()
    }
}

/// A managed policy.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PolicyDescriptor {
    /// Its name.
    pub arn: Option<String>,
}
