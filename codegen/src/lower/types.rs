//! From shapes to the types of values, and to what schemas call them.

use super::context::{Context, a_kind};
use super::naming::is_unit;
use crate::ir::{EventStream, Kind, Type};
use crate::model::{Member, Shape, ShapeKind};

/// How many lists and maps may hold one another directly.
const MAX_NESTING: usize = 16;

/// The type of the values of a member. A finding, and a type that stands in, where there is none.
pub(super) fn of_member(context: &Context<'_>, member: &Member) -> Type {
    nested(context, member, MAX_NESTING)
}

fn nested(context: &Context<'_>, member: &Member, depth: usize) -> Type {
    let refuse = |message: String| {
        context.error(
            "smithy::invalid_target",
            member.target_span,
            &member.id,
            message,
        );
        Type::Document
    };
    if is_unit(&member.target) {
        return Type::Unit;
    }
    let Some(target) = context.model.target(member) else {
        return refuse(format!("`{}` is not in the model", member.target));
    };
    let Some(depth) = depth.checked_sub(1) else {
        return refuse("lists and maps hold one another without end, or very deeply".to_owned());
    };
    let element = |member: Option<&Member>| match member {
        Some(member) => Box::new(nested(context, member, depth)),
        None => Box::new(refuse(format!(
            "`{}` does not say what it holds",
            target.id
        ))),
    };
    let name = || context.naming.type_name(&target.id).cloned();
    let sparse = target.traits.is_sparse();
    let found = match &target.kind {
        ShapeKind::Boolean => Some(Type::Boolean),
        ShapeKind::Byte => Some(Type::Byte),
        ShapeKind::Short => Some(Type::Short),
        ShapeKind::Integer => Some(Type::Integer),
        ShapeKind::Long => Some(Type::Long),
        ShapeKind::Float => Some(Type::Float),
        ShapeKind::Double => Some(Type::Double),
        ShapeKind::BigInteger => Some(Type::BigInteger),
        ShapeKind::BigDecimal => Some(Type::BigDecimal),
        ShapeKind::String => Some(Type::String),
        ShapeKind::Timestamp => Some(Type::Timestamp),
        ShapeKind::Document => Some(Type::Document),
        ShapeKind::Blob if target.traits.is_streaming() => Some(Type::ByteStream),
        ShapeKind::Blob => Some(Type::Blob),
        ShapeKind::Enum => name().map(Type::Enum),
        ShapeKind::IntEnum => name().map(Type::IntEnum),
        ShapeKind::Structure => name().map(Type::Structure),
        ShapeKind::Union if target.traits.is_streaming() => {
            let errors = context.naming.stream_errors(&target.id);
            name().zip(errors).map(|(events, errors)| {
                Type::EventStream(EventStream {
                    events,
                    errors: errors.clone(),
                    sent: false,
                })
            })
        }
        ShapeKind::Union => name().map(Type::Union),
        ShapeKind::List => Some(Type::List {
            member: element(target.list_member()),
            sparse,
        }),
        ShapeKind::Map => Some(Type::Map {
            key: key(context, target),
            value: element(target.map_value()),
            sparse,
        }),
        ShapeKind::Operation(_) | ShapeKind::Resource(_) | ShapeKind::Service(_) => None,
    };
    found.unwrap_or_else(|| {
        refuse(format!(
            "`{}` is {}, which is no data",
            target.id,
            a_kind(&target.kind)
        ))
    })
}

/// The type of a map's keys: a string, or an enum of strings.
fn key(context: &Context<'_>, map: &Shape) -> Box<Type> {
    let key = map.map_key();
    let target = key.and_then(|key| context.model.target(key));
    let ty = match target.map(|target| (&target.kind, &target.id)) {
        Some((ShapeKind::String, _)) => Some(Type::String),
        Some((ShapeKind::Enum, id)) => context.naming.type_name(id).cloned().map(Type::Enum),
        _ => None,
    };
    if ty.is_none() {
        let message = "the key of a map is a string or an enum".to_owned();
        let span = key.map_or(map.span, |key| key.target_span);
        context.error("smithy::invalid_target", span, &map.id, message);
    }
    Box::new(ty.unwrap_or(Type::String))
}

/// What schemas call the type of a shape.
pub(super) fn kind(shape: &Shape) -> Kind {
    match &shape.kind {
        ShapeKind::Boolean => Kind::Boolean,
        ShapeKind::Byte => Kind::Byte,
        ShapeKind::Short => Kind::Short,
        ShapeKind::Integer => Kind::Integer,
        ShapeKind::Long => Kind::Long,
        ShapeKind::IntEnum => Kind::IntEnum,
        ShapeKind::Float => Kind::Float,
        ShapeKind::Double => Kind::Double,
        ShapeKind::BigInteger => Kind::BigInteger,
        ShapeKind::BigDecimal => Kind::BigDecimal,
        ShapeKind::String => Kind::String,
        ShapeKind::Enum => Kind::Enum,
        ShapeKind::Blob => Kind::Blob,
        ShapeKind::Timestamp => Kind::Timestamp,
        ShapeKind::List => Kind::List,
        ShapeKind::Map => Kind::Map,
        ShapeKind::Structure => Kind::Structure,
        ShapeKind::Union => Kind::Union,
        ShapeKind::Document
        | ShapeKind::Operation(_)
        | ShapeKind::Resource(_)
        | ShapeKind::Service(_) => Kind::Document,
    }
}
