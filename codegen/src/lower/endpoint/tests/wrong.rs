//! What is said of wrong rule sets.

use super::*;

#[test]
fn wrong_conditions_are_reported_with_their_place() {
    for (condition, code, place) in [
        (
            r#"{"fn": "nope", "argv": []}"#,
            "endpoint::unknown_function",
            r#""nope""#,
        ),
        (
            r#"{"fn": "not", "argv": []}"#,
            "endpoint::arguments",
            r#"{"fn": "not", "argv": []}"#,
        ),
        (
            r#"{"fn": "not", "argv": ["x"]}"#,
            "endpoint::type",
            r#""x""#,
        ),
        (r#"{"fn": "not", "argv": [1]}"#, "endpoint::structure", "1"),
        (
            r#"{"fn": "parseURL", "argv": [true]}"#,
            "endpoint::type",
            "true",
        ),
        (
            r#"{"fn": "isSet", "argv": [{"ref": "x"}]}"#,
            "endpoint::unknown_reference",
            r#"{"ref": "x"}"#,
        ),
        (
            r#"{"fn": "uriEncode", "argv": ["{x}"]}"#,
            "endpoint::unknown_reference",
            r#""{x}""#,
        ),
        (
            r#"{"fn": "uriEncode", "argv": ["{Fips}"]}"#,
            "endpoint::type",
            r#""{Fips}""#,
        ),
        (
            r#"{"fn": "uriEncode", "argv": ["a}b"]}"#,
            "endpoint::template",
            r#""a}b""#,
        ),
        (
            r#"{"fn": "uriEncode", "argv": ["a{b"]}"#,
            "endpoint::template",
            r#""a{b""#,
        ),
        (
            r#"{"fn": "getAttr", "argv": [{"ref": "Region"}, "name"]}"#,
            "endpoint::unknown_attribute",
            r#""name""#,
        ),
        (
            r#"{"fn": "getAttr", "argv": [{"ref": "Names"}, "[x]"]}"#,
            "endpoint::unknown_attribute",
            r#""[x]""#,
        ),
        (
            r#"{"fn": "substring", "argv": ["a", 0, -1, true]}"#,
            "endpoint::structure",
            "-1",
        ),
        (
            r#"{"fn": "coalesce", "argv": ["a", true]}"#,
            "endpoint::type",
            "true",
        ),
        (
            r#"{"fn": "ite", "argv": [true, "a", true]}"#,
            "endpoint::type",
            "true",
        ),
        (
            r#"{"fn": "uriEncode", "argv": ["a"], "assign": "Region"}"#,
            "endpoint::shadowed",
            r#""Region""#,
        ),
        (
            r#"{"fn": "uriEncode", "argv": ["a"], "assign": "a b"}"#,
            "endpoint::structure",
            r#""a b""#,
        ),
        (r#"{"argv": []}"#, "endpoint::structure", r#"{"argv": []}"#),
    ] {
        let (found, message, at) = bad(&when(condition));
        assert_eq!(
            (found, at.as_str()),
            (code, place),
            "{condition}: {message}"
        );
    }
}

#[test]
fn a_variable_is_out_of_sight_in_the_next_rule() {
    let first = when(r#"{"fn": "uriEncode", "argv": ["a"], "assign": "v"}"#);
    let second = when(r#"{"fn": "uriEncode", "argv": ["{v}"]}"#);
    let (code, ..) = bad(&format!("{first}, {second}"));
    assert_eq!(code, "endpoint::unknown_reference");
}

#[test]
fn one_mistake_is_one_finding() {
    let wrong = r#"{"fn": "nope", "argv": [], "assign": "v"}"#;
    let uses = r#"{"fn": "getAttr", "argv": [{"ref": "v"}, "a[1]"]}"#;
    let (code, ..) = bad(&when(&format!("{wrong}, {uses}")));
    assert_eq!(code, "endpoint::unknown_function");
}

#[test]
fn wrong_rules_are_reported() {
    for rule in [
        "3",
        "{}",
        r#"{"type": "tree", "conditions": []}"#,
        r#"{"type": "x", "conditions": []}"#,
        r#"{"type": "error", "conditions": [], "error": 1}"#,
        r#"{"type": "endpoint", "conditions": [], "endpoint": {}}"#,
        r#"{"type": "endpoint", "conditions": [], "endpoint": {"url": "u", "headers": {"a b": []}}}"#,
        r#"{"type": "endpoint", "conditions": [], "endpoint": {"url": "u", "properties": {"a": 1.5}}}"#,
        r#"{"type": "endpoint", "conditions": [], "endpoint": {"url": "u", "properties": {"a": null}}}"#,
        r#"{"type": "endpoint", "conditions": [], "endpoint": {"url": "u",
            "properties": {"authSchemes": [{}]}}}"#,
    ] {
        bad(rule);
    }
}

#[test]
fn deep_rules_are_refused() {
    let mut rule = when("");
    let mut value = r#""a""#.to_owned();
    for _ in 0..70 {
        rule = format!(r#"{{"type": "tree", "conditions": [], "rules": [{rule}]}}"#);
        value = format!(r#"{{"fn": "uriEncode", "argv": [{value}]}}"#);
    }
    assert_eq!(bad(&rule).0, "endpoint::depth");
    assert_eq!(bad(&when(&value)).0, "endpoint::depth");
}

#[test]
fn wrong_parameters_and_versions_are_reported() {
    for set in [
        r#"{"version": "2.0", "parameters": {}, "rules": []}"#,
        r#"{"parameters": {}, "rules": []}"#,
        r#"{"version": "1.0", "rules": []}"#,
        r#"{"version": "1.0", "parameters": {"a b": {"type": "string"}}, "rules": []}"#,
        r#"{"version": "1.0", "parameters": {"a": {"type": "number"}}, "rules": []}"#,
        r#"{"version": "1.0", "parameters": {"a": {"type": "boolean", "default": "x"}}, "rules": []}"#,
        "[]",
    ] {
        let findings = lower_rules(&node(set)).expect_err(set);
        assert!(!findings.is_empty(), "{set}");
    }
}
