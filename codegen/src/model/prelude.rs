//! Shapes that models use without defining them: the prelude, `smithy.api`, and the traits of Smithy's and AWS's
//! own packages.
//!
//! They are written in the IDL, one file per namespace in `builtin/`, and read once.

use super::{NodeValue, Number, Shape, ShapeId, ShapeKind};
use crate::load;
use indexmap::IndexMap;
use std::sync::OnceLock;

/// The prelude's namespace.
pub const NAMESPACE: &str = "smithy.api";

/// The shape that stands for "nothing".
pub const UNIT: &str = "smithy.api#Unit";

/// The definitions, by their namespaces.
const SOURCES: [(&str, &str); 15] = [
    ("smithy.api", include_str!("builtin/smithy.api.smithy")),
    (
        "smithy.framework",
        include_str!("builtin/smithy.framework.smithy"),
    ),
    ("smithy.mqtt", include_str!("builtin/smithy.mqtt.smithy")),
    (
        "smithy.protocols",
        include_str!("builtin/smithy.protocols.smithy"),
    ),
    ("smithy.rules", include_str!("builtin/smithy.rules.smithy")),
    ("smithy.test", include_str!("builtin/smithy.test.smithy")),
    (
        "smithy.waiters",
        include_str!("builtin/smithy.waiters.smithy"),
    ),
    ("aws.api", include_str!("builtin/aws.api.smithy")),
    (
        "aws.apigateway",
        include_str!("builtin/aws.apigateway.smithy"),
    ),
    ("aws.auth", include_str!("builtin/aws.auth.smithy")),
    (
        "aws.cloudformation",
        include_str!("builtin/aws.cloudformation.smithy"),
    ),
    (
        "aws.customizations",
        include_str!("builtin/aws.customizations.smithy"),
    ),
    (
        "aws.endpoints",
        include_str!("builtin/aws.endpoints.smithy"),
    ),
    ("aws.iam", include_str!("builtin/aws.iam.smithy")),
    (
        "aws.protocols",
        include_str!("builtin/aws.protocols.smithy"),
    ),
];

/// A shape that models need not define, by its id. `None` for ids of members.
#[must_use]
pub fn shape(id: &ShapeId) -> Option<&'static Shape> {
    if id.member().is_some() || !is_reserved(id.namespace()) {
        return None;
    }
    shapes().get(id)
}

/// Whether a namespace is Smithy's or AWS's own.
fn is_reserved(namespace: &str) -> bool {
    namespace.starts_with("smithy.") || namespace.starts_with("aws.")
}

/// The id of [`UNIT`].
#[must_use]
pub fn unit() -> ShapeId {
    ShapeId::known(NAMESPACE, "Unit")
}

/// All shapes that models need not define.
pub fn shapes() -> &'static IndexMap<ShapeId, Shape> {
    static SHAPES: OnceLock<IndexMap<ShapeId, Shape>> = OnceLock::new();
    SHAPES.get_or_init(|| load::load_builtin(&SOURCES).0)
}

/// The value that Smithy 1.0 gives to a number or boolean that is not boxed.
pub(crate) fn zero(kind: &ShapeKind) -> Option<NodeValue> {
    match kind {
        ShapeKind::Boolean => Some(NodeValue::Bool(false)),
        ShapeKind::Byte
        | ShapeKind::Short
        | ShapeKind::Integer
        | ShapeKind::Long
        | ShapeKind::Float
        | ShapeKind::Double => Some(NodeValue::Number(Number::from_literal("0".into()))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::traits::ids;

    #[test]
    fn every_definition_is_read_and_belongs_to_its_namespace() {
        let (_, found) = load::load_builtin(&SOURCES);
        let found: Vec<&str> = found.iter().map(|found| found.message.as_str()).collect();
        assert_eq!(found, [""; 0]);
        for (namespace, _) in SOURCES {
            assert!(shapes().keys().any(|id| id.namespace() == namespace));
        }
        for shape in shapes().values() {
            assert!(shape.span.is_none());
            for (id, _) in shape.traits.iter() {
                assert!(shapes().contains_key(id), "{id}");
            }
        }
    }

    #[test]
    fn every_trait_that_the_generator_names_is_defined() {
        let known = include_str!("traits/ids.rs");
        let ids = known.lines().filter_map(|line| line.split('"').nth(1));
        for id in ids {
            let shape = shapes().get(id);
            assert!(
                shape.is_some_and(|shape| shape.traits.has(ids::TRAIT)),
                "{id}"
            );
        }
    }

    #[test]
    fn primitives_default_to_zero_and_boxed_ones_do_not() {
        let get = |id: &str| shape(&ShapeId::parse(id).unwrap()).unwrap();
        let integer = get("smithy.api#PrimitiveInteger");
        let default = integer.traits.get(ids::DEFAULT).unwrap();
        assert_eq!(default.as_number().and_then(Number::as_i64), Some(0));
        let boolean = get("smithy.api#PrimitiveBoolean");
        assert_eq!(
            boolean.traits.get(ids::DEFAULT).unwrap().as_bool(),
            Some(false)
        );
        assert!(!get("smithy.api#Integer").traits.has(ids::DEFAULT));
    }

    #[test]
    fn unit_is_a_marked_structure() {
        let unit = shape(&unit()).unwrap();
        assert!(unit.is_structure());
        assert!(unit.traits.has(ids::UNIT_TYPE));
        assert_eq!(unit.id, UNIT);
    }

    #[test]
    fn only_prelude_ids_are_found() {
        assert!(shape(&ShapeId::parse("a#String").unwrap()).is_none());
        assert!(shape(&ShapeId::parse("smithy.api#String$x").unwrap()).is_none());
        assert!(shape(&ShapeId::parse("smithy.api#Nope").unwrap()).is_none());
    }
}
