//! Runs test programs and reads what their harness prints.

use std::collections::HashMap;
use std::path::Path;
use std::process::Command;

/// What came of the tests of a program.
pub(super) enum Results {
    /// The outcome of each test by its path: none, or why it failed.
    Ran(HashMap<String, Option<String>>),
    /// The program does not compile.
    NotBuilt(String),
}

/// Runs a program with all its tests.
pub(super) fn run(program: &Path) -> Result<Results, String> {
    let output = Command::new(program)
        .output()
        .map_err(|error| format!("cannot run {}: {error}", program.display()))?;
    Ok(read(&String::from_utf8_lossy(&output.stdout)))
}

/// Why a test failed. One that did not run has failed, too.
pub(super) fn failure(results: &Results, path: &str) -> Option<String> {
    match results {
        Results::NotBuilt(messages) => Some(format!("the crate does not compile:\n{messages}")),
        Results::Ran(results) => match results.get(path) {
            Some(outcome) => outcome.clone(),
            None => Some("it did not run".to_owned()),
        },
    }
}

/// Reads `test path ... ok` and, for tests that failed, what stands after `---- path stdout ----`.
fn read(text: &str) -> Results {
    let mut results = HashMap::new();
    let mut open: Option<&str> = None;
    for line in text.lines() {
        if let Some(rest) = line.strip_prefix("test ")
            && let Some((path, outcome)) = rest.rsplit_once(" ... ")
        {
            let failed = (outcome != "ok").then(String::new);
            results.insert(path.to_owned(), failed);
        } else if let Some(path) = line.strip_prefix("---- ") {
            open = path.strip_suffix(" stdout ----");
        } else if line == "failures:" {
            open = None;
        } else if let Some(Some(failure)) = open.and_then(|path| results.get_mut(path)) {
            let line = line.strip_prefix("Error: ").unwrap_or(line);
            if !line.is_empty() {
                failure.push_str(if failure.is_empty() { "" } else { "\n" });
                failure.push_str(line);
            }
        }
    }
    Results::Ran(results)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outcomes_are_read_from_the_harness() {
        let results = read(
            "\nrunning 2 tests\ntest a::good ... ok\ntest a::bad ... FAILED\n\nfailures:\n\n\
             ---- a::bad stdout ----\nError: path: expected \"/a\"\nbody.x: found 1\n\n\nfailures:\n    \
             a::bad\n\ntest result: FAILED. 1 passed; 1 failed; 0 ignored\n",
        );
        assert_eq!(failure(&results, "a::good"), None);
        let bad = "path: expected \"/a\"\nbody.x: found 1";
        assert_eq!(failure(&results, "a::bad").as_deref(), Some(bad));
        let gone = failure(&results, "a::gone");
        assert_eq!(gone.as_deref(), Some("it did not run"));
    }
}
