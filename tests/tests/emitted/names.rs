//! Names that are in the way, and names and documentation that mean harm: crates of both compile without a
//! warning, their pages are built without one, and nothing of a model runs.

use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use serde_json::{Value, json};
use smithy_codegen::diagnostics::{RenderStyle, Source, render_all};
use smithy_codegen::emit::File;
use smithy_codegen::load::load_sources;
use smithy_codegen::{Settings, generate};

use crate::fixture::{emit_model, package};
use crate::workspace::Workspace;

/// Longer than any name has a use for.
const LONG: usize = 64 << 10;

/// Text that tries to leave the place it is put in. `smuggled` must never be code.
const HARM: [(&str, &str); 9] = [
    ("comment", "*/ fn smuggled() {} /* } \\u{202e}"),
    (
        "raw",
        "\"# ; compile_error!(smuggled); r#\" \\\" {smuggled}",
    ),
    (
        "bidi",
        "left \u{202e} right \u{2066} more \u{2069} \u{0} \u{7} end",
    ),
    (
        "ticks",
        "```\nfn main() { panic!(\"smuggled\"); }\n``` and ` alone and ```` four",
    ),
    ("cdata", "<![CDATA[ ]]> x ]]> y <script>smuggled()</script>"),
    (
        "attribute",
        "#![doc = \"x\"]\n#[smuggled]\n#[derive(Debug)] macro_rules! x { () => {} }",
    ),
    (
        "link",
        "[Option] [crate::Client] [`self`] [x][y] ![i](http://x) <http://a b> https://example.com/a_(c) \
         [a](javascript:smuggled())",
    ),
    (
        "tag",
        "<b>open <i>never closed <a>no href</a> <bucket> </p></p> &amp; &nosuch; &#x202e; \
         <a href=\"x\">y</a> < > <!-- comment",
    ),
    (
        "mark",
        "# heading\n\n    let smuggled = 1;\n\n> quote\n\n- list\n\n| a | b |\n|---|---|\n\n***\n\\ \\\\ \\n",
    ),
];

/// The text of a model that holds all of it wherever a model holds text.
fn hostile() -> String {
    let every = HARM.map(|(_, text)| text).join("\n\n");
    let every = every.as_str();
    let long = "a".repeat(LONG);
    let text = |docs: &str| json!({"target": "smithy.api#String", "traits": {"smithy.api#documentation": docs}});
    let members = || {
        let mut members: serde_json::Map<String, Value> = HARM
            .iter()
            .map(|(name, docs)| ((*name).to_owned(), text(docs)))
            .collect();
        members.insert(long.clone(), text("long"));
        members.insert(format!("{long}b"), text("longer"));
        members
    };
    let values = HARM.iter().map(|(name, value)| {
        let traits = json!({"smithy.api#enumValue": value, "smithy.api#documentation": value});
        let member = json!({"target": "smithy.api#Unit", "traits": traits});
        ((*name).to_owned(), member)
    });
    let values: serde_json::Map<String, Value> = values.collect();
    let mut input = members();
    let bound = |name: &str, value: Value, more: &str, told: Value| json!({"target": "smithy.api#String", "traits": {name: value, more: told}});
    let label = bound(
        "smithy.api#httpLabel",
        json!({}),
        "smithy.api#required",
        json!({}),
    );
    input.insert("label".to_owned(), label);
    let pattern = json!("*/\"#`]]>\u{202e}");
    let header = bound(
        "smithy.api#httpHeader",
        json!("x-it"),
        "smithy.api#pattern",
        pattern,
    );
    input.insert("header".to_owned(), header);
    let named = json!("\"# */ \u{202e} \\ `");
    let reason = json!({"reason": every});
    let renamed = bound(
        "smithy.api#jsonName",
        named,
        "smithy.api#recommended",
        reason,
    );
    input.insert("renamed".to_owned(), renamed);
    input.insert("kind".to_owned(), json!({"target": "a#Kind"}));
    input.insert("choice".to_owned(), json!({"target": "a#Choice"}));
    let operation = format!("a#{long}");
    json!({"smithy": "2.0", "shapes": {
        "a#Hostile": {"type": "service", "version": "*/ \" } {x} \u{202e}",
            "operations": [{"target": "a#Attack"}, {"target": operation}],
            "traits": {
                "aws.protocols#restJson1": {},
                "smithy.api#documentation": every,
                "smithy.api#title": "*/ `Title` \" # \u{202e} </a> ```",
                "smithy.api#externalDocumentation": {
                    "] (*/": "https://example.com/\">*/ x) ` [y]"
                }
            }},
        "a#Attack": {"type": "operation",
            "input": {"target": "a#AttackInput"}, "output": {"target": "a#AttackOutput"},
            "errors": [{"target": "a#Fault"}],
            "traits": {
                "smithy.api#http": {"method": "POST", "uri": "/a%22%7D/{label}?x=%22", "code": 200},
                "smithy.api#documentation": every,
                "smithy.api#examples": [{"title": "*/ ``` \" {x}", "documentation": every,
                    "input": {"label": "\"#*/ \u{202e} \\ {} ```"}, "output": {"comment": every}}]
            }},
        operation: {"type": "operation", "traits": {
            "smithy.api#deprecated": {"message": every, "since": "*/ \" \u{202e}"},
            "smithy.api#http": {"method": "GET", "uri": "/long", "code": 200}}},
        "a#AttackInput": {"type": "structure", "members": input,
            "traits": {"smithy.api#documentation": every}},
        "a#AttackOutput": {"type": "structure", "members": members(),
            "traits": {"smithy.api#documentation": every}},
        "a#Kind": {"type": "enum", "members": values, "traits": {"smithy.api#documentation": every}},
        "a#Choice": {"type": "union", "members": members(),
            "traits": {"smithy.api#documentation": every}},
        "a#Fault": {"type": "structure", "members": {"message": text(every)},
            "traits": {"smithy.api#error": "client", "smithy.api#documentation": every}}
    }})
    .to_string()
}

fn emit_hostile() -> Vec<File> {
    let loaded = load_sources(vec![Source::new("hostile.json", hostile())]);
    let mut found = loaded.diagnostics;
    let files = generate(&loaded.model, &Settings::new("hostile"), &mut found);
    let text = render_all(&found, &loaded.model.sources, RenderStyle::Plain);
    files.unwrap_or_else(|| panic!("{text}"))
}

/// Whether a name stands in code; in literals it may.
fn has_name(tokens: TokenStream, name: &str) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == name,
        TokenTree::Group(group) => has_name(group.stream(), name),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

fn compile(name: &str, files: Vec<File>) {
    let workspace = Workspace::new(name, &[(name.to_owned(), files)]);
    workspace.cargo(&["check", "--no-default-features", "--features", "test-util"]);
    workspace.cargo(&["doc", "--no-deps", "--no-default-features"]);
}

#[test]
fn no_name_is_in_the_way() {
    let path = package().join("names/obstacles.smithy");
    compile(
        "obstacles",
        emit_model(Path::new(&path), &Settings::new("obstacles")),
    );
}

#[test]
fn hostile_text_stays_text() {
    let files = emit_hostile();
    for file in files.iter().filter(|file| file.path.ends_with(".rs")) {
        let tokens: TokenStream = file.text.parse().unwrap();
        for name in ["smuggled", "compile_error", "macro_rules"] {
            assert!(!has_name(tokens.clone(), name), "{} has {name}", file.path);
        }
        let longest = file.path.split('/').map(str::len).max();
        assert!(longest <= Some(130), "{}", file.path);
    }
    compile("hostile", files);
}
