//! `cargo xtask cost`: what a generated crate costs those who build it.

mod build;
mod cpu;
mod features;
mod lines;
mod programs;
mod subject;
mod table;
mod tree;

use std::path::PathBuf;
use std::process::ExitCode;

use crate::clients;
use crate::flags::Cost;
use crate::report;

use build::Bench;
use subject::Subject;
use table::{Row, Table, Unit};

/// Runs the command.
pub(crate) fn run(flags: &Cost) -> Result<ExitCode, String> {
    let peer = match flags.peer.is_empty() {
        true => None,
        false => Some(Subject::peer(&flags.peer, &target())?),
    };
    for subject in &subjects(flags)? {
        let text = if flags.features {
            let features = features::measure(subject, flags.runs.max(1))?;
            match flags.json {
                true => features.json(),
                false => features.text(),
            }
        } else {
            let table = measure(subject, peer.as_ref(), flags)?;
            match flags.json {
                true => table.json(),
                false => table.text(),
            }
        };
        report::output(text.trim_end())?;
    }
    Ok(ExitCode::SUCCESS)
}

/// What the flags ask for: clients of `codegen.toml`, or one of a model.
fn subjects(flags: &Cost) -> Result<Vec<Subject>, String> {
    if !flags.models.is_empty() {
        return Ok(vec![Subject::emitted(&flags.models, &target())?]);
    }
    let clients = clients::load(&flags.clients)?;
    let packages = clients.iter().filter(|client| client.module.is_none());
    Ok(packages.map(Subject::client).collect())
}

/// All figures of a package, in the order in which they are printed.
fn measure(subject: &Subject, peer: Option<&Subject>, flags: &Cost) -> Result<Table, String> {
    let mut figures = Figures {
        subject,
        table: Table {
            package: subject.package.clone(),
            peer: peer.map(|peer| peer.package.clone()),
            rows: Vec::new(),
        },
    };
    let all = [Some(subject), peer];
    let each: Vec<&Subject> = all.into_iter().flatten().collect();
    counts(&each, &mut figures)?;
    if !flags.counts {
        builds(&each, flags, &mut figures)?;
    }
    Ok(figures.table)
}

/// What needs no build.
fn counts(each: &[&Subject], figures: &mut Figures<'_>) -> Result<(), String> {
    let crates = in_turn(each, |subject| tree::crates(subject, &[]))?;
    figures.add("crates", "crates in the tree", Unit::Count, &crates);
    let bare = tree::crates(figures.subject, &["--no-default-features"])?;
    let what = "crates without default features";
    figures.add("crates-bare", what, Unit::Count, &[bare]);
    let lines = in_turn(each, |subject| lines::of_crate(&subject.source))?;
    let code: Vec<f64> = lines.iter().map(|lines| lines.code as f64).collect();
    figures.add("lines", "lines of code", Unit::Count, &code);
    let docs: Vec<f64> = lines.iter().map(|lines| lines.docs as f64).collect();
    figures.add("docs", "lines of documentation", Unit::Count, &docs);
    Ok(())
}

/// What cargo has to build.
fn builds(each: &[&Subject], flags: &Cost, figures: &mut Figures<'_>) -> Result<(), String> {
    let bench = Bench::new(target(), flags.runs.max(1));
    if flags.cold {
        let seconds = in_turn(each, |subject| bench.cold(subject))?;
        figures.add("cold", "whole tree, cold, release", Unit::Seconds, &seconds);
    }
    for (key, what, command) in [
        ("check", "crate alone, check", &["check"][..]),
        ("debug", "crate alone, debug", &["build"]),
        ("release", "crate alone, release", &["build", "--release"]),
    ] {
        let seconds = bench.alone(each, command)?;
        figures.add(key, what, Unit::Seconds, &seconds);
    }
    let sizes = in_turn(each, |subject| bench.library(subject))?;
    figures.add(
        "library",
        "crate alone, release, library",
        Unit::Bytes,
        &sizes,
    );
    let programs = programs::write(figures.subject, &target())?;
    for program in &programs.list {
        let name = &program.name;
        let key = format!("rebuild-{}", program.key);
        let what = format!("program of {name}, rebuilt, debug");
        let seconds = bench.rebuilt(&programs.folder, program)?;
        figures.add(&key, &what, Unit::Seconds, &[seconds]);
    }
    for program in &programs.list {
        let what = format!("program of {}, release, stripped", program.name);
        let bytes = bench.stripped(&programs.folder, &program.package, &[])? as f64;
        figures.add(
            &format!("size-{}", program.key),
            &what,
            Unit::Bytes,
            &[bytes],
        );
    }
    Ok(())
}

/// One figure of each.
fn in_turn<T>(
    each: &[&Subject],
    measure: impl Fn(&Subject) -> Result<T, String>,
) -> Result<Vec<T>, String> {
    each.iter().map(|subject| measure(subject)).collect()
}

/// Where everything is built: below the target folder, away from what it holds otherwise.
fn target() -> PathBuf {
    clients::target("cost")
}

/// Collects rows, and says on the error stream that they come, because some take a minute.
struct Figures<'a> {
    subject: &'a Subject,
    table: Table,
}

impl Figures<'_> {
    /// A row: the package's value, and the peer's if there is one.
    fn add(&mut self, key: &str, what: &str, unit: Unit, values: &[f64]) {
        eprintln!("measured: {what}");
        self.table.rows.push(Row {
            key: key.to_owned(),
            what: what.to_owned(),
            unit,
            value: values.first().copied().unwrap_or_default(),
            goal: self.subject.goals.get(key).copied(),
            peer: values.get(1).copied(),
        });
    }
}
