//! Which shapes refer to which, in both directions.

use super::matches::Item;
use crate::model::{Model, Shape, ShapeId, ShapeKind, ShapeRef};
use std::cell::{Cell, OnceCell};
use std::collections::HashMap;

/// Steps that all evaluations over one model may take together.
const MAX_STEPS: u64 = 20_000_000;

/// The relationships of a model's shapes. Those that lead backwards are found when they are first asked for.
pub struct Neighbors<'a> {
    pub(super) model: &'a Model,
    /// Steps that all evaluations together may still take.
    pub(super) steps: Cell<u64>,
    reverse: OnceCell<HashMap<&'a str, Vec<(&'static str, Item<'a>)>>>,
}

impl<'a> Neighbors<'a> {
    /// The relationships of a model.
    #[must_use]
    pub fn new(model: &'a Model) -> Self {
        Self {
            model,
            steps: Cell::new(MAX_STEPS),
            reverse: OnceCell::new(),
        }
    }

    /// Shapes that one refers to, each with the name of the relationship.
    pub(super) fn of(&self, item: Item<'a>) -> Vec<(&'static str, Item<'a>)> {
        let shape = match item {
            Item::Member(_, member) => {
                let target = self.model.shape(&member.target);
                return target
                    .map(|target| ("target", Item::Shape(target)))
                    .into_iter()
                    .collect();
            }
            Item::Shape(shape) => shape,
        };
        let members = shape.members.values();
        let mut found: Vec<_> = members
            .map(|member| ("member", Item::Member(shape, member)))
            .collect();
        for (relationship, reference) in references(shape) {
            if let Some(target) = self.model.shape(&reference.target) {
                found.push((relationship, Item::Shape(target)));
            }
        }
        found
    }

    /// Shapes that refer to one.
    pub(super) fn to(&self, item: Item<'a>) -> Vec<(&'static str, Item<'a>)> {
        match item {
            Item::Member(owner, _) => vec![("member", Item::Shape(owner))],
            Item::Shape(shape) => {
                let index = self.reverse.get_or_init(|| reverse(self.model));
                index.get(shape.id.root_str()).cloned().unwrap_or_default()
            }
        }
    }
}

fn reverse(model: &Model) -> HashMap<&str, Vec<(&'static str, Item<'_>)>> {
    let mut index: HashMap<&str, Vec<_>> = HashMap::new();
    let mut add = |target: &'_ ShapeId, relationship, item| {
        if let Some(shape) = model.shape(target) {
            let known = index.entry(shape.id.root_str()).or_default();
            known.push((relationship, item));
        }
    };
    for shape in model.shapes.values() {
        for member in shape.members.values() {
            add(&member.target, "target", Item::Member(shape, member));
        }
        for (relationship, reference) in references(shape) {
            add(&reference.target, relationship, Item::Shape(shape));
        }
    }
    index
}

/// References of services, resources and operations, with their relationships.
fn references(shape: &Shape) -> Vec<(&'static str, &ShapeRef)> {
    let mut found = Vec::new();
    let mut all = |relationship, references: &mut dyn Iterator<Item = _>| {
        found.extend(references.map(|reference| (relationship, reference)));
    };
    match &shape.kind {
        ShapeKind::Operation(data) => {
            all("input", &mut data.input.iter());
            all("output", &mut data.output.iter());
            all("error", &mut data.errors.iter());
        }
        ShapeKind::Service(data) => {
            all("operation", &mut data.operations.iter());
            all("resource", &mut data.resources.iter());
            all("error", &mut data.errors.iter());
        }
        ShapeKind::Resource(data) => {
            all("identifier", &mut data.identifiers.values());
            all("property", &mut data.properties.values());
            all("put", &mut data.put.iter());
            all("create", &mut data.create.iter());
            all("read", &mut data.read.iter());
            all("update", &mut data.update.iter());
            all("delete", &mut data.delete.iter());
            all("list", &mut data.list.iter());
            all("operation", &mut data.operations.iter());
            all(
                "collectionOperation",
                &mut data.collection_operations.iter(),
            );
            all("resource", &mut data.resources.iter());
        }
        _ => {}
    }
    found
}
