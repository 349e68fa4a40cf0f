//! Spans: emphasis, code and links.

use super::{Builder, Span};
use crate::lower::docs::target;
use crate::lower::docs::tree::{Inline, plain_text};

/// How many spans (emphasis, links) may be open at once.
const MOST_SPANS: usize = 8;

impl Builder<'_> {
    pub(in crate::lower::docs) fn in_code(&self) -> bool {
        matches!(self.spans.last(), Some((Span::Code, _)))
    }

    pub(in crate::lower::docs) fn open_span(&mut self, span: Span) {
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
    pub(in crate::lower::docs) fn close_span(&mut self, matches: impl Fn(&Span) -> bool) {
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

    pub(super) fn pop_span(&mut self) {
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
}
