//! Lowering, from model text to the intermediate representation.

#![allow(clippy::unwrap_used, clippy::panic)]

mod auth;
mod customizations;
mod discovery;
mod docs;
mod events;
mod examples;
mod handling;
mod hostile;
mod http;
mod pages;
mod presence;
mod schemas;
mod service;
mod skeletons;
mod tests;
mod types;
mod waiters;

use smithy_codegen::Settings;
use smithy_codegen::diagnostics::{Diagnostics, Severity, Source};
use smithy_codegen::ir::{self, Field, Operation, Service, Structure, Trait};
use smithy_codegen::load::load_sources;
use smithy_codegen::lower::lower;
use smithy_codegen::model::ShapeId;

/// What lowering gave, and what it found.
struct Lowered {
    service: Option<Service>,
    found: Diagnostics,
}

/// Lowers the service `a#Svc` of an AST with these shapes.
fn lower_shapes(shapes: &str) -> Lowered {
    lower_with(shapes, &Settings::new("svc"))
}

fn lower_with(shapes: &str, settings: &Settings) -> Lowered {
    let text = format!("{{\"smithy\": \"2.0\", \"shapes\": {{{shapes}}}}}");
    let loaded = load_sources(vec![Source::new("model.json", text)]);
    let mut found = Diagnostics::new();
    let service = ShapeId::parse("a#Svc").unwrap();
    let service = lower(&loaded.model, &service, settings, &mut found);
    Lowered { service, found }
}

/// As [`lower_shapes`], without findings.
fn valid(shapes: &str) -> Service {
    let lowered = lower_shapes(shapes);
    assert_eq!(lowered.messages(), Vec::<String>::new());
    lowered.service.unwrap()
}

impl Lowered {
    /// Every finding as `Severity code shape: message`.
    fn messages(&self) -> Vec<String> {
        let line = |d: &smithy_codegen::diagnostics::Diagnostic| {
            let shape = d.shape.as_ref().map(ShapeId::to_string).unwrap_or_default();
            format!("{:?} {} {shape}: {}", d.severity, d.code, d.message)
        };
        self.found.iter().map(line).collect()
    }

    /// Fails unless there is an error of this code about this shape, with this text in it.
    fn assert_error(&self, code: &str, shape: &str, text: &str) {
        assert!(self.service.is_none(), "it was lowered");
        let matches = |d: &&smithy_codegen::diagnostics::Diagnostic| {
            let about = d.shape.as_ref().map(ShapeId::to_string);
            d.severity == Severity::Error
                && d.code == code
                && about.as_deref() == Some(shape)
                && d.message.contains(text)
        };
        let found = self.found.iter().find(matches);
        let found = found.unwrap_or_else(|| panic!("{:#?}", self.messages()));
        assert!(!found.span.is_none(), "the error has no place");
    }
}

/// A service of restJson1 with the operation `Op`: `POST /op`, from `OpRequest` to `OpResponse`.
///
/// Both are to be defined by `shapes`.
fn with_op(shapes: &str) -> String {
    service_with(
        "",
        r#""smithy.api#http": {"method": "POST", "uri": "/op"}"#,
        shapes,
    )
}

/// As [`with_op`], with more traits on the service, and other ones on the operation.
fn service_with(service_traits: &str, op_traits: &str, shapes: &str) -> String {
    let separator = if service_traits.is_empty() { "" } else { ", " };
    format!(
        r#""a#Svc": {{"type": "service", "version": "1", "operations": [{{"target": "a#Op"}}],
            "traits": {{"aws.protocols#restJson1": {{}}{separator}{service_traits}}}}},
        "a#Op": {{"type": "operation", "input": {{"target": "a#OpRequest"}},
            "output": {{"target": "a#OpResponse"}}, "traits": {{{op_traits}}}}},
        {shapes}"#
    )
}

/// A structure with members, given as JSON, and traits.
fn structure(name: &str, members: &str, traits: &str) -> String {
    format!(
        r#""a#{name}": {{"type": "structure", "members": {{{members}}}, "traits": {{{traits}}}}}"#
    )
}

/// `OpRequest` and `OpResponse` with these members.
fn ends(input: &str, output: &str) -> String {
    let input = structure("OpRequest", input, r#""smithy.api#input": {}"#);
    format!("{input}, {}", structure("OpResponse", output, ""))
}

/// The only operation.
fn op(service: &Service) -> &Operation {
    assert_eq!(service.operations.len(), 1);
    &service.operations[0]
}

fn field<'a>(structure: &'a Structure, member: &str) -> &'a Field {
    let found = structure.fields.iter().find(|field| field.member == member);
    found.unwrap()
}

fn traits<'a>(structure: &'a Structure, member: &str) -> &'a [Trait] {
    &field(structure, member).position.traits
}

fn type_structure<'a>(service: &'a Service, name: &str) -> &'a Structure {
    let all = service.structures.iter().chain(&service.errors);
    let mut all = all.filter(|structure| structure.name.as_str() == name);
    all.next().unwrap()
}

fn types(name: &str) -> ir::TypeName {
    ir::TypeName {
        module: ir::Module::Types,
        name: ir::Ident::sanitize(name, "x"),
    }
}
