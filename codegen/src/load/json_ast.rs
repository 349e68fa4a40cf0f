//! Reads Smithy's JSON AST, versions 1.0 and 2.0, into the assembly.

use super::assembly::{Application, Assembly, add_trait};
use crate::diagnostics::{Diagnostic, Span};
use crate::model::traits::ids;
use crate::model::{
    Entry, Member, Node, NodeError, NodeValue, Object, Operation, Resource, Service, Shape,
    ShapeId, ShapeKind, ShapeRef, Trait, Traits, is_identifier,
};
use indexmap::IndexMap;
use std::sync::Arc;

/// Reads the root of one AST. What is wrong is reported and left out.
pub(super) fn read(root: &Node, assembly: &mut Assembly) {
    let mut reader = Reader {
        assembly,
        legacy: false,
    };
    reader.root(root);
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
        let Some(shape_kind) = kind_named(kind) else {
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
        self.require_members(&shape);
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

    /// Reads one field of a shape.
    fn field(&mut self, shape: &mut Shape, field: &Entry) {
        let id = shape.id.clone();
        let (key, value) = (&*field.key, &field.value);
        match (&mut shape.kind, key) {
            (_, "type") => {}
            (_, "traits") => shape.traits = self.traits(value, &id),
            (_, "mixins") => shape.mixins = self.references(value, &id),
            (
                ShapeKind::Structure | ShapeKind::Union | ShapeKind::Enum | ShapeKind::IntEnum,
                "members",
            ) => {
                let members = self.take(value.expect_object(), Some(&id));
                for entry in members.into_iter().flatten() {
                    self.member(shape, entry);
                }
            }
            (ShapeKind::List, "member") | (ShapeKind::Map, "key" | "value") => {
                self.member(shape, field);
            }
            (ShapeKind::Operation(data), _) => self.operation_field(data, field, &id),
            (ShapeKind::Resource(data), _) => self.resource_field(data, field, &id),
            (ShapeKind::Service(data), _) => self.service_field(data, field, &id),
            _ => self.unknown_key(field, Some(&id)),
        }
    }

    fn operation_field(&mut self, data: &mut Operation, field: &Entry, id: &ShapeId) {
        let not_unit = |found: &ShapeRef| found.target != crate::model::prelude::UNIT;
        match &*field.key {
            "input" => data.input = self.reference(&field.value, id).filter(not_unit),
            "output" => data.output = self.reference(&field.value, id).filter(not_unit),
            "errors" => data.errors = self.references(&field.value, id),
            _ => self.unknown_key(field, Some(id)),
        }
    }

    fn resource_field(&mut self, data: &mut Resource, field: &Entry, id: &ShapeId) {
        let value = &field.value;
        let slot = match &*field.key {
            "identifiers" => return data.identifiers = self.reference_map(value, id),
            "properties" => return data.properties = self.reference_map(value, id),
            "operations" => return data.operations = self.references(value, id),
            "collectionOperations" => {
                return data.collection_operations = self.references(value, id);
            }
            "resources" => return data.resources = self.references(value, id),
            "put" => &mut data.put,
            "create" => &mut data.create,
            "read" => &mut data.read,
            "update" => &mut data.update,
            "delete" => &mut data.delete,
            "list" => &mut data.list,
            _ => return self.unknown_key(field, Some(id)),
        };
        *slot = self.reference(value, id);
    }

    fn service_field(&mut self, data: &mut Service, field: &Entry, id: &ShapeId) {
        let value = &field.value;
        match &*field.key {
            "version" => {
                let version = self.take(value.expect_str(), Some(id));
                data.version = version.unwrap_or_default().into();
            }
            "operations" => data.operations = self.references(value, id),
            "resources" => data.resources = self.references(value, id),
            "errors" => data.errors = self.references(value, id),
            "rename" => data.rename = self.renames(value, id),
            _ => self.unknown_key(field, Some(id)),
        }
    }

    fn renames(&mut self, node: &Node, owner: &ShapeId) -> IndexMap<ShapeId, Arc<str>> {
        let mut renames = IndexMap::new();
        let found = self.take(node.expect_object(), Some(owner));
        for entry in found.into_iter().flatten() {
            let id = self.id(&entry.key, entry.key_span, Some(owner));
            let name = self.take(entry.value.expect_str(), Some(owner));
            let (Some(id), Some(name)) = (id, name) else {
                continue;
            };
            if is_identifier(name) {
                renames.insert(id, name.into());
            } else {
                let message = format!("`{name}` is no name for a shape");
                self.error(
                    "smithy::invalid_name",
                    entry.value.span,
                    message,
                    Some(owner),
                );
            }
        }
        renames
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

    /// Lists and maps without mixins must have all their members.
    fn require_members(&mut self, shape: &Shape) {
        let needed: &[&str] = match shape.kind {
            ShapeKind::List => &["member"],
            ShapeKind::Map => &["key", "value"],
            _ => return,
        };
        let missing = needed.iter().filter(|name| shape.member(name).is_none());
        for name in missing.filter(|_| shape.mixins.is_empty()) {
            let message = format!("a {} needs `{name}`", shape.kind);
            self.error(
                "smithy::missing_member",
                shape.span,
                message,
                Some(&shape.id),
            );
        }
    }

    fn traits(&mut self, node: &Node, owner: &ShapeId) -> Traits {
        let Some(entries) = self.take(node.expect_object(), Some(owner)) else {
            return Traits::default();
        };
        let mut traits = Traits::with_capacity(entries.len());
        for entry in entries {
            if let Some(id) = self.id(&entry.key, entry.key_span, Some(owner)) {
                let value = entry.value.clone();
                let span = entry.key_span;
                traits.insert(id, Trait { value, span });
            }
        }
        traits
    }

    fn reference_map(&mut self, node: &Node, owner: &ShapeId) -> IndexMap<Arc<str>, ShapeRef> {
        let found = self.take(node.expect_object(), Some(owner));
        let mut all = IndexMap::new();
        for entry in found.into_iter().flatten() {
            if let Some(reference) = self.reference(&entry.value, owner) {
                all.insert(Arc::clone(&entry.key), reference);
            }
        }
        all
    }

    fn references(&mut self, node: &Node, owner: &ShapeId) -> Vec<ShapeRef> {
        let found = self.take(node.expect_array(), Some(owner));
        let found = found.unwrap_or_default().iter();
        found
            .filter_map(|node| self.reference(node, owner))
            .collect()
    }

    /// Reads `{"target": "…"}`.
    fn reference(&mut self, node: &Node, owner: &ShapeId) -> Option<ShapeRef> {
        let found = self.target(node, owner)?;
        for entry in node.as_object().into_iter().flatten() {
            if &*entry.key != "target" {
                self.unknown_key(entry, Some(owner));
            }
        }
        Some(found)
    }

    fn target(&mut self, node: &Node, owner: &ShapeId) -> Option<ShapeRef> {
        let target = self.take(node.field("target"), Some(owner))?;
        let NodeValue::String(text) = &target.value else {
            let error = target.wrong("a shape id");
            return self.take(Err(error), Some(owner));
        };
        let id = self.id(text, target.span, Some(owner))?;
        if id.member().is_some() {
            let message = format!("`{id}` is a member; a target is a shape");
            self.error(
                "smithy::invalid_shape_id",
                target.span,
                message,
                Some(owner),
            );
            return None;
        }
        Some(ShapeRef {
            target: id,
            span: target.span,
        })
    }

    fn id(&mut self, text: &Arc<str>, span: Span, owner: Option<&ShapeId>) -> Option<ShapeId> {
        match ShapeId::from_shared(text) {
            Ok(id) => Some(id),
            Err(error) => {
                self.error("smithy::invalid_shape_id", span, error.to_string(), owner);
                None
            }
        }
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
fn order_map_members(shape: &mut Shape) {
    if shape.kind == ShapeKind::Map && shape.members.get_index_of("key") == Some(1) {
        shape.members.swap_indices(0, 1);
    }
}

/// The kind of shape that a model calls `name`; `set` is read as a list.
fn kind_named(name: &str) -> Option<ShapeKind> {
    Some(match name {
        "blob" => ShapeKind::Blob,
        "boolean" => ShapeKind::Boolean,
        "string" => ShapeKind::String,
        "enum" => ShapeKind::Enum,
        "byte" => ShapeKind::Byte,
        "short" => ShapeKind::Short,
        "integer" => ShapeKind::Integer,
        "intEnum" => ShapeKind::IntEnum,
        "long" => ShapeKind::Long,
        "float" => ShapeKind::Float,
        "double" => ShapeKind::Double,
        "bigInteger" => ShapeKind::BigInteger,
        "bigDecimal" => ShapeKind::BigDecimal,
        "timestamp" => ShapeKind::Timestamp,
        "document" => ShapeKind::Document,
        "list" | "set" => ShapeKind::List,
        "map" => ShapeKind::Map,
        "structure" => ShapeKind::Structure,
        "union" => ShapeKind::Union,
        "operation" => ShapeKind::Operation(Box::default()),
        "resource" => ShapeKind::Resource(Box::default()),
        "service" => ShapeKind::Service(Box::default()),
        _ => return None,
    })
}
