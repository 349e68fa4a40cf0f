//! Shapes that contain themselves must do so through something that can be left out.

use super::Context;
use crate::diagnostics::Diagnostic;
use crate::model::traits::ids;
use crate::model::{Member, Shape, ShapeId, ShapeKind};
use std::collections::{HashMap, HashSet};

pub(super) fn check(context: &Context<'_>) {
    check_collections(context);
    check_values(context);
}

fn is_collection(shape: &Shape) -> bool {
    matches!(shape.kind, ShapeKind::List | ShapeKind::Map)
}

/// Lists and maps that contain nothing but each other have no type.
fn check_collections(context: &Context<'_>) {
    let mut done: HashSet<&ShapeId> = HashSet::new();
    let collections = context
        .model
        .shapes
        .values()
        .filter(|shape| is_collection(shape));
    for root in collections {
        let mut path: HashSet<&ShapeId> = HashSet::new();
        let mut next = Some(root);
        // Keys are texts, so that one way leads on from each.
        while let Some(shape) =
            next.filter(|shape| is_collection(shape) && !done.contains(&shape.id))
        {
            done.insert(&shape.id);
            path.insert(&shape.id);
            let element = shape.list_member().or_else(|| shape.map_value());
            let Some(element) = element else {
                break;
            };
            if path.contains(&element.target) {
                report_collection(context, shape, element);
            }
            next = context.model.target(element);
        }
    }
}

fn report_collection(context: &Context<'_>, shape: &Shape, element: &Member) {
    let message = format!(
        "`{}` contains itself through nothing but lists and maps",
        shape.id.name()
    );
    let found = Diagnostic::error("smithy::endless_type", element.span, message)
        .with_shape(&element.id)
        .with_hint("put a structure or a union between");
    context.report(found);
}

/// A structure whose required members contain it, or a union of which every member does, has no value.
fn check_values(context: &Context<'_>) {
    let mut endless = without_value(context);
    drop_followers(context, &mut endless);
    for shape in endless.values() {
        let needs =
            |member: &&Member| is_needed(shape, member) && endless.contains_key(&member.target);
        let Some(member) = shape.members.values().find(needs) else {
            continue;
        };
        let message = match shape.is_union() {
            true => format!(
                "`{}` has no value: every member contains it again",
                shape.id.name()
            ),
            false => format!(
                "`{}` has no value: its required member `{}` contains it again",
                shape.id.name(),
                member.name()
            ),
        };
        let found = Diagnostic::error("smithy::endless_value", member.span, message)
            .with_shape(&member.id)
            .with_hint("make one of the members on the way optional, or put a list between");
        context.report(found);
    }
}

/// Whether a value of the shape contains the member in any case. What clients may leave out is a way out.
fn is_needed(shape: &Shape, member: &Member) -> bool {
    let traits = &member.traits;
    shape.is_union() || (traits.is_required() && !traits.has(ids::CLIENT_OPTIONAL))
}

/// Structures and unions that have no value, by repeated passes over what is still in question.
fn without_value<'a>(context: &Context<'a>) -> HashMap<&'a ShapeId, &'a Shape> {
    let candidates = context.model.shapes.values();
    let candidates = candidates.filter(|shape| {
        (shape.is_structure()
            && shape
                .members
                .values()
                .any(|member| is_needed(shape, member)))
            || (shape.is_union() && !shape.members.is_empty())
    });
    let mut open: HashMap<&ShapeId, &Shape> = candidates.map(|shape| (&shape.id, shape)).collect();
    // Which open shapes wait for which.
    let mut waiting: HashMap<&ShapeId, Vec<&Shape>> = HashMap::new();
    let mut missing: HashMap<&ShapeId, usize> = HashMap::new();
    let mut ready: Vec<&Shape> = Vec::new();
    for shape in open.values() {
        let needed = shape
            .members
            .values()
            .filter(|member| is_needed(shape, member));
        let blocked: Vec<_> = needed
            .clone()
            .filter(|member| open.contains_key(&member.target))
            .collect();
        let count = match shape.is_union() {
            // One member with a value is enough.
            true if blocked.len() < needed.count() => 0,
            true => 1,
            false => blocked.len(),
        };
        if count == 0 {
            ready.push(shape);
        }
        missing.insert(&shape.id, count);
        for member in blocked {
            waiting.entry(&member.target).or_default().push(shape);
        }
    }
    while let Some(shape) = ready.pop() {
        if open.remove(&shape.id).is_none() {
            continue;
        }
        for waits in waiting.remove(&shape.id).unwrap_or_default() {
            if let Some(count) = missing.get_mut(&waits.id) {
                *count = count.saturating_sub(1);
                if *count == 0 {
                    ready.push(waits);
                }
            }
        }
    }
    open
}

/// Leaves only shapes on a cycle, or between cycles: the others have no value because of those.
fn drop_followers<'a>(context: &Context<'a>, endless: &mut HashMap<&'a ShapeId, &'a Shape>) {
    let mut users: HashMap<&ShapeId, usize> = endless.keys().map(|id| (*id, 0)).collect();
    let needed = |shape: &'a Shape| shape.members.values().filter(move |m| is_needed(shape, m));
    for shape in endless.values() {
        for member in needed(shape) {
            if let Some(count) = users.get_mut(&member.target) {
                *count += 1;
            }
        }
    }
    let unused = users.iter().filter(|(_, count)| **count == 0);
    let mut unused: Vec<&ShapeId> = unused.map(|(id, _)| *id).collect();
    while let Some(id) = unused.pop() {
        endless.remove(id);
        let Some(shape) = context.model.shapes.get(id) else {
            continue;
        };
        for member in needed(shape) {
            if let Some(count) = users.get_mut(&member.target) {
                *count -= 1;
                if *count == 0 {
                    unused.push(&shape.members.get(member.name()).unwrap_or(member).target);
                }
            }
        }
    }
}
