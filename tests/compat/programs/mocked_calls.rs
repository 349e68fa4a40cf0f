//! A program whose tests answer its calls by rules.

use aws_sdk_cleanroomsml::operation::get_audience_model::GetAudienceModelError;
use aws_sdk_cleanroomsml::{Client, Error};

/// The name of a model; a new one if there is none.
pub async fn name(client: &Client, arn: &str) -> Result<String, Error> {
    let model = client
        .get_audience_model()
        .audience_model_arn(arn)
        .send()
        .await;
    match model.map_err(|error| error.into_service_error()) {
        Ok(model) => Ok(model.name),
        Err(GetAudienceModelError::ResourceNotFoundException(_)) => {
            let made = client
                .create_audience_model()
                .name("new")
                .training_dataset_arn("arn:d");
            Ok(made.send().await?.audience_model_arn)
        }
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_sdk_cleanroomsml::operation::create_audience_model::CreateAudienceModelOutput;
    use aws_sdk_cleanroomsml::operation::get_audience_model::GetAudienceModelOutput;
    use aws_sdk_cleanroomsml::primitives::DateTime;
    use aws_sdk_cleanroomsml::types::AudienceModelStatus;
    use aws_sdk_cleanroomsml::types::error::ResourceNotFoundException;
    use aws_smithy_mocks::{RuleMode, mock, mock_client};
    use aws_smithy_runtime_api::http::{Response, StatusCode};
    use aws_smithy_types::body::SdkBody;

    fn model(name: &str) -> GetAudienceModelOutput {
        GetAudienceModelOutput::builder()
            .name(name)
            .audience_model_arn("arn:m")
            .training_dataset_arn("arn:d")
            .status(AudienceModelStatus::Active)
            .create_time(DateTime::from_secs(0))
            .update_time(DateTime::from_secs(0))
            .build()
            .unwrap()
    }

    fn not_found() -> GetAudienceModelError {
        let error = ResourceNotFoundException::builder().message("gone").build();
        GetAudienceModelError::ResourceNotFoundException(error.unwrap())
    }

    #[tokio::test]
    async fn rules_answer_by_the_input() {
        let one = mock!(Client::get_audience_model)
            .match_requests(|input| input.audience_model_arn() == Some("arn:1"))
            .then_output(|| model("one"));
        let other = mock!(Client::get_audience_model).then_output(|| model("other"));
        let client = mock_client!(aws_sdk_cleanroomsml, RuleMode::MatchAny, [&one, &other]);
        assert_eq!(name(&client, "arn:1").await.unwrap(), "one");
        assert_eq!(name(&client, "arn:2").await.unwrap(), "other");
        assert_eq!(name(&client, "arn:1").await.unwrap(), "one");
        assert_eq!((one.num_calls(), other.num_calls()), (2, 1));
    }

    #[tokio::test]
    async fn rules_come_in_sequence() {
        let missing = mock!(Client::get_audience_model).then_error(not_found);
        let made = mock!(Client::create_audience_model)
            .match_requests(|input| input.name() == Some("new"))
            .then_output(|| {
                let output = CreateAudienceModelOutput::builder().audience_model_arn("arn:new");
                output.build().unwrap()
            });
        let client = mock_client!(
            aws_sdk_cleanroomsml,
            RuleMode::Sequential,
            &[&missing, &made]
        );
        assert_eq!(name(&client, "arn:1").await.unwrap(), "arn:new");
        assert_eq!((missing.num_calls(), made.num_calls()), (1, 1));
    }

    #[tokio::test]
    async fn responses_are_read_and_tried_again() {
        let flaky = mock!(Client::get_audience_model)
            .sequence()
            .http_status(503, None)
            .times(2)
            .output(|| model("third"))
            .build();
        let client = mock_client!(aws_sdk_cleanroomsml, [&flaky]);
        assert_eq!(name(&client, "arn").await.unwrap(), "third");
        assert_eq!(flaky.num_calls(), 3);
    }

    #[tokio::test]
    async fn responses_are_as_those_of_the_service() {
        let denied = aws_smithy_mocks_experimental::mock!(Client::get_audience_model)
            .then_http_response(|| {
                let mut response = Response::new(
                    StatusCode::try_from(403).unwrap(),
                    SdkBody::from(r#"{ "message": "no" }"#),
                );
                response
                    .headers_mut()
                    .insert("x-amzn-errortype", "AccessDeniedException");
                response
            });
        let client = aws_smithy_mocks_experimental::mock_client!(
            aws_sdk_cleanroomsml,
            aws_smithy_mocks_experimental::RuleMode::MatchAny,
            &[&denied],
            |config| config.endpoint_url("http://localhost:1")
        );
        let error = name(&client, "arn").await.unwrap_err();
        assert!(
            matches!(error, Error::AccessDeniedException(_)),
            "{error:?}"
        );
    }
}
