//! Items as DynamoDB has them: maps of unions, 25 attributes each.

use std::collections::HashMap;

use smithy_runtime::codec::json::{JsonReader, JsonWriter, Settings};
use smithy_runtime::primitives::Blob;
use smithy_runtime::schema::{
    BLOB, BOOLEAN, INTEGER, STRING, Schema, list, list_of, map, map_of, member, union_of,
};
use smithy_runtime::serde::{Shape, UnknownVariant};
use smithy_runtime::{structure, union};

use crate::measure::{self, Case};
use crate::{Outcome, peers};

const SETTINGS: Settings = Settings::AWS_JSON;

/// The size of the response, at least.
const BYTES: usize = 1_000_000;

#[derive(Clone, Debug, PartialEq)]
enum Attribute {
    S(String),
    N(String),
    B(Blob),
    Ss(Vec<String>),
    Ns(Vec<String>),
    M(HashMap<String, Attribute>),
    L(Vec<Attribute>),
    Bool(bool),
    Null(bool),
    Unknown(UnknownVariant),
}

static TEXTS: Schema = list("Texts", &[member("member", STRING)]);
static LIST: Schema = list("List", &[member("member", union_of(&ATTRIBUTE))]);
static MAP: Schema = map(
    "Map",
    &[member("key", STRING), member("value", union_of(&ATTRIBUTE))],
);

union! {
    Attribute = ATTRIBUTE: "AttributeValue" {
        0 => S: member("S", STRING);
        1 => N: member("N", STRING);
        2 => B: member("B", BLOB);
        3 => Ss: member("SS", list_of(&TEXTS));
        4 => Ns: member("NS", list_of(&TEXTS));
        5 => M: member("M", map_of(&MAP));
        6 => L: member("L", list_of(&LIST));
        7 => Bool: member("BOOL", BOOLEAN);
        8 => Null: member("NULL", BOOLEAN);
    }
}

#[derive(Debug, PartialEq)]
struct Items {
    items: Option<Vec<HashMap<String, Attribute>>>,
    count: i32,
}

static ITEMS: Schema = list("Items", &[member("member", map_of(&MAP))]);

structure! {
    Items = SCAN: "ScanOutput" {
        0 => items: member("Items", list_of(&ITEMS));
        1 => count: member("Count", INTEGER);
    }
}

fn attribute(number: usize) -> Attribute {
    let text = |what: &str| format!("{what} {number}");
    match number % 25 {
        0..9 => Attribute::S(text("A text of no great length, number")),
        9..15 => Attribute::N(format!("{number}.25")),
        15..17 => Attribute::B(Blob::new(text("some bytes"))),
        17..19 => Attribute::Ss(vec![text("a"), text("b"), text("c")]),
        19 => Attribute::Ns(vec!["1".to_owned(), "2.5".to_owned()]),
        20 => Attribute::M(HashMap::from([
            ("inner".to_owned(), Attribute::S(text("inner"))),
            ("other".to_owned(), Attribute::Bool(true)),
        ])),
        21 => Attribute::L(vec![Attribute::N("1".to_owned()), Attribute::S(text("l"))]),
        22..24 => Attribute::Bool(number.is_multiple_of(2)),
        _ => Attribute::Null(true),
    }
}

fn items() -> Outcome<Items> {
    let mut items = Vec::new();
    let mut length = 0;
    while length < BYTES {
        let item = (0..25).map(|n| (format!("attribute{n}"), attribute(items.len() * 25 + n)));
        items.push(item.collect::<HashMap<_, _>>());
        if let Some(last) = items.last() {
            length += JsonWriter::write(SETTINGS, &MAP, last)?.len() + 1;
        }
    }
    Ok(Items {
        count: i32::try_from(items.len())?,
        items: Some(items),
    })
}

pub(crate) fn run() -> Outcome<()> {
    let value = items()?;
    let text = JsonWriter::write(SETTINGS, &SCAN, &value)?;
    let peer: peers::Items = serde_json::from_slice(&text)?;
    let theirs = serde_json::to_vec(&peer)?;
    let mut again = Items::empty();
    JsonReader::read(&theirs, SETTINGS, &SCAN, &mut again)?;
    if again != value {
        return Err("the peer's items read as others".into());
    }
    let case = |what| Case {
        what,
        bytes: text.len(),
        goal: 0.8,
    };
    measure::run(
        &case("DynamoDB items 1 MB, decode"),
        || {
            let mut value = Items::empty();
            JsonReader::read(&text, SETTINGS, &SCAN, &mut value)?;
            Ok(value)
        },
        || Ok(serde_json::from_slice::<peers::Items>(&text)?),
    )?;
    measure::run(
        &case("DynamoDB items 1 MB, encode"),
        || Ok(JsonWriter::write(SETTINGS, &SCAN, &value)?),
        || Ok(serde_json::to_vec(&peer)?),
    )
}
