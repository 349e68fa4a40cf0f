//! The user CPU time of a command and of all that it starts.

use std::fs;
use std::process::{Command, Stdio};
use std::time::Instant;

/// Clock ticks of `/proc` in a second: fixed by Linux's interface to programs.
const TICKS: f64 = 100.0;

/// Runs a command to its end and returns its user CPU seconds, those of its children included.
///
/// Linux counts them for us; elsewhere the time by the clock stands in.
///
/// # Errors
/// The command cannot be started or fails; what it printed comes with the message.
pub(super) fn seconds(command: &mut Command) -> Result<f64, String> {
    let line = format!("{command:?}");
    let start = Instant::now();
    let before = of_children();
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("cannot run {line}: {error}"))?;
    if !output.status.success() {
        let printed = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{line} failed ({}):\n{printed}", output.status));
    }
    Ok(match (before, of_children()) {
        (Some(before), Some(after)) => (after - before) as f64 / TICKS,
        _ => start.elapsed().as_secs_f64(),
    })
}

/// What [`seconds`] measures here.
pub(super) fn name() -> &'static str {
    match of_children() {
        Some(_) => "user CPU",
        None => "elapsed",
    }
}

/// The user CPU ticks of all children that ended.
fn of_children() -> Option<u64> {
    user_ticks_of_children(&fs::read_to_string("/proc/self/stat").ok()?)
}

/// The field `cutime` of `/proc/[pid]/stat`: the command's name before it may hold anything.
fn user_ticks_of_children(stat: &str) -> Option<u64> {
    let (_, fields) = stat.rsplit_once(')')?;
    fields.split_whitespace().nth(13)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::user_ticks_of_children;

    #[test]
    fn finds_the_field_behind_any_name() {
        let stat = "7 (a) b (c)) S 1 7 7 0 -1 4194304 1 2 3 4 11 12 1313 14 20 0 1 0 5";
        assert_eq!(user_ticks_of_children(stat), Some(1313));
        assert_eq!(user_ticks_of_children("7 (a) S 1"), None);
        assert_eq!(user_ticks_of_children(""), None);
    }
}
