//! One hand-written shape of each kind, in the form that the generator emits.
#![allow(unreachable_pub, dead_code, reason = "emitted types are public")]

use std::collections::HashMap;

use crate::primitives::{BigDecimal, BigInteger, Blob, DateTime, Document};
use crate::schema::*;
use crate::serde::{UnknownValue, UnknownVariant};
use crate::{int_enum, string_enum, structure, union};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Colour {
    Red,
    Green,
    Unknown(UnknownValue),
}

string_enum! { Colour { Red = "red", Green = "the \"green\"", } }

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Level {
    Low,
    Unknown(i32),
}

int_enum! { Level { Low = 1, } }

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Choice {
    Text(String),
    Times(Vec<DateTime>),
    Nested(Box<All>),
    Nothing,
    Unknown(UnknownVariant),
}

pub(super) static UNIT: Schema = structure("Unit", &[]);
pub(super) static TIMES: Schema = list("Times", &[member("member", TIMESTAMP).with(HTTP_DATE)]);
pub(super) const HTTP_DATE: &[Trait] = &[Trait::TimestampFormat(TimestampFormat::HttpDate)];
pub(super) const DATE_TIME: &[Trait] = &[Trait::TimestampFormat(TimestampFormat::DateTime)];

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
pub(super) struct All {
    pub(super) flag: bool,
    pub(super) byte: Option<i8>,
    pub(super) short: Option<i16>,
    pub(super) integer: Option<i32>,
    pub(super) long: i64,
    pub(super) float: Option<f32>,
    pub(super) double: Option<f64>,
    pub(super) big: Option<BigInteger>,
    pub(super) decimal: Option<BigDecimal>,
    pub(super) text: String,
    pub(super) colour: Colour,
    pub(super) level: Option<Level>,
    pub(super) blob: Option<Blob>,
    pub(super) epoch: Option<DateTime>,
    pub(super) date: DateTime,
    pub(super) doc: Option<Document>,
    pub(super) dense: Option<Vec<i32>>,
    pub(super) sparse: Option<Vec<Option<String>>>,
    pub(super) docs: Option<Vec<Document>>,
    pub(super) lists: Option<Vec<Vec<Level>>>,
    pub(super) map: Option<HashMap<Colour, Choice>>,
    pub(super) sparse_map: Option<HashMap<String, Option<bool>>>,
    pub(super) next: Option<Box<All>>,
    pub(super) secret: Option<i32>,
}

pub(super) const SPARSE: &[Trait] = &[Trait::Sparse];
pub(super) static DENSE_LIST: Schema = list("Dense", &[member("member", INTEGER)]);
pub(super) static SPARSE_LIST: Schema = list("Sparse", &[member("member", STRING)]);
pub(super) static DOC_LIST: Schema = list("Docs", &[member("member", DOCUMENT)]);
pub(super) static LEVELS: Schema = list("Levels", &[member("member", INT_ENUM)]);
pub(super) static LISTS: Schema = list("Lists", &[member("member", list_of(&LEVELS))]);
pub(super) static CHOICES: Schema = map(
    "Map",
    &[member("key", ENUM), member("value", union_of(&CHOICE))],
);
pub(super) static FLAGS: Schema = map("Flags", &[member("key", STRING), member("value", BOOLEAN)]);

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
