//! A reader of request targets: the labels of the path and the parameters of the query, as a service sees them.

use smithy_runtime::operation::{Operation, Segment};

/// Path and query of a request, decoded.
pub(crate) struct Target {
    /// The labels, by the index of their member.
    labels: Vec<(usize, String)>,
    /// The parameters, in their order.
    pub(crate) query: Vec<(String, String)>,
}

impl Target {
    /// Takes a target apart by the pattern of the operation.
    pub(crate) fn parse(operation: &Operation, uri: &str) -> Self {
        let (path, query) = uri.split_once('?').unwrap_or((uri, ""));
        let mut parts: Vec<_> = path.strip_prefix('/').unwrap().split('/').collect();
        let pattern = operation.http.path;
        let at = pattern
            .iter()
            .position(|segment| matches!(segment, Segment::Greedy(_)));
        if let Some(at) = at {
            // All that the other segments leave.
            let length = parts.len() - (pattern.len() - 1);
            let greedy = parts[at..at + length].join("/");
            parts.splice(at..at + length, [&*greedy.leak()]);
        }
        assert_eq!(parts.len(), pattern.len(), "{path}");
        let mut labels = Vec::new();
        for (segment, part) in pattern.iter().zip(parts) {
            match segment {
                Segment::Literal(text) => assert_eq!(*text, part),
                Segment::Label(index) | Segment::Greedy(index) => {
                    labels.push((*index, decode(part)));
                }
            }
        }
        let pairs = query.split('&').filter(|pair| !pair.is_empty());
        let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
        Self {
            labels,
            query: pairs
                .map(|(name, value)| (decode(name), decode(value)))
                .collect(),
        }
    }

    /// The label of the member with this index.
    pub(crate) fn label(&self, index: usize) -> &str {
        let found = self.labels.iter().find(|(label, _)| *label == index);
        &found.unwrap().1
    }

    /// Takes all values of a parameter.
    pub(crate) fn take(&mut self, name: &str) -> Option<Vec<String>> {
        let (taken, left): (Vec<_>, Vec<_>) =
            self.query.drain(..).partition(|(found, _)| found == name);
        self.query = left;
        (!taken.is_empty()).then(|| taken.into_iter().map(|(_, value)| value).collect())
    }
}

/// The text that is percent-encoded. A plus sign is one: no protocol writes spaces so.
pub(crate) fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == b'%' {
            out.push(u8::from_str_radix(&text[at + 1..at + 3], 16).unwrap());
            at += 3;
        } else {
            assert!(
                bytes[at].is_ascii_alphanumeric() || b"-_.~/".contains(&bytes[at]),
                "not encoded: {text}"
            );
            out.push(bytes[at]);
            at += 1;
        }
    }
    String::from_utf8(out).unwrap()
}
