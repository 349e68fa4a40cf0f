// Generated from the service's model: changes are lost at the next run.

//! Exchanges a refresh token for a new token.

use crate::error::{ResponseMetadata, Unhandled};

/// The operation `CreateToken`, as generic code names it.
#[derive(Clone, Copy, Debug)]
pub struct CreateToken;

/// The input of [`CreateToken`](crate::Client::create_token).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTokenInput {
    /// The client that is registered to ask.
    ///
    /// - Required
    pub client_id: Option<String>,
    /// The `clientSecret` of the request.
    ///
    /// - Required
    /// - Sensitive: redacted in `Debug` output and in errors
    pub client_secret: Option<String>,
    /// What is exchanged: `refresh_token`.
    ///
    /// - Required
    pub grant_type: Option<String>,
    /// The `refreshToken` of the request.
    ///
    /// - Sensitive: redacted in `Debug` output and in errors
    pub refresh_token: Option<String>,
}

impl std::fmt::Debug for CreateTokenInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateTokenInput")
            .field("client_id", &self.client_id)
            .field("client_secret", &crate::serde::Redacted)
            .field("grant_type", &self.grant_type)
            .field("refresh_token", &crate::serde::Redacted)
            .finish()
    }
}

/// The output of [`CreateToken`](crate::Client::create_token).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTokenOutput {
    /// The `accessToken` of the response.
    ///
    /// - Sensitive: redacted in `Debug` output and in errors
    pub access_token: Option<String>,
    /// How long it is valid, in seconds.
    ///
    /// - Default: `0`
    pub expires_in: i32,
    /// The `refreshToken` of the response.
    ///
    /// - Sensitive: redacted in `Debug` output and in errors
    pub refresh_token: Option<String>,
    pub(crate) _meta: ResponseMetadata,
}

impl std::fmt::Debug for CreateTokenOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateTokenOutput")
            .field("access_token", &crate::serde::Redacted)
            .field("expires_in", &self.expires_in)
            .field("refresh_token", &crate::serde::Redacted)
            .finish()
    }
}

/// Why `CreateToken` was refused.
#[derive(Debug)]
#[non_exhaustive]
pub enum CreateTokenError {
    /// An error that the model does not list; its code and message are in its metadata.
    Unhandled(Unhandled),
}
