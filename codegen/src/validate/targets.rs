//! Every reference must lead to a shape, and to one of the right kind.

use super::Context;
use super::names::similar_shape;
use crate::diagnostics::{Diagnostic, Span};
use crate::model::traits::ids;
use crate::model::{
    Member, Model, Operation, Resource, Service, Shape, ShapeId, ShapeKind, ShapeRef,
};

/// Unresolved references for which a similar name is searched.
const SUGGESTIONS: usize = 20;

pub(super) fn check(context: &Context<'_>) {
    if context.incomplete {
        return;
    }
    let mut targets = Targets {
        context,
        model: context.model,
        suggestions: SUGGESTIONS,
    };
    for shape in context.model.shapes.values() {
        targets.shape(shape);
    }
}

struct Targets<'c, 'a> {
    context: &'c Context<'a>,
    model: &'a Model,
    suggestions: usize,
}

/// What a reference may lead to.
struct Wanted {
    /// In words: `an operation`.
    kind: &'static str,
    fits: fn(&Shape) -> bool,
}

const OPERATION: Wanted = Wanted {
    kind: "an operation",
    fits: |shape| shape.as_operation().is_some(),
};
const RESOURCE: Wanted = Wanted {
    kind: "a resource",
    fits: |shape| shape.as_resource().is_some(),
};
const STRUCTURE: Wanted = Wanted {
    kind: "a structure",
    fits: Shape::is_structure,
};
const ERROR: Wanted = Wanted {
    kind: "a structure with the `error` trait",
    fits: |shape| shape.is_structure() && shape.traits.has(crate::model::traits::ids::ERROR),
};
const DATA: Wanted = Wanted {
    kind: "a shape that holds data",
    fits: |shape| shape.kind.is_data(),
};
const TEXT: Wanted = Wanted {
    kind: "a string or an enum",
    fits: |shape| shape.kind.is_text(),
};
const ANY: Wanted = Wanted {
    kind: "a shape",
    fits: |_| true,
};

impl Targets<'_, '_> {
    fn shape(&mut self, shape: &Shape) {
        self.all(shape, &shape.mixins, &ANY);
        match &shape.kind {
            ShapeKind::Operation(data) => self.operation(shape, data),
            ShapeKind::Resource(data) => self.resource(shape, data),
            ShapeKind::Service(data) => self.service(shape, data),
            kind => {
                let is_map = *kind == ShapeKind::Map;
                for member in shape.members.values().filter(|m| m.mixin.is_none()) {
                    self.member(shape, member, is_map);
                }
            }
        }
    }

    fn member(&mut self, shape: &Shape, member: &Member, in_map: bool) {
        let is_key = in_map && member.name() == "key";
        let wanted = if is_key { &TEXT } else { &DATA };
        let Some(target) = self.model.shape(&member.target) else {
            let reference = ShapeRef {
                target: member.target.clone(),
                span: member.target_span,
            };
            return self.unresolved(shape, &reference);
        };
        self.private(shape, &member.id, target, member.target_span);
        if !(wanted.fits)(target) {
            let reference = ShapeRef {
                target: member.target.clone(),
                span: member.target_span,
            };
            self.wrong_kind(shape, &reference, target, wanted);
        }
    }

    fn operation(&mut self, shape: &Shape, data: &Operation) {
        self.all(shape, &data.input, &STRUCTURE);
        self.all(shape, &data.output, &STRUCTURE);
        self.all(shape, &data.errors, &ERROR);
    }

    fn resource(&mut self, shape: &Shape, data: &Resource) {
        self.all(shape, data.identifiers.values(), &TEXT);
        self.all(shape, data.properties.values(), &DATA);
        self.all(shape, data.all_operations(), &OPERATION);
        self.all(shape, &data.resources, &RESOURCE);
    }

    fn service(&mut self, shape: &Shape, data: &Service) {
        self.all(shape, &data.operations, &OPERATION);
        self.all(shape, &data.resources, &RESOURCE);
        self.all(shape, &data.errors, &ERROR);
    }

    fn all<'r>(
        &mut self,
        owner: &Shape,
        references: impl IntoIterator<Item = &'r ShapeRef>,
        wanted: &Wanted,
    ) {
        for reference in references {
            match self.model.shape(&reference.target) {
                None => self.unresolved(owner, reference),
                Some(target) if !(wanted.fits)(target) => {
                    self.wrong_kind(owner, reference, target, wanted);
                }
                Some(target) => self.private(owner, &owner.id, target, reference.span),
            }
        }
    }

    /// A private shape is seen in its own namespace only.
    fn private(&self, owner: &Shape, from: &ShapeId, target: &Shape, span: Span) {
        if owner.id.namespace() == target.id.namespace() || !target.traits.has(ids::PRIVATE) {
            return;
        }
        let message = format!("`{}` is private to its namespace", target.id);
        let found = Diagnostic::error("smithy::private_shape", span, message).with_shape(from);
        self.context.report(found);
    }

    fn unresolved(&mut self, owner: &Shape, reference: &ShapeRef) {
        let message = format!("there is no shape `{}`", reference.target);
        let mut found = Diagnostic::error("smithy::unresolved_target", reference.span, message)
            .with_shape(&owner.id);
        if self.suggestions > 0 {
            self.suggestions -= 1;
            if let Some(similar) = similar_shape(self.model, &reference.target) {
                found = found.with_hint(format!("there is `{similar}`"));
            }
        }
        self.context.report(found);
    }

    fn wrong_kind(&mut self, owner: &Shape, reference: &ShapeRef, target: &Shape, wanted: &Wanted) {
        let message = format!(
            "expected {}, but `{}` is of type {}",
            wanted.kind, reference.target, target.kind
        );
        let mut found = Diagnostic::error("smithy::wrong_target_kind", reference.span, message)
            .with_shape(&owner.id);
        if !target.span.is_none() {
            found = found.with_related(target.span, "it is defined here");
        }
        self.context.report(found);
    }
}
