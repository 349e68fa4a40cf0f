//! Properties of an endpoint: small JSON-like values.

use std::borrow::Cow;

/// The value of an endpoint property.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Property {
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A string.
    Str(Cow<'static, str>),
    /// A list.
    List(Vec<Property>),
    /// An object; its members keep the order of the rule set.
    Object(Vec<(Cow<'static, str>, Property)>),
}

impl Property {
    /// The string, if it is one.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Str(text) => Some(text),
            _ => None,
        }
    }

    /// The boolean, if it is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// The values of a list, if it is one.
    pub fn as_list(&self) -> Option<&[Property]> {
        match self {
            Self::List(values) => Some(values),
            _ => None,
        }
    }

    /// A member of an object, if it is one and has it.
    pub fn get(&self, name: &str) -> Option<&Property> {
        match self {
            Self::Object(members) => find(members, name),
            _ => None,
        }
    }
}

pub(super) fn find<'a, T>(members: &'a [(Cow<'static, str>, T)], name: &str) -> Option<&'a T> {
    members.iter().find(|(key, _)| key == name).map(|(_, v)| v)
}
