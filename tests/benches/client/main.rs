//! What the client costs at run time, beside the same work done by hand.
//!
//! `cargo bench -p tests`. Both sides of a comparison run in turns, in one process and one thread, and
//! the CPU time of that thread counts, so that a busy machine disturbs the ratios little.

mod bare;
mod calls;
mod clock;
mod pages;
mod pieces;
mod rules;
mod server;

use std::process::ExitCode;

/// What a benchmark may fail with.
type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |name: &str| arguments.iter().any(|argument| argument == name);
    let result = if has(server::FLAG) {
        server::serve()
    } else if has("--bench") {
        all()
    } else {
        // `cargo test --benches` only wants to know that it builds.
        return ExitCode::SUCCESS;
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn all() -> Result<()> {
    println!(
        "{:<44} {:>11} {:>11} {:>7}  goal",
        format!("median of {} rounds ({})", clock::ROUNDS, clock::name()),
        "client",
        "by hand",
        "ratio"
    );
    calls::run()?;
    pages::run()?;
    pieces::run()?;
    rules::run()
}
