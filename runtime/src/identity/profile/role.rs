//! A role that a profile takes on, and whose credentials it takes it on with.

use std::time::Duration;

use super::chain::{ProfileRole, invalid, owned};
use super::{ProfileSet, Section};
use crate::identity::CredentialsError;

/// A role, and where the credentials for it come from.
pub(super) struct Step<'a> {
    pub(super) role: ProfileRole,
    /// `source_profile`; `None` for the profile itself.
    pub(super) source: Option<&'a str>,
    /// Where the source is named.
    pub(super) place: String,
}

/// The role that a profile takes on with other credentials, if it does.
pub(super) fn step<'a>(
    set: &ProfileSet,
    name: &str,
    profile: &'a Section,
) -> Result<Option<Step<'a>>, CredentialsError> {
    // A token is a beginning of its own.
    if profile.property("web_identity_token_file").is_some() {
        return Ok(None);
    }
    let Some(arn) = profile.property("role_arn") else {
        return Ok(None);
    };
    let place = set.place(arn);
    let source = profile.property("source_profile");
    let (source, at) = match (source, profile.property("credential_source")) {
        (Some(source), None) => (Some(source.value()), set.place(source)),
        (None, Some(source)) => (None, set.place(source)),
        (Some(_), Some(other)) => {
            let place = set.place(other);
            return Err(invalid(format!(
                "profile contained both source_profile and credential_source: remove one of them from \
                 `{name}` ({place})"
            )));
        }
        (None, None) => {
            return Err(invalid(format!(
                "profile must contain `source_profile` or `credential_source`, because `{name}` has `role_arn` \
                 ({place})"
            )));
        }
    };
    if let Some(mfa) = profile.property("mfa_serial") {
        let place = set.place(mfa);
        return Err(invalid(format!(
            "profile `{name}` asks for a code of the device in `mfa_serial` ({place}), and there is nobody to \
             ask: use a `credential_process` that asks, or single sign-on"
        )));
    }
    let role = ProfileRole {
        role_arn: arn.value().to_owned(),
        session_name: owned(profile, "role_session_name"),
        external_id: owned(profile, "external_id"),
        duration: duration(set, name, profile)?,
        place,
    };
    Ok(Some(Step {
        role,
        source,
        place: at,
    }))
}

fn duration(
    set: &ProfileSet,
    name: &str,
    profile: &Section,
) -> Result<Option<Duration>, CredentialsError> {
    let Some(property) = profile.property("duration_seconds") else {
        return Ok(None);
    };
    match property.value().parse::<u32>() {
        Ok(seconds) => Ok(Some(Duration::from_secs(seconds.into()))),
        Err(_) => Err(invalid(format!(
            "`duration_seconds` of profile `{name}` ({}) is not a number of seconds",
            set.place(property)
        ))),
    }
}
