//! What can go wrong between a program and the instance metadata service.

use std::fmt;

use crate::identity::fetch::FetchError;
use crate::identity::provider::CredentialsError;

/// Why the instance metadata service gave nothing. Never shows what it gave.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ImdsError {
    /// `AWS_EC2_METADATA_DISABLED` is `true`.
    Disabled,
    /// A setting cannot be used; the text says which, where it stands and why.
    InvalidSetting(String),
    /// Nobody answers: most often because the program does not run on EC2. The text says what happened.
    Unreachable(String),
    /// The answer cannot be taken; the text says why.
    Broken(String),
    /// It gives no token, with this status.
    TokenRefused(u16),
    /// It gives nothing at this path, with this status.
    Refused(String, u16),
    /// What it gave is not text, or not of a kind that can be used.
    NotText,
}

impl From<FetchError> for ImdsError {
    fn from(error: FetchError) -> Self {
        match error.is_absent() {
            true => Self::Unreachable(error.to_string()),
            false => Self::Broken(error.to_string()),
        }
    }
}

impl fmt::Display for ImdsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Disabled => f.write_str("AWS_EC2_METADATA_DISABLED is set"),
            Self::InvalidSetting(why) => f.write_str(why),
            Self::Unreachable(why) => {
                write!(f, "the instance metadata service does not answer: {why}")
            }
            Self::Broken(why) => write!(f, "the instance metadata service: {why}"),
            Self::TokenRefused(403) => f.write_str(
                "the instance metadata service is turned off for this instance (403): change its \
                 metadata options",
            ),
            Self::TokenRefused(status @ 300..=399) | Self::Refused(_, status @ 300..=399) => {
                write!(
                    f,
                    "the instance metadata service answers with a redirect ({status}), which is not followed"
                )
            }
            Self::TokenRefused(status) => {
                write!(f, "the instance metadata service gives no token ({status})")
            }
            Self::Refused(path, status) => {
                write!(
                    f,
                    "the instance metadata service gives nothing at {path} ({status})"
                )
            }
            Self::NotText => f.write_str(
                "the instance metadata service gave something that is not the text it should be",
            ),
        }
    }
}

impl std::error::Error for ImdsError {}

impl From<ImdsError> for CredentialsError {
    fn from(error: ImdsError) -> Self {
        match error {
            // Off EC2 other sources are not missed.
            ImdsError::Disabled | ImdsError::Unreachable(_) => Self::not_loaded(error),
            ImdsError::InvalidSetting(_) => Self::invalid_configuration(error),
            _ => Self::provider_error(error),
        }
    }
}
