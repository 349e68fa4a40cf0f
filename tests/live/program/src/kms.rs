//! KMS: bytes as base64 in JSON.

use live_kms::Client;
use live_kms::config::Builder;
use live_kms::primitives::Blob;
use live_kms::types::{DataKeySpec, Tag};

use crate::report::{Outcome, Report, ensure, refused, same};

pub(crate) async fn run(report: &mut Report, config: Builder) {
    let client = &Client::from_conf(config.build());
    let Some(key) = report.step("create a key", create(client)).await else {
        return;
    };
    report
        .step("encrypt and decrypt", encrypt(client, &key))
        .await;
    report.step("a data key", data_key(client, &key)).await;
    report.step("list in pages", pages(client)).await;
    report.step("an unknown key", missing(client)).await;
}

async fn create(client: &Client) -> Outcome<String> {
    let tag = Tag::builder().tag_key("kind").tag_value("live").build()?;
    let made = client
        .create_key()
        .description("for tests")
        .tags(tag)
        .send()
        .await?;
    let id = made
        .key_metadata()
        .ok_or("no metadata")?
        .key_id()
        .to_owned();
    let described = client.describe_key().key_id(&id).send().await?;
    let metadata = described.key_metadata().ok_or("no metadata")?;
    same(metadata.description(), Some("for tests"))?;
    ensure(metadata.enabled(), "the key is not enabled")?;
    ensure(metadata.creation_date().is_some(), "no time of creation")?;
    Ok(id)
}

async fn encrypt(client: &Client, key: &str) -> Outcome {
    let secret = Blob::new((0..=255).collect::<Vec<u8>>());
    let encrypted = client
        .encrypt()
        .key_id(key)
        .plaintext(secret.clone())
        .encryption_context("who", "live")
        .send()
        .await?;
    let bytes = encrypted.ciphertext_blob().ok_or("nothing came back")?;
    let decrypted = client
        .decrypt()
        .ciphertext_blob(bytes.clone())
        .encryption_context("who", "live")
        .send()
        .await?;
    ensure(
        decrypted.plaintext() == Some(&secret),
        "other bytes came back",
    )?;
    let without = client.decrypt().ciphertext_blob(bytes.clone()).send().await;
    refused(without, |error| error.is_invalid_ciphertext_exception())
}

async fn data_key(client: &Client, key: &str) -> Outcome {
    let made = client
        .generate_data_key()
        .key_id(key)
        .key_spec(DataKeySpec::Aes256);
    let made = made.send().await?;
    same(made.plaintext().map(|bytes| bytes.as_ref().len()), Some(32))
}

async fn pages(client: &Client) -> Outcome {
    for _ in 0..2 {
        client.create_key().send().await?;
    }
    let mut keys = client.list_keys().limit(1).into_paginator().items().send();
    let mut count = 0;
    while let Some(key) = keys.next().await {
        key?;
        count += 1;
    }
    ensure(count >= 3, format!("{count} keys"))
}

async fn missing(client: &Client) -> Outcome {
    let id = "00000000-0000-0000-0000-000000000000";
    let answer = client.describe_key().key_id(id).send().await;
    refused(answer, |error| error.is_not_found_exception())
}
