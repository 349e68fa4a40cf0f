// Generated from the service's model: changes are lost at the next run.

//! The protocol tests of `CancelTrainedModel`.

use cleanroomsml::Client;
use cleanroomsml::types::error;
use smithy_runtime::test_util::{ResponseCase, TestResult};

/// The error is named by a header, as the service does.
#[test]
fn validation_exception_from_header() -> TestResult {
    let case = ResponseCase::new(400)
        .header("Content-Type", "application/json")
        .header("X-Amzn-Errortype", "ValidationException")
        .body("application/json", r#"{"message":"audienceModelArn does not match the expected pattern."}"#);
    let client = Client::from_conf(case.config().build());
    let call = client
        .cancel_trained_model()
        .membership_identifier("membership-identifier")
        .trained_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:membership/example")
        .send();
    let expected = error::ValidationException::builder()
        .message("audienceModelArn does not match the expected pattern.")
        .build()?;
    case.error(call, expected)
}

/// What follows a colon in the header is not part of the name.
#[test]
fn validation_exception_from_header_with_uri() -> TestResult {
    let case = ResponseCase::new(400)
        .header("Content-Type", "application/json")
        .header("X-Amzn-Errortype", "ValidationException:http://example.com/errors/")
        .body("application/json", r#"{"message":"audienceModelArn does not match the expected pattern."}"#);
    let client = Client::from_conf(case.config().build());
    let call = client
        .cancel_trained_model()
        .membership_identifier("membership-identifier")
        .trained_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:membership/example")
        .send();
    let expected = error::ValidationException::builder()
        .message("audienceModelArn does not match the expected pattern.")
        .build()?;
    case.error(call, expected)
}

/// Without the header the error is named in the document, where a namespace may come before the
/// name.
#[test]
fn validation_exception_from_body() -> TestResult {
    let case = ResponseCase::new(400)
        .header("Content-Type", "application/json")
        .body("application/json", r#"{"__type":"com.amazonaws.cleanroomsml#ValidationException","message":"audienceModelArn does not match the expected pattern."}"#);
    let client = Client::from_conf(case.config().build());
    let call = client
        .cancel_trained_model()
        .membership_identifier("membership-identifier")
        .trained_model_arn("arn:aws:cleanrooms-ml:us-east-1:123456789012:membership/example")
        .send();
    let expected = error::ValidationException::builder()
        .message("audienceModelArn does not match the expected pattern.")
        .build()?;
    case.error(call, expected)
}
