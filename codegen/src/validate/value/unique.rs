//! Finds elements that are there twice.

use crate::model::{Node, NodeValue};
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

/// The first element that equals an earlier one.
pub(super) fn repeated(elements: &[Node]) -> Option<&Node> {
    let mut known: HashMap<u64, Vec<&Node>> = HashMap::new();
    for element in elements {
        let mut hasher = DefaultHasher::new();
        hash(element, &mut hasher);
        let same = known.entry(hasher.finish()).or_default();
        if same.contains(&element) {
            return Some(element);
        }
        same.push(element);
    }
    None
}

/// Equal values have equal hashes; numbers that are written differently, and objects in another order, too.
fn hash(node: &Node, hasher: &mut DefaultHasher) {
    match &node.value {
        NodeValue::Null => 0.hash(hasher),
        NodeValue::Bool(value) => value.hash(hasher),
        NodeValue::Number(number) => number.as_f64().to_bits().hash(hasher),
        NodeValue::String(text) => text.hash(hasher),
        NodeValue::Array(elements) => {
            elements.len().hash(hasher);
            elements.iter().for_each(|element| hash(element, hasher));
        }
        NodeValue::Object(entries) => {
            let of_entry = |entry: &crate::model::Entry| {
                let mut inner = DefaultHasher::new();
                entry.key.hash(&mut inner);
                hash(&entry.value, &mut inner);
                inner.finish()
            };
            let sum = entries.iter().map(of_entry).fold(0, u64::wrapping_add);
            sum.hash(hasher);
        }
    }
}
