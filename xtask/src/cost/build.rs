//! Builds under the clock.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::clients;

use super::cpu;
use super::programs::Program;

/// Builds below a folder of its own, several times each, and reports medians.
pub(super) struct Bench {
    target: PathBuf,
    runs: usize,
}

impl Bench {
    pub(super) fn new(target: PathBuf, runs: usize) -> Self {
        Self { target, runs }
    }

    /// Seconds to compile a package of this workspace whose dependencies are built.
    ///
    /// What cargo takes to find nothing to do is not part of it. The crate is built as a dependency
    /// from a registry is: not incrementally.
    pub(super) fn alone(&self, package: &str, command: &[&str]) -> Result<f64, String> {
        let build = || {
            let mut cargo = self.cargo(&clients::workspace(), false);
            cargo.args(command).args(["--package", package]);
            cargo
        };
        cpu::seconds(&mut build())?;
        self.median(|| {
            let mut clean = self.cargo(&clients::workspace(), false);
            let profile = match command.contains(&"--release") {
                true => "release",
                false => "dev",
            };
            clean.args(["clean", "--package", package, "--profile", profile]);
            cpu::seconds(&mut clean)?;
            let full = cpu::seconds(&mut build())?;
            let nothing = cpu::seconds(&mut build())?;
            Ok((full - nothing).max(0.0))
        })
    }

    /// Seconds to build a program again, in debug, after a change to it.
    pub(super) fn rebuilt(&self, folder: &Path, program: &Program) -> Result<f64, String> {
        let build = || {
            let mut cargo = self.cargo(folder, true);
            cargo.args(["build", "--package", &program.package]);
            cargo
        };
        cpu::seconds(&mut build())?;
        let mut edits = 0;
        self.median(|| {
            edits += 1;
            program.edit(folder, edits)?;
            cpu::seconds(&mut build())
        })
    }

    /// The bytes of a program, built for release, without symbols.
    pub(super) fn stripped(&self, folder: &Path, program: &Program) -> Result<u64, String> {
        let mut cargo = self.cargo(folder, false);
        cargo.args(["rustc", "--release", "--package", &program.package]);
        cargo.args(["--", "-C", "strip=symbols"]);
        cpu::seconds(&mut cargo)?;
        let path = self.target.join("release").join(format!(
            "{}{}",
            program.package,
            std::env::consts::EXE_SUFFIX
        ));
        let size = fs::metadata(&path).map(|file| file.len());
        size.map_err(|error| format!("cannot read {}: {error}", path.display()))
    }

    /// Seconds to build a package and all that it needs for release, from nothing.
    pub(super) fn cold(&self, package: &str) -> Result<f64, String> {
        let target = self.target.join("cold");
        if target.exists() {
            let removed = fs::remove_dir_all(&target);
            removed.map_err(|error| format!("cannot remove {}: {error}", target.display()))?;
        }
        let mut cargo = self.cargo(&clients::workspace(), false);
        cargo.env("CARGO_TARGET_DIR", &target);
        cargo.args(["build", "--release", "--package", package]);
        cpu::seconds(&mut cargo)
    }

    /// Cargo in a folder, free of what would hide work from the clock.
    fn cargo(&self, folder: &Path, incremental: bool) -> Command {
        let mut cargo = Command::new(env!("CARGO"));
        cargo
            .current_dir(folder)
            .env("CARGO_TARGET_DIR", &self.target)
            .env("CARGO_INCREMENTAL", if incremental { "1" } else { "0" })
            .env("RUSTC_WRAPPER", "")
            .env("RUSTC_WORKSPACE_WRAPPER", "");
        cargo
    }

    /// The median of as many runs as were asked for.
    fn median(&self, mut run: impl FnMut() -> Result<f64, String>) -> Result<f64, String> {
        let mut values = Vec::with_capacity(self.runs);
        for _ in 0..self.runs {
            values.push(run()?);
        }
        values.sort_by(f64::total_cmp);
        Ok(values.get(values.len() / 2).copied().unwrap_or_default())
    }
}
