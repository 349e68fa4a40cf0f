//! Protocol tests of operations with events: the part of them that states the events.

use super::example::Printer;
use super::layout::{Expr, Method, atom, plain};
use super::source_text::text;
use crate::ir::{EventMessage, EventsTest, HeaderKind, Literal, ProtocolTest, TestKind, Type};

/// The case: its constructor, and a call for each thing that it states.
pub(super) fn case(
    test: &ProtocolTest,
    events: &EventsTest,
    printer: &mut Printer<'_>,
) -> (String, Vec<Method>) {
    let mut methods = Vec::new();
    let mut add = |name: &str, arguments: Vec<String>| {
        let arguments = arguments.into_iter().map(atom).collect();
        methods.push(plain(name, arguments));
    };
    if let Some((method, path)) = &events.request {
        add("request", vec![text(method), text(path)]);
    }
    for (name, value) in &events.request_headers {
        add("request_header", vec![text(name), text(value)]);
    }
    if let Some(code) = events.code {
        add("response", vec![code.to_string()]);
    }
    for (name, value) in &test.headers {
        add("response_header", vec![text(name), text(value)]);
    }
    if let Some((media_type, body)) = &test.body {
        add("response_body", vec![text(media_type), text(body)]);
    }
    match (&events.error, events.fails) {
        (Some(error), _) => add("fails_with", vec![text(error)]),
        (None, true) => add("fails", Vec::new()),
        (None, false) => {}
    }
    for event in &events.messages {
        let direction = if event.sent { "sends" } else { "receives" };
        methods.push(plain(direction, vec![message(event, printer)]));
    }
    ("EventCase::new()".to_owned(), methods)
}

/// The names that the cases among some tests use.
pub(super) fn uses(tests: &[ProtocolTest]) -> Vec<&'static str> {
    let sends = |test: &ProtocolTest| match &test.input {
        Literal::Structure { fields, .. } => fields
            .iter()
            .any(|field| matches!(field.value, Literal::Events(_))),
        _ => false,
    };
    let mut names = Vec::new();
    names.extend(cases(tests).next().map(|_| "EventCase"));
    names.extend(messages(tests).next().map(|_| "EventMessage"));
    names.extend(tests.iter().any(sends).then_some("events"));
    names
}

/// Whether any message is stated by its headers.
pub(super) fn have_headers(tests: &[ProtocolTest]) -> bool {
    messages(tests).any(|message| !is_bytes(message) && !message.headers.is_empty())
}

fn cases(tests: &[ProtocolTest]) -> impl Iterator<Item = &EventsTest> {
    tests.iter().filter_map(|test| match &test.kind {
        TestKind::Events(events) => Some(events),
        _ => None,
    })
}

fn messages(tests: &[ProtocolTest]) -> impl Iterator<Item = &EventMessage> {
    cases(tests).flat_map(|events| &events.messages)
}

/// What is received is its bytes, where the case states them.
fn is_bytes(message: &EventMessage) -> bool {
    !message.sent && message.bytes.is_some()
}

/// `EventMessage::new().header(…)`
fn message(event: &EventMessage, printer: &mut Printer<'_>) -> Expr {
    let mut methods = Vec::new();
    if let Some(bytes) = event.bytes.as_ref().filter(|_| is_bytes(event)) {
        methods.push(plain("bytes", vec![atom(text(bytes))]));
    } else {
        for (name, kind, value) in &event.headers {
            let value = header(*kind, value, printer);
            methods.push(plain("header", vec![atom(text(name)), atom(value)]));
        }
        for (name, list) in [
            ("forbid_headers", &event.forbid_headers),
            ("require_headers", &event.require_headers),
        ] {
            if !list.is_empty() {
                let list: Vec<String> = list.iter().map(|name| text(name)).collect();
                methods.push(plain(name, vec![atom(format!("&[{}]", list.join(", ")))]));
            }
        }
        if let Some((media_type, body)) = &event.body {
            methods.push(plain(
                "body",
                vec![atom(text(media_type)), atom(text(body))],
            ));
        }
    }
    Expr::Chain {
        head: "EventMessage::new()".to_owned(),
        methods,
        tail: Vec::new(),
    }
}

fn header(kind: HeaderKind, value: &Literal, printer: &mut Printer<'_>) -> String {
    let value = match value {
        Literal::String(value) => format!("{}.into()", text(value)),
        Literal::Blob(bytes) => format!("vec!{bytes:?}.into()"),
        Literal::BigNumber(number) => number.clone(),
        other => printer.expression(other, &Type::Timestamp).concat(),
    };
    format!("HeaderValue::{kind:?}({value})")
}

/// The call that checks: with the output and the events that must come, if any can.
pub(super) fn check(events: &EventsTest) -> String {
    match (&events.stream, &events.output) {
        (None, _) => "case.check(call)".to_owned(),
        (Some(stream), None) => {
            format!("case.check_events(call, |output| output.{stream}, received)")
        }
        (Some(stream), Some(_)) => {
            format!("case.check_output(call, expected, |output| output.{stream}, received)")
        }
    }
}

/// The events that must come.
pub(super) fn received(events: &EventsTest, printer: &mut Printer<'_>) -> Expr {
    let each = events.received.iter();
    let arguments = each.map(|event| printer.value(event)).collect();
    Expr::Call {
        open: "[".to_owned(),
        arguments,
        close: "]".to_owned(),
    }
}
