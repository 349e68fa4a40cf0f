//! Shape ids: which namespace a name belongs to.

use super::{assert_findings, load, load_all, members, shapes, trait_of, valid};

#[test]
fn imports_come_first_then_the_namespace_then_the_prelude() {
    let loaded = load_all(&[
        (
            "a.smithy",
            "$version: \"2\"\nnamespace a\nuse b#Integer\nstructure S { s: String i: Integer b: Blob l: Later, x: b#X }",
        ),
        (
            "b.json",
            r#"{"smithy": "2.0", "shapes": {"b#Integer": {"type": "string"}, "b#X": {"type": "blob"}, "a#Blob": {"type": "long"}}}"#,
        ),
        (
            "c.smithy",
            "$version: \"2\"\nnamespace a\nstring String string2 Later",
        ),
        (
            "d.smithy",
            "$version: \"2\"\nnamespace a\nstring String\nstring Later",
        ),
    ]);
    assert_eq!(
        members(&loaded, "a#S"),
        [
            "s: a#String",
            "i: b#Integer",
            "b: a#Blob",
            "l: a#Later",
            "x: b#X"
        ]
    );
    assert_findings(
        &loaded,
        &["3:15 smithy::idl_syntax: expected a line break, found `string2`"],
    );
}

#[test]
fn ids_in_values_become_absolute_and_keys_do_not() {
    let loaded = valid(
        "@references([{resource: R, rel: \"R\"}])
structure S { @default(\"x\") m: String }
resource R {}
@trait structure t { v: String }
@t(v: S$m) string X",
    );
    let references = trait_of(&loaded, "a#S", "smithy.api#references");
    let first = references.as_array().unwrap().first().unwrap();
    assert_eq!(first.get("resource").unwrap().as_str(), Some("a#R"));
    assert_eq!(first.get("rel").unwrap().as_str(), Some("R"));
    assert_eq!(
        trait_of(&loaded, "a#X", "a#t").get("v").unwrap().as_str(),
        Some("a#S$m")
    );
}

#[test]
fn what_does_not_exist_is_reported_where_it_is_written() {
    let loaded = shapes(
        "use aws.auth#sigv4
@nope string A
@String string B
@A string C
@tags([Nowhere, \"Nowhere\", C$x, required])
@auth([sigv4])
structure D { m: Missing }
string sigv4",
    );
    assert_findings(
        &loaded,
        &[
            "4:1 smithy::unknown_trait: there is no trait `nope`",
            "5:1 smithy::not_a_trait: `smithy.api#String` is no trait",
            "6:1 smithy::not_a_trait: `a#A` is no trait",
            "7:8 smithy::unresolved_shape_id: there is no shape `a#Nowhere`",
            "7:28 smithy::unresolved_shape_id: there is no shape `a#C$x`",
            "8:1 smithy::misplaced_trait: the trait `auth` may not be applied to this structure",
            "9:18 smithy::unresolved_target: there is no shape `a#Missing`",
            "10:8 smithy::conflicting_use: `sigv4` is imported by `use` already",
        ],
    );
}

#[test]
fn traits_without_values_take_the_form_of_their_definitions() {
    let loaded = valid(
        "@trait list l { member: String }
@trait map m { key: String value: String }
@l @m @tags @deprecated @other.ns#unknown
string X",
    );
    for array in ["a#l", "smithy.api#tags"] {
        assert_eq!(
            trait_of(&loaded, "a#X", array).as_array().map(<[_]>::len),
            Some(0)
        );
    }
    for object in ["a#m", "smithy.api#deprecated", "other.ns#unknown"] {
        assert!(
            trait_of(&loaded, "a#X", object)
                .as_object()
                .unwrap()
                .is_empty()
        );
    }
}

#[test]
fn imports_are_needed_and_lead_to_shapes() {
    let loaded = load(
        "namespace a
use b#Missing
use aws.api#service
use smithy.api#String
use aws.api#notShipped
structure S { m: String, n: Missing }
",
    );
    assert_findings(
        &loaded,
        &[
            "2:5 smithy::unresolved_use: there is no shape `b#Missing`",
            "3:5 smithy::unused_use: `service` is imported, but never used",
            "5:5 smithy::unused_use: `notShipped` is imported, but never used",
            "6:29 smithy::unresolved_target: there is no shape `b#Missing`",
        ],
    );
}
