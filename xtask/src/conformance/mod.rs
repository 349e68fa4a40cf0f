//! `cargo xtask conformance`: runs the official suites that lie under a folder.
//!
//! A case passes or fails; there is no list of expected failures. A suite is a module with a function that
//! finds its files and runs them; [`SUITES`] has them all.

mod assume_role;
mod config;
mod crates;
mod endpoints;
mod idl;
mod jmespath;
mod model_diff;
pub(crate) mod protocol;
mod runs;
mod sigv4;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use smithy_codegen::diagnostics::{RenderStyle, render_all};
use smithy_codegen::load::Loaded;
use smithy_codegen::model::Model;

use crate::case::Case;
use crate::flags::Conformance;
use crate::{files, report};

/// Finds the cases of one suite under a folder and runs them. An empty list: the suite is not there.
type Suite = fn(&Path) -> Result<Vec<Group>, String>;

/// All suites.
const SUITES: [Suite; 9] = [
    idl::valid,
    idl::invalid,
    jmespath::run,
    protocol::run,
    sigv4::run,
    config::parser,
    config::location,
    assume_role::run,
    endpoints::run,
];

/// Cases that are counted together.
pub(crate) struct Group {
    /// The suite and what the cases are of, such as `protocol/restJson1`.
    pub(crate) name: String,
    /// The cases.
    pub(crate) cases: Vec<Case>,
}

/// Runs the command.
pub(crate) fn run(flags: &Conformance) -> Result<ExitCode, String> {
    if !flags.folder.is_dir() {
        return Err(format!("{} is no folder", flags.folder.display()));
    }
    let mut found = Vec::new();
    for suite in SUITES {
        found.extend(suite(&flags.folder)?);
    }
    found.retain(|group| !group.cases.is_empty());
    if found.is_empty() {
        let folder = flags.folder.display();
        return Err(format!("{folder} holds no suite that is known"));
    }
    print(&found)?;
    let failed = |case: &Case| case.failure.is_some();
    match found.iter().any(|group| group.cases.iter().any(failed)) {
        true => Ok(ExitCode::FAILURE),
        false => Ok(ExitCode::SUCCESS),
    }
}

/// One line per group, then the cases that failed, each with what differs.
fn print(found: &[Group]) -> Result<(), String> {
    let width = found
        .iter()
        .map(|group| group.name.len())
        .max()
        .unwrap_or(0);
    for Group { name, cases } in found {
        let failed = cases.iter().filter(|case| case.failure.is_some()).count();
        let passed = cases.len() - failed;
        report::output(&format!(
            "{name:width$}  {passed:>5} passed  {failed:>5} failed"
        ))?;
    }
    for Group { name, cases } in found {
        for case in cases {
            if let Some(failure) = &case.failure {
                let failure = failure.trim_end().replace('\n', "\n    ");
                report::output(&format!("FAILED {name} {}: {failure}", case.name))?;
            }
        }
    }
    Ok(())
}

/// The folder without links and from the root on, so that names of folders above it count.
fn absolute(folder: &Path) -> Result<PathBuf, String> {
    let failed = |error| format!("cannot read {}: {error}", folder.display());
    folder.canonicalize().map_err(failed)
}

/// A model without errors, or what is wrong with it.
fn sound(loaded: Loaded) -> Result<Model, String> {
    let Loaded { model, diagnostics } = loaded;
    match diagnostics.has_errors() {
        true => Err(render_all(&diagnostics, &model.sources, RenderStyle::Plain)),
        false => Ok(model),
    }
}

/// The files with an extension below the folder `parts`, which may be `folder` itself, lie in it, or have
/// ancestors in it; sorted.
fn files(folder: &Path, parts: &str, extension: &str) -> Result<Vec<PathBuf>, String> {
    let failed = |error| format!("cannot read {}: {error}", folder.display());
    let mut found = files::below(folder).map_err(failed)?;
    found.retain(|path| {
        let parent = path.parent().unwrap_or(Path::new(""));
        path.extension().is_some_and(|known| known == extension)
            && parent.ancestors().any(|folder| folder.ends_with(parts))
    });
    Ok(found)
}

/// The name of a case: its path after the suite's folder.
fn name_of(path: &Path, parts: &str) -> String {
    let suite = path.ancestors().find(|folder| folder.ends_with(parts));
    let inner = suite.and_then(|suite| path.strip_prefix(suite).ok());
    inner.unwrap_or(path).display().to_string()
}
