//! The suite of JMESPath: every expression is parsed by the generator and followed by the runtime's
//! interpreter over the document of its group, or refused where its case names an error.

use std::fs;
use std::path::Path;

use serde_json::Value;
use smithy_codegen::ir::path as ir;
use smithy_codegen::{jmespath, lower};
use smithy_runtime::jmespath::{Argument, Comparator, Function, Literal, Step, search};
use smithy_runtime::primitives::Document;

use super::{Case, Group, files};

/// Runs `jmespath`.
pub(super) fn run(folder: &Path) -> Result<Vec<Group>, String> {
    let folder = folder.canonicalize();
    let folder = folder.map_err(|error| format!("cannot read the folder: {error}"))?;
    let mut cases = Vec::new();
    for path in files(&folder, "jmespath", "json")? {
        let failed = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
        let text = fs::read_to_string(&path).map_err(|error| failed(&error))?;
        let groups: Value = serde_json::from_str(&text).map_err(|error| failed(&error))?;
        let name = path.file_stem().unwrap_or_default().display().to_string();
        let mut index = 0;
        for group in groups.as_array().into_iter().flatten() {
            let given = document(&group["given"]);
            for case in group["cases"].as_array().into_iter().flatten() {
                cases.push(Case {
                    name: format!("{name}[{index}]"),
                    failure: check(case, &given).err(),
                });
                index += 1;
            }
        }
    }
    let name = "jmespath".to_owned();
    Ok(vec![Group { name, cases }])
}

/// Checks one case: a result, an error, or a benchmark, which has neither and must only succeed.
fn check(case: &Value, given: &Document) -> Result<(), String> {
    let text = case["expression"]
        .as_str()
        .ok_or("the case has no expression")?;
    let found = evaluate(text, given);
    match (found, case["error"].as_str(), case.get("result")) {
        (Err(_), Some(_), _) => Ok(()),
        (Ok(found), Some(error), _) => Err(format!(
            "`{text}` gives {}; wanted: the error {error}",
            json(&found)
        )),
        (Err(error), None, _) => Err(format!("`{text}` was refused: {error}")),
        (Ok(found), None, Some(wanted)) if !same(&json(&found), wanted) => {
            Err(format!("`{text}` gives {}; wanted: {wanted}", json(&found)))
        }
        (Ok(_), None, _) => Ok(()),
    }
}

fn evaluate(text: &str, given: &Document) -> Result<Document, String> {
    let expression = jmespath::parse(text).map_err(|error| error.to_string())?;
    let path = lower::path::steps(&expression).ok_or("it has too many steps")?;
    search(steps(&path), given).map_err(|error| error.to_string())
}

/// Whether two values are the same, numbers by their value.
fn same(found: &Value, wanted: &Value) -> bool {
    match (found, wanted) {
        (Value::Number(found), Value::Number(wanted)) => found.as_f64() == wanted.as_f64(),
        (Value::Array(found), Value::Array(wanted)) => {
            found.len() == wanted.len() && found.iter().zip(wanted).all(|(f, w)| same(f, w))
        }
        (Value::Object(found), Value::Object(wanted)) => {
            let in_found = |(key, value)| found.get(key).is_some_and(|other| same(other, value));
            found.len() == wanted.len() && wanted.iter().all(in_found)
        }
        _ => found == wanted,
    }
}

fn document(value: &Value) -> Document {
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

fn json(document: &Document) -> Value {
    match document {
        Document::Null => Value::Null,
        Document::Bool(value) => Value::Bool(*value),
        Document::Number(number) => match (i64::try_from(*number), u64::try_from(*number)) {
            (Ok(number), _) => Value::from(number),
            (Err(_), Ok(number)) => Value::from(number),
            (Err(_), Err(_)) => Value::from(number.to_f64_lossy()),
        },
        Document::String(text) => Value::from(text.as_str()),
        Document::Array(values) => values.iter().map(json).collect(),
        Document::Object(members) => {
            let members = members.iter();
            members
                .map(|(key, value)| (key.clone(), json(value)))
                .collect()
        }
    }
}

/// The table of a path. Tables are static, so what is made here is never freed: a command runs a few
/// thousand paths and ends.
fn steps(path: &ir::Path) -> &'static [Step] {
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
        ir::Step::Each(path) => Step::Each(steps(path)),
        ir::Step::EachValue(path) => Step::EachValue(steps(path)),
        ir::Step::Filter(path) => Step::Filter(steps(path)),
        ir::Step::Constant(value) => Step::Literal(literal(value)),
        ir::Step::List(paths) => Step::List(list(paths, steps)),
        ir::Step::Object(entries) => {
            Step::Object(list(entries, |(key, path)| (text(key), steps(path))))
        }
        ir::Step::Or(left, right) => Step::Or(steps(left), steps(right)),
        ir::Step::And(left, right) => Step::And(steps(left), steps(right)),
        ir::Step::Not(path) => Step::Not(steps(path)),
        ir::Step::Compare(left, by, right) => {
            Step::Compare(steps(left), comparator(*by), steps(right))
        }
        ir::Step::Call(name, arguments) => Step::Call(
            function(*name),
            list(arguments, |argument| match argument {
                ir::Argument::Value(path) => Argument::Value(steps(path)),
                ir::Argument::Path(path) => Argument::Path(steps(path)),
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
