//! CloudWatch: query with XML, times and numbers.

use live_cloudwatch::Client;
use live_cloudwatch::config::Builder;
use live_cloudwatch::primitives::DateTime;
use live_cloudwatch::types::{
    ComparisonOperator, Dimension, Metric, MetricDataQuery, MetricDatum, MetricStat, StandardUnit,
    Statistic,
};

use crate::report::{Outcome, Report, ensure, same};

pub(crate) async fn run(report: &mut Report, config: Builder) {
    let client = &Client::from_conf(config.build());
    if report.step("put data", put(client)).await.is_none() {
        return;
    }
    report.step("statistics", statistics(client)).await;
    report.step("data of a query", query(client)).await;
    report
        .step("metrics and their dimensions", metrics(client))
        .await;
    report.step("an alarm", alarm(client)).await;
}

/// The start of a minute, some minutes ago.
pub(crate) fn minute() -> Outcome<DateTime> {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?;
    let secs = i64::try_from(since.as_secs())?;
    Ok(DateTime::from_secs(secs - secs % 60 - 300))
}

fn later(time: DateTime, secs: i64) -> DateTime {
    DateTime::from_secs(time.secs() + secs)
}

pub(crate) async fn put(client: &Client) -> Outcome {
    let city = Dimension::builder()
        .name("city")
        .value("Ghent & Ypres")
        .build();
    for value in [1.5, 2.25e-3] {
        let datum = MetricDatum::builder()
            .metric_name("visitors")
            .dimensions(city.clone())
            .timestamp(minute()?)
            .value(value)
            .unit(StandardUnit::Count);
        client
            .put_metric_data()
            .namespace("live/tests")
            .metric_data(datum.build())
            .send()
            .await?;
    }
    Ok(())
}

async fn statistics(client: &Client) -> Outcome {
    let found = client
        .get_metric_statistics()
        .namespace("live/tests")
        .metric_name("visitors")
        .dimensions(
            Dimension::builder()
                .name("city")
                .value("Ghent & Ypres")
                .build(),
        )
        .start_time(later(minute()?, -600))
        .end_time(later(minute()?, 600))
        .period(60)
        .statistics(Statistic::Sum)
        .statistics(Statistic::SampleCount)
        .send()
        .await?;
    let sum: f64 = found
        .datapoints()
        .iter()
        .filter_map(|point| point.sum())
        .sum();
    let count: f64 = found
        .datapoints()
        .iter()
        .filter_map(|point| point.sample_count())
        .sum();
    ensure((sum - 1.50225).abs() < 1e-9, format!("the sum is {sum}"))?;
    same(count.to_string(), "2".to_owned())
}

async fn query(client: &Client) -> Outcome {
    let metric = Metric::builder()
        .namespace("live/tests")
        .metric_name("visitors")
        .dimensions(
            Dimension::builder()
                .name("city")
                .value("Ghent & Ypres")
                .build(),
        );
    let stat = MetricStat::builder()
        .metric(metric.build())
        .period(60)
        .stat("Sum")
        .build();
    let query = MetricDataQuery::builder()
        .id("q")
        .metric_stat(stat)
        .return_data(true)
        .build();
    let request = client
        .get_metric_data()
        .metric_data_queries(query)
        .start_time(later(minute()?, -600))
        .end_time(later(minute()?, 600));
    let found = request.send().await?;
    let [result] = found.metric_data_results() else {
        return Err(format!("{:?}", found.metric_data_results()).into());
    };
    same(result.id(), Some("q"))?;
    same(result.timestamps().len(), result.values().len())?;
    let sum: f64 = result.values().iter().sum();
    ensure((sum - 1.50225).abs() < 1e-9, format!("the sum is {sum}"))
}

async fn metrics(client: &Client) -> Outcome {
    let mut pages = client
        .list_metrics()
        .namespace("live/tests")
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
            found.push((metric.metric_name().map(str::to_owned), values));
        }
    }
    same(
        found,
        vec![(Some("visitors".to_owned()), "Ghent & Ypres".to_owned())],
    )
}

async fn alarm(client: &Client) -> Outcome {
    client
        .put_metric_alarm()
        .alarm_name("crowded")
        .alarm_description("too many <people>")
        .namespace("live/tests")
        .metric_name("visitors")
        .statistic(Statistic::Maximum)
        .comparison_operator(ComparisonOperator::GreaterThanThreshold)
        .threshold(1e6)
        .evaluation_periods(3)
        .period(60)
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
    same(alarm.alarm_description(), Some("too many <people>"))?;
    same(
        alarm.threshold().map(|limit| limit.to_string()),
        Some("1000000".to_owned()),
    )?;
    same(alarm.evaluation_periods(), Some(3))?;
    same(alarm.actions_enabled(), Some(false))
}
