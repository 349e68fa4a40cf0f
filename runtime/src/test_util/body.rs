//! Bodies, compared by what they mean: JSON, XML, CBOR and forms as values, all others byte for byte.

use super::failure::quoted;
use super::tree::{Precision, Tree, differences};
use crate::primitives::{Document, base64};

/// A body that a case expects.
#[derive(Clone, Debug)]
pub(super) struct Expected {
    /// Its media type; empty where the model does not say.
    pub(super) media_type: &'static str,
    /// Its text; Base64 for formats that are no text.
    pub(super) text: &'static str,
}

/// The formats that have a meaning beside their bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Json,
    Xml,
    Form,
    Cbor,
    Other,
}

impl Format {
    fn of(media_type: &str) -> Self {
        let name = media_type.split(';').next().unwrap_or_default().trim();
        let name = name.to_ascii_lowercase();
        let is = |format: &str| {
            let ends = |mark: char| {
                name.rsplit_once(mark)
                    .is_some_and(|(_, last)| last == format)
            };
            ends('/') || ends('+')
        };
        match name.as_str() {
            "application/x-www-form-urlencoded" => Self::Form,
            _ if is("json") || name.starts_with("application/x-amz-json-") => Self::Json,
            _ if is("xml") => Self::Xml,
            _ if is("cbor") => Self::Cbor,
            _ => Self::Other,
        }
    }
}

impl Expected {
    /// The bytes that the text stands for.
    ///
    /// # Errors
    /// Text that is no Base64, where it should be.
    pub(super) fn bytes(&self) -> Result<Vec<u8>, String> {
        match Format::of(self.media_type) {
            Format::Cbor => base64::decode(self.text)
                .map_err(|error| format!("the expected body is no Base64: {error}")),
            _ => Ok(self.text.as_bytes().to_vec()),
        }
    }

    /// What differs between this body and the one that was found.
    pub(super) fn differences(&self, found: &[u8], precision: Precision) -> Vec<String> {
        let expected = match self.bytes() {
            Ok(expected) => expected,
            Err(finding) => return vec![finding],
        };
        if expected == found {
            return Vec::new();
        }
        let format = Format::of(self.media_type);
        match (tree(format, &expected), tree(format, found)) {
            (Some(Ok(expected)), Some(Ok(found))) => {
                let found = differences(&expected, &found, precision);
                found
                    .into_iter()
                    .map(|line| format!("body{line}"))
                    .collect()
            }
            // An empty body is none of the format.
            (Some(Err(_)), Some(_)) | (None, _) | (_, None) => vec![bytes(&expected, found)],
            (Some(Ok(_)), Some(Err(error))) => {
                vec![format!("body: {error}"), bytes(&expected, found)]
            }
        }
    }
}

fn bytes(expected: &[u8], found: &[u8]) -> String {
    let text = |bytes: &[u8]| quoted(&String::from_utf8_lossy(bytes));
    format!("body: expected {}, found {}", text(expected), text(found))
}

/// The meaning of a body; `None` where only its bytes count.
fn tree(format: Format, body: &[u8]) -> Option<Result<Tree, String>> {
    match format {
        Format::Json => {
            let document = crate::codec::json::parse_document(body);
            let tree = document.map(|document: Document| Tree::of_document(&document));
            Some(tree.map_err(|error| error.to_string()))
        }
        Format::Form => Some(Ok(form(body))),
        #[cfg(any(feature = "protocol-query", feature = "protocol-rest-xml"))]
        Format::Xml => Some(crate::codec::xml::tree(body).map_err(|error| error.to_string())),
        #[cfg(feature = "protocol-cbor")]
        Format::Cbor => Some(crate::codec::cbor::tree(body).map_err(|error| error.to_string())),
        _ => None,
    }
}

/// The parameters of a form, still encoded; their order does not count.
fn form(body: &[u8]) -> Tree {
    let text = String::from_utf8_lossy(body);
    let pairs = text
        .split('&')
        .map(str::trim)
        .filter(|pair| !pair.is_empty());
    Tree::Bag(pairs.map(|pair| Tree::Text(pair.to_owned())).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn diff(media_type: &'static str, text: &'static str, found: &str) -> Vec<String> {
        Expected { media_type, text }.differences(found.as_bytes(), Precision::Exact)
    }

    #[test]
    fn bodies_are_equal_by_their_meaning() {
        for (media_type, expected, found) in [
            (
                "application/json",
                r#"{"a": 1, "b": [2]}"#,
                r#"{"b":[2],"a":1}"#,
            ),
            ("application/x-amz-json-1.0", "{ }", "{}"),
            ("application/vnd.x+json; charset=utf-8", "[1.0]", "[1]"),
            ("application/x-www-form-urlencoded", "a=1\n&b=2", "b=2&a=1"),
            (
                "text/xml",
                "<a>\n <b x='1' y='2'/> <c>d</c></a>",
                "<a><c>d</c><b y=\"2\" x=\"1\"></b></a>",
            ),
            (
                "application/xml",
                "<m><e><k>1</k><v>2</v></e><e><k>3</k><v>4</v></e></m>",
                "<m><e><k>3</k><v>4</v></e><e><k>1</k><v>2</v></e></m>",
            ),
            ("application/octet-stream", "ab", "ab"),
            ("", "", ""),
        ] {
            assert_eq!(diff(media_type, expected, found), [""; 0], "{media_type}");
        }
    }

    #[test]
    fn other_bodies_differ() {
        for (media_type, expected, found) in [
            ("application/json", r#"{"a":1}"#, r#"{"a":2}"#),
            ("application/json", "{}", ""),
            ("application/json", "", "{}"),
            ("application/x-www-form-urlencoded", "a=1&a=1", "a=1"),
            ("application/xml", "<a>1</a>", "<b>1</b>"),
            (
                "application/xml",
                "<a><b>1</b><b>2</b></a>",
                "<a><b>2</b><b>1</b></a>",
            ),
            ("application/xml", "<a x='1'/>", "<a/>"),
            ("application/xml", "<a> </a>", "<a></a>"),
            ("text/plain", "{ }", "{}"),
            ("application/cbor", "not Base64!", ""),
        ] {
            assert_ne!(
                diff(media_type, expected, found),
                [""; 0],
                "{expected} {found}"
            );
        }
    }

    #[test]
    #[cfg(feature = "protocol-cbor")]
    fn cbor_is_written_as_base64() {
        // {"a": 1} with a definite and an indefinite length.
        let case = Expected {
            media_type: "application/cbor",
            text: "v2FhAf8=",
        };
        let diff = |found: &[u8]| case.differences(found, Precision::Exact);
        assert_eq!(diff(b"\xa1\x61a\x01"), [""; 0]);
        assert_eq!(diff(b"\xa1\x61a\x02"), ["body.a: expected 1, found 2"]);
        assert_eq!(
            diff(b"\xa1\x61a\xf9\x3c\x00").len(),
            1,
            "a float is no integer"
        );
        assert!(!diff(b"\xff").is_empty());
    }
}
