//! Rules and their conditions.

use super::expr::{Scope, Type};
use super::function::function;
use super::{STRUCTURE, output};
use crate::ir::endpoint::{Condition, Rule};
use crate::model::{Node, NodeError, is_identifier};

/// Lowers rules. Every rule is looked at, so that all findings come in one run.
pub(super) fn rules(scope: &mut Scope<'_>, nodes: &[Node]) -> Option<Vec<Rule>> {
    let lowered: Vec<_> = nodes.iter().map(|node| rule(scope, node)).collect();
    let lowered: Option<Vec<_>> = lowered.into_iter().collect();
    lowered.map(flatten)
}

/// The same rules with fewer trees. A tree that is always entered stands for its rules and ends the
/// list, because it is never left; so does any other rule without conditions.
fn flatten(rules: Vec<Rule>) -> Vec<Rule> {
    let mut flat = Vec::new();
    for rule in rules {
        match rule {
            Rule::Tree(conditions, inner) if conditions.is_empty() => {
                flat.extend(inner);
                break;
            }
            Rule::Tree(conditions, inner) => flat.push(unwrap_only(conditions, inner)),
            Rule::Endpoint(conditions, url, extras) => {
                let last = conditions.is_empty();
                flat.push(Rule::Endpoint(conditions, url, extras));
                if last {
                    break;
                }
            }
            Rule::Error(conditions, message) => {
                let last = conditions.is_empty();
                flat.push(Rule::Error(conditions, message));
                if last {
                    break;
                }
            }
        }
    }
    flat
}

/// A tree, or the rule that is all there is in it if that rule asks nothing more.
fn unwrap_only(conditions: Vec<Condition>, inner: Vec<Rule>) -> Rule {
    match <[Rule; 1]>::try_from(inner) {
        Ok([Rule::Endpoint(none, url, extras)]) if none.is_empty() => {
            Rule::Endpoint(conditions, url, extras)
        }
        Ok([Rule::Error(none, message)]) if none.is_empty() => Rule::Error(conditions, message),
        Ok(only) => Rule::Tree(conditions, only.into()),
        Err(inner) => Rule::Tree(conditions, inner),
    }
}

/// Lowers a rule. What it assigns is out of sight afterwards.
pub(super) fn rule(scope: &mut Scope<'_>, node: &Node) -> Option<Rule> {
    let visible = scope.visible();
    let lowered = scope.nested(node, rule_inside);
    scope.forget(visible);
    lowered
}

fn rule_inside(scope: &mut Scope<'_>, node: &Node) -> Option<Rule> {
    let conditions = scope.field(node, "conditions", Node::expect_array)?;
    let conditions: Vec<_> = conditions
        .iter()
        .map(|node| condition(scope, node))
        .collect();
    let conditions: Option<Vec<_>> = conditions.into_iter().collect();
    match scope.field(node, "type", Node::expect_str)? {
        "endpoint" => {
            let endpoint = scope.at(node, "endpoint")?;
            let (url, extras) = output::endpoint(scope, endpoint)?;
            Some(Rule::Endpoint(conditions?, url, extras))
        }
        "error" => {
            let message = scope.at(node, "error")?;
            let message = scope.expect(message, Type::String)?;
            Some(Rule::Error(conditions?, message))
        }
        "tree" => {
            let inner = scope.field(node, "rules", Node::expect_array)?;
            let inner = rules(scope, inner)?;
            Some(Rule::Tree(conditions?, inner))
        }
        other => {
            let message = format!("`{other}` is not `endpoint`, `error` or `tree`");
            scope.report(STRUCTURE, NodeError::new(node.span, message));
            None
        }
    }
}

/// Lowers a condition. The name it assigns is visible from here on, even if the condition is wrong,
/// so that one mistake is one finding.
pub(super) fn condition(scope: &mut Scope<'_>, node: &Node) -> Option<Condition> {
    let lowered = function(scope, node);
    let name = scope.checked(node.optional_str("assign"))?;
    let Some(name) = name else {
        let (expr, _) = lowered?;
        let assign = None;
        return Some(Condition { expr, assign });
    };
    let place = node.get("assign").unwrap_or(node).span;
    if !is_identifier(name) {
        let message = format!("`{name}` is not a variable name");
        scope.report(STRUCTURE, NodeError::new(place, message));
        return None;
    }
    let kind = lowered.as_ref().map_or(Type::Unknown, |(_, kind)| *kind);
    let slot = scope.declare(name, kind, place)?;
    let (expr, _) = lowered?;
    let assign = Some(slot);
    Some(Condition { expr, assign })
}
