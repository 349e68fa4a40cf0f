//! Successful answers: what services send that the model does not promise.

use cleanroomsml::operation::RequestId;
use cleanroomsml::operation::get_audience_model::GetAudienceModelOutput;
use cleanroomsml::primitives::{DateTime, DateTimeFormat};
use cleanroomsml::types::{AudienceModelStatus, InputChannelDataSource};
use serde_json::json;

use crate::service::{answered, client, ok};

/// The members that are required, with these in place of or beside them.
fn with(members: serde_json::Value) -> String {
    let mut body = json!({
        "createTime": "2024-01-02T03:04:05Z",
        "updateTime": "2024-01-02T03:04:05Z",
        "audienceModelArn": "arn",
        "name": "n",
        "trainingDatasetArn": "dataset",
        "status": "ACTIVE"
    });
    for (name, value) in members.as_object().unwrap() {
        body[name] = value.clone();
    }
    body.to_string()
}

async fn read(members: serde_json::Value) -> GetAudienceModelOutput {
    answered(ok(&with(members))).await.unwrap()
}

#[tokio::test]
async fn an_unknown_enum_value_is_kept() {
    let output = read(json!({"status": "HIBERNATING"})).await;
    assert_eq!(output.status().as_str(), "HIBERNATING");
    assert!(matches!(output.status(), AudienceModelStatus::Unknown(_)));
    assert_eq!(output.status().to_string(), "HIBERNATING");
}

#[tokio::test]
async fn an_unknown_enum_value_is_sent_back() {
    let list = r#"{"audienceSizeConfig":{"audienceSizeType":"COSMIC","audienceSizeBins":[7]},
        "sharedAudienceMetrics":["SOME"],"configuredAudienceModelArn":"c"}"#;
    let (client, transport) = client([ok(list), ok("{}")]);
    let model = client
        .get_configured_audience_model()
        .configured_audience_model_arn("c")
        .await
        .unwrap();
    client
        .update_configured_audience_model()
        .configured_audience_model_arn("c")
        .set_shared_audience_metrics(Some(model.shared_audience_metrics().to_vec()))
        .set_audience_size_config(model.audience_size_config().cloned())
        .await
        .unwrap();
    let requests = transport.requests();
    let sent: serde_json::Value =
        serde_json::from_slice(requests[1].body().bytes().unwrap()).unwrap();
    assert_eq!(sent["sharedAudienceMetrics"], json!(["SOME"]));
    assert_eq!(
        sent["audienceSizeConfig"],
        json!({"audienceSizeType": "COSMIC", "audienceSizeBins": [7]})
    );
}

#[tokio::test]
async fn an_unknown_union_tag_is_kept_and_sent_back() {
    let data = json!({"path": ["a", 1, null, {"b": 2.5}]});
    let channel = json!({
        "inputChannel": {
            "dataSource": {"floppyDisk": data},
            "roleArn": "role"
        }
    });
    let (client, transport) = client([ok(&channel.to_string()), ok("{}")]);
    let output = client
        .get_ml_input_channel()
        .ml_input_channel_arn("c")
        .membership_identifier("m")
        .await
        .unwrap();
    let input_channel = output.input_channel();
    let source = input_channel.data_source();
    assert!(source.is_unknown());
    let InputChannelDataSource::Unknown(unknown) = source else {
        panic!("{source:?}")
    };
    assert_eq!(unknown.tag(), "floppyDisk");
    client
        .create_ml_input_channel()
        .membership_identifier("m")
        .input_channel(input_channel.clone())
        .await
        .unwrap();
    let requests = transport.requests();
    let sent: serde_json::Value =
        serde_json::from_slice(requests[1].body().bytes().unwrap()).unwrap();
    assert_eq!(sent["inputChannel"], channel["inputChannel"]);
}

#[tokio::test]
async fn null_is_absent() {
    let output = read(json!({
        "statusDetails": null, "tags": null, "description": null, "name": null,
        "trainingDataStartTime": null
    }))
    .await;
    assert_eq!(output.status_details(), None);
    assert_eq!(output.tags(), None);
    assert_eq!(output.description(), None);
    assert_eq!(output.training_data_start_time(), None);
    assert_eq!(output.name(), "");
}

#[tokio::test]
async fn absent_is_not_empty() {
    assert_eq!(read(json!({})).await.tags(), None);
    let tags = read(json!({"tags": {}})).await.tags().cloned();
    assert_eq!(tags.map(|tags| tags.len()), Some(0));
    let tags = read(json!({"tags": {"a": "b"}})).await.tags().cloned();
    assert_eq!(tags.unwrap()["a"], "b");
    let tags = read(json!({"tags": {"a": null, "b": ""}})).await;
    let tags = tags.tags().unwrap();
    assert_eq!(tags.len(), 1, "no null in a map that is not sparse");
    assert_eq!(tags["b"], "");
}

#[tokio::test]
async fn timestamps_in_every_form_that_is_seen() {
    let second = 1_704_164_645; // 2024-01-02T03:04:05Z
    for (sent, secs, nanos) in [
        (json!("2024-01-02T03:04:05Z"), second, 0),
        (json!("2024-01-02T03:04:05.123456Z"), second, 123_456_000),
        (json!("2024-01-02T03:04:05.123456789Z"), second, 123_456_789),
        (json!("2024-01-02T03:04:05.5Z"), second, 500_000_000),
        (json!("2024-01-02T05:04:05+02:00"), second, 0),
        (json!("2024-01-01T20:34:05.25-06:30"), second, 250_000_000),
        (json!(1_704_164_645), second, 0),
        (json!(1_704_164_645.25), second, 250_000_000),
        (json!("1969-12-31T23:59:59Z"), -1, 0),
    ] {
        let output = read(json!({"createTime": sent})).await;
        let expected = DateTime::from_secs_and_nanos(secs, nanos);
        assert_eq!(*output.create_time(), expected, "{sent}");
    }
    let output = read(json!({"createTime": "2024-01-02T05:04:05.1+02:00"})).await;
    assert_eq!(
        output.create_time().fmt(DateTimeFormat::DateTime).unwrap(),
        "2024-01-02T03:04:05.1Z",
        "the zone is normalised"
    );
}

#[tokio::test]
async fn what_is_missing_is_filled_in() {
    for body in ["{}", "", "null"] {
        let output = answered(ok(body)).await.unwrap();
        assert_eq!(*output.create_time(), DateTime::from_secs(0), "{body:?}");
        assert_eq!(output.name(), "", "{body:?}");
        assert_eq!(output.status().as_str(), "", "{body:?}");
        assert!(
            matches!(output.status(), AudienceModelStatus::Unknown(_)),
            "{body:?}"
        );
        assert_eq!(output.status_details(), None, "{body:?}");
    }
}

#[tokio::test]
async fn unknown_members_are_ignored() {
    let output = read(json!({
        "future": {"deep": [[[{"a": null}]]], "text": "\u{1F600}"},
        "statusDetails": {"statusCode": "X", "hint": ["?"]},
        "Name": "other case"
    }))
    .await;
    assert_eq!(output.name(), "n");
    let details = output.status_details().unwrap();
    assert_eq!(
        (details.status_code(), details.message()),
        (Some("X"), None)
    );
}

#[tokio::test]
async fn text_is_unescaped() {
    let output = answered(ok(
        r#"{"name":"\u00e9\ud83d\ude00\n\/","description":"\ud800"}"#,
    ))
    .await;
    let output = output.unwrap();
    assert_eq!(output.name(), "é😀\n/");
    assert_eq!(output.description(), Some("\u{FFFD}"), "half a character");
}

#[tokio::test]
async fn outputs_tell_of_their_response() {
    let output = read(json!({})).await;
    assert_eq!(output.request_id(), Some("5a1e"));
    let metadata = output.response_metadata();
    assert_eq!(metadata.status().unwrap().as_u16(), 200);
    assert_eq!(metadata.attempts(), 1);
    let headers = metadata.headers().unwrap();
    assert_eq!(headers.get("content-type"), Some("application/json"));
}
