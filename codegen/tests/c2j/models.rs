//! Whole services, one per protocol, against their assembled models.

use super::{data, findings, printed};
use smithy_codegen::load::load_paths;
use smithy_codegen::model::to_ast;

/// Loads the folder `name` and compares the model with `name.ast.json`; gives the findings.
fn check(name: &str) -> Vec<String> {
    let loaded = load_paths(&[data().join(name)]);
    assert!(!loaded.diagnostics.has_errors(), "{}", printed(&loaded));
    let expected = std::fs::read_to_string(data().join(format!("{name}.ast.json"))).unwrap();
    let found = to_ast(&loaded.model);
    for (number, (found, expected)) in found.lines().zip(expected.lines()).enumerate() {
        assert_eq!(found, expected, "{name}.ast.json:{}", number + 1);
    }
    assert_eq!(
        found.len(),
        expected.len(),
        "{name}.ast.json has another end"
    );
    let folder = data().join(name).display().to_string();
    let short = |text: String| text.replace(&folder, "").replace('\\', "/");
    findings(&loaded).into_iter().map(short).collect()
}

#[test]
fn rest_json_with_all_files_beside_it() {
    let expected = [
        "/paginators-1.json:3:32 c2j::lost_paginator: no paginator: it has several tokens",
        "/paginators-1.json:8:23 c2j::simpler_paginator: pages end where the token does: \
         `more_results` is not looked at",
        "/paginators-1.json:11:59 c2j::lost_paginator: no paginator: `next || last[-1].id` is an \
         expression, not the path of a member",
        "/service-2.json:147:83 c2j::duplicate_value: the value `crc32` is listed for the second time",
        "/waiters-2.json:14:9 c2j::lost_acceptor: nothing in the model says what this acceptor says; \
         it is left out",
        "/waiters-2.json:28:5 c2j::lost_waiter: no waiter `Hopeless`: nothing that is left of it is a \
         success",
        "/waiters-2.json:32:21 c2j::lost_acceptor: nothing in the model says what this acceptor says; \
         it is left out",
    ];
    assert_eq!(check("weather"), expected);
}

#[test]
fn rest_xml() {
    assert_eq!(check("archive"), [""; 0]);
}

#[test]
fn query() {
    let expected = [
        "/service-2.json:8:25 c2j::unsupported_signature: no trait says `v2`: requests are not \
         authenticated, and the service will refuse them",
    ];
    assert_eq!(check("queue"), expected);
}

#[test]
fn ec2() {
    assert_eq!(check("fleet"), [""; 0]);
}

#[test]
fn json_and_cbor() {
    assert_eq!(check("ledger"), [""; 0]);
}
