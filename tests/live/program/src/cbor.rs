//! CloudWatch over rpcv2Cbor: requests read, and responses written, by another implementation.

use live_cloudwatch::Client;
use live_cloudwatch::config::Builder;
use live_cloudwatch::primitives::DateTime;
use live_cloudwatch::types::{ComparisonOperator, Dimension, MetricDatum, StandardUnit, Statistic};
use smithy_runtime::protocol::Rpcv2Cbor;

use crate::report::{Outcome, Report, refused, same};

pub(crate) async fn run(report: &mut Report, config: Builder) {
    let client = &Client::from_conf(config.protocol(&Rpcv2Cbor).build());
    if report.step("put data", put(client)).await.is_none() {
        return;
    }
    report.step("statistics", statistics(client)).await;
    report.step("metrics in pages", metrics(client)).await;
    report.step("an alarm", alarm(client)).await;
    report.step("an error", error(client)).await;
}

/// A time with milliseconds, in 2024.
const TIME: DateTime = DateTime::from_millis(1_704_067_200_250);

async fn put(client: &Client) -> Outcome {
    let datum = |name: &str, value: f64| {
        MetricDatum::builder()
            .metric_name(name)
            .dimensions(Dimension::builder().name("city").value("Gänt 😀").build())
            .timestamp(TIME)
            .value(value)
            .unit(StandardUnit::Seconds)
            .build()
    };
    client
        .put_metric_data()
        .namespace("live/cbor")
        .metric_data(datum("visits", 1.5))
        .metric_data(datum("visits", -1e300))
        .metric_data(datum("stays", 3.0))
        .send()
        .await?;
    Ok(())
}

async fn statistics(client: &Client) -> Outcome {
    let found = client
        .get_metric_statistics()
        .namespace("live/cbor")
        .metric_name("visits")
        .start_time(DateTime::from_secs(TIME.secs()))
        .end_time(DateTime::from_secs(TIME.secs() + 1))
        .period(60)
        .statistics(Statistic::Sum)
        .send()
        .await?;
    same(found.label(), Some("visits"))?;
    let sums: Vec<f64> = found
        .datapoints()
        .iter()
        .filter_map(|point| point.sum())
        .collect();
    same(sums, vec![1.5, -1e300])?;
    let first = &found.datapoints()[0];
    same(first.timestamp(), Some(&TIME))?;
    same(first.unit(), Some(&StandardUnit::Seconds))
}

async fn metrics(client: &Client) -> Outcome {
    let mut pages = client
        .list_metrics()
        .namespace("live/cbor")
        .into_paginator()
        .send();
    let mut found = Vec::new();
    while let Some(page) = pages.next().await {
        for metric in page?.metrics() {
            let values = metric
                .dimensions()
                .iter()
                .filter_map(|dimension| dimension.value());
            let values = values.collect::<Vec<_>>().concat();
            found.push(format!(
                "{} {values}",
                metric.metric_name().unwrap_or_default()
            ));
        }
    }
    same(
        found,
        vec!["stays Gänt 😀".to_owned(), "visits Gänt 😀".to_owned()],
    )
}

async fn alarm(client: &Client) -> Outcome {
    client
        .put_metric_alarm()
        .alarm_name("crowded")
        .comparison_operator(ComparisonOperator::LessThanThreshold)
        .threshold(0.1)
        .evaluation_periods(1_000_000)
        .actions_enabled(false)
        .send()
        .await?;
    let found = client
        .describe_alarms()
        .alarm_names("crowded")
        .send()
        .await?;
    let [alarm] = found.metric_alarms() else {
        return Err(format!("{:?}", found.metric_alarms()).into());
    };
    same(alarm.threshold(), Some(0.1))?;
    same(alarm.evaluation_periods(), Some(1_000_000))?;
    same(alarm.actions_enabled(), Some(false))?;
    same(
        alarm.comparison_operator(),
        Some(&ComparisonOperator::LessThanThreshold),
    )
}

async fn error(client: &Client) -> Outcome {
    let answer = client.describe_alarms().max_records(1000).send().await;
    refused(answer, |error| error.is_invalid_next_token())
}
