//! The interpreter of rule sets.

use std::borrow::Cow;

use super::arn::Arn;
use super::error::EndpointError;
use super::functions::{
    is_valid_host_label, is_virtual_hostable_s3_bucket, slice, substring, uri_encode,
};
use super::params::{ParamValue, Params};
use super::partition::PartitionTable;
use super::resolved::Endpoint;
use super::table::{Bdd, Body, Condition, DefaultValue, Expr, Rule, RuleSet};
use super::url::Url;
use super::value::{List, Split, Value};

/// Most URLs are shorter.
const URL_CAPACITY: usize = 80;

/// Finds the endpoint for some parameters, by the rules they were made for.
///
/// # Errors
/// A required parameter has no value, the rules refuse the parameters or do not cover them, or what
/// they give is not a URL.
pub fn resolve(
    params: &Params<'_>,
    partitions: &PartitionTable,
) -> Result<Endpoint, EndpointError> {
    params.check()?;
    let rules = params.rules();
    let mut scope = Scope {
        params,
        rules,
        partitions,
        variables: (0..rules.variables).map(|_| None).collect(),
    };
    let chosen = match &rules.body {
        Body::Rules(rules) => scope.first(rules),
        Body::Bdd(bdd) => scope.walk(bdd),
    };
    match chosen {
        Some(Rule::Endpoint(_, url, extras)) => scope.endpoint(url, extras),
        Some(Rule::Error(_, message)) => Err(scope.refusal(message)),
        Some(Rule::Tree(..)) | None => Err(EndpointError::NoMatch),
    }
}

/// Everything an expression can see.
pub(super) struct Scope<'a> {
    params: &'a Params<'a>,
    rules: &'static RuleSet,
    partitions: &'a PartitionTable,
    variables: Vec<Option<Value<'a>>>,
}

/// Where a slot's value is.
enum Read<'s, 'a> {
    Param(&'a ParamValue<'a>),
    Default(&'static DefaultValue),
    Variable(&'s Value<'a>),
}

impl<'a> Scope<'a> {
    /// The endpoint or error that rules lead to.
    fn first(&mut self, mut rules: &'static [Rule]) -> Option<&'static Rule> {
        loop {
            let rule = rules.iter().find(|rule| self.all(rule.conditions()))?;
            match rule {
                Rule::Tree(_, inner) => rules = inner,
                Rule::Endpoint(..) | Rule::Error(..) => return Some(rule),
            }
        }
    }

    /// The result that a decision diagram leads to.
    fn walk(&mut self, bdd: &'static Bdd) -> Option<&'static Rule> {
        let mut reference = bdd.root;
        // A well-formed diagram has no cycles, so it asks less often than it has nodes.
        for _ in 0..=bdd.nodes.len() {
            let Ok(index) = usize::try_from(reference) else {
                let result = usize::try_from(-(i64::from(reference) + 1)).ok()?;
                return bdd.results.get(result);
            };
            let (condition, high, low) = bdd.nodes.get(index)?;
            let condition = bdd.conditions.get(usize::from(*condition))?;
            reference = if self.holds(condition) { *high } else { *low };
        }
        None
    }

    fn all(&mut self, conditions: &'static [Condition]) -> bool {
        conditions.iter().all(|condition| self.holds(condition))
    }

    fn holds(&mut self, condition: &'static Condition) -> bool {
        match condition {
            // Looked at in place: most conditions are these.
            Condition::If(Expr::Slot(slot)) => match self.read(*slot) {
                None => false,
                Some(Read::Param(ParamValue::Bool(value))) => *value,
                Some(Read::Variable(Value::Bool(value))) => *value,
                Some(Read::Default(DefaultValue::Bool(value))) => *value,
                Some(_) => true,
            },
            Condition::If(expr) if expr.is_boolean() => self.truth(expr) == Some(true),
            Condition::If(expr) => self.has_value(expr),
            Condition::Let(slot, expr) => self.assign(*slot, expr),
        }
    }

    #[inline(never)]
    fn assign(&mut self, slot: u16, expr: &'static Expr) -> bool {
        let value = self.eval(expr);
        let holds = !matches!(value, None | Some(Value::Bool(false)));
        let index = self.variable(slot);
        if let Some(kept) = index.and_then(|index| self.variables.get_mut(index)) {
            *kept = value;
        }
        holds
    }

    #[inline(never)]
    fn has_value(&self, expr: &'static Expr) -> bool {
        !matches!(self.eval(expr), None | Some(Value::Bool(false)))
    }

    /// The position among the variables of a slot that is not a parameter's.
    fn variable(&self, slot: u16) -> Option<usize> {
        usize::from(slot).checked_sub(self.rules.parameters.len())
    }

    /// What a slot holds, in place.
    #[inline]
    fn read(&self, slot: u16) -> Option<Read<'_, 'a>> {
        let index = usize::from(slot);
        let Some(parameter) = self.rules.parameters.get(index) else {
            let value = self.variables.get(self.variable(slot)?)?.as_ref()?;
            return Some(Read::Variable(value));
        };
        match (self.params.value(index), &parameter.default) {
            (Some(value), _) => Some(Read::Param(value)),
            (None, DefaultValue::None) => None,
            (None, default) => Some(Read::Default(default)),
        }
    }

    /// The value of an expression, if it has one.
    fn eval(&self, expr: &'static Expr) -> Option<Value<'a>> {
        match expr {
            Expr::Slot(slot) => Some(match self.read(*slot)? {
                Read::Param(value) => Value::of(value),
                Read::Variable(value) => value.clone(),
                Read::Default(DefaultValue::Bool(value)) => Value::Bool(*value),
                Read::Default(DefaultValue::Str(text)) => Value::Str(Cow::Borrowed(text)),
                Read::Default(DefaultValue::List(texts)) => Value::List(List::Static(texts)),
                Read::Default(DefaultValue::None) => return None,
            }),
            Expr::Str(text) => Some(Value::Str(Cow::Borrowed(text))),
            Expr::Template(pieces) => {
                let text = self.template(pieces)?;
                Some(Value::Str(Cow::Owned(text)))
            }
            Expr::GetAttr(base, attr) => match self.borrowed(base) {
                Some(value) => value.attr(*attr),
                None => self.eval(base)?.attr(*attr),
            },
            Expr::Substring(input, start, stop, reverse) => {
                let text = self.eval(input)?.into_text()?;
                let range = substring(&text, *start, *stop, self.truth(reverse)?)?;
                slice(&text, range).map(Value::Str)
            }
            Expr::ParseUrl(text) => Url::parse(self.eval(text)?.into_text()?).map(Value::Url),
            Expr::UriEncode(text) => {
                let text = self.eval(text)?.into_text()?;
                Some(Value::Str(uri_encode(text)))
            }
            Expr::Partition(region) => {
                let region = self.text(region)?;
                self.partitions.find(&region).map(Value::Partition)
            }
            Expr::ParseArn(text) => Arn::parse(self.eval(text)?.into_text()?).map(Value::Arn),
            Expr::Coalesce(values) => values.iter().find_map(|value| self.eval(value)),
            Expr::Ite(condition, then, otherwise) => self.eval(if self.truth(condition)? {
                then
            } else {
                otherwise
            }),
            Expr::Split(text, delimiter, limit) => self.split(text, delimiter, *limit),
            Expr::Bool(_)
            | Expr::IsSet(_)
            | Expr::Not(_)
            | Expr::BooleanEquals(..)
            | Expr::StringEquals(..)
            | Expr::IsValidHostLabel(..)
            | Expr::IsVirtualHostableS3Bucket(..) => self.truth(expr).map(Value::Bool),
        }
    }

    /// The value of a boolean expression, if it has one. Most of them only look at slots, and need no room
    /// for the values of others.
    fn truth(&self, mut expr: &'static Expr) -> Option<bool> {
        let mut negated = false;
        while let Expr::Not(inner) = expr {
            negated = !negated;
            expr = inner;
        }
        let value = match expr {
            Expr::Bool(value) => *value,
            Expr::Slot(slot) => match self.read(*slot)? {
                Read::Param(ParamValue::Bool(value)) => *value,
                Read::Variable(Value::Bool(value)) => *value,
                Read::Default(DefaultValue::Bool(value)) => *value,
                _ => return None,
            },
            Expr::IsSet(Expr::Slot(slot)) => self.read(*slot).is_some(),
            Expr::BooleanEquals(left, right) => self.truth(left)? == self.truth(right)?,
            _ => self.computed_truth(expr)?,
        };
        Some(value != negated)
    }

    /// The same for a boolean that is computed from other values.
    #[inline(never)]
    fn computed_truth(&self, expr: &'static Expr) -> Option<bool> {
        match expr {
            Expr::IsSet(value) => Some(self.eval(value).is_some()),
            Expr::StringEquals(left, right) => Some(self.text(left)? == self.text(right)?),
            Expr::IsValidHostLabel(text, subdomains) => Some(is_valid_host_label(
                &self.text(text)?,
                self.truth(subdomains)?,
            )),
            Expr::IsVirtualHostableS3Bucket(text, subdomains) => Some(
                is_virtual_hostable_s3_bucket(&self.text(text)?, self.truth(subdomains)?),
            ),
            _ => self.eval(expr)?.as_bool(),
        }
    }

    /// The value of a string expression, if it has one; nothing is copied that can be borrowed.
    pub(super) fn text(&self, expr: &'static Expr) -> Option<Cow<'_, str>> {
        match expr {
            Expr::Str(text) => Some(Cow::Borrowed(text)),
            Expr::Slot(slot) => match self.read(*slot)? {
                Read::Param(ParamValue::Str(text)) => Some(Cow::Borrowed(text)),
                Read::Variable(Value::Str(text)) => Some(Cow::Borrowed(text)),
                Read::Default(DefaultValue::Str(text)) => Some(Cow::Borrowed(text)),
                _ => None,
            },
            Expr::GetAttr(base, attr) => match self.borrowed(base) {
                Some(value) => value.attr_text(*attr),
                None => self.eval(base)?.attr(*attr)?.into_text(),
            },
            Expr::Substring(input, start, stop, reverse) => {
                let text = self.text(input)?;
                let range = substring(&text, *start, *stop, self.truth(reverse)?)?;
                slice(&text, range)
            }
            Expr::Coalesce(values) => values.iter().find_map(|value| self.text(value)),
            Expr::Template(pieces) => self.template(pieces).map(Cow::Owned),
            _ => self.eval(expr)?.into_text(),
        }
    }

    /// The value of a variable, in place.
    fn borrowed(&self, expr: &'static Expr) -> Option<&Value<'a>> {
        match expr {
            Expr::Slot(slot) => self.variables.get(self.variable(*slot)?)?.as_ref(),
            _ => None,
        }
    }

    fn split(
        &self,
        text: &'static Expr,
        delimiter: &'static Expr,
        limit: u32,
    ) -> Option<Value<'a>> {
        let text = self.eval(text)?.into_text()?;
        let delimiter = self.eval(delimiter)?.into_text()?;
        if delimiter.is_empty() {
            return None;
        }
        let split = Split {
            text,
            delimiter,
            limit,
        };
        Some(Value::List(List::Split(Box::new(split))))
    }

    fn template(&self, pieces: &'static [Expr]) -> Option<String> {
        let mut out = String::with_capacity(URL_CAPACITY);
        for piece in pieces {
            match piece {
                Expr::Str(text) => out.push_str(text),
                _ => out.push_str(&self.text(piece)?),
            }
        }
        Some(out)
    }
}

impl Rule {
    fn conditions(&self) -> &'static [Condition] {
        match self {
            Self::Endpoint(conditions, ..)
            | Self::Error(conditions, _)
            | Self::Tree(conditions, _) => conditions,
        }
    }
}

impl Expr {
    /// Whether the expression is a function whose value can only be a boolean.
    fn is_boolean(&self) -> bool {
        matches!(
            self,
            Self::IsSet(_)
                | Self::Not(_)
                | Self::BooleanEquals(..)
                | Self::StringEquals(..)
                | Self::IsValidHostLabel(..)
                | Self::IsVirtualHostableS3Bucket(..)
        )
    }
}
