//! Unions and enums.

use std::collections::HashSet;

use super::context::Context;
use super::literal::Known;
use super::names::{self, Ident};
use super::naming::is_event_stream;
use super::text::{self, Subject};
use super::{operation, position, types};
use crate::ir::{
    Enum, EnumVariant, ErrorRef, IntEnum, IntVariant, StreamErrors, Type, Union, UnionVariant,
};
use crate::model::traits::ids;
use crate::model::{Member, Node, Shape};

/// A union. A finding for a member that can be no member of one.
pub(super) fn union(context: &Context<'_>, shape: &Shape) -> Option<Union> {
    let events = is_event_stream(shape);
    let members = || {
        let members = shape.members.values();
        members.filter(|member| !events || stream_error(context, member).is_none())
    };
    let given = names::variants(members().map(Member::name));
    let variants = members().zip(given);
    let variants = variants.map(|(member, names)| {
        let variant = variant(context, member, names);
        if events && !matches!(variant.ty, Type::Structure(_)) {
            let message = format!("the event `{}` is no structure", member.name());
            let code = "smithy::invalid_target";
            context.error(code, member.target_span, &member.id, message);
        }
        variant
    });
    Some(Union {
        name: context.naming.type_name(&shape.id)?.name.clone(),
        schema: context.naming.schema(&shape.id)?.clone(),
        shape: shape.id.name().to_owned(),
        docs: text::of_shape(context, Subject::Shape(shape)),
        variants: variants.collect(),
        unknown: Ident::sanitize("Unknown", "Unknown"),
        traits: position::of_shape(context, shape),
        sensitive: shape.traits.is_sensitive(),
        deprecated: text::deprecated(&shape.traits),
        stream: None,
    })
}

/// The errors that the stream of a union's events may end with; `known` has all errors.
pub(super) fn stream_errors(
    context: &Context<'_>,
    known: &Known<'_>,
    shape: &Shape,
) -> Option<StreamErrors> {
    let name = context.naming.stream_errors(&shape.id)?.name.clone();
    let mut errors: Vec<(ErrorRef, Vec<String>)> = Vec::new();
    for member in shape.members.values() {
        let target = stream_error(context, member);
        let Some(error) = target.and_then(|target| operation::error(context, known, target)) else {
            continue;
        };
        let wire = member.name().to_owned();
        match errors.iter_mut().find(|(known, _)| known.ty == error.ty) {
            Some((_, names)) => names.push(wire),
            None => errors.push((error, vec![wire])),
        }
    }
    Some(StreamErrors { name, errors })
}

/// The error that a member of such a union is.
fn stream_error<'a>(context: &Context<'a>, member: &Member) -> Option<&'a Shape> {
    let target = context.model.target(member)?;
    (target.is_structure() && target.traits.error().is_some()).then_some(target)
}

fn variant(context: &Context<'_>, member: &Member, names: names::VariantNames) -> UnionVariant {
    let ty = types::of_member(context, member);
    if matches!(ty, Type::ByteStream | Type::EventStream(_)) {
        let message = format!("`{}` streams, which no union can hold", member.target);
        context.error(
            "smithy::invalid_target",
            member.target_span,
            &member.id,
            message,
        );
    }
    let snake = names.is.bare().strip_prefix("is_").unwrap_or_default();
    UnionVariant {
        snake: snake.to_owned(),
        member: member.name().to_owned(),
        boxed: context.boxed.contains(&member.id),
        sensitive: context.is_sensitive(member),
        docs: text::of_variant(context, member),
        deprecated: text::deprecated(&member.traits),
        position: position::of_member(context, member),
        name: names.variant,
        ty,
    }
}

/// An enum of strings.
pub(super) fn text_enum(context: &Context<'_>, shape: &Shape) -> Option<Enum> {
    let given = names::variants(shape.members.values().map(Member::name));
    let variants = shape.members.values().zip(given);
    let mut seen = HashSet::new();
    let variants = variants.filter_map(|(member, names)| {
        let value = match member.enum_value().map(Node::as_str) {
            None => member.name(),
            Some(Some(value)) => value,
            Some(None) => return wrong_value(context, member, "a string"),
        };
        if !seen.insert(value) {
            return repeated(context, member);
        }
        Some(EnumVariant {
            name: names.variant,
            value: value.to_owned(),
            docs: text::of_value(context, member, value),
            deprecated: text::deprecated(&member.traits),
        })
    });
    Some(Enum {
        name: context.naming.type_name(&shape.id)?.name.clone(),
        shape: shape.id.name().to_owned(),
        docs: text::of_shape(context, Subject::Shape(shape)),
        variants: variants.collect(),
        sensitive: shape.traits.is_sensitive(),
        deprecated: text::deprecated(&shape.traits),
    })
}

/// An enum of integers.
pub(super) fn int_enum(context: &Context<'_>, shape: &Shape) -> Option<IntEnum> {
    let given = names::variants(shape.members.values().map(Member::name));
    let variants = shape.members.values().zip(given);
    let mut seen = HashSet::new();
    let variants = variants.filter_map(|(member, names)| {
        let value = member.enum_value().and_then(Node::as_number);
        let value = value.and_then(|number| i32::try_from(number.as_i64()?).ok());
        let Some(value) = value else {
            return wrong_value(context, member, "a whole number of 32 bits");
        };
        if !seen.insert(value) {
            return repeated(context, member);
        }
        Some(IntVariant {
            name: names.variant,
            value,
            docs: text::of_value(context, member, &value.to_string()),
            deprecated: text::deprecated(&member.traits),
        })
    });
    Some(IntEnum {
        name: context.naming.type_name(&shape.id)?.name.clone(),
        shape: shape.id.name().to_owned(),
        docs: text::of_shape(context, Subject::Shape(shape)),
        variants: variants.collect(),
        deprecated: text::deprecated(&shape.traits),
    })
}

/// Two members of one value cannot be told apart on the wire: the first one stands for it.
fn repeated<T>(context: &Context<'_>, member: &Member) -> Option<T> {
    let message = "another member has the same value; this one is left out".to_owned();
    context.warn(
        "smithy::repeated_enum_value",
        member.span,
        &member.id,
        message,
    );
    None
}

fn wrong_value<T>(context: &Context<'_>, member: &Member, expected: &str) -> Option<T> {
    let span = match member.traits.span(ids::ENUM_VALUE) {
        span if span.is_none() => member.span,
        span => span,
    };
    let message = format!("the value of this member is not {expected}");
    context.error("smithy::invalid_enum_value", span, &member.id, message);
    None
}
