//! Examples become typed values, or are left out with a warning.

use super::*;
use smithy_codegen::ir::{ExampleResult, Literal};

const ENDS: &str = r#"
    "time": {"target": "smithy.api#Timestamp"}, "doc": {"target": "smithy.api#Document"},
    "blob": {"target": "smithy.api#Blob"}, "color": {"target": "a#Color"}, "u": {"target": "a#U"},
    "list": {"target": "a#Sparse"}, "small": {"target": "smithy.api#Byte"}"#;

const SHAPES: &str = r#"
    "a#Color": {"type": "enum", "members": {
        "RED": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "r"}}}},
    "a#U": {"type": "union", "members": {
        "text": {"target": "smithy.api#String"}, "none": {"target": "smithy.api#Unit"}}},
    "a#Sparse": {"type": "list", "member": {"target": "smithy.api#Long"}, "traits": {"smithy.api#sparse": {}}}"#;

fn lowered(examples: &str) -> Lowered {
    let error = structure(
        "Bad",
        r#""message": {"target": "smithy.api#String"}"#,
        r#""smithy.api#error": "client""#,
    );
    let shapes = format!(
        r#""a#Svc": {{"type": "service", "version": "1", "operations": [{{"target": "a#Op"}}],
            "traits": {{"aws.protocols#awsJson1_0": {{}}}}}},
        "a#Op": {{"type": "operation", "input": {{"target": "a#OpRequest"}},
            "output": {{"target": "a#OpResponse"}}, "errors": [{{"target": "a#Bad"}}],
            "traits": {{"smithy.api#examples": [{examples}]}}}}, {}, {SHAPES}, {error}"#,
        ends(ENDS, ENDS)
    );
    lower_shapes(&shapes)
}

fn input(examples: &str) -> Vec<(String, Literal)> {
    let lowered = lowered(&format!(r#"{{"title": "T", "input": {examples}}}"#));
    assert_eq!(lowered.messages(), [""; 0]);
    let service = lowered.service.unwrap();
    let Literal::Structure { fields, .. } = &op(&service).examples[0].input else {
        panic!("no structure");
    };
    let pairs = fields
        .iter()
        .map(|field| (field.name.to_string(), field.value.clone()));
    pairs.collect()
}

#[test]
fn values_are_typed() {
    let at = |seconds, nanos| Literal::Timestamp { seconds, nanos };
    for (json, name, expected) in [
        (r#"{"time": 1.25}"#, "time", at(1, 250_000_000)),
        (r#"{"time": "1970-01-01T00:01:00Z"}"#, "time", at(60, 0)),
        (
            r#"{"blob": "dé"}"#,
            "blob",
            Literal::Blob("dé".as_bytes().to_vec()),
        ),
        (
            r#"{"doc": {"a": [1, null]}}"#,
            "doc",
            Literal::Document(r#"{"a":[1,null]}"#.into()),
        ),
        (
            r#"{"color": "blue"}"#,
            "color",
            Literal::UnknownEnum {
                ty: types("Color"),
                value: "blue".into(),
            },
        ),
        (
            r#"{"u": {"none": {}}}"#,
            "u",
            Literal::Union {
                ty: types("U"),
                variant: ir::Ident::sanitize("None", "x"),
                value: None,
            },
        ),
        (
            r#"{"list": [1, null]}"#,
            "list",
            Literal::List(vec![Literal::Integer(1), Literal::Null]),
        ),
    ] {
        assert_eq!(input(json), [(name.to_owned(), expected)], "{json}");
    }
    assert_eq!(input(r#"{"time": null}"#), []);
    let names: Vec<_> = input(r#"{"blob": "", "time": 0}"#)
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    assert_eq!(names, ["time", "blob"], "in the order of the model");
}

#[test]
fn outputs_and_errors_are_told_apart() {
    let service = lowered(
        r#"{"title": "One", "documentation": "<b>Shows</b> it.", "input": {}, "output": {"small": 1}},
        {"title": "Two", "error": {"shapeId": "a#Bad", "content": {"message": "no"}}},
        {"title": "Three [x]"}"#,
    )
    .service
    .unwrap();
    let examples = &op(&service).examples;
    assert_eq!(examples[0].docs, ["**Shows** it."]);
    assert!(
        matches!(&examples[0].result, ExampleResult::Output(Literal::Structure { fields, .. })
        if fields.len() == 1)
    );
    assert!(
        matches!(&examples[1].result, ExampleResult::Error(variant, _) if variant.as_str() == "Bad")
    );
    assert!(matches!(&examples[2].result, ExampleResult::Unstated));
    assert_eq!(examples[2].title, r"Three \[x\]");
}

#[test]
fn what_does_not_fit_is_left_out() {
    for (json, text) in [
        (r#"{"small": 128}"#, "a whole number from -128 to 127"),
        (r#"{"nope": 1}"#, "has no member `nope`"),
        (
            r#"{"u": {"text": "a", "none": {}}}"#,
            "the one member of a union",
        ),
        (r#"{"u": {"other": 1}}"#, "no member `other`"),
        (r#"{"time": "soon"}"#, "seconds since 1970"),
        (r#"{"list": [null, "x"]}"#, "a number"),
        (r#"{"color": 1}"#, "a string"),
    ] {
        let good = r#"{"title": "Good", "input": {}}"#;
        let lowered = lowered(&format!(r#"{{"title": "T", "input": {json}}}, {good}"#));
        let messages = lowered.messages();
        assert!(messages[0].starts_with("Warning smithy::invalid_example a#Op: "));
        assert!(messages[0].contains(text), "{messages:?}");
        assert_eq!(op(&lowered.service.unwrap()).examples.len(), 1);
    }
    let unlisted = r#"{"title": "T", "error": {"shapeId": "a#Other"}}"#;
    assert!(lowered(unlisted).messages()[0].contains("does not return `a#Other`"));
}
