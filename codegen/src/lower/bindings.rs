//! Bindings of members to parts of HTTP messages: one each, and only of types that fit there.

use super::context::{Context, a_kind};
use crate::model::traits::ids;
use crate::model::{Member, Shape, ShapeKind};

/// The traits that say where a member goes; a member has at most one.
const BINDINGS: [&str; 7] = [
    ids::HTTP_HEADER,
    ids::HTTP_LABEL,
    ids::HTTP_PAYLOAD,
    ids::HTTP_PREFIX_HEADERS,
    ids::HTTP_QUERY,
    ids::HTTP_QUERY_PARAMS,
    ids::HTTP_RESPONSE_CODE,
];

/// Those of which a structure has at most one.
const SINGLE: [&str; 4] = [
    ids::HTTP_PAYLOAD,
    ids::HTTP_PREFIX_HEADERS,
    ids::HTTP_QUERY_PARAMS,
    ids::HTTP_RESPONSE_CODE,
];

/// Checks the bindings of an input, output or error.
pub(super) fn check(context: &Context<'_>, shape: &Shape) {
    if !context.speaks_rest() {
        return;
    }
    for member in shape.members.values() {
        check_member(context, member);
    }
    for binding in SINGLE {
        let bound = shape
            .members
            .values()
            .filter(|member| member.traits.has(binding));
        for member in bound.skip(1) {
            let message = format!("another member has `{binding}` already");
            refuse(context, member, binding, message);
        }
    }
}

fn check_member(context: &Context<'_>, member: &Member) {
    let mut bindings = BINDINGS.iter().filter(|id| member.traits.has(id));
    let Some(binding) = bindings.next() else {
        return;
    };
    if let Some(other) = bindings.next() {
        let message = format!("a member is bound once, not by `{binding}` and `{other}`");
        refuse(context, member, other, message);
    }
    // A missing target is a finding of its own.
    let Some(target) = context.model.target(member) else {
        return;
    };
    if !fits(context, binding, target) {
        let message = format!("`{binding}` cannot hold {}", a_kind(&target.kind));
        refuse(context, member, binding, message);
    }
    for (id, valid) in [
        (ids::HTTP_HEADER, is_header as fn(&str) -> bool),
        (ids::HTTP_QUERY, |name: &str| !name.is_empty()),
        (ids::HTTP_PREFIX_HEADERS, |name: &str| {
            name.is_empty() || is_header(name)
        }),
    ] {
        if let Some(name) = member.traits.string(id).filter(|name| !valid(name)) {
            refuse(
                context,
                member,
                id,
                format!("`{name}` is no name for `{id}`"),
            );
        }
    }
}

fn refuse(context: &Context<'_>, member: &Member, binding: &str, message: String) {
    let span = member.traits.span(binding);
    context.error("smithy::invalid_binding", span, &member.id, message);
}

fn is_header(name: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(fits)
}

fn fits(context: &Context<'_>, binding: &str, target: &Shape) -> bool {
    let is = |member: Option<&Member>, wanted: fn(&Shape) -> bool| {
        let target = member.and_then(|member| context.model.target(member));
        target.is_some_and(wanted)
    };
    let element = |wanted| is(target.list_member(), wanted);
    match binding {
        ids::HTTP_LABEL => is_simple(target),
        ids::HTTP_HEADER | ids::HTTP_QUERY => is_simple(target) || element(is_simple),
        ids::HTTP_PREFIX_HEADERS => is(target.map_value(), |value| value.kind.is_text()),
        ids::HTTP_QUERY_PARAMS => {
            let text = |shape: &Shape| shape.kind.is_text();
            let value = target
                .map_value()
                .and_then(|value| context.model.target(value));
            value.is_some_and(|value| text(value) || is(value.list_member(), text))
        }
        ids::HTTP_RESPONSE_CODE => {
            matches!(target.kind, ShapeKind::Integer | ShapeKind::IntEnum)
        }
        _ => {
            target.kind.is_text()
                || target.kind.is_aggregate()
                || matches!(target.kind, ShapeKind::Blob | ShapeKind::Document)
        }
    }
}

/// Values that have a form as plain text.
fn is_simple(shape: &Shape) -> bool {
    shape.kind.is_text()
        || shape.kind.is_number()
        || matches!(shape.kind, ShapeKind::Boolean | ShapeKind::Timestamp)
}
