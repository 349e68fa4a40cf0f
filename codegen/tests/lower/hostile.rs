//! Models that no service has. Nothing may panic, and every error has a place.

use super::*;

#[test]
fn missing_and_wrong_targets_are_errors() {
    for (target, text) in [
        ("a#Gone", "not in the model"),
        ("a#Op", "is an operation"),
        ("smithy.api#Unit", "means nothing"),
        ("a#Endless", "without end"),
        ("a#KeyedByNumber", "a string or an enum"),
        ("a#Hollow", "does not say what it holds"),
    ] {
        let member = format!(r#""m": {{"target": "{target}"}}"#);
        let shapes = format!(
            r#"{}, "a#Endless": {{"type": "list", "member": {{"target": "a#Endless"}}}},
            "a#Hollow": {{"type": "list"}},
            "a#KeyedByNumber": {{"type": "map", "key": {{"target": "smithy.api#Long"}},
                "value": {{"target": "smithy.api#Long"}}}}"#,
            ends("", &member)
        );
        let lowered = lower_shapes(&with_op(&shapes));
        assert!(lowered.service.is_none(), "{target}");
        let messages = lowered.messages().join("\n");
        assert!(messages.contains(text), "{messages}");
    }
}

#[test]
fn operations_that_name_what_is_no_structure_are_errors() {
    let shapes = r#""a#Svc": {"type": "service", "version": "1", "operations": [{"target": "a#Op"}],
            "traits": {"aws.protocols#awsJson1_0": {}}},
        "a#Op": {"type": "operation", "input": {"target": "a#Text"}, "output": {"target": "a#Gone"},
            "errors": [{"target": "a#Text"}]}, "a#Text": {"type": "string"}"#;
    let lowered = lower_shapes(shapes);
    lowered.assert_error(
        "smithy::invalid_operation",
        "a#Op",
        "is no structure but a string",
    );
    lowered.assert_error(
        "smithy::invalid_operation",
        "a#Op",
        "`a#Gone` is not in the model",
    );
    assert_eq!(lowered.found.error_count(), 3);
}

#[test]
fn what_is_no_service_is_an_error() {
    for shapes in ["", r#""a#Svc": {"type": "string"}"#] {
        let lowered = lower_shapes(shapes);
        assert!(lowered.service.is_none() && lowered.found.has_errors());
    }
}

#[test]
fn names_that_clash_are_kept_apart() {
    let members = [
        "type", "Type", "self", "build", "set_type", "r_type", "__", "fooBar", "foo_bar",
    ]
    .iter()
    .filter(|name| **name != "__")
    .map(|name| format!(r#""{name}": {{"target": "smithy.api#String"}}"#))
    .collect::<Vec<_>>()
    .join(",");
    let service = valid(&with_op(&ends(&members, &members)));
    for end in [&op(&service).input, &op(&service).output] {
        let names = end
            .fields
            .iter()
            .flat_map(|f| [f.name.bare(), f.setter.bare()]);
        let names: Vec<&str> = names.collect();
        let distinct: std::collections::BTreeSet<&str> = names.iter().copied().collect();
        assert_eq!(distinct.len(), names.len(), "{names:?}");
    }
}

#[test]
fn a_skeleton_that_would_explode_is_cut() {
    // Ten members on each of twelve levels: 10¹² values if nothing stopped it.
    let mut shapes = vec![ends(r#""top": {"target": "a#L0"}"#, "")];
    for level in 0..12 {
        let next = match level {
            11 => "smithy.api#String".to_owned(),
            _ => format!("a#L{}", level + 1),
        };
        let member = |at: usize| {
            format!(r#""m{at}": {{"target": "{next}", "traits": {{"smithy.api#required": {{}}}}}}"#)
        };
        let members: Vec<String> = (0..10).map(member).collect();
        shapes.push(structure(&format!("L{level}"), &members.join(","), ""));
        let union: Vec<String> = (0..10)
            .map(|at| format!(r#""m{at}": {{"target": "a#U{}"}}"#, (level + 1) % 12))
            .collect();
        let union = union.join(",");
        shapes.push(format!(
            r#""a#U{level}": {{"type": "union", "members": {{{union}}}}}"#
        ));
    }
    let service = valid(&with_op(&shapes.join(",")));
    let printed = format!("{:?}", op(&service).request_skeleton);
    assert!(printed.len() < 4_000_000, "{}", printed.len());
    let text = shapes.join(",").replacen("a#L0", "a#U0", 1);
    valid(&with_op(&text));
}

#[test]
fn long_chains_do_not_exhaust_the_stack() {
    let count = 5_000;
    let mut shapes = vec![ends(
        r#""top": {"target": "a#S0"}, "list": {"target": "a#A0"}"#,
        "",
    )];
    for at in 0..count {
        let next = (at + 1) % count;
        shapes.push(structure(
            &format!("S{at}"),
            &format!(r#""next": {{"target": "a#S{next}"}}"#),
            "",
        ));
        shapes.push(format!(
            r#""a#A{at}": {{"type": "list", "member": {{"target": "a#A{next}"}},
                "traits": {{"smithy.api#length": {{"min": 1}}}}}}"#
        ));
    }
    let lowered = lower_shapes(&with_op(&shapes.join(",")));
    lowered.assert_error("smithy::invalid_target", "a#A15$member", "without end");
}
