//! Forms over hand-written shapes, in both dialects.

use std::collections::HashMap;

use super::{Dialect, QueryWriter};
use crate::primitives::{Blob, DateTime, Document};
use crate::schema::*;
use crate::serde::{Shape, UnknownVariant, WriteError};
use crate::{structure, union};

#[derive(Clone, Debug, PartialEq)]
enum Choice {
    Text(String),
    Unknown(UnknownVariant),
}

union! { Choice = CHOICE: "Choice" { 0 => Text: member("text", STRING); } }

#[derive(Clone, Debug, PartialEq)]
struct Request {
    text: Option<String>,
    both: Option<bool>,
    number: Option<f64>,
    when: Option<DateTime>,
    blob: Option<Blob>,
    tags: Option<Vec<String>>,
    flat: Option<Vec<i64>>,
    pairs: Option<HashMap<String, Vec<String>>>,
    flat_pairs: Option<HashMap<String, String>>,
    choice: Option<Choice>,
    next: Option<Box<Request>>,
    doc: Option<Document>,
}

static TAGS: Schema = list(
    "Tags",
    &[member("member", STRING).with(&[Trait::XmlName("Tag")])],
);
static NUMBERS: Schema = list("Numbers", &[member("member", LONG)]);
static PAIRS: Schema = map(
    "Pairs",
    &[member("key", STRING), member("value", list_of(&TAGS))],
);
static NAMED: Schema = map(
    "Named",
    &[
        member("key", STRING).with(&[Trait::XmlName("Name")]),
        member("value", STRING).with(&[Trait::XmlName("Value")]),
    ],
);

structure! {
    Request = REQUEST: "Request" {
        0 => text: member("text", STRING).with(&[Trait::XmlName("theText")]);
        1 => both: member("both", BOOLEAN)
            .with(&[Trait::XmlName("xml"), Trait::Ec2QueryName("query")]);
        2 => number: member("number", DOUBLE);
        3 => when: member("when", TIMESTAMP);
        4 => blob: member("blob", BLOB);
        5 => tags: member("tags", list_of(&TAGS));
        6 => flat: member("flat", list_of(&NUMBERS)).with(&[Trait::XmlFlattened]);
        7 => pairs: member("pairs", map_of(&PAIRS));
        8 => flat_pairs: member("flatPairs", map_of(&NAMED)).with(&[Trait::XmlFlattened]);
        9 => choice: member("choice", union_of(&CHOICE));
        10 => next: member("next", of(&REQUEST));
        11 => doc: member("doc", DOCUMENT);
    }
}

fn write(dialect: Dialect, value: &Request) -> Result<String, WriteError> {
    let mut form = QueryWriter::new(dialect, "Do", "2020-01-08");
    form.members(&REQUEST, value)?;
    Ok(String::from_utf8(form.into_bytes()).unwrap())
}

fn sample() -> Request {
    Request {
        text: Some("a b&c=é".into()),
        both: Some(false),
        number: Some(f64::NAN),
        when: Some(DateTime::from_secs(1_422_172_800)),
        blob: Some(Blob::new("value")),
        tags: Some(vec!["x".into(), String::new()]),
        flat: Some(vec![7]),
        choice: Some(Choice::Text("t".into())),
        next: Some(Box::new(Request {
            tags: Some(vec![]),
            flat: Some(vec![]),
            ..Request::empty()
        })),
        ..Request::empty()
    }
}

#[test]
fn keys_of_aws_query() {
    let mut value = sample();
    value.pairs = Some(HashMap::from([
        ("b".to_owned(), vec!["2".to_owned()]),
        ("a".to_owned(), vec!["0".to_owned(), "1".to_owned()]),
    ]));
    value.flat_pairs = Some(HashMap::from([("k.1".to_owned(), "v".to_owned())]));
    let expected = [
        "Action=Do&Version=2020-01-08",
        "theText=a%20b%26c%3D%C3%A9",
        "xml=false",
        "number=NaN",
        "when=2015-01-25T08%3A00%3A00Z",
        "blob=dmFsdWU%3D",
        "tags.Tag.1=x",
        "tags.Tag.2=",
        "flat.1=7",
        "pairs.entry.1.key=a",
        "pairs.entry.1.value.Tag.1=0",
        "pairs.entry.1.value.Tag.2=1",
        "pairs.entry.2.key=b",
        "pairs.entry.2.value.Tag.1=2",
        "flatPairs.1.Name=k.1",
        "flatPairs.1.Value=v",
        "choice.text=t",
        "next.tags=",
        "next.flat=",
    ];
    assert_eq!(write(Dialect::Aws, &value).unwrap(), expected.join("&"));
}

#[test]
fn keys_of_ec2_query() {
    let expected = [
        "Action=Do&Version=2020-01-08",
        "TheText=a%20b%26c%3D%C3%A9",
        "query=false",
        "Number=NaN",
        "When=2015-01-25T08%3A00%3A00Z",
        "Blob=dmFsdWU%3D",
        "Tags.1=x",
        "Tags.2=",
        "Flat.1=7",
        "Choice.Text=t",
    ];
    assert_eq!(write(Dialect::Ec2, &sample()).unwrap(), expected.join("&"));
}

#[test]
fn empty_maps_are_not_sent() {
    let value = Request {
        pairs: Some(HashMap::new()),
        flat_pairs: Some(HashMap::new()),
        ..Request::empty()
    };
    assert_eq!(
        write(Dialect::Aws, &value).unwrap(),
        "Action=Do&Version=2020-01-08"
    );
}

#[test]
fn what_forms_cannot_express() {
    let refused = |dialect, value: Request| write(dialect, &value).unwrap_err().to_string();
    let later = UnknownVariant::new("later", Document::Null);
    let inner = Request {
        choice: Some(Choice::Unknown(later)),
        ..Request::empty()
    };
    let value = Request {
        next: Some(Box::new(inner)),
        ..Request::empty()
    };
    assert!(refused(Dialect::Aws, value).starts_with("cannot write $.next.choice: "));
    let value = Request {
        doc: Some(Document::Null),
        ..Request::empty()
    };
    assert!(refused(Dialect::Aws, value).starts_with("cannot write $.doc: "));
    let value = Request {
        pairs: Some(HashMap::new()),
        ..Request::empty()
    };
    assert!(refused(Dialect::Ec2, value).starts_with("cannot write $.pairs: "));
    let deep = (0..200).fold(Request::empty(), |inner, _| Request {
        next: Some(Box::new(inner)),
        ..Request::empty()
    });
    assert!(refused(Dialect::Aws, deep).ends_with("more than 128 values are nested"));
}
