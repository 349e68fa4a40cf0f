//! DynamoDB: every kind of attribute value, conditions, transactions, pages.

use std::collections::HashMap;

use live_dynamodb::Client;
use live_dynamodb::config::Builder;
use live_dynamodb::primitives::Blob;
use live_dynamodb::types::{
    AttributeDefinition, AttributeValue, BillingMode, KeySchemaElement, KeyType, Put, PutRequest,
    ReturnValue, ScalarAttributeType, TransactWriteItem, WriteRequest,
};

use crate::report::{Outcome, Report, ensure, refused, same};

const TABLE: &str = "cities";

pub(crate) async fn run(report: &mut Report, config: Builder) {
    let client = &Client::from_conf(config.build());
    if report
        .step("create a table", create(client))
        .await
        .is_none()
    {
        return;
    }
    report.step("every kind of value", values(client)).await;
    report
        .step("update, and a condition that fails", conditions(client))
        .await;
    report
        .step("a transaction that is cancelled", transaction(client))
        .await;
    report
        .step("batch, query and scan in pages", pages(client))
        .await;
    report.step("delete the table", delete(client)).await;
}

fn s(text: &str) -> AttributeValue {
    AttributeValue::S(text.to_owned())
}

fn n(number: impl ToString) -> AttributeValue {
    AttributeValue::N(number.to_string())
}

async fn create(client: &Client) -> Outcome {
    let mut request = client.create_table().table_name(TABLE);
    for (name, kind, r#type) in [
        ("country", KeyType::Hash, ScalarAttributeType::S),
        ("rank", KeyType::Range, ScalarAttributeType::N),
    ] {
        let definition = AttributeDefinition::builder()
            .attribute_name(name)
            .attribute_type(r#type);
        let key = KeySchemaElement::builder()
            .attribute_name(name)
            .key_type(kind);
        request = request
            .attribute_definitions(definition.build()?)
            .key_schema(key.build()?);
    }
    let output = request
        .billing_mode(BillingMode::PayPerRequest)
        .send()
        .await?;
    let table = output.table_description().ok_or("no description")?;
    same(table.table_name(), Some(TABLE))?;
    ensure(table.creation_date_time().is_some(), "no time of creation")
}

async fn values(client: &Client) -> Outcome {
    let item = HashMap::from([
        ("country".to_owned(), s("BE")),
        ("rank".to_owned(), n(1)),
        (
            "unicode".to_owned(),
            s("Gänt \u{1F600} \"quoted\" \\ \u{7f}\n"),
        ),
        ("decimal".to_owned(), n("-0.00000000000000000000123456789")),
        (
            "bytes".to_owned(),
            AttributeValue::B(Blob::new([0, 255, 127])),
        ),
        (
            "strings".to_owned(),
            AttributeValue::Ss(vec!["a".to_owned()]),
        ),
        (
            "numbers".to_owned(),
            AttributeValue::Ns(vec!["7".to_owned()]),
        ),
        ("blobs".to_owned(), AttributeValue::Bs(vec![Blob::new([9])])),
        ("yes".to_owned(), AttributeValue::Bool(true)),
        ("nothing".to_owned(), AttributeValue::Null(true)),
        (
            "list".to_owned(),
            AttributeValue::L(vec![s("x"), n(2), AttributeValue::L(Vec::new())]),
        ),
        (
            "map".to_owned(),
            AttributeValue::M(HashMap::from([(
                "deep".to_owned(),
                AttributeValue::M(HashMap::from([("k".to_owned(), s(""))])),
            )])),
        ),
    ]);
    client
        .put_item()
        .table_name(TABLE)
        .set_item(Some(item.clone()))
        .send()
        .await?;
    let found = client
        .get_item()
        .table_name(TABLE)
        .key("country", s("BE"))
        .key("rank", n(1))
        .consistent_read(true)
        .send()
        .await?;
    same(found.item(), Some(&item))
}

async fn conditions(client: &Client) -> Outcome {
    let updated = client
        .update_item()
        .table_name(TABLE)
        .key("country", s("BE"))
        .key("rank", n(1))
        .update_expression("SET people = :p")
        .expression_attribute_values(":p", n(265_086))
        .return_values(ReturnValue::UpdatedNew)
        .send()
        .await?;
    let attributes = updated.attributes().ok_or("no attributes")?;
    same(attributes.get("people"), Some(&n(265_086)))?;
    let again = client
        .put_item()
        .table_name(TABLE)
        .item("country", s("BE"))
        .item("rank", n(1))
        .condition_expression("attribute_not_exists(country)")
        .send()
        .await;
    refused(again, |error| error.is_conditional_check_failed_exception())?;
    let nowhere = client
        .get_item()
        .table_name("nowhere")
        .key("country", s("BE"))
        .send()
        .await;
    refused(nowhere, |error| error.is_resource_not_found_exception())
}

async fn transaction(client: &Client) -> Outcome {
    let put = Put::builder()
        .table_name(TABLE)
        .item("country", s("BE"))
        .item("rank", n(1))
        .condition_expression("attribute_not_exists(country)")
        .build()?;
    let item = TransactWriteItem::builder().put(put).build();
    let cancelled = client
        .transact_write_items()
        .transact_items(item)
        .send()
        .await;
    let mut reasons = Vec::new();
    refused(cancelled, |error| {
        match error {
        live_dynamodb::operation::transact_write_items::TransactWriteItemsError::TransactionCanceledException(error) => {
            let codes = error.cancellation_reasons().iter().filter_map(|reason| reason.code());
            reasons.extend(codes.map(str::to_owned));
            true
        }
        _ => false,
    }
    })?;
    same(reasons, vec!["ConditionalCheckFailed".to_owned()])
}

async fn pages(client: &Client) -> Outcome {
    let mut requests = Vec::new();
    for rank in 2..=20 {
        let put = PutRequest::builder()
            .item("country", s("BE"))
            .item("rank", n(rank))
            .build()?;
        requests.push(WriteRequest::builder().put_request(put).build());
    }
    let written = client
        .batch_write_item()
        .request_items(TABLE, requests)
        .send()
        .await?;
    ensure(
        written.unprocessed_items().is_none_or(HashMap::is_empty),
        "items are left over",
    )?;
    let query = client
        .query()
        .table_name(TABLE)
        .key_condition_expression("country = :c")
        .expression_attribute_values(":c", s("BE"))
        .limit(7);
    let mut items = query.into_paginator().items().send();
    let mut ranks = Vec::new();
    while let Some(item) = items.next().await {
        ranks.extend(item?.get("rank").and_then(|rank| rank.as_n().ok().cloned()));
    }
    same(ranks, (1..=20).map(|rank| rank.to_string()).collect())?;
    let scan = client.scan().table_name(TABLE).limit(6).into_paginator();
    let mut pages = scan.send();
    let mut count = 0;
    while let Some(page) = pages.next().await {
        count += page?.count();
    }
    same(count, 20)
}

async fn delete(client: &Client) -> Outcome {
    client.delete_table().table_name(TABLE).send().await?;
    Ok(())
}
