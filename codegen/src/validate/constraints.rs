//! Constraint traits that contradict themselves or what they are applied to.

use super::Context;
use crate::diagnostics::Diagnostic;
use crate::model::traits::ids;
use crate::model::{Number, ShapeId, Traits};
use crate::pattern::{Pattern, PatternError};

pub(super) fn check(context: &Context<'_>) {
    for shape in context.model.shapes.values() {
        if context.is_full() {
            return;
        }
        check_traits(context, &shape.id, &shape.traits);
        for member in shape
            .members
            .values()
            .filter(|member| member.mixin.is_none())
        {
            check_traits(context, &member.id, &member.traits);
        }
    }
}

fn check_traits(context: &Context<'_>, id: &ShapeId, traits: &Traits) {
    if let Some(range) = traits.range()
        && let (Some(min), Some(max)) = (range.min, range.max)
        && Number::as_f64(min) > Number::as_f64(max)
    {
        let message = format!("`min`, {min}, is larger than `max`, {max}");
        let span = traits.span(ids::RANGE);
        let found = Diagnostic::error("smithy::empty_range", span, message);
        context.report(found.with_shape(id));
    }
    if let Some(node) = traits.get(ids::PATTERN)
        && let Some(pattern) = node.as_str()
        && let Err(PatternError::Invalid(reason)) = Pattern::parse(pattern)
    {
        let message = format!("this is no regular expression: {reason}");
        let found = Diagnostic::warning("smithy::invalid_pattern", node.span, message)
            .with_shape(id)
            .with_hint("patterns are written as in ECMA 262");
        context.report(found);
    }
}
