//! Values as a path sees them, wherever they are.

use std::collections::HashMap;

use crate::primitives::{Document, Number};

use super::error::SearchError;
use super::table::Literal;

/// What following a path ends with; what it finds goes to a closure.
pub(crate) type Outcome = Result<(), SearchError>;

/// Is shown a value. Values of shapes can be borrowed only while they are written, so none is returned.
pub(super) type Visit<'v> = &'v mut dyn FnMut(Node<'_>) -> Outcome;

/// A value, by its type in JMESPath.
#[derive(Clone, Copy)]
pub(crate) enum Node<'n> {
    Null,
    Boolean(bool),
    Number(Number),
    Text(&'n str),
    List(&'n dyn Items),
    Object(&'n dyn Entries),
}

/// A list.
pub(crate) trait Items {
    /// Shows each element.
    fn each(&self, visit: Visit<'_>) -> Outcome;
}

/// An object.
pub(crate) trait Entries {
    /// Shows each member.
    fn each(&self, visit: &mut dyn FnMut(&str, Node<'_>) -> Outcome) -> Outcome;

    /// Shows a member; null if there is none of that name.
    fn get(&self, name: &str, visit: Visit<'_>) -> Outcome;

    /// The names of all members.
    fn keys(&self) -> Result<Vec<String>, SearchError> {
        let mut keys = Vec::new();
        self.each(&mut |key, _| {
            keys.push(key.to_owned());
            Ok(())
        })?;
        Ok(keys)
    }
}

impl Node<'_> {
    /// The type's name, as the function `type` gives it.
    pub(super) fn type_name(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean(_) => "boolean",
            Self::Number(_) => "number",
            Self::Text(_) => "string",
            Self::List(_) => "array",
            Self::Object(_) => "object",
        }
    }

    pub(super) fn is_null(self) -> bool {
        matches!(self, Self::Null)
    }

    /// How many elements or members there are; `None` for what has none.
    pub(super) fn count(self) -> Result<Option<usize>, SearchError> {
        let mut count = 0_usize;
        match self {
            Self::List(items) => items.each(&mut |_| {
                count += 1;
                Ok(())
            })?,
            Self::Object(entries) => entries.each(&mut |_, _| {
                count += 1;
                Ok(())
            })?,
            _ => return Ok(None),
        }
        Ok(Some(count))
    }

    /// Whether it counts as true: all but null, `false`, and what is empty.
    pub(super) fn is_true(self) -> Result<bool, SearchError> {
        Ok(match self {
            Self::Null => false,
            Self::Boolean(value) => value,
            Self::Number(_) => true,
            Self::Text(text) => !text.is_empty(),
            Self::List(_) | Self::Object(_) => self.count()? != Some(0),
        })
    }
}

impl<'n> From<&'n Document> for Node<'n> {
    fn from(document: &'n Document) -> Self {
        match document {
            Document::Null => Self::Null,
            Document::Bool(value) => Self::Boolean(*value),
            Document::Number(number) => Self::Number(*number),
            Document::String(text) => Self::Text(text),
            Document::Array(values) => Self::List(values),
            Document::Object(members) => Self::Object(members),
        }
    }
}

impl Items for Vec<Document> {
    fn each(&self, visit: Visit<'_>) -> Outcome {
        self.iter().try_for_each(|value| visit(Node::from(value)))
    }
}

/// In the order of their keys, so that the same document gives the same answer.
impl Entries for HashMap<String, Document> {
    fn each(&self, visit: &mut dyn FnMut(&str, Node<'_>) -> Outcome) -> Outcome {
        let mut members: Vec<_> = self.iter().collect();
        members.sort_unstable_by_key(|(key, _)| *key);
        let mut members = members.into_iter();
        members.try_for_each(|(key, value)| visit(key, Node::from(value)))
    }

    fn get(&self, name: &str, visit: Visit<'_>) -> Outcome {
        visit(HashMap::get(self, name).map_or(Node::Null, Node::from))
    }
}

impl<'n> From<&'n Literal> for Node<'n> {
    fn from(literal: &'n Literal) -> Self {
        match literal {
            Literal::Null => Self::Null,
            Literal::Boolean(value) => Self::Boolean(*value),
            Literal::Integer(value) => Self::Number(Number::from(*value)),
            Literal::Float(value) => Self::Number(Number::Float(*value)),
            Literal::Text(text) => Self::Text(text),
            Literal::List(values) => Self::List(values),
            Literal::Object(members) => Self::Object(members),
        }
    }
}

impl Items for &'static [Literal] {
    fn each(&self, visit: Visit<'_>) -> Outcome {
        self.iter().try_for_each(|value| visit(Node::from(value)))
    }
}

impl Entries for &'static [(&'static str, Literal)] {
    fn each(&self, visit: &mut dyn FnMut(&str, Node<'_>) -> Outcome) -> Outcome {
        self.iter()
            .try_for_each(|(key, value)| visit(key, Node::from(value)))
    }

    fn get(&self, name: &str, visit: Visit<'_>) -> Outcome {
        let found = self.iter().find(|(key, _)| *key == name);
        visit(found.map_or(Node::Null, |(_, value)| Node::from(value)))
    }
}
