//! Finds bytes in JSON text, eight at a time.

const ONES: u64 = u64::from_ne_bytes([0x01; 8]);
const HIGHS: u64 = u64::from_ne_bytes([0x80; 8]);

/// Offset, from `from`, of the first quote, backslash or control character; the end when there is none.
pub(super) fn string_part_end(bytes: &[u8], from: usize) -> usize {
    let rest = bytes.get(from..).unwrap_or_default();
    let (words, tail) = rest.as_chunks::<8>();
    for (index, word) in words.iter().enumerate() {
        let found = special(u64::from_le_bytes(*word));
        if found != 0 {
            return from + index * 8 + (found.trailing_zeros() / 8) as usize;
        }
    }
    let start = bytes.len() - tail.len();
    let stop = |&b: &u8| b == b'"' || b == b'\\' || b < 0x20;
    start.max(from) + tail.iter().position(stop).unwrap_or(tail.len())
}

/// A word whose lowest set bit lies in the first byte that ends a plain part of a string.
///
/// Bits above the first can be wrong, because subtraction borrows; only the first is used.
fn special(word: u64) -> u64 {
    let zero = |w: u64| w.wrapping_sub(ONES) & !w;
    let quote = zero(word ^ u64::from_ne_bytes([b'"'; 8]));
    let backslash = zero(word ^ u64::from_ne_bytes([b'\\'; 8]));
    let control = word.wrapping_sub(u64::from_ne_bytes([0x20; 8])) & !word;
    (quote | backslash | control) & HIGHS
}

/// Offset, from `from`, of the first byte that is no JSON white space.
pub(super) fn space_end(bytes: &[u8], from: usize) -> usize {
    let rest = bytes.get(from..).unwrap_or_default();
    let solid = |b: &u8| !matches!(b, b' ' | b'\n' | b'\r' | b'\t');
    from + rest.iter().position(solid).unwrap_or(rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn naive(bytes: &[u8], from: usize) -> usize {
        let stop = |b: &u8| *b == b'"' || *b == b'\\' || *b < 0x20;
        let rest = &bytes[from..];
        from + rest.iter().position(stop).unwrap_or(rest.len())
    }

    #[test]
    fn every_byte_at_every_offset_is_judged_alike() {
        for length in 0..20 {
            for at in 0..length {
                for byte in 0..=u8::MAX {
                    for filler in [b'a', 0x20, 0x21, 0x23, 0x80, 0xff] {
                        let mut bytes = vec![filler; length];
                        bytes[at] = byte;
                        assert_eq!(string_part_end(&bytes, 0), naive(&bytes, 0), "{bytes:?}");
                        assert_eq!(string_part_end(&bytes, at), naive(&bytes, at), "{bytes:?}");
                    }
                }
            }
        }
        assert_eq!(string_part_end(b"", 0), 0);
    }

    #[test]
    fn white_space_is_skipped() {
        assert_eq!(space_end(b" \n\r\tx", 0), 4);
        assert_eq!(space_end(b"  ", 1), 2);
        assert_eq!(space_end(b"x", 0), 0);
    }
}
