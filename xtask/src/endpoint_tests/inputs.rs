//! `operationInputs`: parameters filled as a client fills them.

use smithy_codegen::Settings;
use smithy_codegen::diagnostics::{Diagnostics, RenderStyle, render_all};
use smithy_codegen::ir::endpoint as ir;
use smithy_codegen::ir::path::Path;
use smithy_codegen::ir::{Operation, ParamSource};
use smithy_codegen::lower::lower;
use smithy_codegen::model::{Model, Node, NodeValue, Shape};
use smithy_runtime::endpoint::{ParamValue, Params, RuleSet};
use smithy_runtime::jmespath::search;
use smithy_runtime::primitives::Document;

use crate::paths;

use super::set;

/// The inputs of a case.
pub(super) fn of(test: &Node) -> &[Node] {
    let inputs = test.get("operationInputs").and_then(Node::as_array);
    inputs.unwrap_or_default()
}

/// What binds parameters to settings and operations.
pub(super) struct Bindings {
    /// The parameters that built-ins fill: built-in, parameter.
    built_ins: Vec<(String, String)>,
    /// The parameters that settings of the client fill.
    settings: Vec<String>,
    /// The operations, where any case names one.
    operations: Vec<Operation>,
}

impl Bindings {
    /// Those of a service. Its operations are lowered only if the cases name any.
    pub(super) fn of(
        model: &Model,
        service: &Shape,
        rules: &ir::RuleSet,
        tests: &[Node],
    ) -> Result<Self, String> {
        let built_ins = rules.parameters.iter();
        let built_ins = built_ins.filter_map(|p| Some((p.built_in.clone()?, p.name.clone())));
        let operations = match tests.iter().any(|test| !of(test).is_empty()) {
            true => operations(model, service)?,
            false => Vec::new(),
        };
        let settings = service.traits.client_context_params();
        Ok(Self {
            built_ins: built_ins.collect(),
            settings: settings
                .iter()
                .map(|(name, _)| (*name).to_owned())
                .collect(),
            operations,
        })
    }

    /// The parameters of one input of a case, the weakest source first.
    pub(super) fn params<'a>(
        &'a self,
        rules: &'static RuleSet,
        test: &'a Node,
        input: &'a Node,
    ) -> Result<Params<'a>, String> {
        let name = input.get("operationName").and_then(Node::as_str);
        let name = name.ok_or("the input names no operation")?;
        let operation = self.operations.iter().find(|op| op.shape == name);
        let operation = operation.ok_or_else(|| format!("there is no operation {name}"))?;
        let mut params = Params::new(rules);
        for entry in object(input, "builtInParams") {
            // A built-in without a parameter says nothing to these rules.
            let known = self.built_ins.iter().find(|(id, _)| **id == *entry.key);
            if let Some((_, name)) = known {
                set(&mut params, name, &entry.value)?;
            }
        }
        // A client is set up for the case: its inputs need not repeat the settings.
        for entry in object(test, "params") {
            if self.settings.iter().any(|name| **name == *entry.key) {
                set(&mut params, &entry.key, &entry.value)?;
            }
        }
        for entry in object(input, "clientParams") {
            set(&mut params, &entry.key, &entry.value)?;
        }
        let given = input.get("operationParams");
        for (name, source) in &operation.endpoint_params {
            if let ParamSource::Path(path) = source
                && let Some(given) = given
                && let Some(value) = at_path(path, given)
            {
                let set = params.set_named(name, value);
                set.map_err(|error| error.to_string())?;
            }
        }
        for (name, source) in &operation.endpoint_params {
            if let ParamSource::Member(index) = source
                && let Some(member) = operation.input.fields.get(*index)
                && let Some(value) = given.and_then(|given| given.get(&member.member))
            {
                set(&mut params, name, value)?;
            }
        }
        for (name, source) in &operation.endpoint_params {
            let set = match source {
                ParamSource::String(text) => params.set_named(name, text.as_str()),
                ParamSource::Boolean(flag) => params.set_named(name, *flag),
                ParamSource::Strings(texts) => {
                    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
                    params.set_named(name, texts)
                }
                ParamSource::Member(_) | ParamSource::Path(_) => Ok(()),
            };
            set.map_err(|error| error.to_string())?;
        }
        Ok(params)
    }
}

/// What stands at a path of the members; nothing where that can be no parameter.
fn at_path(path: &Path, members: &Node) -> Option<ParamValue<'static>> {
    match search(paths::table(path), &document(members)).ok()? {
        Document::String(text) => Some(text.into()),
        Document::Bool(flag) => Some(flag.into()),
        Document::Array(items) => {
            let texts = items.into_iter().filter_map(|item| match item {
                Document::String(text) => Some(text),
                _ => None,
            });
            Some(texts.collect::<Vec<String>>().into())
        }
        _ => None,
    }
}

fn document(node: &Node) -> Document {
    match &node.value {
        NodeValue::Null => Document::Null,
        NodeValue::Bool(flag) => Document::Bool(*flag),
        NodeValue::Number(number) => match number.as_i64() {
            Some(integer) => Document::from(integer),
            None => Document::from(number.as_f64()),
        },
        NodeValue::String(text) => Document::from(&**text),
        NodeValue::Array(items) => Document::Array(items.iter().map(document).collect()),
        NodeValue::Object(entries) => {
            let entries = entries.iter();
            let entries = entries.map(|entry| (entry.key.to_string(), document(&entry.value)));
            Document::Object(entries.collect())
        }
    }
}

/// The entries of an object in an input; none where there is no such object.
fn object<'a>(
    input: &'a Node,
    key: &str,
) -> impl Iterator<Item = &'a smithy_codegen::model::Entry> {
    input
        .get(key)
        .and_then(Node::as_object)
        .into_iter()
        .flatten()
}

/// The operations, as clients of the service have them.
fn operations(model: &Model, service: &Shape) -> Result<Vec<Operation>, String> {
    let mut found = Diagnostics::new();
    let lowered = lower(model, &service.id, &Settings::new("rules"), &mut found);
    let problems = || render_all(&found, &model.sources, RenderStyle::Plain);
    Ok(lowered.ok_or_else(problems)?.operations)
}
