//! Positions: the traits in force at a member.

use super::*;
use smithy_codegen::ir::{CollectionKind, Kind, TimestampFormat};

#[test]
fn a_members_own_format_wins_over_its_targets() {
    let shapes = format!(
        r#"{}, "a#Time": {{"type": "timestamp", "traits": {{"smithy.api#timestampFormat": "http-date"}}}},
        "a#Json": {{"type": "string", "traits": {{"smithy.api#mediaType": "application/json",
            "smithy.api#jsonName": "ignored", "smithy.api#xmlName": "ignored"}}}}"#,
        ends(
            "",
            r#""a": {"target": "a#Time"},
            "b": {"target": "a#Time", "traits": {"smithy.api#timestampFormat": "date-time"}},
            "c": {"target": "smithy.api#Timestamp"}, "d": {"target": "a#Json"}"#
        )
    );
    let service = valid(&with_op(&shapes));
    let output = &op(&service).output;
    let format = |format| [Trait::TimestampFormat(format)];
    assert_eq!(traits(output, "a"), format(TimestampFormat::HttpDate));
    assert_eq!(traits(output, "b"), format(TimestampFormat::DateTime));
    assert_eq!(traits(output, "c"), []);
    assert_eq!(
        traits(output, "d"),
        [Trait::MediaType("application/json".into())]
    );
}

#[test]
fn sensitive_reaches_lists_and_maps_that_hold_it() {
    let shapes = format!(
        r#"{}, "a#Secret": {{"type": "string", "traits": {{"smithy.api#sensitive": {{}}}}}},
        "a#List": {{"type": "list", "member": {{"target": "a#Secret"}}}},
        "a#Map": {{"type": "map", "key": {{"target": "smithy.api#String"}}, "value": {{"target": "a#List"}}}},
        {}"#,
        ends(
            "",
            r#""one": {"target": "a#Secret"}, "all": {"target": "a#Map"},
            "open": {"target": "smithy.api#String"}, "deep": {"target": "a#Holder"}"#
        ),
        structure("Holder", r#""secret": {"target": "a#Secret"}"#, "")
    );
    let service = valid(&with_op(&shapes));
    let output = &op(&service).output;
    let sensitive = |name: &str| field(output, name).sensitive;
    assert!(sensitive("one") && sensitive("all") && !sensitive("open"));
    assert!(!sensitive("deep"), "the structure redacts its own members");
    assert!(traits(output, "all").contains(&Trait::Sensitive));
    let docs = field(output, "one").docs.join("\n");
    assert!(docs.contains("- Sensitive: redacted"), "{docs}");
}

#[test]
fn xml_traits_are_the_members_and_sparse_is_the_targets() {
    let shapes = format!(
        r#"{}, "a#List": {{"type": "list", "traits": {{"smithy.api#sparse": {{}}}},
            "member": {{"target": "smithy.api#String", "traits": {{"smithy.api#xmlName": "Item"}}}}}}"#,
        ends(
            "",
            r#""list": {"target": "a#List", "traits": {"smithy.api#xmlFlattened": {},
                "smithy.api#xmlName": "L", "smithy.api#jsonName": "j", "aws.protocols#ec2QueryName": "E",
                "smithy.api#xmlNamespace": {"uri": "urn:x", "prefix": "p"}}},
            "attr": {"target": "smithy.api#String", "traits": {"smithy.api#xmlAttribute": {}}}"#
        )
    );
    let service = valid(&with_op(&shapes));
    let output = &op(&service).output;
    let expected = [
        Trait::Sparse,
        Trait::XmlFlattened,
        Trait::JsonName("j".into()),
        Trait::XmlName("L".into()),
        Trait::XmlNamespace {
            uri: "urn:x".into(),
            prefix: "p".into(),
        },
        Trait::Ec2QueryName("E".into()),
    ];
    assert_eq!(traits(output, "list"), expected);
    assert_eq!(traits(output, "attr"), [Trait::XmlAttribute]);
    let list = &service.collections[0];
    assert_eq!(
        (list.schema.as_str(), list.shape.as_str()),
        ("LIST", "List")
    );
    assert_eq!(list.traits, [Trait::Sparse]);
    let CollectionKind::List(member) = &list.kind else {
        panic!("{list:?}");
    };
    assert_eq!(
        (member.name.as_str(), member.kind),
        ("member", Kind::String)
    );
    assert_eq!(member.traits, [Trait::XmlName("Item".into())]);
    let position = &field(output, "list").position;
    assert_eq!(position.target.as_ref(), Some(&list.schema));
    assert_eq!(position.kind, Kind::List);
}

#[test]
fn the_services_xml_namespace_is_that_of_roots_without_one() {
    let shapes = format!(
        r#""a#Svc": {{"type": "service", "version": "1", "operations": [{{"target": "a#Op"}}],
            "traits": {{"aws.protocols#restXml": {{}}, "smithy.api#xmlNamespace": {{"uri": "urn:svc"}}}}}},
        "a#Op": {{"type": "operation", "input": {{"target": "a#OpRequest"}},
            "output": {{"target": "a#OpResponse"}},
            "traits": {{"smithy.api#http": {{"method": "PUT", "uri": "/"}}}}}}, {}, {}"#,
        structure("OpRequest", "", r#""smithy.api#xmlName": "Root""#),
        structure(
            "OpResponse",
            "",
            r#""smithy.api#xmlNamespace": {"uri": "urn:own"}"#
        ),
    );
    let service = valid(&shapes);
    let namespace = |uri: &str| Trait::XmlNamespace {
        uri: uri.into(),
        prefix: String::new(),
    };
    let expected = [Trait::XmlName("Root".into()), namespace("urn:svc")];
    assert_eq!(op(&service).input.traits, expected);
    assert_eq!(op(&service).output.traits, [namespace("urn:own")]);
}

#[test]
fn idempotency_tokens_make_a_call_repeatable() {
    let token = r#""token": {"target": "smithy.api#String", "traits": {"smithy.api#idempotencyToken": {}}}"#;
    let service = valid(&with_op(&ends(token, "")));
    let op = op(&service);
    assert!(op.idempotent && !op.readonly);
    assert_eq!(traits(&op.input, "token"), [Trait::IdempotencyToken]);
    let constraints = field(&op.input, "token").constraints.join("\n");
    assert!(
        constraints.starts_with("Idempotency token"),
        "{constraints}"
    );
}
