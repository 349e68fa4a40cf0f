//! Short values that stand for any other in documentation.

use super::context::Context;
use super::names::words;
use crate::ir::{Literal, Type};
use crate::model::traits::{Range, TraitValue, ids};
use crate::model::{Member, Node, Number};

/// 2024-01-01T00:00:00Z: any instant will do, but always the same one.
const INSTANT: i64 = 1_704_067_200;

/// A value of a simple type; `called` is what its meaning can be told from.
pub(super) fn simple(context: &Context<'_>, member: &Member, ty: &Type, called: &str) -> Literal {
    match ty {
        Type::Boolean => Literal::Boolean(true),
        Type::Byte | Type::Short | Type::Integer | Type::Long => {
            Literal::Integer(whole(context, member, ty))
        }
        Type::Float | Type::Double => Literal::Float(fraction(context, member)),
        Type::BigInteger => Literal::BigNumber("1".to_owned()),
        Type::BigDecimal => Literal::BigNumber("1.5".to_owned()),
        Type::Blob | Type::ByteStream => Literal::Blob(b"data".to_vec()),
        Type::Timestamp => Literal::Timestamp {
            seconds: INSTANT,
            nanos: 0,
        },
        Type::Document => Literal::Document("{}".to_owned()),
        _ => Literal::String(text(context, member, called)),
    }
}

/// A text: an ARN or an address where the pattern asks for one, else the name of the member.
pub(super) fn text(context: &Context<'_>, member: &Member, called: &str) -> String {
    let pattern = context.model.member_trait(member, ids::PATTERN);
    let pattern = pattern.and_then(Node::as_str).unwrap_or_default();
    if let Some(arn) = arn(pattern) {
        return arn;
    }
    if pattern.starts_with("^s3://") {
        return "s3://example-bucket/prefix/".to_owned();
    }
    let name = words::kebab(called);
    if name.is_empty() {
        "value".to_owned()
    } else {
        name
    }
}

/// `^arn:aws[-a-z]*:service:[-a-z0-9]+:[0-9]{12}:type/…$` as an ARN, if it is as simple as that.
fn arn(pattern: &str) -> Option<String> {
    let rest = pattern.strip_prefix('^')?.strip_prefix("arn:")?;
    let mut parts = rest.splitn(5, ':');
    let partition = parts.next()?;
    let service = parts.next()?;
    let (region, account, resource) = (parts.next()?, parts.next()?, parts.next()?);
    let literal = |text: &str| {
        let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        !text.is_empty() && text.bytes().all(fits)
    };
    let end = resource.find(['[', '(', '.', '\\', '$'])?;
    let kind = resource.get(..end)?;
    let named = kind.strip_suffix(['/', ':'])?;
    let region = match region {
        "" => "",
        _ => "us-east-1",
    };
    let fits = partition.starts_with("aws")
        && literal(service)
        && literal(named)
        && account.contains("12}");
    fits.then(|| format!("arn:aws:{service}:{region}:123456789012:{kind}example"))
}

/// The name of one of several: `audienceSizeBins` → `audienceSizeBin`.
pub(super) fn singular(name: &str) -> String {
    let cut = |suffix: &str| name.strip_suffix(suffix).filter(|rest| rest.len() > 1);
    match (cut("ies"), cut("sses"), cut("ss"), cut("s")) {
        (Some(stem), ..) => format!("{stem}y"),
        (None, Some(stem), ..) => format!("{stem}ss"),
        (None, None, Some(_), _) => name.to_owned(),
        (None, None, None, Some(stem)) => stem.to_owned(),
        _ => name.to_owned(),
    }
}

/// The smallest value that the model allows and that shows something: the default, or 1, or what is
/// next to it in the range.
fn whole(context: &Context<'_>, member: &Member, ty: &Type) -> i64 {
    let most = match ty {
        Type::Byte => i64::from(i8::MAX),
        Type::Short => i64::from(i16::MAX),
        Type::Integer => i64::from(i32::MAX),
        _ => i64::MAX,
    };
    let default = context.model.member_trait(member, ids::DEFAULT);
    let default = default.and_then(Node::as_number).and_then(Number::as_i64);
    let (min, max) = limits(context, member, Number::as_i64);
    let near = 1.max(min.unwrap_or(1)).min(max.unwrap_or(most));
    default.unwrap_or(near).clamp(-most, most)
}

fn fraction(context: &Context<'_>, member: &Member) -> f64 {
    let (min, max) = limits(context, member, |number| Some(number.as_f64()));
    1.0_f64.max(min.unwrap_or(1.0)).min(max.unwrap_or(f64::MAX))
}

fn limits<T>(
    context: &Context<'_>,
    member: &Member,
    read: impl Fn(&Number) -> Option<T>,
) -> (Option<T>, Option<T>) {
    let range = context.model.member_trait(member, ids::RANGE);
    let range = range.and_then(|node| Range::read(node).ok());
    let end = |end: fn(&Range<'_>) -> Option<Number>| range.as_ref().and_then(end);
    let min = end(|range| range.min.cloned());
    let max = end(|range| range.max.cloned());
    (min.as_ref().and_then(&read), max.as_ref().and_then(&read))
}
