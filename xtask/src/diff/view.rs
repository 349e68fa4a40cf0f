//! Both models side by side, and the values of traits in a form that can be compared.

use smithy_codegen::model::traits::{ErrorKind, ids};
use smithy_codegen::model::{Entry, Member, Model, Node, NodeValue, Shape, ShapeId, Traits};

/// The key of texts for people.
const DOCUMENTATION: &str = "documentation";

/// Schemes in the order that they have where none is written.
const SCHEMES: [&str; 6] = [
    ids::SIGV4,
    ids::SIGV4A,
    ids::HTTP_API_KEY_AUTH,
    ids::HTTP_BASIC_AUTH,
    ids::HTTP_BEARER_AUTH,
    ids::HTTP_DIGEST_AUTH,
];

/// Functions of endpoint rules whose arguments may change places.
const EQUALITIES: [&str; 2] = ["booleanEquals", "stringEquals"];

/// One model with its service.
pub(super) struct Side<'a> {
    pub(super) model: &'a Model,
    pub(super) service: &'a ShapeId,
}

/// The models that are compared.
pub(super) struct Sides<'a> {
    pub(super) old: Side<'a>,
    pub(super) new: Side<'a>,
    /// Protocols that both services speak.
    pub(super) protocols: Vec<String>,
}

impl<'a> Sides<'a> {
    pub(super) fn new(
        old: &'a Model,
        first: &'a ShapeId,
        new: &'a Model,
        second: &'a ShapeId,
    ) -> Self {
        let (old, new) = (
            Side {
                model: old,
                service: first,
            },
            Side {
                model: new,
                service: second,
            },
        );
        let theirs = new.protocols();
        let protocols = old.protocols().into_iter();
        let protocols = protocols.filter(|id| theirs.contains(id)).collect();
        Self {
            old,
            new,
            protocols,
        }
    }

    /// Whether one of these protocols is spoken by both services.
    pub(super) fn speak(&self, protocols: &[&str]) -> bool {
        let mut known = self.protocols.iter();
        known.any(|id| protocols.contains(&id.as_str()))
    }
}

impl<'a> Side<'a> {
    /// The service's traits; none when the service is not there.
    pub(super) fn traits(&self) -> Option<&'a Traits> {
        self.model.traits(self.service)
    }

    /// The ids of the service's protocols, in the order of names.
    pub(super) fn protocols(&self) -> Vec<String> {
        let found = self.traits().map(Traits::protocols).unwrap_or_default();
        let mut ids: Vec<String> = found.iter().map(|(id, _)| id.to_string()).collect();
        ids.sort();
        ids
    }

    /// The value of a trait of a member, or of what it targets.
    pub(super) fn effective(&self, member: &Member, id: &str) -> Option<String> {
        self.model.member_trait(member, id).map(text)
    }

    /// The limits of a member's length; a minimum of zero is none.
    pub(super) fn length(&self, member: &Member) -> Option<String> {
        let value = self.model.member_trait(member, ids::LENGTH)?;
        let limit = |key: &str| value.get(key).and_then(|node| node.expect_u64().ok());
        match (limit("min").filter(|min| *min > 0), limit("max")) {
            (None, None) => None,
            (min, max) => {
                let shown = |limit: Option<u64>| limit.map(|l| l.to_string()).unwrap_or_default();
                Some(format!("{}..={}", shown(min), shown(max)))
            }
        }
    }

    /// The authentication schemes of an operation, or those of the service, in the order of preference.
    pub(super) fn schemes(&self, of: &Traits) -> Option<String> {
        let service = self.traits()?;
        let listed = of.auth().or_else(|| service.auth());
        let mut names: Vec<String> = match listed {
            Some(listed) => listed.iter().map(ToString::to_string).collect(),
            None => {
                let declared = SCHEMES.into_iter().filter(|id| service.has(id));
                declared.map(str::to_owned).collect()
            }
        };
        if of.is_optional_auth() && !names.is_empty() {
            names.push("none".to_owned());
        }
        Some(names.join(", "))
    }

    /// What a client takes for a member that is absent, or `required`.
    pub(super) fn presence(&self, owner: &Shape, member: &Member) -> Option<String> {
        let traits = &member.traits;
        if owner.traits.is_input() {
            return traits.is_required().then(|| "required".to_owned());
        }
        let default = traits.default_value().filter(|value| !value.is_null());
        match default {
            Some(_) if traits.is_client_optional() => None,
            Some(_) if traits.is_required() => Some("required".to_owned()),
            Some(value) => Some(text(value)),
            None => traits.is_required().then(|| "required".to_owned()),
        }
    }
}

/// The value of a trait, as compact JSON with its keys in order.
pub(super) fn value(traits: &Traits, id: &str) -> Option<String> {
    traits.get(id).map(text)
}

/// Whether a trait is there, as a text.
pub(super) fn flag(traits: &Traits, id: &str) -> Option<&'static str> {
    traits.has(id).then_some("yes")
}

/// Whose fault an error is.
pub(super) fn fault(traits: &Traits) -> Option<&'static str> {
    Some(match traits.error()? {
        ErrorKind::Client => "client",
        ErrorKind::Server => "server",
    })
}

/// The codes by which the wire knows an error: that of queries, else its name.
pub(super) fn code(shape: &Shape) -> String {
    let code = shape.traits.aws_query_error().map(|error| error.code);
    code.unwrap_or(shape.id.name()).to_owned()
}

/// A node as compact JSON without documentation: keys in order, numbers by value.
pub(super) fn text(node: &Node) -> String {
    match &node.value {
        NodeValue::Null => "null".to_owned(),
        NodeValue::Bool(value) => value.to_string(),
        NodeValue::Number(number) => number.as_f64().to_string(),
        NodeValue::String(text) => text.to_string(),
        NodeValue::Array(nodes) => {
            let parts: Vec<String> = nodes.iter().map(text).collect();
            format!("[{}]", parts.join(", "))
        }
        NodeValue::Object(object) => {
            let entries = object.iter().filter(|entry| &*entry.key != DOCUMENTATION);
            let function = object.get("fn").and_then(Node::as_str);
            let is_equality = function.is_some_and(|name| EQUALITIES.contains(&name));
            let shown = |entry: &Entry| match &*entry.key {
                "argv" if is_equality => sorted(&entry.value),
                _ => text(&entry.value),
            };
            let mut parts: Vec<String> = entries
                .map(|entry| format!("{}: {}", entry.key, shown(entry)))
                .collect();
            parts.sort();
            format!("{{{}}}", parts.join(", "))
        }
    }
}

/// The elements of an array in the order of their texts.
fn sorted(node: &Node) -> String {
    let elements = node.as_array().unwrap_or_default();
    let mut parts: Vec<String> = elements.iter().map(text).collect();
    parts.sort();
    format!("[{}]", parts.join(", "))
}
