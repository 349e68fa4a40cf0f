//! The page of the emitted crate: what the service is and how the client is used.

use crate::ir::{Operation, Service, Type};

use super::structure::required;
use super::{access, manifest};

/// The documentation of `lib.rs`, which is also the body of the README.
pub(super) fn page(service: &Service) -> Vec<String> {
    let package = service.package.replace('-', "_");
    let mut page = vec![format!("Client for {}.", service.title), String::new()];
    page.extend(service.docs.iter().cloned());
    part(&mut page, service);
    first_call(&mut page, service, &package);
    configuration(&mut page, service, &package);
    errors(&mut page, service, &package);
    paging(&mut page, service, &package);
    push(&mut page, &["", "# Without `async`", ""]);
    push(
        &mut page,
        &[
            "With the feature `blocking` there is a module of that name.",
            "",
        ],
    );
    page.extend(without_async(service));
    testing(&mut page, service, &package);
    features(&mut page, service);
    page
}

/// Says so, where the client is of a part of the service.
fn part(page: &mut Vec<String>, service: &Service) {
    if service.left_out > 0 {
        let here = service.operations.len();
        let of = here + service.left_out;
        page.extend([
            String::new(),
            format!("Of the service's {of} operations, this crate has {here}."),
        ]);
    }
}

fn push(page: &mut Vec<String>, lines: &[&str]) {
    page.extend(lines.iter().map(|line| (*line).to_owned()));
}

fn code(page: &mut Vec<String>, signature: &str, lines: &[String]) {
    page.push("```no_run".to_owned());
    page.push(format!("# {signature} {{"));
    page.extend(lines.iter().cloned());
    push(page, &["# Ok(())", "# }", "```"]);
}

/// An operation that a reader can call at once: one that only reads and needs nothing.
fn simplest(service: &Service) -> Option<&Operation> {
    let needs = |op: &&Operation| op.input.fields.iter().filter(|f| f.required).count();
    let paged = |op: &&Operation| op.pagination.is_none();
    service
        .operations
        .iter()
        .filter(|op| op.readonly && op.deprecated.is_none())
        .min_by_key(|op| (needs(op), paged(op), op.input.fields.len()))
        .or_else(|| service.operations.iter().min_by_key(needs))
}

/// An operation that lists items page by page, and needs the least.
fn simplest_list(service: &Service) -> Option<&Operation> {
    let paged = |op: &&Operation| op.pagination.as_ref().is_some_and(|p| p.items.is_some());
    service
        .operations
        .iter()
        .filter(paged)
        .min_by_key(|op| op.input.fields.iter().filter(|f| f.required).count())
}

fn first_call(page: &mut Vec<String>, service: &Service, package: &str) {
    let Some(op) = simplest(service) else {
        return;
    };
    push(page, &["", "# First call", ""]);
    let signature = format!("async fn example() -> Result<(), {package}::Error>");
    let mut lines = if access::is_aws(service) {
        vec![
            format!("let config = {package}::config::load_from_env().await;"),
            format!("let client = {package}::Client::new(&config);"),
        ]
    } else {
        set_up(service, package, &[])
    };
    lines.push(format!("let output = client.{}().await?;", op.method));
    lines.push("println!(\"{output:?}\");".to_owned());
    code(page, &signature, &lines);
    push(
        page,
        &[
            "",
            "Each operation is a method of [`Client`]. It gives a request: set its members, then \
             `.await` it. The page",
            "of the operation's module below [`operation`] shows the whole request, the response and \
             the errors.",
        ],
    );
}

/// Makes a client of a service that is told where it is, with further calls of the builder.
fn set_up(service: &Service, package: &str, more: &[&str]) -> Vec<String> {
    // One is enough for an example.
    let proof = access::proofs(service).into_iter().next();
    let mut lines = vec![match proof.as_ref().and_then(|proof| proof.uses) {
        Some(name) => format!("use {package}::config::{{Config, {name}}};"),
        None => format!("use {package}::config::Config;"),
    }];
    lines.push(String::new());
    lines.push("let config = Config::builder()".to_owned());
    let calls = [".endpoint_url(\"https://api.example.com\")"].into_iter();
    let calls = calls
        .chain(proof.map(|proof| proof.call))
        .chain(more.iter().copied());
    lines.extend(calls.map(|call| format!("    {call}")));
    lines.push("    .build();".to_owned());
    lines.push(format!(
        "let client = {package}::Client::from_conf(config);"
    ));
    lines
}

fn configuration(page: &mut Vec<String>, service: &Service, package: &str) {
    push(page, &["", "# Configuration", ""]);
    if access::is_aws(service) {
        configuration_of_aws(page, package);
    } else {
        configuration_in_code(page, service);
    }
    push(
        page,
        &[
            "",
            "A call is tried three times by default, with growing random waits, where the failure may \
             pass: throttling,",
            "server errors, broken connections. A budget shared by all calls of a client keeps \
             retries from adding load",
            "when a service is down. `retry_config` and `timeout_config` of the builder change that.",
        ],
    );
}

/// What has to be set, and what proves who calls.
fn configuration_in_code(page: &mut Vec<String>, service: &Service) {
    push(
        page,
        &[
            "[`Config::builder`] takes every setting, and `customize()` on a request changes settings \
             for one call.",
            "`endpoint_url` must be set: the model does not say where the service is.",
        ],
    );
    let proofs = access::proofs(service);
    if proofs.is_empty() {
        return;
    }
    push(
        page,
        &[
            "",
            "An operation proves who calls by the first way that it accepts and that is set:",
            "",
            "| Setting | Proof |",
            "|---|---|",
        ],
    );
    let rows = proofs
        .iter()
        .map(|proof| format!("| {} | {} |", proof.settings, proof.what));
    page.extend(rows);
}

fn configuration_of_aws(page: &mut Vec<String>, package: &str) {
    push(
        page,
        &[
            "[`config::load_from_env`] looks for region and credentials where AWS's tools do: \
             environment variables, the",
            "profile of the shared files with its roles and sign-ins, the host of the container, the \
             instance.",
            "[`Config::builder`] takes every setting from code, and `customize()` on a request changes \
             settings for one call.",
            "",
        ],
    );
    code(
        page,
        &format!("fn example() -> Result<(), {package}::error::BuildError>"),
        &[
            format!("use {package}::config::{{Config, Credentials, Region}};"),
            String::new(),
            "let config = Config::builder()".to_owned(),
            "    .region(Region::new(\"us-east-1\"))".to_owned(),
            "    .credentials_provider(Credentials::from_keys(\"AKIDEXAMPLE\", \"secret\", None))"
                .to_owned(),
            "    .build();".to_owned(),
            format!("let client = {package}::Client::from_conf(config);"),
        ],
    );
}

fn errors(page: &mut Vec<String>, service: &Service, package: &str) {
    push(page, &["", "# Errors", ""]);
    push(
        page,
        &[
            "A call fails with [`error::SdkError`], which tells the step that failed. The service's \
             own refusals are an",
            "enum per operation. Each prints its code, message, HTTP status and request id. For \
             programs that pass errors",
            "on, [`Error`] takes any of them through `?`.",
        ],
    );
    let simplest = simplest(service).filter(|op| !op.errors.is_empty());
    let with_error =
        simplest.or_else(|| service.operations.iter().find(|op| !op.errors.is_empty()));
    let (Some(op), Some(error)) = (with_error, with_error.and_then(|op| op.errors.first())) else {
        return;
    };
    page.push(String::new());
    code(
        page,
        &format!("async fn example(client: {package}::Client) -> Result<(), {package}::Error>"),
        &[
            format!("match client.{}().await {{", op.method),
            "    Ok(output) => println!(\"{output:?}\"),".to_owned(),
            "    Err(error) => match error.as_service_error() {".to_owned(),
            format!(
                "        Some(refusal) if refusal.{}() => {{",
                error.predicate
            ),
            "            println!(\"refused: {error}\");".to_owned(),
            "        }".to_owned(),
            "        _ => return Err(error.into()),".to_owned(),
            "    },".to_owned(),
            "}".to_owned(),
        ],
    );
}

fn paging(page: &mut Vec<String>, service: &Service, package: &str) {
    let Some(op) = simplest_list(service) else {
        return;
    };
    push(page, &["", "# Pages", ""]);
    push(
        page,
        &[
            "Lists come in pages. `into_paginator()` fetches them one after another, as a stream of \
             pages or of items.",
            "",
        ],
    );
    code(
        page,
        &format!("async fn example(client: {package}::Client) -> Result<(), {package}::Error>"),
        &[
            format!(
                "let mut items = client.{}().into_paginator().items().send();",
                op.method
            ),
            "while let Some(item) = items.next().await {".to_owned(),
            "    println!(\"{:?}\", item?);".to_owned(),
            "}".to_owned(),
        ],
    );
}

fn testing(page: &mut Vec<String>, service: &Service, package: &str) {
    push(page, &["", "# Testing", ""]);
    push(
        page,
        &[
            "With the feature `test-util`, outputs and errors have builders, and `fake::Server`",
            "answers as the service would: over HTTP, in its protocol, with what a closure makes of each input.",
            "`smithy-runtime`, which shares that feature, has transports that play back prepared responses, or \
             record",
            "exchanges and replay them.",
            "",
        ],
    );
    let signature =
        "#[cfg(feature = \"test-util\")] fn example() -> Result<(), Box<dyn std::error::Error>>";
    let Some((op, setters)) = simplest_answer(service) else {
        return;
    };
    let (method, module, output) = (&op.method, &op.module, &op.output.name);
    let end = if setters.is_empty() { "" } else { "?" };
    let mut lines = vec![
        format!("use {package}::fake;"),
        format!("use {package}::operation::{module}::{output};"),
        String::new(),
        "let server = fake::Server::builder()".to_owned(),
        format!("    .{method}(|_| {{"),
        format!("        let output = {output}::builder(){setters}.build(){end};"),
        "        Ok(output)".to_owned(),
        "    })".to_owned(),
        "    .start()?;".to_owned(),
    ];
    lines.extend([
        format!("let client = {package}::Client::from_conf(server.config());"),
        "// … calls, and then:".to_owned(),
        "assert!(server.failures().is_empty());".to_owned(),
    ]);
    code(page, signature, &lines);
}

/// An operation whose output is short to build, with the setters of what it requires.
fn simplest_answer(service: &Service) -> Option<(&Operation, String)> {
    let setters = |op: &Operation| -> Option<String> {
        let required = required(&op.output);
        let setters = required.iter().map(|field| {
            let (name, setter) = (&field.name, &field.setter);
            match &field.ty {
                Type::String => Some(format!(".{name}({:?})", field.name.bare())),
                Type::List { .. } => Some(format!(".{setter}(Some(Vec::new()))")),
                Type::Map { .. } => Some(format!(".{setter}(Some(Default::default()))")),
                _ => None,
            }
        });
        setters.collect()
    };
    let current = service
        .operations
        .iter()
        .filter(|op| op.deprecated.is_none());
    let with_setters = current.filter_map(|op| Some((op, setters(op)?)));
    with_setters.min_by_key(|(op, _)| {
        let count = required(&op.output).len();
        (!op.readonly, count == 0, count)
    })
}

/// The section on calls that wait, and the page of the module for them.
pub(super) fn without_async(service: &Service) -> Vec<String> {
    let package = service.package.replace('-', "_");
    let mut page = Vec::new();
    push(
        &mut page,
        &[
            "The client without `async`: the same requests, whose `send()` waits for the answer, and \
             paginators that",
            "are iterators. A thread of the client's own keeps its connections. Calls are safe outside of a \
             runtime, and",
            "inside of one, where `spawn_blocking` is the place for them.",
        ],
    );
    let Some(op) = simplest(service) else {
        return page;
    };
    let mut lines = vec![
        format!("let client = {package}::blocking::Client::from_conf(config);"),
        format!("let output = client.{}().send()?;", op.method),
        "println!(\"{output:?}\");".to_owned(),
    ];
    if let Some(op) = simplest_list(service) {
        lines.extend([
            format!(
                "for item in client.{}().into_paginator().items() {{",
                op.method
            ),
            "    println!(\"{:?}\", item?);".to_owned(),
            "}".to_owned(),
        ]);
    }
    page.push(String::new());
    let signature = format!(
        "#[cfg(feature = \"blocking\")] fn example(config: {package}::Config) -> Result<(), {package}::Error>"
    );
    code(&mut page, &signature, &lines);
    page
}

fn features(page: &mut Vec<String>, service: &Service) {
    push(
        page,
        &[
            "",
            "# Features",
            "",
            "| Feature | Default | What it adds |",
            "|---|---|---|",
        ],
    );
    page.extend(manifest::features(service).map(|feature| {
        let default = if feature.default { "yes" } else { "" };
        format!("| `{}` | {default} | {} |", feature.name, feature.what)
    }));
    push(
        page,
        &[
            "",
            "To have hyper in place of reqwest, leave the defaults out where you depend on the crate:",
        ],
    );
    let others = manifest::default_features(service).into_iter();
    let features: Vec<&str> = others
        .map(|name| match name {
            manifest::REQWEST => manifest::HYPER,
            other => other,
        })
        .collect();
    page.push(format!(
        "`default-features = false, features = {features:?}`."
    ));
}
