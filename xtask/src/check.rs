//! `cargo xtask check`: validates models and prints what is wrong with them.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use serde::Serialize;
use smithy_codegen::diagnostics::{Diagnostic, Severity, SourceMap};
use smithy_codegen::load::{Loaded, load_paths, model_files};

use crate::flags::Check;
use crate::report;

/// A finding, as tools read it.
#[derive(Serialize)]
struct Finding {
    code: &'static str,
    severity: &'static str,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    shape: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hint: Option<String>,
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
        for file in model_files(&flags.models)? {
            look_at(&load_paths(&[file]));
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
    let position = sources.position(found.span);
    Finding {
        code: found.code,
        severity: match found.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        },
        message: found.message.clone(),
        file: sources
            .source(found.span)
            .map(|source| source.name().to_owned()),
        line: position.map(|at| at.line),
        column: position.map(|at| at.column),
        shape: found.shape.as_ref().map(ToString::to_string),
        hint: found.hint.clone(),
    }
}
