//! Values made of bytes: the same bytes make the same value, and fewer bytes a smaller one.

use std::collections::HashMap;

use smithy_runtime::primitives::{Blob, DateTime, Document, Number};
use smithy_runtime::serde::{UnknownValue, UnknownVariant};

use crate::shapes::{All, Choice, Colour, Level};

/// What a format can say.
#[derive(Clone, Copy)]
pub(crate) struct Form {
    /// Documents, nulls in sparse lists and maps, and union members that the model does not know.
    pub(crate) untyped: bool,
    /// Lists and maps without elements.
    pub(crate) empty: bool,
    /// Such lists and maps also where they are flattened, and union members without data.
    pub(crate) nothing: bool,
    /// Maps.
    pub(crate) maps: bool,
}

pub(crate) const JSON: Form = Form {
    untyped: true,
    empty: true,
    nothing: true,
    maps: true,
};

pub(crate) const XML: Form = Form {
    untyped: false,
    nothing: false,
    ..JSON
};

pub(crate) const AWS_QUERY: Form = Form {
    empty: false,
    ..XML
};

pub(crate) const EC2_QUERY: Form = Form {
    maps: false,
    ..AWS_QUERY
};

/// The smallest part of a second that timestamps keep on the wire, in nanoseconds.
pub(crate) const MILLI: i128 = 1_000_000;

/// A second, in nanoseconds.
pub(crate) const SECOND: i128 = 1_000_000_000;

/// How deep structures stand in each other at most.
const DEPTH: u32 = 4;

/// Bytes, to make values of.
pub(crate) struct Source<'a> {
    bytes: &'a [u8],
    depth: u32,
    form: Form,
}

impl<'a> Source<'a> {
    pub(crate) fn new(bytes: &'a [u8], form: Form) -> Self {
        Self {
            bytes,
            depth: 0,
            form,
        }
    }

    fn byte(&mut self) -> u8 {
        let (first, rest) = self.bytes.split_first().unwrap_or((&0, &[]));
        self.bytes = rest;
        *first
    }

    fn eight(&mut self) -> [u8; 8] {
        std::array::from_fn(|_| self.byte())
    }

    /// Small numbers come as often as large ones.
    fn number(&mut self) -> u64 {
        let width = self.byte() % 64;
        u64::from_be_bytes(self.eight()) >> width
    }

    pub(crate) fn flag(&mut self) -> bool {
        self.byte() % 2 == 1
    }

    /// A value in one of three cases; never, once the bytes are used up.
    pub(crate) fn maybe<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        (self.byte() % 3 == 1).then(|| make(self))
    }

    /// The same, where such a value may stand.
    fn maybe_if<T>(&mut self, may: bool, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        may.then(|| self.maybe(make)).flatten()
    }

    pub(crate) fn long(&mut self) -> i64 {
        let size = self.number().cast_signed();
        if self.flag() { !size } else { size }
    }

    pub(crate) fn double(&mut self) -> f64 {
        match self.byte() % 8 {
            0 => 0.0,
            1 => f64::NAN,
            2 => f64::INFINITY,
            3 => f64::NEG_INFINITY,
            4 => -0.0,
            5 => self.long() as f64 / 4.0,
            _ => match f64::from_be_bytes(self.eight()) {
                odd if odd.is_nan() => f64::NAN,
                value => value,
            },
        }
    }

    fn float(&mut self) -> f32 {
        match self.double() as f32 {
            odd if odd.is_nan() => f32::NAN,
            value => value,
        }
    }

    /// A count of elements.
    fn count(&mut self, least: u8) -> u8 {
        (self.byte() % 5).max(least)
    }

    /// Any text, most of it of characters that some format escapes.
    pub(crate) fn text(&mut self, least: u8) -> String {
        let count = self.count(least);
        (0..count).map(|_| self.character()).collect()
    }

    fn character(&mut self) -> char {
        const ODD: [char; 32] = [
            '&', '<', '>', '"', '\'', '\\', '/', '%', '+', '=', '?', '#', ' ', '\n', '\r', '\t',
            ',', ';', '.', ':', '\0', '\u{1}', '\u{7f}', '\u{85}', 'é', '中', '😀', '\u{2028}',
            '\u{feff}', '\u{fffd}', ']', '-',
        ];
        let byte = self.byte();
        match byte {
            0..=31 => ODD[usize::from(byte)],
            32..=126 => char::from(byte),
            _ => {
                char::from_u32(u32::from(byte) << 8 | u32::from(self.byte())).unwrap_or('\u{fffd}')
            }
        }
    }

    /// Text that a header can hold.
    pub(crate) fn header(&mut self, least: u8) -> String {
        let count = self.count(least);
        let text: String = (0..count)
            .map(|_| match self.byte() {
                byte @ b' '..=b'~' => char::from(byte),
                byte if byte % 4 == 0 => ',',
                byte if byte % 4 == 1 => '"',
                byte if byte % 4 == 2 => '\\',
                _ => 'é',
            })
            .collect();
        // White space around a field is no part of it.
        match text.trim() {
            "" if least > 0 => "x".to_owned(),
            text => text.to_owned(),
        }
    }

    pub(crate) fn blob(&mut self, least: u8) -> Blob {
        let count = self.count(least);
        Blob::new((0..count).map(|_| self.byte()).collect::<Vec<_>>())
    }

    /// A moment in the years 1 to 9999.
    pub(crate) fn time(&mut self, tick: i128) -> DateTime {
        const FIRST: i128 = -62_135_596_800_000_000_000;
        const YEARS: i128 = 315_537_897_600_000_000_000;
        let nanos = (i128::from(self.number()) << 8 | i128::from(self.byte())) % YEARS;
        let nanos = match self.byte() % 4 {
            0 => nanos % 1_000_000_000_000_000_000,
            1 => -(nanos % 1_000_000_000_000),
            _ => FIRST + nanos,
        };
        DateTime::from_nanos(nanos.div_euclid(tick) * tick).unwrap()
    }

    pub(crate) fn list<T>(&mut self, least: u8, mut make: impl FnMut(&mut Self) -> T) -> Vec<T> {
        let least = least.max(u8::from(!self.form.empty));
        let count = self.count(least);
        (0..count).map(|_| make(self)).collect()
    }

    pub(crate) fn map<K: std::hash::Hash + Eq, V>(
        &mut self,
        least: u8,
        mut key: impl FnMut(&mut Self) -> K,
        mut value: impl FnMut(&mut Self) -> V,
    ) -> HashMap<K, V> {
        let list = self.list(least, |source| (key(source), value(source)));
        list.into_iter().collect()
    }

    pub(crate) fn colour(&mut self) -> Colour {
        match self.byte() % 3 {
            0 => Colour::Red,
            1 => Colour::Green,
            _ => match Colour::from(&*self.text(0)) {
                Colour::Unknown(value) => Colour::Unknown(UnknownValue::new(value.as_str())),
                known => known,
            },
        }
    }

    pub(crate) fn level(&mut self) -> Level {
        Level::from(self.long() as i32)
    }

    pub(crate) fn document(&mut self) -> Document {
        self.depth += 1;
        let most = if self.depth > DEPTH { 5 } else { 7 };
        let document = match self.byte() % most {
            0 => Document::Null,
            1 => Document::from(self.flag()),
            2 => Document::from(self.long()),
            3 => match self.double() {
                odd if !odd.is_finite() => Document::Null,
                value => Document::Number(Number::Float(value)),
            },
            4 => Document::from(self.text(0)),
            5 => Document::Array(self.list(0, Self::document)),
            _ => Document::Object(self.map(0, |source| source.text(0), Self::document)),
        };
        self.depth -= 1;
        document
    }

    pub(crate) fn choice(&mut self) -> Choice {
        match self.byte() % 6 {
            0 => Choice::Text(self.text(0)),
            1 => Choice::Times(self.list(0, |source| source.time(SECOND))),
            2 if self.depth < DEPTH => Choice::Nested(Box::new(self.all())),
            3 if self.form.nothing => Choice::Nothing,
            4 if self.form.untyped => {
                // A member that is null is none.
                let document = Document::from(vec![self.document()]);
                Choice::Unknown(UnknownVariant::new("later", document))
            }
            _ => Choice::Number(self.double()),
        }
    }

    /// A structure with some of its members.
    pub(crate) fn all(&mut self) -> All {
        let Form {
            untyped,
            nothing,
            maps,
            ..
        } = self.form;
        let flat = u8::from(!nothing);
        self.depth += 1;
        let deeper = self.depth < DEPTH;
        let all = All {
            flag: self.flag(),
            byte: self.maybe(|s| s.long() as i8),
            short: self.maybe(|s| s.long() as i16),
            integer: self.maybe(|s| s.long() as i32),
            long: self.maybe(Self::long),
            float: self.maybe(Self::float),
            double: self.maybe(Self::double),
            big: self.maybe(|s| match s.long() {
                0 => "0".parse().unwrap(),
                long => format!("{long}{:018}", s.number() >> 5).parse().unwrap(),
            }),
            decimal: self.maybe(|s| {
                let places = usize::from(s.byte() % 12);
                let decimal = format!("{}.{:02$}", s.long(), s.byte(), places);
                decimal.parse().unwrap()
            }),
            text: self.maybe(|s| s.text(0)),
            colour: self.maybe(Self::colour),
            level: self.maybe(Self::level),
            blob: self.maybe(|s| s.blob(0)),
            time: self.maybe(|s| s.time(MILLI)),
            date: self.maybe(|s| s.time(MILLI)),
            day: self.maybe(|s| s.time(SECOND)),
            epoch: self.maybe(|s| s.time(MILLI)),
            document: self
                .maybe_if(untyped, Self::document)
                .filter(|it| !it.is_null()),
            dense: self.maybe(|s| s.list(0, |s| s.long() as i32)),
            sparse: self.maybe(|s| {
                s.list(0, |s| match untyped {
                    true => s.maybe(|s| s.text(0)),
                    false => Some(s.text(0)),
                })
            }),
            lists: self.maybe(|s| s.list(0, |s| s.list(0, Self::level))),
            flat: self.maybe(|s| s.list(flat, |s| s.text(0))),
            children: self.maybe_if(deeper, |s| s.list(0, Self::all)),
            choices: self.maybe_if(maps && deeper, |s| s.map(0, Self::colour, Self::choice)),
            sparse_map: self.maybe_if(maps, |s| {
                let value = |s: &mut Self| {
                    let flag = s.flag();
                    if untyped {
                        s.maybe(|_| flag)
                    } else {
                        Some(flag)
                    }
                };
                s.map(0, |s| s.text(0), value)
            }),
            maps: self.maybe_if(maps, |s| {
                s.map(0, |s| s.text(0), |s| s.map(0, |s| s.text(0), Self::long))
            }),
            flat_map: self.maybe_if(maps, |s| s.map(flat, |s| s.text(0), |s| s.blob(0))),
            choice: self.maybe_if(deeper, Self::choice),
            next: self.maybe_if(deeper, |s| Box::new(s.all())),
            attribute: self.maybe(|s| s.text(0)),
            counted: self.maybe(Self::long),
        };
        self.depth -= 1;
        all
    }
}
