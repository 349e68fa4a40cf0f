//! `min`, `max` and `pattern`.

use super::context::{Import, set};
use super::definition::Definition;
use super::node::ObjectBuilder;
use crate::model::traits::ids;
use crate::model::{ShapeKind, Traits};

impl Import<'_, '_> {
    /// Adds the constraints of a shape. Timestamps, structures and booleans have none.
    pub(super) fn constraints(&mut self, definition: &Definition<'_>, traits: &mut Traits) {
        let (fields, id) = (definition.fields, &definition.id);
        let limits = match &definition.kind {
            kind if kind.is_text() => Some(ids::LENGTH),
            ShapeKind::Blob | ShapeKind::List | ShapeKind::Map => Some(ids::LENGTH),
            kind if kind.is_number() => Some(ids::RANGE),
            _ => None,
        };
        if let Some(limits) = limits {
            let span = ["min", "max"].into_iter().find_map(|key| fields.entry(key));
            let mut value = ObjectBuilder::new(span.map_or(definition.span, |e| e.key_span));
            for key in ["min", "max"] {
                let Some(node) = fields.get(key) else {
                    continue;
                };
                if self.take(node.expect_number(), id).is_some() {
                    value = value.with(key, node.clone());
                }
            }
            if !value.is_empty() {
                set(traits, limits, value.build());
            }
        }
        if definition.kind.is_text()
            && let Some(pattern) = self.string(fields, "pattern", id)
        {
            set(traits, ids::PATTERN, pattern);
        }
    }
}
