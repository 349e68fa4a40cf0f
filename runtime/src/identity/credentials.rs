//! The keys that sign requests.

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

/// An access key, its secret, and what goes with them.
///
/// Cloning is cheap: clones share one copy. `Debug` shows neither the secret key nor the session
/// token, and their memory is overwritten when the last clone goes (as well as safe code can).
///
/// ```
/// use smithy_runtime::identity::Credentials;
/// let credentials = Credentials::new("AKIDEXAMPLE", "secret", None, None, "my program");
/// assert!(!format!("{credentials:?}").contains("secret\""));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials(Arc<Inner>);

#[derive(PartialEq, Eq)]
struct Inner {
    access_key_id: String,
    secret_access_key: Secret,
    session_token: Option<Secret>,
    expiry: Option<SystemTime>,
    account_id: Option<String>,
    provider_name: &'static str,
}

/// A text whose memory is overwritten before it is given back.
#[derive(PartialEq, Eq)]
pub(super) struct Secret(pub(super) String);

impl Drop for Secret {
    fn drop(&mut self) {
        let mut bytes = std::mem::take(&mut self.0).into_bytes();
        bytes.fill(0);
        // Keeps the writes above from being optimised away.
        std::hint::black_box(&bytes);
    }
}

impl Credentials {
    /// Credentials from their parts. `expiry` is `None` if they never expire; `provider_name` says
    /// in logs and `Debug` where they come from.
    pub fn new(
        access_key_id: impl Into<String>,
        secret_access_key: impl Into<String>,
        session_token: Option<String>,
        expiry: Option<SystemTime>,
        provider_name: &'static str,
    ) -> Self {
        Self(Arc::new(Inner {
            access_key_id: access_key_id.into(),
            secret_access_key: Secret(secret_access_key.into()),
            session_token: session_token.map(Secret),
            expiry,
            account_id: None,
            provider_name,
        }))
    }

    /// Credentials that the program itself knows, without expiry. Never write real keys into source code.
    pub fn from_keys(
        access_key_id: impl Into<String>,
        secret_access_key: impl Into<String>,
        session_token: Option<String>,
    ) -> Self {
        Self::new(
            access_key_id,
            secret_access_key,
            session_token,
            None,
            "Static",
        )
    }

    /// Credentials that no service accepts, for tests.
    #[cfg(feature = "test-util")]
    pub fn for_tests() -> Self {
        Self::new(
            "ANOTREAL",
            "notrealrnrELgWzOk3IfjzDKtFBhDby",
            None,
            None,
            "test",
        )
    }

    /// The same credentials with the account they belong to, twelve digits.
    #[must_use]
    pub fn with_account_id(self, account_id: impl Into<String>) -> Self {
        let account_id = Some(account_id.into());
        let old = self.0;
        Self(Arc::new(Inner {
            access_key_id: old.access_key_id.clone(),
            secret_access_key: Secret(old.secret_access_key.0.clone()),
            session_token: old
                .session_token
                .as_ref()
                .map(|token| Secret(token.0.clone())),
            expiry: old.expiry,
            account_id,
            provider_name: old.provider_name,
        }))
    }

    /// The same credentials with another end.
    #[cfg(feature = "credentials")]
    pub(super) fn with_expiry(&self, expiry: Option<SystemTime>) -> Self {
        let copy = Self::new(
            self.access_key_id(),
            self.secret_access_key(),
            self.session_token().map(str::to_owned),
            expiry,
            self.provider_name(),
        );
        match self.account_id() {
            Some(account_id) => copy.with_account_id(account_id),
            None => copy,
        }
    }

    /// The public half of the key.
    #[inline]
    pub fn access_key_id(&self) -> &str {
        &self.0.access_key_id
    }

    /// The secret half of the key.
    #[inline]
    pub fn secret_access_key(&self) -> &str {
        &self.0.secret_access_key.0
    }

    /// The token that temporary credentials carry.
    #[inline]
    pub fn session_token(&self) -> Option<&str> {
        self.0.session_token.as_ref().map(|token| token.0.as_str())
    }

    /// When the credentials stop working; `None` if never.
    #[inline]
    pub fn expiry(&self) -> Option<SystemTime> {
        self.0.expiry
    }

    /// The account that the credentials belong to, if their source says so.
    #[inline]
    pub fn account_id(&self) -> Option<&str> {
        self.0.account_id.as_deref()
    }

    /// Where the credentials come from.
    #[inline]
    pub fn provider_name(&self) -> &'static str {
        self.0.provider_name
    }

    /// Whether two values are clones of one another.
    pub(crate) fn same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const HIDDEN: &str = "** redacted **";
        f.debug_struct("Credentials")
            .field("provider_name", &self.0.provider_name)
            .field("access_key_id", &self.0.access_key_id)
            .field("secret_access_key", &HIDDEN)
            .field(
                "session_token",
                &self.0.session_token.as_ref().map(|_| HIDDEN),
            )
            .field("expiry", &self.0.expiry)
            .field("account_id", &self.0.account_id)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_neither_secret_nor_token() {
        let credentials = Credentials::new(
            "AKID",
            "SECRETVALUE",
            Some("TOKENVALUE".into()),
            None,
            "unit",
        );
        let text = format!("{:?}", credentials.clone().with_account_id("123456789012"));
        assert!(text.contains("AKID") && text.contains("unit") && text.contains("123456789012"));
        assert!(
            !text.contains("SECRETVALUE") && !text.contains("TOKENVALUE"),
            "{text}"
        );
        assert!(!format!("{:?}", Some(&credentials)).contains("SECRETVALUE"));
    }

    #[test]
    fn parts_come_back_and_clones_share() {
        let expiry = Some(SystemTime::UNIX_EPOCH);
        let one = Credentials::new("a", String::from("b"), Some("c".into()), expiry, "unit");
        let two = one.clone().with_account_id("1");
        assert!(one.same(&one.clone()) && !one.same(&two));
        assert_eq!(
            (
                two.access_key_id(),
                two.secret_access_key(),
                two.session_token()
            ),
            ("a", "b", Some("c"))
        );
        assert_eq!(
            (two.expiry(), two.account_id(), two.provider_name()),
            (expiry, Some("1"), "unit")
        );
        assert_eq!(
            one,
            Credentials::new("a", "b", Some("c".into()), expiry, "unit")
        );
        assert_eq!(Credentials::from_keys("a", "b", None).account_id(), None);
    }
}
