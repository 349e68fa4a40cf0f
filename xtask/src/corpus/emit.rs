//! Emits all crates, several at a time.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Instant;

use smithy_codegen::diagnostics::{Diagnostics, RenderStyle, render_all};
use smithy_codegen::emit::File;
use smithy_codegen::load::{Loaded, load_paths};
use smithy_codegen::model::Model;
use smithy_codegen::{Settings, generate, parallel};

use super::progress::Progress;
use super::record::{Kept, Record, beginning};
use super::state::State;
use crate::files;
use crate::models::Found;

/// A model, its crate, and what came of it.
pub(super) struct Crate<'a> {
    pub(super) found: &'a Found,
    /// The folder of the crate.
    pub(super) folder: PathBuf,
    pub(super) kept: Kept,
}

impl Crate<'_> {
    pub(super) fn record(&self) -> &Record {
        &self.kept.record
    }

    /// Keeps what came of it for the next run.
    pub(super) fn keep(&self) -> Result<(), String> {
        self.kept.write(&self.folder)
    }
}

/// Emits a crate for each model below `folder`; what was emitted before and would be the same is left.
pub(super) fn all<'a>(
    found: &'a [Found],
    folder: &Path,
    state: &State,
    jobs: usize,
) -> Result<Vec<Crate<'a>>, String> {
    let names = package_folders(found);
    let mut work: Vec<(&Found, String)> = found.iter().zip(names).collect();
    // The largest come first, so that none of them is left to the end.
    work.sort_by_cached_key(|(found, _)| std::cmp::Reverse(found.size()));
    let progress = Progress::new("emitted", work.len());
    let done = parallel::map_with(jobs, &work, |(found, package)| {
        let done = one(found, folder.join(package), package, state);
        progress.step(&found.name);
        done
    });
    let mut crates = done.into_iter().collect::<Result<Vec<_>, String>>()?;
    crates.sort_by(|a, b| a.found.name.cmp(&b.found.name));
    Ok(crates)
}

/// A package for each model, named after the model's path: known before it is loaded, and unique.
fn package_folders(found: &[Found]) -> Vec<String> {
    let mut packages = Packages::default();
    let name = |found: &Found| {
        let stem = found.name.trim_end_matches(".json");
        let fits = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
        let name: String = stem.chars().map(fits).collect();
        let name = name.trim_matches('-').to_ascii_lowercase();
        match name.chars().next() {
            Some(first) if first.is_ascii_alphabetic() => name,
            _ => format!("model-{name}"),
        }
    };
    found
        .iter()
        .map(|model| packages.name(&name(model)))
        .collect()
}

fn one<'a>(
    found: &'a Found,
    folder: PathBuf,
    package: &str,
    state: &State,
) -> Result<Crate<'a>, String> {
    let emitted = state.emitted(found)?;
    if let Some(kept) = Kept::read(&folder, &emitted) {
        return Ok(Crate {
            found,
            folder,
            kept,
        });
    }
    let record = record(found, &folder, package)?;
    let done = Crate {
        found,
        folder,
        kept: Kept {
            emitted,
            tested: String::new(),
            called: String::new(),
            checked: String::new(),
            record,
        },
    };
    done.keep()?;
    Ok(done)
}

fn record(found: &Found, folder: &Path, package: &str) -> Result<Record, String> {
    let start = Instant::now();
    let Loaded {
        model,
        mut diagnostics,
    } = load_paths(std::slice::from_ref(&found.path));
    let mut emitted = None;
    if !diagnostics.has_errors() {
        let mut findings = Diagnostics::new();
        emitted = generate(&model, &Settings::new(package), &mut findings);
        diagnostics.append(findings);
    }
    let files = emitted.as_deref().unwrap_or_default();
    files::sync(folder, files, false)
        .map_err(|error| format!("cannot write {}: {error}", folder.display()))?;
    let failure = emitted.is_none().then(|| {
        let text = render_all(&diagnostics, &model.sources, RenderStyle::Plain);
        beginning(&text)
    });
    Ok(Record {
        model: found.name.clone(),
        package: package.to_owned(),
        protocols: protocols(&model),
        operations: operations(files),
        shapes: model.shapes.len(),
        lines: files.iter().map(|file| file.text.lines().count()).sum(),
        millis: u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX),
        kept: false,
        failure,
        docs: None,
        endpoint_tests: None,
        calls: None,
        check: None,
    })
}

fn operations(files: &[File]) -> usize {
    let operation = |file: &&File| file.path.starts_with("src/operation/");
    files.iter().filter(operation).count()
}

/// The names of the protocol traits of the services.
fn protocols(model: &Model) -> Vec<String> {
    let services = model
        .services()
        .flat_map(|(shape, _)| shape.traits.protocols());
    services.map(|(id, _)| id.name().to_owned()).collect()
}

/// Gives each package a name of its own: where several want one, they are numbered.
#[derive(Debug, Default)]
struct Packages(BTreeMap<String, usize>);

impl Packages {
    /// `wanted`, or `wanted-2` and so on where it is taken.
    fn name(&mut self, wanted: &str) -> String {
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
    use super::Packages;

    #[test]
    fn names_of_packages_are_unique() {
        let mut packages = Packages::default();
        let names = ["a", "b", "a", "a"].map(|name| packages.name(name));
        assert_eq!(names, ["a", "b", "a-2", "a-3"]);
    }
}
