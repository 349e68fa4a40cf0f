//! Waiters: their tables, names and words; statuses that can be waited for.

use super::*;
use smithy_codegen::ir::path::Step;
use smithy_codegen::ir::{AcceptorState, Matcher, PathComparator, Waiter};

const READ: &str =
    r#""smithy.api#http": {"method": "GET", "uri": "/op"}, "smithy.api#readonly": {}"#;

const SHAPES: &str = r#""a#State": {"type": "enum", "members": {
        "PENDING": {"target": "smithy.api#Unit"}, "BUILD_FAILED": {"target": "smithy.api#Unit"},
        "INACTIVE": {"target": "smithy.api#Unit"}, "ACTIVE": {"target": "smithy.api#Unit"}}},
    "a#Items": {"type": "list", "member": {"target": "a#Item"}},
    "a#Item": {"type": "structure", "members": {"state": {"target": "a#State"}}}"#;

fn shapes(waiters: &str) -> String {
    let input = r#""id": {"target": "smithy.api#String"}"#;
    let output = r#""items": {"target": "a#Items"}, "item": {"target": "a#Item"}"#;
    let operation = format!(r#"{READ}, "smithy.waiters#waitable": {{{waiters}}}"#);
    service_with(
        "",
        &operation,
        &format!("{}, {SHAPES}", ends(input, output)),
    )
}

fn waiter(acceptors: &str, more: &str) -> String {
    shapes(&format!(
        r#""S3ItemReady": {{"acceptors": [{acceptors}]{more}}}"#
    ))
}

fn only(shapes: &str) -> Waiter {
    let service = valid(shapes);
    op(&service).waiters[0].clone()
}

const SUCCESS: &str = r#"{"state": "success", "matcher": {"success": true}}"#;

fn output(path: &str, comparator: &str) -> String {
    format!(
        r#"{{"state": "success", "matcher": {{"output": {{"path": "{path}", "expected": "ACTIVE", "comparator": "{comparator}"}}}}}}"#
    )
}

#[test]
fn names_are_those_of_the_aws_sdk() {
    let waiter = only(&waiter(SUCCESS, ""));
    assert_eq!(waiter.name, "S3ItemReady");
    assert_eq!(waiter.method.as_str(), "wait_until_s3_item_ready");
    assert_eq!(waiter.module.as_str(), "s3_item_ready");
    assert_eq!(waiter.builder.as_str(), "S3ItemReadyFluentBuilder");
    assert_eq!(waiter.final_poll.as_str(), "S3ItemReadyFinalPoll");
    assert_eq!(waiter.error.as_str(), "WaitUntilS3ItemReadyError");
    assert_eq!(waiter.table.as_str(), "S3_ITEM_READY");
    assert_eq!(waiter.docs, ["The waiter `S3ItemReady`."]);
}

#[test]
fn delays_have_defaults() {
    let delays = |more: &str| {
        let waiter = only(&waiter(SUCCESS, more));
        (waiter.min_delay, waiter.max_delay)
    };
    assert_eq!(delays(""), (2, 120));
    assert_eq!(delays(r#", "minDelay": 5, "maxDelay": 9"#), (5, 9));
    assert_eq!(delays(r#", "minDelay": 300"#), (300, 300));
}

#[test]
fn acceptors_become_tables_and_words() {
    let both = r#"{"state": "failure", "matcher": {"inputOutput":
        {"path": "output.item.state == input.id", "expected": "false", "comparator": "booleanEquals"}}}"#;
    let error = r#"{"state": "retry", "matcher": {"errorType": "x.y#NotThere"}}"#;
    let all = [
        &output("items[].state", "allStringEquals"),
        both,
        error,
        SUCCESS,
    ];
    let waiter = only(&waiter(&all.join(","), ""));
    let states: Vec<_> = waiter.acceptors.iter().map(|a| a.state).collect();
    use AcceptorState::{Failure, Retry, Success};
    assert_eq!(states, [Success, Failure, Retry, Success]);
    let field = |name: &str| Step::Field(name.to_owned());
    let path = vec![
        field("items"),
        Step::Flatten,
        Step::Each(vec![field("state")]),
    ];
    let comparator = PathComparator::AllStringEquals("ACTIVE".to_owned());
    assert_eq!(
        waiter.acceptors[0].matcher,
        Matcher::Output(path, comparator)
    );
    assert!(matches!(
        &waiter.acceptors[1].matcher,
        Matcher::InputOutput(path, PathComparator::BooleanEquals(false))
            if matches!(path.as_slice(), [Step::Compare(..)])
    ));
    let named = Matcher::ErrorType("NotThere".to_owned());
    assert_eq!(waiter.acceptors[2].matcher, named);
    assert_eq!(
        waiter.meaning,
        [
            "Success: `items[].state` has elements, and all are `ACTIVE`",
            "Failure: `output.item.state == input.id` is `false`",
            "Try again: the error `NotThere`",
            "Success: the call succeeds",
        ]
    );
}

#[test]
fn paths_that_make_no_sense_are_errors_with_a_place() {
    for (path, message) in [
        (
            "item.nope",
            "makes no sense at character 6: `a#Item` has no member `nope`",
        ),
        ("item.", "is no JMESPath: at character 6"),
        (&vec!["item"; 251].join(" || "), "has more than 250 steps"),
    ] {
        let shapes = waiter(&output(path, "stringEquals"), "");
        let wanted = format!("waiter `S3ItemReady`: the path {message}");
        lower_shapes(&shapes).assert_error("smithy::invalid_waiter", "a#Op", &wanted);
    }
}

#[test]
fn a_stream_is_not_sent_again_and_again() {
    let shapes = waiter(SUCCESS, "").replace(
        r#""id": {"target": "smithy.api#String"}"#,
        r#""id": {"target": "a#Bytes", "traits": {"smithy.api#required": {}, "smithy.api#httpPayload": {}}}"#,
    );
    let bytes = r#""a#Bytes": {"type": "blob", "traits": {"smithy.api#streaming": {}}}"#;
    let lowered = lower_shapes(&format!("{shapes}, {bytes}"));
    let messages = lowered.messages();
    let found = messages
        .iter()
        .any(|message| message.contains("no waiter `S3ItemReady`"));
    assert!(found, "{messages:?}");
    assert!(op(&lowered.service.unwrap()).waiters.is_empty());
}

#[test]
fn statuses_are_found_in_outputs_and_structures_of_them() {
    let status = |output: &str, operation: &str| {
        let shapes = service_with("", operation, &format!("{}, {SHAPES}", ends("", output)));
        op(&valid(&shapes)).status.clone()
    };
    let own = r#""itemState": {"target": "a#State"}, "state": {"target": "a#State"}"#;
    let found = status(own, READ).unwrap();
    assert_eq!(found.path.len(), 1);
    assert_eq!(found.path[0].field.as_str(), "state");
    assert_eq!(found.wanted.as_str(), "Active");
    let failed: Vec<_> = found.failed.iter().map(|name| name.as_str()).collect();
    assert_eq!(failed, ["BuildFailed"]);

    let nested = status(r#""item": {"target": "a#Item"}"#, READ).unwrap();
    let fields: Vec<_> = nested.path.iter().map(|step| step.field.as_str()).collect();
    assert_eq!(fields, ["item", "state"]);

    assert!(status(r#""items": {"target": "a#Items"}"#, READ).is_none());
    let writes = r#""smithy.api#http": {"method": "POST", "uri": "/op"}"#;
    assert!(status(own, writes).is_none());
}
