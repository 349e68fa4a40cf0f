//! The suite of profiles that take on roles: `config/assume-role-tests.json`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde_json::{Map, Value, json};
use smithy_runtime::identity::Os;
use smithy_runtime::identity::profile::{BaseSource, ProfileChain, ProfileRole, ProfileSet};

use super::{Case, Group, files};

const FILE: &str = "assume-role-tests.json";

/// Sections by name, each with its properties.
type Sections = BTreeMap<String, BTreeMap<String, String>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Test {
    docs: String,
    input: Input,
    output: Output,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    profiles: Sections,
    selected_profile: String,
    #[serde(default)]
    sso_sessions: Sections,
}

#[derive(Deserialize)]
enum Output {
    /// The source of the first credentials, then the roles.
    ProfileChain(Vec<Value>),
    /// A part of the error's text.
    Error(String),
}

/// Runs the suite.
pub(super) fn run(folder: &Path) -> Result<Vec<Group>, String> {
    let mut cases = Vec::new();
    for path in files(folder, "config", "json")? {
        if !path.ends_with(FILE) {
            continue;
        }
        let failed = |error: String| format!("cannot read {}: {error}", path.display());
        let text = fs::read(&path).map_err(|error| failed(error.to_string()))?;
        let tests: Vec<Test> =
            serde_json::from_slice(&text).map_err(|error| failed(error.to_string()))?;
        cases.extend(tests.into_iter().map(|test| Case {
            failure: check(&test).err(),
            name: test.docs,
        }));
    }
    let name = "config/assume-role".to_owned();
    Ok(vec![Group { name, cases }])
}

fn check(test: &Test) -> Result<(), String> {
    let os = Os::empty()
        .with_variable("AWS_CONFIG_FILE", "/config")
        .with_file("/config", text(&test.input));
    let set = ProfileSet::load(&os, Some(&test.input.selected_profile));
    let set = set.map_err(|error| error.to_string())?;
    match (ProfileChain::resolve(&set), &test.output) {
        (Ok(chain), Output::ProfileChain(expected)) => {
            let found = values(&chain);
            match found == *expected {
                true => Ok(()),
                false => Err(format!("expected:\n{expected:?}\ngot:\n{found:?}")),
            }
        }
        (Err(error), Output::Error(part)) if error.to_string().contains(part) => Ok(()),
        (Err(error), expected) => Err(format!("expected {}\ngot: {error}", expected.describe())),
        (Ok(chain), Output::Error(_)) => Err(format!(
            "expected {}\ngot:\n{:?}",
            test.output.describe(),
            values(&chain)
        )),
    }
}

impl Output {
    fn describe(&self) -> String {
        match self {
            Self::ProfileChain(_) => "no error".to_owned(),
            Self::Error(part) => format!("an error with: {part}"),
        }
    }
}

/// The configuration file that holds the profiles and sessions.
fn text(input: &Input) -> String {
    let mut text = String::new();
    for (kind, sections) in [
        ("profile", &input.profiles),
        ("sso-session", &input.sso_sessions),
    ] {
        for (name, properties) in sections {
            let _ = writeln!(text, "[{kind} {name}]");
            for (name, value) in properties {
                let _ = writeln!(text, "{name} = {value}");
            }
        }
    }
    text
}

/// The chain as the suite writes it.
fn values(chain: &ProfileChain) -> Vec<Value> {
    let mut found = vec![base(&chain.base)];
    found.extend(chain.roles.iter().map(role));
    found
}

fn base(source: &BaseSource) -> Value {
    match source {
        BaseSource::Keys(keys) => json!({ "AccessKey": object([
            ("access_key_id", Some(keys.access_key_id())),
            ("secret_access_key", Some(keys.secret_access_key())),
            ("session_token", keys.session_token()),
            ("account_id", keys.account_id()),
        ])}),
        BaseSource::Named(source) => json!({ "NamedSource": format!("{source:?}") }),
        BaseSource::WebIdentity {
            role_arn,
            token_file,
            session_name,
            ..
        } => json!({ "WebIdentityToken": object([
            ("role_arn", Some(role_arn.as_str())),
            ("web_identity_token_file", token_file.to_str()),
            ("role_session_name", session_name.as_deref()),
        ])}),
        BaseSource::Sso {
            session,
            region,
            start_url,
            role,
            ..
        } => json!({ "Sso": object([
            ("sso_session", session.as_deref()),
            ("sso_region", Some(region.as_str())),
            ("sso_start_url", Some(start_url.as_str())),
            ("sso_account_id", role.as_ref().map(|(account, _)| account.as_str())),
            ("sso_role_name", role.as_ref().map(|(_, name)| name.as_str())),
        ])}),
        other => json!(format!("{other:?}")),
    }
}

fn role(role: &ProfileRole) -> Value {
    json!({ "AssumeRole": object([
        ("role_arn", Some(role.role_arn.as_str())),
        ("external_id", role.external_id.as_deref()),
        ("role_session_name", role.session_name.as_deref()),
    ])})
}

/// The members that are there.
fn object<const N: usize>(members: [(&str, Option<&str>); N]) -> Value {
    let there = members
        .into_iter()
        .filter_map(|(name, value)| Some((name.to_owned(), Value::from(value?))));
    Value::Object(there.collect::<Map<_, _>>())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failure(profile: &str, output: Value) -> Option<String> {
        let keys = json!({ "aws_access_key_id": "a", "aws_secret_access_key": "b" });
        let test = json!({
            "docs": "",
            "input": { "profiles": { "A": keys }, "selected_profile": profile },
            "output": output,
        });
        check(&serde_json::from_value(test).unwrap()).err()
    }

    #[test]
    fn what_differs_is_told() {
        let keys =
            |id: &str| json!({ "AccessKey": { "access_key_id": id, "secret_access_key": "b" } });
        let chain = |id| json!({ "ProfileChain": [keys(id)] });
        assert_eq!(failure("A", chain("a")), None);
        assert!(failure("A", chain("c")).is_some_and(|text| text.starts_with("expected:")));
        let error = || json!({ "Error": "no profile `B`" });
        assert_eq!(failure("B", error()), None);
        let wrong = failure("A", error());
        assert!(wrong.is_some_and(|text| text.starts_with("expected an error with")));
        let wrong = failure("B", chain("a"));
        assert!(wrong.is_some_and(|text| text.starts_with("expected no error")));
    }
}
