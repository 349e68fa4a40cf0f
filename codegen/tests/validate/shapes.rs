//! Names of members, recursion, constraints, private shapes.

use super::{assert_findings, assert_fine};

#[test]
fn members_differ_by_more_than_case() {
    assert_findings(
        "structure S { name: String, Name: String, id: String }
union U { aB: String, ab: String }
structure J { @jsonName(\"b\") a: String, b: String }
structure X { @xmlName(\"b\") a: String, b: String, @xmlAttribute @xmlName(\"b\") c: String }",
        &[
            "3:29 warning duplicate_member: members `name` and `Name` differ in case only",
            "4:23 warning duplicate_member: members `aB` and `ab` differ in case only",
            "5:41 warning json_name_conflict: members `a` and `b` are both called `b` in JSON",
            "6:40 warning xml_name_conflict: members `a` and `b` are both called `b` in XML",
        ],
    );
}

#[test]
fn recursion_needs_a_way_out() {
    assert_fine(
        "structure A { a: A, @required list: L }
list L { member: A }
union U { u: U, s: String }
structure T { @required left: N }
union N { leaf: String, node: T }",
    );
    assert_findings(
        "structure A { @required b: B }
structure B { @required a: A }
structure C { @required a: A }
union U { a: U, b: V }
union V { u: U }
list L { member: M }
map M { key: String, value: L }",
        &[
            "3:25 error endless_value: `A` has no value: its required member `b` contains it again",
            "4:25 error endless_value: `B` has no value: its required member `a` contains it again",
            "6:11 error endless_value: `U` has no value: every member contains it again",
            "7:11 error endless_value: `V` has no value: every member contains it again",
            "9:22 error endless_type: `M` contains itself through nothing but lists and maps",
        ],
    );
}

#[test]
fn constraints_must_be_possible() {
    assert_findings(
        "@range(min: 2, max: 1) integer I
@length(min: 3, max: 2) string L
@pattern(\"(a\") string P
@length(min: -1) string N",
        &[
            "3:1 error empty_range: `min`, 2, is larger than `max`, 1",
            "4:8 error malformed_trait: trait `smithy.api#length`: `min` is larger than `max`",
            "5:10 warning invalid_pattern: this is no regular expression: a group is not closed",
            "6:14 error malformed_trait: trait `smithy.api#length`: expected a whole number that is not negative, found a number",
        ],
    );
}

#[test]
fn private_shapes_stay_in_their_namespace() {
    assert_findings(
        "structure S { e: smithy.api#NonEmptyString }",
        &["3:18 error private_shape: `smithy.api#NonEmptyString` is private to its namespace"],
    );
}
