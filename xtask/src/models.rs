//! The models below folders: where one ends and the next one begins.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::files;

/// How much of a file is looked at at a time.
const PIECE: usize = 16 << 10;

/// A model: one file of JSON, a folder of IDL files, or a service's files as botocore has them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// Its path below the folder that was searched, by which patterns choose it.
    pub(crate) name: String,
    /// What to load.
    pub(crate) path: PathBuf,
}

impl Found {
    /// Its files, sorted.
    ///
    /// # Errors
    /// A folder that cannot be read.
    pub(crate) fn files(&self) -> Result<Vec<PathBuf>, String> {
        match self.path.is_dir() {
            true => files::below(&self.path)
                .map_err(|error| format!("cannot read {}: {error}", self.path.display())),
            false => Ok(vec![self.path.clone()]),
        }
    }

    /// The bytes of its files, as far as they can be looked at.
    pub(crate) fn size(&self) -> u64 {
        let files = self.files().unwrap_or_default();
        let size = |path: &PathBuf| fs::metadata(path).map_or(0, |file| file.len());
        files.iter().map(size).sum()
    }
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

/// Whether the key `"smithy"` stands in a file. Models say it at their beginning, so little of them is read.
fn says_smithy(path: &Path) -> Result<bool, String> {
    let failed = |error: io::Error| format!("cannot read {}: {error}", path.display());
    says(File::open(path).map_err(failed)?, b"\"smithy\"").map_err(failed)
}

/// Whether `key` stands in a text, of which no more is read than that takes.
fn says(mut text: impl Read, key: &[u8]) -> io::Result<bool> {
    let mut piece = vec![0; PIECE];
    let mut held = 0;
    loop {
        let read = match text.read(piece.get_mut(held..).unwrap_or_default()) {
            Ok(0) => return Ok(false),
            Ok(read) => held + read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        let known = piece.get(..read).unwrap_or_default();
        if known.windows(key.len()).any(|window| window == key) {
            return Ok(true);
        }
        // The key may go on in the next piece.
        held = read.min(key.len().saturating_sub(1));
        piece.copy_within(read - held..read, 0);
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives a few bytes at a time.
    struct Slowly<'a>(&'a [u8], usize);

    impl Read for Slowly<'_> {
        fn read(&mut self, place: &mut [u8]) -> io::Result<usize> {
            let count = place.len().min(self.1);
            self.0.read(place.get_mut(..count).unwrap_or_default())
        }
    }

    #[test]
    fn a_key_is_found_wherever_pieces_end() {
        let text = [b"{".repeat(PIECE - 3).as_slice(), b"\"smithy\": \"2.0\"}"].concat();
        for size in [1, 2, 7, PIECE] {
            let found = |text| says(Slowly(text, size), b"\"smithy\"").expect("it reads");
            assert!(found(&text) && found(b"\"smithy\""), "{size}");
            assert!(!found(b"") && !found(b"\"smith\"y") && !found(&b" ".repeat(3 * PIECE)));
        }
    }
}
