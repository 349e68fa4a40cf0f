//! Fields of shapes, by the kind of shape.

use super::Reader;
use crate::model::{
    Entry, Node, Operation, Resource, Service, Shape, ShapeId, ShapeKind, ShapeRef, is_identifier,
    prelude,
};
use indexmap::IndexMap;
use std::sync::Arc;

impl Reader<'_> {
    /// Reads one field of a shape.
    pub(super) fn field(&mut self, shape: &mut Shape, field: &Entry) {
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
        let not_unit = |found: &ShapeRef| found.target != prelude::UNIT;
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
}
