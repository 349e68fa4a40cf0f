//! Resources: their tree, the properties of their lifecycle operations, and their identifiers.

use super::Context;
use crate::diagnostics::{Diagnostic, Severity, Span};
use crate::model::traits::ids;
use crate::model::{Model, Resource, Shape, ShapeId, ShapeRef};
use std::collections::{HashMap, HashSet};

pub(super) fn check(context: &Context<'_>) {
    let parents = parents(context.model);
    check_cycles(context);
    for shape in context.model.shapes.values() {
        if let Some(resource) = shape.as_resource().filter(|_| !shape.is_mixin()) {
            check_lifecycle(context, shape, resource);
            check_inherited(context, shape, resource);
            check_identifiers(context, shape, resource, &parents);
        }
    }
    check_bindings(context);
}

/// The resource that has each resource as its child.
fn parents(model: &Model) -> HashMap<&ShapeId, &Shape> {
    let mut parents = HashMap::new();
    for shape in model.shapes.values() {
        let children = shape.as_resource().map(|resource| &resource.resources);
        for child in children.into_iter().flatten() {
            parents.entry(&child.target).or_insert(shape);
        }
    }
    parents
}

fn check_cycles(context: &Context<'_>) {
    let mut done: HashSet<&ShapeId> = HashSet::new();
    for root in context.model.shapes.values() {
        if root.as_resource().is_none() || done.contains(&root.id) {
            continue;
        }
        let mut open: HashSet<&ShapeId> = HashSet::from([&root.id]);
        let mut path: Vec<(&Shape, usize)> = vec![(root, 0)];
        while let Some((shape, next)) = path.last_mut() {
            let children = shape.as_resource().map(|resource| &resource.resources);
            let child = children.and_then(|children| children.get(*next));
            let Some(child) = child else {
                done.insert(&shape.id);
                open.remove(&shape.id);
                path.pop();
                continue;
            };
            *next += 1;
            if open.contains(&child.target) {
                let message = format!("`{}` is a child of itself", child.target);
                let found = Diagnostic::error("smithy::resource_cycle", child.span, message);
                context.report(found.with_shape(&shape.id));
            } else if !done.contains(&child.target)
                && let Some(target) = context.model.shape(&child.target)
            {
                open.insert(&target.id);
                path.push((target, 0));
            }
        }
    }
}

/// What the lifecycle says about an operation, the operation must say, too.
fn check_lifecycle(context: &Context<'_>, shape: &Shape, resource: &Resource) {
    let lifecycle = [
        ("put", &resource.put, Some(ids::IDEMPOTENT)),
        ("create", &resource.create, None),
        ("read", &resource.read, Some(ids::READONLY)),
        ("update", &resource.update, None),
        ("delete", &resource.delete, Some(ids::IDEMPOTENT)),
        ("list", &resource.list, Some(ids::READONLY)),
    ];
    let mut known: HashMap<&ShapeId, &str> = HashMap::new();
    for (name, operation, wanted) in lifecycle {
        let Some(operation) = operation else {
            continue;
        };
        let target = context.model.shape(&operation.target);
        let Some(target) = target.filter(|target| target.as_operation().is_some()) else {
            continue;
        };
        if let Some(id) = wanted.filter(|id| !target.traits.has(id)) {
            let short = id.rsplit('#').next().unwrap_or(id);
            let message =
                format!("the operation `{name}` of a resource must have the trait `{short}`");
            let found = Diagnostic::error("smithy::resource_lifecycle", operation.span, message)
                .with_shape(&shape.id)
                .with_related(target.span, "the operation")
                .with_hint(format!("apply `@{short}` to the operation"));
            context.report(found);
        }
        if let Some(other) = known.insert(&operation.target, name) {
            let message = format!("`{}` is both `{other}` and `{name}`", operation.target);
            let found = Diagnostic::error("smithy::resource_lifecycle", operation.span, message);
            context.report(found.with_shape(&shape.id));
        }
    }
}

/// A child has the identifiers of its parent, with the same targets; and a property is no identifier.
fn check_inherited(context: &Context<'_>, shape: &Shape, resource: &Resource) {
    for child in &resource.resources {
        let target = context.model.shape(&child.target);
        let Some((target, data)) = target.and_then(|t| Some((t, t.as_resource()?))) else {
            continue;
        };
        for (name, identifier) in &resource.identifiers {
            let own = data.identifiers.get(name);
            if own.is_some_and(|own| own.target == identifier.target) {
                continue;
            }
            let message = match own {
                None => format!("the child `{}` lacks the identifier `{name}`", target.id),
                Some(_) => format!("the child `{}` has another identifier `{name}`", target.id),
            };
            let found = Diagnostic::error("smithy::resource_identifiers", child.span, message)
                .with_shape(&shape.id)
                .with_related(target.span, "the child")
                .with_hint("a child repeats the identifiers of its parent");
            context.report(found);
        }
    }
    for (name, property) in &resource.properties {
        if resource.identifiers.contains_key(name) {
            let message = format!("`{name}` is an identifier already");
            let found = Diagnostic::error("smithy::resource_identifiers", property.span, message);
            context.report(found.with_shape(&shape.id));
        }
    }
}

/// Operations on one instance take all identifiers; those on the collection do not take all of them.
fn check_identifiers(
    context: &Context<'_>,
    shape: &Shape,
    resource: &Resource,
    parents: &HashMap<&ShapeId, &Shape>,
) {
    if resource.identifiers.is_empty() {
        return;
    }
    let parent = parents
        .get(&shape.id)
        .and_then(|parent| parent.as_resource());
    let instance = [
        &resource.put,
        &resource.read,
        &resource.update,
        &resource.delete,
    ];
    let instance = instance.into_iter().flatten().chain(&resource.operations);
    for operation in instance {
        let missing: Vec<&str> = resource
            .identifiers
            .iter()
            .filter(|(name, id)| !takes(context, operation, name, id))
            .map(|(name, _)| &**name)
            .collect();
        if !missing.is_empty() {
            let message = format!(
                "`{}` works on one instance, but its input lacks the required `{}`",
                operation.target.name(),
                missing.join("`, `")
            );
            report(context, shape, operation.span, Severity::Error, message);
        }
    }
    let collection = [&resource.create, &resource.list];
    let collection = collection
        .into_iter()
        .flatten()
        .chain(&resource.collection_operations);
    for operation in collection {
        let inherited =
            |name: &str| parent.is_some_and(|parent| parent.identifiers.contains_key(name));
        let mut own = resource
            .identifiers
            .iter()
            .filter(|(name, _)| !inherited(name))
            .peekable();
        let takes_all =
            own.peek().is_some() && own.all(|(name, id)| takes(context, operation, name, id));
        if takes_all {
            let message = format!(
                "`{}` works on the collection, but its input has every identifier as a required member",
                operation.target.name()
            );
            report(context, shape, operation.span, Severity::Warning, message);
        }
    }
}

fn report(context: &Context<'_>, shape: &Shape, span: Span, severity: Severity, message: String) {
    let found = Diagnostic::new(severity, "smithy::resource_identifiers", span, message);
    context.report(found.with_shape(&shape.id));
}

/// Whether the input of an operation has a required member for an identifier.
fn takes(context: &Context<'_>, operation: &ShapeRef, name: &str, identifier: &ShapeRef) -> bool {
    let operation = context.model.shape(&operation.target);
    let Some(operation) = operation.and_then(Shape::as_operation) else {
        return true;
    };
    let input = operation.input.as_ref();
    let Some(input) = input.and_then(|input| context.model.shape(&input.target)) else {
        return false;
    };
    input.members.values().any(|member| {
        let bound = member.traits.resource_identifier().unwrap_or(member.name());
        let same_target =
            member.target == identifier.target || member.traits.resource_identifier().is_some();
        bound == name && same_target && member.traits.is_required()
    })
}

/// A service binds each operation and each resource once.
fn check_bindings(context: &Context<'_>) {
    for (shape, service) in context.model.services() {
        let mut known: HashMap<&ShapeId, Span> = HashMap::new();
        let mut stack: Vec<&ShapeRef> = Vec::new();
        let mut seen: HashSet<&ShapeId> = HashSet::new();
        let bind = |reference: &'_ ShapeRef, owner: &Shape, known: &mut HashMap<_, Span>| {
            let Some(target) = context.model.shape(&reference.target) else {
                return;
            };
            if let Some(first) = known.insert(&target.id, reference.span) {
                let message = format!("`{}` is bound for the second time", target.id);
                let found = Diagnostic::error("smithy::bound_twice", reference.span, message)
                    .with_shape(&owner.id)
                    .with_related(first, "it is bound here")
                    .with_related(shape.span, "the service");
                context.report(found);
            }
        };
        service
            .operations
            .iter()
            .for_each(|o| bind(o, shape, &mut known));
        service
            .resources
            .iter()
            .for_each(|r| bind(r, shape, &mut known));
        stack.extend(&service.resources);
        while let Some(next) = stack.pop() {
            let target = context.model.shape(&next.target);
            let Some((owner, resource)) = target.and_then(|t| Some((t, t.as_resource()?))) else {
                continue;
            };
            if !seen.insert(&owner.id) {
                continue;
            }
            let mut own: HashSet<&ShapeId> = HashSet::new();
            for operation in resource.all_operations() {
                if own.insert(&operation.target) {
                    bind(operation, owner, &mut known);
                }
            }
            resource
                .resources
                .iter()
                .for_each(|r| bind(r, owner, &mut known));
            stack.extend(&resource.resources);
        }
    }
}
