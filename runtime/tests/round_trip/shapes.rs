//! Shapes of every kind, with every trait that says how a body looks, as the generator emits them. Fuzz targets
//! read into them, too.

use std::collections::HashMap;

use smithy_runtime::primitives::{BigDecimal, BigInteger, Blob, DateTime, Document};
use smithy_runtime::schema::{
    BIG_DECIMAL, BIG_INTEGER, BLOB, BOOLEAN, BYTE, DOCUMENT, DOUBLE, ENUM, FLOAT, INT_ENUM,
    INTEGER, LONG, SHORT, STRING, Schema, TIMESTAMP, TimestampFormat, Trait, list, list_of, map,
    map_of, member, of, structure, union_of,
};
use smithy_runtime::serde::{UnknownValue, UnknownVariant};
use smithy_runtime::{int_enum, string_enum, structure, union};

pub(crate) const SPARSE: &[Trait] = &[Trait::Sparse];
pub(crate) const HTTP_DATE: &[Trait] = &[Trait::TimestampFormat(TimestampFormat::HttpDate)];
pub(crate) const DATE_TIME: &[Trait] = &[Trait::TimestampFormat(TimestampFormat::DateTime)];
pub(crate) const EPOCH: &[Trait] = &[Trait::TimestampFormat(TimestampFormat::EpochSeconds)];

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Colour {
    Red,
    Green,
    Unknown(UnknownValue),
}

string_enum! { Colour { Red = "red", Green = "light, \"green\"", } }

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Level {
    Low,
    High,
    Unknown(i32),
}

int_enum! { Level { Low = 1, High = -7, } }

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Choice {
    Text(String),
    Number(f64),
    Times(Vec<DateTime>),
    Nested(Box<All>),
    Nothing,
    Unknown(UnknownVariant),
}

static UNIT: Schema = structure("Unit", &[]);
static TIMES: Schema = list("Times", &[member("member", TIMESTAMP).with(HTTP_DATE)]);

union! {
    Choice = CHOICE: "Choice" {
        0 => Text: member("text", STRING).with(&[Trait::JsonName("txt"), Trait::XmlName("Words")]);
        1 => Number: member("number", DOUBLE);
        2 => Times: member("times", list_of(&TIMES));
        3 => Nested: member("nested", of(&ALL));
        4 => Nothing(()): member("nothing", of(&UNIT));
    }
}

/// One member of each kind, with itself inside.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct All {
    pub(crate) flag: bool,
    pub(crate) byte: Option<i8>,
    pub(crate) short: Option<i16>,
    pub(crate) integer: Option<i32>,
    pub(crate) long: Option<i64>,
    pub(crate) float: Option<f32>,
    pub(crate) double: Option<f64>,
    pub(crate) big: Option<BigInteger>,
    pub(crate) decimal: Option<BigDecimal>,
    pub(crate) text: Option<String>,
    pub(crate) colour: Option<Colour>,
    pub(crate) level: Option<Level>,
    pub(crate) blob: Option<Blob>,
    pub(crate) time: Option<DateTime>,
    pub(crate) date: Option<DateTime>,
    pub(crate) day: Option<DateTime>,
    pub(crate) epoch: Option<DateTime>,
    pub(crate) document: Option<Document>,
    pub(crate) dense: Option<Vec<i32>>,
    pub(crate) sparse: Option<Vec<Option<String>>>,
    pub(crate) lists: Option<Vec<Vec<Level>>>,
    pub(crate) flat: Option<Vec<String>>,
    pub(crate) children: Option<Vec<All>>,
    pub(crate) choices: Option<HashMap<Colour, Choice>>,
    pub(crate) sparse_map: Option<HashMap<String, Option<bool>>>,
    pub(crate) maps: Option<HashMap<String, HashMap<String, i64>>>,
    pub(crate) flat_map: Option<HashMap<String, Blob>>,
    pub(crate) choice: Option<Choice>,
    pub(crate) next: Option<Box<All>>,
    pub(crate) attribute: Option<String>,
    pub(crate) counted: Option<i64>,
}

static DENSE: Schema = list("Dense", &[member("member", INTEGER)]);
static TEXTS: Schema = list("Texts", &[member("member", STRING)]);
static LEVELS: Schema = list(
    "Levels",
    &[member("member", INT_ENUM).with(&[Trait::XmlName("Level")])],
);
static LISTS: Schema = list("Lists", &[member("member", list_of(&LEVELS))]);
static CHILDREN: Schema = list(
    "Children",
    &[member("member", of(&ALL)).with(&[Trait::XmlName("child")])],
);
static CHOICES: Schema = map(
    "Choices",
    &[member("key", ENUM), member("value", union_of(&CHOICE))],
);
static FLAGS: Schema = map("Flags", &[member("key", STRING), member("value", BOOLEAN)]);
static NUMBERS: Schema = map("Numbers", &[member("key", STRING), member("value", LONG)]);
static MAPS: Schema = map(
    "Maps",
    &[member("key", STRING), member("value", map_of(&NUMBERS))],
);
static NAMED: Schema = map(
    "Named",
    &[
        member("key", STRING).with(&[Trait::XmlName("Name")]),
        member("value", BLOB).with(&[Trait::XmlName("Setting")]),
    ],
);

structure! {
    All = ALL: "All" [Trait::XmlNamespace { uri: "urn:all", prefix: "" }] {
        0 => flag: member("flag", BOOLEAN);
        1 => byte: member("byte", BYTE);
        2 => short: member("short", SHORT);
        3 => integer: member("integer", INTEGER).with(&[
            Trait::JsonName("int"),
            Trait::XmlName("Int"),
            Trait::Ec2QueryName("TheInt"),
        ]);
        4 => long: member("long", LONG);
        5 => float: member("float", FLOAT);
        6 => double: member("double", DOUBLE);
        7 => big: member("big", BIG_INTEGER);
        8 => decimal: member("decimal", BIG_DECIMAL);
        9 => text: member("text", STRING)
            .with(&[Trait::XmlNamespace { uri: "urn:text", prefix: "t" }, Trait::XmlName("t:text")]);
        10 => colour: member("colour", ENUM);
        11 => level: member("level", INT_ENUM);
        12 => blob: member("blob", BLOB);
        13 => time: member("time", TIMESTAMP);
        14 => date: member("date", TIMESTAMP).with(DATE_TIME);
        15 => day: member("day", TIMESTAMP).with(HTTP_DATE);
        16 => epoch: member("epoch", TIMESTAMP).with(EPOCH);
        17 => document: member("document", DOCUMENT);
        18 => dense: member("dense", list_of(&DENSE));
        19 => sparse: member("sparse", list_of(&TEXTS)).with(SPARSE);
        20 => lists: member("lists", list_of(&LISTS));
        21 => flat: member("flat", list_of(&TEXTS))
            .with(&[Trait::XmlFlattened, Trait::XmlName("Item")]);
        22 => children: member("children", list_of(&CHILDREN));
        23 => choices: member("choices", map_of(&CHOICES));
        24 => sparse_map: member("sparseMap", map_of(&FLAGS)).with(SPARSE);
        25 => maps: member("maps", map_of(&MAPS));
        26 => flat_map: member("flatMap", map_of(&NAMED)).with(&[Trait::XmlFlattened]);
        27 => choice: member("choice", union_of(&CHOICE));
        28 => next: member("next", of(&ALL));
        29 => attribute: member("attribute", STRING).with(&[Trait::XmlAttribute]);
        30 => counted: member("counted", LONG)
            .with(&[Trait::XmlAttribute, Trait::XmlName("n:counted"), Trait::JsonName("#")]);
    }
}
