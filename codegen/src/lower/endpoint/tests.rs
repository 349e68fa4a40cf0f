//! Small rule sets: what they become, and what is said of wrong ones.

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
fn wrong_conditions_are_reported_with_their_place() {
    for (condition, code, place) in [
        (
            r#"{"fn": "nope", "argv": []}"#,
            "endpoint::unknown_function",
            r#""nope""#,
        ),
        (
            r#"{"fn": "not", "argv": []}"#,
            "endpoint::arguments",
            r#"{"fn": "not", "argv": []}"#,
        ),
        (
            r#"{"fn": "not", "argv": ["x"]}"#,
            "endpoint::type",
            r#""x""#,
        ),
        (r#"{"fn": "not", "argv": [1]}"#, "endpoint::structure", "1"),
        (
            r#"{"fn": "parseURL", "argv": [true]}"#,
            "endpoint::type",
            "true",
        ),
        (
            r#"{"fn": "isSet", "argv": [{"ref": "x"}]}"#,
            "endpoint::unknown_reference",
            r#"{"ref": "x"}"#,
        ),
        (
            r#"{"fn": "uriEncode", "argv": ["{x}"]}"#,
            "endpoint::unknown_reference",
            r#""{x}""#,
        ),
        (
            r#"{"fn": "uriEncode", "argv": ["{Fips}"]}"#,
            "endpoint::type",
            r#""{Fips}""#,
        ),
        (
            r#"{"fn": "uriEncode", "argv": ["a}b"]}"#,
            "endpoint::template",
            r#""a}b""#,
        ),
        (
            r#"{"fn": "uriEncode", "argv": ["a{b"]}"#,
            "endpoint::template",
            r#""a{b""#,
        ),
        (
            r#"{"fn": "getAttr", "argv": [{"ref": "Region"}, "name"]}"#,
            "endpoint::unknown_attribute",
            r#""name""#,
        ),
        (
            r#"{"fn": "getAttr", "argv": [{"ref": "Names"}, "[x]"]}"#,
            "endpoint::unknown_attribute",
            r#""[x]""#,
        ),
        (
            r#"{"fn": "substring", "argv": ["a", 0, -1, true]}"#,
            "endpoint::structure",
            "-1",
        ),
        (
            r#"{"fn": "coalesce", "argv": ["a", true]}"#,
            "endpoint::type",
            "true",
        ),
        (
            r#"{"fn": "ite", "argv": [true, "a", true]}"#,
            "endpoint::type",
            "true",
        ),
        (
            r#"{"fn": "uriEncode", "argv": ["a"], "assign": "Region"}"#,
            "endpoint::shadowed",
            r#""Region""#,
        ),
        (
            r#"{"fn": "uriEncode", "argv": ["a"], "assign": "a b"}"#,
            "endpoint::structure",
            r#""a b""#,
        ),
        (r#"{"argv": []}"#, "endpoint::structure", r#"{"argv": []}"#),
    ] {
        let (found, message, at) = bad(&when(condition));
        assert_eq!(
            (found, at.as_str()),
            (code, place),
            "{condition}: {message}"
        );
    }
}

#[test]
fn a_variable_is_out_of_sight_in_the_next_rule() {
    let first = when(r#"{"fn": "uriEncode", "argv": ["a"], "assign": "v"}"#);
    let second = when(r#"{"fn": "uriEncode", "argv": ["{v}"]}"#);
    let (code, ..) = bad(&format!("{first}, {second}"));
    assert_eq!(code, "endpoint::unknown_reference");
}

#[test]
fn one_mistake_is_one_finding() {
    let wrong = r#"{"fn": "nope", "argv": [], "assign": "v"}"#;
    let uses = r#"{"fn": "getAttr", "argv": [{"ref": "v"}, "a[1]"]}"#;
    let (code, ..) = bad(&when(&format!("{wrong}, {uses}")));
    assert_eq!(code, "endpoint::unknown_function");
}

#[test]
fn wrong_rules_are_reported() {
    for rule in [
        "3",
        "{}",
        r#"{"type": "tree", "conditions": []}"#,
        r#"{"type": "x", "conditions": []}"#,
        r#"{"type": "error", "conditions": [], "error": 1}"#,
        r#"{"type": "endpoint", "conditions": [], "endpoint": {}}"#,
        r#"{"type": "endpoint", "conditions": [], "endpoint": {"url": "u", "headers": {"a b": []}}}"#,
        r#"{"type": "endpoint", "conditions": [], "endpoint": {"url": "u", "properties": {"a": 1.5}}}"#,
        r#"{"type": "endpoint", "conditions": [], "endpoint": {"url": "u", "properties": {"a": null}}}"#,
        r#"{"type": "endpoint", "conditions": [], "endpoint": {"url": "u",
            "properties": {"authSchemes": [{}]}}}"#,
    ] {
        bad(rule);
    }
}

#[test]
fn deep_rules_are_refused() {
    let mut rule = when("");
    let mut value = r#""a""#.to_owned();
    for _ in 0..70 {
        rule = format!(r#"{{"type": "tree", "conditions": [], "rules": [{rule}]}}"#);
        value = format!(r#"{{"fn": "uriEncode", "argv": [{value}]}}"#);
    }
    assert_eq!(bad(&rule).0, "endpoint::depth");
    assert_eq!(bad(&when(&value)).0, "endpoint::depth");
}

#[test]
fn wrong_parameters_and_versions_are_reported() {
    for set in [
        r#"{"version": "2.0", "parameters": {}, "rules": []}"#,
        r#"{"parameters": {}, "rules": []}"#,
        r#"{"version": "1.0", "rules": []}"#,
        r#"{"version": "1.0", "parameters": {"a b": {"type": "string"}}, "rules": []}"#,
        r#"{"version": "1.0", "parameters": {"a": {"type": "number"}}, "rules": []}"#,
        r#"{"version": "1.0", "parameters": {"a": {"type": "boolean", "default": "x"}}, "rules": []}"#,
        "[]",
    ] {
        let findings = lower_rules(&node(set)).expect_err(set);
        assert!(!findings.is_empty(), "{set}");
    }
}

/// A diagram over two conditions and two results.
fn diagram(root: i64, triples: &[[i32; 3]]) -> Result<RuleSet, Vec<Finding>> {
    let nodes = base64(
        triples
            .iter()
            .flatten()
            .flat_map(|n| n.to_be_bytes())
            .collect(),
    );
    lower_bdd(&node(&format!(
        r#"{{"version": "1.1", "parameters": {PARAMETERS}, "conditions": [
            {{"fn": "isSet", "argv": [{{"ref": "Region"}}]}},
            {{"fn": "uriEncode", "argv": [{{"ref": "Region"}}], "assign": "v"}}
        ], "results": [
            {{"type": "error", "conditions": [], "error": "{{v}}"}},
            {{"type": "error", "conditions": [], "error": "b"}}
        ], "root": {root}, "nodes": "{nodes}"}}"#
    )))
}

fn base64(bytes: Vec<u8>) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let bits = chunk
            .iter()
            .fold(0_usize, |bits, b| bits << 8 | usize::from(*b));
        let bits = bits << (8 * (3 - chunk.len()));
        for at in 0..4 {
            let digit = char::from(ALPHABET[bits >> (18 - 6 * at) & 63]);
            out.push(if at <= chunk.len() { digit } else { '=' });
        }
    }
    out
}

const TERMINAL: [i32; 3] = [-1, 1, -1];
const RESULT: i32 = 100_000_000;

#[test]
fn diagrams_are_renumbered_and_complements_resolved() {
    let triples = [TERMINAL, [1, RESULT + 1, -1], [0, -2, 2]];
    let set = diagram(3, &triples).expect("a diagram");
    assert_eq!(set.variables, ["v"]);
    let Body::Bdd(bdd) = set.body else {
        panic!("a diagram")
    };
    assert_eq!(bdd.root, Target::Node(0));
    let node = |condition, high, low| BddNode {
        condition,
        high,
        low,
    };
    assert_eq!(
        bdd.nodes,
        [
            node(0, Target::Node(1), Target::Node(2)),
            node(1, Target::NoMatch, Target::Result(0)),
            node(1, Target::Result(0), Target::NoMatch),
        ]
    );
    assert_eq!(bdd.conditions.len(), 2);
    assert_eq!(bdd.results.len(), 2);
}

#[test]
fn a_diagram_can_be_one_result() {
    for (root, wanted) in [
        (i64::from(RESULT) + 2, Target::Result(1)),
        (i64::from(RESULT), Target::NoMatch),
        (1, Target::NoMatch),
    ] {
        let Ok(RuleSet {
            body: Body::Bdd(bdd),
            ..
        }) = diagram(root, &[TERMINAL])
        else {
            panic!("{root}")
        };
        assert_eq!((bdd.root, bdd.nodes.len()), (wanted, 0));
    }
}

#[test]
fn broken_diagrams_are_refused() {
    let leaf = [1, RESULT + 1, RESULT + 2];
    for (root, triples) in [
        (0, vec![TERMINAL, leaf]),
        (3, vec![TERMINAL, leaf]),
        (i64::MAX, vec![TERMINAL, leaf]),
        (i64::MIN, vec![TERMINAL, leaf]),
        (2, vec![TERMINAL, [0, 2, 1]]),
        (2, vec![TERMINAL, [1, 3, 1], [0, 1, 1]]),
        (2, vec![TERMINAL, [2, 1, 1]]),
        (2, vec![TERMINAL, [-1, 1, 1]]),
        (2, vec![TERMINAL, [0, RESULT + 3, 1]]),
        (2, vec![TERMINAL, [0, i32::MAX, 1]]),
        (2, vec![TERMINAL, [0, i32::MIN, 1]]),
        (2, vec![TERMINAL, [0, 0, 1]]),
    ] {
        assert!(diagram(root, &triples).is_err(), "{root} {triples:?}");
    }
    for nodes in [
        "",
        "A",
        "====",
        "AAAA",
        "AA=A",
        "!!!!",
        "AAAAAAAAAAAAAAAAA===",
    ] {
        let text = format!(
            r#"{{"version": "1.1", "parameters": {{}}, "conditions": [], "results": [],
                "root": 2, "nodes": "{nodes}"}}"#
        );
        assert!(lower_bdd(&node(&text)).is_err(), "{nodes}");
    }
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
