//! The JSON parser: values, places, and what it says about mistakes.

use smithy_codegen::diagnostics::{Diagnostics, Source, SourceMap};
use smithy_codegen::load::json::{MAX_DEPTH, parse};
use smithy_codegen::model::{Node, NodeValue};

/// The root, and every finding as `line:column message`.
fn read(text: &str) -> (Option<Node>, Vec<String>) {
    let mut sources = SourceMap::new();
    let index = sources.add(Source::new("t", text));
    let mut diagnostics = Diagnostics::new();
    let root = parse(index, text, &mut diagnostics);
    let place = |span| sources.location(span).trim_start_matches("t:").to_owned();
    let found = diagnostics
        .iter()
        .map(|d| format!("{} {}", place(d.span), d.message));
    (root, found.collect())
}

#[track_caller]
fn good(text: &str) -> Node {
    let (root, found) = read(text);
    assert_eq!(found, Vec::<String>::new(), "{text}");
    root.unwrap()
}

/// The text of a node back again, without white space.
fn write(node: &Node) -> String {
    match &node.value {
        NodeValue::Null => "null".to_owned(),
        NodeValue::Bool(value) => value.to_string(),
        NodeValue::Number(number) => number.to_string(),
        NodeValue::String(text) => format!("{text:?}"),
        NodeValue::Array(items) => {
            let items: Vec<_> = items.iter().map(write).collect();
            format!("[{}]", items.join(","))
        }
        NodeValue::Object(object) => {
            let entries = object
                .iter()
                .map(|e| format!("{:?}:{}", e.key, write(&e.value)));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(","))
        }
    }
}

#[test]
fn values_come_back() {
    for text in [
        "null",
        "true",
        "false",
        "0",
        "-0",
        "-12.50e+3",
        "1E9",
        r#""""#,
        "[]",
        "{}",
        r#"[1,[2,[]],{"a":{"b":[null]}}]"#,
        r#"{"z":1,"a":2,"m":"x y"}"#,
    ] {
        assert_eq!(write(&good(text)), text);
        let spaced = format!(" \r\n\t{}\n", text.replace(',', " , ").replace(':', " : "));
        assert_eq!(write(&good(&spaced)), text);
    }
}

#[test]
fn numbers_keep_their_text() {
    let node = good("[0.10, 123456789012345678901234567890, 1e400]");
    let texts: Vec<_> = node
        .as_array()
        .unwrap()
        .iter()
        .map(|n| n.as_number().unwrap().as_str())
        .collect();
    assert_eq!(texts, ["0.10", "123456789012345678901234567890", "1e400"]);
}

#[test]
fn escapes_are_resolved() {
    let node = good(r#""a\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE00 long enough to leave the fast path""#);
    let expected = "a\"\\/\u{8}\u{c}\n\r\té\u{1F600} long enough to leave the fast path";
    assert_eq!(node.as_str(), Some(expected));
    assert_eq!(good("\"é\u{1F600}\"").as_str(), Some("é\u{1F600}"));
}

#[test]
fn a_byte_order_mark_is_skipped() {
    let node = good("\u{feff}[1]");
    assert_eq!((node.span.start, node.span.end), (3, 6));
}

#[test]
fn every_value_and_key_has_its_place() {
    let text = "{ \"é\" : [ 1 , \"x\" ] }";
    let node = good(text);
    let slice =
        |span: smithy_codegen::diagnostics::Span| &text[span.start as usize..span.end as usize];
    assert_eq!(slice(node.span), text);
    let entry = node.as_object().unwrap().entry("é").unwrap();
    assert_eq!(slice(entry.key_span), "\"é\"");
    assert_eq!(slice(entry.value.span), "[ 1 , \"x\" ]");
    let items = entry.value.as_array().unwrap();
    assert_eq!(slice(items[0].span), "1");
    assert_eq!(slice(items[1].span), "\"x\"");
}

#[test]
fn mistakes_that_leave_the_structure_clear_do_not_stop_it() {
    let cases = [
        ("[1,]", "[1]", "1:3 nothing follows this comma but `]`"),
        (
            "{\"a\":1,}",
            "{\"a\":1}",
            "1:7 nothing follows this comma but `}`",
        ),
        ("[1 2]", "[1,2]", "1:4 expected `,` or `]`"),
        (
            "{\"a\":1\n\"b\":2}",
            "{\"a\":1,\"b\":2}",
            "2:1 expected `,` or `}`",
        ),
        ("{\"a\" 1}", "{\"a\":1}", "1:2 expected `:` after this key"),
        ("{a:1}", "{\"a\":1}", "1:2 expected a key in double quotes"),
        ("{\"a\":}", "{\"a\":null}", "1:6 expected a value"),
        ("[,1]", "[null,1]", "1:2 expected a value"),
        ("[nope,1]", "[null,1]", "1:2 expected a value"),
        ("['x',1]", "[null,1]", "1:2 expected a value"),
        ("[01]", "[null]", "1:2 this is no JSON number"),
        ("[1.]", "[null]", "1:2 this is no JSON number"),
        ("[-]", "[null]", "1:2 this is no JSON number"),
        ("[+1]", "[null]", "1:2 expected a value"),
        ("[1] 2", "[1]", "1:5 the text goes on after its value"),
        ("[1 // one\n]", "[1]", "1:4 JSON has no comments"),
        ("/* x */ [1]", "[1]", "1:1 JSON has no comments"),
        (r#"["a\qb"]"#, r#"["a\\qb"]"#, "1:4 unknown escape"),
        (r#"["\u12g4"]"#, "[\"\u{fffd}12g4\"]", "1:3 unknown escape"),
        (
            r#"["\ud800x"]"#,
            "[\"\u{fffd}x\"]",
            "1:3 this escape is half of a surrogate pair",
        ),
        (
            "[\"a\tb\"]",
            r#"["a\tb"]"#,
            "1:4 control character U+0009 in a string",
        ),
    ];
    for (text, value, finding) in cases {
        let (root, found) = read(text);
        assert_eq!(root.map(|n| write(&n)).as_deref(), Some(value), "{text}");
        assert_eq!(found, [finding], "{text}");
    }
}

#[test]
fn several_mistakes_are_all_reported() {
    let (root, found) = read("{\"a\": nope,\n \"b\": [1 2,],\n}");
    assert_eq!(write(&root.unwrap()), "{\"a\":null,\"b\":[1,2]}");
    assert_eq!(found.len(), 4, "{found:?}");
}

#[test]
fn mistakes_in_the_structure_stop_it() {
    let cases = [
        ("", "1:1 the text ends too early"),
        ("  ", "1:3 the text ends too early"),
        ("[1", "1:3 the text ends too early"),
        ("{\"a\"", "1:5 the text ends too early"),
        ("{\"a\":", "1:6 the text ends too early"),
        ("{\"a\":[1}", "1:8 expected `]` at the end of this array"),
        ("[{]", "1:3 expected `}` at the end of this object"),
        ("]", "1:1 expected a value"),
        (
            "[\"abc\n\"]",
            "1:2 this string has no closing quote on its line",
        ),
        ("[\"abc", "1:2 this string has no closing quote on its line"),
        (
            "[\"abc\\",
            "1:2 this string has no closing quote on its line",
        ),
    ];
    for (text, finding) in cases {
        let (root, found) = read(text);
        assert!(root.is_none(), "{text}");
        assert_eq!(found.last().map(String::as_str), Some(finding), "{text}");
    }
}

#[test]
fn duplicate_keys_are_reported_and_the_first_kept() {
    let (root, found) = read("{\"a\":1,\n\"b\":2,\n\"\\u0061\":3}");
    assert_eq!(write(&root.unwrap()), "{\"a\":1,\"b\":2}");
    assert_eq!(found, ["3:1 the key `a` is here for the second time"]);
    let many: Vec<_> = (0..40).map(|n| format!("\"k{}\":{n}", n % 30)).collect();
    let (root, found) = read(&format!("{{{}}}", many.join(",")));
    assert_eq!(root.unwrap().as_object().unwrap().len(), 30);
    assert_eq!(found.len(), 10);
}

#[test]
fn nesting_is_limited() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(read(&nested(MAX_DEPTH)).0.is_some());
    let (root, found) = read(&nested(MAX_DEPTH + 1));
    assert!(root.is_none());
    assert_eq!(
        found,
        ["1:513 arrays and objects are nested deeper than 512"]
    );
    assert!(read(&"{\"a\":".repeat(1_000_000)).0.is_none());
}

#[test]
fn a_text_full_of_mistakes_is_given_up() {
    let (root, found) = read(&format!("[{}1]", "x,".repeat(10_000)));
    assert!(root.is_none());
    assert_eq!(found.len(), 50);
}
