//! `cargo xtask check`: validates models and prints what is wrong with them.

use std::process::ExitCode;

use serde::Serialize;
use smithy_codegen::diagnostics::{Diagnostic, Severity, SourceMap, Span};
use smithy_codegen::load::{Loaded, load_paths};

use crate::flags::Check;
use crate::report;

/// A finding, as tools read it.
#[derive(Serialize)]
struct Finding<'a> {
    code: &'a str,
    severity: &'static str,
    message: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    shape: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hint: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related: Vec<Place<'a>>,
}

/// Another place that matters for a finding.
#[derive(Serialize)]
struct Place<'a> {
    label: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<usize>,
}

/// Runs the command.
pub(crate) fn run(flags: &Check) -> Result<ExitCode, String> {
    let Loaded { model, diagnostics } = load_paths(&flags.models);
    if flags.json {
        let all = diagnostics.iter();
        let all: Vec<Finding<'_>> = all.map(|found| finding(found, &model.sources)).collect();
        let text = serde_json::to_string_pretty(&all).map_err(|error| error.to_string())?;
        report::output(&text)?;
    } else {
        report::diagnostics(&diagnostics, &model.sources);
        let other = diagnostics.len() + diagnostics.dropped() - diagnostics.error_count();
        report::output(&format!(
            "{} shapes, {} errors, {other} warnings and notes",
            model.shapes.len(),
            diagnostics.error_count(),
        ))?;
    }
    Ok(match diagnostics.has_errors() {
        true => ExitCode::FAILURE,
        false => ExitCode::SUCCESS,
    })
}

fn finding<'a>(found: &'a Diagnostic, sources: &'a SourceMap) -> Finding<'a> {
    let position = sources.position(found.span);
    Finding {
        code: found.code,
        severity: match found.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        },
        message: &found.message,
        file: sources.source(found.span).map(|source| source.name()),
        line: position.map(|at| at.line),
        column: position.map(|at| at.column),
        shape: found.shape.as_ref().map(ToString::to_string),
        hint: found.hint.as_deref(),
        related: found
            .related
            .iter()
            .map(|(span, label)| place(*span, label, sources))
            .collect(),
    }
}

fn place<'a>(span: Span, label: &'a str, sources: &'a SourceMap) -> Place<'a> {
    let position = sources.position(span);
    Place {
        label,
        file: sources.source(span).map(|source| source.name()),
        line: position.map(|at| at.line),
        column: position.map(|at| at.column),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use smithy_codegen::diagnostics::Source;
    use smithy_codegen::load::load_sources;

    #[test]
    fn findings_tell_tools_where_and_what_to_do() {
        let text = |kind: &str| format!("$version: \"2\"\nnamespace a\n{kind} Thing\n");
        let loaded = load_sources(vec![
            Source::new("one.smithy", text("string")),
            Source::new("two.smithy", text("blob")),
        ]);
        let found = loaded.diagnostics.iter().next().unwrap();
        let found = finding(found, &loaded.model.sources);
        let json = serde_json::to_value(&found).unwrap();
        assert_eq!(json["code"], "smithy::conflicting_shape");
        assert_eq!(
            (&json["file"], &json["line"]),
            (&"two.smithy".into(), &3.into())
        );
        assert_eq!(
            (&json["severity"], &json["shape"]),
            (&"error".into(), &"a#Thing".into())
        );
        assert_eq!(json["related"][0]["file"], "one.smithy");
        assert_eq!(json["related"][0]["line"], 3);
    }
}
