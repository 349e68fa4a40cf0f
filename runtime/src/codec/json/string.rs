//! JSON strings: finding their end, taking escapes out, putting escapes in.

use std::borrow::Cow;

use super::lexer::Lexer;
use crate::serde::ReadError;

const ONES: u64 = u64::from_ne_bytes([0x01; 8]);
const HIGHS: u64 = u64::from_ne_bytes([0x80; 8]);

/// The number of bytes before the first that a string cannot hold as it is: a quote, a backslash
/// or a control character.
#[inline]
pub(super) fn plain_prefix(bytes: &[u8]) -> usize {
    let (words, rest) = bytes.as_chunks::<8>();
    for (i, word) in words.iter().enumerate() {
        let special = special_bytes(u64::from_le_bytes(*word));
        if special != 0 {
            return i * 8 + special.trailing_zeros() as usize / 8;
        }
    }
    let at = rest.iter().position(|b| is_special(*b));
    words.len() * 8 + at.unwrap_or(rest.len())
}

#[inline]
fn is_special(byte: u8) -> bool {
    (byte < 0x20) | (byte == b'"') | (byte == b'\\')
}

/// Whether there is no special byte at all: in blocks, for which the compiler has vector instructions, then
/// in words, of which the last one may stand over bytes that were looked at before.
#[inline]
fn is_plain(bytes: &[u8]) -> bool {
    let plain = |word: &[u8; 8]| special_bytes(u64::from_le_bytes(*word)) == 0;
    let (blocks, rest) = bytes.as_chunks::<32>();
    let (words, _) = rest.as_chunks::<8>();
    let mut blocks = blocks.iter();
    blocks.all(|block| !block.iter().fold(false, |any, b| any | is_special(*b)))
        && words.iter().all(plain)
        && match (
            bytes.last_chunk::<8>(),
            bytes.first_chunk(),
            bytes.last_chunk(),
        ) {
            (Some(end), ..) => plain(end),
            (None, Some(&[a, b, c, d]), Some(&[e, f, g, h])) => plain(&[a, b, c, d, e, f, g, h]),
            _ => !bytes.iter().any(|b| is_special(*b)),
        }
}

/// Sets the high bit of each special byte, eight at a time. A borrow can set a bit too many, but
/// only after the first special byte, counted from the low end.
fn special_bytes(word: u64) -> u64 {
    let zero_bytes = |x: u64| x.wrapping_sub(ONES) & !x;
    let control = word.wrapping_sub(ONES * 0x20) & !word;
    let quote = zero_bytes(word ^ (ONES * u64::from(b'"')));
    let backslash = zero_bytes(word ^ (ONES * u64::from(b'\\')));
    (control | quote | backslash) & HIGHS
}

impl<'a> Lexer<'a> {
    /// Reads a string, which begins here; borrowed when there are no escapes in it.
    #[inline]
    pub(super) fn string(&mut self) -> Result<Cow<'a, str>, ReadError> {
        if self.peek() != Some(b'"') {
            return Err(self.expected("a string"));
        }
        let start = self.pos + 1;
        let end = start + plain_prefix(self.bytes_from(start));
        if self.byte_at(end) == Some(b'"') {
            self.pos = end + 1;
            return Ok(Cow::Borrowed(self.slice(start, end)?));
        }
        self.string_with_escapes(start, end).map(Cow::Owned)
    }

    /// The rest of a string whose first special byte is at `end`.
    #[cold]
    fn string_with_escapes(&mut self, start: usize, mut end: usize) -> Result<String, ReadError> {
        let mut out = String::with_capacity((end - start) * 2);
        let mut from = start;
        loop {
            out.push_str(self.slice(from, end)?);
            self.pos = end;
            match self.peek() {
                Some(b'"') => {
                    self.pos += 1;
                    return Ok(out);
                }
                Some(b'\\') => self.escape(&mut out)?,
                Some(_) => return Err(self.fault("a control character stands in a string")),
                None => return Err(self.fault("the input ends inside a string")),
            }
            from = self.pos;
            end = from + plain_prefix(self.bytes_from(from));
        }
    }

    /// Reads an escape, which begins here, into `out`.
    fn escape(&mut self, out: &mut String) -> Result<(), ReadError> {
        let plain = match self.byte_at(self.pos + 1) {
            Some(b'u') => return self.unicode_escape(out),
            Some(byte @ (b'"' | b'\\' | b'/')) => char::from(byte),
            Some(b'n') => '\n',
            Some(b't') => '\t',
            Some(b'r') => '\r',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            _ => return Err(self.fault("a string has an invalid escape")),
        };
        out.push(plain);
        self.pos += 2;
        Ok(())
    }

    /// Reads `\uXXXX`, or two of them that are a surrogate pair. Half a pair stands for nothing
    /// that Rust can hold, so U+FFFD takes its place.
    fn unicode_escape(&mut self, out: &mut String) -> Result<(), ReadError> {
        let first = self.hex4(self.pos + 2)?;
        self.pos += 6;
        let mut code = first;
        let pair_follows = (0xD800..0xDC00).contains(&first)
            && self.peek() == Some(b'\\')
            && self.byte_at(self.pos + 1) == Some(b'u');
        if pair_follows {
            let second = self.hex4(self.pos + 2)?;
            if (0xDC00..0xE000).contains(&second) {
                self.pos += 6;
                code = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
            }
        }
        out.push(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
        Ok(())
    }

    fn hex4(&self, at: usize) -> Result<u32, ReadError> {
        let digits = self.bytes_from(at).first_chunk::<4>();
        digits
            .and_then(|digits| {
                digits.iter().try_fold(0, |value, b| {
                    Some(value * 16 + char::from(*b).to_digit(16)?)
                })
            })
            .ok_or_else(|| self.fault("a string has an invalid escape"))
    }
}

/// Writes `text` as a string, with quotes.
pub(super) fn write_string(text: &str, out: &mut Vec<u8>) {
    let bytes = text.as_bytes();
    out.reserve(bytes.len() + 2);
    out.push(b'"');
    if is_plain(bytes) {
        out.extend_from_slice(bytes);
    } else {
        write_escaped(bytes, out);
    }
    out.push(b'"');
}

fn write_escaped(mut rest: &[u8], out: &mut Vec<u8>) {
    loop {
        let (plain, special) = rest
            .split_at_checked(plain_prefix(rest))
            .unwrap_or((rest, &[]));
        out.extend_from_slice(plain);
        let Some((&byte, after)) = special.split_first() else {
            return;
        };
        write_escape(byte, out);
        rest = after;
    }
}

fn write_escape(byte: u8, out: &mut Vec<u8>) {
    let short = match byte {
        b'\n' => b'n',
        b'\t' => b't',
        b'\r' => b'r',
        0x08 => b'b',
        0x0C => b'f',
        b'"' | b'\\' => byte,
        _ => {
            let hex = |digit: u8| char::from_digit(digit.into(), 16).map_or(b'0', |c| c as u8);
            out.extend_from_slice(b"\\u00");
            out.extend_from_slice(&[hex(byte >> 4), hex(byte & 15)]);
            return;
        }
    };
    out.extend_from_slice(&[b'\\', short]);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(json: &str) -> Result<String, ReadError> {
        let mut lexer = Lexer::new(json.as_bytes())?;
        let text = lexer.string()?.into_owned();
        lexer.finish()?;
        Ok(text)
    }

    #[test]
    fn escapes() {
        assert_eq!(
            read(r#""a\"\\\/\b\f\n\r\tz""#).unwrap(),
            "a\"\\/\u{8}\u{c}\n\r\tz"
        );
        assert_eq!(read(r#""\u00e9\uD83D\uDE00é😀""#).unwrap(), "é😀é😀");
        assert_eq!(
            read(r#""\ud83d|\ude00|\ud83d\ud83d\ude00|\ud83dx""#).unwrap(),
            "\u{fffd}|\u{fffd}|\u{fffd}😀|\u{fffd}x"
        );
    }

    #[test]
    fn strings_that_are_none() {
        for json in [
            "",
            "\"",
            "\"abc",
            r#""\""#,
            r#""\x""#,
            r#""\u12""#,
            r#""\u12G4""#,
            r#""\u+123""#,
            "\"a\nb\"",
            "\"a\0b\"",
            r#""\ud83d\u""#,
            "'a'",
            "\"a\"b",
            "\"12345678\u{1f}\"",
        ] {
            assert!(read(json).is_err(), "{json:?} was accepted");
        }
    }

    #[test]
    fn control_characters_are_escaped() {
        let mut out = Vec::new();
        write_string("a\"\\\n\r\t\u{8}\u{c}\u{1}\u{1f}/é", &mut out);
        assert_eq!(out, r#""a\"\\\n\r\t\b\f\u0001\u001f/é""#.as_bytes());
    }

    proptest! {
        #[test]
        fn reading_undoes_writing(text: String) {
            let mut out = Vec::new();
            write_string(&text, &mut out);
            prop_assert_eq!(serde_json::from_slice::<String>(&out).unwrap(), text.as_str());
            prop_assert_eq!(read(std::str::from_utf8(&out).unwrap()).unwrap(), text);
        }

        #[test]
        fn the_first_special_byte_is_found(bytes: Vec<u8>) {
            let slow = bytes.iter().position(|b| *b < 0x20 || *b == b'"' || *b == b'\\');
            prop_assert_eq!(plain_prefix(&bytes), slow.unwrap_or(bytes.len()));
            prop_assert_eq!(is_plain(&bytes), slow.is_none());
        }

        #[test]
        fn one_special_byte_is_found_anywhere(len in 1..80_usize, at: usize, special in 0..0x22_u8) {
            let mut bytes = vec![b'~'; len];
            prop_assert!(is_plain(&bytes));
            bytes[at % len] = match special {
                0x20 => b'"',
                0x21 => b'\\',
                control => control,
            };
            prop_assert!(!is_plain(&bytes));
        }

        #[test]
        fn escapes_are_read_as_serde_json_does(text in r#"(\\["\\/bfnrtu]|\\u[0-9a-d]{4}|[a-z" ]){0,12}"#) {
            let json = format!("\"{text}\"");
            if let Ok(expected) = serde_json::from_str::<String>(&json) {
                prop_assert_eq!(read(&json).unwrap(), expected);
            }
        }
    }
}
