// Generated from the service's model: changes are lost at the next run.

//! The protocol tests of `GetAudienceModel`.

use cleanroomsml::{Client, operation, primitives, types};
use smithy_runtime::test_util::{RequestCase, ResponseCase, TestResult};

/// An ARN fills one path segment: its colons and slashes are percent-encoded. There is neither a
/// body nor a content type.
#[test]
fn get_audience_model_encodes_arn() -> TestResult {
    let case = RequestCase::new("GET", "/audience-model/arn%3Aaws%3Acleanrooms-ml%3Aus-east-1%3A123456789012%3Aaudience-model%2F3f2c1a")
        .forbid_headers(&["Content-Type", "Content-Length"])
        .body("", "");
    let client = Client::from_conf(case.config().build());
    let call = client
        .get_audience_model()
        .audience_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:audience-model/3f2c1a")
        .send();
    case.check(call)
}

/// Letters, digits, hyphens, dots, underscores and tildes stay as they are; every other character
/// is encoded.
#[test]
fn get_audience_model_keeps_unreserved_characters() -> TestResult {
    let case = RequestCase::new("GET", "/audience-model/arn%3Aaws-us-gov%3Acleanrooms-ml%3Aus-gov-west-1%3A123456789012%3Aaudience-model%2Fteam_a%2Fmodel-1.2")
        .forbid_headers(&["Content-Type", "Content-Length"])
        .body("", "");
    let client = Client::from_conf(case.config().build());
    let call = client
        .get_audience_model()
        .audience_model_arn("arn:aws-us-gov:cleanrooms-ml:us-gov-west-1:123456789012:audience-model/team_a/model-1.2")
        .send();
    case.check(call)
}

/// Every member is present. Timestamps are date-time strings, with and without fractions of a
/// second.
#[test]
fn get_audience_model_reads_all_members() -> TestResult {
    let case = ResponseCase::new(200)
        .header("Content-Type", "application/json")
        .body("application/json", r#"{"createTime":"2024-04-02T08:30:00Z","updateTime":"2024-04-02T11:05:12.250Z","trainingDataStartTime":"2024-01-01T00:00:00Z","trainingDataEndTime":"2024-03-31T23:59:59Z","audienceModelArn":"arn:aws:cleanrooms-ml:us-east-1:123456789012:audience-model/3f2c1a","name":"shop-lookalike","trainingDatasetArn":"arn:aws:cleanrooms-ml:us-east-1:123456789012:training-dataset/4d0b9a7e","status":"ACTIVE","statusDetails":{"statusCode":"DONE","message":"ready"},"kmsKeyArn":"arn:aws:kms:us-east-1:123456789012:key/11112222-3333-4444-5555-666677778888","tags":{"team":"growth"},"description":"First quarter"}"#);
    let client = Client::from_conf(case.config().build());
    let call = client
        .get_audience_model()
        .audience_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:audience-model/example")
        .send();
    let expected = operation::get_audience_model::GetAudienceModelOutput::builder()
        .create_time(primitives::DateTime::from_secs(1712046600))
        .update_time(primitives::DateTime::from_secs_and_nanos(1712055912, 250000000))
        .training_data_start_time(primitives::DateTime::from_secs(1704067200))
        .training_data_end_time(primitives::DateTime::from_secs(1711929599))
        .audience_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:audience-model/3f2c1a")
        .name("shop-lookalike")
        .training_dataset_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:training-dataset/4d0b9a7e")
        .status(types::AudienceModelStatus::Active)
        .status_details(
            types::StatusDetails::builder().status_code("DONE").message("ready").build(),
        )
        .kms_key_arn("arn:aws:kms:us-east-1:123456789012:key/11112222-3333-4444-5555-666677778888")
        .tags("team", "growth")
        .description("First quarter")
        .build()?;
    case.output(call, expected)
}

/// A null counts as absent, a member that the model does not know is skipped, and an empty map is
/// not the same as no map.
#[test]
fn get_audience_model_ignores_null_and_unknown_members() -> TestResult {
    let case = ResponseCase::new(200)
        .header("Content-Type", "application/json")
        .body("application/json", r#"{"createTime":"2024-04-02T08:30:00Z","updateTime":"2024-04-02T08:30:00Z","audienceModelArn":"arn:aws:cleanrooms-ml:us-east-1:123456789012:audience-model/3f2c1a","name":"shop-lookalike","trainingDatasetArn":"arn:aws:cleanrooms-ml:us-east-1:123456789012:training-dataset/4d0b9a7e","status":"CREATE_PENDING","statusDetails":null,"tags":{},"futureMember":{"a":[1,{"b":null}]}}"#);
    let client = Client::from_conf(case.config().build());
    let call = client
        .get_audience_model()
        .audience_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:audience-model/example")
        .send();
    let expected = operation::get_audience_model::GetAudienceModelOutput::builder()
        .create_time(primitives::DateTime::from_secs(1712046600))
        .update_time(primitives::DateTime::from_secs(1712046600))
        .audience_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:audience-model/3f2c1a")
        .name("shop-lookalike")
        .training_dataset_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:training-dataset/4d0b9a7e")
        .status(types::AudienceModelStatus::CreatePending)
        .set_tags(Some(Default::default()))
        .build()?;
    case.output(call, expected)
}
