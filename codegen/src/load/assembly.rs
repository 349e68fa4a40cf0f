//! Merges the definitions of all sources into one model.

use super::{c2j, idl, mixins, references, upgrade};
use crate::diagnostics::{Diagnostic, Diagnostics, Span};
use crate::model::{
    Entry, Member, Model, Node, NodeValue, Shape, ShapeId, ShapeKind, ShapeRef, Trait, Traits,
};
use indexmap::map::Entry as Slot;
use indexmap::{IndexMap, IndexSet};
use std::sync::Arc;

/// What readers have found so far.
#[derive(Debug, Default)]
pub(crate) struct Assembly {
    pub(crate) shapes: IndexMap<ShapeId, Shape>,
    pub(crate) metadata: IndexMap<Arc<str>, Node>,
    /// Traits that are applied from outside, by the shape that they, or whose members, they go to.
    pub(crate) applied: IndexMap<ShapeId, Vec<Application>>,
    /// IDL files whose names are not resolved yet.
    pub(crate) documents: Vec<idl::Document>,
    /// Files of botocore's service descriptions, which are read together.
    pub(crate) c2j: Vec<c2j::Document>,
    /// Services that botocore's files describe.
    pub(crate) imported: IndexSet<ShapeId>,
    /// Members without a target, by the shape that has them.
    pub(crate) elided: IndexMap<ShapeId, Elision>,
    /// Shape ids without quotes in values of traits and metadata.
    pub(crate) references: Vec<ShapeRef>,
    /// Shapes of Smithy 1.0 sources.
    pub(crate) legacy: IndexSet<ShapeId>,
    /// Whether the definitions that ship with the generator are read, which need no others.
    pub(crate) builtin: bool,
    /// Whether a source could not be read to its end, so that missing shapes say nothing.
    pub(crate) incomplete: bool,
    pub(crate) diagnostics: Diagnostics,
}

/// Traits that an `apply` statement adds to a shape or member.
#[derive(Debug)]
pub(crate) struct Application {
    pub(crate) target: ShapeId,
    pub(crate) span: Span,
    pub(crate) traits: Traits,
}

/// Members of one shape that take their targets from a resource or from mixins. Until then they target
/// `smithy.api#Unit`.
#[derive(Debug, Default)]
pub(crate) struct Elision {
    /// The resource that is asked first.
    pub(crate) resource: Option<ShapeRef>,
    /// Names of the members, in their order.
    pub(crate) members: IndexSet<Arc<str>>,
}

impl Assembly {
    /// Adds a definition; a second one of the same shape must be the same.
    pub(crate) fn define(&mut self, shape: Shape) {
        match self.shapes.entry(shape.id.clone()) {
            Slot::Vacant(slot) => {
                slot.insert(shape);
            }
            Slot::Occupied(mut slot) => {
                merge_definitions(slot.get_mut(), shape, &mut self.diagnostics);
            }
        }
    }

    /// Adds traits to a shape or member that may be defined later.
    pub(crate) fn apply(&mut self, application: Application) {
        let root = application.target.root();
        self.applied.entry(root).or_default().push(application);
    }

    /// Adds metadata: arrays are joined, and all else must be the same.
    pub(crate) fn add_metadata(&mut self, entry: &Entry) {
        let Some(known) = self.metadata.get_mut(&entry.key) else {
            self.metadata
                .insert(Arc::clone(&entry.key), entry.value.clone());
            return;
        };
        if let Some(joined) = join_arrays(known, &entry.value) {
            *known = joined;
        } else if *known != entry.value {
            let message = format!("metadata `{}` already has another value", entry.key);
            self.diagnostics.push(
                Diagnostic::error("smithy::conflicting_metadata", entry.key_span, message)
                    .with_related(known.span, "the other value"),
            );
        }
    }

    /// Applies, resolves mixins, upgrades, and gives the model without its sources.
    pub(crate) fn finish(mut self) -> (Model, Diagnostics) {
        idl::finish(&mut self);
        c2j::finish(&mut self);
        mixins::resolve(&mut self);
        if !self.builtin {
            references::report(&mut self);
        }
        upgrade::upgrade(&mut self);
        self.report_unknown_applications();
        let model = Model {
            shapes: self.shapes,
            metadata: self.metadata,
            imported: self.imported,
            ..Model::default()
        };
        (model, self.diagnostics)
    }

    /// Applies what is waiting for a shape and its own members. What goes to other members keeps waiting:
    /// a mixin may bring them.
    pub(crate) fn apply_to_own(&mut self, id: &ShapeId) {
        let (Some(waiting), Some(shape)) = (self.applied.get_mut(id), self.shapes.get_mut(id))
        else {
            return;
        };
        for application in std::mem::take(waiting) {
            let target = &application.target;
            let traits = match target.member() {
                None => Some(&mut shape.traits),
                Some(name) => shape.members.get_mut(name).map(|member| &mut member.traits),
            };
            match traits {
                Some(traits) => {
                    merge_traits(traits, application.traits, target, &mut self.diagnostics);
                }
                None => waiting.push(application),
            }
        }
    }

    /// Applies what is waiting for members that mixins brought: it replaces what the mixins say.
    pub(crate) fn apply_to_inherited(&mut self, id: &ShapeId) {
        let (Some(waiting), Some(shape)) = (self.applied.get_mut(id), self.shapes.get_mut(id))
        else {
            return;
        };
        let mut refined: IndexMap<ShapeId, Traits> = IndexMap::new();
        for application in std::mem::take(waiting) {
            let name = application.target.member().unwrap_or_default();
            if shape.members.contains_key(name) {
                let traits = refined.entry(application.target.clone()).or_default();
                let target = &application.target;
                merge_traits(traits, application.traits, target, &mut self.diagnostics);
            } else {
                self.diagnostics.push(unknown_member(shape, &application));
            }
        }
        for (target, traits) in refined {
            let name = target.member().unwrap_or_default();
            if let Some(member) = shape.members.get_mut(name) {
                member.traits.refine(traits);
            }
        }
    }

    /// Lists and maps without mixins must have all their members.
    pub(crate) fn require_members(&mut self, shape: &Shape) {
        let needed: &[&str] = match shape.kind {
            ShapeKind::List => &["member"],
            ShapeKind::Map => &["key", "value"],
            _ => return,
        };
        let missing = needed.iter().filter(|name| shape.member(name).is_none());
        for name in missing.filter(|_| shape.mixins.is_empty()) {
            let message = format!("a {} needs `{name}`", shape.kind);
            self.diagnostics.push(
                Diagnostic::error("smithy::missing_member", shape.span, message)
                    .with_shape(&shape.id),
            );
        }
    }

    fn report_unknown_applications(&mut self) {
        if self.incomplete {
            return;
        }
        for application in self.applied.values().flatten() {
            let message = format!(
                "traits are applied to `{}`, which does not exist",
                application.target
            );
            self.diagnostics.push(
                Diagnostic::error("smithy::unresolved_apply", application.span, message)
                    .with_shape(&application.target),
            );
        }
    }
}

fn unknown_member(shape: &Shape, application: &Application) -> Diagnostic {
    let name = application.target.member().unwrap_or_default();
    let message = format!("traits are applied to `{name}`, but the shape has no such member");
    Diagnostic::error("smithy::unresolved_apply", application.span, message)
        .with_shape(&shape.id)
        .with_related(shape.span, "the shape")
}

fn merge_definitions(known: &mut Shape, other: Shape, diagnostics: &mut Diagnostics) {
    if !same_definition(known, &other) {
        let message = format!("`{}` is already defined differently", other.id);
        diagnostics.push(
            Diagnostic::error("smithy::conflicting_shape", other.span, message)
                .with_shape(&other.id)
                .with_related(known.span, "the other definition"),
        );
        return;
    }
    merge_traits(&mut known.traits, other.traits, &other.id, diagnostics);
    for (name, member) in other.members {
        if let Some(known) = known.members.get_mut(&name) {
            merge_traits(&mut known.traits, member.traits, &member.id, diagnostics);
        }
    }
}

/// Whether two definitions agree in all but places and traits.
fn same_definition(a: &Shape, b: &Shape) -> bool {
    let same_member = |(a, b): (&Member, &Member)| a.id == b.id && a.target == b.target;
    a.kind == b.kind
        && a.mixins == b.mixins
        && a.members.len() == b.members.len()
        && a.members.values().zip(b.members.values()).all(same_member)
}

/// Adds traits to others: equal values are one, arrays are joined, and all else is a conflict.
pub(crate) fn merge_traits(
    known: &mut Traits,
    more: Traits,
    owner: &ShapeId,
    diagnostics: &mut Diagnostics,
) {
    for (id, added) in more {
        let Some(present) = known.get_mut(&id) else {
            known.insert(id, added);
            continue;
        };
        if present.value == added.value {
            continue;
        }
        if let Some(joined) = join_arrays(&present.value, &added.value) {
            present.value = joined;
            continue;
        }
        let message = format!("trait `{id}` is already applied with another value");
        diagnostics.push(
            Diagnostic::error("smithy::conflicting_trait", added.span, message)
                .with_shape(owner)
                .with_related(present.span, "the other value"),
        );
    }
}

/// The elements of both, when both are arrays.
fn join_arrays(a: &Node, b: &Node) -> Option<Node> {
    let joined = a.as_array()?.iter().chain(b.as_array()?).cloned().collect();
    Some(Node::new(NodeValue::Array(joined), a.span))
}

/// A trait that loading adds itself, at a place that explains it.
pub(crate) fn add_trait(traits: &mut Traits, id: &str, value: NodeValue, span: Span) {
    if let Ok(id) = ShapeId::parse(id) {
        let value = Node::new(value, span);
        traits.insert(id, Trait { value, span });
    }
}
