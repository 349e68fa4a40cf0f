//! The suites of the IDL.
//!
//! `idl/valid`: every `.smithy` file gives the model of the `.json` file beside it; a `__shared.json` in its
//! folder or above belongs to both. `idl/invalid`: every file is refused, and where the comment in its first
//! line names a line, an error is there.

use std::fs;
use std::path::{Path, PathBuf};

use smithy_codegen::diagnostics::{Diagnostic, Severity};
use smithy_codegen::load::{Loaded, load_paths};

use super::model_diff::first_difference;
use super::{Case, Group, absolute, files, name_of};

/// Runs `idl/valid`.
pub(super) fn valid(folder: &Path) -> Result<Vec<Group>, String> {
    let paths = files(&absolute(folder)?, "idl/valid", "smithy")?;
    let run = |path: PathBuf| Case {
        name: name_of(&path, "idl/valid"),
        failure: check_valid(&path).err(),
    };
    let cases = paths.into_iter().map(run).collect();
    let name = "idl/valid".to_owned();
    Ok(vec![Group { name, cases }])
}

/// Runs `idl/invalid`.
pub(super) fn invalid(folder: &Path) -> Result<Vec<Group>, String> {
    let paths = files(&absolute(folder)?, "idl/invalid", "smithy")?;
    let run = |path: PathBuf| Case {
        name: name_of(&path, "idl/invalid"),
        failure: check_invalid(&path).err(),
    };
    let cases = paths.into_iter().map(run).collect();
    let name = "idl/invalid".to_owned();
    Ok(vec![Group { name, cases }])
}

fn check_valid(path: &Path) -> Result<(), String> {
    let shared = path.ancestors().map(|folder| folder.join("__shared.json"));
    let shared: Vec<PathBuf> = shared.filter(|path| path.is_file()).take(1).collect();
    let load = |path: &Path| {
        let mut paths = vec![path.to_owned()];
        paths.extend(shared.iter().cloned());
        without_errors(load_paths(&paths))
    };
    let expected = path.with_extension("json");
    if !expected.is_file() {
        return Err(format!("there is no {}", expected.display()));
    }
    let found = load(path)?;
    let expected = load(&expected)?;
    match first_difference(&found.model, &expected.model) {
        None => Ok(()),
        Some(difference) => Err(difference),
    }
}

fn without_errors(loaded: Loaded) -> Result<Loaded, String> {
    match first_error(&loaded) {
        None => Ok(loaded),
        Some(error) => {
            let place = loaded.model.sources.location(error.span);
            Err(format!("{place}: {}", error.message))
        }
    }
}

fn first_error(loaded: &Loaded) -> Option<&Diagnostic> {
    let is_error = |found: &&Diagnostic| found.severity == Severity::Error;
    loaded.diagnostics.iter().find(is_error)
}

fn check_invalid(path: &Path) -> Result<(), String> {
    let text = fs::read(path).map_err(|error| error.to_string())?;
    let text = String::from_utf8_lossy(&text);
    let wanted = text.lines().next().and_then(line_in_comment);
    let loaded = load_paths(&[path.to_owned()]);
    let Some(first) = first_error(&loaded) else {
        return Err("it was accepted".to_owned());
    };
    let position = |error: &Diagnostic| loaded.model.sources.position(error.span);
    match (wanted, position(first)) {
        (Some(wanted), Some(found)) if wanted != found.line => Err(format!(
            "the first error is in line {}, not {wanted}: {}",
            found.line, first.message
        )),
        (Some(wanted), None) => Err(format!("no error has line {wanted}: {}", first.message)),
        _ => Ok(()),
    }
}

/// The line that a comment such as `// Syntax error at line 4, column 1: …` names.
fn line_in_comment(comment: &str) -> Option<usize> {
    let (_, rest) = comment.strip_prefix("//")?.split_once("at line ")?;
    let end = rest.find(|c: char| !c.is_ascii_digit());
    rest.get(..end.unwrap_or(rest.len()))?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_name_lines() {
        let line = line_in_comment("// Syntax error at line 12, column 1: Expected `x` | Model");
        assert_eq!(line, Some(12));
        assert_eq!(line_in_comment("// it is wrong"), None);
        assert_eq!(line_in_comment("namespace at line 3"), None);
    }
}
