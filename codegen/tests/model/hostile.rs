//! Whatever the input: no panic, and an error for everything that is no model.

use super::load;
use proptest::prelude::*;
use smithy_codegen::diagnostics::{RenderStyle, render_all};
use smithy_codegen::load::{Input, Loaded, load_inputs};
use smithy_codegen::model::closure::Closure;
use smithy_codegen::model::recursion::boxed_members;

const MODEL: &str = r#"{
  "smithy": "1.0", "metadata": {"a": [1, -2.5e3, true, null]},
  "shapes": {
    "a#Svc": {"type": "service", "version": "1", "resources": [{"target": "a#R"}],
      "traits": {"aws.protocols#restJson1": {}, "smithy.api#documentation": "é \ud83d\ude00 \u0041"}},
    "a#Op": {"type": "operation", "input": {"target": "a#In"}, "errors": [{"target": "a#Err"}],
      "traits": {"smithy.api#readonly": {}, "smithy.api#http": {"method": "GET", "uri": "/{id}?x=1", "code": 200}}},
    "a#R": {"type": "resource", "read": {"target": "a#Op"}},
    "a#M": {"type": "structure", "members": {"n": {"target": "a#N"}}, "traits": {"smithy.api#mixin": {}}},
    "a#In": {"type": "structure", "mixins": [{"target": "a#M"}], "members": {"id": {"target": "smithy.api#String",
      "traits": {"smithy.api#httpLabel": {}, "smithy.api#required": {}}}, "in": {"target": "a#In"}}},
    "a#N": {"type": "integer"}, "a#In$n": {"type": "apply", "traits": {"smithy.api#range": {"min": 1}}},
    "a#Set": {"type": "set", "member": {"target": "a#N"}},
    "a#Err": {"type": "structure", "traits": {"smithy.api#error": "client"}}
  }
}"#;

/// Loads bytes, and uses all that can be done with the result.
fn exercise(bytes: Vec<u8>) -> Loaded {
    let name = "m.json".to_owned();
    let loaded = load_inputs(vec![Input { name, bytes }]);
    let shown = render_all(
        &loaded.diagnostics,
        &loaded.model.sources,
        RenderStyle::Plain,
    );
    assert_eq!(shown.is_empty(), loaded.diagnostics.is_empty());
    for (service, _) in loaded.model.services() {
        let closure = Closure::of_service(&loaded.model, &service.id);
        let boxed = boxed_members(&loaded.model, &closure.shapes);
        assert!(
            boxed
                .iter()
                .all(|member| loaded.model.member(member).is_some())
        );
    }
    loaded
}

#[test]
fn the_model_itself_is_fine() {
    let loaded = exercise(MODEL.into());
    assert!(loaded.diagnostics.is_empty(), "{}", super::printed(&loaded));
}

#[test]
fn a_file_that_ends_anywhere_is_an_error() {
    for end in 0..MODEL.len() {
        let loaded = exercise(MODEL.as_bytes()[..end].to_vec());
        assert!(loaded.diagnostics.has_errors(), "cut at {end}");
    }
}

#[test]
fn a_file_without_any_one_byte_does_no_harm() {
    for skipped in 0..MODEL.len() {
        let mut bytes = MODEL.as_bytes().to_vec();
        bytes.remove(skipped);
        exercise(bytes);
    }
}

#[test]
fn deep_nesting_is_an_error_everywhere() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let nested = format!("{}1{}", open.repeat(100_000), close.repeat(100_000));
        for text in [
            nested.clone(),
            format!(r#"{{"smithy": "2.0", "metadata": {{"a": {nested}}}}}"#),
            format!(
                r#"{{"smithy": "2.0", "shapes": {{"a#S": {{"type": "string", "traits": {{"a#t": {nested}}}}}}}}}"#
            ),
        ] {
            let loaded = load(&text);
            let codes: Vec<_> = loaded.diagnostics.iter().map(|d| d.code).collect();
            assert_eq!(codes, ["smithy::nesting_too_deep"]);
        }
    }
}

/// Values that a model could hold in a place where it should not.
fn any_value() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        Just("true".to_owned()),
        Just("-1.5e300".to_owned()),
        Just(r#""a#S""#.to_owned()),
        Just(r#""structure""#.to_owned()),
        Just(r#"{"target": "a#S"}"#.to_owned()),
        "[a-z#$.{}]{0,8}".prop_map(|text| format!("{text:?}")),
    ];
    let key = prop_oneof![
        Just("type"),
        Just("members"),
        Just("traits"),
        Just("target"),
        Just("mixins"),
        Just("a#S"),
        Just("a#S$m"),
        Just("smithy.api#http"),
        Just("smithy.api#mixin"),
        Just("operations"),
        Just("input"),
    ];
    leaf.prop_recursive(5, 60, 6, move |inner| {
        let object =
            prop::collection::vec((key.clone(), inner.clone()), 0..6).prop_map(|entries| {
                let entries = entries
                    .iter()
                    .map(|(key, value)| format!("{key:?}: {value}"));
                format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
            });
        let array =
            prop::collection::vec(inner, 0..4).prop_map(|items| format!("[{}]", items.join(", ")));
        prop_oneof![3 => object, 1 => array]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn any_bytes_do_no_harm(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(exercise(bytes).diagnostics.has_errors());
    }

    #[test]
    fn any_json_like_text_does_no_harm(text in r#"[\[\]{},:"0-9a-z\\\n /é-]{0,80}"#) {
        exercise(text.into_bytes());
    }

    #[test]
    fn any_changed_byte_does_no_harm(at in 0..MODEL.len(), byte in any::<u8>()) {
        let mut bytes = MODEL.as_bytes().to_vec();
        bytes[at] = byte;
        exercise(bytes);
    }

    #[test]
    fn any_value_in_place_of_shapes_does_no_harm(shapes in any_value(), shape in any_value()) {
        exercise(format!(r#"{{"smithy": "2.0", "shapes": {shapes}}}"#).into_bytes());
        let text = format!(
            r#"{{"smithy": "1.0", "shapes": {{"a#S": {shape}, "a#T": {{"type": "structure",
               "members": {{"m": {shape}}}, "mixins": {shapes}, "traits": {shape}}}}}}}"#
        );
        exercise(text.into_bytes());
    }
}
