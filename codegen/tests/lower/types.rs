//! Types, their names and the order they are in.

use super::*;
use smithy_codegen::ir::{Module, Type};

fn names(structures: &[Structure]) -> Vec<&str> {
    structures.iter().map(|found| found.name.as_str()).collect()
}

#[test]
fn inputs_and_outputs_are_copies_named_after_the_operation() {
    let shared = structure(
        "Shared",
        r#""again": {"target": "a#Shared"}, "id": {"target": "smithy.api#String",
            "traits": {"smithy.api#required": {}}}"#,
        "",
    );
    let shapes = format!(
        r#""a#Svc": {{"type": "service", "version": "1",
            "operations": [{{"target": "a#PutB"}}, {{"target": "a#GetA"}}],
            "traits": {{"aws.protocols#awsJson1_0": {{}}}}}},
        "a#GetA": {{"type": "operation", "input": {{"target": "a#Shared"}},
            "output": {{"target": "a#Shared"}}}},
        "a#PutB": {{"type": "operation", "input": {{"target": "a#Shared"}}}}, {shared}"#
    );
    let service = valid(&shapes);
    let ops: Vec<_> = service.operations.iter().collect();
    assert_eq!([&*ops[0].shape, &*ops[1].shape], ["GetA", "PutB"]);
    assert_eq!(ops[0].input.name.as_str(), "GetAInput");
    assert_eq!(ops[0].input.builder.as_str(), "GetAInputBuilder");
    assert_eq!(ops[0].input.schema.as_str(), "GET_A_INPUT");
    assert_eq!(ops[0].output.schema.as_str(), "GET_A_OUTPUT");
    assert_eq!(ops[1].input.shape, "Shared");
    assert_eq!(ops[0].schema.as_str(), "GET_A");
    assert_eq!(names(&service.structures), ["Shared"]);
    let again = Type::Structure(types("Shared"));
    assert_eq!(field(&ops[0].input, "again").ty, again);
    assert!(!field(&ops[0].input, "again").boxed);
    assert!(field(&service.structures[0], "again").boxed);
    assert_eq!(ops[1].output.name.as_str(), "PutBOutput");
    assert!(ops[1].output.fields.is_empty() && ops[1].has_input);
}

#[test]
fn an_operation_without_input_has_an_empty_one() {
    let shapes = r#""a#Svc": {"type": "service", "version": "1", "operations": [{"target": "a#Op"}],
            "traits": {"aws.protocols#awsJson1_0": {}}},
        "a#Op": {"type": "operation", "input": {"target": "smithy.api#Unit"}}"#;
    let service = valid(shapes);
    let op = op(&service);
    assert!(!op.has_input && op.input.fields.is_empty() && op.output.fields.is_empty());
    assert_eq!(op.input.name.as_str(), "OpInput");
    assert!(!op.input.docs.is_empty() && !op.output.docs.is_empty());
}

#[test]
fn types_are_sorted_and_members_are_not() {
    let zebra = structure(
        "Zebra",
        r#""zz": {"target": "smithy.api#String"}, "aa": {"target": "a#Ant"}"#,
        "",
    );
    let ant = structure("Ant", "", "");
    let shapes = format!(
        "{zebra}, {ant}, {}",
        ends("", r#""z": {"target": "a#Zebra"}"#)
    );
    let service = valid(&with_op(&shapes));
    assert_eq!(names(&service.structures), ["Ant", "Zebra"]);
    let zebra = type_structure(&service, "Zebra");
    let members: Vec<_> = zebra.fields.iter().map(|f| f.member.as_str()).collect();
    assert_eq!(members, ["zz", "aa"]);
}

#[test]
fn every_simple_type_and_collection() {
    let member = |name: &str| format!(r#""{name}": {{"target": "smithy.api#{name}"}}"#);
    let simple = [
        ("Boolean", Type::Boolean),
        ("Byte", Type::Byte),
        ("Short", Type::Short),
        ("Integer", Type::Integer),
        ("Long", Type::Long),
        ("Float", Type::Float),
        ("Double", Type::Double),
        ("BigInteger", Type::BigInteger),
        ("BigDecimal", Type::BigDecimal),
        ("String", Type::String),
        ("Blob", Type::Blob),
        ("Timestamp", Type::Timestamp),
        ("Document", Type::Document),
    ];
    let mut members: Vec<String> = simple.iter().map(|(name, _)| member(name)).collect();
    members.push(r#""maps": {"target": "a#Maps"}"#.into());
    let shapes = format!(
        r#"{}, "a#Maps": {{"type": "list", "member": {{"target": "a#Map"}},
            "traits": {{"smithy.api#sparse": {{}}}}}},
        "a#Map": {{"type": "map", "key": {{"target": "a#Key"}}, "value": {{"target": "smithy.api#Long"}}}},
        "a#Key": {{"type": "enum", "members": {{"A": {{"target": "smithy.api#Unit"}}}}}}"#,
        ends("", &members.join(","))
    );
    let service = valid(&with_op(&shapes));
    let output = &op(&service).output;
    for (name, ty) in &simple {
        assert_eq!(&field(output, name).ty, ty);
    }
    let map = Type::Map {
        key: Box::new(Type::Enum(types("Key"))),
        value: Box::new(Type::Long),
        sparse: false,
    };
    let maps = Type::List {
        member: Box::new(map),
        sparse: true,
    };
    assert_eq!(field(output, "maps").ty, maps);
}

#[test]
fn schemas_share_one_namespace() {
    // A list that would have the name of the operation's static, and a structure that has its input's.
    let shapes = format!(
        r#"{}, {}, "a#Op_": {{"type": "list", "member": {{"target": "smithy.api#String"}}}},
        "a#String": {{"type": "list", "member": {{"target": "smithy.api#String"}}}}"#,
        ends(
            "",
            r#""in": {"target": "a#OpInput"}, "op": {"target": "a#Op_"}, "s": {"target": "a#String"}"#
        ),
        structure("OpInput", "", ""),
    );
    let service = valid(&with_op(&shapes));
    let collections = service
        .collections
        .iter()
        .map(|found| found.schema.as_str());
    let structures = service.structures.iter().map(|found| found.schema.as_str());
    let op = op(&service);
    let ends = [
        op.schema.as_str(),
        op.input.schema.as_str(),
        op.output.schema.as_str(),
    ];
    let all: Vec<&str> = ends
        .into_iter()
        .chain(collections)
        .chain(structures)
        .collect();
    let distinct: std::collections::BTreeSet<&str> = all.iter().copied().collect();
    assert_eq!(distinct.len(), all.len(), "{all:?}");
    assert!(!distinct.contains("STRING"), "the runtime has this one");
    assert_eq!(ends, ["OP", "OP_INPUT", "OP_OUTPUT"]);
    let position = &field(&op.output, "in").position;
    assert_eq!(
        position.target.as_ref().unwrap(),
        &service.structures[0].schema
    );
}

#[test]
fn renamed_shapes_are_called_by_their_new_name() {
    let shapes = format!(
        r#""a#Svc": {{"type": "service", "version": "1", "operations": [{{"target": "a#Op"}}],
            "rename": {{"b#Thing": "OtherThing"}}, "traits": {{"aws.protocols#awsJson1_0": {{}}}}}},
        "a#Op": {{"type": "operation", "input": {{"target": "a#OpRequest"}}}}, {}, {},
        "b#Thing": {{"type": "structure", "members": {{}}}}"#,
        structure(
            "OpRequest",
            r#""one": {"target": "a#Thing"}, "two": {"target": "b#Thing"}"#,
            ""
        ),
        structure("Thing", "", "")
    );
    let service = valid(&shapes);
    assert_eq!(names(&service.structures), ["OtherThing", "Thing"]);
    assert_eq!(
        field(&op(&service).input, "two").ty,
        Type::Structure(types("OtherThing"))
    );
}

#[test]
fn errors_are_apart_and_those_of_the_service_come_last() {
    let error = |name: &str, traits: &str, members: &str| {
        structure(name, members, &format!(r#""smithy.api#error": {traits}"#))
    };
    let message = r#""Message": {"target": "smithy.api#String"}"#;
    let shapes = format!(
        r#""a#Svc": {{"type": "service", "version": "1", "operations": [{{"target": "a#Op"}}],
            "errors": [{{"target": "a#Common"}}, {{"target": "a#Zed"}}],
            "traits": {{"aws.protocols#awsQuery": {{}}}}}},
        "a#Op": {{"type": "operation", "errors": [{{"target": "a#Zed"}}, {{"target": "a#Able"}}]}},
        {}, {}, {}"#,
        error("Zed", r#""client", "smithy.api#httpError": 409"#, message),
        error(
            "Able",
            r#""server", "smithy.api#retryable": {"throttling": true}"#,
            ""
        ),
        error(
            "Common",
            r#""client", "aws.protocols#awsQueryError": {"code": "Com", "httpResponseCode": 418}"#,
            message
        ),
    );
    let service = valid(&shapes);
    assert_eq!(names(&service.errors), ["Able", "Common", "Zed"]);
    assert!(service.structures.is_empty());
    let refs = &op(&service).errors;
    let order: Vec<_> = refs
        .iter()
        .map(|e| (e.variant.as_str(), e.status))
        .collect();
    assert_eq!(order, [("Zed", 409), ("Able", 500), ("Common", 418)]);
    assert_eq!(refs[0].ty.module, Module::Errors);
    assert_eq!(refs[0].predicate.as_str(), "is_zed");
    let facts = |name: &str| type_structure(&service, name).error.clone().unwrap();
    assert_eq!(facts("Common").code.as_deref(), Some("Com"));
    assert_eq!(facts("Able").retryable, Some(true));
    assert!(facts("Able").server_fault && !facts("Zed").server_fault);
    assert_eq!(facts("Zed").retryable, None);
    let role = |name: &str| type_structure(&service, name).fields[0].role;
    assert_eq!(role("Zed"), ir::FieldRole::ErrorMessage);
    assert_eq!(refs[1].facts, facts("Able").facts);
}

#[test]
fn what_an_input_holds_is_told_apart_from_what_only_comes_back() {
    let shapes = format!(
        "{}, {}, {}",
        ends(
            r#""in": {"target": "a#Sent"}"#,
            r#""out": {"target": "a#Back"}"#
        ),
        structure("Sent", "", ""),
        structure("Back", "", "")
    );
    let service = valid(&with_op(&shapes));
    assert!(type_structure(&service, "Sent").in_input);
    assert!(!type_structure(&service, "Back").in_input);
    assert!(op(&service).input.in_input && !op(&service).output.in_input);
}

#[test]
fn unions_and_enums_keep_order_and_values() {
    let shapes = format!(
        r#"{}, "a#U": {{"type": "union", "members": {{
            "text": {{"target": "smithy.api#String"}}, "none": {{"target": "smithy.api#Unit"}},
            "unknown": {{"target": "a#U"}}}}}},
        "a#E": {{"type": "enum", "members": {{
            "Z": {{"target": "smithy.api#Unit", "traits": {{"smithy.api#enumValue": "t2.nano"}}}},
            "a": {{"target": "smithy.api#Unit"}}}}}},
        "a#I": {{"type": "intEnum", "members": {{
            "X": {{"target": "smithy.api#Unit", "traits": {{"smithy.api#enumValue": -3}}}}}}}}"#,
        ends(
            "",
            r#""u": {"target": "a#U"}, "e": {"target": "a#E"}, "i": {"target": "a#I"}"#
        )
    );
    let service = valid(&with_op(&shapes));
    let variants = &service.unions[0].variants;
    let shown: Vec<_> = variants
        .iter()
        .map(|v| (v.name.as_str(), &*v.snake, &v.ty))
        .collect();
    let this = Type::Union(types("U"));
    let expected = [
        ("Text", "text", &Type::String),
        ("None", "none", &Type::Unit),
        ("UnknownValue", "unknown_value", &this),
    ];
    assert_eq!(shown, expected);
    assert!(variants[2].boxed && !variants[0].boxed);
    assert_eq!(service.unions[0].unknown.as_str(), "Unknown");
    let values: Vec<_> = service.enums[0]
        .variants
        .iter()
        .map(|v| v.value.as_str())
        .collect();
    assert_eq!(values, ["t2.nano", "a"]);
    assert_eq!(service.int_enums[0].variants[0].value, -3);
}

#[test]
fn a_repeated_enum_value_is_left_out_with_a_warning() {
    let shapes = format!(
        r#"{}, "a#E": {{"type": "enum", "members": {{
            "A": {{"target": "smithy.api#Unit", "traits": {{"smithy.api#enumValue": "x"}}}},
            "B": {{"target": "smithy.api#Unit", "traits": {{"smithy.api#enumValue": "x"}}}}}}}}"#,
        ends("", r#""e": {"target": "a#E"}"#)
    );
    let lowered = lower_shapes(&with_op(&shapes));
    assert!(lowered.messages()[0].starts_with("Warning smithy::repeated_enum_value a#E$B"));
    assert_eq!(lowered.service.unwrap().enums[0].variants.len(), 1);
}
