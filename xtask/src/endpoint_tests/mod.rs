//! `endpointTests` of a service: its lowered rules in the runtime's own interpreter, without emitted code.
//!
//! A case sets `params` by name. Where it names operations too (`operationInputs`), parameters are filled once
//! more as a client fills them, from settings and from the members of the input.

mod inputs;
mod outcome;
mod rules;
mod table;

use smithy_codegen::diagnostics::{Diagnostics, RenderStyle, render_all};
use smithy_codegen::ir::endpoint as ir;
use smithy_codegen::lower::endpoint::{Form, lower};
use smithy_codegen::model::{Model, Node, NodeValue, Shape};
use smithy_runtime::endpoint::{ParamValue, Params, PartitionTable, RuleSet, resolve};

use crate::case::Case;

pub use rules::{EndpointRules, endpoint_rules};

/// Runs the cases of a service with one form of its rules; none where the model has no cases.
///
/// # Errors
/// Rules that do not work.
pub(crate) fn run(
    model: &Model,
    shape: &Shape,
    form: Form,
    partitions: &PartitionTable,
) -> Result<Vec<Case>, String> {
    let tests = shape.traits.endpoint_tests();
    if tests.is_empty() {
        return Ok(Vec::new());
    }
    let (rules, lowered) = lowered(model, shape, form)?;
    let bindings = inputs::Bindings::of(model, shape, &lowered, tests)?;
    let mut cases = Vec::new();
    for (index, test) in tests.iter().enumerate() {
        let documentation = test.get("documentation").and_then(Node::as_str);
        let number = index + 1;
        let name = match documentation {
            Some(text) => format!("{} {number} ({text})", shape.id.name()),
            None => format!("{} {number}", shape.id.name()),
        };
        for (input, node) in inputs::of(test).iter().enumerate() {
            let failure = bindings
                .params(rules, test, node)
                .and_then(|params| decide(&params, partitions, test));
            cases.push(Case {
                name: format!("{name}, input {}", input + 1),
                failure: failure.err(),
            });
        }
        let failure = check(rules, partitions, test).err();
        cases.push(Case { name, failure });
    }
    Ok(cases)
}

/// The forms that the rules of a service have.
pub(crate) fn forms(service: &Shape) -> Vec<(Form, &'static str)> {
    let traits = &service.traits;
    let rules = traits.endpoint_rule_set().map(|_| (Form::Rules, "rules"));
    let diagram = traits.endpoint_bdd().map(|_| (Form::Bdd, "diagram"));
    rules.into_iter().chain(diagram).collect()
}

/// The rules of a service as a table, and what it was made from.
fn lowered(
    model: &Model,
    shape: &Shape,
    form: Form,
) -> Result<(&'static RuleSet, ir::RuleSet), String> {
    let mut found = Diagnostics::new();
    let Some(lowered) = lower(&shape.id, &shape.traits, form, &mut found) else {
        let problems = render_all(&found, &model.sources, RenderStyle::Plain);
        return Err(format!("{} has no rules that work\n{problems}", shape.id));
    };
    Ok((table::table(&lowered)?, lowered))
}

/// A case by its `params` alone.
fn check(rules: &'static RuleSet, partitions: &PartitionTable, test: &Node) -> Result<(), String> {
    let mut params = Params::new(rules);
    set_all(&mut params, test)?;
    decide(&params, partitions, test)
}

/// Sets the `params` of a case.
fn set_all<'a>(params: &mut Params<'a>, test: &'a Node) -> Result<(), String> {
    for entry in test
        .get("params")
        .and_then(Node::as_object)
        .into_iter()
        .flatten()
    {
        set(params, &entry.key, &entry.value)?;
    }
    Ok(())
}

fn decide(params: &Params<'_>, partitions: &PartitionTable, test: &Node) -> Result<(), String> {
    let found = outcome::found(&resolve(params, partitions));
    let Some(expected) = test.get("expect").map(outcome::expected) else {
        return Err("it expects nothing".to_owned());
    };
    match found == expected {
        true => Ok(()),
        false => Err(format!("expected:\n{expected:#}\ngot:\n{found:#}")),
    }
}

fn set<'a>(params: &mut Params<'a>, name: &str, value: &'a Node) -> Result<(), String> {
    let value = param_value(value)?;
    params
        .set_named(name, value)
        .map_err(|error| error.to_string())
}

fn param_value(node: &Node) -> Result<ParamValue<'_>, String> {
    match &node.value {
        NodeValue::Bool(value) => Ok((*value).into()),
        NodeValue::String(text) => Ok((&**text).into()),
        NodeValue::Array(_) => node
            .expect_strings()
            .map(ParamValue::from)
            .map_err(|error| error.to_string()),
        _ => Err(node.wrong("a parameter's value").to_string()),
    }
}

#[cfg(test)]
mod tests {
    use smithy_codegen::load::json;
    use smithy_codegen::lower::endpoint::lower_rules;

    use super::*;

    fn node(text: &str) -> Node {
        json::parse(0, text, &mut Diagnostics::new()).expect("JSON")
    }

    fn rules(parameters: &str, rules: &str) -> &'static RuleSet {
        let text =
            format!(r#"{{"version": "1.0", "parameters": {parameters}, "rules": [{rules}]}}"#);
        let lowered = lower_rules(&node(&text)).expect("rules");
        table::table(&lowered).expect("a table")
    }

    #[test]
    fn every_property_and_auth_member_reaches_the_interpreter() {
        let parameters = r#"{
            "Region": {"type": "string", "default": "us-east-1", "required": true},
            "Arn": {"type": "string"}, "Url": {"type": "string"}, "List": {"type": "stringArray"}
        }"#;
        let rule = r#"{"type": "endpoint", "conditions": [
            {"fn": "aws.partition", "argv": [{"ref": "Region"}], "assign": "p"},
            {"fn": "aws.parseArn", "argv": [{"ref": "Arn"}], "assign": "a"},
            {"fn": "parseURL", "argv": [{"ref": "Url"}], "assign": "u"},
            {"fn": "getAttr", "argv": [{"ref": "p"}, "supportsFIPS"]},
            {"fn": "getAttr", "argv": [{"ref": "p"}, "supportsDualStack"]},
            {"fn": "not", "argv": [{"fn": "getAttr", "argv": [{"ref": "u"}, "isIp"]}]},
            {"fn": "substring", "argv": [{"ref": "Region"}, 0, 2, false], "assign": "s"}
        ], "endpoint": {
            "url": "{u#scheme}://{s}.{u#authority}{u#normalizedPath}{List#[0]}",
            "headers": {
                "p": ["{p#name} {p#dnsSuffix} {p#dualStackDnsSuffix} {p#implicitGlobalRegion}"],
                "a": ["{a#partition}", "{a#service} {a#region} {a#accountId} {a#resourceId[1]}"],
                "u": ["{u#path}"]
            },
            "properties": {
                "authSchemes": [{
                    "name": "sigv4a", "signingName": "{a#service}", "signingRegion": "{Region}",
                    "signingRegionSet": ["*"], "disableDoubleEncoding": true,
                    "disableNormalizePath": false, "further": [1, "x"]
                }],
                "other": {"key": ["{Region}", true, {"deep": 2}]}
            }
        }}"#;
        let test = r#"{
            "params": {"Arn": "arn:aws:s3:eu-west-1:123:b/c", "Url": "https://h/d", "List": ["e"]},
            "expect": {"endpoint": {
                "url": "https://us.h/d/e",
                "headers": {
                    "p": ["aws amazonaws.com api.aws us-east-1"],
                    "a": ["aws", "s3 eu-west-1 123 c"],
                    "u": ["/d"]
                },
                "properties": {
                    "authSchemes": [{
                        "name": "sigv4a", "signingName": "s3", "signingRegion": "us-east-1",
                        "signingRegionSet": ["*"], "disableDoubleEncoding": true,
                        "disableNormalizePath": false, "further": [1, "x"]
                    }],
                    "other": {"key": ["us-east-1", true, {"deep": 2}]}
                }
            }}
        }"#;
        let found = check(
            rules(parameters, rule),
            &PartitionTable::default(),
            &node(test),
        );
        assert_eq!(found, Ok(()));
    }

    #[test]
    fn what_differs_is_told() {
        let rule = r#"{"type": "error", "conditions": [], "error": "no {A}"}"#;
        let rules = rules(r#"{"A": {"type": "string", "required": true}}"#, rule);
        let check = |test: &str| check(rules, &PartitionTable::default(), &node(test));
        let good = r#"{"params": {"A": "x"}, "expect": {"error": "no x"}}"#;
        assert_eq!(check(good), Ok(()));
        let failure = check(&good.replace("no x", "no y")).expect_err("they differ");
        assert!(failure.contains("no y") && failure.contains("got:\n{\n  \"error\": \"no x\""));
        assert!(check(r#"{"params": {"A": "x"}}"#).is_err());
        assert!(check(r#"{"params": {"B": "x"}, "expect": {"error": "no x"}}"#).is_err());
        assert!(check(r#"{"params": {"A": 1}, "expect": {"error": "no x"}}"#).is_err());
    }
}
