//! Hand-written shapes with every trait that XML has, in the form that the generator emits.
#![allow(unreachable_pub, dead_code, reason = "emitted types are public")]

use std::collections::HashMap;

use crate::primitives::{BigDecimal, BigInteger, Blob, DateTime, Document};
use crate::schema::*;
use crate::serde::{UnknownValue, UnknownVariant};
use crate::{string_enum, structure, union};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Colour {
    Red,
    Unknown(UnknownValue),
}

string_enum! { Colour { Red = "red & more", } }

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Choice {
    Text(String),
    Times(Vec<DateTime>),
    Nested(Box<All>),
    Nothing,
    Unknown(UnknownVariant),
}

static UNIT: Schema = structure("Unit", &[]);
static TIMES: Schema = list("Times", &[member("member", TIMESTAMP).with(HTTP_DATE)]);
const HTTP_DATE: &[Trait] = &[Trait::TimestampFormat(TimestampFormat::HttpDate)];
const FLAT: &[Trait] = &[Trait::XmlFlattened];

union! {
    Choice = CHOICE: "Choice" {
        0 => Text: member("text", STRING).with(&[Trait::XmlName("Txt")]);
        1 => Times: member("times", list_of(&TIMES)).with(FLAT);
        2 => Nested: member("nested", of(&ALL));
        3 => Nothing(()): member("nothing", of(&UNIT));
    }
}

/// A structure of which a part is attributes.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Grantee {
    pub(super) name: Option<String>,
    pub(super) kind: Option<String>,
    pub(super) level: Option<i32>,
}

structure! {
    Grantee = GRANTEE: "Grantee" {
        0 => name: member("name", STRING);
        1 => kind: member("kind", STRING)
            .with(&[Trait::XmlAttribute, Trait::XmlName("xsi:type")]);
        2 => level: member("level", INTEGER).with(&[Trait::XmlAttribute]);
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct All {
    pub(super) flag: bool,
    pub(super) byte: Option<i8>,
    pub(super) long: i64,
    pub(super) float: Option<f32>,
    pub(super) double: Option<f64>,
    pub(super) big: Option<BigInteger>,
    pub(super) decimal: Option<BigDecimal>,
    pub(super) text: String,
    pub(super) colour: Option<Colour>,
    pub(super) blob: Option<Blob>,
    pub(super) date: Option<DateTime>,
    pub(super) epoch: Option<DateTime>,
    pub(super) dense: Option<Vec<i32>>,
    pub(super) lists: Option<Vec<Vec<String>>>,
    pub(super) flat: Option<Vec<Grantee>>,
    pub(super) map: Option<HashMap<Colour, Choice>>,
    pub(super) flat_map: Option<HashMap<String, String>>,
    pub(super) grantee: Option<Grantee>,
    pub(super) next: Option<Box<All>>,
    pub(super) doc: Option<Document>,
}

static DENSE: Schema = list("Dense", &[member("member", INTEGER)]);
static WORDS: Schema = list(
    "Words",
    &[member("member", STRING).with(&[
        Trait::XmlName("w:word"),
        Trait::XmlNamespace {
            uri: "urn:w",
            prefix: "w",
        },
    ])],
);
static LISTS: Schema = list("Lists", &[member("member", list_of(&WORDS))]);
static GRANTEES: Schema = list(
    "Grantees",
    &[member("member", of(&GRANTEE)).with(&[Trait::XmlName("ignored")])],
);
static CHOICES: Schema = map(
    "Choices",
    &[member("key", ENUM), member("value", union_of(&CHOICE))],
);
static PAIRS: Schema = map(
    "Pairs",
    &[
        member("key", STRING).with(&[Trait::XmlName("K")]),
        member("value", STRING).with(&[Trait::XmlName("V")]),
    ],
);

structure! {
    All = ALL: "All" [Trait::XmlName("Everything"), Trait::XmlNamespace { uri: "urn:all", prefix: "" }] {
        0 => flag: member("flag", BOOLEAN), true;
        1 => byte: member("byte", BYTE);
        2 => long: member("long", LONG);
        3 => float: member("float", FLOAT);
        4 => double: member("double", DOUBLE);
        5 => big: member("big", BIG_INTEGER);
        6 => decimal: member("decimal", BIG_DECIMAL);
        7 => text: member("text", STRING).with(&[Trait::XmlName("Text")]);
        8 => colour: member("colour", ENUM);
        9 => blob: member("blob", BLOB);
        10 => date: member("date", TIMESTAMP);
        11 => epoch: member("epoch", TIMESTAMP)
            .with(&[Trait::TimestampFormat(TimestampFormat::EpochSeconds)]);
        12 => dense: member("dense", list_of(&DENSE));
        13 => lists: member("lists", list_of(&LISTS));
        14 => flat: member("flat", list_of(&GRANTEES))
            .with(&[Trait::XmlFlattened, Trait::XmlName("Flat")]);
        15 => map: member("map", map_of(&CHOICES));
        16 => flat_map: member("flatMap", map_of(&PAIRS)).with(FLAT);
        17 => grantee: member("grantee", of(&GRANTEE)).with(&[Trait::XmlNamespace {
            uri: "urn:xsi",
            prefix: "xsi",
        }]);
        18 => next: member("next", of(&ALL));
        19 => doc: member("doc", DOCUMENT);
    }
}
