//! Reads model files and folders.

use super::{Input, Loaded, load_inputs};
use crate::diagnostics::{Diagnostic, Span};
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

/// Folders within folders that are followed.
const MAX_DEPTH: usize = 32;

/// Loads a model from files and folders. Of folders, every `.json` and `.smithy` file is taken, in the order of
/// names, at any depth. The path `-` is the standard input. What cannot be read becomes an error.
#[must_use]
pub fn load_paths(paths: &[PathBuf]) -> Loaded {
    let (inputs, failures) = read_paths(paths);
    let mut loaded = load_inputs(inputs);
    loaded.diagnostics.extend(failures);
    loaded
}

/// Reads files and folders as [`load_paths`] does, without loading them; the errors come second.
#[must_use]
pub fn read_paths(paths: &[PathBuf]) -> (Vec<Input>, Vec<Diagnostic>) {
    let mut reader = Reader::default();
    for path in paths {
        if path.as_os_str() == "-" {
            reader.standard_input();
        } else if path.is_dir() {
            reader.folder(path);
        } else {
            reader.file(path);
        }
    }
    (reader.inputs, reader.failures)
}

/// The model files that [`load_paths`] would read: files as they are, and those of folders.
///
/// # Errors
/// When a folder cannot be read; the message names it.
pub fn model_files(paths: &[PathBuf]) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    for path in paths {
        if path.is_dir() {
            walk(path, 0, &mut found)?;
        } else {
            found.push(path.clone());
        }
    }
    Ok(found)
}

/// Adds the model files of a folder, in the order of names.
fn walk(folder: &Path, depth: usize, found: &mut Vec<PathBuf>) -> Result<(), String> {
    let failed = |reason: &str| format!("cannot read `{}`: {reason}", folder.display());
    if depth > MAX_DEPTH {
        return Err(failed("folders are nested too deep"));
    }
    let entries = fs::read_dir(folder).and_then(|entries| {
        entries
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<Result<Vec<_>, _>>()
    });
    let mut entries = entries.map_err(|error| failed(&error.to_string()))?;
    entries.sort();
    for path in entries {
        let extension = path.extension();
        if path.is_dir() {
            walk(&path, depth + 1, found)?;
        } else if extension.is_some_and(|known| known == "json" || known == "smithy") {
            found.push(path);
        }
    }
    Ok(())
}

#[derive(Default)]
struct Reader {
    inputs: Vec<Input>,
    failures: Vec<Diagnostic>,
}

impl Reader {
    fn folder(&mut self, folder: &Path) {
        let mut found = Vec::new();
        if let Err(message) = walk(folder, 0, &mut found) {
            self.fail(message);
        }
        found.iter().for_each(|path| self.file(path));
    }

    fn file(&mut self, path: &Path) {
        match fs::read(path) {
            Ok(bytes) => self.inputs.push(Input {
                name: path.display().to_string(),
                bytes,
            }),
            Err(error) => self.fail(unreadable(path, &error)),
        }
    }

    fn standard_input(&mut self) {
        let mut bytes = Vec::new();
        match io::stdin().lock().read_to_end(&mut bytes) {
            Ok(_) => self.inputs.push(Input {
                name: "<stdin>".to_owned(),
                bytes,
            }),
            Err(error) => self.fail(unreadable(Path::new("-"), &error)),
        }
    }

    fn fail(&mut self, message: String) {
        let found = Diagnostic::error("smithy::unreadable_file", Span::NONE, message);
        self.failures.push(found);
    }
}

fn unreadable(path: &Path, error: &io::Error) -> String {
    format!("cannot read `{}`: {error}", path.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_are_read_in_order_and_failures_reported() {
        let root =
            std::env::temp_dir().join(format!("smithy-codegen-files-{}", std::process::id()));
        fs::create_dir_all(root.join("b")).unwrap();
        let model = r#"{"smithy": "2.0", "shapes": {"NAME": {"type": "string"}}}"#;
        fs::write(root.join("c.json"), model.replace("NAME", "a#C")).unwrap();
        fs::write(root.join("b/x.json"), model.replace("NAME", "a#X")).unwrap();
        fs::write(root.join("d.smithy"), "namespace a\nstring D\n").unwrap();
        fs::write(root.join("notes.txt"), "no model").unwrap();
        let loaded = load_paths(&[root.clone(), root.join("missing.json")]);
        fs::remove_dir_all(&root).unwrap();
        let names: Vec<_> = loaded.model.shapes.keys().map(|id| id.name()).collect();
        assert_eq!(names, ["X", "C", "D"]);
        let found: Vec<_> = loaded.diagnostics.iter().collect();
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].code, "smithy::unreadable_file");
        assert!(found[0].message.contains("missing.json"));
    }
}
