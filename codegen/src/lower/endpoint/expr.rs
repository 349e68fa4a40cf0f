//! What names stand for, and expressions of a known type.

use super::function::function;
use super::template::template;
use super::{Finding, STRUCTURE};
use crate::diagnostics::Span;
use crate::ir::endpoint::{Expr, Kind, Parameter};
use crate::model::{Node, NodeError, NodeValue};

/// How deep rules and calls may be nested.
const MAX_DEPTH: usize = 64;

/// The types of expressions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Type {
    Bool,
    String,
    /// A list of strings.
    List,
    Partition,
    Url,
    Arn,
    /// The type of what is wrong already. It fits everywhere.
    Unknown,
}

impl Type {
    fn words(self) -> &'static str {
        match self {
            Self::Bool => "a boolean",
            Self::String => "a string",
            Self::List => "a list of strings",
            Self::Partition => "a partition",
            Self::Url => "a URL",
            Self::Arn => "an ARN",
            Self::Unknown => "anything",
        }
    }

    pub(super) fn fits(self, wanted: Self) -> bool {
        self == wanted || self == Self::Unknown || wanted == Self::Unknown
    }
}

/// The names in sight, and the findings so far.
pub(super) struct Scope<'a> {
    parameters: &'a [Parameter],
    /// Which parameters were read.
    used: Vec<bool>,
    /// All names that were assigned anywhere, in order of their slots.
    variables: Vec<String>,
    /// The names in sight.
    visible: Vec<(String, u16, Type)>,
    depth: usize,
    findings: &'a mut Vec<Finding>,
}

impl<'a> Scope<'a> {
    pub(super) fn new(parameters: &'a [Parameter], findings: &'a mut Vec<Finding>) -> Self {
        Self {
            parameters,
            used: vec![false; parameters.len()],
            variables: Vec::new(),
            visible: Vec::new(),
            depth: 0,
            findings,
        }
    }

    /// The variables in order of their slots, and which parameters were read.
    pub(super) fn finish(self) -> (Vec<String>, Vec<bool>) {
        (self.variables, self.used)
    }

    pub(super) fn report(&mut self, code: &'static str, error: NodeError) {
        self.findings.push(Finding::new(code, error));
    }

    pub(super) fn report_with_hint(&mut self, code: &'static str, error: NodeError, hint: String) {
        self.findings
            .push(Finding::new(code, error).with_hint(hint));
    }

    /// The value, or nothing and a finding.
    pub(super) fn checked<T>(&mut self, result: Result<T, NodeError>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(error) => {
                self.report(STRUCTURE, error);
                None
            }
        }
    }

    /// The node under a key that must be there.
    pub(super) fn at<'n>(&mut self, node: &'n Node, key: &str) -> Option<&'n Node> {
        self.checked(node.field(key))
    }

    /// The value under a key that must be there.
    pub(super) fn field<'n, T>(
        &mut self,
        node: &'n Node,
        key: &str,
        read: impl FnOnce(&'n Node) -> Result<T, NodeError>,
    ) -> Option<T> {
        self.checked(node.field(key).and_then(read))
    }

    /// Goes one level deeper, unless that is too deep.
    pub(super) fn nested<T>(
        &mut self,
        node: &Node,
        inside: impl FnOnce(&mut Self, &Node) -> Option<T>,
    ) -> Option<T> {
        if self.depth == MAX_DEPTH {
            let message = format!("endpoint rules are nested deeper than {MAX_DEPTH} levels");
            self.report("endpoint::depth", NodeError::new(node.span, message));
            return None;
        }
        self.depth += 1;
        let value = inside(self, node);
        self.depth -= 1;
        value
    }

    /// How many names are in sight.
    pub(super) fn visible(&self) -> usize {
        self.visible.len()
    }

    /// Leaves a scope: only so many names stay in sight.
    pub(super) fn forget(&mut self, visible: usize) {
        self.visible.truncate(visible);
    }

    /// Brings a name in sight, and gives its slot.
    pub(super) fn declare(&mut self, name: &str, kind: Type, place: Span) -> Option<u16> {
        let parameter = self.parameters.iter().any(|p| p.name == name);
        if parameter || self.visible.iter().any(|(known, ..)| known == name) {
            let message = format!("`{name}` has a value already");
            let hint = "assign to another name".to_owned();
            self.report_with_hint("endpoint::shadowed", NodeError::new(place, message), hint);
            return None;
        }
        let index = match self.variables.iter().position(|known| known == name) {
            Some(index) => index,
            None => {
                self.variables.push(name.to_owned());
                self.variables.len() - 1
            }
        };
        let Ok(slot) = u16::try_from(self.parameters.len() + index) else {
            let message = "there are too many parameters and variables";
            self.report(STRUCTURE, NodeError::new(place, message));
            return None;
        };
        self.visible.push((name.to_owned(), slot, kind));
        Some(slot)
    }

    /// What a name stands for.
    pub(super) fn reference(&mut self, name: &str, place: Span) -> Option<(Expr, Type)> {
        if let Some(index) = self.parameters.iter().position(|p| p.name == name) {
            if let Some(used) = self.used.get_mut(index) {
                *used = true;
            }
            let kind = match self.parameters.get(index)?.kind {
                Kind::String => Type::String,
                Kind::Boolean => Type::Bool,
                Kind::StringArray => Type::List,
            };
            return Some((Expr::Slot(u16::try_from(index).ok()?), kind));
        }
        if let Some((_, slot, kind)) = self.visible.iter().find(|(known, ..)| known == name) {
            return Some((Expr::Slot(*slot), *kind));
        }
        let message = format!("`{name}` is neither a parameter nor assigned before");
        let assigned = self.variables.iter().any(|known| known == name);
        let hint = if assigned {
            "it is assigned in another rule: a variable is visible in its own rule and those below"
        } else {
            "declare it in `parameters`, or `assign` it in a condition before"
        };
        let code = "endpoint::unknown_reference";
        self.report_with_hint(code, NodeError::new(place, message), hint.to_owned());
        None
    }

    /// An expression of a type.
    pub(super) fn expect(&mut self, node: &Node, wanted: Type) -> Option<Expr> {
        let (expr, kind) = self.expr(node)?;
        if kind.fits(wanted) {
            return Some(expr);
        }
        let message = format!("expected {}, found {}", wanted.words(), kind.words());
        self.report("endpoint::type", NodeError::new(node.span, message));
        None
    }

    /// An expression and its type.
    pub(super) fn expr(&mut self, node: &Node) -> Option<(Expr, Type)> {
        match &node.value {
            NodeValue::Bool(value) => Some((Expr::Bool(*value), Type::Bool)),
            NodeValue::String(text) => Some((template(self, text, node.span)?, Type::String)),
            NodeValue::Object(object) if object.get("ref").is_some() => {
                let name = self.field(node, "ref", Node::expect_str)?;
                self.reference(name, node.span)
            }
            NodeValue::Object(_) => self.nested(node, function),
            NodeValue::Null | NodeValue::Number(_) | NodeValue::Array(_) => {
                self.report(STRUCTURE, node.wrong("a string, boolean, `ref` or `fn`"));
                None
            }
        }
    }
}
