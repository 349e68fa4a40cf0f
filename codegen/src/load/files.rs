//! Reads model files and folders.

use super::c2j::{Part, Role};
use super::{Input, Loaded, load_inputs};
use crate::diagnostics::{Diagnostic, Span};
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

/// Folders within folders that are followed.
const MAX_DEPTH: usize = 32;

/// Loads a model from files and folders. Of folders, every `.json` and `.smithy` file is taken, in the order of
/// names, at any depth, and the compressed files of botocore's service descriptions are. With a
/// `service-2.json` come the files that belong to it. The path `-` is the standard input. What cannot be read
/// becomes an error.
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
            reader.folder(path, 0);
        } else if part(path).is_some_and(|part| part.role == Role::Service && !part.is_extra) {
            reader.service(path);
        } else {
            reader.file(path);
        }
    }
    (reader.inputs, reader.failures)
}

#[derive(Default)]
struct Reader {
    inputs: Vec<Input>,
    failures: Vec<Diagnostic>,
}

impl Reader {
    fn folder(&mut self, folder: &Path, depth: usize) {
        let entries = match entries(folder) {
            Ok(entries) => entries,
            Err(error) => return self.fail(folder, &error.to_string()),
        };
        for path in &entries {
            if is_packed_twin(path, &entries) {
                continue;
            }
            if path.is_dir() {
                if depth < MAX_DEPTH {
                    self.folder(path, depth + 1);
                } else {
                    self.fail(path, "folders are nested too deep");
                }
            } else if is_model(path) {
                self.file(path);
            }
        }
    }

    /// A service description of botocore, with the files beside it.
    fn service(&mut self, path: &Path) {
        self.file(path);
        let folder = match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        let entries = match entries(folder) {
            Ok(entries) => entries,
            Err(error) => return self.fail(folder, &error.to_string()),
        };
        let is_beside = |part: Part| part.role != Role::Service || part.is_extra;
        for other in &entries {
            if part(other).is_some_and(is_beside) && !is_packed_twin(other, &entries) {
                let name = other.file_name().unwrap_or_default();
                self.file(&path.with_file_name(name));
            }
        }
    }

    fn file(&mut self, path: &Path) {
        match fs::read(path) {
            Ok(bytes) => self.inputs.push(Input {
                name: path.display().to_string(),
                bytes,
            }),
            Err(error) => self.fail(path, &error.to_string()),
        }
    }

    fn standard_input(&mut self) {
        let mut bytes = Vec::new();
        match io::stdin().lock().read_to_end(&mut bytes) {
            Ok(_) => self.inputs.push(Input {
                name: "<stdin>".to_owned(),
                bytes,
            }),
            Err(error) => self.fail(Path::new("-"), &error.to_string()),
        }
    }

    fn fail(&mut self, path: &Path, reason: &str) {
        let message = format!("cannot read `{}`: {reason}", path.display());
        let found = Diagnostic::error("smithy::unreadable_file", Span::NONE, message);
        self.failures.push(found);
    }
}

/// The entries of a folder in the order of their names.
fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder)?;
    let mut paths = entries
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

/// The part of a service description that a file holds, by its name.
fn part(path: &Path) -> Option<Part> {
    Part::of_file(path.file_name()?.to_str()?)
}

fn is_model(path: &Path) -> bool {
    let extension = path.extension();
    extension.is_some_and(|known| known == "json" || known == "smithy") || part(path).is_some()
}

/// Whether a compressed part of a service description stands beside the same part as it is.
fn is_packed_twin(path: &Path, entries: &[PathBuf]) -> bool {
    let is_packed = path.extension().is_some_and(|extension| extension == "gz");
    is_packed && part(path).is_some() && entries.contains(&path.with_extension(""))
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
