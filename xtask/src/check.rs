//! `cargo xtask check`: validates models and prints what is wrong with them.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use serde::Serialize;
use smithy_codegen::diagnostics::{Diagnostic, Severity, SourceMap, Span};
use smithy_codegen::load::{Loaded, load_paths};

use crate::flags::Check;
use crate::{models, report};

/// A finding, as tools read it.
#[derive(Serialize)]
struct Finding {
    code: &'static str,
    severity: &'static str,
    message: String,
    #[serde(flatten)]
    place: Place,
    #[serde(skip_serializing_if = "Option::is_none")]
    shape: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hint: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related: Vec<Related>,
}

/// Another place that matters for a finding.
#[derive(Serialize)]
struct Related {
    label: String,
    #[serde(flatten)]
    place: Place,
}

/// Where something is: lines and columns count from 1.
#[derive(Serialize)]
struct Place {
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<usize>,
}

/// What all models together came to.
#[derive(Default)]
struct Counts {
    models: usize,
    shapes: usize,
    errors: usize,
    others: usize,
}

/// Runs the command.
pub(crate) fn run(flags: &Check) -> Result<ExitCode, String> {
    let start = Instant::now();
    let mut counts = Counts::default();
    let mut json = Vec::new();
    let mut look_at = |loaded: &Loaded| {
        counts.add(loaded);
        let Loaded { model, diagnostics } = loaded;
        if flags.json {
            let all = diagnostics.iter();
            json.extend(all.map(|found| finding(found, &model.sources)));
        } else if !flags.quiet {
            report::findings(diagnostics, &model.sources);
        }
    };
    if flags.each {
        for path in models::each(&flags.models)? {
            look_at(&load_paths(&[path]));
        }
    } else {
        look_at(&load_paths(&flags.models));
    }
    if flags.json {
        let text = serde_json::to_string_pretty(&json).map_err(|error| error.to_string())?;
        report::output(&text)?;
    } else {
        report::output(&counts.summary(start.elapsed()))?;
    }
    Ok(match counts.errors {
        0 => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    })
}

impl Counts {
    fn add(&mut self, loaded: &Loaded) {
        let Loaded { model, diagnostics } = loaded;
        let all = diagnostics.len() + diagnostics.dropped();
        self.models += 1;
        self.shapes += model.shapes.len();
        self.errors += diagnostics.error_count();
        self.others += all.saturating_sub(diagnostics.error_count());
    }

    fn summary(&self, elapsed: Duration) -> String {
        let models = match self.models {
            1 => String::new(),
            count => format!("{count} models, "),
        };
        format!(
            "{models}{} shapes, {} errors, {} warnings and notes; {:.2} s",
            self.shapes,
            self.errors,
            self.others,
            elapsed.as_secs_f64()
        )
    }
}

fn finding(found: &Diagnostic, sources: &SourceMap) -> Finding {
    let related = |(span, label): &(Span, String)| Related {
        label: label.clone(),
        place: place(*span, sources),
    };
    Finding {
        code: found.code,
        severity: match found.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        },
        message: found.message.clone(),
        place: place(found.span, sources),
        shape: found.shape.as_ref().map(ToString::to_string),
        hint: found.hint.clone(),
        related: found.related.iter().map(related).collect(),
    }
}

fn place(span: Span, sources: &SourceMap) -> Place {
    let position = sources.position(span);
    Place {
        file: sources.source(span).map(|source| source.name().to_owned()),
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
