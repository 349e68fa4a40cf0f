//! Streams: where they may stand, and what events are made of.

use super::{Context, services};
use crate::diagnostics::Diagnostic;
use crate::model::traits::ids;
use crate::model::{Member, Shape, ShapeId, ShapeKind};
use std::collections::HashSet;

pub(super) fn check(context: &Context<'_>) {
    let roles = Roles::of(context);
    for shape in context.model.shapes.values() {
        if context.is_full() {
            return;
        }
        if shape.is_union() && shape.traits.is_streaming() {
            check_events(context, shape);
        }
        if !shape.kind.is_aggregate() || shape.is_mixin() {
            continue;
        }
        for member in shape.members.values() {
            let target = context.model.target(member);
            if let Some(target) = target.filter(|target| target.traits.is_streaming()) {
                check_member(context, shape, member, target, &roles);
            }
        }
    }
    check_protocols(context);
}

/// What structures are used for.
struct Roles<'a> {
    /// Inputs and outputs.
    sides: HashSet<&'a ShapeId>,
    errors: HashSet<&'a ShapeId>,
    /// Targets of members.
    nested: HashSet<&'a ShapeId>,
}

impl<'a> Roles<'a> {
    fn of(context: &Context<'a>) -> Self {
        let mut roles = Self {
            sides: HashSet::new(),
            errors: HashSet::new(),
            nested: HashSet::new(),
        };
        let shapes = context.model.shapes.values();
        if !shapes.clone().any(|shape| shape.traits.is_streaming()) {
            return roles;
        }
        for shape in shapes {
            if let Some(operation) = shape.as_operation() {
                let both = operation.input.iter().chain(&operation.output);
                roles.sides.extend(both.map(|side| &side.target));
                roles
                    .errors
                    .extend(operation.errors.iter().map(|error| &error.target));
            }
            let targets = shape.members.values().map(|member| &member.target);
            roles.nested.extend(targets);
        }
        roles
    }

    /// Whether a structure lies within others, and is neither input nor output.
    fn is_inner(&self, shape: &Shape) -> bool {
        self.nested.contains(&shape.id) && !self.sides.contains(&shape.id)
    }
}

fn check_member(
    context: &Context<'_>,
    shape: &Shape,
    member: &Member,
    target: &Shape,
    roles: &Roles<'_>,
) {
    let report = |code, message: String, hint: &str| {
        let found = Diagnostic::error(code, member.span, message)
            .with_shape(&member.id)
            .with_related(target.span, "the stream");
        context.report(found.with_hint(hint));
    };
    let is_error = roles.errors.contains(&shape.id) || shape.traits.has(ids::ERROR);
    if !shape.is_structure() || is_error || roles.is_inner(shape) {
        let what = match (shape.is_structure(), is_error) {
            (true, true) => "an error",
            (true, false) => "a structure within others",
            _ => "this shape",
        };
        let message = format!("a stream may not be a member of {what}");
        let hint = "streams are members of inputs and outputs only";
        return report("smithy::misplaced_stream", message, hint);
    }
    let needs_value = target.kind == ShapeKind::Blob
        && !member.traits.is_required()
        && !member.traits.has(ids::DEFAULT);
    if needs_value {
        let message =
            "a stream of bytes is always there: it is required, or empty by default".to_owned();
        report(
            "smithy::optional_stream",
            message,
            "apply `@required`, or `@default(\"\")`",
        );
    }
}

/// Events are structures. A member of one is the payload, or a header, or all are one document.
fn check_events(context: &Context<'_>, stream: &Shape) {
    for member in stream.members.values() {
        let Some(event) = context.model.target(member) else {
            continue;
        };
        if !event.is_structure() {
            let message = format!(
                "an event is a structure, but `{}` is of type {}",
                event.id, event.kind
            );
            let found = Diagnostic::error("smithy::invalid_event", member.target_span, message);
            context.report(found.with_shape(&member.id));
            continue;
        }
        let mut members = event.members.values();
        let Some(payload) = members.find(|member| member.traits.is_event_payload()) else {
            continue;
        };
        let is_bound = |m: &&Member| m.traits.is_event_payload() || m.traits.is_event_header();
        for other in event.members.values().filter(|member| !is_bound(member)) {
            let message = format!(
                "member `{}` is sent nowhere: the payload of the event is `{}`",
                other.name(),
                payload.name()
            );
            let found = Diagnostic::error("smithy::unbound_member", other.span, message)
                .with_shape(&other.id)
                .with_related(payload.span, "the payload")
                .with_hint("apply `@eventHeader` to it");
            context.report(found);
        }
    }
}

/// Over HTTP with bindings, a stream of bytes is the body.
fn check_protocols(context: &Context<'_>) {
    let mut done = HashSet::new();
    let with_http = |operation: &&&Shape| operation.traits.has(ids::HTTP);
    for service in services(context) {
        for operation in service.operations.iter().filter(with_http) {
            let Some(data) = operation.as_operation() else {
                continue;
            };
            let sides = data.input.iter().chain(&data.output);
            for side in sides.filter_map(|side| context.model.shape(&side.target)) {
                if done.insert(&side.id) {
                    check_payload(context, side);
                }
            }
        }
    }
}

fn check_payload(context: &Context<'_>, side: &Shape) {
    for member in side.members.values() {
        let target = context.model.target(member);
        let is_stream = target.is_some_and(|target| target.traits.is_streaming());
        if is_stream && !member.traits.is_http_payload() {
            let message = format!(
                "the stream `{}` is the body, so it needs `httpPayload`",
                member.name()
            );
            let found = Diagnostic::error("smithy::unbound_stream", member.span, message)
                .with_shape(&member.id)
                .with_hint("apply `@httpPayload` to it");
            context.report(found);
        }
    }
}
