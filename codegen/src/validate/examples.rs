//! Examples of operations against the shapes of their inputs, outputs and errors.
//!
//! A wrong example is a warning: it breaks no client.

use super::Context;
use super::value::{self, ProblemKind};
use crate::diagnostics::{Diagnostic, Span};
use crate::model::traits::{ExampleError, ids};
use crate::model::{Node, Operation, Shape, ShapeRef};

pub(super) fn check(context: &Context<'_>) {
    for shape in context.model.shapes.values() {
        if context.is_full() {
            return;
        }
        if let Some(operation) = shape.as_operation() {
            check_operation(context, shape, operation);
        }
    }
}

fn check_operation(context: &Context<'_>, shape: &Shape, operation: &Operation) {
    for example in shape.traits.examples() {
        let side = |side: &Option<ShapeRef>| {
            let target = side.as_ref().map(|reference| &reference.target);
            target.and_then(|target| context.model.shape(target))
        };
        let sides = [
            ("input", side(&operation.input), example.input),
            ("output", side(&operation.output), example.output),
        ];
        for (name, target, node) in sides {
            if let Some(node) = node {
                let part = Part {
                    shape,
                    title: example.title,
                    name,
                    lenient: example.allow_constraint_errors,
                };
                part.check(context, target, node);
            }
        }
        if example.error.is_some() && example.output.is_some() {
            let message = format!(
                "example `{}` has an output and an error",
                super::shorten(example.title)
            );
            let span = shape.traits.span(ids::EXAMPLES);
            report(context, shape, span, message);
        }
        if let Some(error) = &example.error {
            check_error(context, shape, operation, example.title, error);
        }
    }
}

fn check_error(
    context: &Context<'_>,
    shape: &Shape,
    operation: &Operation,
    title: &str,
    error: &ExampleError<'_>,
) {
    let Some(target) = context.model.shape(&error.shape) else {
        let message = format!(
            "example `{}`: there is no shape `{}`",
            super::shorten(title),
            error.shape
        );
        return report(context, shape, shape.traits.span(ids::EXAMPLES), message);
    };
    let of_service = context
        .model
        .services()
        .flat_map(|(_, service)| &service.errors);
    let mut known = operation.errors.iter().chain(of_service);
    if !known.any(|known| known.target == error.shape) {
        let message = format!(
            "example `{}`: `{}` is no error of the operation",
            super::shorten(title),
            error.shape
        );
        report(context, shape, shape.traits.span(ids::EXAMPLES), message);
    }
    if let Some(content) = error.content {
        let part = Part {
            shape,
            title,
            name: "error",
            lenient: false,
        };
        part.check(context, Some(target), content);
    }
}

/// One part of an example.
struct Part<'a> {
    shape: &'a Shape,
    title: &'a str,
    name: &'a str,
    /// Whether constraints may be broken.
    lenient: bool,
}

impl Part<'_> {
    fn check(&self, context: &Context<'_>, target: Option<&Shape>, node: &Node) {
        let title = super::shorten(self.title);
        let Some(target) = target else {
            if node.as_object().is_some_and(|object| !object.is_empty()) {
                let message = format!("example `{title}`: the operation has no {}", self.name);
                report(context, self.shape, node.span, message);
            }
            return;
        };
        for problem in value::check(context, target, node) {
            if self.lenient && problem.kind == ProblemKind::Constraint {
                continue;
            }
            let message = format!("example `{title}`, {}: {}", self.name, problem.sentence());
            report(context, self.shape, problem.span, message);
        }
    }
}

fn report(context: &Context<'_>, shape: &Shape, span: Span, message: String) {
    let found = Diagnostic::warning("smithy::invalid_example", span, message);
    context.report(found.with_shape(&shape.id));
}
