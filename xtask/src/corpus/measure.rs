//! What a run cost, and what it cannot cost less than.

use std::fs;
use std::time::{Duration, Instant};

use smithy_codegen::parallel;

use crate::models::Found;

/// The most memory that this process has had, in bytes, where the system tells (Linux).
pub(super) fn peak_memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes << 10)
}

/// How long serde_json takes to parse the models' files of JSON, on as many threads.
pub(super) fn floor(found: &[Found], jobs: usize) -> Result<Duration, String> {
    let start = Instant::now();
    let done = parallel::map_with(jobs, found, |found| {
        for path in found.files()? {
            if path
                .extension()
                .is_some_and(|extension| extension == "json")
            {
                let failed = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
                let text = fs::read(&path).map_err(|error| failed(&error))?;
                serde_json::from_slice::<serde_json::Value>(&text)
                    .map_err(|error| failed(&error))?;
            }
        }
        Ok(())
    });
    done.into_iter().collect::<Result<(), String>>()?;
    Ok(start.elapsed())
}
