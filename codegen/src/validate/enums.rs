//! Enums and intEnums have members, and each has a value of its own of the right type.

use super::Context;
use crate::diagnostics::Diagnostic;
use crate::model::{Member, Node, Number, Shape, ShapeKind};
use std::collections::HashMap;

pub(super) fn check(context: &Context<'_>) {
    for shape in context.model.shapes.values() {
        if !matches!(shape.kind, ShapeKind::Enum | ShapeKind::IntEnum) {
            continue;
        }
        if shape.members.is_empty() && !context.incomplete {
            let message = format!("this {} has no members", shape.kind);
            let found = Diagnostic::error("smithy::empty_enum", shape.span, message);
            context.report(found.with_shape(&shape.id));
        }
        let mut known = HashMap::new();
        for member in shape.members.values() {
            // Many enums can have members of one wrong mixin.
            if context.is_full() {
                return;
            }
            check_member(context, shape, member, &mut known);
        }
    }
}

fn check_member<'a>(
    context: &Context<'_>,
    shape: &'a Shape,
    member: &'a Member,
    known: &mut HashMap<String, &'a Node>,
) {
    let Some(value) = member.enum_value() else {
        let message = format!("member `{}` needs a value", member.name());
        let found = Diagnostic::error("smithy::missing_enum_value", member.span, message)
            .with_shape(&shape.id)
            .with_hint(format!("write `{} = 1`", member.name()));
        context.report(found);
        return;
    };
    let key = match shape.kind {
        ShapeKind::Enum => value
            .as_str()
            .filter(|text| !text.is_empty())
            .map(str::to_owned),
        _ => value
            .as_number()
            .and_then(whole)
            .map(|number| number.to_string()),
    };
    let Some(key) = key else {
        let wanted = match shape.kind {
            ShapeKind::Enum => "a string that is not empty",
            _ => "a whole number of 32 bits",
        };
        let message = format!("the value of a member of an {} is {wanted}", shape.kind);
        let found = Diagnostic::error("smithy::wrong_enum_value", value.span, message);
        context.report(found.with_shape(&member.id));
        return;
    };
    if let Some(earlier) = known.get(&key) {
        let message = format!("member `{}` has the value of another member", member.name());
        let found = Diagnostic::error("smithy::duplicate_enum_value", value.span, message)
            .with_shape(&shape.id)
            .with_related(earlier.span, "the other value");
        context.report(found);
    } else {
        known.insert(key, value);
    }
}

fn whole(number: &Number) -> Option<i32> {
    i32::try_from(number.as_i64()?).ok()
}
