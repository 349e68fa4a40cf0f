//! What botocore reads without complaint, our own rules for models must let pass.

use super::{load_service, printed, service};
use smithy_codegen::load::Loaded;
use smithy_codegen::model::ShapeKind;
use smithy_codegen::validate::validate;

/// Loads a service with JSON over HTTP, and validates it.
fn valid(operations: &str, shapes: &str) -> Loaded {
    let mut loaded = load_service(&service("rest-json", "", operations, shapes));
    validate(&loaded.model, false, &mut loaded.diagnostics);
    assert!(!loaded.diagnostics.has_errors(), "{}", printed(&loaded));
    loaded
}

#[test]
fn requests_may_differ_by_what_no_uri_shows() {
    valid(
        r#""Copy": {"name": "Copy", "http": {"method": "PUT", "requestUri": "/copies"}},
        "Put": {"name": "Put", "http": {"method": "PUT", "requestUri": "/copies"}}"#,
        "",
    );
}

#[test]
fn names_that_differ_in_case_get_numbers() {
    let loaded = valid(
        r#""Get": {"name": "Get", "http": {"method": "GET", "requestUri": "/"}, "output": {"shape": "Answer"}}"#,
        r#""Answer": {"type": "structure", "members": {"a": {"shape": "note"}, "b": {"shape": "Note"}, "c": {"shape": "NOTE"}}},
        "note": {"type": "string"},
        "Note": {"type": "structure", "members": {"text": {"shape": "note"}}},
        "NOTE": {"type": "string", "enum": ["A"]}"#,
    );
    let target = |member: &str| {
        let answer = loaded.model.shape_named("com.amazonaws.s#Answer").unwrap();
        let shape = loaded.model.target(&answer.members[member]).unwrap();
        (shape.id.name().to_owned(), shape.kind.clone())
    };
    assert_eq!(target("a"), ("note2".to_owned(), ShapeKind::String));
    assert_eq!(target("b"), ("Note".to_owned(), ShapeKind::Structure));
    assert_eq!(target("c"), ("NOTE3".to_owned(), ShapeKind::Enum));
}

#[test]
fn members_of_unions_may_be_listed_as_required() {
    valid(
        r#""Get": {"name": "Get", "http": {"method": "GET", "requestUri": "/"}, "output": {"shape": "Answer"}}"#,
        r#""Answer": {"type": "structure", "members": {"choice": {"shape": "Choice"}}},
        "Choice": {"type": "structure", "union": true, "required": ["one"], "members": {"one": {"shape": "Text"}}},
        "Text": {"type": "string"}"#,
    );
}
