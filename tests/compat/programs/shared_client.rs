//! One client for all of a program: in a wrapper, behind a trait, on other threads, in a static.

use std::future::Future;
use std::pin::Pin;
use std::sync::OnceLock;

use aws_sdk_cleanroomsml::Client;
use aws_sdk_cleanroomsml::error::SdkError;
use aws_sdk_cleanroomsml::operation::get_audience_model::{
    GetAudienceModelError, GetAudienceModelOutput,
};

/// What the program calls: tests have another one.
pub struct Models {
    inner: Client,
}

impl Models {
    pub fn new(inner: Client) -> Self {
        Self { inner }
    }

    pub async fn get(
        &self,
        arn: &str,
    ) -> Result<GetAudienceModelOutput, SdkError<GetAudienceModelError>> {
        self.inner
            .get_audience_model()
            .audience_model_arn(arn)
            .send()
            .await
    }
}

/// The same as a trait object, as `async_trait` writes it.
pub trait Find: Send + Sync {
    fn find<'a>(
        &'a self,
        arn: &'a str,
    ) -> Pin<Box<dyn Future<Output = Option<String>> + Send + 'a>>;
}

impl Find for Models {
    fn find<'a>(
        &'a self,
        arn: &'a str,
    ) -> Pin<Box<dyn Future<Output = Option<String>> + Send + 'a>> {
        Box::pin(async move { self.get(arn).await.ok().map(|model| model.name) })
    }
}

/// A fake that knows one model.
pub struct One(pub &'static str);

impl Find for One {
    fn find<'a>(
        &'a self,
        arn: &'a str,
    ) -> Pin<Box<dyn Future<Output = Option<String>> + Send + 'a>> {
        Box::pin(async move { (arn == self.0).then(|| "one".to_string()) })
    }
}

/// The client of the whole program.
pub static CLIENT: OnceLock<Client> = OnceLock::new();

/// Asks for several models at once.
pub async fn names(client: &Client, arns: &[&str]) -> Vec<String> {
    let mut tasks = Vec::new();
    for arn in arns {
        let client = client.clone();
        let request = client.get_audience_model().audience_model_arn(*arn);
        tasks.push(tokio::spawn(async move { request.send().await }));
    }
    let mut names = Vec::new();
    for task in tasks {
        if let Ok(Ok(model)) = task.await {
            names.push(model.name().to_string());
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;

    fn is_shared<T: Send + Sync + Clone + std::fmt::Debug + 'static>(_: &T) {}

    #[tokio::test]
    async fn one_client_serves_all() {
        let http = wire::answers(&[(200, wire::MODEL); 4]);
        let client = CLIENT.get_or_init(|| wire::client(&http));
        is_shared(client);
        assert_eq!(names(client, &["a", "b", "c"]).await, ["one", "one", "one"]);
        let all: Vec<Box<dyn Find>> =
            vec![Box::new(Models::new(client.clone())), Box::new(One("x"))];
        let mut found = Vec::new();
        for one in &all {
            found.push(one.find("x").await);
        }
        assert_eq!(found, [Some("one".to_string()), Some("one".to_string())]);
    }

    #[tokio::test]
    async fn fakes_are_made_of_outputs_and_errors() {
        use aws_sdk_cleanroomsml::error::ErrorMetadata;
        use aws_smithy_runtime_api::http::{Response, StatusCode};
        use aws_smithy_types::body::SdkBody;

        let meta = ErrorMetadata::builder()
            .code("Odd")
            .message("so it is")
            .build();
        let response = Response::new(StatusCode::try_from(418).unwrap(), SdkBody::empty());
        let error: SdkError<GetAudienceModelError> =
            SdkError::service_error(GetAudienceModelError::generic(meta), response);
        let error = error.into_service_error();
        assert_eq!(
            (error.meta().code(), error.meta().message()),
            (Some("Odd"), Some("so it is"))
        );
        let boxed = GetAudienceModelError::unhandled(
            Box::<dyn std::error::Error + Send + Sync>::from("odd"),
        );
        assert_eq!(boxed.meta().code(), None);
    }
}
