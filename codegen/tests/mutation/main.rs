//! Seeds that are changed at random: whatever comes of them is read, checked and printed, or refused, in bounded
//! time and without a panic.
//!
//! `MUTATION_SECONDS` says for how long each format is tried; one second if it is not set. `MUTATION_MODELS` may name a
//! folder with further models.

#![allow(clippy::unwrap_used, clippy::panic)]

mod change;
mod large;
mod seed;

use change::{Random, mutate};
use smithy_codegen::diagnostics::{RenderStyle, render_all};
use smithy_codegen::load::{Input, Loaded, load_inputs};
use smithy_codegen::model::to_ast;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Time that one small file may take, in a build without optimisation on a busy machine.
const MOST: Duration = Duration::from_secs(20);

/// Memory that the process may have had at its most, in KiB.
const MOST_MEMORY: u64 = 2 * 1024 * 1024;

/// The name of a seed that holds the files of a service.
const SERVICE: &str = "service-2.json";

fn load(name: &str, bytes: &[u8]) -> Loaded {
    load_inputs(inputs(name, bytes))
}

/// One file, or the files of a service that one seed holds.
fn inputs(name: &str, bytes: &[u8]) -> Vec<Input> {
    let files = match name {
        SERVICE => seed::files(bytes),
        _ => vec![(name, bytes)],
    };
    let files = files.into_iter();
    files
        .map(|(name, bytes)| Input {
            name: name.to_owned(),
            bytes: bytes.to_vec(),
        })
        .collect()
}

/// Reads, prints, and, when nothing is wrong, writes and reads again.
fn exercise(name: &str, bytes: &[u8]) {
    let start = Instant::now();
    let loaded = load(name, bytes);
    let sources = &loaded.model.sources;
    let text = render_all(&loaded.diagnostics, sources, RenderStyle::Plain);
    assert_eq!(text.is_empty(), loaded.diagnostics.is_empty());
    if !loaded.diagnostics.has_errors() {
        let written = to_ast(&loaded.model);
        let again = load("again.json", written.as_bytes());
        assert!(!again.diagnostics.has_errors(), "{written}");
        assert_eq!(to_ast(&again.model), written);
    }
    let spent = start.elapsed();
    assert!(spent < MOST, "{} bytes took {spent:?}", bytes.len());
}

/// Names and contents of the files in a folder and those inside of it that `wanted` picks.
fn files(folder: &Path, wanted: &dyn Fn(&str) -> bool) -> Vec<(String, Vec<u8>)> {
    let mut paths: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    let mut found = Vec::new();
    for path in paths {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            found.extend(files(&path, wanted));
        } else if wanted(&name) {
            found.push((name, fs::read(&path).unwrap()));
        }
    }
    found
}

/// The seeds of a format, which the fuzz targets begin with, too.
fn seeds(format: &str) -> Vec<Vec<u8>> {
    let folder = root().join("fuzz/seeds").join(format);
    let seeds = files(&folder, &|_| true);
    seeds.into_iter().map(|(_, bytes)| bytes).collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn run(format: &str, name: &str) {
    let seeds = seeds(format);
    for seed in &seeds {
        exercise(name, seed);
    }
    keep_changing(format, &seeds, |_| name);
}

/// Changes the seeds as long as the time lasts; `name` gives the name for the seed with an index.
fn keep_changing<'a>(what: &str, seeds: &[Vec<u8>], name: impl Fn(usize) -> &'a str) {
    let seconds = std::env::var("MUTATION_SECONDS").ok();
    let seconds = seconds.and_then(|text| text.parse().ok()).unwrap_or(1);
    let end = Instant::now() + Duration::from_secs(seconds);
    // Always the same row of changes: a failure comes again.
    let mut random = Random::new(0x5eed);
    let mut tried = 0_u64;
    let mut longest = Duration::ZERO;
    while Instant::now() < end {
        let (seed, bytes) = mutate(seeds, &mut random);
        let start = Instant::now();
        let outcome = catch_unwind(AssertUnwindSafe(|| exercise(name(seed), &bytes)));
        longest = longest.max(start.elapsed());
        if outcome.is_err() {
            let path = std::env::temp_dir().join(format!("changed-{what}"));
            fs::write(&path, &bytes).unwrap();
            panic!("change {tried} of {what} is in {}", path.display());
        }
        tried += 1;
    }
    let memory = peak_memory();
    println!(
        "{what}: {tried} changed files in {seconds} s, {longest:?} at most, peak {memory:?} KiB"
    );
    assert!(
        memory.is_none_or(|peak| peak < MOST_MEMORY),
        "{memory:?} KiB"
    );
}

/// The most memory that the process had, in KiB; Linux alone tells it through a file.
fn peak_memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

#[test]
fn seeds_have_no_errors() {
    for (format, name) in [("idl", "m.smithy"), ("ast", "m.json"), ("c2j", SERVICE)] {
        for seed in seeds(format) {
            let loaded = load(name, &seed);
            let sources = &loaded.model.sources;
            let text = render_all(&loaded.diagnostics, sources, RenderStyle::Plain);
            assert!(!loaded.diagnostics.has_errors(), "{text}");
        }
    }
}

#[test]
fn changed_idl_does_no_harm() {
    run("idl", "m.smithy");
}

#[test]
fn changed_ast_does_no_harm() {
    run("ast", "m.json");
}

#[test]
fn changed_descriptions_do_no_harm() {
    run("c2j", SERVICE);
}

/// The models of this repository, and those in the folder that `MUTATION_MODELS` names. Every thirtieth of a large
/// folder is enough.
#[test]
fn changed_models_do_no_harm() {
    let is_model = |name: &str| name.ends_with(".smithy") || name.ends_with(".json");
    let mut models = files(&root().join("models"), &is_model);
    if let Ok(folder) = std::env::var("MUTATION_MODELS") {
        let all = files(Path::new(&folder), &is_model);
        let step = (all.len() / 30).max(1);
        models.extend(all.into_iter().step_by(step));
    }
    let (names, seeds): (Vec<_>, Vec<_>) = models.into_iter().unzip();
    keep_changing("models", &seeds, |seed| &names[seed]);
}
