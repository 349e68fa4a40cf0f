//! Checks of a whole model: what a client depends on must hold, and every finding has a place.

mod enums;
mod http;
mod names;
mod service;
mod targets;
mod trait_use;
mod traits;

pub use service::select_service;

use crate::diagnostics::Diagnostics;
use crate::model::Model;

/// Runs every check. With `incomplete` sources, those that missing shapes would trigger are left out.
pub fn validate(model: &Model, incomplete: bool, diagnostics: &mut Diagnostics) {
    if !incomplete {
        targets::check(model, diagnostics);
    }
    enums::check(model, incomplete, diagnostics);
    trait_use::check(model, diagnostics);
    traits::check(model, diagnostics);
    http::check(model, diagnostics);
}
