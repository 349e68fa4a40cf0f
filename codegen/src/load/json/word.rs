//! Numbers and bare words of JSON.

use super::{Parser, SYNTAX};
use crate::diagnostics::Diagnostic;
use crate::model::{Node, NodeValue, Number};

impl Parser<'_> {
    pub(super) fn number(&mut self) -> Option<Node> {
        let start = self.at;
        let length = number_length(self.bytes.get(start..).unwrap_or_default());
        let end = self.word_end();
        if length != Some(end - start) {
            return self.bad_word(start, end, "this is no JSON number");
        }
        self.at = end;
        let text = self.text.get(start..end).unwrap_or_default();
        let number = Number::from_literal(self.cache.share(text));
        Some(self.node(NodeValue::Number(number), start))
    }

    /// Reads `null`, `true` or `false`; everything else is a mistake.
    pub(super) fn word(&mut self) -> Option<Node> {
        let start = self.at;
        let end = self.word_end();
        let value = match self.slice(start, end) {
            "null" => NodeValue::Null,
            "true" => NodeValue::Bool(true),
            "false" => NodeValue::Bool(false),
            _ => return self.bad_word(start, end, "expected a value"),
        };
        self.at = end;
        Some(self.node(value, start))
    }

    /// Reports a word and goes on after it, as if it were `null`.
    fn bad_word(&mut self, start: usize, end: usize, message: &str) -> Option<Node> {
        let end = end.max(start + 1);
        let mut diagnostic = Diagnostic::error(SYNTAX, self.span(start, end), message);
        if self.peek() == Some(b'\'') {
            diagnostic = diagnostic.with_hint("JSON strings are in double quotes");
        }
        self.mistake(diagnostic)?;
        self.at = end;
        Some(self.node(NodeValue::Null, start))
    }

    /// End of the run of characters that is neither white space nor punctuation.
    pub(super) fn word_end(&self) -> usize {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let stop = |b: &u8| {
            matches!(
                b,
                b' ' | b'\n' | b'\r' | b'\t' | b',' | b':' | b'[' | b']' | b'{' | b'}' | b'"'
            )
        };
        self.at + rest.iter().position(stop).unwrap_or(rest.len())
    }
}

/// Length of the JSON number at the start of `bytes`.
fn number_length(bytes: &[u8]) -> Option<usize> {
    let digits = |from: usize| {
        let rest = bytes.get(from..).unwrap_or_default();
        let end = rest.iter().position(|b| !b.is_ascii_digit());
        from + end.unwrap_or(rest.len())
    };
    let start = usize::from(bytes.first() == Some(&b'-'));
    let mut at = digits(start);
    let leading_zero = bytes.get(start) == Some(&b'0') && at > start + 1;
    if at == start || leading_zero {
        return None;
    }
    if bytes.get(at) == Some(&b'.') {
        let end = digits(at + 1);
        if end == at + 1 {
            return None;
        }
        at = end;
    }
    if matches!(bytes.get(at), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
        let end = digits(at + 1 + sign);
        if end == at + 1 + sign {
            return None;
        }
        at = end;
    }
    Some(at)
}
