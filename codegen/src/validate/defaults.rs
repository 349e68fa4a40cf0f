//! Default values against types and constraints.

use super::Context;
use super::value::{self, Problem, ProblemKind};
use crate::diagnostics::{Diagnostic, Severity};
use crate::model::traits::ids;
use crate::model::{Member, Node, NodeValue, Shape, ShapeId, ShapeKind};

pub(super) fn check(context: &Context<'_>) {
    for shape in context.model.shapes.values() {
        if context.is_full() {
            return;
        }
        if let Some(default) = shape.traits.get(ids::DEFAULT) {
            check_shape(context, shape, default);
        }
        let own = |member: &&Member| member.mixin.is_none();
        for member in shape.members.values().filter(own) {
            if let Some(default) = member.traits.get(ids::DEFAULT) {
                check_member(context, member, default);
            }
        }
    }
}

fn check_shape(context: &Context<'_>, shape: &Shape, default: &Node) {
    if default.is_null() {
        let message = "the default of a shape may not be null";
        return report(
            context,
            &shape.id,
            default,
            Severity::Error,
            message.to_owned(),
        );
    }
    if simple(context, &shape.id, shape, default) {
        for problem in value::check(context, shape, default) {
            report(
                context,
                &shape.id,
                default,
                severity(problem.kind),
                unfit(&problem),
            );
        }
    }
}

fn check_member(context: &Context<'_>, member: &Member, default: &Node) {
    let Some(target) = context.model.target(member) else {
        return;
    };
    // Null says that the member has no default, whatever its target has.
    if default.is_null() {
        return;
    }
    if !simple(context, &member.id, target, default) {
        return;
    }
    for problem in value::check_member(context, member, default) {
        report(
            context,
            &member.id,
            default,
            severity(problem.kind),
            unfit(&problem),
        );
    }
    let of_target = target.traits.get(ids::DEFAULT);
    if let Some(of_target) = of_target.filter(|of_target| *of_target != default) {
        let message = format!(
            "`{}` has another default, which its members must share",
            target.id
        );
        let found = Diagnostic::error("smithy::invalid_default", default.span, message)
            .with_shape(&member.id)
            .with_related(of_target.span, "the other default")
            .with_hint("write the same default, or null for none");
        context.report(found);
    }
}

fn unfit(problem: &Problem) -> String {
    format!("the default does not fit: {}", problem.sentence())
}

/// Models that come from Smithy 1.0 have zeros that break ranges.
fn severity(kind: ProblemKind) -> Severity {
    match kind {
        ProblemKind::Constraint => Severity::Warning,
        _ => Severity::Error,
    }
}

/// Only some types have defaults, and some have one only. Whether the value may be checked further.
fn simple(context: &Context<'_>, id: &ShapeId, target: &Shape, default: &Node) -> bool {
    let wanted = match &target.kind {
        ShapeKind::Structure | ShapeKind::Union => "structures and unions have no default",
        ShapeKind::List if !is_empty(default) => "the default of a list must be empty, `[]`",
        ShapeKind::Map if !is_empty(default) => "the default of a map must be empty, `{}`",
        ShapeKind::Document if !is_empty(default) && is_container(default) => {
            "the default of a document must be empty where it is a list or map"
        }
        ShapeKind::Blob if target.traits.is_streaming() && default.as_str() != Some("") => {
            "the default of a stream must be empty, `\"\"`"
        }
        _ => return true,
    };
    report(context, id, default, Severity::Error, wanted.to_owned());
    false
}

fn is_container(node: &Node) -> bool {
    matches!(node.value, NodeValue::Array(_) | NodeValue::Object(_))
}

fn is_empty(node: &Node) -> bool {
    match &node.value {
        NodeValue::Array(elements) => elements.is_empty(),
        NodeValue::Object(entries) => entries.is_empty(),
        _ => false,
    }
}

fn report(
    context: &Context<'_>,
    id: &ShapeId,
    default: &Node,
    severity: Severity,
    message: String,
) {
    let found = Diagnostic::new(severity, "smithy::invalid_default", default.span, message);
    context.report(found.with_shape(id));
}
