//! The IDL, from text to shapes.

#![allow(clippy::unwrap_used)]

mod elision;
mod grammar;
mod hostile;
mod names;
mod statements;
mod strings;
mod versions;

use smithy_codegen::diagnostics::{Diagnostic, RenderStyle, Severity, Source, render_all};
use smithy_codegen::load::{Loaded, load_sources};
use smithy_codegen::model::{Node, Shape};

/// Loads several files, given as pairs of name and text.
fn load_all(files: &[(&str, &str)]) -> Loaded {
    let sources = files.iter().map(|(name, text)| Source::new(*name, *text));
    load_sources(sources.collect())
}

/// Loads one file.
fn load(text: &str) -> Loaded {
    load_all(&[("m.smithy", text)])
}

/// Loads what follows a version 2.0 and the namespace `a`, each on a line of its own: it begins on line 3.
fn shapes(text: &str) -> Loaded {
    load(&format!("$version: \"2.0\"\nnamespace a\n{text}"))
}

/// As [`shapes`], and nothing may be wrong.
#[track_caller]
fn valid(text: &str) -> Loaded {
    let loaded = shapes(text);
    let wrong = |found: &&Diagnostic| found.severity != Severity::Note;
    let found = loaded.diagnostics.iter().find(wrong);
    assert!(found.is_none(), "{}", printed(&loaded));
    loaded
}

fn printed(loaded: &Loaded) -> String {
    let sources = &loaded.model.sources;
    render_all(&loaded.diagnostics, sources, RenderStyle::Plain)
}

/// Every finding as `line:column code: message`.
fn findings(loaded: &Loaded) -> Vec<String> {
    let place = |d| loaded.model.sources.position(d);
    let all = loaded.diagnostics.iter();
    all.map(|d| {
        let at = place(d.span).unwrap();
        format!("{}:{} {}: {}", at.line, at.column, d.code, d.message)
    })
    .collect()
}

#[track_caller]
fn assert_findings(loaded: &Loaded, expected: &[&str]) {
    assert_eq!(findings(loaded), expected, "\n{}", printed(loaded));
}

#[track_caller]
fn shape<'a>(loaded: &'a Loaded, name: &str) -> &'a Shape {
    loaded.model.shape_named(name).unwrap()
}

#[track_caller]
fn trait_of<'a>(loaded: &'a Loaded, shape_name: &str, id: &str) -> &'a Node {
    shape(loaded, shape_name).traits.get(id).unwrap()
}

/// Members as `name: target`.
#[track_caller]
fn members(loaded: &Loaded, name: &str) -> Vec<String> {
    let members = shape(loaded, name).members.values();
    members
        .map(|m| format!("{}: {}", m.name(), m.target))
        .collect()
}
