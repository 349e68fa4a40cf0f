//! Figures as a table or as JSON.

use std::fmt::Write as _;

use super::cpu;

/// A figure.
pub(super) struct Row {
    /// Its name in JSON and in `goals` of `codegen.toml`.
    pub(super) key: String,
    /// What it is.
    pub(super) what: String,
    pub(super) unit: Unit,
    pub(super) value: f64,
    /// What it should not exceed.
    pub(super) goal: Option<f64>,
}

/// What a figure counts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Count,
    Seconds,
    Bytes,
}

impl Unit {
    fn show(self, value: f64) -> String {
        match self {
            Self::Count => thousands(value),
            Self::Seconds => format!("{value:.2} s"),
            Self::Bytes => format!("{} kB", thousands(value / 1000.0)),
        }
    }
}

/// Aligned columns: what, the figure, its goal, and the share of the goal that it takes.
pub(super) fn text(package: &str, rows: &[Row]) -> String {
    let mut out = format!(
        "{:<48} {:>12} {:>12} {:>8}\n",
        format!("{package} (seconds: {})", cpu::name()),
        "measured",
        "goal",
        "of goal"
    );
    for row in rows {
        let (goal, share) = match row.goal {
            Some(goal) => (
                format!("≤ {}", row.unit.show(goal)),
                format!("{:.0} %", 100.0 * row.value / goal),
            ),
            None => Default::default(),
        };
        let line = format!(
            "{:<48} {:>12} {goal:>12} {share:>8}",
            row.what,
            row.unit.show(row.value)
        );
        let _ = writeln!(out, "{}", line.trim_end());
    }
    out
}

/// One object: the package, and each figure by its key.
pub(super) fn json(package: &str, rows: &[Row]) -> String {
    let mut out = format!("{{\"package\":{package:?},\"time\":{:?}", cpu::name());
    for row in rows {
        // Keys are ours and values finite: both print as JSON does.
        let _ = write!(out, ",{:?}:{}", row.key, row.value);
    }
    out.push('}');
    out
}

/// `12,345`
fn thousands(value: f64) -> String {
    let digits = format!("{value:.0}");
    let mut out = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Row, Unit, json, text, thousands};

    #[test]
    fn digits_stand_in_groups_of_three() {
        let shown: Vec<String> = [0.0, 999.4, 1000.0, 1_234_567.0].map(thousands).into();
        assert_eq!(shown, ["0", "999", "1,000", "1,234,567"]);
    }

    #[test]
    fn rows_show_their_share_of_the_goal() {
        let row = Row {
            key: "lines".into(),
            what: "lines of code".into(),
            unit: Unit::Count,
            value: 15_000.0,
            goal: Some(20_000.0),
        };
        let table = text("weather", std::slice::from_ref(&row));
        let line = table.lines().nth(1).unwrap_or_default();
        let words: Vec<&str> = line.split_whitespace().collect();
        assert_eq!(
            words,
            ["lines", "of", "code", "15,000", "≤", "20,000", "75", "%"]
        );
        let object = json("weather", &[row]);
        assert!(object.ends_with(",\"lines\":15000}"), "{object}");
    }
}
