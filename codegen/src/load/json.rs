//! Parser for JSON that keeps the place of every value and every key.
//!
//! It needs no call stack for nesting, goes on after mistakes that leave the structure clear, and shares
//! equal short strings.

use super::scan::{space_end, string_part_end};
use super::text_cache::TextCache;
use crate::diagnostics::{Diagnostic, Diagnostics, Span};
use crate::model::{Entry, Node, NodeValue, Number, Object};
use std::collections::HashMap;
use std::sync::Arc;

/// Deepest nesting of arrays and objects.
pub const MAX_DEPTH: usize = 512;

/// Mistakes after which a text is given up.
const MAX_MISTAKES: usize = 50;

/// Keys up to which duplicates are searched by comparing each with each.
const FEW_KEYS: usize = 12;

const SYNTAX: &str = "smithy::json_syntax";

/// Parses one JSON text, the source with index `source`. `None` when its structure cannot be followed;
/// then at least one error was reported. A value that is wrong by itself becomes `null`.
pub fn parse(source: u32, text: &str, diagnostics: &mut Diagnostics) -> Option<Node> {
    let mut parser = Parser {
        text,
        bytes: text.as_bytes(),
        at: 0,
        source,
        frames: Vec::new(),
        nodes: Vec::new(),
        entries: Vec::new(),
        cache: TextCache::new(),
        mistakes: 0,
        diagnostics,
    };
    parser.document()
}

struct Parser<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    source: u32,
    frames: Vec<Frame>,
    /// Finished elements of all open arrays.
    nodes: Vec<Node>,
    /// Finished entries of all open objects.
    entries: Vec<Entry>,
    cache: TextCache,
    mistakes: usize,
    diagnostics: &'a mut Diagnostics,
}

/// An array or object that is still open.
struct Frame {
    open: usize,
    content: Content,
}

enum Content {
    /// Index of the first element in `nodes`.
    Array { first: usize },
    /// Index of the first entry in `entries`, and the key whose value is next.
    Object {
        first: usize,
        key: Option<(Arc<str>, Span)>,
    },
}

impl Frame {
    fn closer(&self) -> u8 {
        match self.content {
            Content::Array { .. } => b']',
            Content::Object { .. } => b'}',
        }
    }

    fn name(&self) -> &'static str {
        match self.content {
            Content::Array { .. } => "array",
            Content::Object { .. } => "object",
        }
    }
}

impl Parser<'_> {
    fn document(&mut self) -> Option<Node> {
        if self.text.starts_with('\u{feff}') {
            self.at = '\u{feff}'.len_utf8();
        }
        let mut ready = self.begin_value()?;
        loop {
            ready = match ready {
                Some(node) if self.frames.is_empty() => return self.end_of_text(node),
                Some(node) => {
                    self.place(node);
                    self.go_on(true)?
                }
                None => self.go_on(false)?,
            };
        }
    }

    fn end_of_text(&mut self, root: Node) -> Option<Node> {
        self.skip_space()?;
        if self.at < self.bytes.len() {
            let span = self.span(self.at, self.at + 1);
            self.mistake(Diagnostic::error(
                SYNTAX,
                span,
                "the text goes on after its value",
            ))?;
        }
        Some(root)
    }

    /// Reads a scalar, or opens an array or object and returns `Some(None)`.
    fn begin_value(&mut self) -> Option<Option<Node>> {
        self.skip_space()?;
        let start = self.at;
        match self.peek() {
            Some(b'"') => self
                .string()
                .map(|text| Some(self.node(NodeValue::String(text), start))),
            Some(b'{') => self.open(Content::Object {
                first: self.entries.len(),
                key: None,
            }),
            Some(b'[') => self.open(Content::Array {
                first: self.nodes.len(),
            }),
            Some(b'-' | b'0'..=b'9') => self.number().map(Some),
            Some(b',' | b']' | b'}') => self.missing_value().map(Some),
            Some(_) => self.word().map(Some),
            None => self.unexpected_end(),
        }
    }

    fn open(&mut self, content: Content) -> Option<Option<Node>> {
        let frame = Frame {
            open: self.at,
            content,
        };
        if self.frames.len() >= MAX_DEPTH {
            let span = self.span(self.at, self.at + 1);
            let message = format!("arrays and objects are nested deeper than {MAX_DEPTH}");
            self.diagnostics
                .push(Diagnostic::error("smithy::nesting_too_deep", span, message));
            return None;
        }
        self.frames.push(frame);
        self.at += 1;
        Some(None)
    }

    /// Adds a finished value to the innermost array or object.
    fn place(&mut self, node: Node) {
        match self.frames.last_mut().map(|frame| &mut frame.content) {
            Some(Content::Array { .. }) => self.nodes.push(node),
            Some(Content::Object { key, .. }) => {
                if let Some((key, key_span)) = key.take() {
                    self.entries.push(Entry {
                        key,
                        key_span,
                        value: node,
                    });
                }
            }
            None => {}
        }
    }

    /// Goes on in the innermost array or object: closes it, or begins its next value.
    fn go_on(&mut self, after_value: bool) -> Option<Option<Node>> {
        self.skip_space()?;
        let closer = self.frames.last()?.closer();
        if self.peek() == Some(closer) {
            return self.close();
        }
        if after_value {
            let comma = self.at;
            self.comma(closer)?;
            self.skip_space()?;
            if self.peek() == Some(closer) {
                let span = self.span(comma, comma + 1);
                let message = format!("nothing follows this comma but `{}`", closer as char);
                self.mistake(
                    Diagnostic::error(SYNTAX, span, message).with_hint("remove the comma"),
                )?;
                return self.close();
            }
        }
        if closer == b'}' {
            self.key()?;
        }
        self.begin_value()
    }

    fn comma(&mut self, closer: u8) -> Option<()> {
        match self.peek() {
            Some(b',') => {
                self.at += 1;
                Some(())
            }
            None => self.unexpected_end(),
            Some(b']' | b'}') => self.wrong_closer(),
            Some(_) => {
                let span = self.span(self.at, self.at + 1);
                let message = format!("expected `,` or `{}`", closer as char);
                self.mistake(Diagnostic::error(SYNTAX, span, message))
            }
        }
    }

    fn wrong_closer<T>(&mut self) -> Option<T> {
        let frame = self.frames.last()?;
        let (closer, name, open) = (frame.closer() as char, frame.name(), frame.open);
        let message = format!("expected `{closer}` at the end of this {name}");
        let here = self.span(self.at, self.at + 1);
        let diagnostic = Diagnostic::error(SYNTAX, here, message)
            .with_related(self.span(open, open + 1), format!("the {name} begins here"));
        self.diagnostics.push(diagnostic);
        None
    }

    /// Reads a key and its colon.
    fn key(&mut self) -> Option<()> {
        let start = self.at;
        let name = match self.peek() {
            Some(b'"') => self.string()?,
            Some(b']') => return self.wrong_closer(),
            None => return self.unexpected_end(),
            Some(_) => self.bare_key(start)?,
        };
        let name_span = self.span(start, self.at);
        self.skip_space()?;
        match self.peek() {
            Some(b':') => self.at += 1,
            None => return self.unexpected_end(),
            Some(_) => {
                let diagnostic =
                    Diagnostic::error(SYNTAX, name_span, "expected `:` after this key");
                self.mistake(diagnostic)?;
            }
        }
        if let Some(Content::Object { key, .. }) = self.frames.last_mut().map(|f| &mut f.content) {
            *key = Some((name, name_span));
        }
        Some(())
    }

    /// Takes a key without quotes, with an error.
    fn bare_key(&mut self, start: usize) -> Option<Arc<str>> {
        let end = self.word_end();
        let span = self.span(start, end);
        let diagnostic = Diagnostic::error(SYNTAX, span, "expected a key in double quotes");
        self.mistake(diagnostic)?;
        self.at = end;
        Some(self.slice(start, end).into())
    }

    fn close(&mut self) -> Option<Option<Node>> {
        let frame = self.frames.pop()?;
        self.at += 1;
        let value = match frame.content {
            Content::Array { first } => NodeValue::Array(self.nodes.drain(first..).collect()),
            Content::Object { first, .. } => {
                self.drop_duplicates(first)?;
                let entries: Arc<[Entry]> = self.entries.drain(first..).collect();
                NodeValue::Object(Object::from_entries(entries))
            }
        };
        Some(Some(self.node(value, frame.open)))
    }

    /// Reports keys that occur twice among the entries from `first` on, and keeps the first of each.
    fn drop_duplicates(&mut self, first: usize) -> Option<()> {
        let entries = self.entries.get(first..).unwrap_or_default();
        let found = find_duplicates(entries);
        if found.is_empty() {
            return Some(());
        }
        for (earlier, later) in &found {
            let (Some(earlier), Some(later)) = (entries.get(*earlier), entries.get(*later)) else {
                continue;
            };
            let message = format!("the key `{}` is here for the second time", later.key);
            let diagnostic = Diagnostic::error("smithy::duplicate_key", later.key_span, message)
                .with_related(earlier.key_span, "first here");
            self.diagnostics.push(diagnostic);
        }
        let mut drop = found.into_iter().map(|(_, later)| first + later).peekable();
        let mut index = 0;
        self.entries.retain(|_| {
            let keep = drop.next_if_eq(&index).is_none();
            index += 1;
            keep
        });
        Some(())
    }

    /// Reads a string from its opening quote on.
    fn string(&mut self) -> Option<Arc<str>> {
        let open = self.at;
        let start = open + 1;
        let end = string_part_end(self.bytes, start);
        if self.bytes.get(end) == Some(&b'"') {
            self.at = end + 1;
            let text = self.text.get(start..end).unwrap_or_default();
            return Some(self.cache.share(text));
        }
        let mut text = self.slice(start, end).to_owned();
        self.at = end;
        loop {
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Some(text.into());
                }
                Some(b'\\') => text.push(self.escape()?),
                Some(b'\n' | b'\r') | None => {
                    let span = self.span(open, self.at);
                    let message = "this string has no closing quote on its line";
                    self.diagnostics
                        .push(Diagnostic::error(SYNTAX, span, message));
                    return None;
                }
                Some(control) => {
                    let span = self.span(self.at, self.at + 1);
                    let message = format!("control character U+{control:04X} in a string");
                    let hint = format!("write `\\u{control:04x}`");
                    self.mistake(Diagnostic::error(SYNTAX, span, message).with_hint(hint))?;
                    text.push(control as char);
                    self.at += 1;
                }
            }
            let from = self.at;
            self.at = string_part_end(self.bytes, from);
            text.push_str(self.slice(from, self.at));
        }
    }

    /// Reads one escape, from its backslash on.
    fn escape(&mut self) -> Option<char> {
        let start = self.at;
        let letter = self.bytes.get(start + 1).copied();
        self.at = (start + 2).min(self.bytes.len());
        Some(match letter {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode_escape(start),
            None => '\\',
            _ => {
                // The character after the backslash is kept as text.
                self.at = start + 1;
                self.bad_escape(start, start + 1)?;
                return Some('\\');
            }
        })
    }

    fn unicode_escape(&mut self, start: usize) -> Option<char> {
        let Some(first) = self.hex_digits(start + 2) else {
            self.bad_escape(start, start + 2)?;
            return Some(char::REPLACEMENT_CHARACTER);
        };
        self.at = start + 6;
        let follows = self.bytes.get(self.at..self.at + 2) == Some(b"\\u");
        let second = follows.then(|| self.hex_digits(self.at + 2)).flatten();
        let joined = second.and_then(|second| join_surrogates(first, second));
        if let Some(joined) = joined {
            self.at += 6;
            return Some(joined);
        }
        match char::from_u32(first) {
            Some(found) => Some(found),
            None => {
                let message = "this escape is half of a surrogate pair";
                let span = self.span(start, start + 6);
                self.mistake(Diagnostic::error(SYNTAX, span, message))?;
                Some(char::REPLACEMENT_CHARACTER)
            }
        }
    }

    fn bad_escape(&mut self, start: usize, end: usize) -> Option<()> {
        let span = self.span(start, end);
        let hint = r#"JSON knows \" \\ \/ \b \f \n \r \t and \u with four hexadecimal digits"#;
        self.mistake(Diagnostic::error(SYNTAX, span, "unknown escape").with_hint(hint))
    }

    fn hex_digits(&self, from: usize) -> Option<u32> {
        let digits = self.bytes.get(from..from + 4)?;
        digits.iter().try_fold(0, |value, &digit| {
            Some(value * 16 + char::from(digit).to_digit(16)?)
        })
    }

    fn number(&mut self) -> Option<Node> {
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
    fn word(&mut self) -> Option<Node> {
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

    /// Reports that a value is missing before a comma or closer, which stays for what surrounds it.
    fn missing_value(&mut self) -> Option<Node> {
        let closer = self.frames.last().map(Frame::closer);
        let found = self.peek();
        if closer.is_some() && found != Some(b',') && found != closer {
            return self.wrong_closer();
        }
        let span = self.span(self.at, self.at + 1);
        self.mistake(Diagnostic::error(SYNTAX, span, "expected a value"))?;
        closer?;
        Some(self.node(NodeValue::Null, self.at))
    }

    /// End of the run of characters that is neither white space nor punctuation.
    fn word_end(&self) -> usize {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let stop = |b: &u8| {
            matches!(
                b,
                b' ' | b'\n' | b'\r' | b'\t' | b',' | b':' | b'[' | b']' | b'{' | b'}' | b'"'
            )
        };
        self.at + rest.iter().position(stop).unwrap_or(rest.len())
    }

    /// Skips white space, and comments with an error.
    fn skip_space(&mut self) -> Option<()> {
        self.at = space_end(self.bytes, self.at);
        while self.peek() == Some(b'/') {
            let start = self.at;
            let rest = self.text.get(start..).unwrap_or_default();
            let length = if rest.starts_with("//") {
                rest.find('\n').unwrap_or(rest.len())
            } else if rest.starts_with("/*") {
                rest.find("*/").map_or(rest.len(), |end| end + 2)
            } else {
                return Some(());
            };
            let span = self.span(start, start + length);
            self.mistake(Diagnostic::error(SYNTAX, span, "JSON has no comments"))?;
            self.at = space_end(self.bytes, start + length);
        }
        Some(())
    }

    fn unexpected_end<T>(&mut self) -> Option<T> {
        let end = self.bytes.len();
        let mut diagnostic =
            Diagnostic::error(SYNTAX, self.span(end, end), "the text ends too early");
        if let Some(frame) = self.frames.last() {
            let label = format!("this {} is not closed", frame.name());
            diagnostic = diagnostic.with_related(self.span(frame.open, frame.open + 1), label);
        }
        self.diagnostics.push(diagnostic);
        None
    }

    /// Reports a mistake after which parsing goes on; `None` when there were too many.
    fn mistake(&mut self, diagnostic: Diagnostic) -> Option<()> {
        self.diagnostics.push(diagnostic);
        self.mistakes += 1;
        (self.mistakes < MAX_MISTAKES).then_some(())
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn slice(&self, start: usize, end: usize) -> &str {
        self.text.get(start..end).unwrap_or_default()
    }

    fn span(&self, start: usize, end: usize) -> Span {
        Span::new(self.source, start, end.min(self.bytes.len()))
    }

    /// A node from `start` up to where the parser is.
    fn node(&self, value: NodeValue, start: usize) -> Node {
        Node::new(value, self.span(start, self.at))
    }
}

/// Pairs of indices of entries with the same key, the second index ascending.
fn find_duplicates(entries: &[Entry]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    if entries.len() > FEW_KEYS {
        let mut known = HashMap::with_capacity(entries.len());
        for (index, entry) in entries.iter().enumerate() {
            let earlier = *known.entry(&*entry.key).or_insert(index);
            if earlier != index {
                found.push((earlier, index));
            }
        }
        return found;
    }
    for (index, entry) in entries.iter().enumerate() {
        let same = |other: &Entry| other.key == entry.key;
        if let Some(earlier) = entries.iter().take(index).position(same) {
            found.push((earlier, index));
        }
    }
    found
}

/// The character of a surrogate pair.
fn join_surrogates(high: u32, low: u32) -> Option<char> {
    let pair = (0xd800..0xdc00).contains(&high) && (0xdc00..0xe000).contains(&low);
    pair.then(|| char::from_u32(0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00)))?
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
