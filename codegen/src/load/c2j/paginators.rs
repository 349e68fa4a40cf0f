//! Paginators: what `smithy.api#paginated` can say of them.

use super::Role;
use super::context::{Import, set};
use super::node::{ObjectBuilder, text};
use crate::diagnostics::Span;
use crate::model::traits::ids;
use crate::model::{Entry, Node, Object, ShapeId, Traits, is_identifier};
use std::collections::HashMap;

/// Traits by the names of operations.
pub(super) type ByOperation = HashMap<String, Traits>;

const LOST: &str = "c2j::lost_paginator";

impl<'d> Import<'_, 'd> {
    /// The entries of a part beside the service that is an object under one key.
    pub(super) fn entries(&mut self, role: Role, key: &str) -> Option<&'d Object> {
        let root = self.bundle.part(role)?;
        let owner = self.service.clone();
        self.take(root.field(key).and_then(Node::expect_object), &owner)
    }

    /// Whether the service has an operation; else a warning.
    pub(super) fn knows_operation(&mut self, name: &str, span: Span) -> bool {
        let is_known = self.operations.contains_key(name);
        if !is_known {
            let owner = self.service.clone();
            let message = format!("the service has no operation `{name}`");
            self.warn("c2j::unknown_operation", span, message, &owner);
        }
        is_known
    }

    /// The pagination of every operation that has one.
    pub(super) fn paginators(&mut self) -> ByOperation {
        let mut found = ByOperation::new();
        let entries = self.entries(Role::Paginators, "pagination");
        for entry in entries.into_iter().flatten() {
            if !self.knows_operation(&entry.key, entry.key_span) {
                continue;
            }
            let id = self.operation_id(&entry.key);
            if let Some(value) = self.paginator(entry, &id) {
                let traits = found.entry(entry.key.to_string()).or_default();
                set(traits, ids::PAGINATED, value);
            }
        }
        found
    }

    fn paginator(&mut self, entry: &Entry, id: &ShapeId) -> Option<Node> {
        let fields = self.take(entry.value.expect_object(), id)?;
        let input = self.token(fields, "input_token", id)?;
        let output = self.token(fields, "output_token", id)?;
        let size = fields.get("limit_key");
        let size = size.and_then(|size| self.take(size.expect_str().map(|_| size), id));
        let value = ObjectBuilder::new(entry.key_span)
            .with("inputToken", input)
            .with("outputToken", output)
            .with_some("items", self.items(fields, id))
            .with_some("pageSize", size.cloned());
        Some(value.build())
    }

    /// One token. There is no paginator for several, nor for one that an expression has to be evaluated for.
    fn token(&mut self, fields: &Object, key: &str, id: &ShapeId) -> Option<Node> {
        let Some(entry) = fields.entry(key) else {
            let message = format!("no paginator: `{key}` is missing");
            self.warn(LOST, id_span(fields), message, id);
            return None;
        };
        let node = match entry.value.as_array() {
            Some([only]) => only,
            Some(_) => {
                let message = "no paginator: it has several tokens";
                self.warn(LOST, entry.value.span, message, id);
                return None;
            }
            None => &entry.value,
        };
        let path = self.take(node.expect_str(), id)?;
        if !is_path(path) {
            let message =
                format!("no paginator: `{path}` is an expression, not the path of a member");
            self.warn(LOST, node.span, message, id);
            return None;
        }
        Some(node.clone())
    }

    /// The items of a page; none where there are several lists, or an expression.
    fn items(&mut self, fields: &Object, id: &ShapeId) -> Option<Node> {
        let node = fields.get("result_key")?;
        let node = match node.as_array() {
            Some([only]) => only,
            Some(_) => return None,
            None => node,
        };
        let path = self.take(node.expect_str(), id)?;
        is_path(path).then(|| text(path, node.span))
    }
}

fn id_span(fields: &Object) -> Span {
    fields
        .iter()
        .next()
        .map_or(Span::NONE, |entry| entry.key_span)
}

/// Whether a text is names of members, joined by dots.
fn is_path(text: &str) -> bool {
    text.split('.').all(is_identifier)
}
