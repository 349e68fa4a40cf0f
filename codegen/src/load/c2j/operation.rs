//! Operations: their inputs, outputs and errors, and how they are bound to HTTP.

use super::context::{Import, set};
use super::node::{ObjectBuilder, text, whole};
use super::uri;
use crate::model::traits::ids;
use crate::model::{Entry, Node, Object, Operation, Shape, ShapeId, ShapeKind, ShapeRef, Traits};
use std::collections::HashSet;

/// The status of a success, where none is given.
const OK: u64 = 200;

impl Import<'_, '_> {
    /// Adds all operations, with what the files beside the service say about them.
    pub(super) fn all_operations(&mut self) {
        let mut shapes = Vec::new();
        for entry in self.operations.values() {
            if let Some(fields) = entry.value.as_object() {
                shapes.push(self.one_operation(entry, fields));
            }
        }
        let mut beside = self.paginators();
        for (name, traits) in self.waiters().into_iter().chain(self.examples()) {
            beside.entry(name).or_default().refine(traits);
        }
        for mut shape in shapes {
            if let Some(traits) = beside.remove(shape.id.name()) {
                shape.traits.refine(traits);
            }
            self.assembly.define(shape);
        }
    }

    fn one_operation(&mut self, entry: &Entry, fields: &Object) -> Shape {
        let id = self.operation_id(&entry.key);
        let data = Operation {
            input: self.side(fields, "input", &id),
            output: self.side(fields, "output", &id),
            errors: self.errors(fields, &id),
        };
        let kind = ShapeKind::Operation(Box::new(data));
        let mut shape = Shape::new(id.clone(), kind, entry.key_span);
        self.operation_traits(entry, fields, &mut shape.traits, &id);
        self.http(entry, fields, &mut shape.traits, &id);
        self.check_root(fields, &id);
        self.check_result(entry, fields, &id);
        shape
    }

    fn side(&mut self, fields: &Object, key: &str, id: &ShapeId) -> Option<ShapeRef> {
        let node = fields.get(key)?;
        let own = self.take(node.expect_object(), id)?;
        self.shape_ref(own, id, node.span)
    }

    fn errors(&mut self, fields: &Object, id: &ShapeId) -> Vec<ShapeRef> {
        let list = fields.get("errors");
        let list = list.and_then(|list| self.take(list.expect_array(), id));
        let mut errors: Vec<ShapeRef> = Vec::new();
        let mut known = HashSet::new();
        for node in list.into_iter().flatten() {
            let Some(own) = self.take(node.expect_object(), id) else {
                continue;
            };
            if let Some(found) = self.shape_ref(own, id, node.span)
                && known.insert(found.target.clone())
            {
                errors.push(found);
            }
        }
        errors
    }

    fn http(&mut self, entry: &Entry, fields: &Object, traits: &mut Traits, id: &ShapeId) {
        let http = match fields.get("http") {
            Some(http) => http,
            None if self.wire.http => {
                let message = "`http` is missing";
                return self.error("c2j::unexpected_value", entry.value.span, message, id);
            }
            None => return,
        };
        let method = http
            .field("method")
            .and_then(|node| Ok((node.expect_str()?, node.span)));
        let uri = http
            .field("requestUri")
            .and_then(|node| Ok((node.expect_str()?, node.span)));
        let (Some(method), Some(uri)) = (self.take(method, id), self.take(uri, id)) else {
            return;
        };
        if !self.wire.http {
            if (method.0, uri.0) != ("POST", "/") {
                let message = "the service's protocols send every request as `POST /`";
                self.warn("c2j::fixed_http_binding", uri.1, message, id);
            }
            return;
        }
        let code = http
            .get("responseCode")
            .map(|node| (node.expect_u64(), node.span));
        let code = match code {
            Some((code, span)) => (self.take(code, id).unwrap_or(OK), span),
            None => (OK, http.span),
        };
        let input = fields.get("input").and_then(Node::as_object);
        let input = input.and_then(|input| self.definitions.follow(input));
        let template = uri::with_member_names(uri.0, input.map(|input| input.target));
        let value = ObjectBuilder::new(http.span)
            .with("method", text(method.0, method.1))
            .with("uri", text(template, uri.1))
            .with("code", whole(code.0, code.1));
        set(traits, ids::HTTP, value.build());
    }

    /// An input that several operations share has one root in XML.
    fn check_root(&mut self, fields: &Object, id: &ShapeId) {
        let Some(own) = fields.get("input").and_then(Node::as_object) else {
            return;
        };
        let first = own.get("shape").and_then(Node::as_str);
        let first = first.and_then(|name| self.usage.input(name));
        let Some(first) = first.filter(|_| self.wire.http && self.wire.xml_names) else {
            return;
        };
        for key in ["locationName", "xmlNamespace"] {
            if let Some(entry) = own.entry(key)
                && first.get(key) != Some(&entry.value)
            {
                let message = "another operation with the same input has another root in XML";
                self.error("c2j::conflicting_root", entry.value.span, message, id);
            }
        }
    }

    /// The element around a result is always called after the operation.
    fn check_result(&mut self, entry: &Entry, fields: &Object, id: &ShapeId) {
        let wrapper = fields
            .get("output")
            .and_then(|output| output.get("resultWrapper"));
        if let Some(wrapper) = wrapper
            && wrapper.as_str() != Some(&format!("{}Result", entry.key))
        {
            let message = format!("the protocol calls the result `{}Result`", entry.key);
            self.error("c2j::unsupported_name", wrapper.span, message, id);
        }
    }
}
