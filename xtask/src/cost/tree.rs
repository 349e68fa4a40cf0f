//! Crates that a package brings along.

use std::collections::BTreeSet;
use std::process::Command;

use super::subject::Subject;

/// How many crates are compiled into a program that uses a package, itself included.
pub(super) fn crates(subject: &Subject, flags: &[&str]) -> Result<f64, String> {
    let output = Command::new(env!("CARGO"))
        .current_dir(&subject.workspace)
        .args(["tree", "--package", &subject.root, "--edges", "normal"])
        .args(["--prefix", "none", "--format", "{p}"])
        .args(flags)
        .output()
        .map_err(|error| format!("cannot run cargo tree: {error}"))?;
    if !output.status.success() {
        let printed = String::from_utf8_lossy(&output.stderr);
        return Err(format!("cargo tree failed:\n{printed}"));
    }
    let mut count = unique(&String::from_utf8_lossy(&output.stdout));
    if subject.root != subject.package {
        count -= 1;
    }
    Ok(count as f64)
}

/// A package is listed once for each that depends on it.
fn unique(tree: &str) -> usize {
    let packages: BTreeSet<&str> = tree
        .lines()
        .map(|line| line.trim_end_matches(" (*)"))
        .filter(|line| !line.is_empty())
        .collect();
    packages.len()
}

#[cfg(test)]
mod tests {
    use super::unique;

    #[test]
    fn counts_a_package_once_and_its_versions_each() {
        assert_eq!(
            unique("a v1.0.0 (/a)\nb v1.0.0\n\nc v0.1.0\nb v1.0.0 (*)\nb v2.0.0\n"),
            4
        );
    }
}
