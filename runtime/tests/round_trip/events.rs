//! Messages of event streams, and events in every protocol that has them.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use proptest::prelude::*;
use smithy_runtime::event_stream::test_util::{encode, messages};
use smithy_runtime::event_stream::{Decoder, EventReceiver, Header, HeaderValue, Message};
use smithy_runtime::primitives::{DateTime, SdkBody};
use smithy_runtime::protocol::{AwsJson1_0, AwsJson1_1, Protocol, RestJson1, Rpcv2Cbor, Rpcv2Json};

use crate::bound::REST_XML;
use crate::bytes as invented;
use crate::compare::{comparable, comparable_choice};
use crate::invent::{Form, JSON, MILLI, Source, XML};
use crate::talk::{Doubt, Quote, Said, Sound, Talk, TalkError, Word};

fn header_value() -> impl Strategy<Value = HeaderValue> {
    let bytes = proptest::collection::vec(any::<u8>(), 0..40);
    prop_oneof![
        any::<bool>().prop_map(HeaderValue::Bool),
        any::<i8>().prop_map(HeaderValue::Byte),
        any::<i16>().prop_map(HeaderValue::Int16),
        any::<i32>().prop_map(HeaderValue::Int32),
        any::<i64>().prop_map(HeaderValue::Int64),
        bytes.prop_map(|bytes| HeaderValue::ByteArray(bytes.into())),
        any::<String>().prop_map(HeaderValue::String),
        any::<i64>().prop_map(|millis| HeaderValue::Timestamp(DateTime::from_millis(millis))),
        any::<u128>().prop_map(HeaderValue::Uuid),
    ]
}

fn message() -> impl Strategy<Value = Message> {
    let headers = proptest::collection::btree_map("[a-zé:-]{1,20}", header_value(), 0..6);
    let payload = proptest::collection::vec(any::<u8>(), 0..200);
    (headers, payload).prop_map(|(headers, payload)| {
        let headers = headers.into_iter();
        headers.fold(Message::new(payload), |message, (name, value)| {
            message.add_header(Header::new(name, value))
        })
    })
}

fn invent(bytes: &[u8], form: Form) -> Talk {
    let s = &mut Source::new(bytes, form);
    match s.long() % 6 {
        0 => Talk::Silence,
        1 => Talk::Sound(Sound {
            value: Some(s.blob(1)),
        }),
        2 => Talk::Word(Word {
            value: Some(s.text(1)),
        }),
        3 => Talk::Quote(Quote {
            value: Some(s.all()),
        }),
        4 => Talk::Doubt(Doubt {
            value: Some(s.choice()),
        }),
        _ => Talk::Said(Said {
            flag: s.maybe(Source::flag),
            byte: s.maybe(|s| s.long() as i8),
            short: s.maybe(|s| s.long() as i16),
            integer: s.maybe(|s| s.long() as i32),
            long: s.maybe(Source::long),
            level: s.maybe(Source::level),
            blob: s.maybe(|s| s.blob(0)),
            text: s.maybe(|s| s.text(0)),
            colour: s.maybe(Source::colour),
            time: s.maybe(|s| s.time(MILLI)),
            note: s.maybe(|s| s.text(0)),
            all: s.maybe(Source::all),
        }),
    }
}

fn comparable_talk(talk: Talk) -> Talk {
    match talk {
        Talk::Said(said) => Talk::Said(Said {
            all: said.all.map(comparable),
            ..said
        }),
        Talk::Quote(quote) => Talk::Quote(Quote {
            value: quote.value.map(comparable),
        }),
        Talk::Doubt(doubt) => Talk::Doubt(Doubt {
            value: doubt.value.map(comparable_choice),
        }),
        other => other,
    }
}

/// The events of a body that is all there.
fn received(protocol: &dyn Protocol, body: Vec<u8>) -> Vec<Talk> {
    let mut stream: EventReceiver<Talk, TalkError> =
        EventReceiver::from_body(protocol, SdkBody::from(body)).unwrap();
    let mut events = Vec::new();
    loop {
        let mut next = pin!(stream.recv());
        match next.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(Ok(Some(event))) => events.push(event),
            Poll::Ready(Ok(None)) => return events,
            other => panic!("{other:?}"),
        }
    }
}

proptest! {
    #[test]
    fn events(parts in proptest::collection::vec(invented(), 0..4)) {
        for (protocol, form) in [
            (&RestJson1 as &dyn Protocol, JSON),
            (&AwsJson1_0, JSON),
            (&AwsJson1_1, JSON),
            (&Rpcv2Json, JSON),
            (&Rpcv2Cbor, JSON),
            (&REST_XML, XML),
        ] {
            let events: Vec<_> = parts.iter().map(|bytes| invent(bytes, form)).collect();
            let mut body = Vec::new();
            for event in &events {
                body.extend_from_slice(&encode(protocol, event).unwrap().encode().unwrap());
            }
            let read: Vec<_> = received(protocol, body).into_iter().map(comparable_talk).collect();
            let events: Vec<_> = events.into_iter().map(comparable_talk).collect();
            prop_assert_eq!(read, events);
        }
    }

    #[test]
    fn frames(sent in proptest::collection::vec(message(), 0..5), size in 1..40_usize) {
        let mut body = Vec::new();
        for message in &sent {
            let encoded = message.encode().unwrap();
            prop_assert_eq!(&Message::decode(encoded.clone()).unwrap(), message);
            body.extend_from_slice(&encoded);
        }
        prop_assert_eq!(&messages(&body).unwrap(), &sent);
        let mut decoder = Decoder::new(u64::MAX);
        let mut read = Vec::new();
        for piece in body.chunks(size) {
            decoder.push(Bytes::copy_from_slice(piece));
            while let Some(message) = decoder.next_message().unwrap() {
                read.push(message);
            }
        }
        prop_assert!(decoder.is_empty());
        prop_assert_eq!(read, sent);
    }

    /// A byte that changed on its way is noticed, wherever it is.
    #[test]
    fn changed_frames(sent in message(), at: prop::sample::Index, bit in 0..8_u8) {
        let mut bytes = sent.encode().unwrap().to_vec();
        let at = at.index(bytes.len());
        bytes[at] ^= 1 << bit;
        prop_assert!(Message::decode(bytes.into()).is_err());
    }
}
