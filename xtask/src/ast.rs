//! `cargo xtask ast`: prints an assembled model as JSON AST 2.0.

use std::process::ExitCode;

use smithy_codegen::load::{Loaded, load_paths};
use smithy_codegen::model::to_ast;

use crate::flags::Ast;
use crate::report;

/// Runs the command.
pub(crate) fn run(flags: &Ast) -> Result<ExitCode, String> {
    let Loaded { model, diagnostics } = load_paths(&flags.models);
    report::diagnostics(&diagnostics, &model.sources);
    if diagnostics.has_errors() {
        return Ok(ExitCode::FAILURE);
    }
    report::output(to_ast(&model).trim_end())?;
    Ok(ExitCode::SUCCESS)
}
