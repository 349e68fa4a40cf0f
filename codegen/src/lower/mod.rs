//! Lowering: every decision about a client is made here, once, before anything is emitted.
//!
//! [`lower`] first finds what the service reaches, then names it, then builds types, and with the
//! types at hand operations, their skeletons and their examples. It may fail; emission cannot.

mod auth;
mod base64;
mod bindings;
mod choice;
mod constraints;
mod context;
mod customizations;
mod discovery;
pub mod docs;
pub mod endpoint;
mod examples;
mod json;
mod lenient;
pub mod literal;
pub mod names;
mod naming;
mod operation;
mod pagination;
mod params;
pub mod path;
mod placeholder;
mod position;
mod protocol_tests;
mod reach;
mod service;
mod skeleton;
mod slice;
mod status;
mod structure;
mod text;
mod types;
mod uri;
mod waiters;

use crate::Settings;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::ir;
use crate::model::closure::Closure;
use crate::model::{Model, Shape, ShapeId, recursion};

pub use auth::protocol_id;
use context::Context;
use naming::Naming;
use reach::Reach;

/// Decides everything about the client of a service.
///
/// `None` when the model or the settings have an error; `diagnostics` then says which and where. It may
/// get warnings, too: of examples and paginators that are left out.
pub fn lower(
    model: &Model,
    service: &ShapeId,
    settings: &Settings,
    diagnostics: &mut Diagnostics,
) -> Option<ir::Service> {
    let before = diagnostics.error_count();
    let shape = model
        .shape(service)
        .filter(|shape| shape.as_service().is_some());
    let data = shape.and_then(Shape::as_service);
    let (Some(shape), Some(data)) = (shape, data) else {
        let span = model
            .shape(service)
            .map_or(crate::diagnostics::Span::NONE, |shape| shape.span);
        let message = format!("`{service}` is no service of the model");
        diagnostics.push(Diagnostic::error("smithy::unknown_service", span, message));
        return None;
    };
    // Names and cycles are those of the whole service, so that a slice of it has the same code.
    let closure = Closure::of_service(model, service);
    let mut found = Diagnostics::new();
    let mut reach = Reach::of_service(model, shape, &closure, &mut found);
    let mut naming = Naming::of(data, &reach);
    let boxed = recursion::boxed_members(model, reach.roots());
    let left_out = reach.operations.len();
    if !settings.slice.is_whole() {
        found = Diagnostics::new();
        reach = reach.slice(model, shape, &closure, &settings.slice, &mut found);
    }
    let left_out = left_out.saturating_sub(reach.operations.len());
    naming.link(&reach);
    let context = Context::new(model, shape, reach, naming, boxed);
    let lowered = service::lower(&context, settings, left_out);
    diagnostics.append(found);
    diagnostics.append(context.into_findings());
    lowered.filter(|_| diagnostics.error_count() == before)
}
