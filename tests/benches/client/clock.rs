//! The CPU time of this thread, and comparisons by it.

use std::thread;
use std::time::{Duration, Instant};

use crate::Result;

/// How often each side of a comparison runs. Odd, so that there is a median.
pub(crate) const ROUNDS: usize = 15;

/// What is measured on this system.
pub(crate) fn name() -> &'static str {
    match cpu() {
        Some(_) => "CPU time",
        None => "elapsed time",
    }
}

/// The time that this thread ran, in user and kernel; Linux alone tells it through a file.
fn cpu() -> Option<Duration> {
    // The file is brought up to date when the thread gives way, else only every few milliseconds.
    thread::sleep(Duration::from_micros(1));
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanos = text.split_whitespace().next()?.parse().ok()?;
    Some(Duration::from_nanos(nanos))
}

/// Measures what passes from here to [`Clock::stop`].
struct Clock {
    cpu: Option<Duration>,
    start: Instant,
}

impl Clock {
    fn start() -> Self {
        Self {
            cpu: cpu(),
            start: Instant::now(),
        }
    }

    fn stop(self) -> Duration {
        match (self.cpu, cpu()) {
            (Some(before), Some(after)) => after.saturating_sub(before),
            _ => self.start.elapsed(),
        }
    }
}

/// Nanoseconds for one run of `work`, which is told how many runs to make.
pub(crate) fn time(runs: u32, work: impl FnOnce(u32) -> Result<()>) -> Result<f64> {
    let clock = Clock::start();
    work(runs)?;
    Ok(clock.stop().as_secs_f64() * 1e9 / f64::from(runs))
}

/// The medians of both, which run in turns after a round to warm up.
pub(crate) fn compare(
    mut ours: impl FnMut() -> Result<f64>,
    mut theirs: impl FnMut() -> Result<f64>,
) -> Result<(f64, f64)> {
    ours()?;
    theirs()?;
    let (mut a, mut b) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        a.push(ours()?);
        b.push(theirs()?);
    }
    Ok((median(a), median(b)))
}

/// The median of what `work` returns.
pub(crate) fn alone(mut work: impl FnMut() -> Result<f64>) -> Result<f64> {
    work()?;
    let values: Result<Vec<f64>> = (0..ROUNDS).map(|_| work()).collect();
    Ok(median(values?))
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

/// Nanoseconds with a unit that fits.
pub(crate) fn show(nanos: f64) -> String {
    if nanos < 1e4 {
        format!("{nanos:.0} ns")
    } else {
        format!("{:.1} µs", nanos / 1e3)
    }
}
