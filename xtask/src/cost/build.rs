//! Builds under the clock.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::cpu;
use super::programs::Program;
use super::subject::Subject;

/// Builds below a folder of its own, several times each, and reports medians.
pub(super) struct Bench {
    target: PathBuf,
    runs: usize,
}

impl Bench {
    pub(super) fn new(target: PathBuf, runs: usize) -> Self {
        Self { target, runs }
    }

    /// Seconds to compile packages whose dependencies are built, each in turn.
    ///
    /// What cargo takes to find nothing to do is not part of it. A package is built as a dependency
    /// from a registry is: not incrementally. Turns keep a change of the machine's pace out of the ratio.
    pub(super) fn alone(
        &self,
        subjects: &[&Subject],
        command: &[&str],
    ) -> Result<Vec<f64>, String> {
        for subject in subjects {
            cpu::seconds(&mut self.build(subject, command))?;
        }
        let mut values = vec![Vec::with_capacity(self.runs); subjects.len()];
        for _ in 0..self.runs {
            for (subject, values) in subjects.iter().zip(&mut values) {
                values.push(self.once(subject, command)?);
            }
        }
        Ok(values.into_iter().map(median).collect())
    }

    /// Seconds to compile one package once.
    fn once(&self, subject: &Subject, command: &[&str]) -> Result<f64, String> {
        let profile = match command.contains(&"--release") {
            true => "release",
            false => "dev",
        };
        let mut clean = self.cargo(&subject.workspace, false);
        clean.args(["clean", "--package", &subject.package, "--profile", profile]);
        cpu::seconds(&mut clean)?;
        let full = cpu::seconds(&mut self.build(subject, command))?;
        let nothing = cpu::seconds(&mut self.build(subject, command))?;
        Ok((full - nothing).max(0.0))
    }

    fn build(&self, subject: &Subject, command: &[&str]) -> Command {
        let mut cargo = self.cargo(&subject.workspace, false);
        cargo.args(command).args(["--package", &subject.package]);
        cargo
    }

    /// Seconds to build a program again, in debug, after a change to it.
    pub(super) fn rebuilt(&self, folder: &Path, program: &Program) -> Result<f64, String> {
        let build = || {
            let mut cargo = self.cargo(folder, true);
            cargo.args(["build", "--package", &program.package]);
            cargo
        };
        cpu::seconds(&mut build())?;
        let mut values = Vec::with_capacity(self.runs);
        for edit in 1..=self.runs {
            program.edit(folder, edit)?;
            values.push(cpu::seconds(&mut build())?);
        }
        Ok(median(values))
    }

    /// The bytes of a program, built for release, without symbols.
    pub(super) fn stripped(
        &self,
        folder: &Path,
        package: &str,
        flags: &[&str],
    ) -> Result<u64, String> {
        let mut cargo = self.cargo(folder, false);
        cargo.args(["rustc", "--release", "--package", package]);
        cargo.args(flags).args(["--", "-C", "strip=symbols"]);
        cpu::seconds(&mut cargo)?;
        let path = self
            .target
            .join("release")
            .join(format!("{package}{}", std::env::consts::EXE_SUFFIX));
        let size = fs::metadata(&path).map(|file| file.len());
        size.map_err(|error| format!("cannot read {}: {error}", path.display()))
    }

    /// Seconds to check a folder's package with all that it needs, from nothing, and those of them that
    /// `own` packages take.
    pub(super) fn checked(
        &self,
        folder: &Path,
        own: &[&str],
        flags: &[&str],
    ) -> Result<(f64, f64), String> {
        let cargo = |arguments: &[&str]| {
            let mut cargo = self.cargo(folder, false);
            cargo.args(arguments);
            cargo
        };
        let check = || {
            let mut check = cargo(&["check"]);
            check.args(flags);
            cpu::seconds(&mut check)
        };
        cpu::seconds(&mut cargo(&["clean", "--profile", "dev"]))?;
        let tree = check()?;
        let mut values = Vec::with_capacity(self.runs);
        for _ in 0..self.runs {
            for package in own {
                cpu::seconds(&mut cargo(&[
                    "clean",
                    "--profile",
                    "dev",
                    "--package",
                    package,
                ]))?;
            }
            let full = check()?;
            values.push((full - check()?).max(0.0));
        }
        Ok((tree, median(values)))
    }

    /// The bytes of a package's library, built for release.
    pub(super) fn library(&self, subject: &Subject) -> Result<f64, String> {
        cpu::seconds(&mut self.build(subject, &["build", "--release"]))?;
        let name = format!("lib{}-", subject.package.replace('-', "_"));
        let folder = self.target.join("release/deps");
        let failed = |error| format!("cannot read {}: {error}", folder.display());
        let mut newest = None;
        for entry in fs::read_dir(&folder).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let file = entry.file_name();
            let file = file.to_string_lossy();
            if file.starts_with(&name) && file.ends_with(".rlib") {
                let data = entry.metadata().map_err(failed)?;
                newest = newest.max(Some((data.modified().map_err(failed)?, data.len())));
            }
        }
        let (_, bytes) = newest.ok_or_else(|| format!("no library in {}", folder.display()))?;
        Ok(bytes as f64)
    }

    /// Seconds to build a package and all that it needs for release, from nothing.
    pub(super) fn cold(&self, subject: &Subject) -> Result<f64, String> {
        let target = self.target.join("cold");
        if target.exists() {
            let removed = fs::remove_dir_all(&target);
            removed.map_err(|error| format!("cannot remove {}: {error}", target.display()))?;
        }
        let mut cargo = self.cargo(&subject.workspace, false);
        cargo.env("CARGO_TARGET_DIR", &target);
        cargo.args(["build", "--release", "--package", &subject.root]);
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
}

/// The one in the middle; zero if there is none.
fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}
