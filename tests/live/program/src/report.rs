//! One line per step, and the count of those that failed.

use std::error::Error;
use std::fmt::{Debug, Write as _};
use std::process::ExitCode;

use smithy_runtime::error::DisplayErrorContext;

/// What a step gives.
pub(crate) type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// Runs steps, prints how they went, and counts.
pub(crate) struct Report {
    /// The services to call; all of them where there is none.
    only: Vec<String>,
    service: &'static str,
    passed: usize,
    failed: usize,
}

impl Report {
    pub(crate) fn new(only: &str) -> Self {
        let names = only.split(',').map(str::trim);
        Self {
            only: names
                .filter(|name| !name.is_empty())
                .map(str::to_owned)
                .collect(),
            service: "",
            passed: 0,
            failed: 0,
        }
    }

    /// Whether the steps of a service are to be run, from here on. `s3` also stands for `s3/hyper`.
    pub(crate) fn begins(&mut self, service: &'static str) -> bool {
        self.service = service;
        let group = service.split('/').next().unwrap_or(service);
        self.only.is_empty()
            || self
                .only
                .iter()
                .any(|name| name == service || name == group)
    }

    /// Runs a step; `None` if it failed.
    pub(crate) async fn step<T>(
        &mut self,
        name: &str,
        step: impl Future<Output = Outcome<T>>,
    ) -> Option<T> {
        let outcome = step.await;
        let word = if outcome.is_ok() { "passed" } else { "FAILED" };
        println!("{:<15} {name:<58} {word}", self.service);
        match outcome {
            Ok(value) => {
                self.passed += 1;
                Some(value)
            }
            Err(error) => {
                self.failed += 1;
                println!("    {}", chain(&*error));
                None
            }
        }
    }

    /// Prints the counts.
    pub(crate) fn end(self) -> ExitCode {
        println!("{} passed, {} failed", self.passed, self.failed);
        match (self.passed, self.failed) {
            (1.., 0) => ExitCode::SUCCESS,
            _ => ExitCode::FAILURE,
        }
    }
}

/// An error with all of its causes.
fn chain(error: &(dyn Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        let _ = write!(text, ": {cause}");
        source = cause.source();
    }
    text
}

/// An error, unless the two are the same.
pub(crate) fn same<T: PartialEq + Debug>(found: T, wanted: T) -> Outcome {
    if found == wanted {
        return Ok(());
    }
    Err(format!("found {found:?}, not {wanted:?}").into())
}

/// An error with this text, unless `holds`.
pub(crate) fn ensure(holds: bool, otherwise: impl Into<String>) -> Outcome {
    if holds {
        Ok(())
    } else {
        Err(otherwise.into().into())
    }
}

/// The refusal that a call must meet, if `is_wanted`.
pub(crate) fn refused<T: Debug, E>(
    answer: Result<T, smithy_runtime::error::SdkError<E>>,
    is_wanted: impl FnOnce(&E) -> bool,
) -> Outcome
where
    E: Error + Send + Sync + smithy_runtime::error::ProvideErrorMetadata + 'static,
{
    match answer {
        Ok(output) => Err(format!("not refused: {output:?}").into()),
        Err(error) => {
            let wanted = error.as_service_error().is_some_and(is_wanted);
            ensure(
                wanted,
                format!("another error: {}", DisplayErrorContext(&error)),
            )
        }
    }
}
