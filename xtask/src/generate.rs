//! `cargo xtask generate`: emits a client for any model.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use smithy_codegen::diagnostics::Diagnostics;
use smithy_codegen::load::{Loaded, load_paths};
use smithy_codegen::{RuntimeDependency, Settings, generate};

use crate::flags::Generate;
use crate::{clients, files, report};

/// Runs the command.
pub(crate) fn run(flags: &Generate) -> Result<ExitCode, String> {
    let start = Instant::now();
    let Loaded {
        model,
        mut diagnostics,
    } = load_paths(&flags.models);
    let mut emitted = None;
    if !diagnostics.has_errors() {
        let settings = settings(flags, &model)?;
        let mut findings = Diagnostics::new();
        emitted = generate(&model, &settings, &mut findings);
        diagnostics.append(findings);
    }
    report::diagnostics(&diagnostics, &model.sources);
    let Some(emitted) = emitted else {
        return Ok(ExitCode::FAILURE);
    };
    let changes = files::sync(&flags.out, &emitted, false)
        .map_err(|error| format!("cannot write {}: {error}", flags.out.display()))?;
    println!(
        "{}: {} files, {} written, {} removed, {} ms",
        flags.out.display(),
        emitted.len(),
        changes.written.len(),
        changes.removed.len(),
        start.elapsed().as_millis(),
    );
    Ok(ExitCode::SUCCESS)
}

fn settings(flags: &Generate, model: &smithy_codegen::model::Model) -> Result<Settings, String> {
    let package = match &flags.package {
        Some(name) => name.clone(),
        None => smithy_codegen::package_name(model, flags.service.as_deref())
            .ok_or("the model has no service, or several: give --package and --service")?,
    };
    let mut settings = Settings::new(package);
    settings.service.clone_from(&flags.service);
    settings.operations.clone_from(&flags.operations);
    settings.tests = flags.tests;
    settings.runtime = runtime(flags.runtime.as_deref())?;
    Ok(settings)
}

/// A version is what starts with a digit or an operator; anything else is a folder.
fn runtime(given: Option<&str>) -> Result<RuntimeDependency, String> {
    let folder = match given {
        Some(text) if text.starts_with(|c: char| c.is_ascii_digit() || "=^~>*".contains(c)) => {
            return Ok(RuntimeDependency::Version(text.to_owned()));
        }
        Some(path) => PathBuf::from(path),
        None => clients::workspace().join("runtime"),
    };
    let absolute = Path::new(&folder)
        .canonicalize()
        .map_err(|error| format!("no smithy-runtime at {}: {error}", folder.display()))?;
    Ok(RuntimeDependency::Path(absolute.display().to_string()))
}
