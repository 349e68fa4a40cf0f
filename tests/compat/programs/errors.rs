//! What went wrong is told apart: by step, by the service's error, by its code; and printed with its causes.

use aws_sdk_cleanroomsml::error::{DisplayErrorContext, ProvideErrorMetadata, SdkError};
use aws_sdk_cleanroomsml::operation::RequestId;
use aws_sdk_cleanroomsml::operation::get_audience_model::{
    GetAudienceModelError, GetAudienceModelOutput,
};
use aws_sdk_cleanroomsml::{Client, Error};

/// A model, or none if there is no such model.
pub async fn find(client: &Client, arn: &str) -> Result<Option<GetAudienceModelOutput>, Error> {
    match client
        .get_audience_model()
        .audience_model_arn(arn)
        .send()
        .await
    {
        Ok(output) => Ok(Some(output)),
        Err(err) => match err.into_service_error() {
            GetAudienceModelError::ResourceNotFoundException(_) => Ok(None),
            err => Err(err.into()),
        },
    }
}

/// One line for a log.
pub fn describe(error: &SdkError<GetAudienceModelError>) -> String {
    match error {
        SdkError::ServiceError(context) => {
            let status = context.raw().status().as_u16();
            let message = context.err().message().unwrap_or("no message");
            format!("{status}: {message}")
        }
        SdkError::TimeoutError(_) => "too late".to_string(),
        other => format!("{}", DisplayErrorContext(other)),
    }
}

/// The code of any error of a service.
pub fn code(error: &dyn ProvideErrorMetadata) -> String {
    error.code().unwrap_or("none").to_string()
}

/// Whether it is worth another try, later.
pub fn is_busy(error: &SdkError<GetAudienceModelError>) -> bool {
    error
        .as_service_error()
        .is_some_and(|error| error.is_throttling_exception())
}

pub fn id(error: &SdkError<GetAudienceModelError>) -> Option<&str> {
    error.request_id()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;

    const GONE: (u16, &str) = (404, r#"{ "message": "gone" }"#);

    async fn failed(answer: (u16, &str)) -> SdkError<GetAudienceModelError> {
        let http = wire::answers(&[answer, answer, answer]);
        let call = wire::client(&http)
            .get_audience_model()
            .audience_model_arn("a");
        call.send().await.unwrap_err()
    }

    #[tokio::test]
    async fn errors_are_told_apart() {
        let http = wire::answers(&[(200, wire::MODEL), GONE, (409, "{}")]);
        let client = wire::client(&http);
        assert!(find(&client, "a").await.unwrap().is_some());
        assert!(find(&client, "a").await.unwrap().is_none());
        let error = find(&client, "a").await.unwrap_err();
        assert_eq!(code(&error), "ConflictException");
    }

    #[tokio::test(start_paused = true)]
    async fn errors_are_described() {
        let error = failed(GONE).await;
        assert_eq!(describe(&error), "404: gone");
        assert_eq!(code(&error), "ResourceNotFoundException");
        assert_eq!(id(&error), Some("request-1"));
        assert!(!is_busy(&error));
        assert!(is_busy(&failed((429, "{}")).await));

        let http = wire::answers(&[]);
        let error = wire::client(&http)
            .get_audience_model()
            .send()
            .await
            .unwrap_err();
        assert!(
            matches!(error, SdkError::ConstructionFailure(_)),
            "{error:?}"
        );
        assert_eq!(code(&error), "none");
        let text = describe(&error);
        assert!(text.contains("audience"), "it names the member: {text}");
    }
}
