//! Values of known traits must be what the traits' definitions ask for.

use crate::diagnostics::{Diagnostic, Diagnostics, Span};
use crate::model::traits::check::check as check_value;
use crate::model::{Member, Model, ShapeId, Trait, Traits};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    for shape in model.shapes.values() {
        check_traits(&shape.id, &shape.traits, |_| false, diagnostics);
        for member in shape.members.values() {
            let inherited = inherited(model, member);
            // What a mixin says is checked where it is written.
            let known = |found: &Trait| {
                let same = |other: &Trait| other.span == found.span;
                inherited.is_some_and(|traits| traits.iter().any(|(_, other)| same(other)))
            };
            check_traits(&member.id, &member.traits, known, diagnostics);
        }
    }
}

/// The traits of the mixin's member that a member was taken from.
fn inherited<'a>(model: &'a Model, member: &Member) -> Option<&'a Traits> {
    let mixin = member.mixin.as_ref()?;
    Some(&model.shape(mixin)?.member(member.name())?.traits)
}

fn check_traits(
    owner: &ShapeId,
    traits: &Traits,
    known: impl Fn(&Trait) -> bool,
    diagnostics: &mut Diagnostics,
) {
    for (id, found) in traits.iter() {
        let Err(error) = check_value(id, &found.value) else {
            continue;
        };
        if known(found) {
            continue;
        }
        let span = if error.span == Span::NONE {
            found.span
        } else {
            error.span
        };
        let message = format!("trait `{id}`: {}", error.message);
        let finding = Diagnostic::error("smithy::malformed_trait", span, message);
        diagnostics.push(finding.with_shape(owner));
    }
}
