//! A service without anything of AWS: its client compiles, works, and asks for nothing of AWS.

use smithy_codegen::Settings;
use smithy_codegen::emit::File;

use crate::fixture::{emit_model, package};
use crate::workspace::Workspace;

/// Calls to every kind of operation, compiled as a test of the emitted crate.
const CALLS: &str = include_str!("toolshed/calls.rs");

fn toolshed() -> Vec<File> {
    let mut settings = Settings::new("toolshed");
    let tokio = r#"{ version = "1", features = ["macros", "rt"] }"#;
    settings.dev_dependencies = vec![("tokio".to_owned(), tokio.to_owned())];
    emit_model(&package().join("../models/toolshed"), &settings)
}

#[test]
fn nothing_of_aws_is_shown() {
    for File { path, text } in toolshed() {
        for word in [
            "AWS",
            "aws",
            "egion",
            "load_from_env",
            "Credentials",
            "credentials_",
        ] {
            assert!(!text.contains(word), "{path} has {word}");
        }
    }
}

#[test]
fn the_page_of_the_crate() {
    let files = toolshed();
    let readme = files.iter().find(|file| file.path == "README.md").unwrap();
    insta::with_settings!({ description => "README.md", omit_expression => true }, {
        insta::assert_snapshot!("toolshed", readme.text);
    });
}

#[test]
fn calls_and_examples() {
    let mut files = toolshed();
    files.push(File {
        path: "tests/calls.rs".to_owned(),
        text: CALLS.to_owned(),
    });
    let workspace = Workspace::new("own-service", &[("toolshed".to_owned(), files)]);
    let features = ["--no-default-features", "--features", "rt-tokio,test-util"];
    // Requests and examples of the documentation are compiled, too.
    workspace.cargo(&[&["test"][..], &features].concat());
    workspace.cargo(&[&["doc", "--no-deps"][..], &features].concat());
}
