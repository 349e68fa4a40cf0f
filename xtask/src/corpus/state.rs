//! What results depend on, in short: what did not change since the last run is not done again.

use std::fs;
use std::hash::{DefaultHasher, Hasher as _};
use std::path::{Path, PathBuf};

use crate::models::Found;
use crate::{clients, files};

/// The states of what all models have in common.
pub(super) struct State {
    /// This program.
    program: String,
    /// The runtime, and the versions of what it depends on.
    runtime: String,
    /// The partitions of endpoint tests.
    partitions: String,
}

impl State {
    /// The states as they are now.
    pub(super) fn now(partitions: Option<&Path>) -> Result<Self, String> {
        let program = std::env::current_exe().map_err(|error| error.to_string())?;
        let root = clients::workspace();
        let runtime = root.join("runtime");
        let mut of_runtime = all(&runtime.join("src"))?;
        of_runtime.extend([runtime.join("Cargo.toml"), root.join("Cargo.lock")]);
        Ok(Self {
            program: content(&[program])?,
            runtime: content(&of_runtime)?,
            partitions: content(
                &partitions
                    .map(Path::to_owned)
                    .into_iter()
                    .collect::<Vec<_>>(),
            )?,
        })
    }

    /// What a crate is emitted from.
    pub(super) fn emitted(&self, found: &Found) -> Result<String, String> {
        let model = content(&found.files()?)?;
        Ok(format!("{model} {}", self.program))
    }

    /// What decides on endpoint tests, beside the model.
    pub(super) fn tested(&self, emitted: &str) -> String {
        format!("{emitted} {}", self.partitions)
    }

    /// What decides on the compiler's findings, and on tests that are compiled.
    pub(super) fn checked(&self, emitted: &str) -> String {
        format!("{emitted} {}", self.runtime)
    }
}

fn all(folder: &Path) -> Result<Vec<PathBuf>, String> {
    files::below(folder).map_err(|error| format!("cannot read {}: {error}", folder.display()))
}

/// Names and contents of files, as a number.
fn content(paths: &[PathBuf]) -> Result<String, String> {
    let mut hasher = DefaultHasher::new();
    for path in paths {
        let bytes =
            fs::read(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
        hasher.write(path.as_os_str().as_encoded_bytes());
        hasher.write_usize(bytes.len());
        hasher.write(&bytes);
    }
    Ok(format!("{:016x}", hasher.finish()))
}
