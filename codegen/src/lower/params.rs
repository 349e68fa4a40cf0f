//! Where parameters of endpoint rules take their values from: settings, operations, members.

use super::context::Context;
use super::names::{self, MembersOf};
use super::text;
use crate::ir::endpoint::Kind;
use crate::ir::{ClientParam, ParamSource};
use crate::model::traits::ids;
use crate::model::{Node, Shape};

/// `smithy.rules#clientContextParams`: settings of the client.
pub(super) fn of_client(context: &Context<'_>) -> Vec<ClientParam> {
    let found = context.service.traits.client_context_params();
    let given = names::members(MembersOf::Settings, found.iter().map(|(name, _)| *name));
    let params = found
        .into_iter()
        .zip(given)
        .filter_map(|((name, value), names)| {
            let kind = match value.get("type").and_then(Node::as_str) {
                Some("string" | "String") => Kind::String,
                Some("boolean" | "Boolean") => Kind::Boolean,
                Some("stringArray") => Kind::StringArray,
                _ => {
                    let message = format!("the type of the parameter `{name}` is not known");
                    context.error(
                        "smithy::invalid_parameter",
                        value.span,
                        &context.service.id,
                        message,
                    );
                    return None;
                }
            };
            let docs = value.get("documentation").and_then(Node::as_str);
            let otherwise = format!("The endpoint parameter {}.", super::docs::code_span(name));
            Some(ClientParam {
                parameter: name.to_owned(),
                setter: names.field.prefixed("set_"),
                name: names.field,
                docs: text::described(context, docs, otherwise),
                kind,
            })
        });
    params.collect()
}

/// The parameters that an operation sets, in the order in which they count: static values first.
pub(super) fn of_operation(
    context: &Context<'_>,
    operation: &Shape,
    input: Option<&Shape>,
) -> Vec<(String, ParamSource)> {
    let mut params = Vec::new();
    for (name, value) in operation.traits.static_context_params() {
        match value.get("value").and_then(constant) {
            Some(value) => params.push((name.to_owned(), value)),
            None => {
                let message = format!("the value of the parameter `{name}` is not known");
                context.error(
                    "smithy::invalid_parameter",
                    value.span,
                    &operation.id,
                    message,
                );
            }
        }
    }
    let members = input.into_iter().flat_map(|input| input.members.values());
    for (index, member) in members.enumerate() {
        if let Some(param) = member.traits.context_param() {
            params.push((param.name.to_owned(), ParamSource::Member(index)));
        }
    }
    let of_label = context.customization.endpoint_param(input);
    params.extend(of_label.filter(|(name, _)| params.iter().all(|(known, _)| known != name)));
    for (name, value) in operation.traits.operation_context_params() {
        unsupported(context, operation, name, value);
    }
    params
}

fn constant(value: &Node) -> Option<ParamSource> {
    if let Some(text) = value.as_str() {
        return Some(ParamSource::String(text.to_owned()));
    }
    if let Some(flag) = value.as_bool() {
        return Some(ParamSource::Boolean(flag));
    }
    let texts = value.expect_strings().ok()?;
    let texts = texts.into_iter().map(str::to_owned);
    Some(ParamSource::Strings(texts.collect()))
}

/// A path into the input is not followed yet. That matters only where the rules cannot do without.
fn unsupported(context: &Context<'_>, operation: &Shape, name: &str, value: &Node) {
    let rules = context.service.traits.endpoint_rule_set();
    let rules = rules.or_else(|| context.service.traits.endpoint_bdd());
    let parameter = rules.and_then(|rules| rules.get("parameters")?.get(name));
    let flag = |key: &str| parameter.and_then(|parameter| parameter.get(key)?.as_bool());
    let required = flag("required") == Some(true);
    let defaulted = parameter.is_some_and(|parameter| parameter.get("default").is_some());
    let span = match operation.traits.span(ids::OPERATION_CONTEXT_PARAMS) {
        span if span.is_none() => value.span,
        span => span,
    };
    let message = format!("the endpoint parameter `{name}` is not taken from the input yet");
    if required && !defaulted {
        context.error("smithy::unsupported", span, &operation.id, message);
    } else {
        context.warn("smithy::unsupported", span, &operation.id, message);
    }
}
