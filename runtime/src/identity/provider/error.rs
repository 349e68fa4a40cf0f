//! Why a provider gave no credentials.

use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

type BoxError = Box<dyn Error + Send + Sync>;
type Cause = Arc<dyn Error + Send + Sync>;

/// Why a provider gave no credentials.
///
/// Its text holds that of its cause; no text ever holds a secret. Clones share the cause.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CredentialsError {
    /// This source has nothing; another one may. The only kind after which a chain goes on.
    CredentialsNotLoaded(CredentialsNotLoaded),
    /// The source did not answer in time.
    ProviderTimedOut(ProviderTimedOut),
    /// The source is configured, but not in a way that can work.
    InvalidConfiguration(InvalidConfiguration),
    /// The source failed: the network, a process, an answer that makes no sense.
    ProviderError(ProviderError),
    /// Anything else.
    Unhandled(Unhandled),
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name {
            cause: Option<Cause>,
        }
    )*};
}

kinds! {
    /// Details of [`CredentialsError::CredentialsNotLoaded`].
    CredentialsNotLoaded;
    /// Details of [`CredentialsError::InvalidConfiguration`].
    InvalidConfiguration;
    /// Details of [`CredentialsError::ProviderError`].
    ProviderError;
    /// Details of [`CredentialsError::Unhandled`].
    Unhandled;
}

/// Details of [`CredentialsError::ProviderTimedOut`].
#[derive(Clone, Debug)]
pub struct ProviderTimedOut {
    limit: Duration,
    what: Option<Arc<str>>,
}

impl ProviderTimedOut {
    /// How long the source had.
    pub fn timeout_duration(&self) -> Duration {
        self.limit
    }
}

impl CredentialsError {
    /// This source has nothing. `cause` is an error or a text that says what was looked for.
    pub fn not_loaded(cause: impl Into<BoxError>) -> Self {
        Self::CredentialsNotLoaded(CredentialsNotLoaded {
            cause: share(cause.into()),
        })
    }

    /// This source has nothing, and there is no more to say.
    pub fn not_loaded_no_source() -> Self {
        Self::CredentialsNotLoaded(CredentialsNotLoaded { cause: None })
    }

    /// The source did not answer within `limit`.
    pub fn provider_timed_out(limit: Duration) -> Self {
        Self::ProviderTimedOut(ProviderTimedOut { limit, what: None })
    }

    /// `what`, which says who was asked for what, did not come within `limit`.
    #[cfg(feature = "credentials")]
    pub(crate) fn timed_out(what: &str, limit: Duration) -> Self {
        Self::ProviderTimedOut(ProviderTimedOut {
            limit,
            what: Some(what.into()),
        })
    }

    /// The source's configuration cannot work.
    pub fn invalid_configuration(cause: impl Into<BoxError>) -> Self {
        Self::InvalidConfiguration(InvalidConfiguration {
            cause: share(cause.into()),
        })
    }

    /// The source failed.
    pub fn provider_error(cause: impl Into<BoxError>) -> Self {
        Self::ProviderError(ProviderError {
            cause: share(cause.into()),
        })
    }

    /// Anything else.
    pub fn unhandled(cause: impl Into<BoxError>) -> Self {
        Self::Unhandled(Unhandled {
            cause: share(cause.into()),
        })
    }

    /// The cause that this error was made from, for instance to downcast it.
    pub fn cause(&self) -> Option<&(dyn Error + Send + Sync + 'static)> {
        match self {
            Self::CredentialsNotLoaded(CredentialsNotLoaded { cause })
            | Self::InvalidConfiguration(InvalidConfiguration { cause })
            | Self::ProviderError(ProviderError { cause })
            | Self::Unhandled(Unhandled { cause }) => cause.as_deref(),
            Self::ProviderTimedOut(_) => None,
        }
    }
}

fn share(cause: BoxError) -> Option<Cause> {
    Some(Arc::from(cause))
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CredentialsNotLoaded(_) => f.write_str("no credentials found")?,
            Self::ProviderTimedOut(ProviderTimedOut { limit, what }) => {
                let what = what.as_deref().unwrap_or("the credentials provider");
                write!(f, "{what} did not answer within {limit:?}")?;
            }
            Self::InvalidConfiguration(_) => f.write_str("invalid credentials configuration")?,
            Self::ProviderError(_) => f.write_str("the credentials provider failed")?,
            Self::Unhandled(_) => f.write_str("credentials could not be loaded")?,
        }
        match self.cause() {
            Some(cause) => write!(f, ": {cause}"),
            None => Ok(()),
        }
    }
}

impl Error for CredentialsError {
    /// What lies below the cause, whose own text is part of this error's.
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.cause()?.source()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_hold_their_cause_once() {
        let inner = std::io::Error::other("disk on fire");
        let error = CredentialsError::provider_error(inner).clone();
        assert_eq!(
            error.to_string(),
            "the credentials provider failed: disk on fire"
        );
        assert!(error.source().is_none());
        assert!(error.cause().unwrap().is::<std::io::Error>());
        assert_eq!(
            CredentialsError::not_loaded_no_source().to_string(),
            "no credentials found"
        );
        let timeout = CredentialsError::provider_timed_out(Duration::from_secs(5));
        assert!(timeout.to_string().contains("5s") && timeout.cause().is_none());
        for error in [
            CredentialsError::not_loaded("why"),
            CredentialsError::invalid_configuration("why"),
            CredentialsError::unhandled("why"),
        ] {
            assert!(error.to_string().ends_with(": why"), "{error}");
        }
    }
}
