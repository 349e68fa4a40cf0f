//! Lambda: REST with JSON, payloads of bytes, headers.

use live_lambda::Client;
use live_lambda::config::Builder;
use live_lambda::primitives::Blob;
use live_lambda::types::{Environment, FunctionCode, Runtime};

use crate::report::{Outcome, Report, ensure, refused, same};

pub(crate) async fn run(report: &mut Report, config: Builder) {
    let config = config.build();
    let client = &Client::from_conf(config.clone());
    let iam = live_iam::Client::from_conf(config);
    let role = crate::iam::role(&iam, "lambda");
    let Some(role) = report.step("a role for functions", role).await else {
        return;
    };
    report
        .step("create and get a function", create(client, &role))
        .await;
    report.step("invoke it", invoke(client)).await;
    report.step("list in pages", pages(client, &role)).await;
    report.step("delete it", delete(client)).await;
}

/// An archive without files.
const ZIP: &[u8] = b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";

async fn make(client: &Client, role: &str, name: &str) -> Outcome {
    let made = client
        .create_function()
        .function_name(name)
        .role(role)
        .runtime(Runtime::Python312)
        .handler("app.main")
        .timeout(7)
        .environment(
            Environment::builder()
                .variables("COLOUR", "dark blue")
                .build(),
        )
        .code(FunctionCode::builder().zip_file(Blob::new(ZIP)).build())
        .send()
        .await?;
    same(made.function_name(), Some(name))?;
    same(made.timeout(), Some(7))
}

async fn create(client: &Client, role: &str) -> Outcome {
    make(client, role, "live").await?;
    let found = client.get_function().function_name("live").send().await?;
    let configuration = found.configuration().ok_or("no configuration")?;
    same(configuration.runtime(), Some(&Runtime::Python312))?;
    let variables = configuration.environment().and_then(|all| all.variables());
    let colour = variables.and_then(|all| all.get("COLOUR"));
    same(colour.map(String::as_str), Some("dark blue"))?;
    let size = i64::try_from(ZIP.len())?;
    same(configuration.code_size(), size)
}

async fn invoke(client: &Client) -> Outcome {
    let answer = client
        .invoke()
        .function_name("live")
        .payload(Blob::new(*b"{\"a\":1}"))
        .send()
        .await?;
    same(answer.status_code(), 200)?;
    ensure(
        answer
            .payload()
            .is_some_and(|payload| !payload.as_ref().is_empty()),
        "no payload",
    )
}

async fn pages(client: &Client, role: &str) -> Outcome {
    make(client, role, "second").await?;
    let mut functions = client
        .list_functions()
        .max_items(1)
        .into_paginator()
        .items()
        .send();
    let mut names = Vec::new();
    while let Some(function) = functions.next().await {
        names.extend(function?.function_name().map(str::to_owned));
    }
    names.sort_unstable();
    same(names, vec!["live".to_owned(), "second".to_owned()])
}

async fn delete(client: &Client) -> Outcome {
    client
        .delete_function()
        .function_name("live")
        .send()
        .await?;
    let missing = client.get_function().function_name("live").send().await;
    refused(missing, |error| error.is_resource_not_found_exception())
}
