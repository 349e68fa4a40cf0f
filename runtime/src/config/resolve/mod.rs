//! Settings that a program does not make: looked up in the environment, then in the profile.

mod endpoints;
mod environment;
mod parse;
mod table;

pub(crate) use self::endpoints::ServiceEndpoints;
pub(super) use self::environment::Environment;

use crate::trace;

use self::table::{SETTINGS, Setting};
use super::found::InvalidSetting;
use super::{Origin, Settings};

/// Fills what the program left open. A value that cannot be used leaves its field open; the problem is kept for
/// whoever makes a call.
pub(super) fn resolve(settings: &mut Settings, environment: &Environment) {
    for row in SETTINGS {
        let given = settings.is_set(row.field) && !settings.found.has(row.field);
        if !given && let Some((text, origin)) = environment.find(row.variables, row.property) {
            set(settings, row, &text, origin);
        }
    }
    if settings.endpoint_url.is_none() {
        let endpoints = ServiceEndpoints::new(environment.clone());
        endpoints.set(settings, None);
        settings.found.endpoints = Some(endpoints.into());
    }
    if let Some(problem) = environment.problem() {
        settings
            .found
            .add("profile_files", "profile_files", Err(problem));
    }
}

fn set(settings: &mut Settings, row: &Setting, text: &str, origin: Origin) {
    let outcome = match (row.read)(settings, text) {
        Some(()) => Ok(origin),
        None => Err(InvalidSetting::new(
            row.name,
            origin,
            format!("`{}` must be {}", row.name, row.allowed),
        )),
    };
    match outcome {
        Err(problem) if row.is_passed_over => {
            trace::warn(&format!("{problem}; it is passed over"));
        }
        outcome => settings.found.add(row.field, row.name, outcome),
    }
}

impl Settings {
    /// Where the value of a setting comes from, by the name of its method.
    pub(super) fn origin(&self, setting: &str) -> Origin {
        if let Some(origin) = self.found.origin(setting) {
            return origin.clone();
        }
        let field = table::setting(setting).map_or(setting, |row| row.field);
        match self.is_set(field) && !self.found.has(field) {
            true => Origin::Code,
            false => Origin::Default,
        }
    }
}
