//! The protocol tests in the model, for the two operations that have them.

use std::collections::HashMap;

use cleanroomsml::Client;
use cleanroomsml::operation::get_audience_model::GetAudienceModelOutput;
use cleanroomsml::operation::update_configured_audience_model::builders::UpdateConfiguredAudienceModelFluentBuilder;
use cleanroomsml::primitives::DateTime;
use cleanroomsml::types::{
    AudienceDestination, AudienceSizeConfig, AudienceSizeType, ConfiguredAudienceModelOutputConfig,
    S3ConfigMap, SharedAudienceMetrics,
};
use serde_json::Value;
use smithy_runtime::transport::scripted::Step;

use crate::model;
use crate::service::{client, get, ok};

fn tests(operation: &str, kind: &str) -> &'static Vec<Value> {
    let tests = &model::shape(operation)["traits"][kind];
    let tests = tests
        .as_array()
        .unwrap_or_else(|| panic!("{operation} has no {kind}"));
    assert!(!tests.is_empty());
    tests
}

fn texts<'a>(test: &'a Value, key: &str) -> Vec<&'a str> {
    let list = test[key].as_array().into_iter().flatten();
    list.map(|name| name.as_str().unwrap()).collect()
}

fn update(client: &Client, params: &Value) -> UpdateConfiguredAudienceModelFluentBuilder {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let mut call = client.update_configured_audience_model();
    for (name, value) in params.as_object().unwrap() {
        call = match name.as_str() {
            "configuredAudienceModelArn" => call.configured_audience_model_arn(text(value)),
            "audienceModelArn" => call.audience_model_arn(text(value)),
            "description" => call.description(text(value)),
            "minMatchingSeedSize" => {
                call.min_matching_seed_size(value.as_i64().unwrap().try_into().unwrap())
            }
            "sharedAudienceMetrics" => value.as_array().unwrap().iter().fold(call, |call, v| {
                call.shared_audience_metrics(SharedAudienceMetrics::from(v.as_str().unwrap()))
            }),
            "outputConfig" => {
                let uri = text(&value["destination"]["s3Destination"]["s3Uri"]);
                call.output_config(ConfiguredAudienceModelOutputConfig::new(
                    AudienceDestination::new(S3ConfigMap::new(uri)),
                    text(&value["roleArn"]),
                ))
            }
            "audienceSizeConfig" => {
                let bins = value["audienceSizeBins"].as_array().unwrap();
                let bins = bins
                    .iter()
                    .map(|bin| bin.as_i64().unwrap().try_into().unwrap());
                let of = value["audienceSizeType"].as_str().unwrap();
                call.audience_size_config(AudienceSizeConfig::new(
                    AudienceSizeType::from(of),
                    bins.collect::<Vec<i32>>(),
                ))
            }
            other => panic!("teach this test the member {other}"),
        };
    }
    call
}

#[tokio::test]
async fn requests() {
    for operation in ["GetAudienceModel", "UpdateConfiguredAudienceModel"] {
        for test in tests(operation, "smithy.test#httpRequestTests") {
            let id = model::text(test, "id");
            let (client, transport) = client([ok("{}")]);
            let params = &test["params"];
            if operation == "GetAudienceModel" {
                let arn = model::text(params, "audienceModelArn");
                client
                    .get_audience_model()
                    .audience_model_arn(arn)
                    .await
                    .unwrap();
            } else {
                update(&client, params).await.unwrap();
            }
            let requests = transport.requests();
            let request = &requests[0];
            assert_eq!(request.method(), model::text(test, "method"), "{id}");
            let host = "https://cleanrooms-ml.us-east-1.amazonaws.com";
            let target = request.uri().strip_prefix(host).unwrap();
            assert_eq!(target, model::text(test, "uri"), "{id}");
            for (name, value) in test["headers"].as_object().into_iter().flatten() {
                assert_eq!(request.headers().get(name), value.as_str(), "{id}: {name}");
            }
            for name in texts(test, "forbidHeaders") {
                assert!(!request.headers().contains(name), "{id}: {name}");
            }
            for name in texts(test, "requireHeaders") {
                // The transport adds the length, which it takes from the body.
                let length = name.eq_ignore_ascii_case("content-length");
                assert!(length || request.headers().contains(name), "{id}: {name}");
            }
            let sent = request.body().bytes().unwrap();
            match model::text(test, "body") {
                "" => assert_eq!(sent, b"", "{id}"),
                body => {
                    let sent: Value = serde_json::from_slice(sent).unwrap();
                    let body: Value = serde_json::from_str(body).unwrap();
                    assert_eq!(sent, body, "{id}");
                }
            }
        }
    }
}

fn answer(test: &Value) -> Step {
    let status = test["code"].as_u64().unwrap().try_into().unwrap();
    let headers = test["headers"].as_object().into_iter().flatten();
    headers.fold(
        Step::respond(status).body(model::text(test, "body").to_owned()),
        |step, (name, value)| step.header(name, value.as_str().unwrap()),
    )
}

/// The members that a test expects, in the form that the output has them.
fn check_model(id: &str, output: &GetAudienceModelOutput, params: &Value) {
    let text = |key: &str| params[key].as_str();
    let time = |key: &str| params[key].as_f64().map(DateTime::from_secs_f64);
    assert_eq!(Some(*output.create_time()), time("createTime"), "{id}");
    assert_eq!(Some(*output.update_time()), time("updateTime"), "{id}");
    let window = (
        output.training_data_start_time().copied(),
        output.training_data_end_time().copied(),
    );
    let expected = (time("trainingDataStartTime"), time("trainingDataEndTime"));
    assert_eq!(window, expected, "{id}");
    for (found, key) in [
        (Some(output.audience_model_arn()), "audienceModelArn"),
        (Some(output.name()), "name"),
        (Some(output.training_dataset_arn()), "trainingDatasetArn"),
        (Some(output.status().as_str()), "status"),
        (output.kms_key_arn(), "kmsKeyArn"),
        (output.description(), "description"),
    ] {
        assert_eq!(found, text(key), "{id}: {key}");
    }
    let details = output
        .status_details()
        .map(|d| (d.status_code(), d.message()));
    let expected = params["statusDetails"]
        .as_object()
        .map(|d| (d["statusCode"].as_str(), d["message"].as_str()));
    assert_eq!(details, expected, "{id}");
    let tags = params["tags"].as_object().map(|tags| {
        let pair =
            |(key, value): (&String, &Value)| (key.clone(), value.as_str().unwrap().to_owned());
        tags.iter().map(pair).collect::<HashMap<_, _>>()
    });
    assert_eq!(output.tags(), tags.as_ref(), "{id}");
}

#[tokio::test]
async fn responses() {
    for test in tests("GetAudienceModel", "smithy.test#httpResponseTests") {
        let (client, _) = client([answer(test)]);
        let output = get(&client).await.unwrap();
        check_model(model::text(test, "id"), &output, &test["params"]);
    }
    let operation = "UpdateConfiguredAudienceModel";
    for test in tests(operation, "smithy.test#httpResponseTests") {
        let (client, _) = client([answer(test)]);
        let call = client.update_configured_audience_model();
        let output = call.configured_audience_model_arn("c").await.unwrap();
        let expected = model::text(&test["params"], "configuredAudienceModelArn");
        assert_eq!(output.configured_audience_model_arn(), expected);
    }
}
