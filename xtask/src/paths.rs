//! Paths of JMESPath for the runtime's interpreter, without an emitted crate.

use serde_json::Value;
use smithy_codegen::ir::path as ir;
use smithy_runtime::jmespath::{Argument, Comparator, Function, Literal, Step};
use smithy_runtime::primitives::Document;

/// A value of JSON as a document.
pub(crate) fn document(value: &Value) -> Document {
    match value {
        Value::Null => Document::Null,
        Value::Bool(value) => Document::Bool(*value),
        Value::Number(number) => match (number.as_i64(), number.as_u64()) {
            (Some(number), _) => Document::from(number),
            (None, Some(number)) => Document::from(number),
            (None, None) => Document::from(number.as_f64().unwrap_or(f64::NAN)),
        },
        Value::String(text) => Document::from(text.as_str()),
        Value::Array(values) => Document::Array(values.iter().map(document).collect()),
        Value::Object(members) => {
            let members = members.iter();
            let members = members.map(|(key, value)| (key.clone(), document(value)));
            Document::Object(members.collect())
        }
    }
}

/// The table of a path, as emitted crates have it. Tables are static, so what is made here is never
/// freed: a command runs a few thousand paths and ends.
pub(crate) fn table(path: &ir::Path) -> &'static [Step] {
    list(path, step)
}

fn list<T, U>(items: &[T], convert: impl Fn(&T) -> U) -> &'static [U] {
    items.iter().map(convert).collect::<Vec<U>>().leak()
}

fn text(text: &str) -> &'static str {
    String::leak(text.to_owned())
}

fn step(step: &ir::Step) -> Step {
    match step {
        ir::Step::Field(name) => Step::Field(text(name)),
        ir::Step::Index(index) => Step::Index(*index),
        ir::Step::Slice(start, stop, step) => Step::Slice(*start, *stop, *step),
        ir::Step::Flatten => Step::Flatten,
        ir::Step::Each(path) => Step::Each(table(path)),
        ir::Step::EachValue(path) => Step::EachValue(table(path)),
        ir::Step::Filter(path) => Step::Filter(table(path)),
        ir::Step::Constant(value) => Step::Literal(literal(value)),
        ir::Step::List(paths) => Step::List(list(paths, table)),
        ir::Step::Object(entries) => {
            Step::Object(list(entries, |(key, path)| (text(key), table(path))))
        }
        ir::Step::Or(left, right) => Step::Or(table(left), table(right)),
        ir::Step::And(left, right) => Step::And(table(left), table(right)),
        ir::Step::Not(path) => Step::Not(table(path)),
        ir::Step::Compare(left, by, right) => {
            Step::Compare(table(left), comparator(*by), table(right))
        }
        ir::Step::Call(name, arguments) => Step::Call(
            function(*name),
            list(arguments, |argument| match argument {
                ir::Argument::Value(path) => Argument::Value(table(path)),
                ir::Argument::Path(path) => Argument::Path(table(path)),
            }),
        ),
    }
}

fn literal(value: &ir::Constant) -> Literal {
    match value {
        ir::Constant::Null => Literal::Null,
        ir::Constant::Boolean(value) => Literal::Boolean(*value),
        ir::Constant::Integer(value) => Literal::Integer(*value),
        ir::Constant::Float(value) => Literal::Float(*value),
        ir::Constant::Text(value) => Literal::Text(text(value)),
        ir::Constant::List(values) => Literal::List(list(values, literal)),
        ir::Constant::Object(entries) => {
            Literal::Object(list(entries, |(key, value)| (text(key), literal(value))))
        }
    }
}

fn comparator(comparator: ir::Comparator) -> Comparator {
    match comparator {
        ir::Comparator::Equal => Comparator::Equal,
        ir::Comparator::NotEqual => Comparator::NotEqual,
        ir::Comparator::Less => Comparator::Less,
        ir::Comparator::LessOrEqual => Comparator::LessOrEqual,
        ir::Comparator::Greater => Comparator::Greater,
        ir::Comparator::GreaterOrEqual => Comparator::GreaterOrEqual,
    }
}

fn function(function: ir::Function) -> Function {
    use ir::Function as F;
    match function {
        F::Abs => Function::Abs,
        F::Avg => Function::Avg,
        F::Ceil => Function::Ceil,
        F::Contains => Function::Contains,
        F::EndsWith => Function::EndsWith,
        F::Floor => Function::Floor,
        F::Join => Function::Join,
        F::Keys => Function::Keys,
        F::Length => Function::Length,
        F::Map => Function::Map,
        F::Max => Function::Max,
        F::MaxBy => Function::MaxBy,
        F::Merge => Function::Merge,
        F::Min => Function::Min,
        F::MinBy => Function::MinBy,
        F::NotNull => Function::NotNull,
        F::Reverse => Function::Reverse,
        F::Sort => Function::Sort,
        F::SortBy => Function::SortBy,
        F::StartsWith => Function::StartsWith,
        F::Sum => Function::Sum,
        F::ToArray => Function::ToArray,
        F::ToNumber => Function::ToNumber,
        F::ToString => Function::ToString,
        F::Type => Function::Type,
        F::Values => Function::Values,
    }
}
