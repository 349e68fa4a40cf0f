//! Applied traits against the definitions of the traits: what they are applied to, their values, and which
//! of them exclude each other.

use super::value::{self, ProblemKind};
use super::{Context, shorten};
use crate::diagnostics::{Diagnostic, Severity, Span};
use crate::model::traits::{check::check as check_typed, ids};
use crate::model::{Member, Node, NodeError, Shape, ShapeId, Trait, Traits};
use crate::selector::{Item, Selector, SelectorError};
use std::collections::HashMap;

pub(super) fn check(context: &Context<'_>) {
    let mut definitions = Definitions::default();
    for shape in context.model.shapes.values() {
        // Many shapes can have one wrong mixin.
        if context.is_full() {
            return;
        }
        check_definition(context, shape);
        let inherited = |found: &Trait| is_inherited(context, shape, found);
        for (id, found) in shape.traits.iter() {
            if shape.mixins.is_empty() || !inherited(found) {
                definitions.applied(context, Item::Shape(shape), id, found);
            }
        }
        for member in shape.members.values() {
            let inherited = inherited_member(context, member);
            for (id, found) in member.traits.iter() {
                if !inherited.is_some_and(|traits| comes_from(traits, found)) {
                    definitions.applied(context, Item::Member(shape, member), id, found);
                }
            }
        }
        definitions.exclusive_members(context, shape);
    }
}

/// Whether a trait of a shape was written at one of its mixins, where it is checked.
fn is_inherited(context: &Context<'_>, shape: &Shape, found: &Trait) -> bool {
    let mixins = shape.mixins.iter();
    let mut mixins = mixins.filter_map(|mixin| context.model.shape(&mixin.target));
    mixins.any(|mixin| comes_from(&mixin.traits, found))
}

/// The traits of the mixin's member that a member was taken from.
fn inherited_member<'a>(context: &Context<'a>, member: &Member) -> Option<&'a Traits> {
    let mixin = member.mixin.as_ref()?;
    Some(&context.model.shape(mixin)?.member(member.name())?.traits)
}

fn comes_from(traits: &Traits, found: &Trait) -> bool {
    traits.iter().any(|(_, other)| other.span == found.span)
}

/// What is known about the definition of a trait.
enum Definition<'a> {
    /// Nobody defines it. Of these, the first use of each is reported.
    Unknown,
    /// The shape is no trait.
    NoTrait,
    Known(Known<'a>),
}

struct Known<'a> {
    shape: &'a Shape,
    /// Where the trait may be applied; everywhere if there is none.
    selector: Option<(Selector, &'a str)>,
    conflicts: Vec<ShapeId>,
}

#[derive(Default)]
struct Definitions<'a> {
    known: HashMap<&'a ShapeId, Definition<'a>>,
}

impl<'a> Definitions<'a> {
    fn applied(
        &mut self,
        context: &Context<'a>,
        item: Item<'a>,
        id: &'a ShapeId,
        found: &'a Trait,
    ) {
        if !self.known.contains_key(id) {
            let definition = define(context, item, id, found);
            self.known.insert(id, definition);
        }
        let typed = check_typed(id, &found.value);
        if let Err(error) = &typed {
            report_value(context, item, id, found, error);
        }
        let Some(Definition::Known(definition)) = self.known.get(id) else {
            return;
        };
        if typed.is_ok() {
            check_value(context, item, id, found, definition.shape);
        }
        check_place(context, item, id, found, definition);
        check_conflicts(context, item, id, found, definition);
    }

    /// Some traits may be applied to one member of a structure only, or to the target of one.
    fn exclusive_members(&self, context: &Context<'a>, shape: &'a Shape) {
        if shape.members.len() < 2 || !(shape.is_structure() || shape.is_union()) {
            return;
        }
        let mut first: HashMap<&ShapeId, &Member> = HashMap::new();
        for member in shape.members.values() {
            let target = context.model.target(member);
            let of_member = member.traits.iter().map(|(id, _)| (id, "member"));
            let of_target = target.into_iter().flat_map(|target| target.traits.iter());
            let of_target = of_target.map(|(id, _)| (id, "target"));
            for (id, place) in of_member.chain(of_target) {
                if exclusive(context, id) != Some(place) {
                    continue;
                }
                match first.get(id) {
                    None => drop(first.insert(id, member)),
                    Some(other) => report_exclusive(context, shape, member, other, id),
                }
            }
        }
    }
}

/// What a trait is exclusive to: `member`, `target` or nothing.
fn exclusive<'a>(context: &Context<'a>, id: &ShapeId) -> Option<&'a str> {
    let definition = context.model.shape(id)?.traits.get(ids::TRAIT)?;
    definition.get("structurallyExclusive")?.as_str()
}

fn report_exclusive(
    context: &Context<'_>,
    shape: &Shape,
    member: &Member,
    other: &Member,
    id: &ShapeId,
) {
    let message = format!(
        "only one member of `{}` may have the trait `{}`, by itself or by its target",
        shape.id.name(),
        id.name()
    );
    let found = Diagnostic::error("smithy::exclusive_trait", member.span, message)
        .with_shape(&member.id)
        .with_related(other.span, "this member has it, too");
    context.report(found);
}

fn define<'a>(
    context: &Context<'a>,
    item: Item<'a>,
    id: &'a ShapeId,
    found: &'a Trait,
) -> Definition<'a> {
    let Some(shape) = context.model.shape(id) else {
        report_unknown(context, item, id, found);
        return Definition::Unknown;
    };
    let Some(definition) = shape.traits.get(ids::TRAIT) else {
        report_no_trait(context, item, id, found, shape);
        return Definition::NoTrait;
    };
    let text = definition.get("selector").and_then(Node::as_str);
    let selector = text.and_then(|text| Some((Selector::parse(text).ok()?, text)));
    let conflicts = definition.get("conflicts").and_then(Node::as_array);
    let conflicts = conflicts.unwrap_or_default().iter();
    let conflicts = conflicts.filter_map(|node| ShapeId::parse(node.as_str()?).ok());
    Definition::Known(Known {
        shape,
        selector: selector.filter(|(selector, _)| !selector.is_any()),
        conflicts: conflicts.collect(),
    })
}

fn owner(item: Item<'_>) -> &ShapeId {
    match item {
        Item::Shape(shape) => &shape.id,
        Item::Member(_, member) => &member.id,
    }
}

fn report_unknown(context: &Context<'_>, item: Item<'_>, id: &ShapeId, found: &Trait) {
    // Of the shape's own namespace, readers know that a trait is missing.
    if context.incomplete || owner(item).namespace() == id.namespace() {
        return;
    }
    let message =
        format!("there is no definition of the trait `{id}`: it is kept, but not checked");
    let finding = Diagnostic::note("smithy::undefined_trait", found.span, message);
    context.report(finding.with_shape(owner(item)));
}

fn report_no_trait(
    context: &Context<'_>,
    item: Item<'_>,
    id: &ShapeId,
    found: &Trait,
    shape: &Shape,
) {
    let message = format!("`{id}` is no trait");
    let mut finding = Diagnostic::error("smithy::not_a_trait", found.span, message)
        .with_shape(owner(item))
        .with_hint("the definition of a trait has the trait `smithy.api#trait` itself");
    if !shape.span.is_none() {
        finding = finding.with_related(shape.span, "it is defined here");
    }
    context.report(finding);
}

fn report_value(
    context: &Context<'_>,
    item: Item<'_>,
    id: &ShapeId,
    found: &Trait,
    error: &NodeError,
) {
    let message = format!("trait `{id}`: {}", error.message);
    let span = place(error.span, found);
    let finding = Diagnostic::error("smithy::malformed_trait", span, message);
    context.report(finding.with_shape(owner(item)));
}

/// The place of a part of a value, or that of the trait where the part has none.
fn place(span: Span, found: &Trait) -> Span {
    if span.is_none() { found.span } else { span }
}

fn check_value(
    context: &Context<'_>,
    item: Item<'_>,
    id: &ShapeId,
    found: &Trait,
    definition: &Shape,
) {
    for problem in value::check(context, definition, &found.value) {
        let (severity, code) = match problem.kind {
            ProblemKind::UnknownMember => (Severity::Warning, "smithy::unknown_trait_member"),
            _ => (Severity::Error, "smithy::malformed_trait"),
        };
        let message = format!("trait `{id}`: {}", problem.sentence());
        let mut finding = Diagnostic::new(severity, code, place(problem.span, found), message)
            .with_shape(owner(item));
        if !definition.span.is_none() {
            finding = finding.with_related(definition.span, "the definition of the trait");
        }
        context.report(finding);
    }
}

fn check_place<'a>(
    context: &Context<'a>,
    item: Item<'a>,
    id: &ShapeId,
    found: &Trait,
    definition: &Known<'_>,
) {
    let Some((selector, text)) = &definition.selector else {
        return;
    };
    if selector.selects(item, &context.neighbors) {
        return;
    }
    let what = match item {
        Item::Shape(shape) => format!("this {}", shape.kind),
        Item::Member(shape, _) => format!("this member of a {}", shape.kind),
    };
    let message = format!("the trait `{}` may not be applied to {what}", id.name());
    let finding = Diagnostic::error("smithy::misplaced_trait", found.span, message)
        .with_shape(owner(item))
        .with_hint(format!(
            "it may be applied to what `{}` selects",
            shorten(text)
        ));
    context.report(finding);
}

fn check_conflicts(
    context: &Context<'_>,
    item: Item<'_>,
    id: &ShapeId,
    found: &Trait,
    definition: &Known<'_>,
) {
    let traits = match item {
        Item::Shape(shape) => &shape.traits,
        Item::Member(_, member) => &member.traits,
    };
    for (other, place) in traits.iter() {
        // Of two traits that name each other, the later one is reported.
        if !definition.conflicts.contains(other) || place.span > found.span {
            continue;
        }
        let message = format!(
            "the traits `{}` and `{}` exclude each other",
            id.name(),
            other.name()
        );
        let finding = Diagnostic::error("smithy::excluding_traits", found.span, message)
            .with_shape(owner(item))
            .with_related(place.span, "the other trait");
        context.report(finding);
    }
}

/// The definition of a trait must itself be right.
fn check_definition(context: &Context<'_>, shape: &Shape) {
    let Some(selector) = shape
        .traits
        .get(ids::TRAIT)
        .and_then(|node| node.get("selector"))
    else {
        return;
    };
    let Some(Err(SelectorError::Invalid(reason))) = selector.as_str().map(Selector::parse) else {
        return;
    };
    let message = format!("this is no selector: {reason}");
    let finding = Diagnostic::error("smithy::invalid_selector", selector.span, message);
    context.report(finding.with_shape(&shape.id));
}
