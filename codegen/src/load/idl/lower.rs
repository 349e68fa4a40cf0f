//! Turns the syntax tree of one file into definitions of the assembly.

mod operation;
mod traits;

use super::super::assembly::{Application, Assembly};
use super::super::json_ast::{order_map_members, read_field};
use super::resolve::{Declared, Names};
use super::syntax::{
    Body, Document, Member as MemberSyntax, Name, Pair, ShapeStatement, Statement, Target, Value,
    ValueKind, Version,
};
use crate::diagnostics::{Diagnostic, Span};
use crate::model::traits::ids;
use crate::model::{
    Entry, Member, Node, NodeValue, Object, Shape, ShapeId, ShapeKind, ShapeRef, prelude,
};
use std::sync::Arc;

/// Adds what one file defines.
pub(super) fn document(document: &Document, declared: &Declared, assembly: &mut Assembly) {
    let mut lowering = Lowering {
        document,
        names: Names::new(document, declared, assembly.builtin),
        assembly,
    };
    for pair in &document.metadata {
        let entry = lowering.entry(pair);
        lowering.assembly.add_metadata(&entry);
    }
    let Some(namespace) = &document.namespace else {
        return;
    };
    let lowering = &mut lowering;
    for statement in &document.statements {
        match statement {
            Statement::Shape(shape) => lowering.statement(namespace, shape),
            Statement::Apply { target, traits } => {
                if let Some(id) = lowering.id(target) {
                    let traits = lowering.traits(traits, &id);
                    lowering.assembly.apply(Application {
                        target: id,
                        span: target.span,
                        traits,
                    });
                }
            }
        }
    }
    check_imports(lowering);
}

/// Reports imports that lead nowhere, or that nobody needs.
fn check_imports(lowering: &mut Lowering<'_>) {
    if lowering.assembly.incomplete {
        return;
    }
    for name in &lowering.document.uses {
        let Ok(id) = ShapeId::parse(&name.text) else {
            continue;
        };
        let (code, message) = if !lowering.names.is_defined(&id) {
            let message = format!("there is no shape `{id}`");
            ("smithy::unresolved_use", message)
        } else if !lowering.names.is_used(id.name()) {
            let message = format!("`{}` is imported, but never used", id.name());
            ("smithy::unused_use", message)
        } else {
            continue;
        };
        let found = Diagnostic::warning(code, name.span, message);
        lowering.assembly.diagnostics.push(found);
    }
}

struct Lowering<'a> {
    document: &'a Document,
    names: Names<'a>,
    assembly: &'a mut Assembly,
}

impl Lowering<'_> {
    fn statement(&mut self, namespace: &str, syntax: &ShapeStatement) {
        if self.names.imports(&syntax.name.text) {
            let message = format!("`{}` is imported by `use` already", syntax.name.text);
            self.error("smithy::conflicting_use", syntax.name.span, message);
        }
        let id = ShapeId::known(namespace, &syntax.name.text);
        let mut shape = self.shape(id, syntax);
        if let Body::Operation(operation) = &syntax.body {
            self.operation(namespace, &mut shape, operation);
        }
        self.define(shape);
    }

    fn define(&mut self, shape: Shape) {
        if self.document.version == Version::One {
            self.assembly.legacy.insert(shape.id.clone());
        }
        self.assembly.define(shape);
    }

    /// A shape with its traits, mixins and members.
    fn shape(&mut self, id: ShapeId, syntax: &ShapeStatement) -> Shape {
        let mut shape = Shape::new(id, syntax.kind.clone(), syntax.name.span);
        shape.traits = self.traits(&syntax.traits, &shape.id);
        let mixins = syntax.mixins.iter();
        shape.mixins = mixins.filter_map(|name| self.reference(name)).collect();
        if let Some(name) = &syntax.resource {
            let resource = self.reference(name);
            let elision = self.assembly.elided.entry(shape.id.clone());
            elision.or_default().resource = resource;
        }
        match &syntax.body {
            Body::Members(members) => {
                for member in members {
                    self.member(&mut shape, member);
                }
                order_map_members(&mut shape);
                self.assembly.require_members(&shape);
            }
            Body::Properties(pairs) => {
                for pair in pairs {
                    let entry = self.property(pair);
                    read_field(&mut shape, &entry, self.assembly);
                }
            }
            Body::None | Body::Operation(_) => {}
        }
        shape
    }

    fn member(&mut self, shape: &mut Shape, syntax: &MemberSyntax) {
        let name = &syntax.name;
        let id = shape.id.with_member(Arc::clone(&name.text));
        let unit = ShapeRef {
            target: prelude::unit(),
            span: name.span,
        };
        let target = match &syntax.target {
            Target::Name(target) => match self.reference(target) {
                Some(target) => target,
                None => return,
            },
            Target::Unit => unit,
            Target::Elided => {
                let elision = self.assembly.elided.entry(shape.id.clone());
                let members = &mut elision.or_default().members;
                members.insert(Arc::clone(&name.text));
                unit
            }
        };
        let mut traits = self.traits(&syntax.traits, &id);
        if let Some(value) = &syntax.value {
            let is_structure = shape.kind == ShapeKind::Structure;
            let assigned = if is_structure {
                ids::DEFAULT
            } else {
                ids::ENUM_VALUE
            };
            self.assigned(&mut traits, assigned, value, &id);
        }
        let member = Member {
            id,
            target: target.target,
            target_span: target.span,
            traits,
            span: name.span,
            mixin: None,
        };
        shape
            .members
            .entry(Arc::clone(&name.text))
            .or_insert(member);
    }

    /// A property of a service or resource, as the JSON AST would write it.
    fn property(&mut self, pair: &Pair) -> Entry {
        let value = match &*pair.key.text {
            "version" | "rename" => self.node(&pair.value),
            _ => self.targets(&pair.value),
        };
        Entry {
            key: Arc::clone(&pair.key.text),
            key_span: pair.key.span,
            value,
        }
    }

    /// A value in which every text is the name of a shape.
    fn targets(&mut self, value: &Value) -> Node {
        let kind = match &value.kind {
            ValueKind::String(text) | ValueKind::Id(text) => {
                let id = match self.names.resolve(text) {
                    Some(resolved) => resolved.id.to_string().into(),
                    None => Arc::clone(text),
                };
                let target = Entry {
                    key: "target".into(),
                    key_span: value.span,
                    value: Node::string(id, value.span),
                };
                NodeValue::Object(Object::from_entries([target]))
            }
            ValueKind::Array(values) => {
                NodeValue::Array(values.iter().map(|value| self.targets(value)).collect())
            }
            ValueKind::Object(pairs) => {
                let entries = pairs.iter().map(|pair| Entry {
                    key: Arc::clone(&pair.key.text),
                    key_span: pair.key.span,
                    value: self.targets(&pair.value),
                });
                NodeValue::Object(Object::from_entries(entries.collect::<Vec<_>>()))
            }
            _ => return self.node(value),
        };
        Node::new(kind, value.span)
    }

    /// A node value; shape ids in it become absolute.
    fn node(&mut self, value: &Value) -> Node {
        let kind = match &value.kind {
            ValueKind::Null => NodeValue::Null,
            ValueKind::Bool(value) => NodeValue::Bool(*value),
            ValueKind::Number(number) => NodeValue::Number(number.clone()),
            ValueKind::String(text) => NodeValue::String(Arc::clone(text)),
            ValueKind::Id(text) => NodeValue::String(self.shape_id(text, value.span)),
            ValueKind::Array(values) => {
                NodeValue::Array(values.iter().map(|value| self.node(value)).collect())
            }
            ValueKind::Object(pairs) => {
                let entries: Vec<Entry> = pairs.iter().map(|pair| self.entry(pair)).collect();
                NodeValue::Object(Object::from_entries(entries))
            }
        };
        Node::new(kind, value.span)
    }

    fn entry(&mut self, pair: &Pair) -> Entry {
        Entry {
            key: Arc::clone(&pair.key.text),
            key_span: pair.key.span,
            value: self.node(&pair.value),
        }
    }

    /// A shape id in a value. Whether the shape exists is checked when all shapes are there.
    fn shape_id(&mut self, text: &Arc<str>, span: Span) -> Arc<str> {
        let Some(resolved) = self.names.resolve(text) else {
            return Arc::clone(text);
        };
        let absolute = resolved.id.to_string().into();
        let target = resolved.id;
        self.assembly.references.push(ShapeRef { target, span });
        absolute
    }

    fn id(&mut self, name: &Name) -> Option<ShapeId> {
        let resolved = self.names.resolve(&name.text);
        if resolved.is_none() {
            let message = format!("`{}` is no shape id", name.text);
            self.error("smithy::invalid_shape_id", name.span, message);
        }
        resolved.map(|resolved| resolved.id)
    }

    /// The shape that a name stands for, which is no member.
    fn reference(&mut self, name: &Name) -> Option<ShapeRef> {
        let target = self.id(name)?;
        if target.member().is_some() {
            let message = format!("`{target}` is a member; a shape is needed here");
            self.error("smithy::invalid_shape_id", name.span, message);
            return None;
        }
        Some(ShapeRef {
            target,
            span: name.span,
        })
    }

    fn error(&mut self, code: &'static str, span: Span, message: String) {
        let found = Diagnostic::error(code, span, message);
        self.assembly.diagnostics.push(found);
    }
}
