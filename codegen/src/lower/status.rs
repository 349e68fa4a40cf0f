//! Statuses: where the output of an operation that looks something up tells what state that is in.
//!
//! Models do not mark them. What is taken for one here gets a method that waits, and an example; neither
//! changes a call.

use super::context::Context;
use super::literal::Known;
use super::names::words;
use super::operation::Ends;
use super::pagination::step;
use super::reach::Bound;
use crate::ir::{EnumVariant, Field, PathStep, Status, Structure, Type};

/// What a state is called that is mostly waited for, by the last word of its name, best first.
const WANTED: [&str; 14] = [
    "active",
    "available",
    "ready",
    "succeeded",
    "success",
    "successful",
    "completed",
    "complete",
    "finished",
    "done",
    "service",
    "created",
    "enabled",
    "running",
];

/// Words of states in which something went wrong.
const FAILED: [&str; 4] = ["failed", "failure", "error", "errored"];

/// The status of an operation's output: a member of it, or of a structure in it.
pub(super) fn of(
    context: &Context<'_>,
    known: &Known<'_>,
    bound: &Bound<'_>,
    ends: &Ends,
) -> Option<Status> {
    if ends.input.streaming || ends.output.streaming || !reads(context, bound) {
        return None;
    }
    let own = status(known, &ends.output).map(|found| (Vec::new(), found));
    let (mut path, (field, status)) = own.or_else(|| {
        ends.output.fields.iter().find_map(|outer| {
            let Type::Structure(name) = &outer.ty else {
                return None;
            };
            Some((vec![step(outer)], status(known, known.structure(name)?)?))
        })
    })?;
    path.push(step(field));
    Some(Status { path, ..status })
}

/// Whether the operation looks one thing up.
fn reads(context: &Context<'_>, bound: &Bound<'_>) -> bool {
    let traits = &bound.shape.traits;
    let name = bound.shape.id.name();
    let gets = context.speaks_rest()
        && traits
            .http()
            .is_some_and(|http| matches!(http.method, "GET" | "HEAD"));
    let is_named_so = name.starts_with("Get") || name.starts_with("Describe");
    let has_pages = traits.paginated().is_some();
    !has_pages && (traits.is_readonly() || gets || is_named_so)
}

/// The member of a structure that tells a state: the one that is called so, else one that ends so.
fn status<'a>(known: &Known<'_>, structure: &'a Structure) -> Option<(&'a Field, Status)> {
    let called = |field: &&Field| matches!(field.name.bare(), "status" | "state");
    let ends = |field: &&Field| {
        let name = field.name.bare();
        name.ends_with("_status") || name.ends_with("_state")
    };
    let fields = || structure.fields.iter();
    let candidates = fields().filter(called).chain(fields().filter(ends));
    candidates.into_iter().find_map(|field| {
        let Type::Enum(ty) = &field.ty else {
            return None;
        };
        let variants = known.enum_variants(ty);
        let failed = variants.iter().filter(|variant| has_word(variant, &FAILED));
        let status = Status {
            path: Vec::<PathStep>::new(),
            ty: ty.clone(),
            wanted: wanted(variants)?.name.clone(),
            failed: failed.map(|variant| variant.name.clone()).collect(),
        };
        Some((field, status))
    })
}

fn wanted(variants: &[EnumVariant]) -> Option<&EnumVariant> {
    let last = |variant: &EnumVariant| {
        let name = words::snake(variant.name.bare());
        name.rsplit('_').next().map(str::to_owned)
    };
    let named = |word: &str| {
        let mut variants = variants.iter();
        variants.find(|variant| last(variant).as_deref() == Some(word))
    };
    WANTED.iter().find_map(|word| named(word))
}

fn has_word(variant: &EnumVariant, any: &[&str]) -> bool {
    let name = words::snake(variant.name.bare());
    name.split('_').any(|word| any.contains(&word))
}
