//! The environment variables and files of the system, or made-up ones for tests.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, Read};
use std::sync::Arc;

/// No configuration file is longer; what is, is not one.
const MAX_FILE_BYTES: u64 = 8 * 1024 * 1024;

/// Where providers look up environment variables and read files.
///
/// Cheap to clone. A made-up system keeps tests apart from each other and from the machine:
///
/// ```
/// use smithy_runtime::identity::Os;
/// let os = Os::empty()
///     .with_variable("HOME", "/home/user")
///     .with_file("/home/user/.aws/config", "[default]\nregion = eu-west-1");
/// assert_eq!(os.variable("HOME").as_deref(), Some("/home/user"));
/// ```
#[derive(Clone)]
pub struct Os {
    source: Option<Arc<MadeUp>>,
    windows: bool,
}

#[derive(Clone, Default)]
struct MadeUp {
    variables: BTreeMap<String, String>,
    files: BTreeMap<String, Vec<u8>>,
}

impl Os {
    /// The system that the program runs on.
    pub fn real() -> Self {
        Self {
            source: None,
            windows: cfg!(windows),
        }
    }

    /// A system without variables and files.
    pub fn empty() -> Self {
        Self {
            source: Some(Arc::default()),
            windows: false,
        }
    }

    /// This made-up system with one more variable; the real one is left as it is.
    #[must_use]
    pub fn with_variable(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.change(|made_up| {
            made_up.variables.insert(name.into(), value.into());
        })
    }

    /// This made-up system with one more file; the real one is left as it is.
    #[must_use]
    pub fn with_file(self, path: impl Into<String>, contents: impl Into<Vec<u8>>) -> Self {
        self.change(|made_up| {
            made_up.files.insert(path.into(), contents.into());
        })
    }

    /// This system with the paths and home directories of Windows.
    #[must_use]
    pub fn as_windows(mut self) -> Self {
        self.windows = true;
        self
    }

    fn change(mut self, change: impl FnOnce(&mut MadeUp)) -> Self {
        if let Some(source) = &mut self.source {
            change(Arc::make_mut(source));
        }
        self
    }

    /// An environment variable without the space around it. One that is blank counts as not set, and
    /// so does one that is not Unicode.
    pub fn variable(&self, name: &str) -> Option<String> {
        let value = match &self.source {
            Some(made_up) => made_up.variables.get(name).cloned(),
            None => std::env::var(name).ok(),
        }?;
        let trimmed = value.trim();
        match trimmed.len() {
            0 => None,
            length if length == value.len() => Some(value),
            _ => Some(trimmed.to_owned()),
        }
    }

    /// Whether paths and home directories follow the rules of Windows.
    pub(crate) fn is_windows(&self) -> bool {
        self.windows
    }

    /// The home directory that the system knows without any variable.
    pub(crate) fn account_home(&self) -> Option<String> {
        match self.source {
            Some(_) => None,
            None => std::env::home_dir()?.into_os_string().into_string().ok(),
        }
    }

    /// Reads a file; `None` if there is none. Blocks.
    pub(crate) fn read(&self, path: &str) -> io::Result<Option<Vec<u8>>> {
        let Some(made_up) = &self.source else {
            return read_file(path);
        };
        Ok(made_up.files.get(path).cloned())
    }
}

fn read_file(path: &str) -> io::Result<Option<Vec<u8>>> {
    let file = match std::fs::File::open(path) {
        Ok(file) => file,
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
            ) =>
        {
            return Ok(None);
        }
        Err(error) => return Err(error),
    };
    let mut contents = Vec::new();
    file.take(MAX_FILE_BYTES + 1).read_to_end(&mut contents)?;
    if contents.len() as u64 > MAX_FILE_BYTES {
        return Err(io::Error::other("it is larger than 8 MiB"));
    }
    Ok(Some(contents))
}

impl Default for Os {
    fn default() -> Self {
        Self::real()
    }
}

impl fmt::Debug for Os {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Variables and files hold secrets.
        f.write_str(if self.source.is_some() {
            "Os(made up)"
        } else {
            "Os(real)"
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_variables_count_as_not_set() {
        let os = Os::empty()
            .with_variable("A", " \t")
            .with_variable("B", " b\n")
            .with_variable("C", "c");
        assert_eq!(os.variable("A"), None);
        assert_eq!(os.variable("B").as_deref(), Some("b"));
        assert_eq!(os.variable("C").as_deref(), Some("c"));
        assert_eq!(os.variable("D"), None);
        assert_eq!(format!("{os:?}"), "Os(made up)");
    }

    #[test]
    fn made_up_systems_do_not_see_the_real_one() {
        let os = Os::empty().with_file("/made/up", "x");
        assert_eq!(os.read("/made/up").unwrap().as_deref(), Some(&b"x"[..]));
        assert_eq!(os.read(env!("CARGO_MANIFEST_PATH")).unwrap(), None);
        assert_eq!(os.variable("PATH"), None);
    }

    #[test]
    fn real_files_are_read_and_may_be_missing() {
        let manifest = env!("CARGO_MANIFEST_PATH");
        assert!(Os::real().read(manifest).unwrap().is_some());
        assert_eq!(Os::real().read("/no/such/file").unwrap(), None);
        assert_eq!(Os::real().read(&format!("{manifest}/below")).unwrap(), None);
        assert!(Os::real().read(env!("CARGO_MANIFEST_DIR")).is_err());
    }
}
