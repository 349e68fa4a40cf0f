//! What the functions give.

use std::cmp::Ordering;
use std::collections::HashMap;

use crate::codec::json::document_to_vec;
use crate::primitives::{Document, Number};

use super::compare::{equal, order, whole};
use super::convert::{document, documents};
use super::error::SearchError;
use super::node::{Entries, Items, Node, Outcome, Visit};
use super::run::{Given, Run};
use super::table::{Function, Step};

/// Shows the result of a call. Tables that are generated have the right number of arguments; one that is
/// missing counts as null.
pub(super) fn call(run: Run, function: Function, given: &[Given<'_>], then: Visit<'_>) -> Outcome {
    let call = Call {
        run,
        function,
        given,
    };
    match function {
        Function::Abs | Function::Ceil | Function::Floor => {
            then(Node::Number(rounded(function, call.number(0)?)))
        }
        Function::Avg | Function::Sum => then(total(function, &call.numbers()?)),
        Function::Contains => then(Node::Boolean(call.contains()?)),
        Function::StartsWith => then(Node::Boolean(call.text(0)?.starts_with(call.text(1)?))),
        Function::EndsWith => then(Node::Boolean(call.text(0)?.ends_with(call.text(1)?))),
        Function::Join => then(Node::Text(&call.texts(1)?.join(call.text(0)?))),
        Function::Keys => {
            let keys = call.object(0)?.keys()?;
            let keys: Vec<Document> = keys.into_iter().map(Document::String).collect();
            then(Node::List(&keys))
        }
        Function::Values => then(Node::List(&Values(call.object(0)?))),
        Function::Length => then(Node::Number(Number::from(call.length()?))),
        Function::Map => then(Node::List(&Mapped {
            source: call.list(1)?,
            path: call.path(0)?,
            run,
        })),
        Function::Merge => call.merge(then),
        Function::NotNull => {
            let mut nodes = (0..given.len()).map(|index| call.node(index));
            then(nodes.find(|node| !node.is_null()).unwrap_or(Node::Null))
        }
        Function::Reverse => call.reverse(then),
        Function::Sort => {
            let sorted = call.sorted(0, None)?;
            then(Node::List(&values(sorted)))
        }
        Function::SortBy => {
            let sorted = call.sorted(0, Some(call.path(1)?))?;
            then(Node::List(&values(sorted)))
        }
        Function::Max | Function::Min => call.utmost(None, then),
        Function::MaxBy | Function::MinBy => call.utmost(Some(call.path(1)?), then),
        Function::ToArray => match call.node(0) {
            list @ Node::List(_) => then(list),
            other => then(Node::List(&vec![document(other)?])),
        },
        Function::ToNumber => then(to_number(call.node(0))),
        Function::ToString => call.to_string(then),
        Function::Type => then(Node::Text(call.node(0).type_name())),
    }
}

/// A function with its arguments.
struct Call<'c, 'n> {
    run: Run,
    function: Function,
    given: &'c [Given<'n>],
}

impl<'n> Call<'_, 'n> {
    fn node(&self, index: usize) -> Node<'n> {
        match self.given.get(index) {
            Some(Given::Node(node)) => *node,
            _ => Node::Null,
        }
    }

    fn refuse<T>(&self, expected: &'static str, found: Node<'_>) -> Result<T, SearchError> {
        self.refused(expected, found.type_name())
    }

    fn refused<T>(&self, expected: &'static str, found: &'static str) -> Result<T, SearchError> {
        Err(SearchError::InvalidType {
            function: self.function,
            expected,
            found,
        })
    }

    fn number(&self, index: usize) -> Result<Number, SearchError> {
        match self.node(index) {
            Node::Number(number) => Ok(number),
            other => self.refuse("a number", other),
        }
    }

    fn text(&self, index: usize) -> Result<&'n str, SearchError> {
        match self.node(index) {
            Node::Text(text) => Ok(text),
            other => self.refuse("a string", other),
        }
    }

    fn list(&self, index: usize) -> Result<&'n dyn Items, SearchError> {
        match self.node(index) {
            Node::List(items) => Ok(items),
            other => self.refuse("a list", other),
        }
    }

    fn object(&self, index: usize) -> Result<&'n dyn Entries, SearchError> {
        match self.node(index) {
            Node::Object(entries) => Ok(entries),
            other => self.refuse("an object", other),
        }
    }

    fn path(&self, index: usize) -> Result<&'static [Step], SearchError> {
        match self.given.get(index) {
            Some(Given::Path(path)) => Ok(path),
            _ => self.refuse("an expression", self.node(index)),
        }
    }

    fn numbers(&self) -> Result<Vec<Number>, SearchError> {
        let mut all = Vec::new();
        self.list(0)?.each(&mut |node| match node {
            Node::Number(number) => {
                all.push(number);
                Ok(())
            }
            other => self.refuse("a list of numbers", other),
        })?;
        Ok(all)
    }

    fn texts(&self, index: usize) -> Result<Vec<String>, SearchError> {
        let mut all = Vec::new();
        self.list(index)?.each(&mut |node| match node {
            Node::Text(text) => {
                all.push(text.to_owned());
                Ok(())
            }
            other => self.refuse("a list of strings", other),
        })?;
        Ok(all)
    }

    fn contains(&self) -> Result<bool, SearchError> {
        let wanted = self.node(1);
        match self.node(0) {
            Node::Text(text) => Ok(matches!(wanted, Node::Text(wanted) if text.contains(wanted))),
            Node::List(items) => {
                let mut found = false;
                items.each(&mut |node| {
                    found = found || equal(node, wanted)?;
                    Ok(())
                })?;
                Ok(found)
            }
            other => self.refuse("a list or a string", other),
        }
    }

    fn length(&self) -> Result<u64, SearchError> {
        let node = self.node(0);
        let count = match node {
            Node::Text(text) => text.chars().count(),
            node => match node.count()? {
                Some(count) => count,
                None => return self.refuse("a list, an object or a string", node),
            },
        };
        Ok(u64::try_from(count).unwrap_or(u64::MAX))
    }

    fn merge(&self, then: Visit<'_>) -> Outcome {
        let mut merged = HashMap::new();
        for index in 0..self.given.len() {
            self.object(index)?.each(&mut |key, node| {
                merged.insert(key.to_owned(), document(node)?);
                Ok(())
            })?;
        }
        then(Node::Object(&merged))
    }

    fn reverse(&self, then: Visit<'_>) -> Outcome {
        match self.node(0) {
            Node::Text(text) => then(Node::Text(&text.chars().rev().collect::<String>())),
            Node::List(items) => {
                let mut all = documents(items)?;
                all.reverse();
                then(Node::List(&all))
            }
            other => self.refuse("a list or a string", other),
        }
    }

    /// A string as it is, anything else as JSON.
    fn to_string(&self, then: Visit<'_>) -> Outcome {
        let node = self.node(0);
        if let Node::Text(_) = node {
            return then(node);
        }
        // Only floats that are no numbers, and what nests too deep, have no JSON.
        let json = document_to_vec(&document(node)?).map_err(|_| SearchError::TooDeep)?;
        then(Node::Text(&String::from_utf8_lossy(&json)))
    }

    /// The elements of a list with what they are sorted by: themselves, or what a path over them gives.
    fn keyed(
        &self,
        index: usize,
        path: Option<&'static [Step]>,
    ) -> Result<Vec<(Key, Document)>, SearchError> {
        let mut all: Vec<(Key, Document)> = Vec::new();
        self.list(index)?.each(&mut |node| {
            let mut key = None;
            self.run
                .follow(path.unwrap_or_default(), node, &mut |found| {
                    key = Key::of(found);
                    match key {
                        Some(_) => Ok(()),
                        None => self.refuse("numbers or strings", found),
                    }
                })?;
            let Some(key) = key else { return Ok(()) };
            if all.first().is_some_and(|(first, _)| !first.is_like(&key)) {
                return self.refused("either numbers or strings", "both");
            }
            all.push((key, document(node)?));
            Ok(())
        })?;
        Ok(all)
    }

    fn sorted(
        &self,
        index: usize,
        path: Option<&'static [Step]>,
    ) -> Result<Vec<(Key, Document)>, SearchError> {
        let mut all = self.keyed(index, path)?;
        all.sort_by(|(left, _), (right, _)| left.order(right));
        Ok(all)
    }

    /// The first of the largest or smallest elements; null if there are none.
    fn utmost(&self, path: Option<&'static [Step]>, then: Visit<'_>) -> Outcome {
        let wanted = match self.function {
            Function::Max | Function::MaxBy => Ordering::Greater,
            _ => Ordering::Less,
        };
        let all = self.keyed(0, path)?.into_iter();
        let best = all.reduce(|best, next| match next.0.order(&best.0) == wanted {
            true => next,
            false => best,
        });
        match best {
            Some((_, value)) => then(Node::from(&value)),
            None => then(Node::Null),
        }
    }
}

/// What can be sorted by.
enum Key {
    Number(Number),
    Text(String),
}

impl Key {
    fn of(node: Node<'_>) -> Option<Self> {
        match node {
            Node::Number(number) => Some(Self::Number(number)),
            Node::Text(text) => Some(Self::Text(text.to_owned())),
            _ => None,
        }
    }

    fn is_like(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }

    /// NaN is equal to everything, so that it stays where it is.
    fn order(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Number(left), Self::Number(right)) => {
                order(*left, *right).unwrap_or(Ordering::Equal)
            }
            (Self::Text(left), Self::Text(right)) => left.cmp(right),
            _ => Ordering::Equal,
        }
    }
}

fn values(sorted: Vec<(Key, Document)>) -> Vec<Document> {
    sorted.into_iter().map(|(_, value)| value).collect()
}

/// The values of an object.
struct Values<'a>(&'a dyn Entries);

impl Items for Values<'_> {
    fn each(&self, visit: Visit<'_>) -> Outcome {
        self.0.each(&mut |_, node| visit(node))
    }
}

/// `map(&path, list)`: as a projection, but with nulls.
struct Mapped<'a> {
    source: &'a dyn Items,
    path: &'static [Step],
    run: Run,
}

impl Items for Mapped<'_> {
    fn each(&self, visit: Visit<'_>) -> Outcome {
        self.source
            .each(&mut |node| self.run.follow(self.path, node, visit))
    }
}

fn rounded(function: Function, number: Number) -> Number {
    match (function, number) {
        (Function::Abs, Number::NegInt(value)) => Number::PosInt(value.unsigned_abs()),
        (Function::Abs, Number::Float(value)) => Number::Float(value.abs()),
        (Function::Ceil, Number::Float(value)) => Number::Float(value.ceil()),
        (Function::Floor, Number::Float(value)) => Number::Float(value.floor()),
        _ => number,
    }
}

/// The sum of numbers, exact where all are whole; or their mean, null if there are none.
fn total(function: Function, numbers: &[Number]) -> Node<'static> {
    let exact = numbers
        .iter()
        .try_fold(0_i128, |sum, number| sum.checked_add(whole(*number)?));
    let float = || {
        numbers
            .iter()
            .fold(0.0, |sum, number| sum + number.to_f64_lossy())
    };
    if function == Function::Avg {
        return match numbers.len() {
            0 => Node::Null,
            count => Node::Number(Number::Float(float() / count as f64)),
        };
    }
    let small = exact.and_then(|sum| {
        let positive = u64::try_from(sum).ok().map(Number::from);
        positive.or_else(|| i64::try_from(sum).ok().map(Number::from))
    });
    Node::Number(small.unwrap_or_else(|| Number::Float(float())))
}

/// A number as it is, a string that is the JSON of one; else null.
fn to_number(node: Node<'_>) -> Node<'static> {
    match node {
        Node::Number(number) => Node::Number(number),
        Node::Text(text) => match Document::from_json(text) {
            Ok(Document::Number(number)) => Node::Number(number),
            _ => Node::Null,
        },
        _ => Node::Null,
    }
}
