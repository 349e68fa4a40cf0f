//! Text forms of bytes: percent-encoding and hexadecimal.

const UPPER: &[u8; 16] = b"0123456789ABCDEF";
const LOWER: &[u8; 16] = b"0123456789abcdef";

/// Whether a byte stands for itself in a percent-encoded text: `A-Z a-z 0-9 - . _ ~` (RFC 3986, 2.3).
pub(crate) const fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

/// Whether `/` is encoded, as inside one path segment or a query, or kept, as in a whole path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Slash {
    /// `/` becomes `%2F`.
    Encode,
    /// `/` stays.
    Keep,
}

/// Appends `text` with every byte that is not unreserved written as `%XX`.
pub(crate) fn push_encoded(out: &mut String, text: &str, slash: Slash) {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| must_encode(byte, slash)) {
        let (plain, tail) = rest.split_at_checked(at).unwrap_or((rest, ""));
        out.push_str(plain);
        let Some(first) = tail.chars().next() else {
            return;
        };
        let (one, after) = tail
            .split_at_checked(first.len_utf8())
            .unwrap_or((tail, ""));
        one.bytes().for_each(|byte| push_escape(out, byte));
        rest = after;
    }
    out.push_str(rest);
}

/// Appends a text that may hold escapes already, each byte encoded exactly once: a valid escape
/// keeps its meaning (`%2f` becomes `%2F`, `%41` becomes `A`), everything else is encoded.
pub(crate) fn push_encoded_once(out: &mut String, text: &str, slash: Slash) {
    let mut bytes = text.as_bytes();
    out.reserve(text.len());
    while let Some((&byte, tail)) = bytes.split_first() {
        bytes = tail;
        let escaped = (byte == b'%').then(|| unescape(tail)).flatten();
        if let Some((value, after)) = escaped {
            // An escaped slash is data, never a separator.
            push_byte(out, value, Slash::Encode);
            bytes = after;
        } else {
            push_byte(out, byte, slash);
        }
    }
}

/// The text that a percent-encoded one stands for, read as forgivingly as servers do: an escape that is
/// none stands for itself, bytes that are no text become U+FFFD. With `plus`, a `+` is a space, as in
/// forms and queries.
#[cfg(feature = "test-util")]
pub(crate) fn decode(text: &str, plus: bool) -> String {
    let mut out = Vec::with_capacity(text.len());
    let mut bytes = text.as_bytes();
    while let Some((&byte, tail)) = bytes.split_first() {
        bytes = tail;
        match byte {
            b'%' => match unescape(tail) {
                Some((value, after)) => {
                    out.push(value);
                    bytes = after;
                }
                None => out.push(byte),
            },
            b'+' if plus => out.push(b' '),
            _ => out.push(byte),
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// Reads the two digits after a `%`.
fn unescape(bytes: &[u8]) -> Option<(u8, &[u8])> {
    let (digits, rest) = bytes.split_first_chunk::<2>()?;
    let high = char::from(digits[0]).to_digit(16)?;
    let low = char::from(digits[1]).to_digit(16)?;
    Some((u8::try_from(high * 16 + low).ok()?, rest))
}

fn must_encode(byte: u8, slash: Slash) -> bool {
    !(UNRESERVED[usize::from(byte)] || byte == b'/' && slash == Slash::Keep)
}

/// [`is_unreserved`] of every byte.
static UNRESERVED: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = is_unreserved(byte as u8);
        byte += 1;
    }
    table
};

fn push_byte(out: &mut String, byte: u8, slash: Slash) {
    if must_encode(byte, slash) {
        push_escape(out, byte);
    } else {
        out.push(char::from(byte));
    }
}

fn push_escape(out: &mut String, byte: u8) {
    out.push('%');
    out.push(char::from(UPPER[usize::from(byte >> 4)]));
    out.push(char::from(UPPER[usize::from(byte & 15)]));
}

/// The lower-case hexadecimal form of 32 bytes: a SHA-256 digest or signature.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Hex32([u8; 64]);

impl Hex32 {
    pub(crate) fn new(bytes: &[u8; 32]) -> Self {
        let mut text = [0; 64];
        for (pair, byte) in text.chunks_exact_mut(2).zip(bytes) {
            pair.copy_from_slice(&[LOWER[usize::from(byte >> 4)], LOWER[usize::from(byte & 15)]]);
        }
        Self(text)
    }

    pub(crate) fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn encoded(text: &str, slash: Slash) -> String {
        let mut out = String::new();
        push_encoded(&mut out, text, slash);
        out
    }

    fn once(text: &str, slash: Slash) -> String {
        let mut out = String::new();
        push_encoded_once(&mut out, text, slash);
        out
    }

    #[test]
    fn everything_but_unreserved_bytes_is_encoded() {
        assert_eq!(
            encoded("arn:aws/é ~", Slash::Encode),
            "arn%3Aaws%2F%C3%A9%20~"
        );
        assert_eq!(encoded("a/b%2F", Slash::Keep), "a/b%252F");
        assert_eq!(encoded("", Slash::Keep), "");
    }

    #[test]
    fn escapes_are_kept_when_encoding_once() {
        assert_eq!(once("/a%2fb/%41 ሴ", Slash::Keep), "/a%2Fb/A%20%E1%88%B4");
        assert_eq!(once("50%", Slash::Encode), "50%25");
        assert_eq!(once("%zz%4", Slash::Encode), "%25zz%254");
        assert_eq!(once("a/b", Slash::Encode), "a%2Fb");
    }

    #[test]
    #[cfg(feature = "test-util")]
    fn decoding_forgives() {
        assert_eq!(decode("a%2Fb%20c+%C3%A9", false), "a/b c+é");
        assert_eq!(decode("a+b%", true), "a b%");
        assert_eq!(decode("%zz%4%ff", true), "%zz%4\u{fffd}");
    }

    #[test]
    fn hexadecimal_is_lower_case() {
        let mut bytes = [0; 32];
        bytes[0] = 0xAB;
        bytes[31] = 0x0F;
        let text = Hex32::new(&bytes);
        assert!(text.as_str().starts_with("ab00") && text.as_str().ends_with("000f"));
        assert_eq!(text.as_str().len(), 64);
    }

    proptest! {
        #[test]
        fn encoding_once_undoes_nothing(text in ".*") {
            let full = encoded(&text, Slash::Encode);
            prop_assert!(full.bytes().all(|byte| is_unreserved(byte) || byte == b'%'));
            prop_assert_eq!(once(&full, Slash::Encode), full);
        }
    }
}
