//! Waiters: what `smithy.waiters#waitable` can say of them.

use super::Role;
use super::context::{Import, set};
use super::node::{ObjectBuilder, array, boolean, text, whole};
use super::paginators::ByOperation;
use crate::diagnostics::Span;
use crate::model::traits::ids;
use crate::model::{Entry, Node, ShapeId};
use std::collections::HashMap;

/// Longest wait between two attempts where a waiter says nothing, in seconds.
const USUAL_MAX_DELAY: u64 = 120;

/// What a response without a body is called by its status.
const NOT_FOUND: (u64, &str) = (404, "NotFound");

impl Import<'_, '_> {
    /// The waiters of every operation that has some.
    pub(super) fn waiters(&mut self) -> ByOperation {
        let mut values: HashMap<String, ObjectBuilder> = HashMap::new();
        let entries = self.entries(Role::Waiters, "waiters");
        for entry in entries.into_iter().flatten() {
            let owner = self.service.clone();
            let operation = entry.value.field("operation");
            let operation = operation.and_then(|node| Ok((node.expect_str()?, node.span)));
            let Some((name, span)) = self.take(operation, &owner) else {
                continue;
            };
            if !self.knows_operation(name, span) {
                continue;
            }
            let id = self.operation_id(name);
            if let Some(waiter) = self.waiter(entry, name, &id) {
                let value = values.remove(name);
                let value = value.unwrap_or_else(|| ObjectBuilder::new(span));
                values.insert(name.to_owned(), value.with(entry.key.clone(), waiter));
            }
        }
        let mut found = ByOperation::new();
        for (name, value) in values {
            set(found.entry(name).or_default(), ids::WAITABLE, value.build());
        }
        found
    }

    fn waiter(&mut self, entry: &Entry, operation: &str, id: &ShapeId) -> Option<Node> {
        let node = &entry.value;
        let list = self.take(node.field("acceptors").and_then(Node::expect_array), id)?;
        let mut acceptors = Vec::new();
        for acceptor in list {
            acceptors.extend(self.acceptors(acceptor, operation, id));
        }
        let succeeds = |node: &Node| node.get("state").and_then(Node::as_str) == Some("success");
        if !acceptors.iter().any(succeeds) {
            let message = format!(
                "no waiter `{}`: nothing that is left of it is a success",
                entry.key
            );
            self.warn("c2j::lost_waiter", entry.key_span, message, id);
            return None;
        }
        let delay = node.get("delay");
        let delay = delay.and_then(|node| Some((self.take(node.expect_u64(), id)?, node.span)));
        let min = delay.map(|(delay, span)| whole(delay.max(1), span));
        let longest = delay.filter(|(delay, _)| *delay > USUAL_MAX_DELAY);
        let max = longest.map(|(delay, span)| whole(delay, span));
        let value = ObjectBuilder::new(entry.key_span)
            .with_some("documentation", node.get("description").cloned())
            .with("acceptors", array(acceptors, node.span))
            .with_some("minDelay", min)
            .with_some("maxDelay", max);
        Some(value.build())
    }

    /// What one acceptor becomes: several where a status stands for several errors.
    fn acceptors(&mut self, node: &Node, operation: &str, id: &ShapeId) -> Vec<Node> {
        let state = node
            .field("state")
            .and_then(|state| state.expect_str().map(|_| state));
        let matcher = node.field("matcher").and_then(Node::expect_str);
        let expected = node.field("expected");
        let (Some(state), Some(matcher), Some(expected)) = (
            self.take(state, id),
            self.take(matcher, id),
            self.take(expected, id),
        ) else {
            return Vec::new();
        };
        let matchers = match matcher {
            "path" | "pathAll" | "pathAny" => {
                let path = node
                    .field("argument")
                    .and_then(|path| path.expect_str().map(|_| path));
                let path = self.take(path, id);
                path.and_then(|path| output(matcher, path, expected))
                    .into_iter()
                    .collect()
            }
            "error" => error(expected).into_iter().collect(),
            "status" => self.status_matchers(expected, operation),
            _ => Vec::new(),
        };
        if matchers.is_empty() {
            let message = "nothing in the model says what this acceptor says; it is left out";
            self.warn("c2j::lost_acceptor", node.span, message, id);
        }
        let accept = |matcher| {
            let value = ObjectBuilder::new(node.span)
                .with("state", state.clone())
                .with("matcher", matcher);
            value.build()
        };
        matchers.into_iter().map(accept).collect()
    }

    /// A status becomes a success, or the operation's errors that have it.
    fn status_matchers(&self, expected: &Node, operation: &str) -> Vec<Node> {
        let status = expected.expect_u64().unwrap_or_default();
        if (200..300).contains(&status) {
            return vec![success(true, expected.span)];
        }
        let node = self.operations.get(operation).map(|entry| &entry.value);
        let errors = node.and_then(|node| node.get("errors")?.as_array());
        let has_status = |name: &&str| {
            let definition = self.definitions.get(name);
            let error = definition.and_then(|found| found.fields.get("error"));
            let found = error.and_then(|error| error.get("httpStatusCode"));
            found.and_then(|found| found.expect_u64().ok()) == Some(status)
        };
        let names = errors.into_iter().flatten();
        let names = names.filter_map(|error| error.get("shape")?.as_str());
        let mut names: Vec<&str> = names.filter(has_status).collect();
        let method = node.and_then(|node| node.get("http")?.get("method")?.as_str());
        if status == NOT_FOUND.0 && (method == Some("HEAD") || names.is_empty()) {
            names.push(NOT_FOUND.1);
        }
        let matcher = |name| error_type(text(name, expected.span));
        names.into_iter().map(matcher).collect()
    }
}

/// A matcher that looks into the output.
fn output(matcher: &str, path: &Node, expected: &Node) -> Option<Node> {
    let is_text = expected.as_str().is_some();
    let comparator = match matcher {
        "path" if is_text => "stringEquals",
        "path" => "booleanEquals",
        "pathAll" if is_text => "allStringEquals",
        "pathAny" if is_text => "anyStringEquals",
        _ => return None,
    };
    let expected_text = match (expected.as_str(), expected.as_bool()) {
        (Some(text), _) => text.to_owned(),
        (None, Some(value)) => value.to_string(),
        (None, None) => return None,
    };
    let value = ObjectBuilder::new(path.span)
        .with("path", path.clone())
        .with("expected", text(expected_text, expected.span))
        .with("comparator", text(comparator, path.span));
    Some(
        ObjectBuilder::new(path.span)
            .with("output", value.build())
            .build(),
    )
}

/// A matcher of errors: of one code, of any, or of none.
fn error(expected: &Node) -> Option<Node> {
    match expected.as_bool() {
        Some(any) => Some(success(!any, expected.span)),
        None => expected.as_str().map(|_| error_type(expected.clone())),
    }
}

fn error_type(name: Node) -> Node {
    ObjectBuilder::new(name.span)
        .with("errorType", name)
        .build()
}

fn success(value: bool, span: Span) -> Node {
    ObjectBuilder::new(span)
        .with("success", boolean(value, span))
        .build()
}
