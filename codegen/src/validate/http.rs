//! HTTP bindings: methods, URI templates and their labels, and members that are bound more than once or not at
//! all.

use super::{Context, services};
use crate::diagnostics::{Diagnostic, Span};
use crate::model::traits::{Segment, UriTemplate, ids};
use crate::model::{Member, Operation, Shape};
use indexmap::{IndexMap, IndexSet};

pub(super) fn check(context: &Context<'_>) {
    for shape in context.model.shapes.values() {
        // Many operations can share one wrong input.
        if context.is_full() {
            return;
        }
        if let Some(operation) = shape.as_operation() {
            check_operation(context, shape, operation);
        }
        if shape.is_structure() {
            check_bindings(context, shape);
        }
    }
    check_presence(context);
}

fn check_operation(context: &Context<'_>, shape: &Shape, operation: &Operation) {
    // A malformed trait was reported where all traits are checked.
    let (Some(http), Some(node)) = (shape.traits.http(), shape.traits.get(ids::HTTP)) else {
        return;
    };
    let method = node.get("method").map_or(node.span, |method| method.span);
    let is_token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    if http.method.is_empty() || !http.method.chars().all(is_token) {
        let found = Diagnostic::error(
            "smithy::invalid_http_method",
            method,
            "this is no HTTP method",
        );
        context.report(found.with_shape(&shape.id));
    }
    let span = node.get("uri").map_or(node.span, |uri| uri.span);
    let input = operation.input.as_ref();
    let input = input.and_then(|input| context.model.shape(&input.target));
    match UriTemplate::parse(http.uri) {
        Ok(template) => {
            let labels: IndexSet<&str> = template.labels().collect();
            check_labels(context, shape, &labels, span, input);
            check_members(context, shape, &labels, span, input);
            check_greedy(context, shape, &template, span, input);
            check_query(context, shape, &template, span, input);
        }
        Err(reason) => {
            let message = format!("the URI is malformed: {reason}");
            let found = Diagnostic::error("smithy::malformed_uri", span, message);
            context.report(found.with_shape(&shape.id));
        }
    }
}

/// Every label must be a member of the input.
fn check_labels(
    context: &Context<'_>,
    shape: &Shape,
    labels: &IndexSet<&str>,
    uri: Span,
    input: Option<&Shape>,
) {
    for label in labels {
        let member = input.and_then(|input| input.member(label));
        if let Some(member) = member.filter(|member| member.traits.is_http_label()) {
            check_required(context, shape, member);
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
        context.report(found);
    }
}

/// Every member with the `httpLabel` trait must be in the URI.
fn check_members(
    context: &Context<'_>,
    shape: &Shape,
    labels: &IndexSet<&str>,
    uri: Span,
    input: Option<&Shape>,
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
            context.report(found);
        }
    }
}

fn check_required(context: &Context<'_>, shape: &Shape, member: &Member) {
    if !member.traits.is_required() {
        let message = format!(
            "member `{}` is part of the URI, but not required",
            member.name()
        );
        let found = Diagnostic::error("smithy::optional_label", member.span, message)
            .with_shape(&shape.id)
            .with_hint("apply `smithy.api#required` to the member");
        context.report(found);
    }
}

/// A greedy label takes a path, which is a text.
fn check_greedy(
    context: &Context<'_>,
    shape: &Shape,
    template: &UriTemplate<'_>,
    uri: Span,
    input: Option<&Shape>,
) {
    for segment in &template.segments {
        let Segment::Greedy(name) = segment else {
            continue;
        };
        let member = input.and_then(|input| input.member(name));
        let target = member.and_then(|member| context.model.target(member));
        if let Some(target) = target.filter(|target| !target.kind.is_text()) {
            let message = format!(
                "the greedy label `{name}` takes a string, but the member is of type {}",
                target.kind
            );
            let found = Diagnostic::error("smithy::greedy_label_type", uri, message);
            context.report(found.with_shape(&shape.id));
        }
    }
}

/// What the URI's query says already cannot be a member's parameter.
fn check_query(
    context: &Context<'_>,
    shape: &Shape,
    template: &UriTemplate<'_>,
    uri: Span,
    input: Option<&Shape>,
) {
    let members = input.into_iter().flat_map(|input| input.members.values());
    for member in members {
        let Some(name) = member.traits.http_query() else {
            continue;
        };
        if template.query.iter().any(|(literal, _)| *literal == name) {
            let message = format!("the URI already has the query parameter `{name}`");
            let place = member.traits.span(ids::HTTP_QUERY);
            let found = Diagnostic::error("smithy::duplicate_query", place, message)
                .with_shape(&member.id)
                .with_related(uri, "the URI");
            context.report(found.with_related(shape.span, "the operation"));
        }
    }
}

/// The bindings of one structure's members.
fn check_bindings(context: &Context<'_>, shape: &Shape) {
    let mut headers: IndexMap<String, &Member> = IndexMap::new();
    let mut queries: IndexMap<&str, &Member> = IndexMap::new();
    for member in shape.members.values() {
        if let Some(name) = member.traits.http_header() {
            check_header(context, member, name);
            unique(
                context,
                &mut headers,
                name.to_ascii_lowercase(),
                member,
                ids::HTTP_HEADER,
            );
        }
        if let Some(name) = member.traits.http_query() {
            unique(context, &mut queries, name, member, ids::HTTP_QUERY);
        }
    }
    check_payload(context, shape);
}

fn unique<'a, K: std::hash::Hash + Eq + std::fmt::Display>(
    context: &Context<'_>,
    known: &mut IndexMap<K, &'a Member>,
    name: K,
    member: &'a Member,
    id: &str,
) {
    if let Some(other) = known.get(&name) {
        let message = format!("`{name}` is bound to another member already");
        let found = Diagnostic::error("smithy::duplicate_binding", member.traits.span(id), message)
            .with_shape(&member.id)
            .with_related(other.traits.span(id), "it is bound here");
        context.report(found);
    } else {
        known.insert(name, member);
    }
}

/// Headers that belong to the connection or to authentication are not for members.
fn check_header(context: &Context<'_>, member: &Member, name: &str) {
    let span = member.traits.span(ids::HTTP_HEADER);
    let is_token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    if !name.chars().all(is_token) {
        let message = format!("`{}` is no name of a header", super::shorten(name));
        let found = Diagnostic::error("smithy::invalid_header", span, message);
        context.report(found.with_shape(&member.id));
        return;
    }
    const RESERVED: [&str; 7] = [
        "authorization",
        "connection",
        "host",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    ];
    if RESERVED.contains(&name.to_ascii_lowercase().as_str()) {
        let message = format!("the header `{name}` is set by the transport or the signer");
        let found = Diagnostic::warning("smithy::reserved_header", span, message)
            .with_shape(&member.id)
            .with_hint("a value of this member may be replaced on its way");
        context.report(found);
    }
}

/// Where one member is the body, all others must be bound to something else.
fn check_payload(context: &Context<'_>, shape: &Shape) {
    let mut members = shape.members.values();
    let Some(payload) = members.find(|member| member.traits.is_http_payload()) else {
        return;
    };
    const BINDINGS: [&str; 8] = [
        ids::HTTP_PAYLOAD,
        ids::HTTP_LABEL,
        ids::HTTP_HEADER,
        ids::HTTP_PREFIX_HEADERS,
        ids::HTTP_QUERY,
        ids::HTTP_QUERY_PARAMS,
        ids::HTTP_RESPONSE_CODE,
        ids::HOST_LABEL,
    ];
    let is_bound = |member: &&Member| BINDINGS.iter().any(|id| member.traits.has(id));
    for member in shape.members.values().filter(|member| !is_bound(member)) {
        let message = format!(
            "member `{}` is sent nowhere: the body is `{}`",
            member.name(),
            payload.name()
        );
        let found = Diagnostic::error("smithy::unbound_member", member.span, message)
            .with_shape(&member.id)
            .with_related(payload.span, "the body")
            .with_hint("bind it to a header, the query or the path");
        context.report(found);
    }
}

/// Protocols that bind to HTTP need the trait `http` at every operation.
fn check_presence(context: &Context<'_>) {
    const PROTOCOLS: [&str; 2] = [ids::REST_JSON_1, ids::REST_XML];
    for service in services(context) {
        let Some(protocol) = PROTOCOLS.iter().find(|id| service.shape.traits.has(id)) else {
            continue;
        };
        for operation in &service.operations {
            if !operation.traits.has(ids::HTTP) {
                let message = format!("the protocol `{protocol}` needs the trait `http` here");
                let found = Diagnostic::error("smithy::missing_http", operation.span, message)
                    .with_shape(&operation.id)
                    .with_hint("write `@http(method: \"POST\", uri: \"/path\")`");
                context.report(found);
            }
        }
    }
}
