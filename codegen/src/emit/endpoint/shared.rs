//! What occurs more than once in a rule set.

use crate::ir::endpoint::{Body, Condition, Expr, Extra, Prop, Rule};
use std::collections::HashMap;

/// How often each part is referred to, counting what is inside a repeated part once.
#[derive(Default)]
pub(super) struct Shared<'a> {
    exprs: HashMap<&'a Expr, usize>,
    conditions: HashMap<&'a Condition, usize>,
    rules: HashMap<&'a [Rule], usize>,
    extras: HashMap<&'a [Extra], usize>,
}

/// Parts of fewer tokens than this are written where they stand.
const LONG: usize = 8;

impl<'a> Shared<'a> {
    pub(super) fn of(body: &'a Body) -> Self {
        let mut shared = Self::default();
        match body {
            Body::Rules(rules) => shared.rules(rules),
            Body::Bdd(bdd) => {
                bdd.conditions.iter().for_each(|c| shared.condition(c));
                bdd.results.iter().for_each(|r| shared.rule(r));
            }
        }
        shared
    }

    pub(super) fn has_expr(&self, expr: &Expr) -> bool {
        self.exprs.get(expr).is_some_and(|n| *n > 1) && weight(expr) >= LONG
    }

    pub(super) fn has_condition(&self, condition: &Condition) -> bool {
        let often = self.conditions.get(condition).is_some_and(|n| *n > 1);
        often && weight(&condition.expr) + 2 >= LONG
    }

    pub(super) fn has_rules(&self, rules: &[Rule]) -> bool {
        !rules.is_empty() && self.rules.get(rules).is_some_and(|n| *n > 1)
    }

    pub(super) fn has_extras(&self, extras: &[Extra]) -> bool {
        !extras.is_empty() && self.extras.get(extras).is_some_and(|n| *n > 1)
    }

    fn rules(&mut self, rules: &'a [Rule]) {
        if first(&mut self.rules, rules) {
            rules.iter().for_each(|rule| self.rule(rule));
        }
    }

    fn rule(&mut self, rule: &'a Rule) {
        match rule {
            Rule::Endpoint(conditions, url, extras) => {
                conditions.iter().for_each(|c| self.condition(c));
                self.expr(url);
                if first(&mut self.extras, extras) {
                    extras.iter().for_each(|extra| self.extra(extra));
                }
            }
            Rule::Error(conditions, message) => {
                conditions.iter().for_each(|c| self.condition(c));
                self.expr(message);
            }
            Rule::Tree(conditions, rules) => {
                conditions.iter().for_each(|c| self.condition(c));
                self.rules(rules);
            }
        }
    }

    fn condition(&mut self, condition: &'a Condition) {
        if first(&mut self.conditions, condition) {
            self.expr(&condition.expr);
        }
    }

    fn extra(&mut self, extra: &'a Extra) {
        match extra {
            Extra::Header(_, values) => values.iter().for_each(|value| self.expr(value)),
            Extra::Auth(_) => {}
            Extra::Property(_, value) => self.prop(value),
        }
    }

    fn prop(&mut self, prop: &'a Prop) {
        match prop {
            Prop::Text(text) => self.expr(text),
            Prop::List(values) => values.iter().for_each(|value| self.prop(value)),
            Prop::Object(members) => members.iter().for_each(|(_, value)| self.prop(value)),
            Prop::Bool(_) | Prop::Int(_) => {}
        }
    }

    fn expr(&mut self, expr: &'a Expr) {
        if first(&mut self.exprs, expr) {
            inside(expr).for_each(|expr| self.expr(expr));
        }
    }
}

/// Counts a part; whether it is its first time.
fn first<'a, T: std::hash::Hash + Eq + ?Sized>(
    counts: &mut HashMap<&'a T, usize>,
    part: &'a T,
) -> bool {
    let count = counts.entry(part).or_default();
    *count += 1;
    *count == 1
}

/// The expressions that an expression is made of.
fn inside(expr: &Expr) -> impl Iterator<Item = &Expr> {
    let (list, boxed): (&[Expr], [Option<&Expr>; 2]) = match expr {
        Expr::Template(list) | Expr::Call(_, list) => (list, [None, None]),
        Expr::GetAttr(base, _) => (&[], [Some(&**base), None]),
        Expr::Substring(text, _, _, reverse) => (&[], [Some(&**text), Some(&**reverse)]),
        Expr::Split(text, delimiter, _) => (&[], [Some(&**text), Some(&**delimiter)]),
        Expr::Bool(_) | Expr::Str(_) | Expr::Slot(_) => (&[], [None, None]),
    };
    list.iter().chain(boxed.into_iter().flatten())
}

/// Roughly how many tokens an expression takes.
fn weight(expr: &Expr) -> usize {
    match expr {
        Expr::Bool(_) | Expr::Slot(_) => 2,
        Expr::Str(text) => 2 + text.len() / 24,
        _ => 2 + inside(expr).map(weight).sum::<usize>(),
    }
}
