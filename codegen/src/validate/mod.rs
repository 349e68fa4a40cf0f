//! Checks of a whole model: what a client depends on must hold, and every finding has a place.

mod auth;
mod closures;
mod constraints;
mod context;
mod defaults;
mod definitions;
mod enums;
mod examples;
mod host;
mod http;
mod members;
mod names;
mod operations;
mod pagination;
mod recursion;
mod resources;
mod routes;
mod rules;
mod service;
mod streaming;
mod suppress;
mod targets;
mod value;
mod waiters;

pub use service::select_service;

use crate::diagnostics::Diagnostics;
use crate::model::Model;
use closures::services;
use context::Context;

/// One check of a whole model.
type Check = fn(&Context<'_>);

/// All checks, in the order in which they run.
const CHECKS: [Check; 19] = [
    targets::check,
    enums::check,
    definitions::check,
    constraints::check,
    members::check,
    defaults::check,
    recursion::check,
    operations::check,
    resources::check,
    closures::check,
    http::check,
    host::check,
    routes::check,
    streaming::check,
    auth::check,
    pagination::check,
    rules::check,
    examples::check,
    waiters::check,
];

/// Runs every check, and applies what the model says about findings to all of them. With `incomplete` sources,
/// checks that missing shapes would trigger are left out.
pub fn validate(model: &Model, incomplete: bool, diagnostics: &mut Diagnostics) {
    let context = Context::new(model, incomplete);
    for check in CHECKS {
        check(&context);
    }
    diagnostics.append(context.into_findings());
    *diagnostics = suppress::apply(model, std::mem::take(diagnostics));
}

/// The beginning of a text that may be long.
fn shorten(text: &str) -> String {
    let mut shown: String = text.chars().take(120).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    shown
}
