//! Shape ids without quotes, in values of traits and metadata, must lead to shapes.

use super::assembly::Assembly;
use crate::diagnostics::Diagnostic;
use crate::model::{ShapeId, prelude};

/// Reports those that do not, unless parts of the model are missing.
pub(super) fn report(assembly: &mut Assembly) {
    if assembly.incomplete {
        return;
    }
    for reference in std::mem::take(&mut assembly.references) {
        if exists(assembly, &reference.target) {
            continue;
        }
        let message = format!("there is no shape `{}`", reference.target);
        let found = Diagnostic::error("smithy::unresolved_shape_id", reference.span, message)
            .with_hint("a text that is no shape id needs quotes");
        assembly.diagnostics.push(found);
    }
}

fn exists(assembly: &Assembly, id: &ShapeId) -> bool {
    let root = id.root();
    let shape = assembly.shapes.get(&root).or_else(|| prelude::shape(&root));
    if shape.is_none() && is_open(id) {
        return true;
    }
    match (shape, id.member()) {
        (Some(shape), Some(member)) => shape.member(member).is_some(),
        (shape, None) => shape.is_some(),
        (None, Some(_)) => false,
    }
}

/// Whether a shape may belong to a package of Smithy or AWS that models use without shipping it.
fn is_open(id: &ShapeId) -> bool {
    let package = id.namespace().split('.').next();
    !id.is_prelude() && matches!(package, Some("smithy" | "aws" | "alloy"))
}
