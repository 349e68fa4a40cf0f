//! Paths over documents and over shapes.

use std::collections::HashMap;

use super::{Argument, Comparator, Function, Literal, SearchError, Step, search, search_members};
use crate::primitives::{BigInteger, Blob, DateTime, Document};
use crate::schema::{
    BIG_INTEGER, BLOB, DOCUMENT, DOUBLE, ENUM, INTEGER, STRING, Schema, TIMESTAMP, list, list_of,
    map, map_of, member, of, union_of,
};
use crate::serde::Structure;

use Step::{Each, EachValue, Field, Filter, Flatten, Index};

/// An enum as one that is emitted: public, with methods that not every crate calls.
#[allow(dead_code, unreachable_pub)]
mod state {
    crate::string_enum! { State { Ready = "READY", Gone = "GONE", } }

    #[derive(Debug, PartialEq, Eq, Hash)]
    pub enum State {
        Ready,
        Gone,
        Unknown(crate::serde::UnknownValue),
    }
}
use state::State;

#[derive(Debug)]
enum Choice {
    Name(String),
    Nothing,
    Unknown(crate::serde::UnknownVariant),
}

crate::union! {
    Choice = CHOICE: "Choice" {
        0 => Name: member("name", STRING);
        1 => Nothing(()): member("nothing", of(&NOTHING));
    }
}

static NOTHING: Schema = crate::schema::structure("Unit", &[]);

#[derive(Debug)]
struct Item {
    id: String,
    state: Option<State>,
    sizes: Option<Vec<i32>>,
    choice: Option<Choice>,
    inner: Option<Box<Item>>,
}

crate::structure! {
    Item = ITEM: "Item" {
        0 => id: member("id", STRING);
        1 => state: member("state", ENUM);
        2 => sizes: member("sizes", list_of(&SIZES));
        3 => choice: member("choice", union_of(&CHOICE));
        4 => inner: member("inner", of(&ITEM));
    }
}

static SIZES: Schema = list("Sizes", &[member("member", INTEGER)]);
static ITEMS: Schema = list("Items", &[member("member", of(&ITEM))]);
static TABLES: Schema = map(
    "Tables",
    &[member("key", STRING), member("value", of(&ITEM))],
);

#[derive(Debug)]
struct Out {
    items: Option<Vec<Item>>,
    tables: Option<HashMap<String, Item>>,
    at: Option<DateTime>,
    blob: Option<Blob>,
    big: Option<BigInteger>,
    half: Option<f64>,
    free: Option<Document>,
}

crate::structure! {
    Out = OUT: "Out" {
        0 => items: member("items", list_of(&ITEMS));
        1 => tables: member("tables", map_of(&TABLES));
        2 => at: member("at", TIMESTAMP);
        3 => blob: member("blob", BLOB);
        4 => big: member("big", BIG_INTEGER);
        5 => half: member("half", DOUBLE);
        6 => free: member("free", DOCUMENT);
    }
}

fn item(id: &str, state: Option<State>, sizes: &[i32]) -> Item {
    Item {
        id: id.to_owned(),
        state,
        sizes: Some(sizes.to_vec()),
        choice: None,
        inner: None,
    }
}

fn out() -> Out {
    let mut second = item("b", Some(State::Gone), &[3]);
    second.choice = Some(Choice::Name("n".to_owned()));
    second.inner = Some(Box::new(item("c", Some(State::from("NEW")), &[])));
    let mut third = item("d", None, &[]);
    third.sizes = None;
    third.choice = Some(Choice::Nothing);
    let tables = [("z", item("1", None, &[1])), ("y", item("2", None, &[2]))];
    let tables = tables.map(|(key, value)| (key.to_owned(), value));
    Out {
        items: Some(vec![item("a", Some(State::Ready), &[1, 2]), second, third]),
        tables: Some(HashMap::from(tables)),
        at: Some(DateTime::from_secs_and_nanos(7, 500_000_000)),
        blob: Some(Blob::new("abc")),
        big: "99999999999999999999".parse().ok(),
        half: None,
        free: Document::from_json(r#"{"a": [1, {"b": "x"}], "c": null}"#).ok(),
    }
}

#[track_caller]
fn assert_finds(path: &'static [Step], wanted: &str) {
    let wanted = Document::from_json(wanted).unwrap();
    assert_eq!(search_members(path, &OUT, &out()), Ok(wanted), "{path:?}");
}

#[test]
fn shapes_are_objects_and_lists() {
    assert_finds(
        &[Field("items"), Flatten, Each(&[Field("id")])],
        r#"["a","b","d"]"#,
    );
    assert_finds(
        &[Field("items"), Each(&[Field("state")])],
        r#"["READY","GONE"]"#,
    );
    assert_finds(
        &[
            Field("items"),
            Flatten,
            Each(&[Field("sizes")]),
            Flatten,
            Each(&[]),
        ],
        "[1,2,3]",
    );
    assert_finds(
        &[Field("items"), Index(-2), Field("inner"), Field("state")],
        r#""NEW""#,
    );
    assert_finds(
        &[Field("items"), Index(1), Field("choice")],
        r#"{"name":"n"}"#,
    );
    assert_finds(
        &[Field("items"), Index(2), Field("choice")],
        r#"{"nothing":{}}"#,
    );
    assert_finds(
        &[Field("items"), Index(1), Field("choice"), Field("name")],
        r#""n""#,
    );
    assert_finds(
        &[Field("items"), Index(1), Field("choice"), Field("nothing")],
        "null",
    );
    assert_finds(&[Field("items"), Index(3)], "null");
    assert_finds(&[Field("items"), Index(-4)], "null");
    assert_finds(
        &[Field("items"), Index(2)],
        r#"{"id":"d","choice":{"nothing":{}}}"#,
    );
    assert_finds(&[Field("half")], "null");
    assert_finds(&[Field("nope"), Field("nope")], "null");
}

#[test]
fn maps_come_in_the_order_of_their_keys() {
    assert_finds(
        &[Field("tables"), EachValue(&[Field("id")])],
        r#"["2","1"]"#,
    );
    assert_finds(
        &[Field("tables"), Field("z"), Field("sizes"), Index(0)],
        "1",
    );
    assert_finds(&[Field("tables"), Field("x")], "null");
    assert_finds(
        &[Step::Call(
            Function::Keys,
            &[Argument::Value(&[Field("tables")])],
        )],
        r#"["y","z"]"#,
    );
}

#[test]
fn simple_values_have_the_types_of_json() {
    assert_finds(&[Field("at")], "7.5");
    assert_finds(&[Field("blob")], r#""YWJj""#);
    assert_finds(&[Field("big")], "99999999999999999999");
    assert_finds(&[Field("free"), Field("a"), Index(1), Field("b")], r#""x""#);
    assert_finds(&[Field("free"), Field("c")], "null");
}

#[test]
fn filters_compare_members() {
    const GONE: &[Step] = &[
        Field("items"),
        Filter(&[Step::Compare(
            &[Field("state")],
            Comparator::Equal,
            &[Step::Literal(Literal::Text("GONE"))],
        )]),
        Each(&[Field("id")]),
    ];
    assert_finds(GONE, r#"["b"]"#);
    assert_finds(
        &[Step::Call(Function::Length, &[Argument::Value(GONE)])],
        "1",
    );
}

#[test]
fn a_function_says_what_it_does_not_take() {
    let path: &[Step] = &[Step::Call(
        Function::Sum,
        &[Argument::Value(&[Field("items"), Each(&[Field("id")])])],
    )];
    let error = search_members(path, &OUT, &out()).unwrap_err();
    assert_eq!(error.to_string(), "Sum takes a list of numbers, not string");
    // Also from within the entries of a map, where errors pass through a walk of its own.
    let path: &[Step] = &[
        Field("tables"),
        EachValue(&[Step::Call(
            Function::Abs,
            &[Argument::Value(&[Field("id")])],
        )]),
    ];
    let error = search_members(path, &OUT, &out()).unwrap_err();
    assert_eq!(error.to_string(), "Abs takes a number, not string");
}

#[test]
fn depth_is_bounded() {
    let long: &'static [Step] = vec![Field("a"); 300].leak();
    assert_eq!(search(long, &Document::Null), Err(SearchError::TooDeep));
    assert_eq!(search(&long[..200], &Document::Null), Ok(Document::Null));
    let mut inside: &'static [Step] = &[];
    for _ in 0..300 {
        inside = vec![Step::Not(inside)].leak();
    }
    assert_eq!(search(inside, &Document::Null), Err(SearchError::TooDeep));
    let mut deep = Document::Null;
    for _ in 0..250 {
        deep = Document::Array(vec![deep]);
    }
    assert_eq!(search(&[], &deep), Err(SearchError::TooDeep));
}

#[test]
fn missing_arguments_are_null() {
    let call = |function| -> &'static [Step] { vec![Step::Call(function, &[])].leak() };
    for function in [
        Function::Abs,
        Function::Avg,
        Function::Ceil,
        Function::Contains,
        Function::EndsWith,
        Function::Floor,
        Function::Join,
        Function::Keys,
        Function::Length,
        Function::Map,
        Function::Max,
        Function::MaxBy,
        Function::Min,
        Function::MinBy,
        Function::Reverse,
        Function::Sort,
        Function::SortBy,
        Function::StartsWith,
        Function::Sum,
        Function::Values,
    ] {
        assert!(
            search(call(function), &Document::Null).is_err(),
            "{function:?}"
        );
    }
    for (function, wanted) in [
        (Function::Merge, "{}"),
        (Function::NotNull, "null"),
        (Function::ToArray, "[null]"),
        (Function::ToNumber, "null"),
        (Function::ToString, "\"null\""),
        (Function::Type, "\"null\""),
    ] {
        let wanted = Document::from_json(wanted).unwrap();
        assert_eq!(
            search(call(function), &Document::Null),
            Ok(wanted),
            "{function:?}"
        );
    }
}

#[test]
fn whole_numbers_stay_exact() {
    let document = Document::from_json("[9007199254740993, 1]").unwrap();
    let sum: &[Step] = &[Step::Call(Function::Sum, &[Argument::Value(&[])])];
    assert_eq!(
        search(sum, &document),
        Ok(Document::from(9_007_199_254_740_994_i64))
    );
    let most = Document::from_json("[18446744073709551615, 1]").unwrap();
    assert_eq!(
        search(sum, &most),
        Ok(Document::from(18_446_744_073_709_551_616.0))
    );
}

#[test]
fn slices_are_those_of_python() {
    let document = Document::from_json("[0,1,2,3,4]").unwrap();
    for (start, stop, step, wanted) in [
        (None, None, 1, "[0,1,2,3,4]"),
        (None, None, -1, "[4,3,2,1,0]"),
        (Some(1), Some(-1), 2, "[1,3]"),
        (Some(9), Some(-9), -2, "[4,2,0]"),
        (Some(-2), None, -1, "[3,2,1,0]"),
        (Some(i64::MIN), Some(i64::MAX), i64::MAX, "[0]"),
        (Some(i64::MAX), Some(i64::MIN), i64::MIN, "[4]"),
        (Some(3), Some(1), 1, "[]"),
        (None, None, 0, "[]"),
    ] {
        let path: &[Step] = vec![Step::Slice(start, stop, step)].leak();
        let wanted = Document::from_json(wanted).unwrap();
        assert_eq!(
            search(path, &document),
            Ok(wanted),
            "{start:?}:{stop:?}:{step}"
        );
    }
}

#[test]
fn a_structure_without_members_is_an_empty_object() {
    let nothing: &dyn Structure = &crate::serde::Unit;
    assert_eq!(
        search_members(&[], &NOTHING, nothing),
        Ok(Document::Object(HashMap::new()))
    );
}
