//! The syntax of XML: a cursor over the input that passes one tag or text at a time.

use std::borrow::Cow;

use super::escape::{self, Place};
use super::{MAX_DEPTH, local};
use crate::serde::ReadError;

/// The start tag of an element.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tag<'a> {
    /// The name with its prefix, as the end tag must have it.
    name: &'a str,
    /// The attributes as they stand in the tag; their syntax has been checked.
    attributes: &'a str,
    /// Whether the tag is the whole element: `<name/>`.
    empty: bool,
}

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

impl<'a> Tag<'a> {
    /// The name without its prefix.
    #[inline]
    pub(super) fn local_name(&self) -> &'a str {
        local(self.name)
    }

    /// The name with its prefix.
    #[cfg(feature = "test-util")]
    pub(super) fn name(&self) -> &'a str {
        self.name
    }

    /// All attributes, declarations of namespaces too, by their whole names.
    ///
    /// # Errors
    /// A malformed reference in a value.
    #[cfg(feature = "test-util")]
    pub(super) fn attributes(&self) -> Result<Vec<(&'a str, Cow<'a, str>)>, ReadError> {
        let mut all = Vec::new();
        let mut rest = self.attributes;
        while let Some((name, value, after)) = split_attribute(rest) {
            all.push((name, escape::read(value, Place::Attribute)?));
            rest = after;
        }
        Ok(all)
    }

    /// The value of the attribute with this name; prefixes do not count.
    ///
    /// # Errors
    /// A malformed reference in the value.
    pub(super) fn attribute(&self, name: &str) -> Result<Option<Cow<'a, str>>, ReadError> {
        let mut rest = self.attributes;
        while let Some((found, value, after)) = split_attribute(rest) {
            let declares_namespace = found == "xmlns" || found.starts_with("xmlns:");
            if !declares_namespace && local(found) == name {
                return escape::read(value, Place::Attribute).map(Some);
            }
            rest = after;
        }
        Ok(None)
    }

    /// Whether the element says that it stands for a null.
    #[inline]
    pub(super) fn is_nil(&self) -> bool {
        !self.attributes.is_empty()
            && matches!(self.attribute("nil"), Ok(Some(value)) if value == "true" || value == "1")
    }
}

/// Splits the first attribute off: its name, its raw value, and the rest.
fn split_attribute(text: &str) -> Option<(&str, &str, &str)> {
    let (name, after) = text.split_once('=')?;
    let mut chars = after.trim_start().chars();
    let quote = chars.next()?;
    let (value, rest) = chars.as_str().split_once(quote)?;
    Some((name.trim(), value, rest))
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
            self.skip_while(|byte| byte != b'<');
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
            let start = self.pos;
            self.skip_while(|byte| byte != b'<');
            let part = escape::read(self.slice(start, self.pos), Place::Element)
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

#[cfg(test)]
mod tests {
    use super::*;

    fn skip(xml: &str) -> Result<(), ReadError> {
        let mut lexer = Lexer::new(xml.as_bytes())?;
        let root = lexer.root()?;
        lexer.skip(&root)?;
        lexer.finish()
    }

    #[test]
    fn skipping_checks_the_syntax() {
        for xml in [
            "<a/>",
            "\u{feff}<?xml version='1.0'?>\n<!-- <b> -->\n<a></a >\n<!---->",
            "<a b='>' c = \"'\"\n/>",
            "<p:a xmlns:p='u'><p:b/>x<![CDATA[</p:a>]]></p:a>",
            "<é>&whatever;</é>",
        ] {
            assert_eq!(skip(xml), Ok(()), "{xml}");
        }
        for xml in [
            "",
            " ",
            "x",
            "<",
            "<>",
            "<a",
            "<a/",
            "<a>",
            "<a></b>",
            "<a></a",
            "<a></ab>",
            "<ab></a>",
            "</a>",
            "<a/><b/>",
            "<a/>x",
            "x<a/>",
            "< a/>",
            "<1/>",
            "<a b/>",
            "<a b=/>",
            "<a b=c/>",
            "<a b='c/>",
            "<a b='<'/>",
            "<a b='1'c='2'/>",
            "<a/ >",
            "<a><!-- </a>",
            "<a><![CDATA[ </a>",
            "<a><![CDAT[]]></a>",
            "<a><? </a>",
            "<!DOCTYPE a><a/>",
            "<a><!ELEMENT b></a>",
            "<![CDATA[x]]><a/>",
            "<a><b></a></b>",
        ] {
            assert!(skip(xml).is_err(), "{xml:?} was accepted");
        }
    }

    #[test]
    fn text_is_put_together() {
        let text = |xml: &str| {
            let mut lexer = Lexer::new(xml.as_bytes())?;
            let root = lexer.root()?;
            let text = lexer.text(&root)?.into_owned();
            lexer.finish().map(|()| text)
        };
        for (xml, expected) in [
            ("<a/>", ""),
            ("<a></a>", ""),
            ("<a> x </a>", " x "),
            (
                "<a>1<!-- 2 -->3<?4?>&amp;<![CDATA[<&amp;\r\n]]>5</a>",
                "13&<&amp;\n5",
            ),
            ("<a>]]&gt;</a>", "]]>"),
        ] {
            assert_eq!(text(xml).as_deref(), Ok(expected), "{xml}");
        }
        for xml in ["<a>x<b/></a>", "<a>&b;</a>", "<a>x", "<a>x</b>", "<a>x<!"] {
            assert!(text(xml).is_err(), "{xml:?}");
        }
    }

    #[test]
    fn attributes_by_local_name() {
        let xml = "<a xmlns:type='no' p:type=\"a&lt;'b'\" e = '' p:nil='1'/>";
        let tag = Lexer::new(xml.as_bytes()).unwrap().root().unwrap();
        let attribute = |name| tag.attribute(name).unwrap();
        assert_eq!(attribute("type").as_deref(), Some("a<'b'"));
        assert_eq!(attribute("e").as_deref(), Some(""));
        assert_eq!(attribute("p"), None);
        assert_eq!(attribute("p:type"), None);
        assert!(tag.is_nil());
    }

    #[test]
    fn nesting_is_bounded() {
        let nested = |n: usize| "<a>".repeat(n) + &"</a>".repeat(n);
        assert!(skip(&nested(128)).is_ok());
        assert!(skip(&nested(129)).is_err());
        assert!(skip(&"<a>".repeat(1_000_000)).is_err());
        assert!(skip(&format!("<a>{}</a>", "<b><c/></b>".repeat(1000))).is_ok());
    }
}
