//! Route 53: REST with XML, ids with and without their path.

use live_route53::Client;
use live_route53::config::Builder;
use live_route53::types::{
    Change, ChangeAction, ChangeBatch, HostedZoneConfig, ResourceRecord, ResourceRecordSet, RrType,
};

use crate::report::{Outcome, Report, ensure, refused, same};

pub(crate) async fn run(report: &mut Report, config: Builder) {
    let client = &Client::from_conf(config.build());
    let Some(zone) = report.step("create a zone", create(client)).await else {
        return;
    };
    report
        .step("change and list records", records(client, &zone))
        .await;
    report.step("list zones in pages", pages(client)).await;
    report.step("an unknown zone", missing(client)).await;
    report.step("delete it", delete(client, &zone)).await;
}

async fn create(client: &Client) -> Outcome<String> {
    let made = client
        .create_hosted_zone()
        .name("example.com.")
        .caller_reference("live-1")
        .hosted_zone_config(HostedZoneConfig::builder().comment("a < b & c").build())
        .send()
        .await?;
    let id = made.hosted_zone().id().to_owned();
    ensure(id.starts_with("/hostedzone/"), format!("the id is {id}"))?;
    ensure(made.location().contains("hostedzone"), "no location")?;
    // The id goes into the path as it came.
    let found = client.get_hosted_zone().id(&id).send().await?;
    let zone = found.hosted_zone();
    same(zone.name(), "example.com.")?;
    same(
        zone.config().and_then(|config| config.comment()),
        Some("a < b & c"),
    )?;
    Ok(id)
}

fn record() -> Outcome<ResourceRecordSet> {
    let mut set = ResourceRecordSet::builder()
        .name("www.example.com.")
        .r#type(RrType::A)
        .ttl(60);
    for address in ["192.0.2.1", "192.0.2.2"] {
        set = set.resource_records(ResourceRecord::builder().value(address).build()?);
    }
    Ok(set.build()?)
}

async fn change(client: &Client, zone: &str, action: ChangeAction) -> Outcome {
    let change = Change::builder()
        .action(action)
        .resource_record_set(record()?)
        .build()?;
    let batch = ChangeBatch::builder()
        .changes(change)
        .comment("live")
        .build()?;
    let changed = client
        .change_resource_record_sets()
        .hosted_zone_id(zone)
        .change_batch(batch);
    let changed = changed.send().await?;
    ensure(changed.change_info().submitted_at().secs() > 0, "no change")
}

async fn records(client: &Client, zone: &str) -> Outcome {
    change(client, zone, ChangeAction::Create).await?;
    let listed = client
        .list_resource_record_sets()
        .hosted_zone_id(zone)
        .send()
        .await?;
    let sets = listed.resource_record_sets();
    let found = sets.iter().find(|set| set.r#type() == &RrType::A);
    same(found, Some(&record()?))
}

async fn pages(client: &Client) -> Outcome {
    for number in 2..5 {
        let name = format!("example{number}.com.");
        let make = client.create_hosted_zone().name(name);
        make.caller_reference(format!("live-{number}"))
            .send()
            .await?;
    }
    let mut zones = client
        .list_hosted_zones()
        .max_items(2)
        .into_paginator()
        .items()
        .send();
    let mut count = 0;
    while let Some(zone) = zones.next().await {
        zone?;
        count += 1;
    }
    same(count, 4)
}

async fn missing(client: &Client) -> Outcome {
    let answer = client.get_hosted_zone().id("Z00000000000000").send().await;
    refused(answer, |error| error.is_no_such_hosted_zone())
}

async fn delete(client: &Client, zone: &str) -> Outcome {
    change(client, zone, ChangeAction::Delete).await?;
    client.delete_hosted_zone().id(zone).send().await?;
    Ok(())
}
