//! Copies of values, as documents.

use std::collections::HashMap;

use crate::primitives::Document;

use super::error::SearchError;
use super::node::{Items, Node};

/// How deep a copy may nest.
const MAX_DEPTH: u32 = 200;

/// A copy of a value.
pub(super) fn document(node: Node<'_>) -> Result<Document, SearchError> {
    at(node, MAX_DEPTH)
}

/// Copies of the elements of a list.
pub(super) fn documents(list: &dyn Items) -> Result<Vec<Document>, SearchError> {
    elements(list, MAX_DEPTH)
}

fn elements(list: &dyn Items, depth: u32) -> Result<Vec<Document>, SearchError> {
    let mut all = Vec::new();
    list.each(&mut |node| {
        all.push(at(node, depth)?);
        Ok(())
    })?;
    Ok(all)
}

fn at(node: Node<'_>, depth: u32) -> Result<Document, SearchError> {
    let deeper = || depth.checked_sub(1).ok_or(SearchError::TooDeep);
    Ok(match node {
        Node::Null => Document::Null,
        Node::Boolean(value) => Document::Bool(value),
        Node::Number(number) => Document::Number(number),
        Node::Text(text) => Document::String(text.to_owned()),
        Node::List(items) => Document::Array(elements(items, deeper()?)?),
        Node::Object(entries) => {
            let depth = deeper()?;
            let mut members = HashMap::new();
            entries.each(&mut |key, node| {
                members.insert(key.to_owned(), at(node, depth)?);
                Ok(())
            })?;
            Document::Object(members)
        }
    })
}
