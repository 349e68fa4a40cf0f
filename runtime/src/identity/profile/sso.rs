//! What a profile says about single sign-on.

use super::chain::{self, BaseSource, invalid};
use super::{ProfileSet, Property, Section};
use crate::identity::CredentialsError;
use crate::identity::sso::SignIn;

const SESSION: &str = "sso_session";
const ACCOUNT: &str = "sso_account_id";
const ROLE: &str = "sso_role_name";
const REGION: &str = "sso_region";
const START_URL: &str = "sso_start_url";

/// The source of a profile that signs in; `None` if it does not.
pub(super) fn source(
    set: &ProfileSet,
    name: &str,
    profile: &Section,
) -> Result<Option<BaseSource>, CredentialsError> {
    if [SESSION, START_URL, ACCOUNT, ROLE]
        .iter()
        .all(|property| profile.get(property).is_none())
    {
        return Ok(None);
    }
    let role = match (profile.property(ACCOUNT), profile.property(ROLE)) {
        (Some(account), Some(role)) => Some((account.value().to_owned(), role.value().to_owned())),
        (None, Some(property)) => return Err(lacking(set, name, property, ROLE, ACCOUNT)),
        (Some(property), None) => return Err(lacking(set, name, property, ACCOUNT, ROLE)),
        (None, None) => None,
    };
    let SignIn {
        session,
        start_url,
        region,
    } = sign_in(set, name, profile)?;
    if let (None, None, Some(property)) = (&role, &session, profile.property(START_URL)) {
        let place = set.place(property);
        return Err(invalid(format!(
            "profile `{name}` has `{START_URL}` ({place}), so it must also have `{ACCOUNT}` and `{ROLE}`"
        )));
    }
    Ok(Some(BaseSource::Sso {
        session,
        region,
        start_url,
        role,
    }))
}

fn lacking(
    set: &ProfileSet,
    name: &str,
    property: &Property,
    there: &str,
    missing: &str,
) -> CredentialsError {
    invalid(format!(
        "if `{there}` is set, then `{missing}` must also be set: it is missing from profile `{name}` ({})",
        set.place(property)
    ))
}

/// Where the profile to use signs in, for its bearer token.
pub(in crate::identity) fn session_of_selected(
    set: &ProfileSet,
) -> Result<SignIn, CredentialsError> {
    let name = set.selected_name();
    let profile = set.selected().ok_or_else(|| chain::missing(set))?;
    match profile.property(SESSION) {
        Some(_) => sign_in(set, name, profile),
        None => Err(CredentialsError::not_loaded(format!(
            "profile `{name}` has no `{SESSION}` to sign in with"
        ))),
    }
}

fn sign_in(set: &ProfileSet, name: &str, profile: &Section) -> Result<SignIn, CredentialsError> {
    let Some(property) = profile.property(SESSION) else {
        let required = |property: &str| {
            profile.get(property).map(str::to_owned).ok_or_else(|| {
                invalid(format!(
                    "profile `{name}` signs in, but it has no `{property}`"
                ))
            })
        };
        return Ok(SignIn {
            session: None,
            start_url: required(START_URL)?,
            region: required(REGION)?,
        });
    };
    let session = property.value();
    let section = set.sso_session(session).ok_or_else(|| {
        invalid(format!(
            "sso-session named `{session}` (referenced by profile `{name}`) was not found: {} asks for it",
            set.place(property)
        ))
    })?;
    // Tools write both into the profile for older readers; then they are the same.
    for key in [REGION, START_URL] {
        if let Some(own) = profile.property(key)
            && Some(own.value()) != section.get(key)
        {
            let place = set.place(own);
            return Err(invalid(format!(
                "`{key}` can only be specified in the [sso-session] config when a session name is given: remove \
                 it from profile `{name}` ({place})"
            )));
        }
    }
    let required = |key: &str| {
        section.get(key).map(str::to_owned).ok_or_else(|| {
            invalid(format!(
                "[sso-session {session}], which profile `{name}` signs in with, has no `{key}`"
            ))
        })
    };
    Ok(SignIn {
        session: Some(session.to_owned()),
        start_url: required(START_URL)?,
        region: required(REGION)?,
    })
}
