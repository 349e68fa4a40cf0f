//! CBOR items, one after the other.

use std::borrow::Cow;

use super::{MAX_DEPTH, major};
use crate::serde::ReadError;

/// A position in CBOR.
pub(super) struct Decoder<'a> {
    input: &'a [u8],
    pub(super) pos: usize,
    depth: u32,
}

/// The first byte of an item, and its argument.
#[derive(Clone, Copy)]
pub(super) struct Head {
    pub(super) major: u8,
    /// The lower five bits of the first byte.
    info: u8,
    pub(super) value: u64,
}

/// What stands for "up to the break" in the first byte.
const INDEFINITE: u8 = 31;
/// The byte that ends an indefinite item.
const BREAK: u8 = 0xff;

/// How many items of an array or map are left; `None` up to the break.
pub(super) struct Items(Option<u64>);

impl Items {
    /// How many there are at most. It never is more than the input could hold.
    pub(super) fn at_most(&self, decoder: &Decoder<'_>) -> usize {
        let rest = decoder.input.len().saturating_sub(decoder.pos);
        let announced = self.0.unwrap_or(0);
        usize::try_from(announced).unwrap_or(rest).min(rest)
    }
}

impl<'a> Decoder<'a> {
    pub(super) fn new(input: &'a [u8]) -> Self {
        Self {
            input,
            pos: 0,
            depth: 0,
        }
    }

    /// Checks that nothing follows.
    pub(super) fn finish(&self) -> Result<(), ReadError> {
        if self.pos < self.input.len() {
            return Err(self.fault("expected the end, found more"));
        }
        Ok(())
    }

    /// An error at the current byte.
    #[cold]
    pub(super) fn fault(&self, what: &str) -> ReadError {
        self.fault_at(what, self.pos)
    }

    #[cold]
    pub(super) fn fault_at(&self, what: &str, byte: usize) -> ReadError {
        ReadError::new(format!("{what} at byte {byte}"))
    }

    /// The error that something else stands at `byte`.
    #[cold]
    pub(super) fn expected(&self, what: &str, byte: usize) -> ReadError {
        let found = match self.input.get(byte) {
            None => "the end",
            Some(first) => match (first >> 5, first & 0x1f) {
                (major::UNSIGNED | major::NEGATIVE, _) => "an integer",
                (major::BYTES, _) => "bytes",
                (major::TEXT, _) => "a text",
                (major::ARRAY, _) => "an array",
                (major::MAP, _) => "a map",
                (major::TAG, _) => "a tag",
                (_, 20 | 21) => "a boolean",
                (_, 22) => "null",
                (_, 23) => "undefined",
                (_, 25..=27) => "a float",
                (_, INDEFINITE) => "a break",
                _ => "a simple value",
            },
        };
        ReadError::new(format!("expected {what}, found {found} at byte {byte}"))
    }

    #[cold]
    fn cut(&self) -> ReadError {
        ReadError::new(format!("the input ends too early, at byte {}", self.pos))
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.input.get(self.pos).copied()
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], ReadError> {
        let rest = self.input.get(self.pos..).unwrap_or_default();
        let bytes = rest.first_chunk().ok_or_else(|| self.cut())?;
        self.pos += N;
        Ok(*bytes)
    }

    fn take(&mut self, length: u64) -> Result<&'a [u8], ReadError> {
        let rest = self.input.get(self.pos..).unwrap_or_default();
        let taken = usize::try_from(length)
            .ok()
            .and_then(|length| rest.get(..length))
            .ok_or_else(|| self.cut())?;
        self.pos += taken.len();
        Ok(taken)
    }

    /// Reads the first byte of an item, and its argument.
    #[inline]
    pub(super) fn head(&mut self) -> Result<Head, ReadError> {
        let start = self.pos;
        let [first] = self.array()?;
        let (major, info) = (first >> 5, first & 0x1f);
        let value = match info {
            0..=23 => info.into(),
            24 => u8::from_be_bytes(self.array()?).into(),
            25 => u16::from_be_bytes(self.array()?).into(),
            26 => u32::from_be_bytes(self.array()?).into(),
            27 => u64::from_be_bytes(self.array()?),
            INDEFINITE if (major::BYTES..=major::MAP).contains(&major) => 0,
            _ if first == BREAK => return Err(self.expected("a value", start)),
            _ => return Err(self.fault_at("found no CBOR", start)),
        };
        Ok(Head { major, info, value })
    }

    /// Reads the first byte of an item that must be of one type.
    #[inline]
    fn head_of(&mut self, major: u8, what: &str) -> Result<Head, ReadError> {
        let start = self.pos;
        if self.peek().map(|first| first >> 5) != Some(major) {
            return Err(self.expected(what, start));
        }
        self.head()
    }

    /// Consumes a null or `undefined` if one stands here.
    #[inline]
    pub(super) fn null(&mut self) -> bool {
        let null = matches!(self.peek(), Some(0xf6 | 0xf7));
        self.pos += usize::from(null);
        null
    }

    pub(super) fn boolean(&mut self) -> Result<bool, ReadError> {
        let value = match self.peek() {
            Some(0xf4) => false,
            Some(0xf5) => true,
            _ => return Err(self.expected("a boolean", self.pos)),
        };
        self.pos += 1;
        Ok(value)
    }

    /// The value of a float, if the item is one.
    pub(super) fn float_of(head: Head) -> Option<f64> {
        match (head.major, head.info) {
            (major::SIMPLE, 25) => Some(half(head.value as u16)),
            (major::SIMPLE, 26) => Some(f32::from_bits(head.value as u32).into()),
            (major::SIMPLE, 27) => Some(f64::from_bits(head.value)),
            _ => None,
        }
    }

    /// A text, checked to be UTF-8.
    #[inline]
    pub(super) fn text(&mut self) -> Result<Cow<'a, str>, ReadError> {
        let start = self.pos;
        let bytes = self.string(major::TEXT, "a text")?;
        let utf8 = |_| self.fault_at("the text is not UTF-8", start);
        match bytes {
            Cow::Borrowed(bytes) => std::str::from_utf8(bytes).map(Cow::Borrowed).map_err(utf8),
            Cow::Owned(bytes) => match String::from_utf8(bytes) {
                Ok(text) => Ok(Cow::Owned(text)),
                Err(error) => Err(utf8(error.utf8_error())),
            },
        }
    }

    pub(super) fn bytes(&mut self) -> Result<Cow<'a, [u8]>, ReadError> {
        self.string(major::BYTES, "bytes")
    }

    /// The name of a member, which is compared with names that are UTF-8.
    #[inline]
    pub(super) fn key(&mut self) -> Result<Cow<'a, [u8]>, ReadError> {
        self.string(major::TEXT, "a member's name")
    }

    #[inline]
    fn string(&mut self, major: u8, what: &str) -> Result<Cow<'a, [u8]>, ReadError> {
        let head = self.head_of(major, what)?;
        if head.info != INDEFINITE {
            return self.take(head.value).map(Cow::Borrowed);
        }
        let mut all = Vec::new();
        while self.peek() != Some(BREAK) {
            let start = self.pos;
            let chunk = self.head_of(major, what)?;
            if chunk.info == INDEFINITE {
                return Err(self.fault_at("a chunk is of no definite length", start));
            }
            all.extend_from_slice(self.take(chunk.value)?);
        }
        self.pos += 1;
        Ok(Cow::Owned(all))
    }

    /// Begins an array or map.
    pub(super) fn open(&mut self, major: u8, what: &str) -> Result<Items, ReadError> {
        let start = self.pos;
        let head = self.head_of(major, what)?;
        self.enter(head, start)
    }

    fn enter(&mut self, head: Head, start: usize) -> Result<Items, ReadError> {
        if self.depth >= MAX_DEPTH {
            let deep = format!("more than {MAX_DEPTH} levels are nested");
            return Err(self.fault_at(&deep, start));
        }
        self.depth += 1;
        Ok(Items((head.info != INDEFINITE).then_some(head.value)))
    }

    /// Whether another item follows in the array or map; if not, it ends here.
    #[inline]
    pub(super) fn more(&mut self, items: &mut Items) -> Result<bool, ReadError> {
        let more = match &mut items.0 {
            Some(0) => false,
            Some(left) => {
                *left -= 1;
                true
            }
            None if self.peek() == Some(BREAK) => {
                self.pos += 1;
                false
            }
            None => true,
        };
        self.depth -= u32::from(!more);
        Ok(more)
    }

    /// Passes over the next item.
    pub(super) fn skip(&mut self) -> Result<(), ReadError> {
        let (head, start) = loop {
            let start = self.pos;
            let head = self.head()?;
            if head.major != major::TAG {
                break (head, start);
            }
        };
        match head.major {
            major::BYTES | major::TEXT => {
                self.pos = start;
                self.string(head.major, "a string").map(drop)
            }
            major::ARRAY | major::MAP => {
                let mut items = self.enter(head, start)?;
                while self.more(&mut items)? {
                    self.skip()?;
                    if head.major == major::MAP {
                        self.skip()?;
                    }
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }
}

/// The value of a float of 16 bits (RFC 8949, appendix D).
fn half(bits: u16) -> f64 {
    let (exponent, fraction) = (bits >> 10 & 0x1f, f64::from(bits & 0x3ff));
    let magnitude = match exponent {
        0 => fraction * 2_f64.powi(-24),
        31 if fraction == 0.0 => f64::INFINITY,
        31 => f64::NAN,
        _ => (fraction + 1024.0) * 2_f64.powi(i32::from(exponent) - 25),
    };
    if bits & 0x8000 == 0 {
        magnitude
    } else {
        -magnitude
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves() {
        for (bits, value) in [
            (0x0000, 0.0),
            (0x3c00, 1.0),
            (0xc400, -4.0),
            (0x3e00, 1.5),
            (0x7bff, 65504.0),
            (0x0001, 5.960464477539063e-8),
            (0x0400, 0.00006103515625),
            (0x7c00, f64::INFINITY),
            (0xfc00, f64::NEG_INFINITY),
        ] {
            assert_eq!(half(bits), value, "{bits:x}");
        }
        assert!(half(0x7e00).is_nan() && half(0x8000).is_sign_negative());
    }
}
