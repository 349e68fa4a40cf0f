//! Requests and responses with every member.

use super::*;
use smithy_codegen::ir::{Literal, LiteralField};

fn fields(literal: &Literal) -> &[LiteralField] {
    match literal {
        Literal::Structure { fields, .. } => fields,
        other => panic!("{other:?}"),
    }
}

fn value<'a>(literal: &'a Literal, name: &str) -> &'a Literal {
    let found = fields(literal)
        .iter()
        .find(|field| field.name.bare() == name);
    &found.unwrap().value
}

#[test]
fn every_member_has_a_value_that_its_constraints_allow() {
    let shapes = format!(
        r#"{},
        "a#Arn": {{"type": "string", "traits": {{"smithy.api#pattern":
            "^arn:aws[-a-z]*:cleanrooms-ml:[-a-z0-9]+:[0-9]{{12}}:audience-model/[-a-zA-Z0-9_/.]+$"}}}},
        "a#Role": {{"type": "string", "traits": {{"smithy.api#pattern":
            "^arn:aws[-a-z]*:iam::[0-9]{{12}}:role/.+$"}}}},
        "a#Uri": {{"type": "string", "traits": {{"smithy.api#pattern": "^s3://.+$"}}}},
        "a#Bins": {{"type": "list", "member": {{"target": "a#Bin"}}}},
        "a#Bin": {{"type": "integer", "traits": {{"smithy.api#range": {{"min": 25}}}}}},
        "a#Ids": {{"type": "list", "member": {{"target": "smithy.api#String"}}}},
        "a#Map": {{"type": "map", "key": {{"target": "a#E"}}, "value": {{"target": "smithy.api#String"}}}},
        "a#E": {{"type": "enum", "members": {{
            "A": {{"target": "smithy.api#Unit", "traits": {{"smithy.api#enumValue": "a!"}}}}}}}},
        "a#U": {{"type": "union", "members": {{"self": {{"target": "a#U"}}, "text": {{"target": "a#Uri"}}}}}}"#,
        ends(
            r#""modelArn": {"target": "a#Arn", "traits": {"smithy.api#required": {}}},
            "role": {"target": "a#Role"}, "uri": {"target": "a#Uri"}, "bins": {"target": "a#Bins"},
            "accountIds": {"target": "a#Ids"}, "map": {"target": "a#Map"}, "union": {"target": "a#U"},
            "when": {"target": "smithy.api#Timestamp"},
            "low": {"target": "smithy.api#Double",
                "traits": {"smithy.api#range": {"min": -2, "max": -1}}}"#,
            ""
        )
    );
    let service = valid(&with_op(&shapes));
    let skeleton = &op(&service).request_skeleton;
    let text = |name: &str| match value(skeleton, name) {
        Literal::String(text) => text.clone(),
        other => panic!("{other:?}"),
    };
    let arn = "arn:aws:cleanrooms-ml:us-east-1:123456789012:audience-model/example";
    assert_eq!(text("model_arn"), arn);
    assert_eq!(text("role"), "arn:aws:iam::123456789012:role/example");
    assert_eq!(text("uri"), "s3://example-bucket/prefix/");
    assert_eq!(
        value(skeleton, "bins"),
        &Literal::List(vec![Literal::Integer(25)])
    );
    let id = Literal::String("account-id".into());
    assert_eq!(value(skeleton, "account_ids"), &Literal::List(vec![id]));
    let entry = ("a!".to_owned(), Literal::String("value".into()));
    assert_eq!(value(skeleton, "map"), &Literal::Map(vec![entry]));
    assert_eq!(value(skeleton, "low"), &Literal::Float(-1.0));
    let Literal::Union { variant, .. } = value(skeleton, "union") else {
        panic!("no union");
    };
    assert_eq!(variant.as_str(), "Text", "the first one leads nowhere");
    assert_eq!(fields(skeleton)[0].note.as_deref(), Some("required"));
    assert_eq!(fields(skeleton)[1].note, None);
    assert_eq!(fields(skeleton).len(), 9);
}

#[test]
fn recursion_ends_at_the_second_visit() {
    let node = structure(
        "Node",
        r#""child": {"target": "a#Node"}, "all": {"target": "a#Nodes"},
        "name": {"target": "smithy.api#String", "traits": {"smithy.api#required": {}}}"#,
        "",
    );
    let nodes = r#""a#Nodes": {"type": "list", "member": {"target": "a#Node"}}"#;
    let shapes = format!(
        "{}, {node}, {nodes}",
        ends(r#""root": {"target": "a#Node"}"#, "")
    );
    let service = valid(&with_op(&shapes));
    let root = value(&op(&service).request_skeleton, "root");
    let names: Vec<_> = fields(root).iter().map(|field| field.name.bare()).collect();
    assert_eq!(names, ["all", "name"]);
    assert_eq!(value(root, "all"), &Literal::List(Vec::new()));
    assert!(matches!(
        root,
        Literal::Structure {
            complete: true,
            fallible: true,
            ..
        }
    ));
}
