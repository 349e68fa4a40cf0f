//! Shapes that hold data.

use super::context::{Import, mark, set};
use super::definition::Definition;
use super::protocol::xml_uri;
use super::usage::Variant;
use crate::diagnostics::Span;
use crate::load::assembly::add_trait;
use crate::load::enums::name_of;
use crate::model::traits::ids;
use crate::model::{Member, Node, NodeValue, Shape, ShapeId, ShapeKind, Traits, prelude};
use std::collections::HashSet;
use std::sync::Arc;

/// Keys of shapes that are read, and those that botocore does not read either.
const KEYS: [&str; 36] = [
    "alias",
    "box",
    "deprecated",
    "deprecatedMessage",
    "deprecatedSince",
    "document",
    "documentation",
    "enum",
    "error",
    "event",
    "eventstream",
    "exception",
    "fault",
    "flattened",
    "key",
    "locationName",
    "max",
    "member",
    "members",
    "min",
    "pattern",
    "payload",
    "required",
    "requiresLength",
    "retryable",
    "sensitive",
    "sparse",
    "streaming",
    "synthetic",
    "timestampFormat",
    "type",
    "union",
    "value",
    "wrapper",
    "xmlNamespace",
    "xmlOrder",
];

/// What a shape that is made for some uses of another has as its media type.
const JSON: &str = "application/json";

impl Import<'_, '_> {
    /// Adds all shapes.
    pub(super) fn shapes(&mut self) {
        let definitions = self.definitions;
        for definition in definitions.iter() {
            let mut shape = self.shape(definition);
            if self.usage.is_whole(definition.name)
                && let Some((variant, _)) = Variant::of(&definition.kind)
            {
                self.add_variant(&mut shape.traits, variant, definition);
            }
            self.define(shape);
        }
        let usage = self.usage;
        for (name, variant, id) in usage.splits() {
            if let Some(definition) = definitions.get(name) {
                let mut shape = self.shape(definition);
                shape.id = id.clone();
                self.add_variant(&mut shape.traits, variant, definition);
                self.define(shape);
            }
        }
    }

    fn define(&mut self, shape: Shape) {
        self.assembly.legacy.insert(shape.id.clone());
        self.assembly.define(shape);
    }

    fn add_variant(&mut self, traits: &mut Traits, variant: Variant, definition: &Definition<'_>) {
        match variant {
            Variant::Stream => {
                mark(traits, ids::STREAMING, definition.span);
                let span = self.flag(definition.fields, "requiresLength", &definition.id);
                if let Some(span) = span {
                    mark(traits, ids::REQUIRES_LENGTH, span);
                }
            }
            Variant::Json => {
                let value = NodeValue::String(JSON.into());
                add_trait(traits, ids::MEDIA_TYPE, value, definition.span);
            }
        }
    }

    fn shape(&mut self, definition: &Definition<'_>) -> Shape {
        let id = &definition.id;
        let fields = definition.fields;
        self.check_keys(fields, &KEYS, id);
        let mut shape = Shape::new(id.clone(), definition.kind.clone(), definition.span);
        self.common_traits(fields, id, &mut shape.traits);
        self.constraints(definition, &mut shape.traits);
        self.kind_traits(definition, &mut shape.traits);
        match definition.kind {
            ShapeKind::Structure | ShapeKind::Union => self.members(definition, &mut shape),
            ShapeKind::List => self.part(definition, "member", &mut shape),
            ShapeKind::Map => {
                self.part(definition, "key", &mut shape);
                self.part(definition, "value", &mut shape);
            }
            ShapeKind::Enum => self.enum_members(definition, &mut shape),
            _ => {}
        }
        shape
    }

    /// Traits that only some kinds of shapes have.
    fn kind_traits(&mut self, definition: &Definition<'_>, traits: &mut Traits) {
        let (id, fields) = (&definition.id, definition.fields);
        if let Some(span) = self.flag(fields, "sensitive", id) {
            mark(traits, ids::SENSITIVE, span);
        }
        match definition.kind {
            ShapeKind::Structure => {
                self.error_traits(definition, traits);
                self.side_traits(definition, traits);
            }
            ShapeKind::Union => {
                if let Some(span) = self.flag(fields, "eventstream", id) {
                    mark(traits, ids::STREAMING, span);
                }
            }
            ShapeKind::List | ShapeKind::Map => {
                if let Some(span) = self.flag(fields, "sparse", id) {
                    mark(traits, ids::SPARSE, span);
                }
            }
            ShapeKind::Timestamp => {
                if let Some(format) = fields.get("timestampFormat") {
                    self.timestamp_format(format, traits, id);
                }
            }
            _ if prelude::zero(&definition.kind).is_some() => {
                if let Some(span) = self.flag(fields, "box", id) {
                    mark(traits, ids::BOX, span);
                }
            }
            _ => {}
        }
    }

    /// Structures that serve one operation alone say so, and how their root is called in XML.
    fn side_traits(&mut self, definition: &Definition<'_>, traits: &mut Traits) {
        if self.usage.is_only_input(definition.name) {
            mark(traits, ids::INPUT, definition.span);
        }
        if self.usage.is_only_output(definition.name) {
            mark(traits, ids::OUTPUT, definition.span);
        }
        let Some(input) = self.usage.input(definition.name) else {
            return;
        };
        if !(self.wire.http && self.wire.xml_names) {
            return;
        }
        let id = &definition.id;
        if let Some((name, span)) = self.text(input, "locationName", id)
            && name != id.name()
        {
            add_trait(traits, ids::XML_NAME, NodeValue::String(name.into()), span);
        }
        if let Some(namespace) = input.get("xmlNamespace") {
            self.own_xml_namespace(namespace, traits, id);
        }
    }

    /// Adds a namespace that is not the service's.
    pub(super) fn own_xml_namespace(&mut self, node: &Node, traits: &mut Traits, id: &ShapeId) {
        let has_prefix = node.get("prefix").is_some();
        let is_common = self.xml_namespace.and_then(xml_uri) == xml_uri(node);
        if (has_prefix || !is_common)
            && let Some(value) = self.xml_namespace_value(node, id)
        {
            set(traits, ids::XML_NAMESPACE, value);
        }
    }

    /// The members of an enum. The files have values alone: names are made of them.
    fn enum_members(&mut self, definition: &Definition<'_>, shape: &mut Shape) {
        let id = definition.id.clone();
        let values = definition.fields.get("enum").and_then(Node::as_array);
        let mut known = HashSet::new();
        for node in values.into_iter().flatten() {
            let Some(value) = self.take(node.expect_str(), &id) else {
                continue;
            };
            if !known.insert(value) {
                let message = format!("the value `{value}` is listed for the second time");
                self.warn("c2j::duplicate_value", node.span, message, &id);
                continue;
            }
            let name = free_name(shape, &name_of(value));
            let mut traits = Traits::default();
            set(&mut traits, ids::ENUM_VALUE, node.clone());
            let member = enum_member(&id, &name, traits, node.span);
            shape.members.insert(name, member);
        }
    }
}

fn enum_member(owner: &ShapeId, name: &Arc<str>, traits: Traits, span: Span) -> Member {
    Member {
        id: owner.with_member(Arc::clone(name)),
        target: prelude::unit(),
        target_span: span,
        traits,
        span,
        mixin: None,
    }
}

/// A name that no member has yet: the name itself, or with a number.
fn free_name(shape: &Shape, name: &str) -> Arc<str> {
    let is_free = |name: &String| !shape.members.contains_key(name.as_str());
    let numbered = (2_u64..).map(|number| format!("{name}_{number}"));
    let mut names = std::iter::once(name.to_owned()).chain(numbered);
    names.find(is_free).unwrap_or_default().into()
}
