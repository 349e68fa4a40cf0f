//! Suppressions and other severities.

use super::{assert_findings, findings};
use smithy_codegen::diagnostics::Source;
use smithy_codegen::load::load_sources;

const SHAPES: &str = "namespace a\n@pattern(\"(a\")\nstring P\n@pattern(\"(b\")\nstring Q\nstructure S { x: Nowhere }\n";

fn with(metadata: &str) -> Vec<String> {
    let text = format!("$version: \"2\"\n{metadata}\n{SHAPES}");
    findings(&load_sources(vec![Source::new("m.smithy", text)]))
        .iter()
        .map(|found| found.split_once(':').unwrap().1.to_owned())
        .map(|found| found.split(": ").next().unwrap().to_owned())
        .collect()
}

#[test]
fn metadata_silences_warnings_and_never_errors() {
    let error = "18 error unresolved_target";
    let all = [
        "10 warning invalid_pattern",
        "10 warning invalid_pattern",
        error,
    ];
    assert_eq!(with(""), all);
    for id in ["invalid_pattern", "smithy::invalid_pattern", "smithy"] {
        for namespace in ["a", "*"] {
            let metadata =
                format!("metadata suppressions = [{{ id: \"{id}\", namespace: \"{namespace}\" }}]");
            assert_eq!(with(&metadata), [error], "{metadata}");
        }
    }
    for other in [
        "id: \"invalid\", namespace: \"a\"",
        "id: \"invalid_pattern\", namespace: \"b\"",
    ] {
        assert_eq!(
            with(&format!("metadata suppressions = [{{ {other} }}]")),
            all,
            "{other}"
        );
    }
}

#[test]
fn metadata_raises_severities() {
    for metadata in [
        "metadata severityOverrides = [{ id: \"invalid_pattern\", namespace: \"a\", severity: \"DANGER\" }]",
        "metadata validators = [{ name: \"invalid_pattern\", severity: \"ERROR\", namespaces: [\"a\"] }]",
    ] {
        let found = with(metadata);
        assert_eq!(
            found
                .iter()
                .filter(|found| found.contains(" error "))
                .count(),
            3,
            "{metadata}"
        );
    }
    let lower = "metadata severityOverrides = [{ id: \"unresolved_target\", namespace: \"*\", severity: \"NOTE\" }]";
    assert!(
        with(lower)
            .iter()
            .any(|found| found.contains("error unresolved_target"))
    );
    let foreign = "metadata validators = [{ name: \"EmitEachSelector\", id: \"Mine\", severity: \"WARNING\", configuration: {} }]";
    assert_eq!(with(foreign).len(), 3);
}

#[test]
fn a_shape_silences_what_is_said_of_it() {
    assert_findings(
        "@suppress([\"invalid_pattern\"]) @pattern(\"(a\") string P
@suppress([\"other\"]) @pattern(\"(b\") string Q
@suppress([\"smithy::invalid_pattern\"]) structure S { @pattern(\"(c\") m: String }",
        &["4:31 warning invalid_pattern: this is no regular expression: a group is not closed"],
    );
}

#[test]
fn malformed_metadata_is_reported() {
    let text = "$version: \"2\"
metadata suppressions = [{ id: 1, namespace: \"a\" }, 2]
metadata severityOverrides = {}
metadata validators = [{ name: \"X\", severity: \"LOUD\" }]
namespace a\n";
    let loaded = load_sources(vec![Source::new("m.smithy", text)]);
    assert_eq!(
        findings(&loaded),
        [
            "2:32 error malformed_metadata: metadata `suppressions`: expected a string, found a number",
            "2:53 error malformed_metadata: metadata `suppressions`: expected an object, found a number",
            "3:30 error malformed_metadata: metadata `severityOverrides`: expected an array, found an object",
            "4:47 error malformed_metadata: metadata `validators`: `LOUD` is no severity"
        ]
    );
}
