//! One hand-written shape of each kind, in the form that the generator emits.
#![allow(unreachable_pub, dead_code, reason = "emitted types are public")]

use std::collections::HashMap;

use crate::primitives::{BigDecimal, BigInteger, Blob, DateTime, Document};
use crate::schema::*;
use crate::serde::{Shape, UnknownValue, UnknownVariant};
use crate::{int_enum, string_enum, structure, union};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Colour {
    Red,
    Green,
    Unknown(UnknownValue),
}

string_enum! { Colour { Red = "red", Green = "the \"green\"", } }

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Level {
    Low,
    Unknown(i32),
}

int_enum! { Level { Low = 1, } }

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Choice {
    Text(String),
    Times(Vec<DateTime>),
    Nested(Box<All>),
    Nothing,
    Unknown(UnknownVariant),
}

pub(crate) static UNIT: Schema = structure("Unit", &[]);
pub(crate) static TIMES: Schema = list("Times", &[member("member", TIMESTAMP).with(HTTP_DATE)]);
pub(crate) const HTTP_DATE: &[Trait] = &[Trait::TimestampFormat(TimestampFormat::HttpDate)];
pub(crate) const DATE_TIME: &[Trait] = &[Trait::TimestampFormat(TimestampFormat::DateTime)];

union! {
    Choice = CHOICE: "Choice" {
        0 => Text: member("text", STRING).with(&[Trait::JsonName("txt")]);
        1 => Times: member("times", list_of(&TIMES));
        2 => Nested: member("nested", of(&ALL));
        3 => Nothing(()): member("nothing", of(&UNIT));
    }
}

/// One member of each kind.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct All {
    pub(crate) flag: bool,
    pub(crate) byte: Option<i8>,
    pub(crate) short: Option<i16>,
    pub(crate) integer: Option<i32>,
    pub(crate) long: i64,
    pub(crate) float: Option<f32>,
    pub(crate) double: Option<f64>,
    pub(crate) big: Option<BigInteger>,
    pub(crate) decimal: Option<BigDecimal>,
    pub(crate) text: String,
    pub(crate) colour: Colour,
    pub(crate) level: Option<Level>,
    pub(crate) blob: Option<Blob>,
    pub(crate) epoch: Option<DateTime>,
    pub(crate) date: DateTime,
    pub(crate) doc: Option<Document>,
    pub(crate) dense: Option<Vec<i32>>,
    pub(crate) sparse: Option<Vec<Option<String>>>,
    pub(crate) docs: Option<Vec<Document>>,
    pub(crate) lists: Option<Vec<Vec<Level>>>,
    pub(crate) map: Option<HashMap<Colour, Choice>>,
    pub(crate) sparse_map: Option<HashMap<String, Option<bool>>>,
    pub(crate) next: Option<Box<All>>,
    pub(crate) secret: Option<i32>,
}

pub(crate) const SPARSE: &[Trait] = &[Trait::Sparse];
pub(crate) static DENSE_LIST: Schema = list("Dense", &[member("member", INTEGER)]);
pub(crate) static SPARSE_LIST: Schema = list("Sparse", &[member("member", STRING)]);
pub(crate) static DOC_LIST: Schema = list("Docs", &[member("member", DOCUMENT)]);
pub(crate) static LEVELS: Schema = list("Levels", &[member("member", INT_ENUM)]);
pub(crate) static LISTS: Schema = list("Lists", &[member("member", list_of(&LEVELS))]);
pub(crate) static CHOICES: Schema = map(
    "Map",
    &[member("key", ENUM), member("value", union_of(&CHOICE))],
);
pub(crate) static FLAGS: Schema = map("Flags", &[member("key", STRING), member("value", BOOLEAN)]);

structure! {
    All = ALL: "All" {
        0 => flag: member("flag", BOOLEAN), true;
        1 => byte: member("byte", BYTE);
        2 => short: member("short", SHORT);
        3 => integer: member("integer", INTEGER).with(&[Trait::JsonName("int")]);
        4 => long: member("long", LONG);
        5 => float: member("float", FLOAT);
        6 => double: member("double", DOUBLE);
        7 => big: member("big", BIG_INTEGER);
        8 => decimal: member("decimal", BIG_DECIMAL);
        9 => text: member("text", STRING);
        10 => colour: member("colour", ENUM);
        11 => level: member("level", INT_ENUM);
        12 => blob: member("blob", BLOB);
        13 => epoch: member("epoch", TIMESTAMP);
        14 => date: member("date", TIMESTAMP).with(DATE_TIME);
        15 => doc: member("doc", DOCUMENT);
        16 => dense: member("dense", list_of(&DENSE_LIST));
        17 => sparse: member("sparse", list_of(&SPARSE_LIST)).with(SPARSE);
        18 => docs: member("docs", list_of(&DOC_LIST));
        19 => lists: member("lists", list_of(&LISTS));
        20 => map: member("map", map_of(&CHOICES));
        21 => sparse_map: member("sparseMap", map_of(&FLAGS)).with(SPARSE);
        22 => next: member("next", of(&ALL));
        23 => secret: member("secret", INTEGER).with(&[Trait::Sensitive]);
    }
}

/// A value with something of every kind, and what only this version does not know.
pub(super) fn sample() -> All {
    let unknown = UnknownVariant::new("later", Document::from(vec![1]));
    All {
        flag: false,
        byte: Some(-128),
        short: Some(32767),
        integer: Some(-1),
        long: i64::MIN,
        float: Some(f32::INFINITY),
        double: Some(-0.1),
        big: Some("-123456789012345678901234567890".parse().unwrap()),
        decimal: Some("0.10".parse().unwrap()),
        text: "é\n\u{1}😀".to_owned(),
        colour: Colour::Green,
        level: Some(Level::Unknown(9)),
        blob: Some(Blob::new([0, 255])),
        epoch: Some(DateTime::from_millis(1_500)),
        date: DateTime::from_secs(1_398_796_238),
        doc: Some(Document::from([("k", Document::Null)])),
        dense: Some(vec![]),
        sparse: Some(vec![None, Some("x".to_owned())]),
        docs: Some(vec![Document::Null, Document::from(true)]),
        lists: Some(vec![vec![], vec![Level::Low]]),
        map: Some(HashMap::from([
            (
                Colour::Red,
                Choice::Times(vec![DateTime::from_secs(1_398_796_238)]),
            ),
            (Colour::Unknown(UnknownValue::new("mauve")), Choice::Nothing),
            (Colour::Green, Choice::Unknown(unknown)),
        ])),
        sparse_map: Some(HashMap::from([
            ("a".to_owned(), None),
            ("b".to_owned(), Some(true)),
        ])),
        next: Some(Box::new(All::empty())),
        secret: Some(1),
    }
}
