//! Strings of JSON: plain parts, escapes, and what is not allowed in them.

use super::scan::string_part_end;
use super::{Parser, SYNTAX};
use crate::diagnostics::Diagnostic;
use std::sync::Arc;

impl Parser<'_> {
    /// Reads a string from its opening quote on.
    pub(super) fn string(&mut self) -> Option<Arc<str>> {
        let open = self.at;
        let start = open + 1;
        let end = string_part_end(self.bytes, start);
        if self.bytes.get(end) == Some(&b'"') {
            self.at = end + 1;
            let text = self.text.get(start..end).unwrap_or_default();
            return Some(self.cache.share(text));
        }
        let mut text = self.slice(start, end).to_owned();
        self.at = end;
        loop {
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Some(text.into());
                }
                Some(b'\\') => text.push(self.escape()?),
                Some(b'\n' | b'\r') | None => {
                    let span = self.span(open, self.at);
                    let message = "this string has no closing quote on its line";
                    self.diagnostics
                        .push(Diagnostic::error(SYNTAX, span, message));
                    return None;
                }
                Some(control) => {
                    let span = self.span(self.at, self.at + 1);
                    let message = format!("control character U+{control:04X} in a string");
                    let hint = format!("write `\\u{control:04x}`");
                    self.mistake(Diagnostic::error(SYNTAX, span, message).with_hint(hint))?;
                    text.push(control as char);
                    self.at += 1;
                }
            }
            let from = self.at;
            self.at = string_part_end(self.bytes, from);
            text.push_str(self.slice(from, self.at));
        }
    }

    /// Reads one escape, from its backslash on.
    fn escape(&mut self) -> Option<char> {
        let start = self.at;
        let letter = self.bytes.get(start + 1).copied();
        self.at = (start + 2).min(self.bytes.len());
        Some(match letter {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode_escape(start),
            None => '\\',
            _ => {
                // The character after the backslash is kept as text.
                self.at = start + 1;
                self.bad_escape(start, start + 1)?;
                return Some('\\');
            }
        })
    }

    fn unicode_escape(&mut self, start: usize) -> Option<char> {
        let Some(first) = self.hex_digits(start + 2) else {
            self.bad_escape(start, start + 2)?;
            return Some(char::REPLACEMENT_CHARACTER);
        };
        self.at = start + 6;
        let follows = self.bytes.get(self.at..self.at + 2) == Some(b"\\u");
        let second = follows.then(|| self.hex_digits(self.at + 2)).flatten();
        let joined = second.and_then(|second| join_surrogates(first, second));
        if let Some(joined) = joined {
            self.at += 6;
            return Some(joined);
        }
        match char::from_u32(first) {
            Some(found) => Some(found),
            None => {
                let message = "this escape is half of a surrogate pair";
                let span = self.span(start, start + 6);
                self.mistake(Diagnostic::error(SYNTAX, span, message))?;
                Some(char::REPLACEMENT_CHARACTER)
            }
        }
    }

    fn bad_escape(&mut self, start: usize, end: usize) -> Option<()> {
        let span = self.span(start, end);
        let hint = r#"JSON knows \" \\ \/ \b \f \n \r \t and \u with four hexadecimal digits"#;
        self.mistake(Diagnostic::error(SYNTAX, span, "unknown escape").with_hint(hint))
    }

    fn hex_digits(&self, from: usize) -> Option<u32> {
        let digits = self.bytes.get(from..from + 4)?;
        digits.iter().try_fold(0, |value, &digit| {
            Some(value * 16 + char::from(digit).to_digit(16)?)
        })
    }
}

/// The character of a surrogate pair.
fn join_surrogates(high: u32, low: u32) -> Option<char> {
    let pair = (0xd800..0xdc00).contains(&high) && (0xdc00..0xe000).contains(&low);
    pair.then(|| char::from_u32(0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00)))?
}
