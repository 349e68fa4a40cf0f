//! What commands print: diagnostics, and counts in aligned columns.

use std::io::IsTerminal as _;

use smithy_codegen::diagnostics::{Diagnostics, RenderStyle, SourceMap, render_all};

/// Prints findings to the standard error stream, coloured on a terminal.
pub(crate) fn diagnostics(diagnostics: &Diagnostics, sources: &SourceMap) {
    if diagnostics.is_empty() {
        return;
    }
    let style = match std::io::stderr().is_terminal() {
        true => RenderStyle::Coloured,
        false => RenderStyle::Plain,
    };
    eprintln!("{}", render_all(diagnostics, sources, style).trim_end());
    match diagnostics.error_count() {
        0 => {}
        1 => eprintln!("\n1 error; nothing was written"),
        count => eprintln!("\n{count} errors; nothing was written"),
    }
}
