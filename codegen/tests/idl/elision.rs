//! Members without targets, and mixins.

use super::{assert_findings, members, shape, shapes, valid};
use smithy_codegen::model::ShapeId;

const RESOURCE: &str = "
resource City { identifiers: { id: String }, properties: { size: Integer }, read: GetCity }
@readonly operation GetCity { input := for City { @required $id } output := for City { $size } }
";

#[test]
fn resources_give_identifiers_and_properties() {
    let loaded = valid(&format!(
        "{RESOURCE}structure S for City {{ $size, other: Blob, $id }}"
    ));
    assert_eq!(
        members(&loaded, "a#S"),
        [
            "size: smithy.api#Integer",
            "other: smithy.api#Blob",
            "id: smithy.api#String"
        ]
    );
    assert_eq!(
        members(&loaded, "a#GetCityInput"),
        ["id: smithy.api#String"]
    );
    assert!(
        shape(&loaded, "a#GetCityInput")
            .member("id")
            .unwrap()
            .traits
            .is_required()
    );
}

#[test]
fn mixins_give_members_and_keep_their_traits() {
    let loaded = valid(
        "structure S with [N] { $m own: Blob }
@mixin structure N with [M] {}
@mixin structure M { @required m: Long }
@mixin list ML { member: String }
list L with [ML] { @length(max: 3) $member }",
    );
    assert_eq!(
        members(&loaded, "a#S"),
        ["m: smithy.api#Long", "own: smithy.api#Blob"]
    );
    let member = shape(&loaded, "a#S").member("m").unwrap();
    assert!(member.traits.is_required());
    assert_eq!(member.mixin, Some(ShapeId::parse("a#N").unwrap()));
    let element = shape(&loaded, "a#L").list_member().unwrap();
    assert_eq!(element.traits.length().unwrap().max, Some(3));
}

#[test]
fn a_resource_is_asked_before_mixins() {
    let loaded = shapes(&format!(
        "{RESOURCE}@mixin structure M {{ id: Blob }}
structure S for City with [M] {{ $id }}"
    ));
    assert_findings(
        &loaded,
        &[
            "7:34 smithy::mixin_member_conflict: member `id` targets `smithy.api#String`, but a mixin has it \
           with the target `smithy.api#Blob`",
        ],
    );
}

#[test]
fn what_nobody_has_is_an_error() {
    let loaded =
        shapes("structure S { $x }\nstructure T for S { $x }\nunion U for Gone { $y, z: String }");
    assert_findings(
        &loaded,
        &[
            "3:16 smithy::unresolved_elision: no mixin has a member `x`",
            "4:17 smithy::not_a_resource: `for` names a resource, but `a#S` is of type structure",
            "4:22 smithy::unresolved_elision: neither the resource nor a mixin has a member `x`",
            "5:13 smithy::not_a_resource: there is no resource `a#Gone`",
            "5:21 smithy::unresolved_elision: neither the resource nor a mixin has a member `y`",
        ],
    );
    assert_eq!(members(&loaded, "a#U"), ["z: smithy.api#String"]);
}

#[test]
fn mixins_of_themselves_are_an_error() {
    let loaded = shapes("@mixin structure A with [B] { $x }\n@mixin structure B with [A] { $x }");
    assert!(
        loaded
            .diagnostics
            .iter()
            .any(|d| d.code == "smithy::mixin_cycle")
    );
}
