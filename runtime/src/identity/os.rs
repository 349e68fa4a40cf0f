//! The environment variables and files of the system, or made-up ones for tests.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, Read, Write as _};
use std::sync::{Arc, Mutex, PoisonError};

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
    /// What was written since; clones share it.
    written: Arc<Mutex<BTreeMap<String, Vec<u8>>>>,
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
        let written = made_up.written.lock();
        let written = written.unwrap_or_else(PoisonError::into_inner);
        Ok(written.get(path).or(made_up.files.get(path)).cloned())
    }

    /// Whether others than its owner can read a file, as far as the system can tell. Blocks.
    pub(crate) fn is_exposed(&self, path: &str) -> bool {
        self.source.is_none() && others_can_read(path)
    }

    /// Writes a file that its owner alone can read: whole, or not at all. Blocks.
    pub(crate) fn write_private(&self, path: &str, contents: &[u8]) -> io::Result<()> {
        let Some(made_up) = &self.source else {
            return replace_file(path, contents);
        };
        let written = made_up.written.lock();
        let mut written = written.unwrap_or_else(PoisonError::into_inner);
        written.insert(path.to_owned(), contents.to_owned());
        Ok(())
    }

    /// Whether it is the system that the program runs on.
    pub(crate) fn is_real(&self) -> bool {
        self.source.is_none()
    }

    /// A path below another.
    pub(crate) fn join(&self, base: &str, names: &[&str]) -> String {
        let separator = if self.windows { '\\' } else { '/' };
        let mut path = base.trim_end_matches(separator).to_owned();
        for name in names {
            path.push(separator);
            path.push_str(name);
        }
        path
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

#[cfg(unix)]
fn others_can_read(path: &str) -> bool {
    use std::os::unix::fs::PermissionsExt;
    std::fs::metadata(path).is_ok_and(|metadata| metadata.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn others_can_read(_: &str) -> bool {
    false
}

/// Writes beside the file and renames, so that who reads it sees the old one or the new one.
fn replace_file(path: &str, contents: &[u8]) -> io::Result<()> {
    let beside = format!("{path}.{}", crate::random::uuid());
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options
        .open(&beside)
        .and_then(|mut file| file.write_all(contents))
        .and_then(|()| std::fs::rename(&beside, path));
    if written.is_err() {
        let _ = std::fs::remove_file(&beside);
    }
    written
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
    fn what_is_written_is_read_by_clones() {
        let os = Os::empty().with_file("/a", "old");
        let clone = os.clone();
        os.write_private("/a", b"new").unwrap();
        assert_eq!(clone.read("/a").unwrap().as_deref(), Some(&b"new"[..]));
        assert!(!os.is_exposed("/a"));
    }

    #[cfg(unix)]
    #[test]
    fn private_files_are_for_their_owner() {
        let folder = std::env::temp_dir().join(format!("os-{}", crate::random::uuid()));
        std::fs::create_dir(&folder).unwrap();
        let path = folder.join("token.json").display().to_string();
        let os = Os::real();
        std::fs::write(&path, "old").unwrap();
        std::process::Command::new("chmod")
            .args(["644", &path])
            .status()
            .unwrap();
        assert!(os.is_exposed(&path));
        os.write_private(&path, b"new").unwrap();
        assert!(!os.is_exposed(&path));
        assert_eq!(os.read(&path).unwrap().as_deref(), Some(&b"new"[..]));
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1);
        std::fs::remove_dir_all(&folder).unwrap();
        assert!(os.write_private(&path, b"lost").is_err());
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
