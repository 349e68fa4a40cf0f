//! Endpoint rules: from the traits `endpointRuleSet` and `endpointBdd` to resolved, typed tables.
//!
//! Every name becomes a slot and every function is checked here: unknown functions, attributes and
//! references, and arguments of a wrong type, are reported with their place.

mod bdd;
mod expr;
mod function;
mod output;
mod params;
mod rules;
mod template;

#[cfg(test)]
mod tests;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::ir::endpoint::{Body, RuleSet};
use crate::model::{Node, NodeError, ShapeId, Traits};
use expr::Scope;

/// Which form of the rules to take from a model that has both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// The decision diagram: smaller, and faster for large rule sets.
    #[default]
    Bdd,
    /// The tree of rules.
    Rules,
}

/// Lowers the endpoint rules of a service. `None` when it has none, or when they have errors, which
/// are added to the diagnostics.
pub fn lower(
    service: &ShapeId,
    traits: &Traits,
    preferred: Form,
    diagnostics: &mut Diagnostics,
) -> Option<RuleSet> {
    let (rules, bdd) = (traits.endpoint_rule_set(), traits.endpoint_bdd());
    let lowered = match (rules, bdd, preferred) {
        (Some(rules), None, _) | (Some(rules), _, Form::Rules) => lower_rules(rules),
        (_, Some(bdd), _) => lower_bdd(bdd),
        (None, None, _) => return None,
    };
    let report = |found: &Finding| found.diagnostic().with_shape(service);
    match lowered {
        Ok(rules) => Some(rules),
        Err(findings) => {
            diagnostics.extend(findings.iter().map(report));
            None
        }
    }
}

/// Lowers the value of `endpointRuleSet`.
///
/// # Errors
/// Everything that is wrong with it.
pub fn lower_rules(node: &Node) -> Result<RuleSet, Vec<Finding>> {
    lower_with(node, |scope| {
        let rules = scope.field(node, "rules", Node::expect_array)?;
        Some(Body::Rules(rules::rules(scope, rules)?))
    })
}

/// Lowers the value of `endpointBdd`.
///
/// # Errors
/// Everything that is wrong with it.
pub fn lower_bdd(node: &Node) -> Result<RuleSet, Vec<Finding>> {
    lower_with(node, |scope| bdd::bdd(scope, node).map(Body::Bdd))
}

fn lower_with(
    node: &Node,
    body: impl FnOnce(&mut Scope<'_>) -> Option<Body>,
) -> Result<RuleSet, Vec<Finding>> {
    let mut findings = Vec::new();
    version(node, &mut findings);
    let parameters = params::parameters(node, &mut findings);
    let mut scope = Scope::new(&parameters, &mut findings);
    let body = body(&mut scope);
    let (variables, used) = scope.finish();
    match body {
        Some(body) if findings.is_empty() => Ok(RuleSet {
            parameters: params::mark_used(parameters, &used),
            variables,
            body,
        }),
        _ => Err(findings),
    }
}

/// The engine's versions 1.x only add functions, and unknown functions are found by name.
fn version(node: &Node, findings: &mut Vec<Finding>) {
    match node.field("version").and_then(Node::expect_str) {
        Ok(text) if text.starts_with("1.") => {}
        Ok(text) => {
            let message = format!("version {text} of the endpoint rules is not supported");
            let place = node.get("version").unwrap_or(node).span;
            let found = Finding::new("endpoint::version", NodeError::new(place, message));
            findings.push(found.with_hint("write the rules for version 1.0 or 1.1"));
        }
        Err(error) => findings.push(Finding::new(STRUCTURE, error)),
    }
}

/// The code of findings about the form of the trait's value.
const STRUCTURE: &str = "endpoint::structure";

/// What is wrong with endpoint rules.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The diagnostic's code.
    pub code: &'static str,
    /// Place and message.
    pub error: NodeError,
    /// What to do.
    pub hint: Option<String>,
}

impl Finding {
    fn new(code: &'static str, error: NodeError) -> Self {
        let hint = None;
        Self { code, error, hint }
    }

    fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    fn diagnostic(&self) -> Diagnostic {
        let found = Diagnostic::error(self.code, self.error.span, &self.error.message);
        match &self.hint {
            Some(hint) => found.with_hint(hint),
            None => found,
        }
    }
}
