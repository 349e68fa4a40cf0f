//! The content of strings: escapes and line breaks.

use std::fmt;

/// Why a string is malformed, and which bytes of its raw content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct BadEscape {
    /// The escape, as written.
    pub(super) escape: String,
    /// In words, without a full stop.
    pub(super) reason: &'static str,
}

impl fmt::Display for BadEscape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` {}", self.escape.escape_debug(), self.reason)
    }
}

/// Line breaks of any kind become line feeds.
pub(super) fn normalize(raw: &str) -> String {
    raw.replace("\r\n", "\n").replace('\r', "\n")
}

/// Replaces the escapes of a text whose line breaks are normalized. The result holds U+FFFD where an escape
/// is wrong; the first such escape comes second.
pub(super) fn unescape(raw: &str) -> (String, Option<BadEscape>) {
    let mut text = String::with_capacity(raw.len());
    let mut wrong = None;
    let mut rest = raw;
    while let Some(at) = rest.find('\\') {
        text.push_str(rest.get(..at).unwrap_or_default());
        let after = rest.get(at + 1..).unwrap_or_default();
        let (character, length) = match escape(after) {
            Ok((character, length)) => (character, length),
            Err(reason) => {
                let escape = rest.get(at..).unwrap_or_default();
                wrong.get_or_insert_with(|| BadEscape {
                    escape: escape.chars().take(2).collect(),
                    reason,
                });
                let length = after.chars().next().map_or(0, char::len_utf8);
                (Some(char::REPLACEMENT_CHARACTER), length)
            }
        };
        text.extend(character);
        rest = after.get(length..).unwrap_or_default();
    }
    text.push_str(rest);
    (text, wrong)
}

/// The character of an escape, if it has one, and the bytes it takes after its backslash.
fn escape(after: &str) -> Result<(Option<char>, usize), &'static str> {
    let character = match after.bytes().next() {
        Some(b'"') => '"',
        Some(b'\\') => '\\',
        Some(b'/') => '/',
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(b'n') => '\n',
        Some(b'r') => '\r',
        Some(b't') => '\t',
        Some(b'\n') => return Ok((None, 1)),
        Some(b'u') => return unicode(after),
        _ => return Err("is no escape"),
    };
    Ok((Some(character), 1))
}

fn unicode(after: &str) -> Result<(Option<char>, usize), &'static str> {
    let first = hex(after, 1).ok_or("needs four hexadecimal digits")?;
    if let Some(found) = char::from_u32(first) {
        return Ok((Some(found), 5));
    }
    let follows = after.get(5..7) == Some("\\u");
    let second = follows.then(|| hex(after, 7)).flatten();
    let pair = second.and_then(|second| join_surrogates(first, second));
    let pair = pair.ok_or("is half of a surrogate pair")?;
    Ok((Some(pair), 11))
}

fn hex(text: &str, from: usize) -> Option<u32> {
    let digits = text.as_bytes().get(from..from + 4)?;
    digits.iter().try_fold(0, |value, digit| {
        Some(value * 16 + char::from(*digit).to_digit(16)?)
    })
}

fn join_surrogates(high: u32, low: u32) -> Option<char> {
    let pair = (0xd800..0xdc00).contains(&high) && (0xdc00..0xe000).contains(&low);
    pair.then(|| char::from_u32(0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00)))?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_escape_is_replaced() {
        let (text, wrong) = unescape(r#"\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00x"#);
        assert_eq!(text, "\"\\/\u{8}\u{c}\n\r\té\u{1F600}x");
        assert_eq!(wrong, None);
    }

    #[test]
    fn an_escaped_line_break_is_nothing() {
        assert_eq!(unescape("a \\\nb").0, "a b");
        assert_eq!(unescape(&normalize("a\\\r\nb\\\rc\r\nd\re")).0, "abc\nd\ne");
    }

    #[test]
    fn wrong_escapes_are_named() {
        let message = |raw: &str| unescape(raw).1.map(|wrong| wrong.to_string());
        assert_eq!(message(r"\'").as_deref(), Some(r"`\\\'` is no escape"));
        for raw in [
            r"\x",
            r"\",
            r"\é",
            r"\ ",
            r"\u",
            r"\u12",
            r"\u12g4",
            r"\ud800",
            r"\udc00x",
            r"\ud800\u0041",
        ] {
            assert!(message(raw).is_some(), "{raw}");
        }
        assert_eq!(unescape(r"a\xb\yc").0, "a\u{FFFD}b\u{FFFD}c");
    }
}
