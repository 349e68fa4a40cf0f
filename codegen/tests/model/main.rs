//! Loading and the semantic model, from text to shapes.

#![allow(clippy::unwrap_used)]

mod ast;
mod closure;
mod hostile;
mod json;
mod legacy;
mod merge;
mod mixins;
mod traits;
mod validation;

use smithy_codegen::diagnostics::{Diagnostic, RenderStyle, Severity, Source, render_all};
use smithy_codegen::load::{Loaded, load_sources};
use smithy_codegen::model::{Shape, ShapeId};

/// Loads one AST.
fn load(text: &str) -> Loaded {
    load_all(&[text])
}

/// Loads several ASTs as `0.json`, `1.json` and so on.
fn load_all(texts: &[&str]) -> Loaded {
    let named = texts.iter().enumerate();
    let sources = named.map(|(index, text)| Source::new(format!("{index}.json"), *text));
    load_sources(sources.collect())
}

/// Wraps shapes into an AST of version 2.0 and loads it; the shapes begin on line 2.
fn shapes(text: &str) -> Loaded {
    load(&ast(text))
}

fn ast(shapes: &str) -> String {
    format!("{{\"smithy\": \"2.0\", \"shapes\": {{\n{shapes}\n}}}}")
}

/// As [`shapes`], and nothing may be wrong.
fn valid(text: &str) -> Loaded {
    let loaded = shapes(text);
    let wrong = |found: &&Diagnostic| found.severity != Severity::Note;
    let found = loaded.diagnostics.iter().find(wrong);
    assert!(found.is_none(), "{}", printed(&loaded));
    loaded
}

fn printed(loaded: &Loaded) -> String {
    render_all(
        &loaded.diagnostics,
        &loaded.model.sources,
        RenderStyle::Plain,
    )
}

/// Every finding as `file:line:column code: message`.
fn findings(loaded: &Loaded) -> Vec<String> {
    let sources = &loaded.model.sources;
    let all = loaded.diagnostics.iter();
    all.map(|d| format!("{} {}: {}", sources.location(d.span), d.code, d.message))
        .collect()
}

#[track_caller]
fn assert_findings(loaded: &Loaded, expected: &[&str]) {
    assert_eq!(findings(loaded), expected, "\n{}", printed(loaded));
}

fn id(text: &str) -> ShapeId {
    ShapeId::parse(text).unwrap()
}

#[track_caller]
fn shape<'a>(loaded: &'a Loaded, name: &str) -> &'a Shape {
    loaded.model.shape_named(name).unwrap()
}

fn member_names(shape: &Shape) -> Vec<&str> {
    shape.members.keys().map(|name| &**name).collect()
}
