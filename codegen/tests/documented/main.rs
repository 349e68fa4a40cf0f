//! `docs/diagnostics.md` says what the code does: every code is in its tables, and its examples print what they
//! show.

#![allow(clippy::unwrap_used)]

use smithy_codegen::diagnostics::{RenderStyle, Source, render_all};
use smithy_codegen::load::load_sources;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn page() -> String {
    fs::read_to_string(root().join("docs/diagnostics.md")).unwrap()
}

/// The text of every source file below a folder.
fn sources(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(fs::read_to_string(&path).unwrap());
        }
    }
}

#[test]
fn every_code_is_documented_and_every_documented_code_is_there() {
    let mut texts = Vec::new();
    sources(&root().join("codegen/src"), &mut texts);
    let mut codes = BTreeSet::new();
    for text in &texts {
        // Tests of the printer use a code of their own.
        let strings = text.split('"').filter(|part| *part != "smithy::test");
        let is_code = |part: &&str| {
            let name = part
                .strip_prefix("smithy::")
                .or(part.strip_prefix("endpoint::"));
            name.is_some_and(|name| {
                !name.is_empty()
                    && name.bytes().all(|byte| {
                        byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_'
                    })
            })
        };
        codes.extend(strings.filter(is_code).map(str::to_owned));
    }
    let page = page();
    let rows = page
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once('`'));
    let documented: BTreeSet<String> = rows
        .map(|(code, _)| match code.contains("::") {
            true => code.to_owned(),
            false => format!("smithy::{code}"),
        })
        .collect();
    let missing: Vec<_> = codes.difference(&documented).collect();
    let gone: Vec<_> = documented.difference(&codes).collect();
    assert_eq!((missing, gone), (Vec::new(), Vec::new()));
}

/// The blocks of the page with their languages.
fn blocks(page: &str) -> Vec<(String, String)> {
    let mut parts = page.split("```");
    let mut found = Vec::new();
    parts.next();
    while let Some(block) = parts.next() {
        let (language, text) = block.split_once('\n').unwrap();
        found.push((language.to_owned(), text.to_owned()));
        parts.next();
    }
    found
}

#[test]
fn examples_print_what_the_page_shows() {
    let page = page();
    let blocks = blocks(&page);
    let mut seen = 0;
    for pair in blocks.windows(2) {
        let [(language, model), (_, shown)] = pair else {
            continue;
        };
        if language != "smithy" {
            continue;
        }
        let loaded = load_sources(vec![Source::new("shop.smithy", model.as_str())]);
        let printed = render_all(
            &loaded.diagnostics,
            &loaded.model.sources,
            RenderStyle::Plain,
        );
        assert_eq!(printed.trim_end(), shown.trim_end());
        seen += 1;
    }
    assert_eq!(seen, 5);
}
