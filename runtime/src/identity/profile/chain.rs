//! Where a profile's credentials come from: a source, and the roles to take on from there.

use std::path::PathBuf;
use std::time::Duration;

use super::role::step;
use super::unsupported::UnsupportedProfileFeature;
use super::{ProfileSet, Property, Section, sso};
use crate::identity::{CredentialProcessProvider, Credentials, CredentialsError};

/// What a profile says about its credentials, with all profiles that it refers to.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ProfileChain {
    /// Where the first credentials come from.
    pub base: BaseSource,
    /// The roles to take on with them, one after another.
    pub roles: Vec<ProfileRole>,
}

/// Where the first credentials of a [`ProfileChain`] come from.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BaseSource {
    /// They stand in a profile.
    Keys(Credentials),
    /// `credential_source`
    Named(NamedSource),
    /// `web_identity_token_file`
    #[non_exhaustive]
    WebIdentity {
        /// The role to take on.
        role_arn: String,
        /// The file with the token.
        token_file: PathBuf,
        /// What the session is called in logs.
        session_name: Option<String>,
        /// Where the file is named.
        place: String,
    },
    /// Single sign-on.
    #[non_exhaustive]
    Sso {
        /// The `sso-session`; `None` for profiles of the older kind.
        session: Option<String>,
        /// The region of the portal.
        region: String,
        /// The start URL of the portal.
        start_url: String,
        /// Account and name of the role; `None` where the profile is for bearer tokens alone.
        role: Option<(String, String)>,
    },
    /// `credential_process`
    Process(CredentialProcessProvider),
}

/// A value of `credential_source`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NamedSource {
    /// Environment variables.
    Environment,
    /// The instance metadata service of EC2.
    Ec2InstanceMetadata,
    /// The host of the container.
    EcsContainer,
}

/// A role that a profile takes on.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ProfileRole {
    /// `role_arn`
    pub role_arn: String,
    /// `role_session_name`
    pub session_name: Option<String>,
    /// `external_id`
    pub external_id: Option<String>,
    /// `duration_seconds`
    pub duration: Option<Duration>,
    /// Where the role is named.
    pub place: String,
}

impl ProfileChain {
    /// Follows the profile to use through the profiles that it refers to.
    ///
    /// # Errors
    /// [`CredentialsError::CredentialsNotLoaded`] if nobody chose a profile and there is none, or if it says nothing
    /// of credentials; [`CredentialsError::InvalidConfiguration`] for what cannot work, with file and line.
    pub fn resolve(set: &ProfileSet) -> Result<Self, CredentialsError> {
        let mut name = set.selected_name();
        let mut profile = set.selected().ok_or_else(|| missing(set))?;
        let mut visited: Vec<&str> = Vec::new();
        let mut roles = Vec::new();
        let base = loop {
            if visited.contains(&name) {
                visited.push(name);
                let way = visited.join(" → ");
                return Err(invalid(format!("profile formed an infinite loop: {way}")));
            }
            visited.push(name);
            // The keys of a source profile are what it is a source of, also if it has a role of its own.
            if visited.len() > 1
                && let Ok(Some(keys)) = keys(set, name, profile)
            {
                break BaseSource::Keys(keys);
            }
            let Some(step) = step(set, name, profile)? else {
                break base(set, name, profile)?;
            };
            roles.push(step.role);
            match step.source {
                Some(source) if source != name => {
                    profile = set.profile(source).ok_or_else(|| {
                        invalid(format!(
                            "could not find source profile {source} referenced from {name} ({})",
                            step.place
                        ))
                    })?;
                    name = source;
                }
                _ => break base(set, name, profile)?,
            }
        };
        roles.reverse();
        Ok(Self { base, roles })
    }
}

/// The source of a profile that takes on no role with other credentials.
fn base(set: &ProfileSet, name: &str, profile: &Section) -> Result<BaseSource, CredentialsError> {
    if let Some(property) = profile.property("credential_source") {
        return named(set, name, property).map(BaseSource::Named);
    }
    if let Some(file) = profile.property("web_identity_token_file") {
        return web_identity(set, name, profile, file);
    }
    if let Some(source) = sso::source(set, name, profile)? {
        return Ok(source);
    }
    if let Some(property) = profile.property("login_session") {
        let error = UnsupportedProfileFeature::new(name, "login_session", set.place(property));
        return Err(CredentialsError::invalid_configuration(error));
    }
    if let Some(keys) = keys(set, name, profile)? {
        return Ok(BaseSource::Keys(keys));
    }
    match profile.property("credential_process") {
        Some(property) => Ok(BaseSource::Process(
            CredentialProcessProvider::new(property.value())
                .with_place(set.place(property))
                .with_account_id(owned(profile, "aws_account_id")),
        )),
        None => {
            let text = format!("profile `{name}` did not contain credential information");
            Err(match name == set.selected_name() {
                true => CredentialsError::not_loaded(text),
                false => invalid(text),
            })
        }
    }
}

fn named(
    set: &ProfileSet,
    name: &str,
    property: &Property,
) -> Result<NamedSource, CredentialsError> {
    let known = [
        ("Environment", NamedSource::Environment),
        ("Ec2InstanceMetadata", NamedSource::Ec2InstanceMetadata),
        ("EcsContainer", NamedSource::EcsContainer),
    ];
    let found = known
        .into_iter()
        .find(|(text, _)| property.value().eq_ignore_ascii_case(text));
    found.map(|(_, source)| source).ok_or_else(|| {
        invalid(format!(
            "`credential_source` of profile `{name}` ({}) must be Environment, Ec2InstanceMetadata or \
             EcsContainer",
            set.place(property)
        ))
    })
}

fn web_identity(
    set: &ProfileSet,
    name: &str,
    profile: &Section,
    file: &Property,
) -> Result<BaseSource, CredentialsError> {
    let place = set.place(file);
    let role_arn = owned(profile, "role_arn").ok_or_else(|| {
        invalid(format!(
            "`role_arn` was missing: profile `{name}` has `web_identity_token_file` ({place})"
        ))
    })?;
    Ok(BaseSource::WebIdentity {
        role_arn,
        token_file: file.value().into(),
        session_name: owned(profile, "role_session_name"),
        place,
    })
}

/// The keys of a profile; an error if there is only half a key.
fn keys(
    set: &ProfileSet,
    name: &str,
    profile: &Section,
) -> Result<Option<Credentials>, CredentialsError> {
    const ACCESS_KEY: &str = "aws_access_key_id";
    const SECRET_KEY: &str = "aws_secret_access_key";
    let half = |there: &str, property: &Property, missing: &str| {
        invalid(format!(
            "profile missing {missing}: `{name}` has only `{there}` ({})",
            set.place(property)
        ))
    };
    let (access_key, secret_key) =
        match (profile.property(ACCESS_KEY), profile.property(SECRET_KEY)) {
            (Some(access_key), Some(secret_key)) => (access_key.value(), secret_key.value()),
            (Some(property), None) => return Err(half(ACCESS_KEY, property, SECRET_KEY)),
            (None, Some(property)) => return Err(half(SECRET_KEY, property, ACCESS_KEY)),
            (None, None) => return Ok(None),
        };
    let token = owned(profile, "aws_session_token");
    let credentials = Credentials::new(access_key, secret_key, token, None, "ProfileFile");
    Ok(Some(match profile.get("aws_account_id") {
        Some(account_id) => credentials.with_account_id(account_id),
        None => credentials,
    }))
}

/// The error of a profile to use that is not there.
pub(super) fn missing(set: &ProfileSet) -> CredentialsError {
    let name = set.selected_name();
    let locations = set.locations();
    let paths: Vec<&str> = [&locations.config, &locations.credentials]
        .into_iter()
        .flatten()
        .map(|path| &**path)
        .collect();
    let mut text = match paths.as_slice() {
        [] => format!("there is no home directory to look for profile `{name}` in; set HOME"),
        paths if set.profile_names().next().is_none() => {
            format!(
                "No profiles were defined: there is no profile `{name}` in {}",
                paths.join(" or ")
            )
        }
        paths => format!("there is no profile `{name}` in {}", paths.join(" or ")),
    };
    let Some(chosen_by) = set.chosen_by() else {
        return CredentialsError::not_loaded(text);
    };
    text.push_str(&format!(", but {chosen_by} asks for it"));
    set.notes()
        .iter()
        .filter(|note| note.contains(name))
        .for_each(|note| {
            text.push_str("; ");
            text.push_str(note);
        });
    invalid(text)
}

pub(super) fn owned(profile: &Section, name: &str) -> Option<String> {
    profile.get(name).map(str::to_owned)
}

pub(super) fn invalid(text: String) -> CredentialsError {
    CredentialsError::invalid_configuration(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity::Os;
    use proptest::prelude::*;

    fn resolve(credentials: &str, profile: Option<&str>) -> Result<ProfileChain, CredentialsError> {
        let os = Os::empty()
            .with_variable("HOME", "/h")
            .with_file("/h/.aws/config", "[lost]\n[profile empty]\nregion = x")
            .with_file("/h/.aws/credentials", credentials);
        ProfileChain::resolve(&ProfileSet::load(&os, profile).unwrap())
    }

    #[test]
    fn keys_are_read() {
        let text = "[default]\naws_access_key_id = AKID\naws_secret_access_key = secret\n\
             aws_session_token = token\naws_account_id = 123\ncredential_process = x";
        let Ok(BaseSource::Keys(keys)) = resolve(text, None).map(|chain| chain.base) else {
            panic!("no keys");
        };
        assert_eq!(
            (keys.access_key_id(), keys.secret_access_key()),
            ("AKID", "secret")
        );
        assert_eq!(
            (keys.session_token(), keys.account_id()),
            (Some("token"), Some("123"))
        );
    }

    #[test]
    fn processes_are_found() {
        let text = "[default]\ncredential_process = /bin/get --it\naws_access_key_id =";
        let chain = resolve(text, None).unwrap();
        assert!(matches!(chain.base, BaseSource::Process(_)));
        assert!(chain.roles.is_empty());
    }

    #[test]
    fn half_a_key_names_the_other_half_and_the_place() {
        for (text, missing) in [
            (
                "[default]\naws_access_key_id = TOPSECRET",
                "aws_secret_access_key",
            ),
            (
                "[default]\naws_secret_access_key = TOPSECRET",
                "aws_access_key_id",
            ),
        ] {
            let error = resolve(text, None).unwrap_err();
            assert!(matches!(error, CredentialsError::InvalidConfiguration(_)));
            let text = format!("{error} {error:?}");
            for part in [&format!("profile missing {missing}"), "credentials, line 2"] {
                assert!(text.contains(part) && !text.contains("TOPSECRET"), "{text}");
            }
        }
    }

    #[test]
    fn a_missing_profile_is_an_error_only_if_somebody_chose_it() {
        let error = resolve("", None).unwrap_err();
        assert!(
            matches!(error, CredentialsError::CredentialsNotLoaded(_)),
            "{error}"
        );
        assert!(
            error
                .to_string()
                .contains("/h/.aws/config or /h/.aws/credentials")
        );
        let error = resolve("", Some("lost")).unwrap_err();
        assert!(matches!(error, CredentialsError::InvalidConfiguration(_)));
        assert!(
            error
                .to_string()
                .contains("/h/.aws/config, line 1: [lost] is not a profile"),
            "{error}"
        );
        let error = resolve("", Some("empty")).unwrap_err();
        assert!(matches!(error, CredentialsError::CredentialsNotLoaded(_)));
        let nowhere = ProfileSet::load(&Os::empty(), None).unwrap();
        let error = ProfileChain::resolve(&nowhere).unwrap_err();
        assert!(error.to_string().contains("set HOME"), "{error}");
    }

    #[test]
    fn a_session_in_the_profile_too_must_be_the_same() {
        let text = |region: &str| {
            let session = "[sso-session s]\nsso_region = r\nsso_start_url = u";
            let os = Os::empty()
                .with_variable("AWS_CONFIG_FILE", "/c")
                .with_file(
                    "/c",
                    format!("[default]\nsso_session = s\nsso_region = {region}\n{session}"),
                );
            ProfileChain::resolve(&ProfileSet::load(&os, None).unwrap())
        };
        assert!(text("r").is_ok());
        let error = text("other").unwrap_err().to_string();
        assert!(error.contains("/c, line 3"), "{error}");
    }

    proptest! {
        #[test]
        fn any_profiles_end(lines in "((\\[[a-c]\\]|role_arn=x|source_profile=[a-c]|credential_source=[a-b]|sso_session=a|sso_role_name=x)\n){0,16}") {
            let _ = resolve(&format!("[a]\n{lines}"), Some("a"));
        }
    }
}
