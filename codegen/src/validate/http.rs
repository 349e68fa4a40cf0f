//! URI templates must fit the members of their operations' inputs.

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::traits::{UriTemplate, ids};
use crate::model::{Member, Model, Operation, Shape};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    for shape in model.shapes.values() {
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
    let template = match UriTemplate::parse(http.uri) {
        Ok(template) => template,
        Err(reason) => {
            let message = format!("the URI `{}` is malformed: {reason}", http.uri);
            let found = Diagnostic::error("smithy::malformed_uri", span, message);
            diagnostics.push(found.with_shape(&shape.id));
            return;
        }
    };
    let input = operation.input.as_ref();
    let input = input.and_then(|input| model.shape(&input.target));
    for label in template.labels() {
        let member = input.and_then(|input| input.member(label));
        match member.filter(|member| member.traits.is_http_label()) {
            Some(member) => check_required(shape, member, diagnostics),
            None => {
                let message = format!(
                    "the URI has the label `{label}`, but the input has no member of that name with the \
                     `httpLabel` trait"
                );
                let mut found = Diagnostic::error("smithy::unbound_uri_label", span, message)
                    .with_shape(&shape.id);
                if let Some(input) = input {
                    found = found.with_related(input.span, "the input");
                }
                diagnostics.push(found);
            }
        }
    }
    let bound = input.into_iter().flat_map(|input| input.members.values());
    for member in bound.filter(|member| member.traits.is_http_label()) {
        if !template.labels().any(|label| label == member.name()) {
            let message = format!(
                "member `{}` has the `httpLabel` trait, but the URI `{}` has no such label",
                member.name(),
                http.uri
            );
            let found = Diagnostic::error("smithy::label_not_in_uri", member.span, message)
                .with_shape(&shape.id)
                .with_related(span, "the URI");
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
