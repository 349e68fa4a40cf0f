//! The suite of JMESPath, as far as it is about the language itself: every expression is read, or refused where
//! its case names an error that does not depend on values.

use std::fs;
use std::path::Path;

use serde_json::Value;
use smithy_codegen::jmespath;

use super::{Case, Group, files};

/// Errors that an expression has whatever it is evaluated over.
const STATIC: [&str; 4] = [
    "syntax",
    "invalid-arity",
    "unknown-function",
    "invalid-value",
];

/// Runs `jmespath`.
pub(super) fn syntax(folder: &Path) -> Result<Vec<Group>, String> {
    let folder = folder.canonicalize();
    let folder = folder.map_err(|error| format!("cannot read the folder: {error}"))?;
    let mut cases = Vec::new();
    for path in files(&folder, "jmespath", "json")? {
        let failed = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
        let text = fs::read_to_string(&path).map_err(|error| failed(&error))?;
        let groups: Value = serde_json::from_str(&text).map_err(|error| failed(&error))?;
        let groups = groups.as_array().map(Vec::as_slice).unwrap_or_default();
        let all = groups.iter().filter_map(|group| group["cases"].as_array());
        let name = path.file_stem().unwrap_or_default().display().to_string();
        for (index, case) in all.flatten().enumerate() {
            cases.push(Case {
                name: format!("{name}[{index}]"),
                failure: check(case).err(),
            });
        }
    }
    let name = "jmespath/syntax".to_owned();
    Ok(vec![Group { name, cases }])
}

fn check(case: &Value) -> Result<(), String> {
    let text = case["expression"]
        .as_str()
        .ok_or("the case has no expression")?;
    let wanted = case["error"]
        .as_str()
        .filter(|error| STATIC.contains(error));
    match (jmespath::parse(text), wanted) {
        (Ok(_), None) | (Err(_), Some(_)) => Ok(()),
        (Ok(_), Some(error)) => Err(format!("`{text}` was accepted; wanted: {error}")),
        (Err(error), None) => Err(format!("`{text}` was refused {error}")),
    }
}
