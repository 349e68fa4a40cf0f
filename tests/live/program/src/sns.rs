//! SNS: query with maps and lists.

use live_sns::Client;
use live_sns::config::Builder;
use live_sns::types::{MessageAttributeValue, PublishBatchRequestEntry};

use crate::report::{Outcome, Report, ensure, refused, same};

pub(crate) async fn run(report: &mut Report, config: Builder) {
    let client = &Client::from_conf(config.build());
    let Some(topic) = report.step("create a topic", create(client)).await else {
        return;
    };
    report.step("subscribe", subscribe(client, &topic)).await;
    report.step("publish", publish(client, &topic)).await;
    report.step("publish a batch", batch(client, &topic)).await;
    report
        .step("an unknown topic", missing(client, &topic))
        .await;
}

async fn create(client: &Client) -> Outcome<String> {
    let made = client
        .create_topic()
        .name("live")
        .attributes("DisplayName", "a & b")
        .send()
        .await?;
    let arn = made.topic_arn().ok_or("no ARN")?.to_owned();
    let mut topics = client.list_topics().into_paginator().items().send();
    while let Some(topic) = topics.next().await {
        if topic?.topic_arn() == Some(&arn) {
            return Ok(arn);
        }
    }
    Err("it is not listed".into())
}

async fn subscribe(client: &Client, topic: &str) -> Outcome {
    let subscribed = client
        .subscribe()
        .topic_arn(topic)
        .protocol("sqs")
        .endpoint("arn:aws:sqs:us-east-1:123456789012:live")
        .attributes("RawMessageDelivery", "true")
        .return_subscription_arn(true)
        .send()
        .await?;
    let listed = client
        .list_subscriptions_by_topic()
        .topic_arn(topic)
        .send()
        .await?;
    let [subscription] = listed.subscriptions() else {
        return Err(format!("{:?}", listed.subscriptions()).into());
    };
    same(
        subscription.subscription_arn(),
        subscribed.subscription_arn(),
    )
}

async fn publish(client: &Client, topic: &str) -> Outcome {
    let number = MessageAttributeValue::builder()
        .data_type("Number")
        .string_value("7");
    let sent = client
        .publish()
        .topic_arn(topic)
        .subject("greetings")
        .message("Gänt = 1 & 2 + 3% 😀\nnext line")
        .message_attributes("count", number.build()?)
        .send()
        .await?;
    ensure(sent.message_id().is_some(), "no id")
}

async fn batch(client: &Client, topic: &str) -> Outcome {
    let entry = |id: &str| {
        PublishBatchRequestEntry::builder()
            .id(id)
            .message("m")
            .build()
    };
    let sent = client
        .publish_batch()
        .topic_arn(topic)
        .publish_batch_request_entries(entry("a")?)
        .publish_batch_request_entries(entry("b")?)
        .send()
        .await?;
    same(sent.successful().len(), 2)?;
    same(sent.failed().len(), 0)
}

async fn missing(client: &Client, topic: &str) -> Outcome {
    let answer = client
        .publish()
        .topic_arn(format!("{topic}-missing"))
        .message("m")
        .send()
        .await;
    refused(answer, |error| error.is_not_found_exception())
}
