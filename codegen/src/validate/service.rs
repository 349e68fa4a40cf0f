//! Chooses the service that a client is generated for.

use crate::diagnostics::{Diagnostic, Diagnostics, Span};
use crate::model::{Model, ShapeId};

/// The service named `wanted`, by its id or its name alone; without a name, the only service of the model.
/// `None` after an error when there is none, or when the choice is not clear. A service without a protocol
/// that the generator knows is an error, too, but is returned.
pub fn select_service(
    model: &Model,
    wanted: Option<&str>,
    diagnostics: &mut Diagnostics,
) -> Option<ShapeId> {
    let named = |id: &ShapeId| wanted.is_none_or(|wanted| id.name() == wanted || id == wanted);
    let services = model.services().filter(|(shape, _)| named(&shape.id));
    let found: Vec<&ShapeId> = services.map(|(shape, _)| &shape.id).collect();
    match found.as_slice() {
        [only] => {
            check_protocol(model, only, diagnostics);
            Some((*only).clone())
        }
        [] => {
            diagnostics.push(missing(model, wanted));
            None
        }
        several => {
            let names: Vec<String> = several.iter().map(|id| format!("`{id}`")).collect();
            let message = format!("the model has {} services that fit", several.len());
            let found = Diagnostic::error("smithy::ambiguous_service", Span::NONE, message)
                .with_hint(format!("name one of {}", names.join(", ")));
            diagnostics.push(found);
            None
        }
    }
}

fn missing(model: &Model, wanted: Option<&str>) -> Diagnostic {
    let message = match wanted {
        Some(name) => format!("the model has no service `{name}`"),
        None => "the model has no service".to_owned(),
    };
    let known: Vec<String> = model
        .services()
        .map(|(s, _)| format!("`{}`", s.id))
        .collect();
    let found = Diagnostic::error("smithy::missing_service", Span::NONE, message);
    match known.is_empty() {
        true => found,
        false => found.with_hint(format!("it has {}", known.join(", "))),
    }
}

fn check_protocol(model: &Model, service: &ShapeId, diagnostics: &mut Diagnostics) {
    let Some(shape) = model.shape(service) else {
        return;
    };
    if shape.traits.protocols().is_empty() {
        let message =
            format!("the service `{service}` declares no protocol that the generator knows");
        let found = Diagnostic::error("smithy::missing_protocol", shape.span, message)
            .with_shape(service)
            .with_hint("apply a protocol trait to it, such as `aws.protocols#restJson1`");
        diagnostics.push(found);
    }
}
