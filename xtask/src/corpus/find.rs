//! The models below a folder.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::files;

/// A model: one file of JSON, a folder of IDL files, or a service's files as botocore has them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// Its path below the folder that was searched, by which patterns choose it.
    pub(super) name: String,
    /// What to load.
    pub(super) path: PathBuf,
}

/// All models below `folder`, sorted by name.
///
/// Files of JSON that do not say `"smithy"`, and are no `service-2.json`, are no models.
pub(super) fn models(folder: &Path) -> Result<Vec<Found>, String> {
    let all = files::below(folder)
        .map_err(|error| format!("cannot read {}: {error}", folder.display()))?;
    let mut paths = BTreeSet::new();
    for path in all {
        let name = path.file_name().and_then(|name| name.to_str());
        let parent = path.parent().unwrap_or(folder).to_owned();
        match name.unwrap_or_default() {
            "service-2.json" | "service-2.json.gz" => paths.insert(parent),
            name if name.ends_with(".smithy") => paths.insert(parent),
            name if name.ends_with(".json") && says_smithy(&path)? => paths.insert(path),
            _ => false,
        };
    }
    let named = paths.into_iter().map(|path| Found {
        name: match path.strip_prefix(folder) {
            Ok(inner) if inner != Path::new("") => inner.display().to_string(),
            _ => path.display().to_string(),
        },
        path,
    });
    Ok(named.collect())
}

fn says_smithy(path: &Path) -> Result<bool, String> {
    let text =
        fs::read(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    let key = b"\"smithy\"";
    Ok(text.windows(key.len()).any(|window| window == key))
}

/// Gives each package a name of its own: where several want one, they are numbered.
#[derive(Debug, Default)]
pub(super) struct Packages(BTreeMap<String, usize>);

impl Packages {
    /// `wanted`, or `wanted-2` and so on where it is taken.
    pub(super) fn name(&mut self, wanted: &str) -> String {
        let count = self.0.entry(wanted.to_owned()).or_default();
        *count += 1;
        match count {
            1 => wanted.to_owned(),
            count => format!("{wanted}-{count}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_packages_are_unique() {
        let mut packages = Packages::default();
        let names = ["a", "b", "a", "a"].map(|name| packages.name(name));
        assert_eq!(names, ["a", "b", "a-2", "a-3"]);
    }
}
