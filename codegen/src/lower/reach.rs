//! What a service reaches, sorted by what becomes of it: operations, types, errors, collections.

use std::collections::HashSet;

use indexmap::IndexSet;

use super::context::a_kind;
use super::naming::is_event_stream;
use super::slice;
use crate::Slice;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::closure::Closure;
use crate::model::{Model, Shape, ShapeId, ShapeKind, ShapeRef, prelude};

/// Shapes by what becomes of them, each once and in the order of the model.
#[derive(Default)]
pub(super) struct Reach<'a> {
    /// The operations, in the order of the closure.
    pub(super) operations: Vec<Bound<'a>>,
    /// Structures, unions and enums that become types of their own; no errors among them.
    pub(super) types: Vec<&'a Shape>,
    /// Errors.
    pub(super) errors: Vec<&'a Shape>,
    /// Lists and maps.
    pub(super) collections: Vec<&'a Shape>,
    /// Every shape of data, inputs and outputs included.
    pub(super) shapes: Vec<&'a Shape>,
    /// Shapes that some input holds.
    pub(super) from_input: HashSet<&'a ShapeId>,
}

/// An operation with the shapes that it names.
pub(super) struct Bound<'a> {
    /// The operation.
    pub(super) shape: &'a Shape,
    /// Its input; none for `smithy.api#Unit`.
    pub(super) input: Option<&'a Shape>,
    /// Its output; none for `smithy.api#Unit`.
    pub(super) output: Option<&'a Shape>,
    /// Its errors, then those of the service that it does not list itself.
    pub(super) errors: Vec<&'a Shape>,
}

impl<'a> Reach<'a> {
    /// What the service reaches through all of its operations.
    pub(super) fn of_service(
        model: &'a Model,
        service: &'a Shape,
        closure: &'a Closure,
        found: &mut Diagnostics,
    ) -> Self {
        let operations = bind_all(model, service, closure.operations.keys(), found);
        Self::sort(model, operations, IndexSet::new())
    }

    /// The part of this that a slice of the service reaches.
    ///
    /// What a shape becomes does not depend on the slice: an error of the service is one here, too, and a
    /// type that requests of the service hold can be built here, too. So the code of a slice is the code
    /// of the whole, and stays the same when the slice grows.
    pub(super) fn slice(
        self,
        model: &'a Model,
        service: &'a Shape,
        closure: &'a Closure,
        slice: &Slice,
        found: &mut Diagnostics,
    ) -> Self {
        let mut kept = slice::select(model, service, closure, slice, found);
        kept.extend(discovery(model, service, &kept, closure));
        let operations = closure.operations.keys().filter(|id| kept.contains(id));
        let operations = bind_all(model, service, operations, found);
        let errors = self.errors.iter().map(|error| &error.id).collect();
        Self {
            from_input: self.from_input,
            ..Self::sort(model, operations, errors)
        }
    }

    /// What cycles of types are looked for from.
    pub(super) fn roots(&self) -> impl Iterator<Item = &'a ShapeId> {
        let roots = self.types.iter().chain(&self.errors);
        roots.map(|shape| &shape.id)
    }

    /// `known` are errors, if anything reaches them at all.
    fn sort(model: &'a Model, operations: Vec<Bound<'a>>, known: IndexSet<&'a ShapeId>) -> Self {
        let mut errors = IndexSet::new();
        let mut held = Walk::new(model);
        let mut from_input = Walk::new(model);
        let mut roots: IndexSet<&ShapeId> = IndexSet::new();
        for operation in &operations {
            for error in &operation.errors {
                errors.insert(&error.id);
                held.members(error);
            }
            for part in operation.input.iter().chain(&operation.output) {
                roots.insert(&part.id);
                held.members(part);
            }
            operation
                .input
                .iter()
                .for_each(|input| from_input.members(input));
        }
        errors.extend(stream_errors(model, &held.seen));
        errors.extend(known.into_iter().filter(|id| held.seen.contains(id)));
        let sorted = |ids: IndexSet<&'a ShapeId>| {
            let mut ids: Vec<_> = ids.into_iter().collect();
            ids.sort_by_key(|id| model.shapes.get_index_of(*id));
            let shapes = ids.into_iter().filter_map(|id| model.shapes.get(id));
            shapes.collect::<Vec<&Shape>>()
        };
        let all = held.seen.iter().chain(&roots).chain(&errors);
        let held_shapes = sorted(held.seen.clone());
        let pick = |wanted: fn(&Shape) -> bool| {
            let shapes = held_shapes.iter().copied();
            let shapes = shapes.filter(|shape| wanted(shape) && !errors.contains(&shape.id));
            shapes.collect::<Vec<_>>()
        };
        Self {
            types: pick(is_type),
            collections: pick(is_collection),
            shapes: sorted(all.copied().collect()),
            from_input: from_input.seen.into_iter().collect(),
            errors: sorted(errors),
            operations,
        }
    }
}

/// The operation that tells the endpoints of others, if any of these need it.
fn discovery<'a>(
    model: &'a Model,
    service: &'a Shape,
    kept: &HashSet<&'a ShapeId>,
    closure: &'a Closure,
) -> Option<&'a ShapeId> {
    let shapes = kept.iter().filter_map(|id| model.shape(id));
    let mut discovered = shapes.filter_map(|shape| shape.traits.discovered_endpoint());
    discovered.next()?;
    let found = service.traits.endpoint_discovery()?;
    closure.operations.keys().find(|id| **id == found.operation)
}

/// The errors that streams of events may end with, operations' errors or not.
fn stream_errors<'a>(model: &'a Model, held: &IndexSet<&'a ShapeId>) -> Vec<&'a ShapeId> {
    let shapes = held.iter().filter_map(|id| model.shapes.get(*id));
    let streams = shapes.filter(|shape| is_event_stream(shape));
    let members = streams.flat_map(|shape| shape.members.values());
    let targets = members.filter_map(|member| model.target(member));
    let errors = targets.filter(|target| target.is_structure() && target.traits.error().is_some());
    errors.map(|error| &error.id).collect()
}

fn is_type(shape: &Shape) -> bool {
    matches!(
        shape.kind,
        ShapeKind::Structure | ShapeKind::Union | ShapeKind::Enum | ShapeKind::IntEnum
    )
}

fn is_collection(shape: &Shape) -> bool {
    matches!(shape.kind, ShapeKind::List | ShapeKind::Map)
}

/// Collects what members target, with a stack of its own.
struct Walk<'a> {
    model: &'a Model,
    seen: IndexSet<&'a ShapeId>,
}

impl<'a> Walk<'a> {
    fn new(model: &'a Model) -> Self {
        let seen = IndexSet::new();
        Self { model, seen }
    }

    /// Adds the shapes that the members of `root` target, and theirs.
    fn members(&mut self, root: &'a Shape) {
        let mut stack = vec![root];
        while let Some(shape) = stack.pop() {
            // Members of enums target `Unit`, which is of the prelude and no type.
            for member in shape.members.values() {
                let target = self.model.shapes.get(&member.target);
                let data = target.filter(|target| target.kind.is_data());
                if let Some(target) = data.filter(|target| self.seen.insert(&target.id)) {
                    stack.push(target);
                }
            }
        }
    }
}

/// Operations with the shapes that they name.
fn bind_all<'a>(
    model: &'a Model,
    service: &'a Shape,
    operations: impl Iterator<Item = &'a ShapeId>,
    found: &mut Diagnostics,
) -> Vec<Bound<'a>> {
    let errors = service.as_service().map_or(&[][..], |data| &data.errors);
    let bind = |id| bind(model, model.shape(id)?, errors, found);
    operations.filter_map(bind).collect()
}

/// The shapes that an operation names; a finding for every one that is not what it should be.
fn bind<'a>(
    model: &'a Model,
    shape: &'a Shape,
    service_errors: &'a [ShapeRef],
    found: &mut Diagnostics,
) -> Option<Bound<'a>> {
    let data = shape.as_operation()?;
    let mut structure = |part: &'a ShapeRef| {
        let target = model.shape(&part.target);
        let structure = target.filter(|target| target.is_structure());
        if structure.is_none() {
            let message = match target {
                Some(target) => format!(
                    "`{}` is no structure but {}",
                    target.id,
                    a_kind(&target.kind)
                ),
                None => format!("`{}` is not in the model", part.target),
            };
            let code = "smithy::invalid_operation";
            found.push(Diagnostic::error(code, part.span, message).with_shape(&shape.id));
        }
        structure.filter(|target| target.id != prelude::UNIT)
    };
    let input = data.input.as_ref().and_then(&mut structure);
    let output = data.output.as_ref().and_then(&mut structure);
    let mut seen = HashSet::new();
    let errors = data.errors.iter().chain(service_errors);
    let errors = errors.filter(|error| seen.insert(&error.target));
    let errors = errors.filter_map(structure).collect();
    Some(Bound {
        shape,
        input,
        output,
        errors,
    })
}
