//! How far a long run is: a bar on a terminal, a line now and then elsewhere.

use std::io::{IsTerminal as _, Write as _};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Cells of the bar.
const CELLS: usize = 30;

/// Lines of a run whose output nobody watches.
const LINES: usize = 10;

/// Counts steps and shows them on the standard error stream.
pub(super) struct Progress {
    verb: &'static str,
    total: usize,
    done: AtomicUsize,
    terminal: bool,
}

impl Progress {
    pub(super) fn new(verb: &'static str, total: usize) -> Self {
        Self {
            verb,
            total,
            done: AtomicUsize::new(0),
            terminal: std::io::stderr().is_terminal(),
        }
    }

    /// One more is done.
    pub(super) fn step(&self, name: &str) {
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        let mut stream = std::io::stderr().lock();
        // A stream that cannot be written to must not end the work.
        let _ = if self.terminal {
            write!(stream, "\r\x1b[2K{} {name}", bar(done, self.total))
        } else if is_worth_a_line(done, self.total) {
            writeln!(stream, "{} {done} of {}", self.verb, self.total)
        } else {
            Ok(())
        };
        let _ = stream.flush();
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.terminal {
            let _ = write!(std::io::stderr().lock(), "\r\x1b[2K");
        }
    }
}

fn bar(done: usize, total: usize) -> String {
    let full = CELLS * done.min(total) / total.max(1);
    let (full, empty) = ("█".repeat(full), "░".repeat(CELLS - full));
    format!("{full}{empty} {done}/{total}")
}

fn is_worth_a_line(done: usize, total: usize) -> bool {
    let tenth = |count: usize| LINES * count / total.max(1);
    tenth(done) != tenth(done.saturating_sub(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_fills_up() {
        assert_eq!(bar(0, 0), format!("{} 0/0", "░".repeat(CELLS)));
        assert_eq!(bar(7, 7), format!("{} 7/7", "█".repeat(CELLS)));
    }

    #[test]
    fn there_are_ten_lines_at_most() {
        for total in [1, 3, 10, 286, 1000] {
            let lines = (1..=total).filter(|done| is_worth_a_line(*done, total));
            let lines: Vec<usize> = lines.collect();
            assert!(
                lines.len() <= LINES && lines.ends_with(&[total]),
                "{lines:?}"
            );
        }
    }
}
