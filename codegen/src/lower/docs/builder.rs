//! Makes a tree of events in any order.

use std::mem;

use super::tree::{Block, Inline, dedent, flatten, is_blank, plain_text, visible};
use super::{LinkResolver, target};

/// How deep lists and notes may be nested; deeper ones lose their structure, not their text.
const DEEPEST: usize = 12;

/// How many spans (emphasis, links) may be open at once.
const MOST_SPANS: usize = 8;

/// A block that holds blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Container {
    Root,
    List(Option<u32>),
    Item,
    Quote,
    Table,
    Row,
    Cell,
}

/// A span that is open in a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Span {
    Code,
    Emphasis,
    Strong,
    /// With its target, if the model gives one.
    Link(Option<String>),
}

struct Frame {
    kind: Container,
    blocks: Vec<Block>,
    items: Vec<Vec<Block>>,
    rows: Vec<Vec<Vec<Inline>>>,
    cells: Vec<Vec<Inline>>,
    /// The item is a term with its definition.
    is_term: bool,
}

/// Makes a tree of events in any order: what is not closed is closed, what was not opened is not.
pub(super) struct Builder<'r> {
    links: &'r dyn LinkResolver,
    frames: Vec<Frame>,
    inlines: Vec<Inline>,
    spans: Vec<(Span, Vec<Inline>)>,
    heading: Option<u8>,
    pre: Option<String>,
}

impl<'r> Builder<'r> {
    pub(super) fn new(links: &'r dyn LinkResolver) -> Self {
        let mut builder = Self {
            links,
            frames: Vec::new(),
            inlines: Vec::new(),
            spans: Vec::new(),
            heading: None,
            pre: None,
        };
        builder.push(Container::Root);
        builder
    }

    /// Closes everything and gives the blocks.
    pub(super) fn finish(mut self) -> Vec<Block> {
        self.close_pre();
        self.end_paragraph();
        while self.frames.len() > 1 {
            self.pop();
        }
        self.frames
            .pop()
            .map(|root| root.blocks)
            .unwrap_or_default()
    }

    /// Adds text to the paragraph, the open code, or the open block of code.
    pub(super) fn text(&mut self, text: &str) {
        let text = visible(text);
        if let Some(pre) = &mut self.pre {
            pre.push_str(&text);
            return;
        }
        match self.current().last_mut() {
            Some(Inline::Text(last)) => last.push_str(&text),
            _ => self.current().push(Inline::Text(text)),
        }
    }

    /// Adds inline code.
    pub(super) fn code(&mut self, text: &str) {
        if self.pre.is_some() || self.in_code() {
            self.text(text);
        } else {
            self.current().push(Inline::Code(visible(text)));
        }
    }

    /// Ends the line; twice in a row ends the paragraph.
    pub(super) fn line_break(&mut self) {
        if let Some(pre) = &mut self.pre {
            pre.push('\n');
            return;
        }
        let is_blank = |inline: &&Inline| !matches!(inline, Inline::Text(t) if t.trim().is_empty());
        let again = matches!(
            self.current().iter().rev().find(is_blank),
            Some(Inline::Break)
        );
        if again && self.spans.is_empty() {
            self.end_paragraph();
        } else if !self.in_code() {
            self.current().push(Inline::Break);
        } else {
            self.text("\n");
        }
    }

    pub(super) fn in_code(&self) -> bool {
        matches!(self.spans.last(), Some((Span::Code, _)))
    }

    pub(super) fn in_pre(&self) -> bool {
        self.pre.is_some()
    }

    pub(super) fn open_span(&mut self, span: Span) {
        if self.pre.is_some() || self.spans.len() >= MOST_SPANS {
            return;
        }
        let nested_link = |s: &(Span, _)| matches!(s.0, Span::Link(_));
        match (&span, self.in_code()) {
            (Span::Link(_), _) if self.spans.iter().any(nested_link) => {}
            // Code inside the link, so that the link may be part of the code.
            (Span::Link(_), true) => {
                self.pop_span();
                self.spans.push((span, Vec::new()));
                self.spans.push((Span::Code, Vec::new()));
            }
            (_, true) => {}
            (_, false) => self.spans.push((span, Vec::new())),
        }
    }

    /// Closes the innermost span of the kind that `matches`, and the spans within it.
    pub(super) fn close_span(&mut self, matches: impl Fn(&Span) -> bool) {
        if self.pre.is_some() {
            return;
        }
        let Some(at) = self.spans.iter().rposition(|(span, _)| matches(span)) else {
            return;
        };
        let inner_code = self
            .spans
            .get(at + 1)
            .is_some_and(|(span, _)| *span == Span::Code);
        let closes_link = matches!(self.spans.get(at), Some((Span::Link(_), _)));
        while self.spans.len() > at {
            self.pop_span();
        }
        if closes_link && inner_code {
            self.spans.push((Span::Code, Vec::new()));
        }
    }

    fn pop_span(&mut self) {
        let Some((span, content)) = self.spans.pop() else {
            return;
        };
        let closed = match span {
            Span::Code => vec![Inline::Code(plain_text(&content))],
            Span::Emphasis => vec![Inline::Emphasis(content)],
            Span::Strong => vec![Inline::Strong(content)],
            Span::Link(target) => self.link(target, content),
        };
        self.current().extend(closed);
    }

    /// A link to a URL stays; a link to a name is resolved, or else is code if it looks like a name.
    fn link(&self, href: Option<String>, content: Vec<Inline>) -> Vec<Inline> {
        if let Some(target) = href.as_deref().and_then(target::url) {
            return vec![Inline::Link(target, content)];
        }
        let text = plain_text(&content);
        let name = text.trim();
        if let Some(path) = self
            .links
            .resolve(name)
            .as_deref()
            .and_then(target::rust_path)
        {
            return vec![Inline::Link(path, vec![Inline::Code(name.to_owned())])];
        }
        let is_name = !name.is_empty()
            && name
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '$' | ':' | '.'));
        if is_name && href.is_none() {
            vec![Inline::Code(text)]
        } else {
            content
        }
    }

    /// Ends the paragraph or heading; what begins next is a block of its own.
    pub(super) fn end_paragraph(&mut self) {
        if self.pre.is_some() {
            return;
        }
        while !self.spans.is_empty() {
            self.pop_span();
        }
        let mut inlines = mem::take(&mut self.inlines);
        let heading = self.heading.take();
        while inlines.last().is_some_and(is_blank) {
            inlines.pop();
        }
        let leading = inlines.iter().take_while(|inline| is_blank(inline)).count();
        inlines.drain(..leading);
        if inlines.is_empty() {
            return;
        }
        self.add(match (heading, inlines.as_slice()) {
            (Some(level), _) => Block::Heading(level, inlines),
            (None, [Inline::Code(code)]) if code.trim().lines().count() > 2 => {
                Block::Code(dedent(code))
            }
            (None, _) => Block::Paragraph(inlines),
        });
    }

    pub(super) fn open_heading(&mut self, level: u8) {
        self.end_paragraph();
        if self.pre.is_none() {
            self.heading = Some(level);
        }
    }

    pub(super) fn open_pre(&mut self) {
        self.end_paragraph();
        if self.pre.is_none() {
            self.pre = Some(String::new());
        }
    }

    pub(super) fn close_pre(&mut self) {
        let Some(code) = self.pre.take() else { return };
        if !code.trim().is_empty() {
            self.add(Block::Code(dedent(&code)));
        }
    }

    /// Opens a container where it may be: an item closes the one before it, and an item, row or
    /// cell on its own gets what should be around it.
    pub(super) fn open(&mut self, kind: Container) {
        if self.pre.is_some() {
            return;
        }
        self.end_paragraph();
        match kind {
            Container::Item => {
                self.close_within(Container::Item, true);
                if !matches!(self.kind(), Container::List(_)) {
                    self.push(Container::List(None));
                }
            }
            Container::Row => {
                self.close(Container::Row);
                if self.kind() != Container::Table {
                    self.push(Container::Table);
                }
            }
            Container::Cell => {
                self.close(Container::Cell);
                if self.kind() != Container::Row {
                    self.open(Container::Row);
                }
            }
            Container::Root | Container::List(_) | Container::Quote | Container::Table => {}
        }
        self.push(kind);
    }

    /// Closes the innermost container of this kind, if one is open within what may hold it.
    pub(super) fn close(&mut self, kind: Container) {
        self.close_within(kind, false);
    }

    /// As `close`; `implied` says that no tag asks for it, so that a quote or cell in between stays.
    fn close_within(&mut self, kind: Container, implied: bool) {
        if self.pre.is_some() {
            return;
        }
        self.end_paragraph();
        let same = |other: Container| match kind {
            Container::List(_) => matches!(other, Container::List(_)),
            _ => other == kind,
        };
        let holds = |other: Container| match kind {
            Container::Item => match other {
                Container::List(_) => true,
                Container::Quote | Container::Cell => implied,
                _ => false,
            },
            Container::Cell | Container::Row => other == Container::Table,
            _ => false,
        };
        let stop = self
            .frames
            .iter()
            .rposition(|f| same(f.kind) || holds(f.kind));
        let Some(at) = stop.filter(|at| self.frames.get(*at).is_some_and(|f| same(f.kind))) else {
            return;
        };
        while self.frames.len() > at.max(1) {
            self.pop();
        }
    }

    /// Begins a term of a definition list; its definition follows in the same item.
    pub(super) fn open_term(&mut self) {
        self.open(Container::Item);
        if let Some(frame) = self.frames.last_mut() {
            frame.is_term = true;
        }
    }

    /// Begins a definition: in the item of its term if that is open, else in an item of its own.
    pub(super) fn open_definition(&mut self) {
        self.end_paragraph();
        let after_term = self
            .frames
            .last()
            .is_some_and(|f| f.kind == Container::Item && f.is_term);
        if !after_term {
            self.open(Container::Item);
        }
    }

    /// Adds a quote that begins with a label, such as a note.
    pub(super) fn open_note(&mut self, label: &str) {
        self.open(Container::Quote);
        if self.kind() == Container::Quote {
            self.inlines
                .push(Inline::Strong(vec![Inline::Text(format!("{label}:"))]));
            self.inlines.push(Inline::Text(" ".to_owned()));
        }
    }

    /// Whether the paragraph so far is only the label of a note, which a paragraph may follow.
    pub(super) fn is_at_label(&self) -> bool {
        self.spans.is_empty()
            && self.kind() == Container::Quote
            && matches!(self.inlines.as_slice(),
                [Inline::Strong(_), Inline::Text(t)] if t.trim().is_empty())
    }

    fn kind(&self) -> Container {
        self.frames
            .last()
            .map_or(Container::Root, |frame| frame.kind)
    }

    fn current(&mut self) -> &mut Vec<Inline> {
        match self.spans.last_mut() {
            Some((_, content)) => content,
            None => &mut self.inlines,
        }
    }

    fn push(&mut self, kind: Container) {
        if self.frames.len() <= DEEPEST {
            self.frames.push(Frame {
                kind,
                blocks: Vec::new(),
                items: Vec::new(),
                rows: Vec::new(),
                cells: Vec::new(),
                is_term: false,
            });
        }
    }

    /// Adds a block to the innermost container, in an item, row or cell if it needs one.
    fn add(&mut self, block: Block) {
        let Some(frame) = self.frames.last_mut() else {
            return;
        };
        match frame.kind {
            Container::List(_) => frame.items.push(vec![block]),
            Container::Row => frame.cells.push(flatten(vec![block])),
            Container::Table => frame.rows.push(vec![flatten(vec![block])]),
            _ => frame.blocks.push(block),
        }
    }

    fn pop(&mut self) {
        let Some(mut frame) = self.frames.pop() else {
            return;
        };
        if frame.is_term {
            join_term(&mut frame.blocks);
        }
        let parent = self.frames.last_mut();
        match (frame.kind, parent) {
            (_, None) => {}
            (Container::Item, Some(list)) if matches!(list.kind, Container::List(_)) => {
                list.items
                    .extend(Some(frame.blocks).filter(|blocks| !blocks.is_empty()));
            }
            (Container::Cell, Some(row)) if row.kind == Container::Row => {
                row.cells.push(flatten(frame.blocks));
            }
            (Container::Row, Some(table)) if table.kind == Container::Table => {
                table
                    .rows
                    .extend(Some(frame.cells).filter(|cells| !cells.is_empty()));
            }
            (Container::List(start), Some(_)) if !frame.items.is_empty() => {
                self.add(Block::List(start, frame.items));
            }
            (Container::Table, Some(_)) if !frame.rows.is_empty() => {
                self.add(Block::Table(frame.rows));
            }
            (Container::Quote, Some(_)) if !frame.blocks.is_empty() => {
                self.add(Block::Quote(frame.blocks));
            }
            (_, Some(_)) => {
                let cells = frame.cells.into_iter().map(Block::Paragraph);
                let rest: Vec<Block> = frame.blocks.into_iter().chain(cells).collect();
                rest.into_iter().for_each(|block| self.add(block));
            }
        }
    }
}

/// `**term**: definition` in one paragraph where both are plain paragraphs.
fn join_term(blocks: &mut Vec<Block>) {
    let Some(Block::Paragraph(term)) = blocks.first_mut() else {
        return;
    };
    let colon = if plain_text(term).trim_end().ends_with(':') {
        " "
    } else {
        ": "
    };
    let mut joined = vec![Inline::Strong(mem::take(term))];
    let second = blocks.get_mut(1);
    let merges = matches!(second, Some(Block::Paragraph(_)));
    if let Some(Block::Paragraph(definition)) = second {
        joined.push(Inline::Text(colon.to_owned()));
        joined.append(definition);
    }
    if merges {
        blocks.remove(1);
    }
    if let Some(Block::Paragraph(first)) = blocks.first_mut() {
        *first = joined;
    }
}
