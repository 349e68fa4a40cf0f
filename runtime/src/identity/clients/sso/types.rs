// Generated from the service's model: changes are lost at the next run.

//! What the members of requests and responses are made of.

/// Temporary credentials.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoleCredentials {
    /// The `accessKeyId` of this type.
    pub access_key_id: Option<String>,
    /// The `secretAccessKey` of this type.
    ///
    /// - Sensitive: redacted in `Debug` output and in errors
    pub secret_access_key: Option<String>,
    /// The `sessionToken` of this type.
    ///
    /// - Sensitive: redacted in `Debug` output and in errors
    pub session_token: Option<String>,
    /// When they cease to be valid, in milliseconds since 1970.
    ///
    /// - Default: `0`
    pub expiration: i64,
}

impl std::fmt::Debug for RoleCredentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RoleCredentials")
            .field("access_key_id", &self.access_key_id)
            .field("secret_access_key", &crate::serde::Redacted)
            .field("session_token", &crate::serde::Redacted)
            .field("expiration", &self.expiration)
            .finish()
    }
}
