//! Parser for JSON that keeps the place of every value and every key.
//!
//! It needs no call stack for nesting, goes on after mistakes that leave the structure clear, and shares
//! equal short strings.

mod scan;
mod string;
mod text_cache;
mod word;

use crate::diagnostics::{Diagnostic, Diagnostics, Span};
use crate::model::{Entry, Node, NodeValue, Object};
use scan::space_end;
use std::collections::HashMap;
use std::sync::Arc;
use text_cache::TextCache;

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
