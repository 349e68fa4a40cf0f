//! The models below folders: where one ends and the next one begins.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::files;

/// A model: one file of JSON, a folder of IDL files, or a service's files as botocore has them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// Its path below the folder that was searched, by which patterns choose it.
    pub(crate) name: String,
    /// What to load.
    pub(crate) path: PathBuf,
}

/// All models below `folder`, sorted by name.
///
/// Files of JSON that do not say `"smithy"`, and are no `service-2.json`, are no models.
pub(crate) fn below(folder: &Path) -> Result<Vec<Found>, String> {
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

/// Each model that the paths name: files as they are, and those below folders.
///
/// # Errors
/// A folder that cannot be read.
pub(crate) fn each(paths: &[PathBuf]) -> Result<Vec<PathBuf>, String> {
    let mut all = Vec::new();
    for path in paths {
        if path.is_dir() {
            all.extend(below(path)?.into_iter().map(|found| found.path));
        } else {
            all.push(path.clone());
        }
    }
    Ok(all)
}
