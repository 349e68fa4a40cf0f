//! Names within one shape: of its members, and those that they take in JSON and XML.

use super::Context;
use crate::diagnostics::{Diagnostic, Span};
use crate::model::traits::ids;
use crate::model::{Member, Shape};
use std::collections::HashMap;

pub(super) fn check(context: &Context<'_>) {
    for shape in context.model.shapes.values() {
        if context.is_full() {
            return;
        }
        if shape.is_structure() || shape.is_union() {
            check_names(context, shape);
            check_json_names(context, shape);
            check_xml_names(context, shape);
        }
    }
}

/// Members should differ by more than case: few languages could tell them apart. Clients rename one.
fn check_names(context: &Context<'_>, shape: &Shape) {
    let mut known: HashMap<String, &Member> = HashMap::new();
    for member in shape.members.values() {
        match known.get(&member.name().to_ascii_lowercase()) {
            None => drop(known.insert(member.name().to_ascii_lowercase(), member)),
            Some(other) => {
                let message = format!(
                    "members `{}` and `{}` differ in case only",
                    other.name(),
                    member.name()
                );
                let found = Diagnostic::warning("smithy::duplicate_member", member.span, message)
                    .with_shape(&shape.id)
                    .with_related(other.span, "the other member");
                context.report(found);
            }
        }
    }
}

fn check_json_names(context: &Context<'_>, shape: &Shape) {
    let names = |member: &Member| member.traits.json_name().is_some();
    if !shape.members.values().any(names) {
        return;
    }
    let mut known: HashMap<&str, &Member> = HashMap::new();
    for member in shape.members.values() {
        let name = member.traits.json_name().unwrap_or(member.name());
        if let Some(other) = known.insert(name, member) {
            report(
                context,
                "smithy::json_name_conflict",
                "JSON",
                name,
                member,
                other,
            );
        }
    }
}

/// Attributes have names of their own.
fn check_xml_names(context: &Context<'_>, shape: &Shape) {
    let names = |member: &Member| member.traits.xml_name().is_some();
    if !shape.members.values().any(names) {
        return;
    }
    let mut known: HashMap<(&str, bool), &Member> = HashMap::new();
    let unbound = |member: &&Member| !BOUND.iter().any(|id| member.traits.has(id));
    for member in shape.members.values().filter(unbound) {
        let name = member.traits.xml_name().unwrap_or(member.name());
        let key = (name, member.traits.is_xml_attribute());
        if let Some(other) = known.insert(key, member) {
            report(
                context,
                "smithy::xml_name_conflict",
                "XML",
                name,
                member,
                other,
            );
        }
    }
}

/// Members with these traits are not part of the document.
const BOUND: [&str; 7] = [
    ids::HTTP_LABEL,
    ids::HTTP_HEADER,
    ids::HTTP_PREFIX_HEADERS,
    ids::HTTP_QUERY,
    ids::HTTP_QUERY_PARAMS,
    ids::HTTP_PAYLOAD,
    ids::HTTP_RESPONSE_CODE,
];

fn report(
    context: &Context<'_>,
    code: &'static str,
    format: &str,
    name: &str,
    member: &Member,
    other: &Member,
) {
    let place = |member: &Member| -> Span {
        let ids = [ids::JSON_NAME, ids::XML_NAME];
        let named = ids.iter().find_map(|id| member.traits.entry(id));
        named.map_or(member.span, |found| found.span)
    };
    let message = format!(
        "members `{}` and `{}` are both called `{}` in {format}",
        other.name(),
        member.name(),
        super::shorten(name)
    );
    // It harms only where the format is spoken.
    let found = Diagnostic::warning(code, place(member), message)
        .with_shape(&member.id)
        .with_related(place(other), "the other name");
    context.report(found);
}
