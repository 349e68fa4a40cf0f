//! One comparison: time and allocations of both sides.

use std::hint::black_box;

use stats_alloc::Region;

use crate::clock::{self, compare, time};
use crate::{ALLOCATOR, Result};

/// Bytes that a round reads or writes, about.
const ROUND: usize = 8_000_000;

pub(crate) fn headings() {
    println!(
        "{:<32} {:>9} {:>9} {:>6} {:>6} {:>9} {:>9}",
        format!("{} rounds, {}", clock::ROUNDS, clock::name()),
        "MB/s",
        "peer",
        "ratio",
        "goal",
        "allocs",
        "peer"
    );
}

/// What is compared.
pub(crate) struct Case<'a> {
    /// What is read or written.
    pub(crate) what: &'a str,
    /// The length of the document.
    pub(crate) bytes: usize,
    /// The least ratio that is wanted.
    pub(crate) goal: f64,
}

/// Runs both sides and prints a line.
pub(crate) fn run<A, B>(
    case: &Case<'_>,
    mut ours: impl FnMut() -> Result<A>,
    mut theirs: impl FnMut() -> Result<B>,
) -> Result<()> {
    let runs = u32::try_from(ROUND / case.bytes.max(1))?.max(1);
    let (a, b) = compare(
        || time(runs, |runs| repeat(runs, &mut ours)),
        || time(runs, |runs| repeat(runs, &mut theirs)),
    )?;
    let allocations = [count(&mut ours)?, count(&mut theirs)?];
    let speed = |nanos: f64| case.bytes as f64 * 1e3 / nanos;
    println!(
        "{:<32} {:>9.0} {:>9.0} {:>6.2} {:>6.1} {:>9} {:>9}",
        case.what,
        speed(a),
        speed(b),
        b / a,
        case.goal,
        allocations[0],
        allocations[1]
    );
    Ok(())
}

fn repeat<T>(runs: u32, work: &mut impl FnMut() -> Result<T>) -> Result<()> {
    for _ in 0..runs {
        black_box(work()?);
    }
    Ok(())
}

/// How often one run asks for memory, for a new piece or for a longer one.
fn count<T>(work: &mut impl FnMut() -> Result<T>) -> Result<usize> {
    let region = Region::new(ALLOCATOR);
    let value = work()?;
    let change = region.change();
    drop(value);
    Ok(change.allocations + change.reallocations)
}
