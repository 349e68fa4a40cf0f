//! Errors of the service: how they are recognised, and what they tell.

use std::error::Error as _;

use cleanroomsml::error::{DisplayErrorContext, ProvideErrorMetadata, SdkError};
use cleanroomsml::operation::get_audience_model::GetAudienceModelError;
use smithy_runtime::error::Fault;
use smithy_runtime::operation::Operate;
use smithy_runtime::transport::scripted::Step;

use crate::service::{answered, client, get, refused};

fn with_body(status: u16, body: &str) -> Step {
    Step::respond(status).body(body.to_owned())
}

/// The error that this answer is, which must be one of the service.
async fn refusal(answer: Step) -> GetAudienceModelError {
    match answered(answer).await {
        Err(SdkError::ServiceError(error)) => error.into_err(),
        other => panic!("no error of the service: {other:?}"),
    }
}

#[tokio::test]
async fn a_code_is_found_wherever_it_stands() {
    let header = |value: &str| {
        Step::respond(400)
            .header("X-Amzn-ErrorType", value)
            .body(r#"{"message":"m"}"#)
    };
    let body = |body: &str| with_body(400, body);
    for answer in [
        header("ValidationException"),
        header("ValidationException:http://internal.amazon.com/coral/com.amazon.coral/"),
        header("aws.protocoltests#ValidationException:http://internal/"),
        body(r#"{"__type":"ValidationException","message":"m"}"#),
        body(r#"{"__type":"ns#ValidationException","message":"m"}"#),
        body(r#"{"__type":"ns#ValidationException:http://x/y#z","Message":"m"}"#),
        body(r#"{"code":"ValidationException","message":"m"}"#),
        header("ValidationException").header("x-other", "1"),
    ] {
        let shown = format!("{answer:?}");
        let error = refusal(answer).await;
        assert!(error.is_validation_exception(), "{shown}: {error:?}");
        assert_eq!(error.code(), Some("ValidationException"), "{shown}");
        assert_eq!(error.message(), Some("m"), "{shown}");
    }
}

#[tokio::test]
async fn the_header_is_stronger_than_the_body() {
    let answer = Step::respond(400)
        .header("x-amzn-errortype", "ResourceNotFoundException")
        .body(r#"{"__type":"ValidationException","code":"AccessDeniedException"}"#);
    assert!(refusal(answer).await.is_resource_not_found_exception());
    let answer = with_body(
        400,
        r#"{"code":"AccessDeniedException","__type":"ValidationException"}"#,
    );
    assert!(refusal(answer).await.is_validation_exception());
}

#[tokio::test(start_paused = true)]
async fn every_modelled_error_has_its_type() {
    for (status, code) in [
        (400, "ValidationException"),
        (403, "AccessDeniedException"),
        (404, "ResourceNotFoundException"),
        (429, "ThrottlingException"),
    ] {
        let (client, _) = client([(); 3].map(|()| refused(status, code, "why")));
        let error = get(&client).await.unwrap_err().into_service_error();
        let is = [
            error.is_validation_exception(),
            error.is_access_denied_exception(),
            error.is_resource_not_found_exception(),
            error.is_throttling_exception(),
        ];
        assert_eq!(is.iter().filter(|is| **is).count(), 1, "{code}: {error:?}");
        assert_eq!(error.code(), Some(code));
        assert_eq!(error.message(), Some("why"));
        assert_eq!(error.request_id(), Some("5a1e"));
        let meta = error.meta();
        assert_eq!(meta.http_status().unwrap().as_u16(), status);
        assert_eq!(meta.fault(), Some(Fault::Client));
        assert_eq!(meta.is_retryable(), status == 429, "{code}");
        assert_eq!(
            error.to_string(),
            format!("{code}: why (HTTP {status}, request id 5a1e)")
        );
    }
}

#[tokio::test]
async fn statuses_of_errors_are_those_of_the_model() {
    for (_, operation) in crate::model::of_type("operation") {
        for error in operation["errors"].as_array().unwrap() {
            let shape = crate::model::by_id(crate::model::text(error, "target"));
            assert!(!shape["traits"]["smithy.api#httpError"].is_null());
        }
    }
    let get = cleanroomsml::operation::get_audience_model::GetAudienceModel::OPERATION;
    let update =
        cleanroomsml::operation::update_configured_audience_model::UpdateConfiguredAudienceModel::OPERATION;
    for operation in [get, update] {
        for error in operation.errors {
            let shape = crate::model::shape(error.schema.name());
            let expected = shape["traits"]["smithy.api#httpError"].as_u64();
            assert_eq!(expected, Some(u64::from(error.status)), "{error:?}");
        }
    }
}

#[tokio::test]
async fn errors_that_the_model_does_not_list_are_kept() {
    let error = refusal(refused(418, "TeapotException", "short and stout")).await;
    assert!(matches!(error, GetAudienceModelError::Unhandled(_)));
    assert_eq!(error.code(), Some("TeapotException"));
    assert_eq!(error.message(), Some("short and stout"));
    // One of the service's, but not listed for this operation.
    let error = refusal(refused(409, "ConflictException", "in use")).await;
    assert!(matches!(error, GetAudienceModelError::Unhandled(_)));
    assert_eq!(error.code(), Some("ConflictException"));
}

#[tokio::test]
async fn bodies_that_are_not_json_are_shown() {
    let html = "<html><body>400 Bad Request</body></html>";
    let error = refusal(with_body(400, html)).await;
    assert!(matches!(error, GetAudienceModelError::Unhandled(_)));
    assert_eq!(error.code(), Some("400"));
    assert_eq!(error.message(), Some(html));

    let error = refusal(with_body(404, "")).await;
    assert_eq!((error.code(), error.message()), (Some("404"), None));

    let long = format!("<p>{}</p>", "é".repeat(10_000));
    let error = refusal(with_body(400, &long)).await;
    let message = error.message().unwrap();
    assert!(message.starts_with("<p>é") && message.ends_with("é…"));
    assert!(
        message.len() < 600,
        "an excerpt, not {} bytes",
        message.len()
    );
}

#[tokio::test]
async fn a_broken_body_does_not_hide_the_code() {
    for body in ["{", "[]", r#"{"message":3}"#, "\u{0}", "null", "3"] {
        let answer = Step::respond(404)
            .header("x-amzn-errortype", "ResourceNotFoundException")
            .body(body.to_owned());
        let failure = answered(answer).await.unwrap_err();
        assert_eq!(failure.code(), Some("ResourceNotFoundException"), "{body}");
        let status = failure.raw_response().map(|raw| raw.status().as_u16());
        assert_eq!(status, Some(404), "{body}");
    }
}

#[tokio::test]
async fn errors_pass_through_the_crates_own() {
    let failure = answered(refused(403, "AccessDeniedException", "no"))
        .await
        .unwrap_err();
    let text = failure.to_string();
    assert_eq!(
        text, "AccessDeniedException: no (HTTP 403, request id 5a1e)",
        "an error says what it is without help"
    );
    assert!(DisplayErrorContext(&failure).to_string().contains(&text));
    let error = cleanroomsml::Error::from(failure);
    assert!(matches!(
        error,
        cleanroomsml::Error::AccessDeniedException(_)
    ));
    assert_eq!(error.to_string(), text);
    assert!(error.source().is_none());

    let failure = answered(refused(409, "ConflictException", "in use"))
        .await
        .unwrap_err();
    let error = cleanroomsml::Error::from(failure);
    assert!(matches!(error, cleanroomsml::Error::Unhandled(_)));
    assert_eq!(error.code(), Some("ConflictException"));
}
