//! Several sources: equal definitions, conflicts, `apply` across files, metadata.

use super::{assert_findings, ast, findings, id, load, load_all, shape};

const STRUCTURE: &str =
    r#""a#S": {"type": "structure", "members": {"m": {"target": "smithy.api#String"}}}"#;

#[test]
fn equal_definitions_are_one() {
    let loaded = load_all(&[
        &ast(STRUCTURE),
        &ast(STRUCTURE),
        &ast(r#""b#T": {"type": "string"}"#),
    ]);
    assert_findings(&loaded, &[]);
    assert_eq!(loaded.model.shapes.len(), 2);
    assert_eq!(
        loaded.model.sources.location(shape(&loaded, "a#S").span),
        "0.json:2:1"
    );
    assert_eq!(
        loaded.model.sources.location(shape(&loaded, "b#T").span),
        "2.json:2:1"
    );
}

#[test]
fn different_definitions_conflict() {
    for other in [
        r#""a#S": {"type": "string"}"#,
        r#""a#S": {"type": "structure"}"#,
        r#""a#S": {"type": "structure", "members": {"m": {"target": "smithy.api#Blob"}}}"#,
        r#""a#S": {"type": "structure", "members": {"n": {"target": "smithy.api#String"}}}"#,
    ] {
        let loaded = load_all(&[&ast(STRUCTURE), &ast(other)]);
        assert_findings(
            &loaded,
            &["1.json:2:1 smithy::conflicting_shape: `a#S` is already defined differently"],
        );
        let found = loaded.diagnostics.iter().next().unwrap();
        assert_eq!(
            loaded.model.sources.location(found.related[0].0),
            "0.json:2:1"
        );
    }
}

#[test]
fn services_with_other_operations_conflict() {
    let service = |operation: &str| {
        let service =
            format!(r#""a#X": {{"type": "service", "operations": [{{"target": "{operation}"}}]}}"#);
        ast(&service)
    };
    let operations = ast(r#""a#A": {"type": "operation"}, "a#B": {"type": "operation"}"#);
    let same = load_all(&[&service("a#A"), &service("a#A"), &operations]);
    assert_findings(&same, &[]);
    let other = load_all(&[&service("a#A"), &service("a#B"), &operations]);
    assert_eq!(findings(&other).len(), 1);
}

#[test]
fn traits_of_equal_definitions_are_joined() {
    let with = |traits: &str| {
        ast(&format!(
            r#""a#S": {{"type": "string", "traits": {{{traits}}}}}"#
        ))
    };
    let loaded = load_all(&[
        &with(r#""smithy.api#documentation": "T", "smithy.api#tags": ["a"]"#),
        &with(
            r#""smithy.api#documentation": "T", "smithy.api#tags": ["b"], "smithy.api#since": "1""#,
        ),
    ]);
    assert_findings(&loaded, &[]);
    let traits = &shape(&loaded, "a#S").traits;
    assert_eq!(traits.tags(), ["a", "b"]);
    assert_eq!(traits.documentation(), Some("T"));
    assert_eq!(traits.since(), Some("1"));
}

#[test]
fn apply_reaches_other_files_in_any_order() {
    let apply = ast(
        r#""a#S": {"type": "apply", "traits": {"smithy.api#since": "T"}},
"a#S$m": {"type": "apply", "traits": {"smithy.api#required": {}}}"#,
    );
    for texts in [
        [ast(STRUCTURE), apply.clone()],
        [apply.clone(), ast(STRUCTURE)],
    ] {
        let loaded = load_all(&[&texts[0], &texts[1]]);
        assert_findings(&loaded, &[]);
        assert_eq!(shape(&loaded, "a#S").traits.since(), Some("T"));
        assert!(
            loaded
                .model
                .member(&id("a#S$m"))
                .unwrap()
                .traits
                .is_required()
        );
    }
}

#[test]
fn apply_must_find_its_target_and_agree() {
    let loaded = load_all(&[
        &ast(&STRUCTURE.replace(
            "{\"type\"",
            "{\"traits\": {\"smithy.api#since\": \"T\"}, \"type\"",
        )),
        &ast(
            r#""a#S": {"type": "apply", "traits": {"smithy.api#since": "other"}},
"a#S$no": {"type": "apply", "traits": {"smithy.api#required": {}}},
"a#None": {"type": "apply", "traits": {"smithy.api#required": {}}, "x": 1}"#,
        ),
    ]);
    assert_findings(
        &loaded,
        &[
            "1.json:2:37 smithy::conflicting_trait: trait `smithy.api#since` is already applied with another value",
            "1.json:3:1 smithy::unresolved_apply: traits are applied to `no`, but the shape has no such member",
            "1.json:4:1 smithy::unresolved_apply: traits are applied to `a#None`, which does not exist",
            "1.json:4:68 smithy::unknown_key: the key `x` is unknown here and is ignored",
        ],
    );
}

#[test]
fn metadata_is_joined() {
    let with = |metadata: &str| format!(r#"{{"smithy": "2.0", "metadata": {{{metadata}}}}}"#);
    let loaded = load_all(&[
        &with(r#""list": [1], "same": {"a": 1, "b": 2}, "other": 1"#),
        &with(r#""list": [2], "same": {"b": 2, "a": 1}, "other": 2, "more": 3"#),
    ]);
    assert_findings(
        &loaded,
        &["1.json:1:71 smithy::conflicting_metadata: metadata `other` already has another value"],
    );
    let metadata = &loaded.model.metadata;
    assert_eq!(metadata["list"].as_array().unwrap().len(), 2);
    assert_eq!(
        metadata.keys().map(|k| &**k).collect::<Vec<_>>(),
        ["list", "same", "other", "more"]
    );
}

#[test]
fn a_broken_source_hides_no_other_finding() {
    let broken = r#"{"smithy": "2.0", "shapes": {"a#T": {"type": "string"}"#;
    let loaded = load_all(&[
        broken,
        &ast(r#""a#S": {"type": "structure", "members": {"m": {"target": "a#T"}, "n": {}}}"#),
    ]);
    // Whether `a#T` exists cannot be known, and so nothing is said about it.
    assert_findings(
        &loaded,
        &[
            "0.json:1:55 smithy::json_syntax: the text ends too early",
            "1.json:2:71 smithy::unexpected_value: `target` is missing",
        ],
    );
}

#[test]
fn a_source_without_shapes_is_fine() {
    assert_findings(&load(r#"{"smithy": "1.0"}"#), &[]);
    assert_findings(&load_all(&[]), &[]);
}
