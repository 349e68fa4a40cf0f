// Generated from the service's model: changes are lost at the next run.

//! Gives the credentials of a role to whoever has signed in.

use crate::identity::clients::sso::types::RoleCredentials;
use crate::error::{ResponseMetadata, Unhandled};

/// The operation `GetRoleCredentials`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct GetRoleCredentials;

/// The input of [`GetRoleCredentials`](crate::Client::get_role_credentials).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetRoleCredentialsInput {
    /// The name of the role.
    ///
    /// - Required
    pub role_name: Option<String>,
    /// The account of the role.
    ///
    /// - Required
    pub account_id: Option<String>,
    /// The token of the sign-in.
    ///
    /// - Required
    /// - Sensitive: redacted in `Debug` output and in errors
    pub access_token: Option<String>,
}

impl std::fmt::Debug for GetRoleCredentialsInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetRoleCredentialsInput")
            .field("role_name", &self.role_name)
            .field("account_id", &self.account_id)
            .field("access_token", &crate::serde::Redacted)
            .finish()
    }
}

/// The output of [`GetRoleCredentials`](crate::Client::get_role_credentials).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetRoleCredentialsOutput {
    /// Temporary credentials.
    pub role_credentials: Option<RoleCredentials>,
    pub(crate) _meta: ResponseMetadata,
}

/// Why `GetRoleCredentials` was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum GetRoleCredentialsError {
    /// An error that the model does not list; its code and message are in its metadata.
    Unhandled(Unhandled),
}
