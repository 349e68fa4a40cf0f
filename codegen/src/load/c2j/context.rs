//! What all parts of an import share: the definitions, the protocols' rules, and how findings are reported.

use super::bundle::Bundle;
use super::definition::Definitions;
use super::protocol::Wire;
use super::usage::Usage;
use crate::diagnostics::{Diagnostic, Severity, Span};
use crate::load::assembly::{Assembly, add_trait};
use crate::model::traits::ids;
use crate::model::{Entry, Node, NodeError, NodeValue, Object, ShapeId, ShapeRef, Traits};
use indexmap::IndexMap;

/// The operations of a service by name.
pub(super) type Operations<'d> = IndexMap<&'d str, &'d Entry>;

/// The import of one service.
pub(super) struct Import<'a, 'd> {
    pub(super) assembly: &'a mut Assembly,
    pub(super) bundle: &'d Bundle,
    pub(super) definitions: &'d Definitions<'d>,
    pub(super) usage: &'d Usage<'d>,
    /// All operations by name.
    pub(super) operations: &'d Operations<'d>,
    pub(super) wire: Wire,
    /// The id of the service's shape.
    pub(super) service: ShapeId,
    /// The namespace that XML has where nothing else is said.
    pub(super) xml_namespace: Option<&'d Node>,
}

impl<'d> Import<'_, 'd> {
    /// `metadata`, which is an object: else there would be no import.
    pub(super) fn metadata(&self) -> &'d Node {
        let metadata = self.bundle.service.get("metadata");
        metadata.unwrap_or(&self.bundle.service)
    }

    /// The id of an operation.
    pub(super) fn operation_id(&self, name: &str) -> ShapeId {
        ShapeId::known(self.service.namespace(), name)
    }

    /// The value, or a report of what is wrong.
    pub(super) fn take<T>(&mut self, result: Result<T, NodeError>, owner: &ShapeId) -> Option<T> {
        let report = |error: NodeError| {
            let found = Diagnostic::error("c2j::unexpected_value", error.span, error.message);
            self.assembly.diagnostics.push(found.with_shape(owner));
        };
        result.map_err(report).ok()
    }

    /// The place of a flag that is `true`.
    pub(super) fn flag(&mut self, of: &Object, key: &str, owner: &ShapeId) -> Option<Span> {
        let entry = of.entry(key).filter(|entry| !entry.value.is_null())?;
        let value = self.take(entry.value.expect_bool(), owner)?;
        value.then_some(entry.key_span)
    }

    /// A text that may be missing.
    pub(super) fn text<'n>(
        &mut self,
        of: &'n Object,
        key: &str,
        owner: &ShapeId,
    ) -> Option<(&'n str, Span)> {
        let value = of.get(key).filter(|value| !value.is_null())?;
        let text = self.take(value.expect_str(), owner)?;
        Some((text, value.span))
    }

    /// A reference to another shape. One that leads nowhere is kept, and reported with all others.
    pub(super) fn shape_ref(
        &mut self,
        own: &Object,
        owner: &ShapeId,
        at: Span,
    ) -> Option<ShapeRef> {
        let Some(shape) = own.get("shape") else {
            self.error("c2j::unexpected_value", at, "`shape` is missing", owner);
            return None;
        };
        let name = self.take(shape.expect_str(), owner)?;
        let target = match self.definitions.get(name) {
            Some(definition) => self.usage.target(own, definition).clone(),
            None => match ShapeId::parse(&format!("{}#{name}", owner.namespace())) {
                Ok(id) if id.member().is_none() => id,
                _ => {
                    let message = format!("`{name}` is no name of a shape");
                    self.error("c2j::unexpected_value", shape.span, message, owner);
                    return None;
                }
            },
        };
        let span = shape.span;
        Some(ShapeRef { target, span })
    }

    /// Reports a mistake.
    pub(super) fn error(
        &mut self,
        code: &'static str,
        span: Span,
        message: impl Into<String>,
        owner: &ShapeId,
    ) {
        self.report(Severity::Error, code, span, message.into(), owner);
    }

    /// Reports what the model cannot say.
    pub(super) fn warn(
        &mut self,
        code: &'static str,
        span: Span,
        message: impl Into<String>,
        owner: &ShapeId,
    ) {
        self.report(Severity::Warning, code, span, message.into(), owner);
    }

    fn report(
        &mut self,
        severity: Severity,
        code: &'static str,
        span: Span,
        message: String,
        owner: &ShapeId,
    ) {
        let found = Diagnostic::new(severity, code, span, message);
        self.assembly.diagnostics.push(found.with_shape(owner));
    }

    /// Warns of keys that are none of `known`.
    pub(super) fn check_keys(&mut self, of: &Object, known: &[&str], owner: &ShapeId) {
        for entry in of.iter().filter(|entry| !known.contains(&&*entry.key)) {
            let message = format!("the key `{}` is unknown here and is ignored", entry.key);
            self.warn("c2j::unknown_key", entry.key_span, message, owner);
        }
    }

    /// The traits that shapes, members and operations have alike: documentation and deprecation.
    pub(super) fn common_traits(&mut self, of: &Object, owner: &ShapeId, traits: &mut Traits) {
        if let Some((text, span)) = self.text(of, "documentation", owner)
            && !text.is_empty()
        {
            add_trait(
                traits,
                ids::DOCUMENTATION,
                NodeValue::String(text.into()),
                span,
            );
        }
        if let Some(span) = self.flag(of, "deprecated", owner) {
            let message = self.string(of, "deprecatedMessage", owner);
            let since = self.string(of, "deprecatedSince", owner);
            let value = super::node::ObjectBuilder::new(span)
                .with_some("message", message)
                .with_some("since", since)
                .build();
            add_trait(traits, ids::DEPRECATED, value.value, span);
        }
    }

    /// A text as a node.
    pub(super) fn string(&mut self, of: &Object, key: &str, owner: &ShapeId) -> Option<Node> {
        let (text, span) = self.text(of, key, owner)?;
        Some(super::node::text(text, span))
    }
}

/// Adds a trait without a value.
pub(super) fn mark(traits: &mut Traits, id: &str, span: Span) {
    add_trait(traits, id, NodeValue::Object(Object::default()), span);
}

/// Adds a trait with a value, at the place of the value.
pub(super) fn set(traits: &mut Traits, id: &str, value: Node) {
    let span = value.span;
    add_trait(traits, id, value.value, span);
}
