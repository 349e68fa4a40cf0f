//! The guide to a client of one's own: its model is sound, and its program and test compile and run.

use std::fs;
use std::path::Path;

use smithy_codegen::Settings;
use smithy_codegen::emit::File;

use crate::fixture::{emit_model, package};
use crate::workspace::Workspace;

const GUIDE: &str = include_str!("../../../docs/your-own-service.md");

const MANIFEST: &str = r#"[package]
name = "visit"
version = "0.1.0"
edition = "2024"

[dependencies]
guestbook = { path = "../guestbook", default-features = false, features = ["rt-tokio"] }
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }

[dev-dependencies]
guestbook = { path = "../guestbook", default-features = false, features = ["test-util"] }
smithy-runtime = { workspace = true, features = ["test-util"] }
"#;

/// The files that the guide shows: each follows a line such as ``In `src/main.rs`:``.
fn shown() -> Vec<File> {
    let mut files = Vec::new();
    let mut parts = GUIDE.split("\n```");
    while let (Some(before), Some(block)) = (parts.next(), parts.next()) {
        let last = before.trim_end().lines().last().unwrap_or_default();
        let path = last
            .strip_prefix("In `")
            .and_then(|rest| rest.strip_suffix("`:"));
        let text = block.split_once('\n').map(|(_, text)| format!("{text}\n"));
        if let (Some(path), Some(text)) = (path, text) {
            let path = path.to_owned();
            files.push(File { path, text });
        }
    }
    files
}

#[test]
fn the_guide_can_be_followed() {
    let (model, mut project): (Vec<File>, Vec<File>) = shown()
        .into_iter()
        .partition(|file| file.path.starts_with("model/"));
    assert_eq!((model.len(), project.len()), (2, 3));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("guide-model");
    for file in &model {
        let path = folder.join(&file.path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, &file.text).unwrap();
    }
    let guestbook = emit_model(&folder.join("model"), &Settings::new("guestbook"));
    project.push(File {
        path: "Cargo.toml".to_owned(),
        text: MANIFEST.to_owned(),
    });
    let members = [
        ("guestbook".to_owned(), guestbook),
        ("visit".to_owned(), project),
    ];
    let workspace = Workspace::new("guide", &members);
    workspace.cargo(&["test", "--package", "visit", "--all-targets"]);
}

#[test]
fn files_beside_the_guide_are_there() {
    for link in GUIDE
        .split("](")
        .skip(1)
        .filter_map(|link| link.split([')', '#']).next())
    {
        let path = package().join("../docs").join(link);
        assert!(link.starts_with("https://") || path.exists(), "{link}");
    }
}
