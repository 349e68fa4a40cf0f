//! The protocol tests of our own models: one model per family of protocols, in `protocol/`.

use std::process::ExitCode;

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
