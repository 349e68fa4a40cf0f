//! `cargo xtask corpus`: a crate for every model below a folder, and what came of each.

mod calls;
mod check;
mod docs;
mod emit;
mod measure;
mod progress;
mod record;
mod rules;
mod state;
mod table;

use std::fmt::Display;
use std::fs;
use std::process::ExitCode;
use std::time::Instant;

use smithy_codegen::wildcard;
use smithy_runtime::endpoint::PartitionTable;

use crate::flags::Corpus;
use crate::models::{self, Found};
use crate::{clients, report};

use emit::Crate;
use record::Record;
use state::State;
use table::Cost;

/// Runs the command.
pub(crate) fn run(flags: &Corpus) -> Result<ExitCode, String> {
    let start = Instant::now();
    let (found, jobs) = (chosen(flags)?, flags.jobs());
    let folder = clients::target("corpus");
    let state = State::now(flags.partitions.as_deref())?;
    let mut crates = emit::all(&found, &folder, &state, jobs)?;
    let (emitted, memory) = (start.elapsed(), measure::peak_memory());
    let floor = match flags.floor {
        true => Some(measure::floor(&found, jobs)?),
        false => None,
    };
    if flags.check {
        rules::all(&mut crates, &partitions(flags)?, &state, jobs)?;
        docs::all(&mut crates, jobs)?;
        calls::all(&mut crates, &state)?;
        check::all(&mut crates, &folder, &state, jobs)?;
    }
    let records: Vec<&Record> = crates.iter().map(Crate::record).collect();
    let cost = Cost {
        emitted,
        memory,
        floor,
    };
    report::output(&table::text(&records, &cost))?;
    if let Some(path) = &flags.report {
        let text = serde_json::to_string_pretty(&records).map_err(|error| error.to_string())?;
        fs::write(path, text + "\n")
            .map_err(|error| format!("cannot write {}: {error}", path.display()))?;
    }
    Ok(match records.iter().any(|record| record.failed()) {
        true => ExitCode::FAILURE,
        false => ExitCode::SUCCESS,
    })
}

fn partitions(flags: &Corpus) -> Result<PartitionTable, String> {
    let Some(path) = &flags.partitions else {
        return Ok(PartitionTable::default());
    };
    let failed = |error: &dyn Display| format!("{}: {error}", path.display());
    let text = fs::read_to_string(path).map_err(|error| failed(&error))?;
    PartitionTable::from_json(&text).map_err(|error| failed(&error))
}

/// The models below the folder that the patterns choose.
fn chosen(flags: &Corpus) -> Result<Vec<Found>, String> {
    if !flags.folder.is_dir() {
        return Err(format!("{} is no folder", flags.folder.display()));
    }
    let mut found = models::below(&flags.folder)?;
    if found.is_empty() {
        return Err(format!("{} holds no model", flags.folder.display()));
    }
    if !flags.only.is_empty() {
        let fits = |model: &Found| flags.only.iter().any(|p| wildcard::fits(p, &model.name));
        found.retain(fits);
        if found.is_empty() {
            return Err(format!("no model fits {}", flags.only.join(", ")));
        }
    }
    Ok(found)
}
