//! What every check reads and writes.

use super::closures::Reached;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::Model;
use crate::pattern::Patterns;
use crate::selector::Neighbors;
use std::cell::{OnceCell, RefCell};

/// The model, what is found out about it on demand, and the findings.
pub(super) struct Context<'a> {
    pub(super) model: &'a Model,
    pub(super) neighbors: Neighbors<'a>,
    pub(super) patterns: Patterns,
    /// What services reach; see [`super::services`].
    pub(super) services: OnceCell<Vec<Reached<'a>>>,
    /// Whether a source could not be read to its end, so that missing shapes say nothing.
    pub(super) incomplete: bool,
    findings: RefCell<Diagnostics>,
}

impl<'a> Context<'a> {
    pub(super) fn new(model: &'a Model, incomplete: bool) -> Self {
        Self {
            model,
            neighbors: Neighbors::new(model),
            patterns: Patterns::default(),
            services: OnceCell::new(),
            incomplete,
            findings: RefCell::default(),
        }
    }

    /// Keeps a finding.
    pub(super) fn report(&self, found: Diagnostic) {
        self.findings.borrow_mut().push(found);
    }

    /// Keeps all findings of another part.
    pub(super) fn report_all(&self, found: Diagnostics) {
        self.findings.borrow_mut().append(found);
    }

    /// All findings.
    pub(super) fn into_findings(self) -> Diagnostics {
        self.findings.into_inner()
    }

    /// Whether no more findings are kept. Checks that can find many things about few shapes stop then.
    pub(super) fn is_full(&self) -> bool {
        self.findings.borrow().is_full()
    }
}
