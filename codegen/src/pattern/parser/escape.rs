//! What follows a backslash.

use super::{Class, ClassName, Parsed, Parser, Part, Set, invalid};
use crate::pattern::PatternError;

impl Parser<'_> {
    /// What follows a backslash outside of brackets.
    pub(super) fn escape(&mut self) -> Parsed<Part> {
        match self.peek() {
            Some(c @ ('b' | 'B')) => {
                self.next();
                Ok(Part::Boundary { negative: c == 'B' })
            }
            Some('1'..='9' | 'k' | 'A' | 'Z' | 'z' | 'Q' | 'G') => Err(PatternError::Unsupported),
            _ => Ok(Part::set(match self.class()? {
                Some(class) => Set {
                    classes: vec![class],
                    ..Set::default()
                },
                None => Set::of(self.escaped_character()?),
            })),
        }
    }

    /// A class of characters after a backslash; nothing is taken if there is none.
    pub(super) fn class(&mut self) -> Parsed<Option<Class>> {
        let name = match self.peek() {
            Some('d' | 'D') => ClassName::Digit,
            Some('w' | 'W') => ClassName::Word,
            Some('s' | 'S') => ClassName::Space,
            Some('p' | 'P') => return self.property().map(Some),
            _ => return Ok(None),
        };
        let negative = self.next().is_some_and(|c| c.is_ascii_uppercase());
        Ok(Some(Class { name, negative }))
    }

    /// `p{L}`, `pL` and the like.
    fn property(&mut self) -> Parsed<Class> {
        let negative = self.next() == Some('P');
        let braced = self
            .rest
            .strip_prefix('{')
            .and_then(|rest| rest.split_once('}'));
        let name = match braced {
            Some((name, rest)) => {
                self.rest = rest;
                name.trim_start_matches("Is")
            }
            None => match self.next() {
                Some('L') => "L",
                Some('N') => "N",
                _ => return Err(PatternError::Unsupported),
            },
        };
        let name = match name {
            "L" | "Letter" | "Alphabetic" | "Alpha" => ClassName::Letter,
            "Ll" | "Lower" | "Lowercase" => ClassName::Lower,
            "Lu" | "Upper" | "Uppercase" => ClassName::Upper,
            "N" | "Nd" | "Digit" => ClassName::Number,
            "P" | "Punct" => ClassName::Punctuation,
            "Cc" | "Cntrl" => ClassName::Control,
            "Z" | "Zs" => ClassName::Blank,
            _ => return Err(PatternError::Unsupported),
        };
        Ok(Class { name, negative })
    }

    pub(super) fn escaped_character(&mut self) -> Parsed<char> {
        Ok(match self.next() {
            None => return invalid("a backslash escapes nothing"),
            Some('n') => '\n',
            Some('r') => '\r',
            Some('t') => '\t',
            Some('f') => '\u{c}',
            Some('v') => '\u{b}',
            Some('0') => '\0',
            Some('x') => return self.hexadecimal(2),
            Some('u') => match self.accept("{") {
                true => {
                    let (digits, rest) = self.rest.split_once('}').unwrap_or(("", ""));
                    self.rest = rest;
                    return character(digits);
                }
                false => return self.code_unit(),
            },
            Some('c') => return Err(PatternError::Unsupported),
            Some(c) => c,
        })
    }

    /// Four digits; two escapes of a surrogate pair are one character.
    fn code_unit(&mut self) -> Parsed<char> {
        let unit = |text: &str| u32::from_str_radix(text.get(..4)?, 16).ok();
        let high = unit(self.rest).filter(|unit| (0xd800..0xdc00).contains(unit));
        let low = self
            .rest
            .get(4..)
            .and_then(|rest| unit(rest.strip_prefix("\\u")?));
        let low = low.filter(|unit| (0xdc00..0xe000).contains(unit));
        if let (Some(high), Some(low)) = (high, low) {
            self.rest = self.rest.get(10..).unwrap_or_default();
            let value = 0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00);
            return char::from_u32(value).ok_or(PatternError::Unsupported);
        }
        self.hexadecimal(4)
    }

    fn hexadecimal(&mut self, digits: usize) -> Parsed<char> {
        let Some((digits, rest)) = self.rest.split_at_checked(digits) else {
            return invalid("an escape lacks hexadecimal digits");
        };
        self.rest = rest;
        character(digits)
    }
}

/// Half of a surrogate pair has no character of its own; the nearest one keeps ranges right.
fn character(digits: &str) -> Parsed<char> {
    match u32::from_str_radix(digits, 16) {
        Ok(0xd800..=0xdbff) => Ok('\u{d7ff}'),
        Ok(0xdc00..=0xdfff) => Ok('\u{e000}'),
        Ok(value) => char::from_u32(value).ok_or(PatternError::Unsupported),
        Err(_) => invalid(format!("`{digits}` is no hexadecimal number")),
    }
}
