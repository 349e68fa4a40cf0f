//! `smithy.api#examples`: documents checked against the shapes.

use super::context::Context;
use super::docs;
use super::literal::{Blobs, Known};
use super::reach::Bound;
use super::text;
use crate::ir::{ErrorRef, Example, ExampleResult, Literal, Type, TypeName};
use crate::model::traits::{self, ids};
use crate::model::{Node, NodeError};

/// The examples of an operation. One that does not fit is left out, with a warning.
pub(super) fn of(
    context: &Context<'_>,
    known: &Known<'_>,
    bound: &Bound<'_>,
    input: &TypeName,
    output: &TypeName,
    errors: &[ErrorRef],
) -> Vec<Example> {
    let ends = Ends {
        known,
        input: Type::Structure(input.clone()),
        output: Type::Structure(output.clone()),
        errors,
    };
    let mut examples = Vec::new();
    for found in bound.shape.traits.examples() {
        match ends.example(context, &found) {
            Ok(example) => examples.push(example),
            Err(error) => {
                let span = match error.span {
                    span if span.is_none() => bound.shape.traits.span(ids::EXAMPLES),
                    span => span,
                };
                let message = format!("the example `{}` is left out: {error}", found.title);
                context.warn("smithy::invalid_example", span, &bound.shape.id, message);
            }
        }
    }
    examples
}

struct Ends<'a> {
    known: &'a Known<'a>,
    input: Type,
    output: Type,
    errors: &'a [ErrorRef],
}

impl Ends<'_> {
    fn example(
        &self,
        context: &Context<'_>,
        found: &traits::Example<'_>,
    ) -> Result<Example, NodeError> {
        let result = match (&found.error, found.output) {
            (Some(error), _) => self.error(context, error)?,
            (None, Some(output)) => ExampleResult::Output(self.read(&self.output, Some(output))?),
            (None, None) => ExampleResult::Unstated,
        };
        Ok(Example {
            title: docs::escape(found.title),
            docs: text::free(context, found.documentation),
            input: self.read(&self.input, found.input)?,
            result,
        })
    }

    fn read(&self, ty: &Type, node: Option<&Node>) -> Result<Literal, NodeError> {
        let nothing = Node::empty_object(crate::diagnostics::Span::NONE);
        self.known.read(ty, node.unwrap_or(&nothing), Blobs::Text)
    }

    fn error(
        &self,
        context: &Context<'_>,
        error: &traits::ExampleError<'_>,
    ) -> Result<ExampleResult, NodeError> {
        let name = context.naming.type_name(&error.shape);
        let listed = name.and_then(|name| self.errors.iter().find(|known| known.ty == *name));
        let listed = listed.ok_or_else(|| {
            let span = error
                .content
                .map_or(crate::diagnostics::Span::NONE, |node| node.span);
            NodeError::new(
                span,
                format!("the operation does not return `{}`", error.shape),
            )
        })?;
        let value = self.read(&Type::Structure(listed.ty.clone()), error.content)?;
        Ok(ExampleResult::Error(listed.variant.clone(), value))
    }
}
