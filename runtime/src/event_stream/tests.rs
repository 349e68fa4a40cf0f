//! Frames, headers and signatures: as they must be, and as they must not.

use std::time::{Duration, UNIX_EPOCH};

use bytes::{Bytes, BytesMut};
use proptest::prelude::*;
use sha2::{Digest, Sha256};

use super::*;
use crate::auth::sigv4::ChunkSigner;
use crate::crc::crc32;
use crate::encode::Hex32;
use crate::identity::Credentials;
use crate::primitives::{DateTime, base64};

fn event(name: &str, payload: &'static str) -> Message {
    let text = |text: &str| HeaderValue::String(text.to_owned());
    Message::new(payload)
        .add_header(Header::new(":message-type", text("event")))
        .add_header(Header::new(":event-type", text(name)))
}

/// A frame of these parts, with checksums that are right whatever the lengths say.
fn frame(total: u32, in_headers: u32, rest: &[u8]) -> Bytes {
    let mut out = BytesMut::new();
    out.extend_from_slice(&total.to_be_bytes());
    out.extend_from_slice(&in_headers.to_be_bytes());
    let sum = crc32(&out);
    out.extend_from_slice(&sum);
    out.extend_from_slice(rest);
    let sum = crc32(&out);
    out.extend_from_slice(&sum);
    out.freeze()
}

fn decode_headers(headers: &[u8]) -> Result<Message, FrameError> {
    let length = u32::try_from(headers.len()).unwrap();
    Message::decode(frame(16 + length, length, headers))
}

#[test]
fn an_empty_message_is_lengths_and_checksums() {
    let bytes = Message::default().encode().unwrap();
    let wire = "AAAAEAAAAAAFwkjrfZjI/w==";
    assert_eq!(base64::encode(&bytes), wire);
    assert_eq!(Message::decode(bytes).unwrap(), Message::default());
}

#[test]
fn headers_of_all_nine_types() {
    let message = Message::new("{'foo':'bar'}")
        .add_header(Header::new("yes", HeaderValue::Bool(true)))
        .add_header(Header::new("no", HeaderValue::Bool(false)))
        .add_header(Header::new("byte", HeaderValue::Byte(-49)))
        .add_header(Header::new("short", HeaderValue::Int16(-2)))
        .add_header(Header::new("integer", HeaderValue::Int32(40972)))
        .add_header(Header::new("long", HeaderValue::Int64(42_424_242)))
        .add_header(Header::new(
            "bytes",
            HeaderValue::ByteArray(Bytes::from_static(b"\0\xff")),
        ))
        .add_header(Header::new("text", HeaderValue::String("né".into())))
        .add_header(Header::new(
            "time",
            HeaderValue::Timestamp(DateTime::from_millis(8_675_309)),
        ))
        .add_header(Header::new("uuid", HeaderValue::Uuid(0xb79b_c914)));
    let bytes = message.encode().unwrap();
    let expected: &[u8] = b"\x03yes\x00\x02no\x01\x04byte\x02\xcf\x05short\x03\xff\xfe\
        \x07integer\x04\x00\x00\xa0\x0c\x04long\x05\x00\x00\x00\x00\x02\x87\x57\xb2\
        \x05bytes\x06\x00\x02\x00\xff\x04text\x07\x00\x03n\xc3\xa9\
        \x04time\x08\x00\x00\x00\x00\x00\x84\x5f\xed\
        \x04uuid\x09\0\0\0\0\0\0\0\0\0\0\0\0\xb7\x9b\xc9\x14";
    assert_eq!(&bytes[12..12 + expected.len()], expected);
    let read = Message::decode(bytes).unwrap();
    assert_eq!(read, message);
    assert_eq!(read.header("byte"), Some(&HeaderValue::Byte(-49)));
    assert_eq!(read.payload(), "{'foo':'bar'}");
}

#[test]
fn frames_that_are_none() {
    let good = event("a", "payload").encode().unwrap();
    for (bytes, reason) in [
        (good.slice(..11), "inside of its lengths"),
        (
            good.slice(..good.len() - 1),
            "announces 61 bytes and has 60",
        ),
        (frame(u32::MAX, 0, b""), "announces 4294967295 bytes"),
        (frame(15, 0, b""), "do not fit each other"),
        (frame(16, 1, b""), "do not fit each other"),
        (frame(20, u32::MAX, b"abcd"), "do not fit each other"),
    ] {
        let error = Message::decode(bytes).unwrap_err().to_string();
        assert!(error.contains(reason), "{error}");
    }
    for place in 0..good.len() {
        let mut bytes = BytesMut::from(&*good);
        bytes[place] ^= 1;
        assert!(Message::decode(bytes.freeze()).is_err(), "byte {place}");
    }
}

#[test]
fn headers_that_are_none() {
    for (headers, reason) in [
        (&b"\0\x00"[..], "has no name"),
        (b"\x05abc", "end inside of one"),
        (b"\x01a", "end inside of one"),
        (b"\x01a\x05\0\0", "end inside of one"),
        (b"\x01a\x07\xff\xffabc", "end inside of one"),
        (b"\x01a\x06\x80\x00", "end inside of one"),
        (b"\x01a\x0a", "is of the type 10"),
        (b"\x01\xff\x00", "is not UTF-8"),
        (b"\x01a\x07\x00\x01\xff", "is not UTF-8"),
        (b"\x01a\x00\x01b\x00\x01a\x01", "\"a\" stands there twice"),
    ] {
        let error = decode_headers(headers).unwrap_err().to_string();
        assert!(error.contains(reason), "{error}");
    }
}

#[test]
fn very_many_headers_take_little_time() {
    let mut headers = Vec::new();
    for number in 0..200_000_u32 {
        headers.push(4);
        headers.extend(number.to_be_bytes().map(|byte| byte & 0x7f));
        headers.push(0);
    }
    // Some of the names come twice.
    assert!(decode_headers(&headers).is_err());
}

#[test]
fn what_cannot_be_framed() {
    let text = |length| HeaderValue::String("x".repeat(length));
    let with = |header| Message::default().add_header(header).encode();
    assert!(with(Header::new("a", text(32_767))).is_ok());
    assert!(with(Header::new("a", text(32_768))).is_err());
    assert!(with(Header::new("a".repeat(255), text(1))).is_ok());
    assert!(with(Header::new("a".repeat(256), text(1))).is_err());
    assert!(with(Header::new("", text(1))).is_err());
}

#[test]
fn streams_are_cut_into_messages_wherever_they_were_cut_before() {
    let messages = [event("a", ""), event("b", "payload"), Message::default()];
    let all: Vec<u8> = messages
        .iter()
        .flat_map(|message| message.encode().unwrap())
        .collect();
    for length in 1..all.len() {
        let mut decoder = Decoder::new(1024);
        let mut read = Vec::new();
        for piece in all.chunks(length) {
            decoder.push(Bytes::copy_from_slice(piece));
            while let Some(message) = decoder.next_message().unwrap() {
                read.push(message);
            }
        }
        assert_eq!(read, messages);
        assert!(decoder.is_empty());
    }
}

#[test]
fn long_messages_are_refused_before_they_come() {
    let mut decoder = Decoder::new(1024);
    decoder.push(frame(1025, 0, b"").slice(..12));
    let error = decoder.next_message().unwrap_err().to_string();
    assert!(error.contains("1025 bytes, more than the 1024"), "{error}");
    let mut decoder = Decoder::new(u64::MAX);
    decoder.push(frame(u32::MAX, 0, b"").slice(..12));
    assert_eq!(decoder.next_message().unwrap(), None);
}

/// The vector that implementations of the signature share.
#[test]
fn signed_messages() {
    let message = Message::new("test payload").add_header(Header::new(
        "some-header",
        HeaderValue::String("value".into()),
    ));
    let seed = Hex32::new(&Sha256::digest(b"last message sts").into());
    let credentials = Credentials::from_keys("fake access key", "fake secret key", None);
    let chain = ChunkSigner::new(seed.as_str(), &credentials, "us-east-1", "testservice");
    let now = UNIX_EPOCH + Duration::new(123_456_789, 1_234_000);
    let mut signer = EventSigner::new(chain, move || now);
    let inner = message.encode().unwrap();
    let signed = signer.sign(inner.clone()).unwrap();
    assert_eq!(signed.payload(), &inner);
    assert_eq!(
        signed.header(":date"),
        Some(&HeaderValue::Timestamp(DateTime::from_secs(123_456_789)))
    );
    let Some(HeaderValue::ByteArray(signature)) = signed.header(":chunk-signature") else {
        panic!("{signed:?}")
    };
    let signature = Hex32::new(&signature[..].try_into().unwrap());
    let expected = "1ea04a4f6becd85ae3e38e379ffaf4bb95042603f209512476cc6416868b31ee";
    assert_eq!(signature.as_str(), expected);
    // The next one builds on it.
    assert_ne!(signer.sign(inner).unwrap(), signed);
}

fn header_value() -> impl Strategy<Value = HeaderValue> {
    prop_oneof![
        any::<bool>().prop_map(HeaderValue::Bool),
        any::<i8>().prop_map(HeaderValue::Byte),
        any::<i16>().prop_map(HeaderValue::Int16),
        any::<i32>().prop_map(HeaderValue::Int32),
        any::<i64>().prop_map(HeaderValue::Int64),
        any::<Vec<u8>>().prop_map(|bytes| HeaderValue::ByteArray(bytes.into())),
        ".{0,40}".prop_map(HeaderValue::String),
        any::<i64>().prop_map(|ms| HeaderValue::Timestamp(DateTime::from_millis(ms))),
        any::<u128>().prop_map(HeaderValue::Uuid),
    ]
}

proptest! {
    #[test]
    fn messages_come_back(
        headers in prop::collection::btree_map(".{1,20}", header_value(), 0..6),
        payload: Vec<u8>,
    ) {
        let headers = headers.into_iter().map(|(name, value)| Header::new(name, value));
        let message = headers.fold(Message::new(payload), Message::add_header);
        prop_assert_eq!(Message::decode(message.encode()?)?, message);
    }

    #[test]
    fn any_bytes_are_a_message_or_an_error(bytes: Vec<u8>, headers: Vec<u8>) {
        let _ = Message::decode(bytes.clone().into());
        let _ = decode_headers(&headers);
        let mut decoder = Decoder::new(1 << 20);
        decoder.push(bytes.into());
        while let Ok(Some(_)) = decoder.next_message() {}
    }
}
