//! Files that are large or deep on purpose: they take time and memory in proportion to their size.

use super::{MOST, exercise, load};
use std::time::Instant;

#[track_caller]
fn in_time(name: &str, text: &str) {
    let start = Instant::now();
    exercise(name, text.as_bytes());
    let spent = start.elapsed();
    assert!(spent < MOST, "{spent:?}: {:.60}", text);
}

#[test]
fn long_strings_are_read() {
    let text = "x".repeat(100_000_000);
    let idl = format!("namespace a\n@documentation(\"{text}\")\n@pattern(\"^(x+)+$\")\nstring S\n");
    let loaded = load("m.smithy", idl.as_bytes());
    assert_eq!(loaded.model.shapes.len(), 1);
    let ast = format!(
        r#"{{"smithy": "2.0", "shapes": {{"a#S": {{"type": "string", "traits": {{"smithy.api#xmlName": "{text}"}}}}}}}}"#
    );
    let loaded = load("m.json", ast.as_bytes());
    assert_eq!(loaded.model.shapes.len(), 1);
}

#[test]
fn mixins_of_themselves_end() {
    let ring: String = (0..2_000)
        .map(|n| {
            format!(
                "@mixin structure M{n} with [M{}] {{ m{n}: String }}\n",
                (n + 1) % 2_000
            )
        })
        .collect();
    in_time("m.smithy", &format!("$version: \"2\"\nnamespace a\n{ring}"));
    let chain: String = (0..2_000)
        .map(|n| {
            format!(
                "@mixin structure M{n} with [M{}] {{ m{n}: String }}\n",
                n + 1
            )
        })
        .collect();
    in_time(
        "m.smithy",
        &format!("$version: \"2\"\nnamespace a\n{chain}"),
    );
}

#[test]
fn shapes_of_themselves_end() {
    let ring: String = (0..3_000)
        .map(|n| {
            let next = (n + 1) % 3_000;
            format!(
                "structure S{n} {{ @required s: S{next}, u: U{next} }}\nunion U{n} {{ u: U{next} }}
list L{n} {{ member: L{next} }}\nresource R{n} {{ resources: [R{next}] }}\n"
            )
        })
        .collect();
    in_time("m.smithy", &format!("$version: \"2\"\nnamespace a\n{ring}"));
}

#[test]
fn rule_sets_of_themselves_end() {
    let rules = "{\"type\": \"tree\", \"conditions\": [], \"rules\": [".repeat(200);
    let ends = "]}".repeat(200);
    let calls = "{\"fn\": \"not\", \"argv\": [".repeat(200);
    let end_calls = "]}".repeat(200);
    for rule in [
        format!("{rules}{ends}"),
        format!("{{\"type\": \"error\", \"error\": \"x\", \"conditions\": [{calls}{end_calls}]}}"),
        "{\"type\": \"endpoint\", \"conditions\": [{\"fn\": \"isSet\", \"argv\": [{\"ref\": \"x\"}], \"assign\": \"x\"}],
          \"endpoint\": {\"url\": {\"ref\": \"x\"}}}"
            .to_owned(),
    ] {
        in_time(
            "m.json",
            &format!(
                r#"{{"smithy": "2.0", "shapes": {{"a#S": {{"type": "service", "version": "1", "traits": {{
                "smithy.rules#endpointRuleSet": {{"version": "1.0", "parameters": {{}}, "rules": [{rule}]}}}}}}}}}}"#
            ),
        );
    }
}

#[test]
fn many_values_are_checked_in_time() {
    let items = "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab\" ".repeat(20_000);
    in_time(
        "m.smithy",
        &format!(
            "$version: \"2\"\nnamespace a\n@trait list names {{ member: Name }}\n@pattern(\"^(a*)*(a|a)*c$\") string Name
@names([{items}])\n@uniqueItems list L {{ member: Name }}\n"
        ),
    );
}

#[test]
fn many_numbers_are_compared_in_time() {
    let numbers: String = (0..50_000).map(|n| format!("{n} {n}.0 ")).collect();
    in_time(
        "m.smithy",
        &format!(
            "$version: \"2\"\nnamespace a\n@trait @uniqueItems list ids {{ member: Double }}\n@ids([{numbers}]) string S\n"
        ),
    );
}

#[test]
fn many_waiters_are_checked_in_time() {
    let paths: String = (0..5_000)
        .map(|n| {
            format!(
                "W{n}: {{ acceptors: [{{ state: \"success\", matcher: {{ output: {{ path: \"{}\", comparator: \"stringEquals\", expected: \"\" }} }} }}] }}\n",
                "a[].b.".repeat(20)
            )
        })
        .collect();
    in_time(
        "m.smithy",
        &format!(
            "$version: \"2\"\nnamespace a\nservice S {{ version: \"1\", operations: [O] }}\n@smithy.waiters#waitable({paths}) operation O {{}}\n"
        ),
    );
}

#[test]
fn hostile_selectors_end() {
    let choices = ":is(structure, structure > member > structure) ".repeat(60);
    let shapes: String = (0..300)
        .map(|n| format!("@t structure S{n} {{ s: S{n}, t: S{} }}\n", n / 2))
        .collect();
    in_time(
        "m.smithy",
        &format!(
            "$version: \"2\"\nnamespace a\n@trait(selector: \"string {choices}\") structure t {{}}\n{shapes}"
        ),
    );
}
