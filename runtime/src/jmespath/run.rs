//! The interpreter: follows the steps of a path, one after another.
//!
//! What a step gives is shown to the next one, and what the last one gives to the caller's closure, while
//! it is borrowed. So nothing is copied on the way.

use std::collections::HashMap;

use crate::primitives::Document;

use super::compare::compare;
use super::convert::{document, documents};
use super::error::SearchError;
use super::functions;
use super::lists::{Filtered, Flat, Projected, ProjectedValues};
use super::node::{Items, Node, Outcome, Visit};
use super::table::{Argument, Step};

/// How many steps may be under way at once. Paths that are generated have fewer.
const MAX_DEPTH: u32 = 256;

/// Follows a path from its root.
pub(super) fn run(path: &'static [Step], root: Node<'_>, then: Visit<'_>) -> Outcome {
    Run { depth: MAX_DEPTH }.follow(path, root, then)
}

/// What is under way.
#[derive(Clone, Copy)]
pub(super) struct Run {
    /// How many further steps there may be.
    depth: u32,
}

/// An argument that is there.
#[derive(Clone, Copy)]
pub(super) enum Given<'n> {
    Node(Node<'n>),
    Path(&'static [Step]),
}

impl Run {
    /// Shows what a path leads to.
    pub(super) fn follow(
        mut self,
        path: &'static [Step],
        node: Node<'_>,
        then: Visit<'_>,
    ) -> Outcome {
        let Some((step, rest)) = path.split_first() else {
            return then(node);
        };
        self.depth = self.depth.checked_sub(1).ok_or(SearchError::TooDeep)?;
        self.step(step, node, &mut |node| self.follow(rest, node, then))
    }

    /// Whether a path leads to something true.
    pub(super) fn is_true(
        self,
        path: &'static [Step],
        node: Node<'_>,
    ) -> Result<bool, SearchError> {
        let mut answer = false;
        self.follow(path, node, &mut |found| {
            answer = found.is_true()?;
            Ok(())
        })?;
        Ok(answer)
    }

    /// A copy of what a path leads to.
    fn copy(self, path: &'static [Step], node: Node<'_>) -> Result<Document, SearchError> {
        let mut copy = Document::Null;
        self.follow(path, node, &mut |found| {
            copy = document(found)?;
            Ok(())
        })?;
        Ok(copy)
    }

    fn step(self, step: &'static Step, node: Node<'_>, then: Visit<'_>) -> Outcome {
        let run = self;
        match (step, node) {
            (Step::Field(name), Node::Object(entries)) => entries.get(name, then),
            (Step::Index(index), Node::List(items)) => element(items, *index, then),
            (Step::Slice(start, stop, step), Node::List(items)) => {
                let part = slice(&documents(items)?, *start, *stop, *step);
                then(Node::List(&part))
            }
            (Step::Flatten, Node::List(items)) => then(Node::List(&Flat(items))),
            (Step::Each(path), Node::List(source)) => {
                then(Node::List(&Projected { source, path, run }))
            }
            (Step::EachValue(path), Node::Object(source)) => {
                then(Node::List(&ProjectedValues { source, path, run }))
            }
            (Step::Filter(condition), Node::List(source)) => then(Node::List(&Filtered {
                source,
                condition,
                run,
            })),
            (Step::Literal(literal), _) => then(Node::from(literal)),
            (Step::List(_) | Step::Object(_), Node::Null) => then(Node::Null),
            (Step::List(paths), _) => {
                let copies = paths.iter().map(|path| self.copy(path, node));
                let list: Vec<_> = copies.collect::<Result<_, _>>()?;
                then(Node::List(&list))
            }
            (Step::Object(members), _) => {
                let copies = members.iter();
                let copies =
                    copies.map(|(key, path)| Ok(((*key).to_owned(), self.copy(path, node)?)));
                let object: HashMap<_, _> = copies.collect::<Result<_, SearchError>>()?;
                then(Node::Object(&object))
            }
            (Step::Or(left, right), _) => self.either(left, right, node, false, then),
            (Step::And(left, right), _) => self.either(left, right, node, true, then),
            (Step::Not(path), _) => then(Node::Boolean(!self.is_true(path, node)?)),
            (Step::Compare(left, comparator, right), _) => self.follow(left, node, &mut |left| {
                self.follow(right, node, &mut |right| {
                    then(compare(left, *comparator, right)?)
                })
            }),
            (Step::Call(function, arguments), _) => {
                self.arguments(arguments, node, &[], &mut |given| {
                    functions::call(self, *function, given, then)
                })
            }
            // Members and elements of what has none.
            _ => then(Node::Null),
        }
    }

    /// The left side, unless its truth is `go_on`: then the right one.
    fn either(
        self,
        left: &'static [Step],
        right: &'static [Step],
        node: Node<'_>,
        go_on: bool,
        then: Visit<'_>,
    ) -> Outcome {
        self.follow(left, node, &mut |found| match found.is_true()? == go_on {
            true => self.follow(right, node, then),
            false => then(found),
        })
    }

    /// Shows the values of all arguments at once; `given` has those of the ones before.
    fn arguments(
        self,
        arguments: &'static [Argument],
        node: Node<'_>,
        given: &[Given<'_>],
        then: &mut dyn FnMut(&[Given<'_>]) -> Outcome,
    ) -> Outcome {
        let Some((argument, rest)) = arguments.split_first() else {
            return then(given);
        };
        let mut next = |value: Given<'_>| {
            let mut given = given.to_vec();
            given.push(value);
            self.arguments(rest, node, &given, then)
        };
        match argument {
            Argument::Path(path) => next(Given::Path(path)),
            Argument::Value(path) => self.follow(path, node, &mut |value| next(Given::Node(value))),
        }
    }
}

/// The element at an index, from the end when it is negative.
fn element(items: &dyn Items, index: i64, then: Visit<'_>) -> Outcome {
    let wanted = match usize::try_from(index) {
        Ok(index) => Some(index),
        Err(_) => {
            let count = Node::List(items).count()?.unwrap_or_default();
            let from_end = usize::try_from(index.unsigned_abs()).ok();
            from_end.and_then(|from_end| count.checked_sub(from_end))
        }
    };
    let (mut at, mut found) = (0_usize, false);
    items.each(&mut |node| {
        let here = wanted == Some(at);
        at = at.saturating_add(1);
        if !here {
            return Ok(());
        }
        found = true;
        then(node)
    })?;
    if found { Ok(()) } else { then(Node::Null) }
}

/// A part of a list, as in Python.
fn slice<T: Clone>(all: &[T], start: Option<i64>, stop: Option<i64>, step: i64) -> Vec<T> {
    let length = i64::try_from(all.len()).unwrap_or(i64::MAX);
    let forward = step > 0;
    // Where a walk may begin and end.
    let (low, high) = if forward {
        (0, length)
    } else {
        (-1, length - 1)
    };
    let bound = |index: i64| match index < 0 {
        true => index.saturating_add(length).max(low),
        false => index.min(high),
    };
    let (first, last) = if forward { (low, high) } else { (high, low) };
    let mut at = start.map_or(first, bound);
    let stop = stop.map_or(last, bound);
    let mut part = Vec::new();
    while step != 0 && if forward { at < stop } else { at > stop } {
        part.extend(usize::try_from(at).ok().and_then(|at| all.get(at)).cloned());
        at = at.saturating_add(step);
    }
    part
}
