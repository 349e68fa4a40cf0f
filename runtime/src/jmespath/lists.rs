//! Lists that steps make of lists, without a copy of their elements.

use super::node::{Entries, Items, Node, Outcome, Visit};
use super::run::Run;
use super::table::Step;

/// `[]`
pub(super) struct Flat<'a>(pub(super) &'a dyn Items);

impl Items for Flat<'_> {
    fn each(&self, visit: Visit<'_>) -> Outcome {
        self.0.each(&mut |node| match node {
            Node::List(inner) => inner.each(visit),
            other => visit(other),
        })
    }
}

/// `[*].path`
pub(super) struct Projected<'a> {
    pub(super) source: &'a dyn Items,
    pub(super) path: &'static [Step],
    pub(super) run: Run,
}

impl Items for Projected<'_> {
    fn each(&self, visit: Visit<'_>) -> Outcome {
        self.source.each(&mut |node| {
            self.run
                .follow(self.path, node, &mut |found| unless_null(found, visit))
        })
    }
}

/// `*.path`
pub(super) struct ProjectedValues<'a> {
    pub(super) source: &'a dyn Entries,
    pub(super) path: &'static [Step],
    pub(super) run: Run,
}

impl Items for ProjectedValues<'_> {
    fn each(&self, visit: Visit<'_>) -> Outcome {
        self.source.each(&mut |_, node| {
            self.run
                .follow(self.path, node, &mut |found| unless_null(found, visit))
        })
    }
}

fn unless_null(found: Node<'_>, visit: Visit<'_>) -> Outcome {
    match found {
        Node::Null => Ok(()),
        found => visit(found),
    }
}

/// `[?condition]`
pub(super) struct Filtered<'a> {
    pub(super) source: &'a dyn Items,
    pub(super) condition: &'static [Step],
    pub(super) run: Run,
}

impl Items for Filtered<'_> {
    fn each(&self, visit: Visit<'_>) -> Outcome {
        self.source
            .each(&mut |node| match self.run.is_true(self.condition, node)? {
                true => visit(node),
                false => Ok(()),
            })
    }
}
