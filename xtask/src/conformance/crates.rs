//! Emitted crates in one workspace below the target folder: written, and their tests built, at once.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use smithy_codegen::emit::File;

use super::runs::{self, Results};
use crate::{clients, files};

/// A crate to be written.
pub(super) struct Crate {
    /// Its package.
    pub(super) package: String,
    /// Its files.
    pub(super) files: Vec<File>,
}

/// A workspace of emitted crates.
pub(super) struct Workspace {
    folder: PathBuf,
}

/// The test programs of a workspace, by package.
pub(super) struct Binaries {
    programs: HashMap<String, PathBuf>,
    /// What the compiler said, for packages that have no program.
    messages: String,
}

impl Workspace {
    /// Writes the crates to `target/<name>`. Files that did not change are left alone, so that what
    /// depends on them is not built again.
    pub(super) fn write(name: &str, crates: &[Crate]) -> Result<Self, String> {
        let folder = clients::target(name);
        let workspace = clients::workspace();
        let failed = |error: std::io::Error| format!("cannot write {}: {error}", folder.display());
        let mut members = String::new();
        for Crate { package, files } in crates {
            files::sync(&folder.join(package), files, false).map_err(failed)?;
            let _ = writeln!(members, "    {package:?},");
        }
        // Cheap to build: nobody debugs these crates, and their tests take no time.
        let manifest = format!(
            "[workspace]\nresolver = \"3\"\nmembers = [\n{members}]\n\n\
             [workspace.dependencies]\n\
             smithy-runtime = {{ path = {:?}, default-features = false }}\n\n\
             [profile.dev]\ndebug = false\nincremental = false\n",
            workspace.join("runtime")
        );
        let manifest = [File {
            path: "Cargo.toml".to_owned(),
            text: manifest,
        }];
        files::sync(&folder, &manifest, false).map_err(failed)?;
        // The versions of this workspace, which are there already.
        fs::copy(workspace.join("Cargo.lock"), folder.join("Cargo.lock")).map_err(failed)?;
        Ok(Self { folder })
    }

    /// Builds the integration test `test` of every crate.
    pub(super) fn build_tests(&self, test: &str) -> Result<Binaries, String> {
        let mut cargo = Command::new(env!("CARGO"));
        cargo
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", self.folder.join("target"))
            .args(["build", "--workspace", "--keep-going", "--offline"])
            .args(["--no-default-features", "--test", test])
            .args(["--message-format", "json-render-diagnostics"])
            .stderr(Stdio::piped());
        let output = cargo
            .output()
            .map_err(|error| format!("cannot run cargo: {error}"))?;
        let messages = String::from_utf8_lossy(&output.stderr).into_owned();
        let stdout = String::from_utf8_lossy(&output.stdout);
        let programs: HashMap<String, PathBuf> = stdout.lines().filter_map(program).collect();
        if programs.is_empty() {
            return Err(format!("nothing could be built:\n{messages}"));
        }
        Ok(Binaries { programs, messages })
    }
}

/// The package and the program that a line of cargo's output tells of.
fn program(line: &str) -> Option<(String, PathBuf)> {
    let message: serde_json::Value = serde_json::from_str(line).ok()?;
    let executable = message.get("executable")?.as_str()?;
    let manifest = Path::new(message.get("manifest_path")?.as_str()?);
    let package = manifest.parent()?.file_name()?.to_str()?;
    Some((package.to_owned(), PathBuf::from(executable)))
}

impl Binaries {
    /// Runs the tests of a package.
    pub(super) fn run(&self, package: &str) -> Result<Results, String> {
        match self.programs.get(package) {
            Some(program) => runs::run(program),
            None => Ok(Results::NotBuilt(self.messages.clone())),
        }
    }
}
