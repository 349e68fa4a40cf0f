//! Streams of bytes and of events.

use super::{assert_findings, assert_fine};

#[test]
fn streams_at_the_top_are_fine() {
    assert_fine(
        "@aws.protocols#restJson1 service S { version: \"1\", operations: [O] }
@http(method: \"POST\", uri: \"/\") operation O { input: In, output: Out }
structure In { @required @httpPayload body: Bytes }
structure Out { @httpPayload events: Events, @httpHeader(\"x\") x: String }
@streaming blob Bytes
@streaming union Events { a: A, b: B }
structure A { @eventHeader h: Integer, @eventPayload p: Blob }
structure B { x: String, y: Integer }",
    );
}

#[test]
fn streams_elsewhere_are_not() {
    assert_findings(
        "@aws.protocols#restJson1 service S { version: \"1\", operations: [O] }
@http(method: \"POST\", uri: \"/\") operation O { input: In, output: Out, errors: [Err] }
structure In { body: Bytes, inner: Inner }
structure Inner { @required body: Bytes }
structure Out { events: Events, list: Many }
list Many { member: Events }
@error(\"client\") structure Err { @required body: Bytes }
@streaming blob Bytes
@streaming union Events { a: A, s: String }
structure A { @eventHeader l: Many2, @eventPayload p: Blob, q: String }
list Many2 { member: String }
@streaming string No",
        &[
            "5:16 error optional_stream: a stream of bytes is always there: it is required, or empty by default",
            "5:16 error unbound_stream: the stream `body` is the body, so it needs `httpPayload`",
            "6:29 error misplaced_stream: a stream may not be a member of a structure within others",
            "7:17 error unbound_stream: the stream `events` is the body, so it needs `httpPayload`",
            "8:13 error misplaced_stream: a stream may not be a member of this shape",
            "9:44 error misplaced_stream: a stream may not be a member of an error",
            "11:36 error invalid_event: an event is a structure, but `smithy.api#String` is of type string",
            "12:15 error misplaced_trait: the trait `eventHeader` may not be applied to this member of a structure",
            "12:61 error unbound_member: member `q` is sent nowhere: the payload of the event is `p`",
            "14:1 error misplaced_trait: the trait `streaming` may not be applied to this string",
        ],
    );
}
