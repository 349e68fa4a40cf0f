//! What came of one model, and how it is kept between runs.

use std::fs;
use std::path::Path;
use std::time::UNIX_EPOCH;

use serde::{Deserialize, Serialize};

use super::find::Found;
use crate::files;

/// What came of one model.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub(super) struct Record {
    /// The model, by its path below the folder that was searched.
    pub(super) model: String,
    /// The crate's name; empty if there is none.
    pub(super) package: String,
    /// The protocols of the service, by the names of their traits.
    pub(super) protocols: Vec<String>,
    /// Operations that were emitted.
    pub(super) operations: usize,
    /// Shapes of the model.
    pub(super) shapes: usize,
    /// Lines that were emitted.
    pub(super) lines: usize,
    /// Milliseconds from the file to the crate, when it was last emitted.
    pub(super) millis: u64,
    /// Whether it was emitted by an earlier run, from the same model by the same generator.
    #[serde(skip)]
    pub(super) kept: bool,
    /// Seconds that the compiler took, if it was asked.
    pub(super) check_seconds: Option<f64>,
    /// What is wrong with the model, or what the compiler said.
    pub(super) failure: Option<String>,
}

impl Record {
    pub(super) fn failed(&self) -> bool {
        self.failure.is_some()
    }
}

/// What was emitted from which state of a model, beside the crate.
#[derive(Serialize, Deserialize)]
pub(super) struct Kept {
    /// See [`state`].
    state: String,
    pub(super) record: Record,
}

/// The file of a package that holds its [`Kept`].
const FILE: &str = "corpus.json";

/// The record of an earlier run, if neither model nor generator changed since.
pub(super) fn read(package: &Path, state: &str) -> Option<Record> {
    let text = fs::read_to_string(package.join(FILE)).ok()?;
    let kept: Kept = serde_json::from_str(&text).ok()?;
    let mut record = kept.record;
    record.kept = true;
    (kept.state == state).then_some(record)
}

/// Keeps a record for the next run.
pub(super) fn write(package: &Path, state: &str, record: &Record) -> Result<(), String> {
    let kept = Kept {
        state: state.to_owned(),
        record: record.clone(),
    };
    let text = serde_json::to_string(&kept).map_err(|error| error.to_string())?;
    let path = package.join(FILE);
    fs::create_dir_all(package)
        .and_then(|()| fs::write(&path, text))
        .map_err(|error| format!("cannot write {}: {error}", path.display()))
}

/// Sizes and times of a model's files and of this program: what make and cargo go by, too.
pub(super) fn state(found: &Found) -> Result<String, String> {
    let failed = |error: std::io::Error| format!("cannot read {}: {error}", found.path.display());
    let mut paths = match found.path.is_dir() {
        true => files::below(&found.path).map_err(failed)?,
        false => vec![found.path.clone()],
    };
    paths.extend(std::env::current_exe().ok());
    let mut state = String::new();
    for path in paths {
        let file = fs::metadata(&path).map_err(failed)?;
        let time = file.modified().ok();
        let since = time.and_then(|time| time.duration_since(UNIX_EPOCH).ok());
        let nanos = since.unwrap_or_default().as_nanos();
        state += &format!("{} {} {nanos}\n", path.display(), file.len());
    }
    Ok(state)
}
