//! Expressions that are right and wrong, alone and over shapes.

use super::*;
use crate::diagnostics::Source;
use crate::load::load_sources;
use crate::model::{Model, ShapeId};

fn fine(text: &str) -> Kind {
    parse(text)
        .unwrap_or_else(|error| panic!("{text}: {error}"))
        .kind
}

#[test]
fn operators_bind_as_the_grammar_says() {
    let shown = |text: &str| format!("{:?}", without_places(&parse(text).unwrap()));
    for (text, other) in [
        ("a || b && c", "a || (b && c)"),
        ("a == b || c", "(a == b) || c"),
        ("!a || b", "(!a) || b"),
        ("a | b || c", "a | (b || c)"),
        ("a.b.c", "(a.b).c"),
        ("!a.b", "(!a).b"),
        ("a . b [ 0 ]", "a.b[0]"),
    ] {
        assert_eq!(shown(text), shown(other), "{text}");
    }
    assert_ne!(shown("a[*].b[0]"), shown("(a[*].b)[0]"));
    assert!(matches!(fine("[a, b]"), Kind::List(elements) if elements.len() == 2));
    assert!(matches!(fine("{a: b, \"c d\": @}"), Kind::Object(entries) if entries.len() == 2));
    assert!(matches!(fine("a[0:2:-1].b"), Kind::ListProjection(..)));
    assert!(matches!(fine("[*].*.x"), Kind::ListProjection(..)));
    assert!(matches!(fine("sort_by(a, &b.c)[-1]"), Kind::Sub(..)));
    assert!(matches!(fine("a[?b > `1`][].c"), Kind::ListProjection(..)));
}

/// The kind, with the places of inner expressions left out of its text.
fn without_places(expression: &Expression) -> String {
    let text = format!("{:?}", expression.kind);
    let mut shown = String::new();
    for part in text.split(", at: ") {
        let rest = part.trim_start_matches(|c: char| c.is_ascii_digit());
        shown.push_str(rest);
    }
    shown
}

#[test]
fn literals_are_json_or_text() {
    let text = |text: &str| match fine(text) {
        Kind::Literal(node) => node.as_str().map(str::to_owned),
        other => panic!("{other:?}"),
    };
    assert_eq!(text("'a\\'b'").as_deref(), Some("a'b"));
    assert_eq!(text("`\"a\\`\\u00e9\"`").as_deref(), Some("a`é"));
    assert_eq!(text("` \"a\" `").as_deref(), Some("a"));
    assert!(matches!(fine("\"\\u00e9 \\\" \""), Kind::Field(name) if name == "é \" "));
    assert!(matches!(fine("`[1, {\"a\": null}]`"), Kind::Literal(_)));
}

#[test]
fn what_is_no_expression_is_refused_with_its_place() {
    let cases = [
        ("", 0),
        ("a.", 2),
        ("a[", 2),
        ("a[0", 3),
        ("a[1:2:0]", 1),
        ("a ||", 4),
        ("a b", 2),
        ("&a", 0),
        ("nope(a)", 0),
        ("length(a, b)", 0),
        ("not_null()", 0),
        ("'a", 0),
        ("`{`", 0),
        ("a.'b'", 2),
        ("a = b", 2),
        ("[0:1:2:3]", 6),
        ("a[99999999999999999999]", 2),
        ("{a}", 2),
        ("\"a\"(b)", 3),
        ("é", 0),
    ];
    for (text, at) in cases {
        let error = parse(text).unwrap_err();
        assert_eq!(error.at, at, "{text}: {error}");
    }
}

#[test]
fn length_and_depth_are_bounded() {
    for text in [
        "(".repeat(100_000),
        "!".repeat(100_000),
        "a.".repeat(100_000),
        "a||".repeat(100_000),
        "[".repeat(100_000),
        "[?".repeat(100_000),
        format!("`{}", "\\`".repeat(100_000)),
        "a|".repeat(499) + "a",
    ] {
        let parsed = parse(&text);
        assert_eq!(parsed.is_ok(), text.len() < 1_000, "{text:.20}");
    }
}

const MODEL: &str = r#"$version: "2.0"
namespace a
structure Out { name: String, count: Integer, done: Boolean, items: Items, tags: Tags, free: Document, at: Timestamp }
list Items { member: Item }
structure Item { id: String, sizes: Sizes, state: State }
list Sizes { member: Long }
map Tags { key: String, value: Item }
enum State { READY, GONE }
"#;

fn problems(text: &str) -> (String, Vec<String>) {
    let model: Model = load_sources(vec![Source::new("m.smithy", MODEL)]).model;
    let shape = model.shape(&ShapeId::parse("a#Out").unwrap()).unwrap();
    let expression = parse(text).unwrap();
    let (found, problems) = check(&model, &expression, &Type::of_shape(shape));
    let problems = problems.iter().map(|p| format!("{}: {}", p.at, p.message));
    (found.name().to_owned(), problems.collect())
}

#[test]
fn types_follow_the_shapes() {
    for (text, expected) in [
        ("name", "a string"),
        ("items[0].state", "a string"),
        ("items[].state", "a list"),
        ("items[].sizes[] | [0]", "a number"),
        ("length(items[?state == 'READY']) == `2`", "a boolean"),
        ("tags.*.id | [0]", "a string"),
        ("tags.any.id", "a string"),
        ("free.a.b[0].c", "anything"),
        ("{x: count}.x", "a number"),
        ("max_by(items, &sizes[0]).id", "a string"),
        ("map(&id, items)[0]", "a string"),
        ("sort(keys(tags))[0]", "a string"),
        ("not_null(name, `null`)", "a string"),
        ("items[*].[id, state][0] | [0]", "a string"),
        ("to_array(count)", "a list"),
        ("merge(tags, tags)", "an object"),
        ("name || done", "anything"),
    ] {
        let (name, problems) = problems(text);
        assert_eq!((name.as_str(), problems), (expected, Vec::new()), "{text}");
    }
}

#[test]
fn what_makes_no_sense_over_the_shapes_is_said() {
    for (text, expected) in [
        ("nope", "0: `a#Out` has no member `nope`"),
        (
            "items.id",
            "6: the name `id` needs an object, but this is a list",
        ),
        ("name[0]", "4: an index needs a list, but this is a string"),
        ("count.*", "5: `*` needs an object, but this is a number"),
        ("items[].nope", "8: `a#Item` has no member `nope`"),
        (
            "length(count)",
            "7: `length` needs a list, an object or a string, but this is a number",
        ),
        ("sort_by(items, &nope)", "16: `a#Item` has no member `nope`"),
        (
            "join(',', items[].sizes[])",
            "23: `join` needs a list of strings, but this is a list",
        ),
        ("name == `1`", "5: a string is never equal to a number"),
        (
            "name > `1`",
            "5: this comparison needs numbers, but this is a string",
        ),
        ("length(&name)", "7: `length` takes no expression here"),
        (
            "map(name, items)",
            "4: `map` needs an expression, `&…`, but this is a string",
        ),
        ("{x: count}.y", "11: this object has no member `y`"),
    ] {
        assert_eq!(problems(text).1, [expected], "{text}");
    }
}
