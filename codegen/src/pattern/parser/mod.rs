//! Parses regular expressions into a tree.

mod bracket;
mod escape;
mod set;

pub(super) use set::{Class, ClassName, Set};

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

impl Part {
    fn set(set: Set) -> Self {
        Self::Set(Arc::new(set))
    }
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
}
