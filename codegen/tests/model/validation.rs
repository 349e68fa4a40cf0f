//! Checks of whole models: references, URI labels, the choice of a service.

use super::{assert_findings, printed, shapes, valid};
use smithy_codegen::diagnostics::Diagnostics;
use smithy_codegen::validate::select_service;

#[test]
fn unresolved_references_are_reported_with_what_was_probably_meant() {
    let loaded = shapes(
        r#""a#City": {"type": "structure", "members": {"name": {"target": "a#String"}, "other": {"target": "a#Cite"}}},
"a#L": {"type": "list", "member": {"target": "b#Nowhere"}},
"a#Op": {"type": "operation", "input": {"target": "a#In"}, "errors": [{"target": "a#Err"}]},
"a#Svc": {"type": "service", "operations": [{"target": "a#Opp"}], "resources": [{"target": "a#Res"}]}"#,
    );
    assert_findings(
        &loaded,
        &[
            "0.json:2:64 smithy::unresolved_target: there is no shape `a#String`",
            "0.json:2:97 smithy::unresolved_target: there is no shape `a#Cite`",
            "0.json:3:46 smithy::unresolved_target: there is no shape `b#Nowhere`",
            "0.json:4:51 smithy::unresolved_target: there is no shape `a#In`",
            "0.json:4:82 smithy::unresolved_target: there is no shape `a#Err`",
            "0.json:5:56 smithy::unresolved_target: there is no shape `a#Opp`",
            "0.json:5:92 smithy::unresolved_target: there is no shape `a#Res`",
        ],
    );
    let hints: Vec<_> = loaded
        .diagnostics
        .iter()
        .map(|d| d.hint.as_deref())
        .collect();
    assert_eq!(
        hints[..3],
        [
            Some("there is `smithy.api#String`"),
            Some("there is `a#City`"),
            None
        ]
    );
}

#[test]
fn the_first_finding_prints_like_a_compiler() {
    let loaded = shapes(r#""a#L": {"type": "list", "member": {"target": "a#Sting"}}"#);
    assert_eq!(
        printed(&loaded),
        r#"error[smithy::unresolved_target]: there is no shape `a#Sting`
 --> 0.json:2:46
  |
2 | "a#L": {"type": "list", "member": {"target": "a#Sting"}}
  |                                              ^^^^^^^^^
  |
  = note: shape `a#L`
  = help: there is `smithy.api#String`"#
    );
}

#[test]
fn references_must_lead_to_the_right_kind() {
    let loaded = shapes(
        r#""a#S": {"type": "structure", "members": {"op": {"target": "a#Op"}}},
"a#M": {"type": "map", "key": {"target": "smithy.api#Integer"}, "value": {"target": "a#S"}},
"a#Op": {"type": "operation", "input": {"target": "smithy.api#String"}, "errors": [{"target": "a#S"}]},
"a#Svc": {"type": "service", "operations": [{"target": "a#S"}], "resources": [{"target": "a#Op"}]},
"a#R": {"type": "resource", "identifiers": {"id": {"target": "smithy.api#Long"}}, "read": {"target": "a#R"}}"#,
    );
    assert_findings(
        &loaded,
        &[
            "0.json:2:59 smithy::wrong_target_kind: expected a shape that holds data, but `a#Op` is of type operation",
            "0.json:3:42 smithy::wrong_target_kind: expected a string or an enum, but `smithy.api#Integer` is of type integer",
            "0.json:4:51 smithy::wrong_target_kind: expected a structure, but `smithy.api#String` is of type string",
            "0.json:4:95 smithy::wrong_target_kind: expected a structure with the `error` trait, but `a#S` is of type structure",
            "0.json:5:56 smithy::wrong_target_kind: expected an operation, but `a#S` is of type structure",
            "0.json:5:90 smithy::wrong_target_kind: expected a resource, but `a#Op` is of type operation",
            "0.json:6:62 smithy::wrong_target_kind: expected a string or an enum, but `smithy.api#Long` is of type long",
            "0.json:6:102 smithy::wrong_target_kind: expected an operation, but `a#R` is of type resource",
        ],
    );
}

#[test]
fn labels_and_members_must_match() {
    let loaded = shapes(
        r#""a#Op": {"type": "operation", "input": {"target": "a#In"}, "traits": {
"smithy.api#http": {"method": "GET", "uri": "/{id}/{plain}/{missing}"}}},
"a#In": {"type": "structure", "members": {
"id": {"target": "smithy.api#String", "traits": {"smithy.api#httpLabel": {}}},
"plain": {"target": "smithy.api#String", "traits": {"smithy.api#required": {}}},
"extra": {"target": "smithy.api#String", "traits": {"smithy.api#required": {}, "smithy.api#httpLabel": {}}}}},
"a#Bad": {"type": "operation", "traits": {"smithy.api#http": {"method": "GET", "uri": "/{a+}/{b}"}}},
"a#NoInput": {"type": "operation", "traits": {"smithy.api#http": {"method": "GET", "uri": "/{a}"}}}"#,
    );
    assert_findings(
        &loaded,
        &[
            "0.json:3:45 smithy::unbound_uri_label: the URI has the label `plain`, but the input has no member of that name with the `httpLabel` trait",
            "0.json:3:45 smithy::unbound_uri_label: the URI has the label `missing`, but the input has no member of that name with the `httpLabel` trait",
            "0.json:5:1 smithy::optional_label: member `id` is part of the URI, but not required",
            "0.json:7:1 smithy::label_not_in_uri: member `extra` has the `httpLabel` trait, but the URI has no such label",
            "0.json:8:87 smithy::malformed_uri: the URI is malformed: no label may follow a greedy one",
            "0.json:9:91 smithy::unbound_uri_label: the URI has the label `a`, but the input has no member of that name with the `httpLabel` trait",
        ],
    );
}

#[test]
fn a_service_is_chosen_by_name_or_because_it_is_the_only_one() {
    let service = |name: &str, traits: &str| {
        format!(r#""{name}": {{"type": "service", "traits": {{{traits}}}}}"#)
    };
    let one = valid(&service("a#One", r#""aws.protocols#restJson1": {}"#));
    let two = valid(&format!(
        "{},{}",
        service("a#One", r#""aws.protocols#restJson1": {}"#),
        service("b#Two", "")
    ));
    let none = valid(r#""a#S": {"type": "string"}"#);
    let cases = [
        (&one, None, Some("a#One"), None),
        (&one, Some("One"), Some("a#One"), None),
        (
            &one,
            Some("Two"),
            None,
            Some("the model has no service `Two`"),
        ),
        (&two, None, None, Some("the model has 2 services that fit")),
        (&two, Some("a#One"), Some("a#One"), None),
        (
            &two,
            Some("Two"),
            Some("b#Two"),
            Some("the service `b#Two` declares no protocol that the generator knows"),
        ),
        (&none, None, None, Some("the model has no service")),
    ];
    for (loaded, wanted, expected, message) in cases {
        let mut diagnostics = Diagnostics::new();
        let found = select_service(&loaded.model, wanted, &mut diagnostics);
        assert_eq!(found.map(|id| id.to_string()).as_deref(), expected);
        let said: Vec<_> = diagnostics.iter().map(|d| d.message.as_str()).collect();
        assert_eq!(said, message.into_iter().collect::<Vec<_>>());
    }
}
