//! A list of structures, as most services answer: JSON, XML and CBOR.

use std::collections::HashMap;

use smithy_runtime::codec::cbor::{CborReader, CborWriter};
use smithy_runtime::codec::json::{JsonReader, JsonWriter, Settings};
use smithy_runtime::codec::xml::{XmlReader, XmlWriter};
use smithy_runtime::schema::{
    BOOLEAN, DOUBLE, INTEGER, LONG, STRING, Schema, list, list_of, map, map_of, member, of,
};
use smithy_runtime::serde::Shape;
use smithy_runtime::structure;

use crate::measure::{Case, run};
use crate::{Outcome, peers};

#[derive(Debug, PartialEq)]
struct Stock {
    token: Option<String>,
    parts: Option<Vec<Part>>,
}

#[derive(Debug, PartialEq)]
struct Part {
    id: String,
    name: String,
    count: i32,
    weight: f64,
    serial: i64,
    active: bool,
    note: Option<String>,
    tags: Vec<String>,
    labels: HashMap<String, String>,
    size: Option<Size>,
}

#[derive(Debug, PartialEq)]
struct Size {
    width: i32,
    height: i32,
    unit: String,
}

static PARTS: Schema = list("Parts", &[member("member", of(&PART))]);
static TAGS: Schema = list("Tags", &[member("member", STRING)]);
static LABELS: Schema = map("Labels", &[member("key", STRING), member("value", STRING)]);

structure! {
    Stock = STOCK: "Stock" {
        0 => token: member("token", STRING);
        1 => parts: member("parts", list_of(&PARTS));
    }
}

structure! {
    Part = PART: "Part" {
        0 => id: member("id", STRING);
        1 => name: member("name", STRING);
        2 => count: member("count", INTEGER);
        3 => weight: member("weight", DOUBLE);
        4 => serial: member("serial", LONG);
        5 => active: member("active", BOOLEAN);
        6 => note: member("note", STRING);
        7 => tags: member("tags", list_of(&TAGS));
        8 => labels: member("labels", map_of(&LABELS));
        9 => size: member("size", of(&SIZE));
    }
}

structure! {
    Size = SIZE: "Size" {
        0 => width: member("width", INTEGER);
        1 => height: member("height", INTEGER);
        2 => unit: member("unit", STRING);
    }
}

/// A stock that has as many bytes in JSON, at least.
fn stock(bytes: usize) -> Outcome<Stock> {
    let mut parts = Vec::new();
    let mut length = 0;
    while length < bytes {
        let number = parts.len();
        let part = Part {
            id: format!("part-{number:08}"),
            name: format!("Gasket of size {number}, \"long\" & narrow"),
            count: i32::try_from(number % 900)?,
            // Short: serde_json does not read the nearest float of longer ones.
            weight: number as f64 / 100.0,
            serial: 9_000_000_000 + i64::try_from(number)?,
            active: number % 3 == 0,
            note: (number % 2 == 0).then(|| "Kept in the hall by the river.".to_owned()),
            tags: ["rubber", "sealing", "northern stores"]
                .map(str::to_owned)
                .to_vec(),
            labels: ["owner", "shelf", "supplier"]
                .map(|key| (key.to_owned(), format!("{key} {}", number % 37)))
                .into(),
            size: Some(Size {
                width: 12,
                height: i32::try_from(number)?,
                unit: "mm".to_owned(),
            }),
        };
        length += JsonWriter::write(Settings::REST_JSON, &PART, &part)?.len() + 1;
        parts.push(part);
    }
    Ok(Stock {
        token: Some("t".repeat(64)),
        parts: Some(parts),
    })
}

/// Reads a stock, which must be this one.
fn check(
    expected: &Stock,
    read: impl Fn(&mut Stock) -> Result<(), smithy_runtime::serde::ReadError>,
) -> Outcome<()> {
    let mut value = Stock::empty();
    read(&mut value)?;
    let same = value == *expected;
    same.then_some(())
        .ok_or_else(|| "the peer's document reads as another value".into())
}

fn name(format: &str, bytes: usize, what: &str) -> String {
    match bytes {
        0..1_000_000 => format!("{format} {} KB, {what}", bytes / 1_000),
        _ => format!("{format} {} MB, {what}", bytes / 1_000_000),
    }
}

pub(crate) fn json(bytes: usize) -> Outcome<()> {
    const SETTINGS: Settings = Settings::REST_JSON;
    let made = stock(bytes)?;
    let text = JsonWriter::write(SETTINGS, &STOCK, &made)?;
    // Read as the peer's value is, so that both lie in memory alike.
    let mut value = Stock::empty();
    JsonReader::read(&text, SETTINGS, &STOCK, &mut value)?;
    let peer: peers::Stock = serde_json::from_slice(&text)?;
    let theirs = serde_json::to_vec(&peer)?;
    check(&value, |it| JsonReader::read(&theirs, SETTINGS, &STOCK, it))?;
    let case = |what: &str| (name("JSON", bytes, what), text.len());
    compare_both(
        case,
        0.8,
        || {
            let mut value = Stock::empty();
            JsonReader::read(&text, SETTINGS, &STOCK, &mut value)?;
            Ok(value)
        },
        || Ok(serde_json::from_slice::<peers::Stock>(&text)?),
        || Ok(JsonWriter::write(SETTINGS, &STOCK, &value)?),
        || Ok(serde_json::to_vec(&peer)?),
    )
}

pub(crate) fn xml(bytes: usize) -> Outcome<()> {
    let value = stock(bytes)?;
    let text = String::from_utf8(XmlWriter::write(&STOCK, &value)?)?;
    let peer: peers::XmlStock = quick_xml::de::from_str(&text)?;
    let theirs = quick_xml::se::to_string(&peer)?;
    check(&value, |it| XmlReader::read(theirs.as_bytes(), &STOCK, it))?;
    let case = |what: &str| (name("XML", bytes, what), text.len());
    compare_both(
        case,
        1.5,
        || {
            let mut value = Stock::empty();
            XmlReader::read(text.as_bytes(), &STOCK, &mut value)?;
            Ok(value)
        },
        || Ok(quick_xml::de::from_str::<peers::XmlStock>(&text)?),
        || Ok(XmlWriter::write(&STOCK, &value)?),
        || Ok(quick_xml::se::to_string(&peer)?),
    )
}

pub(crate) fn cbor(bytes: usize) -> Outcome<()> {
    let value = stock(bytes)?;
    let text = CborWriter::write(&STOCK, &value)?;
    let peer: peers::Stock = minicbor_serde::from_slice(&text)?;
    let theirs = minicbor_serde::to_vec(&peer)?;
    check(&value, |it| CborReader::read(&theirs, &STOCK, it))?;
    let case = |what: &str| (name("CBOR", bytes, what), text.len());
    compare_both(
        case,
        0.8,
        || {
            let mut value = Stock::empty();
            CborReader::read(&text, &STOCK, &mut value)?;
            Ok(value)
        },
        || Ok(minicbor_serde::from_slice::<peers::Stock>(&text)?),
        || Ok(CborWriter::write(&STOCK, &value)?),
        || Ok(minicbor_serde::to_vec(&peer)?),
    )
}

/// Compares reading, then writing: first ours, then the peer's.
fn compare_both<A, B, C, D>(
    case: impl Fn(&str) -> (String, usize),
    goal: f64,
    read: impl FnMut() -> Outcome<A>,
    peer_read: impl FnMut() -> Outcome<B>,
    write: impl FnMut() -> Outcome<C>,
    peer_write: impl FnMut() -> Outcome<D>,
) -> Outcome<()> {
    let (what, bytes) = case("decode");
    let what = &what;
    run(&Case { what, bytes, goal }, read, peer_read)?;
    let (what, bytes) = case("encode");
    let what = &what;
    run(&Case { what, bytes, goal }, write, peer_write)
}
