//! AWS's single sign-on: the token that `aws sso login` leaves, and the credentials that it gives.

mod cached_token;
mod credentials;
mod token;

pub use self::credentials::{SsoCredentialsBuilder, SsoCredentialsProvider};
pub use self::token::{SsoTokenBuilder, SsoTokenProvider};

/// Whom to sign in with, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SignIn {
    /// The session, or `None` where a profile of the older kind says all by itself.
    pub(super) session: Option<String>,
    pub(super) start_url: String,
    pub(super) region: String,
}

impl SignIn {
    /// What the file of the token is named after.
    fn key(&self) -> &str {
        self.session.as_deref().unwrap_or(&self.start_url)
    }

    /// What a person has to do if there is no token.
    fn advice(&self) -> String {
        match &self.session {
            Some(session) => format!("sign in with `aws sso login --sso-session {session}`"),
            None => "sign in with `aws sso login` for this profile".to_owned(),
        }
    }
}
