//! The canonical request: the one spelling of a request that both sides hash.

use std::cmp::Ordering;
use std::ops::Range;

use super::SigningOptions;
use crate::encode::{self, Slash};

/// Headers that are never signed: they change on the way, or are added after signing.
const NEVER_SIGNED: &[&str] = &[
    "accept-encoding",
    "amz-sdk-invocation-id",
    "amz-sdk-request",
    "authorization",
    "connection",
    "expect",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "x-amzn-trace-id",
];

/// Whether a header of this name takes part in a signature at all.
pub(super) fn is_signable(name: &str, options: &SigningOptions) -> bool {
    let listed = |list: &[&str]| {
        list.iter()
            .any(|excluded| name.eq_ignore_ascii_case(excluded))
    };
    !listed(NEVER_SIGNED) && !listed(options.excluded_headers)
}

/// Sorts headers by name, regardless of case; values of one name stay in order.
pub(super) fn sort_headers(headers: &mut [(&str, &str)]) {
    headers.sort_by(|(left, _), (right, _)| compare_names(left, right));
}

fn compare_names(left: &str, right: &str) -> Ordering {
    let lower = |byte: u8| byte.to_ascii_lowercase();
    left.bytes().map(lower).cmp(right.bytes().map(lower))
}

/// The names of sorted headers, in lower case, each once, joined by `;`.
pub(super) fn signed_headers(headers: &[(&str, &str)]) -> String {
    let mut names = String::with_capacity(headers.iter().map(|(name, _)| name.len() + 1).sum());
    for same in headers.chunk_by(same_name) {
        if !names.is_empty() {
            names.push(';');
        }
        push_lower(&mut names, same.first().map_or("", |(name, _)| name));
    }
    names
}

fn same_name(left: &(&str, &str), right: &(&str, &str)) -> bool {
    left.0.eq_ignore_ascii_case(right.0)
}

fn push_lower(out: &mut String, text: &str) {
    let start = out.len();
    out.push_str(text);
    if let Some(new) = out.get_mut(start..) {
        new.make_ascii_lowercase();
    }
}

/// What a canonical request is made of.
pub(super) struct Parts<'a> {
    pub(super) method: &'a str,
    pub(super) path: &'a str,
    /// Sorted, as [`Query::finish`] leaves it.
    pub(super) query: &'a str,
    /// Sorted.
    pub(super) headers: &'a [(&'a str, &'a str)],
    pub(super) signed_headers: &'a str,
    pub(super) payload: &'a str,
    pub(super) options: &'a SigningOptions,
}

impl Parts<'_> {
    /// Writes the canonical request.
    pub(super) fn write(&self) -> String {
        let headers: usize = self
            .headers
            .iter()
            .map(|(name, value)| name.len() + value.len() + 2)
            .sum();
        let fixed = self.method.len()
            + self.query.len()
            + self.signed_headers.len()
            + self.payload.len()
            + 5;
        // Room for a path with a few escapes.
        let mut out = String::with_capacity(fixed + headers + self.path.len() + 32);
        out.push_str(self.method);
        out.push('\n');
        push_path(&mut out, self.path, self.options);
        out.push('\n');
        out.push_str(self.query);
        out.push('\n');
        for same in self.headers.chunk_by(same_name) {
            push_header(&mut out, same);
        }
        out.push('\n');
        out.push_str(self.signed_headers);
        out.push('\n');
        out.push_str(self.payload);
        out
    }
}

fn push_header(out: &mut String, same: &[(&str, &str)]) {
    push_lower(out, same.first().map_or("", |(name, _)| name));
    for (index, (_, value)) in same.iter().enumerate() {
        out.push(if index == 0 { ':' } else { ',' });
        for (index, word) in value.split_ascii_whitespace().enumerate() {
            if index > 0 {
                out.push(' ');
            }
            out.push_str(word);
        }
    }
    out.push('\n');
}

fn push_path(out: &mut String, path: &str, options: &SigningOptions) {
    if path.is_empty() {
        out.push('/');
    } else if options.normalize_path && needs_normalizing(path) {
        push_encoded_path(out, &normalize(path), options);
    } else {
        push_encoded_path(out, path, options);
    }
}

fn push_encoded_path(out: &mut String, path: &str, options: &SigningOptions) {
    if options.double_encode_path {
        encode::push_encoded(out, path, Slash::Keep);
    } else {
        encode::push_encoded_once(out, path, Slash::Keep);
    }
}

fn needs_normalizing(path: &str) -> bool {
    let inner = path.strip_prefix('/').unwrap_or(path);
    let inner = inner.strip_suffix('/').unwrap_or(inner);
    !path.starts_with('/')
        || inner
            .split('/')
            .any(|segment| matches!(segment, "" | "." | ".."))
            && path != "/"
}

/// Resolves `.` and `..` (RFC 3986, 5.2.4) and drops empty segments.
fn normalize(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                kept.pop();
            }
            _ => kept.push(segment),
        }
    }
    let mut out = String::with_capacity(path.len() + 1);
    for segment in &kept {
        out.push('/');
        out.push_str(segment);
    }
    let directory = matches!(path.rsplit('/').next(), Some("" | "." | ".."));
    if out.is_empty() || directory {
        out.push('/');
    }
    out
}

/// A query string under construction: parameters are added in any order and sorted at the end.
#[derive(Default)]
pub(super) struct Query {
    /// The encoded names and values, one after another.
    text: String,
    /// Where the name and the value of each parameter stand in `text`.
    parameters: Vec<(Range<usize>, Range<usize>)>,
}

impl Query {
    /// Adds the parameters of a query as it is sent.
    pub(super) fn extend(&mut self, query: &str) {
        for parameter in query.split('&').filter(|parameter| !parameter.is_empty()) {
            let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
            self.add(name, value, encode::push_encoded_once);
        }
    }

    /// Adds a parameter that is not encoded yet.
    pub(super) fn push(&mut self, name: &str, value: &str) {
        self.add(name, value, encode::push_encoded);
    }

    fn add(&mut self, name: &str, value: &str, encode: fn(&mut String, &str, Slash)) {
        let start = self.text.len();
        encode(&mut self.text, name, Slash::Encode);
        let middle = self.text.len();
        encode(&mut self.text, value, Slash::Encode);
        self.parameters
            .push((start..middle, middle..self.text.len()));
    }

    /// The canonical query: sorted by name, then by value.
    pub(super) fn finish(self) -> String {
        let Self {
            text,
            mut parameters,
        } = self;
        let slice = |range: &Range<usize>| text.get(range.clone()).unwrap_or_default();
        parameters.sort_by(|left, right| {
            slice(&left.0)
                .cmp(slice(&right.0))
                .then_with(|| slice(&left.1).cmp(slice(&right.1)))
        });
        let mut out = String::with_capacity(text.len() + 2 * parameters.len());
        for (name, value) in &parameters {
            if !out.is_empty() {
                out.push('&');
            }
            out.push_str(slice(name));
            out.push('=');
            out.push_str(slice(value));
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn path(text: &str, double_encode_path: bool, normalize_path: bool) -> String {
        let mut out = String::new();
        push_path(
            &mut out,
            text,
            &SigningOptions {
                double_encode_path,
                normalize_path,
                ..SigningOptions::default()
            },
        );
        out
    }

    fn query(text: &str) -> String {
        let mut query = Query::default();
        query.extend(text);
        query.finish()
    }

    #[test]
    fn paths_are_normalised_as_rfc_3986_says() {
        for (given, wanted) in [
            ("", "/"),
            ("/", "/"),
            ("//", "/"),
            ("/.", "/"),
            ("/..", "/"),
            ("/../..", "/"),
            ("/a", "/a"),
            ("/a/", "/a/"),
            ("/a//b///", "/a/b/"),
            ("/./a", "/a"),
            ("/a/..", "/"),
            ("/a/b/..", "/a/"),
            ("/a/b/.", "/a/b/"),
            ("/a/../b", "/b"),
            ("/a/./b/../../c", "/c"),
            ("/...", "/..."),
            ("a/b", "/a/b"),
        ] {
            assert_eq!(path(given, true, true), wanted, "{given:?}");
        }
        assert_eq!(path("/a//../b/.", true, false), "/a//../b/.");
        assert_eq!(path("", true, false), "/");
    }

    #[test]
    fn paths_are_encoded_once_more_unless_told_otherwise() {
        assert_eq!(path("/a%2Fb@é", true, true), "/a%252Fb%40%C3%A9");
        assert_eq!(path("/a%2fb@é", false, true), "/a%2Fb%40%C3%A9");
    }

    #[test]
    fn queries_are_sorted_by_encoded_name_then_value() {
        assert_eq!(query("b=2&a=2&a=10&a=&a"), "a=&a=&a=10&a=2&b=2");
        assert_eq!(
            query("Param-3=x&Param=y&%e1%88%B4=z"),
            "%E1%88%B4=z&Param=y&Param-3=x"
        );
        assert_eq!(query("k=a=b/c+d&&"), "k=a%3Db%2Fc%2Bd");
        assert_eq!(query(""), "");
    }

    #[test]
    fn headers_are_folded_joined_and_sorted() {
        let mut headers = [
            ("My-B", " x \t y\n z "),
            ("host", "h"),
            ("my-b", "1"),
            ("MY-A", ""),
        ];
        sort_headers(&mut headers);
        assert_eq!(signed_headers(&headers), "host;my-a;my-b");
        let text = headers
            .chunk_by(same_name)
            .fold(String::new(), |mut out, same| {
                push_header(&mut out, same);
                out
            });
        assert_eq!(text, "host:h\nmy-a:\nmy-b:x y z,1\n");
    }

    #[test]
    fn hop_by_hop_and_late_headers_are_not_signed() {
        let options = SigningOptions {
            excluded_headers: &["x-mine"],
            ..SigningOptions::default()
        };
        for name in [
            "User-Agent",
            "x-amzn-trace-id",
            "amz-sdk-request",
            "Transfer-Encoding",
            "X-Mine",
        ] {
            assert!(!is_signable(name, &options), "{name}");
        }
        assert!(is_signable("content-type", &options) && is_signable("X-Amz-Target", &options));
    }

    proptest! {
        #[test]
        fn normalised_paths_stay_as_they_are(text in "[a./%é]{0,20}") {
            let once = normalize(&text);
            prop_assert!(once.starts_with('/'));
            prop_assert!(!needs_normalizing(&once), "{once}");
        }

        #[test]
        fn sorting_a_canonical_query_changes_nothing(text in ".{0,40}") {
            let once = query(&text);
            prop_assert_eq!(query(&once), once);
        }
    }
}
