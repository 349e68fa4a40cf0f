//! What services reach: operations, and names that clients meet.

use super::Context;
use crate::diagnostics::Diagnostic;
use crate::model::closure::Closure;
use crate::model::{Service, Shape, ShapeId, ShapeKind, is_identifier, prelude};
use std::collections::HashMap;

/// A service with what it reaches.
pub(super) struct Reached<'a> {
    pub(super) shape: &'a Shape,
    pub(super) service: &'a Service,
    pub(super) operations: Vec<&'a Shape>,
    pub(super) closure: Closure,
}

/// All services of the model.
pub(super) fn services<'c, 'a>(context: &'c Context<'a>) -> &'c [Reached<'a>] {
    context.services.get_or_init(|| {
        let reach = |(shape, service): (&'a Shape, &'a Service)| {
            let closure = Closure::of_service(context.model, &shape.id);
            let operations = closure.operations.keys();
            Reached {
                shape,
                service,
                operations: operations
                    .filter_map(|id| context.model.shape(id))
                    .collect(),
                closure,
            }
        };
        context.model.services().map(reach).collect()
    })
}

pub(super) fn check(context: &Context<'_>) {
    for service in services(context) {
        check_renames(context, service);
        check_names(context, service);
    }
}

/// What a shape is called in the service.
fn name_in<'a>(service: &'a Service, id: &'a ShapeId) -> &'a str {
    service.rename.get(id).map_or(id.name(), |name| name)
}

/// Two shapes must differ by more than the case of their names. Simple types and lists leave no name behind.
fn check_names(context: &Context<'_>, reached: &Reached<'_>) {
    let mut known: HashMap<String, &Shape> = HashMap::new();
    let operations = reached.closure.operations.keys();
    let all = operations
        .chain(&reached.closure.resources)
        .chain(&reached.closure.shapes);
    for id in all {
        let Some(shape) = context.model.shapes.get(id) else {
            continue;
        };
        let name = name_in(reached.service, id);
        let Some(other) = known.get(&name.to_ascii_lowercase()) else {
            known.insert(name.to_ascii_lowercase(), shape);
            continue;
        };
        let leaves_none = |shape: &Shape| {
            let simple = shape.kind.is_data() && !shape.kind.is_aggregate();
            (simple && shape.kind != ShapeKind::Enum && shape.kind != ShapeKind::IntEnum)
                || shape.kind == ShapeKind::List
        };
        if leaves_none(shape) && leaves_none(other) {
            continue;
        }
        let message = format!(
            "`{id}` and `{}` have the same name in the service `{}`",
            other.id,
            reached.shape.id.name()
        );
        let found = Diagnostic::error("smithy::name_conflict", shape.span, message)
            .with_shape(id)
            .with_related(other.span, "the other shape")
            .with_related(reached.shape.span, "the service")
            .with_hint("give one of them another name by `rename` of the service");
        context.report(found);
    }
}

fn check_renames(context: &Context<'_>, reached: &Reached<'_>) {
    for (id, name) in &reached.service.rename {
        let shape = context.model.shape(id);
        let reason = if !is_identifier(name) {
            format!("`{}` is no name", super::shorten(name))
        } else if id.name() == &**name {
            format!("`{id}` has this name already")
        } else if shape.is_some_and(|shape| !shape.kind.is_data()) {
            "only shapes that hold data can be renamed".to_owned()
        } else if !reached.closure.shapes.contains(id) && *id != prelude::unit() {
            format!("the service does not reach `{id}`")
        } else {
            continue;
        };
        let message = format!(
            "`{id}` is renamed to `{}`, but {reason}",
            super::shorten(name)
        );
        let found = Diagnostic::error("smithy::invalid_rename", reached.shape.span, message);
        context.report(found.with_shape(&reached.shape.id));
    }
}
