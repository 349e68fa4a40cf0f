//! Figures as a table or as JSON.

use std::fmt::Write as _;

use super::cpu;

/// The figures of a package.
pub(super) struct Table {
    pub(super) package: String,
    /// The package that it is compared with.
    pub(super) peer: Option<String>,
    pub(super) rows: Vec<Row>,
}

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
    /// The same of the peer.
    pub(super) peer: Option<f64>,
}

/// What a figure counts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Count,
    Seconds,
    Bytes,
}

impl Unit {
    pub(super) fn show(self, value: f64) -> String {
        match self {
            Self::Count => thousands(value),
            Self::Seconds => format!("{value:.2} s"),
            Self::Bytes => format!("{} kB", thousands(value / 1000.0)),
        }
    }
}

impl Table {
    /// Aligned columns: what, the figure, its goal and the peer's figure, each with the share that it takes.
    pub(super) fn text(&self) -> String {
        let mut out = format!(
            "{:<48} {:>12} {:>12} {:>8}",
            format!("{} (seconds: {})", self.package, cpu::name()),
            "measured",
            "goal",
            "of goal"
        );
        if let Some(peer) = &self.peer {
            let _ = write!(out, " {peer:>24} {:>8}", "of peer");
        }
        out.push('\n');
        for row in &self.rows {
            let (goal, of_goal) = row.beside(row.goal);
            let (peer, of_peer) = row.beside(row.peer);
            let goal = match goal.is_empty() {
                true => goal,
                false => format!("≤ {goal}"),
            };
            let line = format!(
                "{:<48} {:>12} {goal:>12} {of_goal:>8} {peer:>24} {of_peer:>8}",
                row.what,
                row.unit.show(row.value)
            );
            let _ = writeln!(out, "{}", line.trim_end());
        }
        out
    }

    /// One object: the package, and each figure by its key; the peer's in an object of their own.
    pub(super) fn json(&self) -> String {
        let mut out = format!(
            "{{\"package\":{:?},\"time\":{:?}",
            self.package,
            cpu::name()
        );
        // Keys are ours and values finite: both print as JSON does.
        for row in &self.rows {
            let _ = write!(out, ",{:?}:{}", row.key, row.value);
        }
        if let Some(peer) = &self.peer {
            let _ = write!(out, ",\"peer\":{{\"package\":{peer:?}");
            for row in &self.rows {
                if let Some(value) = row.peer {
                    let _ = write!(out, ",{:?}:{value}", row.key);
                }
            }
            out.push('}');
        }
        out.push('}');
        out
    }
}

impl Row {
    /// Another figure, and the share of it that this one takes.
    fn beside(&self, other: Option<f64>) -> (String, String) {
        match other {
            Some(other) => (
                self.unit.show(other),
                format!("{:.0} %", 100.0 * self.value / other),
            ),
            None => Default::default(),
        }
    }
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
    use super::{Row, Table, Unit, thousands};

    #[test]
    fn digits_stand_in_groups_of_three() {
        let shown: Vec<String> = [0.0, 999.4, 1000.0, 1_234_567.0].map(thousands).into();
        assert_eq!(shown, ["0", "999", "1,000", "1,234,567"]);
    }

    #[test]
    fn rows_show_their_share_of_goal_and_peer() {
        let mut table = Table {
            package: "weather".into(),
            peer: None,
            rows: vec![Row {
                key: "lines".into(),
                what: "lines of code".into(),
                unit: Unit::Count,
                value: 15_000.0,
                goal: Some(20_000.0),
                peer: None,
            }],
        };
        let words = |table: &Table| -> Vec<String> {
            let text = table.text();
            let line = text.lines().nth(1).unwrap_or_default();
            line.split_whitespace().map(str::to_owned).collect()
        };
        let alone = ["lines", "of", "code", "15,000", "≤", "20,000", "75", "%"];
        assert_eq!(words(&table), alone);
        assert!(table.json().ends_with(",\"lines\":15000}"));
        table.peer = Some("climate".into());
        table.rows[0].peer = Some(60_000.0);
        assert_eq!(words(&table)[8..], ["60,000", "25", "%"]);
        let object = table.json();
        let tail = ",\"lines\":15000,\"peer\":{\"package\":\"climate\",\"lines\":60000}}";
        assert!(object.ends_with(tail), "{object}");
    }
}
