//! Traits against their definitions.

use super::{assert_findings, assert_fine};

#[test]
fn values_follow_the_definition_of_the_model() {
    let definition = "@trait structure weight { @required grams: Long, unit: Unit2, tags: Names }
enum Unit2 { GRAM, OUNCE }
@length(max: 1) list Names { @pattern(\"^[a-z]+$\") member: String }\n";
    assert_fine(&format!(
        "{definition}@weight(grams: 1, unit: \"GRAM\", tags: [\"a\"]) string S"
    ));
    assert_findings(
        &format!(
            "{definition}@weight(unit: \"TON\", tags: [\"B\", \"c\"], more: 1) string S\n@weight(grams: 1.5) string T"
        ),
        &[
            "6:8 error malformed_trait: trait `a#weight`: `grams` is missing",
            "6:15 error malformed_trait: trait `a#weight`: `unit`: expected one of `GRAM`, `OUNCE`",
            "6:28 error malformed_trait: trait `a#weight`: `tags`: the length is 2, more than 1",
            "6:29 error malformed_trait: trait `a#weight`: `tags[0]`: the text does not match `^[a-z]+$`",
            "6:40 warning unknown_trait_member: trait `a#weight`: `a#weight` has no member `more`",
            "7:16 error malformed_trait: trait `a#weight`: `grams`: expected a whole number of 64 bits, found a number",
        ],
    );
}

#[test]
fn values_follow_definitions_that_ship_with_the_generator() {
    assert_findings(
        "use aws.api#service
@service(sdkId: 1) @title(2) service S { version: \"1\" }
@range(min: \"x\") integer I
@tags([1]) @externalDocumentation({}) string T
@xmlName(\"a b\") structure X {}
structure E { @httpHeader(\"\") h: String }",
        &[
            "4:17 error malformed_trait: trait `aws.api#service`: expected a string, found a number",
            "4:27 error malformed_trait: trait `smithy.api#title`: expected a string, found a number",
            "5:13 error malformed_trait: trait `smithy.api#range`: expected a number, found a string",
            "6:8 error malformed_trait: trait `smithy.api#tags`: expected a string, found a number",
            "6:35 error malformed_trait: trait `smithy.api#externalDocumentation`: the length is 0, less than 1",
            "7:10 error malformed_trait: trait `smithy.api#xmlName`: the text does not match `^[a-zA-Z_][a-zA-Z_0-9-]*(:[a-zA-Z_][a-zA-Z_0-9-]*)?$`",
            "8:27 error malformed_trait: trait `smithy.api#httpHeader`: the length is 0, less than 1",
        ],
    );
}

#[test]
fn traits_have_their_places() {
    assert_findings(
        "@required string A
@error(\"client\") string B
@retryable structure C {}
structure D { @idempotencyToken n: Integer, @timestampFormat(\"date-time\") t: String, @length(min: 1) i: Integer }
@trait(selector: \"structure > member\") structure mine {}
@mine string E
@readonly @idempotent operation F {}
union G { @required m: String }
list H { @xmlFlattened member: String }
structure I { @xmlFlattened s: String, @xmlAttribute l: H }",
        &["3:1 error misplaced_trait: the trait `required` may not be applied to this string", "4:1 error misplaced_trait: the trait `error` may not be applied to this string", "5:1 error misplaced_trait: the trait `retryable` may not be applied to this structure", "6:15 error misplaced_trait: the trait `idempotencyToken` may not be applied to this member of a structure", "6:45 error misplaced_trait: the trait `timestampFormat` may not be applied to this member of a structure", "6:86 error misplaced_trait: the trait `length` may not be applied to this member of a structure", "8:1 error misplaced_trait: the trait `mine` may not be applied to this string", "9:11 error excluding_traits: the traits `idempotent` and `readonly` exclude each other", "10:11 error misplaced_trait: the trait `required` may not be applied to this member of a union", "11:10 error misplaced_trait: the trait `xmlFlattened` may not be applied to this member of a list", "12:15 error misplaced_trait: the trait `xmlFlattened` may not be applied to this member of a structure", "12:40 error misplaced_trait: the trait `xmlAttribute` may not be applied to this member of a structure"],
    );
}

#[test]
fn definitions_are_checked_themselves() {
    assert_findings(
        "@trait(selector: \"structure >\") structure fine {}
@trait(selector: \"[\") structure wrong {}
structure none {}
@none string S
@b#unknown string T
@b#unknown string U",
        &[
            "4:18 error invalid_selector: this is no selector: a name or a quoted text is missing",
            "6:1 error not_a_trait: `a#none` is no trait",
            "7:1 note undefined_trait: there is no definition of the trait `b#unknown`: it is kept, but not checked",
        ],
    );
}

#[test]
fn some_traits_are_for_one_member() {
    assert_findings(
        "structure S { @httpPayload a: Blob, @httpPayload b: Blob, @httpHeader(\"c\") c: String }
@trait(structurallyExclusive: \"target\") structure only {}
@only string O
structure T { a: O, b: O }",
        &[
            "3:50 error exclusive_trait: only one member of `S` may have the trait `httpPayload`, by itself or by its target",
            "6:21 error exclusive_trait: only one member of `T` may have the trait `only`, by itself or by its target",
        ],
    );
}

#[test]
fn what_a_mixin_says_is_said_once() {
    assert_findings(
        "@mixin @retryable structure M { @httpLabel list: L }
list L { member: String }
structure A with [M] {}
structure B with [M] {}",
        &[
            "3:8 error misplaced_trait: the trait `retryable` may not be applied to this structure",
            "3:33 error misplaced_trait: the trait `httpLabel` may not be applied to this member of a structure",
        ],
    );
}
