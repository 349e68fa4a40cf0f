//! What is wrong with a model, where, and what to do: collected, then printed together.

mod render;
mod source;

pub use render::{RenderStyle, render, render_all};
pub use source::{Position, Source, SourceMap, Span};

use crate::model::ShapeId;

/// How much a diagnostic matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The model cannot be used.
    Error,
    /// The model can be used, but something in it is probably not meant so.
    Warning,
    /// Worth knowing.
    Note,
}

/// One finding about a model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Stable name of the finding, such as `smithy::unresolved_target`.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// The place it is about.
    pub span: Span,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// The shape it is about.
    pub shape: Option<ShapeId>,
    /// What to do about it.
    pub hint: Option<String>,
    /// Other places that matter, each with a short label.
    pub related: Vec<(Span, String)>,
}

impl Diagnostic {
    /// A finding of the given severity.
    #[must_use]
    pub fn new(
        severity: Severity,
        code: &'static str,
        span: Span,
        message: impl Into<String>,
    ) -> Self {
        Self {
            code,
            severity,
            span,
            message: message.into(),
            shape: None,
            hint: None,
            related: Vec::new(),
        }
    }

    /// An error.
    #[must_use]
    pub fn error(code: &'static str, span: Span, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, span, message)
    }

    /// A warning.
    #[must_use]
    pub fn warning(code: &'static str, span: Span, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, span, message)
    }

    /// A note.
    #[must_use]
    pub fn note(code: &'static str, span: Span, message: impl Into<String>) -> Self {
        Self::new(Severity::Note, code, span, message)
    }

    /// Names the shape that the finding is about.
    #[must_use]
    pub fn with_shape(mut self, shape: &ShapeId) -> Self {
        self.shape = Some(shape.clone());
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Adds another place that matters.
    #[must_use]
    pub fn with_related(mut self, span: Span, label: impl Into<String>) -> Self {
        self.related.push((span, label.into()));
        self
    }
}

/// Findings that are kept; of a file full of mistakes, nobody reads more.
const MAX_KEPT: usize = 10_000;

/// The findings of one run: at most 10,000 are kept, and the others are counted.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    found: Vec<Diagnostic>,
    errors: usize,
    dropped: usize,
}

impl Diagnostics {
    /// An empty collection.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.errors += usize::from(diagnostic.severity == Severity::Error);
        if self.is_full() {
            self.dropped += 1;
        } else {
            self.found.push(diagnostic);
        }
    }

    /// Adds all findings of another collection.
    pub fn append(&mut self, other: Self) {
        self.dropped += other.dropped;
        self.errors += other.errors;
        let room = MAX_KEPT.saturating_sub(self.found.len());
        self.dropped += other.found.len().saturating_sub(room);
        self.found.extend(other.found.into_iter().take(room));
    }

    /// Whether no more findings are kept. Checks that can find many things about few shapes stop then.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.found.len() >= MAX_KEPT
    }

    /// Number of findings that were counted, but not kept.
    #[must_use]
    pub fn dropped(&self) -> usize {
        self.dropped
    }

    /// Whether at least one finding is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.errors > 0
    }

    /// Number of errors.
    #[must_use]
    pub fn error_count(&self) -> usize {
        self.errors
    }

    /// Number of findings that were kept, of every severity.
    #[must_use]
    pub fn len(&self) -> usize {
        self.found.len()
    }

    /// Whether nothing was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Sorts by place, code and text, so that it does not matter which thread found what first.
    pub(crate) fn sort(&mut self) {
        let key = |d: &Diagnostic| (d.span.source, d.span.start, d.code);
        self.found
            .sort_by(|a, b| (key(a), &a.message).cmp(&(key(b), &b.message)));
    }

    /// Findings by source and position; those of one place stay in the order in which they were found,
    /// and those without a place come last.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        let mut sorted: Vec<&Diagnostic> = self.found.iter().collect();
        sorted.sort_by_key(|d| (d.span.source, d.span.start));
        sorted.into_iter()
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<T: IntoIterator<Item = Diagnostic>>(&mut self, iter: T) {
        for diagnostic in iter {
            self.push(diagnostic);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn findings_are_sorted_by_place_and_errors_counted() {
        let mut all = Diagnostics::new();
        all.push(Diagnostic::note("n", Span::NONE, "last"));
        all.push(Diagnostic::error("b", Span::new(1, 0, 1), "third"));
        all.push(Diagnostic::warning("a", Span::new(0, 9, 10), "second"));
        assert!(all.has_errors());
        let mut more = Diagnostics::new();
        more.push(Diagnostic::error("a", Span::new(0, 2, 3), "first"));
        all.append(more);
        assert_eq!(all.error_count(), 2);
        assert_eq!((all.len(), all.dropped()), (4, 0));
        let order: Vec<_> = all.iter().map(|d| d.message.as_str()).collect();
        assert_eq!(order, ["first", "second", "third", "last"]);
    }

    #[test]
    fn only_so_many_findings_are_kept() {
        let mut all = Diagnostics::new();
        for _ in 0..MAX_KEPT - 1 {
            all.push(Diagnostic::warning("a", Span::NONE, "one of many"));
        }
        assert!(!all.is_full());
        let mut more = Diagnostics::new();
        more.extend((0..3).map(|_| Diagnostic::error("b", Span::NONE, "wrong")));
        all.append(more);
        all.push(Diagnostic::error("c", Span::NONE, "wrong, too"));
        assert!(all.is_full());
        assert_eq!(
            (all.len(), all.dropped(), all.error_count()),
            (MAX_KEPT, 3, 4)
        );
    }
}
