//! Shapes of the prelude, `smithy.api`, which models use without defining them.

use super::traits::ids;
use super::{Node, NodeValue, Number, Shape, ShapeId, ShapeKind};
use crate::diagnostics::Span;
use indexmap::IndexMap;
use std::sync::OnceLock;

/// The prelude's namespace.
pub const NAMESPACE: &str = "smithy.api";

/// The shape that stands for "nothing".
pub const UNIT: &str = "smithy.api#Unit";

/// A shape of the prelude by its id.
#[must_use]
pub fn shape(id: &ShapeId) -> Option<&'static Shape> {
    if id.is_prelude() && id.member().is_none() {
        shapes().get(id)
    } else {
        None
    }
}

/// The id of [`UNIT`].
#[must_use]
pub fn unit() -> ShapeId {
    ShapeId::known(NAMESPACE, "Unit")
}

/// All shapes of the prelude that are no trait definitions.
pub fn shapes() -> &'static IndexMap<ShapeId, Shape> {
    static SHAPES: OnceLock<IndexMap<ShapeId, Shape>> = OnceLock::new();
    SHAPES.get_or_init(build)
}

fn build() -> IndexMap<ShapeId, Shape> {
    let simple = [
        ("String", ShapeKind::String),
        ("Blob", ShapeKind::Blob),
        ("BigInteger", ShapeKind::BigInteger),
        ("BigDecimal", ShapeKind::BigDecimal),
        ("Timestamp", ShapeKind::Timestamp),
        ("Document", ShapeKind::Document),
        ("Boolean", ShapeKind::Boolean),
        ("Byte", ShapeKind::Byte),
        ("Short", ShapeKind::Short),
        ("Integer", ShapeKind::Integer),
        ("Long", ShapeKind::Long),
        ("Float", ShapeKind::Float),
        ("Double", ShapeKind::Double),
        ("Unit", ShapeKind::Structure),
    ];
    let primitive = [
        ("PrimitiveBoolean", ShapeKind::Boolean),
        ("PrimitiveByte", ShapeKind::Byte),
        ("PrimitiveShort", ShapeKind::Short),
        ("PrimitiveInteger", ShapeKind::Integer),
        ("PrimitiveLong", ShapeKind::Long),
        ("PrimitiveFloat", ShapeKind::Float),
        ("PrimitiveDouble", ShapeKind::Double),
    ];
    let simple = simple.into_iter().map(|(name, kind)| new(name, kind));
    let primitive = primitive.into_iter().map(|(name, kind)| {
        let zero = zero(&kind);
        let mut shape = new(name, kind);
        if let Some(value) = zero {
            let default = Node::new(value, Span::NONE);
            shape.traits.insert_known(ids::DEFAULT, default);
        }
        shape
    });
    let mut all: IndexMap<ShapeId, Shape> = simple
        .chain(primitive)
        .map(|shape| (shape.id.clone(), shape))
        .collect();
    if let Some(unit) = all.get_mut(UNIT) {
        let marker = Node::empty_object(Span::NONE);
        unit.traits.insert_known(ids::UNIT_TYPE, marker);
    }
    all
}

fn new(name: &str, kind: ShapeKind) -> Shape {
    Shape::new(ShapeId::known(NAMESPACE, name), kind, Span::NONE)
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
