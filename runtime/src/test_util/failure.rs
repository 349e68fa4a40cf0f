//! The outcome of a test: an error prints itself as text, line by line.

use std::error::Error;
use std::fmt;

/// Why a test failed. What it says is in its `Debug` form, which the test harness prints.
pub struct TestFailure(String);

/// What a test returns.
pub type TestResult = Result<(), TestFailure>;

impl TestFailure {
    pub(super) fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The findings as one failure; none of them is success.
    pub(super) fn of(findings: Vec<String>) -> TestResult {
        match findings.is_empty() {
            true => Ok(()),
            false => Err(Self(findings.join("\n"))),
        }
    }
}

impl fmt::Debug for TestFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Any error fails a test. So this type is no error itself.
impl<E: Error> From<E> for TestFailure {
    fn from(error: E) -> Self {
        Self(chain(&error))
    }
}

/// An error with its causes.
pub(super) fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        source = cause.source();
    }
    text
}

/// A text as a finding shows it: quoted, and cut where it is long.
pub(super) fn quoted(text: &str) -> String {
    const MOST: usize = 1_000;
    let end = text.char_indices().nth(MOST).map(|(end, _)| end);
    match end.and_then(|end| text.get(..end)) {
        Some(start) => format!("{start:?}…"),
        None => format!("{text:?}"),
    }
}
