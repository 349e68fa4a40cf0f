//! The syntax of JSON: a cursor over the input that reads one token at a time.

use super::MAX_DEPTH;
use crate::serde::ReadError;

/// A cursor over JSON text, which has been checked to be UTF-8.
///
/// Where a method says "here", the cursor stands on the first byte of a value: white space before
/// it has been passed.
pub(super) struct Lexer<'a> {
    text: &'a str,
    pub(super) pos: usize,
    depth: u32,
}

impl<'a> Lexer<'a> {
    /// A cursor on the first value of `input`.
    pub(super) fn new(input: &'a [u8]) -> Result<Self, ReadError> {
        let text = std::str::from_utf8(input).map_err(|error| {
            ReadError::new(format!(
                "the input is not UTF-8 at byte {}",
                error.valid_up_to()
            ))
        })?;
        let mut lexer = Self {
            text,
            pos: 0,
            depth: 0,
        };
        lexer.skip_space();
        Ok(lexer)
    }

    /// Checks that nothing but white space is left.
    pub(super) fn finish(&mut self) -> Result<(), ReadError> {
        self.skip_space();
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(self.expected("the end")),
        }
    }

    #[inline]
    pub(super) fn peek(&self) -> Option<u8> {
        self.byte_at(self.pos)
    }

    #[inline]
    pub(super) fn byte_at(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    #[inline]
    pub(super) fn bytes_from(&self, at: usize) -> &'a [u8] {
        self.text.as_bytes().get(at..).unwrap_or_default()
    }

    /// The text between two positions that are both next to ASCII characters.
    #[inline]
    pub(super) fn slice(&self, start: usize, end: usize) -> Result<&'a str, ReadError> {
        self.text
            .get(start..end)
            .ok_or_else(|| self.fault("a character is cut in two"))
    }

    #[inline]
    fn skip_space(&mut self) {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.peek() {
            self.pos += 1;
        }
    }

    /// Passes `byte` if it stands here.
    #[inline]
    fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.pos += usize::from(found);
        found
    }

    /// Passes the opening bracket of an aggregate that begins here. Gives whether there is
    /// anything in it; if not, its end has been passed too.
    #[inline]
    pub(super) fn open(&mut self, bracket: u8) -> Result<bool, ReadError> {
        if !self.eat(bracket) {
            return Err(self.expected(if bracket == b'{' {
                "an object"
            } else {
                "an array"
            }));
        }
        if self.depth >= MAX_DEPTH {
            return Err(self.fault(&format!("more than {MAX_DEPTH} levels are nested")));
        }
        self.skip_space();
        if self.eat(closing(bracket)) {
            return Ok(false);
        }
        self.depth += 1;
        Ok(true)
    }

    /// After an element: passes a comma and gives `true`, or passes the end and gives `false`.
    #[inline]
    pub(super) fn more(&mut self, bracket: u8) -> Result<bool, ReadError> {
        self.skip_space();
        if self.eat(b',') {
            self.skip_space();
            return Ok(true);
        }
        if self.eat(closing(bracket)) {
            self.depth -= 1;
            return Ok(false);
        }
        Err(self.expected(if bracket == b'{' {
            "`,` or `}`"
        } else {
            "`,` or `]`"
        }))
    }

    /// Reads the name of an object's member, which begins here, and the colon after it.
    #[inline]
    pub(super) fn key(&mut self) -> Result<std::borrow::Cow<'a, str>, ReadError> {
        let key = self.string()?;
        self.skip_space();
        if !self.eat(b':') {
            return Err(self.expected("`:`"));
        }
        self.skip_space();
        Ok(key)
    }

    /// Passes a null if one stands here.
    #[inline]
    pub(super) fn null(&mut self) -> Result<bool, ReadError> {
        if self.peek() != Some(b'n') {
            return Ok(false);
        }
        self.word("null").map(|()| true)
    }

    /// Reads `true` or `false`.
    pub(super) fn boolean(&mut self) -> Result<bool, ReadError> {
        match self.peek() {
            Some(b't') => self.word("true").map(|()| true),
            Some(b'f') => self.word("false").map(|()| false),
            _ => Err(self.expected("true or false")),
        }
    }

    fn word(&mut self, word: &'static str) -> Result<(), ReadError> {
        if !self.bytes_from(self.pos).starts_with(word.as_bytes()) {
            return Err(self.expected(word));
        }
        self.pos += word.len();
        Ok(())
    }

    /// Passes the value that begins here; its syntax is checked.
    pub(super) fn skip_value(&mut self) -> Result<(), ReadError> {
        match self.peek() {
            Some(b'"') => self.string().map(drop),
            Some(b'{') => {
                let mut more = self.open(b'{')?;
                while more {
                    self.key()?;
                    self.skip_value()?;
                    more = self.more(b'{')?;
                }
                Ok(())
            }
            Some(b'[') => {
                let mut more = self.open(b'[')?;
                while more {
                    self.skip_value()?;
                    more = self.more(b'[')?;
                }
                Ok(())
            }
            Some(b't' | b'f') => self.boolean().map(drop),
            Some(b'n') => self.null().map(drop),
            _ => self.number("a value").map(drop),
        }
    }

    /// Something else than `what` stands here.
    #[cold]
    pub(super) fn expected(&self, what: &str) -> ReadError {
        ReadError::new(format!(
            "expected {what}, found {} at byte {}",
            self.found(),
            self.pos
        ))
    }

    /// What stands here is wrong in itself.
    #[cold]
    pub(super) fn fault(&self, what: &str) -> ReadError {
        ReadError::new(format!("{what} at byte {}", self.pos))
    }

    /// What stands here, by its first byte alone: values may be secret.
    fn found(&self) -> &'static str {
        match self.peek() {
            None => "the end",
            Some(b'{') => "an object",
            Some(b'[') => "an array",
            Some(b'"') => "a string",
            Some(b'-' | b'0'..=b'9') => "a number",
            Some(b't') => "true",
            Some(b'f') => "false",
            Some(b'n') => "null",
            Some(b',' | b':' | b'}' | b']') => "punctuation",
            Some(_) => "something that is no JSON",
        }
    }
}

fn closing(bracket: u8) -> u8 {
    if bracket == b'{' { b'}' } else { b']' }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn skip(json: &str) -> Result<(), ReadError> {
        let mut lexer = Lexer::new(json.as_bytes())?;
        lexer.skip_value()?;
        lexer.finish()
    }

    #[test]
    fn skipping_checks_the_syntax() {
        for json in [
            "{}",
            " [ ] ",
            r#"{"a":[1,{"b":null}],"c":"\u0041"}"#,
            "[true,false,-0.5e-3]",
        ] {
            assert_eq!(skip(json), Ok(()), "{json}");
        }
        for json in [
            "",
            "{",
            "[",
            "{]",
            "[}",
            "[1,]",
            "{\"a\":1,}",
            "{\"a\"}",
            "{a:1}",
            "{1:1}",
            "[1 2]",
            "nul",
            "nulll",
            "tru",
            "falsee",
            "01",
            "+1",
            ".5",
            "1.",
            "1e",
            "--1",
            "NaN",
            "[1]]",
            "{\"a\" 1}",
            "/**/1",
            "\u{feff}1",
            "[\u{a0}1]",
        ] {
            assert!(skip(json).is_err(), "{json:?} was accepted");
        }
    }

    #[test]
    fn nesting_is_bounded() {
        let nested = |n: usize| "[".repeat(n) + &"]".repeat(n);
        assert!(skip(&nested(128)).is_ok());
        assert!(skip(&nested(129)).is_err());
        assert!(skip(&"[".repeat(1_000_000)).is_err());
        assert!(skip(&"{\"a\":".repeat(1_000_000)).is_err());
        let wide = format!("[{}[]]", "[[]],{},".repeat(1000));
        assert!(skip(&wide).is_ok());
    }

    #[test]
    fn errors_name_the_byte() {
        let error = skip("{\"a\": ?}").unwrap_err();
        assert_eq!(
            error.message(),
            "expected a value, found something that is no JSON at byte 6"
        );
        let error = Lexer::new(b"\"\xff\"").err().unwrap();
        assert_eq!(error.message(), "the input is not UTF-8 at byte 1");
    }
}
