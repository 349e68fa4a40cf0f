//! URLs as `parseURL` sees them.

use std::borrow::Cow;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::ops::Range;

use super::functions::slice;
use super::table::Attr;

/// An `http` or `https` URL without query.
#[derive(Clone, Debug)]
pub(super) struct Url<'a> {
    text: Cow<'a, str>,
    https: bool,
    is_ip: bool,
    /// Where host and port begin.
    authority: usize,
    /// Where the path begins.
    path: usize,
}

impl<'a> Url<'a> {
    pub(super) fn parse(text: Cow<'a, str>) -> Option<Self> {
        let parts = parts(&text).ok()?;
        Some(Self {
            https: parts.https,
            is_ip: is_ip(text.get(parts.authority..parts.host_end)?),
            authority: parts.authority,
            path: parts.path,
            text,
        })
    }

    pub(super) fn is_ip(&self) -> bool {
        self.is_ip
    }

    /// A part as text.
    pub(super) fn attr(&self, attr: Attr) -> Option<Cow<'_, str>> {
        match self.range(attr) {
            Some(range) => self.text.get(range).map(Cow::Borrowed),
            None => self.computed(attr),
        }
    }

    /// The same, borrowing what the URL borrows.
    pub(super) fn owned_attr(&self, attr: Attr) -> Option<Cow<'a, str>> {
        match self.range(attr) {
            Some(range) => slice(&self.text, range),
            None => self.computed(attr),
        }
    }

    fn range(&self, attr: Attr) -> Option<Range<usize>> {
        match attr {
            Attr::Authority => Some(self.authority..self.path),
            Attr::Path => Some(self.path..self.text.len()),
            Attr::NormalizedPath if self.text.len() > self.path && self.text.ends_with('/') => {
                Some(self.path..self.text.len())
            }
            _ => None,
        }
    }

    /// The parts that are not in the text as they are.
    fn computed<'b>(&self, attr: Attr) -> Option<Cow<'b, str>> {
        match attr {
            Attr::Scheme => Some(Cow::Borrowed(if self.https { "https" } else { "http" })),
            Attr::NormalizedPath => {
                let path = self.text.get(self.path..)?;
                Some(Cow::Owned(format!("{path}/")))
            }
            _ => None,
        }
    }
}

/// Whether a text can be the URL of an endpoint; else what is wrong with it.
pub(super) fn check(text: &str) -> Result<(), &'static str> {
    parts(text).map(|_| ())
}

/// Where the parts of a URL are.
struct Parts {
    https: bool,
    /// Where host and port begin.
    authority: usize,
    /// Where the host ends.
    host_end: usize,
    /// Where host and port end, and the path begins.
    path: usize,
}

fn parts(text: &str) -> Result<Parts, &'static str> {
    let (https, start) = scheme(text).ok_or("it must begin with `http://` or `https://`")?;
    let rest = text.as_bytes().get(start..).unwrap_or_default();
    let mut authority = start;
    let mut path = None;
    let mut colon = None;
    // Whether the host is more than a name: only then has it to be looked at again.
    let mut is_name = true;
    for (at, byte) in rest.iter().enumerate().skip(plain_blocks(rest)) {
        let at = start + at;
        match CLASSES.get(usize::from(*byte)) {
            Some(Class::Plain) => {}
            Some(Class::Refused) | None => {
                return Err("it has a query, a fragment, or a character that URLs cannot hold");
            }
            Some(_) if path.is_some() => {}
            Some(Class::Slash) => path = Some(at),
            Some(Class::At) => (authority, colon, is_name) = (at + 1, None, true),
            Some(Class::Colon) => {
                is_name &= colon.is_none();
                colon = Some(at);
            }
            Some(Class::Bracket) => is_name = false,
        }
    }
    let path = path.unwrap_or(text.len());
    let host_and_port = text.get(authority..path).unwrap_or_default();
    let host_end = match colon {
        Some(colon) if !host_and_port.ends_with(']') => colon,
        _ => path,
    };
    let port = text.get(host_end + 1..path);
    let host = text.get(authority..host_end).unwrap_or_default();
    let named = is_name && !host.is_empty();
    if (named || is_host(host)) && port.is_none_or(is_port) {
        Ok(Parts {
            https,
            authority,
            host_end,
            path,
        })
    } else {
        Err("its host or port is not valid")
    }
}

/// How many bytes at the beginning are those of plain host names, in whole blocks, which the compiler looks
/// at with vector instructions.
fn plain_blocks(bytes: &[u8]) -> usize {
    let plain = |b: u8| b.is_ascii_lowercase() | b.is_ascii_digit() | (b == b'-') | (b == b'.');
    let (blocks, _) = bytes.as_chunks::<16>();
    let mut blocks = blocks.iter();
    let other = blocks.position(|block| !block.iter().fold(true, |all, b| all & plain(*b)));
    16 * other.unwrap_or(bytes.len() / 16)
}

/// Whether it is `https`, and how long the scheme is.
fn scheme(text: &str) -> Option<(bool, usize)> {
    let begins = |scheme: &str| {
        let start = text.get(..scheme.len());
        start.is_some_and(|start| start == scheme || start.eq_ignore_ascii_case(scheme))
    };
    match () {
        () if begins("https://") => Some((true, 8)),
        () if begins("http://") => Some((false, 7)),
        () => None,
    }
}

fn is_host(host: &str) -> bool {
    match host.strip_prefix('[') {
        Some(address) => address
            .strip_suffix(']')
            .is_some_and(|address| address.parse::<Ipv6Addr>().is_ok()),
        None => !host.is_empty() && !host.bytes().any(|b| matches!(b, b':' | b'[' | b']')),
    }
}

fn is_port(port: &str) -> bool {
    port.bytes().all(|b| b.is_ascii_digit()) && port.parse::<u16>().is_ok()
}

fn is_ip(host: &str) -> bool {
    let is_number = host.bytes().next_back().is_some_and(|b| b.is_ascii_digit());
    host.starts_with('[') || is_number && host.parse::<Ipv4Addr>().is_ok()
}

/// What a byte means in a URL without query and fragment (RFC 3986).
#[derive(Clone, Copy)]
enum Class {
    Refused,
    Plain,
    Slash,
    At,
    Colon,
    Bracket,
}

static CLASSES: [Class; 256] = {
    let mut classes = [Class::Refused; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            b'/' => Class::Slash,
            b'@' => Class::At,
            b':' => Class::Colon,
            b'[' | b']' => Class::Bracket,
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => Class::Plain,
            b'!' | b'$' | b'&' | b'\'' | b'(' | b')' | b'*' | b'+' => Class::Plain,
            b',' | b';' | b'=' | b'%' => Class::Plain,
            _ => Class::Refused,
        };
        byte += 1;
    }
    classes
};

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Option<Url<'_>> {
        Url::parse(Cow::Borrowed(text))
    }

    /// Scheme, authority, path, normalized path and whether the host is an address.
    fn parts(text: &str) -> (String, String, String, String, bool) {
        let url = url(text).expect("a URL");
        let get = |attr| {
            let text = url.attr(attr).expect("an attribute").into_owned();
            assert_eq!(url.owned_attr(attr).as_deref(), Some(text.as_str()));
            text
        };
        (
            get(Attr::Scheme),
            get(Attr::Authority),
            get(Attr::Path),
            get(Attr::NormalizedPath),
            url.is_ip(),
        )
    }

    fn expect(text: &str, scheme: &str, authority: &str, path: &str, normalized: &str, ip: bool) {
        let wanted = (
            scheme.into(),
            authority.into(),
            path.into(),
            normalized.into(),
            ip,
        );
        assert_eq!(parts(text), wanted, "{text}");
    }

    #[test]
    fn takes_urls_apart() {
        expect("https://a.com", "https", "a.com", "", "/", false);
        expect("HTTP://a.com:80/", "http", "a.com:80", "/", "/", false);
        expect("http://a.com/b/c", "http", "a.com", "/b/c", "/b/c/", false);
        expect("http://u:p@a.com/b/", "http", "a.com", "/b/", "/b/", false);
        expect("http://1.2.3.4:8", "http", "1.2.3.4:8", "", "/", true);
        expect("http://1.2.3.400", "http", "1.2.3.400", "", "/", false);
        expect("https://[fe80::1]", "https", "[fe80::1]", "", "/", true);
        expect("https://[::]:443/x", "https", "[::]:443", "/x", "/x/", true);
        expect("http://9_b-.com", "http", "9_b-.com", "", "/", false);
    }

    #[test]
    fn refuses_other_texts() {
        for bad in [
            "",
            "a.com",
            "//a.com",
            "://a.com",
            "ftp://a.com",
            "http:/a.com",
            "http://",
            "http:///x",
            "http://a.com?x",
            "http://a.com/?",
            "http://a.com#x",
            "http://a b.com",
            "http://a.com:a/x",
            "http://a.com:",
            "http://a.com:65536",
            "http://a.com:+1",
            "http://[::1",
            "http://::1",
            "http://[::g]",
            "http://[::1]x",
            "http://u@",
            "http://a.com/\u{e9}",
            "http://a.com/\n",
            "http://a:1:2",
            "http://a.com/{x}",
        ] {
            assert!(url(bad).is_none(), "{bad}");
            assert!(check(bad).is_err(), "{bad}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_refused_or_taken_apart_whole(text in "(https?://)?\\PC{0,12}([@:/\\[\\]]\\PC{0,6}){0,4}") {
            if let Some(url) = url(&text) {
                let part = |attr| url.attr(attr).expect("an attribute").into_owned();
                let rest = format!("{}{}", part(Attr::Authority), part(Attr::Path));
                assert!(text.ends_with(&rest));
                let normalized = part(Attr::NormalizedPath);
                assert!(normalized.starts_with('/') && normalized.ends_with('/'));
            }
        }
    }
}
