//! Makes a tree of events in any order.

mod container;
mod span;

use std::mem;

use super::LinkResolver;
use super::tree::{Block, Inline, dedent, flatten, is_blank, plain_text, visible};

/// How deep lists and notes may be nested; deeper ones lose their structure, not their text.
const DEEPEST: usize = 12;

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

    pub(super) fn in_pre(&self) -> bool {
        self.pre.is_some()
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
