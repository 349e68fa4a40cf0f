//! What the codecs cost, beside the fastest readers and writers that work on types, in each format.
//!
//! `cargo bench -p tests --bench codecs`. Both sides of a comparison run in turns, in one process and one thread,
//! and the CPU time of that thread counts. Ratios are of throughput: 2 is twice as fast as the peer.

mod attributes;
#[path = "../client/clock.rs"]
#[allow(dead_code, reason = "the other benchmark uses all of it")]
mod clock;
mod measure;
mod peers;
mod stock;

use std::process::ExitCode;

use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};

/// What a benchmark may fail with. `clock` calls it as its own binary does.
type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;
/// The same, beside macros of the runtime, which mean the standard library's `Result`.
use Result as Outcome;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<std::alloc::System> = &INSTRUMENTED_SYSTEM;

fn main() -> ExitCode {
    if !std::env::args().any(|argument| argument == "--bench") {
        // `cargo test --benches` only wants to know that it builds.
        return ExitCode::SUCCESS;
    }
    match all() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn all() -> Result<()> {
    measure::headings();
    for bytes in [50_000, 1_000_000] {
        stock::json(bytes)?;
        stock::xml(bytes)?;
        stock::cbor(bytes)?;
    }
    attributes::run()
}
