//! Calls against recorded requests and responses, with the HTTP types of an older age.

use aws_sdk_cleanroomsml::{Client, Error};

pub async fn rename(client: &Client, arn: &str, name: &str) -> Result<(), Error> {
    client
        .tag_resource()
        .resource_arn(arn)
        .tags("name", name)
        .send()
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire;
    use aws_sdk_cleanroomsml::config::{BehaviorVersion, Region};
    use aws_smithy_runtime::client::http::test_util::{
        ReplayEvent, StaticReplayClient, capture_request, infallible_client_fn,
    };
    use aws_smithy_runtime_api::client::http::HttpClient;
    use aws_smithy_types::body::SdkBody;

    fn client(http: impl HttpClient + 'static) -> Client {
        let config = aws_sdk_cleanroomsml::Config::builder()
            .behavior_version(BehaviorVersion::latest())
            .region(Region::new("us-east-1"))
            .credentials_provider(wire::keys())
            .http_client(http);
        Client::from_conf(config.build())
    }

    fn expected(body: &str) -> ReplayEvent {
        ReplayEvent::new(
            http::Request::builder()
                .method("POST")
                .uri("https://cleanrooms-ml.us-east-1.amazonaws.com/tags/arn")
                .header("content-type", "application/json")
                .header("authorization", "whatever")
                .body(SdkBody::from(body))
                .unwrap(),
            http::Response::builder()
                .status(200)
                .body(SdkBody::from("{}"))
                .unwrap(),
        )
    }

    #[tokio::test]
    async fn requests_are_compared() {
        let replay = StaticReplayClient::new(vec![expected(r#"{ "tags": { "name": "new" } }"#)]);
        rename(&client(replay.clone()), "arn", "new").await.unwrap();
        replay.assert_requests_match(&["authorization"]);
        replay.relaxed_requests_match();
    }

    #[tokio::test]
    #[should_panic(expected = "expected body")]
    async fn a_difference_is_told() {
        let replay = StaticReplayClient::new(vec![expected("{}")]);
        rename(&client(replay.clone()), "arn", "new").await.unwrap();
        replay.assert_requests_match(&["authorization"]);
    }

    #[tokio::test]
    async fn one_request_is_captured() {
        let (http, request) = capture_request(None::<http::Response<SdkBody>>);
        rename(&client(http), "arn", "new").await.unwrap();
        let request = request.expect_request();
        assert_eq!(
            request.headers().get("content-type"),
            Some("application/json")
        );
        let (_, none) = capture_request(None::<http::Response<SdkBody>>);
        none.expect_no_request();
    }

    #[tokio::test]
    async fn a_function_answers() {
        let http = infallible_client_fn(|request| {
            let status = if request.uri().contains("tags/arn") {
                200
            } else {
                404
            };
            http::Response::builder()
                .status(status)
                .body(SdkBody::from("{}"))
                .unwrap()
        });
        let client = client(http);
        rename(&client, "arn", "new").await.unwrap();
        assert!(rename(&client, "other", "new").await.is_err());
    }

    #[tokio::test]
    async fn bodies_of_the_older_kind_are_taken() {
        use http_body::Body;
        let body = SdkBody::from_body_0_4(SdkBody::from("{}"));
        assert_eq!(Body::size_hint(&body).exact(), Some(2));
    }
}
