//! Runs the endpoint tests of every model, by each form of its rules.

use smithy_codegen::load::load_paths;
use smithy_codegen::lower::endpoint::Form;
use smithy_codegen::model::{Model, Shape};
use smithy_codegen::parallel;
use smithy_runtime::endpoint::PartitionTable;

use super::emit::Crate;
use super::progress::Progress;
use super::record::{Tests, beginning};
use super::state::State;
use crate::endpoint_tests::{self, forms};
use crate::models::Found;

/// Runs the tests of the models that have a crate, and notes what came of them.
pub(super) fn all(
    crates: &mut [Crate<'_>],
    partitions: &PartitionTable,
    state: &State,
    jobs: usize,
) -> Result<(), String> {
    let open = crates.iter_mut().filter(|one| {
        one.record().failure.is_none() && one.kept.tested != state.tested(&one.kept.emitted)
    });
    let open: Vec<&mut Crate<'_>> = open.collect();
    let progress = Progress::new("tested", open.len());
    let models: Vec<&Found> = open.iter().map(|one| one.found).collect();
    let done = parallel::map_with(jobs, &models, |found| {
        let tests = one(found, partitions);
        progress.step(&found.name);
        tests
    });
    for (one, tests) in open.into_iter().zip(done) {
        one.kept.tested = state.tested(&one.kept.emitted);
        one.kept.record.endpoint_tests = Some(tests);
        one.keep()?;
    }
    Ok(())
}

fn one(found: &Found, partitions: &PartitionTable) -> Tests {
    let model = load_paths(std::slice::from_ref(&found.path)).model;
    let mut tests = Tests::default();
    for (service, _) in model.services() {
        for (form, name) in forms(service) {
            run(&model, service, form, name, partitions, &mut tests);
        }
    }
    tests
}

fn run(
    model: &Model,
    service: &Shape,
    form: Form,
    name: &str,
    partitions: &PartitionTable,
    tests: &mut Tests,
) {
    let cases = match endpoint_tests::run(model, service, form, partitions) {
        Ok(cases) => cases,
        Err(error) => return tests.failures.push(beginning(&error)),
    };
    for case in cases {
        match case.failure {
            None => tests.passed += 1,
            Some(failure) => {
                let failure = format!("endpoint test of the {name}, {}: {failure}", case.name);
                tests.failures.push(beginning(&failure));
            }
        }
    }
}
