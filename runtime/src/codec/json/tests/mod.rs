//! The codec over hand-written shapes: one member of each kind, and input that is wrong.

use std::collections::HashMap;

use proptest::prelude::*;

use super::{JsonReader, JsonWriter, Settings};
use crate::codec::test_shapes::{self, ALL, All, CHOICE, Choice, Colour};
use crate::primitives::{Blob, DateTime};
use crate::serde::{ReadError, Shape, Value};

fn sample() -> All {
    All {
        date: DateTime::from_millis(1_398_796_238_120),
        next: Some(Box::new(All {
            next: None,
            map: None,
            ..All::empty()
        })),
        ..test_shapes::sample()
    }
}

fn write(settings: Settings, value: &dyn Value) -> String {
    String::from_utf8(JsonWriter::write(settings, &ALL, value).unwrap()).unwrap()
}

fn read_with(settings: Settings, json: &str) -> Result<All, ReadError> {
    let mut value = All::empty();
    JsonReader::read(json.as_bytes(), settings, &ALL, &mut value)?;
    Ok(value)
}

fn read(json: &str) -> Result<All, ReadError> {
    read_with(Settings::REST_JSON, json)
}

fn error(json: &str) -> String {
    match read(json) {
        Ok(_) => panic!("{json} was accepted"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn every_kind_reads_back_in_every_protocol() {
    for settings in [
        Settings::REST_JSON,
        Settings::AWS_JSON,
        Settings::RPC_V2_JSON,
    ] {
        let json = write(settings, &sample());
        assert_eq!(read_with(settings, &json).unwrap(), sample(), "{json}");
    }
}

#[test]
fn what_is_written() {
    let value = All {
        map: None,
        sparse_map: None,
        next: None,
        ..sample()
    };
    let rest = concat!(
        r#"{"flag":false,"byte":-128,"short":32767,"int":-1,"long":-9223372036854775808,"#,
        r#""float":"Infinity","double":-0.1,"big":-123456789012345678901234567890,"#,
        r#""decimal":0.10,"text":"é\n\u0001😀","colour":"the \"green\"","level":9,"#,
        r#""blob":"AP8=","epoch":1.5,"date":"2014-04-29T18:30:38.12Z","doc":{"k":null},"#,
        r#""dense":[],"sparse":[null,"x"],"docs":[null,true],"lists":[[],[1]],"secret":1}"#,
    );
    assert_eq!(write(Settings::REST_JSON, &value), rest);
    assert_eq!(
        write(Settings::AWS_JSON, &value),
        rest.replace("\"int\"", "\"integer\"")
    );
    let rpc = write(Settings::RPC_V2_JSON, &value);
    assert!(rpc.contains(r#""big":"-123456789012345678901234567890","decimal":"0.10""#));
    assert!(rpc.contains(r#""date":1398796238.12,"#));
}

#[test]
fn absent_null_and_unknown_members_change_nothing() {
    let empty = All::empty();
    assert!(empty.flag);
    assert_eq!(read("{}").unwrap(), empty);
    assert_eq!(read(" null ").unwrap(), empty);
    let json =
        r#"{"flag":null,"text":null,"next":null,"dense":null,"new":{"a":[{},1e9]},"integer":1}"#;
    assert_eq!(read(json).unwrap(), empty);
}

#[test]
fn members_in_any_order() {
    let value = read(r#" { "secret" : 1 , "text" : "a" , "flag" : false, "int": 7 } "#).unwrap();
    assert_eq!(
        value,
        All {
            secret: Some(1),
            text: "a".into(),
            flag: false,
            integer: Some(7),
            ..All::empty()
        }
    );
}

#[test]
fn nulls_in_dense_aggregates_are_passed_over() {
    let value = read(r#"{"dense":[1,null,2],"map":{"red":null,"blue":{"txt":"x"}}}"#).unwrap();
    assert_eq!(value.dense, Some(vec![1, 2]));
    assert_eq!(value.map.unwrap().len(), 1);
}

#[test]
fn unions() {
    let choice = |json: &str| {
        let mut value = Choice::empty();
        JsonReader::read(json.as_bytes(), Settings::REST_JSON, &CHOICE, &mut value)
            .map(|()| value)
            .map_err(|error| error.to_string())
    };
    assert_eq!(
        choice(r#"{"__type":"x","times":null,"txt":"a"}"#),
        Ok(Choice::Text("a".to_owned()))
    );
    assert_eq!(choice(r#"{"nothing":{}}"#), Ok(Choice::Nothing));
    let unknown = choice(r#"{"later":{"a":1}}"#).unwrap();
    assert!(matches!(&unknown, Choice::Unknown(u) if u.tag() == "later" && u.value().is_object()));
    for (json, message) in [
        ("{}", "cannot read $: the union has no member, at byte 0"),
        (
            r#"{"txt":null}"#,
            "cannot read $: the union has no member, at byte 0",
        ),
        (
            r#"{"txt":"a","nothing":{}}"#,
            "cannot read $: the union has a second member at byte 21",
        ),
        (
            r#"{"txt":"a","later":{}}"#,
            "cannot read $: the union has a second member at byte 19",
        ),
        (
            "[]",
            "cannot read $: expected an object, found an array at byte 0",
        ),
    ] {
        assert_eq!(choice(json), Err(message.to_owned()));
    }
    let none = JsonWriter::write(Settings::REST_JSON, &CHOICE, &Choice::empty()).unwrap_err();
    assert_eq!(none.to_string(), "cannot write $: the union has no member");
}

#[test]
fn timestamps_in_whatever_form() {
    let at = DateTime::from_secs(1_398_796_238);
    for json in [
        r#"{"date":1398796238}"#,
        r#"{"date":"2014-04-29T20:30:38+02:00"}"#,
        r#"{"date":1.398796238e9}"#,
        r#"{"date":"2014-04-29T18:30:38.000000000Z"}"#,
    ] {
        assert_eq!(read(json).unwrap().date, at, "{json}");
    }
    assert_eq!(
        read(r#"{"epoch":"2014-04-29T18:30:38Z"}"#).unwrap().epoch,
        Some(at)
    );
    let late = All {
        date: DateTime::from_secs(i64::MAX),
        ..All::empty()
    };
    let error = JsonWriter::write(Settings::REST_JSON, &ALL, &late).unwrap_err();
    assert_eq!(
        error.to_string(),
        "cannot write $.date: the timestamp is outside of the years 0001 to 9999"
    );
}

#[test]
fn special_floats() {
    let value = read(r#"{"float":"-Infinity","double":"NaN"}"#).unwrap();
    assert_eq!(value.float, Some(f32::NEG_INFINITY));
    assert!(value.double.unwrap().is_nan());
    assert_eq!(
        error(r#"{"float":"1"}"#),
        "cannot read $.float: expected a number, found a string at byte 9"
    );
}

#[test]
fn errors_name_path_and_byte() {
    for (json, message) in [
        (
            r#"{"next":{"lists":[[1],[1,"x"]]}}"#,
            "$.next.lists[1][1]: expected a number, found a string at byte 25",
        ),
        (
            r#"{"map":{"red":{"txt":1}}}"#,
            "$.map[\"red\"].text: expected a string, found a number at byte 21",
        ),
        (
            r#"{"byte":128}"#,
            "$.byte: 128 is out of the range of a byte",
        ),
        (
            r#"{"integer":0,"int":1.5}"#,
            "$.integer: expected a whole number, found a fraction at byte 19",
        ),
        (
            r#"{"text":"a","text":"a"}"#,
            "$.text: the member stands here twice, the second time at byte 19",
        ),
        (
            r#"{"text":null,"text":"a"}"#,
            "$.text: the member stands here twice, the second time at byte 20",
        ),
        (
            r#"{"sparseMap":{"a":null,"a":true}}"#,
            "$.sparseMap: the object has a key twice, which ends at byte 32",
        ),
        (
            r#"{"blob":"*"}"#,
            "$.blob: the string is not base64, which ends at byte 11",
        ),
        (
            r#"{"date":"today"}"#,
            "$.date: not a valid date-time timestamp: expected a digit, at byte 8",
        ),
        (
            r#"{"flag":1}"#,
            "$.flag: expected true or false, found a number at byte 8",
        ),
        (
            r#"{"dense":{}}"#,
            "$.dense: expected an array, found an object at byte 9",
        ),
        ("{} {}", "$: expected the end, found an object at byte 3"),
    ] {
        assert_eq!(error(json), format!("cannot read {message}"));
    }
}

#[test]
fn depth_is_bounded_both_ways() {
    let nested = |n: usize| r#"{"next":"#.repeat(n) + "{}" + &"}".repeat(n);
    assert!(read(&nested(127)).is_ok());
    assert!(error(&nested(128)).ends_with("more than 128 levels are nested at byte 1025"));
    let deep = (0..200).fold(All::empty(), |inner, _| All {
        next: Some(Box::new(inner)),
        ..All::empty()
    });
    assert!(JsonWriter::write(Settings::REST_JSON, &ALL, &deep).is_err());
}

#[test]
fn members_of_large_structures_are_told_apart() {
    let mut seen = crate::codec::seen::Seen::default();
    for index in 0..1000 {
        assert!(!seen.note(index));
        assert!(seen.note(index));
    }
}

#[test]
fn every_cut_is_refused_and_every_changed_byte_survived() {
    let json = write(Settings::REST_JSON, &sample());
    for end in (1..json.len()).filter(|end| json.is_char_boundary(*end)) {
        assert!(read(&json[..end]).is_err(), "{}", &json[..end]);
    }
    for at in 0..json.len() {
        for byte in [b'"', b'{', 0xFF] {
            let mut bytes = json.clone().into_bytes();
            bytes[at] = byte;
            let mut value = All::empty();
            let _ = JsonReader::read(&bytes, Settings::REST_JSON, &ALL, &mut value);
        }
    }
}

proptest! {
    #[test]
    fn values_read_back(
        text: String,
        long: i64,
        double in proptest::num::f64::NORMAL,
        millis in -62_135_596_800_000i64..253_402_300_800_000,
        blob: Vec<u8>,
        dense: Vec<i32>,
        sparse: Vec<Option<String>>,
        flags: HashMap<String, Option<bool>>,
        name: String,
    ) {
        let value = All {
            text,
            long,
            double: Some(double),
            epoch: Some(DateTime::from_millis(millis)),
            date: DateTime::from_millis(millis),
            blob: Some(Blob::new(blob)),
            dense: Some(dense),
            sparse: Some(sparse),
            sparse_map: Some(flags),
            map: Some(HashMap::from([(Colour::from(&*name), Choice::Text(name))])),
            ..All::empty()
        };
        let json = write(Settings::REST_JSON, &value);
        prop_assert!(serde_json::from_str::<serde_json::Value>(&json).is_ok());
        prop_assert_eq!(read(&json).unwrap(), value);
    }

    #[test]
    fn no_input_panics(json in r#"\{("(text|next|map|dense|date|lists)":([\[{0-9"a-z:]|null|\]|\}){0,8},?){0,4}\}?"#, bytes: Vec<u8>) {
        let _ = read(&json);
        let mut value = All::empty();
        let _ = JsonReader::read(&bytes, Settings::REST_JSON, &ALL, &mut value);
    }
}
