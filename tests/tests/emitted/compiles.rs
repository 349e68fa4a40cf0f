//! Every fixture's crate compiles, without a warning.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::fixture::{emit, names, package};

#[test]
fn fixtures_compile() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fixtures");
    let root = package().join("..");
    let runtime = root.join("runtime").canonicalize().unwrap();
    let mut members = String::new();
    for name in names() {
        let member = folder.join(&name);
        let _ = fs::remove_dir_all(&member);
        for file in emit(&name) {
            let path = member.join(&file.path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, file.text).unwrap();
        }
        write!(members, "{name:?}, ").unwrap();
    }
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [{members}]\n\n[workspace.dependencies]\n\
         smithy-runtime = {{ path = {runtime:?}, default-features = false }}\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    // Neither transport nor timers: their crates take long, and no emitted line needs them.
    let output = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()))
        .args(["check", "--offline", "--quiet", "--workspace"])
        .args(["--no-default-features", "--features", "test-util"])
        .current_dir(&folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("RUSTFLAGS", "-Dwarnings")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{text}");
}
