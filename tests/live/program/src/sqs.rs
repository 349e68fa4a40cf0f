//! SQS: JSON with the error codes of the query protocol.

use live_sqs::Client;
use live_sqs::config::Builder;
use live_sqs::primitives::Blob;
use live_sqs::types::{MessageAttributeValue, QueueAttributeName, SendMessageBatchRequestEntry};
use smithy_runtime::error::ProvideErrorMetadata as _;

use crate::report::{Outcome, Report, ensure, same};

pub(crate) async fn run(report: &mut Report, config: Builder) {
    let client = &Client::from_conf(config.build());
    let Some(url) = report.step("create a queue", create(client)).await else {
        return;
    };
    report
        .step("send, receive and delete", messages(client, &url))
        .await;
    report
        .step("send a batch of which one fails", batch(client, &url))
        .await;
    report
        .step("an error with its code in a header", missing(client))
        .await;
}

async fn create(client: &Client) -> Outcome<String> {
    let made = client
        .create_queue()
        .queue_name("live")
        .attributes(QueueAttributeName::VisibilityTimeout, "41")
        .send()
        .await?;
    let url = made.queue_url().ok_or("no URL")?.to_owned();
    let known = client.get_queue_url().queue_name("live").send().await?;
    same(known.queue_url(), Some(url.as_str()))?;
    let attributes = client
        .get_queue_attributes()
        .queue_url(&url)
        .attribute_names(QueueAttributeName::All)
        .send()
        .await?;
    let timeout = attributes
        .attributes()
        .and_then(|all| all.get(&QueueAttributeName::VisibilityTimeout));
    same(timeout.map(String::as_str), Some("41"))?;
    let queues = client.list_queues().queue_name_prefix("li").send().await?;
    same(queues.queue_urls(), &[url.clone()][..])?;
    Ok(url)
}

async fn messages(client: &Client, url: &str) -> Outcome {
    const TEXT: &str = "Gänt <&> \"😀\"";
    let text = MessageAttributeValue::builder()
        .data_type("String")
        .string_value("x\ty");
    let bytes = MessageAttributeValue::builder()
        .data_type("Binary")
        .binary_value(Blob::new([0, 255]));
    let sent = client
        .send_message()
        .queue_url(url)
        .message_body(TEXT)
        .message_attributes("text", text.build()?)
        .message_attributes("bytes", bytes.build()?)
        .send()
        .await?;
    let received = client
        .receive_message()
        .queue_url(url)
        .message_attribute_names("All")
        .max_number_of_messages(10)
        .send()
        .await?;
    let [message] = received.messages() else {
        return Err(format!("{} messages", received.messages().len()).into());
    };
    same(message.body(), Some(TEXT))?;
    same(message.message_id(), sent.message_id())?;
    same(message.md5_of_body(), sent.md5_of_message_body())?;
    let attributes = message.message_attributes().ok_or("no attributes")?;
    let bytes = attributes
        .get("bytes")
        .and_then(|value| value.binary_value());
    same(bytes, Some(&Blob::new([0, 255])))?;
    let handle = message.receipt_handle().ok_or("no receipt handle")?;
    client
        .delete_message()
        .queue_url(url)
        .receipt_handle(handle)
        .send()
        .await?;
    Ok(())
}

async fn batch(client: &Client, url: &str) -> Outcome {
    let entry = |id: &str| {
        SendMessageBatchRequestEntry::builder()
            .id(id)
            .message_body("m")
    };
    let sent = client
        .send_message_batch()
        .queue_url(url)
        .entries(entry("a").build()?)
        .entries(entry("b").delay_seconds(1).build()?)
        .send()
        .await?;
    let mut ids: Vec<&str> = sent.successful().iter().map(|entry| entry.id()).collect();
    ids.sort_unstable();
    same(ids, vec!["a", "b"])?;
    same(sent.failed().len(), 0)
}

async fn missing(client: &Client) -> Outcome {
    let answer = client.get_queue_url().queue_name("missing").send().await;
    let Err(error) = answer else {
        return Err("not refused".into());
    };
    ensure(
        error
            .as_service_error()
            .is_some_and(|error| error.is_queue_does_not_exist()),
        format!("another error: {error}"),
    )?;
    same(
        error.code(),
        Some("AWS.SimpleQueueService.NonExistentQueue"),
    )
}
