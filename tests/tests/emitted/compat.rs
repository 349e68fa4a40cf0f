//! Programs in the style of the AWS SDK for Rust compile unchanged and run, through the facades.

use std::fs;
use std::path::Path;

use smithy_codegen::Settings;
use smithy_codegen::emit::File;

use crate::fixture::{emit_model, package};
use crate::workspace::Workspace;

const MANIFEST: &str = include_str!("../../compat/manifest.toml");

/// The manifest of the programs, with the folders of this repository.
fn manifest() -> File {
    let root = package().join("..").canonicalize().unwrap();
    let facades = root.join("runtime/facades");
    let client = root.join("generated-client");
    let text = MANIFEST
        .replace("{facades}", facades.to_str().unwrap())
        .replace("{client}", client.to_str().unwrap());
    File {
        path: "Cargo.toml".to_owned(),
        text,
    }
}

/// The names of the programs, which are those of their files.
fn programs() -> Vec<String> {
    let folder = fs::read_dir(package().join("compat/programs")).unwrap();
    let path = |entry: std::io::Result<fs::DirEntry>| entry.unwrap().path();
    let name = |path: &Path| path.file_stem().unwrap().to_str().unwrap().to_owned();
    let files = folder.map(path);
    let sources = files.filter(|path| path.extension().is_some_and(|e| e == "rs"));
    let mut names: Vec<String> = sources.map(|path| name(&path)).collect();
    names.retain(|name| !["lib", "wire"].contains(&name.as_str()));
    names.sort();
    names
}

#[test]
fn programs_compile_and_run() {
    let depot = emit_model(
        &package().join("compat/depot.smithy"),
        &Settings::new("depot"),
    );
    let members = [
        ("depot".to_owned(), depot),
        ("programs".to_owned(), vec![manifest()]),
    ];
    let workspace = Workspace::new("compat", &members);
    workspace.copy("programs/src", &package().join("compat/programs"));
    workspace.cargo(&["test", "--package", "programs"]);
}

#[test]
fn there_is_a_program_for_every_row() {
    let programs = programs();
    assert_eq!(programs.len(), 23, "{programs:?}");
    let all = fs::read_to_string(package().join("compat/programs/lib.rs")).unwrap();
    for program in programs {
        assert!(
            all.contains(&format!("pub mod {program};")),
            "{program} does not run"
        );
    }
}

/// Facades give their types' own names to nothing of their own.
#[test]
fn facades_own_no_types() {
    let facades = fs::read_dir(package().join("../runtime/facades")).unwrap();
    let mut count = 0;
    for facade in facades {
        let path = facade.unwrap().path().join("src/lib.rs");
        let text = fs::read_to_string(&path).unwrap();
        let lines = text.lines().map(str::trim_start);
        for word in ["struct ", "enum ", "trait ", "impl", "fn ", "macro_rules!"] {
            let mut lines = lines
                .clone()
                .map(|line| line.strip_prefix("pub ").unwrap_or(line));
            let own = lines.find(|line| line.starts_with(word));
            assert_eq!(own, None, "{}", path.display());
        }
        count += 1;
    }
    assert_eq!(count, 11);
}
