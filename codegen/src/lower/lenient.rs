//! Timestamps in headers that services do not always write as such: a second member has their text.

use super::context::Context;
use super::names::MemberNames;
use super::structure::Role;
use crate::ir::{Field, FieldRole, Kind, Position, Presence, Trait, Type};
use crate::model::{Member, Shape, ShapeKind};

/// A member of an output that gets a second one.
pub(super) struct Lenient<'a> {
    index: usize,
    member: &'a Member,
    /// The name of the second one.
    pub(super) text: String,
}

/// The members of an output that get a second one. A model that has it already is left as it is.
pub(super) fn of_shape<'a>(
    context: &Context<'_>,
    shape: &'a Shape,
    role: Role<'_>,
) -> Vec<Lenient<'a>> {
    if !matches!(role, Role::Output(_)) {
        return Vec::new();
    }
    let members = shape.members.values().enumerate();
    let found = members.filter_map(|(index, member)| {
        let target = context.model.target(member)?;
        let text = format!("{}String", member.name());
        let wanted = context.customization.is_lenient(member)
            && target.kind == ShapeKind::Timestamp
            && shape.member(&text).is_none();
        wanted.then_some(Lenient {
            index,
            member,
            text,
        })
    });
    found.collect()
}

/// Adds the second member to the fields of the first.
pub(super) fn add(lenient: &Lenient<'_>, names: MemberNames, fields: &mut Vec<Field>) {
    let Some(timestamp) = fields.get_mut(lenient.index) else {
        return;
    };
    timestamp.position.traits.push(Trait::Lenient);
    let header = lenient.member.traits.http_header().unwrap_or_default();
    let docs = format!(
        "The text of `{}` as the service sent it, also where it is no date.",
        timestamp.name.bare()
    );
    let text = Field {
        name: names.field,
        setter: names.setter,
        member: lenient.text.clone(),
        ty: Type::String,
        presence: Presence::Optional,
        boxed: false,
        required: false,
        sensitive: timestamp.sensitive,
        role: FieldRole::Plain,
        docs: vec![docs],
        constraints: Vec::new(),
        deprecated: None,
        position: Position {
            name: lenient.text.clone(),
            kind: Kind::String,
            target: None,
            traits: vec![Trait::HttpHeader(header.to_owned())],
        },
    };
    fields.push(text);
}
