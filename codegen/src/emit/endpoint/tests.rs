//! The text of an emitted rule set.

use super::generate;
use crate::diagnostics::Diagnostics;
use crate::load::json;
use crate::lower::endpoint::{lower_bdd, lower_rules};
use crate::model::Node;

fn node(text: &str) -> Node {
    json::parse(0, text, &mut Diagnostics::new()).expect("JSON")
}

fn printed(rules: &crate::ir::endpoint::RuleSet) -> String {
    let file = syn::parse2(generate(rules)).expect("Rust");
    prettyplease::unparse(&file)
}

#[test]
fn rules_become_a_readable_table() {
    let rules = node(
        r#"{"version": "1.0", "parameters": {
            "Region": {"type": "String", "builtIn": "AWS::Region", "required": true},
            "Key": {"type": "String", "builtIn": "X::Y", "default": "\"k\""}
        }, "rules": [
            {"type": "tree", "conditions": [
                {"fn": "aws.partition", "argv": [{"ref": "Region"}], "assign": "rule_set"}
            ], "rules": [
                {"type": "endpoint", "conditions": [
                    {"fn": "booleanEquals",
                     "argv": [true, {"fn": "getAttr", "argv": [{"ref": "rule_set"}, "supportsFIPS"]}]}
                ], "endpoint": {
                    "url": "https://a.{Region}.{rule_set#dnsSuffix}",
                    "properties": {"authSchemes": [{"name": "sigv4", "signingRegion": "{Region}"}]}
                }},
                {"type": "endpoint", "conditions": [], "endpoint": {
                    "url": "https://a.{Region}.{rule_set#dnsSuffix}",
                    "properties": {"authSchemes": [{"name": "sigv4", "signingRegion": "{Region}"}]}
                }}
            ]}
        ]}"#,
    );
    let wanted = r#"//! Where requests go: the endpoint rules of the service.
use smithy_runtime::endpoint::table::{
    Attr, Body, BuiltIn, DefaultValue, Expr, Extra, Parameter, Rule, RuleSet,
};
use smithy_runtime::endpoint::table::AuthPart::{Name, SigningRegion};
use smithy_runtime::endpoint::table::Condition::{If, Let};
use smithy_runtime::endpoint::table::Expr::{GetAttr, Partition, Slot, Str, Template};
use smithy_runtime::endpoint::table::Extra::Auth;
use smithy_runtime::endpoint::table::Rule::{Endpoint, Tree};
const REGION: u16 = 0;
const RULE_SET_: u16 = 2;
/// The endpoint rules of the service.
pub(crate) static RULE_SET: RuleSet = RuleSet {
    parameters: &[
        Parameter::string("Region").built_in(BuiltIn::Region).required(),
        Parameter::string("Key")
            .built_in(BuiltIn::Other("X::Y"))
            .default(DefaultValue::Str("\"k\""))
            .unused(),
    ],
    variables: 1,
    body: Body::Rules(RULES),
};
const TEXT_1: Expr = Template(
    &[
        Str("https://a."),
        Slot(REGION),
        Str("."),
        GetAttr(&Slot(RULE_SET_), Attr::DnsSuffix),
    ],
);
const EXTRAS_1: &[Extra] = &[Auth(&[Name(Str("sigv4")), SigningRegion(Slot(REGION))])];
const RULES: &[Rule] = &[
    Tree(
        &[Let(RULE_SET_, Partition(&Slot(REGION)))],
        &[
            Endpoint(
                &[If(GetAttr(&Slot(RULE_SET_), Attr::SupportsFips))],
                TEXT_1,
                EXTRAS_1,
            ),
            Endpoint(&[], TEXT_1, EXTRAS_1),
        ],
    ),
];
"#;
    assert_eq!(printed(&lower_rules(&rules).expect("rules")), wanted);
}

#[test]
fn a_diagram_is_printed_with_its_references() {
    // Two nodes: condition 0, then the terminal or result 1.
    let nodes = "/////wAAAAH/////AAAAAAX14QEAAAAB";
    let bdd = node(&format!(
        r#"{{"version": "1.1", "parameters": {{"A": {{"type": "stringArray"}}}}, "conditions": [
            {{"fn": "stringEquals", "argv": [{{"fn": "coalesce", "argv": ["{{A#[0]}}", "x"]}}, "y"]}}
        ], "results": [{{"type": "error", "conditions": [], "error": "{{{{no}}}}"}}],
        "root": 2, "nodes": "{nodes}"}}"#
    ));
    let text = printed(&lower_bdd(&bdd).expect("a diagram"));
    for part in [
        "If(StringEquals(&Coalesce(&[GetAttr(&Slot(A), Attr::Index(0)), Str(\"x\")]), &Str(\"y\")))",
        "const RESULTS: &[Rule] = &[Error(&[], Str(\"{no}\"))];",
        "const NODES: &[(u16, i32, i32)] = &[(0, -1, NO_MATCH)];",
        "nodes: NODES,",
        "root: 0,",
    ] {
        let flat = |text: &str| text.replace(['\n', ' '], "").replace(",)", ")");
        assert!(flat(&text).contains(&flat(part)), "{part} in {text}");
    }
}
