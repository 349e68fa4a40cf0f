//! The closure of a service: every operation and every shape that its clients can meet.

use super::{Model, Shape, ShapeId, ShapeRef};
use indexmap::{IndexMap, IndexSet};

/// What a service reaches. Orders follow the model: the service's own operations, then those of its
/// resources, depth first.
#[derive(Clone, Debug, Default)]
pub struct Closure {
    /// Operations, each with the resource it is bound to.
    pub operations: IndexMap<ShapeId, Option<ShapeId>>,
    /// Resources, parents before children.
    pub resources: IndexSet<ShapeId>,
    /// Structures that the service or an operation returns as errors.
    pub errors: IndexSet<ShapeId>,
    /// Every shape of data that is reached through inputs, outputs and errors, itself included, also
    /// shapes of the prelude other than `Unit`. In the order of discovery, an input before what it contains.
    pub shapes: IndexSet<ShapeId>,
}

impl Closure {
    /// The closure of the service with the id `service`. Empty when there is no such service; shapes that
    /// the model lacks are left out.
    #[must_use]
    pub fn of_service(model: &Model, service: &ShapeId) -> Self {
        let mut closure = Self::default();
        let Some(service) = model.shape(service).and_then(Shape::as_service) else {
            return closure;
        };
        closure.bind(model, None, &service.operations);
        closure.add_resources(model, &service.resources);
        closure.add_data(model, &service.errors);
        closure
    }

    fn bind<'a>(
        &mut self,
        model: &Model,
        resource: Option<&ShapeId>,
        operations: impl IntoIterator<Item = &'a ShapeRef>,
    ) {
        for operation in operations {
            let id = &operation.target;
            let known = model.shape(id).and_then(Shape::as_operation).is_some();
            if known && !self.operations.contains_key(id) {
                self.operations.insert(id.clone(), resource.cloned());
            }
        }
    }

    /// Walks resources with a stack of its own, so that a deep tree cannot exhaust the call stack.
    fn add_resources(&mut self, model: &Model, roots: &[ShapeRef]) {
        let mut stack: Vec<&ShapeRef> = roots.iter().rev().collect();
        while let Some(next) = stack.pop() {
            let Some(resource) = model.shape(&next.target).and_then(Shape::as_resource) else {
                continue;
            };
            if self.resources.insert(next.target.clone()) {
                self.bind(model, Some(&next.target), resource.all_operations());
                stack.extend(resource.resources.iter().rev());
            }
        }
    }

    /// Adds inputs, outputs and errors of all operations, then the errors of the service.
    fn add_data(&mut self, model: &Model, service_errors: &[ShapeRef]) {
        let operations: Vec<&super::Operation> = self
            .operations
            .keys()
            .filter_map(|id| model.shape(id)?.as_operation())
            .collect();
        for operation in operations {
            for part in operation.input.iter().chain(&operation.output) {
                self.add_shape(model, &part.target);
            }
            self.add_errors(model, &operation.errors);
        }
        self.add_errors(model, service_errors);
    }

    fn add_errors(&mut self, model: &Model, errors: &[ShapeRef]) {
        for error in errors {
            if model.shape(&error.target).is_some() {
                self.errors.insert(error.target.clone());
                self.add_shape(model, &error.target);
            }
        }
    }

    fn add_shape(&mut self, model: &Model, root: &ShapeId) {
        let mut stack = vec![root];
        while let Some(id) = stack.pop() {
            let Some(shape) = model.shape(id) else {
                continue;
            };
            if *id == super::prelude::UNIT || !self.shapes.insert(id.clone()) {
                continue;
            }
            let targets = shape.members.values().rev().map(|member| &member.target);
            stack.extend(targets);
        }
    }
}
