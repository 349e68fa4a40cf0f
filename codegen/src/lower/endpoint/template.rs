//! Template strings such as `https://{Region}.{partition#dnsSuffix}`, and paths into values.

use super::expr::{Scope, Type};
use crate::diagnostics::Span;
use crate::ir::endpoint::{Attr, Expr};
use crate::model::NodeError;

const CODE: &str = "endpoint::template";

/// Lowers a string. `{{` and `}}` stand for braces.
pub(super) fn template(scope: &mut Scope<'_>, text: &str, place: Span) -> Option<Expr> {
    let mut pieces = Vec::new();
    let mut literal = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, from) = rest.split_at(at);
        literal.push_str(before);
        if let Some(after) = from.strip_prefix("{{") {
            literal.push('{');
            rest = after;
        } else if let Some(after) = from.strip_prefix("}}") {
            literal.push('}');
            rest = after;
        } else if let Some((name, after)) = from.strip_prefix('{').and_then(|t| t.split_once('}')) {
            flush(&mut literal, &mut pieces);
            pieces.push(placeholder(scope, name, place)?);
            rest = after;
        } else {
            let message = format!("the braces of `{text}` do not match");
            let hint = "write `{{` or `}}` for a brace itself".to_owned();
            scope.report_with_hint(CODE, NodeError::new(place, message), hint);
            return None;
        }
    }
    literal.push_str(rest);
    if pieces.is_empty() {
        return Some(Expr::Str(literal));
    }
    flush(&mut literal, &mut pieces);
    match <[Expr; 1]>::try_from(pieces) {
        Ok([only]) => Some(only),
        Err(pieces) => Some(Expr::Template(pieces)),
    }
}

fn flush(literal: &mut String, pieces: &mut Vec<Expr>) {
    if !literal.is_empty() {
        pieces.push(Expr::Str(std::mem::take(literal)));
    }
}

/// `name` or `name#path`, which must be a string.
fn placeholder(scope: &mut Scope<'_>, text: &str, place: Span) -> Option<Expr> {
    let (name, steps) = match text.split_once('#') {
        Some((name, steps)) => (name, Some(steps)),
        None => (text, None),
    };
    let value = scope.reference(name, place)?;
    let (expr, kind) = match steps {
        Some(steps) => path(scope, value, steps, place)?,
        None => value,
    };
    if kind.fits(Type::String) {
        return Some(expr);
    }
    let message = format!("`{{{text}}}` is not a string");
    scope.report("endpoint::type", NodeError::new(place, message));
    None
}

/// Lowers a path such as `resourceId[1]` into a value.
pub(super) fn path(
    scope: &mut Scope<'_>,
    base: (Expr, Type),
    text: &str,
    place: Span,
) -> Option<(Expr, Type)> {
    let mut value = base;
    for part in text.split('.') {
        let (key, index) = match part.split_once('[') {
            Some((key, index)) => (key, Some(index)),
            None => (part, None),
        };
        let found = if key.is_empty() && index.is_some() {
            Some(value)
        } else {
            property(&value, key)
        };
        let found = found.and_then(|value| match index {
            Some(index) => item(value, index),
            None => Some(value),
        });
        let Some(found) = found else {
            let message = format!("`{part}` is not in this value");
            scope.report(
                "endpoint::unknown_attribute",
                NodeError::new(place, message),
            );
            return None;
        };
        value = found;
    }
    Some(value)
}

fn property((base, kind): &(Expr, Type), key: &str) -> Option<(Expr, Type)> {
    if *kind == Type::Unknown {
        return Some((base.clone(), Type::Unknown));
    }
    let (name, kind) = match (kind, key) {
        (Type::Partition, "name") => ("Name", Type::String),
        (Type::Partition, "dnsSuffix") => ("DnsSuffix", Type::String),
        (Type::Partition, "dualStackDnsSuffix") => ("DualStackDnsSuffix", Type::String),
        (Type::Partition, "implicitGlobalRegion") => ("ImplicitGlobalRegion", Type::String),
        (Type::Partition, "supportsFIPS") => ("SupportsFips", Type::Bool),
        (Type::Partition, "supportsDualStack") => ("SupportsDualStack", Type::Bool),
        (Type::Url, "scheme") => ("Scheme", Type::String),
        (Type::Url, "authority") => ("Authority", Type::String),
        (Type::Url, "path") => ("Path", Type::String),
        (Type::Url, "normalizedPath") => ("NormalizedPath", Type::String),
        (Type::Url, "isIp") => ("IsIp", Type::Bool),
        (Type::Arn, "partition") => ("Partition", Type::String),
        (Type::Arn, "service") => ("Service", Type::String),
        (Type::Arn, "region") => ("Region", Type::String),
        (Type::Arn, "accountId") => ("AccountId", Type::String),
        (Type::Arn, "resourceId") => ("ResourceId", Type::List),
        _ => return None,
    };
    let attr = Attr::Property(name);
    Some((Expr::GetAttr(Box::new(base.clone()), attr), kind))
}

/// `index]` of a list of strings.
fn item((base, kind): (Expr, Type), index: &str) -> Option<(Expr, Type)> {
    let index = index.strip_suffix(']')?.parse().ok()?;
    let expr = match (base, kind) {
        (Expr::GetAttr(arn, Attr::Property("ResourceId")), Type::List) => {
            Expr::GetAttr(arn, Attr::ResourceIdAt(index))
        }
        (base, Type::List) => Expr::GetAttr(Box::new(base), Attr::Index(index)),
        (base, Type::Unknown) => return Some((base, Type::Unknown)),
        _ => return None,
    };
    Some((expr, Type::String))
}
