//! What every part of lowering reads: the model, what the service reaches, and all names.

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, PoisonError};

use indexmap::IndexSet;

use super::customizations::{self, Customization};
use super::naming::Naming;
use super::reach::Reach;
use crate::diagnostics::{Diagnostic, Diagnostics, Span};
use crate::model::traits::ids;
use crate::model::{Member, Model, Shape, ShapeId, ShapeKind};

/// The state of one run, shared by threads. It is read only, except for the findings.
pub(super) struct Context<'a> {
    /// The model.
    pub(super) model: &'a Model,
    /// The service.
    pub(super) service: &'a Shape,
    /// What the service reaches.
    pub(super) reach: Reach<'a>,
    /// The names of all that is emitted.
    pub(super) naming: Naming,
    /// What the service needs beyond its model.
    pub(super) customization: &'static Customization,
    /// Members that close a cycle of types.
    pub(super) boxed: IndexSet<ShapeId>,
    /// Shapes whose values must not be shown: marked so, or lists and maps of such.
    sensitive: HashSet<&'a ShapeId>,
    findings: Mutex<Diagnostics>,
}

impl<'a> Context<'a> {
    pub(super) fn new(
        model: &'a Model,
        service: &'a Shape,
        reach: Reach<'a>,
        naming: Naming,
        boxed: IndexSet<ShapeId>,
    ) -> Self {
        let sensitive = sensitive_shapes(&reach);
        let aws = service.traits.aws_service();
        Self {
            model,
            service,
            customization: customizations::of(aws.map_or("", |aws| aws.sdk_id)),
            reach,
            naming,
            boxed,
            sensitive,
            findings: Mutex::default(),
        }
    }

    /// Keeps a finding.
    pub(super) fn report(&self, diagnostic: Diagnostic) {
        let mut findings = self.findings.lock().unwrap_or_else(PoisonError::into_inner);
        findings.push(diagnostic);
    }

    /// Keeps all findings of another part.
    pub(super) fn report_all(&self, found: Diagnostics) {
        let mut findings = self.findings.lock().unwrap_or_else(PoisonError::into_inner);
        findings.append(found);
    }

    /// Keeps an error about a shape or member.
    pub(super) fn error(&self, code: &'static str, span: Span, id: &ShapeId, message: String) {
        self.report(Diagnostic::error(code, span, message).with_shape(id));
    }

    /// Keeps a warning about a shape or member.
    pub(super) fn warn(&self, code: &'static str, span: Span, id: &ShapeId, message: String) {
        self.report(Diagnostic::warning(code, span, message).with_shape(id));
    }

    /// All findings.
    pub(super) fn into_findings(self) -> Diagnostics {
        let findings = self.findings.into_inner();
        let mut findings = findings.unwrap_or_else(PoisonError::into_inner);
        findings.sort();
        findings
    }

    /// Whether the service speaks a protocol that binds members to parts of HTTP messages.
    pub(super) fn speaks_rest(&self) -> bool {
        let traits = &self.service.traits;
        traits.has(ids::REST_JSON_1) || traits.has(ids::REST_XML)
    }

    /// Whether the value of a member must not be shown.
    pub(super) fn is_sensitive(&self, member: &Member) -> bool {
        member.traits.is_sensitive() || self.sensitive.contains(&member.target)
    }
}

/// Shapes marked as sensitive, and the lists and maps that hold such values, at any depth.
fn sensitive_shapes<'a>(reach: &Reach<'a>) -> HashSet<&'a ShapeId> {
    let mut holders: HashMap<&ShapeId, Vec<&'a ShapeId>> = HashMap::new();
    let mut found: Vec<&ShapeId> = Vec::new();
    for shape in &reach.collections {
        for member in shape.members.values() {
            holders.entry(&member.target).or_default().push(&shape.id);
            found.extend(member.traits.is_sensitive().then_some(&shape.id));
        }
    }
    let marked = reach
        .shapes
        .iter()
        .filter(|shape| shape.traits.is_sensitive());
    found.extend(marked.map(|shape| &shape.id));
    let mut all = HashSet::new();
    while let Some(id) = found.pop() {
        if all.insert(id) {
            found.extend(holders.get(id).into_iter().flatten().copied());
        }
    }
    all
}

/// The name of a shape's type with its article: `an operation`.
pub(super) fn a_kind(kind: &ShapeKind) -> String {
    let name = kind.name();
    let article = if name.starts_with(['a', 'e', 'i', 'o']) {
        "an"
    } else {
        "a"
    };
    format!("{article} {name}")
}
