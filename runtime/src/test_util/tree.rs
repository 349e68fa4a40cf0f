//! Values of any format as one tree, and the places where two of them differ.

use super::failure::quoted;
use crate::primitives::{DateTime, Document, Number};

/// A value without its format.
#[derive(Clone, Debug)]
pub(crate) enum Tree {
    /// A null.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Integer(i128),
    /// Another number. All that are not a number are the same.
    Float(f64),
    /// A number of any size, as text.
    Decimal(String),
    /// A text.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
    /// A moment.
    Time(DateTime),
    /// Values in their order.
    List(Vec<Tree>),
    /// Values without an order.
    Bag(Vec<Tree>),
    /// Values by name; the order of names does not count.
    Map(Vec<(String, Tree)>),
}

/// How numbers are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Precision {
    /// Digit by digit.
    Exact,
    /// Big decimals, also those written as text, as the nearest `f64`: where the expected value was
    /// itself rounded to one.
    Rounded,
}

impl Tree {
    /// A document; whole numbers are equal however they are written.
    pub(super) fn of_document(document: &Document) -> Self {
        match document {
            Document::Null => Self::Null,
            Document::Bool(value) => Self::Bool(*value),
            Document::Number(number) => Self::of_number(*number),
            Document::String(text) => Self::Text(text.clone()),
            Document::Array(items) => Self::List(items.iter().map(Self::of_document).collect()),
            Document::Object(members) => {
                let entry =
                    |(name, value): (&String, &Document)| (name.clone(), Self::of_document(value));
                let mut entries: Vec<_> = members.iter().map(entry).collect();
                entries.sort_by(|(a, _), (b, _)| a.cmp(b));
                Self::Map(entries)
            }
        }
    }

    fn of_number(number: Number) -> Self {
        /// The first whole number whose neighbours no `f64` can tell apart.
        const LIMIT: f64 = 9_007_199_254_740_992.0;
        match number {
            Number::PosInt(value) => Self::Integer(value.into()),
            Number::NegInt(value) => Self::Integer(value.into()),
            Number::Float(value) if value.fract() == 0.0 && value.abs() < LIMIT => {
                Self::Integer(value as i128)
            }
            Number::Float(value) => Self::Float(value),
        }
    }

    fn shown(&self) -> String {
        match self {
            Self::Null => "null".to_owned(),
            Self::Bool(value) => value.to_string(),
            Self::Integer(value) => value.to_string(),
            Self::Float(value) => format!("{value:?}"),
            Self::Decimal(text) => text.clone(),
            Self::Text(text) => quoted(text),
            Self::Bytes(bytes) => format!("the bytes {}", quoted(&String::from_utf8_lossy(bytes))),
            Self::Time(time) => format!("{time:?}"),
            Self::List(items) | Self::Bag(items) => {
                let items: Vec<String> = items.iter().map(Self::shown).collect();
                format!("[{}]", items.join(", "))
            }
            Self::Map(entries) => {
                let entry = |(name, value): &(String, Self)| format!("{name}: {}", value.shown());
                let entries: Vec<String> = entries.iter().map(entry).collect();
                format!("{{{}}}", entries.join(", "))
            }
        }
    }
}

/// What differs, one line for each place.
pub(super) fn differences(expected: &Tree, found: &Tree, precision: Precision) -> Vec<String> {
    let mut walk = Walk {
        precision,
        path: String::new(),
        found: Vec::new(),
    };
    walk.compare(expected, found);
    walk.found
}

struct Walk {
    precision: Precision,
    path: String,
    found: Vec<String>,
}

impl Walk {
    fn report(&mut self, what: &str) {
        let path = match self.path.as_str() {
            "" => "the value",
            path => path,
        };
        self.found.push(format!("{path}: {what}"));
    }

    fn at(&mut self, step: &str, compare: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        self.path.push_str(step);
        compare(self);
        self.path.truncate(length);
    }

    fn compare(&mut self, expected: &Tree, found: &Tree) {
        match (expected, found) {
            (Tree::List(expected), Tree::List(found)) => self.lists(expected, found),
            (Tree::Map(expected), Tree::Map(found)) => self.maps(expected, found),
            (Tree::Bag(expected), Tree::Bag(found)) => self.bags(expected, found),
            _ if same(expected, found, self.precision) => {}
            _ => self.report(&format!(
                "expected {}, found {}",
                expected.shown(),
                found.shown()
            )),
        }
    }

    fn lists(&mut self, expected: &[Tree], found: &[Tree]) {
        for (index, pair) in expected.iter().zip(found).enumerate() {
            self.at(&format!("[{index}]"), |walk| walk.compare(pair.0, pair.1));
        }
        if expected.len() != found.len() {
            let (wanted, got) = (expected.len(), found.len());
            self.report(&format!("expected {wanted} elements, found {got}"));
        }
    }

    fn maps(&mut self, expected: &[(String, Tree)], found: &[(String, Tree)]) {
        let value_of = |entries: &'_ [(String, Tree)], name: &str| {
            let entry = entries.iter().find(|(known, _)| known == name);
            entry.map(|(_, value)| value.clone())
        };
        for (name, value) in expected {
            self.at(&format!(".{name}"), |walk| match value_of(found, name) {
                Some(found) => walk.compare(value, &found),
                None => walk.report(&format!("expected {}, found nothing", value.shown())),
            });
        }
        for (name, value) in found {
            if value_of(expected, name).is_none() {
                self.at(&format!(".{name}"), |walk| {
                    walk.report(&format!("expected nothing, found {}", value.shown()));
                });
            }
        }
    }

    fn bags(&mut self, expected: &[Tree], found: &[Tree]) {
        let mut left: Vec<&Tree> = found.iter().collect();
        for value in expected {
            let equal = |other: &&Tree| differences(value, other, self.precision).is_empty();
            match left.iter().position(equal) {
                Some(index) => drop(left.swap_remove(index)),
                None => self.report(&format!("expected {}, found it nowhere", value.shown())),
            }
        }
        for value in left {
            self.report(&format!("expected no further {}", value.shown()));
        }
    }
}

fn same(expected: &Tree, found: &Tree, precision: Precision) -> bool {
    match (expected, found) {
        (Tree::Null, Tree::Null) => true,
        (Tree::Bool(a), Tree::Bool(b)) => a == b,
        (Tree::Integer(a), Tree::Integer(b)) => a == b,
        (Tree::Float(a), Tree::Float(b)) => a == b || (a.is_nan() && b.is_nan()),
        (Tree::Bytes(a), Tree::Bytes(b)) => a == b,
        (Tree::Time(a), Tree::Time(b)) => a == b,
        (Tree::Text(a), Tree::Text(b)) | (Tree::Decimal(a), Tree::Decimal(b)) => {
            a == b || (precision == Precision::Rounded && same_rounded(a, b))
        }
        _ => false,
    }
}

fn same_rounded(a: &str, b: &str) -> bool {
    match (a.parse::<f64>(), b.parse::<f64>()) {
        (Ok(a), Ok(b)) => a == b,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(text: &str) -> Tree {
        Tree::of_document(&Document::from_json(text).unwrap())
    }

    fn diff(expected: &str, found: &str) -> Vec<String> {
        differences(&json(expected), &json(found), Precision::Exact)
    }

    #[test]
    fn equal_values_do_not_differ() {
        for (a, b) in [
            (
                r#"{"a":[1,2.5,null],"b":"x"}"#,
                r#"{"b":"x","a":[1.0,2.5,null]}"#,
            ),
            ("1e3", "1000"),
            ("true", "true"),
        ] {
            assert_eq!(diff(a, b), [""; 0], "{a} and {b}");
        }
        let nan = Tree::Float(f64::NAN);
        assert!(differences(&nan, &nan, Precision::Exact).is_empty());
    }

    #[test]
    fn every_difference_has_its_path() {
        assert_eq!(
            diff(
                r#"{"a":{"b":[1,"x"]},"c":1}"#,
                r#"{"a":{"b":[2,"x",3]},"d":null}"#
            ),
            [
                ".a.b[0]: expected 1, found 2",
                ".a.b: expected 2 elements, found 3",
                ".c: expected 1, found nothing",
                ".d: expected nothing, found null",
            ]
        );
        assert_eq!(diff("1", "\"1\""), ["the value: expected 1, found \"1\""]);
        assert_eq!(diff("[1,2]", "[2,1]").len(), 2);
    }

    #[test]
    fn bags_have_no_order() {
        let bag = |items: &[i128]| Tree::Bag(items.iter().map(|i| Tree::Integer(*i)).collect());
        let diff = |a: &[i128], b: &[i128]| differences(&bag(a), &bag(b), Precision::Exact);
        assert!(diff(&[1, 2, 2], &[2, 1, 2]).is_empty());
        assert_eq!(
            diff(&[1, 1], &[1, 2]),
            [
                "the value: expected 1, found it nowhere",
                "the value: expected no further 2"
            ]
        );
    }

    #[test]
    fn rounded_numbers_are_compared_as_rounded() {
        let (a, b) = (json("\"-0.1\""), json("\"-0.100000000000000000000001\""));
        assert!(differences(&a, &b, Precision::Rounded).is_empty());
        assert_eq!(differences(&a, &b, Precision::Exact).len(), 1);
        let (a, b) = (json("\"a\""), json("\"b\""));
        assert_eq!(differences(&a, &b, Precision::Rounded).len(), 1);
    }
}
