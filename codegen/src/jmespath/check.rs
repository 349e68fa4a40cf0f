//! Checks expressions against the types of what they are evaluated over.

use super::ast::{Comparator, Expression, Kind};
use super::functions::{Function, Parameter};
use super::types::Type;
use crate::model::Model;

/// A part of an expression that makes no sense.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Byte offset in the text.
    pub at: usize,
    /// What is wrong, without a full stop.
    pub message: String,
}

/// The type of an expression over values of a type, and what is wrong with it.
#[must_use]
pub fn check<'a>(
    model: &'a Model,
    expression: &Expression,
    current: &Type<'a>,
) -> (Type<'a>, Vec<Problem>) {
    let mut checker = Checker {
        model,
        problems: Vec::new(),
    };
    let found = checker.expression(expression, current);
    (found, checker.problems)
}

struct Checker<'a> {
    model: &'a Model,
    problems: Vec<Problem>,
}

impl<'a> Checker<'a> {
    fn problem(&mut self, at: usize, message: impl Into<String>) {
        let message = message.into();
        self.problems.push(Problem { at, message });
    }

    fn expression(&mut self, expression: &Expression, current: &Type<'a>) -> Type<'a> {
        let at = expression.at;
        match &expression.kind {
            Kind::Current => current.clone(),
            Kind::Field(name) => self.field(at, name, current),
            Kind::Literal(node) => Type::of_node(node),
            Kind::Sub(left, right) | Kind::Pipe(left, right) => {
                let left = self.expression(left, current);
                self.expression(right, &left)
            }
            Kind::Index(_) => self.element(at, current, "an index"),
            Kind::Slice(_) => {
                let element = self.element(at, current, "a slice");
                Type::List(Box::new(element))
            }
            Kind::ListProjection(source, rest) => {
                let source = self.expression(source, current);
                let element = self.element(at, &source, "a projection");
                Type::List(Box::new(self.expression(rest, &element)))
            }
            Kind::ObjectProjection(source, rest) => {
                let source = self.expression(source, current);
                let value = source.value(self.model).unwrap_or_else(|| {
                    self.unfit(at, "`*`", "an object", &source);
                    Type::Any
                });
                Type::List(Box::new(self.expression(rest, &value)))
            }
            Kind::FilterProjection {
                source,
                condition,
                rest,
            } => {
                let source = self.expression(source, current);
                let element = self.element(at, &source, "a filter");
                self.expression(condition, &element);
                Type::List(Box::new(self.expression(rest, &element)))
            }
            Kind::Flatten(source) => self.flatten(at, source, current),
            Kind::List(elements) => self.list(elements, current),
            Kind::Object(entries) => {
                let entries = entries.iter();
                let typed =
                    entries.map(|(key, value)| (key.clone(), self.expression(value, current)));
                Type::Object(typed.collect())
            }
            Kind::Or(left, right) => {
                let left = self.expression(left, current);
                let right = self.expression(right, current);
                either(left, right)
            }
            Kind::And(left, right) => {
                let left = self.expression(left, current);
                let right = self.expression(right, current);
                either(left, right)
            }
            Kind::Not(inner) => {
                self.expression(inner, current);
                Type::Boolean
            }
            Kind::Compare(comparator, left, right) => {
                self.compare(at, *comparator, left, right, current)
            }
            Kind::Call(function, arguments) => self.call(*function, arguments, current),
            Kind::Reference(inner) => self.expression(inner, current),
        }
    }

    fn unfit(&mut self, at: usize, what: &str, wanted: &str, found: &Type<'_>) {
        let message = format!("{what} needs {wanted}, but this is {}", found.name());
        self.problem(at, message);
    }

    fn field(&mut self, at: usize, name: &str, current: &Type<'a>) -> Type<'a> {
        match current {
            Type::Structure(shape) => match shape.member(name) {
                Some(member) => self.model.target(member).map_or(Type::Any, Type::of_shape),
                None => {
                    let message = format!("`{}` has no member `{name}`", shape.id);
                    self.problem(at, message);
                    Type::Any
                }
            },
            Type::Object(entries) => {
                let found = entries.iter().rev().find(|(key, _)| key == name);
                let Some((_, ty)) = found else {
                    self.problem(at, format!("this object has no member `{name}`"));
                    return Type::Any;
                };
                ty.clone()
            }
            other => other.value(self.model).unwrap_or_else(|| {
                self.unfit(at, &format!("the name `{name}`"), "an object", other);
                Type::Any
            }),
        }
    }

    fn element(&mut self, at: usize, list: &Type<'a>, what: &str) -> Type<'a> {
        list.element(self.model).unwrap_or_else(|| {
            self.unfit(at, what, "a list", list);
            Type::Any
        })
    }

    /// Elements that are lists are replaced by their elements.
    fn flatten(&mut self, at: usize, source: &Expression, current: &Type<'a>) -> Type<'a> {
        let source = self.expression(source, current);
        let element = self.element(at, &source, "`[]`");
        let inner = match element {
            Type::Any => None,
            ref element => element.element(self.model),
        };
        Type::List(Box::new(inner.unwrap_or(element)))
    }

    fn list(&mut self, elements: &[Expression], current: &Type<'a>) -> Type<'a> {
        let types = elements
            .iter()
            .map(|element| self.expression(element, current));
        let joined = types.reduce(either);
        Type::List(Box::new(joined.unwrap_or(Type::Any)))
    }

    fn compare(
        &mut self,
        at: usize,
        comparator: Comparator,
        left: &Expression,
        right: &Expression,
        current: &Type<'a>,
    ) -> Type<'a> {
        let sides = [
            self.expression(left, current),
            self.expression(right, current),
        ];
        if matches!(comparator, Comparator::Equal | Comparator::NotEqual) {
            let [left, right] = &sides;
            let known = |ty: &Type<'_>| !matches!(ty, Type::Any | Type::Null);
            if known(left) && known(right) && left.name() != right.name() {
                let message = format!("{} is never equal to {}", left.name(), right.name());
                self.problem(at, message);
            }
            return Type::Boolean;
        }
        for side in &sides {
            if !matches!(side, Type::Any | Type::Number) {
                self.unfit(at, "this comparison", "numbers", side);
            }
        }
        Type::Boolean
    }

    fn call(
        &mut self,
        function: Function,
        arguments: &[Expression],
        current: &Type<'a>,
    ) -> Type<'a> {
        // An expression is evaluated over the elements of the list beside it.
        let list = arguments
            .iter()
            .position(|argument| !is_reference(argument));
        let typed = list.and_then(|index| arguments.get(index));
        let typed = typed.map(|argument| self.expression(argument, current));
        let (parameters, _) = function.parameters();
        let last = parameters.last().copied().unwrap_or(Parameter::Any);
        let mut types = Vec::new();
        for (index, argument) in arguments.iter().enumerate() {
            let parameter = parameters.get(index).copied().unwrap_or(last);
            let ty = match (&argument.kind, parameter) {
                (Kind::Reference(inner), Parameter::Expression) => {
                    let element = typed.as_ref().and_then(|list| list.element(self.model));
                    self.expression(inner, &element.unwrap_or(Type::Any))
                }
                (Kind::Reference(_), _) => {
                    let message = format!("`{}` takes no expression here", function.name());
                    self.problem(argument.at, message);
                    Type::Any
                }
                _ => {
                    let ty = match &typed {
                        Some(typed) if list == Some(index) => typed.clone(),
                        _ => self.expression(argument, current),
                    };
                    if !ty.fits(parameter, self.model) {
                        let what = format!("`{}`", function.name());
                        self.unfit(argument.at, &what, parameter.describe(), &ty);
                    }
                    ty
                }
            };
            types.push(ty);
        }
        self.result(function, &types)
    }

    fn result(&self, function: Function, arguments: &[Type<'a>]) -> Type<'a> {
        let first = arguments.first().cloned().unwrap_or(Type::Any);
        let element = || first.element(self.model).unwrap_or(Type::Any);
        match function {
            Function::Abs | Function::Avg | Function::Ceil | Function::Floor => Type::Number,
            Function::Length | Function::Sum | Function::ToNumber => Type::Number,
            Function::Contains | Function::EndsWith | Function::StartsWith => Type::Boolean,
            Function::Join | Function::ToString | Function::Type => Type::String,
            Function::Keys => Type::List(Box::new(Type::String)),
            Function::Values => Type::List(Box::new(first.value(self.model).unwrap_or(Type::Any))),
            Function::Max | Function::Min | Function::MaxBy | Function::MinBy => element(),
            Function::Reverse | Function::Sort | Function::SortBy => first,
            Function::Map => Type::List(Box::new(first)),
            Function::ToArray => match first.element(self.model) {
                Some(element) => Type::List(Box::new(element)),
                None => Type::List(Box::new(first)),
            },
            Function::NotNull => arguments
                .iter()
                .cloned()
                .reduce(either)
                .unwrap_or(Type::Any),
            Function::Merge => Type::Map(Box::new(Type::Any)),
        }
    }
}

fn is_reference(expression: &Expression) -> bool {
    matches!(expression.kind, Kind::Reference(_))
}

/// The type of a value that has one of two types.
fn either<'a>(a: Type<'a>, b: Type<'a>) -> Type<'a> {
    match (&a, &b) {
        (Type::Null, _) => b,
        (_, Type::Null) => a,
        (Type::Structure(x), Type::Structure(y)) | (Type::Collection(x), Type::Collection(y))
            if x.id == y.id =>
        {
            a
        }
        (Type::Boolean, Type::Boolean)
        | (Type::Number, Type::Number)
        | (Type::String, Type::String) => a,
        _ => Type::Any,
    }
}
