//! Waiters.

use super::{assert_findings, assert_fine};

const OPERATION: &str = "use smithy.waiters#waitable
service S { version: \"1\", operations: [O, P] }
operation O { input: In, output: Out, errors: [Gone] }
operation P { output: Out }
structure In { id: String }
structure Out { state: String, items: Items, done: Boolean, count: Integer }
list Items { member: Item }
structure Item { state: String }
@error(\"client\") structure Gone {}\n";

fn waiter(acceptors: &str) -> String {
    format!("{OPERATION}apply O @waitable(Done: {{ acceptors: [{acceptors}] }})")
}

fn path(path: &str, comparator: &str, expected: &str) -> String {
    waiter(&format!(
        "{{ state: \"success\", matcher: {{ output: {{ path: \"{path}\", comparator: \"{comparator}\", expected: \"{expected}\" }} }} }}"
    ))
}

#[test]
fn paths_that_fit_are_fine() {
    assert_fine(&path("state", "stringEquals", "READY"));
    assert_fine(&path("items[].state", "allStringEquals", "READY"));
    assert_fine(&path("items[?state == 'X'].state", "anyStringEquals", "X"));
    assert_fine(&path(
        "length(items[?state == 'X']) > `0`",
        "booleanEquals",
        "true",
    ));
    assert_fine(&waiter(
        "{ state: \"success\", matcher: { success: true } }, { state: \"retry\", matcher: { errorType: \"Gone\" } },
    { state: \"failure\", matcher: { inputOutput: { path: \"input.id == output.state\", comparator: \"booleanEquals\", expected: \"true\" } } }",
    ));
}

#[test]
fn paths_that_do_not_fit_are_reported() {
    for (text, message) in [
        (
            path("state ==", "stringEquals", "x"),
            "the path is no JMESPath: at character 9: expected an expression",
        ),
        (
            path("stat", "stringEquals", "x"),
            "the path makes no sense at character 1: `a#Out` has no member `stat`",
        ),
        (
            path("count", "stringEquals", "x"),
            "`stringEquals` compares a string, but the path gives a number",
        ),
        (
            path("state", "allStringEquals", "x"),
            "`allStringEquals` compares a list of strings, but the path gives a string",
        ),
        (
            path("done", "booleanEquals", "yes"),
            "`booleanEquals` expects `true` or `false`",
        ),
        (
            waiter("{ state: \"retry\", matcher: { success: true } }"),
            "no acceptor has the state `success`",
        ),
    ] {
        let loaded = super::load(&text);
        let found: Vec<&str> = loaded
            .diagnostics
            .iter()
            .map(|d| d.message.as_str())
            .collect();
        assert_eq!(found, [format!("waiter `Done`: {message}")], "{text}");
    }
}

#[test]
fn waiters_have_names_delays_and_errors() {
    assert_findings(
        &format!(
            "{OPERATION}apply O @waitable(Done: {{ minDelay: 9, maxDelay: 3, acceptors: [{{ state: \"success\", matcher: {{ errorType: \"Lost\" }} }}] }})
apply P @waitable(DONE: {{ acceptors: [{{ state: \"success\", matcher: {{ success: true }} }}] }}, low: {{ acceptors: [] }})"
        ),
        &["12:25 error invalid_waiter: waiter `Done`: `minDelay`, 9, is larger than `maxDelay`, 3", "12:107 warning invalid_waiter: waiter `Done`: `Lost` is no error of the operation", "13:25 error duplicate_waiter: the service has a waiter `DONE` already, of `O`", "13:92 error malformed_trait: trait `smithy.waiters#waitable`: `low`: the text does not match `^[A-Z]+[A-Za-z0-9]*$`", "13:110 error malformed_trait: trait `smithy.waiters#waitable`: `low.acceptors`: the length is 0, less than 1"],
    );
}
