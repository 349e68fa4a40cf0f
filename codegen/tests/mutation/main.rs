//! Seeds that are changed at random: whatever comes of them is read, checked and printed, or refused, in bounded
//! time and without a panic.
//!
//! `MUTATION_SECONDS` says for how long each format is tried; one second if it is not set.

#![allow(clippy::unwrap_used)]

mod change;
mod large;

use change::{Random, mutate};
use smithy_codegen::diagnostics::{RenderStyle, render_all};
use smithy_codegen::load::{Input, Loaded, load_inputs};
use smithy_codegen::model::to_ast;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{Duration, Instant};

/// Time that one small file may take, in a build without optimisation on a busy machine.
const MOST: Duration = Duration::from_secs(20);

fn load(name: &str, bytes: &[u8]) -> Loaded {
    load_inputs(vec![Input {
        name: name.to_owned(),
        bytes: bytes.to_vec(),
    }])
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

/// The seeds of a format, which the fuzz targets begin with, too.
fn seeds(format: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../fuzz/seeds")
        .join(format);
    let mut paths: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).unwrap()).collect()
}

fn run(format: &str, name: &str) {
    let seconds = std::env::var("MUTATION_SECONDS").ok();
    let seconds = seconds.and_then(|text| text.parse().ok()).unwrap_or(1);
    let end = Instant::now() + Duration::from_secs(seconds);
    let seeds = seeds(format);
    for seed in &seeds {
        exercise(name, seed);
    }
    // Always the same row of changes: a failure comes again.
    let mut random = Random::new(0x5eed);
    let mut tried = 0_u64;
    while Instant::now() < end {
        let bytes = mutate(&seeds, &mut random);
        let outcome = catch_unwind(AssertUnwindSafe(|| exercise(name, &bytes)));
        let text = String::from_utf8_lossy(&bytes);
        assert!(outcome.is_ok(), "change {tried} of {format}:\n{text}");
        tried += 1;
    }
    println!("{format}: {tried} changed files in {seconds} s");
}

#[test]
fn seeds_have_no_errors() {
    for (format, name) in [("idl", "m.smithy"), ("ast", "m.json")] {
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
