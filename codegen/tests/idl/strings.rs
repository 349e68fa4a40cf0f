//! Strings, text blocks and documentation comments.

use super::{assert_findings, load, shape, shapes, valid};

/// The documentation of `a#X`.
fn documentation(text: &str) -> String {
    let loaded = valid(text);
    shape(&loaded, "a#X")
        .traits
        .documentation()
        .unwrap()
        .to_owned()
}

#[test]
fn documentation_comments_join_their_lines() {
    let text = "///  First\n///\n\n// not this\n    ///Last \n@sensitive\n/// nor this\nstring X /// nor this\n";
    assert_eq!(documentation(text), " First\n\nLast ");
    let crlf = "/// One\r\n/// Two\r\nstring X\r\n";
    assert_eq!(documentation(crlf), "One\nTwo");
}

#[test]
fn trailing_comments_document_nothing() {
    let loaded =
        valid("structure S {\n  a: String /// of a\n  b: String\n  /// dangling\n}\n/// dangling");
    let members = shape(&loaded, "a#S").members.values();
    assert!(members.into_iter().all(|member| member.traits.is_empty()));
}

#[test]
fn text_blocks_lose_their_indentation_before_escapes_count() {
    let text =
        "@documentation(\"\"\"\n    <p>\\n  \\\"\"\"\n      Foo \\\n    Bar\n    \"\"\")\nstring X";
    assert_eq!(documentation(text), "<p>\n  \"\"\"\n  Foo Bar\n");
    assert_eq!(
        documentation("@documentation(\"a\r\nb\")\nstring X"),
        "a\nb"
    );
}

#[test]
fn malformed_strings_are_reported_and_the_rest_is_read() {
    let loaded = shapes(
        "@documentation(\"\\q\") string A
@documentation(\"\"\"x\"\"\") string B
@documentation(\"\"\"\"\"\") string C
@tags([\"\\ud800\"]) string D",
    );
    let codes: Vec<_> = loaded.diagnostics.iter().map(|d| d.code).collect();
    assert_eq!(codes, ["smithy::idl_syntax"; 4]);
    assert_eq!(loaded.model.shapes.len(), 4);
    let loaded = load("namespace a\nstring A\n@tags([\"x)\nstring B\n");
    assert_findings(
        &loaded,
        &["5:1 smithy::idl_syntax: the file ends in the middle of a string"],
    );
}
