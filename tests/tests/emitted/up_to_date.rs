//! The committed clients are those that the generator emits.

use std::process::ExitCode;

#[test]
fn committed_clients_are_up_to_date() {
    let code = xtask::run(["xtask", "regenerate", "--check"]);
    assert_eq!(code, ExitCode::SUCCESS, "run `cargo xtask regenerate`");
}
