//! Parses regular expressions into a tree.

use super::PatternError;
use std::sync::Arc;

/// Deepest nesting of groups.
const MAX_DEPTH: usize = 64;

/// Largest count in a quantifier.
const MAX_COUNT: u32 = 10_000;

/// A part of a pattern.
#[derive(Clone, Debug)]
pub(super) enum Part {
    Empty,
    Set(Arc<Set>),
    Start,
    End,
    /// `\b`, or `\B`.
    Boundary {
        negative: bool,
    },
    Look {
        ahead: bool,
        negative: bool,
        part: Box<Part>,
    },
    Row(Vec<Part>),
    Choice(Vec<Part>),
    /// At least `min` times; at most `max` times, or any number.
    Repeat {
        part: Box<Part>,
        min: u32,
        max: Option<u32>,
    },
}

/// A set of characters.
#[derive(Clone, Debug, Default)]
pub(super) struct Set {
    pub(super) negative: bool,
    pub(super) ranges: Vec<(char, char)>,
    pub(super) classes: Vec<Class>,
}

/// A named set of characters, or all others.
#[derive(Clone, Copy, Debug)]
pub(super) struct Class {
    pub(super) name: ClassName,
    pub(super) negative: bool,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum ClassName {
    Digit,
    Word,
    Space,
    Letter,
    Lower,
    Upper,
    Number,
    Punctuation,
    Control,
    Blank,
    LineEnd,
}

impl Part {
    fn set(set: Set) -> Self {
        Self::Set(Arc::new(set))
    }
}

impl Set {
    pub(super) fn contains(&self, c: char) -> bool {
        let in_range = self
            .ranges
            .iter()
            .any(|(from, to)| (*from..=*to).contains(&c));
        let found = in_range || self.classes.iter().any(|class| class.contains(c));
        found != self.negative
    }

    fn of(c: char) -> Self {
        Self {
            ranges: vec![(c, c)],
            ..Self::default()
        }
    }
}

impl Class {
    fn contains(self, c: char) -> bool {
        let found = match self.name {
            ClassName::Digit => c.is_ascii_digit(),
            ClassName::Word => c.is_ascii_alphanumeric() || c == '_',
            ClassName::Space => c.is_whitespace() || c == '\u{feff}',
            ClassName::Letter => c.is_alphabetic(),
            ClassName::Lower => c.is_lowercase(),
            ClassName::Upper => c.is_uppercase(),
            ClassName::Number => c.is_numeric(),
            ClassName::Punctuation => is_punctuation(c),
            ClassName::Control => c.is_control(),
            ClassName::Blank => c.is_whitespace() && !c.is_control(),
            ClassName::LineEnd => matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}'),
        };
        found != self.negative
    }
}

/// Beyond ASCII, whatever is no letter, number, space or control is taken for punctuation.
fn is_punctuation(c: char) -> bool {
    c.is_ascii_punctuation()
        || !(c.is_ascii() || c.is_alphanumeric() || c.is_whitespace() || c.is_control())
}

type Parsed<T> = Result<T, PatternError>;

fn invalid<T>(message: impl Into<String>) -> Parsed<T> {
    Err(PatternError::Invalid(message.into()))
}

pub(super) fn parse(text: &str) -> Parsed<Part> {
    let mut parser = Parser { rest: text };
    let part = parser.choice(0)?;
    match parser.peek() {
        None => Ok(part),
        Some(_) => invalid("`)` closes no group"),
    }
}

struct Parser<'a> {
    rest: &'a str,
}

impl Parser<'_> {
    fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    fn next(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.rest = self.rest.get(c.len_utf8()..).unwrap_or_default();
        Some(c)
    }

    fn accept(&mut self, text: &str) -> bool {
        let rest = self.rest.strip_prefix(text);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn choice(&mut self, depth: usize) -> Parsed<Part> {
        if depth > MAX_DEPTH {
            return Err(PatternError::Unsupported);
        }
        let mut choices = vec![self.row(depth)?];
        while self.accept("|") {
            choices.push(self.row(depth)?);
        }
        match choices.len() {
            1 => Ok(choices.pop().unwrap_or(Part::Empty)),
            _ => Ok(Part::Choice(choices)),
        }
    }

    fn row(&mut self, depth: usize) -> Parsed<Part> {
        let mut parts = Vec::new();
        while !matches!(self.peek(), None | Some('|' | ')')) {
            let part = self.atom(depth)?;
            parts.push(self.quantified(part)?);
        }
        Ok(Part::Row(parts))
    }

    fn atom(&mut self, depth: usize) -> Parsed<Part> {
        match self.next() {
            Some('^') => Ok(Part::Start),
            Some('$') => Ok(Part::End),
            Some('.') => Ok(Part::set(Set {
                negative: true,
                classes: vec![Class {
                    name: ClassName::LineEnd,
                    negative: false,
                }],
                ..Set::default()
            })),
            Some('[') => self.set().map(Part::set),
            Some('(') => self.group(depth),
            Some('\\') => self.escape(),
            Some(c @ ('*' | '+' | '?')) => invalid(format!("`{c}` repeats nothing")),
            Some(c) => Ok(Part::set(Set::of(c))),
            None => Ok(Part::Empty),
        }
    }

    fn group(&mut self, depth: usize) -> Parsed<Part> {
        let look = |ahead, negative| Some((ahead, negative));
        let kind = if self.accept("?:") {
            None
        } else if self.accept("?=") {
            look(true, false)
        } else if self.accept("?!") {
            look(true, true)
        } else if self.accept("?<=") {
            look(false, false)
        } else if self.accept("?<!") {
            look(false, true)
        } else if self.accept("?<") {
            match self.rest.split_once('>') {
                Some((_, rest)) => self.rest = rest,
                None => return invalid("the name of a group is not closed"),
            }
            None
        } else if self.rest.starts_with('?') {
            return Err(PatternError::Unsupported);
        } else {
            None
        };
        let part = self.choice(depth + 1)?;
        if !self.accept(")") {
            return invalid("a group is not closed");
        }
        Ok(match kind {
            None => part,
            Some((ahead, negative)) => Part::Look {
                ahead,
                negative,
                part: Box::new(part),
            },
        })
    }

    fn quantified(&mut self, part: Part) -> Parsed<Part> {
        let (min, max) = match self.peek() {
            Some('*') => (0, None),
            Some('+') => (1, None),
            Some('?') => (0, Some(1)),
            Some('{') => match self.counts()? {
                Some(counts) => return self.repeat(part, counts),
                // ECMA 262 takes a brace that begins no quantifier for itself.
                None => return Ok(part),
            },
            _ => return Ok(part),
        };
        self.next();
        self.repeat(part, (min, max))
    }

    fn repeat(&mut self, part: Part, (min, max): (u32, Option<u32>)) -> Parsed<Part> {
        let _lazy = self.accept("?");
        if self.rest.starts_with('+') {
            // Java's possessive quantifiers.
            return Err(PatternError::Unsupported);
        }
        if self.rest.starts_with('*') {
            return invalid("`*` repeats a quantifier");
        }
        if max.is_some_and(|max| max < min) {
            return invalid("a quantifier's least is more than its most");
        }
        Ok(Part::Repeat {
            part: Box::new(part),
            min,
            max,
        })
    }

    /// The counts of `{n}`, `{n,}` and `{n,m}`.
    fn counts(&mut self) -> Parsed<Option<(u32, Option<u32>)>> {
        let inner = self
            .rest
            .strip_prefix('{')
            .and_then(|rest| rest.split_once('}'));
        let Some((inner, rest)) = inner else {
            return Ok(None);
        };
        let is_count = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        let count = |text: &str| {
            let count = text.parse().ok().filter(|count| *count <= MAX_COUNT);
            count.ok_or(PatternError::Unsupported)
        };
        let counts = match inner.split_once(',') {
            None if is_count(inner) => {
                let count = count(inner)?;
                (count, Some(count))
            }
            Some((min, "")) if is_count(min) => (count(min)?, None),
            Some((min, max)) if is_count(min) && is_count(max) => (count(min)?, Some(count(max)?)),
            _ => return Ok(None),
        };
        self.rest = rest;
        Ok(Some(counts))
    }

    /// What follows a backslash outside of brackets.
    fn escape(&mut self) -> Parsed<Part> {
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
    fn class(&mut self) -> Parsed<Option<Class>> {
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

    fn escaped_character(&mut self) -> Parsed<char> {
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

    /// What follows an opening bracket.
    fn set(&mut self) -> Parsed<Set> {
        let mut set = Set {
            negative: self.accept("^"),
            ..Set::default()
        };
        loop {
            match self.peek() {
                None => return invalid("`[` is not closed"),
                Some(']') => {
                    self.next();
                    return Ok(set);
                }
                // Java's intersections and nested sets.
                Some('&') if self.rest.starts_with("&&") => return Err(PatternError::Unsupported),
                Some('[') if self.rest.starts_with("[:") => return Err(PatternError::Unsupported),
                Some(_) => self.set_item(&mut set)?,
            }
        }
    }

    fn set_item(&mut self, set: &mut Set) -> Parsed<()> {
        let Some(from) = self.set_character(set)? else {
            return Ok(());
        };
        if !self.rest.starts_with('-') || self.rest.starts_with("-]") {
            set.ranges.push((from, from));
            return Ok(());
        }
        self.next();
        match self.set_character(set)? {
            None => set.ranges.extend([(from, from), ('-', '-')]),
            Some(to) if to < from => {
                return invalid(format!("the range `{from}-{to}` is reversed"));
            }
            Some(to) => set.ranges.push((from, to)),
        }
        Ok(())
    }

    /// A character of a set; a class is added to it instead.
    fn set_character(&mut self, set: &mut Set) -> Parsed<Option<char>> {
        match self.next() {
            None => invalid("`[` is not closed"),
            Some('\\') => match self.class()? {
                Some(class) => {
                    set.classes.push(class);
                    Ok(None)
                }
                None if self.accept("b") => Ok(Some('\u{8}')),
                None => self.escaped_character().map(Some),
            },
            Some(c) => Ok(Some(c)),
        }
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
