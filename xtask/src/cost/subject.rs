//! What is measured: a client of `codegen.toml`, one emitted for the purpose, or a peer's crate.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::clients::{self, Client};
use crate::flags::{self, Generate};
use crate::generate;

/// A package, and where cargo finds it.
pub(super) struct Subject {
    /// The package whose builds are timed.
    pub(super) package: String,
    /// The package whose tree counts: the same, or a program that brings along what users need with it.
    pub(super) root: String,
    /// Where cargo runs.
    pub(super) workspace: PathBuf,
    /// The package's folder.
    pub(super) source: PathBuf,
    /// What its figures should not exceed, by their keys.
    pub(super) goals: BTreeMap<String, f64>,
}

impl Subject {
    /// A client that is kept in this workspace.
    pub(super) fn client(client: &Client) -> Self {
        Self {
            package: client.package.clone(),
            root: client.package.clone(),
            workspace: clients::workspace(),
            source: clients::workspace().join(&client.out),
            goals: client.goals.clone(),
        }
    }

    /// A client of any model, emitted into a workspace of its own below `target`.
    pub(super) fn emitted(models: &[PathBuf], target: &Path) -> Result<Self, String> {
        let first = models.first().map(PathBuf::as_path).unwrap_or(target);
        let workspace = target.join("models").join(folder_for(first));
        let source = workspace.join("client");
        let emitted = generate::emit(&Generate {
            models: models.to_vec(),
            out: source.clone(),
            package: None,
            service: None,
            runtime: None,
            tests: false,
            slice: flags::Slice::default(),
        })?
        .ok_or_else(|| format!("no client for {}", first.display()))?;
        write_file(
            &workspace.join("Cargo.toml"),
            "[workspace]\nresolver = \"3\"\nmembers = [\"client\"]\n",
        )?;
        keep_lock(&workspace)?;
        Ok(Self {
            root: emitted.package.clone(),
            package: emitted.package,
            workspace,
            source,
            goals: BTreeMap::new(),
        })
    }

    /// A published crate, with others that programs need beside it.
    pub(super) fn peer(crates: &[String], target: &Path) -> Result<Self, String> {
        let package = crates.first().cloned().unwrap_or_default();
        let workspace = target.join("peers").join(&package);
        let root = format!("with-{package}");
        let mut manifest = format!(
            "[package]\nname = \"{root}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n"
        );
        for name in crates {
            manifest.push_str(&format!("{name} = \"*\"\n"));
        }
        write_file(&workspace.join("Cargo.toml"), &manifest)?;
        write_file(&workspace.join("src/lib.rs"), "")?;
        Ok(Self {
            source: folder_of(&package, &workspace)?,
            package,
            root,
            workspace,
            goals: BTreeMap::new(),
        })
    }
}

/// A folder's name for a model. All of botocore's have the same file name, so those above tell them apart.
fn folder_for(model: &Path) -> String {
    let stem = model.with_extension("");
    let parts: Vec<_> = stem
        .components()
        .filter(|part| matches!(part, Component::Normal(_)))
        .map(|part| part.as_os_str().to_string_lossy())
        .collect();
    let first = parts.len().saturating_sub(3);
    parts.get(first..).unwrap_or_default().join("-")
}

/// Where cargo keeps the source of a dependency.
fn folder_of(package: &str, workspace: &Path) -> Result<PathBuf, String> {
    let output = Command::new(env!("CARGO"))
        .current_dir(workspace)
        .args(["metadata", "--format-version", "1"])
        .output()
        .map_err(|error| format!("cannot run cargo metadata: {error}"))?;
    if !output.status.success() {
        let printed = String::from_utf8_lossy(&output.stderr);
        return Err(format!("cargo metadata failed:\n{printed}"));
    }
    let metadata: Value = serde_json::from_slice(&output.stdout)
        .map_err(|error| format!("cannot read what cargo metadata printed: {error}"))?;
    let packages = metadata["packages"].as_array();
    let manifest = packages
        .into_iter()
        .flatten()
        .find(|found| found["name"] == package)
        .and_then(|found| found["manifest_path"].as_str());
    let folder = manifest.and_then(|path| Path::new(path).parent());
    folder
        .map(Path::to_owned)
        .ok_or_else(|| format!("cargo metadata does not list {package}"))
}

/// Gives a workspace the versions of this one.
pub(super) fn keep_lock(workspace: &Path) -> Result<(), String> {
    let path = workspace.join("Cargo.lock");
    match fs::read_to_string(clients::workspace().join("Cargo.lock")) {
        Ok(lock) if !path.exists() => write_file(&path, &lock),
        _ => Ok(()),
    }
}

/// Writes a file unless it has that text: a build should find unchanged what is unchanged.
pub(super) fn write_file(path: &Path, text: &str) -> Result<(), String> {
    if matches!(fs::read(path), Ok(old) if old == text.as_bytes()) {
        return Ok(());
    }
    let made = path.parent().map_or(Ok(()), fs::create_dir_all);
    made.and_then(|()| fs::write(path, text))
        .map_err(|error| format!("cannot write {}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn models_of_one_file_name_have_folders_of_their_own() {
        let folder = |path| folder_for(Path::new(path));
        assert_eq!(
            folder("data/ec2/2016-11-15/service-2.json"),
            "ec2-2016-11-15-service-2"
        );
        assert_eq!(folder("../aws/s3-2006-03-01.json"), "aws-s3-2006-03-01");
        assert_eq!(folder("s3.json"), "s3");
    }
}
