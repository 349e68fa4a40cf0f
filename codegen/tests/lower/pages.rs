//! Pagination.

use super::*;
use smithy_codegen::ir::{PageItem, Type};

const INPUT: &str =
    r#""token": {"target": "smithy.api#String"}, "limit": {"target": "smithy.api#Integer"}"#;

fn pages(service: &str, operation: &str, output: &str, shapes: &str) -> Lowered {
    let operation = format!(
        r#""smithy.api#http": {{"method": "POST", "uri": "/"}}, "smithy.api#paginated": {{{operation}}}"#
    );
    let shapes = format!("{}{shapes}", ends(INPUT, output));
    lower_shapes(&service_with(service, &operation, &shapes))
}

#[test]
fn the_services_defaults_are_merged_and_paths_followed() {
    let defaults = r#""smithy.api#paginated": {"inputToken": "token", "pageSize": "limit"}"#;
    let inner = structure(
        "Inner",
        r#""items": {"target": "a#Items", "traits": {"smithy.api#required": {}}},
        "next": {"target": "smithy.api#String"}"#,
        "",
    );
    let items = r#""a#Items": {"type": "list", "member": {"target": "a#Inner"}}"#;
    let lowered = pages(
        defaults,
        r#""outputToken": "result.next", "items": "result.items""#,
        r#""result": {"target": "a#Inner"}"#,
        &format!(", {inner}, {items}"),
    );
    assert_eq!(lowered.messages(), [""; 0]);
    let service = lowered.service.unwrap();
    let pages = op(&service).pagination.clone().unwrap();
    let steps = |steps: &[ir::PathStep]| -> Vec<(String, bool)> {
        let shown = |step: &ir::PathStep| (step.field.to_string(), step.optional);
        steps.iter().map(shown).collect()
    };
    let step = |name: &str, optional| (name.to_owned(), optional);
    assert_eq!(pages.input_token.as_str(), "token");
    assert_eq!(
        steps(&pages.output_token),
        [step("result", true), step("next", true)]
    );
    let items = pages.items.unwrap();
    assert_eq!(steps(&items), [step("result", true), step("items", false)]);
    let inner = Type::Structure(types("Inner"));
    assert_eq!(pages.item, Some(PageItem::Element(inner)));
    assert_eq!(pages.page_size.unwrap().as_str(), "limit");
    assert_eq!(pages.token, Type::String);
}

#[test]
fn maps_are_pages_of_entries_and_items_may_be_unsaid() {
    let map = r#", "a#Map": {"type": "map", "key": {"target": "smithy.api#String"},
        "value": {"target": "smithy.api#Long"}}"#;
    let output = r#""next": {"target": "smithy.api#String"}, "map": {"target": "a#Map"}"#;
    let tokens = r#""inputToken": "token", "outputToken": "next""#;
    let of = |more: &str| {
        let lowered = pages("", &format!("{tokens}{more}"), output, map);
        op(&lowered.service.unwrap()).pagination.clone().unwrap()
    };
    let entry = PageItem::Entry(Type::String, Type::Long);
    assert_eq!(of(r#", "items": "map""#).item, Some(entry));
    assert_eq!(of("").item, None);
}

#[test]
fn what_does_not_fit_gives_no_paginator() {
    let output =
        r#""next": {"target": "smithy.api#String"}, "count": {"target": "smithy.api#Long"}"#;
    for (paginated, text) in [
        (r#""outputToken": "next""#, "`inputToken` is missing"),
        (r#""inputToken": "token""#, "`outputToken` is missing"),
        (
            r#""inputToken": "nope", "outputToken": "next""#,
            "no member `nope`",
        ),
        (
            r#""inputToken": "token", "outputToken": "next.x""#,
            "`next` is no structure",
        ),
        (
            r#""inputToken": "token", "outputToken": "count""#,
            "differ in type",
        ),
        (
            r#""inputToken": "token", "outputToken": "next", "items": "count""#,
            "neither a list nor a map",
        ),
    ] {
        let lowered = pages("", paginated, output, "");
        let messages = lowered.messages();
        assert!(messages[0].starts_with("Warning smithy::invalid_pagination a#Op"));
        assert!(messages[0].contains(text), "{messages:?}");
        assert!(op(&lowered.service.unwrap()).pagination.is_none());
    }
}

#[test]
fn a_page_size_that_is_no_number_is_left_out() {
    let lowered = pages(
        "",
        r#""inputToken": "token", "outputToken": "next", "pageSize": "token""#,
        r#""next": {"target": "smithy.api#String"}"#,
        "",
    );
    let expected = "Warning smithy::invalid_pagination a#Op: pages have no size to set: `token` is no 32-bit \
                    number";
    assert_eq!(lowered.messages(), [expected]);
    let service = lowered.service.unwrap();
    let pages = op(&service).pagination.clone().unwrap();
    assert_eq!(pages.page_size, None);
}
