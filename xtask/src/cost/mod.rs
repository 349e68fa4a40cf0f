//! `cargo xtask cost`: what a generated crate costs those who build it.

mod build;
mod cpu;
mod lines;
mod programs;
mod table;
mod tree;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::clients::{self, Client};
use crate::flags::Cost;

use build::Bench;
use table::{Row, Unit};

/// Runs the command.
pub(crate) fn run(flags: &Cost) -> Result<ExitCode, String> {
    for client in &clients::load(&flags.clients)? {
        let rows = measure(client, flags)?;
        match flags.json {
            true => println!("{}", table::json(&client.package, &rows)),
            false => print!("{}", table::text(&client.package, &rows)),
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// All figures of a client, in the order in which they are printed.
fn measure(client: &Client, flags: &Cost) -> Result<Vec<Row>, String> {
    let mut rows = Rows {
        goals: &client.goals,
        rows: Vec::new(),
    };
    counts(client, &mut rows)?;
    if !flags.counts {
        builds(client, flags, &mut rows)?;
    }
    Ok(rows.rows)
}

/// What needs no build.
fn counts(client: &Client, rows: &mut Rows<'_>) -> Result<(), String> {
    let all = tree::crates(&client.package, &[])?;
    rows.add("crates", "crates in the tree", Unit::Count, all);
    let bare = tree::crates(&client.package, &["--no-default-features"])?;
    rows.add(
        "crates-bare",
        "crates without default features",
        Unit::Count,
        bare,
    );
    let lines = lines::of_crate(&clients::workspace().join(&client.out))?;
    rows.add("lines", "lines of code", Unit::Count, lines.code as f64);
    rows.add(
        "docs",
        "lines of documentation",
        Unit::Count,
        lines.docs as f64,
    );
    Ok(())
}

/// What cargo has to build.
fn builds(client: &Client, flags: &Cost, rows: &mut Rows<'_>) -> Result<(), String> {
    let bench = Bench::new(target(), flags.runs.max(1));
    for (key, what, command) in [
        ("check", "crate alone, check", &["check"][..]),
        ("debug", "crate alone, debug", &["build"]),
        ("release", "crate alone, release", &["build", "--release"]),
    ] {
        let seconds = bench.alone(&client.package, command)?;
        rows.add(key, what, Unit::Seconds, seconds);
    }
    let programs = programs::write(client, &target())?;
    for program in &programs.list {
        let name = &program.name;
        let key = format!("rebuild-{}", program.key);
        let what = format!("program of {name}, rebuilt, debug");
        let seconds = bench.rebuilt(&programs.folder, program)?;
        rows.add(&key, &what, Unit::Seconds, seconds);
    }
    for program in &programs.list {
        let what = format!("program of {}, release, stripped", program.name);
        let bytes = bench.stripped(&programs.folder, program)?;
        rows.add(
            &format!("size-{}", program.key),
            &what,
            Unit::Bytes,
            bytes as f64,
        );
    }
    if flags.cold {
        let seconds = bench.cold(&client.package)?;
        rows.add("cold", "whole tree, cold, release", Unit::Seconds, seconds);
    }
    Ok(())
}

/// Where everything is built: below the target folder, away from what it holds otherwise.
fn target() -> PathBuf {
    clients::target("cost")
}

/// Collects rows, and says on the error stream that they come, because some take a minute.
struct Rows<'a> {
    goals: &'a BTreeMap<String, f64>,
    rows: Vec<Row>,
}

impl Rows<'_> {
    fn add(&mut self, key: &str, what: &str, unit: Unit, value: f64) {
        eprintln!("measured: {what}");
        self.rows.push(Row {
            key: key.to_owned(),
            what: what.to_owned(),
            unit,
            value,
            goal: self.goals.get(key).copied(),
        });
    }
}
