//! Characters that XML cannot hold as they are: written and read.

use std::borrow::Cow;
use std::io::Write as _;

use crate::serde::ReadError;

/// Where a text stands: attributes have quotes around them, and their white space is not kept
/// unless it is escaped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Element,
    Attribute,
}

/// Appends `text`, escaped. Characters that XML 1.0 has no form for become references; a service
/// may refuse them.
pub(super) fn write(text: &str, place: Place, out: &mut Vec<u8>) {
    let mut rest = text;
    let mut from = 0;
    while let Some(at) = next_suspect(rest.as_bytes(), from) {
        let (plain, tail) = rest.split_at_checked(at).unwrap_or((rest, ""));
        let mut chars = tail.chars();
        let Some(c) = chars.next() else {
            break;
        };
        if !must_escape(c, place) {
            from = at + c.len_utf8();
            continue;
        }
        out.extend_from_slice(plain.as_bytes());
        match c {
            '&' => out.extend_from_slice(b"&amp;"),
            '<' => out.extend_from_slice(b"&lt;"),
            '>' => out.extend_from_slice(b"&gt;"),
            '"' => out.extend_from_slice(b"&quot;"),
            other => {
                // Writing to a vector cannot fail.
                let _ = write!(out, "&#x{:X};", u32::from(other));
            }
        }
        rest = chars.as_str();
        from = 0;
    }
    out.extend_from_slice(rest.as_bytes());
}

/// The first byte from `from` on with which a character may begin that must be escaped. Most texts have none, and
/// the compiler looks at a whole block at once.
fn next_suspect(bytes: &[u8], from: usize) -> Option<usize> {
    let (blocks, rest) = bytes.get(from..)?.as_chunks::<16>();
    let found = |bytes: &[u8]| bytes.iter().position(|byte| is_suspect(*byte));
    for (index, block) in blocks.iter().enumerate() {
        if block
            .iter()
            .fold(false, |any, byte| any | is_suspect(*byte))
        {
            return found(block).map(|at| from + index * 16 + at);
        }
    }
    found(rest).map(|at| from + blocks.len() * 16 + at)
}

#[inline]
fn is_suspect(byte: u8) -> bool {
    // The last three begin U+0085, U+2028, and U+FFFE and U+FFFF.
    (byte < b' ')
        | (byte == b'&')
        | (byte == b'<')
        | (byte == b'>')
        | (byte == b'"')
        | (byte == 0xc2)
        | (byte == 0xe2)
        | (byte == 0xef)
}

/// Line ends of any kind would be read as `\n`, and are escaped where they are not that.
fn must_escape(c: char, place: Place) -> bool {
    match c {
        '&' | '<' | '>' | '\u{85}' | '\u{2028}' | '\u{fffe}' | '\u{ffff}' => true,
        '"' | '\t' | '\n' => place == Place::Attribute,
        c => c < ' ',
    }
}

/// Whether a text has a character that [`read`] changes.
pub(super) fn needs_reading(text: &str, place: Place) -> bool {
    let in_attribute = place == Place::Attribute;
    let changes = |byte: u8| {
        (byte == b'&') | (byte == b'\r') | (in_attribute & ((byte == b'\n') | (byte == b'\t')))
    };
    // As a block, not one by one: the compiler makes vector instructions of it.
    let (blocks, rest) = text.as_bytes().as_chunks::<16>();
    let any = |bytes: &[u8]| bytes.iter().fold(false, |any, byte| any | changes(*byte));
    blocks.iter().any(|block| any(block)) || any(rest)
}

/// The text that escaped text stands for.
pub(super) fn read(raw: &str, place: Place) -> Result<Cow<'_, str>, ReadError> {
    if !needs_reading(raw, place) {
        return Ok(Cow::Borrowed(raw));
    }
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some((plain, after)) = rest.split_once('&') {
        push_normal(plain, place, &mut out);
        let (name, after) = after
            .split_once(';')
            .ok_or_else(|| ReadError::new("a reference has no end"))?;
        out.push(referred(name)?);
        rest = after;
    }
    push_normal(rest, place, &mut out);
    Ok(Cow::Owned(out))
}

/// White space as XML 1.0 wants it: sections 2.11 and 3.3.3.
pub(super) fn push_normal(text: &str, place: Place, out: &mut String) {
    let newline = match place {
        Place::Element => '\n',
        Place::Attribute => ' ',
    };
    let mut after_return = false;
    for c in text.chars() {
        match c {
            '\n' if after_return => {}
            '\r' | '\n' => out.push(newline),
            '\t' if place == Place::Attribute => out.push(' '),
            other => out.push(other),
        }
        after_return = c == '\r';
    }
}

fn referred(name: &str) -> Result<char, ReadError> {
    match name {
        "amp" => return Ok('&'),
        "lt" => return Ok('<'),
        "gt" => return Ok('>'),
        "quot" => return Ok('"'),
        "apos" => return Ok('\''),
        _ => {}
    }
    let number = match name.strip_prefix('#') {
        Some(digits) => match digits.strip_prefix('x') {
            Some(digits) => digits_of(digits, 16),
            None => digits_of(digits, 10),
        },
        None => return Err(ReadError::new("an entity is not one of XML's own")),
    };
    number
        .and_then(char::from_u32)
        .ok_or_else(|| ReadError::new("a reference names no character"))
}

/// Rust's own parser takes a sign.
fn digits_of(digits: &str, radix: u32) -> Option<u32> {
    let unsigned = digits.bytes().all(|byte| byte.is_ascii_alphanumeric());
    unsigned
        .then(|| u32::from_str_radix(digits, radix).ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn written(text: &str, place: Place) -> String {
        let mut out = Vec::new();
        write(text, place, &mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn what_is_escaped() {
        let text = "a<b>&\"'\r\n\t\u{1}\u{85}\u{2028}é";
        assert_eq!(
            written(text, Place::Element),
            "a&lt;b&gt;&amp;\"'&#xD;\n\t&#x1;&#x85;&#x2028;é"
        );
        assert_eq!(written("\"\n\t'", Place::Attribute), "&quot;&#xA;&#x9;'");
    }

    #[test]
    fn what_references_stand_for() {
        let read = |text| read(text, Place::Element).map(Cow::into_owned);
        assert_eq!(
            read("&lt;&gt;&amp;&quot;&apos;&#65;&#x1F600;").as_deref(),
            Ok("<>&\"'A😀")
        );
        for text in [
            "&",
            "&lt",
            "&nbsp;",
            "&;",
            "&#;",
            "&#x;",
            "&#xD800;",
            "&#x110000;",
            "&#-1;",
            "&#+65;",
            "&# 65;",
            "&#99999999999;",
            "&LT;",
            "&#X41;",
            "&a&lt;",
        ] {
            assert!(read(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn white_space_is_normal() {
        let element = |text| read(text, Place::Element).unwrap().into_owned();
        let attribute = |text| read(text, Place::Attribute).unwrap().into_owned();
        assert_eq!(
            element("a\r\nb\rc\n\r\nd\t&#xD;&#xA;"),
            "a\nb\nc\n\nd\t\r\n"
        );
        assert_eq!(attribute("a\r\nb\rc\nd\te&#xA;"), "a b c d e\n");
    }

    proptest! {
        #[test]
        fn every_text_reads_back(text: String) {
            for place in [Place::Element, Place::Attribute] {
                let written = written(&text, place);
                prop_assert!(!written.contains(['<', '\r', '\0']));
                prop_assert_eq!(&read(&written, place).unwrap(), &text);
            }
        }
    }
}
