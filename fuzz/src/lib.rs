//! What every target does with the bytes that it gets.

use smithy_codegen::diagnostics::{RenderStyle, render_all};
use smithy_codegen::load::{Input, load_inputs};
use smithy_codegen::model::to_ast;

/// Loads bytes as a file with the given name, and uses what comes of them: the findings are printed, and a model
/// without errors is written as an AST and read again.
pub fn exercise(name: &str, bytes: &[u8]) {
    let loaded = load(name, bytes);
    let sources = &loaded.model.sources;
    let text = render_all(&loaded.diagnostics, sources, RenderStyle::Plain);
    assert_eq!(text.is_empty(), loaded.diagnostics.is_empty());
    if loaded.diagnostics.has_errors() {
        return;
    }
    let written = to_ast(&loaded.model);
    let again = load("again.json", written.as_bytes());
    assert!(!again.diagnostics.has_errors(), "{written}");
    assert_eq!(to_ast(&again.model), written);
}

fn load(name: &str, bytes: &[u8]) -> smithy_codegen::load::Loaded {
    load_inputs(vec![Input {
        name: name.to_owned(),
        bytes: bytes.to_vec(),
    }])
}
