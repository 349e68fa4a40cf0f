//! Numbers of every type.

use crate::model::{Node, Number, ShapeKind};

/// Whether a value is a number of a type.
///
/// # Errors
/// What is expected.
pub(super) fn check(kind: &ShapeKind, node: &Node) -> Result<(), &'static str> {
    let number = node.as_number();
    let whole = number.and_then(Number::as_i64);
    let within = |min: i64, max: i64| whole.is_some_and(|value| (min..=max).contains(&value));
    let (fits, expected) = match kind {
        ShapeKind::Byte => (
            within(i8::MIN.into(), i8::MAX.into()),
            "a whole number of 8 bits",
        ),
        ShapeKind::Short => (
            within(i16::MIN.into(), i16::MAX.into()),
            "a whole number of 16 bits",
        ),
        ShapeKind::Integer | ShapeKind::IntEnum => (
            within(i32::MIN.into(), i32::MAX.into()),
            "a whole number of 32 bits",
        ),
        ShapeKind::Long => (whole.is_some(), "a whole number of 64 bits"),
        ShapeKind::BigInteger => (number.is_some_and(is_whole), "a whole number"),
        ShapeKind::Float | ShapeKind::Double => (
            number.is_some() || node.as_str().is_some_and(is_special),
            "a number, `NaN`, `Infinity` or `-Infinity`",
        ),
        _ => (number.is_some(), "a number"),
    };
    if fits { Ok(()) } else { Err(expected) }
}

fn is_whole(number: &Number) -> bool {
    let text = number.as_str();
    !text.contains(['.', 'e', 'E']) || number.as_f64().fract() == 0.0
}

fn is_special(text: &str) -> bool {
    matches!(text, "NaN" | "Infinity" | "-Infinity")
}
