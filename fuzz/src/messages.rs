//! Responses and streams of events.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use smithy_runtime::event_stream::{Decoder, EventReceiver, Message};
use smithy_runtime::http::{Response, StatusCode};
use smithy_runtime::operation::{ErrorStructure as _, Operation};
use smithy_runtime::primitives::SdkBody;
use smithy_runtime::protocol::Protocol;
use smithy_runtime::serde::{Shape as _, Structure};

use crate::bound::{
    BIND, Bound, HOLD_ALL, HOLD_BYTES, HOLD_CHOICE, HOLD_COLOUR, HOLD_DOCUMENT, HOLD_TEXT, HeldAll,
    HeldBytes, HeldChoice, HeldColour, HeldDocument, HeldText, PROTOCOLS, PUT, Refused,
};
use crate::shapes::All;
use crate::talk::{Talk, TalkError};

/// Reads a response: a letter for the protocol, one for the operation, the status, and in further lines the
/// headers; after an empty line stands the body.
pub fn response(bytes: &[u8]) {
    let [protocol, operation, bytes @ ..] = bytes else {
        return;
    };
    let protocol = PROTOCOLS[usize::from(*protocol) % PROTOCOLS.len()];
    let mut lines = bytes.splitn(2, |byte| *byte == b'\n');
    let status = text(lines.next()).trim().parse().unwrap_or(200);
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
    let mut response = Response::new(status, SdkBody::empty());
    let mut rest = lines.next().unwrap_or_default();
    loop {
        let end = rest.iter().position(|byte| *byte == b'\n');
        let (line, after) = rest.split_at(end.unwrap_or(rest.len()));
        rest = after.get(1..).unwrap_or_default();
        let Some((name, value)) = text(Some(line)).split_once(':') else {
            break;
        };
        let _ = response.headers_mut().try_append(name, value.trim());
    }
    match operation % 8 {
        0 => read(protocol, &BIND, &response, rest, &mut Bound::empty()),
        1 => read(protocol, &PUT, &response, rest, &mut All::empty()),
        2 => read(
            protocol,
            &HOLD_BYTES,
            &response,
            rest,
            &mut HeldBytes::empty(),
        ),
        3 => read(
            protocol,
            &HOLD_TEXT,
            &response,
            rest,
            &mut HeldText::empty(),
        ),
        4 => read(
            protocol,
            &HOLD_COLOUR,
            &response,
            rest,
            &mut HeldColour::empty(),
        ),
        5 => read(protocol, &HOLD_ALL, &response, rest, &mut HeldAll::empty()),
        6 => read(
            protocol,
            &HOLD_CHOICE,
            &response,
            rest,
            &mut HeldChoice::empty(),
        ),
        _ => read(
            protocol,
            &HOLD_DOCUMENT,
            &response,
            rest,
            &mut HeldDocument::empty(),
        ),
    }
}

fn text(bytes: Option<&[u8]>) -> &str {
    std::str::from_utf8(bytes.unwrap_or_default()).unwrap_or_default()
}

fn read(
    protocol: &dyn Protocol,
    operation: &'static Operation,
    response: &Response,
    body: &[u8],
    output: &mut dyn Structure,
) {
    let _ = protocol.is_success(operation, response);
    let _ = protocol.read_output(operation, response, body, output);
    let meta = protocol.read_error_metadata(operation, response, body);
    assert!(meta.code().is_some());
    let _ = protocol.read_error(Refused::SHAPE, response, body, &mut Refused::empty());
}

/// Reads a stream of events that comes in pieces, whose size the first byte says, and in one piece.
pub fn events(bytes: &[u8]) {
    let Some((size, bytes)) = bytes.split_first() else {
        return;
    };
    let whole = messages([bytes].into_iter());
    let size = usize::from(*size).max(1);
    assert_eq!(messages(bytes.chunks(size)), whole);
    for message in &whole.0 {
        let encoded = message.encode().unwrap();
        assert_eq!(Message::decode(encoded).as_ref(), Ok(message));
    }
    for protocol in PROTOCOLS {
        let body = SdkBody::from(bytes.to_vec());
        let Ok(mut events) = EventReceiver::<Talk, TalkError>::from_body(protocol, body) else {
            continue;
        };
        // Each message gives one event or error, and the end another.
        for _ in 0..whole.0.len() + 2 {
            let mut next = pin!(events.recv());
            let ready = next.as_mut().poll(&mut Context::from_waker(Waker::noop()));
            if let Poll::Ready(Ok(None)) = ready {
                break;
            }
            assert!(ready.is_ready());
        }
    }
}

/// The messages, and whether bytes are left or wrong.
fn messages<'a>(pieces: impl Iterator<Item = &'a [u8]>) -> (Vec<Message>, bool) {
    let mut decoder = Decoder::new(1 << 20);
    let mut messages = Vec::new();
    for piece in pieces {
        decoder.push(Bytes::copy_from_slice(piece));
        loop {
            match decoder.next_message() {
                Ok(Some(message)) => messages.push(message),
                Ok(None) => break,
                Err(_) => return (messages, true),
            }
        }
    }
    (messages, !decoder.is_empty())
}
