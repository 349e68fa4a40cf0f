//! Which files profiles are read from.

use std::fmt;

use super::{FileKind, FileLocations, ProfileFileError};
use crate::identity::Os;

/// The files to read profiles from, weakest first: those of the user, others, or texts.
///
/// ```
/// use smithy_runtime::identity::profile::{FileKind, ProfileFiles};
/// let files = ProfileFiles::builder()
///     .with_file(FileKind::Config, "/etc/shop/aws.conf")
///     .with_contents(FileKind::Credentials, "[default]\n")
///     .build();
/// ```
#[derive(Clone, Debug)]
pub struct ProfileFiles(Vec<Source>);

/// Builds [`ProfileFiles`], from nothing.
#[derive(Clone, Debug, Default)]
pub struct ProfileFilesBuilder {
    config: bool,
    credentials: bool,
    others: Vec<Source>,
}

#[derive(Clone)]
enum Source {
    /// Where the environment says, or below the home directory.
    OfUser(FileKind),
    Path(FileKind, String),
    Text(FileKind, String),
}

/// A file that was read.
pub(super) struct Opened {
    pub(super) kind: FileKind,
    pub(super) path: String,
    pub(super) text: String,
}

impl ProfileFiles {
    /// Starts without any file.
    pub fn builder() -> ProfileFilesBuilder {
        ProfileFilesBuilder::default()
    }

    /// Reads all of them; one that does not exist is left out. Blocks.
    pub(super) fn open(
        &self,
        os: &Os,
        locations: &FileLocations,
    ) -> Result<Vec<Opened>, ProfileFileError> {
        let mut opened = Vec::new();
        for source in &self.0 {
            let (kind, path) = match source {
                Source::OfUser(kind @ FileKind::Config) => (*kind, locations.config.clone()),
                Source::OfUser(kind @ FileKind::Credentials) => {
                    (*kind, locations.credentials.clone())
                }
                Source::Path(kind, path) => (*kind, Some(path.clone())),
                Source::Text(kind, text) => {
                    opened.push(Opened {
                        kind: *kind,
                        path: "<text of the program>".to_owned(),
                        text: text.clone(),
                    });
                    continue;
                }
            };
            if let Some(path) = path {
                let text = read(os, &path)?;
                opened.push(Opened { kind, path, text });
            }
        }
        Ok(opened)
    }
}

/// The two files of the user.
impl Default for ProfileFiles {
    fn default() -> Self {
        Self::builder()
            .include_default_config_file(true)
            .include_default_credentials_file(true)
            .build()
    }
}

impl ProfileFilesBuilder {
    /// Adds a file. One that does not exist is left out.
    #[must_use]
    pub fn with_file(mut self, kind: FileKind, path: impl AsRef<std::path::Path>) -> Self {
        let path = path.as_ref().to_string_lossy().into_owned();
        self.others.push(Source::Path(kind, path));
        self
    }

    /// Adds a text in place of a file.
    #[must_use]
    pub fn with_contents(mut self, kind: FileKind, text: impl Into<String>) -> Self {
        self.others.push(Source::Text(kind, text.into()));
        self
    }

    /// Whether to begin with the configuration file of the user. Default: no.
    #[must_use]
    pub fn include_default_config_file(mut self, include: bool) -> Self {
        self.config = include;
        self
    }

    /// Whether to begin with the credentials file of the user. Default: no.
    #[must_use]
    pub fn include_default_credentials_file(mut self, include: bool) -> Self {
        self.credentials = include;
        self
    }

    /// The files.
    #[must_use]
    pub fn build(self) -> ProfileFiles {
        let config = self.config.then_some(FileKind::Config);
        let credentials = self.credentials.then_some(FileKind::Credentials);
        let of_user = config.into_iter().chain(credentials).map(Source::OfUser);
        ProfileFiles(of_user.chain(self.others).collect())
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OfUser(kind) => write!(f, "{kind:?} of the user"),
            Self::Path(kind, path) => write!(f, "{kind:?} {path}"),
            // It may hold secrets.
            Self::Text(kind, _) => write!(f, "{kind:?} as text"),
        }
    }
}

pub(super) fn read(os: &Os, path: &str) -> Result<String, ProfileFileError> {
    let error = |line, message| ProfileFileError {
        path: path.to_owned(),
        line,
        message,
    };
    let bytes = os
        .read(path)
        .map_err(|cause| error(None, cause.to_string()))?
        .unwrap_or_default();
    String::from_utf8(bytes).map_err(|cause| {
        let valid = cause
            .as_bytes()
            .get(..cause.utf8_error().valid_up_to())
            .unwrap_or_default();
        let line = 1 + valid.iter().filter(|byte| **byte == b'\n').count();
        error(
            u32::try_from(line).ok(),
            "the file must be UTF-8".to_owned(),
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity::profile::ProfileSet;

    #[test]
    fn files_and_texts_are_read_in_their_order() {
        let os = Os::empty()
            .with_variable("AWS_CONFIG_FILE", "/c")
            .with_file("/c", "[default]\na = user\nb = user\nc = user")
            .with_file("/own", "[default]\nb = own\nc = own");
        let files = ProfileFiles::builder()
            .with_file(FileKind::Config, "/own")
            .with_contents(FileKind::Credentials, "[default]\nc = text")
            .with_file(FileKind::Config, "/missing");
        let load =
            |files: ProfileFilesBuilder| ProfileSet::load_files(&os, &files.build(), None).unwrap();
        let both = load(files.clone().include_default_config_file(true));
        let profile = both.selected().unwrap();
        let value = |name| profile.get(name);
        assert_eq!(
            (value("a"), value("b"), value("c")),
            (Some("user"), Some("own"), Some("text"))
        );
        let place = |name| both.place(profile.property(name).unwrap());
        assert_eq!(place("b"), "/own, line 2");
        assert_eq!(place("c"), "<text of the program>, line 2");
        let own = load(files);
        assert_eq!(own.selected().unwrap().get("a"), None);
    }

    #[test]
    fn debug_shows_no_text() {
        let files = ProfileFiles::builder()
            .with_contents(FileKind::Credentials, "[default]\na = TOPSECRET");
        assert!(!format!("{files:?} {:?}", files.clone().build()).contains("TOPSECRET"));
    }

    #[test]
    fn a_file_that_cannot_be_read_is_an_error() {
        let directory = env!("CARGO_MANIFEST_DIR");
        let error = read(&Os::real(), directory).unwrap_err();
        assert!(
            error
                .to_string()
                .starts_with(&format!("cannot read {directory}: ")),
            "{error}"
        );
    }
}
