//! Members that are written without a target: `$member`.
//!
//! The resource after `for` is asked first, for an identifier and then a property of that name; then the
//! mixins are, in their order.

use super::assembly::Assembly;
use crate::diagnostics::Diagnostic;
use crate::model::{Member, Shape, ShapeId, ShapeRef};
use std::sync::Arc;

/// Gives members of one shape the targets that the resource has for them, and takes them off the list.
pub(super) fn bind(assembly: &mut Assembly, id: &ShapeId) {
    let Some(resource) = assembly.elided.get(id).and_then(|e| e.resource.clone()) else {
        return;
    };
    check_resource(assembly, id, &resource);
    let Some(mut elision) = assembly.elided.swap_remove(id) else {
        return;
    };
    elision.members.retain(|name| {
        let target = target(assembly, &resource, name);
        let shape = assembly.shapes.get_mut(id);
        let member = shape.and_then(|shape| shape.members.get_mut(name));
        match (member, target) {
            (Some(member), Some(target)) => member.target = target,
            _ => return true,
        }
        false
    });
    assembly.elided.insert(id.clone(), elision);
}

/// Removes the members of one shape that got no target from its resource or its mixins.
pub(super) fn finish(assembly: &mut Assembly, id: &ShapeId) {
    let Some(elision) = assembly.elided.swap_remove(id) else {
        return;
    };
    let Some(shape) = assembly.shapes.get_mut(id) else {
        return;
    };
    for name in &elision.members {
        if let Some(member) = shape.members.shift_remove(name)
            && !assembly.incomplete
        {
            let found = unresolved(shape, &member, elision.resource.as_ref());
            assembly.diagnostics.push(found);
        }
    }
}

fn target(assembly: &Assembly, resource: &ShapeRef, name: &Arc<str>) -> Option<ShapeId> {
    let resource = assembly.shapes.get(&resource.target)?.as_resource()?;
    let identifier = resource.identifiers.get(name);
    let found = identifier.or_else(|| resource.properties.get(name))?;
    Some(found.target.clone())
}

fn check_resource(assembly: &mut Assembly, id: &ShapeId, resource: &ShapeRef) {
    let (message, place) = match assembly.shapes.get(&resource.target) {
        Some(shape) if shape.as_resource().is_some() => return,
        None if assembly.incomplete => return,
        Some(shape) => {
            let message = format!(
                "`for` names a resource, but `{}` is of type {}",
                shape.id, shape.kind
            );
            (message, Some(shape.span))
        }
        None => (format!("there is no resource `{}`", resource.target), None),
    };
    let mut found = Diagnostic::error("smithy::not_a_resource", resource.span, message);
    if let Some(place) = place {
        found = found.with_related(place, "it is defined here");
    }
    assembly.diagnostics.push(found.with_shape(id));
}

fn unresolved(shape: &Shape, member: &Member, resource: Option<&ShapeRef>) -> Diagnostic {
    let name = member.name();
    let message = match resource {
        Some(_) => format!("neither the resource nor a mixin has a member `{name}`"),
        None => format!("no mixin has a member `{name}`"),
    };
    Diagnostic::error("smithy::unresolved_elision", member.span, message)
        .with_shape(&shape.id)
        .with_hint("write its target: `name: Target`")
}
