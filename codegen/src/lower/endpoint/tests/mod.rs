//! Small rule sets: what they become, and what is said of wrong ones.

mod diagrams;
mod wrong;

use super::{Finding, Form, lower, lower_bdd, lower_rules};
use crate::diagnostics::Diagnostics;
use crate::ir::endpoint::{
    Attr, AuthPart, BddNode, Body, Condition, Default, Expr, Extra, Function, Kind, Prop, Rule,
    RuleSet, Target,
};
use crate::load::json;
use crate::model::{Node, ShapeId, Trait, Traits};

fn node(text: &str) -> Node {
    let mut diagnostics = Diagnostics::new();
    let node = json::parse(0, text, &mut diagnostics).expect("JSON");
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    node
}

const PARAMETERS: &str = r#"{
    "Region": {"type": "String", "builtIn": "AWS::Region", "documentation": "Where."},
    "Fips": {"type": "boolean", "required": true, "default": false},
    "Names": {"type": "stringArray", "default": ["a"], "required": true},
    "Unread": {"type": "string"}
}"#;

fn text(rules: &str) -> String {
    format!(r#"{{"version": "1.0", "parameters": {PARAMETERS}, "rules": [{rules}]}}"#)
}

fn good(rules: &str) -> RuleSet {
    lower_rules(&node(&text(rules))).expect("good rules")
}

fn rules(text: &str) -> Vec<Rule> {
    match good(text).body {
        Body::Rules(rules) => rules,
        Body::Bdd(_) => panic!("rules"),
    }
}

/// Code, message and the text it points at, of the only finding.
fn bad(rules: &str) -> (&'static str, String, String) {
    let text = text(rules);
    let findings = lower_rules(&node(&text)).expect_err(rules);
    let [Finding { code, error, .. }] = findings.as_slice() else {
        panic!("one finding: {findings:?}")
    };
    let place = error.span.start as usize..error.span.end as usize;
    (
        code,
        error.message.clone(),
        text.get(place).expect("a place").to_owned(),
    )
}

/// A rule with one condition.
fn when(condition: &str) -> String {
    format!(r#"{{"type": "error", "conditions": [{condition}], "error": "e"}}"#)
}

/// The expression that a condition becomes.
fn expr(condition: &str) -> Expr {
    match rules(&when(condition)).remove(0) {
        Rule::Error(mut conditions, _) => conditions.remove(0).expr,
        other => panic!("{other:?}"),
    }
}

fn string(text: &str) -> Expr {
    Expr::Str(text.to_owned())
}

fn attr(base: Expr, name: &'static str) -> Expr {
    Expr::GetAttr(Box::new(base), Attr::Property(name))
}

#[test]
fn parameters_keep_their_order_and_facts() {
    let set = good(&when(r#"{"fn": "isSet", "argv": [{"ref": "Region"}]}"#));
    let names: Vec<_> = set
        .parameters
        .iter()
        .map(|p| (p.name.as_str(), p.kind))
        .collect();
    assert_eq!(
        names,
        [
            ("Region", Kind::String),
            ("Fips", Kind::Boolean),
            ("Names", Kind::StringArray),
            ("Unread", Kind::String)
        ]
    );
    let [region, fips, names, unread] = set.parameters.as_slice() else {
        panic!("four")
    };
    assert_eq!(region.built_in.as_deref(), Some("AWS::Region"));
    assert_eq!(region.documentation.as_deref(), Some("Where."));
    assert!(region.used && !region.required);
    assert!(!unread.used);
    assert_eq!(fips.default, Some(Default::Bool(false)));
    assert!(fips.required);
    assert_eq!(names.default, Some(Default::List(vec!["a".to_owned()])));
}

#[test]
fn comparisons_with_constants_become_the_value() {
    let fips = Expr::Slot(1);
    for (value, wanted) in [
        (r#"{"ref": "Fips"}, true"#, fips.clone()),
        (r#"true, {"ref": "Fips"}"#, fips.clone()),
        (
            r#"{"ref": "Fips"}, false"#,
            Expr::Call(Function::Not, vec![fips.clone()]),
        ),
        (
            r#"{"ref": "Fips"}, {"ref": "Fips"}"#,
            Expr::Call(Function::BooleanEquals, vec![fips.clone(), fips.clone()]),
        ),
    ] {
        let condition = format!(r#"{{"fn": "booleanEquals", "argv": [{value}]}}"#);
        assert_eq!(expr(&condition), wanted, "{value}");
    }
}

#[test]
fn templates_and_paths() {
    let equals = |left: &str| match expr(&format!(
        r#"{{"fn": "stringEquals", "argv": ["{left}", "x"]}}"#
    )) {
        Expr::Call(Function::StringEquals, mut arguments) => arguments.remove(0),
        other => panic!("{other:?}"),
    };
    assert_eq!(equals("plain"), string("plain"));
    assert_eq!(equals("{Region}"), Expr::Slot(0));
    assert_eq!(equals("{{a}} }}{{"), string("{a} }{"));
    let pieces = vec![string("a{"), Expr::Slot(0), string(".b")];
    assert_eq!(equals("a{{{Region}.b"), Expr::Template(pieces));
    let first = Expr::GetAttr(Box::new(Expr::Slot(2)), Attr::Index(0));
    assert_eq!(equals("{Names#[0]}"), first);

    let arn = r#"{"fn": "aws.parseArn", "argv": [{"ref": "Region"}]}"#;
    let part = |path: &str| {
        expr(&format!(
            r#"{{"fn": "getAttr", "argv": [{arn}, "{path}"]}}"#
        ))
    };
    let parsed = Expr::Call(Function::ParseArn, vec![Expr::Slot(0)]);
    assert_eq!(part("region"), attr(parsed.clone(), "Region"));
    let id = Expr::GetAttr(Box::new(parsed), Attr::ResourceIdAt(-2));
    assert_eq!(part("resourceId[-2]"), id);
}

#[test]
fn variables_have_one_slot_per_name() {
    let assign = |name: &str, url: &str| {
        format!(
            r#"{{"type": "endpoint", "conditions": [
                {{"fn": "aws.partition", "argv": ["x"], "assign": "{name}"}}
            ], "endpoint": {{"url": "{url}"}}}}"#
        )
    };
    let set = good(&format!(
        "{}, {}, {}",
        assign("p", "https://{p#dnsSuffix}"),
        assign("q", "https://{q#name}"),
        assign("p", "https://a")
    ));
    assert_eq!(set.variables, ["p", "q"]);
    let Body::Rules(rules) = set.body else {
        panic!("rules")
    };
    let slots: Vec<_> = rules
        .iter()
        .map(|rule| match rule {
            Rule::Endpoint(conditions, ..) => conditions.first().and_then(|c| c.assign),
            _ => None,
        })
        .collect();
    assert_eq!(slots, [Some(4), Some(5), Some(4)]);
}

#[test]
fn trees_that_are_always_entered_are_flattened() {
    let set = r#"{"fn": "isSet", "argv": [{"ref": "Region"}]}"#;
    let error = |text: &str| format!(r#"{{"type":"error","conditions":[],"error":"{text}"}}"#);
    let tree = |conditions: &str, inner: &str| {
        format!(r#"{{"type":"tree","conditions":[{conditions}],"rules":[{inner}]}}"#)
    };
    let condition = || {
        let expr = Expr::Call(Function::IsSet, vec![Expr::Slot(0)]);
        vec![Condition { expr, assign: None }]
    };
    // The last one is never reached.
    let text = tree(
        "",
        &format!("{}, {}", tree(set, &tree("", &error("a"))), error("b")),
    );
    assert_eq!(
        rules(&format!("{text}, {}", error("c"))),
        [
            Rule::Error(condition(), string("a")),
            Rule::Error(vec![], string("b"))
        ]
    );
    // A tree with a condition inside stays: it is not left when that condition fails.
    let inner = tree(set, &when(set));
    assert!(matches!(rules(&inner).as_slice(), [Rule::Tree(..)]));
}

#[test]
fn headers_auth_schemes_and_properties() {
    let lowered = rules(
        r#"{"type": "endpoint", "conditions": [], "endpoint": {
            "url": {"ref": "Region"},
            "headers": {"x-a": ["b", {"ref": "Region"}]},
            "properties": {
                "authSchemes": [{"signingName": "n", "name": "{Region}", "signingRegionSet": ["*"],
                    "disableDoubleEncoding": true, "x": [1, {"y": false}]}],
                "other": "{Region}"
            }
        }}"#,
    );
    let region = Expr::Slot(0);
    let other = Prop::List(vec![
        Prop::Int(1),
        Prop::Object(vec![("y".to_owned(), Prop::Bool(false))]),
    ]);
    let extras = vec![
        Extra::Header("x-a".to_owned(), vec![string("b"), region.clone()]),
        Extra::Auth(vec![
            AuthPart::Name(region.clone()),
            AuthPart::SigningName(string("n")),
            AuthPart::SigningRegionSet(vec![string("*")]),
            AuthPart::DisableDoubleEncoding(true),
            AuthPart::Other("x".to_owned(), other),
        ]),
        Extra::Property("other".to_owned(), Prop::Text(region.clone())),
    ];
    assert_eq!(lowered, [Rule::Endpoint(vec![], region, extras)]);
}

#[test]
fn the_form_is_chosen_and_findings_name_the_service() {
    let id = |text| ShapeId::parse(text).expect("an id");
    let mut traits = Traits::default();
    let mut add = |name, text: &str| {
        let value = node(text);
        let span = value.span;
        traits.insert(id(name), Trait { value, span });
    };
    add("smithy.rules#endpointRuleSet", &text(&when("")));
    let bdd = r#"{"version": "1.1", "parameters": {}, "conditions": [], "results": [], "root": 1,
        "nodes": ""}"#;
    add("smithy.rules#endpointBdd", bdd);
    let service = id("a#B");
    let mut found = Diagnostics::new();
    let body = |form, found: &mut _| lower(&service, &traits, form, found).map(|set| set.body);
    assert!(matches!(
        body(Form::Rules, &mut found),
        Some(Body::Rules(_))
    ));
    assert!(matches!(body(Form::Bdd, &mut found), Some(Body::Bdd(_))));
    assert_eq!(
        lower(&service, &Traits::default(), Form::Bdd, &mut found),
        None
    );
    assert!(found.is_empty());

    let mut traits = Traits::default();
    let value = node(&text("{}"));
    let span = value.span;
    traits.insert(id("smithy.rules#endpointRuleSet"), Trait { value, span });
    assert_eq!(lower(&service, &traits, Form::Bdd, &mut found), None);
    let shapes: Vec<_> = found.iter().map(|d| d.shape.clone()).collect();
    assert_eq!(shapes, [Some(service)]);
}
