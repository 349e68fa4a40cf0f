//! Reads a Smithy service model and emits a typed async Rust client crate: load → lower → emit.
//!
//! [`load`] reads models into one [`model::Model`], in which every shape and trait keeps its place in
//! the file. [`generate`] lowers the service of a model to the [`ir`], where every name, type and
//! text is decided, and emits the files of a crate from that. Lowering may fail; emission cannot.
//!
//! | Module | What it does |
//! |---|---|
//! | [`load`] | IDL, JSON AST and botocore's descriptions, of one file or many, to a model |
//! | [`model`] | shapes, typed traits, the closure of a service |
//! | [`validate`] | checks of a whole model |
//! | [`lower`] | model to intermediate representation |
//! | [`ir`] | plain data about the crate to be |
//! | [`emit`], [`mod@format`] | intermediate representation to files |
//! | [`parallel`] | independent work on several processors |
//! | [`wildcard`] | patterns by which people choose from names |
//! | [`diagnostics`] | what is wrong, where, and what to do |
//!
//! ```
//! use smithy_codegen::diagnostics::{Diagnostics, RenderStyle, Source, render_all};
//! use smithy_codegen::{Settings, generate, load::load_sources};
//!
//! let text = r#"{
//!     "smithy": "2.0",
//!     "shapes": {
//!         "example.weather#Weather": {
//!             "type": "service",
//!             "version": "2025-01-01",
//!             "operations": [{ "target": "example.weather#Ping" }],
//!             "traits": { "aws.protocols#restJson1": {} }
//!         },
//!         "example.weather#Ping": {
//!             "type": "operation",
//!             "traits": { "smithy.api#http": { "method": "GET", "uri": "/ping" } }
//!         }
//!     }
//! }"#;
//! let loaded = load_sources(vec![Source::new("weather.json", text)]);
//! assert!(!loaded.diagnostics.has_errors());
//!
//! let mut findings = Diagnostics::new();
//! let files = generate(&loaded.model, &Settings::new("weather"), &mut findings);
//! let Some(files) = files else {
//!     panic!("{}", render_all(&findings, &loaded.model.sources, RenderStyle::Plain));
//! };
//! assert!(files.iter().any(|file| file.path == "src/operation/ping.rs"));
//! ```

#![forbid(unsafe_code)]

pub mod diagnostics;
pub mod emit;
pub mod format;
pub mod ir;
pub mod jmespath;
pub mod load;
pub mod lower;
pub mod model;
pub mod parallel;
pub mod pattern;
pub mod selector;
mod settings;
mod similar;
pub mod validate;
pub mod wildcard;

pub use settings::{RuntimeDependency, Settings, Slice};

use diagnostics::{Diagnostic, Diagnostics, Span};
use emit::File;
use model::{Model, ShapeId};

/// The files of the client crate for the one service of `model`.
///
/// `None` when something is wrong with the model or the settings; `diagnostics` says what and where.
/// It may get warnings in any case.
pub fn generate(
    model: &Model,
    settings: &Settings,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<File>> {
    let service = only_service(model, settings, diagnostics)?;
    let lowered = lower::lower(model, &service, settings, diagnostics)?;
    match emit::emit(&lowered, settings) {
        Ok(files) => Some(files),
        Err(error) => {
            let message = format!("{error}; this is a defect of the generator");
            diagnostics.push(Diagnostic::error("smithy::emission", Span::NONE, message));
            None
        }
    }
}

/// The package name that a service suggests: its SDK id, else the name of its shape.
///
/// `None` where `service` names none of the model's, or where it has none or several.
pub fn package_name(model: &Model, service: Option<&str>) -> Option<String> {
    let mut settings = Settings::new("");
    settings.service = service.map(str::to_owned);
    let id = only_service(model, &settings, &mut Diagnostics::new())?;
    let aws = model.shape(&id)?.traits.aws_service();
    let name = lower::names::package(aws.map_or(id.name(), |aws| aws.sdk_id));
    Some(name).filter(|name| !name.is_empty())
}

/// The service to emit: the one that the settings name, else the only one.
fn only_service(
    model: &Model,
    settings: &Settings,
    diagnostics: &mut Diagnostics,
) -> Option<ShapeId> {
    let mut services = model.services().map(|(shape, _)| &shape.id);
    if let Some(name) = &settings.service {
        let found = services.find(|id| id.to_string() == *name || id.name() == name);
        if found.is_none() {
            let message = format!("the model has no service `{name}`");
            diagnostics.push(Diagnostic::error(
                "smithy::unknown_service",
                Span::NONE,
                message,
            ));
        }
        return found.cloned();
    }
    let message = match (services.next(), services.next()) {
        (Some(id), None) => return Some(id.clone()),
        (None, _) => "the model has no service".to_owned(),
        (Some(first), Some(second)) => {
            format!("the model has several services, `{first}` and `{second}` among them: name one")
        }
    };
    diagnostics.push(Diagnostic::error(
        "smithy::unknown_service",
        Span::NONE,
        message,
    ));
    None
}
