//! Emitted crates on disk, in a cargo workspace of a test's own.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use smithy_codegen::emit::File;

use crate::fixture::package;

/// A workspace below the test's folder for temporary files.
///
/// Its crates see the runtime as `workspace = true`, without default features: the transport and its
/// dependencies take long to compile, and no emitted line needs them.
pub(crate) struct Workspace {
    folder: PathBuf,
}

impl Workspace {
    /// Writes the members, each in a folder of that name, in place of what was there.
    pub(crate) fn new(name: &str, members: &[(String, Vec<File>)]) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let root = package().join("..").canonicalize().unwrap();
        let mut names = String::new();
        for (name, files) in members {
            let member = folder.join(name);
            let _ = fs::remove_dir_all(&member);
            for file in files {
                let path = member.join(&file.path);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, &file.text).unwrap();
            }
            write!(names, "{name:?}, ").unwrap();
        }
        let manifest = format!(
            "[workspace]\nresolver = \"3\"\nmembers = [{names}]\n\n[workspace.dependencies]\n\
             smithy-runtime = {{ path = {:?}, default-features = false }}\n\
             cleanroomsml = {{ path = {:?}, default-features = false }}\n",
            root.join("runtime"),
            root.join("generated-client"),
        );
        fs::write(folder.join("Cargo.toml"), manifest).unwrap();
        fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
        Self { folder }
    }

    /// Copies the files of a folder into one of the workspace.
    pub(crate) fn copy(&self, to: &str, from: &Path) {
        let to = self.folder.join(to);
        fs::create_dir_all(&to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }

    /// Runs cargo without the network and with warnings as errors, and fails if it does.
    pub(crate) fn cargo(&self, arguments: &[&str]) {
        // Workspaces share a folder for what is built, so that the runtime is built once.
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("emitted-target");
        let output = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()))
            .args(arguments)
            .args(["--offline", "--quiet"])
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", target)
            .env("RUSTFLAGS", "-Dwarnings")
            .env("RUSTDOCFLAGS", "-Dwarnings")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&output.stderr);
        let more = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "cargo {arguments:?}: {text}{more}");
    }
}
