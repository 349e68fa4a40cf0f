//! Waiters: their paths over input and output, what they compare, and their delays.

use super::{Context, services};
use crate::diagnostics::{Diagnostic, Severity, Span};
use crate::jmespath::{self, Type};
use crate::model::{Node, Operation, Shape, ShapeRef};
use std::collections::HashMap;

pub(super) fn check(context: &Context<'_>) {
    for service in services(context) {
        let mut names: HashMap<String, &Shape> = HashMap::new();
        for operation in &service.operations {
            let Some(data) = operation.as_operation() else {
                continue;
            };
            for (name, node) in operation.traits.waiters() {
                if let Some(other) = names.insert(name.to_ascii_lowercase(), operation) {
                    let message = format!(
                        "the service has a waiter `{name}` already, of `{}`",
                        other.id.name()
                    );
                    let found = Diagnostic::error("smithy::duplicate_waiter", node.span, message);
                    context.report(found.with_shape(&operation.id));
                }
                let waiter = Waiter {
                    context,
                    operation,
                    data,
                    name,
                };
                waiter.check(node, &service.service.errors);
            }
        }
    }
}

struct Waiter<'c, 'a> {
    context: &'c Context<'a>,
    operation: &'a Shape,
    data: &'a Operation,
    name: &'c str,
}

impl<'a> Waiter<'_, 'a> {
    fn check(&self, node: &Node, service_errors: &[ShapeRef]) {
        let delay = |key: &str| {
            node.get(key)
                .and_then(Node::as_number)
                .and_then(|n| n.as_i64())
        };
        let (min, max) = (
            delay("minDelay").unwrap_or(2),
            delay("maxDelay").unwrap_or(120),
        );
        if min > max {
            let message = format!("`minDelay`, {min}, is larger than `maxDelay`, {max}");
            self.report(Severity::Error, node.span, message);
        }
        let acceptors = node
            .get("acceptors")
            .and_then(Node::as_array)
            .unwrap_or_default();
        let succeeds =
            |acceptor: &&Node| acceptor.get("state").and_then(Node::as_str) == Some("success");
        if !acceptors.is_empty() && !acceptors.iter().any(|acceptor| succeeds(&acceptor)) {
            let message = "no acceptor has the state `success`".to_owned();
            self.report(Severity::Error, node.span, message);
        }
        for acceptor in acceptors {
            let Some(matcher) = acceptor.get("matcher") else {
                continue;
            };
            for (key, both) in [("output", false), ("inputOutput", true)] {
                if let Some(path) = matcher.get(key) {
                    self.path(path, both);
                }
            }
            if let Some(error) = matcher.get("errorType") {
                self.error(error, service_errors);
            }
        }
    }

    fn report(&self, severity: Severity, span: Span, message: String) {
        let message = format!("waiter `{}`: {message}", super::shorten(self.name));
        let found = Diagnostic::new(severity, "smithy::invalid_waiter", span, message);
        self.context.report(found.with_shape(&self.operation.id));
    }

    fn side(&self, side: &'a Option<ShapeRef>) -> Type<'a> {
        let shape = side
            .as_ref()
            .and_then(|side| self.context.model.shape(&side.target));
        shape.map_or(Type::Object(Vec::new()), Type::of_shape)
    }

    /// A matcher with a path, over the output or over both sides.
    fn path(&self, matcher: &Node, both: bool) {
        let (Some(path), Some(comparator)) = (matcher.get("path"), matcher.get("comparator"))
        else {
            return;
        };
        let (Some(text), Some(comparator)) = (path.as_str(), comparator.as_str()) else {
            return;
        };
        let expression = match jmespath::parse(text) {
            Ok(expression) => expression,
            Err(error) => {
                let message = format!("the path is no JMESPath: {error}");
                return self.report(Severity::Error, path.span, message);
            }
        };
        let output = self.side(&self.data.output);
        let root = match both {
            false => output,
            true => Type::Object(vec![
                ("input".to_owned(), self.side(&self.data.input)),
                ("output".to_owned(), output),
            ]),
        };
        let (found, problems) = jmespath::check(self.context.model, &expression, &root);
        for problem in &problems {
            let message = format!(
                "the path makes no sense at character {}: {}",
                problem.at + 1,
                problem.message
            );
            self.report(Severity::Error, path.span, message);
        }
        if problems.is_empty() {
            self.compared(path.span, comparator, &found);
        }
        let expected = matcher
            .get("expected")
            .and_then(Node::as_str)
            .unwrap_or_default();
        if comparator == "booleanEquals" && !matches!(expected, "true" | "false") {
            let message = "`booleanEquals` expects `true` or `false`".to_owned();
            let span = matcher.get("expected").map_or(path.span, |node| node.span);
            self.report(Severity::Error, span, message);
        }
    }

    /// Whether the type of the path fits its comparator.
    fn compared(&self, span: Span, comparator: &str, found: &Type<'a>) {
        let string = |ty: &Type<'_>| matches!(ty, Type::Any | Type::String | Type::Null);
        let element = found.element(self.context.model);
        let (fits, wanted) = match comparator {
            "stringEquals" => (string(found), "a string"),
            "booleanEquals" => (matches!(found, Type::Any | Type::Boolean), "a boolean"),
            _ => (
                element.is_some_and(|element| string(&element)),
                "a list of strings",
            ),
        };
        if !fits {
            let message = format!(
                "`{comparator}` compares {wanted}, but the path gives {}",
                found.name()
            );
            self.report(Severity::Error, span, message);
        }
    }

    /// An error may be named by its id or by its name alone.
    fn error(&self, node: &Node, service_errors: &[ShapeRef]) {
        let Some(text) = node.as_str() else {
            return;
        };
        let mut known = self.data.errors.iter().chain(service_errors);
        if !known.any(|error| error.target == text || error.target.name() == text) {
            let message = format!("`{}` is no error of the operation", super::shorten(text));
            self.report(Severity::Warning, node.span, message);
        }
    }
}
