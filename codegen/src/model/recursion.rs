//! Which members close a cycle of types, so that generated types need indirection there.

use super::{Model, Shape, ShapeId};
use indexmap::IndexSet;
use std::collections::HashMap;

/// Members of structures and unions that must be boxed, so that no type contains itself.
///
/// Only cycles through structures and unions count: lists and maps bring their own indirection.
/// `roots` are visited in order, and so the result does not depend on anything else.
#[must_use]
pub fn boxed_members<'a>(
    model: &'a Model,
    roots: impl IntoIterator<Item = &'a ShapeId>,
) -> IndexSet<ShapeId> {
    let mut walk = Walk {
        model,
        state: HashMap::new(),
        boxed: IndexSet::new(),
    };
    for root in roots {
        walk.visit(root);
    }
    walk.boxed
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    Open,
    Done,
}

struct Walk<'a> {
    model: &'a Model,
    state: HashMap<&'a ShapeId, State>,
    boxed: IndexSet<ShapeId>,
}

/// A shape on the current path, and the index of the member to follow next.
struct Step<'a> {
    shape: &'a Shape,
    next: usize,
}

impl<'a> Walk<'a> {
    /// Depth first with a stack of its own; a member that leads back to the path closes a cycle.
    fn visit(&mut self, root: &'a ShapeId) {
        let mut path = Vec::new();
        self.open(root, &mut path);
        while let Some(step) = path.last_mut() {
            let Some((_, member)) = step.shape.members.get_index(step.next) else {
                self.state.insert(&step.shape.id, State::Done);
                path.pop();
                continue;
            };
            step.next += 1;
            match self.state.get(&member.target) {
                Some(State::Open) => {
                    self.boxed.insert(member.id.clone());
                }
                Some(State::Done) => {}
                None => self.open(&member.target, &mut path),
            }
        }
    }

    fn open(&mut self, id: &'a ShapeId, path: &mut Vec<Step<'a>>) {
        let shape = self.model.shape(id);
        let shape = shape.filter(|shape| shape.is_structure() || shape.is_union());
        let Some(shape) = shape.filter(|shape| !self.state.contains_key(&shape.id)) else {
            return;
        };
        self.state.insert(&shape.id, State::Open);
        path.push(Step { shape, next: 0 });
    }
}
