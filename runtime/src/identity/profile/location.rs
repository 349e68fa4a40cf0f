//! Where the shared files are.

use crate::identity::Os;

/// The paths of the two shared files; `None` if there is no home directory to look in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileLocations {
    /// `AWS_CONFIG_FILE`, or `~/.aws/config`.
    pub config: Option<String>,
    /// `AWS_SHARED_CREDENTIALS_FILE`, or `~/.aws/credentials`.
    pub credentials: Option<String>,
}

impl FileLocations {
    /// The paths on this system.
    pub fn new(os: &Os) -> Self {
        let home = home(os);
        let locate = |variable, name| match os.variable(variable) {
            Some(path) => Some(expand(path, home.as_deref(), os)),
            None => home.as_deref().map(|home| os.join(home, &[".aws", name])),
        };
        Self {
            config: locate("AWS_CONFIG_FILE", "config"),
            credentials: locate("AWS_SHARED_CREDENTIALS_FILE", "credentials"),
        }
    }
}

/// The home directory of the user.
pub(in crate::identity) fn home(os: &Os) -> Option<String> {
    os.variable("HOME")
        .or_else(|| {
            if os.is_windows() {
                windows_home(os)
            } else {
                None
            }
        })
        .or_else(|| os.account_home())
}

fn windows_home(os: &Os) -> Option<String> {
    os.variable("USERPROFILE")
        .or_else(|| Some(os.variable("HOMEDRIVE")? + &os.variable("HOMEPATH")?))
}

/// Replaces a leading `~`. Another user's home (`~name`) is not looked up.
fn expand(path: String, home: Option<&str>, os: &Os) -> String {
    let separators: &[char] = if os.is_windows() {
        &['/', '\\']
    } else {
        &['/']
    };
    let (Some(rest), Some(home)) = (path.strip_prefix('~'), home) else {
        return path;
    };
    match rest.strip_prefix(separators) {
        Some(rest) => os.join(home, &[rest]),
        None if rest.is_empty() => home.to_owned(),
        None => path,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locations(windows: bool, variables: &[(&str, &str)]) -> (Option<String>, Option<String>) {
        let os = variables.iter().fold(Os::empty(), |os, (name, value)| {
            os.with_variable(*name, *value)
        });
        let found = FileLocations::new(&if windows { os.as_windows() } else { os });
        (found.config, found.credentials)
    }

    fn paths(config: &str, credentials: &str) -> (Option<String>, Option<String>) {
        (Some(config.to_owned()), Some(credentials.to_owned()))
    }

    #[test]
    fn files_are_below_the_home_directory() {
        let unix = paths("/home/u/.aws/config", "/home/u/.aws/credentials");
        assert_eq!(locations(false, &[("HOME", "/home/u")]), unix);
        assert_eq!(
            locations(false, &[("HOME", "/home/u/"), ("USERPROFILE", "x")]),
            unix
        );
        let windows = paths("C:\\u\\.aws\\config", "C:\\u\\.aws\\credentials");
        assert_eq!(
            locations(true, &[("HOME", "C:\\u"), ("USERPROFILE", "x")]),
            windows
        );
        assert_eq!(
            locations(true, &[("USERPROFILE", "C:\\u"), ("HOMEDRIVE", "x")]),
            windows
        );
        assert_eq!(
            locations(true, &[("HOMEDRIVE", "C:"), ("HOMEPATH", "\\u")]),
            windows
        );
        assert_eq!(locations(false, &[("USERPROFILE", "x")]), (None, None));
    }

    #[test]
    fn variables_move_the_files_and_may_start_with_a_tilde() {
        let variables = [
            ("HOME", "/h"),
            ("AWS_CONFIG_FILE", "~/c"),
            ("AWS_SHARED_CREDENTIALS_FILE", "/x/~"),
        ];
        assert_eq!(locations(false, &variables), paths("/h/c", "/x/~"));
        assert_eq!(locations(false, &variables[1..]), paths("~/c", "/x/~"));
        let odd = [
            ("HOME", "/h"),
            ("AWS_CONFIG_FILE", "~other/c"),
            ("AWS_SHARED_CREDENTIALS_FILE", "~"),
        ];
        assert_eq!(locations(false, &odd), paths("~other/c", "/h"));
        let windows = [
            ("HOME", "C:\\u"),
            ("AWS_CONFIG_FILE", "~\\c"),
            ("AWS_SHARED_CREDENTIALS_FILE", "~/d"),
        ];
        assert_eq!(locations(true, &windows), paths("C:\\u\\c", "C:\\u\\d"));
    }
}
