//! URI templates must fit the members of their operations' inputs.

use crate::diagnostics::{Diagnostic, Diagnostics, Span};
use crate::model::traits::{UriTemplate, ids};
use crate::model::{Member, Model, Operation, Shape};
use indexmap::IndexSet;

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    for shape in model.shapes.values() {
        // Many operations can share one wrong input.
        if diagnostics.is_full() {
            return;
        }
        if let Some(operation) = shape.as_operation() {
            check_operation(model, shape, operation, diagnostics);
        }
    }
}

fn check_operation(
    model: &Model,
    shape: &Shape,
    operation: &Operation,
    diagnostics: &mut Diagnostics,
) {
    // A malformed trait was reported where all traits are checked.
    let (Some(http), Some(node)) = (shape.traits.http(), shape.traits.get(ids::HTTP)) else {
        return;
    };
    let span = node.get("uri").map_or(node.span, |uri| uri.span);
    let input = operation.input.as_ref();
    let input = input.and_then(|input| model.shape(&input.target));
    match UriTemplate::parse(http.uri) {
        Ok(template) => {
            let labels: IndexSet<&str> = template.labels().collect();
            check_labels(shape, &labels, span, input, diagnostics);
            check_members(shape, &labels, span, input, diagnostics);
        }
        Err(reason) => {
            let message = format!("the URI is malformed: {reason}");
            let found = Diagnostic::error("smithy::malformed_uri", span, message);
            diagnostics.push(found.with_shape(&shape.id));
        }
    }
}

/// Every label must be a member of the input.
fn check_labels(
    shape: &Shape,
    labels: &IndexSet<&str>,
    uri: Span,
    input: Option<&Shape>,
    diagnostics: &mut Diagnostics,
) {
    for label in labels {
        let member = input.and_then(|input| input.member(label));
        if let Some(member) = member.filter(|member| member.traits.is_http_label()) {
            check_required(shape, member, diagnostics);
            continue;
        }
        let message = format!(
            "the URI has the label `{label}`, but the input has no member of that name with the \
             `httpLabel` trait"
        );
        let mut found =
            Diagnostic::error("smithy::unbound_uri_label", uri, message).with_shape(&shape.id);
        if let Some(input) = input {
            found = found.with_related(input.span, "the input");
        }
        diagnostics.push(found);
    }
}

/// Every member with the `httpLabel` trait must be in the URI.
fn check_members(
    shape: &Shape,
    labels: &IndexSet<&str>,
    uri: Span,
    input: Option<&Shape>,
    diagnostics: &mut Diagnostics,
) {
    let members = input.into_iter().flat_map(|input| input.members.values());
    for member in members.filter(|member| member.traits.is_http_label()) {
        if !labels.contains(member.name()) {
            let message = format!(
                "member `{}` has the `httpLabel` trait, but the URI has no such label",
                member.name()
            );
            let found = Diagnostic::error("smithy::label_not_in_uri", member.span, message)
                .with_shape(&shape.id)
                .with_related(uri, "the URI");
            diagnostics.push(found);
        }
    }
}

fn check_required(shape: &Shape, member: &Member, diagnostics: &mut Diagnostics) {
    if !member.traits.is_required() {
        let message = format!(
            "member `{}` is part of the URI, but not required",
            member.name()
        );
        let found = Diagnostic::error("smithy::optional_label", member.span, message)
            .with_shape(&shape.id)
            .with_hint("apply `smithy.api#required` to the member");
        diagnostics.push(found);
    }
}
