//! Base64 with the standard alphabet (RFC 4648 section 4), as every Smithy protocol uses it.

use std::fmt;

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Marks a byte outside the alphabet in [`VALUES`].
const INVALID: u8 = 0xFF;

/// The six bits that each byte stands for.
static VALUES: [u8; 256] = values();

const fn values() -> [u8; 256] {
    let mut table = [INVALID; 256];
    let mut i = 0;
    while i < ALPHABET.len() {
        table[ALPHABET[i] as usize] = i as u8;
        i += 1;
    }
    table
}

/// Why a text is not base64.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodeError {
    kind: Kind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Kind {
    Byte { byte: u8, at: usize },
    Length(usize),
    Padding,
    TrailingBits,
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            Kind::Byte { byte, at } => {
                write!(f, "byte 0x{byte:02x} at {at} is not in the base64 alphabet")
            }
            Kind::Length(n) => write!(f, "{n} characters are no whole number of base64 bytes"),
            Kind::Padding => f.write_str("the base64 padding is wrong"),
            Kind::TrailingBits => f.write_str("the last base64 character has stray bits"),
        }
    }
}

impl std::error::Error for DecodeError {}

/// Encodes `data` with padding.
pub fn encode(data: impl AsRef<[u8]>) -> String {
    let mut out = Vec::new();
    encode_to(data.as_ref(), &mut out);
    // The alphabet is ASCII, so nothing is ever lost here.
    String::from_utf8(out).unwrap_or_default()
}

/// Encodes `data` with padding and appends it to `out`.
pub fn encode_to(data: &[u8], out: &mut Vec<u8>) {
    out.reserve(data.len().div_ceil(3) * 4);
    let sextet = |bits: u32| {
        let i = (bits & 63) as usize;
        ALPHABET.get(i).copied().unwrap_or(b'=')
    };
    let (triples, rest) = data.as_chunks::<3>();
    for &[a, b, c] in triples {
        let bits = u32::from(a) << 16 | u32::from(b) << 8 | u32::from(c);
        out.extend_from_slice(&[
            sextet(bits >> 18),
            sextet(bits >> 12),
            sextet(bits >> 6),
            sextet(bits),
        ]);
    }
    match *rest {
        [a] => {
            let bits = u32::from(a) << 16;
            out.extend_from_slice(&[sextet(bits >> 18), sextet(bits >> 12), b'=', b'=']);
        }
        [a, b] => {
            let bits = u32::from(a) << 16 | u32::from(b) << 8;
            out.extend_from_slice(&[
                sextet(bits >> 18),
                sextet(bits >> 12),
                sextet(bits >> 6),
                b'=',
            ]);
        }
        _ => {}
    }
}

/// Decodes a base64 text.
///
/// Padding may be left out; when it is there it must be right. White space and any other byte
/// outside the alphabet is an error, and so are bits left over in the last character.
///
/// # Errors
/// [`DecodeError`] says what is wrong and where.
pub fn decode(text: impl AsRef<[u8]>) -> Result<Vec<u8>, DecodeError> {
    decode_bytes(text.as_ref())
}

fn decode_bytes(text: &[u8]) -> Result<Vec<u8>, DecodeError> {
    let digits = strip_padding(text)?;
    let mut out = Vec::with_capacity(digits.len() / 4 * 3 + 2);
    let (quads, rest) = digits.as_chunks::<4>();
    for (i, &[a, b, c, d]) in quads.iter().enumerate() {
        let (a, b, c, d) = (value(a), value(b), value(c), value(d));
        if (a | b | c | d) & 0xC0 != 0 {
            return Err(bad_byte(digits, i * 4));
        }
        let bits = u32::from(a) << 18 | u32::from(b) << 12 | u32::from(c) << 6 | u32::from(d);
        let [_, x, y, z] = bits.to_be_bytes();
        out.extend_from_slice(&[x, y, z]);
    }
    let mut bits = 0u32;
    for &byte in rest {
        let v = value(byte);
        if v == INVALID {
            return Err(bad_byte(digits, digits.len() - rest.len()));
        }
        bits = bits << 6 | u32::from(v);
    }
    let stray = match rest.len() {
        0 => false,
        2 => {
            out.push((bits >> 4) as u8);
            bits & 0xF != 0
        }
        3 => {
            out.extend_from_slice(&[(bits >> 10) as u8, (bits >> 2) as u8]);
            bits & 0x3 != 0
        }
        _ => {
            return Err(DecodeError {
                kind: Kind::Length(text.len()),
            });
        }
    };
    if stray {
        return Err(DecodeError {
            kind: Kind::TrailingBits,
        });
    }
    Ok(out)
}

/// Cuts at most two `=` off, which must fill the last group of four.
fn strip_padding(text: &[u8]) -> Result<&[u8], DecodeError> {
    let digits = match text {
        [digits @ .., b'=', b'='] => digits,
        [digits @ .., b'='] => digits,
        _ => return Ok(text),
    };
    if text.len().is_multiple_of(4) {
        Ok(digits)
    } else {
        Err(DecodeError {
            kind: Kind::Padding,
        })
    }
}

fn value(byte: u8) -> u8 {
    VALUES.get(usize::from(byte)).copied().unwrap_or(INVALID)
}

/// The error for the first byte outside the alphabet, at or after `from`.
fn bad_byte(digits: &[u8], from: usize) -> DecodeError {
    let found = digits
        .iter()
        .enumerate()
        .skip(from)
        .find(|(_, b)| value(**b) == INVALID);
    match found {
        Some((at, &byte)) => DecodeError {
            kind: Kind::Byte { byte, at },
        },
        None => DecodeError {
            kind: Kind::Padding,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn known_vectors() {
        for (plain, text) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(encode(plain), text);
            assert_eq!(decode(text).unwrap(), plain.as_bytes());
            assert_eq!(
                decode(text.trim_end_matches('=')).unwrap(),
                plain.as_bytes()
            );
        }
        assert_eq!(encode([0xFB, 0xFF]), "+/8=");
    }

    #[test]
    fn garbage_is_refused() {
        for text in [
            "Z", "Zg=", "Z===", "=", "==", "====", "Zm9v=", "Zg==Zg==", "Zm 9v", "Zm9v\n", "Zh==",
            "Zm9=", "-_8=", "Zm9v!m9v", "Z\u{e9}",
        ] {
            assert!(decode(text).is_err(), "{text:?} was accepted");
        }
        assert_eq!(
            decode("Zm9vZ!==").unwrap_err().to_string(),
            "byte 0x21 at 5 is not in the base64 alphabet"
        );
    }

    proptest! {
        #[test]
        fn decoding_undoes_encoding(data: Vec<u8>) {
            prop_assert_eq!(decode(encode(&data)).unwrap(), data);
        }

        #[test]
        fn only_canonical_text_is_accepted(text in "[A-Za-z0-9+/= ]{0,12}") {
            if let Ok(data) = decode(&text) {
                let canonical = encode(data);
                prop_assert_eq!(canonical.trim_end_matches('='), text.trim_end_matches('='));
            }
        }
    }
}
