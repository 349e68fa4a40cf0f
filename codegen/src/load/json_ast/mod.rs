//! Reads Smithy's JSON AST, versions 1.0 and 2.0, into the assembly.

mod fields;
mod references;

use super::assembly::{Application, Assembly, add_trait};
use crate::diagnostics::{Diagnostic, Span};
use crate::model::traits::ids;
use crate::model::{
    Entry, Member, Node, NodeError, NodeValue, Object, Shape, ShapeId, ShapeKind, Traits,
    is_identifier,
};
use std::sync::Arc;

/// Reads the root of one AST. What is wrong is reported and left out.
pub(super) fn read(root: &Node, assembly: &mut Assembly) {
    let mut reader = Reader {
        assembly,
        legacy: false,
    };
    reader.root(root);
}

/// Reads one field of the definition of a shape.
pub(super) fn read_field(shape: &mut Shape, field: &Entry, assembly: &mut Assembly) {
    let mut reader = Reader {
        assembly,
        legacy: false,
    };
    reader.field(shape, field);
}

struct Reader<'a> {
    assembly: &'a mut Assembly,
    /// Whether the file says that it is of version 1.0.
    legacy: bool,
}

impl Reader<'_> {
    fn root(&mut self, root: &Node) {
        let Some(object) = self.take(root.expect_object(), None) else {
            self.assembly.incomplete = true;
            return;
        };
        if !self.version(root) {
            self.assembly.incomplete = true;
            return;
        }
        for entry in object {
            match &*entry.key {
                "smithy" => {}
                "metadata" => {
                    let found = self.take(entry.value.expect_object(), None);
                    for entry in found.into_iter().flatten() {
                        self.assembly.add_metadata(entry);
                    }
                }
                "shapes" => {
                    let found = self.take(entry.value.expect_object(), None);
                    for entry in found.into_iter().flatten() {
                        self.definition(entry);
                    }
                }
                _ => self.unknown_key(entry, None),
            }
        }
    }

    /// Reads the version; `false` when the file is none that can be read.
    fn version(&mut self, root: &Node) -> bool {
        let version = root.field("smithy").and_then(Node::expect_str);
        let (message, span) = match version {
            Ok("1" | "1.0") => {
                self.legacy = true;
                return true;
            }
            Ok("2" | "2.0") => return true,
            Ok(other) => {
                let span = root.get("smithy").map_or(root.span, |node| node.span);
                (format!("version `{other}` of Smithy is unknown"), span)
            }
            Err(error) => (format!("this is no Smithy model: {error}"), error.span),
        };
        let found = Diagnostic::error("smithy::unknown_version", span, message)
            .with_hint("a JSON AST begins with `\"smithy\": \"2.0\"`, or `\"1.0\"`");
        self.assembly.diagnostics.push(found);
        false
    }

    fn definition(&mut self, entry: &Entry) {
        let Some(id) = self.id(&entry.key, entry.key_span, None) else {
            return;
        };
        let Some(fields) = self.take(entry.value.expect_object(), Some(&id)) else {
            return;
        };
        let kind = entry.value.field("type");
        let Some((kind, span)) = self.take(
            kind.and_then(|node| Ok((node.expect_str()?, node.span))),
            Some(&id),
        ) else {
            return;
        };
        if kind == "apply" {
            self.application(id, entry.key_span, fields);
            return;
        }
        if id.member().is_some() {
            let message = format!("`{id}` is the id of a member; only `apply` may have one");
            self.error(
                "smithy::invalid_shape_id",
                entry.key_span,
                message,
                Some(&id),
            );
            return;
        }
        let Some(shape_kind) = ShapeKind::named(kind) else {
            let message = format!("`{kind}` is no type of shape");
            self.error("smithy::unknown_shape_type", span, message, Some(&id));
            return;
        };
        let mut shape = Shape::new(id, shape_kind, entry.key_span);
        for field in fields {
            self.field(&mut shape, field);
        }
        if kind == "set" {
            self.set(&mut shape, span);
        }
        order_map_members(&mut shape);
        self.assembly.require_members(&shape);
        if self.legacy {
            self.assembly.legacy.insert(shape.id.clone());
        }
        self.assembly.define(shape);
    }

    fn application(&mut self, target: ShapeId, span: Span, fields: &Object) {
        let mut traits = Traits::default();
        for field in fields {
            match &*field.key {
                "type" => {}
                "traits" => traits = self.traits(&field.value, &target),
                _ => self.unknown_key(field, Some(&target)),
            }
        }
        self.assembly.apply(Application {
            target,
            span,
            traits,
        });
    }

    fn member(&mut self, shape: &mut Shape, entry: &Entry) {
        if !is_identifier(&entry.key) {
            let message = format!("`{}` is no name for a member", entry.key);
            self.error(
                "smithy::invalid_name",
                entry.key_span,
                message,
                Some(&shape.id),
            );
            return;
        }
        let id = shape.id.with_member(Arc::clone(&entry.key));
        let Some(fields) = self.take(entry.value.expect_object(), Some(&id)) else {
            return;
        };
        let Some(target) = self.target(&entry.value, &id) else {
            return;
        };
        let mut member = Member {
            id,
            target: target.target,
            target_span: target.span,
            traits: Traits::default(),
            span: entry.key_span,
            mixin: None,
        };
        for field in fields {
            match &*field.key {
                "target" => {}
                "traits" => member.traits = self.traits(&field.value, &member.id),
                _ => self.unknown_key(field, Some(&member.id)),
            }
        }
        shape.members.insert(Arc::clone(&entry.key), member);
    }

    /// Sets of 1.0 are lists with unique items.
    fn set(&mut self, shape: &mut Shape, span: Span) {
        if !self.legacy {
            let message =
                "`set` is a type of Smithy 1.0 only; it is read as a list with unique items";
            let found = Diagnostic::warning("smithy::set_shape", span, message)
                .with_shape(&shape.id)
                .with_hint("write `list` with the trait `smithy.api#uniqueItems`");
            self.assembly.diagnostics.push(found);
        }
        let value = NodeValue::Object(Object::default());
        add_trait(&mut shape.traits, ids::UNIQUE_ITEMS, value, span);
    }

    /// The value, or a report of what was wrong.
    fn take<T>(&mut self, result: Result<T, NodeError>, owner: Option<&ShapeId>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(error) => {
                self.error("smithy::unexpected_value", error.span, error.message, owner);
                None
            }
        }
    }

    fn unknown_key(&mut self, entry: &Entry, owner: Option<&ShapeId>) {
        let message = format!("the key `{}` is unknown here and is ignored", entry.key);
        let mut found = Diagnostic::warning("smithy::unknown_key", entry.key_span, message);
        found.shape = owner.cloned();
        self.assembly.diagnostics.push(found);
    }

    fn error(
        &mut self,
        code: &'static str,
        span: Span,
        message: impl Into<String>,
        owner: Option<&ShapeId>,
    ) {
        let mut found = Diagnostic::error(code, span, message);
        found.shape = owner.cloned();
        self.assembly.diagnostics.push(found);
    }
}

/// Keys come before values, however the file orders them.
pub(super) fn order_map_members(shape: &mut Shape) {
    if shape.kind == ShapeKind::Map && shape.members.get_index_of("key") == Some(1) {
        shape.members.swap_indices(0, 1);
    }
}
