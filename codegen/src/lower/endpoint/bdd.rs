//! Decision diagrams: their binary form, checked and rewritten.
//!
//! The trait holds triples of big-endian integers: condition, reference if it holds, reference if
//! not. A reference is a node (`n` means position `n - 1`, `-n` the same with its answer negated), a
//! result (100,000,000 and up, the first of which is "no match"), or `1` and `-1` for no match.
//! Here nodes are numbered anew in the order in which they are reached, negated ones apart.

use super::STRUCTURE;
use super::expr::Scope;
use super::rules::{condition, rule};
use crate::ir::endpoint::{Bdd, BddNode, Rule, Target};
use crate::model::{Node, NodeError};
use std::collections::HashMap;

/// The first reference that means a result.
const RESULTS: i64 = 100_000_000;

pub(super) fn bdd(scope: &mut Scope<'_>, node: &Node) -> Option<Bdd> {
    let conditions = scope.field(node, "conditions", Node::expect_array)?;
    let conditions: Vec<_> = conditions.iter().map(|n| condition(scope, n)).collect();
    let results = scope.field(node, "results", Node::expect_array)?;
    let results: Vec<_> = results.iter().map(|n| result(scope, n)).collect();
    let root = scope.at(node, "root")?;
    let nodes = scope.at(node, "nodes")?;
    let triples = scope.checked(triples(nodes))?;
    let diagram = Diagram {
        triples: &triples,
        conditions: conditions.len(),
        results: results.len(),
    };
    let start = root.as_number().and_then(|number| number.as_i64());
    let walked = match start {
        Some(start) => diagram.walk(start),
        None => Err("the root is not a reference".to_owned()),
    };
    let walked = walked.map_err(|message| NodeError::new(nodes.span, message));
    let (root, nodes) = scope.checked(walked)?;
    Some(Bdd {
        conditions: conditions.into_iter().collect::<Option<_>>()?,
        results: results.into_iter().collect::<Option<_>>()?,
        nodes,
        root,
    })
}

fn result(scope: &mut Scope<'_>, node: &Node) -> Option<Rule> {
    match rule(scope, node)? {
        Rule::Endpoint(conditions, url, extras) if conditions.is_empty() => {
            Some(Rule::Endpoint(conditions, url, extras))
        }
        Rule::Error(conditions, message) if conditions.is_empty() => {
            Some(Rule::Error(conditions, message))
        }
        Rule::Endpoint(..) | Rule::Error(..) | Rule::Tree(..) => {
            let message = "a result is an endpoint or an error without conditions";
            scope.report(STRUCTURE, NodeError::new(node.span, message));
            None
        }
    }
}

/// Condition, high and low reference.
type Triple = [i32; 3];

fn triples(node: &Node) -> Result<Vec<Triple>, NodeError> {
    let wrong = || NodeError::new(node.span, "these nodes are not base64 of whole triples");
    let bytes = base64(node.expect_str()?).ok_or_else(wrong)?;
    let (numbers, rest) = bytes.as_chunks::<4>();
    let numbers: Vec<_> = numbers.iter().copied().map(i32::from_be_bytes).collect();
    let (triples, left) = numbers.as_chunks::<3>();
    if rest.is_empty() && left.is_empty() {
        Ok(triples.to_vec())
    } else {
        Err(wrong())
    }
}

/// Standard base64 with padding.
fn base64(text: &str) -> Option<Vec<u8>> {
    let trimmed = text.trim_end_matches('=');
    let padding = text.len() - trimmed.len();
    if !text.len().is_multiple_of(4) || padding > 2 {
        return None;
    }
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut count) = (0_u32, 0_u32);
    for byte in trimmed.bytes() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 0xFF).ok()?);
        }
    }
    Some(bytes)
}

/// The raw diagram, and how many conditions and results it may name.
struct Diagram<'a> {
    triples: &'a [Triple],
    conditions: usize,
    results: usize,
}

/// A position among the triples, and whether its answer is negated.
type State = (usize, bool);

/// The states that were reached, and those still to be looked at.
#[derive(Default)]
struct Reached {
    numbers: HashMap<State, usize>,
    order: Vec<State>,
}

impl Reached {
    fn number(&mut self, state: State) -> usize {
        let next = self.order.len();
        let number = *self.numbers.entry(state).or_insert(next);
        if number == next {
            self.order.push(state);
        }
        number
    }
}

impl Diagram<'_> {
    /// The target of the root, and the nodes in the order in which they are reached.
    fn walk(&self, root: i64) -> Result<(Target, Vec<BddNode>), String> {
        let mut reached = Reached::default();
        let root = self.target(root, None, &mut reached)?;
        let mut nodes = Vec::new();
        while let Some(&(index, negated)) = reached.order.get(nodes.len()) {
            let [condition, high, low] = self.triple(index)?;
            let condition = self.condition(condition)?;
            let mut follow =
                |reference: i32| self.target(i64::from(reference), Some(condition), &mut reached);
            let (high, low) = (follow(high)?, follow(low)?);
            nodes.push(BddNode {
                condition,
                high: if negated { low } else { high },
                low: if negated { high } else { low },
            });
        }
        Ok((root, nodes))
    }

    /// What a reference leads to. Conditions are asked in their order, so there can be no cycle.
    fn target(
        &self,
        reference: i64,
        after: Option<u16>,
        reached: &mut Reached,
    ) -> Result<Target, String> {
        let wrong = || format!("the reference {reference} leads nowhere");
        match reference {
            0 => Err(wrong()),
            1 | -1 | RESULTS => Ok(Target::NoMatch),
            _ if reference > RESULTS => {
                let index = usize::try_from(reference - RESULTS - 1).map_err(|_| wrong())?;
                let known = index < self.results;
                known.then_some(Target::Result(index)).ok_or_else(wrong)
            }
            _ => {
                let index = usize::try_from(reference.unsigned_abs() - 1).map_err(|_| wrong())?;
                let [condition, ..] = self.triple(index)?;
                if after.is_some_and(|after| i32::from(after) >= condition) {
                    return Err(format!(
                        "the reference {reference} goes back to a condition"
                    ));
                }
                Ok(Target::Node(reached.number((index, reference < 0))))
            }
        }
    }

    fn triple(&self, index: usize) -> Result<Triple, String> {
        let triple = self.triples.get(index).copied();
        triple.ok_or_else(|| format!("there is no node {index}"))
    }

    fn condition(&self, condition: i32) -> Result<u16, String> {
        u16::try_from(condition)
            .ok()
            .filter(|condition| usize::from(*condition) < self.conditions)
            .ok_or_else(|| format!("there is no condition {condition}"))
    }
}
