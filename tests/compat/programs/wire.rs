//! The other end of the programs' calls: prepared responses, and what was sent.

use aws_credential_types::Credentials;
use aws_sdk_cleanroomsml::config::{BehaviorVersion, Config, Region};
use aws_smithy_http_client::test_util::{ReplayEvent, StaticReplayClient};
use aws_smithy_types::body::SdkBody;

/// The transport of all tests.
pub type Replay = StaticReplayClient;

/// A transport that answers with these statuses and bodies.
pub fn answers(responses: &[(u16, &str)]) -> StaticReplayClient {
    let event = |(status, body): &(u16, &str)| {
        let request = http::Request::builder().uri("https://example.com");
        let response = http::Response::builder()
            .status(*status)
            .header("x-amzn-requestid", "request-1");
        let response = match error_type(*status) {
            Some(name) if !body.contains("__type") => response.header("x-amzn-errortype", name),
            _ => response,
        };
        ReplayEvent::new(
            request.body(SdkBody::empty()).unwrap(),
            response.body(SdkBody::from(*body)).unwrap(),
        )
    };
    StaticReplayClient::new(responses.iter().map(event).collect())
}

/// The error that Clean Rooms ML answers such a status with.
fn error_type(status: u16) -> Option<&'static str> {
    match status {
        404 => Some("ResourceNotFoundException"),
        409 => Some("ConflictException"),
        429 => Some("ThrottlingException"),
        _ => None,
    }
}

/// Keys of no account.
pub fn keys() -> Credentials {
    Credentials::new("AKIDEXAMPLE", "secret", None, None, "test")
}

/// A client of Clean Rooms ML over this transport.
pub fn client(http: &StaticReplayClient) -> aws_sdk_cleanroomsml::Client {
    let config = Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("us-east-1"))
        .credentials_provider(keys())
        .http_client(http.clone());
    aws_sdk_cleanroomsml::Client::from_conf(config.build())
}

/// Method and URI of the requests so far.
pub fn sent(http: &StaticReplayClient) -> Vec<String> {
    let line = |method: &str, uri: &str| format!("{method} {uri}");
    let requests = http.actual_requests();
    requests
        .map(|request| line(request.method(), request.uri()))
        .collect()
}

/// The body of the request with this number.
pub fn body(http: &StaticReplayClient, number: usize) -> String {
    let request = http.actual_requests().nth(number).unwrap();
    String::from_utf8(request.body().bytes().unwrap().to_vec()).unwrap()
}

/// A client of the depot over this transport.
pub fn depot(http: &StaticReplayClient) -> aws_sdk_depot::Client {
    let config = aws_sdk_depot::Config::builder()
        .behavior_version(aws_sdk_depot::config::BehaviorVersion::latest())
        .region(aws_sdk_depot::config::Region::new("eu-west-1"))
        .credentials_provider(keys())
        .http_client(http.clone());
    aws_sdk_depot::Client::from_conf(config.build())
}

/// An audience model as the service sends it.
pub const MODEL: &str = r#"{
    "audienceModelArn": "arn:model/1", "name": "one", "status": "ACTIVE",
    "trainingDatasetArn": "arn:dataset/1", "createTime": "2024-01-01T00:00:00Z",
    "updateTime": "2024-01-02T03:04:05Z", "tags": { "team": "a" }
}"#;

/// Two pages of audience models.
pub const PAGES: [(u16, &str); 2] = [
    (
        200,
        r#"{ "audienceModels": [{ "name": "one" }, { "name": "two" }], "nextToken": "t" }"#,
    ),
    (200, r#"{ "audienceModels": [{ "name": "three" }] }"#),
];
