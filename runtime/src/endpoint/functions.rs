//! The functions of the rules engine that look at strings alone.

use std::borrow::Cow;
use std::net::Ipv4Addr;
use std::ops::Range;

/// A piece of a string, borrowed where the string is.
pub(super) fn slice<'a>(text: &Cow<'a, str>, range: Range<usize>) -> Option<Cow<'a, str>> {
    match text {
        Cow::Borrowed(text) => text.get(range).map(Cow::Borrowed),
        Cow::Owned(text) => text.get(range).map(|piece| Cow::Owned(piece.to_owned())),
    }
}

/// `substring`: which bytes it takes, or nothing if the text is too short or not ASCII.
pub(super) fn substring(text: &str, start: u32, stop: u32, reverse: bool) -> Option<Range<usize>> {
    let (start, stop) = (usize::try_from(start).ok()?, usize::try_from(stop).ok()?);
    if start >= stop || stop > text.len() || !text.is_ascii() {
        return None;
    }
    Some(if reverse {
        text.len() - stop..text.len() - start
    } else {
        start..stop
    })
}

/// `isValidHostLabel` (RFC 1123).
pub(super) fn is_valid_host_label(text: &str, allow_subdomains: bool) -> bool {
    if allow_subdomains {
        text.split('.').all(is_label)
    } else {
        is_label(text)
    }
}

fn is_label(text: &str) -> bool {
    (1..=63).contains(&text.len())
        && !text.starts_with('-')
        && !text.ends_with('-')
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

/// `aws.isVirtualHostableS3Bucket`: a bucket name that can stand in a host name.
pub(super) fn is_virtual_hostable_s3_bucket(text: &str, allow_subdomains: bool) -> bool {
    (3..=63).contains(&text.len())
        && !text.bytes().any(|b| b.is_ascii_uppercase())
        && is_valid_host_label(text, allow_subdomains)
        && text.parse::<Ipv4Addr>().is_err()
}

/// `uriEncode`: everything but letters, digits and `-._~` is percent-encoded.
pub(super) fn uri_encode(text: Cow<'_, str>) -> Cow<'_, str> {
    const HEX: [char; 16] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F',
    ];
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-._~".contains(&b);
    if text.bytes().all(plain) {
        return text;
    }
    let mut out = String::with_capacity(text.len() * 3);
    for byte in text.bytes() {
        if plain(byte) {
            out.push(char::from(byte));
            continue;
        }
        out.push('%');
        for half in [byte >> 4, byte & 15] {
            out.extend(HEX.get(usize::from(half)));
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn substring_takes_whole_ascii_pieces_only() {
        let take = |text: &'static str, start, stop, reverse| {
            substring(text, start, stop, reverse).and_then(|range| text.get(range))
        };
        assert_eq!(take("abcdef", 0, 3, false), Some("abc"));
        assert_eq!(take("abcdef", 1, 3, true), Some("de"));
        assert_eq!(take("abcdef", 0, 6, true), Some("abcdef"));
        assert_eq!(take("abcdef", 0, 7, true), None);
        assert_eq!(take("abcdef", 3, 3, false), None);
        assert_eq!(take("abcdef", 4, 3, false), None);
        assert_eq!(take("abcdé", 0, 3, false), None);
        assert_eq!(take("", 0, u32::MAX, true), None);
    }

    #[test]
    fn host_labels() {
        let long = "a".repeat(63);
        for good in ["a", "A-1", "3aws4", long.as_str()] {
            assert!(is_valid_host_label(good, false), "{good}");
        }
        let longer = "a".repeat(64);
        for bad in ["", "-a", "a-", "a_b", "a.b", "a b", "é", longer.as_str()] {
            assert!(!is_valid_host_label(bad, false), "{bad}");
        }
        assert!(is_valid_host_label("a.b-c.9", true));
        for bad in ["", ".", "a.", ".a", "a..b", "a.-b"] {
            assert!(!is_valid_host_label(bad, true), "{bad}");
        }
    }

    #[test]
    fn bucket_names() {
        for good in ["abc", "a-1", "123"] {
            assert!(is_virtual_hostable_s3_bucket(good, false), "{good}");
        }
        for bad in ["ab", "Abc", "a.b", "a_b", "-ab", "ab-"] {
            assert!(!is_virtual_hostable_s3_bucket(bad, false), "{bad}");
        }
        assert!(is_virtual_hostable_s3_bucket("a.b.c", true));
        for bad in ["a..b", "1.2.3.4", "a.B", "a.b.", &"a.".repeat(32)] {
            assert!(!is_virtual_hostable_s3_bucket(bad, true), "{bad}");
        }
    }

    #[test]
    fn percent_encoding() {
        let encode = |text: &'static str| uri_encode(Cow::Borrowed(text)).into_owned();
        assert_eq!(encode("aZ9-._~"), "aZ9-._~");
        assert_eq!(encode("a b/%é"), "a%20b%2F%25%C3%A9");
        assert_eq!(encode(""), "");
    }
}
