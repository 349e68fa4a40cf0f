//! Compiles the emitted crates, warnings being errors.

use std::collections::VecDeque;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::thread;
use std::time::Instant;

use super::progress::Progress;
use super::record::Record;
use crate::clients;

/// What of the compiler's words is kept.
const LONGEST_FAILURE: usize = 4_000;

/// Compiles each crate that was emitted, `jobs` at a time, and notes seconds and failures.
///
/// Cargo locks its folder of artefacts, so each job has one of its own.
pub(super) fn all(records: &mut [Record], folder: &Path, jobs: usize) -> Result<(), String> {
    workspace(records, folder)?;
    let open: VecDeque<&mut Record> = records.iter_mut().filter(|r| !r.failed()).collect();
    let progress = Progress::new("checked", open.len());
    let open = Mutex::new(open);
    let take = || {
        let mut open = open.lock().unwrap_or_else(|poison| poison.into_inner());
        open.pop_front()
    };
    let results = thread::scope(|scope| {
        let lane = |number: usize| {
            let target = folder.join(format!("target-{number}"));
            let (take, progress) = (&take, &progress);
            scope.spawn(move || {
                while let Some(record) = take() {
                    one(record, folder, &target)?;
                    progress.step(&record.model);
                }
                Ok(())
            })
        };
        let lanes: Vec<_> = (0..jobs).map(lane).collect();
        let join = |lane: thread::ScopedJoinHandle<'_, Result<(), String>>| {
            lane.join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        };
        lanes.into_iter().map(join).collect::<Vec<_>>()
    });
    results.into_iter().collect()
}

/// One workspace for all crates that were emitted, with the locked versions of this one.
fn workspace(records: &[Record], folder: &Path) -> Result<(), String> {
    let root = clients::workspace();
    let members = records.iter().filter(|record| !record.failed());
    let members: String = members
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

fn one(record: &mut Record, folder: &Path, target: &Path) -> Result<(), String> {
    let start = Instant::now();
    let output = Command::new(env!("CARGO"))
        .args([
            "check",
            "--quiet",
            "--offline",
            "--package",
            &record.package,
        ])
        .args(["--no-default-features", "--features", "test-util"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_INCREMENTAL", "0")
        .env("RUSTFLAGS", "-Dwarnings")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("cannot run cargo: {error}"))?;
    record.check_seconds = Some(start.elapsed().as_secs_f64());
    if !output.status.success() {
        let text = String::from_utf8_lossy(&output.stderr);
        record.failure = Some(text.chars().take(LONGEST_FAILURE).collect());
    }
    Ok(())
}
