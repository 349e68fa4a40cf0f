//! The protocol suites: `protocol/*.json` and `protocol/*.smithy`, models whose operations and errors carry test cases.
//!
//! Each service of each file becomes a crate with its cases as tests. An operation without a case of its
//! own or of one of its errors is left out: there is nothing that it could show.

use std::path::{Path, PathBuf};

use smithy_codegen::diagnostics::{Diagnostic, Diagnostics, RenderStyle, render_all};
use smithy_codegen::emit::{File, emit};
use smithy_codegen::ir::Service;
use smithy_codegen::load::load_paths;
use smithy_codegen::lower::{lower, protocol_id};
use smithy_codegen::model::closure::Closure;
use smithy_codegen::model::{Model, Shape, ShapeId, Traits};
use smithy_codegen::{RuntimeDependency, Settings};

use super::crates::{Crate, Workspace};
use super::{Case, Group, files, runs, sound};

/// The code of the warning about a case that does not become a test.
const INVALID_TEST: &str = "smithy::invalid_test";

/// A case, the function that it became, and the protocol that it counts for.
pub(super) struct Test {
    /// `module::function`, as the test harness calls it.
    pub(super) path: String,
    id: String,
    protocol: String,
}

/// Runs the cases of every service of every model.
pub(super) fn run(folder: &Path) -> Result<Vec<Group>, String> {
    let mut paths = files(folder, "protocol", "json")?;
    paths.extend(files(folder, "protocol", "smithy")?);
    of_models(&paths, "conformance")
}

/// Runs the cases of every service of these models, in the workspace `target/<name>`.
pub(crate) fn of_models(paths: &[PathBuf], name: &str) -> Result<Vec<Group>, String> {
    let mut groups = Groups(Vec::new());
    let mut services = Vec::new();
    for path in paths {
        let model = sound(load_paths(std::slice::from_ref(path)))?;
        for (shape, _) in model.services() {
            services.extend(service(&model, shape, &mut groups)?);
        }
    }
    if services.is_empty() {
        return Ok(groups.0);
    }
    let (crates, tests): (Vec<Crate>, Vec<Vec<Test>>) = services.into_iter().unzip();
    let workspace = Workspace::write(name, &crates)?;
    let binaries = workspace.build_tests("protocol")?;
    for (emitted, tests) in crates.iter().zip(tests) {
        let results = binaries.run(&emitted.package)?;
        for test in tests {
            groups.add(
                &test.protocol,
                Case {
                    failure: runs::failure(&results, &test.path),
                    name: test.id,
                },
            );
        }
    }
    Ok(groups.0)
}

/// Cases by protocol, in the order in which they come.
struct Groups(Vec<Group>);

impl Groups {
    fn add(&mut self, protocol: &str, case: Case) {
        let name = format!("protocol/{protocol}");
        match self.0.iter_mut().find(|group| group.name == name) {
            Some(group) => group.cases.push(case),
            None => self.0.push(Group {
                name,
                cases: vec![case],
            }),
        }
    }
}

/// The crate of a service, with its tests; nothing for a service without cases.
fn service(
    model: &Model,
    shape: &Shape,
    groups: &mut Groups,
) -> Result<Option<(Crate, Vec<Test>)>, String> {
    let operations = with_cases(model, &shape.id);
    if operations.is_empty() {
        return Ok(None);
    }
    let mut settings = Settings::new(package(&shape.id));
    settings.runtime = RuntimeDependency::Workspace;
    settings.service = Some(shape.id.to_string());
    settings.slice.operations = operations;
    settings.tests = true;
    let mut found = Diagnostics::new();
    let lowered = lower(model, &shape.id, &settings, &mut found);
    let Some(lowered) = lowered else {
        return Err(render_all(&found, &model.sources, RenderStyle::Plain));
    };
    let tests = tests(&lowered);
    // A case that did not become a test has failed, whatever its protocol.
    let invalid = |finding: &&Diagnostic| finding.code == INVALID_TEST;
    for finding in found.iter().filter(invalid) {
        let protocol = lowered.protocols.first().copied().map(protocol_id);
        groups.add(
            short(protocol.unwrap_or_default()),
            Case {
                name: model.sources.location(finding.span),
                failure: Some(finding.message.clone()),
            },
        );
    }
    if tests.is_empty() {
        return Ok(None);
    }
    let files: Vec<File> = emit(&lowered, &settings).map_err(|error| error.to_string())?;
    let package = settings.package;
    Ok(Some((Crate { package, files }, tests)))
}

/// A package's name, unique within the suites: `aws.protocoltests.ec2#AwsEc2` is
/// `aws-protocoltests-ec2-awsec2`.
fn package(service: &ShapeId) -> String {
    let plain = |c: char| {
        if c.is_ascii_alphanumeric() {
            c.to_ascii_lowercase()
        } else {
            '-'
        }
    };
    service.to_string().chars().map(plain).collect()
}

/// The operations of a service that have cases, or whose errors have.
fn with_cases(model: &Model, service: &ShapeId) -> Vec<String> {
    let has = |traits: &Traits| {
        !traits.http_request_tests().is_empty()
            || !traits.http_response_tests().is_empty()
            || !traits.event_stream_tests().is_empty()
    };
    let shape = model.shape(service).into_iter();
    let endpoint_tests = shape.flat_map(|shape| shape.traits.endpoint_tests());
    let inputs = endpoint_tests.filter_map(|test| test.get("operationInputs")?.as_array());
    let called: Vec<&str> = inputs
        .flatten()
        .filter_map(|input| input.get("operationName")?.as_str())
        .collect();
    let closure = Closure::of_service(model, service);
    let kept = closure.operations.keys().filter(|id| {
        let Some(operation) = model.shape(id) else {
            return false;
        };
        let errors = operation.as_operation().map(|operation| &operation.errors);
        let mut errors = errors.into_iter().flatten();
        called.contains(&id.name())
            || has(&operation.traits)
            || errors.any(|error| model.traits(&error.target).is_some_and(has))
    });
    kept.map(|id| id.name().to_owned()).collect()
}

/// Whether any service of a model has cases that become tests of its crate.
pub(crate) fn has_cases(model: &Model) -> bool {
    let mut services = model.services();
    services.any(|(shape, _)| !with_cases(model, &shape.id).is_empty())
}

fn tests(service: &Service) -> Vec<Test> {
    let of_operations = service.operations.iter().flat_map(|operation| {
        let module = operation.module.bare();
        operation.tests.iter().map(move |test| Test {
            path: format!("{module}::{}", test.name.bare()),
            id: test.id.clone(),
            protocol: short(protocol_id(test.protocol)).to_owned(),
        })
    });
    of_operations.collect()
}

/// The name of a protocol, without its namespace.
fn short(id: &str) -> &str {
    id.split_once('#').map_or(id, |(_, name)| name)
}
