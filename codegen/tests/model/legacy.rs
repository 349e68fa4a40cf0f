//! Smithy 1.0 models are brought to 2.0.

use super::{assert_findings, load, shape, shapes};
use smithy_codegen::load::Loaded;
use smithy_codegen::model::ShapeKind;
use smithy_codegen::model::traits::ids;

const MODEL: &str = r#""a#Zero": {"type": "integer"},
"a#Boxed": {"type": "integer", "traits": {"smithy.api#box": {}}},
"a#Flag": {"type": "boolean"},
"a#Stream": {"type": "blob", "traits": {"smithy.api#streaming": {}}},
"a#Set": {"type": "set", "member": {"target": "smithy.api#String"}},
"a#Color": {"type": "string", "traits": {"smithy.api#enum": [
    {"value": "r", "name": "RED", "documentation": "warm", "deprecated": true}, {"value": "g"}]}},
"a#S": {"type": "structure", "members": {
  "zero": {"target": "a#Zero"},
  "boxedHere": {"target": "a#Zero", "traits": {"smithy.api#box": {}}},
  "boxed": {"target": "a#Boxed"},
  "flag": {"target": "a#Flag"},
  "primitive": {"target": "smithy.api#PrimitiveLong"},
  "plain": {"target": "smithy.api#Integer"},
  "text": {"target": "smithy.api#String"},
  "stream": {"target": "a#Stream"}}},
"a#Needed": {"type": "structure", "members": {
  "stream": {"target": "a#Stream", "traits": {"smithy.api#required": {}}}}},
"a#U": {"type": "union", "members": {"zero": {"target": "a#Zero"}}}"#;

fn legacy() -> Loaded {
    load(&format!("{{\"smithy\": \"1.0\", \"shapes\": {{{MODEL}}}}}"))
}

#[test]
fn numbers_that_are_not_boxed_have_a_default() {
    let loaded = legacy();
    assert_findings(&loaded, &[]);
    let structure = shape(&loaded, "a#S");
    let default = |name| -> Option<String> {
        let value = structure.member(name).unwrap().traits.default_value()?;
        Some(format!("{:?}", value.value))
    };
    assert_eq!(
        default("zero").as_deref(),
        Some("Number(Number { text: \"0\" })")
    );
    assert_eq!(default("boxedHere").as_deref(), Some("Null"));
    assert_eq!(default("boxed"), None);
    assert_eq!(default("flag").as_deref(), Some("Bool(false)"));
    assert_eq!(
        default("primitive").as_deref(),
        Some("Number(Number { text: \"0\" })")
    );
    assert_eq!(default("plain"), None);
    assert_eq!(default("text"), None);
    assert_eq!(default("stream").as_deref(), Some("String(\"\")"));
    let needed = shape(&loaded, "a#Needed").member("stream").unwrap();
    assert_eq!(needed.traits.default_value(), None);
    assert!(!structure.member("boxedHere").unwrap().traits.has(ids::BOX));
    assert!(
        shape(&loaded, "a#U")
            .member("zero")
            .unwrap()
            .traits
            .is_empty()
    );
    assert!(shape(&loaded, "a#Zero").traits.has(ids::DEFAULT));
    assert!(shape(&loaded, "a#Boxed").traits.is_empty());
}

#[test]
fn sets_are_lists_with_unique_items() {
    let loaded = legacy();
    let set = shape(&loaded, "a#Set");
    assert!(set.list_member().is_some());
    assert!(set.traits.has_unique_items());
}

#[test]
fn strings_with_the_enum_trait_are_enums() {
    let loaded = legacy();
    let color = shape(&loaded, "a#Color");
    assert_eq!(color.kind, ShapeKind::Enum);
    assert!(!color.traits.has(ids::ENUM));
    let red = color.member("RED").unwrap();
    assert_eq!(red.enum_value().unwrap().as_str(), Some("r"));
    assert_eq!(red.traits.documentation(), Some("warm"));
    assert!(red.traits.deprecated().is_some());
    let (other, value) = color.enum_values().nth(1).unwrap();
    assert_eq!(Some(other.name()), value.as_str());
    assert!(other.traits.deprecated().is_none());
}

#[test]
fn version_2_has_no_implied_defaults_and_warns_of_sets() {
    let loaded = shapes(MODEL);
    assert_findings(
        &loaded,
        &[
            "0.json:6:19 smithy::set_shape: `set` is a type of Smithy 1.0 only; it is read as a list with unique items",
            "0.json:17:3 smithy::optional_stream: a stream of bytes is always there: it is required, or empty by default",
        ],
    );
    let structure = shape(&loaded, "a#S");
    assert!(
        structure
            .members
            .values()
            .all(|m| !m.traits.has(ids::DEFAULT))
    );
}
