//! The JSON AST reader: every kind of shape, and what it says about wrong ones.

use super::{assert_findings, findings, id, load, member_names, shape, shapes, valid};
use smithy_codegen::load::{Input, load_inputs};
use smithy_codegen::model::ShapeKind;

#[test]
fn reads_every_simple_type() {
    let types = [
        "blob",
        "boolean",
        "string",
        "byte",
        "short",
        "integer",
        "long",
        "float",
        "double",
        "bigInteger",
        "bigDecimal",
        "timestamp",
        "document",
    ];
    let defined = types.map(|name| format!("\"a#{name}\": {{\"type\": \"{name}\"}}"));
    let loaded = valid(&defined.join(",\n"));
    for (name, (id, shape)) in types.iter().zip(&loaded.model.shapes) {
        assert_eq!(id.name(), *name);
        assert_eq!(shape.kind.name(), *name);
        assert!(shape.kind.is_data() && !shape.kind.is_aggregate());
    }
}

#[test]
fn reads_aggregates_with_members_in_order() {
    let loaded = valid(
        r#""a#S": {"type": "structure", "members": {
            "z": {"target": "smithy.api#String", "traits": {"smithy.api#required": {}}},
            "a": {"target": "a#L"}}},
        "a#U": {"type": "union", "members": {"s": {"target": "a#S"}, "n": {"target": "smithy.api#Unit"}}},
        "a#L": {"type": "list", "member": {"target": "a#M"}},
        "a#M": {"type": "map", "value": {"target": "a#U"}, "key": {"target": "smithy.api#String"}}"#,
    );
    let structure = shape(&loaded, "a#S");
    assert_eq!(member_names(structure), ["z", "a"]);
    let z = structure.member("z").unwrap();
    assert!(z.traits.is_required());
    assert_eq!(z.id, id("a#S$z"));
    assert_eq!(loaded.model.sources.location(z.span), "0.json:3:13");
    assert_eq!(
        loaded.model.sources.snippet(z.target_span),
        Some("\"smithy.api#String\"")
    );
    assert_eq!(shape(&loaded, "a#L").list_member().unwrap().target, "a#M");
    let map = shape(&loaded, "a#M");
    assert_eq!(member_names(map), ["key", "value"]);
    assert_eq!(map.map_key().unwrap().target, "smithy.api#String");
    assert_eq!(map.map_value().unwrap().target, "a#U");
    assert!(map.list_member().is_none());
    assert_eq!(
        loaded.model.member(&id("a#U$n")).unwrap().target,
        "smithy.api#Unit"
    );
}

#[test]
fn enum_members_have_values() {
    let loaded = valid(
        r#""a#E": {"type": "enum", "members": {
            "X": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "x-1"}},
            "Y": {"target": "smithy.api#Unit"}}},
        "a#I": {"type": "intEnum", "members": {
            "ONE": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": 1}}}}"#,
    );
    let values = |name| -> Vec<String> {
        let values = shape(&loaded, name).enum_values();
        values
            .map(|(m, v)| format!("{}={:?}", m.name(), v.as_str()))
            .collect()
    };
    assert_eq!(values("a#E"), ["X=Some(\"x-1\")", "Y=Some(\"Y\")"]);
    let (_, one) = shape(&loaded, "a#I").enum_values().next().unwrap();
    assert_eq!(one.as_number().unwrap().as_i64(), Some(1));
}

#[test]
fn reads_services_resources_and_operations() {
    let loaded = shapes(
        r#""a#Svc": {"type": "service", "version": "2024-01-01", "operations": [{"target": "a#Op"}],
            "resources": [{"target": "a#R"}], "errors": [{"target": "a#Err"}],
            "rename": {"a#Err": "Oops"}},
        "a#Op": {"type": "operation", "input": {"target": "smithy.api#Unit"}, "output": {"target": "a#Out"},
            "errors": [{"target": "a#Err"}]},
        "a#R": {"type": "resource", "identifiers": {"id": {"target": "smithy.api#String"}},
            "properties": {"size": {"target": "smithy.api#Integer"}},
            "read": {"target": "a#Op"}, "operations": [{"target": "a#Op2"}],
            "collectionOperations": [{"target": "a#Op3"}], "resources": []},
        "a#Op2": {"type": "operation"}, "a#Op3": {"type": "operation"},
        "a#Out": {"type": "structure"},
        "a#Err": {"type": "structure", "traits": {"smithy.api#error": "client"}}"#,
    );
    let service = shape(&loaded, "a#Svc").as_service().unwrap();
    assert_eq!(&*service.version, "2024-01-01");
    assert_eq!(service.operations[0].target, "a#Op");
    assert_eq!(service.rename.get("a#Err").map(|n| &**n), Some("Oops"));
    let operation = shape(&loaded, "a#Op").as_operation().unwrap();
    assert!(operation.input.is_none());
    assert_eq!(operation.output.as_ref().unwrap().target, "a#Out");
    let resource = shape(&loaded, "a#R").as_resource().unwrap();
    let operations: Vec<_> = resource.all_operations().map(|r| r.target.name()).collect();
    assert_eq!(operations, ["Op", "Op2", "Op3"]);
    assert_eq!(resource.identifiers["id"].target, "smithy.api#String");
    assert_eq!(resource.properties["size"].target, "smithy.api#Integer");
    assert_eq!(loaded.model.services().count(), 1);
}

#[test]
fn keeps_unknown_traits_and_metadata() {
    let loaded = load(
        r#"{"smithy": "2", "metadata": {"x": [1, 2]}, "shapes": {
            "a#S": {"type": "string", "traits": {"my.own#thing": {"deep": [1]}, "smithy.api#since": "T"}}}}"#,
    );
    assert_findings(
        &loaded,
        &[
            "0.json:2:50 smithy::undefined_trait: there is no definition of the trait `my.own#thing`: it is kept, but not checked",
        ],
    );
    let traits = &shape(&loaded, "a#S").traits;
    let names: Vec<_> = traits.iter().map(|(id, _)| id.to_string()).collect();
    assert_eq!(names, ["my.own#thing", "smithy.api#since"]);
    assert!(traits.get("my.own#thing").unwrap().get("deep").is_some());
    assert_eq!(loaded.model.metadata["x"].as_array().unwrap().len(), 2);
}

#[test]
fn wrong_shapes_are_reported_and_left_out() {
    let loaded = shapes(
        r#""NoNamespace": {"type": "string"},
"a#Kind": {"type": "strin"},
"a#NoKind": {},
"a#NotObject": 7,
"a#S$m": {"type": "string"},
"a#S": {"type": "structure", "members": {
  "bad-name": {"target": "smithy.api#String"},
  "noTarget": {},
  "wrong": {"target": 5},
  "relative": {"target": "String"},
  "member": {"target": "a#S$ok"},
  "ok": {"target": "smithy.api#String", "traits": {"required": {}}, "extra": 1}}},
"a#L": {"type": "list"},
"a#M": {"type": "map", "key": {"target": "smithy.api#String"}},
"a#Str": {"type": "string", "members": {}, "traits": []}"#,
    );
    assert_findings(
        &loaded,
        &[
            "0.json:2:1 smithy::invalid_shape_id: `NoNamespace` is not an absolute shape id",
            "0.json:3:20 smithy::unknown_shape_type: `strin` is no type of shape",
            "0.json:4:13 smithy::unexpected_value: `type` is missing",
            "0.json:5:16 smithy::unexpected_value: expected an object, found a number",
            "0.json:6:1 smithy::invalid_shape_id: `a#S$m` is the id of a member; only `apply` may have one",
            "0.json:8:3 smithy::invalid_name: `bad-name` is no name for a member",
            "0.json:9:15 smithy::unexpected_value: `target` is missing",
            "0.json:10:23 smithy::unexpected_value: expected a shape id, found a number",
            "0.json:11:26 smithy::invalid_shape_id: `String` is not an absolute shape id",
            "0.json:12:24 smithy::invalid_shape_id: `a#S$ok` is a member; a target is a shape",
            "0.json:13:52 smithy::invalid_shape_id: `required` is not an absolute shape id",
            "0.json:13:69 smithy::unknown_key: the key `extra` is unknown here and is ignored",
            "0.json:14:1 smithy::missing_member: a list needs `member`",
            "0.json:15:1 smithy::missing_member: a map needs `value`",
            "0.json:16:29 smithy::unknown_key: the key `members` is unknown here and is ignored",
            "0.json:16:54 smithy::unexpected_value: expected an object, found an array",
        ],
    );
    assert_eq!(member_names(shape(&loaded, "a#S")), ["ok"]);
}

#[test]
fn wrong_parts_of_services_are_reported() {
    let loaded = shapes(
        r#""a#Svc": {"type": "service", "version": 3, "operations": {}, "errors": ["a#E"],
"rename": {"x": "y", "a#B": "1"}, "what": 1},
"a#R": {"type": "resource", "identifiers": [], "read": {"target": "a#Op", "more": 1}, "list": {}},
"a#Op": {"type": "operation", "input": "a#In"}"#,
    );
    assert_findings(
        &loaded,
        &[
            "0.json:2:41 smithy::unexpected_value: expected a string, found a number",
            "0.json:2:58 smithy::unexpected_value: expected an array, found an object",
            "0.json:2:73 smithy::unexpected_value: expected an object, found a string",
            "0.json:3:12 smithy::invalid_shape_id: `x` is not an absolute shape id",
            "0.json:3:29 smithy::invalid_name: `1` is no name for a shape",
            "0.json:3:35 smithy::unknown_key: the key `what` is unknown here and is ignored",
            "0.json:4:44 smithy::unexpected_value: expected an object, found an array",
            "0.json:4:67 smithy::resource_lifecycle: the operation `read` of a resource must have the trait `readonly`",
            "0.json:4:75 smithy::unknown_key: the key `more` is unknown here and is ignored",
            "0.json:4:95 smithy::unexpected_value: `target` is missing",
            "0.json:5:40 smithy::unexpected_value: expected an object, found a string",
        ],
    );
}

#[test]
fn files_that_are_no_models_are_reported() {
    let cases = [
        (
            "[]",
            "0.json:1:1 smithy::unexpected_value: expected an object, found an array",
        ),
        (
            "{}",
            "0.json:1:1 smithy::unknown_version: this is no Smithy model: `smithy` is missing",
        ),
        (
            r#"{"smithy": "3.0"}"#,
            "0.json:1:12 smithy::unknown_version: version `3.0` of Smithy is unknown",
        ),
        (
            r#"{"smithy": 2}"#,
            "0.json:1:12 smithy::unknown_version: this is no Smithy model: expected a string, found a number",
        ),
        (
            r#"{"smithy": "2.0", "shape": {}}"#,
            "0.json:1:19 smithy::unknown_key: the key `shape` is unknown here and is ignored",
        ),
        (
            r#"{"smithy": "2.0", "shapes": []}"#,
            "0.json:1:29 smithy::unexpected_value: expected an object, found an array",
        ),
    ];
    for (text, finding) in cases {
        assert_findings(&load(text), &[finding]);
    }
}

#[test]
fn bytes_that_are_no_text_have_a_place() {
    let bytes = b"{\"smithy\":\n \"\xff\"}".to_vec();
    let loaded = load_inputs(vec![Input {
        name: "m.json".to_owned(),
        bytes,
    }]);
    assert_eq!(
        findings(&loaded),
        ["m.json:2:3 smithy::invalid_utf8: the file is not UTF-8"]
    );
    assert!(loaded.diagnostics.has_errors());
}

#[test]
fn apply_adds_traits_to_members() {
    let loaded = valid(
        r#""a#S$m": {"type": "apply", "traits": {"smithy.api#required": {}}},
        "a#S": {"type": "structure", "members": {"m": {"target": "smithy.api#String"}}}"#,
    );
    assert!(
        loaded
            .model
            .member(&id("a#S$m"))
            .unwrap()
            .traits
            .is_required()
    );
    assert_eq!(shape(&loaded, "a#S").kind, ShapeKind::Structure);
}
