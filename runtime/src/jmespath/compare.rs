//! Equality and order.

use std::cmp::Ordering;

use crate::primitives::{Document, Number};

use super::convert::document;
use super::error::SearchError;
use super::node::Node;
use super::table::Comparator;

/// What a comparison gives; null where only numbers can be compared.
pub(super) fn compare(
    left: Node<'_>,
    comparator: Comparator,
    right: Node<'_>,
) -> Result<Node<'static>, SearchError> {
    let ordered = |fits: fn(Ordering) -> bool| match (left, right) {
        (Node::Number(left), Node::Number(right)) => {
            Node::Boolean(order(left, right).is_some_and(fits))
        }
        _ => Node::Null,
    };
    Ok(match comparator {
        Comparator::Equal => Node::Boolean(equal(left, right)?),
        Comparator::NotEqual => Node::Boolean(!equal(left, right)?),
        Comparator::Less => ordered(Ordering::is_lt),
        Comparator::LessOrEqual => ordered(Ordering::is_le),
        Comparator::Greater => ordered(Ordering::is_gt),
        Comparator::GreaterOrEqual => ordered(Ordering::is_ge),
    })
}

/// Whether two values are the same. Numbers are, however they are written.
pub(super) fn equal(left: Node<'_>, right: Node<'_>) -> Result<bool, SearchError> {
    Ok(match (left, right) {
        (Node::Null, Node::Null) => true,
        (Node::Boolean(left), Node::Boolean(right)) => left == right,
        (Node::Number(left), Node::Number(right)) => order(left, right) == Some(Ordering::Equal),
        (Node::Text(left), Node::Text(right)) => left == right,
        (Node::List(_), Node::List(_)) | (Node::Object(_), Node::Object(_)) => {
            same(&document(left)?, &document(right)?)
        }
        _ => false,
    })
}

fn same(left: &Document, right: &Document) -> bool {
    match (left, right) {
        (Document::Number(left), Document::Number(right)) => {
            order(*left, *right) == Some(Ordering::Equal)
        }
        (Document::Array(left), Document::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(l, r)| same(l, r))
        }
        (Document::Object(left), Document::Object(right)) => {
            let in_right = |(key, value)| right.get(key).is_some_and(|other| same(value, other));
            left.len() == right.len() && left.iter().all(in_right)
        }
        _ => left == right,
    }
}

/// The order of two numbers: exact between whole ones. None has one with NaN.
pub(super) fn order(left: Number, right: Number) -> Option<Ordering> {
    match (whole(left), whole(right)) {
        (Some(left), Some(right)) => Some(left.cmp(&right)),
        _ => left.to_f64_lossy().partial_cmp(&right.to_f64_lossy()),
    }
}

/// The value of a number that is not a float.
pub(super) fn whole(number: Number) -> Option<i128> {
    match number {
        Number::PosInt(value) => Some(value.into()),
        Number::NegInt(value) => Some(value.into()),
        Number::Float(_) => None,
    }
}
