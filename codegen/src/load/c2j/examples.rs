//! Examples.

use super::Role;
use super::context::{Import, set};
use super::node::{ObjectBuilder, array};
use super::paginators::ByOperation;
use crate::model::traits::ids;
use crate::model::{Node, ShapeId};

impl Import<'_, '_> {
    /// The examples of every operation that has some.
    pub(super) fn examples(&mut self) -> ByOperation {
        let mut found = ByOperation::new();
        let entries = self.entries(Role::Examples, "examples");
        for entry in entries.into_iter().flatten() {
            if !self.knows_operation(&entry.key, entry.key_span) {
                continue;
            }
            let id = self.operation_id(&entry.key);
            let list = self.take(entry.value.expect_array(), &id);
            let list = list.unwrap_or_default().iter();
            let examples: Vec<Node> = list.filter_map(|node| self.example(node, &id)).collect();
            if !examples.is_empty() {
                let traits = found.entry(entry.key.to_string()).or_default();
                set(traits, ids::EXAMPLES, array(examples, entry.key_span));
            }
        }
        found
    }

    fn example(&mut self, node: &Node, id: &ShapeId) -> Option<Node> {
        let fields = self.take(node.expect_object(), id)?;
        let title = match self.string(fields, "title", id) {
            Some(title) => title,
            None => self.take(node.field("id"), id)?.clone(),
        };
        let description = self.string(fields, "description", id);
        let output = fields.get("output").filter(|node| !node.is_null());
        let input = fields.get("input").filter(|node| !node.is_null());
        let input = input.cloned();
        let value = ObjectBuilder::new(node.span)
            .with("title", title)
            .with_some("documentation", description)
            .with(
                "input",
                input.unwrap_or_else(|| Node::empty_object(node.span)),
            )
            .with_some("output", output.cloned());
        Some(value.build())
    }
}
