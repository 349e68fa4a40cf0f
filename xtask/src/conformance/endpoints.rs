//! The suite of the endpoint rules: the models below `endpoints/rules-engine`, whose services have rules and
//! `endpointTests`. They have no protocol, so they are given one: nothing is sent, but the inputs of cases
//! are looked up in operations as clients have them.

use std::fmt::Write as _;
use std::path::Path;

use smithy_codegen::load::{Input, load_inputs, load_paths, read_paths};
use smithy_codegen::lower::endpoint::Form;
use smithy_codegen::model::Model;
use smithy_runtime::endpoint::PartitionTable;

use super::{Group, absolute, files, sound};
use crate::endpoint_tests;

/// The suite's folder.
const FOLDER: &str = "endpoints/rules-engine";

/// Runs the cases of every service of every model.
pub(super) fn run(folder: &Path) -> Result<Vec<Group>, String> {
    let folder = absolute(folder)?;
    let mut paths = files(&folder, FOLDER, "smithy")?;
    paths.extend(files(&folder, FOLDER, "json")?);
    let partitions = PartitionTable::default();
    let mut cases = Vec::new();
    for path in paths {
        let model = load(&path)?;
        for (shape, _) in model.services() {
            let form = Form::default();
            cases.extend(endpoint_tests::run(&model, shape, form, &partitions)?);
        }
    }
    let name = FOLDER.to_owned();
    Ok(vec![Group { name, cases }])
}

/// Loads a model, with a protocol that needs no further traits for services without any.
fn load(path: &Path) -> Result<Model, String> {
    let paths = [path.to_owned()];
    let alone = sound(load_paths(&paths))?;
    let mut more = "$version: \"2.0\"\nnamespace conformance\n".to_owned();
    for (service, _) in alone.services() {
        if service.traits.protocols().is_empty() {
            let _ = writeln!(more, "apply {} @aws.protocols#awsJson1_0", service.id);
        }
    }
    let (mut inputs, _) = read_paths(&paths);
    inputs.push(Input {
        name: "protocols.smithy".to_owned(),
        bytes: more.into_bytes(),
    });
    sound(load_inputs(inputs))
}
