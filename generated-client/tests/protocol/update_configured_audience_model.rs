// Generated from the service's model: changes are lost at the next run.

//! The protocol tests of `UpdateConfiguredAudienceModel`.

use cleanroomsml::{Client, operation, types};
use smithy_runtime::test_util::{RequestCase, ResponseCase, TestResult};

/// The label goes into the path, the other members into a JSON document, with text beyond ASCII in
/// UTF-8.
#[test]
fn update_configured_audience_model_sends_all_members() -> TestResult {
    let case = RequestCase::new("PATCH", "/configured-audience-model/arn%3Aaws%3Acleanrooms-ml%3Aus-east-1%3A123456789012%3Aconfigured-audience-model%2F9b7e")
        .header("Content-Type", "application/json")
        .require_headers(&["Content-Length"])
        .body("application/json", "{\"outputConfig\":{\"destination\":{\"s3Destination\":{\"s3Uri\":\"s3://bucket/prefix/\"}},\"roleArn\":\"arn:aws:iam::123456789012:role/r\"},\"audienceModelArn\":\"arn:aws:cleanrooms-ml:us-east-1:123456789012:audience-model/3f2c1a\",\"sharedAudienceMetrics\":[\"ALL\"],\"minMatchingSeedSize\":500,\"audienceSizeConfig\":{\"audienceSizeType\":\"ABSOLUTE\",\"audienceSizeBins\":[1000,2000]},\"description\":\"dé\"}");
    let client = Client::from_conf(case.config().build());
    let call = client
        .update_configured_audience_model()
        .configured_audience_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:configured-audience-model/9b7e")
        .output_config(
            types::ConfiguredAudienceModelOutputConfig::new(
                types::AudienceDestination::new(
                    types::S3ConfigMap::new("s3://bucket/prefix/"),
                ),
                "arn:aws:iam::123456789012:role/r",
            ),
        )
        .audience_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:audience-model/3f2c1a")
        .shared_audience_metrics(types::SharedAudienceMetrics::All)
        .min_matching_seed_size(500)
        .audience_size_config(
            types::AudienceSizeConfig::new(
                types::AudienceSizeType::Absolute,
                vec![1000, 2000],
            ),
        )
        .description("dé")
        .send();
    case.check(call)
}

/// Members that are not set are left out. With only the label set an empty JSON object remains, not
/// an empty body.
#[test]
fn update_configured_audience_model_sends_empty_document() -> TestResult {
    let case = RequestCase::new("PATCH", "/configured-audience-model/arn%3Aaws%3Acleanrooms-ml%3Aus-east-1%3A123456789012%3Aconfigured-audience-model%2F9b7e")
        .header("Content-Type", "application/json")
        .require_headers(&["Content-Length"])
        .body("application/json", "{}");
    let client = Client::from_conf(case.config().build());
    let call = client
        .update_configured_audience_model()
        .configured_audience_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:configured-audience-model/9b7e")
        .send();
    case.check(call)
}

/// The answer names the model that was changed.
#[test]
fn update_configured_audience_model_reads_arn() -> TestResult {
    let case = ResponseCase::new(200)
        .header("Content-Type", "application/json")
        .body("application/json", r#"{"configuredAudienceModelArn":"arn:aws:cleanrooms-ml:us-east-1:123456789012:configured-audience-model/9b7e"}"#);
    let client = Client::from_conf(case.config().build());
    let call = client
        .update_configured_audience_model()
        .configured_audience_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:configured-audience-model/example")
        .send();
    let expected = operation::update_configured_audience_model::UpdateConfiguredAudienceModelOutput::builder()
        .configured_audience_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:configured-audience-model/9b7e")
        .build()?;
    case.output(call, expected)
}
