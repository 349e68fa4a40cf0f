//! The protocol tests of our own models: one model per family of protocols, in `protocol/`.

use std::process::ExitCode;

use smithy_codegen::diagnostics::Diagnostics;
use smithy_codegen::load::load_paths;
use smithy_codegen::{Settings, generate};

use crate::fixture::package;

#[test]
fn protocols_pass_their_tests() {
    let folder = package().join("protocol").display().to_string();
    let code = xtask::run(["xtask", "conformance", &folder]);
    assert_eq!(
        code,
        ExitCode::SUCCESS,
        "run `cargo xtask conformance tests/protocol`"
    );
}

/// A file of the crate that is emitted for a model, tests included.
fn emitted(model: &str, package_name: &str) -> impl Fn(&str) -> String {
    let loaded = load_paths(&[package().join("protocol").join(model)]);
    let mut settings = Settings::new(package_name);
    settings.tests = true;
    let files = generate(&loaded.model, &settings, &mut Diagnostics::new()).unwrap();
    move |path: &str| {
        let file = files.iter().find(|file| file.path == path);
        file.unwrap_or_else(|| panic!("there is no {path}"))
            .text
            .clone()
    }
}

#[test]
fn cases_of_endpoints_become_readable_tests() {
    let text = emitted("endpoints.smithy", "harbour");
    insta::with_settings!({ omit_expression => true }, {
        insta::assert_snapshot!("endpoint_tests", text("tests/protocol/list_ships.rs"));
        insta::assert_snapshot!("endpoint_tests_of_members", text("tests/protocol/dock.rs"));
    });
}

#[test]
fn cases_become_readable_tests() {
    let text = emitted("rest_xml.smithy", "atlas");
    insta::with_settings!({ omit_expression => true }, {
        insta::assert_snapshot!("protocol_tests", text("tests/protocol/put_city.rs"));
        insta::assert_snapshot!("protocol_tests_of_responses", text("tests/protocol/get_city.rs"));
        insta::assert_snapshot!("protocol_tests_root", text("tests/protocol/main.rs"));
    });
    assert!(text("Cargo.toml").contains("atlas = { path = \".\""));
}
