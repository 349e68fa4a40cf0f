//! What is applied as a trait must be one, as far as the model defines it.

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::traits::ids;
use crate::model::{Model, ShapeId, Traits, prelude};
use std::collections::HashSet;

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    let mut reported = HashSet::new();
    for shape in model.shapes.values() {
        check_traits(model, &shape.id, &shape.traits, &mut reported, diagnostics);
        for member in shape.members.values() {
            check_traits(
                model,
                &member.id,
                &member.traits,
                &mut reported,
                diagnostics,
            );
        }
    }
}

fn check_traits<'a>(
    model: &'a Model,
    owner: &ShapeId,
    traits: &'a Traits,
    reported: &mut HashSet<&'a ShapeId>,
    diagnostics: &mut Diagnostics,
) {
    for (id, found) in traits.iter() {
        let place = match model.shapes.get(id) {
            Some(shape) if shape.traits.has(ids::TRAIT) => continue,
            Some(shape) => Some(shape.span),
            None if prelude::shape(id).is_some() => None,
            None => continue,
        };
        // A mixin hands its traits on, and a wrong one is said once.
        if !reported.insert(id) {
            continue;
        }
        let message = format!("`{id}` is no trait");
        let mut finding = Diagnostic::error("smithy::not_a_trait", found.span, message)
            .with_shape(owner)
            .with_hint("the definition of a trait has the trait `smithy.api#trait` itself");
        if let Some(place) = place {
            finding = finding.with_related(place, "it is defined here");
        }
        diagnostics.push(finding);
    }
}
