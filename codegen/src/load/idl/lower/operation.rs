//! Operations, and the structures that they define in place.

use super::super::resolve::inline_id;
use super::super::syntax::{Operation as OperationSyntax, Side};
use super::Lowering;
use crate::model::traits::ids;
use crate::model::{Node, Shape, ShapeKind, ShapeRef, prelude};

impl Lowering<'_> {
    pub(super) fn operation(
        &mut self,
        namespace: &str,
        shape: &mut Shape,
        syntax: &OperationSyntax,
    ) {
        let input = self.side(namespace, shape, syntax.input.as_ref(), ids::INPUT);
        let output = self.side(namespace, shape, syntax.output.as_ref(), ids::OUTPUT);
        let errors = syntax.errors.iter();
        let errors = errors.filter_map(|name| self.reference(name)).collect();
        if let ShapeKind::Operation(operation) = &mut shape.kind {
            operation.input = input;
            operation.output = output;
            operation.errors = errors;
        }
    }

    fn side(
        &mut self,
        namespace: &str,
        operation: &Shape,
        side: Option<&Side>,
        role: &str,
    ) -> Option<ShapeRef> {
        let syntax = match side? {
            Side::Target(name) => {
                let reference = self.reference(name)?;
                return Some(reference).filter(|found| found.target != prelude::UNIT);
            }
            Side::Inline(syntax) => syntax,
        };
        let suffix = match role == ids::INPUT {
            true => &self.document.input_suffix,
            false => &self.document.output_suffix,
        };
        let id = inline_id(namespace, operation.id.name(), suffix);
        let mut shape = self.shape(id.clone(), syntax);
        let span = syntax.name.span;
        if !shape.traits.has(role) {
            shape.traits.insert_known(role, Node::empty_object(span));
        }
        self.define(shape);
        Some(ShapeRef { target: id, span })
    }
}
