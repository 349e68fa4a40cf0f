//! Every production of the grammar (Smithy 2.0, "Smithy IDL ABNF") with text that it does not allow.

use super::{load, printed};
use std::fmt::Write as _;

const SYNTAX: &str = "smithy::idl_syntax";

/// Stands before the place that the finding must point at.
const HERE: char = '§';

/// The production, the text, and the code of the first finding. The text of most begins after the namespace.
const CASES: &[(&str, &str, &str)] = &[
    // White space, lines, comments.
    ("sp", "structure§\nA {}", SYNTAX),
    ("br", "string A §string B", SYNTAX),
    ("br", "namespace a §namespace b", SYNTAX),
    ("ws", "structure A {§\u{c}}", SYNTAX),
    ("comment", "string A §/ comment", SYNTAX),
    // Control statements.
    ("control_statement", "$version §\"2.0\"", SYNTAX),
    ("control_statement", "$§: \"2.0\"", SYNTAX),
    ("control_statement", "$version§", SYNTAX),
    ("control_statement", "$version: §\n", SYNTAX),
    ("control_statement", "$version: §2", SYNTAX),
    (
        "control_statement",
        "$version: §\"9\"",
        "smithy::unknown_version",
    ),
    (
        "control_statement",
        "$version: \"2\"\n$§version: \"2\"",
        SYNTAX,
    ),
    ("control_statement", "$version: \"2\" §x", SYNTAX),
    (
        "control_statement",
        "$operationInputSuffix: §\"a b\"",
        SYNTAX,
    ),
    (
        "control_section",
        "$version: \"2\"\nnamespace a\n§$version: \"2\"",
        SYNTAX,
    ),
    // Metadata.
    ("metadata_statement", "metadata§\n", SYNTAX),
    ("metadata_statement", "metadata §= 1", SYNTAX),
    ("metadata_statement", "metadata a §1", SYNTAX),
    ("metadata_statement", "metadata a =§\n", SYNTAX),
    ("metadata_statement", "metadata a = 1 §2", SYNTAX),
    ("metadata_section", "namespace a\n§metadata a = 1", SYNTAX),
    // The namespace, and what it imports.
    ("namespace_statement", "namespace§\n", SYNTAX),
    ("namespace_statement", "namespace §1a", SYNTAX),
    ("namespace_statement", "namespace a.§\n", SYNTAX),
    ("namespace", "namespace a§#b", SYNTAX),
    ("shape_section", "§string A", SYNTAX),
    ("use_statement", "namespace a\nuse§\n", SYNTAX),
    ("use_statement", "namespace a\nuse §\"b#C\"", SYNTAX),
    ("use_statement", "namespace a\nuse b#C §D", SYNTAX),
    ("use_statement", "namespace a\nuse §b#C$d", SYNTAX),
    ("use_section", "namespace a\nstring A\n§use b#C", SYNTAX),
    // Names.
    ("identifier", "string §1A", SYNTAX),
    ("identifier_start", "string §_", SYNTAX),
    ("identifier_chars", "string A§-B", SYNTAX),
    ("identifier_chars", "string §É", SYNTAX),
    ("shape_id", "apply §@ @deprecated", SYNTAX),
    ("root_shape_id", "list L { member: §1 }", SYNTAX),
    ("absolute_root_shape_id", "list L { member: a.b§ }", SYNTAX),
    ("absolute_root_shape_id", "list L { member: a#§ }", SYNTAX),
    ("shape_id_member", "apply L$§ @deprecated", SYNTAX),
    // Simple shapes.
    ("simple_shape", "string§\n", SYNTAX),
    ("simple_shape", "string A §{}", SYNTAX),
    ("simple_type_name", "§strings A", SYNTAX),
    ("shape_statement", "@deprecated\n§", SYNTAX),
    // Enums.
    ("enum_shape", "enum A\n§", SYNTAX),
    ("enum_shape", "enum §{ B }", SYNTAX),
    ("enum_type_name", "§Enum A { B }", SYNTAX),
    ("enum_shape_members", "enum A { B §", SYNTAX),
    ("enum_shape_members", "enum A { B, §B }", SYNTAX),
    ("enum_shape_member", "enum A { §1 }", SYNTAX),
    ("enum_shape_member", "enum A { B§: String }", SYNTAX),
    ("value_assignment", "enum A { B = §}", SYNTAX),
    // Aggregate shapes.
    ("aggregate_shape", "structure A\n§", SYNTAX),
    ("aggregate_shape", "structure §{}", SYNTAX),
    ("aggregate_type_name", "§struct A {}", SYNTAX),
    ("for_resource", "structure A for §{}", SYNTAX),
    ("for_resource", "structure A for §[B] {}", SYNTAX),
    ("for_resource", "string A §for B", SYNTAX),
    ("mixins", "structure A with §B {}", SYNTAX),
    ("mixins", "structure A with [§] {}", SYNTAX),
    ("mixins", "structure A with [B §", SYNTAX),
    ("shape_members", "structure A { b: B §", SYNTAX),
    ("shape_members", "structure A { b: B, §b: C }", SYNTAX),
    ("shape_member", "structure A { §\"b\": B }", SYNTAX),
    ("explicit_shape_member", "structure A { b §B }", SYNTAX),
    ("explicit_shape_member", "structure A { b: §}", SYNTAX),
    (
        "explicit_shape_member",
        "structure A { b: String = §}",
        SYNTAX,
    ),
    ("elided_shape_member", "structure A { $§ }", SYNTAX),
    ("elided_shape_member", "structure A { $§1 }", SYNTAX),
    ("list_member", "list A { member: B, §other: B }", SYNTAX),
    (
        "map_member",
        "map A { key: String, value: String, §other: B }",
        SYNTAX,
    ),
    // Services and resources.
    ("entity_shape", "service A\n§", SYNTAX),
    ("entity_shape", "service A §[]", SYNTAX),
    ("entity_shape", "resource §{}", SYNTAX),
    ("entity_shape", "resource A { read §B }", SYNTAX),
    // Operations.
    ("operation_shape", "operation A\n§", SYNTAX),
    ("operation_body", "operation A { §other: B }", SYNTAX),
    ("operation_body", "operation A { input: B §", SYNTAX),
    ("operation_input", "operation A { input §}", SYNTAX),
    ("operation_input", "operation A { input: §{} }", SYNTAX),
    (
        "operation_input",
        "operation A { input: B, §input: C }",
        SYNTAX,
    ),
    ("operation_output", "operation A { output: §1 }", SYNTAX),
    ("operation_errors", "operation A { errors: §B }", SYNTAX),
    ("operation_errors", "operation A { errors: [§1] }", SYNTAX),
    ("operation_errors", "operation A { errors: [B §", SYNTAX),
    (
        "inline_aggregate_shape",
        "operation A { input := §B }",
        SYNTAX,
    ),
    (
        "inline_aggregate_shape",
        "operation A { input := with §{} }",
        SYNTAX,
    ),
    // Traits.
    ("trait", "@§ string A", SYNTAX),
    ("trait", "@§1 string A", SYNTAX),
    ("trait_body", "@length(\nstring §A", SYNTAX),
    ("trait_body", "@length(min: 1 string §A", SYNTAX),
    ("trait_structure", "@length(min: 1, §2)\nstring A", SYNTAX),
    ("trait_structure_kvp", "@length(min §1)\nstring A", SYNTAX),
    ("trait_structure_kvp", "@length(min: §)\nstring A", SYNTAX),
    (
        "trait_structure_kvp",
        "@length(min: 1, §min: 2)\nstring A",
        SYNTAX,
    ),
    ("trait_node", "@tags([\"a\"] §[\"b\"])\nstring A", SYNTAX),
    // Apply.
    ("apply_statement", "apply§\n", SYNTAX),
    ("apply_statement_singular", "apply A §deprecated", SYNTAX),
    (
        "apply_statement_singular",
        "apply A @deprecated §@sensitive",
        SYNTAX,
    ),
    ("apply_statement_block", "apply A { §deprecated }", SYNTAX),
    ("apply_statement_block", "apply A { @deprecated §", SYNTAX),
    // Values.
    ("node_value", "@a(b: §%)\nstring A", SYNTAX),
    ("node_array", "@a([1 §)\nstring A", SYNTAX),
    ("node_object", "@a(b: {c: 1 §)\nstring A", SYNTAX),
    ("node_object_kvp", "@a(b: {c §1})\nstring A", SYNTAX),
    ("node_object_key", "@a(b: {§1: 1})\nstring A", SYNTAX),
    ("node_object_key", "@a(b: {c: 1, §c: 2})\nstring A", SYNTAX),
    ("number", "@a(b: §-)\nstring A", SYNTAX),
    ("int", "@a(b: 0§1)\nstring A", SYNTAX),
    ("frac", "@a(b: 1§.)\nstring A", SYNTAX),
    ("exp", "@a(b: 1e§)\nstring A", SYNTAX),
    ("node_keywords", "@a(b: True#§)\nstring A", SYNTAX),
    // Strings.
    ("quoted_text", "@a(\"b)\nstring A§", SYNTAX),
    ("quoted_char", "@a(§\"b\\\u{0}\")\nstring A", SYNTAX),
    ("escaped_char", "@a(§\"b\\q\")\nstring A", SYNTAX),
    ("unicode_escape", "@a(§\"\\u12\")\nstring A", SYNTAX),
    ("text_block", "@a(§\"\"\"b\"\"\")\nstring A", SYNTAX),
    ("text_block", "@a(\"\"\"\nb\")\nstring A§", SYNTAX),
];

/// The beginning of the files whose text lacks one.
const BEGINNING: &str = "$version: \"2.0\"\nnamespace a\n";

#[test]
fn every_production_can_be_wrong() {
    let mut shown = String::new();
    let mut wrong = String::new();
    for (production, text, code) in CASES {
        let has_beginning = ["$", "metadata", "namespace", "§$", "§string A"];
        let begun =
            has_beginning.iter().any(|start| text.starts_with(start)) && *text != "§strings A";
        let marked = match begun {
            true => (*text).to_owned(),
            false => format!("{BEGINNING}{text}"),
        };
        let at = marked.find(HERE).unwrap();
        let line = marked[..at].matches('\n').count() + 1;
        let column = marked[..at]
            .chars()
            .rev()
            .take_while(|c| *c != '\n')
            .count()
            + 1;
        let loaded = load(&marked.replace(HERE, ""));
        let sources = &loaded.model.sources;
        let first = loaded.diagnostics.iter().next();
        let found = first.and_then(|found| {
            let place = sources.position(found.span)?;
            Some((place.line as usize, place.column as usize, found.code))
        });
        if found != Some((line, column, *code)) {
            let _ = writeln!(
                wrong,
                "{production}: expected {line}:{column} {code}\n{}",
                printed(&loaded)
            );
        }
        let message = first.map_or("nothing", |found| &found.message);
        let text = text.escape_debug();
        let _ = writeln!(shown, "{production:<26} {text}\n{:26} {message}", "");
    }
    assert!(wrong.is_empty(), "{wrong}");
    insta::assert_snapshot!(shown);
}
