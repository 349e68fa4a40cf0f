//! Small builders for the values of traits.

use crate::diagnostics::Span;
use crate::model::{Entry, Node, NodeValue, Number, Object};
use std::sync::Arc;

/// A string.
pub(super) fn text(text: impl Into<Arc<str>>, span: Span) -> Node {
    Node::string(text, span)
}

/// A whole number.
pub(super) fn whole(number: u64, span: Span) -> Node {
    let number = Number::from_literal(number.to_string().into());
    Node::new(NodeValue::Number(number), span)
}

/// A boolean.
pub(super) fn boolean(value: bool, span: Span) -> Node {
    Node::new(NodeValue::Bool(value), span)
}

/// An array.
pub(super) fn array(elements: Vec<Node>, span: Span) -> Node {
    Node::new(NodeValue::Array(elements.into()), span)
}

/// An array of strings.
pub(super) fn texts<'a>(texts: impl IntoIterator<Item = &'a str>, span: Span) -> Node {
    array(texts.into_iter().map(|t| text(t, span)).collect(), span)
}

/// An object that is built key by key.
pub(super) struct ObjectBuilder {
    entries: Vec<Entry>,
    span: Span,
}

impl ObjectBuilder {
    /// An object at a place.
    pub(super) fn new(span: Span) -> Self {
        let entries = Vec::new();
        Self { entries, span }
    }

    /// Adds a key.
    pub(super) fn with(mut self, key: impl Into<Arc<str>>, value: Node) -> Self {
        self.entries.push(Entry {
            key: key.into(),
            key_span: value.span,
            value,
        });
        self
    }

    /// Adds a key if there is a value for it.
    pub(super) fn with_some(self, key: &'static str, value: Option<Node>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    /// Whether no key was added.
    pub(super) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The object.
    pub(super) fn build(self) -> Node {
        let object = Object::from_entries(self.entries);
        Node::new(NodeValue::Object(object), self.span)
    }
}
