//! Texts that are shape ids, and timestamps.

use super::{Context, ProblemKind};
use crate::model::{Node, ShapeId, instant};
use crate::selector::{Item, Selector};

/// Checks a text that is the id of a shape, against the value of `smithy.api#idRef`.
pub(super) fn check_id(
    context: &Context<'_>,
    rules: &Node,
    text: &str,
) -> Result<(), (ProblemKind, String)> {
    let id = ShapeId::parse(text).map_err(|error| (ProblemKind::Type, error.to_string()))?;
    let shape = context.model.shape(&id.root());
    let item = match (shape, id.member()) {
        (Some(shape), Some(name)) => shape.member(name).map(|member| Item::Member(shape, member)),
        (Some(shape), None) => Some(Item::Shape(shape)),
        (None, _) => None,
    };
    let Some(item) = item else {
        return match rules.flag("failWhenMissing") {
            Ok(true) => Err((ProblemKind::Constraint, format!("there is no shape `{id}`"))),
            _ => Ok(()),
        };
    };
    let selector = rules.get("selector").and_then(Node::as_str).unwrap_or("*");
    let Ok(selector) = Selector::parse(selector) else {
        return Ok(());
    };
    if selector.is_any() || selector.selects(item, &context.neighbors) {
        return Ok(());
    }
    Err((
        ProblemKind::Constraint,
        format!("`{id}` is not of the kind that is wanted here"),
    ))
}

/// Checks a timestamp: a number of seconds, or a text as its format asks; any format where there is none.
///
/// # Errors
/// What is expected.
pub(super) fn check_timestamp(format: Option<&str>, node: &Node) -> Result<(), &'static str> {
    let date_time = |text: &str| instant::rfc3339(text).is_some();
    let http_date = |text: &str| instant::http(text).is_some();
    let (fits, expected) = match (node.as_str(), format) {
        (Some(text), Some("date-time")) => (
            date_time(text),
            "a timestamp such as `2025-01-01T00:00:00Z`",
        ),
        (Some(text), Some("http-date")) => (
            http_date(text),
            "a timestamp such as `Wed, 01 Jan 2025 00:00:00 GMT`",
        ),
        (Some(text), None) => (
            date_time(text) || http_date(text),
            "seconds since 1970, or a timestamp such as `2025-01-01T00:00:00Z`",
        ),
        (None, None | Some("epoch-seconds")) => (
            node.as_number().is_some(),
            "seconds since 1970, or a timestamp such as `2025-01-01T00:00:00Z`",
        ),
        (_, Some("epoch-seconds")) => (false, "seconds since 1970"),
        _ => (node.as_number().is_some(), "a timestamp as a string"),
    };
    if fits { Ok(()) } else { Err(expected) }
}
