//! Sets in brackets.

use super::{Parsed, Parser, Set, invalid};
use crate::pattern::PatternError;

impl Parser<'_> {
    /// What follows an opening bracket.
    pub(super) fn set(&mut self) -> Parsed<Set> {
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
