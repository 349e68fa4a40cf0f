//! What a profile may ask for and this library does not have.

use std::error::Error;
use std::fmt;

/// A profile asks for a source of credentials that this library does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnsupportedProfileFeature {
    profile: String,
    property: &'static str,
    place: String,
}

impl UnsupportedProfileFeature {
    pub(super) fn new(profile: &str, property: &'static str, place: String) -> Self {
        Self {
            profile: profile.to_owned(),
            property,
            place,
        }
    }

    /// The property that asks for it, for instance `login_session`.
    pub fn property(&self) -> &'static str {
        self.property
    }
}

impl fmt::Display for UnsupportedProfileFeature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "profile `{}` uses `{}` ({}), which is not supported; give the profile a `credential_process` (for \
             instance `aws configure export-credentials --profile {}`) or keys, or set AWS_ACCESS_KEY_ID and \
             AWS_SECRET_ACCESS_KEY",
            self.profile, self.property, self.place, self.profile
        )
    }
}

impl Error for UnsupportedProfileFeature {}
