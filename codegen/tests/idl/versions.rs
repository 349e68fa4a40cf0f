//! What each version has, and how 1.0 becomes 2.0.

use super::{assert_findings, load, shape, shapes};

#[test]
fn version_one_is_brought_to_two() {
    let loaded = load(
        "namespace a
set S { member: Integer }
structure T { plain: PrimitiveInteger, @box boxed: PrimitiveInteger, i: I }
integer I
@enum([{name: \"A\", value: \"a\"}])
string E",
    );
    assert!(loaded.diagnostics.is_empty(), "{}", super::printed(&loaded));
    assert!(shape(&loaded, "a#S").traits.has_unique_items());
    let default = |name: &str| {
        let member = shape(&loaded, "a#T").member(name).unwrap();
        member.traits.default_value().map(|node| node.kind())
    };
    assert_eq!(default("plain"), Some("a number"));
    assert_eq!(default("boxed"), Some("null"));
    assert_eq!(shape(&loaded, "a#E").enum_values().count(), 1);
}

#[test]
fn version_one_lacks_what_two_brought() {
    let loaded = load(
        "namespace a
enum E { A }
structure S with [M] { $x, y: String = \"\"
}
@mixin structure M { @default(1) x: Integer }
operation O { input := {} }",
    );
    let codes: Vec<_> = loaded.diagnostics.iter().map(|d| d.code).collect();
    assert_eq!(
        codes,
        ["smithy::wrong_version"; 7],
        "{}",
        super::printed(&loaded)
    );
}

#[test]
fn version_two_lacks_what_it_removed() {
    let loaded = shapes("set S { member: String }\nstructure T { @box i: Integer }");
    assert_findings(
        &loaded,
        &[
            "3:1 smithy::wrong_version: version 2.0 of Smithy has no shapes of type `set`",
            "4:15 smithy::wrong_version: version 2.0 of Smithy has no trait `box`",
        ],
    );
}
