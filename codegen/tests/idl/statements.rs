//! Statements of every kind, and going on after mistakes.

use super::{assert_findings, findings, load, members, shape, shapes, trait_of, valid};

#[test]
fn one_run_reports_every_mistake() {
    let loaded = shapes(
        "structure A { a String }
string B extra
@length(min: )
string C
frob D
list E { element: String }
string Good
structure F { x: String = }
operation G { input: X, input: Y }
union H { h: String = 1 }
structure I { a: String, a: Blob }
metadata late = 1",
    );
    assert_findings(
        &loaded,
        &[
            "3:17 smithy::idl_syntax: expected `:`, found `String`",
            "4:10 smithy::idl_syntax: expected a line break, found `extra`",
            "5:14 smithy::idl_syntax: expected a value, found `)`",
            "7:1 smithy::idl_syntax: `frob` is no type of shape",
            "8:6 smithy::missing_member: a list needs `member`",
            "8:10 smithy::idl_syntax: a list has no member `element`",
            "10:27 smithy::idl_syntax: expected a value, found `}`",
            "11:25 smithy::idl_syntax: the property `input` is there twice",
            "12:21 smithy::idl_syntax: expected a member or `}`, found `=`",
            "13:26 smithy::idl_syntax: the member `a` is there twice",
            "14:1 smithy::idl_syntax: metadata comes before the namespace",
        ],
    );
    assert!(loaded.model.shape_named("a#Good").is_some());
}

#[test]
fn sections_have_an_order_and_a_namespace_comes_first() {
    let loaded = load("$version: \"2\"\nmetadata a = 1\n$version: \"2\"\nstring A\n@x");
    assert_findings(
        &loaded,
        &[
            "3:1 smithy::idl_syntax: expected a namespace: shapes and traits come after it, found `$`",
            "5:3 smithy::idl_syntax: expected the definition of a shape, found the end of the file",
        ],
    );
    for (text, line) in [
        ("namespace a\nuse b#C$d\n", "2:5"),
        ("namespace a\nuse b#C\nuse d#C\n", "3:5"),
        ("namespace a\nnamespace b\n", "2:1"),
        ("$version: 2\n", "1:11"),
        ("$version: \"3\"\n", "1:11"),
        ("$version: \"1\"\n$version: \"2\"\n", "2:2"),
    ] {
        let found = findings(&load(text));
        assert!(
            found.first().is_some_and(|f| f.starts_with(line)),
            "{text}: {found:?}"
        );
    }
}

#[test]
fn operations_define_inputs_in_place() {
    let loaded = valid(
        "@mixin structure M { m: String }
operation Op {
    output := with [M] { o: Blob = \"\"
    }
    input :=
        /// Docs
        @sensitive {}
    errors: [E,]
}
@error(\"client\") structure E {}",
    );
    let operation = shape(&loaded, "a#Op").as_operation().unwrap();
    assert_eq!(operation.input.as_ref().unwrap().target, "a#OpInput");
    assert_eq!(operation.errors.len(), 1);
    assert_eq!(
        members(&loaded, "a#OpOutput"),
        ["m: smithy.api#String", "o: smithy.api#Blob"]
    );
    let input = shape(&loaded, "a#OpInput");
    assert_eq!(input.traits.documentation(), Some("Docs"));
    for id in ["smithy.api#input", "smithy.api#sensitive"] {
        assert!(input.traits.has(id));
    }
}

#[test]
fn services_and_resources_have_properties() {
    let loaded = valid(
        "service S { version: \"1\" operations: [Op \"a#Third\"], resources: [R], rename: {\"a#X\": \"Y\"} }
operation Op { input := { x: X } }
@readonly operation Other {}
string X
resource R { identifiers: {id: X}, list: Other }
operation Third {}",
    );
    let service = shape(&loaded, "a#S").as_service().unwrap();
    assert_eq!(&*service.version, "1");
    assert_eq!(service.operations.len(), 2);
    assert_eq!(service.rename.len(), 1);
    let resource = shape(&loaded, "a#R").as_resource().unwrap();
    assert_eq!(resource.list.as_ref().unwrap().target, "a#Other");
    assert_eq!(resource.identifiers.get("id").unwrap().target, "a#X");
}

#[test]
fn apply_takes_one_trait_or_a_block() {
    let loaded = valid(
        "apply S$m @required
apply S { @sensitive
    /// ignored
    @deprecated(since: \"1\") }
structure S { m: String }
apply Later @tags([\"a\"])
apply Later @tags([\"b\"])
string Later",
    );
    let s = shape(&loaded, "a#S");
    assert!(s.member("m").unwrap().traits.is_required());
    assert!(s.traits.has("smithy.api#sensitive") && s.traits.has("smithy.api#deprecated"));
    let tags = trait_of(&loaded, "a#Later", "smithy.api#tags").expect_strings();
    assert_eq!(tags.unwrap(), ["a", "b"]);
}

#[test]
fn enums_have_values() {
    let loaded =
        valid("enum E { A, B = \"b\", @enumValue(\"c\") C\n}\nintEnum I { X = 1\nY = -2\n}");
    let values = |name: &str| {
        let values = shape(&loaded, name).enum_values();
        values
            .map(|(m, v)| format!("{}={:?}", m.name(), v.value))
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert!(
        values("a#E").contains("A=String(\"A\")"),
        "{}",
        values("a#E")
    );
    assert_eq!(shape(&loaded, "a#E").enum_values().count(), 3);
    assert_eq!(shape(&loaded, "a#I").enum_values().count(), 2);
    let loaded = shapes(
        "enum E {}
enum F { A = 1, B = \"\", C = \"A\", D = \"A\"
}
intEnum G { A, B = \"x\", C = 2147483648, D = 1.5, E = 1, F = 1
}",
    );
    assert_findings(
        &loaded,
        &[
            "3:6 smithy::empty_enum: this enum has no members",
            "4:14 smithy::wrong_enum_value: the value of a member of an enum is a string that is not empty",
            "4:21 smithy::wrong_enum_value: the value of a member of an enum is a string that is not empty",
            "4:38 smithy::duplicate_enum_value: member `D` has the value of another member",
            "6:13 smithy::missing_enum_value: member `A` needs a value",
            "6:20 smithy::wrong_enum_value: the value of a member of an intEnum is a whole number of 32 bits",
            "6:29 smithy::wrong_enum_value: the value of a member of an intEnum is a whole number of 32 bits",
            "6:45 smithy::wrong_enum_value: the value of a member of an intEnum is a whole number of 32 bits",
            "6:61 smithy::duplicate_enum_value: member `F` has the value of another member",
        ],
    );
}

#[test]
fn metadata_and_unknown_controls() {
    let loaded = load(
        "$other: [1]\nmetadata a = {b: [true, null, 1e3], \"c d\": String}\nmetadata l = [1]\nmetadata l = [2]\n",
    );
    assert_findings(
        &loaded,
        &["1:2 smithy::unknown_control: the control statement `$other` is unknown"],
    );
    let a = loaded.model.metadata.get("a").unwrap();
    assert_eq!(a.get("c d").unwrap().as_str(), Some("smithy.api#String"));
    assert_eq!(
        loaded
            .model
            .metadata
            .get("l")
            .unwrap()
            .as_array()
            .unwrap()
            .len(),
        2
    );
}
