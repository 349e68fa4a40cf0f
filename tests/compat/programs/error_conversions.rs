//! A program's own error takes those of all operations, by implementations over type parameters.

use std::error::Error as StdError;
use std::fmt;

use aws_sdk_cleanroomsml::Client;
use aws_sdk_cleanroomsml::error::{BuildError, ProvideErrorMetadata, SdkError};
use aws_sdk_cleanroomsml::types::{AudienceSizeConfig, AudienceSizeType};
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;

/// The error of a library: any call, whatever it was.
#[derive(Debug)]
pub struct CallFailed(pub String);

impl fmt::Display for CallFailed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "call failed: {}", self.0)
    }
}

impl StdError for CallFailed {}

impl<E, R> From<SdkError<E, R>> for CallFailed
where
    E: StdError + Send + Sync + 'static,
    R: fmt::Debug + Send + Sync + 'static,
{
    fn from(error: SdkError<E, R>) -> Self {
        Self(error.to_string())
    }
}

impl From<BuildError> for CallFailed {
    fn from(error: BuildError) -> Self {
        Self(error.to_string())
    }
}

/// The error of a program: what the service says.
#[derive(Debug)]
pub struct Said {
    pub code: String,
    pub message: String,
}

impl<T: ProvideErrorMetadata> From<T> for Said {
    fn from(error: T) -> Self {
        Said {
            code: error.code().unwrap_or_default().to_string(),
            message: error.message().unwrap_or("unknown").to_string(),
        }
    }
}

/// The error of a wrapper, with the response spelled out.
pub fn status<E>(error: &SdkError<E, HttpResponse>) -> Option<u16> {
    error
        .raw_response()
        .map(|response| response.status().as_u16())
}

pub async fn delete(client: &Client, arn: &str) -> Result<(), CallFailed> {
    AudienceSizeConfig::builder()
        .audience_size_type(AudienceSizeType::Absolute)
        .audience_size_bins(1)
        .build()?;
    client
        .delete_audience_model()
        .audience_model_arn(arn)
        .send()
        .await?;
    Ok(())
}

pub async fn delete_or_say(client: &Client, arn: &str) -> Result<(), Said> {
    client
        .delete_audience_model()
        .audience_model_arn(arn)
        .send()
        .await?;
    Ok(())
}

pub async fn boxed(client: &Client) -> Result<usize, Box<dyn StdError>> {
    Ok(client
        .list_audience_models()
        .send()
        .await?
        .audience_models()
        .len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;

    #[tokio::test]
    async fn every_error_is_taken() {
        let refusal = (409, r#"{ "message": "in use" }"#);
        let http = wire::answers(&[refusal, refusal, refusal, refusal]);
        let client = wire::client(&http);
        let error = delete(&client, "a").await.unwrap_err();
        assert!(error.to_string().starts_with("call failed: "));
        let said = delete_or_say(&client, "a").await.unwrap_err();
        assert_eq!(
            (&*said.code, &*said.message),
            ("ConflictException", "in use")
        );
        assert!(boxed(&client).await.is_err());
        let error = client.list_audience_models().send().await.unwrap_err();
        assert_eq!(status(&error), Some(409));
    }

    #[test]
    fn what_is_not_set_is_told() {
        let error = CallFailed::from(AudienceSizeConfig::builder().build().unwrap_err());
        assert!(error.0.contains("audience_size_type"), "{error}");
    }
}
