//! Source texts, places in them, and the way from a byte offset to a line and a column.

use std::sync::{Arc, OnceLock};

/// A range of bytes in one source of a [`SourceMap`].
///
/// Small and `Copy`, so that every value of a model can carry one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// Index of the source in its [`SourceMap`]; `u32::MAX` for [`Span::NONE`].
    pub source: u32,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The place of what no file contains, such as prelude shapes.
    pub const NONE: Self = Self {
        source: u32::MAX,
        start: 0,
        end: 0,
    };

    /// A span over the bytes `start..end` of the source with index `source`.
    ///
    /// Offsets beyond 4 GiB are cut to the largest offset; sources of that size are refused on loading.
    #[must_use]
    pub fn new(source: u32, start: usize, end: usize) -> Self {
        let start = u32::try_from(start).unwrap_or(u32::MAX);
        let end = u32::try_from(end).unwrap_or(u32::MAX).max(start);
        Self { source, start, end }
    }

    /// Whether this is [`Span::NONE`].
    #[must_use]
    pub fn is_none(self) -> bool {
        self.source == u32::MAX
    }

    /// The smallest span that covers both; `self` when they lie in different sources.
    #[must_use]
    pub fn to(self, other: Self) -> Self {
        if self.source != other.source {
            return self;
        }
        Self {
            source: self.source,
            start: self.start.min(other.start),
            end: self.end.max(other.end),
        }
    }
}

/// A line and a column, both counted from 1; the column counts characters, not bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line, from 1. Lines end at `\n`.
    pub line: usize,
    /// Column in Unicode scalar values, from 1.
    pub column: usize,
}

/// One model text with the name that diagnostics show.
#[derive(Clone, Debug)]
pub struct Source {
    name: Arc<str>,
    text: Arc<str>,
    line_starts: OnceLock<Vec<u32>>,
    /// Number of characters that begin before each block of [`BLOCK`] bytes.
    characters: OnceLock<Vec<u32>>,
}

/// Bytes between two counts of characters: a column in a line of megabytes takes no longer than in any other.
const BLOCK: usize = 4096;

impl Source {
    /// A source from its name (usually a path) and its text.
    #[must_use]
    pub fn new(name: impl Into<Arc<str>>, text: impl Into<Arc<str>>) -> Self {
        Self {
            name: name.into(),
            text: text.into(),
            line_starts: OnceLock::new(),
            characters: OnceLock::new(),
        }
    }

    /// The name, as given.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The name as a shared string.
    pub(crate) fn shared_name(&self) -> Arc<str> {
        Arc::clone(&self.name)
    }

    /// The whole text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text as a shared string, so that a reader can hold it without borrowing the map.
    #[must_use]
    pub fn shared_text(&self) -> Arc<str> {
        Arc::clone(&self.text)
    }

    /// Line and column of a byte offset. An offset past the end gives the end; one inside a character, its start.
    #[must_use]
    pub fn position(&self, offset: usize) -> Position {
        let offset = floor_char_boundary(&self.text, offset);
        let line = self.line_of(offset);
        let before = self.characters_before(self.line_start(line));
        Position {
            line: line + 1,
            column: self.characters_before(offset).saturating_sub(before) + 1,
        }
    }

    /// Number of lines; a text without a line feed has one.
    #[must_use]
    pub fn line_count(&self) -> usize {
        self.line_starts().len()
    }

    /// Index of the line, from 0, that holds a byte offset.
    pub(crate) fn line_of(&self, offset: usize) -> usize {
        self.line_starts()
            .partition_point(|&start| start as usize <= offset)
            .saturating_sub(1)
    }

    /// Byte offset of the first character of a line, counted from 0; the text's length past the last line.
    pub(crate) fn line_start(&self, line: usize) -> usize {
        self.line_starts()
            .get(line)
            .map_or(self.text.len(), |&start| start as usize)
    }

    fn characters_before(&self, offset: usize) -> usize {
        let counts = self.characters.get_or_init(|| {
            let mut sum = 0;
            let blocks = self.text.as_bytes().chunks(BLOCK);
            let ends = blocks.map(|block| {
                sum += u32::try_from(count_characters(block)).unwrap_or(0);
                sum
            });
            std::iter::once(0).chain(ends).collect()
        });
        let block = offset / BLOCK;
        let counted = counts.get(block).map_or(0, |&count| count as usize);
        let rest = self.text.as_bytes().get(block * BLOCK..offset);
        counted + rest.map_or(0, count_characters)
    }

    fn line_starts(&self) -> &[u32] {
        self.line_starts.get_or_init(|| {
            let feeds = self.text.bytes().enumerate().filter(|&(_, b)| b == b'\n');
            let starts = feeds.filter_map(|(at, _)| u32::try_from(at + 1).ok());
            std::iter::once(0).chain(starts).collect()
        })
    }
}

/// Number of characters that begin in a part of a text.
fn count_characters(bytes: &[u8]) -> usize {
    let begins = |byte: &&u8| **byte & 0xc0 != 0x80;
    bytes.iter().filter(begins).count()
}

/// The largest offset that is not past `offset` nor the end, and lies between two characters.
pub(crate) fn floor_char_boundary(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

/// All sources of a model, addressed by the index that spans carry.
#[derive(Clone, Debug, Default)]
pub struct SourceMap {
    sources: Vec<Source>,
}

impl SourceMap {
    /// A map without sources.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a source and returns its index.
    pub fn add(&mut self, source: Source) -> u32 {
        let index = u32::try_from(self.sources.len()).unwrap_or(u32::MAX);
        self.sources.push(source);
        index
    }

    /// The source that a span lies in; `None` for [`Span::NONE`].
    #[must_use]
    pub fn source(&self, span: Span) -> Option<&Source> {
        self.sources.get(span.source as usize)
    }

    /// All sources in the order in which they were added.
    pub fn iter(&self) -> impl Iterator<Item = &Source> {
        self.sources.iter()
    }

    /// The text under a span.
    #[must_use]
    pub fn snippet(&self, span: Span) -> Option<&str> {
        self.source(span)?
            .text
            .get(span.start as usize..span.end as usize)
    }

    /// Where a span begins.
    #[must_use]
    pub fn position(&self, span: Span) -> Option<Position> {
        Some(self.source(span)?.position(span.start as usize))
    }

    /// `file:line:column` of a span's start; `<built in>` for [`Span::NONE`].
    #[must_use]
    pub fn location(&self, span: Span) -> String {
        let Some(source) = self.source(span) else {
            return "<built in>".to_owned();
        };
        let at = source.position(span.start as usize);
        format!("{}:{}:{}", source.name, at.line, at.column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, offset: usize) -> (usize, usize) {
        let position = Source::new("t", text).position(offset);
        (position.line, position.column)
    }

    #[test]
    fn positions_count_characters_not_bytes() {
        let text = "aé\u{1F600}b\nzweite";
        assert_eq!(at(text, 0), (1, 1));
        assert_eq!(at(text, 3), (1, 3));
        assert_eq!(at(text, 7), (1, 4));
        assert_eq!(at(text, 9), (2, 1));
        assert_eq!(at(text, 11), (2, 3));
    }

    #[test]
    fn an_offset_inside_a_character_or_past_the_end_is_cut() {
        assert_eq!(at("é", 1), (1, 1));
        assert_eq!(at("ab\n", 99), (2, 1));
        assert_eq!(at("", 0), (1, 1));
    }

    #[test]
    fn columns_are_right_in_long_lines() {
        let text = format!("ä\n{}", "aé".repeat(10_000));
        let source = Source::new("t", text.as_str());
        for (column, (offset, _)) in text.char_indices().skip(2).enumerate() {
            let position = source.position(offset);
            assert_eq!((position.line, position.column), (2, column + 1));
        }
    }

    #[test]
    fn carriage_returns_belong_to_the_line_they_end() {
        let text = "ab\r\ncd\r\n";
        assert_eq!(at(text, 2), (1, 3));
        assert_eq!(at(text, 4), (2, 1));
        assert_eq!(at(text, 5), (2, 2));
        assert_eq!(Source::new("t", text).line_count(), 3);
    }

    #[test]
    fn locations_name_the_file() {
        let mut map = SourceMap::new();
        map.add(Source::new("a.json", "{}"));
        let second = map.add(Source::new("b.json", "{\n  1}"));
        let span = Span::new(second, 4, 5);
        assert_eq!(map.location(span), "b.json:2:3");
        assert_eq!(map.snippet(span), Some("1"));
        assert_eq!(map.location(Span::NONE), "<built in>");
        assert_eq!(map.snippet(Span::new(second, 4, 50)), None);
    }

    #[test]
    fn spans_join_within_one_source_only() {
        let a = Span::new(0, 4, 6);
        assert_eq!(a.to(Span::new(0, 1, 2)), Span::new(0, 1, 6));
        assert_eq!(a.to(Span::new(1, 1, 2)), a);
        assert_eq!(Span::new(0, 5, 2), Span::new(0, 5, 5));
    }
}
