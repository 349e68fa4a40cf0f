//! What came of one model, and how it is kept between runs.

use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

/// What came of one model.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub(super) struct Record {
    /// The model, by its path below the folder that was searched.
    pub(super) model: String,
    /// The crate's name.
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
    /// What is wrong with the model.
    pub(super) failure: Option<String>,
    /// Whether the documentation keeps its words, if that was looked at.
    pub(super) docs: Option<Docs>,
    /// What came of the endpoint tests, if they were run.
    pub(super) endpoint_tests: Option<Tests>,
    /// What came of the cases that call operations, if the model has any.
    pub(super) calls: Option<Tests>,
    /// What the compiler made of the crate, if it was asked.
    pub(super) check: Option<Check>,
}

/// Whether the documentation of a model keeps its words as Markdown.
#[derive(Clone, Debug, Default, Serialize, Deserialize, PartialEq)]
pub(super) struct Docs {
    /// Texts that were compared.
    pub(super) texts: usize,
    /// Those that lose something: where they stand, and what is lost.
    pub(super) failures: Vec<String>,
}

/// What came of cases of a model.
#[derive(Clone, Debug, Default, Serialize, Deserialize, PartialEq)]
pub(super) struct Tests {
    /// Cases that passed; of endpoint tests, each counts once per form of the rules.
    pub(super) passed: usize,
    /// The others: their names and what differs.
    pub(super) failures: Vec<String>,
}

/// What the compiler made of a crate.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub(super) struct Check {
    /// How long it took.
    pub(super) seconds: f64,
    /// What it said, if that was not nothing.
    pub(super) failure: Option<String>,
}

impl Record {
    /// Why there is no crate, or none that is as it should be.
    pub(super) fn failures(&self) -> impl Iterator<Item = &String> {
        let docs = self.docs.iter();
        let tests = self.endpoint_tests.iter().chain(&self.calls);
        let check = self.check.iter();
        let model = self.failure.iter();
        model
            .chain(docs.flat_map(|docs| &docs.failures))
            .chain(tests.flat_map(|tests| &tests.failures))
            .chain(check.flat_map(|check| &check.failure))
    }

    pub(super) fn failed(&self) -> bool {
        self.failures().next().is_some()
    }
}

/// A record, and of what: see [`super::state`].
#[derive(Serialize, Deserialize)]
pub(super) struct Kept {
    /// The state of model and generator that the crate was emitted from.
    pub(super) emitted: String,
    /// The state of all that the endpoint tests depend on.
    pub(super) tested: String,
    /// The state of all that the cases depend on that call operations.
    pub(super) called: String,
    /// The state of all that the compiler's findings depend on.
    pub(super) checked: String,
    pub(super) record: Record,
}

/// The file of a package that holds its [`Kept`].
const FILE: &str = "corpus.json";

impl Kept {
    /// That of an earlier run, if neither model nor generator changed since.
    pub(super) fn read(package: &Path, emitted: &str) -> Option<Self> {
        let text = fs::read_to_string(package.join(FILE)).ok()?;
        let mut kept: Self = serde_json::from_str(&text).ok()?;
        kept.record.kept = true;
        (kept.emitted == emitted).then_some(kept)
    }

    /// Keeps it for the next run.
    pub(super) fn write(&self, package: &Path) -> Result<(), String> {
        let text = serde_json::to_string(self).map_err(|error| error.to_string())?;
        let path = package.join(FILE);
        fs::create_dir_all(package)
            .and_then(|()| fs::write(&path, text))
            .map_err(|error| format!("cannot write {}: {error}", path.display()))
    }
}

/// The beginning of a text: the first findings say enough.
pub(super) fn beginning(text: &str) -> String {
    const LONGEST: usize = 4_000;
    text.chars().take(LONGEST).collect()
}
