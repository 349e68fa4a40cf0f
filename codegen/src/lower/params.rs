//! Where parameters of endpoint rules take their values from: settings, operations, members.

use super::context::Context;
use super::names::{self, MembersOf};
use super::{path, text};
use crate::ir::endpoint::Kind;
use crate::ir::{ClientParam, ParamSource};
use crate::jmespath::Type;
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

/// The parameters that an operation sets, in the order in which they count: static values, members, paths.
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
    for (name, value) in operation.traits.operation_context_params() {
        let source = at_path(context, operation, input, name, value);
        params.extend(source.map(|source| (name.to_owned(), source)));
    }
    let of_label = context.customization.endpoint_param(input);
    params.extend(of_label.filter(|(name, _)| params.iter().all(|(known, _)| known != name)));
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

/// What `smithy.rules#operationContextParams` takes from the input.
fn at_path(
    context: &Context<'_>,
    operation: &Shape,
    input: Option<&Shape>,
    name: &str,
    value: &Node,
) -> Option<ParamSource> {
    let place = value.get("path").unwrap_or(value);
    let fail = |message: String| {
        let message = format!("the parameter `{name}`: {message}");
        let id = &operation.id;
        context.error("smithy::invalid_parameter", place.span, id, message);
        None
    };
    let Some(text) = place.as_str() else {
        return fail("there is no path".to_owned());
    };
    let root = input.map_or(Type::Object(Vec::new()), Type::of_shape);
    let (path, found) = match path::checked(context.model, text, &root) {
        Ok(found) => found,
        Err(problem) => return fail(format!("the path {problem}")),
    };
    let string = |ty: &Type<'_>| matches!(ty, Type::Any | Type::String | Type::Null);
    let strings = found.element(context.model).is_some_and(|ty| string(&ty));
    if string(&found) || strings || matches!(found, Type::Boolean) {
        return Some(ParamSource::Path(path));
    }
    fail(format!(
        "the path must give a string, a boolean or a list of strings, not {}",
        found.name()
    ))
}
