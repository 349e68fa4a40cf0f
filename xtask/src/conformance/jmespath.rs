//! The suite of JMESPath: every expression is parsed by the generator and followed by the runtime's
//! interpreter over the document of its group, or refused where its case names an error.

use std::fs;
use std::path::Path;

use serde_json::Value;
use smithy_codegen::{jmespath, lower};
use smithy_runtime::jmespath::search;
use smithy_runtime::primitives::Document;

use crate::paths;

use super::{Case, Group, absolute, files};

/// Runs `jmespath`.
pub(super) fn run(folder: &Path) -> Result<Vec<Group>, String> {
    let folder = absolute(folder)?;
    let mut cases = Vec::new();
    for path in files(&folder, "jmespath", "json")? {
        let failed = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
        let text = fs::read_to_string(&path).map_err(|error| failed(&error))?;
        let groups: Value = serde_json::from_str(&text).map_err(|error| failed(&error))?;
        let name = path.file_stem().unwrap_or_default().display().to_string();
        let mut index = 0;
        for group in groups.as_array().into_iter().flatten() {
            let given = paths::document(&group["given"]);
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
    search(paths::table(&path), given).map_err(|error| error.to_string())
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
