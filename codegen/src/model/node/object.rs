//! Object nodes.

use super::Node;
use crate::diagnostics::Span;
use std::collections::HashMap;
use std::sync::Arc;

/// An object node: keys in the order of the text, each once.
#[derive(Clone, Debug, Default)]
pub struct Object {
    entries: Arc<[Entry]>,
}

/// A key with its value.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The key, unescaped.
    pub key: Arc<str>,
    /// Where the key was written, with its quotes.
    pub key_span: Span,
    /// The value.
    pub value: Node,
}

impl Object {
    /// An object from entries. Keys should differ: of equal ones, only the first is found.
    #[must_use]
    pub fn from_entries(entries: impl Into<Arc<[Entry]>>) -> Self {
        Self {
            entries: entries.into(),
        }
    }

    /// The value under a key. Takes time in proportion to the number of keys.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// The entry under a key.
    #[must_use]
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| *entry.key == *key)
    }

    /// Number of keys.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are no keys.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// All entries in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Entry> {
        self.entries.iter()
    }
}

impl<'a> IntoIterator for &'a Object {
    type Item = &'a Entry;
    type IntoIter = std::slice::Iter<'a, Entry>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl PartialEq for Object {
    fn eq(&self, other: &Self) -> bool {
        if self.len() != other.len() {
            return false;
        }
        let same = |(a, b): (&Entry, &Entry)| a.key == b.key && a.value == b.value;
        if self.iter().zip(other).all(same) {
            return true;
        }
        let known: HashMap<&str, &Node> = other.iter().map(|e| (&*e.key, &e.value)).collect();
        self.iter()
            .all(|e| known.get(&*e.key).is_some_and(|v| **v == e.value))
    }
}
