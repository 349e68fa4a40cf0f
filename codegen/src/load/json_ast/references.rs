//! Traits, ids and references to shapes.

use super::Reader;
use crate::diagnostics::Span;
use crate::model::{Node, NodeValue, ShapeId, ShapeRef, Trait, Traits};
use indexmap::IndexMap;
use std::sync::Arc;

impl Reader<'_> {
    pub(super) fn traits(&mut self, node: &Node, owner: &ShapeId) -> Traits {
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

    pub(super) fn reference_map(
        &mut self,
        node: &Node,
        owner: &ShapeId,
    ) -> IndexMap<Arc<str>, ShapeRef> {
        let found = self.take(node.expect_object(), Some(owner));
        let mut all = IndexMap::new();
        for entry in found.into_iter().flatten() {
            if let Some(reference) = self.reference(&entry.value, owner) {
                all.insert(Arc::clone(&entry.key), reference);
            }
        }
        all
    }

    pub(super) fn references(&mut self, node: &Node, owner: &ShapeId) -> Vec<ShapeRef> {
        let found = self.take(node.expect_array(), Some(owner));
        let found = found.unwrap_or_default().iter();
        found
            .filter_map(|node| self.reference(node, owner))
            .collect()
    }

    /// Reads `{"target": "…"}`.
    pub(super) fn reference(&mut self, node: &Node, owner: &ShapeId) -> Option<ShapeRef> {
        let found = self.target(node, owner)?;
        for entry in node.as_object().into_iter().flatten() {
            if &*entry.key != "target" {
                self.unknown_key(entry, Some(owner));
            }
        }
        Some(found)
    }

    pub(super) fn target(&mut self, node: &Node, owner: &ShapeId) -> Option<ShapeRef> {
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

    pub(super) fn id(
        &mut self,
        text: &Arc<str>,
        span: Span,
        owner: Option<&ShapeId>,
    ) -> Option<ShapeId> {
        match ShapeId::from_shared(text) {
            Ok(id) => Some(id),
            Err(error) => {
                self.error("smithy::invalid_shape_id", span, error.to_string(), owner);
                None
            }
        }
    }
}
