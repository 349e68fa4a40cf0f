//! Brings definitions of Smithy 1.0 to 2.0, and gives members of enums their values.

use super::assembly::{Assembly, add_trait};
use super::enums;
use crate::model::traits::ids;
use crate::model::{Node, NodeValue, Shape, ShapeId, ShapeKind, prelude};
use std::sync::Arc;

/// Makes explicit what definitions leave to their version's rules.
///
/// In Smithy 1.0 a number or boolean that is not boxed has a zero value; in 2.0 that is a `default` trait.
/// A boxed member has the default `null`.
pub(super) fn upgrade(assembly: &mut Assembly) {
    enums::convert(assembly);
    for shape in assembly.shapes.values_mut() {
        add_enum_values(shape);
    }
    let legacy = std::mem::take(&mut assembly.legacy);
    for id in &legacy {
        if let Some(shape) = assembly.shapes.get_mut(id) {
            add_zero(shape);
        }
    }
    for id in &legacy {
        let found = assembly.shapes.get(id).filter(|shape| shape.is_structure());
        let Some(shape) = found else {
            continue;
        };
        for (name, default) in member_defaults(assembly, shape) {
            set_default(assembly, id, &name, default);
        }
    }
}

/// In a string enum a member without a value has its name as value.
fn add_enum_values(shape: &mut Shape) {
    if shape.kind != ShapeKind::Enum {
        return;
    }
    for (name, member) in &mut shape.members {
        if !member.traits.has(ids::ENUM_VALUE) {
            let value = NodeValue::String(Arc::clone(name));
            add_trait(&mut member.traits, ids::ENUM_VALUE, value, member.span);
        }
    }
}

/// A number or boolean shape has a zero default unless it is boxed.
fn add_zero(shape: &mut Shape) {
    let boxed = shape.traits.remove(ids::BOX).is_some();
    let zero = prelude::zero(&shape.kind);
    if let Some(zero) = zero.filter(|_| !boxed && !shape.traits.has(ids::DEFAULT)) {
        add_trait(&mut shape.traits, ids::DEFAULT, zero, shape.span);
    }
}

/// The defaults that members of a structure have by the rules of 1.0.
fn member_defaults(assembly: &Assembly, shape: &Shape) -> Vec<(Arc<str>, NodeValue)> {
    let mut found = Vec::new();
    for (name, member) in &shape.members {
        if member.traits.has(ids::DEFAULT) {
            continue;
        }
        let default = if member.traits.has(ids::BOX) {
            Some(NodeValue::Null)
        } else {
            target_default(assembly, &member.target, member.traits.is_required())
        };
        found.extend(default.map(|default| (Arc::clone(name), default)));
    }
    found
}

/// The zero value of a target that has one as its own default, or an empty stream.
fn target_default(assembly: &Assembly, target: &ShapeId, required: bool) -> Option<NodeValue> {
    let target = assembly
        .shapes
        .get(target)
        .or_else(|| prelude::shape(target))?;
    if target.kind == ShapeKind::Blob && target.traits.is_streaming() && !required {
        return Some(NodeValue::String("".into()));
    }
    let zero = Node::new(prelude::zero(&target.kind)?, target.span);
    let default = target.traits.default_value()?;
    (*default == zero).then_some(zero.value)
}

fn set_default(assembly: &mut Assembly, id: &ShapeId, name: &str, default: NodeValue) {
    let shape = assembly.shapes.get_mut(id);
    let Some(member) = shape.and_then(|shape| shape.members.get_mut(name)) else {
        return;
    };
    member.traits.remove(ids::BOX);
    add_trait(&mut member.traits, ids::DEFAULT, default, member.span);
}
