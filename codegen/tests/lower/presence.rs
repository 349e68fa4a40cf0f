//! Whether a member is always there, and what boxes it.

use super::*;
use smithy_codegen::ir::{Literal, Presence, Type};

/// Members of every kind that the rules tell apart.
const MEMBERS: &str = r#"
    "plain": {"target": "smithy.api#Integer"},
    "required": {"target": "smithy.api#Integer", "traits": {"smithy.api#required": {}}},
    "defaulted": {"target": "smithy.api#Integer", "traits": {"smithy.api#default": 7}},
    "both": {"target": "smithy.api#Integer",
        "traits": {"smithy.api#required": {}, "smithy.api#default": 7}},
    "nulled": {"target": "smithy.api#PrimitiveInteger", "traits": {"smithy.api#default": null}},
    "clientOptional": {"target": "smithy.api#Integer",
        "traits": {"smithy.api#required": {}, "smithy.api#clientOptional": {}}},
    "clientOptionalDefault": {"target": "smithy.api#Integer",
        "traits": {"smithy.api#default": 1, "smithy.api#clientOptional": {}}},
    "added": {"target": "smithy.api#Integer",
        "traits": {"smithy.api#default": 1, "smithy.api#addedDefault": {}}}"#;

fn presences(structure: &Structure) -> Vec<(&str, &Presence)> {
    let fields = structure.fields.iter();
    fields.map(|f| (f.member.as_str(), &f.presence)).collect()
}

#[test]
fn structures_follow_required_and_default() {
    let service = valid(&with_op(&ends("", MEMBERS)));
    let seven = Presence::Defaulted(Literal::Integer(7));
    let one = Presence::Defaulted(Literal::Integer(1));
    let expected = [
        ("plain", &Presence::Optional),
        ("required", &Presence::Required),
        ("defaulted", &seven),
        ("both", &seven),
        ("nulled", &Presence::Optional),
        ("clientOptional", &Presence::Optional),
        ("clientOptionalDefault", &Presence::Optional),
        ("added", &one),
    ];
    assert_eq!(presences(&op(&service).output), expected);
}

#[test]
fn inputs_are_optional_throughout_even_without_the_trait() {
    let request = structure("OpRequest", MEMBERS, "");
    let shapes = format!("{request}, {}", structure("OpResponse", "", ""));
    let service = valid(&with_op(&shapes));
    let input = &op(&service).input;
    assert!(
        input
            .fields
            .iter()
            .all(|f| f.presence == Presence::Optional)
    );
    assert!(field(input, "required").required);
    assert!(!field(input, "defaulted").required);
}

#[test]
fn streams_are_always_there() {
    let body = r#""body": {"target": "a#Stream",
        "traits": {"smithy.api#httpPayload": {}, "smithy.api#required": {}}}"#;
    let stream = r#""a#Stream": {"type": "blob", "traits": {"smithy.api#streaming": {}}}"#;
    let service = valid(&with_op(&format!("{}, {stream}", ends(body, body))));
    for end in [&op(&service).input, &op(&service).output] {
        let body = field(end, "body");
        let empty = Presence::Defaulted(Literal::Blob(Vec::new()));
        assert_eq!((&body.ty, &body.presence), (&Type::ByteStream, &empty));
        assert!(end.streaming);
    }
}

#[test]
fn defaults_of_every_kind_are_typed() {
    let member = |name: &str, target: &str, value: &str| {
        format!(
            r#""{name}": {{"target": "{target}", "traits": {{"smithy.api#default": {value}}}}}"#
        )
    };
    let members = [
        member("flag", "smithy.api#Boolean", "true"),
        member("text", "smithy.api#String", "\"hi\""),
        member("blob", "smithy.api#Blob", "\"aGk=\""),
        member("ratio", "smithy.api#Float", "\"NaN\""),
        member("time", "smithy.api#Timestamp", "1.5"),
        member("doc", "smithy.api#Document", "{}"),
        member(
            "big",
            "smithy.api#BigInteger",
            "123456789012345678901234567890",
        ),
        member("list", "a#List", "[]"),
        member("map", "a#Map", "{}"),
        member("color", "a#Color", "\"r\""),
        member("level", "a#Level", "2"),
    ];
    let shapes = r#"
        "a#List": {"type": "list", "member": {"target": "smithy.api#String"}},
        "a#Map": {"type": "map", "key": {"target": "smithy.api#String"}, "value": {"target": "a#Color"}},
        "a#Level": {"type": "intEnum", "members": {
            "TWO": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": 2}}}},
        "a#Color": {"type": "enum", "members": {
            "RED": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "r"}}}}"#;
    let shapes = format!("{}, {shapes}", ends("", &members.join(",")));
    let service = valid(&with_op(&shapes));
    let output = &op(&service).output;
    let default = |name: &str| match &field(output, name).presence {
        Presence::Defaulted(literal) => literal.clone(),
        other => panic!("{name}: {other:?}"),
    };
    assert_eq!(default("flag"), Literal::Boolean(true));
    assert_eq!(default("text"), Literal::String("hi".into()));
    assert_eq!(default("blob"), Literal::Blob(b"hi".to_vec()));
    assert!(matches!(default("ratio"), Literal::Float(f) if f.is_nan()));
    let time = Literal::Timestamp {
        seconds: 1,
        nanos: 500_000_000,
    };
    assert_eq!(default("time"), time);
    assert_eq!(default("doc"), Literal::Document("{}".into()));
    let big = "123456789012345678901234567890";
    assert_eq!(default("big"), Literal::BigNumber(big.into()));
    assert_eq!(default("list"), Literal::List(Vec::new()));
    assert_eq!(default("map"), Literal::Map(Vec::new()));
    let red = Literal::Enum {
        ty: types("Color"),
        variant: ir::Ident::sanitize("Red", "x"),
    };
    assert_eq!(default("color"), red);
    let two = Literal::IntEnum {
        ty: types("Level"),
        value: 2,
    };
    assert_eq!(default("level"), two);
}

#[test]
fn defaults_that_do_not_fit_are_errors() {
    for (target, value) in [
        ("smithy.api#Byte", "128"),
        ("smithy.api#Integer", "1.5"),
        ("smithy.api#Integer", "\"1\""),
        ("smithy.api#Blob", "\"no base64\""),
        ("smithy.api#Timestamp", "\"yesterday\""),
        ("a#List", "[\"x\"]"),
        ("a#Inner", "{}"),
    ] {
        let member = format!(
            r#""wrong": {{"target": "{target}", "traits": {{"smithy.api#default": {value}}}}}"#
        );
        let inner = structure("Inner", "", "");
        let list = r#""a#List": {"type": "list", "member": {"target": "smithy.api#String"}}"#;
        let shapes = format!("{}, {inner}, {list}", ends("", &member));
        let lowered = lower_shapes(&with_op(&shapes));
        lowered.assert_error(
            "smithy::invalid_default",
            "a#OpResponse$wrong",
            "does not fit",
        );
    }
}

#[test]
fn a_cycle_is_boxed_once() {
    let node = structure(
        "Node",
        r#""left": {"target": "a#Node"}, "all": {"target": "a#Nodes"}, "leaf": {"target": "a#Leaf"}"#,
        "",
    );
    let leaf = structure("Leaf", r#""back": {"target": "a#Node"}"#, "");
    let nodes = r#""a#Nodes": {"type": "list", "member": {"target": "a#Node"}}"#;
    let shapes = ends("", r#""root": {"target": "a#Node"}"#);
    let service = valid(&with_op(&format!("{shapes}, {node}, {leaf}, {nodes}")));
    let node = type_structure(&service, "Node");
    assert!(field(node, "left").boxed);
    assert!(!field(node, "all").boxed, "a list has its own place");
    let around = field(node, "leaf").boxed || field(type_structure(&service, "Leaf"), "back").boxed;
    assert!(around);
    assert!(!field(&op(&service).output, "root").boxed);
}

#[test]
fn a_structure_that_requires_itself_is_an_error() {
    let required = r#""traits": {"smithy.api#required": {}}"#;
    let one = structure(
        "One",
        &format!(r#""two": {{"target": "a#Two", {required}}}"#),
        "",
    );
    let two = structure(
        "Two",
        &format!(r#""one": {{"target": "a#One", {required}}}"#),
        "",
    );
    let shapes = format!(
        "{}, {one}, {two}",
        ends("", r#""one": {"target": "a#One"}"#)
    );
    lower_shapes(&with_op(&shapes)).assert_error(
        "smithy::recursive_required",
        "a#Two$one",
        "can never be built",
    );
}
