//! The table at the end of a run.

use std::fmt::Write as _;
use std::time::Duration;

use super::record::{Record, Tests};

/// What a run cost.
pub(super) struct Cost {
    /// Time to emit all crates.
    pub(super) emitted: Duration,
    /// The most memory until then, in bytes.
    pub(super) memory: Option<u64>,
    /// The time of serde_json for the same files.
    pub(super) floor: Option<Duration>,
}

/// One line per model, what failed and why, and the sums.
pub(super) fn text(records: &[&Record], cost: &Cost) -> String {
    let width = records.iter().map(|r| r.package.len()).max();
    let width = width.unwrap_or(0).max(7);
    let mut text = format!(
        "{:width$}  {:<16} {:>10} {:>7} {:>8} {:>7} {:>8} {:>9} {:>5}  result\n",
        "package",
        "protocol",
        "operations",
        "shapes",
        "lines",
        "ms",
        "check s",
        "endpoints",
        "calls"
    );
    for record in records {
        let seconds = record.check.as_ref();
        let seconds = seconds.map(|check| format!("{:.1}", check.seconds));
        let passed = |tests: &Option<Tests>| {
            tests
                .as_ref()
                .map(|tests| tests.passed.to_string())
                .unwrap_or_default()
        };
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "{:width$}  {:<16} {:>10} {:>7} {:>8} {:>7} {:>8} {:>9} {:>5}  {}",
            record.package,
            record.protocols.join(","),
            record.operations,
            record.shapes,
            record.lines,
            record.millis,
            seconds.unwrap_or_default(),
            passed(&record.endpoint_tests),
            passed(&record.calls),
            match (record.failed(), record.kept) {
                (true, _) => "FAILED",
                (false, true) => "unchanged",
                (false, false) => "ok",
            }
        );
    }
    for record in records {
        for failure in record.failures() {
            let _ = write!(text, "\nFAILED {}\n{}\n", record.model, failure.trim_end());
        }
    }
    text.push('\n');
    text.push_str(&sums(records, cost));
    text
}

/// The last lines: counts, and what the run cost.
fn sums(records: &[&Record], cost: &Cost) -> String {
    let count = |fits: fn(&Record) -> bool| records.iter().filter(|r| fits(r)).count();
    let lines: usize = records.iter().map(|record| record.lines).sum();
    let failed = count(Record::failed);
    let mut text = format!(
        "{} models, {lines} lines, emitted in {:.1} s ({} unchanged)",
        records.len(),
        cost.emitted.as_secs_f64(),
        count(|record| record.kept),
    );
    if let Some(memory) = cost.memory {
        let _ = write!(text, ", at most {} MiB", memory >> 20);
    }
    if let Some(floor) = cost.floor {
        let _ = write!(
            text,
            "; serde_json parses the same files in {:.1} s",
            floor.as_secs_f64()
        );
    }
    text.push('\n');
    let checks = records.iter().filter_map(|record| record.check.as_ref());
    let (checked, seconds) = checks.fold((0_usize, 0.0), |(count, sum), check| {
        (
            count + usize::from(check.failure.is_none()),
            sum + check.seconds,
        )
    });
    let sum = |tests: fn(&Record) -> &Option<Tests>| {
        let tests = records.iter().filter_map(|record| tests(record).as_ref());
        tests.fold((0, 0), |(passed, wrong), tests| {
            (passed + tests.passed, wrong + tests.failures.len())
        })
    };
    if checked > 0 {
        let _ = writeln!(
            text,
            "{checked} compile without warnings, in {seconds:.0} s"
        );
    }
    let docs = records.iter().filter_map(|record| record.docs.as_ref());
    let (texts, lossy) = docs.fold((0, 0), |(texts, lossy), docs| {
        (texts + docs.texts, lossy + docs.failures.len())
    });
    if texts > 0 {
        let _ = writeln!(text, "documentation: {texts} texts, {lossy} lose words");
    }
    for (name, (passed, wrong)) in [
        ("endpoint tests", sum(|record| &record.endpoint_tests)),
        ("calls through clients", sum(|record| &record.calls)),
    ] {
        if passed + wrong > 0 {
            let _ = writeln!(text, "{name}: {passed} passed, {wrong} failed");
        }
    }
    let _ = write!(text, "{} passed, {failed} failed", records.len() - failed);
    text
}

#[cfg(test)]
mod tests {
    use super::super::record::{Check, Docs};
    use super::*;

    #[test]
    fn sums_tell_what_passed_and_what_it_cost() {
        let good = Record {
            model: "a.json".into(),
            package: "a".into(),
            protocols: vec!["restJson1".into()],
            operations: 2,
            shapes: 3,
            lines: 400,
            millis: 5,
            kept: false,
            failure: None,
            docs: Some(Docs {
                texts: 9,
                failures: Vec::new(),
            }),
            endpoint_tests: Some(Tests {
                passed: 7,
                failures: Vec::new(),
            }),
            calls: Some(Tests {
                passed: 2,
                failures: Vec::new(),
            }),
            check: Some(Check {
                seconds: 1.5,
                failure: None,
            }),
        };
        let mut bad = good.clone();
        bad.model = "b.json".into();
        bad.endpoint_tests = Some(Tests {
            passed: 1,
            failures: vec!["case 1: differs".into()],
        });
        let cost = Cost {
            emitted: Duration::from_millis(2500),
            memory: Some(3 << 20),
            floor: Some(Duration::from_millis(800)),
        };
        let text = text(&[&good, &bad], &cost);
        assert!(text.contains("FAILED b.json\ncase 1: differs\n"), "{text}");
        let end = "2 models, 800 lines, emitted in 2.5 s (0 unchanged), at most 3 MiB; serde_json parses \
                   the same files in 0.8 s\n2 compile without warnings, in 3 s\n\
                   documentation: 18 texts, 0 lose words\nendpoint tests: 8 passed, 1 failed\n\
                   calls through clients: 4 passed, 0 failed\n1 passed, 1 failed";
        assert!(text.ends_with(end), "{text}");
    }
}
