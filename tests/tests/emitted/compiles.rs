//! Every fixture's crate compiles, without a warning.

use crate::fixture::{emit, names};
use crate::workspace::Workspace;

#[test]
fn fixtures_compile() {
    let member = |name: String| {
        let files = emit(&name);
        (name, files)
    };
    let members: Vec<_> = names().into_iter().map(member).collect();
    let workspace = Workspace::new("fixtures", &members);
    let features = ["--no-default-features", "--features", "blocking,test-util"];
    workspace.cargo(&[&["check", "--workspace"][..], &features].concat());
}
