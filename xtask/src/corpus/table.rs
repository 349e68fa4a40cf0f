//! The table at the end of a run.

use std::fmt::Write as _;
use std::time::Duration;

use super::record::Record;

/// One line per model, what failed and why, and the sums.
pub(super) fn text(records: &[Record], emitted: Duration) -> String {
    let width = records
        .iter()
        .map(|r| r.package.len())
        .max()
        .unwrap_or(0)
        .max(7);
    let mut text = format!(
        "{:width$}  {:<16} {:>10} {:>7} {:>8} {:>7} {:>8}  result\n",
        "package", "protocol", "operations", "shapes", "lines", "ms", "check s"
    );
    for record in records {
        let seconds = record.check_seconds.map(|seconds| format!("{seconds:.1}"));
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "{:width$}  {:<16} {:>10} {:>7} {:>8} {:>7} {:>8}  {}",
            record.package,
            record.protocols.join(","),
            record.operations,
            record.shapes,
            record.lines,
            record.millis,
            seconds.unwrap_or_default(),
            match (record.failed(), record.kept) {
                (true, _) => "FAILED",
                (false, true) => "unchanged",
                (false, false) => "ok",
            }
        );
    }
    for record in records {
        if let Some(failure) = &record.failure {
            let _ = write!(text, "\nFAILED {}\n{}\n", record.model, failure.trim_end());
        }
    }
    let failed = records.iter().filter(|record| record.failed()).count();
    let lines: usize = records.iter().map(|record| record.lines).sum();
    let kept = records.iter().filter(|record| record.kept).count();
    let _ = write!(
        text,
        "\n{} models, {lines} lines, emitted in {:.1} s ({kept} unchanged): {} passed, {failed} failed",
        records.len(),
        emitted.as_secs_f64(),
        records.len() - failed,
    );
    text
}
