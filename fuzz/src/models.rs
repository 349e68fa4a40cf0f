//! Models, and the small languages inside of them.

use std::cell::Cell;

use smithy_codegen::diagnostics::{RenderStyle, render_all};
use smithy_codegen::jmespath;
use smithy_codegen::load::{Input, Loaded, load_inputs};
use smithy_codegen::model::to_ast;
use smithy_codegen::pattern::Pattern;
use smithy_codegen::selector::Selector;

use crate::seed;

/// Loads bytes as a file with the given name, and uses what comes of them: the findings are printed, and a model
/// without errors is written as an AST and read again.
pub fn file(name: &str, bytes: &[u8]) {
    load(vec![input(name, bytes)]);
}

/// The same, for the files of a service that one seed holds.
pub fn service(bytes: &[u8]) {
    let files = seed::files(bytes).into_iter();
    load(
        files
            .map(|(name, part)| input(&format!("s/{name}"), part))
            .collect(),
    );
}

/// Reads a text in each of the languages. A pattern is run over the second line.
pub fn expressions(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let (first, second) = text.split_once('\n').unwrap_or((text, text));
    if let Ok(pattern) = Pattern::parse(first) {
        let steps = Cell::new(100_000);
        let once = pattern.matches(second, &steps);
        assert_eq!(once, pattern.matches(second, &Cell::new(100_000)));
    }
    let _ = Selector::parse(text);
    if let Ok(expression) = jmespath::parse(text) {
        let _ = format!("{expression:?}");
    }
}

fn input(name: &str, bytes: &[u8]) -> Input {
    Input {
        name: name.to_owned(),
        bytes: bytes.to_vec(),
    }
}

fn load(inputs: Vec<Input>) {
    let loaded = load_inputs(inputs);
    let sources = &loaded.model.sources;
    let text = render_all(&loaded.diagnostics, sources, RenderStyle::Plain);
    assert_eq!(text.is_empty(), loaded.diagnostics.is_empty());
    if !loaded.diagnostics.has_errors() {
        check_written(&loaded);
    }
}

fn check_written(loaded: &Loaded) {
    let written = to_ast(&loaded.model);
    let again = load_inputs(vec![input("again.json", written.as_bytes())]);
    assert!(!again.diagnostics.has_errors(), "{written}");
    assert_eq!(to_ast(&again.model), written);
}
