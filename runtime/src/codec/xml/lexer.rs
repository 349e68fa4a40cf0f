//! The syntax of XML: a cursor over the input that passes one tag or text at a time.

use std::borrow::Cow;

use super::MAX_DEPTH;
use super::escape::{self, Place};
use super::tag::Tag;
use crate::serde::ReadError;

/// A place to return to.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    pos: usize,
    depth: u32,
}

/// A cursor over XML text, which has been checked to be UTF-8.
#[derive(Debug)]
pub(super) struct Lexer<'a> {
    text: &'a str,
    pos: usize,
    depth: u32,
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b':') || byte >= 0x80
}

impl<'a> Lexer<'a> {
    /// A cursor at the beginning of `input`.
    pub(super) fn new(input: &'a [u8]) -> Result<Self, ReadError> {
        let text = std::str::from_utf8(input).map_err(|error| {
            let at = error.valid_up_to();
            ReadError::new(format!("the input is not UTF-8 at byte {at}"))
        })?;
        let pos = if text.starts_with('\u{feff}') { 3 } else { 0 };
        Ok(Self {
            text,
            pos,
            depth: 0,
        })
    }

    #[inline]
    fn rest(&self) -> &'a str {
        self.text.get(self.pos..).unwrap_or_default()
    }

    #[inline]
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.pos).copied()
    }

    #[inline]
    fn slice(&self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).unwrap_or_default()
    }

    #[inline]
    fn skip_while(&mut self, wanted: impl Fn(u8) -> bool) {
        while let Some(byte) = self.peek()
            && wanted(byte)
        {
            self.pos += 1;
        }
    }

    #[inline]
    fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.pos += usize::from(found);
        found
    }

    pub(super) fn mark(&self) -> Mark {
        Mark {
            pos: self.pos,
            depth: self.depth,
        }
    }

    pub(super) fn reset(&mut self, mark: Mark) {
        self.pos = mark.pos;
        self.depth = mark.depth;
    }

    /// An error at this byte.
    #[cold]
    pub(super) fn fault(&self, what: &str) -> ReadError {
        ReadError::new(format!("{what} at byte {}", self.pos))
    }

    /// Passes everything before the root element, and its start tag.
    pub(super) fn root(&mut self) -> Result<Tag<'a>, ReadError> {
        self.skip_aside()?;
        match self.peek() {
            Some(b'<') => self.start_tag(),
            Some(_) => Err(self.fault("expected an element, found text")),
            None => Err(self.fault("expected an element, found the end")),
        }
    }

    /// Checks that nothing but comments and white space is left.
    pub(super) fn finish(&mut self) -> Result<(), ReadError> {
        self.skip_aside()?;
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(self.fault("expected the end, found more")),
        }
    }

    /// Passes white space, comments and processing instructions.
    fn skip_aside(&mut self) -> Result<(), ReadError> {
        loop {
            self.skip_while(is_space);
            if !self.comment()? {
                return Ok(());
            }
        }
    }

    /// Passes a comment or processing instruction that begins here. A document type definition is
    /// refused: nothing that services send has one, and its entities may be a trap.
    fn comment(&mut self) -> Result<bool, ReadError> {
        let rest = self.rest();
        if rest.starts_with("<!--") {
            self.pass_to(4, "-->", "a comment has no end")?;
        } else if rest.starts_with("<?") {
            self.pass_to(2, "?>", "a processing instruction has no end")?;
        } else if rest.starts_with("<!") && !rest.starts_with("<![CDATA[") {
            return Err(self.fault("a declaration is not allowed"));
        } else {
            return Ok(false);
        }
        Ok(true)
    }

    /// Passes everything before the next `<`, or all that is left; gives the text.
    #[inline]
    fn before_tag(&mut self) -> &'a str {
        let rest = self.rest();
        let length = match rest.as_bytes().first() {
            Some(b'<') => 0,
            _ => rest.find('<').unwrap_or(rest.len()),
        };
        let start = self.pos;
        self.pos += length;
        self.slice(start, self.pos)
    }

    /// Passes everything to the end of `end`; gives what is between.
    fn pass_to(&mut self, skip: usize, end: &str, what: &str) -> Result<&'a str, ReadError> {
        let start = self.pos + skip;
        let inside = self.text.get(start..).unwrap_or_default();
        match inside.find(end) {
            Some(length) => {
                self.pos = start + length + end.len();
                Ok(self.slice(start, start + length))
            }
            None => Err(self.fault(what)),
        }
    }

    /// Passes the character data that begins here, if it does; gives its text.
    fn character_data(&mut self) -> Result<Option<&'a str>, ReadError> {
        if !self.rest().starts_with("<![CDATA[") {
            return Ok(None);
        }
        self.pass_to(9, "]]>", "character data has no end")
            .map(Some)
    }

    fn name(&mut self) -> Result<&'a str, ReadError> {
        let start = self.pos;
        self.skip_while(is_name_byte);
        let name = self.slice(start, self.pos);
        match name.as_bytes().first() {
            Some(b'0'..=b'9' | b'-' | b'.') | None => {
                self.pos = start;
                Err(self.fault("expected a name"))
            }
            Some(_) => Ok(name),
        }
    }

    /// Passes the start tag that begins here.
    fn start_tag(&mut self) -> Result<Tag<'a>, ReadError> {
        self.pos += 1;
        let name = self.name()?;
        let start = self.pos;
        let mut end = start;
        while !matches!(self.peek(), Some(b'>' | b'/')) {
            if !self.peek().is_some_and(is_space) {
                return Err(self.fault("a tag is malformed or has no end"));
            }
            self.skip_while(is_space);
            if !matches!(self.peek(), Some(b'>' | b'/')) {
                self.skip_attribute()?;
                end = self.pos;
            }
        }
        let attributes = self.slice(start, end);
        let empty = self.eat(b'/');
        if !self.eat(b'>') {
            return Err(self.fault("expected `>`"));
        }
        if !empty {
            if self.depth >= MAX_DEPTH {
                return Err(self.fault(&format!("more than {MAX_DEPTH} elements are nested")));
            }
            self.depth += 1;
        }
        Ok(Tag {
            name,
            attributes,
            empty,
        })
    }

    fn skip_attribute(&mut self) -> Result<(), ReadError> {
        self.name()?;
        self.skip_while(is_space);
        if !self.eat(b'=') {
            return Err(self.fault("expected `=`"));
        }
        self.skip_while(is_space);
        let quote = match self.peek() {
            Some(quote @ (b'"' | b'\'')) => quote,
            _ => return Err(self.fault("expected a quote")),
        };
        self.pos += 1;
        self.skip_while(|byte| byte != quote && byte != b'<');
        if self.eat(quote) {
            return Ok(());
        }
        Err(self.fault("an attribute has no end"))
    }

    /// Passes the end tag of `tag`, which begins here.
    #[inline]
    fn end_tag(&mut self, tag: &Tag<'_>) -> Result<(), ReadError> {
        let after = self
            .rest()
            .strip_prefix("</")
            .and_then(|rest| rest.strip_prefix(tag.name));
        if after.is_some() {
            self.pos += 2 + tag.name.len();
            self.skip_while(is_space);
            if self.eat(b'>') {
                self.depth = self.depth.saturating_sub(1);
                return Ok(());
            }
        }
        Err(self.fault("the end tag is not that of the element"))
    }

    /// Passes the next start tag inside of `parent`, whose text does not count; without one, passes
    /// the end of `parent`.
    pub(super) fn child(&mut self, parent: &Tag<'_>) -> Result<Option<Tag<'a>>, ReadError> {
        if parent.empty {
            return Ok(None);
        }
        loop {
            self.before_tag();
            match self.text.as_bytes().get(self.pos + 1) {
                Some(b'/') => return self.end_tag(parent).map(|()| None),
                Some(b'!' | b'?') => {
                    if !self.comment()? {
                        self.character_data()?;
                    }
                }
                Some(_) => return self.start_tag().map(Some),
                None => return Err(self.fault("an element has no end")),
            }
        }
    }

    /// Passes the start tag of another element of the same name, if it is what comes next.
    pub(super) fn sibling(&mut self, of: &Tag<'_>) -> Result<Option<Tag<'a>>, ReadError> {
        let mark = self.mark();
        self.skip_while(is_space);
        let same = self
            .rest()
            .strip_prefix('<')
            .and_then(|rest| rest.strip_prefix(of.name))
            .is_some_and(|after| !after.bytes().next().is_some_and(is_name_byte));
        if same {
            return self.start_tag().map(Some);
        }
        self.reset(mark);
        Ok(None)
    }

    /// Whether the element has nothing inside, as far as one can see at once.
    pub(super) fn is_empty(&self, tag: &Tag<'_>) -> bool {
        tag.empty || self.rest().starts_with("</")
    }

    /// Passes the text inside of `tag`, and its end.
    pub(super) fn text(&mut self, tag: &Tag<'_>) -> Result<Cow<'a, str>, ReadError> {
        if tag.empty {
            return Ok(Cow::Borrowed(""));
        }
        let mut all = Cow::Borrowed("");
        loop {
            let part = escape::read(self.before_tag(), Place::Element)
                .map_err(|error| self.fault(&format!("{} before the tag", error.message())))?;
            append(&mut all, part);
            match self.text.as_bytes().get(self.pos + 1) {
                Some(b'/') => return self.end_tag(tag).map(|()| all),
                Some(b'!' | b'?') => {
                    if !self.comment()? {
                        let data = self.character_data()?.unwrap_or_default();
                        let mut normal = String::with_capacity(data.len());
                        escape::push_normal(data, Place::Element, &mut normal);
                        append(&mut all, Cow::Owned(normal));
                    }
                }
                Some(_) => return Err(self.fault("expected text, found an element")),
                None => return Err(self.fault("an element has no end")),
            }
        }
    }

    /// Passes what is inside of `tag`, and its end.
    pub(super) fn skip(&mut self, tag: &Tag<'_>) -> Result<(), ReadError> {
        while let Some(child) = self.child(tag)? {
            self.skip(&child)?;
        }
        Ok(())
    }
}

/// Without a copy where there is only one part.
fn append<'a>(all: &mut Cow<'a, str>, part: Cow<'a, str>) {
    if all.is_empty() {
        *all = part;
    } else if !part.is_empty() {
        all.to_mut().push_str(&part);
    }
}
