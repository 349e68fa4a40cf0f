//! Brings a folder to the state of emitted files: one function writes and checks.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use smithy_codegen::emit::File;

/// The folders of an emitted crate that the generator owns; all else is left alone.
const OWNED_FOLDERS: [&str; 2] = ["src", "tests/protocol"];

/// What was, or would be, done to a folder.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Changes {
    /// Files with another content, or missing.
    pub(crate) written: Vec<PathBuf>,
    /// Files that are no longer emitted.
    pub(crate) removed: Vec<PathBuf>,
}

impl Changes {
    pub(crate) fn is_empty(&self) -> bool {
        self.written.is_empty() && self.removed.is_empty()
    }
}

/// Makes `folder` hold `files`, or with `check` only says what would change.
pub(crate) fn sync(folder: &Path, files: &[File], check: bool) -> io::Result<Changes> {
    sync_owned(folder, &OWNED_FOLDERS, files, check)
}

/// The same for a folder of which the generator owns all.
pub(crate) fn sync_all(folder: &Path, files: &[File], check: bool) -> io::Result<Changes> {
    sync_owned(folder, &[""], files, check)
}

fn sync_owned(folder: &Path, owned: &[&str], files: &[File], check: bool) -> io::Result<Changes> {
    let mut changes = Changes::default();
    for file in files {
        let path = folder.join(&file.path);
        if matches!(fs::read(&path), Ok(old) if old == file.text.as_bytes()) {
            continue;
        }
        if !check {
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::write(&path, &file.text)?;
        }
        changes.written.push(path);
    }
    let wanted: BTreeSet<PathBuf> = files.iter().map(|file| folder.join(&file.path)).collect();
    for owned in owned {
        for path in below(&folder.join(owned))? {
            if !wanted.contains(&path) {
                if !check {
                    fs::remove_file(&path)?;
                }
                changes.removed.push(path);
            }
        }
    }
    Ok(changes)
}

/// The files below a folder, sorted; none if there is no such folder.
pub(crate) fn below(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(error),
        };
        for entry in entries {
            let entry = entry?;
            match entry.file_type()?.is_dir() {
                true => open.push(entry.path()),
                false => files.push(entry.path()),
            }
        }
    }
    files.sort();
    Ok(files)
}
