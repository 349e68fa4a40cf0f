//! Node values: the JSON-like values of traits and metadata, each with its place.

mod number;
mod object;

pub use number::Number;
pub use object::{Entry, Object};

use crate::diagnostics::Span;
use std::fmt;
use std::sync::Arc;

/// A value and where it was written.
///
/// Cloning is cheap: strings, arrays and objects are shared. Two nodes are equal when their values are:
/// places do not count, nor does the order of keys.
#[derive(Clone, Debug)]
pub struct Node {
    /// The value.
    pub value: NodeValue,
    /// Where it was written.
    pub span: Span,
}

/// The kinds of node values.
#[derive(Clone, Debug, PartialEq)]
pub enum NodeValue {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number with its literal text.
    Number(Number),
    /// A string, unescaped.
    String(Arc<str>),
    /// An array.
    Array(Arc<[Node]>),
    /// An object, its keys in the order of the text.
    Object(Object),
}

/// What is wrong with a node, and where: the error of everything that reads nodes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NodeError {
    /// The value that is wrong.
    pub span: Span,
    /// What is wrong, without a full stop.
    pub message: String,
}

impl NodeError {
    /// An error at a place.
    #[must_use]
    pub fn new(span: Span, message: impl Into<String>) -> Self {
        Self {
            span,
            message: message.into(),
        }
    }
}

impl fmt::Display for NodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for NodeError {}

impl PartialEq for Node {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl Node {
    /// A node at a place.
    #[must_use]
    pub fn new(value: NodeValue, span: Span) -> Self {
        Self { value, span }
    }

    /// A string node.
    #[must_use]
    pub fn string(text: impl Into<Arc<str>>, span: Span) -> Self {
        Self::new(NodeValue::String(text.into()), span)
    }

    /// An object without keys: the value of annotation traits.
    #[must_use]
    pub fn empty_object(span: Span) -> Self {
        Self::new(NodeValue::Object(Object::default()), span)
    }

    /// The kind of value in words, with its article: `a string`.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match &self.value {
            NodeValue::Null => "null",
            NodeValue::Bool(_) => "a boolean",
            NodeValue::Number(_) => "a number",
            NodeValue::String(_) => "a string",
            NodeValue::Array(_) => "an array",
            NodeValue::Object(_) => "an object",
        }
    }

    /// Whether the value is `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self.value, NodeValue::Null)
    }

    /// The text of a string.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            NodeValue::String(text) => Some(text),
            _ => None,
        }
    }

    /// The value of a boolean.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        match self.value {
            NodeValue::Bool(value) => Some(value),
            _ => None,
        }
    }

    /// A number.
    #[must_use]
    pub fn as_number(&self) -> Option<&Number> {
        match &self.value {
            NodeValue::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The elements of an array.
    #[must_use]
    pub fn as_array(&self) -> Option<&[Node]> {
        match &self.value {
            NodeValue::Array(elements) => Some(elements),
            _ => None,
        }
    }

    /// An object.
    #[must_use]
    pub fn as_object(&self) -> Option<&Object> {
        match &self.value {
            NodeValue::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The value under a key; `None` when this is no object or has no such key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.as_object()?.get(key)
    }

    /// An error that says what was expected instead of this node.
    #[must_use]
    pub fn wrong(&self, expected: &str) -> NodeError {
        NodeError::new(
            self.span,
            format!("expected {expected}, found {}", self.kind()),
        )
    }

    /// The text of a string.
    ///
    /// # Errors
    /// When this is no string.
    pub fn expect_str(&self) -> Result<&str, NodeError> {
        self.as_str().ok_or_else(|| self.wrong("a string"))
    }

    /// The value of a boolean.
    ///
    /// # Errors
    /// When this is no boolean.
    pub fn expect_bool(&self) -> Result<bool, NodeError> {
        self.as_bool().ok_or_else(|| self.wrong("a boolean"))
    }

    /// A number.
    ///
    /// # Errors
    /// When this is no number.
    pub fn expect_number(&self) -> Result<&Number, NodeError> {
        self.as_number().ok_or_else(|| self.wrong("a number"))
    }

    /// A whole number that is not negative.
    ///
    /// # Errors
    /// When this is anything else, or larger than `u64`.
    pub fn expect_u64(&self) -> Result<u64, NodeError> {
        let number = self.as_number().and_then(Number::as_u64);
        number.ok_or_else(|| self.wrong("a whole number that is not negative"))
    }

    /// The elements of an array.
    ///
    /// # Errors
    /// When this is no array.
    pub fn expect_array(&self) -> Result<&[Node], NodeError> {
        self.as_array().ok_or_else(|| self.wrong("an array"))
    }

    /// The texts of an array of strings.
    ///
    /// # Errors
    /// When this is no array, or one of its elements is no string.
    pub fn expect_strings(&self) -> Result<Vec<&str>, NodeError> {
        self.expect_array()?.iter().map(Self::expect_str).collect()
    }

    /// An object.
    ///
    /// # Errors
    /// When this is no object.
    pub fn expect_object(&self) -> Result<&Object, NodeError> {
        self.as_object().ok_or_else(|| self.wrong("an object"))
    }

    /// The value under a key that an object must have.
    ///
    /// # Errors
    /// When this is no object or lacks the key.
    pub fn field(&self, key: &str) -> Result<&Node, NodeError> {
        let found = self.expect_object()?.get(key);
        found.ok_or_else(|| NodeError::new(self.span, format!("`{key}` is missing")))
    }

    /// The value under a key that an object may have; `null` counts as absent.
    ///
    /// # Errors
    /// When this is no object.
    pub fn optional(&self, key: &str) -> Result<Option<&Node>, NodeError> {
        let found = self.expect_object()?.get(key);
        Ok(found.filter(|node| !node.is_null()))
    }

    /// The text under a key that an object may have.
    ///
    /// # Errors
    /// When this is no object, or the value no string.
    pub fn optional_str(&self, key: &str) -> Result<Option<&str>, NodeError> {
        self.optional(key)?.map(Self::expect_str).transpose()
    }

    /// The boolean under a key, `false` when the key is absent.
    ///
    /// # Errors
    /// When this is no object, or the value no boolean.
    pub fn flag(&self, key: &str) -> Result<bool, NodeError> {
        let found = self.optional(key)?.map(Self::expect_bool).transpose()?;
        Ok(found.unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Number {
        Number::from_literal(text.into())
    }

    fn object(pairs: &[(&str, i32)]) -> Object {
        let entry = |(key, value): &(&str, i32)| Entry {
            key: (*key).into(),
            key_span: Span::NONE,
            value: Node::new(NodeValue::Number(number(&value.to_string())), Span::NONE),
        };
        Object::from_entries(pairs.iter().map(entry).collect::<Vec<_>>())
    }

    #[test]
    fn numbers_are_exact_and_equal_by_value() {
        let big = number("123456789012345678901234567890");
        assert_eq!(big.as_str(), "123456789012345678901234567890");
        assert_eq!(big.as_i64(), None);
        assert_ne!(big, number("123456789012345678901234567891"));
        assert_eq!(number("1"), number("1.0"));
        assert_eq!(number("100").as_i64(), number("1e2").as_i64());
        assert_eq!(number("0.10"), number("1e-1"));
        assert_ne!(number("0.1"), number("0.2"));
        assert_eq!(number("1.5").as_i64(), None);
        assert_eq!(number("-1").as_u64(), None);
        assert_eq!(number("18446744073709551615").as_u64(), Some(u64::MAX));
        assert!(number("1e999").as_f64().is_infinite());
    }

    #[test]
    fn objects_are_equal_in_any_order() {
        assert_eq!(object(&[("a", 1), ("b", 2)]), object(&[("b", 2), ("a", 1)]));
        assert_ne!(object(&[("a", 1), ("b", 2)]), object(&[("b", 2), ("a", 2)]));
        assert_ne!(object(&[("a", 1)]), object(&[("a", 1), ("b", 2)]));
    }

    #[test]
    fn errors_say_what_was_expected_and_where() {
        let span = Span::new(0, 3, 7);
        let node = Node::new(NodeValue::Bool(true), span);
        let error = node.expect_str().unwrap_err();
        assert_eq!(error.span, span);
        assert_eq!(error.to_string(), "expected a string, found a boolean");
        let empty = Node::empty_object(span);
        assert_eq!(
            empty.field("uri").unwrap_err().to_string(),
            "`uri` is missing"
        );
        assert_eq!(empty.optional("uri").unwrap(), None);
        assert_eq!(empty.flag("absolute"), Ok(false));
        assert!(node.optional("uri").is_err());
    }

    #[test]
    fn null_counts_as_absent_in_optional_fields() {
        let null = Entry {
            key: "code".into(),
            key_span: Span::NONE,
            value: Node::new(NodeValue::Null, Span::NONE),
        };
        let object = Node::new(
            NodeValue::Object(Object::from_entries(vec![null])),
            Span::NONE,
        );
        assert_eq!(object.optional("code").unwrap(), None);
        assert!(object.field("code").unwrap().is_null());
    }
}
