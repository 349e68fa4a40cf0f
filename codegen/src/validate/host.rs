//! Prefixes of the host name, and the members that they take.

use super::Context;
use crate::diagnostics::{Diagnostic, Span};
use crate::model::traits::ids;
use crate::model::{Shape, is_identifier};

pub(super) fn check(context: &Context<'_>) {
    for shape in context.model.shapes.values() {
        let (Some(operation), Some(prefix)) = (shape.as_operation(), shape.traits.host_prefix())
        else {
            continue;
        };
        let span = shape
            .traits
            .get(ids::ENDPOINT)
            .and_then(|node| node.get("hostPrefix"));
        let span = span.map_or(Span::NONE, |node| node.span);
        let input = operation.input.as_ref();
        let input = input.and_then(|input| context.model.shape(&input.target));
        match labels(prefix) {
            Err(reason) => {
                let message = format!("the prefix of the host is malformed: {reason}");
                let found = Diagnostic::error("smithy::malformed_host_prefix", span, message);
                context.report(found.with_shape(&shape.id));
            }
            Ok(labels) => check_labels(context, shape, input, &labels, span),
        }
    }
}

/// The names of the labels of a prefix.
fn labels(prefix: &str) -> Result<Vec<&str>, String> {
    let mut labels = Vec::new();
    let mut rest = prefix;
    loop {
        let literal_end = rest.find('{').unwrap_or(rest.len());
        let (literal, after) = rest.split_at(literal_end);
        let fits = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
        if let Some(wrong) = literal.chars().find(|c| !fits(*c)) {
            return Err(format!("{wrong:?} is not allowed in the name of a host"));
        }
        let Some(inner) = after.strip_prefix('{') else {
            return Ok(labels);
        };
        let Some((name, after)) = inner.split_once('}') else {
            return Err("a label is not closed".to_owned());
        };
        if !is_identifier(name) {
            return Err(format!("`{{{}}}` is no label", super::shorten(name)));
        }
        labels.push(name);
        rest = after;
    }
}

fn check_labels(
    context: &Context<'_>,
    shape: &Shape,
    input: Option<&Shape>,
    labels: &[&str],
    span: Span,
) {
    let members = input.into_iter().flat_map(|input| input.members.values());
    let bound: Vec<_> = members
        .filter(|member| member.traits.is_host_label())
        .collect();
    for label in labels {
        if !bound.iter().any(|member| member.name() == *label) {
            let message = format!(
                "the host has the label `{label}`, but the input has no member of that name with the \
                 `hostLabel` trait"
            );
            let found = Diagnostic::error("smithy::unbound_host_label", span, message);
            context.report(found.with_shape(&shape.id));
        }
    }
    for member in bound {
        if !labels.contains(&member.name()) {
            let message = format!(
                "member `{}` has the `hostLabel` trait, but the host has no such label",
                member.name()
            );
            let place = member.traits.span(ids::HOST_LABEL);
            let found = Diagnostic::error("smithy::label_not_in_host", place, message)
                .with_shape(&member.id)
                .with_related(span, "the prefix of the host");
            context.report(found);
        }
    }
}
