//! Cases of `smithy.test#eventStreamTests`: what they accept, and what they say of anything else.

use smithy_runtime::client::Handle;
use smithy_runtime::event_stream::HeaderValue;
use smithy_runtime::test_util::{EventCase, EventMessage, events};

use crate::service::*;

fn text(text: &str) -> HeaderValue {
    HeaderValue::String(text.to_owned())
}

fn said_hi() -> EventMessage {
    EventMessage::new()
        .header(":message-type", text("event"))
        .header(":event-type", text("said"))
        .header(":content-type", text("application/json"))
        .body("application/json", r#"{ "text": "hi" }"#)
}

/// Runs a case of a call that sends and receives one event.
fn run(case: EventCase) -> String {
    let client = Handle::new(&SERVICE, case.config().build());
    let input = ConverseInput {
        language: Some("en".into()),
        talk: events([Ok(said("hi"))]),
    };
    let call = client.call().send::<Converse>(input);
    match case.check_events(call, |output| output.talk, [said("hi")]) {
        Ok(()) => String::new(),
        Err(failure) => format!("{failure:?}"),
    }
}

fn case() -> EventCase {
    EventCase::new()
        .request("POST", "/converse")
        .request_header("x-language", "en")
        .response_header("x-session", "s")
}

#[test]
fn what_is_as_stated_passes() {
    let strict = said_hi()
        .require_headers(&[":event-type"])
        .forbid_headers(&["volume"]);
    let good = case().sends(strict).receives(said_hi());
    assert_eq!(run(good), "");
    let hoarse = EventMessage::new()
        .header(":message-type", text("exception"))
        .header(":exception-type", text("hoarse"))
        .body("application/json", "{}");
    assert_eq!(
        run(case().fails_with("HoarseException").receives(hoarse)),
        ""
    );
    assert_eq!(run(EventCase::new().response(500).fails()), "");
}

#[test]
fn differences_are_named() {
    let other = said_hi()
        .header("volume", HeaderValue::Int32(3))
        .require_headers(&["at"])
        .forbid_headers(&[":event-type"])
        .body("application/json", r#"{"text":"ho"}"#);
    let text = run(case()
        .request_header("x-language", "de")
        .sends(other)
        .receives(said_hi()));
    for finding in [
        "x-language: expected \"de\", found Some(\"en\")",
        "events[0] volume: expected Int32(3), found None",
        "events[0] at: expected one, found none",
        "events[0] :event-type: expected none",
        "events[0] body.text: expected \"ho\"",
    ] {
        assert!(text.contains(finding), "{text}");
    }
    let text = run(case().sends(said_hi()).sends(said_hi()).receives(said_hi()));
    assert!(text.contains("events: expected 2, found 1"), "{text}");
    let text = run(case());
    assert!(text.contains("event: expected Some(Said"), "{text}");
    let text = run(case().fails().receives(said_hi()));
    assert!(text.contains("expected an error, found none"), "{text}");
    let text = run(EventCase::new().response(500).fails_with("HoarseException"));
    assert!(
        text.contains("expected the error \"HoarseException\""),
        "{text}"
    );
    let text = run(EventCase::new().response(500));
    assert!(text.contains("500"), "{text}");
}
