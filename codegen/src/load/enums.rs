//! Turns strings with the `enum` trait of Smithy 1.0 into enums.

use super::assembly::{Assembly, add_trait};
use crate::diagnostics::Span;
use crate::model::traits::{EnumDefinition, ids};
use crate::model::{Member, NodeValue, Shape, ShapeKind, Traits, is_identifier, prelude};
use indexmap::IndexMap;
use std::sync::Arc;

/// Turns every string with the `enum` trait into an enum, if its values can be told apart by name.
///
/// Values without a name are named after themselves, as Smithy 2.0 does. The trait is removed where the
/// shape becomes an enum, and stays where it does not.
pub(super) fn convert(assembly: &mut Assembly) {
    for shape in assembly.shapes.values_mut() {
        if shape.kind != ShapeKind::String || !shape.traits.has(ids::ENUM) {
            continue;
        }
        if let Some(members) = members(shape) {
            shape.kind = ShapeKind::Enum;
            shape.members = members;
            shape.traits.remove(ids::ENUM);
        }
    }
}

/// The members for all entries; `None` when there are none, or when two would have one name.
fn members(shape: &Shape) -> Option<IndexMap<Arc<str>, Member>> {
    let span = shape.traits.span(ids::ENUM);
    let mut members = IndexMap::new();
    for definition in shape.traits.enum_definitions() {
        let name: Arc<str> = match definition.name {
            Some(name) => name.into(),
            None => name_of(definition.value).into(),
        };
        if !is_identifier(&name) || members.contains_key(&name) {
            return None;
        }
        let member = Member {
            id: shape.id.with_member(Arc::clone(&name)),
            target: prelude::unit(),
            target_span: span,
            traits: traits(&definition, span),
            span,
            mixin: None,
        };
        members.insert(name, member);
    }
    (!members.is_empty()).then_some(members)
}

fn traits(definition: &EnumDefinition<'_>, span: Span) -> Traits {
    let mut traits = Traits::default();
    let mut add = |id: &str, value| add_trait(&mut traits, id, value, span);
    add(ids::ENUM_VALUE, NodeValue::String(definition.value.into()));
    if let Some(text) = definition.documentation {
        add(ids::DOCUMENTATION, NodeValue::String(text.into()));
    }
    if definition.deprecated {
        add(ids::DEPRECATED, NodeValue::Object(Default::default()));
    }
    traits
}

/// The value as a name: what may not be in one becomes `_`.
pub(super) fn name_of(value: &str) -> String {
    let fits = |c: char| if c.is_ascii_alphanumeric() { c } else { '_' };
    let name: String = value.chars().map(fits).collect();
    if is_identifier(&name) {
        name
    } else {
        format!("V{name}")
    }
}

#[cfg(test)]
mod tests {
    use crate::diagnostics::Source;
    use crate::load::load_sources;
    use crate::model::{Model, Node, ShapeKind};

    fn load(definitions: &str) -> Model {
        let text = format!(
            r#"{{"smithy": "2.0", "shapes": {{
                "a#E": {{"type": "string", "traits": {{"smithy.api#enum": [{definitions}]}}}}
            }}}}"#
        );
        load_sources(vec![Source::new("model.json", text)]).model
    }

    fn values(model: &Model) -> Vec<(String, String)> {
        let shape = model.shape_named("a#E").unwrap();
        let pairs = shape.enum_values();
        let text = |node: &Node| node.as_str().unwrap_or_default().to_owned();
        pairs.map(|(m, v)| (m.name().to_owned(), text(v))).collect()
    }

    #[test]
    fn named_values_become_members() {
        let model = load(
            r#"{"name": "T2_NANO", "value": "t2.nano", "documentation": "Small.", "deprecated": true},
               {"name": "B", "value": "b"}"#,
        );
        let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        assert_eq!(values(&model), [pair("T2_NANO", "t2.nano"), pair("B", "b")]);
        let first = model.shape_named("a#E").unwrap().member("T2_NANO").unwrap();
        assert_eq!(first.traits.documentation(), Some("Small."));
        assert!(first.traits.deprecated().is_some());
        assert!(
            !model
                .shape_named("a#E")
                .unwrap()
                .traits
                .has("smithy.api#enum")
        );
    }

    #[test]
    fn values_without_a_name_are_named_after_themselves() {
        let model = load(r#"{"value": "m3.large"}, {"value": "2d"}"#);
        let names: Vec<_> = values(&model).into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["m3_large", "V2d"]);
    }

    #[test]
    fn what_cannot_be_told_apart_stays_a_string() {
        for same in [r#"{"value": "a-b"}, {"value": "a.b"}"#, ""] {
            let model = load(same);
            assert_eq!(model.shape_named("a#E").unwrap().kind, ShapeKind::String);
        }
    }
}
