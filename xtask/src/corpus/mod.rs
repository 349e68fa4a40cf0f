//! `cargo xtask corpus`: a crate for every model below a folder, and what came of each.

mod check;
mod emit;
mod find;
mod progress;
mod record;
mod table;

use std::fs;
use std::process::ExitCode;
use std::time::Instant;

use smithy_codegen::wildcard;

use crate::clients;
use crate::flags::Corpus;

use find::Found;
use record::Record;

/// Runs the command.
pub(crate) fn run(flags: &Corpus) -> Result<ExitCode, String> {
    let start = Instant::now();
    let found = chosen(flags)?;
    let folder = clients::workspace().join("target/corpus");
    let mut records = emit::all(&found, &folder, flags.jobs())?;
    let emitted = start.elapsed();
    if flags.check {
        check::all(&mut records, &folder, flags.jobs())?;
    }
    println!("{}", table::text(&records, emitted));
    if let Some(path) = &flags.report {
        let text = serde_json::to_string_pretty(&records).map_err(|error| error.to_string())?;
        fs::write(path, text + "\n")
            .map_err(|error| format!("cannot write {}: {error}", path.display()))?;
    }
    Ok(match records.iter().any(Record::failed) {
        true => ExitCode::FAILURE,
        false => ExitCode::SUCCESS,
    })
}

/// The models below the folder that the patterns choose.
fn chosen(flags: &Corpus) -> Result<Vec<Found>, String> {
    if !flags.folder.is_dir() {
        return Err(format!("{} is no folder", flags.folder.display()));
    }
    let mut found = find::models(&flags.folder)?;
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
