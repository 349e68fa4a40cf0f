//! Mixins: members, traits, refinement, conflicts, and the data of services.

use super::{assert_findings, ast, id, load_all, member_names, shape, shapes, valid};

#[test]
fn members_of_mixins_come_first_and_in_order() {
    let loaded = valid(
        r#""a#S": {"type": "structure", "mixins": [{"target": "a#M1"}, {"target": "a#M2"}],
            "members": {"own": {"target": "smithy.api#String"}}},
        "a#M2": {"type": "structure", "mixins": [{"target": "a#M0"}], "members": {"two": {"target": "smithy.api#Blob"}},
            "traits": {"smithy.api#mixin": {}}},
        "a#M1": {"type": "structure", "members": {"one": {"target": "smithy.api#String",
            "traits": {"smithy.api#required": {}}}}, "traits": {"smithy.api#mixin": {}}},
        "a#M0": {"type": "structure", "members": {"zero": {"target": "smithy.api#Long"}},
            "traits": {"smithy.api#mixin": {}}}"#,
    );
    let structure = shape(&loaded, "a#S");
    assert_eq!(member_names(structure), ["one", "zero", "two", "own"]);
    let one = structure.member("one").unwrap();
    assert_eq!(one.id, id("a#S$one"));
    assert!(one.traits.is_required());
    assert_eq!(one.mixin, Some(id("a#M1")));
    assert_eq!(structure.member("zero").unwrap().mixin, Some(id("a#M2")));
    assert_eq!(structure.member("own").unwrap().mixin, None);
    assert!(!structure.is_mixin());
    assert!(shape(&loaded, "a#M0").is_mixin());
}

#[test]
fn local_traits_stay_with_the_mixin() {
    let loaded = valid(
        r#""a#M": {"type": "structure", "traits": {
            "smithy.api#mixin": {"localTraits": ["smithy.api#private", "smithy.api#documentation"]},
            "smithy.api#private": {}, "smithy.api#documentation": "mixin", "smithy.api#sensitive": {},
            "smithy.api#since": "mixin"}},
        "a#S": {"type": "structure", "mixins": [{"target": "a#M"}], "traits": {"smithy.api#since": "own"}}"#,
    );
    let traits = &shape(&loaded, "a#S").traits;
    let names: Vec<_> = traits.iter().map(|(id, _)| id.name()).collect();
    assert_eq!(names, ["sensitive", "since"]);
    assert_eq!(traits.since(), Some("own"));
}

#[test]
fn members_can_be_refined_by_traits() {
    let mixin = r#""a#M": {"type": "structure", "traits": {"smithy.api#mixin": {}}, "members": {
        "x": {"target": "smithy.api#String", "traits": {"smithy.api#documentation": "mixin", "smithy.api#internal": {}}},
        "y": {"target": "smithy.api#String", "traits": {"smithy.api#documentation": "mixin"}}}}"#;
    let loaded = load_all(&[
        &ast(mixin),
        &ast(
            r#""a#S": {"type": "structure", "mixins": [{"target": "a#M"}], "members": {
            "z": {"target": "smithy.api#String"},
            "x": {"target": "smithy.api#String", "traits": {"smithy.api#documentation": "own"}}}},
        "a#S$y": {"type": "apply", "traits": {"smithy.api#documentation": "applied"}}"#,
        ),
    ]);
    assert_findings(&loaded, &[]);
    let structure = shape(&loaded, "a#S");
    assert_eq!(member_names(structure), ["x", "y", "z"]);
    let x = structure.member("x").unwrap();
    assert_eq!(x.traits.documentation(), Some("own"));
    assert!(x.traits.is_internal());
    assert_eq!(x.mixin, None);
    assert_eq!(
        structure.member("y").unwrap().traits.documentation(),
        Some("applied")
    );
    assert_eq!(
        shape(&loaded, "a#M")
            .member("y")
            .unwrap()
            .traits
            .documentation(),
        Some("mixin")
    );
}

#[test]
fn what_is_applied_to_a_mixin_is_handed_on() {
    let loaded = valid(
        r#""a#M$x": {"type": "apply", "traits": {"smithy.api#required": {}}},
        "a#S": {"type": "structure", "mixins": [{"target": "a#M"}]},
        "a#M": {"type": "structure", "traits": {"smithy.api#mixin": {}},
            "members": {"x": {"target": "smithy.api#String"}}}"#,
    );
    assert!(
        shape(&loaded, "a#S")
            .member("x")
            .unwrap()
            .traits
            .is_required()
    );
}

#[test]
fn conflicting_members_and_wrong_mixins_are_reported() {
    let loaded = shapes(
        r#""a#M": {"type": "structure", "members": {"x": {"target": "smithy.api#String"}}, "traits": {"smithy.api#mixin": {}}},
"a#N": {"type": "structure", "members": {"x": {"target": "smithy.api#Blob"}}, "traits": {"smithy.api#mixin": {}}},
"a#U": {"type": "union", "members": {"x": {"target": "smithy.api#Blob"}}, "mixins": [{"target": "a#M"}]},
"a#A": {"type": "structure", "mixins": [{"target": "a#M"}, {"target": "a#N"}]},
"a#B": {"type": "structure", "mixins": [{"target": "a#M"}], "members": {"x": {"target": "smithy.api#Blob"}}},
"a#C": {"type": "structure", "mixins": [{"target": "a#A"}]},
"a#D": {"type": "structure", "mixins": [{"target": "a#Missing"}]}"#,
    );
    assert_findings(
        &loaded,
        &[
            "0.json:4:97 smithy::mixin_kind: a mixin of a union must be a union, and `a#M` is a structure",
            "0.json:5:1 smithy::mixin_member_conflict: member `x` targets `smithy.api#Blob`, but a mixin has it with the target `smithy.api#String`",
            "0.json:6:73 smithy::mixin_member_conflict: member `x` targets `smithy.api#Blob`, but a mixin has it with the target `smithy.api#String`",
            "0.json:7:52 smithy::not_a_mixin: `a#A` has no `mixin` trait",
            "0.json:8:52 smithy::unresolved_target: there is no shape `a#Missing`",
        ],
    );
}

#[test]
fn cycles_of_mixins_are_reported_once() {
    let loaded = shapes(
        r#""a#A": {"type": "structure", "mixins": [{"target": "a#B"}], "traits": {"smithy.api#mixin": {}}},
"a#B": {"type": "structure", "mixins": [{"target": "a#A"}], "traits": {"smithy.api#mixin": {}}},
"a#C": {"type": "structure", "mixins": [{"target": "a#C"}], "traits": {"smithy.api#mixin": {}}}"#,
    );
    assert_findings(
        &loaded,
        &[
            "0.json:3:52 smithy::mixin_cycle: `a#A` is a mixin of itself, directly or through others",
            "0.json:4:52 smithy::mixin_cycle: `a#C` is a mixin of itself, directly or through others",
        ],
    );
}

#[test]
fn data_of_services_resources_and_operations_is_joined() {
    let loaded = shapes(
        r#""a#SvcMixin": {"type": "service", "version": "1", "operations": [{"target": "a#O1"}],
            "rename": {"a#E1": "First"}, "traits": {"smithy.api#mixin": {}}},
        "a#Svc": {"type": "service", "mixins": [{"target": "a#SvcMixin"}],
            "operations": [{"target": "a#O2"}, {"target": "a#O1"}], "rename": {"a#E2": "Second"}},
        "a#OpMixin": {"type": "operation", "errors": [{"target": "a#E1"}], "traits": {"smithy.api#mixin": {}}},
        "a#O1": {"type": "operation", "mixins": [{"target": "a#OpMixin"}], "errors": [{"target": "a#E2"}]},
        "a#O2": {"type": "operation", "mixins": [{"target": "a#OpMixin"}]},
        "a#RMixin": {"type": "resource", "identifiers": {"id": {"target": "smithy.api#String"}},
            "read": {"target": "a#O1"}, "traits": {"smithy.api#mixin": {}}},
        "a#R": {"type": "resource", "mixins": [{"target": "a#RMixin"}], "delete": {"target": "a#O2"}},
        "a#E1": {"type": "structure", "traits": {"smithy.api#error": "client"}},
        "a#E2": {"type": "structure", "traits": {"smithy.api#error": "client"}}"#,
    );
    let service = shape(&loaded, "a#Svc").as_service().unwrap();
    assert_eq!(&*service.version, "1");
    assert_eq!(service.rename.len(), 2);
    let names: Vec<_> = service.operations.iter().map(|r| r.target.name()).collect();
    assert_eq!(names, ["O1", "O2"]);
    let errors = |name| -> Vec<_> {
        let operation = shape(&loaded, name).as_operation().unwrap();
        operation
            .errors
            .iter()
            .map(|r| r.target.name())
            .collect::<Vec<_>>()
    };
    assert_eq!(errors("a#O1"), ["E1", "E2"]);
    assert_eq!(errors("a#O2"), ["E1"]);
    let resource = shape(&loaded, "a#R").as_resource().unwrap();
    assert_eq!(resource.identifiers.len(), 1);
    assert!(resource.read.is_some() && resource.delete.is_some() && resource.put.is_none());
}

#[test]
fn a_small_file_cannot_describe_a_huge_model() {
    let members: Vec<_> = (0..600)
        .map(|n| format!(r#""m{n}": {{"target": "smithy.api#String"}}"#))
        .collect();
    let mixin = format!(
        r#""a#M": {{"type": "structure", "members": {{{}}}, "traits": {{"smithy.api#mixin": {{}}}}}}"#,
        members.join(",")
    );
    let users: Vec<_> = (0..600)
        .map(|n| format!(r#""a#S{n}": {{"type": "structure", "mixins": [{{"target": "a#M"}}]}}"#))
        .collect();
    let loaded = shapes(&format!("{mixin},{}", users.join(",")));
    let codes: Vec<_> = loaded.diagnostics.iter().map(|d| d.code).collect();
    assert_eq!(codes, ["smithy::mixins_too_large"]);
}
