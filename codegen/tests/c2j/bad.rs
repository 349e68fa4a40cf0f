//! Mistakes: each with its place, and never a panic.

use super::{data, findings, load, load_service, printed, service};
use proptest::prelude::*;
use smithy_codegen::load::{Input, load_inputs};
use std::fs;
use std::time::{Duration, Instant};

/// The findings about a service that speaks rest-json.
fn rest(operations: &str, shapes: &str) -> Vec<String> {
    findings(&load_service(&service("rest-json", "", operations, shapes)))
}

/// As [`rest`], about shapes alone; they begin on line 5.
fn shapes(shapes: &str) -> Vec<String> {
    rest("", shapes)
}

#[test]
fn mistakes_in_metadata() {
    let check = |metadata: &str, expected: &str| {
        let loaded = load_service(&service("rest-json", metadata, "", ""));
        let found = findings(&loaded);
        assert!(
            found.iter().any(|f| f.contains(expected)),
            "{metadata}: {found:?}"
        );
    };
    check(
        r#""protocols": ["soap"]"#,
        "c2j::unknown_protocol: the protocol `soap` is unknown",
    );
    check(
        r#""protocols": "soap""#,
        "expected an array, found a string",
    );
    check(
        r#""protocolSettings": {"h2": 1}"#,
        "expected `optional`, `required` or `eventstream`",
    );
    check(
        r#""auth": ["x#y"]"#,
        "`x#y` is no authentication scheme that is known",
    );
    check(
        r#""targetPrefix": "a.b-c""#,
        "`b-c` is no name for a service",
    );
    check(
        r#""colour": "red""#,
        "c2j::unknown_key: the key `colour` is unknown here and is ignored",
    );
}

#[test]
fn what_is_no_service() {
    let check = |text: &str, expected: &str| {
        let loaded = load_service(text);
        assert_eq!(findings(&loaded), [expected]);
        assert!(loaded.model.shapes.is_empty());
    };
    check(
        "{}",
        "service-2.json:1:1 c2j::unexpected_value: `metadata` is missing",
    );
    check(
        r#"{"metadata": 1}"#,
        "service-2.json:1:14 c2j::unexpected_value: expected an object, found a number",
    );
    check(
        r#"{"metadata": {}, "shapes": {}}"#,
        "service-2.json:1:1 c2j::unexpected_value: `operations` is missing",
    );
    check(
        r#"{"metadata": {}, "shapes": [], "operations": {}}"#,
        "service-2.json:1:28 c2j::unexpected_value: expected an object, found an array",
    );
}

#[test]
fn mistakes_in_shapes() {
    let check = |text: &str, expected: &[&str]| assert_eq!(shapes(text), expected, "{text}");
    check(
        r#""a b": {"type": "string"}"#,
        &["service-2.json:5:1 c2j::invalid_definition: `a b` is no name for a shape"],
    );
    check(
        r#""A": {"type": "tree"}"#,
        &["service-2.json:5:15 c2j::invalid_definition: `tree` is no type of shape"],
    );
    check(
        r#""A": {"type": "list"}"#,
        &["service-2.json:5:1 c2j::unexpected_value: `member` is missing"],
    );
    check(
        r#""A": {"type": "list", "member": {}}"#,
        &["service-2.json:5:33 c2j::unexpected_value: `shape` is missing"],
    );
    check(
        r#""A": {"type": "list", "member": {"shape": "Nope"}}"#,
        &[
            "service-2.json:5:43 smithy::unresolved_target: there is no shape `com.amazonaws.s#Nope`",
        ],
    );
    check(
        r#""A": {"type": "list", "member": {"shape": "a.b#c$d"}}"#,
        &["service-2.json:5:43 c2j::unexpected_value: `a.b#c$d` is no name of a shape"],
    );
    check(
        r#""A": {"type": "structure", "members": {"x-y": {"shape": "A"}}}"#,
        &["service-2.json:5:40 c2j::invalid_member: `x-y` is no name for a member"],
    );
    check(
        r#""A": {"type": "structure", "members": [], "required": ["b"], "payload": "c"}"#,
        &[
            "service-2.json:5:39 c2j::unexpected_value: expected an object, found an array",
            "service-2.json:5:56 c2j::unknown_member: `b` is required, but no member",
            "service-2.json:5:73 c2j::unknown_member: `c` is the payload, but no member",
        ],
    );
    check(
        r#""A": {"type": "timestamp", "timestampFormat": "sundial"}"#,
        &["service-2.json:5:47 c2j::unexpected_value: `sundial` is no format of timestamps"],
    );
    check(
        r#""A": {"type": "string", "sensitive": "yes", "min": "1", "enum": [1, "a"]}"#,
        &[
            "service-2.json:5:38 c2j::unexpected_value: expected a boolean, found a string",
            "service-2.json:5:52 c2j::unexpected_value: expected a number, found a string",
            "service-2.json:5:66 c2j::unexpected_value: expected a string, found a number",
        ],
    );
}

#[test]
fn mistakes_in_members() {
    let member = |text: &str| {
        let text = format!(
            r#""S": {{"type": "string"}}, "A": {{"type": "structure", "members": {{"m": {text}}}}}"#
        );
        shapes(&text)
    };
    assert_eq!(
        member(r#"{"shape": "S", "location": "trailer"}"#),
        [
            "service-2.json:5:97 c2j::unexpected_value: `trailer` is no place in requests and responses"
        ]
    );
    assert_eq!(
        member(r#"{"shape": 1}"#),
        ["service-2.json:5:80 c2j::unexpected_value: expected a string, found a number"]
    );
    assert_eq!(
        member("true"),
        ["service-2.json:5:70 c2j::unexpected_value: expected an object, found a boolean"]
    );
    let rpc = service(
        "json",
        "",
        "",
        r#""A": {"type": "structure", "members": {"m": {"shape": "A", "locationName": "n"}}}"#,
    );
    assert_eq!(
        findings(&load_service(&rpc)),
        [
            "service-2.json:5:76 c2j::unsupported_name: the service's protocol cannot call this member `n`"
        ]
    );
}

#[test]
fn mistakes_in_operations() {
    assert_eq!(
        rest(r#""Do It": {}, "Go": 1, "Run": {}"#, ""),
        [
            "service-2.json:3:1 c2j::invalid_operation: `Do It` is no name for an operation",
            "service-2.json:3:20 c2j::invalid_operation: expected an object, found a number",
            "service-2.json:3:30 c2j::unexpected_value: `http` is missing",
        ]
    );
    assert_eq!(
        rest(
            r#""Go": {"http": {"method": "GET", "requestUri": "/{a}"}}"#,
            ""
        ),
        [
            "service-2.json:3:48 smithy::unbound_uri_label: the URI has the label `a`, but the input has \
          no member of that name with the `httpLabel` trait"
        ]
    );
    let wrapped = service(
        "query",
        "",
        r#""Go": {"output": {"shape": "A", "resultWrapper": "Gone"}}"#,
        r#""A": {"type": "structure", "members": {}}"#,
    );
    assert_eq!(
        findings(&load_service(&wrapped)),
        ["service-2.json:3:50 c2j::unsupported_name: the protocol calls the result `GoResult`"]
    );
}

#[test]
fn mistakes_beside_the_service() {
    let text = service("ec2", "", r#""Go": {}"#, "");
    let beside =
        |name: &str, part: &str| findings(&load(&[("service-2.json", &text), (name, part)]));
    assert_eq!(
        beside(
            "paginators-1.json",
            r#"{"pagination": {"Nope": {}, "Go": {}}}"#
        ),
        [
            "paginators-1.json:1:17 c2j::unknown_operation: the service has no operation `Nope`",
            "paginators-1.json:1:35 c2j::lost_paginator: no paginator: `input_token` is missing",
        ]
    );
    assert_eq!(
        beside(
            "waiters-2.json",
            r#"{"waiters": {"A": {"operation": "Go", "acceptors": [{"state": 1}]}}}"#
        ),
        [
            "waiters-2.json:1:14 c2j::lost_waiter: no waiter `A`: nothing that is left of it is a success",
            "waiters-2.json:1:53 c2j::unexpected_value: `matcher` is missing",
            "waiters-2.json:1:53 c2j::unexpected_value: `expected` is missing",
            "waiters-2.json:1:63 c2j::unexpected_value: expected a string, found a number",
        ]
    );
    assert_eq!(
        beside("examples-1.json", r#"{"examples": {"Go": [{}]}}"#),
        ["examples-1.json:1:22 c2j::unexpected_value: `id` is missing"]
    );
}

/// Large inputs take time in proportion to their size.
#[test]
fn large_services_are_read_in_reasonable_time() {
    let count = 5_000;
    let list = |each: &dyn Fn(usize) -> String| {
        let parts: Vec<String> = (0..count).map(each).collect();
        parts.join(",\n")
    };
    let operations = list(&|n| {
        format!(
            r#""O{n}": {{"http": {{"method": "POST", "requestUri": "/"}}, "input": {{"shape": "A"}}, "errors": [{{"shape": "A"}}]}}"#
        )
    });
    let members = list(&|n| format!(r#""m{n}": {{"shape": "B", "streaming": true}}"#));
    let values = list(&|n| format!("\"{}-{}\"", n % 7, n));
    let pages = list(&|n| format!(r#""O{n}": {{"input_token": "m1", "output_token": "m1"}}"#));
    let shapes = format!(
        r#""A": {{"type": "structure", "members": {{{members}}}, "required": [{values}]}}, "B": {{"type": "blob"}}, "C": {{"type": "string", "enum": [{values}]}}"#
    );
    let started = Instant::now();
    let loaded = load(&[
        ("service-2.json", &service("json", "", &operations, &shapes)),
        (
            "paginators-1.json",
            &format!("{{\"pagination\": {{{pages}}}}}"),
        ),
    ]);
    assert!(loaded.model.shapes.len() > count, "{}", printed(&loaded));
    assert!(
        started.elapsed() < Duration::from_secs(30),
        "{:?}",
        started.elapsed()
    );
}

/// One value of a JSON text, changed into something else.
fn broken(text: &str, at: usize, with: &str) -> String {
    let quotes: Vec<usize> = text.match_indices('"').map(|(at, _)| at).collect();
    let at = quotes.get(at % quotes.len()).copied().unwrap_or_default();
    let mut broken = text.to_owned();
    broken.replace_range(at..at + 1, with);
    broken
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Any change of a byte gives a model or findings.
    #[test]
    fn changed_bytes_do_no_harm(case in 0..5_usize, at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let folder = ["weather", "archive", "queue", "fleet", "ledger"][case];
        let mut bytes = fs::read(data().join(folder).join("service-2.json")).unwrap();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        let name = "service-2.json".to_owned();
        let loaded = load_inputs(vec![Input { name, bytes }]);
        prop_assert_eq!(printed(&loaded).is_empty(), loaded.diagnostics.is_empty());
    }

    /// So does a value of another type in place of any text.
    #[test]
    fn changed_types_do_no_harm(at in any::<usize>(), with in prop::sample::select(vec!["{\"", "[\"", "1, \"", "null, \"", "\"\\u0000", "\"\", \""])) {
        for part in ["service-2.json", "waiters-2.json", "paginators-1.json", "examples-1.json"] {
            let service = fs::read_to_string(data().join("weather/service-2.json")).unwrap();
            let text = fs::read_to_string(data().join("weather").join(part)).unwrap();
            let broken = broken(&text, at, with);
            let files = match part {
                "service-2.json" => vec![(part, broken.as_str())],
                _ => vec![("service-2.json", service.as_str()), (part, broken.as_str())],
            };
            let loaded = load(&files);
            prop_assert_eq!(printed(&loaded).is_empty(), loaded.diagnostics.is_empty());
        }
    }
}
