//! `cargo xtask regenerate`: emits what `codegen.toml` lists.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use smithy_codegen::diagnostics::Diagnostics;
use smithy_codegen::{emit::File, generate, load::load_paths};

use crate::clients::{self, Client};
use crate::flags::Regenerate;
use crate::{files, report};

/// Runs the command.
pub(crate) fn run(flags: &Regenerate) -> Result<ExitCode, String> {
    let clients = clients::load(&flags.clients)?;
    let mut code = ExitCode::SUCCESS;
    for client in &clients {
        if !one(client, flags.check)? {
            code = ExitCode::FAILURE;
        }
    }
    Ok(code)
}

/// Emits one client; `false` if the model is broken or, with `check`, something differs.
fn one(client: &Client, check: bool) -> Result<bool, String> {
    let start = Instant::now();
    let Some(emitted) = emit(client) else {
        return Ok(false);
    };
    let folder = clients::workspace().join(&client.out);
    let sync = match client.module {
        Some(_) => files::sync_all,
        None => files::sync,
    };
    let changes = sync(&folder, &emitted, check)
        .map_err(|error| format!("cannot write {}: {error}", folder.display()))?;
    let lines: usize = emitted.iter().map(|file| file.text.lines().count()).sum();
    let state = match (changes.is_empty(), check) {
        (true, _) => "up to date".to_owned(),
        (false, false) => {
            format!(
                "{} written, {} removed",
                changes.written.len(),
                changes.removed.len()
            )
        }
        (false, true) => "differs".to_owned(),
    };
    report::output(&format!(
        "{:<20} {:>4} files {:>7} lines {:>5} ms  {state}",
        client.package,
        emitted.len(),
        lines,
        start.elapsed().as_millis(),
    ))?;
    if check {
        let named = |label: &str, paths: &[PathBuf]| {
            paths.iter().try_for_each(|path| {
                let path = path.strip_prefix(clients::workspace()).unwrap_or(path);
                report::output(&format!("  {label} {}", path.display()))
            })
        };
        named("differs", &changes.written)?;
        named("stale  ", &changes.removed)?;
        if !changes.is_empty() {
            report::output("run `cargo xtask regenerate` and commit what changes")?;
        }
    }
    Ok(!check || changes.is_empty())
}

/// The files of a client; `None` after its findings were printed.
fn emit(client: &Client) -> Option<Vec<File>> {
    let root = clients::workspace();
    let paths: Vec<PathBuf> = client.models.iter().map(|path| root.join(path)).collect();
    let mut loaded = load_paths(&paths);
    let mut findings = Diagnostics::new();
    let files = if loaded.diagnostics.has_errors() {
        None
    } else {
        generate(&loaded.model, &client.settings(), &mut findings)
    };
    loaded.diagnostics.append(findings);
    report::diagnostics(&loaded.diagnostics, &loaded.model.sources);
    files
}
