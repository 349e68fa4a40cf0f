//! Merges `*.sdk-extras.json`, which correct the documents that they stand beside.

use crate::model::{Entry, Node, NodeValue, Object};
use std::collections::HashMap;

/// `base` with what `extra` says on top: objects are joined key by key, and all else is replaced.
///
/// Nodes come from the JSON reader, which bounds their depth, so the recursion is bounded, too.
pub(super) fn merge(base: &Node, extra: &Node) -> Node {
    let (Some(old), Some(new)) = (base.as_object(), extra.as_object()) else {
        return extra.clone();
    };
    let mut entries: Vec<Entry> = old.iter().cloned().collect();
    let places = entries.iter().enumerate();
    let places: HashMap<_, usize> = places.map(|(at, entry)| (entry.key.clone(), at)).collect();
    for entry in new {
        match places.get(&entry.key).and_then(|at| entries.get_mut(*at)) {
            Some(known) => known.value = merge(&known.value, &entry.value),
            None => entries.push(entry.clone()),
        }
    }
    Node::new(NodeValue::Object(Object::from_entries(entries)), base.span)
}
