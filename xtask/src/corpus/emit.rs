//! Emits all crates, several at a time.

use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Instant;

use smithy_codegen::diagnostics::{Diagnostics, RenderStyle, render_all};
use smithy_codegen::emit::File;
use smithy_codegen::load::{Loaded, load_paths};
use smithy_codegen::model::Model;
use smithy_codegen::{Settings, generate};

use super::find::{Found, Packages};
use super::progress::Progress;
use super::record::{self, Record};
use crate::files;

/// What of a failure is kept: the first findings say enough.
const LONGEST_FAILURE: usize = 4_000;

/// Emits a crate for each model below `folder`; what was emitted before and would be the same is left.
pub(super) fn all(found: &[Found], folder: &Path, jobs: usize) -> Result<Vec<Record>, String> {
    let names = package_folders(found);
    let work: Vec<(&Found, String)> = found.iter().zip(names).collect();
    let next = AtomicUsize::new(0);
    let progress = Progress::new("emitted", work.len());
    let done = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..jobs {
            scope.spawn(|| {
                while let Some((found, package)) = work.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let record = one(found, &folder.join(package), package);
                    progress.step(&found.name);
                    let mut done = done.lock().unwrap_or_else(|poison| poison.into_inner());
                    done.push(record);
                }
            });
        }
    });
    drop(progress);
    let done = done
        .into_inner()
        .unwrap_or_else(|poison| poison.into_inner());
    let mut records = done.into_iter().collect::<Result<Vec<Record>, String>>()?;
    records.sort_by(|a, b| a.model.cmp(&b.model));
    Ok(records)
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

fn one(found: &Found, folder: &Path, package: &str) -> Result<Record, String> {
    let state = record::state(found)?;
    if let Some(record) = record::read(folder, &state) {
        return Ok(record);
    }
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
        text.chars().take(LONGEST_FAILURE).collect()
    });
    let record = Record {
        model: found.name.clone(),
        package: package.to_owned(),
        protocols: protocols(&model),
        operations: operations(files),
        shapes: model.shapes.len(),
        lines: files.iter().map(|file| file.text.lines().count()).sum(),
        millis: u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX),
        kept: false,
        check_seconds: None,
        failure,
    };
    record::write(folder, &state, &record)?;
    Ok(record)
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
