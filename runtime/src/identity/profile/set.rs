//! Both shared files together: profiles by name, and the sections beside them.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use super::files::Opened;
use super::parse::{self, Header};
use super::{FileKind, FileLocations, ProfileFileError, ProfileFiles};
use crate::identity::Os;

/// The sections of both files, merged.
///
/// Sections of one name are one; the later property wins, and the credentials file wins over the
/// configuration file. In the latter `[profile default]`, if there is one, replaces `[default]`.
#[derive(Clone, Debug)]
pub struct ProfileSet {
    locations: FileLocations,
    profiles: BTreeMap<String, Section>,
    sso_sessions: BTreeMap<String, Section>,
    services: BTreeMap<String, Section>,
    notes: Vec<String>,
    selected: String,
    chosen_by: Option<&'static str>,
}

/// A section of the files: a profile, an SSO session, settings of services.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    properties: BTreeMap<String, Property>,
}

/// A property, and where it stands. `Debug` does not show its value.
#[derive(Clone, PartialEq, Eq)]
pub struct Property {
    value: String,
    file: FileKind,
    path: Arc<str>,
    line: u32,
}

impl ProfileSet {
    /// Reads both files; one that does not exist is empty. `profile` is the profile to use, if not
    /// that of `AWS_PROFILE` or else `default`. Blocks while it reads.
    ///
    /// # Errors
    /// A file that cannot be read, is not UTF-8, or breaks the rules of its format.
    pub fn load(os: &Os, profile: Option<&str>) -> Result<Self, ProfileFileError> {
        Self::load_files(os, &ProfileFiles::default(), profile)
    }

    /// As [`load`](Self::load), from other files.
    ///
    /// # Errors
    /// As there.
    pub fn load_files(
        os: &Os,
        files: &ProfileFiles,
        profile: Option<&str>,
    ) -> Result<Self, ProfileFileError> {
        let (selected, chosen_by) = match (profile, os.variable("AWS_PROFILE")) {
            (Some(name), _) => (name.to_owned(), Some("the program")),
            (None, Some(name)) => (name, Some("AWS_PROFILE")),
            (None, None) => ("default".to_owned(), None),
        };
        let locations = FileLocations::new(os);
        let mut set = Self {
            profiles: BTreeMap::new(),
            sso_sessions: BTreeMap::new(),
            services: BTreeMap::new(),
            notes: Vec::new(),
            locations: locations.clone(),
            selected,
            chosen_by,
        };
        for file in files.open(os, &locations)? {
            set.add(file)?;
        }
        Ok(set)
    }

    fn add(&mut self, file: Opened) -> Result<(), ProfileFileError> {
        let Opened { kind, path, text } = file;
        let path: Arc<str> = path.into();
        let sections = parse::parse(&text, kind).map_err(|error| ProfileFileError {
            path: path.to_string(),
            line: Some(error.line),
            message: error.message.to_owned(),
        })?;
        let is_default = |header: &Header, wanted| matches!(header, Header::Profile { name, prefixed } if name == "default" && *prefixed == wanted);
        let prefixed_default = sections
            .iter()
            .any(|section| is_default(&section.header, true));
        for section in sections {
            if prefixed_default && is_default(&section.header, false) {
                self.notes.push(format!(
                    "{path}, line {}: [default] is ignored, because there is a [profile default]",
                    section.line
                ));
                continue;
            }
            let target = match section.header {
                Header::Profile { name, .. } => self.profiles.entry(name).or_default(),
                Header::SsoSession(name) => self.sso_sessions.entry(name).or_default(),
                Header::Services(name) => self.services.entry(name).or_default(),
                Header::Ignored(why) => {
                    self.notes.push(format!(
                        "{path}, line {}: {why}; the section is ignored",
                        section.line
                    ));
                    continue;
                }
            };
            for property in section.properties {
                match property.name {
                    Some(name) => {
                        let property = Property { value: property.value, file: kind, path: Arc::clone(&path), line: property.line };
                        target.properties.insert(name, property);
                    }
                    None => self.notes.push(format!(
                        "{path}, line {}: the property is ignored, because its name holds other characters than \
                         letters, digits and -_/.%@:+",
                        property.line
                    )),
                }
            }
        }
        Ok(())
    }

    /// The name of the profile to use.
    pub fn selected_name(&self) -> &str {
        &self.selected
    }

    /// Who chose the profile to use, for instance `AWS_PROFILE`; `None` if nobody did.
    pub fn chosen_by(&self) -> Option<&'static str> {
        self.chosen_by
    }

    /// The profile to use, if it exists.
    pub fn selected(&self) -> Option<&Section> {
        self.profile(&self.selected)
    }

    /// A profile by its name.
    pub fn profile(&self, name: &str) -> Option<&Section> {
        self.profiles.get(name)
    }

    /// An SSO session by its name.
    pub fn sso_session(&self, name: &str) -> Option<&Section> {
        self.sso_sessions.get(name)
    }

    /// A section with settings of services, by its name.
    pub fn services(&self, name: &str) -> Option<&Section> {
        self.services.get(name)
    }

    /// The names of all profiles, sorted.
    pub fn profile_names(&self) -> impl Iterator<Item = &str> {
        self.profiles.keys().map(String::as_str)
    }

    /// The names of all SSO sessions, sorted.
    pub fn sso_session_names(&self) -> impl Iterator<Item = &str> {
        self.sso_sessions.keys().map(String::as_str)
    }

    /// What was ignored in the files, with file, line and reason.
    pub fn notes(&self) -> &[String] {
        &self.notes
    }

    /// Where the files are.
    pub fn locations(&self) -> &FileLocations {
        &self.locations
    }

    /// Where a property stands, for messages: `~/.aws/config, line 3`.
    pub fn place(&self, property: &Property) -> String {
        format!("{}, line {}", property.path, property.line)
    }
}

impl Section {
    /// A property's value by its name in lower case. One that is empty counts as not set.
    pub fn get(&self, name: &str) -> Option<&str> {
        Some(self.property(name)?.value.as_str())
    }

    /// A property by its name in lower case. One that is empty counts as not set.
    pub fn property(&self, name: &str) -> Option<&Property> {
        self.properties
            .get(name)
            .filter(|property| !property.value.is_empty())
    }

    /// A property nested in another, for instance `endpoint_url` in `s3` of a services section.
    pub fn nested(&self, name: &str, inner: &str) -> Option<&str> {
        let lines = self.get(name)?.strip_prefix('\n')?.lines();
        let mut same = lines
            .filter_map(parse::split_property)
            .filter(|(name, _)| name.eq_ignore_ascii_case(inner));
        same.next_back()
            .map(|(_, value)| value)
            .filter(|value| !value.is_empty())
    }

    /// All properties, sorted by name, empty ones too.
    pub fn properties(&self) -> impl Iterator<Item = (&str, &Property)> {
        self.properties
            .iter()
            .map(|(name, property)| (name.as_str(), property))
    }
}

impl Property {
    /// The value. Lines that continue it follow a line feed.
    pub fn value(&self) -> &str {
        &self.value
    }

    /// The file that it stands in.
    pub fn file(&self) -> FileKind {
        self.file
    }

    /// The line that it starts in, from 1.
    pub fn line(&self) -> u32 {
        self.line
    }
}

impl fmt::Debug for Property {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Any property may be a secret.
        write!(f, "{:?}:{}", self.file, self.line)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn os(config: &str, credentials: &str) -> Os {
        Os::empty()
            .with_variable("HOME", "/h")
            .with_file("/h/.aws/config", config)
            .with_file("/h/.aws/credentials", credentials)
    }

    fn load(config: &str, credentials: &str) -> ProfileSet {
        ProfileSet::load(&os(config, credentials), None).unwrap()
    }

    fn values<'a>(set: &'a ProfileSet, profile: &str) -> Vec<(&'a str, &'a str)> {
        let properties = set.profile(profile).unwrap().properties();
        properties
            .map(|(name, property)| (name, property.value()))
            .collect()
    }

    #[test]
    fn later_properties_and_the_credentials_file_win() {
        let set = load(
            "[profile a]\nx = 1\ny = 2\n[profile a]\nX = 3",
            "[a]\ny = 4\nz = 5",
        );
        assert_eq!(values(&set, "a"), [("x", "3"), ("y", "4"), ("z", "5")]);
        let x = set.profile("a").unwrap().property("x").unwrap();
        assert_eq!(
            (set.place(x).as_str(), x.file()),
            ("/h/.aws/config, line 5", FileKind::Config)
        );
    }

    #[test]
    fn the_prefixed_default_profile_wins_wherever_it_stands() {
        for config in [
            "[default]\na=1\n[profile default]\nb=2",
            "[profile default]\nb=2\n[default]\na=1",
        ] {
            let set = load(config, "[default]\nc=3");
            assert_eq!(values(&set, "default"), [("b", "2"), ("c", "3")]);
            assert!(set.notes()[0].contains("[default] is ignored"));
        }
    }

    #[test]
    fn other_sections_are_kept_apart() {
        let config = "[sso-session a]\nsso_region = x\n[services a]\ns3 =\n  endpoint_url = http://h # c\n  b =\n";
        let set = load(config, "");
        assert!(set.profile("a").is_none() && set.profile_names().next().is_none());
        assert_eq!(set.sso_session("a").unwrap().get("sso_region"), Some("x"));
        assert_eq!(set.sso_session_names().collect::<Vec<_>>(), ["a"]);
        let services = set.services("a").unwrap();
        assert_eq!(services.nested("s3", "ENDPOINT_URL"), Some("http://h"));
        assert_eq!(
            (services.nested("s3", "b"), services.nested("sqs", "b")),
            (None, None)
        );
    }

    #[test]
    fn what_is_ignored_is_noted_with_its_place() {
        let set = load("[foo]\na=1\n[profile b]\nin valid = 2", "[profile c]");
        let places = [
            "/h/.aws/config, line 1",
            "/h/.aws/config, line 4",
            "/h/.aws/credentials, line 1",
        ];
        assert_eq!(set.notes().len(), places.len());
        for (note, place) in set.notes().iter().zip(places) {
            assert!(note.starts_with(place), "{note}");
        }
        assert_eq!(set.profile_names().collect::<Vec<_>>(), ["b"]);
    }

    #[test]
    fn the_profile_is_chosen_by_program_then_environment() {
        let os = os("", "").with_variable("AWS_PROFILE", "env");
        let set = ProfileSet::load(&os, None).unwrap();
        assert_eq!(
            (set.selected_name(), set.chosen_by()),
            ("env", Some("AWS_PROFILE"))
        );
        let set = ProfileSet::load(&os, Some("code")).unwrap();
        assert_eq!(
            (set.selected_name(), set.chosen_by()),
            ("code", Some("the program"))
        );
        let set = load("", "");
        assert_eq!((set.selected_name(), set.chosen_by()), ("default", None));
        assert!(set.selected().is_none());
    }

    #[test]
    fn missing_files_are_empty_and_broken_ones_are_errors() {
        assert!(
            ProfileSet::load(&Os::empty(), None)
                .unwrap()
                .selected()
                .is_none()
        );
        let error = ProfileSet::load(&os("[default]\nregion\n", ""), None).unwrap_err();
        assert!(
            error
                .to_string()
                .starts_with("/h/.aws/config, line 2: Expected an '='"),
            "{error}"
        );
        let os = os("", "").with_file("/h/.aws/credentials", &b"[default]\na = \xff\n"[..]);
        let error = ProfileSet::load(&os, None).unwrap_err();
        assert_eq!(
            (error.path(), error.line()),
            ("/h/.aws/credentials", Some(2))
        );
        assert!(error.to_string().contains("UTF-8"));
    }

    #[test]
    fn debug_shows_no_values() {
        let set = load("", "[default]\naws_secret_access_key = TOPSECRET");
        assert!(!format!("{set:?}").contains("TOPSECRET"));
    }

    proptest! {
        #[test]
        fn any_files_give_a_set_or_an_error(config in ".{0,80}", lines in "((\\[(profile )?[a-c ]\\]|[a-c]? ?=? ?[a-c#]?)\n){0,8}") {
            let _ = ProfileSet::load(&os(&config, &lines), None);
            let _ = ProfileSet::load(&os(&lines, &config), None);
        }
    }
}
