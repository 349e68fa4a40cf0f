//! The suite of the endpoint rules: the models below `endpoints/rules-engine`, whose services have rules and
//! `endpointTests`. They have no protocol, so there is no client to call.

use std::path::Path;

use smithy_codegen::diagnostics::{RenderStyle, render_all};
use smithy_codegen::load::{Loaded, load_paths};
use smithy_codegen::lower::endpoint::Form;
use smithy_runtime::endpoint::PartitionTable;

use super::{Group, files};
use crate::endpoint_tests;

/// The suite's folder.
const FOLDER: &str = "endpoints/rules-engine";

/// Runs the cases of every service of every model.
pub(super) fn run(folder: &Path) -> Result<Vec<Group>, String> {
    let failed = |error| format!("cannot read {}: {error}", folder.display());
    let folder = folder.canonicalize().map_err(failed)?;
    let mut paths = files(&folder, FOLDER, "smithy")?;
    paths.extend(files(&folder, FOLDER, "json")?);
    let partitions = PartitionTable::default();
    let mut cases = Vec::new();
    for path in paths {
        let Loaded { model, diagnostics } = load_paths(std::slice::from_ref(&path));
        if diagnostics.has_errors() {
            return Err(render_all(&diagnostics, &model.sources, RenderStyle::Plain));
        }
        for (shape, _) in model.services() {
            let form = Form::default();
            cases.extend(endpoint_tests::run(&model, shape, form, &partitions)?);
        }
    }
    let name = FOLDER.to_owned();
    Ok(vec![Group { name, cases }])
}
