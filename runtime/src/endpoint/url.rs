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
        check(&text).ok()?;
        let (https, authority, path) = split(&text)?;
        let host_and_port = text.get(authority..path)?;
        let skipped = host_and_port.rfind('@').map_or(0, |at| at + 1);
        let is_ip = is_ip(host(host_and_port.get(skipped..)?)?);
        Some(Self {
            text,
            https,
            is_ip,
            authority: authority + skipped,
            path,
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
    if !text.bytes().all(allowed) {
        return Err("it has a query, a fragment, or a character that URLs cannot hold");
    }
    let Some((_, authority, path)) = split(text) else {
        return Err("it must begin with `http://` or `https://`");
    };
    let host_and_port = text.get(authority..path).unwrap_or_default();
    let skipped = host_and_port.rfind('@').map_or(0, |at| at + 1);
    match host_and_port.get(skipped..).and_then(host) {
        Some(_) => Ok(()),
        None => Err("its host or port is not valid"),
    }
}

/// Whether it is `https`, and where the authority and the path begin.
fn split(text: &str) -> Option<(bool, usize, usize)> {
    let colon = text.find("://")?;
    let scheme = text.get(..colon)?;
    let https = scheme.eq_ignore_ascii_case("https");
    if !https && !scheme.eq_ignore_ascii_case("http") {
        return None;
    }
    let authority = colon + 3;
    let path = text.get(authority..)?.find('/');
    Some((
        https,
        authority,
        path.map_or(text.len(), |at| authority + at),
    ))
}

/// The host of `host:port`, if both are well formed.
fn host(text: &str) -> Option<&str> {
    let (host, port) = match text.rfind(':') {
        Some(colon) if !text.ends_with(']') => (text.get(..colon)?, text.get(colon + 1..)?),
        _ => (text, "443"),
    };
    let well_formed = match host.strip_prefix('[') {
        Some(address) => address.strip_suffix(']')?.parse::<Ipv6Addr>().is_ok(),
        None => !host.is_empty() && !host.contains([':', '[', ']']),
    };
    let digits = port.bytes().all(|b| b.is_ascii_digit());
    (well_formed && digits && port.parse::<u16>().is_ok()).then_some(host)
}

fn is_ip(host: &str) -> bool {
    host.starts_with('[') || host.parse::<Ipv4Addr>().is_ok()
}

/// What a URL without query and fragment may hold (RFC 3986).
fn allowed(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~:/[]@!$&'()*+,;=%".contains(&byte)
}

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
}
