//! Operations: the roles of their structures, and their errors.

use super::Context;
use crate::diagnostics::{Diagnostic, Span};
use crate::model::traits::{ErrorKind, ids};
use crate::model::{Operation, Shape, ShapeId, ShapeRef};
use std::collections::HashMap;

pub(super) fn check(context: &Context<'_>) {
    let mut roles = Roles::default();
    for shape in context.model.shapes.values() {
        if let Some(operation) = shape.as_operation() {
            roles.operation(context, shape, operation);
        }
        if shape.traits.has(ids::ERROR) {
            check_error(context, shape);
        }
    }
}

/// Which operation has which structure as input or output.
#[derive(Default)]
struct Roles<'a> {
    inputs: HashMap<&'a ShapeId, &'a Shape>,
    outputs: HashMap<&'a ShapeId, &'a Shape>,
}

impl<'a> Roles<'a> {
    fn operation(&mut self, context: &Context<'a>, shape: &'a Shape, operation: &'a Operation) {
        if let Some(input) = &operation.input {
            self.side(context, shape, input, Side::Input);
        }
        if let Some(output) = &operation.output {
            self.side(context, shape, output, Side::Output);
        }
    }

    fn side(
        &mut self,
        context: &Context<'a>,
        operation: &'a Shape,
        side: &'a ShapeRef,
        role: Side,
    ) {
        let Some(target) = context.model.shapes.get(&side.target) else {
            return;
        };
        let (own, other, word) = match role {
            Side::Input => (ids::INPUT, ids::OUTPUT, "input"),
            Side::Output => (ids::OUTPUT, ids::INPUT, "output"),
        };
        let report = |message: String, place: Span| {
            let found = Diagnostic::error("smithy::wrong_role", side.span, message)
                .with_shape(&operation.id)
                .with_related(place, "it is marked here");
            context.report(found);
        };
        for (id, name) in [(other, "the other side"), (ids::ERROR, "an error")] {
            if let Some(found) = target.traits.entry(id) {
                let message = format!("`{}` is {name}, so it may not be an {word}", target.id);
                report(message, found.span);
            }
        }
        let known = match role {
            Side::Input => &mut self.inputs,
            Side::Output => &mut self.outputs,
        };
        if let Some(first) = known.insert(&target.id, operation)
            && let Some(mark) = target.traits.entry(own)
        {
            let message = format!(
                "`{}` belongs to one operation by the trait `{word}`, but `{}` has it, too",
                target.id,
                first.id.name()
            );
            report(message, mark.span);
        }
    }
}

#[derive(Clone, Copy)]
enum Side {
    Input,
    Output,
}

/// The status of an error says whose fault it is, too.
fn check_error(context: &Context<'_>, shape: &Shape) {
    let kind = shape.traits.read::<ErrorKind>();
    let (Some(kind), Some(status)) = (kind, shape.traits.http_error()) else {
        return;
    };
    let (fits, word) = match kind {
        ErrorKind::Client => ((400..500).contains(&status), "client"),
        ErrorKind::Server => ((500..600).contains(&status), "server"),
    };
    if !fits {
        let message = format!("the status {status} does not fit an error of the {word}");
        let span = shape.traits.span(ids::HTTP_ERROR);
        let found = Diagnostic::warning("smithy::wrong_error_status", span, message)
            .with_shape(&shape.id)
            .with_related(shape.traits.span(ids::ERROR), "the error");
        context.report(found);
    }
}
