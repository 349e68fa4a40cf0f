//! What endpoint rules give: URL, headers, auth schemes and properties.

use super::STRUCTURE;
use super::expr::{Scope, Type};
use super::template::template;
use crate::ir::endpoint::{AuthPart, Expr, Extra, Prop};
use crate::model::{Entry, Node, NodeError, NodeValue, Number, Object};

/// Lowers an `endpoint` object.
pub(super) fn endpoint(scope: &mut Scope<'_>, node: &Node) -> Option<(Expr, Vec<Extra>)> {
    let url = scope.at(node, "url")?;
    let url = scope.expect(url, Type::String);
    let mut extras = Vec::new();
    for entry in entries(scope, node, "headers")? {
        extras.push(header(scope, entry)?);
    }
    for entry in entries(scope, node, "properties")? {
        match &*entry.key {
            "authSchemes" => {
                for node in scope.checked(entry.value.expect_array())? {
                    extras.push(Extra::Auth(auth_scheme(scope, node)?));
                }
            }
            name => {
                let value = property(scope, &entry.value)?;
                extras.push(Extra::Property(name.to_owned(), value));
            }
        }
    }
    Some((url?, extras))
}

fn entries<'n>(
    scope: &mut Scope<'_>,
    node: &'n Node,
    key: &str,
) -> Option<std::slice::Iter<'n, Entry>> {
    let object = scope.checked(node.optional(key))?;
    let object = object.map(Node::expect_object).transpose();
    Some(scope.checked(object)?.map(Object::iter).unwrap_or_default())
}

fn header(scope: &mut Scope<'_>, entry: &Entry) -> Option<Extra> {
    if !is_header_name(&entry.key) {
        let message = format!("`{}` is not a header name", entry.key);
        scope.report(STRUCTURE, NodeError::new(entry.key_span, message));
        return None;
    }
    let values = scope.checked(entry.value.expect_array())?;
    let values = values.iter().map(|node| scope.expect(node, Type::String));
    let values = values.collect::<Option<_>>()?;
    Some(Extra::Header(entry.key.to_string(), values))
}

/// A token of RFC 9110.
fn is_header_name(text: &str) -> bool {
    let token = |b: u8| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b);
    !text.is_empty() && text.bytes().all(token)
}

/// Lowers an entry of `authSchemes`, its name first.
fn auth_scheme(scope: &mut Scope<'_>, node: &Node) -> Option<Vec<AuthPart>> {
    let name = scope.at(node, "name")?;
    let mut parts = vec![AuthPart::Name(text(scope, name)?)];
    for entry in scope.checked(node.expect_object())? {
        let value = &entry.value;
        parts.push(match &*entry.key {
            "name" => continue,
            "signingName" => AuthPart::SigningName(text(scope, value)?),
            "signingRegion" => AuthPart::SigningRegion(text(scope, value)?),
            "signingRegionSet" => {
                let regions = scope.checked(value.expect_array())?;
                let regions = regions.iter().map(|node| text(scope, node));
                AuthPart::SigningRegionSet(regions.collect::<Option<_>>()?)
            }
            "disableDoubleEncoding" => {
                AuthPart::DisableDoubleEncoding(scope.checked(value.expect_bool())?)
            }
            "disableNormalizePath" => {
                AuthPart::DisableNormalizePath(scope.checked(value.expect_bool())?)
            }
            other => AuthPart::Other(other.to_owned(), property(scope, value)?),
        });
    }
    Some(parts)
}

/// A string of a property. Properties hold no references, only templates.
fn text(scope: &mut Scope<'_>, node: &Node) -> Option<Expr> {
    let text = scope.checked(node.expect_str())?;
    template(scope, text, node.span)
}

fn property(scope: &mut Scope<'_>, node: &Node) -> Option<Prop> {
    scope.nested(node, |scope, node| match &node.value {
        NodeValue::Bool(value) => Some(Prop::Bool(*value)),
        NodeValue::String(text) => template(scope, text, node.span).map(Prop::Text),
        NodeValue::Number(number) => integer(scope, node, number),
        NodeValue::Array(nodes) => {
            let values = nodes.iter().map(|node| property(scope, node));
            values.collect::<Option<_>>().map(Prop::List)
        }
        NodeValue::Object(object) => {
            let member = |entry: &Entry| {
                let value = property(scope, &entry.value)?;
                Some((entry.key.to_string(), value))
            };
            let members = object.iter().map(member);
            members.collect::<Option<_>>().map(Prop::Object)
        }
        NodeValue::Null => {
            scope.report(STRUCTURE, node.wrong("a value"));
            None
        }
    })
}

fn integer(scope: &mut Scope<'_>, node: &Node, number: &Number) -> Option<Prop> {
    if let Some(value) = number.as_i64() {
        return Some(Prop::Int(value));
    }
    let message = "numbers in endpoint properties are whole numbers";
    scope.report(STRUCTURE, NodeError::new(node.span, message));
    None
}
