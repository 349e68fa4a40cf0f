//! Validation: every check by the mistakes that it finds, and by what it leaves alone.

#![allow(clippy::unwrap_used)]

mod bindings;
mod definitions;
mod operations;
mod resources;
mod severity;
mod shapes;
mod streams;
mod values;
mod waiters;

use smithy_codegen::diagnostics::{RenderStyle, Severity, Source, render_all};
use smithy_codegen::load::{Loaded, load_sources};

/// Loads a text of version 2.0 in the namespace `a`; its first line is line 3.
fn load(text: &str) -> Loaded {
    let text = format!("$version: \"2.0\"\nnamespace a\n{text}\n");
    load_sources(vec![Source::new("m.smithy", text)])
}

fn printed(loaded: &Loaded) -> String {
    render_all(
        &loaded.diagnostics,
        &loaded.model.sources,
        RenderStyle::Plain,
    )
}

/// Every finding as `line:column severity code: message`; the part `smithy::` is left out.
fn findings(loaded: &Loaded) -> Vec<String> {
    let all = loaded.diagnostics.iter().map(|found| {
        let place = loaded.model.sources.location(found.span);
        let place = place.strip_prefix("m.smithy:").unwrap_or(&place);
        let code = found.code.strip_prefix("smithy::").unwrap_or(found.code);
        let severity = match found.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        };
        format!("{place} {severity} {code}: {}", found.message)
    });
    all.collect()
}

#[track_caller]
fn assert_findings(text: &str, expected: &[&str]) {
    let loaded = load(text);
    assert_eq!(findings(&loaded), expected, "\n{}", printed(&loaded));
}

#[track_caller]
fn assert_fine(text: &str) {
    assert_findings(text, &[]);
}
