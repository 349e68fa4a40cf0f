//! Blocks that hold blocks: which may be opened where, and what that closes.

use super::{Builder, Container};
use crate::lower::docs::tree::Inline;

impl Builder<'_> {
    /// Opens a container where it may be: an item closes the one before it, and an item, row or
    /// cell on its own gets what should be around it.
    pub(in crate::lower::docs) fn open(&mut self, kind: Container) {
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
    pub(in crate::lower::docs) fn close(&mut self, kind: Container) {
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
    pub(in crate::lower::docs) fn open_term(&mut self) {
        self.open(Container::Item);
        if let Some(frame) = self.frames.last_mut() {
            frame.is_term = true;
        }
    }

    /// Begins a definition: in the item of its term if that is open, else in an item of its own.
    pub(in crate::lower::docs) fn open_definition(&mut self) {
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
    pub(in crate::lower::docs) fn open_note(&mut self, label: &str) {
        self.open(Container::Quote);
        if self.kind() == Container::Quote {
            self.inlines
                .push(Inline::Strong(vec![Inline::Text(format!("{label}:"))]));
            self.inlines.push(Inline::Text(" ".to_owned()));
        }
    }
}
