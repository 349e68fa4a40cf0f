//! What a profile says about where its credentials come from.

use std::error::Error;
use std::fmt;

use super::{ProfileSet, Property, Section};
use crate::identity::{Credentials, CredentialsError};

/// Where a profile's credentials come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Source {
    /// They stand in the profile.
    Keys(Credentials),
    /// A program prints them; the account is what the profile says.
    Process {
        command: String,
        place: String,
        account_id: Option<String>,
    },
}

/// Properties that ask for a source that is not built in. They come before keys, because they do so in
/// all AWS tools.
const UNSUPPORTED: [&str; 5] = [
    "role_arn",
    "web_identity_token_file",
    "sso_session",
    "sso_start_url",
    "login_session",
];

/// A profile asks for a source of credentials that this library does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnsupportedProfileFeature {
    profile: String,
    property: &'static str,
    place: String,
}

impl UnsupportedProfileFeature {
    /// The property that asks for it, for instance `role_arn`.
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

/// Finds the source of the selected profile.
pub(super) fn find(set: &ProfileSet) -> Result<Source, CredentialsError> {
    let name = set.selected_name();
    let profile = set.selected().ok_or_else(|| missing(set))?;
    for property in UNSUPPORTED {
        if let Some(found) = profile.property(property) {
            let (profile, place) = (name.to_owned(), set.place(found));
            let error = UnsupportedProfileFeature {
                profile,
                property,
                place,
            };
            return Err(CredentialsError::invalid_configuration(error));
        }
    }
    if let Some(credentials) = keys(set, profile)? {
        return Ok(Source::Keys(credentials));
    }
    match profile.property("credential_process") {
        Some(property) => Ok(Source::Process {
            command: property.value().to_owned(),
            place: set.place(property),
            account_id: profile.get("aws_account_id").map(str::to_owned),
        }),
        None => Err(CredentialsError::not_loaded(format!(
            "profile `{name}` has no credentials"
        ))),
    }
}

fn missing(set: &ProfileSet) -> CredentialsError {
    let name = set.selected_name();
    let locations = set.locations();
    let paths: Vec<&str> = [&locations.config, &locations.credentials]
        .into_iter()
        .flatten()
        .map(|path| &**path)
        .collect();
    let mut text = match paths.as_slice() {
        [] => format!("there is no home directory to look for profile `{name}` in; set HOME"),
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
    CredentialsError::invalid_configuration(text)
}

fn keys(set: &ProfileSet, profile: &Section) -> Result<Option<Credentials>, CredentialsError> {
    const ACCESS_KEY: &str = "aws_access_key_id";
    const SECRET_KEY: &str = "aws_secret_access_key";
    let half = |set_name: &str, property: &Property, missing: &str| {
        CredentialsError::invalid_configuration(format!(
            "profile `{}` has `{set_name}` ({}), but no `{missing}`",
            set.selected_name(),
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
    let token = profile.get("aws_session_token").map(str::to_owned);
    let credentials = Credentials::new(access_key, secret_key, token, None, "ProfileFile");
    Ok(Some(match profile.get("aws_account_id") {
        Some(account_id) => credentials.with_account_id(account_id),
        None => credentials,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity::Os;

    fn source(credentials: &str, profile: Option<&str>) -> Result<Source, CredentialsError> {
        let os = Os::empty()
            .with_variable("HOME", "/h")
            .with_file("/h/.aws/config", "[lost]\n[profile empty]\nregion = x")
            .with_file("/h/.aws/credentials", credentials);
        find(&ProfileSet::load(&os, profile).unwrap())
    }

    #[test]
    fn keys_are_read() {
        let text = "[default]\naws_access_key_id = AKID\naws_secret_access_key = secret\n\
             aws_session_token = token\naws_account_id = 123\ncredential_process = x";
        let Ok(Source::Keys(keys)) = source(text, None) else {
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
        let wanted = Source::Process {
            command: "/bin/get --it".into(),
            place: "/h/.aws/credentials, line 2".into(),
            account_id: None,
        };
        assert_eq!(source(text, None).unwrap(), wanted);
    }

    #[test]
    fn half_a_key_names_the_other_half_and_the_place() {
        let error = source("[default]\naws_access_key_id = AKID", None).unwrap_err();
        assert!(matches!(error, CredentialsError::InvalidConfiguration(_)));
        let text = error.to_string();
        assert!(
            text.contains("no `aws_secret_access_key`") && text.contains("credentials, line 2"),
            "{text}"
        );
        let error = source("[default]\naws_secret_access_key = TOPSECRET", None).unwrap_err();
        let text = format!("{error}{error:?}");
        assert!(
            text.contains("no `aws_access_key_id`") && !text.contains("TOPSECRET"),
            "{text}"
        );
    }

    #[test]
    fn sources_that_are_not_built_in_are_named() {
        for property in UNSUPPORTED {
            let text =
                format!("[a]\naws_access_key_id = x\naws_secret_access_key = y\n{property} = z");
            let error = source(&text, Some("a")).unwrap_err();
            assert!(matches!(error, CredentialsError::InvalidConfiguration(_)));
            let feature = error
                .cause()
                .unwrap()
                .downcast_ref::<UnsupportedProfileFeature>()
                .unwrap();
            assert_eq!(feature.property(), property);
            let text = error.to_string();
            assert!(
                text.contains("/h/.aws/credentials, line 4") && text.contains("AWS_ACCESS_KEY_ID"),
                "{text}"
            );
        }
    }

    #[test]
    fn a_missing_profile_is_an_error_only_if_somebody_chose_it() {
        let error = source("", None).unwrap_err();
        assert!(
            matches!(error, CredentialsError::CredentialsNotLoaded(_)),
            "{error}"
        );
        assert!(
            error
                .to_string()
                .contains("/h/.aws/config or /h/.aws/credentials")
        );
        let error = source("", Some("lost")).unwrap_err();
        assert!(matches!(error, CredentialsError::InvalidConfiguration(_)));
        assert!(
            error
                .to_string()
                .contains("/h/.aws/config, line 1: [lost] is not a profile"),
            "{error}"
        );
        let error = source("", Some("empty")).unwrap_err();
        assert!(matches!(error, CredentialsError::CredentialsNotLoaded(_)));
        let error = find(&ProfileSet::load(&Os::empty(), None).unwrap()).unwrap_err();
        assert!(error.to_string().contains("set HOME"), "{error}");
    }
}
