//! The codec over hand-written shapes: one member of each kind, and input that is wrong.

use std::collections::HashMap;

use proptest::prelude::*;

use super::{CborReader, CborWriter};
use crate::codec::test_shapes::{self, ALL, All, CHOICE, Choice, Colour};
use crate::primitives::{Blob, DateTime, Document};
use crate::schema::Schema;
use crate::serde::{ReadError, Shape, UnknownVariant};

fn sample() -> All {
    test_shapes::sample()
}

fn write(value: &All) -> Vec<u8> {
    CborWriter::write(&ALL, value).unwrap()
}

fn read_as<T: Shape>(schema: &'static Schema, bytes: &[u8]) -> Result<T, ReadError> {
    let mut value = T::empty();
    CborReader::read(bytes, schema, &mut value)?;
    Ok(value)
}

fn read(bytes: &[u8]) -> Result<All, ReadError> {
    read_as(&ALL, bytes)
}

/// A map with one text key.
fn one(key: &str, value: &[u8]) -> Vec<u8> {
    let mut bytes = vec![0xa1, 0x60 | key.len() as u8];
    bytes.extend_from_slice(key.as_bytes());
    bytes.extend_from_slice(value);
    bytes
}

fn error(bytes: &[u8]) -> String {
    match read(bytes) {
        Ok(_) => panic!("{bytes:x?} was accepted"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn every_kind_reads_back() {
    assert_eq!(read(&write(&sample())).unwrap(), sample());
}

#[test]
fn what_is_written() {
    let value = All {
        big: Some(7.into()),
        doc: Some(Document::from(500)),
        map: None,
        sparse_map: None,
        next: None,
        ..sample()
    };
    let mut expected = vec![0xb5];
    for (name, bytes) in [
        ("flag", &b"\xf4"[..]),
        ("byte", b"\x38\x7f"),
        ("short", b"\x19\x7f\xff"),
        ("integer", b"\x20"),
        ("long", b"\x3b\x7f\xff\xff\xff\xff\xff\xff\xff"),
        ("float", b"\xfa\x7f\x80\0\0"),
        ("double", b"\xfb\xbf\xb9\x99\x99\x99\x99\x99\x9a"),
        ("big", b"\x07"),
        ("decimal", b"\xc4\x82\x21\x0a"),
        ("text", "\x68é\n\u{1}😀".as_bytes()),
        ("colour", b"\x6bthe \"green\""),
        ("level", b"\x09"),
        ("blob", b"\x42\x00\xff"),
        ("epoch", b"\xc1\xfb\x3f\xf8\0\0\0\0\0\0"),
        ("date", b"\xc1\x1a\x53\x5f\xef\xce"),
        ("doc", b"\x19\x01\xf4"),
        ("dense", b"\x80"),
        ("sparse", b"\x82\xf6\x61x"),
        ("docs", b"\x82\xf6\xf5"),
        ("lists", b"\x82\x80\x81\x01"),
        ("secret", b"\x01"),
    ] {
        expected.push(0x60 | name.len() as u8);
        expected.extend_from_slice(name.as_bytes());
        expected.extend_from_slice(bytes);
    }
    assert_eq!(write(&value), expected);
}

#[test]
fn maps_of_many_members_have_a_longer_head() {
    let bytes = write(&sample());
    assert_eq!(bytes[..2], [0xb8, 24]);
    let many = All {
        dense: Some(vec![1; 300]),
        ..All::empty()
    };
    assert_eq!(read(&write(&many)).unwrap(), many);
}

#[test]
fn lengths_may_be_indefinite() {
    let text = one("text", b"\x7f\x61a\x60\x62\xc3\xa9\xff");
    assert_eq!(read(&text).unwrap().text, "aé");
    let blob = one("blob", b"\x5f\x41\x01\x42\x02\x03\xff");
    assert_eq!(read(&blob).unwrap().blob, Some(Blob::new([1, 2, 3])));
    let mut all = vec![0xbf, 0x7f, 0x62, b'd', b'e', 0x63, b'n', b's', b'e', 0xff];
    all.extend_from_slice(b"\x9f\x01\x02\xff\xff");
    assert_eq!(read(&all).unwrap().dense, Some(vec![1, 2]));
}

#[test]
fn numbers_of_any_width() {
    for bytes in [
        &b"\x03"[..],
        b"\x18\x03",
        b"\x1b\0\0\0\0\0\0\0\x03",
        b"\xf9\x42\0",
        b"\xfa\x40\x40\0\0",
        b"\xfb\x40\x08\0\0\0\0\0\0",
    ] {
        for key in ["integer", "long", "float", "double"] {
            let value = read(&one(key, bytes)).unwrap();
            let found = [
                value.integer.map(f64::from),
                Some(value.long as f64),
                value.float.map(f64::from),
                value.double,
            ];
            assert!(found.contains(&Some(3.0)), "{key} {bytes:x?}");
        }
    }
    for bytes in [&b"\xf9\x3e\0"[..], b"\x1b\x80\0\0\0\0\0\0\0", b"\xf9\x7c\0"] {
        assert!(error(&one("long", bytes)).contains("a fraction, or more than 64 bits"));
    }
    assert!(error(&one("float", b"\xfb\x7f\xe0\0\0\0\0\0\0")).contains("out of the range"));
    assert!(
        read(&one("double", b"\xf9\x7e\0"))
            .unwrap()
            .double
            .unwrap()
            .is_nan()
    );
    let nan = read(&one("float", b"\xf9\xfc\0")).unwrap().float;
    assert_eq!(nan, Some(f32::NEG_INFINITY));
}

#[test]
fn timestamps() {
    let date = |bytes: &[u8]| read(&one("date", bytes)).map(|value| value.date);
    let at = DateTime::from_millis(1_398_796_238_120);
    assert_eq!(
        date(b"\xc1\xfb\x41\xd4\xd7\xfb\xf3\x87\xae\x14").unwrap(),
        at
    );
    assert_eq!(date(b"\xc1\x20").unwrap(), DateTime::from_secs(-1));
    assert_eq!(
        date(b"\xc1\xf9\xb8\0").unwrap(),
        DateTime::from_millis(-500)
    );
    assert_eq!(date(b"\xd8\x01\x00").unwrap(), DateTime::from_secs(0));
    for far in [
        &b"\xc1\x1b\0\0\0\x3a\xff\xf4\x41\x80"[..],
        b"\xc1\x3b\x7f\xff\xff\xff\xff\xff\xff\xff",
        b"\xc1\x1b\xff\xff\xff\xff\xff\xff\xff\xff",
        b"\xc1\xf9\x7c\0",
        b"\xc1\xf9\x7e\0",
        b"\xc1\xfb\x7f\xe0\0\0\0\0\0\0",
    ] {
        let error = date(far).unwrap_err().to_string();
        assert!(error.contains("within the years 1 to 9999"), "{error}");
    }
    for wrong in [&b"\x00"[..], b"\xc0\x00", b"\xc1\x61x", b"\xc1\xc1\x00"] {
        let error = date(wrong).unwrap_err().to_string();
        assert!(error.contains("expected a timestamp"), "{error}");
    }
    let late = All {
        date: DateTime::from_secs(i64::MAX),
        ..All::empty()
    };
    assert_eq!(
        CborWriter::write(&ALL, &late).unwrap_err().to_string(),
        "cannot write $.date: the timestamp is not within the years 1 to 9999"
    );
}

#[test]
fn absent_null_and_unknown_members_change_nothing() {
    let empty = All::empty();
    assert_eq!(read(b"\xa0").unwrap(), empty);
    assert_eq!(read(b"\xf6").unwrap(), empty);
    for null in [b"\xf6", b"\xf7"] {
        for key in ["flag", "text", "dense", "next", "date"] {
            assert_eq!(read(&one(key, null)).unwrap(), empty);
        }
    }
    for unknown in [
        &b"\xbf\x01\x82\xf6\xf7\xff"[..],
        b"\xd9\xd9\xf7\xc4\x82\0\0",
        b"\x5f\x41x\xff",
        b"\xf8\xff",
        b"\xf9\0\0",
    ] {
        assert_eq!(read(&one("new", unknown)).unwrap(), empty);
    }
}

#[test]
fn nulls_in_dense_aggregates_are_passed_over() {
    let value = read(&one("dense", b"\x83\x01\xf6\x02")).unwrap();
    assert_eq!(value.dense, Some(vec![1, 2]));
    let value = read(&one("map", b"\xa2\x63red\xf7\x64blue\xa1\x64text\x61x")).unwrap();
    assert_eq!(value.map.unwrap().len(), 1);
}

#[test]
fn unions() {
    let choice =
        |bytes: &[u8]| read_as::<Choice>(&CHOICE, bytes).map_err(|error| error.to_string());
    assert_eq!(
        choice(b"\xa3\x66__type\x61x\x65times\xf6\x64text\x61a"),
        Ok(Choice::Text("a".to_owned()))
    );
    assert_eq!(choice(b"\xa1\x67nothing\xa0"), Ok(Choice::Nothing));
    for (bytes, message) in [
        (&b"\xa0"[..], "the union has no member, at byte 0"),
        (b"\xa1\x64text\xf6", "the union has no member, at byte 0"),
        (
            b"\xa2\x64text\x61a\x67nothing\xa0",
            "the union has a second member at byte 16",
        ),
        (b"\x80", "expected a map, found an array at byte 0"),
    ] {
        assert_eq!(choice(bytes), Err(format!("cannot read $: {message}")));
    }
    let none = CborWriter::write(&CHOICE, &Choice::empty()).unwrap_err();
    assert_eq!(none.to_string(), "cannot write $: the union has no member");
}

#[test]
fn unknown_members_of_unions_are_kept() {
    let bytes = b"\xa1\x65later\xa5\x61a\x38\x63\x61b\xfb\x3f\xf8\0\0\0\0\0\0\x61c\x81\xf5\x61d\xf6\x61e\x1b\xff\xff\xff\xff\xff\xff\xff\xff";
    let value: Choice = read_as(&CHOICE, bytes).unwrap();
    assert_eq!(CborWriter::write(&CHOICE, &value).unwrap(), bytes);
    // What documents have no place for comes nearest to what it was.
    for (bytes, kept) in [
        (&b"\x42\x00\xff"[..], Document::from("AP8=")),
        (b"\xc1\x07", Document::from(7)),
        (b"\xd9\xd9\xf7\x07", Document::from(7)),
        (b"\xc4\x82\x20\x0f", Document::from(1.5)),
        (
            b"\xc2\x49\x01\0\0\0\0\0\0\0\0",
            Document::from(2_f64.powi(64)),
        ),
        (
            b"\x3b\xff\xff\xff\xff\xff\xff\xff\xff",
            Document::from(-2_f64.powi(64)),
        ),
    ] {
        let value: Choice = read_as(&CHOICE, &one("later", bytes)).unwrap();
        assert_eq!(value, Choice::Unknown(UnknownVariant::new("later", kept)));
    }
}

#[test]
fn errors_name_path_and_byte() {
    for (bytes, message) in [
        (
            one("next", &one("lists", b"\x82\x80\x82\x01\x61x")),
            "$.next.lists[1][1]: expected an integer, found a text at byte 17",
        ),
        (
            one("map", &one("red", &one("text", b"\x01"))),
            "$.map[\"red\"].text: expected a text, found an integer at byte 16",
        ),
        (
            one("byte", b"\x18\x80"),
            "$.byte: 128 is out of the range of a byte",
        ),
        (
            b"\xa2\x64flag\xf5\x64flag\xf5".to_vec(),
            "$.flag: the member stands here twice, the second time at byte 12",
        ),
        (
            one("sparseMap", b"\xa2\x61a\xf6\x61a\xf5"),
            "$.sparseMap: the map has a key twice, which ends at byte 18",
        ),
        (
            one("text", b"\x62\xc3\x28"),
            "$.text: the text is not UTF-8 at byte 6",
        ),
        (
            one("text", b"\x7f\x7f\xff\xff"),
            "$.text: a chunk is of no definite length at byte 7",
        ),
        (
            one("flag", b"\x01"),
            "$.flag: expected a boolean, found an integer at byte 6",
        ),
        (
            one("dense", b"\xff"),
            "$.dense: expected an array, found a break at byte 7",
        ),
        (
            vec![0xa1, 0x01, 0x02],
            "$: expected a member's name, found an integer at byte 1",
        ),
        (
            vec![0xbf, 0x61, b'x', 0xff],
            "$: expected a value, found a break at byte 3",
        ),
        (
            vec![0xa0, 0xa0],
            "$: expected the end, found more at byte 1",
        ),
        (one("doc", b"\x1c"), "$.doc: found no CBOR at byte 5"),
        (
            one("dense", b"\x9b\xff\xff\xff\xff\xff\xff\xff\xff\x01"),
            "$.dense[1]: the input ends too early, at byte 17",
        ),
        (
            one("blob", b"\x5b\xff\xff\xff\xff\xff\xff\xff\xff\x01"),
            "$.blob: the input ends too early, at byte 15",
        ),
    ] {
        assert_eq!(error(&bytes), format!("cannot read {message}"));
    }
}

#[test]
fn depth_is_bounded_both_ways() {
    let nested = |n: usize, part: &[u8], last: &[u8]| [part.repeat(n), last.to_vec()].concat();
    assert!(read(&nested(127, b"\xa1\x64next", b"\xa0")).is_ok());
    assert!(error(&nested(128, b"\xa1\x64next", b"\xa0")).ends_with("nested at byte 768"));
    for part in [
        &b"\x81"[..],
        b"\x9f",
        b"\xa1\x61a",
        b"\xbf\x61a",
        b"\xc1\x81",
    ] {
        for key in ["new", "doc"] {
            let deep = error(&one(key, &nested(100_000, part, b"\xf6")));
            assert!(deep.contains("more than 128 levels"), "{deep}");
        }
    }
    // Tags are no levels, but there may be many.
    assert!(read(&one("new", &nested(100_000, b"\xc1", b"\xf6"))).is_ok());
    assert!(read(&one("doc", &nested(100_000, b"\xc1", b"\xf6"))).is_ok());
    let deep = (0..200).fold(All::empty(), |inner, _| All {
        next: Some(Box::new(inner)),
        ..All::empty()
    });
    assert!(CborWriter::write(&ALL, &deep).is_err());
}

#[test]
fn every_cut_is_refused_and_every_changed_byte_survived() {
    let bytes = write(&sample());
    for end in 0..bytes.len() {
        assert!(read(&bytes[..end]).is_err(), "{end}");
    }
    for at in 0..bytes.len() {
        for byte in [
            0x00, 0x1b, 0x3b, 0x5f, 0x7b, 0x9b, 0xbf, 0xc2, 0xf6, 0xfb, 0xff,
        ] {
            let mut changed = bytes.clone();
            changed[at] = byte;
            let _ = read(&changed);
        }
    }
}

proptest! {
    #[test]
    fn values_read_back(
        text: String,
        long: i64,
        float in proptest::num::f32::ANY.prop_filter("equal to itself", |f| !f.is_nan()),
        double in proptest::num::f64::ANY.prop_filter("equal to itself", |f| !f.is_nan()),
        millis in -62_135_596_800_000i64..253_402_300_800_000,
        blob: Vec<u8>,
        dense: Vec<i32>,
        sparse: Vec<Option<String>>,
        flags: HashMap<String, Option<bool>>,
        name: String,
        big: i128,
        decimal in "-?[1-9][0-9]{0,30}\\.[0-9]{1,10}",
    ) {
        let value = All {
            text,
            long,
            float: Some(float),
            double: Some(double),
            big: Some(big.into()),
            decimal: Some(decimal.parse().unwrap()),
            epoch: Some(DateTime::from_millis(millis)),
            blob: Some(Blob::new(blob)),
            dense: Some(dense),
            sparse: Some(sparse),
            sparse_map: Some(flags),
            map: Some(HashMap::from([(Colour::from(&*name), Choice::Text(name))])),
            ..All::empty()
        };
        prop_assert_eq!(read(&write(&value)).unwrap(), value);
    }

    #[test]
    fn no_input_panics(bytes: Vec<u8>, key in "(text|next|map|dense|date|lists|big|decimal|doc)") {
        let _ = read(&bytes);
        let _ = read(&one(&key, &bytes));
    }
}
