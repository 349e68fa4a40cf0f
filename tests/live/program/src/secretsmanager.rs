//! Secrets Manager: sensitive text and bytes.

use live_secretsmanager::Client;
use live_secretsmanager::config::Builder;
use live_secretsmanager::primitives::Blob;
use live_secretsmanager::types::{Filter, FilterNameStringType};

use crate::report::{Outcome, Report, ensure, refused, same};

pub(crate) async fn run(report: &mut Report, config: Builder) {
    let client = &Client::from_conf(config.build());
    report.step("create and get", create(client)).await;
    report
        .step("another version, of bytes", version(client))
        .await;
    report.step("list in pages", pages(client)).await;
    report.step("delete", delete(client)).await;
}

async fn create(client: &Client) -> Outcome {
    client
        .create_secret()
        .name("live/a b")
        .secret_string("pass \"word\" 😀")
        .send()
        .await?;
    let found = client
        .get_secret_value()
        .secret_id("live/a b")
        .send()
        .await?;
    same(found.secret_string(), Some("pass \"word\" 😀"))?;
    let shown = format!("{found:?}");
    ensure(
        !shown.contains("word"),
        format!("the secret is shown: {shown}"),
    )
}

async fn version(client: &Client) -> Outcome {
    let bytes = Blob::new((0..=255).collect::<Vec<u8>>());
    let put = client
        .put_secret_value()
        .secret_id("live/a b")
        .secret_binary(bytes.clone());
    let put = put.send().await?;
    let found = client
        .get_secret_value()
        .secret_id("live/a b")
        .send()
        .await?;
    same(found.version_id(), put.version_id())?;
    ensure(
        found.secret_binary() == Some(&bytes),
        "other bytes came back",
    )
}

async fn pages(client: &Client) -> Outcome {
    for number in 0..3 {
        client
            .create_secret()
            .name(format!("live/{number}"))
            .secret_string("x")
            .send()
            .await?;
    }
    let filter = Filter::builder()
        .key(FilterNameStringType::Name)
        .values("live/")
        .build();
    let list = client.list_secrets().filters(filter).max_results(2);
    let mut pages = list.into_paginator().send();
    let mut names = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page?;
        ensure(
            page.secret_list().len() <= 2,
            "a page has more than was asked for",
        )?;
        names.extend(
            page.secret_list()
                .iter()
                .filter_map(|secret| secret.name().map(str::to_owned)),
        );
    }
    same(names.len(), 4)
}

async fn delete(client: &Client) -> Outcome {
    let request = client.delete_secret().secret_id("live/a b");
    let deleted = request.force_delete_without_recovery(true).send().await?;
    same(deleted.name(), Some("live/a b"))?;
    let missing = client.get_secret_value().secret_id("live/a b").send().await;
    refused(missing, |error| error.is_resource_not_found_exception())
}
