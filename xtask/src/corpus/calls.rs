//! Runs the cases of models that call operations, through emitted clients: `operationInputs` of endpoint tests,
//! and protocol tests.

use smithy_codegen::load::load_paths;

use super::emit::Crate;
use super::progress::Progress;
use super::record::{Tests, beginning};
use super::state::State;
use crate::conformance::protocol;

/// The workspace of the clients.
const WORKSPACE: &str = "corpus-calls";

/// Runs the cases of the models that have any, one model after the other: each is compiled for it.
pub(super) fn all(crates: &mut [Crate<'_>], state: &State) -> Result<(), String> {
    let open = crates.iter_mut().filter(|one| {
        one.record().failure.is_none() && one.kept.called != state.checked(&one.kept.emitted)
    });
    let open: Vec<&mut Crate<'_>> = open.collect();
    let progress = Progress::new("called", open.len());
    for one in open {
        let paths = std::slice::from_ref(&one.found.path);
        one.kept.record.calls = match protocol::has_cases(&load_paths(paths).model) {
            true => Some(tests(protocol::of_models(paths, WORKSPACE)?)),
            false => None,
        };
        one.kept.called = state.checked(&one.kept.emitted);
        one.keep()?;
        progress.step(&one.found.name);
    }
    Ok(())
}

fn tests(groups: Vec<crate::conformance::Group>) -> Tests {
    let mut tests = Tests::default();
    for group in groups {
        for case in group.cases {
            match case.failure {
                None => tests.passed += 1,
                Some(failure) => {
                    let failure = format!("{} {}: {failure}", group.name, case.name);
                    tests.failures.push(beginning(&failure));
                }
            }
        }
    }
    tests
}
