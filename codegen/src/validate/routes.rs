//! Two operations of a service must not answer to the same requests.
//!
//! Services that were imported from botocore's files may have such: clients need no difference, and those
//! files leave it out where Smithy's models have a literal query parameter for it.

use super::{Context, services};
use crate::diagnostics::Diagnostic;
use crate::model::Shape;
use crate::model::traits::{Segment, UriTemplate, ids};
use std::collections::HashMap;

/// What tells requests apart: method, host, path with labels, and the literal query.
type Route<'a> = (&'a str, &'a str, String, Vec<(&'a str, Option<&'a str>)>);

pub(super) fn check(context: &Context<'_>) {
    let imported = &context.model.imported;
    let routed = services(context)
        .iter()
        .filter(|service| !imported.contains(&service.shape.id));
    for service in routed {
        let mut known: HashMap<Route<'_>, &Shape> = HashMap::new();
        for operation in &service.operations {
            let Some(route) = route(operation) else {
                continue;
            };
            match known.get(&route) {
                None => drop(known.insert(route, operation)),
                Some(other) => report(context, operation, other),
            }
        }
    }
}

fn route(operation: &Shape) -> Option<Route<'_>> {
    let http = operation.traits.http()?;
    let template = UriTemplate::parse(http.uri).ok()?;
    let mut path = String::new();
    for segment in &template.segments {
        path.push('/');
        path.push_str(match segment {
            Segment::Literal(text) => text,
            Segment::Label(_) => "{}",
            Segment::Greedy(_) => "{+}",
        });
    }
    let mut query = template.query;
    query.sort_unstable();
    let host = operation.traits.host_prefix().unwrap_or_default();
    Some((http.method, host, path, query))
}

fn report(context: &Context<'_>, operation: &Shape, other: &Shape) {
    let message = format!(
        "a request of `{}` cannot be told from one of `{}`: method and URI are the same",
        operation.id.name(),
        other.id.name()
    );
    let span = operation.traits.span(ids::HTTP);
    let found = Diagnostic::error("smithy::conflicting_route", span, message)
        .with_shape(&operation.id)
        .with_related(other.traits.span(ids::HTTP), "the other operation");
    context.report(found);
}
