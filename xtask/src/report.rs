//! What commands print: diagnostics, and counts in aligned columns.

use std::io::{ErrorKind, IsTerminal as _, Write as _};

use smithy_codegen::diagnostics::{Diagnostics, RenderStyle, SourceMap, render_all};

/// Prints findings to the standard error stream, coloured on a terminal; those of a command that writes files.
pub(crate) fn diagnostics(diagnostics: &Diagnostics, sources: &SourceMap) {
    findings(diagnostics, sources);
    match diagnostics.error_count() {
        0 => {}
        1 => eprintln!("\n1 error; nothing was written"),
        count => eprintln!("\n{count} errors; nothing was written"),
    }
}

/// Prints findings to the standard error stream, coloured on a terminal.
pub(crate) fn findings(diagnostics: &Diagnostics, sources: &SourceMap) {
    if diagnostics.is_empty() {
        return;
    }
    let style = match std::io::stderr().is_terminal() {
        true => RenderStyle::Coloured,
        false => RenderStyle::Plain,
    };
    eprintln!("{}", render_all(diagnostics, sources, style).trim_end());
}

/// Prints a text and a line feed to the standard output stream. A reader that stops reading is no error.
pub(crate) fn output(text: &str) -> Result<(), String> {
    match writeln!(std::io::stdout().lock(), "{text}") {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.to_string()),
        _ => Ok(()),
    }
}
