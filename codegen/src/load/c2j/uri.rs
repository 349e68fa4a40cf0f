//! The labels of a request's URI, which these files call by the names that members have there.

use super::definition::Definition;
use crate::model::Node;
use std::collections::HashMap;

/// The URI with the names of members in its labels.
pub(super) fn with_member_names(uri: &str, input: Option<&Definition<'_>>) -> String {
    let names: HashMap<&str, &str> = input.map(labels).unwrap_or_default();
    let mut written = String::with_capacity(uri.len());
    let mut rest = uri;
    while let Some((before, label, after)) = next_label(rest) {
        written.push_str(before);
        let (name, greedy) = match label.strip_suffix('+') {
            Some(name) => (name, "+"),
            None => (label, ""),
        };
        let name = names.get(name).copied().unwrap_or(name);
        written.extend(["{", name, greedy, "}"]);
        rest = after;
    }
    written.push_str(rest);
    written
}

/// The text before the first label, the label, and the text after it.
fn next_label(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('{')?;
    let (label, after) = rest.split_once('}')?;
    Some((before, label, after))
}

/// Members by the names of their labels.
fn labels<'a>(input: &Definition<'a>) -> HashMap<&'a str, &'a str> {
    let mut names = HashMap::new();
    for entry in input.members() {
        let text = |key| entry.value.get(key).and_then(Node::as_str);
        if text("location") == Some("uri") {
            names.insert(text("locationName").unwrap_or(&entry.key), &*entry.key);
        }
    }
    names
}
