//! Compiles the emitted crates, warnings being errors.

use std::collections::VecDeque;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::time::Instant;

use smithy_codegen::parallel;

use super::emit::Crate;
use super::progress::Progress;
use super::record::{Check, beginning};
use super::state::State;
use crate::clients;

/// Compiles each crate that was emitted and not compiled before, `jobs` at a time, and notes seconds and
/// failures.
///
/// Cargo locks its folder of artefacts, so each job has one of its own.
pub(super) fn all(
    crates: &mut [Crate<'_>],
    folder: &Path,
    state: &State,
    jobs: usize,
) -> Result<(), String> {
    workspace(crates, folder)?;
    let open = crates.iter_mut().filter(|one| {
        one.record().failure.is_none() && one.kept.checked != state.checked(&one.kept.emitted)
    });
    let open: VecDeque<&mut Crate<'_>> = open.collect();
    let progress = Progress::new("checked", open.len());
    let jobs = jobs.min(open.len());
    let open = Mutex::new(open);
    let take = || {
        let mut open = open.lock().unwrap_or_else(|poison| poison.into_inner());
        open.pop_front()
    };
    let targets: Vec<_> = (0..jobs)
        .map(|n| folder.join(format!("target-{n}")))
        .collect();
    let results = parallel::map_with(jobs, &targets, |target| {
        while let Some(one) = take() {
            let package = one.record().package.clone();
            one.kept.record.check = Some(check(&package, folder, target)?);
            one.kept.checked = state.checked(&one.kept.emitted);
            one.keep()?;
            progress.step(&one.found.name);
        }
        Ok(())
    });
    results.into_iter().collect()
}

/// One workspace for all crates that were emitted, with the locked versions of this one.
fn workspace(crates: &[Crate<'_>], folder: &Path) -> Result<(), String> {
    let root = clients::workspace();
    let members = crates.iter().map(Crate::record);
    let members: String = members
        .filter(|record| record.failure.is_none())
        .map(|record| format!("    {:?},\n", record.package))
        .collect();
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [\n{members}]\n\n[workspace.dependencies]\n\
         smithy-runtime = {{ path = {:?}, default-features = false }}\n",
        root.join("runtime")
    );
    let lock = root.join("Cargo.lock");
    fs::write(folder.join("Cargo.toml"), manifest)
        .and_then(|()| fs::copy(&lock, folder.join("Cargo.lock")))
        .map(drop)
        .map_err(|error| format!("cannot write {}: {error}", folder.display()))
}

fn check(package: &str, folder: &Path, target: &Path) -> Result<Check, String> {
    let start = Instant::now();
    let output = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--offline", "--package", package])
        .args(["--no-default-features", "--features", "test-util"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_INCREMENTAL", "0")
        .env("RUSTFLAGS", "-Dwarnings")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("cannot run cargo: {error}"))?;
    let failure = match output.status.success() {
        true => None,
        false => Some(beginning(&String::from_utf8_lossy(&output.stderr))),
    };
    Ok(Check {
        seconds: start.elapsed().as_secs_f64(),
        failure,
    })
}
