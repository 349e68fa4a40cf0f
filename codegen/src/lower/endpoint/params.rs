//! The parameters of a rule set.

use super::{Finding, STRUCTURE};
use crate::ir::endpoint::{Default, Kind, Parameter};
use crate::model::{Entry, Node, NodeError, is_identifier};

/// Reads `parameters`. What is wrong is left out and reported.
pub(super) fn parameters(node: &Node, findings: &mut Vec<Finding>) -> Vec<Parameter> {
    let object = node.field("parameters").and_then(Node::expect_object);
    let mut parameters = Vec::new();
    match object {
        Ok(object) => {
            for entry in object {
                match parameter(entry) {
                    Ok(parameter) => parameters.push(parameter),
                    Err(error) => findings.push(Finding::new(STRUCTURE, error)),
                }
            }
        }
        Err(error) => findings.push(Finding::new(STRUCTURE, error)),
    }
    parameters
}

/// Notes which parameters rules read.
pub(super) fn mark_used(mut parameters: Vec<Parameter>, used: &[bool]) -> Vec<Parameter> {
    for (parameter, used) in parameters.iter_mut().zip(used) {
        parameter.used = *used;
    }
    parameters
}

fn parameter(entry: &Entry) -> Result<Parameter, NodeError> {
    let node = &entry.value;
    if !is_identifier(&entry.key) {
        let message = format!("`{}` is not a parameter name", entry.key);
        return Err(NodeError::new(entry.key_span, message));
    }
    let kind = kind(node.field("type")?)?;
    let default = node.optional("default")?;
    let default = default.map(|value| default_of(kind, value)).transpose()?;
    Ok(Parameter {
        name: entry.key.to_string(),
        kind,
        built_in: node.optional_str("builtIn")?.map(str::to_owned),
        default,
        required: node.flag("required")?,
        used: false,
        documentation: node.optional_str("documentation")?.map(str::to_owned),
    })
}

/// The types are written both as `string` and as `String`.
fn kind(node: &Node) -> Result<Kind, NodeError> {
    match node.expect_str()?.to_ascii_lowercase().as_str() {
        "string" => Ok(Kind::String),
        "boolean" => Ok(Kind::Boolean),
        "stringarray" => Ok(Kind::StringArray),
        other => Err(NodeError::new(
            node.span,
            format!("`{other}` is not `string`, `boolean` or `stringArray`"),
        )),
    }
}

fn default_of(kind: Kind, node: &Node) -> Result<Default, NodeError> {
    Ok(match kind {
        Kind::String => Default::Str(node.expect_str()?.to_owned()),
        Kind::Boolean => Default::Bool(node.expect_bool()?),
        Kind::StringArray => {
            let values = node.expect_strings()?;
            Default::List(values.into_iter().map(str::to_owned).collect())
        }
    })
}
