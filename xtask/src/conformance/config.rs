//! The suites of the shared configuration files: `config/profile-parser-tests.json`, what the files hold, and
//! `config/file-location-tests.json`, where they are.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use smithy_runtime::identity::Os;
use smithy_runtime::identity::profile::{FileLocations, ProfileSet, Section};

use super::{Case, Group, files};

/// The home directory of the system that the files to parse are on.
const HOME: &str = "/home";

/// Sections by name, each with its properties.
type Sections = BTreeMap<String, BTreeMap<String, String>>;

#[derive(Deserialize)]
struct Suite<T> {
    tests: Vec<T>,
}

#[derive(Deserialize)]
struct ParserTest {
    name: String,
    input: ParserInput,
    output: ParserOutput,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct ParserInput {
    config_file: Option<String>,
    credentials_file: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
enum ParserOutput {
    Config(ParsedFiles),
    ErrorContaining(String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ParsedFiles {
    profiles: Sections,
    sso_sessions: Option<Sections>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct LocationTest {
    name: String,
    environment: BTreeMap<String, String>,
    platform: String,
    profile: Option<String>,
    config_location: String,
    credentials_location: String,
}

/// Runs `profile-parser-tests.json`.
pub(super) fn parser(folder: &Path) -> Result<Vec<Group>, String> {
    let run = |test: ParserTest| Case {
        failure: check_parser(&test).err(),
        name: test.name,
    };
    group(folder, "profile-parser", run)
}

/// Runs `file-location-tests.json`.
pub(super) fn location(folder: &Path) -> Result<Vec<Group>, String> {
    let run = |test: LocationTest| Case {
        failure: check_location(&test).err(),
        name: test.name,
    };
    group(folder, "file-location", run)
}

/// The cases of the files with one name.
fn group<T: DeserializeOwned>(
    folder: &Path,
    name: &str,
    run: impl Fn(T) -> Case,
) -> Result<Vec<Group>, String> {
    let mut cases = Vec::new();
    for path in files(folder, "config", "json")? {
        if path
            .file_stem()
            .is_none_or(|stem| *stem != *format!("{name}-tests"))
        {
            continue;
        }
        let failed = |error: String| format!("cannot read {}: {error}", path.display());
        let text = fs::read(&path).map_err(|error| failed(error.to_string()))?;
        let suite: Suite<T> =
            serde_json::from_slice(&text).map_err(|error| failed(error.to_string()))?;
        cases.extend(suite.tests.into_iter().map(&run));
    }
    let name = format!("config/{name}");
    Ok(vec![Group { name, cases }])
}

fn check_parser(test: &ParserTest) -> Result<(), String> {
    let mut os = Os::empty().with_variable("HOME", HOME);
    let files = [
        ("config", &test.input.config_file),
        ("credentials", &test.input.credentials_file),
    ];
    for (name, text) in files {
        if let Some(text) = text {
            os = os.with_file(format!("{HOME}/.aws/{name}"), text.as_str());
        }
    }
    match (ProfileSet::load(&os, None), &test.output) {
        (Ok(set), ParserOutput::Config(expected)) => {
            let profiles = sections(set.profile_names(), |name| set.profile(name));
            expect("profiles", &profiles, &expected.profiles)?;
            let Some(expected) = &expected.sso_sessions else {
                return Ok(());
            };
            let sessions = sections(set.sso_session_names(), |name| set.sso_session(name));
            expect("SSO sessions", &sessions, expected)
        }
        (Err(error), ParserOutput::ErrorContaining(text)) => {
            match error.to_string().contains(text.as_str()) {
                true => Ok(()),
                false => Err(format!("expected an error with: {text}\ngot: {error}")),
            }
        }
        (Ok(_), ParserOutput::ErrorContaining(text)) => {
            Err(format!("expected an error with: {text}\ngot: no error"))
        }
        (Err(error), ParserOutput::Config(_)) => Err(format!("expected: no error\ngot: {error}")),
    }
}

fn sections<'a>(
    names: impl Iterator<Item = &'a str>,
    section: impl Fn(&str) -> Option<&'a Section>,
) -> Sections {
    let properties = |section: &Section| {
        let properties = section.properties();
        properties
            .map(|(name, property)| (name.to_owned(), property.value().to_owned()))
            .collect()
    };
    names
        .map(|name| {
            (
                name.to_owned(),
                section(name).map(properties).unwrap_or_default(),
            )
        })
        .collect()
}

fn check_location(test: &LocationTest) -> Result<(), String> {
    let mut os = Os::empty();
    for (name, value) in &test.environment {
        os = os.with_variable(name.as_str(), value.as_str());
    }
    if test.platform == "windows" {
        os = os.as_windows();
    }
    let found = FileLocations::new(&os);
    let wanted = FileLocations {
        config: Some(test.config_location.clone()),
        credentials: Some(test.credentials_location.clone()),
    };
    expect("locations", &found, &wanted)?;
    let Some(profile) = &test.profile else {
        return Ok(());
    };
    let set = ProfileSet::load(&os, None).map_err(|error| error.to_string())?;
    expect("profile", set.selected_name(), profile.as_str())
}

fn expect<T: std::fmt::Debug + PartialEq + ?Sized>(
    what: &str,
    found: &T,
    expected: &T,
) -> Result<(), String> {
    match found == expected {
        true => Ok(()),
        false => Err(format!("{what}: expected:\n{expected:?}\ngot:\n{found:?}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parser_failure(config: &str, output: ParserOutput) -> Option<String> {
        let input = ParserInput {
            config_file: Some(config.to_owned()),
            credentials_file: None,
        };
        let name = String::new();
        check_parser(&ParserTest {
            name,
            input,
            output,
        })
        .err()
    }

    #[test]
    fn what_differs_is_told() {
        let wanted = || ParserOutput::ErrorContaining("']'".to_owned());
        assert_eq!(parser_failure("[default", wanted()), None);
        let failure = parser_failure("[default]", wanted());
        assert!(failure.is_some_and(|text| text.ends_with("got: no error")));
        let profile = Sections::from([("default".to_owned(), BTreeMap::new())]);
        let wanted = || {
            ParserOutput::Config(ParsedFiles {
                profiles: profile.clone(),
                sso_sessions: Some(Sections::new()),
            })
        };
        assert_eq!(parser_failure("[default]", wanted()), None);
        let failure = parser_failure("[default]\na = b", wanted());
        assert!(failure.is_some_and(|text| text.starts_with("profiles: expected:")));
        let failure = parser_failure("[default]\n[sso-session s]", wanted());
        assert!(failure.is_some_and(|text| text.starts_with("SSO sessions: expected:")));
    }
}
