//! Fake servers of emitted crates: in every protocol, values make the round trip.

use std::fmt::Write as _;
use std::path::PathBuf;

use smithy_codegen::diagnostics::Diagnostics;
use smithy_codegen::emit::File;
use smithy_codegen::load::load_paths;
use smithy_codegen::{Settings, generate};

use crate::fixture::package;
use crate::workspace::Workspace;

/// Models of every protocol, and those with streams of bytes and of events.
fn models() -> Vec<PathBuf> {
    let folder = std::fs::read_dir(package().join("protocol")).unwrap();
    let mut paths: Vec<_> = folder.map(|entry| entry.unwrap().path()).collect();
    paths.sort_unstable();
    let fixtures = [
        "bindings",
        "collections",
        "events",
        "recursion",
        "streams",
        "unions",
    ];
    paths.extend(fixtures.map(|name| package().join(format!("fixtures/{name}.json"))));
    paths
}

/// The crates of a model's services, each with a test per operation.
fn members(path: PathBuf) -> Vec<(String, Vec<File>)> {
    let model = load_paths(std::slice::from_ref(&path)).model;
    let stem = path.file_stem().unwrap().to_str().unwrap();
    let member = |service: &str| {
        let name = service.rsplit('#').next().unwrap().to_lowercase();
        let name = format!("{stem}-{name}").replace('_', "-");
        let mut settings = Settings::new(name.clone());
        settings.service = Some(service.to_owned());
        let mut files = generate(&model, &settings, &mut Diagnostics::new()).unwrap();
        files.push(File {
            path: "tests/fake.rs".to_owned(),
            text: tests(&name, &files),
        });
        (name, files)
    };
    let services = model.services();
    services
        .map(|(shape, _)| member(&shape.id.to_string()))
        .collect()
}

/// A test for each line of the table of operations.
fn tests(package: &str, files: &[File]) -> String {
    let table = files
        .iter()
        .find(|file| file.path == "src/fake.rs")
        .unwrap();
    let package = package.replace('-', "_");
    let mut text = String::from("use smithy_runtime::test_util::{TestResult, round_trip};\n");
    for line in table.text.lines() {
        if let Some((method, operation)) = line.trim().split_once(": crate::") {
            let operation = operation.trim_end_matches(';');
            write!(
                text,
                "\n#[test]\nfn {method}() -> TestResult {{\n    round_trip::<{package}::{operation}>()\n}}\n"
            )
            .unwrap();
        }
    }
    text
}

#[test]
fn every_protocol_is_served() {
    let members: Vec<_> = models().into_iter().flat_map(members).collect();
    assert!(members.len() > 10, "there are services of all protocols");
    let workspace = Workspace::new("fakes", &members);
    let features = ["--no-default-features", "--features", "rt-tokio,test-util"];
    let tests = ["test", "--workspace", "--no-fail-fast", "--test", "fake"];
    workspace.cargo(&[&tests[..], &features].concat());
}
