//! Expressions of JMESPath, checked against what they are followed over, as the steps of a table.

use crate::ir::path::{Argument, Constant, Path, Step};
use crate::jmespath::{self, Expression, Kind, Slice, Type};
use crate::model::{Model, Node, NodeValue};

/// Most steps of a path: the runtime follows no more than 256 at once.
const MAX_STEPS: usize = 250;

/// The steps of an expression; `None` if it has too many.
#[must_use]
pub fn steps(expression: &Expression) -> Option<Path> {
    let mut lowering = Lowering { steps: 0 };
    lowering.path(expression)
}

/// The steps of a path over values of a type, and the type of what stands there. Else what is wrong, to be
/// said of "the path".
pub(super) fn checked<'a>(
    model: &'a Model,
    text: &str,
    root: &Type<'a>,
) -> Result<(Path, Type<'a>), String> {
    let expression = jmespath::parse(text).map_err(|error| format!("is no JMESPath: {error}"))?;
    let (found, problems) = jmespath::check(model, &expression, root);
    if let Some(problem) = problems.first() {
        let (at, message) = (problem.at + 1, &problem.message);
        return Err(format!("makes no sense at character {at}: {message}"));
    }
    match steps(&expression) {
        Some(path) => Ok((path, found)),
        None => Err(format!("has more than {MAX_STEPS} steps")),
    }
}

struct Lowering {
    /// How many steps there are so far.
    steps: usize,
}

impl Lowering {
    fn path(&mut self, expression: &Expression) -> Option<Path> {
        let mut path = Vec::new();
        self.add(expression, &mut path)?;
        Some(path)
    }

    fn paths(&mut self, expressions: &[Expression]) -> Option<Vec<Path>> {
        expressions.iter().map(|inner| self.path(inner)).collect()
    }

    /// Appends what an expression does to the value that a path gives.
    fn add(&mut self, expression: &Expression, path: &mut Path) -> Option<()> {
        let step = match &expression.kind {
            Kind::Current => return Some(()),
            Kind::Sub(left, right) | Kind::Pipe(left, right) => {
                self.add(left, path)?;
                return self.add(right, path);
            }
            Kind::Field(name) => Step::Field(name.clone()),
            Kind::Literal(node) => Step::Constant(constant(node)),
            Kind::Index(index) => Step::Index(*index),
            Kind::Slice(Slice { start, stop, step }) => {
                Step::Slice(*start, *stop, step.unwrap_or(1))
            }
            Kind::ListProjection(source, rest) => {
                self.add(source, path)?;
                Step::Each(self.path(rest)?)
            }
            Kind::ObjectProjection(source, rest) => {
                self.add(source, path)?;
                Step::EachValue(self.path(rest)?)
            }
            Kind::FilterProjection {
                source,
                condition,
                rest,
            } => {
                self.add(source, path)?;
                let condition = self.path(condition)?;
                self.push(Step::Filter(condition), path)?;
                Step::Each(self.path(rest)?)
            }
            Kind::Flatten(source) => {
                self.add(source, path)?;
                Step::Flatten
            }
            Kind::List(elements) => Step::List(self.paths(elements)?),
            Kind::Object(entries) => {
                let entries = entries.iter();
                let entries = entries.map(|(key, value)| Some((key.clone(), self.path(value)?)));
                Step::Object(entries.collect::<Option<_>>()?)
            }
            Kind::Or(left, right) => Step::Or(self.path(left)?, self.path(right)?),
            Kind::And(left, right) => Step::And(self.path(left)?, self.path(right)?),
            Kind::Not(inner) => Step::Not(self.path(inner)?),
            Kind::Compare(comparator, left, right) => {
                Step::Compare(self.path(left)?, *comparator, self.path(right)?)
            }
            Kind::Call(function, arguments) => {
                let arguments = arguments.iter().map(|argument| self.argument(argument));
                Step::Call(*function, arguments.collect::<Option<_>>()?)
            }
            // Only functions take references, and those are arguments.
            Kind::Reference(inner) => return self.add(inner, path),
        };
        self.push(step, path)
    }

    fn push(&mut self, step: Step, path: &mut Path) -> Option<()> {
        self.steps += 1;
        path.push(step);
        (self.steps <= MAX_STEPS).then_some(())
    }

    fn argument(&mut self, argument: &Expression) -> Option<Argument> {
        Some(match &argument.kind {
            Kind::Reference(inner) => Argument::Path(self.path(inner)?),
            _ => Argument::Value(self.path(argument)?),
        })
    }
}

fn constant(node: &Node) -> Constant {
    match &node.value {
        NodeValue::Null => Constant::Null,
        NodeValue::Bool(value) => Constant::Boolean(*value),
        NodeValue::Number(number) => match number.as_i64() {
            Some(value) => Constant::Integer(value),
            None => Constant::Float(number.as_f64()),
        },
        NodeValue::String(text) => Constant::Text(text.to_string()),
        NodeValue::Array(elements) => Constant::List(elements.iter().map(constant).collect()),
        NodeValue::Object(entries) => {
            let entries = entries.iter();
            let entries = entries.map(|entry| (entry.key.to_string(), constant(&entry.value)));
            Constant::Object(entries.collect())
        }
    }
}
