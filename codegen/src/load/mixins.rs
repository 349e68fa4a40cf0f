//! Resolves mixins: members and traits of a mixin become those of the shapes that name it.

use super::assembly::{Assembly, Elision};
use super::elision;
use crate::diagnostics::{Diagnostic, Diagnostics, Span};
use crate::model::traits::ids;
use crate::model::{
    Member, Operation, Resource, Service, Shape, ShapeId, ShapeKind, ShapeRef, Traits,
};
use indexmap::{IndexMap, IndexSet};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// Members, traits and references that all mixins together may add to other shapes, so that a small file
/// cannot describe a model that fits no memory.
const MAX_COPIES: usize = 250_000;

/// Resolves the mixins of every shape, and applies what is applied to shapes from outside: traits of a shape
/// and its own members before they are handed on, those of inherited members on top of what is inherited.
pub(super) fn resolve(assembly: &mut Assembly) {
    let waiting: Vec<ShapeId> = assembly.applied.keys().cloned().collect();
    for id in &waiting {
        assembly.apply_to_own(id);
    }
    let order = order(assembly);
    let mut budget = Some(MAX_COPIES);
    for id in order {
        elision::bind(assembly, &id);
        flatten(assembly, &id, &mut budget);
        elision::finish(assembly, &id);
        assembly.apply_to_inherited(&id);
    }
    for id in &waiting {
        assembly.apply_to_inherited(id);
    }
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    Open,
    Done,
}

/// Shapes that have mixins, leave out targets of members, or are named by those; each after what it needs.
fn order(assembly: &mut Assembly) -> IndexSet<ShapeId> {
    let Assembly {
        shapes,
        elided,
        diagnostics,
        ..
    } = assembly;
    let needed = |shape: &Shape, index: usize| {
        let resource = elided.get(&shape.id).and_then(|e| e.resource.as_ref());
        match shape.mixins.get(index) {
            None if index == shape.mixins.len() => resource.cloned(),
            mixin => mixin.cloned(),
        }
    };
    let mut done = IndexSet::new();
    let mut state: HashMap<&ShapeId, State> = HashMap::new();
    let needs = |shape: &&Shape| !shape.mixins.is_empty() || elided.contains_key(&shape.id);
    for root in shapes.values().filter(needs) {
        if state.contains_key(&root.id) {
            continue;
        }
        let mut path = vec![(root, 0)];
        while let Some((shape, next)) = path.last_mut() {
            state.insert(&shape.id, State::Open);
            let Some(other) = needed(shape, *next) else {
                state.insert(&shape.id, State::Done);
                done.insert(shape.id.clone());
                path.pop();
                continue;
            };
            *next += 1;
            match (state.get(&other.target), shapes.get(&other.target)) {
                (None, Some(target)) => path.push((target, 0)),
                (Some(State::Open), _) => diagnostics.push(cycle(shape, &other)),
                _ => {}
            }
        }
    }
    done
}

fn cycle(shape: &Shape, mixin: &ShapeRef) -> Diagnostic {
    let message = format!(
        "`{}` is a mixin of itself, directly or through others",
        mixin.target
    );
    Diagnostic::error("smithy::mixin_cycle", mixin.span, message).with_shape(&shape.id)
}

/// Adds to one shape what its mixins bring, and takes that off the budget. A budget that was exceeded once is
/// `None`, and nothing is added any more.
fn flatten(assembly: &mut Assembly, id: &ShapeId, budget: &mut Option<usize>) {
    let Some(mut left) = *budget else {
        return;
    };
    let Some(shape) = assembly.shapes.get(id).filter(|s| !s.mixins.is_empty()) else {
        return;
    };
    let mut result = Inherited::new(shape);
    for mixin in &shape.mixins {
        let Some(source) = assembly.shapes.get(&mixin.target) else {
            continue;
        };
        if let Err(found) = check_mixin(shape, mixin, source) {
            assembly.diagnostics.push(*found);
            continue;
        }
        let Some(rest) = left.checked_sub(weight(source)) else {
            let message = format!("mixins add more than {MAX_COPIES} members and traits");
            let found = Diagnostic::error("smithy::mixins_too_large", mixin.span, message);
            assembly.diagnostics.push(found.with_shape(id));
            *budget = None;
            break;
        };
        left = rest;
        *budget = Some(rest);
        result.add(source, &mut assembly.diagnostics);
    }
    if let Some(shape) = assembly.shapes.get_mut(id) {
        if let Some(elision) = assembly.elided.get_mut(id) {
            result.give_targets(shape, elision);
        }
        result.finish(shape, &mut assembly.diagnostics);
    }
}

/// How much a mixin adds to a shape: members, traits and references.
fn weight(mixin: &Shape) -> usize {
    let references = match &mixin.kind {
        ShapeKind::Operation(data) => data.errors.len(),
        ShapeKind::Service(data) => {
            data.operations.len() + data.resources.len() + data.errors.len() + data.rename.len()
        }
        ShapeKind::Resource(data) => {
            data.identifiers.len()
                + data.properties.len()
                + data.operations.len()
                + data.collection_operations.len()
                + data.resources.len()
        }
        _ => 0,
    };
    let traits: usize = mixin
        .members
        .values()
        .map(|member| member.traits.len())
        .sum();
    1 + references + mixin.members.len() + traits + mixin.traits.len()
}

fn check_mixin(shape: &Shape, mixin: &ShapeRef, source: &Shape) -> Result<(), Box<Diagnostic>> {
    let same_kind = shape.kind.name() == source.kind.name();
    let (code, message) = if !source.is_mixin() {
        let message = format!("`{}` has no `mixin` trait", mixin.target);
        ("smithy::not_a_mixin", message)
    } else if !same_kind {
        let message = format!(
            "a mixin of a {} must be a {}, and `{}` is a {}",
            shape.kind, shape.kind, mixin.target, source.kind
        );
        ("smithy::mixin_kind", message)
    } else {
        return Ok(());
    };
    let found = Diagnostic::error(code, mixin.span, message)
        .with_shape(&shape.id)
        .with_related(source.span, "it is defined here");
    Err(Box::new(found))
}

/// What a shape gets from its mixins, in their order.
struct Inherited {
    owner: ShapeId,
    members: IndexMap<Arc<str>, Member>,
    traits: Traits,
    kind: Option<ShapeKind>,
    own_span: Span,
}

impl Inherited {
    fn new(shape: &Shape) -> Self {
        Self {
            owner: shape.id.clone(),
            members: IndexMap::new(),
            traits: Traits::default(),
            kind: None,
            own_span: shape.span,
        }
    }

    fn add(&mut self, mixin: &Shape, diagnostics: &mut Diagnostics) {
        let local: HashSet<ShapeId> = mixin.traits.local_traits().into_iter().collect();
        for (id, value) in mixin.traits.iter() {
            if id != ids::MIXIN && !local.contains(id) {
                self.traits.insert(id.clone(), value.clone());
            }
        }
        for (name, member) in &mixin.members {
            let inherited = Member {
                id: self.owner.with_member(Arc::clone(name)),
                mixin: Some(mixin.id.clone()),
                ..member.clone()
            };
            self.add_member(name, inherited, diagnostics);
        }
        self.kind = match self.kind.take() {
            None => Some(mixin.kind.clone()),
            Some(earlier) => Some(merge_kinds(earlier, &mixin.kind)),
        };
    }

    /// Adds a member; one of the same name from before keeps its place, its traits are refined.
    fn add_member(&mut self, name: &Arc<str>, member: Member, diagnostics: &mut Diagnostics) {
        let Some(known) = self.members.get_mut(name) else {
            self.members.insert(Arc::clone(name), member);
            return;
        };
        if known.target != member.target {
            let place = if member.mixin.is_some() {
                self.own_span
            } else {
                member.span
            };
            let message = format!(
                "member `{name}` targets `{}`, but a mixin has it with the target `{}`",
                member.target, known.target
            );
            diagnostics.push(
                Diagnostic::error("smithy::mixin_member_conflict", place, message)
                    .with_shape(&self.owner)
                    .with_related(known.span, "the mixin's member")
                    .with_hint(
                        "a member of a mixin can be refined by traits, not by another target",
                    ),
            );
            return;
        }
        let mut traits = std::mem::take(&mut known.traits);
        traits.refine(member.traits);
        *known = Member { traits, ..member };
    }

    /// Gives members without a target those of the mixins, and takes them off the list.
    fn give_targets(&self, shape: &mut Shape, elision: &mut Elision) {
        elision.members.retain(|name| {
            let Some(known) = self.members.get(name) else {
                return true;
            };
            if let Some(member) = shape.members.get_mut(name) {
                member.target = known.target.clone();
                member.mixin.clone_from(&known.mixin);
            }
            false
        });
    }

    /// Puts the result into the shape, its own members, traits and data on top.
    fn finish(mut self, shape: &mut Shape, diagnostics: &mut Diagnostics) {
        for (name, member) in std::mem::take(&mut shape.members) {
            self.add_member(&name, member, diagnostics);
        }
        self.traits.refine(std::mem::take(&mut shape.traits));
        shape.members = self.members;
        shape.traits = self.traits;
        if let Some(inherited) = self.kind {
            shape.kind = merge_kinds(inherited, &shape.kind);
        }
    }
}

/// The data of services, resources and operations: single values of `top` win, lists and maps are joined.
fn merge_kinds(base: ShapeKind, top: &ShapeKind) -> ShapeKind {
    match (base, top) {
        (ShapeKind::Operation(base), ShapeKind::Operation(top)) => {
            ShapeKind::Operation(Box::new(merge_operations(*base, top)))
        }
        (ShapeKind::Resource(base), ShapeKind::Resource(top)) => {
            ShapeKind::Resource(Box::new(merge_resources(*base, top)))
        }
        (ShapeKind::Service(base), ShapeKind::Service(top)) => {
            ShapeKind::Service(Box::new(merge_services(*base, top)))
        }
        (_, top) => top.clone(),
    }
}

fn merge_operations(base: Operation, top: &Operation) -> Operation {
    Operation {
        input: top.input.clone().or(base.input),
        output: top.output.clone().or(base.output),
        errors: join(base.errors, &top.errors),
    }
}

fn merge_services(base: Service, top: &Service) -> Service {
    let version = if top.version.is_empty() {
        base.version
    } else {
        Arc::clone(&top.version)
    };
    let mut rename = base.rename;
    rename.extend(top.rename.clone());
    Service {
        version,
        operations: join(base.operations, &top.operations),
        resources: join(base.resources, &top.resources),
        errors: join(base.errors, &top.errors),
        rename,
    }
}

fn merge_resources(base: Resource, top: &Resource) -> Resource {
    let mut identifiers = base.identifiers;
    identifiers.extend(top.identifiers.clone());
    let mut properties = base.properties;
    properties.extend(top.properties.clone());
    Resource {
        identifiers,
        properties,
        put: top.put.clone().or(base.put),
        create: top.create.clone().or(base.create),
        read: top.read.clone().or(base.read),
        update: top.update.clone().or(base.update),
        delete: top.delete.clone().or(base.delete),
        list: top.list.clone().or(base.list),
        operations: join(base.operations, &top.operations),
        collection_operations: join(base.collection_operations, &top.collection_operations),
        resources: join(base.resources, &top.resources),
    }
}

/// The references of both lists, each once.
fn join(base: Vec<ShapeRef>, top: &[ShapeRef]) -> Vec<ShapeRef> {
    let all = base.into_iter().chain(top.iter().cloned());
    let by_id: IndexMap<ShapeId, ShapeRef> = all.map(|r| (r.target.clone(), r)).collect();
    by_id.into_values().collect()
}
